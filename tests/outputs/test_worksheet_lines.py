"""An article in numbered lines: no word lost, no line too long, and a span cited by the lines that hold it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Article, Span
from checker.outputs.worksheet_lines import WIDTH, NumberedArticle, letter_of, number_lines
from checker.text.furniture import find_furniture
from tests.story import article_of

LONG = "The council voted on Tuesday to spend the money on berths for the crews whose boats had burned at the quay."
HALVES = [LONG[:65], LONG[66:]]


def texts_of(numbered: NumberedArticle) -> list[str]:
    return [line.text for block in numbered.blocks for line in block.lines]


def number(text: str, **fields: object) -> NumberedArticle:
    article: Article = replace(article_of(text), **fields)  # type: ignore[arg-type]
    return number_lines(article, "A")


@pytest.mark.parametrize(
    ("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
)
def test_articles_have_letters(index: int, letter: str) -> None:
    assert letter_of(index) == letter


# What is shown there; the text; its lines.
TEXTS = [
    ("a line ends between words", LONG, HALVES),
    ("each line of the file begins a new one", "One.\nTwo.", ["One.", "Two."]),
    ("a file that was wrapped at a width is joined again", f"{LONG.replace(' boats', chr(10) + 'boats')}",
     HALVES),
    ("entries of a list stay apart", f"- {LONG[:61]}\n- b", [f"- {LONG[:61]}", "- b"]),
    ("the marks of a heading are left out", "## Fire\n\nOut.", ["Fire", "Out."]),
    ("page furniture is left out", "Fire.\n\nShare this article\n\nOut.", ["Fire.", "Out."]),
    ("a word that is too long is cut", "x" * (WIDTH + 3), ["x" * WIDTH, "xxx"]),
    ("an empty article has none", " \n\n", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), [row[1:] for row in TEXTS], ids=[row[0] for row in TEXTS])
def test_a_text_has_lines(text: str, lines: list[str]) -> None:
    assert [" ".join(line.split()) for line in texts_of(number(text))] == lines


def test_marks_for_bold_type_are_left_out_of_markdown_alone() -> None:
    assert texts_of(number("**Fire** is out.", path="a.md")) == ["Fire is out."]
    assert texts_of(number("2**3 and 3**2")) == ["2**3 and 3**2"]


def test_furniture_that_holds_evidence_stays() -> None:
    text = "Fire.\n\nShare this article\n\nOut."
    at = text.index("Share")
    assert "Share this article" in texts_of(number_lines(article_of(text), "A", [Span(at, at + 5)]))


def test_a_headline_that_the_text_has_is_not_told_twice() -> None:
    assert number("Fire at quay\n\nIt is out.", title="Fire at Quay").headline == ""
    other = number("It is out.", title="Fire at Quay")
    assert (other.headline, other.blocks[0].heading) == ("Fire at Quay", False)


def test_a_span_is_cited_by_its_lines() -> None:
    numbered = number(f"Fire.\n\n{LONG}")
    at = LONG.index("crews") + len("Fire.\n\n")
    assert numbered.cite(Span(0, 4)) == "A1"
    assert numbered.cite(Span(at - 20, at + 20)) == "A2–3"
    assert numbered.cite(Span(5, 6)) == "A"


@given(st.text(alphabet="ab .#-*>\n\t“é漢", max_size=400))
def test_no_word_is_lost_and_no_line_too_long(text: str) -> None:
    numbered = number(text)
    lines = [line for block in numbered.blocks for line in block.lines]
    assert all(0 < line.span.end - line.span.start <= WIDTH for line in lines)
    assert [line.ref for line in lines] == [f"A{i}" for i in range(1, len(lines) + 1)]
    assert all(one.span.end <= two.span.start for one, two in pairwise(lines))
    shown = [line.span for line in lines] + list(find_furniture(text))
    held = {i for span in shown for i in range(span.start, span.end)}
    assert not any(char.isalpha() for i, char in enumerate(text) if i not in held)
