"""Percentages beside the two figures that they are made from.

To add a case, add a sentence to the group that it belongs to: WRONG ones are told, RIGHT ones are left alone.
"""

from __future__ import annotations

import pytest

from checker.find import find_mentions
from checker.within.percentages import find_wrong_percentages
from tests.one_article import article

WRONG = [
    # a part of a whole
    "Twelve of the 40 members, or 25 percent, voted no.",
    "Twelve of the 40 members (25%) voted no.",
    "The panel heard 25 percent, or 12 of the 40 members.",
    "The board lost 25% of its members (12 of 40) in May.",
    "Of the 40 members, 12 (25%) voted no.",
    "A total of 12 out of 40 schools (25%) closed.",
    "One in five, or 25 percent, had no heating.",
    "Some 1.2 million of 4 million homes, or 45 percent, lost power, and 300,000 of the 400,000 farms, or 50%.",
    "Twelve of the 40 members, or more than 35 percent, voted no.",
    "Twelve of the 40 members, or less than 25 percent, voted no.",
    # a change
    "The number rose from 200 to 300, up 20 percent.",
    "The firm cut its staff from 1,000 to 900, a 20% reduction.",
    "Staff fell to 900 from 1,000, a drop of 20%.",
    "Rents rose from $400 to $500, a 35 percent increase.",
    "Rents rose from $400 in 2020 to $500 in 2024, an increase of 35 percent.",
    "The town saw a 20 percent rise in cases, from 200 to 300.",
    "Cases went from 200 to 300 (down 50%).",
    "Output grew from 4.0 million tons to 5.0 million tons, up 60%.",
]  # fmt: skip

RIGHT = [
    # a part of a whole
    "Twelve of the 40 members, or 30 percent, voted no.",
    "Twelve of the 45 members (27%) voted no.",
    "Twelve of the 45 members (26%) voted no.",  # cut off, not rounded
    "Twelve of the 45 members, or about 25 percent, voted no.",
    "Twelve of the 40 members, or more than 25 percent, voted no.",
    "The panel heard 30 percent, or 12 of the 40 members.",
    "Of the 40 members, 12 (30%) voted no.",
    "Of the 40 members, 12 voted no, and 25 percent of the staff did.",
    "Twelve of the 40 members, or 25 percent of the seats, voted no.",
    "Twelve of the 40 members own 25 percent.",
    "Twelve of the 40 members, and 25 percent of the public, said no.",
    "Twelve of the 40 schools had low scores (25% or lower).",
    "Some 12 of the roughly 40 members (25%) voted no.",
    "A total of 12 out of 40 schools (30%) closed.",
    "One in five, or 20 percent, had no heating.",
    "One in three, or 33 percent, had no heating.",
    "Some 1.2 million of 4 million homes, or 30 percent, lost power.",
    # a change
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
]  # fmt: skip


def found(text: str) -> list[str]:
    return [doubt.odd[0].text for doubt in find_wrong_percentages(find_mentions(article(text)))]


@pytest.mark.parametrize("text", WRONG)
def test_a_percentage_that_does_not_fit(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", RIGHT)
def test_a_percentage_that_fits_or_is_of_something_else(text: str) -> None:
    assert found(text) == []


def test_says_what_would_fit() -> None:
    (doubt,) = find_wrong_percentages(find_mentions(article("Twelve of the 40 members, or 25 percent, voted no.")))
    assert doubt.message == "writes “25 percent”; Twelve of 40 is 30%."
    assert (doubt.category, doubt.level) == ("arithmetic", "warning")
    assert [one.text for one in doubt.others] == ["Twelve", "40"]
