"""Quotation marks that are opened and never closed, and those that are closed in the end.

To add a case, add a row: the text of the article; and for a doubt, the words that the open quotation begins with.
"""

from __future__ import annotations

import pytest

from checker.find import find_mentions
from checker.model import Discrepancy
from checker.within import look_within
from tests.one_article import article

# The text, and how the quotation begins that is never closed.
OPEN = [
    ("Dana Whitlock said: “We will open the bridge in spring\n\nThe work began in 2021.", "We will open"),
    ("Dana Whitlock said: \"We will open the bridge in spring\n\nThe work began in 2021.", "We will open"),
    ("Owen Tarrant called it “a very dangerous old bridge.\n\nThe work began in 2021.", "a very dangerous"),
    ("The order ends: “No vessel shall pass the lock after dusk", "No vessel shall pass"),
    ("“We will open it,” she said. “The work goes on as it did\n\nThe work began in 2021.", "The work goes on"),
    ("The firm said that “all of the tests were passed with\n\nNobody was hurt.\n\nThe work goes on.",
     "all of the tests"),
    ("Dana Whitlock said: «We will open the bridge in spring\n\nThe work began in 2021.", "We will open"),
]  # fmt: skip

# Quotations that come to an end, and marks that open none.
CLOSED = [
    "Dana Whitlock said: “We will open the bridge in spring.”\n\nThe work began in 2021.",
    "Dana Whitlock said: \"We will open the bridge in spring.\"\n\nThe work began in 2021.",
    # over several paragraphs: each opens anew, the last closes
    "“We will open the bridge in spring.\n\n“We will open the tunnel in autumn,” Dana Whitlock said.",
    "“We will open the bridge.\n\n“We will open the tunnel.\n\n“And then we will rest,” Dana Whitlock said.",
    # one in another
    "“He told me, ‘Get out of here at once,’ and so I left,” Helen Pryce said.",
    "Helen Pryce said: “He told me, ‘Get out of here at once.’”",
    # marks at both ends of two lines
    "“We will open the bridge.”\n\n“We will open the tunnel,” Dana Whitlock said.",
    # apostrophes, inches, seconds
    "The workers' union and the states' lawyers met in Harlow's harbour.",
    "The door is 6'2\" high and 3'4\" wide, the firm said in a letter.",
    "The '90s were good to the harbour, and the '80s were not.",
    # too short to be anybody's words
    "The door bore the words “Keep out\n\nNobody came.",
    # German marks
    "„We will open the bridge in spring“, Dana Whitlock said.",
]  # fmt: skip


def doubts(text: str) -> tuple[Discrepancy, ...]:
    return look_within([find_mentions(article(text))])[1]


@pytest.mark.parametrize(("text", "begins"), OPEN)
def test_a_quotation_that_is_never_closed_is_a_note(text: str, begins: str) -> None:
    (found,) = doubts(text)
    assert (found.category, found.level) == ("quote-cut", "note")
    assert found.odd[0].text.startswith(begins)


@pytest.mark.parametrize("text", CLOSED)
def test_quotations_that_are_closed(text: str) -> None:
    assert [(found.category, found.odd[0].text) for found in doubts(text)] == []


def test_a_long_quotation_is_shown_cut_off() -> None:
    (found,) = doubts(f"Dana Whitlock said: “{'We will open the bridge in spring, ' * 5}and so on\n\nThe work began.")
    assert "…”" in found.message
