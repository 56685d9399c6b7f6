"""Values as they were written, before units made them comparable."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.kinds.amount import Amount
from checker.kinds.duration import Duration
from checker.model import Mention


def written_number(mention: Mention) -> Decimal | None:
    """The number as it was written, where a unit is part of the value: the 96 of "96 hours". None where there is none."""
    value = mention.value
    if not isinstance(value, Amount) or value.bound not in ("exact", "about", "at-least", "at-most", "over", "under"):
        return None
    if not isinstance(value, Duration):
        return value.number
    digits = re.findall(r"\d[\d,]*(?:\.\d+)?", mention.text)
    return Decimal(digits[0].replace(",", "")) if len(digits) == 1 else None


def unit_of(text: str) -> str:
    """The last word of a value, without its plural: the unit of "96 hours"."""
    return text.rstrip(" .,").replace("-", " ").split(" ")[-1].lower().rstrip("s")
