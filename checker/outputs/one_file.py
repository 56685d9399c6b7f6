"""What an HTML file needs that needs nothing else: its templates, its own styles and scripts, and a policy for them."""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from collections.abc import Sequence
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

# Characters that no HTML file may hold: control characters, and halves of a surrogate pair (from file names).
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def render_file(template: str, styles: Sequence[str], scripts: Sequence[str], **shown: object) -> str:
    """A template as a complete HTML document, to be written as UTF-8. The same data give the same bytes.

    styles, scripts: names of files beside the templates. Each style goes into one element, each script into its own.
    """
    style = "\n".join(_read(name) for name in styles)
    sources = [_read(name) for name in scripts]
    page = (
        _make_environment()
        .get_template(template)
        .render(
            style=Markup(style),  # noqa: S704 - the project's own style sheets
            scripts=[Markup(source) for source in sources],  # noqa: S704 - the project's own scripts
            policy=_state_policy(style, sources),
            **shown,
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
def _read(name: str) -> str:
    text = resources.files("checker.outputs").joinpath("templates", name).read_text(encoding="utf-8")
    # Line ends are made plain, since the browser does so before it compares the hash.
    return text.replace("\r\n", "\n")


def _state_policy(style: str, scripts: Sequence[str]) -> str:
    """The Content-Security-Policy: no request, and no style or script but those in the file."""
    allowed = f" script-src {' '.join(map(_hash, scripts))};" if scripts else ""
    return f"default-src 'none'; style-src {_hash(style)};{allowed} img-src data:; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
