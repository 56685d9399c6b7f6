"""Ages a year off, or with their digits swapped: 71 → 72, 71 → 17, in her seventies → in her sixties."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.model import Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts
from checker.mutate.words import swap_words
from checker.text.number_words import TENS

_YEARS = re.compile(r"(?<![\d,.])\d{1,3}(?![\d,.]\d)")
_DECADES = [f"{word.removesuffix('y')}ies" for word in TENS]
_NEXT = {word: [*_DECADES[max(i - 1, 0) : i], *_DECADES[i + 1 : i + 2]] for i, word in enumerate(_DECADES)}
_OLDEST = 110


def change_ages(page: Page, rng: Random) -> Iterator[Edit]:
    """Slips in how old somebody is."""
    for mention in facts(page, "age"):
        for match in _YEARS.finditer(mention.text):
            for years, how in _slips(match[0], rng):
                yield edit_of(mention, Rewrite(Span(*match.span()), years, how), "age")
        for rewrite in swap_words(mention.text, _NEXT, rng, "another decade"):
            yield edit_of(mention, rewrite, "age")


def _slips(years: str, rng: Random) -> Iterator[tuple[str, str]]:
    number = int(years)
    yield str(number + (rng.choice((-1, 1)) if number > 2 else 1)), "a year off"
    swapped = years[::-1]
    if len(years) == 2 and swapped != years and swapped[0] != "0":
        yield swapped, "digits swapped"
    if number > 20 and number + 10 < _OLDEST:
        yield str(number + rng.choice((-10, 10))), "ten years off"


MUTATION = Mutation("age", change_ages)
