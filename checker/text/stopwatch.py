"""Times that a stopwatch shows: "2:21:14", "1:02:33.5". Hours, minutes and seconds; a clock with seconds is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.text.numeral import Numeral
from checker.text.tokens import Tokens

_MOST_HOURS = 9  # From ten on it may be the time of day.
_OF_THE_CLOCK = frozenset("at from until till by since before after around about".split())


class Stopwatch(Struct, frozen=True, gc=False):
    """A time taken: its first and last token, its seconds, the worth of its last digit, and the numerals in it."""

    first: int
    last: int
    seconds: Decimal
    step: Decimal
    numerals: tuple[int, ...]


def find_stopwatch_times(tokens: Tokens, numerals: Sequence[Numeral]) -> Iterator[Stopwatch]:
    """Every time of three parts in a text."""
    if ":" not in tokens.vocabulary:
        return
    for index in range(len(numerals) - 2):
        three = numerals[index : index + 3]
        first, last = three[0].first, three[2].last
        if last - first != 4 or tokens.words[first + 1] != ":" or tokens.words[first + 3] != ":":
            continue
        hours, minutes, seconds = (numeral.number for numeral in three)
        two_digits = all(len(tokens.words[i].partition(".")[0]) == 2 for i in (first + 2, first + 4))
        if tokens.at[last + 1] == ":" and tokens.adjacent(last):
            continue  # a code
        if hours is None or minutes is None or seconds is None or not two_digits or not tokens.adjacent(first):
            continue
        told = hours <= _MOST_HOURS and minutes < 60 and seconds < 60 and tokens.at[first - 1] not in _OF_THE_CLOCK
        if told:
            step = Decimal(1).scaleb(-len(tokens.words[last].partition(".")[2]))
            yield Stopwatch(first, last, hours * 3600 + minutes * 60 + seconds, step, (index, index + 1, index + 2))
