"""Votes and scores with one side wrong: 7-2 → 6-2, seven to two → eight to two."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.kinds.tally import Tally
from checker.model import Mention, Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts
from checker.mutate.numbers import number_places, rewrite_numbers


def change_tallies(page: Page, rng: Random) -> Iterator[Edit]:
    """One side of a vote or a score is one more or one less; the sides stay in their order."""
    for mention in facts(page, "tally"):
        yield from (edit_of(mention, rewrite, "tally") for rewrite in _sides(mention, rng))


def _sides(mention: Mention, rng: Random) -> Iterator[Rewrite]:
    assert isinstance(mention.value, Tally)
    for span in number_places(mention.text):
        digits = mention.text[span.start : span.end]
        new = max(int(digits) + rng.choice((-1, 1)), 0)
        new = new if new != int(digits) and new not in mention.value.counts else int(digits) + 2
        yield Rewrite(span, str(new), "one side changed")
    for rewrite in rewrite_numbers(mention.text, rng):
        if rewrite.how == "number word changed":
            yield Rewrite(Span(rewrite.span.start, rewrite.span.end), rewrite.text, "one side changed")


MUTATION = Mutation("tally", change_tallies)
