"""Result → the report: one HTML file that needs nothing else, and no network. Without scripts it reads as well."""

from __future__ import annotations

import base64
import datetime as dt
import functools
import hashlib
import re
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from checker.model import Result
from checker.outputs.report_page import compose_page
from checker.outputs.report_words import write_moment

_STYLE_SHEETS = (
    "report.css", "matrix.css", "cards.css", "articles.css", "people.css", "quotes.css", "timeline.css", "copies.css",
    "alone.css", "pairs.css", "unchecked.css", "tools.css", "print.css",
)  # fmt: skip
_SCRIPTS = ("filters.js", "decisions.js", "keyboard.js")

# Characters that no HTML file may hold: control characters, and halves of a surrogate pair (from file names).
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def render_html(result: Result, made: dt.datetime | None = None) -> str:
    """The report as a complete HTML document, to be written as UTF-8. The same result gives the same bytes.

    made: when the report was made, to be said at its foot.
    """
    style, script = _read(_STYLE_SHEETS), _read(_SCRIPTS)
    page = (
        _make_environment()
        .get_template("report.html")
        .render(
            page=compose_page(result),
            made=write_moment(made) if made else "",
            style=Markup(style),  # noqa: S704 - the project's own style sheets
            script=Markup(script),  # noqa: S704 - the project's own scripts
            policy=_state_policy(style, script),
        )
    )
    return _UNPRINTABLE.sub("\ufffd", page)


@functools.cache
def _make_environment() -> Environment:
    return Environment(
        loader=PackageLoader("checker.outputs"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@functools.cache
def _read(names: tuple[str, ...]) -> str:
    folder = resources.files("checker.outputs").joinpath("templates")
    text = "\n".join(folder.joinpath(name).read_text(encoding="utf-8") for name in names)
    # Line ends are made plain, since the browser does so before it compares the hash.
    return text.replace("\r\n", "\n")


def _state_policy(style: str, script: str) -> str:
    """The Content-Security-Policy: no request, and no style and no script but those in the file."""
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script)]
    return (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
