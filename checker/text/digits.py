"""Numerals that begin with digits: "3,000", "3 000", "2.4 million", "$4.5bn", "12k", "1½", "2/3", "21st"."""

from __future__ import annotations

from decimal import Decimal

from checker.text.number_words import (
    EXTENT,
    FRACTION_CHARACTERS,
    FREE_SUFFIXES,
    ORDINAL_SUFFIXES,
    SCALES,
    SLASH_PARTS,
    SUFFIXES,
)
from checker.text.numeral import Numeral, exact_numeral
from checker.text.tokens import Tokens
from checker.text.words import MONTHS

_CURRENCY_SIGNS = frozenset("$£€¥₹")
# What makes a comma between digits a decimal one: "1,3 billion", "1,5 %".
_BEHIND_DECIMAL_COMMA = frozenset(["%", "€", "euro", "euros", "percent", *SCALES])
# Words in front of digits in groups that are a telephone or account number, not one figure.
_CODE_LEADS = frozenset(["+", ")", "call", "dial", "tel", "phone", "text", "fax", "account", "code", "/", "-"])
# Written with three zeros behind a point, "3.000" is three thousand where it counts one of these.
_COUNTED_WHOLE = frozenset("people men women children soldiers troops homes houses workers residents euros".split())


def read_digits(tokens: Tokens, i: int) -> Numeral | None:
    """Digits, with what belongs to them: more groups, a fraction, a scale word or letter, an ordinal ending."""
    word = tokens.words[i]
    if word[0] in FRACTION_CHARACTERS:
        last, scale = scale_words(tokens, i)
        number = FRACTION_CHARACTERS[word[0]] * scale
        return exact_numeral(i, last, number, scale / 100, "fraction" if scale == 1 else "mixed")
    if not word.isascii():
        return None
    fraction = _slashed(tokens, i)
    if fraction is not None:
        return exact_numeral(i, i + 2, fraction, Decimal("0.01"), "fraction")
    last, plain = _with_groups(tokens, i)
    digits, number = tokens.words[i], Decimal(plain)
    step = Decimal(1).scaleb(int(number.as_tuple().exponent)) if "." in plain else Decimal(1)
    if step == 1 and tokens.adjacent(last) and _is_rank_ending(tokens.words[last + 1], int(number)):
        return exact_numeral(i, last + 1, number, Decimal(1), "ordinal", digits)
    part = _part_behind(tokens, last)
    if part is not None:
        last, number, step = part[0], number + part[1], Decimal("0.25")
    letters = _scale_suffix(tokens, last)
    if letters is not None:
        return exact_numeral(i, last + 1, number * letters, step * letters, "mixed", digits)
    last, scale = scale_words(tokens, last)
    return exact_numeral(i, last, number * scale, step * scale, "mixed" if scale != 1 else "digits", digits)


def _is_rank_ending(letters: str, number: int) -> bool:
    """ "1st", "21st", "30th"; "12st" is a weight."""
    return letters in ORDINAL_SUFFIXES and (letters != "st" or (number % 10 == 1 and number % 100 != 11))


def _with_groups(tokens: Tokens, i: int) -> tuple[int, str]:
    """The last token of a figure and its digits with a point for the decimals, whichever way it was grouped."""
    word = tokens.words[i]
    if word.count(".") > 1 or (0 < word.find(".") < word.find(",")):  # "1.300.000", "3.000,50"
        return i, word.replace(".", "").replace(",", ".")
    if word.endswith(".000") and word.count(".") == 1 and tokens.at[i + 1] in _COUNTED_WHOLE:
        return i, word.replace(".", "")
    if word.isdigit() and (comma := _decimal_comma(tokens, i)) is not None:
        return i + 2, comma
    last = i
    if len(word) <= 3 and word.isdigit() and word[0] != "0" and _may_be_spaced(tokens, i):
        while _is_next_group(tokens, last):
            last += 1
    if last > i and tokens.at[last + 1][:1].isdigit():
        last = i
    return last, "".join(tokens.words[i : last + 1]).replace(",", "")


def _decimal_comma(tokens: Tokens, i: int) -> str | None:
    """ "1,3" in "1,3 billion"."""
    if tokens.at[i + 1] != "," or not (tokens.adjacent(i) and tokens.adjacent(i + 1)):
        return None
    decimals = tokens.at[i + 2]
    if len(decimals) > 2 or not decimals.isdigit() or tokens.at[i + 3] not in _BEHIND_DECIMAL_COMMA:
        return None
    return f"{tokens.words[i]}.{decimals}"


def _may_be_spaced(tokens: Tokens, i: int) -> bool:
    lead = tokens.at[i - 1]
    return not lead[:1].isdigit() and lead not in _CODE_LEADS and lead not in MONTHS


def _is_next_group(tokens: Tokens, last: int) -> bool:
    """Whether one space and three digits follow: "3 000"."""
    group = tokens.at[last + 1]
    return len(group) == 3 and group.isdigit() and tokens.starts[last + 1] == tokens.ends[last] + 1


def _slashed(tokens: Tokens, i: int) -> Decimal | None:
    """ "2/3", which is neither a date nor part of a longer run."""
    if tokens.at[i + 1] != "/" or not (tokens.adjacent(i) and tokens.adjacent(i + 1)):
        return None
    above, below = tokens.words[i], tokens.at[i + 2]
    if below not in SLASH_PARTS or not above.isdigit() or not 0 < int(above) < int(below):
        return None
    if tokens.at[i - 1] == "/" or (tokens.adjacent(i + 2) and tokens.at[i + 3] in ("/", "-")):
        return None
    return Decimal(above) / Decimal(below)


def _part_behind(tokens: Tokens, last: int) -> tuple[int, Decimal] | None:
    """ "½" of "1½", "1/2" of "4 1/2": the last token, and the fraction."""
    following = tokens.at[last + 1]
    if following[:1] in FRACTION_CHARACTERS and following:
        return last + 1, FRACTION_CHARACTERS[following[0]]
    at = last + (2 if following == "-" and tokens.adjacent(last) else 1)
    if tokens.at[at].isdigit() and (slashed := _slashed(tokens, at)) is not None:
        return at + 2, slashed
    return None


def _scale_suffix(tokens: Tokens, i: int) -> Decimal | None:
    """The scale that letters behind the digits at `i` give: "79m", "$4.5bn", "12k", "£1.4 m", "4.5 bn"."""
    suffix = tokens.at[i + 1]
    if suffix not in SUFFIXES or (tokens.adjacent(i + 1) and tokens.at[i + 2][:1].isalnum()):
        return None
    if not tokens.adjacent(i):
        money = tokens.at[i - 1] in _CURRENCY_SIGNS and suffix in ("m", "b", "k")
        return SUFFIXES[suffix] if suffix in FREE_SUFFIXES or money else None
    if suffix == "m" and tokens.at[i - 1] == "h" and tokens.at[i - 2][:1].isdigit():
        return None  # "2h 14m"
    if suffix == "t" and tokens.at[i - 1] not in _CURRENCY_SIGNS:
        return None  # tonnes
    if suffix in ("m", "k"):
        following = tokens.at[i + 2]
        if following == "-":
            following = tokens.at[i + 3]
        if following in EXTENT:
            return None
    return SUFFIXES[suffix]


def scale_words(tokens: Tokens, last: int) -> tuple[int, Decimal]:
    """Scale words behind a number: "79 million", "12-million", "3 hundred thousand", "2 lakh crore"."""
    scale = Decimal(1)
    while True:
        step = 2 if tokens.at[last + 1] == "-" and tokens.adjacent(last) else 1
        word = tokens.at[last + step]
        if word not in SCALES or (word == "dozen" and scale != 1):
            return last, scale
        scale *= SCALES[word]
        last += step
