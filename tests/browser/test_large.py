"""A report of fifty articles and five hundred claims: its size, and what is shown of it at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from checker.outputs.html import render_html
from tests.browser.conftest import Opened
from tests.outputs.large_story import make_large

pytestmark = pytest.mark.browser

MEGABYTE = 1_000_000
AT_ONCE = 100


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("large") / "report.html"
    file.write_text(render_html(make_large(50, 500)), encoding="utf-8")
    return file


@pytest.fixture
def page(browser: Browser, report: Path) -> Iterator[Page]:
    opened = Opened(browser.new_page(viewport={"width": 1440, "height": 900}), report)
    yield opened.page
    assert opened.complaints == []
    opened.page.close()


def rows(page: Page) -> int:
    return page.locator(".matrix tr[id]:visible").count()


def test_it_stays_below_six_megabytes(report: Path) -> None:
    assert report.stat().st_size < 6 * MEGABYTE


def test_it_stays_below_six_megabytes_where_every_article_tells_every_claim() -> None:
    assert len(render_html(make_large(50, 500, dense=True)).encode()) < 6 * MEGABYTE


def test_the_first_claims_are_shown_and_all_when_asked_for(page: Page) -> None:
    assert rows(page) == AT_ONCE
    page.get_by_role("button", name="Show all 500 claims").click()
    assert rows(page) == 500


def test_a_filter_looks_at_all_claims(page: Page) -> None:
    page.locator("#tools [name=q]").fill("number 499")
    page.wait_for_url(lambda url: "q=" in url)
    assert 0 < rows(page) < AT_ONCE
    assert page.locator("#c500").is_visible()


def test_a_link_to_a_later_claim_shows_it(page: Page) -> None:
    page.evaluate("location.hash = 'c444'")
    page.locator("#c444").wait_for(state="visible")


def test_without_scripts_all_claims_are_there(browser: Browser, report: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(report.as_uri())
    assert rows(page) == 500
    context.close()
