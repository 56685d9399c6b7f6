"""Quantities: "79 million enrollees", "up to 79m", "seven states", "tens of millions", "dozens of lawmakers"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.amount import Amount, amount_fields, compare_amounts
from checker.kinds.kind import Found, Key, Kind, Page, shown
from checker.model import Mention, Relation, Rule, Value
from checker.text.counted import counted_noun, matches_counted
from checker.text.numerals import Numeral
from checker.text.scan import Scan
from checker.text.trends import Trend, trend_before

# Spellings in news → canonical unit. Names and symbols after the BIPM SI brochure and NIST Handbook 44.
_UNITS = {
    spelling: unit
    for unit, spellings in {
        "metre": "metre metres meter meters m", "kilometre": "kilometre kilometres kilometer kilometers km",
        "centimetre": "centimetre centimetres centimeter centimeters cm", "mile": "mile miles",
        "millimetre": "millimetre millimetres millimeter millimeters mm",
        "foot": "foot feet ft", "inch": "inch inches", "yard": "yard yards", "acre": "acre acres",
        "hectare": "hectare hectares ha", "kilogram": "kilogram kilograms kilogramme kilogrammes kilo kilos kg",
        "gram": "gram grams gramme grammes", "tonne": "tonne tonnes", "ton": "ton tons",
        "pound": "lb lbs", "ounce": "ounce ounces oz", "litre": "litre litres liter liters",
        "gallon": "gallon gallons", "barrel": "barrel barrels", "watt": "watt watts",
        "megawatt": "megawatt megawatts mw",
        "gigawatt": "gigawatt gigawatts gw", "degree": "degree degrees",
    }.items()
    for spelling in spellings.split()
}  # fmt: skip
_CURRENCY = frozenset(["$", "£", "€", "¥"])
_MONEY_WORDS = frozenset("dollar dollars pound pounds euro euros cent cents pence yen percent pc".split())


@dataclass(frozen=True, slots=True)
class Quantity(Amount):
    """So many of something. `unit`: canonical name of a unit of measure, or None; `of`: what is counted, or None."""

    unit: str | None
    of: str | None
    trend: Trend


class QuantityKind(Kind):
    """How many, or how much."""

    name = "quantity"
    summary = "how many of something, or how much in a unit of measure"
    value_type = Quantity
    category = "quantity"
    order = 40
    example: ClassVar[str] = "79 million"
    keys: ClassVar = {"of": Key("phrases", "what is counted; any of these")}

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Numerals that nothing more particular has claimed, with a unit or a counted noun behind them."""
        for index, numeral in enumerate(scan.numerals):
            if index not in claimed and (found := self._quantity(scan, numeral, index)):
                yield found

    def _quantity(self, scan: Scan, numeral: Numeral, index: int) -> Found | None:
        tokens = scan.tokens
        before, after = tokens.word(numeral.core - 1), tokens.word(numeral.last + 1)
        if numeral.form == "ordinal" or before in _CURRENCY or after in _MONEY_WORDS or after == "%":
            return None
        if numeral.form == "fraction" and after != "of":
            return None
        trend = trend_before(tokens, numeral.first)
        at = numeral.last + (2 if after == "-" else 1)
        unit = _UNITS.get(tokens.word(at))
        if unit is not None and not (tokens.word(at) == "m" and not tokens.adjacent(numeral.last)):
            value = Quantity(*amount_fields(numeral), unit, None, trend)
            return Found(tokens.span(numeral.first, at), value, (index,))
        of, _ = counted_noun(tokens, scan.text, numeral.last + 1, plural=numeral.number != 1)
        sized = numeral.form in ("vague", "mixed") or numeral.bound != "exact"
        if of is None and not sized:
            return None
        if numeral.number == 1 and numeral.form == "words":
            return None  # "one official said": a pronoun or an article, not a count
        last = numeral.last + 1 if numeral.form == "vague" and after == "of" else numeral.last
        value = Quantity(*amount_fields(numeral), None, of, trend)
        return Found(tokens.span(numeral.first, last), value, (index,))

    def read(self, text: str) -> Value:
        """A number with or without what it counts. Raises ValueReadError where the words hold no single number."""
        from checker.text.scan import scan_text

        scan = scan_text(text)
        if len(scan.numerals) != 1 or scan.numerals[0].form == "ordinal":
            raise ValueReadError(f"cannot read “{text}” as a quantity", hint="For example: 79 million")
        found = self._quantity(scan, scan.numerals[0], 0)
        if found is not None:
            return found.value
        return Quantity(*amount_fields(scan.numerals[0]), None, None, None)

    def cues(self, rule: Rule, page: Page, mention: Mention) -> tuple[str, ...] | None:
        """The cue words, and what is counted."""
        cues = super().cues(rule, page, mention)
        wanted = rule.phrases.get("of", ())
        if cues is None or not wanted:
            return cues
        value = mention.value
        assert isinstance(value, Quantity)
        if value.unit is not None:
            return (*cues, shown(value.unit)) if any(value.unit in phrase.lemmas for phrase in wanted) else None
        counted = matches_counted(
            wanted, value.of, page.lemmas, page.places[mention.span].start, page.sentence_of(mention)
        )
        return None if counted is None else (*cues, shown(counted))

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Only quantities in the same unit are compared."""
        assert isinstance(left, Quantity) and isinstance(right, Quantity)
        if left.unit != right.unit and (left.unit or left.of) and (right.unit or right.of):
            return Relation("unrelated")
        return Relation(compare_amounts(left, right, rule), "quantity")

    def tolerance_unit(self, text: str) -> Decimal:
        """The number of a tolerance such as "500"."""
        value = self.read(text)
        assert isinstance(value, Quantity)
        return value.number or Decimal(0)


KIND = QuantityKind()
