"""Numbers written wrongly, as hands and ears get them wrong, in the style of the original."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from random import Random

from checker.model import Span
from checker.mutate.edit import Rewrite
from checker.mutate.words import in_case_of
from checker.text.number_words import SMALL, TENS

_DIGITS = re.compile(r"(?<![\w.])\d+(?:,\d{3})*(?:\.\d+)?")
_WORD = re.compile(r"[^\W\d_]+")
_SCALES = {
    "thousand": ("million",),
    "million": ("billion",),
    "billion": ("million", "trillion"),
    "trillion": ("billion",),
}
_LETTERS = {"m": ("bn",), "bn": ("m",), "k": ("m",)}
_SCALE_LETTER = re.compile(r"(?<=\d)(?:m|bn|k)\b", re.IGNORECASE)
_LARGE = 1000  # From here on, a zero is easily one too many or too few.

# Words that stand for numbers, and the ones that they are mistaken for: the next ones, and "-teen" for "-ty". "One" is
# left alone: what is counted would have to change with it.
_ROWS = ([word for word, number in SMALL.items() if number >= 2], list(TENS))
_SOUNDS = [
    pair
    for teen in _ROWS[0]
    if teen.endswith("teen") and (ty := teen.removesuffix("teen").replace("four", "for") + "ty") in TENS
    for pair in ((teen, ty), (ty, teen))
]
_NEAR: dict[str, list[str]] = {
    word: [*row[max(i - 1, 0) : i], *row[i + 1 : i + 2], *(b for a, b in _SOUNDS if a == word)]
    for row in _ROWS
    for i, word in enumerate(row)
}


def rewrite_numbers(text: str, rng: Random) -> Iterator[Rewrite]:
    """Every number in a text, in digits or words, with another in its place: one of each sort of slip that fits."""
    for match in _DIGITS.finditer(text):
        for new, how in _digit_slips(match[0], rng):
            yield Rewrite(Span(*match.span()), new, how)
    for match in _WORD.finditer(text):
        near = _NEAR.get(match[0].lower())
        if near:
            yield Rewrite(Span(*match.span()), in_case_of(match[0], rng.choice(near)), "number word changed")


def rewrite_scales(text: str, rng: Random) -> Iterator[Rewrite]:
    """ "Million" for "billion", "m" for "bn"."""
    for table, found in ((_SCALES, _WORD.finditer(text)), (_LETTERS, _SCALE_LETTER.finditer(text))):
        for match in found:
            others = table.get(match[0].lower())
            if others:
                yield Rewrite(Span(*match.span()), in_case_of(match[0], rng.choice(others)), "scale changed")


def _digit_slips(digits: str, rng: Random) -> Iterator[tuple[str, str]]:
    slips = [(_swap_two(digits, rng), "digits swapped"), (_change_one(digits, rng), "digit changed")]
    whole = digits.replace(",", "")
    if "." not in whole and int(whole) >= _LARGE and whole.endswith("0"):
        zero = whole + "0" if rng.random() < 0.5 else whole[:-1]
        slips.append((f"{int(zero):,}" if "," in digits or len(digits) > 4 else zero, "zero too many or too few"))
    yield from ((new, how) for new, how in slips if new)


def _swap_two(digits: str, rng: Random) -> str:
    """Two digits beside each other in the other order: 54 → 45, 30,100 → 31,000. Empty where there are none."""
    at = [i for i, char in enumerate(digits) if char.isdigit()]
    pairs = [(i, j) for i, j in pairwise(at) if digits[i] != digits[j]]
    pairs = [(i, j) for i, j in pairs if i or digits[j] != "0"]
    if not pairs:
        return ""
    i, j = rng.choice(pairs)
    return digits[:i] + digits[j] + digits[i + 1 : j] + digits[i] + digits[j + 1 :]


def _change_one(digits: str, rng: Random) -> str:
    """One digit is another, the first never a nought, and no number above one becomes one."""
    at = rng.choice([i for i, char in enumerate(digits) if char.isdigit() and not (char == "0" and len(digits) > 2)])
    lowest = 2 if len(digits) == 1 else 0 if at else 1
    new = rng.choice([digit for digit in "0123456789"[lowest:] if digit != digits[at]])
    return digits[:at] + new + digits[at + 1 :]


def number_of(text: str) -> Decimal | None:
    """The number that a text of digits stands for, or None where it is in words."""
    match = _DIGITS.fullmatch(text)
    return Decimal(text.replace(",", "")) if match else None


def number_places(text: str) -> list[Span]:
    """Where whole numbers in digits stand in a text."""
    return [Span(*match.span()) for match in re.finditer(r"\d+", text)]


def off_by_one(text: str, rng: Random) -> Iterator[Rewrite]:
    """The first number of a text, in digits or in words, as the next one or the one before."""
    for match in re.finditer(r"\d+(?:,\d{3})*(?![\d.])", text):
        number = int(match[0].replace(",", ""))
        new = number + (rng.choice((-1, 1)) if number > 2 else 1)
        yield Rewrite(Span(*match.span()), f"{new:,}" if "," in match[0] else str(new), "off by one")
        return
    for match in _WORD.finditer(text):
        near = [word for word in _NEAR.get(match[0].lower(), ()) if word in SMALL and not word.endswith("ty")]
        if near:
            yield Rewrite(Span(*match.span()), in_case_of(match[0], rng.choice(near)), "off by one")
            return
