"""How two dates stand to each other: every pair of forms that an editor would hold against one another.

A row is two dates and a word: they agree, they differ, one is vaguer than the other, or they are unrelated. A
date is EDTF, with "early", "mid", "late" or "fiscal" behind it where that is told. Every row is tried both ways
round. To add a row, put it with the two forms that it compares.
"""

from __future__ import annotations

from typing import Literal

import pytest

from checker.kinds.amount import read_tolerance
from checker.kinds.date import KIND, Date
from checker.model import Category, Location, RelationWord, Rule

Row = tuple[str, str, RelationWord]

_PARTS: dict[str, Literal["early", "mid", "late"]] = {"early": "early", "mid": "mid", "late": "late"}
_HABIT = "XXXX-XX-XX/XXXX-XX-XX"

# Days with days, months and years.
CALENDAR: list[Row] = [
    ("2025-06-09", "2025-06-09", "agrees"),
    ("2025-06-09", "2025-06-10", "differs"),
    ("2025-06-09", "2025-07-09", "differs"),
    ("2025-06-09", "2024-06-09", "differs"),
    ("2025-06-09", "2025-06", "vague"),
    ("2025-06-09", "2025-05", "differs"),
    ("2025-06-09", "2024-06", "differs"),
    ("2025-06-09", "2025", "vague"),
    ("2025-06-09", "2024", "differs"),
    ("2025-06", "2025-06", "agrees"),
    ("2025-06", "2025-07", "differs"),
    ("2025-06", "2024-06", "differs"),
    ("2025-06", "2025", "vague"),
    ("2025-06", "2026", "differs"),
    ("2025", "2025", "agrees"),
    ("2025", "2024", "differs"),
    ("1066-10-14", "1066", "vague"),
    ("2024-02-29", "2024-02", "vague"),
    ("2024-02-29", "2024-03-01", "differs"),
]

# A year, or a whole date, that one of the two does not know.
UNKNOWN: list[Row] = [
    ("XXXX-06-09", "XXXX-06-09", "agrees"),
    ("XXXX-06-09", "XXXX-06-10", "differs"),
    ("XXXX-06-09", "2025-06-09", "agrees"),
    ("XXXX-06-09", "2025-06-10", "differs"),
    ("XXXX-06-09", "2025-06", "vague"),
    ("XXXX-06-09", "2025-07", "differs"),
    ("XXXX-06-09", "XXXX-06", "vague"),
    ("XXXX-06-09", "XXXX-07", "differs"),
    ("XXXX-06", "2025-06", "agrees"),
    ("XXXX-06", "2025-07", "differs"),
    ("XXXX-06", "XXXX-06", "agrees"),
    ("XXXX-XX-XX", "2025-06-09", "unrelated"),
    ("XXXX-XX-XX", "2025-06", "unrelated"),
    ("XXXX-XX-XX", "2025", "unrelated"),
    ("XXXX-XX-XX", "XXXX-06-09", "unrelated"),
    ("XXXX-XX-XX", "2025-06-09/2025-06-12", "unrelated"),
    ("XXXX-XX-XX", "199X", "unrelated"),
    ("XXXX-XX-XX", "2024-22", "unrelated"),
    ("XXXX-XX-XX", "2024-33", "unrelated"),
    ("XXXX-06-09", "199X", "unrelated"),
    ("XXXX-06-09", "2024-33", "unrelated"),
    ("XXXX-06-09", "2024-22", "unrelated"),
]

# A span with what lies inside it, across its ends and outside.
SPANS: list[Row] = [
    ("2025-06-09/2025-06-12", "2025-06-09/2025-06-12", "agrees"),
    ("2025-06-09/2025-06-12", "2025-06-09", "agrees"),  # it began, or ended, on that day
    ("2025-06-09/2025-06-12", "2025-06-12", "agrees"),
    ("2025-06-09/2025-06-12", "2025-06-10", "vague"),
    ("2025-06-09/2025-06-12", "2025-06-08", "differs"),
    ("2025-06-09/2025-06-12", "2025-06-13", "differs"),
    ("2025-06-09/2025-06-12", "2025-06", "vague"),
    ("2025-06-09/2025-06-12", "2025-07", "differs"),
    ("2025-06-09/2025-06-12", "2025", "vague"),
    ("2025-06-09/2025-06-12", "2024", "differs"),
    ("2025-06-09/2025-06-12", "2025-06-10/2025-06-11", "vague"),
    ("2025-06-09/2025-06-12", "2025-06-11/2025-06-14", "vague"),
    ("2025-06-09/2025-06-12", "2025-06-13/2025-06-15", "differs"),
    ("2025-06-09/2025-06-12", "2025-06-09/2025-06-15", "vague"),  # "that week", of four days
    ("2025-05/2025-08", "2025-06-10", "vague"),
    ("2025-05/2025-08", "2025-09-01", "differs"),
    ("2025-05/2025-08", "2025-05", "agrees"),
    ("2025-05/2025-08", "2025-07", "vague"),
    ("2025-05/2025-08", "2025-10", "differs"),
    ("2019/2023", "2019/2023", "agrees"),
    ("2019/2023", "2021", "vague"),
    ("2019/2023", "2021-06-09", "vague"),
    ("2019/2023", "2024", "differs"),
    ("2019/2023", "2018-12-31", "differs"),
]

# A span of which only the end is told.
OPEN_SPANS: list[Row] = [
    ("../2025-09-09", "../2025-09-09", "agrees"),
    ("../2025-09-09", "2025-09-09", "agrees"),
    ("../2025-09-09", "2025-06-09/2025-09-09", "vague"),
    ("../2025-09-09", "2025-09-01", "vague"),
    ("../2025-09-09", "2025-09-10", "differs"),
    ("../2025-09-09", "2026", "differs"),
    ("../2025-09-09", "2025-10", "differs"),
    ("../2025-09-09", "2025-08", "vague"),
    ("../2025-09-09", "2025-09-10/2025-09-30", "differs"),
    ("../2025-09-09", "199X", "vague"),
    ("../2025-09-09", "2026-33", "differs"),
    ("../2025-09", "2025-09", "agrees"),
]

# Seasons, which may begin anywhere near their months, and quarters, which may not.
SEASONS_AND_QUARTERS: list[Row] = [
    ("2024-22", "2024-22", "agrees"),
    ("2024-22", "2024-24", "differs"),
    ("2024-22", "2025-22", "differs"),
    ("2024-22", "2024-07", "vague"),
    ("2024-22", "2024-07-15", "vague"),
    ("2024-22", "2026-07", "differs"),
    ("2024-22", "2022-07-15", "differs"),
    ("2024-22", "2024", "vague"),
    ("2024-22", "2026", "differs"),
    ("2024-24", "2025-01-15", "vague"),  # the winter that ended in 2025
    ("2024-22", "2024-07-10/2024-07-12", "vague"),
    ("2024-22", "2019/2022", "differs"),
    ("2024-35", "2024-35", "agrees"),
    ("2024-35", "2024-34", "differs"),
    ("2024-35", "2023-35", "differs"),
    ("2024-35", "2024-08", "vague"),
    ("2024-35", "2024-10", "differs"),
    ("2024-35", "2024-09-30", "vague"),
    ("2024-35", "2024-10-01", "differs"),
    ("2024-35", "2024", "vague"),
    ("2024-35", "2025", "differs"),
    ("2024-35", "2024-07/2024-08", "vague"),
    ("2024-33", "2024-04-01/2024-04-30", "differs"),
    ("2024-35", "2024-22", "vague"),
    ("2024-35", "2026-22", "differs"),
]

# Tens and hundreds of years.
DECADES: list[Row] = [
    ("199X", "199X", "agrees"),
    ("199X", "198X", "differs"),
    ("199X", "1995", "vague"),
    ("199X", "2000", "differs"),
    ("199X", "1989-12-31", "differs"),
    ("199X", "1990-01-01", "vague"),
    ("199X", "1994-06", "vague"),
    ("199X", "2004-06", "differs"),
    ("199X", "1993/1996", "vague"),
    ("199X", "1998/2003", "vague"),
    ("199X", "2001/2003", "differs"),
    ("199X", "19XX", "vague"),
    ("199X", "18XX", "differs"),
    ("199X", "1994-22", "vague"),
    ("199X", "2004-33", "differs"),
    ("18XX", "1851-05-01", "vague"),
    ("18XX", "1901", "differs"),
    ("18XX", "18XX", "agrees"),
]

# One of two days, where nobody knows which number is the month.
ONE_OF_TWO: list[Row] = [
    ("[2025-03-04,2025-04-03]", "[2025-03-04,2025-04-03]", "agrees"),
    ("[2025-03-04,2025-04-03]", "2025-03-04", "vague"),
    ("[2025-03-04,2025-04-03]", "2025-04-03", "vague"),
    ("[2025-03-04,2025-04-03]", "2025-05-04", "differs"),
    ("[2025-03-04,2025-04-03]", "2024-03-04", "differs"),
    ("[2025-03-04,2025-04-03]", "2025-03", "vague"),
    ("[2025-03-04,2025-04-03]", "2025-06", "differs"),
    ("[2025-03-04,2025-04-03]", "2025", "vague"),
    ("[2025-03-04,2025-04-03]", "2024", "differs"),
    ("[2025-03-04,2025-04-03]", "2025-33", "vague"),
    ("[2025-03-04,2025-04-03]", "2025-35", "differs"),
    ("[2025-03-04,2025-04-03]", "[2025-05-06,2025-06-05]", "differs"),
]

# Early, in the middle, late.
PARTS: list[Row] = [
    ("2025-06 early", "2025-06 early", "agrees"),
    ("2025-06 early", "2025-06 late", "differs"),
    ("2025-06 early", "2025-06 mid", "vague"),
    ("2025-06 late", "2025-06 mid", "vague"),
    ("2025-06 early", "2025-06", "vague"),
    ("2025-06 early", "2025-07 early", "differs"),
    ("2025-06 early", "2025-06-03", "vague"),
    ("2025-06 early", "2025-06-25", "differs"),
    ("2025-06 mid", "2025-06-15", "vague"),
    ("2025-06 mid", "2025-06-30", "differs"),
    ("2025-06 mid", "2025-06-01", "differs"),
    ("2025-06 late", "2025-06-28", "vague"),
    ("2025-06 late", "2025-06-05", "differs"),
    ("2025-06 late", "XXXX-06-28", "vague"),
    ("2025-06 late", "XXXX-06-05", "differs"),
    ("2025-06 late", "2025", "vague"),
    ("2024 early", "2024-02", "vague"),
    ("2024 early", "2024-11", "differs"),
    ("2024 mid", "2024-06", "vague"),
    ("2024 mid", "2024-12-20", "differs"),
    ("2024 late", "2024-12-20", "vague"),
    ("2024 late", "2024-03-02", "differs"),
    ("2024 late", "2025-12-20", "differs"),
    ("2024 late", "2024", "vague"),
]

# A year of the books is none of the calendar, and the days of a habit are none at all.
FISCAL_AND_HABITS: list[Row] = [
    ("2025 fiscal", "2025 fiscal", "agrees"),
    ("2025 fiscal", "2024 fiscal", "differs"),
    ("2025 fiscal", "2025", "unrelated"),
    ("2025 fiscal", "2025-06-09", "unrelated"),
    ("2025 fiscal", "2024-06", "unrelated"),
    ("2024-35 fiscal", "2024-35", "unrelated"),
    ("2024-35 fiscal", "2024-35 fiscal", "agrees"),
    ("2024-35 fiscal", "2024-34 fiscal", "differs"),
    ("2024-35 fiscal", "2024 fiscal", "vague"),
    ("2019/2020 fiscal", "2019/2020 fiscal", "agrees"),
    (_HABIT, _HABIT, "agrees"),
    (_HABIT, "2025-06-09", "unrelated"),
    (_HABIT, "2025-06", "unrelated"),
    (_HABIT, "2025-06-09/2025-06-13", "unrelated"),
    (_HABIT, "../2025-06-13", "unrelated"),
    (_HABIT, "199X", "unrelated"),
    (_HABIT, "2024-22", "unrelated"),
]


@pytest.mark.parametrize(
    ("left", "right", "word"),
    [
        *CALENDAR, *UNKNOWN, *SPANS, *OPEN_SPANS, *SEASONS_AND_QUARTERS, *DECADES, *ONE_OF_TWO, *PARTS,
        *FISCAL_AND_HABITS,
    ],
)  # fmt: skip
def test_compares_dates_by_what_they_allow(left: str, right: str, word: RelationWord) -> None:
    assert KIND.compare(_date(left), _date(right)).word == word
    assert KIND.compare(_date(right), _date(left)).word == word


# The same, as the words of two articles or of a rule say it.
AS_WRITTEN: list[Row] = [
    ("June 9-12, 2025", "June 9 to June 12, 2025", "agrees"),
    ("June 9-12, 2025", "9–12 June 2025", "agrees"),
    ("the 1990s", "the nineties", "agrees"),
    ("the ’90s", "the 1990s", "agrees"),
    ("the 19th century", "the nineteenth century", "agrees"),
    ("the third quarter of 2024", "Q3 2024", "agrees"),
    ("fall 2024", "the autumn of 2024", "agrees"),
    ("fiscal 2025", "FY2025", "agrees"),
    ("fiscal year 2025", "2025", "unrelated"),
    ("late 2024", "the end of 2024", "agrees"),
    ("early June 2024", "the beginning of June 2024", "agrees"),
    ("early June 2024", "the end of June 2024", "differs"),
    ("Christmas Day 2024", "Dec. 25, 2024", "agrees"),
    ("Christmas Day 2024", "Dec. 26, 2024", "differs"),
    ("Easter Sunday 2024", "March 31, 2024", "agrees"),
    ("Labor Day 2024", "September 2024", "vague"),
    ("Monday through Friday", "Monday to Friday", "agrees"),
    ("Monday through Friday", "Mon.–Fri.", "agrees"),
    ("Monday through Friday", "Monday through Saturday", "differs"),
    ("Monday through Friday", "Monday", "unrelated"),
    ("Monday through Friday", "June 9, 2025", "unrelated"),
    ("through Sept. 9, 2025", "Sept. 9, 2025", "agrees"),
    ("2025-04-03", "14 March 2025", "differs"),
    ("3/4/2025", "April 3, 2025", "vague"),
    ("3/4/2025", "March 4, 2025", "vague"),
    ("1939–45", "1939-1945", "agrees"),
    ("the week of July 14, 2025", "July 16, 2025", "vague"),
    ("the week of July 14, 2025", "July 21, 2025", "differs"),
]


@pytest.mark.parametrize(("left", "right", "word"), AS_WRITTEN)
def test_compares_dates_however_they_are_written(left: str, right: str, word: RelationWord) -> None:
    assert KIND.compare(KIND.read(left), KIND.read(right)).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left)).word == word


# Two dates of which one says less → the one that does.
VAGUER: list[tuple[str, str]] = [
    ("2025-06", "2025-06-09"),
    ("2025", "2025-06"),
    ("2025-06", "2025-06 early"),
    ("2024", "2024 late"),
    ("XXXX-06", "XXXX-06-09"),
    ("2025-06 early", "2025-06-03"),
]


@pytest.mark.parametrize(("vaguer", "finer"), VAGUER)
def test_says_which_of_two_dates_is_vaguer(vaguer: str, finer: str) -> None:
    assert KIND.compare(_date(vaguer), _date(finer)).vaguer == "left"
    assert KIND.compare(_date(finer), _date(vaguer)).vaguer == "right"


# A day that no calendar has is held against nothing.
@pytest.mark.parametrize("other", ["2025-06-09", "2025-06", "2025", "199X", "2025-06-09/2025-06-12", "XXXX-06-30"])
def test_an_impossible_day_is_unrelated_to_all_others(other: str) -> None:
    impossible = Date("XXXX-06-XX", None, False, None, impossible=True)
    assert KIND.compare(impossible, _date(other)).word == "unrelated"
    assert KIND.compare(_date(other), impossible).word == "unrelated"


# Two values in words → how they stand to each other, and the sort of difference.
PARTS_IN_COMMON: list[tuple[str, str, RelationWord, Category | None]] = [
    # The same day, however it is written.
    ("2025-07-14", "July 14, 2025", "agrees", "date"),
    ("2025-07-14", "14 July 2025", "agrees", "date"),
    ("2025-07-14", "Monday, July 14, 2025", "agrees", "date"),
    ("2025-07-14", "July 14", "agrees", "date"),
    ("2025-07-14", "Monday, July 14", "agrees", "date"),
    ("Sept. 9", "September 9th", "agrees", "date"),
    ("2025-07-14", "Monday", "agrees", "date"),
    ("Tuesday", "Tuesday", "agrees", "date"),
    ("June 2024", "June of 2024", "agrees", "date"),
    ("June 9-12, 2025", "June 9–12, 2025", "agrees", "date"),
    # Another day.
    ("2025-07-14", "July 15, 2025", "differs", "date"),
    ("2025-07-14", "July 15", "differs", "date"),
    ("2025-07-14", "June 14", "differs", "date"),
    ("2025-07-14", "July 14, 2024", "differs", "date"),
    ("June 10", "June 11", "differs", "date"),
    ("2025-07-14", "June 2025", "differs", "date"),
    ("2025-07-14", "2024", "differs", "date"),
    ("June 2024", "June 2025", "differs", "date"),
    # Another weekday.
    ("Tuesday", "Monday", "differs", "weekday"),
    ("2025-07-14", "Tuesday", "differs", "weekday"),
    ("Tuesday, July 14", "Monday, July 14", "differs", "weekday"),
    # One says less than the other.
    ("2025-07-14", "July 2025", "vague", "date"),
    ("2025-07-14", "2025", "vague", "date"),
    ("July 14", "July", "vague", "date"),
    ("2025-06-10", "June 9-12, 2025", "vague", "date"),
    ("2025-06-15", "June 9-12, 2025", "differs", "date"),
    # Nothing in common to compare.
    ("Monday", "June", "unrelated", None),
    ("Monday", "2025", "unrelated", None),
]


@pytest.mark.parametrize(("left", "right", "word", "category"), PARTS_IN_COMMON)
def test_compares_the_parts_that_both_have(
    left: str, right: str, word: RelationWord, category: Category | None
) -> None:
    for one, other in ((left, right), (right, left)):
        relation = KIND.compare(KIND.read(one), KIND.read(other))
        assert relation.word == word
        if word == "differs":
            assert relation.category == category


# Two values, a rule's tolerance → how they stand to each other under it.
TOLERANCES: list[tuple[str, str, str, RelationWord]] = [
    ("2025-07-14", "2025-07-16", "2 days", "agrees"),
    ("2025-07-14", "2025-07-17", "2 days", "differs"),
    ("2025-07-14", "2025-07-21", "1 week", "agrees"),
    ("2025-07-14", "2025-07-13", "a day", "agrees"),
    ("2025-07-31", "2025-08-01", "1 day", "agrees"),
    ("July 14", "July 16", "2 days", "agrees"),
    ("2025-07-14", "July 16", "2 days", "agrees"),
    ("July 31", "August 1", "1 day", "agrees"),
    ("July 14", "July 17", "2 days", "differs"),
]


@pytest.mark.parametrize(("left", "right", "tolerance", "word"), TOLERANCES)
def test_a_tolerance_widens_what_agrees(left: str, right: str, tolerance: str, word: RelationWord) -> None:
    rule = Rule("r", "c", "date", Location("r.yaml"), tolerance=read_tolerance(tolerance, KIND.tolerance_unit))
    assert KIND.compare(KIND.read(left), KIND.read(right), rule).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left), rule).word == word


def _date(shown: str) -> Date:
    """A date as the rows write it."""
    edtf, *told = shown.split()
    weekday = "Monday/Friday" if edtf == _HABIT else None
    part = next((_PARTS[word] for word in told if word in _PARTS), None)
    return Date(edtf, weekday, False, None, part=part, fiscal="fiscal" in told)
