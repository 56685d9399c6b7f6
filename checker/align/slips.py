"""Slips of a retyper: two values that differ as one mistyped, misheard or misread value would.

"54" and "45", "1.2 million" and "12 million", "80 feet" and "80 metres", "2:40 a.m." and "2:40 p.m.". Two figures of
different facts are seldom so alike, so a slip speaks for one fact told in two ways.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from decimal import Decimal

from checker.align.written import unit_of, written_number
from checker.kinds.amount import Amount
from checker.kinds.date import Date
from checker.kinds.duration import Duration
from checker.kinds.tally import Tally
from checker.kinds.time import Time
from checker.model import Mention, Value

# How much each sort of slip speaks for one fact, 0..1.
_ORDER, _SCALE, _ONE_OF_MANY, _ONE_OF_TWO = 1.0, 0.95, 0.8, 0.4
_TEEN_OR_TY, _THREE, _TEN, _TEENS, _TWENTY = 0.8, 3, 10, 13, 20
_HALF_A_TALLY, _OTHER_HALF_OF_DAY, _SAME_MINUTES = 0.8, 1.0, 0.6
_BIG_HALF = 10
_ONE_YEAR_DIGIT, _NEXT_DAY, _SAME_MONTH, _OTHER_MONTH = (
    0.6,
    0.5,
    0.3,
    0.8,
)  # the day before or after, or a week; another day of the month
_SCALES = (0, 1, 3, 6)  # Powers of ten between two units, a lost zero, thousand and million, million and billion.
_SCALE_OF_ONE = 0.5  # One digit in another unit or scale: "5 miles" and "5 km".
_MANY = 3  # Significant digits from which on one that differs is a slip.


def slip(left: Mention, right: Mention) -> float:
    """0..1: how much two values that differ look like one of which something was mistyped."""
    one, other = left.value, right.value
    if isinstance(one, Duration) and isinstance(other, Duration):
        if _is_compound(left.text) and _is_compound(right.text):
            return _of_lengths(one, other)
        if unit_of(left.text) != unit_of(right.text):
            return 0.0
    if isinstance(one, Amount) and isinstance(other, Amount):
        if {one.bound, other.bound} - {"exact", "about"}:
            return 0.0
        a, b = written_number(left), written_number(right)
        written = _is_in_digits(left), _is_in_digits(right)
        return 0.0 if a is None or b is None else _of_numbers(a, b, digits=all(written), alike=written[0] == written[1])
    if isinstance(one, Tally) and isinstance(other, Tally):
        return _of_tallies(one, other)
    if isinstance(one, Time) and isinstance(other, Time):
        return _of_times(one.time, other.time) if _is_in_digits(left) and _is_in_digits(right) else 0.0
    if isinstance(one, Date) and isinstance(other, Date):
        if (len(one.edtf) == 4 or len(other.edtf) == 4) and not (one.edtf in left.text and other.edtf in right.text):
            return 0.0  # "last year" is no slip of the pen for "this year"
        return _of_dates(one.edtf, other.edtf)
    return 0.0


def _of_tallies(left: Tally, right: Tally) -> float:
    shared = Counter(left.counts) & Counter(right.counts)
    if not shared or len(left.counts) != len(right.counts):
        return 0.0
    rest = [sum((Counter(tally.counts) - shared).elements()) for tally in (left, right)]
    near = min(rest) * 2 > max(rest)
    # many votes or points are alike by no chance
    return _ORDER if max(shared) >= _BIG_HALF and near else _HALF_A_TALLY


def _is_compound(text: str) -> bool:
    """Whether a length of time is told in hours, minutes and seconds, or two of them."""
    return ":" in text or len(re.findall(r"hour|minute|second", text)) > 1


def _of_lengths(left: Duration, right: Duration) -> float:
    """Two times of a race: the same but for the hours, the minutes or the seconds."""
    a, b = (divmod(int(each.number or 0), 3600) for each in (left, right))
    fields = [(hours, *divmod(rest, 60)) for hours, rest in (a, b)]
    apart = [(one, other) for one, other in zip(*fields, strict=True) if one != other]
    if len(apart) != 1:
        return 0.0
    one, other = (f"{number:02d}" for number in apart[0])
    return _ORDER if Counter(one) == Counter(other) or sum(map(str.__ne__, one, other)) == 1 else _ONE_OF_TWO


def _digits(number: Decimal) -> str:
    return re.sub(r"[^0-9]", "", format(abs(number).normalize(), "f")).strip("0")


def _is_in_digits(mention: Mention) -> bool:
    return any(map(str.isdigit, mention.text))


def _of_numbers(left: Decimal, right: Decimal, *, digits: bool, alike: bool) -> float:
    """digits: both are written in digits. alike: both in digits, or both in words."""
    a, b = _digits(left), _digits(right)
    if a == b:
        scale = abs(left.adjusted() - right.adjusted())
        if scale not in _SCALES or not a:
            return 0.0
        return _SCALE if len(a) > 1 else _SCALE_OF_ONE if alike else 0.0  # "two" is no slip for "20"
    if left.adjusted() != right.adjusted():
        return _misheard(left, right)
    if digits and Counter(a) == Counter(b):
        return _ORDER
    apart = sum(1 for one, other in zip(a, b, strict=False) if one != other) + abs(len(a) - len(b))
    if apart == 1:
        return _ONE_OF_MANY if max(len(a), len(b)) >= _MANY else _ONE_OF_TWO if len(a) > 1 else _misheard(left, right)
    return _misheard(left, right)


def is_other_scale(left: Mention, right: Mention) -> bool:
    """Whether two amounts have the same digits, and one is a thousand or a million times the other."""
    a, b = written_number(left), written_number(right)
    if a is None or b is None or _digits(a) != _digits(b):
        return False
    return abs(a.adjusted() - b.adjusted()) in _SCALES[2:]


def _misheard(left: Decimal, right: Decimal) -> float:
    """ "thirteen" and "thirty", "eighteen" and "eighty"; "six" and "sixteen", "12,000" and "2,000"."""
    low, high = sorted((abs(left), abs(right)))
    if _TEENS <= low < _TWENTY and high == (low - 10) * 10:
        return _TEEN_OR_TY
    if low < _TEN and high == low * 10 and low > _THREE:
        return _SCALE_OF_ONE  # "four" and "forty"
    whole = low == low.to_integral_value() and high == high.to_integral_value() and low > 0
    return _ONE_OF_TWO if whole and str(int(high))[1:] == str(int(low)) else 0.0


def _of_times(left: str, right: str) -> float:
    (hour, minute), (other_hour, other_minute) = (text.split(":")[:2] for text in (left, right))
    if minute == other_minute:
        return _OTHER_HALF_OF_DAY if abs(int(hour) - int(other_hour)) == 12 else _SAME_MINUTES
    if int(hour) % 12 == int(other_hour) % 12:
        return _ORDER if Counter(minute) == Counter(other_minute) else _ONE_OF_TWO
    return _ORDER if Counter(left) == Counter(right) else 0.0


def _of_dates(left: str, right: str) -> float:
    if len(left) != len(right) or "/" in left + right:
        return 0.0
    if len(left) == 4:
        one = sum(map(str.__ne__, left, right)) == 1
        return _ORDER if Counter(left) == Counter(right) else _ONE_YEAR_DIGIT if one else 0.0
    if len(left) < 10 or left[:4] != right[:4]:
        return 0.0
    if left[-2:] == right[-2:]:
        return _OTHER_MONTH
    if left[:7] == right[:7]:
        days = [str(int(edtf[-2:])) if edtf[-2:].isdigit() else "" for edtf in (left, right)]
        short, long = sorted(days, key=len)
        if Counter(left) == Counter(right) or (len(short) < len(long) and short in long and short):
            return _ORDER
    apart = abs((_day(left) - _day(right)).days)
    return _NEXT_DAY if apart in (1, 7) else _SAME_MONTH if left[:7] == right[:7] else 0.0


def _day(edtf: str) -> dt.date:
    try:
        return dt.date.fromisoformat(edtf.replace("XXXX", "2000")[:10])
    except ValueError:
        return dt.date.min


def size_apart(left: Value, right: Value) -> float:
    """How many times larger one amount is than the other; 1 where they have no size."""
    if not (isinstance(left, Amount) and isinstance(right, Amount)):
        return 1.0
    sizes = [amount.number if amount.number is not None else (amount.high or amount.low) for amount in (left, right)]
    if not all(sizes):
        return 1.0
    low, high = sorted(abs(size) for size in sizes if size)
    return float(high / low)


def signs(mention: Mention) -> tuple[str, ...]:
    """What a value shares with those that are a slip away, for looking them up: its digits in order of size."""
    value = mention.value
    if isinstance(value, Amount):
        number = written_number(mention)
        digits = "" if number is None else _digits(number)
        return ("".join(sorted(digits)),) if len(digits) > 1 else ()
    if isinstance(value, Time):
        return (value.time[3:5],)
    if isinstance(value, Tally):
        return tuple(f"side {count}" for count in value.counts)
    return ()
