"""Measures: the unit that a number is told in, wherever it stands, and a smaller one told with it."""

from __future__ import annotations

from decimal import Decimal

from checker.model import Bound
from checker.text.numeral import Numeral
from checker.text.scan import Scan
from checker.text.units import convert, is_weight, unit_behind
from checker.text.words import FUNCTION_WORDS

# Units that are told together, the larger first: "4ft 7in", "3 kilometres 200 metres".
_SMALLER = {
    "foot": "inch", "yard": "foot", "mile": "yard", "stone": "pound", "pound": "ounce", "kilometre": "metre",
    "metre": "centimetre", "kilogram": "gram", "tonne": "kilogram",
}  # fmt: skip
_SCALES = {"C": "degree Celsius", "F": "degree Fahrenheit"}
_DEGREES = frozenset("degree degrees celsius centigrade fahrenheit c f".split())
_INCHES = 12  # In a foot.
_STRONGEST = 10  # Earthquakes above magnitude 10 are not possible, says the U.S. Geological Survey.
_MAGNITUDE_REACH = 6  # Tokens between "magnitude" and its number: "the magnitude was later revised from 6.4 to 6.1".
_PLACES = 6  # Decimal places kept of a smaller unit told in the larger one.


def measure_of(scan: Scan, numeral: Numeral) -> tuple[int, str] | None:
    """The unit that a number is told in: its last token (before the number for "a magnitude of 6.2"), and its name."""
    vague_of = numeral.form == "vague" and scan.tokens.at[numeral.last + 1] == "of"  # "thousands of tonnes"
    at = numeral.unit_after + vague_of
    if numeral.form == "fraction":  # "half a mile", "a quarter of a mile"
        while scan.tokens.at[at + 1] in ("a", "an", "of"):
            at += 1
    found = unit_behind(scan.tokens, at)
    found = found or _weight(scan, numeral) or _temperature(scan, numeral)
    return _magnitude(scan, numeral) or found or _magnitude_told(scan, numeral)


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


def _magnitude_told(scan: Scan, numeral: Numeral) -> tuple[int, str] | None:
    """ "put the magnitude at 7.8", "the magnitude was revised to 6.1": told of a magnitude by the words between."""
    tokens = scan.tokens
    if numeral.form != "digits" or numeral.number is None or numeral.number >= _STRONGEST:
        return None
    if tokens.at[numeral.first - 1] not in ("at", "to", "as", "from", "was", "is"):
        return None
    lead = tokens.words[max(0, numeral.first - _MAGNITUDE_REACH) : numeral.first]
    after = tokens.at[numeral.last + 1]
    if "magnitude" not in lead[:-1] or (after[:1].isalnum() and after not in FUNCTION_WORDS):
        return None
    between = lead[lead.index("magnitude") + 1 :]
    told = all(word.isdigit() or word[0].isalpha() or "." in word for word in between) and between[:1] != ["of"]
    return (numeral.last, "magnitude") if told else None


def _temperature(scan: Scan, numeral: Numeral) -> tuple[int, str] | None:
    """ "30 C (86 F)", "86 degrees (30 C)": a bare letter is a scale where the number beside it is told in the other."""
    tokens, at = scan.tokens, numeral.last + 1
    scale = _SCALES.get(tokens.raw[at]) if at < len(tokens) else None
    if scale is None:
        return None
    other = tokens.at[numeral.first - 2]
    counted = len(other) > 1 or tokens.at[numeral.first - 3][:1].isdigit()  # "86 F (30 C)", and no "Plan C (30 C)"
    told_before = tokens.at[numeral.first - 1] == "(" and other in _DEGREES and counted
    closes = tokens.at[at + 1] == ")"
    told_behind = tokens.at[at + 1] == "(" and ")" in tokens.words[at + 3 : at + 6] and tokens.at[at + 3] in _DEGREES
    return (at, scale) if (told_before and closes) or told_behind else None


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
    if smaller is None and unit == "foot" and _is_height(scan, at, numeral):
        smaller = numeral.last, "inch"  # "the 5-foot-11 guard"
    if smaller is None or _SMALLER.get(unit) != smaller[1]:
        return None
    return smaller[0], round(convert(numeral.number, smaller[1], unit), _PLACES)


def _is_height(scan: Scan, at: int, numeral: Numeral) -> bool:
    """Whether a number hyphened to "foot" is so many inches: "6-foot-7", with no unit of its own."""
    hyphened = scan.tokens.words[at + 1 : numeral.first] == ["-"] and scan.tokens.adjacent(at)
    return hyphened and numeral.number is not None and 0 <= numeral.number < _INCHES


def restated_bound(scan: Scan, index: int, unit: str) -> Bound:
    """The bound of a measure, given once for both: "more than 100 kilometres (60 miles)" is more than 60 miles."""
    numeral, before = scan.numerals[index], scan.numerals[index - 1]
    if not index or before.number is None or scan.tokens.at[numeral.first - 1] != "(":
        return numeral.bound
    told = measure_of(scan, before)
    restated = told is not None and told[0] == numeral.first - 2 and told[1] != unit
    return before.bound if restated else numeral.bound
