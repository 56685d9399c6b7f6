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
# A season is any part of its year, for the hemispheres have theirs half a year apart; "winter 2024" ends in the next.
_SEASON_ROOM = dt.timedelta(days=62)


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
    month = edtf[5:]
    return len(edtf) == 7 and edtf[4] == "-" and month.isdigit() and _FIRST_SEASON <= int(month) < _FIRST_QUARTER


def standing(left: str, right: str) -> Standing:
    """How two dates stand to each other. Symmetric."""
    if left == right:
        return "equal"
    if "[" in (left[0], right[0]):
        return _of_several(left, right)
    left, right = _in_one_year(left, right)
    if left == right:
        return "equal"
    if left.startswith("../") and right.startswith("../"):
        return "apart" if len(left) == len(right) else "overlap"  # each has its end, and they are not the same
    a, b = first_and_last(left), first_and_last(right)
    if a is None or b is None:
        return "unknown"
    room = _SEASON_ROOM if is_season(left) or is_season(right) else dt.timedelta(0)
    if is_season(left) and is_season(right):
        return "apart"
    if _is_before(a[1], b[0], room) or _is_before(b[1], a[0], room):
        return "apart"
    if _are_days(left) and _are_days(right) and (a[0] == b[0]) != (a[1] == b[1]):
        return "apart"  # June 9–12 and June 9–13: the same event, and another end
    if (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1]):
        return "within"
    return "overlap"


def _of_several(left: str, right: str) -> Standing:
    """One of two dates beside another date, or beside one of two."""
    ours, theirs = (each[1:-1].split(",") if each[0] == "[" else [each] for each in (left, right))
    standings = {standing(one, other) for one in ours for other in theirs}
    if standings <= {"apart"}:
        return "apart"
    return "unknown" if standings <= {"unknown"} else "within"


def _in_one_year(left: str, right: str) -> tuple[str, str]:
    """Two dates of which one has no year, both in the year of the other; both in a leap year where neither has one."""
    if "XXXX-" not in left + right or "XX-XX" in left + right or "/" not in left + right:
        return left, right
    year = next((each[:4] for each in (left, right) if each[:4].isdigit()), "2000")
    return left.replace("XXXX", year), right.replace("XXXX", year)


def _is_before(end: dt.date, begin: dt.date, room: dt.timedelta) -> bool:
    if room and end.year < dt.date.max.year:
        return end + room < begin
    return end < begin


def _are_days(edtf: str) -> bool:
    """Whether a date is a span from one day to another, and not a whole week, which may only say roughly when."""
    if len(edtf) != 21 or edtf[10] != "/":
        return False
    first, last = (dt.date.fromisoformat(day) for day in edtf.split("/"))
    return (first.weekday(), (last - first).days) != (0, 6)


def ends_with(span: str, day: str) -> bool:
    """Whether a day is the first or the last of a span."""
    return "/" in span and day in span.split("/")
