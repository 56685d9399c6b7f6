"""What editors have said about discrepancies, as data."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Status = Literal["confirmed", "dismissed", "asked"]

#: What an editor can say of a finding: it differs indeed; it is none; the reporter has been asked.
STATUSES: tuple[Status, ...] = ("confirmed", "dismissed", "asked")


@dataclass(frozen=True, slots=True)
class Decision:
    """What an editor said about a discrepancy. until: the last day on which it holds."""

    status: Status
    reason: str = ""
    by: str = ""
    until: dt.date | None = None


def is_dismissed(decision: Decision | None) -> bool:
    """Whether an editor has said that a finding is none."""
    return decision is not None and decision.status == "dismissed"


_WORDS: dict[Status, str] = {"confirmed": "Confirmed", "dismissed": "Dismissed", "asked": "Reporter asked"}


def decision_in_words(decision: Decision) -> str:
    """ "Dismissed by AB, until 2026-12-31: both are right"."""
    until = f", until {decision.until.isoformat()}" if decision.until else ""
    by = f" by {decision.by}" if decision.by else ""
    reason = f": {decision.reason}" if decision.reason else ""
    return f"{_WORDS[decision.status]}{by}{until}{reason}"
