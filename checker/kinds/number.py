"""Plain numbers: figures that count nothing named and have no unit: "an index of 49.8", "a score of 8.5"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.amount import Amount, amount_fields, compare_amounts
from checker.kinds.kind import Found, Kind
from checker.model import Relation, Rule, Value
from checker.text.numeral import Numeral
from checker.text.scan import Scan, scan_text


@dataclass(frozen=True, slots=True)
class Number(Amount):
    """A number without a unit."""


class NumberKind(Kind):
    """Which figure."""

    name = "number"
    summary = "a figure that counts nothing named: an index, a score, a ratio"
    value_type = Number
    category = "quantity"
    order = 90
    example: ClassVar[str] = "49.8"

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """The numerals in digits that no other kind has claimed and that are part of no name."""
        for index, numeral in enumerate(scan.numerals):
            if index not in claimed and _is_figure(scan, numeral):
                yield Found(scan.tokens.span(numeral.first, numeral.last), Number(*amount_fields(numeral)), (index,))

    def read(self, text: str) -> Value:
        """A number in any form. Raises ValueReadError where the words are not one number."""
        scan = scan_text(text)
        if len(scan.numerals) == 1 and scan.numerals[0].form != "ordinal":
            return Number(*amount_fields(scan.numerals[0]))
        raise ValueReadError(f"cannot read “{text}” as a number", hint="For example: 49.8")

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """As numbers, with what rounding and bounds allow."""
        assert isinstance(left, Number) and isinstance(right, Number)
        return Relation(compare_amounts(left, right, rule), "quantity")

    def tolerance_unit(self, text: str) -> Decimal:
        """The number of a tolerance such as "0.5"."""
        value = self.read(text)
        assert isinstance(value, Number)
        return value.number or Decimal(0)


def _is_figure(scan: Scan, numeral: Numeral) -> bool:
    """Digits that are no mark of a list's item, no part of a longer run, and no "one"."""
    tokens = scan.tokens
    if numeral.form not in ("digits", "mixed"):
        return False
    if numeral.form == "mixed" and tokens.words[numeral.last] == "m" and len(tokens) > 4:
        return False  # "ran the 100m"
    first = scan.sentence_at(numeral.first).first
    opens = numeral.first - (tokens.at[numeral.first - 1] in "([") <= first
    if opens and tokens.at[numeral.last + 1] in (".", ")", "]", ":", ",", "\n"):
        return False
    after = tokens.at[numeral.last + 1]
    glued = tokens.adjacent(numeral.last) and (after[:1].isalnum() or after in "-/:@#*(")
    named = numeral.first > first and tokens.raw[numeral.first - 1][0].isupper()
    names = numeral.last + 1 < len(tokens) and tokens.raw[numeral.last + 1][0].isupper()
    year = len(numeral.digits) == 4 and numeral.digits.isdigit() and 1500 <= int(numeral.digits) <= 2100
    behind = tokens.at[numeral.first - 1]
    rated = behind == ":" and tokens.raw[numeral.first - 2][:1].isupper()  # "Ander Herrera: 4"
    if year or names or rated or (behind == "-" and tokens.adjacent(numeral.first - 1)):
        return False
    return not glued and not named and tokens.at[numeral.first - 1] not in ("(", "[", "/", "#", "@", "+", "*")


KIND = NumberKind()
