"""Units: every spelling in the table is read, once; what only looks like one is not; and what a unit is worth."""

from __future__ import annotations

from decimal import Decimal
from importlib.resources import files

import pytest

from checker.kinds.quantity import Quantity
from checker.text.units import convert, same_dimension
from tests.one_article import mentions

TABLE = files("checker").joinpath("text", "tables", "units.txt").read_text(encoding="utf-8")

# The table writes a spelling token by token; an article writes these tokens without spaces between them.
CLOSED = {
    " - ": "-", " / ": "/", "° ": "°", "m . p . h .": "m.p.h.", "cm 2": "cm2", "km 2": "km2",
    "m 3": "m3", "km 3": "km3",
}  # fmt: skip


# Spellings in the table that are not read yet.
UNREAD = frozenset(
    ["^st", "m . p . h .", "Nm", "pounds per square inch", "pound - feet", "pound - foot", "pounds - feet"]
)


def spellings() -> list[tuple[str, str]]:
    """Every spelling of the table as an article writes it behind a number, and the unit that it stands for."""
    found = []
    for line in TABLE.splitlines():
        if line.strip() and not line.startswith("#"):
            unit, _, written = (part.strip() for part in line.split(";"))
            found += [(closed(spelling), unit) for spelling in written.split(", ") if spelling not in UNREAD]
    return found


def closed(spelling: str) -> str:
    for apart, together in CLOSED.items():
        spelling = spelling.replace(apart, together)
    return spelling.removeprefix("^") if spelling.startswith("^") else f" {spelling}"


@pytest.mark.parametrize(("spelling", "unit"), spellings())
def test_reads_every_spelling_of_the_table(spelling: str, unit: str) -> None:
    (mention,) = mentions(f"The new one is 47{spelling} long.", "quantity")
    assert isinstance(mention.value, Quantity)
    assert (mention.text, mention.value.unit, mention.value.number) == (f"47{spelling}", unit, Decimal(47))


def test_no_spelling_stands_for_two_units() -> None:
    written = [spelling for spelling, _ in spellings()]
    assert sorted(written) == sorted(set(written))


# A number in words, a hyphen, a capital, a bound, two ends.
WRITTEN: list[tuple[str, str, str]] = [
    ("The rope is seven metres long.", "seven metres", "metre"),
    ("The seven-metre rope snapped.", "seven-metre", "metre"),
    ("The 30-acre field was sold.", "30-acre", "acre"),
    ("A 12-square-mile reserve was drawn.", "12-square-mile", "square mile"),
    ("The wire carries 400 kV.", "400 kV", "kilovolt"),
    ("It makes 40MW.", "40MW", "megawatt"),
    ("It makes 40 mw.", "40 mw", "megawatt"),
    ("The dose was 3 mSv.", "3 mSv", "millisievert"),
    ("The bag weighs 4 KG.", "4 KG", "kilogram"),
    ("The line is two and a half miles long.", "two and a half miles", "mile"),
    ("The pond holds half a million litres.", "half a million litres", "litre"),
    ("About 3 square kilometres burned.", "About 3 square kilometres", "square kilometre"),
    ("The flood was four to six feet deep.", "four to six feet", "foot"),
    ("The slick is 3-4 km long.", "3-4 km", "kilometre"),
    ("It holds 2.5 million acre-feet.", "2.5 million acre-feet", "acre-foot"),
    ("It was 0°C at dawn.", "0°C", "degree Celsius"),
    ("It was 20 °C at noon.", "20 °C", "degree Celsius"),
    ("It was 68° F at noon.", "68° F", "degree Fahrenheit"),
    ("The pool is 50m long.", "50m", "metre"),
    ("The nail is 6in long.", "6in", "inch"),
    ("The ring has 18 carats.", "18 carats", "carat"),
]


@pytest.mark.parametrize(("sentence", "words", "unit"), WRITTEN)
def test_reads_a_unit_behind_a_number_in_any_form(sentence: str, words: str, unit: str) -> None:
    (mention,) = mentions(sentence, "quantity")
    assert isinstance(mention.value, Quantity)
    assert (mention.text, mention.value.unit) == (words, unit)


# Words and letters behind a number that are no unit.
NO_UNITS = [
    "He rose at 7 in the morning.",
    "She came in at number 7 in the list.",
    "The band sold 3 m records.",
    "They won 7 in a row.",
    "He got 5 C grades.",
    "She has 12 g notes in her purse.",
    "The 5G mast burned.",
    "The foot of the hill has 40 houses.",
    "He has 12 footballs.",
    "They found 3 stones in the shoe.",
    "She sold 40 pounds.",
    "The yard has 12 hens.",
    "Knots were tied by 12 scouts.",
    "The bar sold 40 beers.",
    "A watt is little, the 12 students learned.",
    "The 4 milers are tired.",
]


@pytest.mark.parametrize("sentence", NO_UNITS)
def test_reads_no_unit_in_a_look_alike(sentence: str) -> None:
    units = [mention.value.unit for mention in mentions(sentence, "quantity") if isinstance(mention.value, Quantity)]
    assert not any(units)


# A number of one unit, and what it is in another.
CONVERTED: list[tuple[str, str, str, str]] = [
    ("1", "kilometre", "metre", "1000"),
    ("1", "mile", "metre", "1609.344"),
    ("1", "inch", "centimetre", "2.54"),
    ("3", "yard", "foot", "9"),
    ("1", "nautical mile", "kilometre", "1.852"),
    ("1", "square kilometre", "hectare", "100"),
    ("1", "pound", "kilogram", "0.45359237"),
    ("16", "ounce", "pound", "1"),
    ("1", "tonne", "kilogram", "1000"),
    ("1", "ton", "pound", "2000"),
    ("1", "long ton", "pound", "2240"),
    ("1", "stone", "pound", "14"),
    ("1", "litre", "millilitre", "1000"),
    ("1", "cubic metre", "litre", "1000"),
    ("1", "gallon", "litre", "3.785411784"),
    ("1", "barrel", "gallon", "42"),
    ("100", "degree Celsius", "degree Fahrenheit", "212"),
    ("-40", "degree Celsius", "degree Fahrenheit", "-40"),
    ("36", "kilometre per hour", "metre per second", "10"),
    ("1", "mile per hour", "kilometre per hour", "1.609344"),
    ("1", "knot", "kilometre per hour", "1.852"),
    ("1", "gigawatt", "megawatt", "1000"),
    ("1", "megawatt hour", "kilowatt hour", "1000"),
    ("1", "gigahertz", "megahertz", "1000"),
]


@pytest.mark.parametrize(("number", "unit", "into", "expected"), CONVERTED)
def test_turns_one_unit_into_another(number: str, unit: str, into: str, expected: str) -> None:
    assert same_dimension(unit, into)
    assert abs(convert(Decimal(number), unit, into) - Decimal(expected)) < Decimal("1e-9")


@pytest.mark.parametrize(("degrees", "expected"), [("2", "3.6"), ("-10", "-18"), ("0", "0"), ("1.5", "2.7")])
def test_a_change_of_temperature_has_no_zero_of_its_own(degrees: str, expected: str) -> None:
    changed = convert(Decimal(degrees), "degree Celsius", "degree Fahrenheit", change=True)
    assert abs(changed - Decimal(expected)) < Decimal("1e-9")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("mile", "acre"), ("mile", "mile per hour"), ("kilogram", "litre"), ("watt", "watt hour"),
        ("degree Celsius", "metre"), ("hertz", "volt"), ("foot", "square foot"), ("gigabyte", "gigawatt"),
    ],
)  # fmt: skip
def test_units_of_other_dimensions_are_not_compared(left: str, right: str) -> None:
    assert not same_dimension(left, right)
    assert not same_dimension(right, left)
