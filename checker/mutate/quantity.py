"""Counts and measures with a wrong number: 54 → 45, seven → eight, 30,000 → 3,000."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.mutate.amounts import amount_edits
from checker.mutate.edit import Edit, Mutation


def change_quantities(page: Page, rng: Random) -> Iterator[Edit]:
    """Slips in the numbers of what is counted or measured, and of plain figures and multiples."""
    yield from amount_edits(page, rng, "quantity", ("quantity", "number", "multiple"))


MUTATION = Mutation("quantity", change_quantities)
