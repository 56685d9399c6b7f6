"""The worksheet in a real browser: filled in by keyboard, kept, scored, printed, and without barriers."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from checker.outputs.worksheet import Worksheet, compose_worksheet
from checker.outputs.worksheet_html import render_key, render_sheet
from checker.outputs.worksheet_scoring import accepted_lines
from tests.browser.conftest import Opened
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.worksheets import harbour

pytestmark = pytest.mark.browser

Open = Callable[..., Opened]
Scheme = Literal["light", "dark"]


@pytest.fixture(scope="module")
def worksheet() -> Worksheet:
    return compose_worksheet(harbour(), 10, embed_key=True)


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory, worksheet: Worksheet) -> Path:
    folder = tmp_path_factory.mktemp("lesson")
    (folder / "scored.html").write_text(render_sheet(worksheet.sheet), encoding="utf-8")
    (folder / "plain.html").write_text(render_sheet(compose_worksheet(harbour(), 10).sheet), encoding="utf-8")
    (folder / "key.html").write_text(render_key(worksheet.key), encoding="utf-8")
    return folder


@pytest.fixture
def open_sheet(browser: Browser, lesson: Path) -> Iterator[Open]:
    contexts: list[BrowserContext] = []

    def open_it(
        file: str | Path = "scored.html", scheme: Scheme = "light", width: int = 1440, scripts: bool = True
    ) -> Opened:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce",
            java_script_enabled=scripts,
        )  # fmt: skip
        contexts.append(context)
        return Opened(context.new_page(), lesson / file)

    yield open_it
    for context in contexts:
        context.close()


def fill_in(page: Page, worksheet: Worksheet, skip: tuple[int, ...] = ()) -> None:
    """Answer the rows as the key has them, but for the verdicts of some."""
    for number, row in enumerate(worksheet.rows, 1):
        answer = row.answer if number not in skip else "unclear"
        page.locator(f"[name=row{number}-verdict][value={answer}]").check()
        lines = [next(iter(accepted_lines(row, worksheet.numbered[article])), "") for article in row.articles]
        page.locator(f"#row{number}-lines").fill(", ".join(filter(None, lines)))


# --- one file --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", ["scored.html", "plain.html", "key.html"])
def test_it_asks_for_nothing_and_complains_of_nothing(open_sheet: Open, file: str) -> None:
    opened = open_sheet(file)
    opened.page.wait_for_timeout(200)
    assert opened.requests == [opened.url]
    assert opened.complaints == []
    assert "Iowan" in opened.page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_does_nothing(open_sheet: Open, tmp_path: Path, text: str) -> None:
    made = compose_worksheet(make_hostile(text), 10, text, embed_key=True)
    for name, html in (("sheet", render_sheet(made.sheet)), ("key", render_key(made.key))):
        file = tmp_path / f"{name}.html"
        file.write_text(html, encoding="utf-8")
        opened = open_sheet(file, width=390)
        assert opened.requests == [opened.url]
        assert opened.complaints == []
        assert opened.page.locator("img").count() == 0
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= 390


def test_without_scripts_it_can_be_read_and_filled_in(open_sheet: Open) -> None:
    page = open_sheet(scripts=False).page
    page.get_by_label("Row 1: what").first.fill("March 8")
    page.locator("[name=row1-verdict][value=agree]").check()
    assert page.locator("button:visible").count() == 0
    assert page.get_by_text("Some 60 firefighters attended").is_visible()


# --- filling in and scoring ------------------------------------------------------------------------------------


def test_a_row_is_filled_in_with_the_keyboard_alone(open_sheet: Open) -> None:
    page = open_sheet().page
    page.locator("#row1-left").focus()
    page.keyboard.type("Sunday")
    page.keyboard.press("Tab")  # to the link of the other source
    page.keyboard.press("Tab")
    page.keyboard.type("March 8")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("c6, D5")
    assert page.locator("#row1-right").input_value() == "March 8"
    assert page.locator("[name=row1-verdict]:checked").get_attribute("value") == "differ"
    assert page.locator("#row1-lines").input_value() == "c6, D5"


def test_all_answers_of_the_key_score_full(open_sheet: Open, worksheet: Worksheet) -> None:
    page = open_sheet().page
    fill_in(page, worksheet)
    page.get_by_role("button", name="Compare with the key").press("Enter")
    assert page.locator("#score").inner_text() == "10 of 10: every row as in the key."


def test_rows_that_are_otherwise_are_named(open_sheet: Open, worksheet: Worksheet) -> None:
    page = open_sheet().page
    fill_in(page, worksheet, skip=(3, 5, 8))
    page.get_by_role("button", name="Compare with the key").click()
    assert page.locator("#score").inner_text() == "8½ of 10; look again at rows 3, 5, 8."
    assert page.locator("#row3-told").inner_text() == "Lines as in the key; look again at the verdict."
    assert page.locator("#row4-told").inner_text() == "As in the key."


def test_a_right_verdict_without_its_lines_is_half_of_a_row(open_sheet: Open, worksheet: Worksheet) -> None:
    page = open_sheet().page
    page.locator(f"[name=row1-verdict][value={worksheet.rows[0].answer}]").check()
    page.get_by_role("button", name="Compare with the key").click()
    assert page.locator("#score").inner_text().startswith("½ of 10; look again at rows 1, 2,")
    assert page.locator("#row1-told").inner_text() == "Verdict as in the key; look again at the lines."
    assert page.locator("#row2-told").inner_text() == "Not filled in yet."


def test_naming_every_line_does_not_score(open_sheet: Open, worksheet: Worksheet) -> None:
    page = open_sheet().page
    fill_in(page, worksheet)
    page.locator("#row1-lines").fill("C1-20, D1-20")
    page.get_by_role("button", name="Compare with the key").click()
    assert page.locator("#row1-told").inner_text() == "Give at most 6 lines."
    assert page.locator("#score").inner_text() == "9½ of 10; look again at row 1."


# What is written as lines; what the sheet says of it.
LINES = [
    ("A12", ""), ("a12, c7", ""), ("A12–13; B2", ""), ("A12 - 13", ""), ("", ""),
    ("12", "Write lines like this: A12, C7."),
    ("line 5 of A", "Write lines like this: A12, C7."),
    ("A99", "There is no line A99."),
    ("Q1", "There is no line Q1."),
    ("A9-3", "Write a few lines of one article like this: A12–14."),
    ("A2–B3", "Write a few lines of one article like this: A12–14."),
]  # fmt: skip


@pytest.mark.parametrize("file", ["scored.html", "plain.html"])
def test_lines_that_cannot_be_read_are_named(open_sheet: Open, file: str) -> None:
    page = open_sheet(file).page
    field = page.locator("#row2-lines")
    for written, told in LINES:
        field.fill(written)
        field.blur()
        assert page.locator("#row2-told").inner_text() == told, written
        assert field.get_attribute("aria-invalid") == ("true" if told else None)
        assert page.locator("#said").inner_text() == (f"Row 2: {told}" if told else "")


def test_the_hash_is_sha_256(open_sheet: Open, worksheet: Worksheet) -> None:
    """Each length around the border of a block, sealed by Python and looked for by the sheet's own SHA-256."""
    page = open_sheet().page
    script = page.locator("script").nth(1).text_content() or ""
    body = script[script.index("const roots") : script.index("const isSealed")]
    for text in ("", "abc", "é漢", *("x" * length for length in (54, 55, 56, 63, 64, 65, 119, 120, 1000))):
        told = page.evaluate(f"(text) => {{ {body} return sha256(text); }}", text)
        assert told == hashlib.sha256(text.encode()).hexdigest()


# --- kept and printed ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", ["scored.html", "plain.html"])
def test_what_is_filled_in_is_there_after_a_reload(open_sheet: Open, file: str) -> None:
    page = open_sheet(file).page
    page.get_by_label("Name", exact=True).fill("Ada")
    page.locator("#row2-left").fill("2:40 a.m.")
    page.locator("[name=row2-verdict][value=differ]").check()
    page.reload()
    assert page.get_by_label("Name", exact=True).input_value() == "Ada"
    assert page.locator("#row2-left").input_value() == "2:40 a.m."
    assert page.locator("[name=row2-verdict]:checked").get_attribute("value") == "differ"


def test_clearing_asks_once_and_then_forgets(open_sheet: Open) -> None:
    page = open_sheet().page
    page.get_by_label("Name", exact=True).fill("Ada")
    page.get_by_role("button", name="Clear all that I wrote").click()
    assert page.get_by_label("Name", exact=True).input_value() == "Ada"
    page.get_by_role("button", name="Press again to clear everything").click()
    assert page.get_by_label("Name", exact=True).input_value() == ""
    page.reload()
    assert page.get_by_label("Name", exact=True).input_value() == ""


def test_it_works_where_nothing_can_be_kept(open_sheet: Open, worksheet: Worksheet, lesson: Path) -> None:
    opened = open_sheet("plain.html")
    opened.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError') }})"
    )
    opened.page.goto((lesson / "scored.html").as_uri())
    fill_in(opened.page, worksheet)
    opened.page.get_by_role("button", name="Compare with the key").click()
    assert opened.page.locator("#score").inner_text().startswith("10 of 10")
    assert opened.complaints == []


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("file", ["scored.html", "key.html"])
def test_it_prints(open_sheet: Open, file: str, paper: str) -> None:
    page = open_sheet(file).page
    pdf = page.pdf(format=paper)
    assert pdf.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\n", pdf)) >= 3


def test_on_paper_each_numbered_line_is_one_line(open_sheet: Open) -> None:
    page = open_sheet(width=700).page  # the width of A4 without its margins
    page.emulate_media(media="print")
    heights = page.evaluate("[...document.querySelectorAll('.line .words')].map(e => e.getBoundingClientRect().height)")
    assert len(set(heights)) == 1


# --- no barriers -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", ["scored.html", "key.html"])
@pytest.mark.parametrize("width", [1440, 768, 390, 320])
def test_nothing_sticks_out_at_the_side(open_sheet: Open, file: str, width: int) -> None:
    page = open_sheet(file, width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("file", ["scored.html", "key.html"])
@pytest.mark.parametrize("width", [1440, 1000, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(open_sheet: Open, file: str, scheme: Scheme, width: int) -> None:
    page = open_sheet(file, scheme, width).page
    if file == "scored.html":
        page.locator("#row2-lines").fill("12")
        page.get_by_role("button", name="Compare with the key").click()
    page.evaluate(resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    options = "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}"
    found = page.evaluate(f"axe.run({options}).then(found => found.violations)")
    assert [(v["id"], v["help"], [node["html"] for node in v["nodes"]][:3]) for v in found] == []
