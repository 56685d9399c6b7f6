"""A worksheet and its key → HTML, one file each, which asks nothing of the network."""

from __future__ import annotations

from checker.outputs.one_file import render_file
from checker.outputs.worksheet import Key, Sheet

_STYLES = ("report.css", "worksheet.css", "print.css", "worksheet_print.css")


def render_sheet(sheet: Sheet) -> str:
    """The student's sheet. Its scripts keep what is filled in and, where answers are embedded, score it."""
    scripts = ("worksheet.js", "worksheet_score.js") if sheet.sealed else ("worksheet.js",)
    return render_file("worksheet.html", _STYLES, scripts, sheet=sheet)


def render_key(key: Key) -> str:
    """The teacher's key, without any script."""
    return render_file("worksheet_key.html", _STYLES, (), key=key)
