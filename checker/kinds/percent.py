"""Percentages and shares: "31%", "3.2 per cent", "5 percentage points", "two-thirds of", "one in five"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from msgspec import structs

from checker.errors import ValueReadError
from checker.kinds.amount import Amount, amount_fields, compare_changes
from checker.kinds.kind import Found, Kind
from checker.model import Relation, Rule, Value
from checker.text.bounds import bound_after
from checker.text.numeral import Numeral
from checker.text.scan import Scan, scan_text
from checker.text.spelled import POLLED
from checker.text.tense import PAST_FORMS
from checker.text.trends import Trend, trend_before, trend_behind
from checker.text.words import FUNCTION_WORDS, SPEECH_VERBS

_WHOLE = Decimal(100)
_HALF = Decimal("0.5")
_RATES = frozenset("rate rates interest hike hikes yield yields inflation bank basis tightening easing cut".split())
_SAME_REACH = 6  # Tokens between two figures for one change.
_RATE_REACH = 8  # Words on either side of "point".
_SHARED = frozenset(
    "majority vote share stake less more fewer higher lower larger smaller bigger cheaper faster slower".split()
)
_WHOLES = frozenset("the its their his her all those these our my your this that".split())


@dataclass(frozen=True, slots=True)
class Percent(Amount):
    """A share of a hundred. `points`: percentage points, the difference of two percentages."""

    points: bool
    trend: Trend


class PercentKind(Kind):
    """What share."""

    name = "percent"
    summary = "a percentage or a share; percentage points apart from percent"
    value_type = Percent
    category = "percent"
    label = "percentage"
    order = 9
    example: ClassVar[str] = "31%"

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Numerals with a percent sign or word behind them, and fractions of something."""
        for index, numeral in enumerate(scan.numerals):
            unit = _unit(scan, numeral)
            if unit is not None and numeral.form != "ordinal":
                yield self._found(scan, numeral, unit, index)
            elif index not in claimed and numeral.form == "fraction" and _is_share(scan, numeral):
                value = Percent(*amount_fields(_rounded(numeral)), False, trend_before(scan.tokens, numeral.first))
                yield Found(scan.tokens.span(numeral.first, numeral.last), value, (index,))

    def _found(self, scan: Scan, numeral: Numeral, unit: tuple[int, Decimal, bool], index: int) -> Found:
        last, worth, points = unit
        behind = bound_after(scan.tokens, last) if numeral.bound == "exact" else None
        if behind is not None:
            last, numeral = behind[0], structs.replace(numeral, bound=behind[1])
        last = last if numeral.unit_from < 0 else numeral.last
        trend = trend_before(scan.tokens, numeral.first) or trend_behind(scan.tokens, last)
        value = Percent(*amount_fields(numeral, worth), points, trend or _trend_of_the_same(scan, index))
        return Found(scan.tokens.span(numeral.first, last), value, (index,))

    def read(self, text: str) -> Value:
        """A percentage in any form. Raises ValueReadError where the words are none."""
        scan = scan_text(text)
        alone = scan.numerals[0] if len(scan.numerals) == 1 else None
        if alone is not None and alone.form == "fraction" and alone.last + 1 == len(scan.tokens):
            return Percent(*amount_fields(_rounded(alone)), False, None)  # "two-thirds"
        try:
            return super().read(text)
        except ValueReadError as error:
            raise ValueReadError(f"cannot read “{text}” as a percentage", hint="For example: 31%") from error

    def family(self, value: Value) -> str | None:
        """Percent or percentage points."""
        assert isinstance(value, Percent)
        return "points" if value.points else ""

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Percent with percent, points with points."""
        assert isinstance(left, Percent) and isinstance(right, Percent)
        if left.points != right.points:
            return Relation("unrelated")
        return compare_changes(left, right, (left.trend, right.trend), "percent", rule)

    def tolerance_unit(self, text: str) -> Decimal:
        """The points of a tolerance such as "0.1 percentage points"."""
        value = self.read(text)
        assert isinstance(value, Percent)
        return value.number or Decimal(0)


def _trend_of_the_same(scan: Scan, index: int) -> Trend:
    """ "lost 190 points, or 0.6%": the change told once more."""
    tokens, numeral = scan.tokens, scan.numerals[index]
    if index == 0 or tokens.words[max(0, numeral.first - 2) : numeral.first] != [",", "or"]:
        return None
    other = scan.numerals[index - 1]
    first = other.first - (tokens.at[other.first - 1] in ("$", "£", "€"))
    return trend_before(tokens, first) if numeral.first - other.last <= _SAME_REACH else None


def _unit(scan: Scan, numeral: Numeral) -> tuple[int, Decimal, bool] | None:
    """The last token of the percent sign or words behind a number, what it is worth in percent, and whether points."""
    tokens = scan.tokens
    at = numeral.unit_after + 1
    at += tokens.at[at] == "-"
    word, following = tokens.at[at], tokens.at[at + 1]
    if numeral.form == "fraction":
        return _part_of_a_point(scan, numeral)
    if word in ("%", "percent", "pc"):
        points = following in ("point", "points")
        return at + points, Decimal(1), points
    if word == "per" and following == "cent":
        points = tokens.at[at + 2] in ("point", "points")
        return at + 1 + points, Decimal(1), points
    if word == "percentage" and following in ("point", "points"):
        return at + 1, Decimal(1), True
    if [word, following, *tokens.words[at + 2 : at + 4]] == ["of", "a", "percentage", "point"]:
        return at + 3, Decimal(1), True
    if word in ("point", "points") and numeral.form == "digits" and "." in numeral.digits and _is_of_a_rate(scan, at):
        return at, Decimal(1), True
    if word in ("bp", "bps"):
        return at, Decimal("0.01"), True
    if word == "basis" and following == "-" and tokens.at[at + 2] in ("point", "points"):
        return at + 2, Decimal("0.01"), True
    if word == "basis" and following in ("point", "points"):
        return at + 1, Decimal("0.01"), True
    return None


def _part_of_a_point(scan: Scan, numeral: Numeral) -> tuple[int, Decimal, bool] | None:
    """ "half a percentage point", "a quarter of a percentage point", "a quarter-point cut", "half a percent"."""
    tokens, at = scan.tokens, numeral.last + 1
    while tokens.at[at] in ("of", "a", "-"):
        at += 1
    word, following = tokens.at[at], tokens.at[at + 1]
    if word == "percentage" and following == "point":
        return at + 1, Decimal(1), True
    if word == "point" and at > numeral.last + 1 and _is_of_a_rate(scan, at):
        return at, Decimal(1), True
    if word in ("percent", "%"):
        return at, Decimal(1), False
    if word == "per" and following == "cent":
        return at + 1, Decimal(1), False
    return None


def _is_of_a_rate(scan: Scan, at: int) -> bool:
    """Whether "0.5-point" at a token is of an interest rate or the like, and not of a score."""
    near = scan.tokens.words[max(0, at - _RATE_REACH) : at] + scan.tokens.words[at + 1 : at + 1 + _RATE_REACH]
    return not _RATES.isdisjoint(near)


def _is_share(scan: Scan, numeral: Numeral) -> bool:
    """ "two-thirds of members", "one in five children"; "half an hour" and "half past" are none."""
    tokens = scan.tokens
    after = tokens.at[numeral.last + 1]
    if "in" in tokens.words[numeral.core : numeral.last + 1] or "out" in tokens.words[numeral.core : numeral.last + 1]:
        return True
    if after == "of":
        return tokens.at[numeral.last + 2] not in ("a", "an") and numeral.number != 1
    if numeral.number == _HALF and after in _WHOLES:
        return True  # "half the homes"
    if after in _SHARED:
        return True  # "a two-thirds majority", "a third less likely"
    opens = numeral.first == scan.sentence_at(numeral.first).first or tokens.at[numeral.first - 1] == ";"
    polled = after in SPEECH_VERBS or after in PAST_FORMS or after in POLLED
    if (opens or numeral.bound != "exact") and polled:
        return True  # "Just over half said no"
    measures = after in ("a", "an")  # "more than half an hour"
    closes = not measures and (not after[:1].isalpha() or after in FUNCTION_WORDS)
    told = tokens.at[numeral.first - 1] == "by" or numeral.bound != "exact"
    return closes and (told or trend_before(tokens, numeral.first) is not None)


def _rounded(numeral: Numeral) -> Numeral:
    """The fraction as percent, to two places."""
    number = round((numeral.number or Decimal(0)) * _WHOLE, 2)
    return structs.replace(numeral, number=number, step=Decimal("0.01"), form="words")


KIND = PercentKind()
