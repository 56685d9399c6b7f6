"""The worksheet and its key as HTML: no answer in the sheet, nothing from outside, no text that becomes markup."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from checker.outputs.worksheet import Worksheet, compose_worksheet
from checker.outputs.worksheet_html import render_key, render_sheet
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.read_page import Parser, squeeze
from tests.outputs.story_by_hand import make_result
from tests.outputs.worksheets import harbour


@pytest.fixture(scope="module")
def worksheet() -> Worksheet:
    return compose_worksheet(harbour(), 10)


@pytest.fixture(scope="module")
def sheet(worksheet: Worksheet) -> str:
    return render_sheet(worksheet.sheet)


@pytest.fixture(scope="module")
def scored() -> str:
    return render_sheet(compose_worksheet(harbour(), 10, embed_key=True).sheet)


@pytest.fixture(scope="module")
def key(worksheet: Worksheet) -> str:
    return render_key(worksheet.key)


def rows_of(html: str) -> list[str]:
    """The table's rows as they stand in the file, with what is asked and of whom taken out."""
    rows = re.findall(r'<tr id="row\d+">.*?</tr>', html, re.DOTALL)
    plain = []
    for row in rows:
        bare = re.sub(r"<bdi>.*?</bdi>|(?<=<b>)[A-Z]+(?=</b>)|(?<=what )[A-Z]+(?= says)", "", row)
        plain.append(re.sub(r"source-[A-Z]+|(?<=[Rr]ow)( ?)\d+|(?<=>)\d+(?=<)", "", bare))
    return plain


# --- no answers ------------------------------------------------------------------------------------------------


def test_the_rows_are_the_same_but_for_what_they_ask(sheet: str, worksheet: Worksheet) -> None:
    """Were there an answer in a row, in its text, an attribute or a class, rows with other answers would differ."""
    asked = rows_of(sheet)[: len(worksheet.rows)]
    assert len(asked) == 10
    assert len(set(asked)) == 1, set(asked)


def test_no_answer_is_in_the_bytes(sheet: str, worksheet: Worksheet) -> None:
    result = harbour()
    for found in result.discrepancies:
        assert found.id not in sheet
        assert found.why not in sheet
        assert found.message not in sheet
    for judged in result.claims:
        if judged.claim.origin == "found":
            assert judged.claim.id not in sheet
    for word in ("discrepant", "consistent", "single-source", "silent", "vague", "agree", "differ"):
        assert f'class="{word}' not in sheet
        assert f'"{word}"' not in sheet.replace(f'value="{word}"', "")
    assert "data-sealed" not in sheet
    assert sheet.count('value="differ"') == 14  # once a row, in whichever way it is answered
    assert "checked" not in re.sub(r"<script>.*?</script>|<style>.*?</style>", "", sheet, flags=re.DOTALL)


def test_the_embedded_key_changes_the_one_attribute_and_adds_the_script(sheet: str, scored: str) -> None:
    assert rows_of(sheet) == rows_of(scored)
    assert len(re.findall(r'data-sealed="[0-9a-f ]+"', scored)) == 1
    assert scored.count("<script>") == 2


def test_the_rules_expectations_are_not_in_the_sheet(sheet: str) -> None:
    for judged in harbour().claims:
        rule = judged.claim.rule
        if rule is not None and rule.why:
            assert rule.why not in sheet


# --- one file --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["sheet", "scored", "key"])
def test_the_policy_allows_what_is_in_the_file_and_nothing_else(name: str, request: pytest.FixtureRequest) -> None:
    page = Parser(request.getfixturevalue(name))
    policy = next(e.attributes["content"] for e in page.all("meta") if "http-equiv" in e.attributes)
    for element in (*page.all("style"), *page.all("script")):
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'; ")
    assert not [e for e in page.elements if "style" in e.attributes or "src" in e.attributes]
    assert {e.attributes["href"][:1] for e in page.elements if e.tag == "a"} == {"#"}
    assert "url(" not in page.all("style")[0].text


def test_the_key_has_no_script(key: str) -> None:
    assert "<script" not in key


@pytest.mark.parametrize("name", ["sheet", "key"])
def test_every_link_and_label_leads_somewhere_and_ids_are_unique(name: str, request: pytest.FixtureRequest) -> None:
    page = Parser(request.getfixturevalue(name))
    ids = [element.attributes["id"] for element in page.elements if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    wanted = {e.attributes["href"][1:] for e in page.all("a")}
    for attribute in ("for", "aria-labelledby", "aria-describedby"):
        wanted |= {e.attributes[attribute] for e in page.elements if attribute in e.attributes}
    assert wanted <= set(ids)


def test_every_field_has_a_label(sheet: str) -> None:
    page = Parser(sheet)
    named = {e.attributes["for"] for e in page.all("label") if "for" in e.attributes}
    wrapped = {id(field) for label in page.all("label") for field in label.inside}
    for field in (*page.all("input"), *page.all("textarea")):
        assert field.attributes.get("id") in named or id(field) in wrapped


def test_the_same_result_gives_the_same_bytes() -> None:
    code = (
        "import hashlib; from checker.outputs.worksheet import compose_worksheet as c; "
        "from checker.outputs.worksheet_html import render_key, render_sheet; "
        "from tests.outputs.story_by_hand import make_result; w = c(make_result(), 10, embed_key=True); "
        "print(hashlib.sha256((render_sheet(w.sheet) + render_key(w.key)).encode()).hexdigest())"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            check=True, capture_output=True, text=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }  # fmt: skip
    own = compose_worksheet(make_result(), 10, embed_key=True)
    assert told == {hashlib.sha256((render_sheet(own.sheet) + render_key(own.key)).encode()).hexdigest()}


# --- hostile text ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_shows_as_text(text: str) -> None:
    harmless = compose_worksheet(make_hostile("harmless"), 10, embed_key=True)
    worksheet = compose_worksheet(make_hostile(text), 10, text, embed_key=True)
    for html, other in (
        (render_sheet(worksheet.sheet), render_sheet(harmless.sheet)),
        (render_key(worksheet.key), render_key(harmless.key)),
    ):
        page, plain = Parser(html), Parser(other)
        assert {e.tag for e in page.elements} <= {e.tag for e in plain.elements} | {"mark", "blockquote", "dd", "dt"}
        assert len(page.all("script")) == len(plain.all("script"))
        assert not [e for e in page.elements if any(name.startswith("on") for name in e.attributes)]
        shown = re.sub(r"[\x00\ud800]", "\ufffd", text)
        assert squeeze(page.all("h1")[0].text) == squeeze(shown)
        html.encode("utf-8")


def test_text_that_reverses_the_line_is_kept_to_itself() -> None:
    worksheet = compose_worksheet(make_hostile("\u202eesrever"), 10)
    for html in (render_sheet(worksheet.sheet), render_key(worksheet.key)):
        for text, around in Parser(html).texts:
            if "\u202e" in text:
                assert any(e.tag in ("bdi", "title") or e.attributes.get("dir") == "auto" for e in around), around[-1]


def test_a_sheet_of_another_title_is_kept_under_another_name() -> None:
    one = compose_worksheet(make_result(), 5).sheet
    assert replace(one, id="") == replace(compose_worksheet(make_result(), 5).sheet, id="")
    assert one.id != compose_worksheet(make_result(), 5, "Other").sheet.id
