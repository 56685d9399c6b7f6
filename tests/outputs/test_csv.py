"""CSV: one row for each reading, opened by spreadsheets and by pandas, with no formula in it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from checker.model import Result
from checker.outputs.csv import render_csv
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.story_by_hand import make_result

COLUMNS = (
    "claim title kind verdict article source reading text level published sentence start end decision decision_reason"
).split()


def rows_of(result: Result) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render_csv(result).decode("utf-8-sig"))))


def test_there_is_a_row_for_each_reading() -> None:
    result = make_result()
    rows = rows_of(result)
    assert list(rows[0]) == COLUMNS
    assert len(rows) == len(result.claims) * len(result.articles)


# Claim and article → what the row says.
ROWS: list[tuple[str, str, dict[str, str]]] = [
    ("time-to-comply", "blog",
     {"reading": "differs", "text": "45 minutes", "level": "error", "published": "2025-07-18",
      "source": "The Coverage Notebook", "sentence": "CMS gets 45 minutes to comply.", "decision": ""}),
    ("time-to-comply", "agency", {"reading": "agrees", "level": "error", "text": "54 minutes"}),
    ("enrollees", "agency",
     {"reading": "silent", "text": "", "sentence": "", "start": "", "end": "", "level": "note"}),
    ("order-date", "agency", {"level": "", "verdict": "consistent"}),
    ("friedman", "blog", {"decision": "asked", "decision_reason": "Marguerite is checking"}),
    ("friedman", "agency", {"decision": "", "decision_reason": ""}),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "article", "told"), ROWS)
def test_a_row_says(claim: str, article: str, told: dict[str, str]) -> None:
    row = next(row for row in rows_of(make_result()) if (row["claim"], row["article"]) == (claim, article))
    assert {name: row[name] for name in told} == told


def test_start_and_end_are_the_place_of_the_words() -> None:
    result = make_result()
    for row in rows_of(result):
        if row["start"]:
            words = result.article(row["article"]).text[int(row["start"]) : int(row["end"])]
            assert " ".join(words.split()) == row["text"].split(" | ")[0]


@pytest.mark.parametrize("options", [{}, {"encoding": "utf-8-sig"}, {"encoding": "utf-8"}, {"engine": "python"}])
def test_pandas_reads_it(options: dict[str, Any]) -> None:
    frame: pd.DataFrame = pd.read_csv(io.BytesIO(render_csv(make_result())), **options)
    assert list(frame.columns) == COLUMNS
    assert frame["title"].str.contains("McLaughlin’s").any()


def test_excel_sees_that_it_is_utf_8() -> None:
    assert render_csv(make_result()).startswith(b"\xef\xbb\xbfclaim,title,")


# What the words of an article are → the cell. A quotation mark before a cell keeps a spreadsheet from calculating.
CELLS = [
    ("=1+1", "'=1+1"),
    ("+1 and more", "'+1 and more"),
    ("-HYPERLINK(1)", "'-HYPERLINK(1)"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1+1", "'=1+1"),
    ("\r=1+1", "'=1+1"),
    ("\n \u00a0=1+1", "'=1+1"),
    ("\u200b=1+1", "'\u200b=1+1"),
    ("\ufeff@x", "'\ufeff@x"),
    ("\uff1d1+1", "'\uff1d1+1"),
    ("\uff0bx", "'\uff0bx"),
    ("\uff0dx", "'\uff0dx"),
    ("\uff20x", "'\uff20x"),
    ("-5 degrees", "'-5 degrees"),
    ("-5+cmd|' /C calc'!A0", "'-5+cmd|' /C calc'!A0"),
    ("-5", "-5"),
    ("+1,400.5", "+1,400.5"),
    ("-7%", "-7%"),
    ("\N{MINUS SIGN}5", "\N{MINUS SIGN}5"),
    ("54 minutes", "54 minutes"),
    ("two\r\nlines", "two lines"),
    ("a = b", "a = b"),
    ("nul\x00", "nul\ufffd"),
    ('"quoted", with a comma', '"quoted", with a comma'),
]


@pytest.mark.parametrize(("text", "cell"), CELLS)
def test_no_cell_is_a_formula_and_numbers_stay_numbers(text: str, cell: str) -> None:
    result = make_hostile("harmless")
    claims = tuple(replace(judged, claim=replace(judged.claim, title=text)) for judged in result.claims)
    assert {row["title"] for row in rows_of(replace(result, claims=claims))} == {cell}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_in_its_cell(text: str) -> None:
    rows = rows_of(make_hostile(text))
    assert len(rows) == 2
    assert all(list(row) == COLUMNS for row in rows)
