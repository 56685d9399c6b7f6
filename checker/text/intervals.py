"""How far two things told lie apart: "four days after", "nearly two weeks later", "a year earlier", "the next day"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct

from checker.model import Bound
from checker.text.bounds import bound_before
from checker.text.numeral import Numeral
from checker.text.tokens import Tokens

IntervalUnit = Literal["day", "week", "month", "year", "decade"]

_UNITS: Mapping[str, IntervalUnit] = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
    "year": "year", "years": "year", "decade": "decade", "decades": "decade",
}  # fmt: skip
_SIGNS = {"after": 1, "later": 1, "before": -1, "earlier": -1}
_NEXT = {"following": 1, "next": 1, "previous": -1}
_WORDS = frozenset([*_SIGNS, *_NEXT])
_ONE = frozenset(["a", "one"])
# Before a count these make a span of it: "in the four days after the vote".
_SPANS = frozenset("the first last next past for during over every each in another these those their his her".split())
# Behind "later" and "earlier" these say that it is later than something else: "two days later than planned".
_COMPARES = frozenset(["than", "in", "this", "that"])
# Behind "after" and "before" these show that the other end was told already: "the day after, June 5".
_ENDS = frozenset([",", ".", ";", ")", "\u2013", "\n", ""])


class Interval(Struct, frozen=True, gc=False):
    """A distance in time: tokens [first, last], inclusive, the last of which says which way.

    sign: 1 where the thing told lies behind the other one, -1 where it lies before it. ahead: whether the other one
    follows ("four days after the fire") or was told before ("four days later"). bound: how exactly it is told.
    """

    first: int
    last: int
    count: int
    unit: IntervalUnit
    bound: Bound
    sign: int
    ahead: bool


def find_intervals(tokens: Tokens, numerals: Sequence[Numeral]) -> list[Interval]:
    """The intervals of a text, in order. numerals: those of the text."""
    places = tokens.places(_WORDS)
    if not places:
        return []
    by_last = {numeral.last: numeral for numeral in numerals}
    found = (_next_day(tokens, i) or _counted(tokens, by_last, i) for i in places)
    return [interval for interval in found if interval is not None]


def _next_day(tokens: Tokens, i: int) -> Interval | None:
    """ "the following day", "the next day"."""
    if tokens.words[i] not in _NEXT or tokens.at[i - 1] != "the" or tokens.at[i + 1] != "day":
        return None
    return Interval(i - 1, i + 1, 1, "day", "exact", _NEXT[tokens.words[i]], ahead=False)


def _counted(tokens: Tokens, by_last: Mapping[int, Numeral], i: int) -> Interval | None:
    """ "four days after", "a week later", "the day before"."""
    word, unit, count = tokens.words[i], _UNITS.get(tokens.at[i - 1]), _count(tokens, by_last, i - 2)
    if word not in _SIGNS or unit is None or count is None:
        return None
    first, number, bound = count
    back = word in ("later", "earlier") or tokens.at[i + 1] in _ENDS
    compared = word in ("later", "earlier") and tokens.at[i + 1] in _COMPARES
    definite = tokens.words[i - 2] == "the"
    if compared or (definite and unit != "day") or (not definite and tokens.at[first - 1] in _SPANS):
        return None
    if tokens.at[first - 1] == "within":
        first, bound = first - 1, "at-most"
    return Interval(first, i, number, unit, bound, _SIGNS[word], ahead=not back)


def _count(tokens: Tokens, by_last: Mapping[int, Numeral], at: int) -> tuple[int, int, Bound] | None:
    """The whole number that ends at a token, or the one that "a" and "the" stand for: first token, number, bound."""
    numeral = by_last.get(at)
    if numeral is not None and numeral.form in ("digits", "words"):
        whole = numeral.number is not None and numeral.number == numeral.number.to_integral_value()
        return (numeral.first, int(numeral.number or 0), numeral.bound) if whole and numeral.number else None
    if tokens.at[at] == "the":
        return at, 1, "exact"
    if tokens.at[at] not in _ONE:
        return None
    bounded = bound_before(tokens, at)
    return (at, 1, "exact") if bounded is None else (bounded[0], 1, bounded[1])
