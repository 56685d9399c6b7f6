"""A run of words that stands twice in one sentence. To add a case, add a row."""

from __future__ import annotations

import pytest

from checker.check import check_articles
from checker.rulebook.read import Rulebook
from tests.story import article_of

TWICE = [
    "The file has names, addresses, birth dates and bank data, as well as names, addresses, birth dates and bank data.",
    "The council will close the old pool in Marl Lane and the council will close the old pool in Marl Lane next year.",
]
FINE = [
    "Trains run from Monday to Friday in the north and from Monday to Friday in the south of the county.",
    "The court in Hull fined the driver 300 pounds, and the court in York fined the driver 200 pounds.",
    "“We shall rebuild the old mill by the river, we shall rebuild the old mill by the river,” she sang.",
    "The ship sailed at noon. The ship sailed at noon again on the day after that, with more people aboard.",
    "Either the harbour board pays for the new crane, or the harbour board sells the new crane.",
    "It rained on and on and on and on and on and on and on and on and on and on and on.",
]


def found(text: str) -> list[str]:
    result = check_articles([article_of(text)], Rulebook("", ()))
    return [f"{each.category} {each.level}" for each in result.discrepancies]


@pytest.mark.parametrize("text", TWICE)
def test_words_that_are_told_twice(text: str) -> None:
    assert found(text) == ["list note"]


@pytest.mark.parametrize("text", FINE)
def test_words_that_may_come_again(text: str) -> None:
    assert found(text) == []
