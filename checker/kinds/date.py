"""Dates: "Monday, July 14", "June 10", "Tuesday", "four days after", "last month". Values are EDTF (ISO 8601-2)."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Kind
from checker.model import Relation, Rule, Span, Value
from checker.text.dates import lex_dates
from checker.text.scan import Scan
from checker.text.tense import Direction, Tense, tense_of
from checker.text.words import WEEKDAY_NAMES
from checker.text.written_dates import Unit, WrittenDate

_SOON = 31  # Days: a date without a year that is this close to publication is of that year, whatever its verb.


@dataclass(frozen=True, slots=True)
class Date(Value):
    """A date or a span of days, as EDTF. Unknown parts are X: XXXX-07-14 without a year.

    weekday: the weekday that was written, or None. resolved: whether the publication date, or another
    date of the article, was needed. direction: whether it lies before or after publication, where the
    words say so.
    """

    edtf: str
    weekday: str | None
    resolved: bool
    direction: Direction


class DateKind(Kind):
    """When something happened or will happen."""

    name = "date"
    summary = "a day, month or year, resolved from the publication date where the words are relative"
    value_type = Date
    category = "date"
    order = 5
    example: ClassVar[str] = "2025-07-14"
    verb = "gives the date as"

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Written dates, each resolved from the publication date or from the date that it counts from."""
        del claimed  # dates come first
        written = lex_dates(scan.tokens, scan.numerals)
        values: list[Date | None] = [_absolute(scan, date) for date in written]
        for i, date in enumerate(written):
            other = i - 1 if date.anchor == "before" else i + 1
            if (
                date.anchor in ("before", "after")
                and 0 <= other < len(written)
                and _is_near(scan, date, written[other])
            ):
                values[i] = _counted_from(date, values[other])
        for date, value in zip(written, values, strict=True):
            if value is not None and not scan.in_dateline(date.first):
                span = scan.tokens.span(date.first, date.last)
                if scan.tokens.words[date.last].endswith("'s"):
                    span = Span(span.start, span.end - 2)
                yield Found(span, value, date.numerals)

    def read(self, text: str) -> Value:
        """A date in any written form. Raises ValueReadError where the words are none."""
        try:
            return super().read(text)
        except ValueReadError as error:
            raise ValueReadError(f"cannot read “{text}” as a date", hint="For example: 2025-07-14") from error

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Part by part: what both say must be the same; what one leaves open is no difference."""
        assert isinstance(left, Date) and isinstance(right, Date)
        return _compare(left, right, (rule.tolerance.amount if rule and rule.tolerance else Decimal(0)))

    def tolerance_unit(self, text: str) -> Decimal:
        """The days of a tolerance such as "2 days" or "a week"."""
        words = text.lower().split()
        sizes = {"day": 1, "days": 1, "week": 7, "weeks": 7}
        if len(words) == 2 and words[1] in sizes and (words[0].isdigit() or words[0] in ("a", "one")):
            return Decimal(int(words[0]) if words[0].isdigit() else 1) * sizes[words[1]]
        raise ValueReadError(f"cannot read “{text}” as a tolerance for dates", hint="For example: 2 days")


def _absolute(scan: Scan, date: WrittenDate) -> Date | None:
    """The value of a date that stands for itself or counts from publication; None for the others and for none."""
    weekday = None if date.weekday is None else WEEKDAY_NAMES[date.weekday]
    if date.month is not None and date.day is not None and not _exists(date.year, date.month, date.day):
        return None
    if date.offset is not None:
        if date.anchor != "published":
            return None
        if scan.published is None:
            return Date("XXXX-XX-XX", None, resolved=False, direction=_direction(date.offset))
        edtf = _shift(scan.published, date.offset, date.unit or "day")
        return Date(edtf, None, resolved=True, direction=_direction(date.offset))
    if date.elsewhere:
        return Date("XXXX-XX-XX", weekday, resolved=False, direction=None)
    tense = _tense(scan, date)
    direction: Direction = date.direction or tense.direction or "past"  # news tells what has happened
    if date.year is not None:
        return Date(_edtf(date.year, date.month, date.day, date.until), weekday, resolved=False, direction=None)
    if scan.published is None:
        return Date(_edtf(None, date.month, date.day, date.until), weekday, resolved=False, direction=direction)
    if date.month is None:
        day = _nearest_weekday(scan.published, date.weekday or 0, direction, date.direction is not None)
        return Date(day.isoformat(), weekday, resolved=True, direction=direction)
    if date.year_offset is not None:
        year = scan.published.year + date.year_offset
    else:
        year = _nearest_year(scan.published, date, tense)
    return Date(_edtf(year, date.month, date.day, date.until), weekday, resolved=True, direction=direction)


def _exists(year: int | None, month: int, day: int) -> bool:
    return day <= calendar.monthrange(year or 2000, month)[1]  # 2000 is a leap year: February 29 may exist


def _edtf(year: int | None, month: int | None, day: int | None, until: tuple[int | None, int] | None) -> str:
    shown_year = "XXXX" if year is None else f"{year:04d}"
    if month is None:
        return shown_year if year is not None else "XXXX-XX-XX"
    if day is None:
        return f"{shown_year}-{month:02d}"
    first = f"{shown_year}-{month:02d}-{day:02d}"
    if until is None:
        return first
    return f"{first}/{shown_year}-{until[0] or month:02d}-{until[1]:02d}"


def _direction(offset: int) -> Direction:
    return "past" if offset < 0 else "future" if offset > 0 else None


def _tense(scan: Scan, date: WrittenDate) -> Tense:
    words = scan.tokens.words
    sentence = scan.sentence_at(date.first)
    return tense_of(words[sentence.first : date.first], words[date.last + 1 : sentence.after])


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
        month = date.month or 1
        safe_day = min(date.day or 15, calendar.monthrange(year, month)[1])
        days = (dt.date(year, month, safe_day) - published).days
        decides = abs(days) > _SOON or (tense.sure and tense.direction == "future")
        told = date.direction or (tense.direction if decides else None)
        wrong_side = (told == "past" and days > 0) or (told == "future" and days < 0)
        return wrong_side, abs(days)

    return min((published.year - 1, published.year, published.year + 1), key=distance)


def _shift(day: dt.date, offset: int, unit: Unit) -> str:
    """The day, week, month or year that lies so far from a day, as EDTF."""
    if unit == "day":
        return (day + dt.timedelta(days=offset)).isoformat()
    if unit == "week":
        monday = day - dt.timedelta(days=day.weekday()) + dt.timedelta(weeks=offset)
        return f"{monday.isoformat()}/{(monday + dt.timedelta(days=6)).isoformat()}"
    if unit == "month":
        months = day.year * 12 + day.month - 1 + offset
        return f"{months // 12:04d}-{months % 12 + 1:02d}"
    return f"{day.year + offset:04d}"


def _is_near(scan: Scan, date: WrittenDate, other: WrittenDate) -> bool:
    """Whether a date counts from another one: "after" the one that follows at once, "later" than the one just told.

    Farther away there may be another event between them, and nobody can say which one is meant.
    """
    if date.anchor == "after":
        return 0 < other.first - date.last <= 3
    sentence = scan.sentence_at(date.first)
    return other.last < date.first and scan.sentence_at(max(sentence.first - 2, 0)).first <= other.first


def _counted_from(date: WrittenDate, anchor: Date | None) -> Date | None:
    """A date told by its distance in days or weeks from another, which must be known to the day."""
    day = _known_day(anchor)
    if day is None or anchor is None or date.offset is None or date.unit not in ("day", "week"):
        return None
    shifted = (day + dt.timedelta(days=date.offset * (7 if date.unit == "week" else 1))).isoformat()
    return Date(f"XXXX{shifted[4:]}" if anchor.edtf.startswith("XXXX") else shifted, None, True, None)


def _known_day(value: Date | None) -> dt.date | None:
    if value is None or "/" in value.edtf or "XX-XX" in value.edtf or len(value.edtf) != 10:
        return None
    return dt.date.fromisoformat(value.edtf.replace("XXXX", "2000"))


@dataclass(frozen=True, slots=True)
class _Parts:
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None


def _parts(date: Date) -> _Parts:
    first = date.edtf.split("/")[0].split("-")
    year, month, day = ([int(part) if part.isdigit() else None for part in first] + [None, None, None])[:3]
    weekday = WEEKDAY_NAMES.index(date.weekday) if date.weekday else None
    if weekday is None and year is not None and month is not None and day is not None and "/" not in date.edtf:
        weekday = dt.date(year, month, day).weekday()
    return _Parts(year, month, day, weekday)


def _compare(left: Date, right: Date, tolerance: Decimal) -> Relation:
    if "/" in left.edtf or "/" in right.edtf:
        return _compare_spans(left, right)
    a, b = _parts(left), _parts(right)
    if a.month and a.day and b.month and b.day:
        return _compare_days(a, b, tolerance)
    for mine, theirs in ((a.year, b.year), (a.month, b.month), (a.day, b.day)):
        if mine is not None and theirs is not None and mine != theirs:
            return Relation("differs", "date")
    if a.weekday is not None and b.weekday is not None:
        if a.weekday != b.weekday:
            return Relation("differs", "weekday", certainty=0.8)
        return Relation("agrees", "date", certainty=0.8)
    if any(part.year is None and part.month is None for part in (a, b)):
        return Relation("unrelated")
    left_fine, right_fine = _fineness(a), _fineness(b)
    if left_fine == right_fine:
        return Relation("agrees", "date")
    return Relation("vague", "date", vaguer="left" if left_fine < right_fine else "right")


def _fineness(parts: _Parts) -> int:
    """How finely a date is told: to the year, the month or the day."""
    return 3 if parts.day is not None else 2 if parts.month is not None else 1


def _compare_days(a: _Parts, b: _Parts, tolerance: Decimal) -> Relation:
    """Two dates known to the day; a year that only one of them tells is taken for both."""
    year = a.year or b.year or 2000
    assert a.month and a.day and b.month and b.day
    try:
        apart = abs((dt.date(a.year or year, a.month, a.day) - dt.date(b.year or year, b.month, b.day)).days)
    except ValueError:  # February 29 in a year that has none
        apart = 0 if (a.month, a.day) == (b.month, b.day) else 366
    if apart > tolerance:
        return Relation("differs", "date")
    weekdays_told = a.weekday is not None and b.weekday is not None
    if weekdays_told and a.weekday != b.weekday and apart == 0:
        return Relation("differs", "weekday", certainty=0.8)
    return Relation("agrees", "date")


def _compare_spans(left: Date, right: Date) -> Relation:
    if left.edtf == right.edtf:
        return Relation("agrees", "date")
    a, b = _bounds(left), _bounds(right)
    if a is None or b is None:
        return Relation("unrelated")
    return Relation("vague" if a[0] <= b[1] and b[0] <= a[1] else "differs", "date")


def _bounds(date: Date) -> tuple[str, str] | None:
    """The first and last day of a date, as text that sorts; None where the year is not known."""
    if "X" in date.edtf:
        return None
    first, _, last = date.edtf.partition("/")
    return first, (last or first) + "\uffff"


KIND = DateKind()
