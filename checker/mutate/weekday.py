"""Weekdays that are one or two days off: Tuesday, March 10 → Monday, March 10."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from checker.kinds.date import Date
from checker.kinds.kind import Page
from checker.mutate.edit import Edit, Mutation, edit_of, facts
from checker.mutate.words import swap_words
from checker.text.words import WEEKDAY_NAMES

_DAYS = [name.lower() for name in WEEKDAY_NAMES]
_NEAR = {day: [_DAYS[(i + step) % 7] for step in (-2, -1, 1, 2)] for i, day in enumerate(_DAYS)}


def change_weekdays(page: Page, rng: Random) -> Iterator[Edit]:
    """Another weekday. Beside a date, the calendar tells on it; alone, only other articles do."""
    for mention in facts(page, "date"):
        assert isinstance(mention.value, Date)
        dated = any(char.isdigit() for char in mention.text) and not mention.value.edtf.startswith("XXXX")
        for rewrite in swap_words(mention.text, _NEAR, rng, "weekday moved"):
            yield edit_of(mention, rewrite, "weekday", alone=dated)


MUTATION = Mutation("weekday", change_weekdays, also=frozenset(["date"]))
