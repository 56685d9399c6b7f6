"""Result → an Excel workbook: discrepancies, claims source by source, readings, articles."""

from __future__ import annotations

import datetime as dt
import functools
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checker.model import Discrepancy, Reading, Result
from checker.outputs.cleaning import one_line
from checker.outputs.output import Output
from checker.outputs.passages import Passages, Paths
from checker.outputs.report_words import CATEGORIES, LEVEL_SIGNS, READINGS, VERDICTS
from checker.outputs.tables import articles_table, decision_cells, readings_table

_LONGEST = 32_000  # Characters of a cell; Excel holds 32,767.
_MOST_ROWS = 1_000_000  # Of a sheet; Excel holds 1,048,576.
_MOST_SOURCES = 16_000  # Columns of a sheet; Excel holds 16,384.
_CREATED = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - no clock: the same result gives the same bytes

# Backgrounds that stay apart from one another and dark text readable; a word always stands beside them.
_COLOURS: Mapping[str, str] = {
    "error": "#F8D0CE", "differs": "#F8D0CE", "discrepant": "#F8D0CE",
    "warning": "#FCE6B8", "hedged": "#FCE6B8",
    "note": "#D6E6F8", "vague": "#D6E6F8",
    "agrees": "#DDF0DC", "consistent": "#DDF0DC",
    "unclear": "#E8DDF2",
    "silent": "#EEEEEE",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Cell:
    """Text on a colour; `key` names the colour."""

    text: str
    key: str


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet: its columns with their widths, and its rows."""

    name: str
    columns: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[Any]]


def render_xlsx(result: Result) -> bytes:
    """The result as a workbook. Nothing in it is a formula or a link, whatever the articles say."""
    import xlsxwriter

    held = io.BytesIO()
    options = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
    }  # fmt: skip
    book = xlsxwriter.Workbook(held, options)
    book.set_properties({"title": _text(result.story)[:200], "created": _CREATED})
    formats = {
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        "": book.add_format({"text_wrap": True, "valign": "top"}),
        "date": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"}),
    }
    for key, colour in _COLOURS.items():
        formats[key] = book.add_format({"text_wrap": True, "valign": "top", "bg_color": colour})
    for sheet in _sheets(result):
        _write_sheet(book.add_worksheet(sheet.name), sheet, formats)
    book.close()
    return held.getvalue()


def _sheets(result: Result) -> list[_Sheet]:
    sheets = [_discrepancies(result), _claims(result), _readings(result), _articles(result)]
    return [*sheets, _problems(result)] if result.problems else sheets


def _write_sheet(sheet: Any, content: _Sheet, formats: Mapping[str, Any]) -> None:
    sheet.freeze_panes(1, 1 if content.name == "Claims" else 0)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)
    for column, (head, width) in enumerate(content.columns):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, _text(head), formats["head"])
    rows = content.rows[:_MOST_ROWS]
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            _write_cell(sheet, number, column, cell, formats)
    if len(content.rows) > len(rows):
        left_out = f"… and {len(content.rows) - len(rows):,} more rows: --csv writes all of them."
        sheet.write_string(len(rows) + 1, 0, left_out, formats[""])
    sheet.autofilter(0, 0, len(rows), len(content.columns) - 1)


def _write_cell(sheet: Any, row: int, column: int, cell: Any, formats: Mapping[str, Any]) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, dt.date) and cell.year >= 1900:  # Excel has no day before that.
        sheet.write_datetime(row, column, dt.datetime(cell.year, cell.month, cell.day), formats["date"])  # noqa: DTZ001
    elif isinstance(cell, int | float):
        sheet.write_number(row, column, cell, formats[""])
    elif isinstance(cell, _Cell):
        sheet.write_string(row, column, _text(cell.text), formats.get(cell.key, formats[""]))
    else:
        sheet.write_string(row, column, _text(str(cell)), formats[""])


@functools.lru_cache(maxsize=2_000, typed=True)  # most cells stand in many rows
def _text(text: str) -> str:
    # XlsxWriter writes a string between <r> and </r> as it is, for its own rich text: a space behind it tells the two
    # apart.
    line = one_line(text[:_LONGEST])
    return f"{line} " if line.endswith("</r>") else line


def _discrepancies(result: Result) -> _Sheet:
    columns = (
        ("Level", 11), ("What", 20), ("Claim", 32), ("Message", 48), ("Source", 20), ("Published", 11),
        ("Its sentence", 56), ("Other sources", 24), ("Sentence of the first of them", 56), ("Why", 32),
        ("Confidence", 11), ("Decision", 12), ("Reason", 28), ("By", 14), ("Until", 11), ("Id", 14),
    )  # fmt: skip
    passages = Passages(result)
    return _Sheet("Discrepancies", columns, [_discrepancy(found, passages) for found in result.discrepancies])


def _discrepancy(found: Discrepancy, passages: Passages) -> tuple[Any, ...]:
    odd = [passages.articles[one.article] for one in found.odd] or list(passages.silent(found))
    others = dict.fromkeys(passages.articles[one.article].label for one in found.others)
    judged = passages.claims.get(found.claim)
    rule = judged.claim.rule if judged else None
    expected = f"the rule: {rule.expect_text}" if rule and rule.expect_text else ""
    return (
        _Cell(f"{LEVEL_SIGNS[found.level].sign} {found.level}", found.level), CATEGORIES[found.category],
        passages.title(found), passages.message(found),
        "; ".join(dict.fromkeys(article.label for article in odd)), odd[0].published if odd else None,
        passages.sentence(found.odd[0]) if found.odd else "",
        "; ".join(others), passages.sentence(found.others[0]) if found.others else expected,
        found.why, found.confidence, *decision_cells(found), found.id,
    )  # fmt: skip


def _claims(result: Result) -> _Sheet:
    shown = result.articles[:_MOST_SOURCES]
    columns = [("Claim", 40), ("Kind", 12), ("The rule expects", 20), ("Verdict", 15)]
    columns += [(article.label, 22) for article in shown]
    rows = []
    for judged in result.claims:
        rule, verdict = judged.claim.rule, VERDICTS[judged.verdict]
        own = {reading.article: reading for reading in judged.readings}
        cells = [_reading(own.get(article.id, Reading(article.id, "silent"))) for article in shown]
        head = (judged.claim.title, judged.claim.kind, rule.expect_text if rule else "")
        rows.append([*head, _Cell(f"{verdict.sign} {verdict.word}", verdict.key), *cells])
    return _Sheet("Claims", columns, rows)


def _reading(reading: Reading) -> _Cell:
    sign = READINGS[reading.word]
    told = " | ".join(dict.fromkeys(one_line(mention.text[:_LONGEST]) for mention in reading.mentions))
    return _Cell(f"{sign.sign} {sign.word}{': ' if told else ''}{told}", sign.key)


def _readings(result: Result) -> _Sheet:
    table = readings_table(result)
    widths = {"title": 32, "source": 20, "text": 32, "sentence": 56, "decision_reason": 28}
    columns = [(name.replace("_", " ").capitalize(), widths.get(name, 12)) for name in table.columns]
    coloured = {name: index for index, name in enumerate(table.columns) if name in ("verdict", "reading", "level")}
    rows = []
    place = table.columns.index("reading")
    # An article that says nothing of a claim is in the sheet of claims; here it would be a row without words, and in a
    # large story nearly all rows are.
    for row in table.rows:
        if row[place] == "silent":
            continue
        cells = list(row)
        for index in coloured.values():
            cells[index] = _Cell(cells[index], cells[index]) if cells[index] else None
        rows.append(cells)
    return _Sheet("Readings", columns, rows)


def _articles(result: Result) -> _Sheet:
    table = articles_table(result)
    paths = Paths(article.path for article in result.articles)
    place = table.columns.index("path")
    widths = {"source": 24, "title": 56, "url": 40, "path": 36, "sha256": 68}
    columns = [(name.capitalize(), widths.get(name, 12)) for name in table.columns]
    rows = [[*row[:place], paths.short(row[place]), *row[place + 1 :]] for row in table.rows]
    return _Sheet("Articles", columns, rows)


def _problems(result: Result) -> _Sheet:
    paths = Paths(article.path for article in result.articles)
    rows = [
        (_Cell(one.level, one.level), paths.short(one.where), paths.shorten(one.message), paths.shorten(one.hint))
        for one in result.problems
    ]
    return _Sheet("Problems", (("Level", 11), ("Where", 40), ("Message", 60), ("Hint", 60)), rows)


OUTPUT = Output("xlsx", "--xlsx", "Also write an Excel workbook.", ".xlsx", render_xlsx, printable=False)
