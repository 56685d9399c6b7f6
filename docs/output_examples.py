"""The examples in docs/outputs.md: what each output says of a story of two sentences."""

from __future__ import annotations

import functools
import json
import tempfile
from dataclasses import fields
from pathlib import Path
from typing import Any

from checker.check import check
from checker.model import Result
from checker.outputs import all_outputs
from checker.outputs.frames import Frames

_ARTICLES = {
    "wire.txt": "---\nsource: Meridian Wire\npublished: 2025-06-13\n---\nThey had 54 minutes to comply.\n",
    "blog.txt": (
        "---\nsource: The Coverage Notebook\npublished: 2025-07-18\nurl: https://notebook.example/comply\n---\n"
        "CMS gets 45 minutes to comply.\n"
    ),
}
_RULES = (
    "story: The Medicaid data\nrules:\n  - id: time-to-comply\n    claim: Time to comply\n    kind: duration\n"
    "    expect: 54 minutes\n    about: [comply]\n    why: The whole story rests on it.\n"
)
_ROWS = {
    "articles": "an article",
    "claims": "a claim",
    "readings": "a claim and an article",
    "mentions": "a place that a reading rests on",
    "discrepancies": "a discrepancy",
    "evidence": "a place that a discrepancy rests on",
}


def outputs_table() -> str:
    """Every output with its option."""
    rows = ["| option | what it writes | printed by `-` |", "|---|---|---|"]
    for output in all_outputs().values():
        told = output.help.removeprefix("Also write ").removesuffix(" ('-' prints it).").rstrip(".")
        anchor = f"[`{output.option} FILE{output.suffix}`](#{output.name})"
        rows.append(f"| {anchor} | {told} | {'yes' if output.printable else 'no'} |")
    return "\n".join(rows)


def frames_table() -> str:
    """The tables of `Result.to_frames()` with their columns."""
    rows = ["| table | one row for | columns |", "|---|---|---|"]
    for field in fields(Frames):
        columns = ", ".join(f"`{column}`" for column in getattr(_result().to_frames(), field.name).columns)
        rows.append(f"| `{field.name}` | {_ROWS[field.name]} | {columns} |")
    return "\n".join(rows)


def csv_example() -> str:
    """The whole file."""
    return _fenced("text", _written("csv").removeprefix("\ufeff"))


def json_example() -> str:
    """The discrepancy."""
    return _as_json(json.loads(_written("json"))["discrepancies"][0])


def markdown_example() -> str:
    """The discrepancy."""
    text = _written("markdown")
    start = text.index("### ")
    return _fenced("text", text[start : text.index("\n\nchecker says")])


def sarif_example() -> str:
    """The result."""
    return _as_json(json.loads(_written("sarif"))["runs"][0]["results"][0])


def claimreview_example() -> str:
    """The draft."""
    return _as_json(json.loads(_written("claimreview"))["@graph"][0])


@functools.cache
def _result() -> Result:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, text in _ARTICLES.items():
            (folder / file).write_text(text, encoding="utf-8")
        (folder / "rules.yaml").write_text(_RULES, encoding="utf-8")
        return check([folder / file for file in _ARTICLES], [folder / "rules.yaml"])


def _written(name: str) -> str:
    return all_outputs()[name].render(_result()).decode()


def _as_json(value: Any) -> str:
    return _fenced("json", json.dumps(value, ensure_ascii=False, indent=2))


def _fenced(language: str, text: str) -> str:
    return f"```{language}\n{text.strip()}\n```"
