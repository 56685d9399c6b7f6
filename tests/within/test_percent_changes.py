"""Changes in percent beside the figures that they are made from.

To add a case, add a sentence to the group that it belongs to: WRONG ones are told, RIGHT ones are left alone.
"""

from __future__ import annotations

import pytest

from checker.find import find_mentions
from checker.within.percent_changes import find_wrong_percent_changes
from tests.one_article import article

WRONG = [
    "The number rose from 200 to 300, up 20 percent.",
    "The firm cut its staff from 1,000 to 900, a 20% reduction.",
    "Staff fell to 900 from 1,000, a drop of 20%.",
    "Rents rose from $400 to $500, a 35 percent increase.",
    "Rents rose from $400 in 2020 to $500 in 2024, an increase of 35 percent.",
    "The town saw a 20 percent rise in cases, from 200 to 300.",
    "Cases went from 200 to 300 (down 50%).",
    "Output grew from 4.0 million tons to 5.0 million tons, up 60%.",
    "The index rose 61 points, or 2.2%, to 5,308.15.",
    "The index fell 231.21, or 2.4%, to 16,742.39.",
    "Shares fell $2, or 10 percent, to $38.",
    "Shares fell $2, or 10 percent, to close at $38.",
]

RIGHT = [
    "The number rose from 200 to 300, up 50 percent.",
    "The number rose from 200 to 300, up 20 percent from a year earlier.",
    "The number rose from 200 to 300, up 20 percent on the year.",
    "The number rose from 200 to 300, and sales rose 20 percent.",
    "The number rose from 200 to 300, or 20 percent of the total.",
    "The number rose from 200 to 300, a 20 percent increase after inflation.",
    "The number rose from 200 to 300, an average increase of 20 percent.",
    "Cases rose from 200 to 300 and deaths from 40 to 50, up 50% and 25%.",
    "The firm cut its staff from 1,000 to 900, a 10% reduction.",
    "The share rose from 20% to 30%, up 10 percent.",  # loosely for points
    "The tax rises from $12 to $15 a month, a 20 percent increase over five years.",
    "Rents rose from $400 to 500 euros, a 35 percent increase.",
    "Output grew from 4 million tons to 5 million tons, up 40%.",  # 3.5 to 5.5 million
    "They moved from 200 to 300 Main Street, down 20 percent.",
    "The crowd fell from 12,000 to 9,000, about a quarter less, and 20% left early.",
    "Between 12 and 40 members, or 25 percent, voted no.",
    "The index rose 61 points, or 1.2%, to 5,308.15.",
    "The index fell 231.21, or 1.4%, to 16,742.39.",
    "Shares fell $2, or 5 percent, to $38.",
    "Shares fell $2, or 10 percent, to 38 euros.",
    "Shares fell $2, or 10 percent, and the index to 38.",
    "The tax fell $2, or 10 percent of the price, to $38.",
]


def found(text: str) -> list[str]:
    return [doubt.odd[0].text for doubt in find_wrong_percent_changes(find_mentions(article(text)))]


@pytest.mark.parametrize("text", WRONG)
def test_a_percentage_that_does_not_fit(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", RIGHT)
def test_a_percentage_that_fits_or_is_of_something_else(text: str) -> None:
    assert found(text) == []


def test_says_what_would_fit() -> None:
    text = "The number rose from 200 to 300, up 20 percent."
    (doubt,) = find_wrong_percent_changes(find_mentions(article(text)))
    assert doubt.message == "writes “20 percent”; from 200 to 300 it is 50%."
    assert (doubt.category, doubt.level) == ("arithmetic", "warning")
