"""Whatever stands in the articles, a drafted file can be read, and says what they say."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.draft import draft_rules
from checker.examples import check_examples
from checker.rulebook.read import read_rule_text
from tests.story import article_of

HOSTILE = [
    "title: x", "# no comment", "- a", "{DHS}", "[1, 2]", "'", '"', "''' \"\"\"", "it's: so", "a\nb: c", "\t", "---",
    "&a *b", "!!python/object:os.system", "%YAML 1.1", "| >-", "\u2028", "\ufeff", "\x85", "é 🙂 Å", "null", "~", "1e3",
    "x" * 200, "{", "}", "rules:", "\x07", "@`",
]  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(exclude_categories=["Cs"])))).map("".join)


@settings(max_examples=60, deadline=None)
@given(source=TEXTS, title=TEXTS, words=TEXTS, between=TEXTS)
@example(source="A: #1", title="{x}: [y]", words='so "it" is: # yes', between="\n- id: x\n")
def test_a_file_drafted_of_hostile_articles_is_in_order(source: str, title: str, words: str, between: str) -> None:
    texts = [
        f"The fire destroyed 11 boats in the harbor.\n\n“We had time to leave the {words} dock,” Ann O’Neill said.",
        f"{between}\n\nIn the harbor 11 boats were destroyed by fire.\n\n“We had time to leave the {words} dock.”",
    ]
    articles = [
        replace(article_of(text, "2026-03-11", f"article {at}", source or None), title=title or None)
        for at, text in enumerate(texts)
    ]
    file = draft_rules(articles, file_name="my rules: #1.yaml")
    if file.rules:
        rulebook, problems = read_rule_text(file.text, "drafted")
        assert [str(problem) for problem in (*problems, *check_examples(rulebook.rules))] == []
        assert len(rulebook.rules) == file.rules
        assert rulebook.story == "".join(char for char in " ".join(title.split()) if char.isprintable()).strip()


def test_the_hostile_articles_have_rules_at_all() -> None:
    texts = ["The fire destroyed 11 boats: # in the harbor.", "In the harbor: # 11 boats were destroyed by fire."]
    file = draft_rules([article_of(text, "2026-03-11", name, "A: #1") for name, text in zip("ab", texts, strict=True)])
    assert file.rules == 1
    assert "# A: #1: “The fire destroyed 11 boats: # in the harbor.”" in file.text
