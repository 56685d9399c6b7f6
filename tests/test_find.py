"""Finding mentions: whatever the text, nothing is raised, and every mention points at its own words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.find import find_mentions
from tests.story import article_of

# Pieces that readers of text trip over; put together at random, with and without space between them.
PIECES = """
Andrew Nixon said HHS Gov. Sen. Jr. Dr. Kim Brandt's O'Neill Hernández der van de of the for at and
spokesman chief 54 minutes 79 million $ % 3,000 a day an hour July 14 2025 Monday May 9:30 a.m. up to
between or so who state D.C. Washington California including “ ” ‘ ’ " ' « » „ . , ; : ? ! … ... ( ) [ ]
— - – --- é ’s 's {DHS}
""".split()
pieces = st.sampled_from([*PIECES, "\n", "\n\n", "\u200b", "\u00a0", "e\u0301", "\ufeff", "\u2028", "\x00"])
jumbles = st.lists(st.tuples(pieces, st.sampled_from([" ", " ", ""])).map("".join), max_size=40).map("".join)


def check_mentions(text: str) -> None:
    """Assert what holds for the mentions of any text."""
    starts = []
    for mention in find_mentions(article_of(text, published="2025-07-17")).mentions:
        assert text[mention.span.start : mention.span.end] == mention.text
        assert mention.text.strip() == mention.text
        assert mention.text
        assert mention.sentence.covers(mention.span)
        starts.append(mention.span.start)
    assert starts == sorted(starts)


@given(jumbles)
@settings(max_examples=400, deadline=None)
def test_jumbled_news_is_read(text: str) -> None:
    check_mentions(text)


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(text: str) -> None:
    check_mentions(text)


# Texts that once broke it, or that sit on an edge.
@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "\u200b",
        "“",
        "He said: « We value privacy »",
        "He said: « We value privacy",
        "A",
        "Jr.",
        "Mr.",
        "54",
        "—",
        "\u200bAndrew\u200b \u200bNixon\u200b said",
        "Hern\u200ba\u0301ndez, a nurse, said “no\u200bpe”.",
    ],
)
def test_edges_are_read(text: str) -> None:
    check_mentions(text)


def test_finding_twice_finds_the_same() -> None:
    text = "HHS spokesman Andrew Nixon said 79 million people had 54 minutes. “No,” Nixon said on Monday."
    article = article_of(text, published="2025-07-17")
    assert find_mentions(article).mentions == find_mentions(article).mentions
