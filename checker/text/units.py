"""Units of measure in news → a canonical name, a dimension, and what one is worth in the dimension's SI unit.

Worths after the BIPM SI brochure and NIST Handbook 44, Appendix C (U.S. customary units).
"""

from __future__ import annotations

from decimal import Decimal

from checker.text.tokens import Tokens

# Canonical unit → its dimension, its worth, and its spellings.
_UNIT_TABLE: dict[str, tuple[str, str, str]] = {
    "millimetre": ("length", "0.001", "millimetre millimetres millimeter millimeters mm"),
    "centimetre": ("length", "0.01", "centimetre centimetres centimeter centimeters cm"),
    "metre": ("length", "1", "metre metres meter meters m"),
    "kilometre": ("length", "1000", "kilometre kilometres kilometer kilometers km"),
    "inch": ("length", "0.0254", "inch inches in"),
    "foot": ("length", "0.3048", "foot feet ft"),
    "yard": ("length", "0.9144", "yard yards"),
    "mile": ("length", "1609.344", "mile miles"),
    "square metre": ("area", "1", ""),
    "square kilometre": ("area", "1000000", ""),
    "square foot": ("area", "0.09290304", ""),
    "square yard": ("area", "0.83612736", ""),
    "square mile": ("area", "2589988.110336", ""),
    "hectare": ("area", "10000", "hectare hectares ha"),
    "acre": ("area", "4046.8564224", "acre acres"),
    "gram": ("mass", "0.001", "gram grams gramme grammes"),
    "kilogram": ("mass", "1", "kilogram kilograms kilogramme kilogrammes kilo kilos kg"),
    "tonne": ("mass", "1000", "tonne tonnes"),
    "ton": ("mass", "907.18474", "ton tons"),
    "pound": ("mass", "0.45359237", "lb lbs"),
    "ounce": ("mass", "0.028349523125", "ounce ounces oz"),
    "litre": ("volume", "0.001", "litre litres liter liters"),
    "gallon": ("volume", "0.003785411784", "gallon gallons"),
    "barrel": ("volume", "0.158987294928", "barrel barrels"),
    "watt": ("power", "1", "watt watts"),
    "megawatt": ("power", "1000000", "megawatt megawatts mw"),
    "gigawatt": ("power", "1000000000", "gigawatt gigawatts gw"),
    "degree": ("degree", "1", "degree degrees"),
}
_UNITS = {spelling: unit for unit, (_, _, spellings) in _UNIT_TABLE.items() for spelling in spellings.split()}
_ONLY_ADJACENT = frozenset(["m", "in"])  # "100m", "7in"; "5 in the morning" is no length


def unit_behind(tokens: Tokens, last: int) -> tuple[int, str] | None:
    """The unit behind the number that ends at token `last`: the unit's last token, and its canonical name."""
    at = last + (2 if tokens.word(last + 1) == "-" else 1)
    word = tokens.word(at)
    if word in ("square", "sq"):
        square = f"square {_UNITS.get(tokens.word(at + 1))}"
        return (at + 1, square) if square in _UNIT_TABLE else None
    unit = _UNITS.get(word)
    if unit is None or (word in _ONLY_ADJACENT and not tokens.adjacent(last)):
        return None
    return at, unit


def dimension(unit: str) -> str:
    """What a unit measures: length, area, mass, volume, power."""
    return _UNIT_TABLE[unit][0]


def worth(unit: str) -> Decimal:
    """What one of a unit is worth in the SI unit of its dimension."""
    return Decimal(_UNIT_TABLE[unit][1])
