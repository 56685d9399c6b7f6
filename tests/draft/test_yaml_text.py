"""Texts as YAML: what is written is what is read, whatever the text; what reads well is left plain."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from checker.draft.yaml_text import WIDTH, comment, entry, one_line, scalar, texts
from checker.rulebook.nodes import parse_yaml

# Everything but lone surrogates, which no file can hold; hostile marks are drawn more often than chance would.
MARKS = st.sampled_from(
    [*"\"'#:-?*&!|>%@`{}[],\\", ": ", " #", "- ", "\n", "\t", "\u2028", "\ufeff", "…", "“", "é", "🙂", " "]
)
ANYTHING = st.characters(exclude_categories=["Cs"])
TEXTS = st.lists(st.one_of(MARKS, ANYTHING, st.sampled_from(["no", "012", "word ", "9:30"]))).map("".join)
LONG = st.lists(st.sampled_from(["word", "“x”", "it's", '"so"', "a:", "#b", "- c", "9:30", "{D}"]), max_size=60).map(
    " ".join
)

# A text; how it is written in a list or behind a key. A row for each sort of text that rules hold.
WRITTEN = [
    ("54 minutes", "54 minutes"),
    ("2025-06-10", "2025-06-10"),
    ("$1.2 million", "$1.2 million"),
    ("“We had twenty minutes,” she said.", "“We had twenty minutes,” she said."),
    ("9:30", "9:30"),
    ("July: 20 states are suing.", '"July: 20 states are suing."'),
    ("{DHS}", '"{DHS}"'),
    ("number #1 # of all", '"number #1 # of all"'),
    ('"We had ten," she said.', "'\"We had ten,\" she said.'"),
    ('"It\'s so," she said.', "'\"It''s so,\" she said.'"),
    ("two\nlines", '"two\\nlines"'),
    ("", '""'),
]


def read(lines: list[str]) -> yaml.Node:
    file, root = parse_yaml("\n".join(lines) + "\n", "written")
    assert not file.problems, (file.problems, lines)
    assert root is not None
    return root


@pytest.mark.parametrize(("text", "written"), WRITTEN)
def test_a_text_is_quoted_only_where_yaml_would_misread_it(text: str, written: str) -> None:
    assert scalar(text) == written


@given(st.one_of(TEXTS, LONG))
@example("- a")
@example("a: b")
@example("x" * 200 + " #")
@example("---")
@example("key " * 40 + "… " * 20)
def test_a_text_behind_a_key_is_read_as_it_was(text: str) -> None:
    lines = ["rules:", *entry("  - claim: ", text, 6), "    kind: date"]
    mapping = read(lines).value[0][1].value[0].value
    assert [(key.value, value.value) for key, value in mapping] == [("claim", text), ("kind", "date")]


@given(st.lists(st.one_of(TEXTS, LONG), min_size=1, max_size=5))
@example(["a", "b, c", "]"])
@example(["x" * 300])
def test_a_list_of_texts_is_read_as_it_was(items: list[str]) -> None:
    (key, value), after = read([*texts("about", items, 0), "kind: date"]).value
    assert (key.value, [item.value for item in value.value]) == ("about", items)
    assert after[1].value == "date"


@given(TEXTS)
def test_a_comment_is_one_line_and_says_nothing_to_yaml(text: str) -> None:
    line = comment(text, 2)
    assert len(line) <= WIDTH
    assert read([line, "kind: date"]).value[0][1].value == "date"


@given(LONG)
def test_long_texts_keep_to_the_width(text: str) -> None:
    lines = entry("        - ", one_line(text), 10)
    assert all(len(line) <= WIDTH for line in lines)
