"""A value with what stands around it: what it counts, the words and names of its clause, and what sets it apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.align.written import written_number
from checker.kinds import all_kinds
from checker.kinds.date import Date
from checker.kinds.kind import Page
from checker.kinds.quantity import Quantity
from checker.kinds.rate import Rate
from checker.model import Mention
from checker.story.words import Rarity, Words
from checker.text.counted import FATES
from checker.text.lemmas import lemma
from checker.text.meaning import sides, synonyms
from checker.text.sentences import Sentence
from checker.text.words import FUNCTION_WORDS, SPEECH_VERBS

_FAR = 7.0  # Words from a value at which a word counts half.
_SHORT = 4  # Words that a sentence has at the least before the one before it is asked what it is about.
_BEFORE_NEAR = 0.3
_CLAUSE = 4  # What the end of a clause adds to the distance, in words.
_CLAUSE_ENDS = frozenset(
    """, ; : ( ) – — and but while as after before when because which who although though whereas compared""".split()
)
_SIDE_REACH = 9.0  # Words, clause ends counted, within which a word sets a value apart from others.


@dataclass(frozen=True, slots=True, eq=False)
class Fact:
    """A value of an article in its sentence.

    at: a number of its own among the facts of the story. family: what another value must have the same of to be
    compared. near: how near each feature of the sentence is, 0..1. by_line: the same by line of the table of synonyms.
    weight: all of it, each feature by how telling it is. head: the lemma of what is counted. marks: what shows that
    the value is no plain total: a part, an earlier value, an addition. sides: the sides of contrasts that it stands on,
    and how far from the word. years, days: those that its clause names. key: the value in short, as in `values_of`.
    """

    at: int
    page: Page
    mention: Mention
    place: range
    sentence: Sentence
    family: str
    near: Mapping[str, float]
    by_line: Mapping[int, float]
    weight: float
    head: str | None
    marks: frozenset[str]
    sides: Mapping[int, Mapping[int, float]]
    years: frozenset[str]
    days: frozenset[str]
    key: str

    @property
    def article(self) -> str:
        """The id of the article."""
        return self.mention.article


def facts_of(page: Page, words: Words, rarity: Rarity, first: int) -> list[Fact]:
    """The values of an article that can be compared without a rule, numbered from `first`; furniture is left out."""
    facts: list[Fact] = []
    dates = _dates(page)
    for mention in page.mentions:
        family = None if mention.furniture else all_kinds()[mention.kind].family(mention.value)
        if family is None or page.scan.in_dateline(page.places[mention.span].start):
            continue
        facts.append(_fact(page, words, rarity, mention, f"{mention.kind} {family}", first + len(facts), dates))
    return facts


def _fact(
    page: Page, words: Words, rarity: Rarity, mention: Mention, family: str, at: int, dates: Mapping[int, str]
) -> Fact:
    place = page.places[mention.span]
    sentence = page.scan.sentence_at(place.start)
    distances = _distances(page.scan.tokens.words, place, sentence)
    near: dict[str, float] = {}
    apart: dict[int, dict[int, float]] = {}
    for i in range(sentence.first, sentence.after):
        feature = words.at[i]
        distance = distances[i - sentence.first]
        if feature is not None and i not in place:
            near[feature] = max(near.get(feature, 0.0), 1 / (1 + distance / _FAR))
        if distance <= _SIDE_REACH:
            for line, side in sides(page.lemmas.lemmas[i]):
                own = apart.setdefault(line, {})
                own[side] = min(own.get(side, _SIDE_REACH), distance)
    if len(near) < _SHORT:
        before = _sentence_before(page, sentence)
        for i in range(before.first, before.after) if before else ():
            if (told := words.at[i]) is not None:
                near.setdefault(told, _BEFORE_NEAR)
    by_line: dict[int, float] = {}
    for feature, nearness in near.items():
        for line in synonyms(feature):
            by_line[line] = max(by_line.get(line, 0.0), nearness)
    near_dates = [
        edtf for i, edtf in dates.items()
        if sentence.first <= i < sentence.after and i not in place
        and (distances[i - sentence.first] <= _SIDE_REACH or i <= sentence.first + 1)  # "In 2021, exports of …"
    ]  # fmt: skip
    return Fact(
        at=at, page=page, mention=mention, place=place, sentence=sentence, family=family, near=near, by_line=by_line,
        weight=sum(rarity.of(feature) * nearness for feature, nearness in near.items()), head=_head(mention),
        marks=_marks(page, place) | _direction(mention), sides=apart,
        years=frozenset(edtf[:4] for edtf in near_dates if len(edtf) == _YEAR),
        days=frozenset(edtf for edtf in near_dates if len(edtf) == _DAY),
        key=_key(mention),
    )  # fmt: skip


def _distances(words: Sequence[str], place: range, sentence: Sentence) -> list[float]:
    """How far each word of a sentence is from a value; the subject of a count that has moved stands beside it."""
    distances = distances_from(words, place, sentence)
    for i in subject_of_move(words, place, sentence):
        distances[i - sentence.first] = min(distances[i - sentence.first], _SUBJECT)
    return distances


def subject_of_move(words: Sequence[str], place: range, sentence: Sentence) -> range:
    """The words for what is counted where a count has moved: "The death toll from the fire … has climbed to seven"."""
    before = [word for word in words[max(sentence.first, place.start - 4) : place.start] if word not in _BOUND_WORDS]
    moved = before[-1:] == ["to"] or (before and before[-1] in _STANDS)
    counts = [i for i in range(sentence.first, place.start) if words[i] in _COUNTS] if moved else []
    if not counts:
        return range(0)
    first = max(sentence.first, counts[-1] - 2)
    last = next(
        (i for i in range(counts[-1], place.start) if words[i] in _CLAUSE_ENDS or words[i] in _MOVES), place.start
    )
    return range(first, min(last, counts[-1] + _SUBJECT_WORDS))


_SUBJECT = 1.5  # Words that the subject of "has climbed to seven" counts as away from the seven.
_SUBJECT_WORDS = 6
_COUNTS = frozenset(["toll", "number", "count", "tally", "total", "figure"])
_STANDS = frozenset("at reached passed topped hit exceeded surpassed is was now".split())
_MOVES = frozenset(
    "has have had rose rises risen climbed climbs grew grows grown jumped increased fell fallen stood stands".split()
)
_BOUND_WORDS = frozenset("at least about around some nearly almost over more than roughly approximately".split()) - {
    "at"
}


def _key(mention: Mention) -> str:
    number = written_number(mention)
    return f"{mention.kind} {all_kinds()[mention.kind].normal(mention.value)}" if number is None else _in_short(number)


def _in_short(number: Decimal) -> str:
    return format(abs(number).normalize(), "f")


def values_of(page: Page) -> frozenset[str]:
    """All values of an article in short, whatever they are told of: its numbers, and its other values."""
    numbers = {_in_short(numeral.number) for numeral in page.scan.numerals if numeral.number is not None}
    return frozenset(numbers | {_key(mention) for mention in page.mentions if mention.kind in _NO_NUMBERS})


_NO_NUMBERS = frozenset(["date", "time", "tally", "list"])


def _sentence_before(page: Page, sentence: Sentence) -> Sentence | None:
    """The sentence before one in the same paragraph."""
    if not sentence.first:
        return None
    before = page.scan.sentence_at(sentence.first - 1)
    return before if before.paragraph == sentence.paragraph else None


def distances_from(words: Sequence[str], place: range, sentence: Sentence) -> list[float]:
    """How far each word of a sentence is from the tokens of a value, in words; the end of a clause adds some."""
    distances = [0.0] * (sentence.after - sentence.first)
    for step, start, stop in ((-1, place.start - 1, sentence.first - 1), (1, place.stop, sentence.after)):
        distance = 0.0
        for i in range(start, stop, step):
            word = words[i]
            distances[i - sentence.first] = distance
            distance += _CLAUSE if word in _CLAUSE_ENDS else 1 if word[0].isalnum() else 0
    return distances


def _head(mention: Mention) -> str | None:
    """The noun that a number counts, as its lemma."""
    value = mention.value
    of = value.of if isinstance(value, Quantity | Rate) else None
    words = [word for word in (of or "").lower().replace("-", " ").split() if word not in FUNCTION_WORDS]
    return lemma(words[-1]) if words else None


# Words before or behind a value that make it something else than a plain total.
_BEFORE = {
    "earlier": frozenset("from than versus vs previous previously originally initially against".split()),
    "part": frozenset("including includes include among them".split()),
    "more": frozenset("another extra additional further".split()),
}
_BEHIND = {
    "more": frozenset("more others other extra additional".split()),
}
_WHOLE_OF = frozenset(["them", "those", "whom", "which", "these"])
_REACH = 3
_WHOLE_REACH = 6  # Words of "the harbour's own" between "of" and the whole.


def _marks(page: Page, place: range) -> frozenset[str]:
    words = page.scan.tokens.at
    found = set()
    before = [words[place.start - back] for back in range(1, _REACH + 1)]
    behind = [words[place.stop + ahead] for ahead in range(_REACH)]
    for mark, cues in _BEFORE.items():
        if not cues.isdisjoint(before[: 2 if mark != "part" else 3]):
            found.add(mark)
    if before[0] == "than" and before[1] in ("more", "less", "fewer", "other", "higher", "lower", "larger", "smaller"):
        found.discard("earlier")  # "more than 40" is a bound
    if before[0] == "with" and before[1] == "compared":
        found.add("earlier")
    if behind[0] in _BEHIND["more"]:
        found.add("more")
    if behind[0] == "of" and (behind[1] in _WHOLE_OF or (behind[1] == "the" and behind[2] in FATES)):
        found.add("part")  # "three of the injured"
    if _is_whole(page, place):
        found.add("whole")
    return frozenset(found)


def _direction(mention: Mention) -> frozenset[str]:
    """What is still to come is no date of what has been."""
    future = isinstance(mention.value, Date) and mention.value.direction == "future"
    return frozenset(["future"]) if future else frozenset()


def person_of_age(fact: Fact) -> str | None:
    """The full name that an age stands directly behind: "Rosa Venn, 62,"; None for other values."""
    if fact.mention.kind != "age" or fact.page.scan.tokens.at[fact.place.start - 1] not in (",", "("):
        return None
    for person in fact.page.by_kind.get("person", ()):
        if fact.page.places[person.span].stop == fact.place.start - 1 and " " in person.text:
            return person.text
    return None


def is_day_of_statement(fact: Fact) -> bool:
    """Whether a date is the day on which somebody spoke: "officials said on Thursday"; others speak on other days."""
    words, at = fact.page.scan.tokens.words, fact.place.start
    if fact.mention.kind != "date" or at == 0:
        return False
    lead = words[at - 2] if words[at - 1] in ("on", "late", "early") and at > 1 else words[at - 1]
    return lead in SPEECH_VERBS


def _is_whole(page: Page, place: range) -> bool:
    """Whether a number is the whole of a part told just before: the 44 of "11 of the harbour's 44 boats"."""
    words = page.scan.tokens.at
    for back in range(1, _WHOLE_REACH + 1):
        if words[place.start - back] == "of":
            return any(own.stop == place.start - back for own in page.places.values())
        if not words[place.start - back][:1].isalpha() and words[place.start - back] != "'":
            return False
    return False


def _dates(page: Page) -> dict[int, str]:
    """The dates of the article by the token that they begin at: a year that is named, as such, or a day."""
    found = {}
    for mention in page.by_kind.get("date", ()):
        value = mention.value
        assert isinstance(value, Date)
        at = page.places[mention.span].start
        if value.edtf[:4].isdigit() and (value.edtf[:4] in mention.text or len(value.edtf) == _YEAR):
            found[at] = value.edtf[:_YEAR]
        elif len(value.edtf) == _DAY and value.edtf[-1].isdigit():
            found[at] = value.edtf
    return found


_YEAR, _DAY = 4, 10  # The length of a year and of a day in EDTF.
