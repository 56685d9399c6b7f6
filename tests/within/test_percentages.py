"""Percentages beside the part and the whole that they are made from.

To add a case, add a sentence to the group that it belongs to: WRONG ones are told, RIGHT ones are left alone.
"""

from __future__ import annotations

import pytest

from checker.find import find_mentions
from checker.within.percentages import find_wrong_shares
from tests.one_article import article

WRONG = [
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
    "Data were taken for 300 of those 1,200 patients, or 35 percent.",
    "The fire took 11 of the harbor's 44 boats, or 40 percent.",
    "They had 400 signatures, of which 200, or 82 percent, were valid.",
    "The firm will cut 1,200 jobs, 12 percent of its workforce of 15,000, it said.",
    "The firm will cut 1,200 jobs (12 percent of a staff of 15,000).",
    "The fire took 11 of the 44 boats. That is 40 percent of the fleet!",
    "The fire took 11 of the 44 boats. That's 40 percent.",
    "The city runs 320 buses, of which 208 run on batteries, so that 55% of the fleet is electric.",
    "The city runs 320 buses, of which 208 run on batteries, meaning 55 percent of the fleet is electric.",
    "The port has 80 cranes, of which 20 are idle, which means 35 percent of all cranes stand still.",
]

RIGHT = [
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
    "Data were taken for 300 of those 1,200 patients, or 25 percent.",
    "All but 12 of the 40 members, or 70 percent, voted no.",
    "They had 400 signatures, of which 200, or 50 percent, were valid.",
    "They had 400 signatures, of which 200 were new, or 20 percent more than in May.",
    "The firm will cut 1,200 jobs, 8 percent of its workforce of 15,000, it said.",
    "The firm will cut 1,200 jobs, 12 percent of them in a town of 15,000.",
    "The fire took 11 of the 44 boats. That is 25 percent of the fleet.",
    "The fire took 11 of the 44 boats. That is 2 percent of the total.",
    "The fire took 11 of the 44 boats. That is 40 percent of the boats in the county.",
    "The fire took 11 of the 44 boats and 3 of the 9 sheds. That is 40 percent.",
    "The fire took 11 of the 44 boats. Insurance paid 40 percent.",
    "The city runs 320 buses, of which 208 run on batteries, so that 65% of the fleet is electric.",
    "The city runs 320 buses, of which 208 run on batteries, and 55% of the drivers like them.",
    "The city runs 320 buses, of which 208 run on batteries, so 55% of passengers travel without fumes.",
    "The city runs 320 buses, of which 208 run on batteries, so that 55% more people ride.",
    "The city runs 320 buses, of which 208 run on batteries and cut fuel costs, so that 55% was saved.",
    "The port has 80 cranes, of which 20 are idle, and 35 percent of the dockers have left.",
]


def found(text: str) -> list[str]:
    return [doubt.odd[0].text for doubt in find_wrong_shares(find_mentions(article(text)))]


@pytest.mark.parametrize("text", WRONG)
def test_a_percentage_that_does_not_fit(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", RIGHT)
def test_a_percentage_that_fits_or_is_of_something_else(text: str) -> None:
    assert found(text) == []


def test_says_what_would_fit() -> None:
    (doubt,) = find_wrong_shares(find_mentions(article("Twelve of the 40 members, or 25 percent, voted no.")))
    assert doubt.message == "writes “25 percent”; Twelve of 40 is 30%."
    assert (doubt.category, doubt.level) == ("arithmetic", "warning")
    assert [one.text for one in doubt.others] == ["Twelve", "40"]
