"""The report in a real browser: it asks for nothing, leads to the sentence, prints, and has no barriers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from checker.outputs.html import render_html
from tests.browser.conftest import Opened
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.story_by_hand import make_result

pytestmark = pytest.mark.browser

Open = Callable[..., Opened]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(render_html(make_result()), encoding="utf-8")
    return file


@pytest.fixture
def open_report(browser: Browser, report: Path) -> Iterator[Open]:
    contexts = []

    def open_it(scheme: Literal["light", "dark"] = "light", width: int = 1440, file: Path = report) -> Opened:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
        )
        contexts.append(context)
        return Opened(context.new_page(), file)

    yield open_it
    for context in contexts:
        context.close()


def test_it_asks_for_nothing_and_complains_of_nothing(open_report: Open) -> None:
    opened = open_report()
    opened.page.wait_for_timeout(200)  # for what a page asks for once it is shown
    assert opened.requests == [opened.url]
    assert opened.complaints == []


def test_the_policy_lets_the_style_in(open_report: Open) -> None:
    page = open_report().page
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).fontWeight") == "700"
    assert "Iowan" in page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")


def test_a_cell_leads_to_the_sentence_which_lights_up(open_report: Open) -> None:
    page = open_report().page
    page.get_by_role("row").get_by_role("link", name="45 minutes").click()
    mark = page.locator("mark:target")
    assert mark.inner_text() == "45 minutes"
    assert mark.evaluate("e => { const at = e.getBoundingClientRect().top; return at >= 0 && at < innerHeight }")
    sentence = page.locator(".s:has(mark:target)")
    assert sentence.inner_text().startswith("CMS gets 45 minutes")
    colours = sentence.evaluate(
        "e => [getComputedStyle(e).backgroundColor, getComputedStyle(e.parentElement).backgroundColor]"
    )
    assert colours[0] != colours[1]


def test_from_the_article_one_comes_to_the_card_and_from_there_to_the_row(open_report: Open) -> None:
    page = open_report().page
    page.locator("mark.differs", has_text="45 minutes").locator("xpath=following-sibling::a[1]").click()
    card = page.locator(".card:target")
    assert "Time that CMS officials were given to comply" in card.inner_text()
    card.get_by_role("link", name="claim 1").click()
    assert "54 minutes" in page.locator("tr:target").inner_text()


def test_the_head_of_the_matrix_stays_in_sight(open_report: Open) -> None:
    page = open_report().page
    page.locator("#c20").evaluate("e => e.scrollIntoView({block: 'center'})")
    assert page.locator(".matrix thead th").nth(1).evaluate("e => e.getBoundingClientRect().top") == pytest.approx(
        0, abs=1
    )


def test_the_first_tab_leads_past_the_masthead(open_report: Open) -> None:
    page = open_report().page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the claims"
    page.keyboard.press("Enter")
    page.wait_for_url("**#matrix")  # fails after its time limit if the page does not go there


@pytest.mark.parametrize("width", [1440, 768, 390, 320])
def test_nothing_sticks_out_at_the_side(open_report: Open, width: int) -> None:
    page = open_report(width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(open_report: Open, scheme: Literal["light", "dark"], width: int) -> None:
    page = open_report(scheme, width).page
    # A sentence that is lit up has to be legible too.
    page.get_by_role("link", name="45 minutes").first.click()
    page.evaluate(resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("axe.run().then(found => found.violations)")
    assert [(v["id"], v["help"], [node["html"] for node in v["nodes"]][:3]) for v in found] == []


def test_it_prints(open_report: Open) -> None:
    pdf = open_report().page.pdf(prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF")
    assert pdf.count(b"/Type /Page\n") >= 5


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_does_nothing(open_report: Open, tmp_path: Path, text: str) -> None:
    file = tmp_path / "hostile.html"
    file.write_text(render_html(make_hostile(text)), encoding="utf-8")
    opened = open_report(file=file, width=390)
    opened.page.wait_for_timeout(100)
    assert opened.requests == [opened.url]
    assert opened.complaints == []
    assert opened.page.locator("script").count() == 3  # the report's own
    assert opened.page.locator("img").count() == 0
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= 390
