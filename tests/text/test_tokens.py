"""Tokens: where words, numbers and marks begin and end, and where paragraphs do.

A row is a text and its tokens, ¶ for a paragraph break. To add a row, put it with the group that it belongs to.
"""

from __future__ import annotations

import pytest

from checker.model import Span
from checker.text.tokens import fold, tokenize

# Each row's right side is split at spaces.
TOKENS: list[tuple[str, str]] = [
    # Words, with apostrophes inside them.
    ("Officials complied.", "Officials complied ."),
    ("Newsom's office wasn't told", "Newsom's office wasn't told"),
    ("the states’ data", "the states ' data"),
    ("O’Brien’s", "O'Brien's"),
    ("Núñez çedilla", "Núñez çedilla"),
    # Hyphens and dashes are marks of their own.
    ("a 54-minute call", "a 54 - minute call"),
    ("June 9–12", "June 9 – 12"),
    ("now—or never", "now – or never"),
    ("co‑operate", "co - operate"),
    # Numbers with separators and fractions.
    ("3,000 arrests", "3,000 arrests"),
    ("1,234,567.89", "1,234,567.89"),
    ("2.4 million", "2.4 million"),
    ("in 2024, 155", "in 2024 , 155"),
    ("3,00", "3 , 00"),
    ("79m and $4.5bn", "79 m and $ 4.5 bn"),
    ("1½ hours", "1 ½ hours"),
    ("It was 54.", "It was 54 ."),
    ("21st", "21 st"),
    ("9:30", "9 : 30"),
    # Dotted abbreviations are one token.
    ("the U.S. at 9 a.m. today", "the U.S. at 9 a.m. today"),
    ("Washington, D.C.", "Washington , D.C."),
    ("J.D. Vance", "J.D. Vance"),
    # Dots that trail off.
    ("well... yes", "well ... yes"),
    ("well… yes", "well … yes"),
    # Quotation marks and brackets.
    ("“Yes,” she said", '" Yes , " she said'),
    ("[the agency]", "[ the agency ]"),
    # Every sort of space, and none.
    ("54\u00a0minutes", "54 minutes"),
    ("54\u202fminutes", "54 minutes"),
    ("54\tminutes", "54 minutes"),
    ("54  \u2003 minutes", "54 minutes"),
    ("", ""),
    ("  ", ""),
    # Paragraph breaks, however many lines and whatever line end.
    ("One.\nTwo.", "One . ¶ Two ."),
    ("One.\n\n \n\nTwo.", "One . ¶ Two ."),
    ("One.\r\nTwo.", "One . ¶ Two ."),
    ("One.\r\n\r\nTwo.", "One . ¶ Two ."),
    ("One.\u2029Two.", "One . ¶ Two ."),
    ("One.\x0cTwo.", "One . ¶ Two ."),
]


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_splits_into_tokens(text: str, expected: str) -> None:
    pieces = ["¶" if piece == "\n" else piece for piece in tokenize(text).raw]
    assert pieces == expected.split()


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_offsets_point_at_the_tokens(text: str, expected: str) -> None:
    tokens = tokenize(text)
    for raw, start, end in zip(tokens.raw, tokens.starts, tokens.ends, strict=True):
        assert raw in ("\n", fold(text[start:end]))


def test_folding_keeps_the_length() -> None:
    text = "“Yes” – the states’\u00a0data…\t«non»"
    assert fold(text) == '"Yes" – the states\' data… "non"'


def test_a_line_that_is_broken_to_a_width_does_not_end_its_paragraph() -> None:
    line = "The order to hand over the records reached the agency on"
    wrapped = f"{line}\n{line}\n{line}\nTuesday.\n\n{line}\n{line}\nFriday."
    assert tokenize(wrapped).raw.count("\n") == 1


def test_a_list_of_short_lines_keeps_its_breaks() -> None:
    assert tokenize("California\nIllinois\nWashington\nOregon\nNevada").raw.count("\n") == 4


def test_answers_for_places() -> None:
    tokens = tokenize("Only 54-minute calls")
    assert tokens.span(1, 3) == Span(5, 14)
    assert list(tokens.inside(Span(5, 14))) == [1, 2, 3]
    assert tokens.adjacent(1)
    assert not tokens.adjacent(0)
    assert tokens.at[0] == "only"
    assert tokens.at[-1] == tokens.at[len(tokens)] == tokens.at[len(tokens) + 9] == ""
