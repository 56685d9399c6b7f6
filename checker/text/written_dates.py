"""A date as written, before it is resolved; and the text as dates are read from it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from msgspec import Struct

from checker.text.numeral import Numeral
from checker.text.tokens import Tokens

_POSSESSIVE = re.compile("'[sS]")

#: What an offset such as "four days after" or "last month" counts from.
Anchor = Literal["published", "before", "after"]

Unit = Literal["day", "week", "weekend", "month", "quarter", "year", "decade"]

#: Which third of a month, year or decade is meant.
Part = Literal["early", "mid", "late"] | None

#: Words that move a week, month or year from the present one.
RELATIVE = {"last": -1, "previous": -1, "past": -1, "this": 0, "next": 1, "following": 1, "coming": 1}

#: The seasons and quarters of a year as EDTF numbers them, in the place of the month.
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
FIRST_QUARTER = 33


class WrittenDate(Struct, frozen=True, gc=False):
    """A date as written: tokens [first, last], inclusive; the parts that are there, None for the others.

    month: 1 to 12, a season (21 to 24) or a quarter (33 to 36), as EDTF has it. zeros: how many digits of the
    year are left open: 1 in "the 1990s", 2 in "the 19th century". part, fiscal: as they say. offset, unit,
    anchor: a date told by its distance from another one: `published`, the date told `before` it in the text,
    or the one `after` it. shift: days to add ("a week from Tuesday"). nth: which
    weekday of its month, -1 for the last. until: the date that a span ends with;
    opens: the span has no beginning ("through Friday"). around: the week or weekend that a day stands in.
    holiday: its name. either: the same digits in the other order. elsewhere: a day of the story that is told,
    not of publication ("on a Tuesday"), or one that an event is named after. year_offset: the year as its
    distance from the year of publication ("July last year"). numerals: the indexes of those that are part of it.
    """

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    zeros: int = 0
    part: Part = None
    fiscal: bool = False
    until: WrittenDate | None = None
    opens: bool = False
    around: Literal["day", "week", "weekend"] | None = None
    holiday: str | None = None
    either: tuple[int, int] | None = None
    offset: int | None = None
    unit: Unit | None = None
    anchor: Anchor | None = None
    shift: int = 0
    nth: int = 0
    direction: Literal["past", "future"] | None = None
    elsewhere: bool = False
    year_offset: int | None = None
    numerals: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class DateText:
    """A text as dates are read from it: its tokens without possessive endings, and its numerals by place.

    day_first: whether 3/4/2025 is the third of April; None where nothing tells.
    """

    tokens: Tokens
    numerals: Sequence[Numeral]
    day_first: bool | None = None

    @classmethod
    def of(cls, tokens: Tokens, numerals: Sequence[Numeral], day_first: bool | None = None) -> DateText:
        """The text with "Tuesday's" as "tuesday"."""
        words: list[str] | None = None
        for match in _POSSESSIVE.finditer(tokens.text):
            at = bisect_left(tokens.ends, match.end())
            if at < len(tokens) and tokens.ends[at] == match.end() and len(tokens.words[at]) > 2:
                words = list(tokens.words) if words is None else words
                words[at] = tokens.words[at][:-2]
        if words is not None:
            tokens = replace(tokens, words=words)
        return cls(tokens, numerals, day_first)

    def owns(self, i: int) -> bool:
        """Whether the word at a token has a possessive ending."""
        return self.tokens.raw[i].endswith(("'s", "'S"))

    @cached_property
    def by_core(self) -> Mapping[int, int]:
        """The index of the numeral whose digits begin at a token."""
        return {numeral.core: index for index, numeral in enumerate(self.numerals)}

    @cached_property
    def by_last(self) -> Mapping[int, int]:
        """The index of the numeral that ends at a token."""
        return {numeral.last: index for index, numeral in enumerate(self.numerals)}

    def number(self, index: int | None, low: int, high: int) -> int | None:
        """The whole number that a numeral in digits stands for, where it is within [low, high]."""
        if index is None:
            return None
        numeral = self.numerals[index]
        if numeral.number is None or numeral.form not in ("digits", "ordinal") or not numeral.digits.isdigit():
            return None
        number = int(numeral.number)
        return number if low <= number <= high else None

    def year_behind(self, last: int) -> tuple[int, int | None, tuple[int, ...]]:
        """A year directly behind a token, or behind a comma: its last token, the year, its numeral."""
        for at in (last + 1, last + 2):
            if at == last + 2 and self.tokens.at[last + 1] not in (",", "of"):
                break
            index = self.by_core.get(at)
            year = self.number(index, 1000, 2999)
            if year is not None and index is not None and len(self.numerals[index].digits) == 4:
                return self.numerals[index].last, year, (index,)
        return last, None, ()
