"""The workbook: four sheets that can be filtered, colours only beside words, no formula and no link."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from checker.model import Result
from checker.outputs.xlsx import render_xlsx
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.story_by_hand import make_result


def book_of(result: Result) -> Workbook:
    return load_workbook(io.BytesIO(render_xlsx(result)))


def sheet_of(book: Workbook, name: str) -> Worksheet:
    sheet = book[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def rows_of(book: Workbook, name: str) -> list[dict[str, object]]:
    head, *rows = sheet_of(book, name).iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


@pytest.fixture(scope="module")
def book() -> Workbook:
    return book_of(make_result())


def test_the_sheets(book: Workbook) -> None:
    assert book.sheetnames == ["Discrepancies", "Claims", "Readings", "Articles", "Problems"]
    assert "Problems" not in book_of(replace(make_result(), problems=())).sheetnames


def test_each_sheet_has_a_head_that_stays_and_filters(book: Workbook) -> None:
    for name in book.sheetnames:
        sheet = sheet_of(book, name)
        assert sheet.freeze_panes == ("B2" if name == "Claims" else "A2")
        assert sheet.auto_filter.ref == sheet.dimensions
        assert all(dimension.width and dimension.width >= 10 for dimension in sheet.column_dimensions.values())


def test_each_sheet_has_its_rows(book: Workbook) -> None:
    result = make_result()
    assert len(rows_of(book, "Discrepancies")) == len(result.discrepancies)
    assert len(rows_of(book, "Claims")) == len(result.claims)
    told = sum(1 for judged in result.claims for reading in judged.readings if reading.word != "silent")
    assert len(rows_of(book, "Readings")) == told
    assert [row["Source"] for row in rows_of(book, "Articles")] == [one.source for one in result.articles]


def test_the_claims_have_the_sources_as_columns(book: Workbook) -> None:
    row = rows_of(book, "Claims")[0]
    assert row["Verdict"] == "≠ discrepant"
    assert row["The rule expects"] == "54 minutes"
    assert row["Meridian Wire"] == "= agrees: 54 minutes"
    assert row["The Coverage Notebook"] == "≠ differs: 45 minutes"
    assert rows_of(book, "Claims")[1]["Meridian Wire"] == "· silent"


def test_a_discrepancy_has_both_sentences(book: Workbook) -> None:
    row = rows_of(book, "Discrepancies")[0]
    assert (row["Level"], row["What"], row["Source"]) == ("■ error", "Length of time", "The Coverage Notebook")
    assert row["Its sentence"] == "CMS gets 45 minutes to comply."
    assert "54 minutes on Tuesday to comply" in str(row["Sentence of the first of them"])
    assert "Trend Reporter Hub" in str(row["Other sources"])
    decided = next(row for row in rows_of(book, "Discrepancies") if row["Decision"])
    assert (decided["Decision"], decided["Reason"], decided["By"]) == ("asked", "Marguerite is checking", "desk")


def test_a_colour_never_stands_alone(book: Workbook) -> None:
    coloured = [
        cell
        for name in book.sheetnames
        for row in sheet_of(book, name).iter_rows()
        for cell in row
        if cell.fill.fill_type
    ]
    assert len(coloured) > 100
    assert all(cell.value for cell in coloured)


FORMULAS = {**HOSTILE, "formula": "=HYPERLINK(\"https://x.example\")", "number": "12", "link": "https://x.example",
            "braces": "{=1+1}", "rich": "<r></t></si></sst><f>1+1</f></r>", "internal": "internal:Sheet1!A1",
            "escape": "_x0041_", "no character": "\ufffe\uffff"}  # fmt: skip


@pytest.mark.parametrize("text", FORMULAS.values(), ids=FORMULAS)
def test_what_articles_say_is_text(text: str) -> None:
    book = book_of(make_hostile(text))
    for name in book.sheetnames:
        for row in sheet_of(book, name).iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n", "d", "inlineStr")
                assert cell.data_type != "n" or cell.value is None or cell.column_letter != "B"
                assert cell.hyperlink is None
    title = rows_of(book, "Claims")[0]["Claim"]
    shown = " ".join(text.split())
    for lost in "\x00\ud800\ufffe\uffff":
        shown = shown.replace(lost, "\ufffd")
    assert isinstance(title, str)
    assert title.rstrip() == shown[:32_000].rstrip()


def test_two_articles_of_one_source_have_a_column_each() -> None:
    head = next(sheet_of(book_of(make_hostile("harmless")), "Claims").iter_rows(max_row=1, values_only=True))
    assert head[-2:] == ("harmless", "harmless")
