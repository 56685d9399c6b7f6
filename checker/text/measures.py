"""Measures: the unit that a number is told in, wherever it stands, and a smaller one told with it."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numeral import Numeral
from checker.text.scan import Scan
from checker.text.units import convert, is_weight, unit_behind
from checker.text.words import FUNCTION_WORDS

# Units that are told together, the larger first: "4ft 7in", "3 kilometres 200 metres".
_SMALLER = {
    "foot": "inch", "yard": "foot", "mile": "yard", "stone": "pound", "pound": "ounce", "kilometre": "metre",
    "metre": "centimetre", "kilogram": "gram", "tonne": "kilogram",
}  # fmt: skip
_PLACES = 6  # Decimal places kept of a smaller unit told in the larger one.


def measure_of(scan: Scan, numeral: Numeral) -> tuple[int, str] | None:
    """The unit that a number is told in: its last token (before the number for "a magnitude of 6.2"), and its name."""
    vague_of = numeral.form == "vague" and scan.tokens.at[numeral.last + 1] == "of"  # "thousands of tonnes"
    at = numeral.unit_after + vague_of
    if numeral.form == "fraction":  # "half a mile", "a quarter of a mile"
        while scan.tokens.at[at + 1] in ("a", "an", "of"):
            at += 1
    found = unit_behind(scan.tokens, at)
    return _magnitude(scan, numeral) or found or _weight(scan, numeral)


def _magnitude(scan: Scan, numeral: Numeral) -> tuple[int, str] | None:
    """ "magnitude 6.2", "a magnitude of 6.2", "6.2-magnitude", "6.2 on the Richter scale"."""
    tokens = scan.tokens
    before = numeral.first - 1
    if tokens.at[before] in ("-", "of"):
        before -= 1
    if tokens.at[before] == "magnitude":
        return before, "magnitude"
    at = numeral.last + (2 if tokens.at[numeral.last + 1] == "-" else 1)
    if tokens.at[at] == "magnitude":
        return at, "magnitude"
    if tokens.words[at : at + 4] == ["on", "the", "richter", "scale"]:
        return at + 3, "magnitude"
    return None


def _weight(scan: Scan, numeral: Numeral) -> tuple[int, str] | None:
    """ "12 pounds" where something is weighed."""
    at = numeral.last + (2 if scan.tokens.at[numeral.last + 1] == "-" else 1)
    following = scan.tokens.at[at + 1]
    if scan.tokens.at[at] == "stone" and (not following[:1].isalpha() or following in FUNCTION_WORDS):
        return at, "stone"  # "lost seven stone", and no stone walls
    weighs = scan.tokens.at[at] in ("pound", "pounds") and is_weight(scan.tokens, at)
    return (at, "pound") if weighs else None


def smaller_unit(scan: Scan, at: int, unit: str, index: int) -> tuple[int, Decimal] | None:
    """ "7in" behind "4ft", "200 metres" behind "3 kilometres": its last token, and its worth in the larger unit."""
    numeral = scan.numerals[index + 1] if index + 1 < len(scan.numerals) else None
    if numeral is None or numeral.number is None or numeral.bound != "exact":
        return None
    if scan.tokens.words[at + 1 : numeral.first] not in ([], ["-"], ["and"]):
        return None
    smaller = unit_behind(scan.tokens, numeral.last)
    if smaller is None or _SMALLER.get(unit) != smaller[1]:
        return None
    return smaller[0], round(convert(numeral.number, smaller[1], unit), _PLACES)
