"""Numerals: every way to write a number, what it is, and how the words around it bound it.

A row is a text and its numerals, as (words, value). A value is the bound ("about", "over" …; nothing for
exact) and the number; "3..9" is a range, and "#" marks an ordinal. To add a row, put it with its group.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.text.numeral import Numeral
from checker.text.scan import scan_text

Row = tuple[str, list[tuple[str, str]]]

# Digits, with separators, fractions and letters for the scale.
DIGITS: list[Row] = [
    ("54 cars", [("54", "54")]),
    ("3,000 cars", [("3,000", "3000")]),
    ("12,345,678 cars", [("12,345,678", "12345678")]),
    ("2.4 cars", [("2.4", "2.4")]),
    ("0.05 cars", [("0.05", "0.05")]),
    ("1½ cars", [("1½", "1.5")]),
    ("½ car", [("½", "0.5")]),
    ("79m cars", [("79m", "79000000")]),
    ("79M cars", [("79M", "79000000")]),
    ("4.5bn cars", [("4.5bn", "4500000000")]),
    ("12k cars", [("12k", "12000")]),
    ("1.2tn cars", [("1.2tn", "1200000000000")]),
    ("100m race", [("100", "100")]),
    ("3mph winds", [("3", "3")]),
]

# Words.
WORDS: list[Row] = [
    ("seven cars", [("seven", "7")]),
    ("Zero cars", [("Zero", "0")]),
    ("nineteen cars", [("nineteen", "19")]),
    ("fifty-four cars", [("fifty-four", "54")]),
    ("fifty four cars", [("fifty four", "54")]),
    ("one hundred cars", [("one hundred", "100")]),
    ("a hundred and one cars", [("a hundred and one", "101")]),
    ("two hundred fifty-six cars", [("two hundred fifty-six", "256")]),
    ("twenty-three thousand four hundred and fifty-one cars",
     [("twenty-three thousand four hundred and fifty-one", "23451")]),
    ("one million two hundred thousand cars", [("one million two hundred thousand", "1200000")]),
    ("a million cars", [("a million", "1000000")]),
    ("a thousand cars", [("a thousand", "1000")]),
    ("nineteen hundred cars", [("nineteen hundred", "1900")]),
    ("a dozen cars", [("a dozen", "12")]),
    ("two dozen cars", [("two dozen", "24")]),
    ("half a dozen cars", [("half a dozen", "6")]),
    ("ten-", [("ten", "10")]),
]  # fmt: skip

# Digits and words together.
MIXED: list[Row] = [
    ("79 million cars", [("79 million", "79000000")]),
    ("2.4 million cars", [("2.4 million", "2400000")]),
    ("a 12-million-car market", [("12-million", "12000000")]),
    ("3 hundred thousand cars", [("3 hundred thousand", "300000")]),
    ("two and a half million cars", [("two and a half million", "2500000")]),
    ("half a million cars", [("half a million", "500000")]),
    ("two-thirds of cars", [("two-thirds", "0.67")]),
    ("three quarters of cars", [("three quarters", "0.75")]),
    ("one-fifth of cars", [("one-fifth", "0.2")]),
]

# Ordinals.
ORDINALS: list[Row] = [
    ("the 14th Amendment", [("14th", "#14")]),
    ("the 21st car", [("21st", "#21")]),
    ("the first car", [("first", "#1")]),
    ("the second car", [("second", "#2")]),
    ("the twenty-first car", [("twenty-first", "#21")]),
    ("the thirtieth car", [("thirtieth", "#30")]),
]

# Words before and behind a number that bound it.
BOUNDS: list[Row] = [
    ("about 40 cars", [("about 40", "about 40")]),
    ("some 40 cars", [("some 40", "about 40")]),
    ("nearly 40 cars", [("nearly 40", "about 40")]),
    ("an estimated 40 cars", [("an estimated 40", "about 40")]),
    ("40 or so cars", [("40 or so", "about 40")]),
    ("40-odd cars", [("40-odd", "about 40")]),
    ("at least 40 cars", [("at least 40", "at-least 40")]),
    ("no fewer than 40 cars", [("no fewer than 40", "at-least 40")]),
    ("40 or more cars", [("40 or more", "at-least 40")]),
    ("40-plus cars", [("40-plus", "at-least 40")]),
    ("40+ cars", [("40+", "at-least 40")]),
    ("up to 40 cars", [("up to 40", "at-most 40")]),
    ("as many as 40 cars", [("as many as 40", "at-most 40")]),
    ("no more than 40 cars", [("no more than 40", "at-most 40")]),
    ("40 or fewer cars", [("40 or fewer", "at-most 40")]),
    ("more than 40 cars", [("more than 40", "over 40")]),
    ("over 40 cars", [("over 40", "over 40")]),
    ("well over 40 cars", [("well over 40", "over 40")]),
    ("fewer than 40 cars", [("fewer than 40", "under 40")]),
    ("just under 40 cars", [("just under 40", "under 40")]),
    ("up to a dozen cars", [("up to a dozen", "at-most 12")]),
    ("more than half a million cars", [("more than half a million", "over 500000")]),
]

# Words that look like bounds and are none.
NO_BOUNDS: list[Row] = [
    ("it took over 40 cars", [("40", "40")]),
    ("they voted over 40 cars", [("40", "40")]),
    ("it rose from 40 cars", [("40", "40")]),
    ("the 40 cars", [("40", "40")]),
    ("just 40 cars", [("40", "40")]),
    ("only 40 cars", [("40", "40")]),
    ("exactly 40 cars", [("40", "40")]),
]

# Two ends.
RANGES: list[Row] = [
    ("8 to 16 cars", [("8 to 16", "between 8..16")]),
    ("40-50 cars", [("40-50", "between 40..50")]),
    ("40–50 cars", [("40–50", "between 40..50")]),
    ("between 40 and 50 cars", [("between 40 and 50", "between 40..50")]),
    ("six to eight cars", [("six to eight", "between 6..8")]),
    ("2 to 3 million cars", [("2 to 3 million", "between 2000000..3000000")]),
    ("up to between 40 and 50 cars", [("up to between 40 and 50", "between 40..50")]),
]

# Two numbers that are no range: a change, a score, a vote, a list.
NO_RANGES: list[Row] = [
    ("it rose from 8 to 16 cars", [("8", "8"), ("16", "16")]),
    ("a vote of 51 to 49", [("51", "51"), ("49", "49")]),
    ("they won 7-2", [("7", "7"), ("2", "2")]),
    ("8 cars and 16 bikes", [("8", "8"), ("16", "16")]),
    ("8, 16 and 32 cars", [("8", "8"), ("16", "16"), ("32", "32")]),
    ("40 and 50 cars", [("40", "40"), ("50", "50")]),
]

# Words for a number that nobody counted.
VAGUE: list[Row] = [
    ("dozens of cars", [("dozens", "vague 24..199")]),
    ("hundreds of cars", [("hundreds", "vague 200..1999")]),
    ("millions of cars", [("millions", "vague 2000000..999999999")]),
    ("tens of millions of cars", [("tens of millions", "vague 20000000..99999999")]),
    ("tens of thousands of cars", [("tens of thousands", "vague 20000..99999")]),
    ("hundreds of thousands of cars", [("hundreds of thousands", "vague 200000..999999")]),
    ("hundreds of millions of cars", [("hundreds of millions", "vague 200000000..999999999")]),
    ("several cars", [("several", "vague 3..9")]),
    ("several hundred cars", [("several hundred", "vague 300..999")]),
    ("a few cars", [("a few", "vague 2..9")]),
    ("a few thousand cars", [("a few thousand", "vague 2000..9999")]),
    ("a couple of cars", [("a couple", "vague 2..3")]),
    ("a couple of hundred cars", [("a couple of hundred", "vague 200..399")]),
    ("a handful of cars", [("a handful", "vague 2..9")]),
]

# No numbers.
NONE: list[Row] = [
    ("", []),
    ("the couple left", []),
    ("few knew it", []),
    ("the million reasons", []),
    ("a tenement", []),
    ("someone", []),
    ("none of the cars", []),
    ("the cars' owners, once", []),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *DIGITS, *WORDS, *MIXED, *ORDINALS, *BOUNDS, *NO_BOUNDS, *RANGES, *NO_RANGES, *VAGUE, *NONE,
    ],
)  # fmt: skip
def test_reads_numerals(text: str, expected: list[tuple[str, str]]) -> None:
    scan = scan_text(text)
    numerals = [(scan.slice(scan.tokens.span(found.first, found.last)), shown(found)) for found in scan.numerals]
    assert numerals == expected


# The worth of the last digit written, which says how far a rounded number may be off.
@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("54", "1"), ("54,000", "1"), ("2.4", "0.1"), ("79 million", "1000000"), ("2.4 million", "100000"),
        ("79.0 million", "100000"), ("79m", "1000000"), ("4.5bn", "100000000"), ("two million", "1000000"),
        ("fifty-four", "1"), ("two dozen", "1"), ("two and a half million", "500000"),
    ],
)  # fmt: skip
def test_knows_to_which_place_a_number_was_written(text: str, step: str) -> None:
    (numeral,) = scan_text(text).numerals
    assert numeral.step == Decimal(step)


def shown(numeral: Numeral) -> str:
    if numeral.form == "ordinal":
        return f"#{numeral.number}"
    bound = "" if numeral.bound == "exact" else f"{numeral.bound} "
    if numeral.number is None:
        return f"{bound}{plain(numeral.low)}..{plain(numeral.high)}"
    return bound + plain(numeral.number)


def plain(number: Decimal | None) -> str:
    """A number without an exponent, a fraction to two places."""
    assert number is not None
    shortened = f"{number:.2f}" if number != int(number) else f"{number:.0f}"
    return shortened.rstrip("0").rstrip(".") if "." in shortened else shortened
