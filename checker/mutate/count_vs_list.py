"""Counts that no longer fit the list behind them: seven states: California, … → eight states: California, …."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.kinds.list import NameList
from checker.kinds.quantity import Quantity
from checker.mutate.edit import Edit, Mutation, edit_of, facts
from checker.mutate.numbers import off_by_one

_NEAREST = 60  # Characters between the count and the list that it counts: "states with such programs — ".


def change_counts(page: Page, rng: Random) -> Iterator[Edit]:
    """The number before a list of as many names, one more or one less."""
    for names in facts(page, "list"):
        assert isinstance(names.value, NameList)
        for count in facts(page, "quantity"):
            assert isinstance(count.value, Quantity)
            before = 0 < names.span.start - count.span.end <= _NEAREST and count.sentence == names.sentence
            if before and count.value.unit is None and count.value.number == len(names.value.items):
                yield from (edit_of(count, one, "count-vs-list", alone=True) for one in off_by_one(count.text, rng))


MUTATION = Mutation("count-vs-list", change_counts)
