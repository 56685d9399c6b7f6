"""Markdown: short, both sentences in it, and no text that could be a link, a picture, a mention or a heading."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from checker.decisions import Decision
from checker.model import Problem, Result
from checker.outputs.cleaning import straight
from checker.outputs.markdown import escape_markdown, render_markdown
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.story_by_hand import make_result

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
JOINER = "\u2060"
OWN = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "blockquote_open",
    "blockquote_close", "table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close",
    "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close", "bullet_list_open", "bullet_list_close",
    "list_item_open", "list_item_close",
}  # fmt: skip
# What chats and code hosts make links and mentions of, wherever it stands in a text.
LIVE = re.compile(r"@\w|[a-z]://|\bwww\.|\bmailto:|#\w|\bGH-\d", re.IGNORECASE)


def parse(text: str) -> list[Token]:
    return PARSER.parse(text)


def words_of(tokens: list[Token]) -> str:
    return "".join(child.content for token in tokens for child in token.children or ())


def shown(result: Result) -> str:
    return render_markdown(result).decode()


def headings(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("#")]


def test_the_account_of_a_story() -> None:
    text = shown(make_result())
    assert text.startswith(
        "# Medicaid data shared with immigration authorities\n\n5 articles, 26 claims: 8 errors, 4 warnings, 2 notes.\n"
    )
    assert "| ■ error | 8 | 0 |\n" in text or "| ■ error | 7 | 1 |\n" in text
    assert "### ■ error: Time that CMS officials were given to comply\n" in text
    assert "> Differs — The Coverage Notebook, July 18, 2025: CMS gets 45 minutes to comply.\n" in text
    assert "54 minutes on Tuesday to comply.\n" in text
    assert "Why it matters: The whole timeline of the transfer rests on it.\n" in text
    assert "### ■ error (asked): The member of Congress who wrote on X\n" in text
    assert "Decision: asked by desk, until August 1, 2025: Marguerite is checking\n" in text
    assert "It does not say which of them is right." in text


def test_nothing_differs_is_said() -> None:
    assert "nothing differs" in shown(replace(make_result(), discrepancies=()))


def test_what_was_dismissed_comes_last_and_is_marked() -> None:
    result = make_result()
    first, *rest = result.discrepancies
    text = shown(replace(result, discrepancies=(replace(first, decision=Decision("dismissed", "Old.")), *rest)))
    found = [line for line in headings(text) if line.startswith("### ")]
    assert found[-1] == "### ■ error (dismissed): Time that CMS officials were given to comply"
    assert "5 articles, 26 claims: 7 errors" in text


def test_what_is_too_much_is_counted() -> None:
    result = make_result()
    many = tuple(replace(result.discrepancies[0], id=f"d{number}") for number in range(60))
    text = shown(replace(result, discrepancies=many, problems=(Problem("note", "x", "y"),) * 40))
    assert "… and 35 errors more.\n" in text
    assert "- … and 30 more.\n" in text
    assert len([line for line in headings(text) if line.startswith("### ")]) == 25


@pytest.mark.parametrize("name", HOSTILE)
def test_no_account_is_too_long_to_post(name: str) -> None:
    result = make_hostile(HOSTILE[name])
    found = result.discrepancies[0]
    many = tuple(replace(found, odd=found.odd * 9, others=found.others * 9) for _ in range(60))
    assert len(shown(replace(result, discrepancies=many, problems=result.problems * 60))) < 65_536


HOSTILE_MARKUP = {
    **HOSTILE,
    "link": "[x](https://x.example) <https://x.example> https://x.example www.x.example a@x.example",
    "picture": "![x](https://x.example/x.png)",
    "mention": "@ann @org/team #12 GH-12 ann/repo#12 <@U1> <!channel>",
    "table": "| a | b |\n|---|---|\n| c | d |",
    "headings": "# one\n## two\nthree\n=====\nfour\n---",
    "lists": "- a\n* b\n+ c\n1. d\n2) e",
    "code": "`a` ``` b ```\n~~~\nc\n~~~\n    d",
    "emphasis": "*a* **b** _c_ __d__ ~~e~~",
    "html": "<b>x</b> <!-- x --> &lt;b&gt; &#64;ann &amp;",
    "escapes": "\\*a\\* \\[x](y) \\\\[x](y)",
    "reference": "[x]: https://x.example\n[x]",
    "mathematics": "from $5 to $10, $$x$$",
    "emoji": ":smile: :+1:",
}


@pytest.mark.parametrize("text", HOSTILE_MARKUP.values(), ids=HOSTILE_MARKUP)
def test_what_articles_say_is_text(text: str) -> None:
    account = shown(make_hostile(text))
    tokens = parse(account)
    assert {token.type for token in tokens} <= OWN
    assert {child.type for token in tokens for child in token.children or ()} <= {"text", "text_special"}
    assert not LIVE.search(re.sub(r"^#+ ", "", account, flags=re.MULTILINE))
    assert len(headings(account)) == 3
    assert "\u202e" not in account and "\x00" not in account


@given(st.text(st.characters(codec="utf-8"), max_size=60), st.sampled_from(["{}", "### x: {}", "> x: {}", "- x: {}"]))
def test_any_text_is_shown_as_it_is(text: str, around: str) -> None:
    told = words_of(parse(around.format(escape_markdown(text))))
    assert told.replace(JOINER, "") == (around.lstrip("#>- ").format(straight(text))).strip().replace(JOINER, "")


@given(st.text("[]()!<>@#|`*_~\\&:/w. \na1-+=$", max_size=40))
def test_any_markup_is_shown_as_it_is(text: str) -> None:
    tokens = parse(f"### {escape_markdown(text)}\n\n> x: {escape_markdown(text)}\n")
    assert {child.type for token in tokens for child in token.children or ()} <= {"text", "text_special"}
    assert words_of(tokens).replace(JOINER, "") == straight(text) + f"x: {straight(text)}".strip()
