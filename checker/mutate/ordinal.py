"""Ranks that are off by one: first → second, 21st → 22nd."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.model import Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts
from checker.mutate.words import swap_words
from checker.text.number_words import ORDINALS

_RANKS = [word for word, number in ORDINALS.items() if number <= 20]
_NEXT = {word: [*_RANKS[max(i - 1, 0) : i], *_RANKS[i + 1 : i + 2]] for i, word in enumerate(_RANKS)}
_WRITTEN = re.compile(r"(\d+)(st|nd|rd|th)\b", re.IGNORECASE)


def change_ordinals(page: Page, rng: Random) -> Iterator[Edit]:
    """Ranks one too high or too low."""
    for mention in facts(page, "ordinal"):
        rewrites = list(swap_words(mention.text, _NEXT, rng, "rank off by one"))
        for match in _WRITTEN.finditer(mention.text):
            number = max(int(match[1]) + rng.choice((-1, 1)), 2)
            if number != int(match[1]):
                new = str(number) + in_digits(number)
                rewrites.append(Rewrite(Span(*match.span()), new, "rank off by one"))
        for rewrite in rewrites:
            yield edit_of(mention, rewrite, "ordinal")


def in_digits(number: int) -> str:
    """The letters behind a rank in digits: "st" of 21st."""
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


MUTATION = Mutation("ordinal", change_ordinals)
