"""Intervals that do not fit the two dates told for their ends: "on March 3, four days after the fire on March 1"."""

from __future__ import annotations

import datetime as dt
import math
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.kinds.date import Date
from checker.kinds.kind import Page
from checker.model import Evidence, Mention
from checker.text.edtf import first_and_last
from checker.text.intervals import Interval, find_intervals
from checker.text.sentences import Sentence
from checker.text.tense import PAST_FORMS
from checker.text.words import SPEECH_VERBS
from checker.within.doubt import Doubt, evidence

_ONE_SENTENCE, _TWO_SENTENCES = 0.75, 0.6
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25, "decade": 3652.5}
_HALF_A_YEAR = 182
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_OWN_DATE = re.compile(r"\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", re.IGNORECASE)
# Tokens between the interval and the date beside it that is of the same event: ", four days after", "later, on".
_BESIDE = frozenset([",", "\u2013", "(", "on", "in", "just", "only", "exactly", "barely", "and", "some"])
_BESIDE_REACH = 3
_CLAUSE_REACH = 9  # Tokens between the interval and the date of its other end.
_ANCHOR_REACH = 12
_AFTER_REACH = 10  # Tokens behind that date to the end of the clause.
# What brings another event between the interval and a date, so that nobody can say which one is meant.
_OTHERS = frozenset(
    """that which who whose where when because after before since until while as if though although
    ; : (""".split()
)
_JOINS = frozenset(["and", "or", "but", ","])
_STOPS = frozenset([",", ".", ";", ")", "\u2013", "", "\n"])
_BE = frozenset("was were is are be been being had has have".split())
_PREPOSITIONS = frozenset("of at in to on from for by with near into against over".split())
_NIGHT = frozenset("night overnight midnight late early dawn".split())  # A night belongs to two days.


class _Ends(Struct, frozen=True, gc=False):
    """The date of what an interval is told of, the date that it counts from, and how sure it is that they are these."""

    own: Mention
    other: Mention
    confidence: float


def find_wrong_intervals(page: Page) -> Iterator[Doubt]:
    """Intervals whose two ends the article dates, where the dates lie farther apart, or nearer, than it says."""
    dates = page.by_kind.get("date", ())
    if len(dates) < 2:
        return
    starts = [page.places[date.span].start for date in dates]
    read_at = {page.places[each.span].start: each for each in (*dates, *page.by_kind.get("duration", ()))}
    for interval in find_intervals(page.scan.tokens, page.scan.numerals):
        sentence = page.scan.sentence_at(interval.first)
        previous = _sentence_before(page, sentence) or sentence
        near = dates[bisect_left(starts, previous.first) : bisect_left(starts, sentence.after)]
        near = tuple(date for date in near if not _overlaps(page, date, interval))
        here = [date for date in near if sentence.first <= page.places[date.span].start]
        ends = _ends_ahead(page, interval, here) if interval.ahead else _ends_back(page, interval, here, near)
        if ends is None or any(date.quoted for date in (ends.own, ends.other)):
            continue
        if _fits(page, interval, ends) is False:
            yield _doubt(page, interval, ends, read_at)


def _overlaps(page: Page, date: Mention, interval: Interval) -> bool:
    place = page.places[date.span]
    return place.start <= interval.last and interval.first < place.stop


# --- which dates are the two ends --------------------------------------------------------------------------------


def _ends_ahead(page: Page, interval: Interval, dates: Sequence[Mention]) -> _Ends | None:
    """ "on March 3, four days after the fire on March 1"; "Four days after the fire on March 1, … on March 3."."""
    left = [date for date in dates if page.places[date.span].stop <= interval.first]
    right = [date for date in dates if page.places[date.span].start > interval.last]
    if not right or not _is_of_clause(page, interval.last + 1, right[0]):
        return None
    behind = page.scan.tokens.at[page.places[right[0].span].stop : page.places[right[0].span].stop + 2]
    if behind[0] in _JOINS and behind[1][:1].isdigit():
        return None  # "after running in 2008, 2010 and 2012"
    if left:
        beside = _is_beside(page, page.places[left[-1].span].stop, interval.first)
        return _Ends(left[-1], right[0], _ONE_SENTENCE) if beside else None
    opens = interval.first - page.scan.sentence_at(interval.first).first <= 1
    if not opens or len(right) != 2:
        return None
    words = page.scan.tokens.words
    gap = words[page.places[right[0].span].stop : page.places[right[1].span].start]
    after = page.scan.tokens.at[page.places[right[1].span].stop]
    plain = gap[:1] == [","] and _OTHERS.isdisjoint(gap) and _JOINS.isdisjoint(gap[1:]) and _verbs(gap) == 1
    told = plain and SPEECH_VERBS.isdisjoint(gap) and after in _STOPS
    return _Ends(right[1], right[0], _ONE_SENTENCE) if told else None


def _ends_back(
    page: Page, interval: Interval, here: Sequence[Mention], dates: Sequence[Mention]
) -> _Ends | None:  # fmt: skip
    """ "on March 1, and two weeks later, on March 20,"; the date counted from may stand in the sentence before."""
    own = next((date for date in here if _is_own(page, interval, date)), None)
    if own is None:
        return None
    first = min(interval.first, page.places[own.span].start)
    before = [date for date in here if page.places[date.span].stop <= first]
    words, sentence = page.scan.tokens.words, page.scan.sentence_at(interval.first)
    if before:
        gap = words[page.places[before[-1].span].stop : first]
        plain = len(gap) <= _ANCHOR_REACH and _OTHERS.isdisjoint(gap) and _verbs(gap) <= 1
        return _Ends(own, before[-1], _ONE_SENTENCE) if plain else None
    previous = _sentence_before(page, sentence)
    if first - sentence.first > 2 or previous is None:
        return None
    told = [date for date in dates if previous.first <= page.places[date.span].start < previous.after]
    said = words[previous.first : previous.after]
    plain = len(told) == 1 and _OTHERS.isdisjoint(said) and _verbs(said) == 1
    return _Ends(own, told[0], _TWO_SENTENCES) if plain else None


def _is_own(page: Page, interval: Interval, date: Mention) -> bool:
    """Whether a date stands directly beside an interval: "a day later, on March 20", "On March 20, a day later,"."""
    place = page.places[date.span]
    if place.start > interval.last:
        return _is_beside(page, interval.last + 1, place.start) and page.scan.tokens.at[place.stop] in _STOPS
    gap = page.scan.tokens.words[place.stop : interval.first]
    return gap in ([","], ["\u2013"], ["("]) and page.scan.tokens.at[interval.last + 1] in _STOPS


def _is_beside(page: Page, first: int, after: int) -> bool:
    gap = page.scan.tokens.words[first:after]
    return len(gap) <= _BESIDE_REACH and _BESIDE.issuperset(gap)


def _sentence_before(page: Page, sentence: Sentence) -> Sentence | None:
    at = bisect_left(page.scan.sentence_firsts, sentence.first)
    previous = page.scan.sentences[at - 1] if at else None
    return previous if previous is not None and sentence.paragraph - previous.paragraph <= 1 else None


def _is_of_clause(page: Page, first: int, date: Mention) -> bool:
    """Whether a date is that of the event named at a token: nothing between them, or behind it, has a time of its own.

    "after the fire at the mill on March 1" and "after he was elected in 2015" pass; "after the fire at the mill built
    in 1902" and "after the 1990 law was repealed" do not.
    """
    place, words = page.places[date.span], page.scan.tokens.words
    gap = words[first : place.start]
    if len(gap) > _CLAUSE_REACH or not _OTHERS.isdisjoint(gap) or not _JOINS.isdisjoint(gap):
        return False
    verbs = _verbs(gap)
    placed = not _PREPOSITIONS.isdisjoint(gap[:-1]) and _BE.isdisjoint(gap)
    if verbs > 1 or (verbs == 1 and placed):
        return False
    behind = page.scan.tokens.at[place.stop : place.stop + _AFTER_REACH + 1]
    stop = next((i for i, word in enumerate(behind) if word in _STOPS), None)
    return stop is not None and _verbs(behind[:stop]) == 0 and (_OTHERS | _JOINS | {"to"}).isdisjoint(behind[:stop])


def _verbs(words: Sequence[str]) -> int:
    """How many verb groups some words have; "was arrested" is one."""
    groups, inside = 0, False
    for word in words:
        verb = word in _BE or word in PAST_FORMS or (word.endswith("ed") and len(word) > 4)
        groups += verb and not inside
        inside = verb or (inside and word.endswith("ly"))
    return groups


# --- what fits ---------------------------------------------------------------------------------------------------


def _fits(page: Page, interval: Interval, ends: _Ends) -> bool | None:
    """Whether two dates lie as far apart as an interval says; None where that cannot be told."""
    days = _days_of(ends)
    if days is None:
        return None
    own, other = days
    years = [_YEAR.search(date.text) is not None for date in (ends.own, ends.other)]
    if not all(years) and interval.unit in ("year", "decade"):
        return None
    least, most = (own[0] - other[1]).days, (own[1] - other[0]).days
    low, high = _room(page, interval)
    if not all(any(char.isdigit() for char in date.text) for date in (ends.own, ends.other)):
        if interval.unit != "day" or least != most or math.isinf(high) or low != high:
            return None
        return (least - round(low)) % 7 == 0  # which week a weekday is of is read from its verb
    shifts = (-365, 0, 365) if abs(least) > _HALF_A_YEAR and not all(years) else (0,)  # January and December
    return any(low <= most + shift and least + shift <= high for shift in shifts)


def _days_of(ends: _Ends) -> tuple[tuple[dt.date, dt.date], tuple[dt.date, dt.date]] | None:
    """The days of both dates; one that is told without its year is of the year that the other one tells."""
    years = [_YEAR.search(date.text) for date in (ends.own, ends.other)]
    told = next((year.group() for year in years if year), None)
    own, other = (_days(date, None if year else told) for date, year in zip((ends.own, ends.other), years, strict=True))
    return None if own is None or other is None else (own, other)


def _days(date: Mention, year: str | None) -> tuple[dt.date, dt.date] | None:
    """The first and the last day that a date may mean; None for spans, seasons and days told by others.

    year: the one that it is of, where it is told elsewhere.
    """
    value = date.value
    assert isinstance(value, Date)
    edtf = "" if value.edtf.startswith("XXXX-XX") else value.edtf.replace("XXXX-", "2000-")
    if year is not None and edtf[4:] != "-02-29":
        edtf = f"{year}{edtf[4:]}"
    plain = re.fullmatch(r"\d{4}(?:-[01]\d(?:-\d\d)?)?", edtf) and not value.impossible and not value.fiscal
    return first_and_last(edtf) if plain and _OWN_DATE.search(date.text) and "ago" not in date.text else None


def _room(page: Page, interval: Interval) -> tuple[float, float]:
    """The least and the most days from the other end to the own one that the words allow, by rounding and bound."""
    count, size = interval.count, _DAYS[interval.unit]
    length = count * size
    slack = {
        "day": 0 if count < 10 else max(1, length * 0.05),
        "week": max(1, count - 1, length * 0.1),
        "month": 7 if count == 1 else 15 if count < 12 else 45,
        "year": max(183, length * 0.1 if count % 5 == 0 else 0),
        "decade": size / 2,
    }[interval.unit]
    sentence = page.scan.sentence_at(interval.first)
    if not _NIGHT.isdisjoint(page.scan.tokens.words[sentence.first : sentence.after]):
        slack = max(slack, 1)
    if interval.bound == "about":
        slack = max(2 * slack, 1, length * 0.15)
    low, high = length - slack, length + slack
    if interval.bound in ("over", "at-least"):
        high = math.inf
    elif interval.bound in ("under", "at-most"):
        low = 0
    elif interval.bound not in ("exact", "about"):
        low, high = 0, math.inf
    return (low, high) if interval.sign > 0 else (-high, -low)


def _doubt(page: Page, interval: Interval, ends: _Ends, read_at: Mapping[int, Mention]) -> Doubt:
    clean = page.scan.clean
    span = clean.original(page.scan.tokens.span(interval.first, interval.last))
    words = page.article.text[span.start : span.end]
    read = tuple(read_at[at] for at in range(interval.first, interval.last + 1) if at in read_at)
    return Doubt(
        "date", f"The time from {ends.other.text} to {ends.own.text}", "date", "warning", ends.confidence,
        f"writes “{words}” of “{ends.own.text}” and “{ends.other.text}”; "
        f"the two dates are {_apart(ends)}.",
        "The article tells both dates beside the interval.",
        (Evidence(page.article.id, span, words),), (evidence(ends.own), evidence(ends.other)), read[:1] or (ends.own,),
        f"{words} {ends.own.text} {ends.other.text}",
    )  # fmt: skip


def _apart(ends: _Ends) -> str:
    """How far two dates lie apart, in words."""
    both = _days_of(ends)
    assert both is not None
    own, other = both
    if not all(any(char.isdigit() for char in date.text) for date in (ends.own, ends.other)):
        return "other days of the week"
    days = (own[0] - other[0]).days
    if own[0] == own[1] and other[0] == other[1]:
        return f"{abs(days)} day{'' if abs(days) == 1 else 's'} apart" if days else "the same"
    years, months = own[0].year - other[0].year, abs(round(days / _DAYS["month"]))
    yearly = len(f"{_value(ends.own)}{_value(ends.other)}") <= 11
    return f"about {abs(years)} years apart" if yearly else f"about {months} months apart"


def _value(date: Mention) -> str:
    assert isinstance(date.value, Date)
    return date.value.edtf


CHECK = find_wrong_intervals
