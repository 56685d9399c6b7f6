"""What editors have said about discrepancies, as data."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Decision:
    """What an editor said about a discrepancy."""

    status: Literal["confirmed", "dismissed", "asked"]
    reason: str = ""
    by: str = ""
    until: dt.date | None = None
