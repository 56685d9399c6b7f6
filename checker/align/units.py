"""The same figure in another unit or scale: "80 feet" for "80 metres", "$298 billion" for "$298 million"."""

from __future__ import annotations

from dataclasses import replace

from checker.align.slips import is_other_scale
from checker.kinds.quantity import Quantity
from checker.model import JudgedClaim, Mention, Reading

_KINDS = frozenset(["quantity", "money", "rate"])


def with_units(judged: JudgedClaim) -> JudgedClaim:
    """The claim with those of its differences told as a matter of unit whose figures are the same."""
    if judged.verdict != "discrepant" or judged.claim.kind not in _KINDS:
        return judged
    agreeing = [mention for reading in judged.readings if reading.word == "agrees" for mention in reading.mentions]
    return replace(judged, readings=tuple(_with_unit(reading, agreeing) for reading in judged.readings))


def _with_unit(reading: Reading, agreeing: list[Mention]) -> Reading:
    if reading.word != "differs" or reading.relation is None:
        return reading
    if not any(_is_in_another_unit(odd, other) for odd in reading.mentions for other in agreeing):
        return reading
    return replace(reading, relation=replace(reading.relation, category="unit"))


def _is_in_another_unit(one: Mention, other: Mention) -> bool:
    """Whether two mentions have the same figure, and another unit or a scale a thousand times as large."""
    a, b = one.value, other.value
    if isinstance(a, Quantity) and isinstance(b, Quantity) and a.unit != b.unit:
        return a.number is not None and a.number == b.number
    return is_other_scale(one, other)
