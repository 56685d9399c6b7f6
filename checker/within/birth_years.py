"""Ages that do not fit the year of birth: "Ana Ruiz, 45, … was born in 1990", "died aged 81 … born in 1950"."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping

from msgspec import Struct

from checker.kinds.age import Age
from checker.kinds.date import Date
from checker.kinds.kind import Page
from checker.kinds.person import Person
from checker.model import Mention
from checker.text.edtf import first_and_last
from checker.text.sentences import Sentence
from checker.within.doubt import Doubt, evidence

_BORN_REACH = 7  # Tokens between "born" and the date: "born in San Juan, Puerto Rico, in".
_WHO_REACH = 8  # Tokens between a name and its "born": ", 45, a lawyer, was".
_DIED_REACH = 8  # Tokens between a name and "died", and between "died" and the age.
_BACK = 2  # Sentences before "He was born" that may name him.
_OLDEST = 120
_CENTURIES = ("17", "18", "19", "20")
_DIED = frozenset(["died", "dead", "death"])
_HE = frozenset(["he", "she"])
_TO_AGE = ([","], ["("], [",", "aged"], [",", "age"], [",", "who", "is"], ["(", "aged"], ["is"], ["is", "aged"])
# Between "born" and its date nothing but where: "born in Hull on", "born at home in Lima in".
_BIRTH_BREAKS = frozenset([";", ".", "\n", "and", "but", "after", "before", "who", "when", "while", "to", "or", ")"])
#: Beside these a birth or an age may be somebody else's.
KIN = frozenset(
    """son sons daughter daughters child children wife husband father mother brother sister parents twin twins baby
    family grandson granddaughter grandfather grandmother uncle aunt nephew niece cousin widow widower""".split()
)
# Between a name and "born" these show that it is not the person who was: ", 45, owner of a firm born in 1990".
_NO_APPOSITION = frozenset("of in at with and or but that which whose where for to from by until said".split())
# Behind "The 24-year-old" at the beginning of a sentence: it is told of somebody, and is no title of another.
_GOES_ON = frozenset("has had is was will said says told won lost made took who".split())
_TOLD_ELSEWHERE = frozenset(["then", "now", "would", "later", "time", "played", "character", "fictional"])


class Birth(Struct, frozen=True, gc=False):
    """When a person was born: the first and last day that it may have been, and the words."""

    first: dt.date
    last: dt.date
    mention: Mention


class _Told(Struct, frozen=True, gc=False):
    """An age told of a person, and the first and last day on which he or she may have been that old."""

    age: Mention
    first: dt.date
    last: dt.date


def find_wrong_ages(page: Page) -> Iterator[Doubt]:
    """Ages of people whose birth the article tells as well, where one of the two must be wrong."""
    if "age" not in page.by_kind or "born" not in page.scan.tokens.vocabulary:
        return
    people = _People(page)
    dates = {page.places[each.span].start: each for each in page.by_kind.get("date", ())}
    births = _births(page, people, dates)
    if not births:
        return
    years = _other_years(page)
    for mention in page.by_kind["age"]:
        person = people.of_age(mention)
        birth = births.get(person) if person else None
        told = _told(page, dates, mention) if birth is not None else None
        if birth is not None and told is not None and person is not None and not _fits(birth, told, years):
            yield _doubt(people.names[person], birth, told)


class _People:
    """The people of an article by where they stand: whom an age or a "born" is told of."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._mentions = page.by_kind.get("person", ())
        self._by_stop = {page.places[each.span].stop: each for each in self._mentions}
        self._by_start = {page.places[each.span].start: each for each in self._mentions}
        self._starts = [page.places[each.span].start for each in self._mentions]
        self.names: dict[str, str] = {}
        for each in self._mentions:
            name = _person(each)
            if len(name.name) > len(self.names.get(name.key, "")):
                self.names[name.key] = name.name

    def before(self, at: int) -> str | None:
        """The person whose name ends directly before a token; nobody where it is a possessive: "Reed's son"."""
        mention = self._by_stop.get(at)
        owns = mention is not None and self._page.scan.tokens.raw[at - 1].endswith(("'s", "'S", "s'"))
        return None if mention is None or owns else _person(mention).key

    def nearest_before(self, at: int, reach: int) -> tuple[str, int] | None:
        """The last person named in the few tokens before a token, and where the name ends."""
        for stop in range(at, max(at - reach, 0), -1):
            if stop in self._by_stop:
                key = self.before(stop)
                return None if key is None else (key, stop)
        return None

    def among(self, first: int, after: int) -> set[str]:
        """The people named in some tokens."""
        near = self._mentions[bisect_left(self._starts, first) : bisect_left(self._starts, after)]
        return {_person(each).key for each in near}

    def starting(self, at: int) -> str | None:
        """The person whose name begins at a token."""
        mention = self._by_start.get(at)
        place = None if mention is None else self._page.places[mention.span]
        return None if mention is None or place is None or self.before(place.stop) is None else _person(mention).key

    def of_age(self, age: Mention) -> str | None:
        """Whom an age is told of: "Ruiz, 45,", "Ruiz (45)", "45-year-old Ruiz", "Ruiz died on Sunday aged 81"."""
        tokens, place = self._page.scan.tokens, self._page.places[age.span]
        if age.quoted:
            return None
        if "old" in age.text:
            return self.starting(place.stop) or self._again(place)
        if tokens.at[place.start - 1] == "now" or tokens.words[max(place.start - 2, 0) : place.start] == [
            "now",
            "aged",
        ]:
            return self._only_one(place.start)
        for lead in _TO_AGE:
            if tokens.words[max(place.start - len(lead), 0) : place.start] == lead:
                person = self.before(place.start - len(lead))
                if person is not None:
                    return person
        return self._of_the_dead(place.start)

    def _only_one(self, at: int) -> str | None:
        """ "Ruiz, born in 1968 in Lima and now aged 61": the only person of the sentence, which names no relatives."""
        sentence = self._page.scan.sentence_at(at)
        people = self.among(sentence.first, sentence.after)
        clear = len(people) == 1 and KIN.isdisjoint(self._page.scan.tokens.words[sentence.first : sentence.after])
        return next(iter(people)) if clear else None

    def _again(self, place: range) -> str | None:
        """ "Ruiz, born in 1990, won. The 24-year-old has": the only person named in the sentences before."""
        sentence = self._page.scan.sentence_at(place.start)
        leads = self._page.scan.tokens.at[sentence.first] == "the" and place.start == sentence.first + 1
        follows = self._page.scan.tokens.at[place.stop] in _GOES_ON
        return _he(self._page, self, sentence, sentence.first) if leads and follows else None

    def _of_the_dead(self, at: int) -> str | None:
        """ "Ruiz, who died on Sunday aged 81": the only person of the sentence up to there."""
        died = _died_before(self._page, at)
        if died is None:
            return None
        sentence = self._page.scan.sentence_at(at)
        named = self.nearest_before(died, _DIED_REACH)
        only = self.among(sentence.first, at)
        clear = named is not None and KIN.isdisjoint(self._page.scan.tokens.words[sentence.first : at])
        return named[0] if clear and named is not None and only == {named[0]} else None


def _person(mention: Mention) -> Person:
    assert isinstance(mention.value, Person)
    return mention.value


def _died_before(page: Page, at: int) -> int | None:
    """The token of "died" before an age, in the same sentence."""
    tokens, first = page.scan.tokens, page.scan.sentence_at(at).first
    lead = tokens.at[at - 1] in ("aged", "at", "age") or tokens.words[max(at - 3, 0) : at] == ["the", "age", "of"]
    near = range(at - 1, max(first, at - _DIED_REACH) - 1, -1)
    return next((i for i in near if tokens.words[i] in _DIED), None) if lead else None


# --- births ------------------------------------------------------------------------------------------------------


def _births(page: Page, people: _People, dates: Mapping[int, Mention]) -> Mapping[str, Birth]:
    """When people were born, by their keys; people of whom two dates are told are left out."""
    found: dict[str, Birth] = {}
    doubtful: set[str] = set()
    for born in page.scan.tokens.places(frozenset(["born"])):
        date = birth_date(page, born, dates)
        person = _who_was_born(page, people, born, date) if date is not None else None
        if date is None or person is None:
            continue
        known = found.get(person)
        if known is not None and (known.last < date.first or date.last < known.first):
            doubtful.add(person)
        if known is None or date.last - date.first < known.last - known.first:
            found[person] = date
    return {person: birth for person, birth in found.items() if person not in doubtful}


def birth_date(page: Page, born: int, dates: Mapping[int, Mention]) -> Birth | None:
    """The date directly behind "born", or behind "born in Lima in", where it has a year of its own."""
    for at in range(born + 1, born + _BORN_REACH + 1):
        date = dates.get(at)
        if date is not None:
            value = date.value
            assert isinstance(value, Date)
            plain = "/" not in value.edtf and "[" not in value.edtf and not value.impossible
            days = first_and_last(value.edtf) if plain and value.edtf[:4].isdigit() else None
            told = days is not None and value.edtf[:4] in date.text and not date.quoted
            return Birth(*days, date) if days is not None and told else None
        if page.scan.tokens.at[at] in _BIRTH_BREAKS:
            return None
    return None


def _who_was_born(page: Page, people: _People, born: int, birth: Birth) -> str | None:
    """ "Ruiz, born in", "Ruiz, 45, who was born in", "Born in 1990, Ruiz", "He was born in"."""
    tokens, sentence = page.scan.tokens, page.scan.sentence_at(born)
    if born == sentence.first:
        comma = page.places[birth.mention.span].stop
        return people.starting(comma + 1) if tokens.at[comma] == "," else None
    if tokens.at[born - 1] in ("was", "is") and tokens.at[born - 2] in _HE:
        return _he(page, people, sentence, born - 2)
    named = people.nearest_before(born, _WHO_REACH)
    if named is None:
        return None
    person, stop = named
    between = tokens.words[stop:born]
    clear = people.among(sentence.first, born) == {person} and KIN.isdisjoint(tokens.words[sentence.first : born])
    direct = not between or between in (["("], [","], ["was"], [",", "who", "was"], ["who", "was"], [",", "was"])
    apposed = between[:1] == [","] and between[-1:] != [","] and _NO_APPOSITION.isdisjoint(between)
    told = apposed or (between[:1] in ([","], ["("], ["who"]) and between[-1:] in (["was"], [","]))
    return person if direct or (clear and told) else None


def _he(page: Page, people: _People, sentence: Sentence, pronoun: int) -> str | None:
    """The only person named in the sentences before "He was born"; nobody where relatives are named as well."""
    sentences, tokens = page.scan.sentences, page.scan.tokens
    at = bisect_left(page.scan.sentence_firsts, sentence.first)
    if pronoun != sentence.first:
        return None
    for back in range(1, _BACK + 1):
        if at - back < 0:
            return None
        first = sentences[at - back].first
        if not KIN.isdisjoint(tokens.words[first:pronoun]):
            return None
        people_named = people.among(first, pronoun)
        if people_named:
            return next(iter(people_named)) if len(people_named) == 1 else None
    return None


# --- what fits ---------------------------------------------------------------------------------------------------


def _told(page: Page, dates: Mapping[int, Mention], mention: Mention) -> _Told | None:
    """The age with the days that it may be told of: those up to publication, or those of the death."""
    value = mention.value
    assert isinstance(value, Age)
    years = value.years
    if value.bound != "exact" or years is None or years != years.to_integral_value() or not 0 < years < _OLDEST:
        return None
    at, published = page.places[mention.span].start, page.article.published
    died = _died_before(page, at)
    if died is None:
        sentence = page.scan.sentence_at(at)
        words = page.scan.tokens.words[sentence.first : sentence.after]
        now = page.scan.tokens.at[at - 1] == "now" or page.scan.tokens.words[max(at - 2, 0) : at] == ["now", "aged"]
        plain = now or _TOLD_ELSEWHERE.isdisjoint(words)
        return _Told(mention, published, published) if published and plain else None
    day = next((dates[i] for i in range(at - 1, died, -1) if i in dates), None)
    if day is None:
        return _Told(mention, published, published) if published else None
    edtf = day.value
    assert isinstance(edtf, Date)
    days = first_and_last(edtf.edtf) if "/" not in edtf.edtf else None
    return None if days is None else _Told(mention, *days)


def _fits(birth: Birth, told: _Told, other_years: Collection[int]) -> bool:
    """Whether somebody born then can be that old, then or in any other year that the article tells of."""
    assert isinstance(told.age.value, Age)
    age = int(told.age.value.years or 0)
    most = told.last.year - birth.first.year - ((told.last.month, told.last.day) < (birth.first.month, birth.first.day))
    least = told.first.year - birth.last.year - 1
    if birth.first == birth.last:  # one less, where it is told of what happened in the year before
        least = min(least, most - 1)
    if least <= age <= most:
        return True
    return any(year - birth.last.year - 1 <= age <= year - birth.first.year for year in other_years)


def _other_years(page: Page) -> set[int]:
    """The years that the article tells of, of any of which the age may be told."""
    digits = {numeral.digits for numeral in page.scan.numerals}
    return {int(each) for each in digits if len(each) == 4 and each.isdigit() and each[:2] in _CENTURIES}


def _doubt(name: str, birth: Birth, told: _Told) -> Doubt:
    least = told.first.year - birth.last.year - 1
    most = told.last.year - birth.first.year
    shown = f"{least} or {most}" if most - least == 1 else f"{least} to {most}"
    when = f"in {told.last.year}"
    return Doubt(
        "age", f"The age of {name}", "age", "warning", 0.75,
        f"gives {name}'s age as “{told.age.text}” and the birth as “{birth.mention.text}”; "
        f"{when} that makes {shown}.",
        "Both are told of one person.",
        (evidence(told.age),), (evidence(birth.mention),), (told.age,), f"{name} {told.age.text} {birth.mention.text}",
    )  # fmt: skip


CHECK = find_wrong_ages
