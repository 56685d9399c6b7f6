"""A value with what stands around it: what it counts, the words and names of its clause, and what sets it apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.align.written import written_number
from checker.kinds import all_kinds
from checker.kinds.kind import Page
from checker.kinds.quantity import Quantity
from checker.kinds.rate import Rate
from checker.model import Mention
from checker.story.words import Rarity, Words
from checker.text.lemmas import lemma
from checker.text.meaning import sides, synonyms
from checker.text.sentences import Sentence
from checker.text.words import FUNCTION_WORDS

_FAR = 7.0  # Words from a value at which a word counts half.
_CLAUSE = 4  # What the end of a clause adds to the distance, in words.
_CLAUSE_ENDS = frozenset(
    [",", ";", ":", "(", ")", "\u2013", "\u2014", "and", "but", "while", "as", "after", "before", "when", "because", "which", "who",
     "although", "though", "whereas", "compared"]
)  # fmt: skip
_SIDE_REACH = 9.0  # Words, clause ends counted, within which a word sets a value apart from others.


@dataclass(frozen=True, slots=True, eq=False)
class Fact:
    """A value of an article in its sentence.

    at: a number of its own among the facts of the story. family: what another value must have the same of to be
    compared. near: how near each feature of the sentence is, 0..1. by_line: the same by line of the table of synonyms.
    weight: all of it, each feature by how telling it is. head: the lemma of what is counted. marks: what shows that
    the value is no plain total: a part, an earlier value, an addition. sides: the sides of contrasts that it stands on,
    and how far from the word. years: the years that its clause names. key: the value in short, as in `values_of`.
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
    key: str

    @property
    def article(self) -> str:
        """The id of the article."""
        return self.mention.article


def facts_of(page: Page, words: Words, rarity: Rarity, first: int) -> list[Fact]:
    """The values of an article that can be compared without a rule, numbered from `first`; furniture is left out."""
    facts: list[Fact] = []
    years = _years(page)
    for mention in page.mentions:
        family = None if mention.furniture else all_kinds()[mention.kind].family(mention.value)
        if family is None or page.scan.in_dateline(page.places[mention.span].start):
            continue
        facts.append(_fact(page, words, rarity, mention, f"{mention.kind} {family}", first + len(facts), years))
    return facts


def _fact(
    page: Page, words: Words, rarity: Rarity, mention: Mention, family: str, at: int, years: Mapping[int, str]
) -> Fact:
    place = page.places[mention.span]
    sentence = page.scan.sentence_at(place.start)
    distances = distances_from(page.scan.tokens.words, place, sentence)
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
    by_line: dict[int, float] = {}
    for feature, nearness in near.items():
        for line in synonyms(feature):
            by_line[line] = max(by_line.get(line, 0.0), nearness)
    return Fact(
        at=at, page=page, mention=mention, place=place, sentence=sentence, family=family, near=near, by_line=by_line,
        weight=sum(rarity.of(feature) * nearness for feature, nearness in near.items()), head=_head(mention),
        marks=_marks(page, place), sides=apart,
        years=frozenset(
            year for i, year in years.items()
            if sentence.first <= i < sentence.after and i not in place
            and distances[i - sentence.first] <= _SIDE_REACH
        ),
        key=_key(mention),
    )  # fmt: skip


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
    if behind[0] == "of" and behind[1] in ("them", "those", "whom", "which", "these"):
        found.add("part")
    if _is_whole(page, place):
        found.add("whole")
    return frozenset(found)


def _is_whole(page: Page, place: range) -> bool:
    """Whether a number is the whole of a part told just before: the 44 of "11 of the harbour's 44 boats"."""
    words = page.scan.tokens.at
    for back in range(1, _WHOLE_REACH + 1):
        if words[place.start - back] == "of":
            return any(own.stop == place.start - back for own in page.places.values())
        if not words[place.start - back][:1].isalpha() and words[place.start - back] != "'":
            return False
    return False


def _years(page: Page) -> dict[int, str]:
    """The years that dates of the article name, by the token that they begin at."""
    found = {}
    for mention in page.by_kind.get("date", ()):
        edtf = getattr(mention.value, "edtf", "")
        if edtf[:4].isdigit() and (edtf[:4] in mention.text or len(edtf) == 4):
            found[page.places[mention.span].start] = edtf[:4]
    return found
