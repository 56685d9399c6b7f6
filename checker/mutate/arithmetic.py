"""Figures of one sentence that no longer fit one another: 30 people: 12 women and 18 men → 12 women and 17 men."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from random import Random

from checker.kinds.amount import Amount
from checker.kinds.kind import Page
from checker.model import Mention
from checker.mutate.edit import Edit, Mutation, edit_of, facts
from checker.mutate.numbers import off_by_one

_MIN_PARTS, _MOST_PARTS = 2, 6
_HUNDRED = Decimal(100)
_ROUNDED = Decimal("0.5")  # A percentage is told to the nearest whole one.


def change_sums(page: Page, rng: Random) -> Iterator[Edit]:
    """A part of a sum, or the percentage that two counts come to, one more or one less."""
    sentences: dict[tuple[int, int], list[Mention]] = {}
    for mention in sorted(facts(page, "quantity", "percent", "money"), key=lambda one: one.span):
        if isinstance(mention.value, Amount) and mention.value.bound == "exact" and mention.value.number is not None:
            sentences.setdefault((mention.sentence.start, mention.sentence.end), []).append(mention)
    for figures in sentences.values():
        for part in (*_parts_of_sums(figures), *_shares(figures)):
            yield from (edit_of(part, one, "arithmetic", alone=True) for one in off_by_one(part.text, rng))


def _number(mention: Mention) -> Decimal:
    assert isinstance(mention.value, Amount) and mention.value.number is not None
    return mention.value.number


def _parts_of_sums(figures: Sequence[Mention]) -> Iterator[Mention]:
    """The last part of every whole whose parts stand directly behind it."""
    for at, whole in enumerate(figures):
        for count in range(_MIN_PARTS, min(_MOST_PARTS, len(figures) - at - 1) + 1):
            parts = figures[at + 1 : at + 1 + count]
            alike = all(part.kind == whole.kind for part in parts)
            if alike and sum(map(_number, parts)) == _number(whole):
                yield parts[-1]


def _shares(figures: Sequence[Mention]) -> Iterator[Mention]:
    """Percentages that two counts before them come to: "11 of the 44 boats, or 25 percent"."""
    for part, whole, share in zip(figures, figures[1:], figures[2:], strict=False):
        kinds = (part.kind, whole.kind, share.kind)
        if kinds != ("quantity", "quantity", "percent") or not _number(whole):
            continue
        if abs(_number(part) / _number(whole) * _HUNDRED - _number(share)) <= _ROUNDED:
            yield share


MUTATION = Mutation("arithmetic", change_sums)
