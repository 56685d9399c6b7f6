"""Measures in another unit under the same number: 200 yards → 200 feet, 40 hectares → 40 acres."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.kinds.quantity import Quantity
from checker.mutate.edit import Edit, Mutation, edit_of, facts
from checker.mutate.words import swap_words

# Units that are taken for each other, or left standing when a number was not converted.
_PAIRS = """
    yards feet; feet metres meters yards; metres feet; meters feet; inches centimetres centimeters;
    centimetres inches; centimeters inches; kilometres miles; kilometers miles; miles kilometers; km miles;
    acres hectares; hectares acres; tons pounds; tonnes kilograms; pounds kilograms; kilograms pounds; kg pounds;
    ounces grams; grams ounces; gallons litres liters barrels; litres gallons; liters gallons; barrels gallons;
    fahrenheit celsius; celsius fahrenheit; mph kph; kph mph; megawatts kilowatts gigawatts; gigawatts megawatts;
    kilowatts megawatts
"""
_UNITS = {unit: others for unit, *others in (line.split() for line in _PAIRS.split(";"))}


def change_units(page: Page, rng: Random) -> Iterator[Edit]:
    """Measures whose unit is another one of the same dimension."""
    for mention in facts(page, "quantity", "rate"):
        if getattr(mention.value, "unit", None) is None and isinstance(mention.value, Quantity):
            continue
        for rewrite in swap_words(mention.text, _UNITS, rng, "unit changed"):
            yield edit_of(mention, rewrite, "unit")


MUTATION = Mutation("unit", change_units, also=frozenset(["quantity", "rate"]))
