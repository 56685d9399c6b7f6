"""Cleaning: invisible characters go, accents are composed, and every offset finds its way back.

A row is a text as it came and the text that is read. To add a row, put it with the group that it belongs to.
"""

from __future__ import annotations

import pytest

from checker.model import Span
from checker.text.clean import clean

ACUTE = "\u0301"
TILDE = "\u0303"

CLEANED: list[tuple[str, str]] = [
    # Nothing to mend.
    ("54 minutes", "54 minutes"),
    ("Andrés Hernández", "Andrés Hernández"),
    ("“79 million”", "“79 million”"),
    ("", ""),
    # Zero-width space, joiner, non-joiner, word joiner, byte-order mark, soft hyphen.
    ("54\u200b minutes", "54 minutes"),
    ("5\u200c4 min\u200dutes", "54 minutes"),
    ("\ufeff54 minutes", "54 minutes"),
    ("54 min\u00adutes", "54 minutes"),
    ("54\u2060 minutes\u200b", "54 minutes"),
    ("\u200b", ""),
    # Marks of writing direction.
    ("\u200e54 minutes\u200f", "54 minutes"),
    ("\u202a54\u202c minutes", "54 minutes"),
    ("\u206654 minutes\u2069", "54 minutes"),
    # Accents behind their letter, one or more.
    (f"Andre{ACUTE}s", "Andrés"),
    (f"Nun{TILDE}ez", "Nuñez"),
    (f"He{ACUTE}rna{ACUTE}ndez", "Hérnández"),
    ("A\u030angstro\u0308m", "Ångström"),
    # An accent and a zero-width character side by side.
    (f"Andre\u200b{ACUTE}s", "Andrés"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CLEANED)
def test_takes_out_what_cannot_be_seen(text: str, expected: str) -> None:
    assert clean(text).text == expected


# A text, the words to look for in the cleaned text, and what they are in the text as it came.
WAYS_BACK: list[tuple[str, str, str]] = [
    ("in 54 minutes", "54 minutes", "54 minutes"),
    ("in 5\u200b4 min\u00adutes, then", "54 minutes", "5\u200b4 min\u00adutes"),
    ("in\u200b 54 minutes\u200b, then", "54 minutes", "54 minutes"),
    ("\ufeff54 minutes", "54 minutes", "54 minutes"),
    (f"with Andre{ACUTE}s there", "Andrés", f"Andre{ACUTE}s"),
    (f"with Andre{ACUTE}s there", "there", "there"),
    (f"Nun{TILDE}ez, Andre{ACUTE}s and 54\u200b others", "others", "others"),
]


@pytest.mark.parametrize(("text", "words", "original"), WAYS_BACK)
def test_offsets_find_their_way_back(text: str, words: str, original: str) -> None:
    cleaned = clean(text)
    start = cleaned.text.index(words)
    span = cleaned.original(Span(start, start + len(words)))
    assert text[span.start : span.end] == original
