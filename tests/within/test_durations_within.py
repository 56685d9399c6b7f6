"""Lengths of time beside the span that they are told of.

To add a case, add a sentence to WRONG, with the length that does not fit, or to RIGHT.
"""

from __future__ import annotations

import datetime as dt

import pytest

from checker.find import find_mentions
from checker.within.durations import find_wrong_durations
from tests.one_article import article

WRONG = [
    ("She ran the firm from 1998 to 2004, for eight years.", "eight years"),
    ("She ran the firm for eight years, from 1998 to 2004.", "eight years"),
    ("She ran the firm for eight years (1998-2004).", "eight years"),
    ("She served an eight-year term from 1998 to 2004.", "eight-year"),
    ("She ran the firm from 1998 to 2004, a period of more than eight years.", "more than eight years"),
    ("It was held from June 3 to June 10, for ten days.", "ten days"),
    ("The hearing ran from 9 a.m. to 11 a.m., a three-hour session.", "three-hour"),
    ("Polls were open for six hours, from 9 a.m. to 5 p.m.", "six hours"),
    ("The power was out for 12 hours (9 p.m. to 4 a.m.).", "12 hours"),
    ("The lake was closed from June to August 2024, for eight months.", "eight months"),
]

RIGHT = [
    # it fits
    "She ran the firm from 1998 to 2004, for six years.",
    "She ran the firm from 1998 to 2004, for seven years.",  # with both the first and the last one
    "She ran the firm for about eight years, from 1998 to 2004.",
    "She ran the firm for more than five years, from 1998 to 2004.",
    "She ran the firm for almost seven years, from 1998 to 2004.",
    "She served a six-year term from 1998 to 2004.",
    "It was held from June 3 to June 10, for seven days.",
    "It was held from June 3 to June 10, for eight days.",
    "It was held from June 3 to June 10, for a week.",
    "The hearing ran from 9 a.m. to 11 a.m., a two-hour session.",
    "The hearing ran from 9 a.m. to 11:30 a.m., a three-hour session.",
    "The power was out for seven hours (9 p.m. to 4 a.m.).",
    "The lake was closed from June to August 2024, for three months.",
    # the length is of something else
    "From 1998 to 2004, an eight-year study found, people moved.",
    "He got eight years for thefts from 1998 to 2004.",
    "He got a three-year sentence for fraud from 1998 to 2004.",
    "The shop opens from 9 a.m. to 5 p.m. for two hours a day less.",
    "The shop opens from 9 a.m. to 5 p.m., for three days.",
    "He trained from March to May, for three hours a day.",
    "He trained from 1998 to 2004, for three months each year.",
    "They talked for three hours, and the bar opens from 9 a.m. to 11 a.m.",
    "Between 9 a.m. and 11 a.m., for three minutes, all was dark.",
    "They had 20 years of data, from 1998 to 2004.",
    "She was 12 years old from 1998 to 1999.",
    "“I ran it from 1998 to 2004, for eight years,” she said.",
]  # fmt: skip


def found(text: str) -> list[str]:
    page = find_mentions(article(text, dt.date(2025, 7, 17)))
    return [doubt.odd[0].text for doubt in find_wrong_durations(page)]


@pytest.mark.parametrize(("text", "length"), WRONG)
def test_a_length_that_does_not_fit_its_span(text: str, length: str) -> None:
    assert found(text) == [length]


@pytest.mark.parametrize("text", RIGHT)
def test_a_length_that_fits_or_is_of_something_else(text: str) -> None:
    assert found(text) == []


def test_says_how_long_the_span_is() -> None:
    page = find_mentions(article("The hearing ran from 9 a.m. to 11 a.m., a three-hour session."))
    (doubt,) = find_wrong_durations(page)
    assert doubt.message == "writes “three-hour” of “9 a.m. to 11 a.m.”, which is 2 hours."
    assert (doubt.category, doubt.level) == ("duration", "warning")
