"""Result → the report: one HTML file that needs nothing else, and no network. Without scripts it reads as well."""

from __future__ import annotations

import datetime as dt

from checker.model import Result
from checker.outputs.one_file import render_file
from checker.outputs.report_page import compose_page
from checker.outputs.report_words import write_moment

_STYLE_SHEETS = (
    "report.css", "matrix.css", "cards.css", "articles.css", "people.css", "quotes.css", "timeline.css", "copies.css",
    "alone.css", "pairs.css", "unchecked.css", "tools.css", "print.css",
)  # fmt: skip
_SCRIPTS = ("filters.js", "decisions.js", "keyboard.js")


def render_html(result: Result, made: dt.datetime | None = None) -> str:
    """The report as a complete HTML document, to be written as UTF-8. The same result gives the same bytes.

    made: when the report was made, to be said at its foot.
    """
    told = write_moment(made) if made else ""
    return render_file("report.html", _STYLE_SHEETS, _SCRIPTS, page=compose_page(result), made=told)
