"""Days that the calendar has not: "Tuesday, July 14, 2025" was a Monday; there is no June 31."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from checker.kinds.date import Date
from checker.kinds.kind import Page
from checker.model import Mention
from checker.text.words import WEEKDAY_NAMES
from checker.within.doubt import Doubt, evidence

_YEAR_TOLD = 0.95  # Certainty where the year is written; a slip of the pen in the year is as likely as one in the day.
_YEAR_INFERRED = 0.7


def find_impossible_days(page: Page) -> Iterator[Doubt]:
    """Dates whose weekday is another one, and dates that do not exist."""
    for mention in page.by_kind.get("date", ()):
        value = mention.value
        assert isinstance(value, Date)
        if value.impossible:
            yield _impossible(mention)
        elif (
            value.weekday is not None
            and len(value.edtf) == 10
            and value.edtf[-1].isdigit()
            and "/" not in value.weekday
        ):
            doubt = _other_weekday(mention, value, value.weekday)
            if doubt is not None:
                yield doubt


def _impossible(mention: Mention) -> Doubt:
    return Doubt(
        "date", f"A day that the calendar has not: {mention.text}", "date", "error", 0.95,
        f"writes “{mention.text}”; there is no such day.", "The month has fewer days.",
        (evidence(mention),), (), (mention,), mention.text,
    )  # fmt: skip


def _other_weekday(mention: Mention, value: Date, weekday: str) -> Doubt | None:
    """The doubt about a weekday and a date; without a year of its own the date may be of the year before or after."""
    told = WEEKDAY_NAMES.index(weekday)
    if value.edtf.startswith("XXXX") or not any(char.isdigit() for char in mention.text):
        return None
    day = dt.date.fromisoformat(value.edtf)
    if day.weekday() == told:
        return None
    written = f"{day.year:04d}" in mention.text
    if not written and any(_weekday(day, day.year + years) == told for years in (-1, 1)):
        return None
    real = WEEKDAY_NAMES[day.weekday()]
    shown = f"{day:%B} {day.day}, {day.year}"
    return Doubt(
        "date", f"The weekday of {shown}", "weekday", "error" if written else "warning",
        _YEAR_TOLD if written else _YEAR_INFERRED,
        f"writes “{mention.text}”; {shown}, is a {real}.", "The calendar tells the weekday of a date.",
        (evidence(mention),), (), (mention,), f"{value.edtf} {weekday}",
    )  # fmt: skip


def _weekday(day: dt.date, year: int) -> int | None:
    try:
        return day.replace(year=year).weekday()
    except ValueError:  # February 29
        return None


CHECK = find_impossible_days
