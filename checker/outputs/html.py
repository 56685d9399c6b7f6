"""Result → the report: one HTML file that needs nothing else, neither scripts nor the network."""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from checker.model import Result
from checker.outputs.report_page import compose_page

_STYLE_SHEETS = (
    "report.css",
    "matrix.css",
    "cards.css",
    "articles.css",
    "print.css",
    "people.css",
    "quotes.css",
    "timeline.css",
    "copies.css",
    "alone.css",
    "pairs.css",
    "unchecked.css",
)

# Characters that no HTML file may hold: control characters, and halves of a surrogate pair (from file names).
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def render_html(result: Result) -> str:
    """The report as a complete HTML document, to be written as UTF-8. The same result gives the same bytes."""
    style = _read_style()
    page = (
        _make_environment()
        .get_template("report.html")
        .render(
            page=compose_page(result),
            style=Markup(style),  # noqa: S704 - the project's own style sheets
            policy=_state_policy(style),
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
def _read_style() -> str:
    folder = resources.files("checker.outputs").joinpath("templates")
    style = "\n".join(folder.joinpath(name).read_text(encoding="utf-8") for name in _STYLE_SHEETS)
    # Line ends are made plain, since the browser does so before it compares the hash.
    return style.replace("\r\n", "\n")


def _state_policy(style: str) -> str:
    """The Content-Security-Policy: no script, no request, no style but the one in the file."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
