"""Tokens → numerals: every number in digits, words or both, with its bound. Lexed once; kinds then claim them.

A numeral is a number without its unit.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from checker.text.bounds import bound_after, bound_before
from checker.text.number_words import (
    EXTENT,
    FEWS,
    FRACTION_CHARACTERS,
    FRACTION_WORDS,
    ORDINAL_SUFFIXES,
    ORDINALS,
    PLURAL_FACTORS,
    PLURAL_SCALES,
    PLURALS,
    SCALES,
    SMALL,
    SUFFIXES,
    TENS,
)
from checker.text.numeral import Numeral, exact_numeral
from checker.text.numeral_joins import join_ranges, join_shares
from checker.text.tokens import Tokens

_DIGIT_STARTS = frozenset([*"0123456789", *FRACTION_CHARACTERS])
_WORD_STARTS = frozenset([*SMALL, *TENS, *SCALES, *ORDINALS, *FRACTION_WORDS, *PLURALS, *FEWS, "tens"])


def lex_numerals(tokens: Tokens) -> tuple[Numeral, ...]:
    """Every numeral of a text, in order, none overlapping another."""
    words = tokens.words
    found: list[Numeral] = []
    after = 0
    starts = [i for i, word in enumerate(words) if word[0] in _DIGIT_STARTS or word in _WORD_STARTS]
    for i in starts:
        if i < after:
            continue
        numeral = _digits(tokens, i) if words[i][0] in _DIGIT_STARTS else _vague(tokens, i) or _spelled(tokens, i)
        if numeral is not None:
            found.append(numeral)
            after = numeral.last + 1
    return tuple(_bounded(tokens, numeral) for numeral in join_ranges(tokens, join_shares(tokens, found)))


def _digits(tokens: Tokens, i: int) -> Numeral | None:
    """Digits, with what belongs to them: a fraction, a scale word or letter, an ordinal ending."""
    word = tokens.words[i]
    if word[0] in FRACTION_CHARACTERS:
        return exact_numeral(i, i, FRACTION_CHARACTERS[word[0]], Decimal("0.01"), "fraction")
    if not word[-1].isascii() or not word.replace(",", "").replace(".", "").isascii():
        return None
    number = Decimal(word.replace(",", ""))
    step = Decimal(1).scaleb(int(number.as_tuple().exponent)) if "." in word else Decimal(1)
    last = i
    if tokens.adjacent(last) and tokens.word(last + 1)[:1] in FRACTION_CHARACTERS:
        last += 1
        number += FRACTION_CHARACTERS[tokens.words[last][0]]
        step = Decimal("0.25")
    elif tokens.adjacent(last) and tokens.words[last + 1] in ORDINAL_SUFFIXES:
        return exact_numeral(i, i + 1, number, Decimal(1), "ordinal", word)
    scale = _scale_suffix(tokens, last)
    if scale is not None:
        return exact_numeral(i, last + 1, number * scale, step * scale, "mixed", word)
    last, scale = _scale_words(tokens, last)
    form = "mixed" if scale != 1 else "digits"
    return exact_numeral(i, last, number * scale, step * scale, form, word)


def _scale_suffix(tokens: Tokens, i: int) -> Decimal | None:
    """The scale that a letter directly behind the digits at `i` gives: "79m", "$4.5bn", "12k"."""
    if not tokens.adjacent(i):
        return None
    suffix = tokens.words[i + 1]
    if suffix not in SUFFIXES or (tokens.adjacent(i + 1) and tokens.word(i + 2)[:1].isalnum()):
        return None
    if suffix == "m":
        following = tokens.word(i + 2)
        if following == "-":
            following = tokens.word(i + 3)
        if following in EXTENT:
            return None
    return SUFFIXES[suffix]


def _scale_words(tokens: Tokens, last: int) -> tuple[int, Decimal]:
    """Scale words behind a number: "79 million", "12-million", "3 hundred thousand"."""
    scale = Decimal(1)
    while True:
        step = 2 if tokens.word(last + 1) == "-" and tokens.adjacent(last) else 1
        word = tokens.word(last + step)
        if word not in SCALES or (word == "dozen" and scale != 1):
            return last, scale
        scale *= SCALES[word]
        last += step


def _vague(tokens: Tokens, i: int) -> Numeral | None:
    """ "tens of millions", "dozens", "several hundred", "a few", "a handful"."""
    words = tokens.words
    word = words[i]
    first = i - 1 if tokens.word(i - 1) in ("a", "the") and word in FEWS else i
    if word in PLURAL_FACTORS and tokens.word(i + 1) == "of" and tokens.word(i + 2) in PLURAL_SCALES:
        low, high = PLURAL_FACTORS[word]
        scale = PLURAL_SCALES[words[i + 2]]
        return _range(first, i, i + 2, low * scale, (high + 1) * scale - 1)
    if word in FEWS:
        low, high = FEWS[word]
        if word == "few" and tokens.word(i - 1) != "a" and tokens.word(i + 1) not in SCALES:
            return None
        if word in ("couple", "handful") and tokens.word(i - 1) != "a":
            return None
        after = i + 2 if word == "couple" and tokens.word(i + 1) == "of" else i + 1
        if tokens.word(after) in SCALES:
            scale = SCALES[words[after]]
            return _range(first, i, after, low * scale, (high + 1) * scale - 1)
        return _range(first, i, i, low, high)
    if word in PLURALS:
        low, high = PLURALS[word]
        return _range(first, i, i, low, high)
    return None


def _range(first: int, core: int, last: int, low: Decimal, high: Decimal) -> Numeral:
    return Numeral(first, core, last, None, "vague", low, high, Decimal(0), "vague")


def _spelled(tokens: Tokens, i: int) -> Numeral | None:
    """A number in words: "fifty-four", "a million", "two and a half million", "two-thirds", "twenty-first"."""
    word = tokens.words[i]
    article = i - 1 if tokens.word(i - 1) in ("a", "an") else None
    if word == "half":
        return _half(tokens, i, article)
    if word in ("quarter", "third", "fifth", "tenth") and article is not None and tokens.word(i + 1) == "of":
        part = FRACTION_WORDS[word]
        return _part_of_scale(tokens, article, i, part) or exact_numeral(article, i, part, Decimal("0.01"), "fraction")
    if word == "quarter":
        return None
    if word in SCALES:
        if article is None:
            return None
        last, total = _cardinal(tokens, i, Decimal(1))
        return exact_numeral(article, last, total, _written_step(tokens, article, last, total), "words")
    if word in ORDINALS:
        return exact_numeral(i, i, Decimal(ORDINALS[word]), Decimal(1), "ordinal")
    if word not in SMALL and word not in TENS:
        return None
    last, total = _cardinal(tokens, i)
    return _with_fraction(tokens, i, last, total) or exact_numeral(
        i, last, total, _written_step(tokens, i, last, total), "words"
    )


def _with_fraction(tokens: Tokens, i: int, last: int, total: Decimal) -> Numeral | None:
    """What follows a cardinal and makes it another number: "-first", "-thirds", "and a half million"."""
    following = tokens.word(last + 1)
    if following == "-" and tokens.adjacent(last):
        following = tokens.word(last + 2)
        if following in ORDINALS and total % 10 == 0:
            return exact_numeral(i, last + 2, total + ORDINALS[following], Decimal(1), "ordinal")
        if following in FRACTION_WORDS and following != "half":
            part = total * FRACTION_WORDS[following]
            return _part_of_scale(tokens, i, last + 2, part) or exact_numeral(
                i, last + 2, part, Decimal("0.01"), "fraction"
            )
    if following in FRACTION_WORDS and following.endswith("s"):
        part = total * FRACTION_WORDS[following]
        return _part_of_scale(tokens, i, last + 1, part) or exact_numeral(
            i, last + 1, part, Decimal("0.01"), "fraction"
        )
    end = _and_a_half(tokens, last)
    if end is None:
        return None
    after, scale = _scale_words(tokens, end)
    return exact_numeral(i, after, (total + Decimal("0.5")) * scale, scale / 2, "words")


def _part_of_scale(tokens: Tokens, first: int, i: int, part: Decimal) -> Numeral | None:
    """ "a quarter of a million"; None where no number follows."""
    if tokens.word(i + 1) != "of" or tokens.word(i + 2) != "a" or tokens.word(i + 3) not in SCALES:
        return None
    scale = SCALES[tokens.words[i + 3]]
    return exact_numeral(first, i + 3, scale * part, scale / 20, "words")


def _and_a_half(tokens: Tokens, last: int) -> int | None:
    """The last token of "and a half" behind a number, hyphens or not."""
    rest = [j for j in range(last + 1, min(last + 8, len(tokens))) if tokens.words[j] != "-"][:3]
    if [tokens.words[j] for j in rest] == ["and", "a", "half"]:
        return rest[2]
    return None


def _half(tokens: Tokens, i: int, article: int | None) -> Numeral | None:
    """ "half a million", "half the", "a half-dozen"."""
    j = i + 1
    while tokens.word(j) in ("a", "-"):
        j += 1
    if tokens.word(j) in SCALES:
        scale = SCALES[tokens.words[j]]
        return exact_numeral(article if article is not None else i, j, scale / 2, scale / 20, "words")
    return exact_numeral(i, i, Decimal("0.5"), Decimal("0.01"), "fraction")


def _cardinal(tokens: Tokens, i: int, group: Decimal = Decimal(0)) -> tuple[int, Decimal]:
    """Number words from `i` on → the last token that belongs to them, and the number; `group` is what stands before."""
    total = Decimal(0)
    last = i
    j = i
    previous = "small" if group else ""
    while True:
        word = tokens.word(j)
        if word in SMALL and previous in ("", "tens", "hundred", "scale"):
            if previous == "tens" and not 0 < SMALL[word] < 10:
                break
            group += SMALL[word]
            previous = "small"
        elif word in TENS and previous in ("", "hundred", "scale"):
            group += TENS[word]
            previous = "tens"
        elif word == "hundred" and previous in ("small", "tens") and group < 100:
            group *= 100
            previous = "hundred"
        elif word in SCALES and word != "hundred" and previous:
            total += group * SCALES[word]
            group = Decimal(0)
            previous = "scale"
        else:
            break
        last = j
        j += 1
        if (tokens.word(j) == "-" and tokens.adjacent(j - 1) and previous == "tens") or (
            tokens.word(j) == "and" and previous in ("hundred", "scale")
        ):
            j += 1
    return last, total + group


def _written_step(tokens: Tokens, first: int, last: int, total: Decimal) -> Decimal:
    """ "two million" is written to the million, "fifty-four" to the unit."""
    word = tokens.words[last]
    if word in SCALES and word != "dozen" and total:
        scale = SCALES[word]
        return scale if first != last else Decimal(1)
    return Decimal(1)


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
