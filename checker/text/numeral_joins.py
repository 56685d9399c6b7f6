"""Two numerals that make one: shares ("one in five") and ranges ("8 to 16", "between 40 and 50")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from checker.text.number_words import TIME_UNITS
from checker.text.numeral import Numeral, exact_numeral
from checker.text.tokens import Tokens


def join_shares(tokens: Tokens, numerals: Sequence[Numeral]) -> list[Numeral]:
    """ "one in five", "three out of ten" → one fraction; "two in three days" is none."""
    joined: list[Numeral] = []
    for numeral in numerals:
        previous = joined[-1] if joined else None
        if previous is not None and _is_share(tokens, previous, numeral):
            assert previous.number is not None and numeral.number is not None
            share = exact_numeral(
                previous.first, numeral.last, previous.number / numeral.number, Decimal("0.01"), "fraction"
            )
            joined[-1] = share
        else:
            joined.append(numeral)
    return joined


def _is_share(tokens: Tokens, part: Numeral, whole: Numeral) -> bool:
    if part.number is None or whole.number is None or not {part.form, whole.form} <= {"words", "digits"}:
        return False
    if not 0 < part.number < whole.number <= 1000:
        return False
    between = tokens.words[part.last + 1 : whole.core]
    if between not in (["in"], ["out", "of"], ["in", "every"], ["of", "every"]):
        return False
    return tokens.word(whole.last + 1).rstrip("s") not in TIME_UNITS and tokens.word(part.first - 1) != "between"


def join_ranges(tokens: Tokens, numerals: Sequence[Numeral]) -> list[Numeral]:
    """ "8 to 16", "40-50", "between 40 and 50" → one numeral with two ends; "from 8 to 16" may be a change."""
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
    if right.core - left.last != 2 or (_is_year(left) and _is_year(right)):
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


def _is_year(numeral: Numeral) -> bool:
    return len(numeral.digits) == 4 and numeral.digits.isdigit() and 1900 <= int(numeral.digits) <= 2100


def _joined(left: Numeral, right: Numeral, tokens: Tokens) -> Numeral:
    assert left.number is not None
    low = left.number
    if left.form == "digits" and right.form == "mixed" and low < right.step:
        low *= right.step
    first = left.first - 1 if tokens.word(left.first - 1) == "between" else left.first
    return replace(
        right, first=first, core=left.core, number=None, bound="between", low=low, high=right.number,
        digits=f"{left.digits}\u2013{right.digits}",
    )  # fmt: skip
