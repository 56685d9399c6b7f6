"""Two numerals that make one: shares ("one in five") and ranges ("8 to 16", "between $5 and $10 million")."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from msgspec.structs import replace

from checker.text.number_words import SCALES, TIME_UNITS
from checker.text.numeral import Numeral, exact_numeral
from checker.text.tokens import Tokens

_SHARE_LINKS = frozenset(["in", "out of", "in every", "of every", "out of every", "- in -", "- out - of -"])
_DASHES = frozenset("-\u2013")
_SIGNS = frozenset("$£€¥₹")
_PERCENT = frozenset(["%", "percent"])
# Behind these "from 8 to 16" is a range; behind a verb of change it tells two figures.
_RANGING = frozenset("range ranges ranged ranging vary varies varied varying anywhere aged ages".split())
_NOT_BEFORE_TO = frozenset("from vote votes voted score beat won lost nil led lead trailed".split())
_OR_APART = 3  # "two or three", "five or eight"; "40 or 400" is a choice, not a range.


def join_shares(tokens: Tokens, numerals: Sequence[Numeral]) -> list[Numeral]:
    """ "one in five", "three out of ten" → one fraction; "two in three days" is none."""
    return _join(tokens, numerals, _share)


def join_ranges(tokens: Tokens, numerals: Sequence[Numeral]) -> list[Numeral]:
    """ "8 to 16", "40-50", "between 40% and 50%" → one numeral with two ends; "from 8 to 16" may be a change."""
    return _join(tokens, numerals, _range)


def _join(
    tokens: Tokens, numerals: Sequence[Numeral], join: Callable[[Tokens, Numeral, Numeral], Numeral | None]
) -> list[Numeral]:
    joined: list[Numeral] = []
    for numeral in numerals:
        near = bool(joined) and numeral.core - joined[-1].last <= 6
        one = join(tokens, joined[-1], numeral) if near else None
        if one is None:
            joined.append(numeral)
        else:
            joined[-1] = one
    return joined


def _share(tokens: Tokens, part: Numeral, whole: Numeral) -> Numeral | None:
    if part.number is None or whole.number is None or not {part.form, whole.form} <= {"words", "digits"}:
        return None
    if not 0 < part.number < whole.number <= 1000 or "." in part.digits:
        return None  # "8.5 out of 10" is a mark
    if " ".join(tokens.words[part.last + 1 : whole.core]) not in _SHARE_LINKS:
        return None
    if tokens.at[whole.last + 1].rstrip("s") in TIME_UNITS or tokens.at[part.first - 1] == "between":
        return None
    if tokens.at[part.first - 1] in _DASHES and tokens.at[part.first - 2][:1].isdigit():
        return None  # "won 5-3 in 11 innings"
    return exact_numeral(part.first, whole.last, part.number / whole.number, Decimal("0.01"), "fraction")


def _range(tokens: Tokens, left: Numeral, right: Numeral) -> Numeral | None:
    """The range that two numbers make, or None."""
    if left.number is None or right.number is None or "ordinal" in (left.form, right.form):
        return None
    link = _link(tokens, left, right)
    low = _in_scale_of(tokens, left, right)
    if link is None or low >= right.number or _are_years(tokens, left, right):
        return None
    before = tokens.at[left.first - 1 - (tokens.at[left.first - 1] in _SIGNS)]
    ranging = before == "from" and tokens.at[left.first - 2] in _RANGING
    if link == "and" and before != "between" and not _between_ages(tokens, left):
        return None
    if link == "or" and right.core - left.last != 2:
        return None  # "1% or 2%": a choice
    if tokens.at[right.core][0].isalpha() and tokens.raw[right.core][0].isupper() and left.form == "digits":
        return None  # "7-Eleven"
    counted = tokens.at[right.last + 1] in _PERCENT or tokens.at[right.last + 1] == "per"  # "lost 12 to 15 percent"
    if link in ("to", "through") and before in _NOT_BEFORE_TO and not (ranging or (counted and before != "from")):
        return None
    if link == "or" and not _are_near(left, right, low):
        return None
    lead = left.first - 1 - (tokens.at[left.first - 1] in _SIGNS)
    first = lead if before == "between" else left.first
    return replace(
        right, first=first, core=left.core, number=None, bound="between", low=low, high=right.number,
        digits=f"{left.digits}\u2013{right.digits}",
    )  # fmt: skip


def _between_ages(tokens: Tokens, left: Numeral) -> bool:
    """ "between the ages of 18 and 24"."""
    return tokens.words[max(0, left.first - 4) : left.first] == ["between", "the", "ages", "of"]


def _link(tokens: Tokens, left: Numeral, right: Numeral) -> str | None:
    """The word or dash between the ends; the sign or percent word of the second end may stand at the first as well."""
    at, end = left.last + 1, right.core
    signed = tokens.at[end - 1] in _SIGNS and tokens.adjacent(end - 1)
    if signed:
        if tokens.at[left.core - 1] != tokens.words[end - 1]:
            return None
        end -= 1
    if tokens.at[at] in _PERCENT and tokens.at[right.last + 1] in _PERCENT:
        at += 1
    elif tokens.at[at] == "per" and tokens.words[at + 1] == "cent" and tokens.at[right.last + 1] == "per":
        at += 2
    if end - at == 2 and tokens.at[at] == "-" and tokens.adjacent(at - 1):
        at += 1  # "18- to 24-year-olds"
    if end - at != 1:
        return None
    link = tokens.words[at]
    if link in ("\u2013", "-"):
        touching = tokens.adjacent(at - 1) and tokens.adjacent(at) and tokens.at[right.last + 1] != "\u2013"
        return link if touching else None
    return link if link in ("and", "to", "or", "through") else None


def _in_scale_of(tokens: Tokens, left: Numeral, right: Numeral) -> Decimal:
    """The first end in the scale that only the second names: "2 to 3 million", "two to three hundred thousand"."""
    assert left.number is not None and right.number is not None
    if left.form == "mixed" or tokens.words[left.last] in SCALES:
        return left.number
    for scale in _scales_lent(tokens, right):
        if left.number < scale and left.number * scale < right.number:
            return left.number * scale
    return left.number


def _scales_lent(tokens: Tokens, right: Numeral) -> list[Decimal]:
    """The scales that end a number and stand nowhere else in it, the greatest first: in "a hundred thousand" two."""
    assert right.number is not None
    if right.form == "mixed" and tokens.words[right.last] not in SCALES:  # "$2-3bn"
        return [Decimal(1).scaleb(right.number.adjusted() // 3 * 3) if right.digits else right.step]
    lent: list[Decimal] = []
    at = right.last
    while at >= right.core and tokens.words[at] in SCALES:
        lent.insert(0, SCALES[tokens.words[at]] * (lent[0] if lent else 1))
        at -= 1
    alone = not any(word in SCALES for word in tokens.words[right.core : at + 1])
    return lent if alone else []  # "one thousand four hundred" lends no hundred


def share_units(tokens: Tokens, numerals: Sequence[Numeral]) -> list[Numeral]:
    """ "from 4.8 to 4.7 percent", "from $10 to $15 billion", "5 or 6 feet": what the second has holds for the first."""
    shared = list(numerals)
    for i in range(len(shared) - 1):
        left, right = shared[i], shared[i + 1]
        if right.core - left.last > 3 or left.form not in ("digits", "words") or right.form in ("ordinal", "vague"):
            continue
        between = [word for word in tokens.words[left.last + 1 : right.first] if word not in _SIGNS]
        signs = tokens.at[left.first - 1] in _SIGNS
        if between == ["or"] or (between == ["to"] and tokens.at[left.first - 1 - signs] == "from"):
            number = left.number if left.number is None or right.number is None else _in_scale_of(tokens, left, right)
            shared[i] = replace(left, number=number, unit_from=right.last)
    return shared


def _are_near(left: Numeral, right: Numeral, low: Decimal) -> bool:
    """ "two or three", "two or three hundred": whole numbers of one scale, a few apart; "40 or 400" is a choice."""
    if not left.number or right.number is None:
        return False  # "zero or one"
    scale = low / left.number
    whole = left.form in ("digits", "words") and left.step == 1 and right.step == scale
    return whole and right.number - low <= _OR_APART * scale and right.number <= 2 * low


def _are_years(tokens: Tokens, left: Numeral, right: Numeral) -> bool:
    """ "between 1600 and 1900", "in 2018 to 3.9 million"; "1600 to 1900 people" are none."""
    if not _is_year(left):
        return False
    if not _is_year(right):
        return tokens.at[left.first - 1] in ("in", "since")
    return left.digits >= "1900" or not tokens.at[right.last + 1].endswith(("s", "people"))


def _is_year(numeral: Numeral) -> bool:
    return len(numeral.digits) == 4 and numeral.digits.isdigit() and 1500 <= int(numeral.digits) <= 2100
