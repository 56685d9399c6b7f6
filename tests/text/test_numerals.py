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
    ("two to three hundred cars", [("two to three hundred", "between 200..300")]),
    ("two to three hundred thousand cars", [("two to three hundred thousand", "between 200000..300000")]),
    ("fifty to a hundred thousand cars", [("fifty to a hundred thousand", "between 50000..100000")]),
    ("5 to 6 hundred cars", [("5 to 6 hundred", "between 500..600")]),
    ("ten to one thousand nine hundred cars", [("ten to one thousand nine hundred", "between 10..1900")]),
    ("two or three hundred cars", [("two or three hundred", "between 200..300")]),
    ("2 or 3 million cars", [("2 or 3 million", "between 2000000..3000000")]),
    ("two or nine hundred cars", [("two", "200"), ("nine hundred", "900")]),
    ("zero or one cars", [("zero", "0"), ("one", "1")]),
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


# Every separator, sign and letter that digits are written with.
MORE_DIGITS: list[Row] = [
    ("0 cars", [("0", "0")]),
    ("1,000 cars", [("1,000", "1000")]),
    ("1000 cars", [("1000", "1000")]),
    ("12 500 cars", [("12 500", "12500")]),
    ("1\u00a0250\u00a0000 cars", [("1\u00a0250\u00a0000", "1250000")]),
    ("12\u202f500 cars", [("12\u202f500", "12500")]),
    ("1,50,000 cars", [("1,50,000", "150000")]),
    ("2,30,45,000 cars", [("2,30,45,000", "23045000")]),
    ("1.50 cars", [("1.50", "1.5")]),
    (".5 cars", [(".5", "0.5")]),
    ("¼ of cars", [("¼", "0.25")]),
    ("2¾ cars", [("2¾", "2.75")]),
    ("3 1/2 cars", [("3 1/2", "3.5")]),
    ("2/3 of cars", [("2/3", "0.67")]),
    ("-0.4 points", [("-0.4", "-0.4")]),
    ("minus 12 cars", [("minus 12", "-12")]),
    ("5mn cars", [("5mn", "5000000")]),
    ("5b cars", [("5b", "5000000000")]),
    ("5K cars", [("5K", "5000")]),
    ("3 lakh cars", [("3 lakh", "300000")]),
    ("2 crore cars", [("2 crore", "20000000")]),
    ("1.5 lakh crore cars", [("1.5 lakh crore", "1500000000000")]),
    ("5 trillion cars", [("5 trillion", "5000000000000")]),
    ("7 hundred cars", [("7 hundred", "700")]),
    ("1.5-million cars", [("1.5-million", "1500000")]),
]

# Every word for a number, and words put together.
MORE_WORDS: list[Row] = [
    *((f"{word} cars", [(word, str(number))]) for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty""".split()
    )),
    *((f"{word} cars", [(word, str(number))]) for number, word in zip(
        range(30, 100, 10), "thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )),
    ("two hundred cars", [("two hundred", "200")]),
    ("three thousand cars", [("three thousand", "3000")]),
    ("four million cars", [("four million", "4000000")]),
    ("five billion cars", [("five billion", "5000000000")]),
    ("six trillion cars", [("six trillion", "6000000000000")]),
    ("ninety-nine cars", [("ninety-nine", "99")]),
    ("twelve hundred cars", [("twelve hundred", "1200")]),
    ("two-hundred cars", [("two-hundred", "200")]),
    ("a billion cars", [("a billion", "1000000000")]),
    ("one and a half cars", [("one and a half", "1.5")]),
    ("ten dozen cars", [("ten dozen", "120")]),
    ("half a billion cars", [("half a billion", "500000000")]),
    ("a quarter of a million cars", [("a quarter of a million", "250000")]),
    ("a million and a half cars", [("a million and a half", "1500000")]),
    ("forty thousand five hundred cars", [("forty thousand five hundred", "40500")]),
    ("Forty-Two cars", [("Forty-Two", "42")]),
    ("SEVEN cars", [("SEVEN", "7")]),
]  # fmt: skip

# Parts of a whole.
FRACTIONS: list[Row] = [
    ("half of cars", [("half", "0.5")]),
    ("a half of cars", [("half", "0.5")]),
    ("a third of cars", [("a third", "0.33")]),
    ("a quarter of cars", [("a quarter", "0.25")]),
    ("one-quarter of cars", [("one-quarter", "0.25")]),
    ("three-fifths of cars", [("three-fifths", "0.6")]),
    ("four fifths of cars", [("four fifths", "0.8")]),
    ("an eighth of cars", [("an eighth", "0.12")]),
    ("seven-tenths of cars", [("seven-tenths", "0.7")]),
    ("one in five cars", [("one in five", "0.2")]),
    ("three out of four cars", [("three out of four", "0.75")]),
    ("nearly half of cars", [("nearly half", "about 0.5")]),
    ("over two-thirds of cars", [("over two-thirds", "over 0.67")]),
]

# Every rank in words, and in digits.
MORE_ORDINALS: list[Row] = [
    *((f"the {word} car", [(word, f"#{number}")]) for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(), start=1
    )),
    ("the 1st car", [("1st", "#1")]),
    ("the 2nd car", [("2nd", "#2")]),
    ("the 3rd car", [("3rd", "#3")]),
    ("the 112th car", [("112th", "#112")]),
    ("the 1,000th car", [("1,000th", "#1000")]),
    ("the ninety-ninth car", [("ninety-ninth", "#99")]),
    ("the hundredth car", [("hundredth", "#100")]),
    ("the thousandth car", [("thousandth", "#1000")]),
    ("the millionth car", [("millionth", "#1000000")]),
]  # fmt: skip

# More words that bound a number.
MORE_BOUNDS: list[Row] = [
    ("around 40 cars", [("around 40", "about 40")]),
    ("roughly 40 cars", [("roughly 40", "about 40")]),
    ("approximately 40 cars", [("approximately 40", "about 40")]),
    ("almost 40 cars", [("almost 40", "about 40")]),
    ("close to 40 cars", [("close to 40", "about 40")]),
    ("in the region of 40 cars", [("in the region of 40", "about 40")]),
    ("somewhere around 40 cars", [("somewhere around 40", "about 40")]),
    ("40 or thereabouts", [("40 or thereabouts", "about 40")]),
    ("40-ish cars", [("40-ish", "about 40")]),
    ("40, give or take, cars", [("40", "40")]),
    ("a minimum of 40 cars", [("a minimum of 40", "at-least 40")]),
    ("no less than 40 cars", [("no less than 40", "at-least 40")]),
    ("not fewer than 40 cars", [("not fewer than 40", "at-least 40")]),
    ("upwards of 40 cars", [("upwards of 40", "at-least 40")]),
    ("40 and up", [("40 and up", "at-least 40")]),
    ("a maximum of 40 cars", [("a maximum of 40", "at-most 40")]),
    ("at most 40 cars", [("at most 40", "at-most 40")]),
    ("as much as 40 cars", [("as much as 40", "at-most 40")]),
    ("40 or less", [("40 or less", "at-most 40")]),
    ("40 at most", [("40 at most", "at-most 40")]),
    ("in excess of 40 cars", [("in excess of 40", "over 40")]),
    ("greater than 40 cars", [("greater than 40", "over 40")]),
    ("just over 40 cars", [("just over 40", "over 40")]),
    ("slightly more than 40 cars", [("slightly more than 40", "over 40")]),
    ("far more than 40 cars", [("far more than 40", "over 40")]),
    ("above 40 cars", [("above 40", "over 40")]),
    ("less than 40 cars", [("less than 40", "under 40")]),
    ("under 40 cars", [("under 40", "under 40")]),
    ("below 40 cars", [("below 40", "under 40")]),
    ("well under 40 cars", [("well under 40", "under 40")]),
    ("just shy of 40 cars", [("just shy of 40", "under 40")]),
]

# More ranges, and pairs that are none.
MORE_RANGES: list[Row] = [
    ("between 2 million and 3 million cars", [("between 2 million and 3 million", "between 2000000..3000000")]),
    ("between two and three million cars", [("between two and three million", "between 2000000..3000000")]),
    ("2-3 million cars", [("2-3 million", "between 2000000..3000000")]),
    ("2m-3m cars", [("2m-3m", "between 2000000..3000000")]),
    ("1,000 to 1,500 cars", [("1,000 to 1,500", "between 1000..1500")]),
    ("1.5 to 2 cars", [("1.5 to 2", "between 1.5..2")]),
    ("three or four cars", [("three or four", "between 3..4")]),
    ("five to 10 cars", [("five to 10", "between 5..10")]),
    ("about 40 to 50 cars", [("about 40 to 50", "between 40..50")]),
    ("the count went from 40 to 50", [("40", "40"), ("50", "50")]),
    ("12 of 40 cars", [("12", "12"), ("40", "40")]),
    ("12 cars to 40 bikes", [("12", "12"), ("40", "40")]),
    ("first 40, then 50 cars", [("first", "#1"), ("40", "40"), ("50", "50")]),
]

# More words for a number that nobody counted.
MORE_VAGUE: list[Row] = [
    ("scores of cars", [("scores", "vague 40..199")]),
    ("billions of cars", [("billions", "vague 2000000000..999999999999")]),
    ("several dozen cars", [("several dozen", "vague 36..119")]),
    ("several million cars", [("several million", "vague 3000000..9999999")]),
    ("a few dozen cars", [("a few dozen", "vague 24..119")]),
    ("a few hundred cars", [("a few hundred", "vague 200..999")]),
    ("a couple of dozen cars", [("a couple of dozen", "vague 24..47")]),
    ("a couple dozen cars", [("a couple dozen", "vague 24..47")]),
    ("tens of billions of cars", [("tens of billions", "vague 20000000000..99999999999")]),
]

# More words that look like numbers and are none.
MORE_NONE: list[Row] = [
    ("a tender offer", []),
    ("the sevens team", []),
    ("a weighty tome", []),
    ("often they won", []),
    ("he often went alone", []),
    ("she is eightyish", []),
    ("the scoreboard", []),
    ("a fewer-than-usual crowd", []),
    ("the millionaire", []),
    ("a secondary school", []),
    ("the thirdly named", []),
    ("an onerous tax", []),
    ("they forfeited", []),
    ("nobody counted", []),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *DIGITS, *WORDS, *MIXED, *ORDINALS, *BOUNDS, *NO_BOUNDS, *RANGES, *NO_RANGES, *VAGUE, *NONE,
        *MORE_DIGITS, *MORE_WORDS, *FRACTIONS, *MORE_ORDINALS, *MORE_BOUNDS, *MORE_RANGES, *MORE_VAGUE, *MORE_NONE,
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
        ("0.05", "0.01"), ("1.50", "0.01"), ("12,000", "1"), ("12k", "1000"), ("3 lakh", "100000"),
        ("5 trillion", "1000000000000"),
        ("a hundred", "100"), ("4.50 million", "10000"), ("a dozen", "1"),
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
