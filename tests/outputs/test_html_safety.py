"""The HTML report is safe to open: no text becomes markup, no link leads astray, nothing is fetched."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from checker.model import Result
from checker.outputs.html import render_html
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.read_page import Parser, squeeze
from tests.outputs.story_by_hand import make_result


@pytest.fixture(scope="module")
def result() -> Result:
    return make_result()


@pytest.fixture(scope="module")
def html(result: Result) -> str:
    return render_html(result)


@pytest.fixture(scope="module")
def page(html: str) -> Parser:
    return Parser(html)


def test_every_link_leads_somewhere_and_ids_are_unique(page: Parser) -> None:
    ids = [element.attributes["id"] for element in page.elements if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    links = [element.attributes["href"] for element in page.elements if "href" in element.attributes]
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    labels = {label for e in page.elements for label in e.attributes.get("aria-labelledby", "").split()}
    assert labels <= set(ids)


def test_only_the_articles_addresses_lead_outside(page: Parser, result: Result) -> None:
    outside = {e.attributes[name] for e in page.elements for name in ("href", "src") if name in e.attributes}
    outside = {link for link in outside if not link.startswith("#")}
    assert outside == {"data:,"} | {article.url for article in result.articles}
    assert all("noopener" in a.attributes["rel"] for a in page.all("a", "away"))


def test_the_policy_allows_the_style_and_the_scripts_of_the_file_and_nothing_else(page: Parser) -> None:
    policy = next(e.attributes["content"] for e in page.all("meta") if "http-equiv" in e.attributes)
    style, scripts = page.all("style"), page.all("script")
    assert (len(style), len(scripts)) == (1, 3)
    digests = [base64.b64encode(hashlib.sha256(each.text.encode()).digest()).decode() for each in (*style, *scripts)]
    allowed = " ".join(f"'sha256-{digest}'" for digest in digests[1:])
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digests[0]}'; script-src {allowed}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    assert not [e for e in page.elements for name in e.attributes if name == "style" or name.startswith("on")]
    asking = ("fetch(", "XMLHttpRequest", "import(", "eval(", "innerHTML")
    assert not any(word in each.text for word in asking for each in scripts)
    assert "url(" not in style[0].text
    assert "@import" not in style[0].text


def test_the_same_result_gives_the_same_bytes(html: str) -> None:
    code = (
        "import hashlib; from checker.outputs.html import render_html; "
        "from tests.outputs.story_by_hand import make_result; "
        "print(hashlib.sha256(render_html(make_result()).encode()).hexdigest())"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert told == {hashlib.sha256(html.encode()).hexdigest()}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_in_every_field_shows_as_text(text: str) -> None:
    harmless, html = Parser(render_html(make_hostile("harmless"))), render_html(make_hostile(text))
    page = Parser(html)
    assert {e.tag for e in page.elements} <= {e.tag for e in harmless.elements} | {"em"}
    assert {name for e in page.elements for name in e.attributes} == {
        n for e in harmless.elements for n in e.attributes
    }
    assert [e.text for e in page.all("script")] == [e.text for e in harmless.all("script")]
    assert not [link for e in page.elements if (link := e.attributes.get("href", "#"))[:1] != "#" and link != "data:,"]
    shown = re.sub(r"[\x00\ud800]", "\ufffd", text)
    assert squeeze(page.all("h1")[0].text) == squeeze(shown)
    html.encode("utf-8")


def test_text_that_reverses_the_line_is_kept_to_itself() -> None:
    page = Parser(render_html(make_hostile("\u202eesrever")))
    for text, around in page.texts:
        if "\u202e" in text:
            assert any(e.tag in ("bdi", "title") or e.attributes.get("dir") == "auto" for e in around), around[-1]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//evil.example", "http://[", " ", "file:///x"]
)
def test_only_web_addresses_become_links(result: Result, url: str) -> None:
    page = Parser(render_html(Result("story", (replace(result.articles[0], url=url),), (), (), ())))
    assert not page.all("a", "away")
