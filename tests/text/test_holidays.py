"""Holidays: which words name one, and on which day of a year it falls.

The days were computed with Python's calendar and dateutil's Easter; where the `holidays` package (0.109) knows the
feast in the United States, the United Kingdom or another country, its day was compared. To add a row, put it with
the rule that it follows.
"""

from __future__ import annotations

import datetime as dt

import pytest
from dateutil.easter import easter

from checker.text.holidays import holiday_at, holiday_on, holiday_starts, takes_part_of_day
from checker.text.tokens import tokenize
from checker.text.written_dates import DateText

# Always the same day: name → month and day.
FIXED: list[tuple[str, str]] = [
    ("christmas", "12-25"),
    ("christmas day", "12-25"),
    ("christmas eve", "12-24"),
    ("boxing day", "12-26"),
    ("new year's day", "01-01"),
    ("new year's eve", "12-31"),
    ("independence day", "07-04"),
    ("veterans day", "11-11"),
    ("armistice day", "11-11"),
    ("juneteenth", "06-19"),
    ("halloween", "10-31"),
    ("valentine's day", "02-14"),
    ("groundhog day", "02-02"),
    ("cinco de mayo", "05-05"),
    ("earth day", "04-22"),
    ("bastille day", "07-14"),
    ("canada day", "07-01"),
    ("anzac day", "04-25"),
    ("bonfire night", "11-05"),
    ("all saints' day", "11-01"),
]


@pytest.mark.parametrize(("name", "day"), FIXED)
def test_a_fixed_feast_is_on_its_day_every_year(name: str, day: str) -> None:
    for year in (1900, 1999, 2000, 2024, 2025, 2100):
        assert holiday_on(name, year) == dt.date.fromisoformat(f"{year}-{day}")


# Another day each year: name → its day in several of them.
MOVABLE: list[tuple[str, list[str]]] = [
    ("thanksgiving", ["2019-11-28", "2021-11-25", "2023-11-23", "2024-11-28", "2025-11-27", "2026-11-26"]),
    ("thanksgiving day", ["2019-11-28", "2021-11-25", "2023-11-23", "2024-11-28", "2025-11-27", "2026-11-26"]),
    ("black friday", ["2019-11-29", "2021-11-26", "2023-11-24", "2024-11-29", "2025-11-28", "2026-11-27"]),
    ("labor day", ["2019-09-02", "2021-09-06", "2023-09-04", "2024-09-02", "2025-09-01", "2026-09-07"]),
    ("memorial day", ["2019-05-27", "2021-05-31", "2023-05-29", "2024-05-27", "2025-05-26", "2026-05-25"]),
    ("mlk day", ["2019-01-21", "2021-01-18", "2023-01-16", "2024-01-15", "2025-01-20", "2026-01-19"]),
    ("presidents day", ["2019-02-18", "2021-02-15", "2023-02-20", "2024-02-19", "2025-02-17", "2026-02-16"]),
    ("columbus day", ["2019-10-14", "2021-10-11", "2023-10-09", "2024-10-14", "2025-10-13", "2026-10-12"]),
    ("remembrance sunday", ["2019-11-10", "2021-11-14", "2023-11-12", "2024-11-10", "2025-11-09", "2026-11-08"]),
    ("easter sunday", ["2019-04-21", "2021-04-04", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05"]),
    ("good friday", ["2019-04-19", "2021-04-02", "2023-04-07", "2024-03-29", "2025-04-18", "2026-04-03"]),
    ("easter monday", ["2019-04-22", "2021-04-05", "2023-04-10", "2024-04-01", "2025-04-21", "2026-04-06"]),
    ("palm sunday", ["2019-04-14", "2021-03-28", "2023-04-02", "2024-03-24", "2025-04-13", "2026-03-29"]),
    ("ash wednesday", ["2019-03-06", "2021-02-17", "2023-02-22", "2024-02-14", "2025-03-05", "2026-02-18"]),
    ("shrove tuesday", ["2019-03-05", "2021-02-16", "2023-02-21", "2024-02-13", "2025-03-04", "2026-02-17"]),
    ("whit monday", ["2019-06-10", "2021-05-24", "2023-05-29", "2024-05-20", "2025-06-09", "2026-05-25"]),
]


@pytest.mark.parametrize(("name", "days"), MOVABLE)
def test_a_movable_feast_is_on_its_day(name: str, days: list[str]) -> None:
    assert [holiday_on(name, int(day[:4])).isoformat() for day in days] == days


# The weekday of a movable feast, 0 for Monday, and the days of its month that it may fall on.
BOUNDS: list[tuple[str, int, int, int, int]] = [
    ("thanksgiving", 3, 11, 22, 28),
    ("labor day", 0, 9, 1, 7),
    ("memorial day", 0, 5, 25, 31),
    ("mlk day", 0, 1, 15, 21),
    ("presidents day", 0, 2, 15, 21),
    ("columbus day", 0, 10, 8, 14),
    ("indigenous peoples' day", 0, 10, 8, 14),
    ("remembrance sunday", 6, 11, 8, 14),
]


@pytest.mark.parametrize(("name", "weekday", "month", "first", "last"), BOUNDS)
def test_the_nth_weekday_lies_in_its_week_of_the_month(
    name: str, weekday: int, month: int, first: int, last: int
) -> None:
    for year in range(1970, 2051):
        day = holiday_on(name, year)
        assert (day.weekday(), day.month) == (weekday, month)
        assert first <= day.day <= last


# The days from Easter Sunday.
FROM_EASTER: list[tuple[str, int]] = [
    ("easter", 0),
    ("easter sunday", 0),
    ("easter monday", 1),
    ("good friday", -2),
    ("maundy thursday", -3),
    ("palm sunday", -7),
    ("ash wednesday", -46),
    ("shrove tuesday", -47),
    ("mardi gras", -47),
    ("whit monday", 50),
]


@pytest.mark.parametrize(("name", "days"), FROM_EASTER)
def test_feasts_are_counted_from_easter(name: str, days: int) -> None:
    for year in range(1970, 2051):
        assert holiday_on(name, year) == easter(year) + dt.timedelta(days=days)


# A text that begins with a holiday, or has it behind "on" → its name and the words that are it.
NAMED: list[tuple[str, str, str]] = [
    ("on Christmas", "christmas", "Christmas"),
    ("by Christmas, they say", "christmas", "Christmas"),
    ("Christmas Day was cold", "christmas day", "Christmas Day"),
    ("Christmas Eve was cold", "christmas eve", "Christmas Eve"),
    ("New Year’s Eve was cold", "new year's eve", "New Year’s Eve"),
    ("New Year's Day was cold", "new year's day", "New Year's Day"),
    ("Thanksgiving Day was cold", "thanksgiving day", "Thanksgiving Day"),
    ("since Easter nobody came", "easter", "Easter"),
    ("Easter Monday was wet", "easter monday", "Easter Monday"),
    ("St. Patrick’s Day was wet", "st . patrick's day", "St. Patrick’s Day"),
    ("Martin Luther King Jr. Day was wet", "martin luther king jr . day", "Martin Luther King Jr. Day"),
    ("Presidents’ Day was wet", "presidents' day", "Presidents’ Day"),
    ("Juneteenth was hot", "juneteenth", "Juneteenth"),
    ("Cinco de Mayo was hot", "cinco de mayo", "Cinco de Mayo"),
    ("on Black Friday, shoppers came", "black friday", "Black Friday"),
]


@pytest.mark.parametrize(("text", "name", "words"), NAMED)
def test_words_name_a_holiday(text: str, name: str, words: str) -> None:
    assert _named(text) == [(name, words)]


# Things of the feast, places and works that bear its name, and the words in lower case.
NOT_NAMED: list[str] = [
    "Christmas trees burn fast",
    "the Christmas tree burned",
    "Easter eggs were hidden",
    "an Easter bonnet",
    "a Halloween mask",
    "the Thanksgiving turkey",
    "Christmas Island is far away",
    "the Memorial Day Massacre of 1937",
    "Black Friday deals are online",
    "earth day by day grows warmer",
    "a labor day laborer",
    "canada day after day",
    "a christmas carol",
    "Columbus sailed that day",
    "Good news on a Friday",
]


@pytest.mark.parametrize("text", NOT_NAMED)
def test_other_words_name_none(text: str) -> None:
    assert _named(text) == []


@pytest.mark.parametrize(
    ("word", "expected"),
    [("night", True), ("morning", True), ("evening", True), ("afternoon", True), ("tree", False), ("weekend", False)],
)
def test_a_part_of_the_day_leaves_a_holiday_a_day(word: str, expected: bool) -> None:
    assert takes_part_of_day(word) is expected


def test_every_name_can_be_found_by_its_first_word() -> None:
    assert {"christmas", "new", "labor", "good", "st", "martin"} <= holiday_starts()


def _named(text: str) -> list[tuple[str, str]]:
    """The holidays of a text: name, and the words that are it."""
    tokens = DateText.of(tokenize(text), ()).tokens
    found: list[tuple[str, str]] = []
    after = 0
    for i in range(len(tokens)):
        at = holiday_at(tokens, i) if i >= after else None
        if at is not None:
            last, name = at
            after = last + 1
            found.append((name, text[tokens.starts[i] : tokens.ends[last]]))
    return found
