"""Dates: "Monday, July 14", "June 10", "Tuesday", "four days after", "last month". Values are EDTF (ISO 8601-2)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import ClassVar, Literal

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Kind, Page
from checker.model import Mention, Relation, Rule, Span, Value
from checker.text.date_tense import tense_beside, without_dates
from checker.text.date_values import ResolvedDate, counted_from, resolve
from checker.text.dates import lex_dates
from checker.text.edtf import ends_with, standing
from checker.text.scan import Scan
from checker.text.tense import Direction
from checker.text.words import WEEKDAY_NAMES
from checker.text.written_dates import Part, WrittenDate

# What a rule may expect as EDTF that is no plain date: a decade or century, a span. "2024-33" is 2024 to 2033.
_EDTF = re.compile(r"\d{3}X | \d{2}XX | (?:\.\.|\d{4}(?:-\d\d){0,2})/\d{4}(?:-\d\d){0,2}", re.VERBOSE)
_WEEK = 7
_HABIT = "XXXX-XX-XX/XXXX-XX-XX"  # "Monday through Friday": days of every week
# The days of a month, and the months of a year, that "early", "mid" and "late" leave room for: half, not a third.
_DAYS_OF_PART = {"early": (1, 15), "mid": (8, 23), "late": (16, 31)}
_MONTHS_OF_PART = {"early": (1, 6), "mid": (4, 9), "late": (7, 12)}


Guess = Literal["year", "week"] | None


@dataclass(frozen=True, slots=True)
class Date(Value):
    """A date or a span of days, as EDTF. Unknown parts are X: XXXX-07-14 without a year.

    weekday: the weekday that was written, or None ("Monday/Friday" for a habit). resolved: whether the
    publication date, or another date of the article, was needed. direction: whether it lies before or after
    publication, where the words say so. part: early, mid or late in the month or year. fiscal: a fiscal year.
    impossible: there is no such day, as in "June 31". guessed: what no word tells and publication suggests, the year of
    "14 March" or the week of "on Friday".
    """

    edtf: str
    weekday: str | None
    resolved: bool
    direction: Direction
    part: Part = None
    fiscal: bool = False
    impossible: bool = False
    guessed: Guess = None


class DateKind(Kind):
    """When something happened or will happen."""

    name = "date"
    summary = "a day, month or year, resolved from the publication date where the words are relative"
    value_type = Date
    category = "date"
    label = "date"
    order = 5
    example: ClassVar[str] = "2025-07-14"
    verb = "gives the date as"

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Written dates, each resolved from the publication date or from the date that it counts from."""
        written = lex_dates(scan.tokens, scan.numerals, scan.day_first)
        words = without_dates(scan, written)
        values = [resolve(date, scan.published, tense_beside(scan, words, date)) for date in written]
        for i, date in enumerate(written):
            others = (i - 1, i - 2, i - 3) if date.anchor == "before" else (i + 1,)
            if date.anchor not in ("before", "after"):
                continue
            edtf = _counted(scan, date, [(written[at], values[at]) for at in others if 0 <= at < len(written)])
            values[i] = None if edtf is None else ResolvedDate(edtf, True, None)
        values = [_in_the_year_told(written, values, i) for i in range(len(written))]
        for date, value in zip(written, values, strict=True):
            if value is not None and not scan.in_dateline(date.first):
                yield Found(_span(scan, date), _date(date, value), date.numerals)

    def read(self, text: str) -> Value:
        """A date in any written form. Raises ValueReadError where the words are none."""
        if _EDTF.fullmatch(text.strip()):
            return Date(text.strip(), None, resolved=False, direction=None)
        try:
            value = super().read(text)
        except ValueReadError as error:
            raise ValueReadError(f"cannot read “{text}” as a date", hint="For example: 2025-07-14") from error
        assert isinstance(value, Date)
        if value.impossible:
            raise ValueReadError(f"there is no “{text}” in the calendar", hint="For example: 2025-07-14")
        return value

    def cues(self, rule: Rule, page: Page, mention: Mention) -> tuple[str, ...] | None:
        """The cue words; "Monday to Friday" is no candidate where a rule expects a date."""
        value = mention.value
        assert isinstance(value, Date)
        if isinstance(rule.expect, Date) and (value.edtf == _HABIT) != (rule.expect.edtf == _HABIT):
            return None
        return super().cues(rule, page, mention)

    def family(self, value: Value) -> str | None:
        """All values of the kind."""
        return ""

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Part by part: what both say must be the same; what one leaves open is no difference."""
        assert isinstance(left, Date) and isinstance(right, Date)
        return _compare(left, right, (rule.tolerance.amount if rule and rule.tolerance else Decimal(0)))

    def normal(self, value: Value) -> str:
        """The date alone: how it was told is left out."""
        assert isinstance(value, Date)
        return f"{value.edtf} {value.weekday} {value.part}"

    def tolerance_unit(self, text: str) -> Decimal:
        """The days of a tolerance such as "2 days" or "a week"."""
        words = text.lower().split()
        sizes = {"day": 1, "days": 1, "week": 7, "weeks": 7}
        if len(words) == 2 and words[1] in sizes and (words[0].isdigit() or words[0] in ("a", "one")):
            return Decimal(int(words[0]) if words[0].isdigit() else 1) * sizes[words[1]]
        raise ValueReadError(f"cannot read “{text}” as a tolerance for dates", hint="For example: 2 days")


def _span(scan: Scan, date: WrittenDate) -> Span:
    """Where a date stands, without a possessive ending."""
    span = scan.tokens.span(date.first, date.last)
    return Span(span.start, span.end - 2) if scan.tokens.words[date.last].endswith("'s") else span


def _date(date: WrittenDate, value: ResolvedDate) -> Date:
    weekday = None if date.weekday is None or date.shift % 7 else WEEKDAY_NAMES[date.weekday]
    if value.edtf == _HABIT and date.until is not None and date.until.weekday is not None:
        weekday = f"{weekday}/{WEEKDAY_NAMES[date.until.weekday]}"
    guessed = _guessed(date) if value.resolved else None
    return Date(value.edtf, weekday, value.resolved, value.direction, date.part, date.fiscal, value.impossible, guessed)


def _guessed(date: WrittenDate) -> Guess:
    """What of a resolved date its words leave to be guessed: "last Friday" leaves a week, "two days ago" nothing."""
    if date.year is not None or date.offset is not None or date.year_offset is not None or date.until is not None:
        return None
    if date.month is not None:
        return "year"
    return "week" if date.weekday is not None and not date.shift and date.around is None else None


def _counted(scan: Scan, date: WrittenDate, others: Sequence[tuple[WrittenDate, ResolvedDate | None]]) -> str | None:
    """What a date means that counts from another: from the nearest one near enough that is told finely enough."""
    for other, known in others:
        if known is None or not _is_near(scan, date, other):
            continue
        edtf = counted_from(date, known.edtf)
        if edtf is not None:
            return edtf
    return None


def _in_the_year_told(
    written: Sequence[WrittenDate], values: Sequence[ResolvedDate | None], i: int
) -> ResolvedDate | None:
    """ "last seen on 3 March 2023 and found on Tuesday 7 March": the weekday shows that the year just told is meant."""
    date, value = written[i], values[i]
    before = written[i - 1] if i else None
    if value is None or before is None or before.year is None or date.year is not None or date.until is not None:
        return value
    if date.weekday is None or date.month is None or date.day is None or len(value.edtf) != 10:
        return value
    told = f"{before.year:04d}{value.edtf[4:]}"
    days = [_weekday(edtf) for edtf in (value.edtf, told)]
    return replace(value, edtf=told) if days[0] != date.weekday == days[1] else value


def _weekday(edtf: str) -> int | None:
    try:
        return dt.date.fromisoformat(edtf).weekday()
    except ValueError:  # no year, or February 29
        return None


def _is_near(scan: Scan, date: WrittenDate, other: WrittenDate) -> bool:
    """Whether a date counts from another one: "after" the one that follows at once, "later" than the one just told.

    Farther away there may be another event between them, and nobody can say which one is meant.
    """
    if date.anchor == "after":
        return 0 < other.first - date.last <= 3
    sentence = scan.sentence_at(date.first)
    return other.last < date.first and scan.sentence_at(max(sentence.first - 2, 0)).first <= other.first


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
    if left.impossible or right.impossible or left.fiscal != right.fiscal:
        return Relation("unrelated")
    if _HABIT in (left.edtf, right.edtf):
        both = left.edtf == right.edtf
        return Relation(("agrees" if left.weekday == right.weekday else "differs") if both else "unrelated", "weekday")
    if any(_is_wide(date.edtf) for date in (left, right)):
        return _compare_wide(left, right)
    a, b = _parts(left), _parts(right)
    if _is_a_guess_apart(left, right, a, b):
        return Relation("vague", "date", vaguer="left" if left.guessed else "right")
    return _compare_parts(left, right, tolerance)


def _compare_parts(left: Date, right: Date, tolerance: Decimal) -> Relation:
    """Two dates of the calendar, part by part."""
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
    return _compare_fineness(left, right, a, b)


def _is_a_guess_apart(left: Date, right: Date, a: _Parts, b: _Parts) -> bool:
    """Whether two dates differ only in what was guessed: "on Friday", a week apart; "March" of a year."""
    if left.edtf == right.edtf or None in (a.year, b.year):
        return False
    if "week" in (left.guessed, right.guessed) and a.day and b.day:
        return abs((_first_day(a) - _first_day(b)).days) == _WEEK
    one_year_told = (left.guessed == "year") != (right.guessed == "year")
    same = a.month == b.month and (a.day == b.day or not a.day or not b.day)
    return one_year_told and a.year != b.year and a.month is not None and same


def _first_day(parts: _Parts) -> dt.date:
    return dt.date(parts.year or 2000, parts.month or 1, parts.day or 1)


def _is_wide(edtf: str) -> bool:
    """Whether a date is more than a day, month or year of the calendar: a span, a season, a decade, one of two."""
    return "/" in edtf or "[" in edtf or edtf[3] == "X" != edtf[0] or (len(edtf) == 7 and edtf[5] in "23")


def _compare_fineness(left: Date, right: Date, a: _Parts, b: _Parts) -> Relation:
    """Two dates that agree as far as both go: the less fine one is vaguer, and so is the one without its part."""
    left_fine, right_fine = _fineness(a), _fineness(b)
    if left_fine != right_fine:
        vague, finer = (left, b) if left_fine < right_fine else (right, a)
        if vague.part is not None and not _allows(vague, finer):
            return Relation("differs", "date")
        return Relation("vague", "date", vaguer="left" if left_fine < right_fine else "right")
    if left.part == right.part:
        return Relation("agrees", "date")
    if left.part is None or right.part is None:
        return Relation("vague", "date", vaguer="left" if left.part is None else "right")
    return Relation("differs" if {left.part, right.part} == {"early", "late"} else "vague", "date")


def _allows(vague: Date, finer: _Parts) -> bool:
    """Whether "early June" leaves room for a day, or "mid-2024" for a month."""
    assert vague.part is not None
    of_year = len(vague.edtf) == 4
    at = finer.month if of_year else finer.day
    low, high = (_MONTHS_OF_PART if of_year else _DAYS_OF_PART)[vague.part]
    return at is None or low <= at <= high


def _compare_wide(left: Date, right: Date) -> Relation:
    """Spans, seasons, decades and dates in an unclear order, by the days that they allow."""
    if ends_with(left.edtf, right.edtf) or ends_with(right.edtf, left.edtf):
        return Relation("agrees", "date", certainty=0.8)
    word = standing(left.edtf, right.edtf)
    if word == "equal":
        return Relation("agrees", "date")
    if word == "unknown":
        return Relation("unrelated")
    return Relation("differs" if word == "apart" else "vague", "date")


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


KIND = DateKind()
