"""EDTF: the first and the last day that a date may mean, and how two dates stand to each other.

To add a row, put it with the form that it shows.
"""

from __future__ import annotations

import pytest

from checker.text.edtf import Standing, ends_with, first_and_last, is_season, standing

# A date → the first and the last day that it may mean.
ENDS: list[tuple[str, str, str]] = [
    # days, months, years
    ("2025-07-14", "2025-07-14", "2025-07-14"),
    ("2024-02-29", "2024-02-29", "2024-02-29"),
    ("2025-07", "2025-07-01", "2025-07-31"),
    ("2025-04", "2025-04-01", "2025-04-30"),
    ("2023-02", "2023-02-01", "2023-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025-12", "2025-12-01", "2025-12-31"),
    ("2025", "2025-01-01", "2025-12-31"),
    ("1066", "1066-01-01", "1066-12-31"),
    ("0800", "0800-01-01", "0800-12-31"),
    # decades and centuries
    ("199X", "1990-01-01", "1999-12-31"),
    ("202X", "2020-01-01", "2029-12-31"),
    ("18XX", "1800-01-01", "1899-12-31"),
    ("00XX", "0001-01-01", "0099-12-31"),  # there is no year 0 in Python's calendar
    # a season may be any part of its year
    ("2024-21", "2024-01-01", "2024-12-31"),
    ("2024-24", "2024-01-01", "2024-12-31"),
    # quarters
    ("2024-33", "2024-01-01", "2024-03-31"),
    ("2024-34", "2024-04-01", "2024-06-30"),
    ("2024-35", "2024-07-01", "2024-09-30"),
    ("2024-36", "2024-10-01", "2024-12-31"),
    # spans
    ("2025-06-09/2025-06-12", "2025-06-09", "2025-06-12"),
    ("2025-05/2025-08", "2025-05-01", "2025-08-31"),
    ("2019/2023", "2019-01-01", "2023-12-31"),
    ("2024-12/2025-02", "2024-12-01", "2025-02-28"),
    ("../2025-09-09", "0001-01-01", "2025-09-09"),
    ("2025-09-09/..", "2025-09-09", "9999-12-31"),
    ("../2025-02", "0001-01-01", "2025-02-28"),
    # one of two
    ("[2025-03-04,2025-04-03]", "2025-03-04", "2025-04-03"),
    ("[2024-10-11,2024-11-10]", "2024-10-11", "2024-11-10"),
]


@pytest.mark.parametrize(("edtf", "first", "last"), ENDS)
def test_a_date_has_a_first_and_a_last_day(edtf: str, first: str, last: str) -> None:
    ends = first_and_last(edtf)
    assert ends is not None
    assert (ends[0].isoformat(), ends[1].isoformat()) == (first, last)


@pytest.mark.parametrize(
    "edtf",
    [
        "XXXX", "XXXX-06", "XXXX-06-09", "XXXX-XX-XX", "XXXX-02-29", "XXXX-22", "XXXX-33", "XXXX-06-09/XXXX-06-12",
        "XXXX-XX-XX/XXXX-XX-XX", "../XXXX-09-09", "XXXX-05/2025-08", "[XXXX-03-04,XXXX-04-03]",
    ],
)  # fmt: skip
def test_a_date_of_an_unknown_year_has_no_first_and_last_day(edtf: str) -> None:
    assert first_and_last(edtf) is None


# Two dates → how they stand to each other, whichever comes first.
STANDINGS: list[tuple[str, str, Standing]] = [
    ("2025-07-14", "2025-07-14", "equal"),
    ("XXXX-07-14", "XXXX-07-14", "equal"),
    ("../2025-09-09", "../2025-09-09", "equal"),
    ("199X", "199X", "equal"),
    ("2025-07-14", "2025-07", "within"),
    ("2025-07-14", "2025", "within"),
    ("2025-07", "2025", "within"),
    ("2025", "202X", "within"),
    ("199X", "19XX", "within"),
    ("2025-06-10", "2025-06-09/2025-06-12", "within"),
    ("2025-06-09/2025-06-12", "2025-06", "within"),
    ("2024-08", "2024-35", "within"),
    ("2024-35", "2024", "within"),
    ("2025-09-01", "../2025-09-09", "within"),
    ("2025-06-09/2025-06-12", "2025-06-11/2025-06-14", "overlap"),
    ("2025-06-09/2025-07-12", "2025-07", "overlap"),
    ("1998/2003", "199X", "overlap"),
    ("2024-06/2024-08", "2024-35", "overlap"),
    ("2025-09-01/2025-09-20", "../2025-09-09", "overlap"),
    ("2025-07-14", "2025-07-15", "apart"),
    ("2025-06", "2025-07", "apart"),
    ("2024", "2025", "apart"),
    ("199X", "2000", "apart"),
    ("18XX", "199X", "apart"),
    ("2024-34", "2024-35", "apart"),
    ("2024-34", "2024-07-01", "apart"),
    ("2025-06-09/2025-06-12", "2025-06-13", "apart"),
    ("../2025-09-09", "2025-09-10", "apart"),
    ("XXXX-07-14", "2025-07-14", "unknown"),
    ("XXXX-07", "199X", "unknown"),
    ("XXXX-XX-XX", "2025", "unknown"),
    # Seasons have room on either side of their year; two of them are the same or not.
    ("2024-22", "2024-07-14", "within"),
    ("2024-24", "2025-01", "overlap"),
    ("2024-22", "2024-23", "apart"),
    ("2024-22", "2025-22", "apart"),
    ("2024-22", "2026-07", "apart"),
    ("2024-22", "2022", "apart"),
]


@pytest.mark.parametrize(("left", "right", "expected"), STANDINGS)
def test_two_dates_stand_to_each_other_whichever_comes_first(left: str, right: str, expected: Standing) -> None:
    assert standing(left, right) == expected
    assert standing(right, left) == expected


@pytest.mark.parametrize("edtf", ["2024-21", "2024-22", "2024-23", "2024-24", "XXXX-22", "0800-21"])
def test_knows_a_season(edtf: str) -> None:
    assert is_season(edtf)


@pytest.mark.parametrize(
    "edtf", ["2024-12", "2024-01", "2024-33", "2024-36", "2024", "202X", "2024-07-14", "2024-XX", "20XX"]
)
def test_knows_what_is_no_season(edtf: str) -> None:
    assert not is_season(edtf)


# A span, a day → whether it begins or ends with it.
END_DAYS: list[tuple[str, str, bool]] = [
    ("2025-06-09/2025-06-12", "2025-06-09", True),
    ("2025-06-09/2025-06-12", "2025-06-12", True),
    ("2025-06-09/2025-06-12", "2025-06-10", False),
    ("2025-05/2025-08", "2025-05", True),
    ("2025-05/2025-08", "2025-05-01", False),
    ("../2025-09-09", "2025-09-09", True),
    ("../2025-09-09", "2025-09-08", False),
    ("2025-06-09", "2025-06-09", False),  # no span
    ("[2025-03-04,2025-04-03]", "2025-03-04", False),
    ("2019/2023", "2023", True),
]


@pytest.mark.parametrize(("span", "day", "expected"), END_DAYS)
def test_a_span_ends_with_its_first_and_last_day(span: str, day: str, expected: bool) -> None:
    assert ends_with(span, day) is expected
