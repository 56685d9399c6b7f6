"""Small stories for the tests of a report's sections: articles written in the test, as the composed page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from checker.check import check
from checker.model import Result
from checker.outputs.html import render_html
from checker.outputs.report_page import compose_page
from checker.outputs.report_sections import Sections
from tests.outputs.read_page import Parser
from tests.story import write_articles

ROOT = Path(__file__).parents[2]


def told(folder: Path, articles: Mapping[str, str]) -> Result:
    """What a check finds in articles without any rule."""
    return check(write_articles(folder, articles), [])


def told_in_sample(story: str) -> Result:
    """What a check finds in a sample story."""
    return check([ROOT / "data" / story], [ROOT / "rules" / f"{story}.yaml"])


def sections_of(result: Result) -> Sections:
    """The sections of a result's report."""
    return compose_page(result).sections


def page_of(result: Result) -> Parser:
    """The report as a reader's browser reads it."""
    return Parser(render_html(result))


def leads_somewhere(page: Parser) -> bool:
    """Whether every link within the page has its place there, and no id is there twice."""
    ids = [element.attributes["id"] for element in page.elements if "id" in element.attributes]
    links = [element.attributes.get("href", "") for element in page.elements]
    return len(ids) == len(set(ids)) and {link[1:] for link in links if link.startswith("#")} <= set(ids)
