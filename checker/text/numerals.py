"""Tokens → numerals: every number in digits, words or both, with its bound. Lexed once; kinds then claim them.

A numeral is a number without its unit. What bounds and vague words allow is taken from their plain
meaning ("dozens" is two dozen or more, and fewer than the next larger word, "hundreds").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from checker.model import Bound
from checker.text.bounds import bound_after, bound_before
from checker.text.tokens import Tokens

_SMALL = {
    word: number
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
_TENS = {
    word: number * 10
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SCALES = {
    "hundred": Decimal(100), "thousand": Decimal(1000), "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9, "trillion": Decimal(10) ** 12, "dozen": Decimal(12),
}  # fmt: skip
#: Letters written directly behind digits. "m" is metres where a word of extent follows (see `_scale_suffix`).
_SUFFIXES = {
    "k": Decimal(1000), "m": Decimal(10) ** 6, "mn": Decimal(10) ** 6, "mln": Decimal(10) ** 6,
    "bn": Decimal(10) ** 9, "b": Decimal(10) ** 9, "tn": Decimal(10) ** 12, "trn": Decimal(10) ** 12,
}  # fmt: skip
_EXTENT = frozenset("long wide high tall deep thick away above below race sprint dash hurdles relay freestyle".split())
_ORDINALS = {
    word: number
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}
_ORDINAL_SUFFIXES = frozenset(["st", "nd", "rd", "th"])
_FRACTION_CHARACTERS = {
    "\u00bd": Decimal("0.5"), "\u00bc": Decimal("0.25"), "\u00be": Decimal("0.75"),
    "\u2153": Decimal(1) / 3, "\u2154": Decimal(2) / 3, "\u215b": Decimal("0.125"),
}  # fmt: skip
_FRACTION_WORDS = {
    "half": Decimal("0.5"), "third": Decimal(1) / 3, "thirds": Decimal(1) / 3, "quarter": Decimal("0.25"),
    "quarters": Decimal("0.25"), "fifth": Decimal("0.2"), "fifths": Decimal("0.2"), "tenth": Decimal("0.1"),
    "tenths": Decimal("0.1"),
}  # fmt: skip

#: Plural number words that name a range, not a number: word → (low, high), high inclusive.
_PLURALS = {
    "dozens": (Decimal(24), Decimal(199)),
    "scores": (Decimal(40), Decimal(199)),
    "hundreds": (Decimal(200), Decimal(1999)),
    "thousands": (Decimal(2000), Decimal(999_999)),
    "millions": (Decimal(2) * 10**6, Decimal(10) ** 9 - 1),
    "billions": (Decimal(2) * 10**9, Decimal(10) ** 12 - 1),
    "trillions": (Decimal(2) * 10**12, Decimal(10) ** 15 - 1),
}
#: What may stand before such a plural: "tens of millions", "hundreds of thousands".
_PLURAL_FACTORS = {
    "tens": (Decimal(20), Decimal(99)),
    "dozens": (Decimal(24), Decimal(199)),
    "scores": (Decimal(40), Decimal(199)),
    "hundreds": (Decimal(200), Decimal(999)),
    "thousands": (Decimal(2000), Decimal(999_999)),
}
_PLURAL_SCALES = {"thousands": Decimal(1000), "millions": Decimal(10) ** 6, "billions": Decimal(10) ** 9}
#: Words for a small number that nobody counted.
_FEWS = {
    "several": (Decimal(3), Decimal(9)),
    "few": (Decimal(2), Decimal(9)),
    "couple": (Decimal(2), Decimal(3)),
    "handful": (Decimal(2), Decimal(9)),
}

_WORD_STARTS = frozenset([*_SMALL, *_TENS, *_SCALES, *_ORDINALS, *_FRACTION_WORDS, *_PLURALS, *_FEWS, "tens"])


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written: tokens [first, last], inclusive; `core` is the first token behind its bound words.

    number: the value, None where only a range is known. low, high: that range. step: the worth of the
    last digit that was written, so that "79 million" has a step of a million. form: how it was written;
    "ordinal" for first, 21st. digits: the digits as written, "" for words.
    """

    first: int
    core: int
    last: int
    number: Decimal | None
    bound: Bound
    low: Decimal | None
    high: Decimal | None
    step: Decimal
    form: Literal["digits", "words", "mixed", "ordinal", "fraction", "vague"]
    digits: str = ""


def lex_numerals(tokens: Tokens) -> tuple[Numeral, ...]:
    """Every numeral of a text, in order, none overlapping another."""
    words = tokens.words
    found: list[Numeral] = []
    after = 0
    for i, word in enumerate(words):
        if i < after:
            continue
        if "0" <= word[0] <= "9" or word[0] in _FRACTION_CHARACTERS:
            numeral = _digits(tokens, i)
        elif word in _WORD_STARTS:
            numeral = _vague(tokens, i) or _spelled(tokens, i)
        else:
            continue
        if numeral is not None:
            found.append(numeral)
            after = numeral.last + 1
    return tuple(_bounded(tokens, numeral) for numeral in _join_ranges(tokens, found))


def _exact(first: int, last: int, number: Decimal, step: Decimal, form: str, digits: str = "") -> Numeral:
    return Numeral(first, first, last, number, "exact", None, None, step, form, digits)  # type: ignore[arg-type]  # the callers pass literals


def _digits(tokens: Tokens, i: int) -> Numeral | None:
    """Digits, with what belongs to them: a fraction, a scale word or letter, an ordinal ending."""
    word = tokens.words[i]
    if word[0] in _FRACTION_CHARACTERS:
        return _exact(i, i, _FRACTION_CHARACTERS[word[0]], Decimal("0.01"), "fraction")
    if not word[-1].isascii() or not word.replace(",", "").replace(".", "").isascii():
        return None
    number = Decimal(word.replace(",", ""))
    step = Decimal(1).scaleb(int(number.as_tuple().exponent)) if "." in word else Decimal(1)
    last = i
    if tokens.adjacent(last) and tokens.word(last + 1)[:1] in _FRACTION_CHARACTERS:
        last += 1
        number += _FRACTION_CHARACTERS[tokens.words[last][0]]
        step = Decimal("0.25")
    elif tokens.adjacent(last) and tokens.words[last + 1] in _ORDINAL_SUFFIXES:
        return _exact(i, i + 1, number, Decimal(1), "ordinal", word)
    scale = _scale_suffix(tokens, last)
    if scale is not None:
        return _exact(i, last + 1, number * scale, step * scale, "mixed", word)
    last, scale = _scale_words(tokens, last)
    form = "mixed" if scale != 1 else "digits"
    return _exact(i, last, number * scale, step * scale, form, word)


def _scale_suffix(tokens: Tokens, i: int) -> Decimal | None:
    """The scale that a letter directly behind the digits at `i` gives: "79m", "$4.5bn", "12k"."""
    if not tokens.adjacent(i):
        return None
    suffix = tokens.words[i + 1]
    if suffix not in _SUFFIXES or (tokens.adjacent(i + 1) and tokens.word(i + 2)[:1].isalnum()):
        return None
    if suffix == "m":
        following = tokens.word(i + 2)
        if following == "-":
            following = tokens.word(i + 3)
        if following in _EXTENT:
            return None
    return _SUFFIXES[suffix]


def _scale_words(tokens: Tokens, last: int) -> tuple[int, Decimal]:
    """Scale words behind a number: "79 million", "12-million", "3 hundred thousand"."""
    scale = Decimal(1)
    while True:
        step = 2 if tokens.word(last + 1) == "-" and tokens.adjacent(last) else 1
        word = tokens.word(last + step)
        if word not in _SCALES or (word == "dozen" and scale != 1):
            return last, scale
        scale *= _SCALES[word]
        last += step


def _vague(tokens: Tokens, i: int) -> Numeral | None:
    """ "tens of millions", "dozens", "several hundred", "a few", "a handful"."""
    words = tokens.words
    word = words[i]
    first = i - 1 if tokens.word(i - 1) in ("a", "the") and word in _FEWS else i
    if word in _PLURAL_FACTORS and tokens.word(i + 1) == "of" and tokens.word(i + 2) in _PLURAL_SCALES:
        low, high = _PLURAL_FACTORS[word]
        scale = _PLURAL_SCALES[words[i + 2]]
        return _range(first, i, i + 2, low * scale, (high + 1) * scale - 1)
    if word in _FEWS:
        low, high = _FEWS[word]
        if word == "few" and tokens.word(i - 1) != "a" and tokens.word(i + 1) not in _SCALES:
            return None
        if word in ("couple", "handful") and tokens.word(i - 1) != "a":
            return None
        after = i + 2 if word == "couple" and tokens.word(i + 1) == "of" else i + 1
        if tokens.word(after) in _SCALES:
            scale = _SCALES[words[after]]
            return _range(first, i, after, low * scale, (high + 1) * scale - 1)
        return _range(first, i, i, low, high)
    if word in _PLURALS:
        low, high = _PLURALS[word]
        return _range(first, i, i, low, high)
    return None


def _range(first: int, core: int, last: int, low: Decimal, high: Decimal) -> Numeral:
    return Numeral(first, core, last, None, "vague", low, high, Decimal(0), "vague")


def _spelled(tokens: Tokens, i: int) -> Numeral | None:
    """A number in words: "fifty-four", "a million", "two and a half million", "two-thirds", "twenty-first"."""
    words = tokens.words
    word = words[i]
    article = i - 1 if tokens.word(i - 1) in ("a", "an") else None
    if word == "half":
        return _half(tokens, i, article)
    if word in _SCALES:
        if article is None:
            return None
        last, scale = _scale_words(tokens, i - 1)
        return _exact(article, last, scale, scale, "words")
    if word in _ORDINALS:
        return _exact(i, i, Decimal(_ORDINALS[word]), Decimal(1), "ordinal")
    if word not in _SMALL and word not in _TENS:
        return None
    last, total = _cardinal(tokens, i)
    following = tokens.word(last + 1)
    if following == "-" and tokens.adjacent(last):
        following = tokens.word(last + 2)
        if following in _ORDINALS and total % 10 == 0:
            return _exact(i, last + 2, total + _ORDINALS[following], Decimal(1), "ordinal")
        if following in _FRACTION_WORDS and following != "half":
            return _exact(i, last + 2, total * _FRACTION_WORDS[following], Decimal("0.01"), "fraction")
    if following in _FRACTION_WORDS and following.endswith("s"):
        return _exact(i, last + 1, total * _FRACTION_WORDS[following], Decimal("0.01"), "fraction")
    end = _and_a_half(tokens, last)
    if end is not None:
        after, scale = _scale_words(tokens, end)
        return _exact(i, after, (total + Decimal("0.5")) * scale, scale / 2, "words")
    return _exact(i, last, total, _written_step(tokens, i, last, total), "words")


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
    if tokens.word(j) in _SCALES:
        scale = _SCALES[tokens.words[j]]
        return _exact(article if article is not None else i, j, scale / 2, scale / 20, "words")
    return _exact(i, i, Decimal("0.5"), Decimal("0.01"), "fraction")


def _cardinal(tokens: Tokens, i: int) -> tuple[int, Decimal]:
    """Number words from `i` on → the last token that belongs to them, and the number."""
    total = Decimal(0)
    group = Decimal(0)
    last = i
    j = i
    previous = ""
    while True:
        word = tokens.word(j)
        if word in _SMALL and previous in ("", "tens", "hundred", "scale"):
            if previous == "tens" and not 0 < _SMALL[word] < 10:
                break
            group += _SMALL[word]
            previous = "small"
        elif word in _TENS and previous in ("", "hundred", "scale"):
            group += _TENS[word]
            previous = "tens"
        elif word == "hundred" and previous in ("small", "tens") and group < 100:
            group *= 100
            previous = "hundred"
        elif word in _SCALES and word != "hundred" and previous:
            total += group * _SCALES[word]
            group = Decimal(0)
            previous = "scale"
        else:
            break
        last = j
        j += 1
        if tokens.word(j) == "-" and tokens.adjacent(j - 1) and previous == "tens":
            j += 1
        elif tokens.word(j) == "and" and previous in ("hundred", "scale"):
            j += 1
    return last, total + group


def _written_step(tokens: Tokens, first: int, last: int, total: Decimal) -> Decimal:
    """ "two million" is written to the million, "fifty-four" to the unit."""
    word = tokens.words[last]
    if word in _SCALES and word != "dozen" and total:
        scale = _SCALES[word]
        return scale if first != last else Decimal(1)
    return Decimal(1)


def _join_ranges(tokens: Tokens, numerals: Sequence[Numeral]) -> list[Numeral]:
    """ "8 to 16", "40-50", "between 40 and 50" → one numeral with two ends. "from 8 to 16" may be a change: left alone."""
    joined: list[Numeral] = []
    for numeral in numerals:
        previous = joined[-1] if joined else None
        if previous is not None and _is_range(tokens, previous, numeral):
            joined[-1] = _joined(previous, numeral, tokens)
        else:
            joined.append(numeral)
    return joined


def _is_range(tokens: Tokens, left: Numeral, right: Numeral) -> bool:
    if left.number is None or right.number is None or "ordinal" in (left.form, right.form):
        return False
    if right.core - left.last != 2:
        return False
    link = tokens.words[left.last + 1]
    before = tokens.word(left.first - 1)
    low = left.number
    if left.form == "digits" and right.form == "mixed" and low < right.step:
        low *= right.step  # "2 to 3 million"
    if low >= right.number:
        return False
    if link == "and":
        return before == "between"
    if link == "to":
        return before not in ("from", "vote", "votes", "score", "beat", "won", "lost")
    if link in ("\u2013", "-"):
        return tokens.adjacent(left.last) and tokens.adjacent(left.last + 1) and tokens.word(right.last + 1) != "\u2013"
    return False


def _joined(left: Numeral, right: Numeral, tokens: Tokens) -> Numeral:
    assert left.number is not None  # noqa: S101 - narrowed by _is_range; mypy cannot see it
    low = left.number
    if left.form == "digits" and right.form == "mixed" and low < right.step:
        low *= right.step
    first = left.first - 1 if tokens.word(left.first - 1) == "between" else left.first
    return replace(
        right, first=first, core=left.core, number=None, bound="between", low=low, high=right.number,
        digits=f"{left.digits}\u2013{right.digits}",
    )  # fmt: skip


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
