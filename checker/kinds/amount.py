"""Amounts: what all numeric kinds share. A number, how it was bounded, and how two of them stand to each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.errors import ValueReadError
from checker.model import Bound, Category, Hedges, Relation, RelationWord, Rule, Tolerance, Value
from checker.text.numeral import Numeral
from checker.text.trends import Trend

_ABOUT = Decimal("0.1")  # "about 40" leaves room for a tenth either way.
_NARROW = Decimal("1.5")  # "six to eight" is as good as seven; a range whose ends are farther apart is vague.
_NEAR = Decimal("1.25")  # "at least 40" still says much the same as 43, little of 400: beyond this it is vague.


@dataclass(frozen=True, slots=True)
class Amount(Value):
    """A number and its bound.

    number: None where only `low` and `high` are known. step: the worth of the last digit written
    ("79 million" is written to the million), for comparing a rounded number with an exact one.
    """

    number: Decimal | None
    bound: Bound
    low: Decimal | None
    high: Decimal | None
    step: Decimal

    @property
    def range(self) -> tuple[Decimal | None, Decimal | None]:
        """The least and the greatest number that the words allow; None for no limit."""
        if self.number is None:
            return self.low, self.high
        margin = abs(self.number) * _ABOUT
        ranges: dict[Bound, tuple[Decimal | None, Decimal | None]] = {
            "exact": (self.number, self.number),
            "about": (self.number - margin, self.number + margin),
            "at-least": (self.number, None),
            "over": (self.number, None),
            "at-most": (None, self.number),
            "under": (None, self.number),
        }
        return ranges.get(self.bound, (self.low, self.high))


def normal_amount(amount: Amount) -> str:
    """Number and bound, however they were written."""
    return f"{amount.bound} {amount.number} {amount.low} {amount.high}"


def tidy(number: Decimal) -> Decimal:
    """The number without an exponent and without zeros at the end of a fraction, so that equal numbers look equal."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return Decimal(text)


def amount_fields(
    numeral: Numeral, factor: Decimal = Decimal(1)
) -> tuple[Decimal | None, Bound, Decimal | None, Decimal | None, Decimal]:
    """The fields of an Amount from a numeral, each multiplied by `factor` (the seconds in a minute, say)."""

    def scaled(number: Decimal | None) -> Decimal | None:
        return None if number is None else tidy(number * factor)

    return (
        scaled(numeral.number), numeral.bound, scaled(numeral.low), scaled(numeral.high),
        tidy(numeral.step * factor),
    )  # fmt: skip


def compare_amounts(left: Amount, right: Amount, rule: Rule | None = None) -> RelationWord:
    """How two amounts in the same unit stand to each other. Symmetric.

    The rule's tolerance widens what agrees; its `hedges` says what "up to 79 million" means beside
    "79 million": `allow` agrees, `note` is hedged, `differ` differs. Without it, bounds are hedged and
    "about" agrees.
    """
    tolerance = (rule.tolerance if rule else None) or Tolerance()
    word = _compare(left, right, tolerance)
    return _with_hedges(word, left, right, rule.hedges if rule else None)


def compare_changes(
    left: Amount, right: Amount, trends: tuple[Trend, Trend], category: Category, rule: Rule | None = None
) -> Relation:
    """Two amounts that may be changes: the same number up and down differ; "-1.3%" and "fell 1.3%" agree.

    trends: which way each of them goes, None where its words do not say. A sign says it too, beside words that do.
    """
    signs = [_sign(amount, trend) for amount, trend in zip((left, right), trends, strict=True)]
    changes = category in ("percent", "money")  # "-5 degrees" is a level, and no fall
    if changes and "down" in signs and (None not in signs or "down" not in trends):
        left, right = _unsigned(left), _unsigned(right)  # "fell 1.3 %" and "-1.3 %", "a cut of 13 %" and "-13 %"
    word = compare_amounts(left, right, rule)
    if word != "differs" and set(signs) == {"up", "down"} and left.number and right.number:
        return Relation("differs", category, "a rise" if signs[1] == "up" else "a fall")
    return Relation(word, category)


_PERIODS = frozenset("second minute hour day night week fortnight month quarter year".split())


def other_period(left: Amount, right: Amount, per: str, other: str) -> Relation:
    """Two amounts in different periods: the same number of both is a slip of one, other numbers are not compared."""
    if left.number is None or left.number != right.number or not {per, other} <= _PERIODS:
        return Relation("unrelated")
    return Relation("differs", "unit", f"per {other} for per {per}", 0.85)


def _sign(amount: Amount, trend: Trend) -> Trend:
    return trend or ("down" if amount.number is not None and amount.number < 0 else None)


def _unsigned(amount: Amount) -> Amount:
    return amount if amount.number is None else replace(amount, number=abs(amount.number))


def _with_hedges(word: RelationWord, left: Amount, right: Amount, hedges: Hedges | None) -> RelationWord:
    if hedges is None or word not in ("agrees", "hedged"):
        return word
    if left.bound == right.bound:
        return word
    hedged = word == "hedged" or "about" in (left.bound, right.bound)
    if not hedged:
        return word
    outcomes: dict[Hedges, RelationWord] = {"allow": "agrees", "note": "hedged", "differ": "differs"}
    return outcomes[hedges]


def _compare(left: Amount, right: Amount, tolerance: Tolerance) -> RelationWord:
    if left.bound == "exact" and right.bound == "exact" and left.number is not None and right.number is not None:
        return "agrees" if _same_number(left, right, tolerance) else "differs"
    if left.bound == "exact" and left.number is not None:
        return _compare_with_bound(left, right, tolerance)
    if right.bound == "exact" and right.number is not None:
        return _compare_with_bound(right, left, tolerance)
    return _compare_bounds(left, right, tolerance)


def _same_number(left: Amount, right: Amount, tolerance: Tolerance) -> bool:
    assert left.number is not None and right.number is not None
    apart = abs(left.number - right.number)
    steps = {left.step, right.step}
    room = max(
        max(steps) / 2 if len(steps) > 1 and max(steps) == 1 else Decimal(0),  # "31%" beside "30.6%"
        _rounding(left), _rounding(right), tolerance.amount,
        max(abs(left.number), abs(right.number)) * tolerance.share,
    )  # fmt: skip
    return apart <= room


def rounded_step(amount: Amount) -> Decimal:
    """The last place of an amount, its last zeros taken as rounded: "500" kilometres may be 310 miles."""
    number = amount.number
    if number is None or not number or amount.step != 1 or number != number.to_integral_value():
        return amount.step
    return Decimal(1).scaleb(max(0, int(number.normalize().as_tuple().exponent)))


def _rounding(amount: Amount) -> Decimal:
    """Half the last place written: how far off an exact figure may be that was rounded to this one.

    "79 million" is written to the million. Zeros at the end of digits are taken as rounded from a
    thousand up, always keeping two significant digits: "30,000" stands for 29,500 to 30,500, "400" for 400.
    """
    number = abs(amount.number or Decimal(0))
    if not number:
        return Decimal(0)
    two_digits = Decimal(1).scaleb(number.adjusted() - 1)
    step = amount.step
    if step == 1 and number >= 1000 and number == number.to_integral_value():
        digits = str(int(number))
        step = Decimal(1).scaleb(len(digits) - len(digits.rstrip("0")))
    if step <= 1:
        return step / 2 if step < 1 else Decimal(0)
    return min(step, two_digits) / 2


def _compare_with_bound(exact: Amount, bounded: Amount, tolerance: Tolerance) -> RelationWord:
    """An exact number beside one with a bound, or with a range."""
    number = exact.number
    assert number is not None
    low, high = bounded.range
    room = max(_rounding(exact), tolerance.amount, abs(number) * tolerance.share)
    if (low is not None and number < low - room) or (high is not None and number > high + room):
        return "differs"
    if bounded.bound == "vague":
        return "vague"
    if bounded.number is None:
        wide = low is None or high is None or (low > 0 and high / low > _NARROW)
        return "vague" if wide else "agrees"
    if bounded.bound == "about":
        return "agrees"
    beyond = (low is not None and number < low) or (high is not None and number > high)
    if beyond or abs(number - bounded.number) <= _rounding(exact):
        return "hedged"
    larger, smaller = max(abs(number), abs(bounded.number)), min(abs(number), abs(bounded.number))
    return "agrees" if smaller and larger / smaller <= _NEAR else "vague"


def _compare_bounds(left: Amount, right: Amount, tolerance: Tolerance) -> RelationWord:
    """Two amounts of which neither is exact: do the ranges that they allow meet?"""
    (left_low, left_high), (right_low, right_high) = left.range, right.range
    room = max(
        tolerance.amount,
        tolerance.share * max((abs(n) for n in (left.number, right.number) if n is not None), default=Decimal(0)),
    )
    for low, high in ((left_low, right_high), (right_low, left_high)):
        if low is not None and high is not None and low > high + room:
            return "differs"
    if "vague" in (left.bound, right.bound):
        same = (left.low, left.high) == (right.low, right.high)
        return "agrees" if left.bound == right.bound and same else "vague"
    if left.number is not None and right.number is not None:
        if left.number == right.number:
            if {left.bound, right.bound} in ({"over", "at-most"}, {"under", "at-least"}, {"over", "under"}):
                return "differs"
            return "agrees" if left.bound == right.bound else "hedged"
    elif (left.low, left.high) == (right.low, right.high):
        return "agrees"
    return "vague"


def read_tolerance(text: str, read_amount: Callable[[str], Decimal]) -> Tolerance:
    """ "1%" or an amount in the kind's own words, such as "2 days", which `read_amount` turns into a number.

    Raises ValueReadError where the words are neither.
    """
    stripped = text.strip()
    if stripped.endswith("%"):
        try:
            return Tolerance(share=Decimal(stripped[:-1].strip()) / 100)
        except ArithmeticError:
            raise ValueReadError(f"cannot read “{text}” as a tolerance", hint="For example: 1%") from None
    return Tolerance(amount=read_amount(stripped))
