"""The sections of the report in a real browser: no barriers, nothing that sticks out, links that lead to the place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from checker.check import check
from checker.outputs.html import render_html
from tests.browser.conftest import Opened
from tests.outputs.sections import ROOT, told_in_sample

pytestmark = pytest.mark.browser

Open = Callable[..., Opened]
SECTIONS = ["people", "quotes", "timeline", "copies", "alone", "pairs"]


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("sections")
    results = {
        "medicaid": told_in_sample("medicaid"),
        "layoffs": check([ROOT / "data" / "stories" / "ostrand-layoffs"], []),  # shared copy, told by one
    }
    for name, result in results.items():
        (folder / f"{name}.html").write_text(render_html(result), encoding="utf-8")
    return {name: folder / f"{name}.html" for name in results}


@pytest.fixture
def open_report(browser: Browser, reports: dict[str, Path]) -> Iterator[Open]:
    contexts = []

    def open_it(scheme: Literal["light", "dark"] = "light", width: int = 1440, story: str = "medicaid") -> Opened:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
        )
        contexts.append(context)
        opened = Opened(context.new_page(), reports[story])
        # What is folded has to hold as well.
        opened.page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
        return opened

    yield open_it
    for context in contexts:
        context.close()


def test_the_contents_lead_to_every_section(open_report: Open) -> None:
    page = open_report().page
    for section in SECTIONS:
        page.locator(f".contents a[href='#{section}']").click()
        assert page.locator(f"h2#{section}").is_visible()


@pytest.mark.parametrize("story", ["medicaid", "layoffs"])
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(open_report: Open, scheme: Literal["light", "dark"], width: int, story: str) -> None:
    opened = open_report(scheme, width, story)
    opened.page.evaluate(resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    found = opened.page.evaluate("axe.run().then(found => found.violations)")
    assert [(v["id"], v["help"], [node["html"] for node in v["nodes"]][:3]) for v in found] == []
    assert opened.complaints == []
    assert opened.requests == [opened.url]


@pytest.mark.parametrize("story", ["medicaid", "layoffs"])
@pytest.mark.parametrize("width", [1440, 768, 390, 320])
def test_nothing_sticks_out_at_the_side(open_report: Open, width: int, story: str) -> None:
    page = open_report(width=width, story=story).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_name_leads_to_its_sentence_which_lights_up(open_report: Open) -> None:
    page = open_report().page
    page.locator("section[aria-labelledby=people]").get_by_role("link", name="Ruth Ann Kessler").click()
    sentence = page.locator(".s:target")  # no claim rests on the name: the sentence is the place
    assert "Ruth Ann Kessler" in sentence.inner_text()
    assert sentence.evaluate("e => { const at = e.getBoundingClientRect().top; return at >= 0 && at < innerHeight }")


@pytest.mark.parametrize("section", ["people", "quotes", "timeline"])
def test_what_differs_leads_to_its_card(open_report: Open, section: str) -> None:
    page = open_report().page
    page.locator(f"section[aria-labelledby={section}] a[href^='#d']").first.click()
    assert page.locator(".card:target").is_visible()


def test_the_timeline_is_drawn_within_its_region(open_report: Open) -> None:
    page = open_report().page
    assert page.evaluate(
        """() => {
            const region = document.querySelector('.timeline svg').getBoundingClientRect();
            return [...document.querySelectorAll('.timeline circle, .timeline rect, .timeline text')].every(e => {
                const at = e.getBoundingClientRect();
                return at.left >= region.left - 1 && at.right <= region.right + 1 && at.bottom <= region.bottom + 1;
            });
        }"""
    )


def test_side_by_side_is_stacked_on_a_telephone(open_report: Open) -> None:
    def tops(width: int) -> list[float]:
        page = open_report(width=width).page
        halves = page.locator(".twin.spun").first.locator(".half")
        return [halves.nth(at).evaluate("e => e.getBoundingClientRect().top") for at in (0, 1)]

    beside, stacked = tops(1440), tops(390)
    assert beside[0] == beside[1]
    assert stacked[0] < stacked[1]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_it_prints_with_what_is_folded(open_report: Open, paper: str) -> None:
    page = open_report().page
    page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = false })")
    page.emulate_media(media="print")
    assert page.locator(".pair .twin").first.is_visible()
    assert page.pdf(format=paper).startswith(b"%PDF")
