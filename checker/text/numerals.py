"""Tokens → numerals: every number in digits, words or both, with its bound. Lexed once; kinds then claim them.

A numeral is a number without its unit.
"""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from checker.text.bounds import bound_after, bound_before
from checker.text.digits import read_digits
from checker.text.number_words import (
    FEWS,
    FRACTION_CHARACTERS,
    FRACTION_WORDS,
    ORDINALS,
    PLURALS,
    SCALES,
    SMALL,
    TENS,
    TIMES,
)
from checker.text.numeral import Numeral, exact_numeral
from checker.text.numeral_joins import join_ranges, join_shares, share_units
from checker.text.spelled import read_spelled, read_vague
from checker.text.tokens import Tokens

_DIGIT_STARTS = frozenset([*"0123456789", *FRACTION_CHARACTERS])
_WORD_STARTS = frozenset([*SMALL, *TENS, *SCALES, *ORDINALS, *FRACTION_WORDS, *PLURALS, *FEWS, *TIMES, "tens"])
# What has values below zero.
_SCALED = frozenset(["%", "percent", "per", "°", "c", "f", "degrees", "points"])


def lex_numerals(tokens: Tokens) -> tuple[Numeral, ...]:
    """Every numeral of a text, in order, none overlapping another."""
    words = tokens.words
    found: list[Numeral] = []
    after = 0
    digits = {word for word in tokens.vocabulary if word[0] in _DIGIT_STARTS or _is_bare(word)}
    starts = tokens.places(_WORD_STARTS | digits)
    for i in starts:
        if i < after:
            continue
        if words[i][0] in _DIGIT_STARTS or words[i][0] == ".":
            numeral = _signed(tokens, read_digits(tokens, i))
        elif words[i] == "once" and tokens.at[i + 1] not in ("a", "an", "every", "per", "each"):
            continue  # "once a month" says how often, "once" alone when
        elif words[i] in TIMES:
            numeral = exact_numeral(i, i, Decimal(TIMES[words[i]]), Decimal(1), "times")
        else:
            numeral = read_vague(tokens, i) or read_spelled(tokens, i)
        if numeral is not None:
            found.append(numeral)
            after = numeral.last + 1
    joined = join_ranges(tokens, join_shares(tokens, found))
    return tuple(_bounded(tokens, numeral) for numeral in share_units(tokens, joined))


def _is_bare(word: str) -> bool:
    """ ".5", without a zero."""
    return word[0] == "." and word[1:].isdigit()


def _signed(tokens: Tokens, numeral: Numeral | None) -> Numeral | None:
    """ "minus 12C", "-0.4%": the number below zero. A hyphen is a sign only before what has a scale."""
    if numeral is None or numeral.number is None or tokens.at[numeral.first - 1] not in ("minus", "-"):
        return numeral
    at = numeral.first - 1
    if tokens.words[at] == "-" and tokens.at[at - 1] == "minus":
        return replace(numeral, first=at - 1, core=at - 1, number=-numeral.number)
    if tokens.at[at - 1] == "or":
        return numeral  # "plus or minus 3 points"
    if tokens.words[at] == "-":
        loose = tokens.adjacent(at) and not (at and tokens.adjacent(at - 1))
        if not loose or tokens.at[numeral.last + 1] not in _SCALED:
            return numeral
    return replace(numeral, first=at, core=at, number=-numeral.number)


def _bounded(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The numeral with the bound words around it taken in."""
    if numeral.form in ("ordinal", "vague"):
        return numeral  # "information about millions of people" is no bound
    before = bound_before(tokens, numeral.first)
    if before is not None:
        first, bound = before
        if numeral.bound == "exact":
            return replace(numeral, first=first, bound=bound)
        return replace(numeral, first=first)
    if numeral.bound == "exact":
        behind = bound_after(tokens, numeral.last)
        if behind is not None:
            last, bound = behind
            return replace(numeral, last=last, bound=bound)
    return numeral
