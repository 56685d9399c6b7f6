"""Somebody's words in lines that begin with ">", without marks of quotation."""

from __future__ import annotations

import pytest

from checker.kinds.quote import Quote
from tests.story import mentions_of

# A text, then what it quotes and who said it.
BLOCKS = [
    ("Mayor Lena Brook wrote:\n\n> We will rebuild the pier.\n\nWork begins in May.",
     [("We will rebuild the pier.", "Lena Brook")]),
    ("The Department of Justice said in a letter:\n\n> We acted within the law.\n> We always do.\n\nIt rained.",
     [("We acted within the law. We always do.", "Department of Justice")]),
    ("The letter reads:\n\n> The bridge is safe to use.", [("The bridge is safe to use.", None)]),
    ("> The bridge is safe to use.\n\nThat was all.", [("The bridge is safe to use.", None)]),
    ("Two lines:\n\n> The bridge is safe.\n\n> The pier is not safe.",
     [("The bridge is safe. The pier is not safe.", None)]),
    # no block
    ("The index rose > 3 percent in May.", []),
    ("Five > four, the teacher wrote on the board.", []),
    (">", []),
    ("> \n\nWork begins in May.", []),
    ("It rained.\n\nWork begins in May.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quoted"), BLOCKS)
def test_block_quotations(text: str, quoted: list[tuple[str, str | None]]) -> None:
    values = [mention.value for mention in mentions_of("quote", text)]
    assert [(value.quote, value.speaker) for value in values if isinstance(value, Quote)] == quoted


def test_marks_inside_a_block_are_quotations_of_their_own() -> None:
    text = "Mayor Lena Brook wrote:\n\n> “We will rebuild the pier,” she said.\n"
    assert [mention.text for mention in mentions_of("quote", text)] == ["We will rebuild the pier,"]
