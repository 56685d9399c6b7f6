"""Holidays: the days that they name, and the things that bear their names.

A row is a sentence and the dates that it tells, as (words, value). The articles were published on Wednesday,
October 8, 2025. To add a row, put it with the group that it belongs to; a row without values is a near miss.
"""

from __future__ import annotations

import datetime as dt

import pytest

from tests.date_rows import Row, told

WEDNESDAY = dt.date(2025, 10, 8)

# The same day every year.
FIXED: list[Row] = [
    ("The shop will be closed on Christmas Day.", [("Christmas Day", "2025-12-25")]),
    ("The shop will be closed on Christmas.", [("Christmas", "2025-12-25")]),
    ("The shop will close at noon on Christmas Eve.", [("Christmas Eve", "2025-12-24")]),
    ("The derby will be played on Boxing Day.", [("Boxing Day", "2025-12-26")]),
    ("The law takes effect on New Year’s Day.", [("New Year’s Day", "2026-01-01")]),
    ("Police will be out in force on New Year’s Eve.", [("New Year’s Eve", "2025-12-31")]),
    ("The fire broke out on Independence Day.", [("Independence Day", "2025-07-04")]),
    ("They rallied on the Fourth of July.", [("the Fourth of July", "2025-07-04")]),
    ("The statue was unveiled on Juneteenth.", [("Juneteenth", "2025-06-19")]),
    ("The couple was married on Valentine’s Day.", [("Valentine’s Day", "2025-02-14")]),
    ("The pub was raided on St. Patrick’s Day.", [("St. Patrick’s Day", "2025-03-17")]),
    ("Children will go door to door on Halloween.", [("Halloween", "2025-10-31")]),
    ("The parade will be held on Veterans Day.", [("Veterans Day", "2025-11-11")]),
    ("Shots were fired on Cinco de Mayo.", [("Cinco de Mayo", "2025-05-05")]),
    ("Troops marched on Bastille Day.", [("Bastille Day", "2025-07-14")]),
    ("The ban was lifted on Canada Day.", [("Canada Day", "2025-07-01")]),
    ("Wreaths were laid on Anzac Day.", [("Anzac Day", "2025-04-25")]),
]

# The nth weekday of a month, and what is counted from Easter.
MOVABLE: list[Row] = [
    ("The stores will be closed on Thanksgiving.", [("Thanksgiving", "2025-11-27")]),
    ("The stores will be closed on Thanksgiving Day.", [("Thanksgiving Day", "2025-11-27")]),
    ("The pools closed on Labor Day.", [("Labor Day", "2025-09-01")]),
    ("The pools opened on Memorial Day.", [("Memorial Day", "2025-05-26")]),
    ("The march was held on Martin Luther King Jr. Day.", [("Martin Luther King Jr. Day", "2025-01-20")]),
    ("The march was held on Presidents Day.", [("Presidents Day", "2025-02-17")]),
    ("The march will be held on Columbus Day.", [("Columbus Day", "2025-10-13")]),
    ("The march will be held on Indigenous Peoples’ Day.", [("Indigenous Peoples’ Day", "2025-10-13")]),
    ("Wreaths will be laid on Remembrance Sunday.", [("Remembrance Sunday", "2025-11-09")]),
    ("The pact was signed on Good Friday.", [("Good Friday", "2025-04-18")]),
    ("The bells rang on Easter Sunday.", [("Easter Sunday", "2025-04-20")]),
    ("Trains were packed on Easter Monday.", [("Easter Monday", "2025-04-21")]),
    ("Ashes were given out on Ash Wednesday.", [("Ash Wednesday", "2025-03-05")]),
    ("Palms were blessed on Palm Sunday.", [("Palm Sunday", "2025-04-13")]),
    ("Floats rolled on Mardi Gras.", [("Mardi Gras", "2025-03-04")]),
    ("They hope to be home by Thanksgiving.", [("Thanksgiving", "2025-11-27")]),
]

# Of another year: one that is told, the last one, the next one.
OTHER_YEARS: list[Row] = [
    ("He vanished on Christmas Day 2022.", [("Christmas Day 2022", "2022-12-25")]),
    ("He vanished on Christmas Day, 2022.", [("Christmas Day, 2022", "2022-12-25")]),
    ("He vanished on Thanksgiving 2021.", [("Thanksgiving 2021", "2021-11-25")]),
    ("He vanished on Thanksgiving Day 2019.", [("Thanksgiving Day 2019", "2019-11-28")]),
    ("He vanished on Labor Day 2024.", [("Labor Day 2024", "2024-09-02")]),
    ("He vanished on Memorial Day 2023.", [("Memorial Day 2023", "2023-05-29")]),
    ("He vanished on Good Friday 2018.", [("Good Friday 2018", "2018-03-30")]),
    ("He vanished on Easter Sunday 2020.", [("Easter Sunday 2020", "2020-04-12")]),
    ("He vanished on Halloween 2023.", [("Halloween 2023", "2023-10-31")]),
    ("He vanished on New Year’s Eve 1999.", [("New Year’s Eve 1999", "1999-12-31")]),
    ("He vanished last Thanksgiving.", [("last Thanksgiving", "2024-11-28")]),
    ("He vanished last Christmas.", [("last Christmas", "2024-12-25")]),
    ("He vanished last Easter.", [("last Easter", "2025-04-20")]),
    ("The line will open next Christmas Eve.", [("next Christmas Eve", "2025-12-24")]),
    ("The line will open next Memorial Day.", [("next Memorial Day", "2026-05-25")]),
    ("The line will open next Easter.", [("next Easter", "2026-04-05")]),
]  # fmt: skip

# Their things, their seasons, and places and works that are called after them.
NO_HOLIDAY: list[Row] = [
    ("The Christmas tree was felled in Maine.", []),
    ("Carolers sang by the Christmas market.", []),
    ("Children hunted for Easter eggs.", []),
    ("He came in a Halloween costume.", []),
    ("The Thanksgiving turkey was burned.", []),
    ("Phosphate is mined on Christmas Island.", []),
    ("The statues of Easter Island are crumbling.", []),
    ("The Easter Rising is taught in schools.", []),
    ("Her New Year’s resolution was to write.", []),
    ("Crowds gathered at Columbus Circle.", []),
    ("She kept a Valentine’s Day card for years.", []),
    ("Beads from a Mardi Gras float lay in the gutter.", []),
    ("Shoppers queued for Black Friday deals.", []),
    ("The Christmas spirit was gone.", []),
    ("They ate Easter lamb.", []),
]

# Parts of the day leave it a day; a verb or the end of a clause may follow.
WORDS_BEHIND: list[Row] = [
    ("Shots will be heard on Halloween night.", [("Halloween", "2025-10-31")]),
    ("Shots were fired on Christmas morning.", [("Christmas", "2024-12-25")]),
    ("The Mass will be said on Christmas Eve night.", [("Christmas Eve", "2025-12-24")]),
    ("On Labor Day, the bridge reopened.", [("Labor Day", "2025-09-01")]),
    ("On Memorial Day the bridge reopened.", [("Memorial Day", "2025-05-26")]),
    ("Since Labor Day, two more have quit.", [("Labor Day", "2025-09-01")]),
    ("It must be done before Christmas.", [("Christmas", "2025-12-25")]),
    ("It must be done by Thanksgiving, the mayor said.", [("Thanksgiving", "2025-11-27")]),
    ("No one has seen him since Easter.", [("Easter", "2025-04-20")]),
    ("The camp will run until Halloween.", [("Halloween", "2025-10-31")]),
    ("The lights will stay up after Christmas.", [("Christmas", "2025-12-25")]),
    ("They fled on Christmas Eve and came back in March.", [("Christmas Eve", "2024-12-24"), ("March", "2025-03")]),
    (
        "The flood came on Easter Sunday, not on Good Friday.",
        [("Easter Sunday", "2025-04-20"), ("Good Friday", "2025-04-18")],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [*FIXED, *MOVABLE, *OTHER_YEARS, *NO_HOLIDAY, *WORDS_BEHIND])
def test_reads_holidays(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence, WEDNESDAY) == expected


# Nobody knows when the article was published: only a fixed day can be told.
NO_ANCHOR: list[Row] = [
    ("The shop was closed on Christmas Day.", [("Christmas Day", "XXXX-12-25")]),
    ("The shop was closed on New Year’s Eve.", [("New Year’s Eve", "XXXX-12-31")]),
    ("The shop was closed on Juneteenth.", [("Juneteenth", "XXXX-06-19")]),
    ("The shop was closed on Halloween.", [("Halloween", "XXXX-10-31")]),
    ("The shop was closed on Boxing Day.", [("Boxing Day", "XXXX-12-26")]),
    ("The shop was closed on Veterans Day.", [("Veterans Day", "XXXX-11-11")]),
    ("The shop was closed on Thanksgiving.", [("Thanksgiving", "XXXX-XX-XX")]),
    ("The shop was closed on Labor Day.", [("Labor Day", "XXXX-XX-XX")]),
    ("The shop was closed on Good Friday.", [("Good Friday", "XXXX-XX-XX")]),
    ("The shop was closed on Easter Monday.", [("Easter Monday", "XXXX-XX-XX")]),
    ("The shop was closed on Labor Day 2024.", [("Labor Day 2024", "2024-09-02")]),
    ("The shop was closed on Good Friday 2018.", [("Good Friday 2018", "2018-03-30")]),
]


@pytest.mark.parametrize(("sentence", "expected"), NO_ANCHOR)
def test_reads_holidays_of_an_unknown_year(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected
