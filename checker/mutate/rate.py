"""Rates with a wrong number or another span of time: 3,000 arrests a day → 30,000 a day, 3,000 a week."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.model import Mention
from checker.mutate.amounts import amount_edits
from checker.mutate.edit import Edit, Mutation, Rewrite
from checker.mutate.words import swap_words

_SPANS = {
    "day": ["week"], "week": ["day", "month"], "month": ["week", "year"], "year": ["month"], "daily": ["weekly"],
    "weekly": ["daily"], "monthly": ["weekly"], "yearly": ["monthly"], "annually": ["monthly"],
}  # fmt: skip


def change_rates(page: Page, rng: Random) -> Iterator[Edit]:
    """Slips in the number of a rate, or in what it is counted over."""
    yield from amount_edits(page, rng, "rate", ("rate",), _spans)


def _spans(mention: Mention, rng: Random) -> Iterator[Rewrite]:
    return swap_words(mention.text, _SPANS, rng, "span of time changed")


MUTATION = Mutation("rate", change_rates)
