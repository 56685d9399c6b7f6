"""Shares with a wrong number, or percentage points for percent: 25 percent → 52 percent, a quarter → a third."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.model import Mention, Span
from checker.mutate.amounts import amount_edits
from checker.mutate.edit import Edit, Mutation, Rewrite
from checker.mutate.words import swap_words

_SHARES = {
    "half": ["third"], "third": ["quarter", "fifth"], "quarter": ["third", "fifth"], "fifth": ["quarter"],
    "tenth": ["fifth"], "thirds": ["fifths"], "quarters": ["fifths"], "fifths": ["thirds"],
}  # fmt: skip
_PERCENT = re.compile(r"(?<=\d)(?:\s?%| per ?cent)$", re.IGNORECASE)


def change_percents(page: Page, rng: Random) -> Iterator[Edit]:
    """Slips in the number of percentages and shares, and percent taken for points."""
    yield from amount_edits(page, rng, "percent", ("percent",), _shares_and_points)


def _shares_and_points(mention: Mention, rng: Random) -> Iterator[Rewrite]:
    led = mention.text.lower().startswith(("a ", "one ", "two ", "three "))
    if led:  # "half of" has no article that would go with another share
        yield from swap_words(mention.text, _SHARES, rng, "share changed")
    match = _PERCENT.search(mention.text)
    if match:
        yield Rewrite(Span(*match.span()), " percentage points", "points for percent")


MUTATION = Mutation("percent", change_percents)
