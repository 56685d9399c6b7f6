"""Result → pandas DataFrames, and from those CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model import Result

if TYPE_CHECKING:
    import pandas as pd

#: A spreadsheet takes a cell that begins with one of these for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def readings_frame(result: Result) -> pd.DataFrame:
    """One row for each claim and article: what the article says of it, and in which words."""
    import pandas as pd

    rows = [
        {
            "claim": judged.claim.id, "title": judged.claim.title, "kind": judged.claim.kind, "verdict": judged.verdict,
            "article": reading.article, "source": result.article(reading.article).label, "reading": reading.word,
            "text": " | ".join(mention.text for mention in reading.mentions),
        }
        for judged in result.claims
        for reading in judged.readings
    ]  # fmt: skip
    columns = ["claim", "title", "kind", "verdict", "article", "source", "reading", "text"]
    return pd.DataFrame(rows, columns=columns)


def render_csv(result: Result) -> str:
    """The readings as CSV, one row each; no cell can be taken for a formula."""
    frame = readings_frame(result)
    return str(frame.map(_safe).to_csv(index=False, lineterminator="\n"))


def _safe(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA_STARTS) else cell
