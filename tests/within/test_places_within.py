"""A place that an article spells in two ways, and places that are fine.

To add a case, add a row: the text of the article; and for a doubt, the place that is told to be the odd one.
"""

from __future__ import annotations

import pytest

from checker.find import find_mentions
from checker.model import Discrepancy
from checker.within import look_within
from tests.one_article import article

# The text, and the slip in it.
SLIPS = [
    ("Police in Maricopa County held two men. A judge in Marciopa County let them go.", "Marciopa County"),
    ("Police in Tuscarawas County held two. A judge in Tuscarawus County let them go.", "Tuscarawus County"),
    ("The bridge over the Monongahela River is shut. Boats on the Monongehela River wait.", "Monongehela River"),
    ("The bridge in Philadelphia, Pennsylvania, is shut. The one in Philadelpia, Pennsylvania, is not.",
     "Philadelpia, Pennsylvania"),
    ("He was born in Chattanooga, Tennessee. She came to Chatanooga, Tennessee, later.", "Chatanooga, Tennessee"),
    ("The fire on Abernathy Street killed two. Abernathy Street was shut. On Abernethy Street there was smoke.",
     "Abernethy Street"),
]  # fmt: skip

# Places that are rightly named.
FINE = [
    "Police in Maricopa County held two men. A judge in Maricopa County let them go.",
    "The storm hit North Carolina and South Carolina. In North Carolina two died.",
    "Troops left Niger. Troops stay in Nigeria.",
    "He flew from Austria to Australia.",
    "The plant in Springfield, Illinois, closed. The one in Springfield, Missouri, did not.",
    "People in Washington state and in Washington, D.C., lost power.",
    "The storm hit New York City. Elsewhere in New York state it rained.",
    "The road from Franklin County to Franklin Park is shut.",
    "The fire on Oak Street killed two. On Oat Street there was smoke.",
    "Crowds in Mexico City and in New Mexico cheered.",
    "The court in Flint, Mich., ruled. The vote in Flint, Michigan, was close.",
    "Harlow Hill and Harlow Mill are both shut.",
]


def doubts(text: str) -> tuple[Discrepancy, ...]:
    return look_within([find_mentions(article(text))])[1]


@pytest.mark.parametrize(("text", "slip"), SLIPS)
def test_a_place_in_two_spellings(text: str, slip: str) -> None:
    (found,) = doubts(text)
    assert (found.category, found.level) == ("place", "warning")
    assert [one.text for one in found.odd] == [slip]


@pytest.mark.parametrize("text", FINE)
def test_places_that_are_fine(text: str) -> None:
    assert [(found.category, found.odd[0].text) for found in doubts(text)] == []


def test_the_doubt_names_both_spellings() -> None:
    (found,) = doubts("Police in Maricopa County held two men. A judge in Marciopa County let them go.")
    assert "“Maricopa County”" in found.message
    assert "“Marciopa County”" in found.message
