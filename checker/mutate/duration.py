"""Lengths of time with a wrong number or unit: 54 minutes → 45 minutes, 54 hours."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.model import Mention
from checker.mutate.amounts import amount_edits
from checker.mutate.edit import Edit, Mutation, Rewrite
from checker.mutate.words import swap_words

_UNITS = {
    "seconds": ["minutes"], "minutes": ["hours", "seconds"], "hours": ["minutes", "days"], "days": ["weeks", "hours"],
    "weeks": ["months", "days"], "months": ["years", "weeks"], "years": ["months"], "decades": ["years"],
    "minute": ["second"], "day": ["week"], "week": ["month"], "month": ["week"], "year": ["month"],
}  # fmt: skip


def change_durations(page: Page, rng: Random) -> Iterator[Edit]:
    """Slips in the number or the unit of lengths of time."""
    yield from amount_edits(page, rng, "duration", ("duration",), _units)


def _units(mention: Mention, rng: Random) -> Iterator[Rewrite]:
    return swap_words(mention.text, _UNITS, rng, "unit changed")


MUTATION = Mutation("duration", change_durations)
