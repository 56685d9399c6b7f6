"""Sums of money with a wrong number, scale or currency: $1.2 million → $2.1 million, $1.2 billion, €1.2 million."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.model import Mention, Span
from checker.mutate.amounts import amount_edits
from checker.mutate.edit import Edit, Mutation, Rewrite
from checker.mutate.numbers import rewrite_scales
from checker.mutate.words import swap_words

_WORDS = {
    "dollars": ["euros", "pounds"], "euros": ["dollars"], "pounds": ["dollars", "euros"], "dollar": ["euro"],
    "cents": ["dollars"], "pence": ["pounds"], "rupees": ["dollars"], "yen": ["yuan"], "yuan": ["yen"],
}  # fmt: skip
_SIGNS = {"$": "€", "€": "$", "£": "$"}


def change_money(page: Page, rng: Random) -> Iterator[Edit]:
    """Slips in the number, the scale or the currency of sums of money."""
    yield from amount_edits(page, rng, "money", ("money",), _scales_and_currencies)


def _scales_and_currencies(mention: Mention, rng: Random) -> Iterator[Rewrite]:
    yield from rewrite_scales(mention.text, rng)
    yield from swap_words(mention.text, _WORDS, rng, "currency changed")
    for at, char in enumerate(mention.text):
        if char in _SIGNS and not (at and mention.text[at - 1].isalpha()):  # the "$" of "A$" belongs to its letter
            yield Rewrite(Span(at, at + 1), _SIGNS[char], "currency changed")


MUTATION = Mutation("money", change_money)
