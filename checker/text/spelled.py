"""Numerals in words: "fifty-four", "a million", "two and a half million", "two-thirds", "dozens", "twenty-first"."""

from __future__ import annotations

from decimal import Decimal

from checker.text.bounds import bound_before
from checker.text.digits import scale_words
from checker.text.number_words import (
    FEWS,
    FRACTION_WORDS,
    ORDINALS,
    PLURAL_FACTORS,
    PLURAL_SCALES,
    PLURALS,
    SCALES,
    SMALL,
    TENS,
    TIME_UNITS,
)
from checker.text.numeral import Numeral, exact_numeral
from checker.text.tokens import Tokens
from checker.text.trends import trend_before
from checker.text.words import FUNCTION_WORDS

#: What a share of those asked is told to do, in the present tense.
POLLED = frozenset(
    """say approve disapprove oppose support back favor favour believe think want agree disagree live work earn own plan
    expect use report feel see need trust prefer have are were was is do did would could will now still also""".split()
)
# What a part is hyphened to: "a quarter-point cut", "a quarter-century".
_HYPHENED = frozenset("point percentage century mile hour inch pound ton acre second".split())
_COMPARED = frozenset("less more fewer higher lower larger smaller bigger cheaper faster slower".split())
_PERCENT_STEP = Decimal("0.01")
_BEFORE_FEW = frozenset(["a", "the", "past", "last", "next", "first", "these", "those", "every"])
# What "half" is no half of: "the second half", "half past", "half-time".
_NO_HALF_BEFORE = frozenset("first second last opening other better top bottom either each".split())


def read_vague(tokens: Tokens, i: int) -> Numeral | None:
    """ "tens of millions", "dozens", "several hundred", "a few", "a handful"."""
    words = tokens.words
    word = words[i]
    if word in PLURAL_FACTORS and tokens.at[i + 1] == "of" and tokens.at[i + 2] in PLURAL_SCALES:
        low, high = PLURAL_FACTORS[word]
        scale = PLURAL_SCALES[words[i + 2]]
        return _range(i, i, i + 2, low * scale, (high + 1) * scale - 1)
    if word in FEWS:
        return _few(tokens, i)
    if word in PLURALS:
        low, high = PLURALS[word]
        return _range(i, i, i, low, high)
    return None


def _few(tokens: Tokens, i: int) -> Numeral | None:
    """ "several", "a few hundred", "a couple of dozen", "the past few years"; "few" alone denies."""
    word, lead = tokens.words[i], tokens.at[i - 1]
    low, high = FEWS[word]
    if word == "few" and not (lead in _BEFORE_FEW or tokens.at[i + 1] in SCALES):
        return None
    if word in ("couple", "handful") and lead not in ("a", "past", "last", "next"):
        return None
    of = tokens.at[i + 1] == "of"
    if word == "couple" and not (of or tokens.at[i + 1] in SCALES or tokens.at[i + 1].rstrip("s") in TIME_UNITS):
        return None  # "a couple from Leeds"
    first = i - 1 if lead in ("a", "the") else i
    after = i + 1 + (of and word != "several")
    if tokens.at[after] in SCALES:
        scale = SCALES[tokens.words[after]]
        return _range(first, i, after, low * scale, (high + 1) * scale - 1)
    return _range(first, i, i, low, high)


def _range(first: int, core: int, last: int, low: Decimal, high: Decimal) -> Numeral:
    return Numeral(first, core, last, None, "vague", low, high, Decimal(0), "vague")


def read_spelled(tokens: Tokens, i: int) -> Numeral | None:
    """A number in words."""
    word = tokens.words[i]
    article = i - 1 if tokens.at[i - 1] in ("a", "an") else None
    if word == "half":
        return _half(tokens, i, article)
    if word in FRACTION_WORDS and (article is not None or tokens.at[i + 1] in ("-", "of")):
        part = _one_part(tokens, i, i if article is None else article)
        if part is not None:
            return part
    if word in SCALES:
        if article is None:
            return None
        last, total = _cardinal(tokens, i, Decimal(1))
        more = _with_part(tokens, article, last, total) if total >= 1000 else None
        return more or exact_numeral(article, last, total, _written_step(tokens, article, last, total), "words")
    if word in ORDINALS:
        return exact_numeral(i, i, Decimal(ORDINALS[word]), Decimal(1), "ordinal")
    if word not in SMALL and word not in TENS:
        return None
    last, total = _cardinal(tokens, i)
    return _with_fraction(tokens, i, last, total) or exact_numeral(
        i, last, total, _written_step(tokens, i, last, total), "words"
    )


def _one_part(tokens: Tokens, i: int, first: int) -> Numeral | None:
    """ "a third of", "a quarter-million"; "the third of May" and "a third man" are none."""
    part, article = FRACTION_WORDS[tokens.words[i]], first < i
    following = tokens.at[i + 1]
    if following == "-" and tokens.adjacent(i) and tokens.at[i + 2] in SCALES:
        scale = SCALES[tokens.words[i + 2]]
        return exact_numeral(first, i + 2, scale * part, scale / 20, "words")
    if following == "-" and tokens.adjacent(i) and tokens.at[i + 2] in _HYPHENED:
        return exact_numeral(first, i, part, _PERCENT_STEP, "fraction")
    if article and following != "of" and _closes(tokens, i, first):
        return exact_numeral(first, i, part, _PERCENT_STEP, "fraction")
    if following != "of" or not article:
        return None
    return _part_of_scale(tokens, first, i, part) or exact_numeral(first, i, part, _PERCENT_STEP, "fraction")


def _closes(tokens: Tokens, i: int, first: int) -> bool:
    """ "fell by a quarter.", "down a third from": a share that ends its phrase, behind a word of change or a bound."""
    following = tokens.at[i + 1]
    if following in _COMPARED:
        return True  # "a third less likely"
    if following in POLLED and bound_before(tokens, first) is not None:
        return True  # "nearly a third say no"
    if following[:1].isalpha() and following not in FUNCTION_WORDS:
        return False
    return (
        tokens.at[first - 1] == "by"
        or trend_before(tokens, first) is not None
        or bound_before(tokens, first) is not None
    )


def _with_fraction(tokens: Tokens, i: int, last: int, total: Decimal) -> Numeral | None:
    """What follows a cardinal and makes it another number: "-first", "-thirds", "and a half million"."""
    at = last + (2 if tokens.at[last + 1] == "-" and tokens.adjacent(last) else 1)
    following = tokens.at[at]
    rank = _rank_behind(tokens, last, total)
    if rank is not None:
        return exact_numeral(i, rank[0], rank[1], Decimal(1), "ordinal")
    if following in FRACTION_WORDS and total < 100 and _is_part(tokens, at, total, hyphen=at == last + 2):
        part = total * FRACTION_WORDS[following]
        return _part_of_scale(tokens, i, at, part) or exact_numeral(i, at, part, _PERCENT_STEP, "fraction")
    return _with_part(tokens, i, last, total)


def _rank_behind(tokens: Tokens, last: int, total: Decimal) -> tuple[int, Decimal] | None:
    """ "twenty-first", "one hundred and tenth", "five hundredth": the last token, and the rank."""
    hyphen = tokens.at[last + 1] == "-" and tokens.adjacent(last)
    at = last + (2 if hyphen or tokens.at[last + 1] == "and" else 1)
    rank = ORDINALS.get(tokens.at[at])
    if rank is None:
        return None
    if rank >= 100:
        counted = total < 100 and at == last + 1 and tokens.at[at + 1] != "of"
        return (at, total * rank) if counted else None
    if hyphen and total >= 20 and total % 10 == 0 and rank < 10:
        return at, total + rank
    return (at, total + rank) if not hyphen and total >= 100 and total % 100 == 0 else None


def _is_part(tokens: Tokens, at: int, total: Decimal, *, hyphen: bool) -> bool:
    """ "two thirds", "one-third", "one half of"; "one third party" and "two halves" are no share."""
    word = tokens.words[at]
    if word in ("half", "halfs"):
        return total == 1 and tokens.at[at + 1] == "of"
    return word.endswith("s") if total > 1 else hyphen or tokens.at[at + 1] == "of"


def _with_part(tokens: Tokens, i: int, last: int, total: Decimal) -> Numeral | None:
    """ "two and a half million", "a million and a half", "two and three-quarters"."""
    rest = [j for j in range(last + 1, min(last + 8, len(tokens))) if tokens.words[j] != "-"][:3]
    if len(rest) < 3 or tokens.words[rest[0]] != "and":
        return None
    count, part = tokens.words[rest[1]], tokens.words[rest[2]]
    if part not in ("half", "quarter", "quarters", "third", "thirds"):
        return None
    plural = part in ("quarters", "thirds") or rest[2] - rest[1] == 2  # "two and three-quarter"
    if count not in ("a", "one") and not (plural and count in SMALL):
        return None
    more = FRACTION_WORDS[part] * SMALL.get(count, 1)
    after, scale = scale_words(tokens, rest[2])
    if total >= 1000:
        unit = Decimal(1).scaleb(total.adjusted() // 3 * 3)
        return exact_numeral(i, rest[2], total + more * unit, unit / 2, "words") if scale == 1 else None
    return exact_numeral(i, after, (total + more) * scale, scale / (2 if part == "half" else 4), "words")


def _part_of_scale(tokens: Tokens, first: int, i: int, part: Decimal) -> Numeral | None:
    """ "a quarter of a million"; None where no number follows."""
    at = i + 3 if tokens.at[i + 1] == "of" else i + 2
    if tokens.at[at - 1] != "a" or tokens.at[at] not in SCALES:
        return None
    scale = SCALES[tokens.words[at]]
    return exact_numeral(first, at, scale * part, scale / 20, "words")


def _half(tokens: Tokens, i: int, article: int | None) -> Numeral | None:
    """ "half a million", "half the", "a half-dozen"."""
    j = i + 1
    while tokens.at[j] in ("a", "-"):
        j += 1
    if tokens.at[j] in SCALES:
        scale = SCALES[tokens.words[j]]
        return exact_numeral(article if article is not None else i, j, scale / 2, scale / 20, "words")
    if tokens.at[i - 1] in _NO_HALF_BEFORE:
        return None
    return exact_numeral(i, i, Decimal("0.5"), _PERCENT_STEP, "fraction")


def _cardinal(tokens: Tokens, i: int, group: Decimal = Decimal(0)) -> tuple[int, Decimal]:
    """Number words from `i` on → the last token that belongs to them, and the number; `group` is what stands before."""
    total = Decimal(0)
    last = i
    j = i
    previous = "small" if group else ""
    while True:
        word = tokens.at[j]
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
        if _goes_on(tokens, j, previous):
            j += 1
    return last, total + group


def _goes_on(tokens: Tokens, j: int, previous: str) -> bool:
    """A hyphen or an "and" inside a number: "fifty-four", "two-million", "a hundred and six"."""
    if tokens.at[j] == "-":
        return tokens.adjacent(j - 1) and (previous == "tens" or tokens.at[j + 1] in SCALES)
    another = tokens.at[j + 2] == "hundred" and previous == "hundred"  # "between a hundred and two hundred"
    return tokens.at[j] == "and" and previous in ("hundred", "scale") and not another


def _written_step(tokens: Tokens, first: int, last: int, total: Decimal) -> Decimal:
    """ "two million" is written to the million, "fifty-four" to the unit."""
    word = tokens.words[last]
    if word in SCALES and word != "dozen" and total:
        scale = SCALES[word]
        return scale if first != last else Decimal(1)
    return Decimal(1)
