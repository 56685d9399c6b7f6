"""A numeral: a number as written, without its unit."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct

from checker.model import Bound


class Numeral(Struct, frozen=True, gc=False):
    """A number as written: tokens [first, last], inclusive; `core` is the first token behind its bound words.

    number: the value, None where only a range is known. low, high: that range. step: the worth of the
    last digit that was written, so that "79 million" has a step of a million. form: how it was written;
    "ordinal" for first, 21st; "times" for twice. digits: the digits as written, "" for words.
    unit_from: the last token of another numeral whose unit holds for this one too ("from 4.8 to 4.7 percent"), or -1.
    """

    first: int
    core: int
    last: int
    number: Decimal | None
    bound: Bound
    low: Decimal | None
    high: Decimal | None
    step: Decimal
    form: Literal["digits", "words", "mixed", "ordinal", "fraction", "vague", "times"]
    digits: str = ""
    unit_from: int = -1

    @property
    def unit_after(self) -> int:
        """The token behind which the unit stands: the last one, or that of the numeral that has the unit for both."""
        return self.last if self.unit_from < 0 else self.unit_from


def exact_numeral(first: int, last: int, number: Decimal, step: Decimal, form: str, digits: str = "") -> Numeral:
    """A numeral of one number, without a bound."""
    return Numeral(first, first, last, number, "exact", None, None, step, form, digits)  # type: ignore[arg-type]  # the callers pass literals
