"""Written dates → EDTF (ISO 8601-2): resolved from the publication date, or from the date that they count from."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, replace

from msgspec import structs

from checker.text.edtf import first_and_last
from checker.text.holidays import holiday_on
from checker.text.tense import Direction, Tense
from checker.text.written_dates import Unit, WrittenDate

_SOON = 31  # Days: a date without a year that is this close to publication is of that year, whatever its verb.
_UNKNOWN = "XXXX-XX-XX"
_FIRST_SEASON = 21
_FIRST_QUARTER = 33
_DAYS = {"day": 1, "week": 7, "weekend": 7}


@dataclass(frozen=True, slots=True)
class ResolvedDate:
    """What a written date means. `resolved`: whether another date was needed; `impossible`: there is no such day."""

    edtf: str
    resolved: bool
    direction: Direction
    impossible: bool = False


def resolve(date: WrittenDate, published: dt.date | None, tense: Tense) -> ResolvedDate | None:
    """The meaning of a date that stands for itself or counts from publication; None for the others.

    tense: what the verb beside it says, for dates that may lie on either side of publication.
    """
    if date.month is not None and date.day is not None and not _exists(date.year, date.month, date.day):
        shown_year = "XXXX" if date.year is None else f"{date.year:04d}"
        return ResolvedDate(f"{shown_year}-{date.month:02d}-XX", False, None, impossible=True)
    if date.weekday is not None and date.until is not None and date.day is None:
        return _weekdays(date, date.until, published, tense)
    if date.unit is not None or (date.offset is not None and date.anchor == "published"):
        return _counted_from_publication(date, published, tense) if date.anchor == "published" else None
    if date.elsewhere:
        known = date.month is not None and date.day is not None
        return ResolvedDate(f"XXXX-{date.month:02d}-{date.day:02d}" if known else _UNKNOWN, False, None)
    # News tells what has happened; what goes on through a day has not ended yet.
    direction: Direction = date.direction or tense.direction or ("future" if date.opens else "past")
    if date.year is not None:
        return _spanned(date, ResolvedDate(_edtf(date, date.year), False, None), published, tense)
    if published is None:
        return _spanned(date, ResolvedDate(_edtf(date, None), False, direction), published, tense)
    if date.weekday is not None and date.month is None and not date.nth:
        day = _nearest_weekday(published, date.weekday, direction, date.direction is not None and not date.shift)
        return _spanned(date, ResolvedDate(_plus(day, date.shift), True, direction), published, tense)
    year = _nearest_year(published, date, tense) if date.year_offset is None else published.year + date.year_offset
    if date.month is not None and date.day is not None and not _exists(year, date.month, date.day):
        return _spanned(date, ResolvedDate(_edtf(date, None), False, direction), published, tense)  # "born on Feb. 29"
    edtf = _edtf(date, year)
    ends = first_and_last(edtf)
    if ends is not None and date.either is None:  # where it lies, whatever the verb led to expect
        direction = "past" if ends[1] < published else "future" if ends[0] > published else direction
    return _spanned(date, ResolvedDate(edtf, True, direction), published, tense)


def _weekdays(date: WrittenDate, until: WrittenDate, published: dt.date | None, tense: Tense) -> ResolvedDate:
    """ "It rained Friday through Sunday": the days of one week; without such a verb, the days of every week."""
    if published is None or not tense.sure or date.weekday is None or until.weekday is None:
        return ResolvedDate(f"{_UNKNOWN}/{_UNKNOWN}", False, None)
    if tense.direction == "future":
        first = _nearest_weekday(published, date.weekday, "future", False)
        last = first + dt.timedelta(days=(until.weekday - first.weekday()) % 7)
    else:
        last = _nearest_weekday(published, until.weekday, "past", False)
        first = last - dt.timedelta(days=(last.weekday() - date.weekday) % 7)
    return ResolvedDate(f"{first.isoformat()}/{last.isoformat()}", True, tense.direction)


def _spanned(date: WrittenDate, start: ResolvedDate, published: dt.date | None, tense: Tense) -> ResolvedDate:
    """The date with what makes a span of it: its end, an open beginning, the week that it stands in."""
    if date.opens:
        return replace(start, edtf=f"../{start.edtf}")
    if date.around is not None:
        day = _day(start.edtf)
        return start if day is None else replace(start, edtf=_week(day, date.around))
    if date.until is None:
        return start
    until = date.until
    if until.year is None and date.year is None and "XXXX" not in start.edtf:
        until = structs.replace(until, year=int(start.edtf[:4]))
        if until.month is not None and date.month is not None and until.month < date.month:
            until = structs.replace(until, year=(until.year or 0) + 1)
    elif until.year is None and date.year is not None:
        until = structs.replace(until, year=date.year)
    end = resolve(until, published, tense)
    if end is None:
        return start
    return replace(start, edtf=f"{start.edtf}/{end.edtf}", impossible=start.impossible or end.impossible)


def _edtf(date: WrittenDate, year: int | None) -> str:
    if date.zeros and year is not None:
        return f"{year:0{4 - date.zeros}d}{'X' * date.zeros}"
    if date.nth and date.month is not None and date.weekday is not None:
        return _nth(date, year)
    if date.holiday is not None:
        if year is not None:
            return holiday_on(date.holiday, year).isoformat()
        days = {holiday_on(date.holiday, each).isoformat()[4:] for each in (2000, 2001, 2002)}
        return f"XXXX{days.pop()}" if len(days) == 1 else _UNKNOWN
    shown_year = "XXXX" if year is None else f"{year:04d}"
    if date.month is None:
        return shown_year if year is not None else _UNKNOWN
    if date.day is None:
        return f"{shown_year}-{date.month:02d}"
    first = f"{shown_year}-{date.month:02d}-{date.day:02d}"
    if date.either is None:
        return first
    other = f"{shown_year}-{date.either[0]:02d}-{date.either[1]:02d}"
    return f"[{min(first, other)},{max(first, other)}]"


def _nth(date: WrittenDate, year: int | None) -> str:
    """ "the last Friday of September"."""
    assert date.month is not None and date.weekday is not None
    if year is None:
        return f"XXXX-{date.month:02d}"
    days = [week[date.weekday] for week in calendar.monthcalendar(year, date.month) if week[date.weekday]]
    at = date.nth - 1 if date.nth > 0 else -1
    return f"{year:04d}-{date.month:02d}-{days[min(at, len(days) - 1)]:02d}"


def _exists(year: int | None, month: int, day: int) -> bool:
    return day <= calendar.monthrange(year or 2000, month)[1]  # 2000 is a leap year: February 29 may exist


def _direction(offset: int) -> Direction:
    return "past" if offset < 0 else "future" if offset > 0 else None


def _counted_from_publication(date: WrittenDate, published: dt.date | None, tense: Tense) -> ResolvedDate:
    offset = date.offset or 0
    direction = date.direction or _direction(offset)
    if published is None:
        return ResolvedDate(_UNKNOWN, False, direction)
    if date.unit == "weekend" and date.direction == "past" and offset == 0 and tense.direction != "future":
        offset = -1 if published.weekday() < 5 else 0  # "over the weekend", told during the week
    if date.month is not None:
        return ResolvedDate(_season(published, date.month, offset), True, direction)
    if date.around == "day":  # "a year ago today"
        years = offset if date.unit == "year" else 0
        return ResolvedDate(_same_day(published, years, offset if not years else 0, date.unit), True, direction)
    return ResolvedDate(_shift(published, offset, date.unit or "day"), True, direction)


def _same_day(published: dt.date, years: int, offset: int, unit: Unit | None) -> str:
    """The day of publication so many years, or so many weeks, away."""
    if unit == "week":
        return _plus(published, 7 * offset)
    day = min(published.day, calendar.monthrange(published.year + years, published.month)[1])
    return published.replace(year=published.year + years, day=day).isoformat()


def _season(published: dt.date, month: int, offset: int) -> str:
    """The season of this year, the last one that is over, or the next one that has not begun."""
    begins = {21: 3, 22: 6, 23: 9, 24: 12}[month]  # the meteorological seasons of the northern hemisphere
    year = published.year
    if month == 24 and published.month <= 2:
        year -= 1  # in January, winter is the one that began last December
    begin = dt.date(year, begins, 1)
    if offset < 0 and published < begin + dt.timedelta(days=92):
        year -= 1
    elif offset > 0 and published >= begin:
        year += 1
    return f"{year:04d}-{month}"


def _nearest_weekday(published: dt.date, weekday: int, direction: Direction, stressed: bool) -> dt.date:
    """The last such day up to publication, or the next one behind it; "last Tuesday" is never the day itself."""
    if direction == "future":
        ahead = (weekday - published.weekday()) % 7
        return published + dt.timedelta(days=ahead or (7 if stressed else 0))
    behind = (published.weekday() - weekday) % 7
    return published - dt.timedelta(days=behind or (7 if stressed else 0))


def _nearest_year(published: dt.date, date: WrittenDate, tense: Tense) -> int:
    """The year that puts the date closest to publication; where it is not near, its tense decides."""

    def distance(year: int) -> tuple[bool, int]:
        days = (_middle(date, year) - published).days
        if date.day is None and date.month == published.month and year == published.year:
            days = 0  # the month that is
        decides = abs(days) > _SOON or (tense.sure and tense.direction == "future")
        told = date.direction or (tense.direction if decides else None)
        wrong_side = (told == "past" and days > 0) or (told == "future" and days < 0)
        return wrong_side, abs(days)

    return min((published.year - 1, published.year, published.year + 1), key=distance)


def _middle(date: WrittenDate, year: int) -> dt.date:
    """About the middle of a date in a year."""
    if date.holiday is not None:
        return holiday_on(date.holiday, year)
    month = date.month or 1
    if month >= _FIRST_QUARTER:
        month = (month - _FIRST_QUARTER) * 3 + 2
    elif month >= _FIRST_SEASON:
        month = (month - _FIRST_SEASON) * 3 + 4 if month < 24 else 12
    return dt.date(year, month, min(date.day or 15, calendar.monthrange(year, month)[1]))


def _plus(day: dt.date, days: int) -> str:
    return (day + dt.timedelta(days=days)).isoformat()


def _week(day: dt.date, unit: str) -> str:
    """The week or the weekend that a day stands in."""
    monday = day - dt.timedelta(days=day.weekday())
    return f"{_plus(monday, 5 if unit == 'weekend' else 0)}/{_plus(monday, 6)}"


def _shift(day: dt.date, offset: int, unit: Unit) -> str:
    """The day, week, month or year that lies so far from a day, as EDTF."""
    if unit == "day":
        return _plus(day, offset)
    if unit in ("week", "weekend"):
        return _week(day + dt.timedelta(weeks=offset), unit)
    months = day.year * 12 + day.month - 1
    if unit == "month":
        months += offset
        return f"{months // 12:04d}-{months % 12 + 1:02d}"
    if unit == "quarter":
        quarters = months // 3 + offset
        return f"{quarters // 4:04d}-{_FIRST_QUARTER + quarters % 4}"
    if unit == "decade":
        return f"{day.year // 10 + offset:03d}X"
    return f"{day.year + offset:04d}"


def counted_from(date: WrittenDate, anchor: str) -> str | None:
    """A date told by its distance from another one in EDTF, as finely as both of them allow; None where they do not.

    "Two months later" than a day is a month, "a year later" than a month is a year.
    """
    if date.offset is None or date.unit is None:
        return None
    if date.unit in ("day", "week"):
        day = _day(anchor)
        if day is None:
            return None
        if date.around == "week":
            return _week(day + dt.timedelta(weeks=date.offset), "week")  # "the following week"
        shifted = _plus(day, date.offset * _DAYS[date.unit])
        return f"XXXX{shifted[4:]}" if anchor.startswith("XXXX") else shifted
    ends = first_and_last(anchor)
    if ends is None or date.unit not in ("month", "year") or ends[0].year != ends[1].year:
        return None
    if date.unit == "month" and (ends[0].month != ends[1].month):
        return None
    return _shift(ends[0], date.offset, date.unit)


def _day(edtf: str) -> dt.date | None:
    """The day that an EDTF date means, in any year where the year is not known; None where it is no day."""
    if len(edtf) != 10 or "/" in edtf or edtf.endswith("X"):
        return None
    return dt.date.fromisoformat(edtf.replace("XXXX", "2000"))
