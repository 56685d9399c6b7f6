"""The report as an editor works in it: filters, sorting, links, the keyboard, decisions and their export."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from checker.decided import read_decisions, with_decisions
from checker.outputs.html import render_html
from tests.browser.conftest import Opened
from tests.outputs.story_by_hand import make_result

pytestmark = pytest.mark.browser

Work = Callable[..., Opened]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("working") / "report.html"
    result = make_result()
    open_ones = tuple(replace(found, decision=None) for found in result.discrepancies)
    file.write_text(render_html(replace(result, discrepancies=open_ones)), encoding="utf-8")
    return file


@pytest.fixture
def work(browser: Browser, report: Path) -> Iterator[Work]:
    contexts = []

    def start(fragment: str = "", scripts: bool = True) -> Opened:
        context = browser.new_context(
            viewport={"width": 1440, "height": 900}, reduced_motion="reduce", java_script_enabled=scripts
        )
        contexts.append(context)
        opened = Opened(context.new_page(), report)
        if fragment:
            opened.page.goto(report.as_uri() + fragment)
            opened.page.reload()
        return opened

    yield start
    for context in contexts:
        context.close()


def shown(page: Page, selector: str) -> int:
    return page.locator(f"{selector}:visible").count()


def count(page: Page) -> str:
    return page.locator("#tools output").inner_text()


# The field, what is chosen, and the rows that are left by a look at the hand-made story.
FILTERS = [
    ("level", "error", "tr.error"),
    ("level", "warning", "tr.warning"),
    ("kind", "date", 'tr[data-kind="date"]'),
    ("reading", "hedged", "tr:has(td.hedged)"),
    ("reading", "silent", "tr:has(td.silent)"),
]


@pytest.mark.parametrize(("field", "value", "left"), FILTERS)
def test_a_filter_leaves_what_fits(work: Work, field: str, value: str, left: str) -> None:
    page = work().page
    expected = page.locator(f".matrix tbody {left}[id]").count()
    assert 0 < expected < shown(page, ".matrix tr[id]")
    page.select_option(f"#tools [name={field}]", value)
    page.wait_for_url(lambda url: "#?" in url)
    assert shown(page, ".matrix tr[id]") == expected
    assert count(page).startswith(f"{expected} of ")
    page.get_by_role("button", name="Show all").click()
    page.wait_for_url(lambda url: "#" not in url)
    assert shown(page, ".matrix tr[id]") > expected


def test_a_source_and_a_reading_together_are_one_cell(work: Work) -> None:
    page = work().page
    page.select_option("#tools [name=source]", label="The Coverage Notebook")
    page.select_option("#tools [name=reading]", "differs")
    page.wait_for_url(lambda url: "reading" in url)
    rows = page.locator(".matrix tr[id]:visible")
    assert rows.count() > 0
    for at in range(rows.count()):
        assert "differs" in (
            rows.nth(at).locator("td[data-source='The Coverage Notebook']").get_attribute("class") or ""
        )


def test_words_are_found_in_claims_and_sentences(work: Work) -> None:
    page = work().page
    page.locator("#tools [name=q]").fill("Newsom")
    page.wait_for_url(lambda url: "q=" in url)
    assert 0 < shown(page, ".matrix tr[id]") < 10
    assert all("newsom" in text.lower() for text in page.locator(".card:visible").all_inner_texts())


def test_a_link_brings_the_view_back(work: Work) -> None:
    page = work("#?level=error&sort=kind").page
    assert page.locator("#tools [name=level]").input_value() == "error"
    assert shown(page, ".matrix tr[id]") == page.locator(".matrix tbody tr.error[id]").count()
    kinds = [row.get_attribute("data-kind") or "" for row in page.locator(".matrix tr[id]:visible").all()]
    assert kinds == sorted(kinds)


@pytest.mark.parametrize("fragment", ["#?level=none-such", "#?nothing", "#?q=%", "#d999"])
def test_a_link_that_means_nothing_shows_all(work: Work, fragment: str) -> None:
    opened = work(fragment if fragment != "#?q=%" else "#?q=%25%25zz")
    assert opened.complaints == []
    if "zz" not in opened.page.url:
        assert shown(opened.page, ".matrix tr[id]") == opened.page.locator(".matrix tbody tr[id]").count()


def test_rows_are_sorted_by_level_and_put_back(work: Work) -> None:
    page = work().page
    before = [row.get_attribute("id") for row in page.locator(".matrix tr[id]").all()]
    page.select_option("#tools [name=sort]", "level")
    page.wait_for_url(lambda url: "sort" in url)
    classes = [row.get_attribute("class") or "" for row in page.locator(".matrix tr[id]").all()]
    ranks = [next((i for i, level in enumerate(("error", "warning", "note")) if level in each), 3) for each in classes]
    assert ranks == sorted(ranks)
    page.select_option("#tools [name=sort]", "")
    page.wait_for_url(lambda url: "#" not in url)
    assert [row.get_attribute("id") for row in page.locator(".matrix tr[id]").all()] == before


def test_a_link_to_what_is_hidden_brings_it_back(work: Work) -> None:
    page = work("#?level=note").page
    assert not page.locator("#d1").is_visible()
    page.evaluate("location.hash = 'd1'")
    page.locator("#d1").wait_for(state="visible")


def test_the_keyboard_alone_decides_and_the_browser_keeps_it(work: Work) -> None:
    opened = work()
    page = opened.page
    for key in ("j", "c", "j", "d", "n"):
        page.keyboard.press(key)
    page.keyboard.type("the update: of Friday")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("a")
    assert page.locator("#bar output").inner_text().startswith("3 of ")
    page.reload()
    states = [page.locator(f"#d{at}").get_attribute("data-status") for at in (1, 2, 3, 4)]
    assert states == ["confirmed", "dismissed", "asked", ""]
    assert page.locator("#d2 .decision").inner_text() == "Dismissed: the update: of Friday"
    assert opened.complaints == []
    assert {request.split("#")[0] for request in opened.requests} == {opened.url}


def test_enter_leads_to_the_sentence_and_backspace_comes_back(work: Work) -> None:
    page = work().page
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    assert page.locator("mark:target").inner_text() == "45 minutes"
    page.keyboard.press("Backspace")
    assert page.evaluate("document.activeElement.id") == "d1"


def test_the_same_key_takes_a_decision_back(work: Work) -> None:
    page = work().page
    for key in ("j", "c", "c"):
        page.keyboard.press(key)
    assert page.locator("#bar output").inner_text().startswith("0 of ")
    assert page.locator("#d1 .decision").count() == 0


def test_keys_do_nothing_while_one_writes(work: Work) -> None:
    page = work().page
    page.locator("#tools [name=q]").click()
    page.keyboard.type("jcd")
    assert page.locator("#tools [name=q]").input_value() == "jcd"
    assert page.locator("#bar output").inner_text().startswith("0 of ")


def test_what_is_exported_is_read_by_the_program(work: Work, tmp_path: Path) -> None:
    page = work().page
    page.locator("#d1 [data-decide=confirmed]").click()
    page.locator("#d2 [data-decide=dismissed]").click()
    page.locator("#d2 [data-note]").fill("“Both” are right: the later # one's \\ an update")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export decisions.yaml").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    decided, problems = read_decisions([file])
    assert not problems
    assert file.name == "decisions.yaml"
    result = with_decisions(replace(make_result(), problems=()), decided, dt.date(2026, 1, 1))
    told = {found.decision.status: found.decision.reason for found in result.discrepancies if found.decision}
    assert told["dismissed"] == "“Both” are right: the later # one's \\ an update"
    assert not result.problems


def test_decisions_in_the_report_are_taken_up_and_exported(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "decided.html"
    file.write_text(render_html(make_result()), encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    asked = page.locator(".card.asked")
    assert asked.count() == 1
    assert asked.locator("[data-decide=asked]").get_attribute("aria-pressed") == "true"
    with page.expect_download() as download:
        page.get_by_role("button", name="Export decisions.yaml").click()
    text = download.value.path().read_text(encoding="utf-8")
    assert re.search(r'by: "desk"\n    until: 2025-08-01', text)
    page.close()


def test_without_scripts_all_is_there_and_no_tool_is(work: Work) -> None:
    page = work(scripts=False).page
    assert shown(page, ".matrix tr[id]") == page.locator(".matrix tbody tr[id]").count()
    assert shown(page, ".card") == page.locator(".card").count()
    assert shown(page, "#tools") == shown(page, "#bar") == shown(page, ".decide") == 0
    page.locator("#d1 .request summary").click()
    assert "Could you check which is right" in page.locator("#d1 .request pre").inner_text()
