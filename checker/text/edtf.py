"""EDTF (ISO 8601-2) as far as checker writes it, and how two such dates stand to each other.

Written are days, months and years, XXXX or XX for what is not known, 199X and 18XX for decades and centuries,
seasons (2024-21) and quarters (2024-33), spans (a/b), spans without a beginning (../b), and one of two ([a,b]).
Library of Congress, Extended Date/Time Format Specification, levels 0 to 2.
"""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Literal

#: `equal`; one `within` the other, which is less fine; they `overlap` otherwise; `apart`; or `unknown`.
Standing = Literal["equal", "within", "overlap", "apart", "unknown"]

_FIRST_QUARTER = 33
_FIRST_SEASON = 21
# Northern and southern hemisphere have a season half a year apart, and "winter 2024" may end in the next year.
_SEASON_ROOM = dt.timedelta(days=184)


def first_and_last(edtf: str) -> tuple[dt.date, dt.date] | None:
    """The first and the last day that a date may mean; None where its year is not known."""
    if edtf.startswith("["):
        ends = [first_and_last(one) for one in edtf[1:-1].split(",")]
        known = [end for end in ends if end is not None]
        return (min(end[0] for end in known), max(end[1] for end in known)) if known else None
    if "/" in edtf:
        first, last = edtf.split("/")
        begin = (dt.date.min, dt.date.min) if first == ".." else first_and_last(first)
        end = (dt.date.max, dt.date.max) if last == ".." else first_and_last(last)
        return (begin[0], end[1]) if begin is not None and end is not None else None
    return _single(edtf)


def _single(edtf: str) -> tuple[dt.date, dt.date] | None:
    year, _, rest = edtf.partition("-")
    if not year[0].isdigit():
        return None
    if "X" in year:
        return dt.date(int(year.replace("X", "0")) or 1, 1, 1), dt.date(int(year.replace("X", "9")), 12, 31)
    number = int(year)
    if not rest or rest.startswith("X"):
        return dt.date(number, 1, 1), dt.date(number, 12, 31)
    month, _, day = rest.partition("-")
    first, last = _months(int(month))
    if day and day.isdigit():
        only = dt.date(number, first, int(day))
        return only, only
    return dt.date(number, first, 1), dt.date(number, last, calendar.monthrange(number, last)[1])


def _months(month: int) -> tuple[int, int]:
    """The first and last month of a month, a quarter or a season; a season may be any part of its year."""
    if month >= _FIRST_QUARTER:
        return (month - _FIRST_QUARTER) * 3 + 1, (month - _FIRST_QUARTER) * 3 + 3
    return (1, 12) if month >= _FIRST_SEASON else (month, month)


def is_season(edtf: str) -> bool:
    """Whether a date is a season of a year."""
    return len(edtf) == 7 and edtf[5:].isdigit() and _FIRST_SEASON <= int(edtf[5:]) < _FIRST_QUARTER


def standing(left: str, right: str) -> Standing:
    """How two dates stand to each other. Symmetric."""
    if left == right:
        return "equal"
    a, b = first_and_last(left), first_and_last(right)
    if a is None or b is None:
        return "unknown"
    room = _SEASON_ROOM if is_season(left) or is_season(right) else dt.timedelta(0)
    if is_season(left) and is_season(right):
        return "apart"
    if _is_before(a[1], b[0], room) or _is_before(b[1], a[0], room):
        return "apart"
    if (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1]):
        return "within"
    return "overlap"


def _is_before(end: dt.date, begin: dt.date, room: dt.timedelta) -> bool:
    if room and end.year < dt.date.max.year:
        return end + room < begin
    return end < begin


def ends_with(span: str, day: str) -> bool:
    """Whether a day is the first or the last of a span."""
    return "/" in span and day in span.split("/")
