"""Result → CSV: one row for each reading, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import functools
import io
import re
from typing import Any

from checker.model import Result
from checker.outputs.cleaning import one_line
from checker.outputs.output import Output
from checker.outputs.tables import readings_table

# A spreadsheet takes a cell for a formula that begins with one of these, the wide ones too where Japanese is written;
# some leave out white space and marks without a width before they look.
_FORMULA = re.compile(r"[\s\ufeff\u200b-\u200f\u2060]*[=+\-@\uff1d\uff0b\uff0d\uff20]")
# A number is no formula: it is read as what it is.
_NUMBER = re.compile(r"[+-]?\d[\d.,]*%?")


def render_csv(result: Result) -> bytes:
    """The readings as CSV in UTF-8, one row each; no cell can be taken for a formula.

    It begins with a byte order mark: without one, Excel takes the file for another encoding.
    """
    table = readings_table(result)
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_cell(cell) for cell in row] for row in table.rows)
    return written.getvalue().encode("utf-8-sig")


@functools.lru_cache(maxsize=2_000, typed=True)  # most cells stand in many rows
def _cell(cell: Any) -> str:
    text = "" if cell is None else one_line(str(cell))
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


OUTPUT = Output("csv", "--csv", "Also write one row for each reading.", ".csv", render_csv)
