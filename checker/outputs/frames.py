"""Result → pandas DataFrames, for notebooks and scripts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.model import Result
from checker.outputs import tables

if TYPE_CHECKING:
    import pandas as pd

_DATES = ("published", "decision_until")
_OFFSETS = ("start", "end")


@dataclass(frozen=True, slots=True)
class Frames:
    """A result as tables. `article`, `claim` and `discrepancy` are the ids by which they are joined.

    articles: one row an article. claims: one a claim. readings: one a claim and article. mentions: one for each place
    that a reading rests on. discrepancies: one each. evidence: one for each place that a discrepancy rests on.
    """

    articles: pd.DataFrame
    claims: pd.DataFrame
    readings: pd.DataFrame
    mentions: pd.DataFrame
    discrepancies: pd.DataFrame
    evidence: pd.DataFrame


def to_frames(result: Result) -> Frames:
    """The tables of a result. Dates are datetimes, offsets whole numbers that may be missing."""
    return Frames(
        articles=_frame(tables.articles_table(result)),
        claims=_frame(tables.claims_table(result)),
        readings=_frame(tables.readings_table(result)),
        mentions=_frame(tables.mentions_table(result)),
        discrepancies=_frame(tables.discrepancies_table(result)),
        evidence=_frame(tables.evidence_table(result)),
    )


def _frame(table: tables.Table) -> pd.DataFrame:
    import pandas as pd

    frame = pd.DataFrame(list(table.rows), columns=list(table.columns))
    for column in frame.columns:
        if column in _DATES:
            frame[column] = frame[column].astype("datetime64[s]")
        elif column in _OFFSETS:
            frame[column] = frame[column].astype("Int64")
    return frame
