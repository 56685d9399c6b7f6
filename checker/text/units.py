"""Units of measure in news: how they are spelt, what they measure, and one turned into another.

The spellings are in `tables/units.txt`. What a unit is worth is pint's to say; it is loaded when two different
units are compared for the first time, for loading it takes longer than reading an article.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.text.tokens import Tokens
from checker.text.wordlists import table_lines, table_sections

if TYPE_CHECKING:
    from pint import UnitRegistry


_WEIGHT_REACH = 7  # Words before "pounds" among which something is weighed.
_WEIGHING = frozenset(
    """weigh weighs weighed weighing weight tipping scales heavy body catch caught baby newborn bag luggage cargo shed
    dieting diet diets slimmed obese""".split()
)
_WEIGHTS = frozenset(
    """kg kgs g mg kilogram kilograms kilogramme kilogrammes kilo kilos gram grams gramme grammes ounce ounces oz tonne
    tonnes stone""".split()
)
_MONEY_OF = frozenset(["public", "taxpayers'", "debt", "damage", "investment", "funding", "savings", "aid", "cash"])
_MONEY_NOUNS = frozenset(
    """deal fine fee bill budget contract bid loan debt fund grant scheme project programme plan package investment
    offer price jackpot prize salary windfall bonus lawsuit settlement note coin bailout takeover boost""".split()
)


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One way to write a unit. `capital`: it must be written as it stands; `touching`: directly behind the digits."""

    words: tuple[str, ...]
    unit: str
    capital: bool
    touching: bool


@functools.cache
def _pint_names() -> Mapping[str, str]:
    """Canonical name → the name that pint knows a unit by."""
    rows = (line.split(";") for line in table_lines("units"))
    return {row[0].strip(): row[1].strip() for row in rows}


@functools.cache
def _spellings() -> Mapping[str, tuple[_Spelling, ...]]:
    """The spellings by their first word, the longest first."""
    by_first: dict[str, list[_Spelling]] = {}
    for line in table_lines("units"):
        unit, _, spellings = (part.strip() for part in line.split(";"))
        for written in spellings.split(", "):
            words = written.removeprefix("^").split()
            letter = len(words[-1]) == 1 and words[-1].isalpha()
            capital = letter and (words[-1].isupper() or len(words) == 1)  # "30C", and not "5G"
            if not capital:
                words = [word.lower() for word in words]
            spelling = _Spelling(tuple(words), unit, capital, written.startswith("^"))
            by_first.setdefault(words[0].lower(), []).append(spelling)
    return {first: tuple(sorted(many, key=lambda one: -len(one.words))) for first, many in by_first.items()}


def unit_behind(tokens: Tokens, last: int) -> tuple[int, str] | None:
    """The unit behind the number that ends at token `last`: the unit's last token, and its canonical name."""
    hyphen = tokens.at[last + 1] == "-"
    at = last + (2 if hyphen else 1)
    spellings = _spellings().get(tokens.at[at])
    if spellings is None:
        return None
    for spelling in spellings:
        if spelling.touching and (hyphen or not tokens.adjacent(last)):
            continue
        end = at + len(spelling.words)
        written = tokens.raw[at:end] if spelling.capital else tokens.words[at:end]
        if tuple(written) != spelling.words or (spelling.words[-1] in "23" and not tokens.adjacent(end - 2)):
            continue
        if not (spelling.touching and _word_goes_on(tokens, end - 1)):
            return end - 1, spelling.unit
    return None


def is_weight(tokens: Tokens, at: int) -> bool:
    """Whether the "pounds" at a token are weight, not money: "20 pounds of flour", "weighs 12 pounds"."""
    following = tokens.at[at + 1]
    if following in ("per", "-") and tokens.at[at + 2] in ("square", "foot", "feet"):
        return True
    if following in ("of", "heavier", "lighter", "overweight"):
        return tokens.at[at + 2] not in _MONEY_OF
    restates = tokens.at[at - 2] == "(" and tokens.at[at - 3] in _WEIGHTS
    if restates or (following == "(" and tokens.at[at + 3] in _WEIGHTS):
        return True  # "5 kg (11 pounds)"
    near = tokens.words[max(0, at - _WEIGHT_REACH) : at] + tokens.words[at + 1 : at + 4]
    if _WEIGHING.intersection(near):
        return True
    if "$" in tokens.vocabulary and "\u00a3" not in tokens.vocabulary and "sterling" not in tokens.vocabulary:
        return following[:1] != "$"  # a story told in dollars weighs in pounds
    noun = tokens.words[at] == "pound" and following[:1].isalpha() and following.islower()
    return noun and tokens.at[at - 1] == "-" and following not in _MONEY_NOUNS


def _word_goes_on(tokens: Tokens, last: int) -> bool:
    return tokens.adjacent(last) and tokens.at[last + 1][:1].isalnum()


@functools.cache
def _registry() -> UnitRegistry[Decimal]:
    import pint

    return pint.UnitRegistry(non_int_type=Decimal)


@functools.cache
def _dimensions() -> Mapping[str, str]:
    return {line.partition(";")[0].strip(): part for line, part in table_sections("units").items()}


def dimension(unit: str) -> str:
    """What a unit measures, after the heading of its part of the table: "length", "speed"."""
    return _dimensions().get(unit, unit)


def same_dimension(left: str, right: str) -> bool:
    """Whether two units measure the same: feet and metres do, feet and acres do not."""
    if left == right:
        return True
    if not {left, right} <= _pint_names().keys():
        return False  # magnitudes of earthquakes are a scale of their own
    units = [_registry().parse_units(_pint_names()[unit]) for unit in (left, right)]
    return bool(units[0].dimensionality == units[1].dimensionality)


def convert(number: Decimal, unit: str, into: str, *, change: bool = False) -> Decimal:
    """A number of one unit in another of the same dimension.

    change: a difference and no reading of a scale: a rise of 2 degrees Celsius is one of 3.6 degrees Fahrenheit.
    """
    names = [_pint_names()[name] for name in (unit, into)]
    if change:
        names = [f"delta_{name}" if name in ("degC", "degF") else name for name in names]
    registry = _registry()
    quantity = registry.Quantity(number, registry.parse_units(names[0]))
    return Decimal(quantity.to(registry.parse_units(names[1])).magnitude)
