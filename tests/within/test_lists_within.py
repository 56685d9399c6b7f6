"""Counts against the list that stands behind them, by what leads to the list."""

from __future__ import annotations

import pytest

from checker.check import check_articles
from checker.rulebook.read import Rulebook
from tests.story import article_of

WRONG = [
    "Four states, Ohio, Iowa and Utah, sued on Monday.",
    "Four states: Ohio, Iowa and Utah.",
    "The four states are Ohio, Iowa and Utah.",
    "The three winners were Ann Reed, Bob Lake, Carla Diaz and Dev Nair.",
    "Three towns \u2013 Ely, Elko, Wells and Reno \u2013 lost power.",
]
RIGHT = [
    "Three states, Ohio, Iowa and Utah, sued on Monday.",
    "The three states are Ohio, Iowa and Utah.",
    "Four states, including Ohio, Iowa and Utah, sued on Monday.",
    "Four states, among them Ohio, Iowa and Utah, sued on Monday.",
    "Four states, Ohio, Iowa, Utah and others, sued on Monday.",
    "Dozens of states, Ohio, Iowa and Utah among them, sued on Monday.",
    "About four states, Ohio, Iowa and Utah, sued on Monday.",
    "Four states, Ohio and Iowa, sued on Monday.",  # two names behind a comma may be places of something else
    "It took four days. Ohio, Iowa and Utah sued.",
    "The four lawyers met Ann Reed, Bob Lake and Carla Diaz.",
]


def found(text: str) -> list[str]:
    result = check_articles([article_of(text)], Rulebook("", ()))
    return [discrepancy.category for discrepancy in result.discrepancies]


@pytest.mark.parametrize("text", WRONG)
def test_a_list_of_another_length(text: str) -> None:
    assert found(text) == ["count-vs-list"]


@pytest.mark.parametrize("text", RIGHT)
def test_a_list_as_long_as_it_says_or_that_does_not_say(text: str) -> None:
    assert found(text) == []
