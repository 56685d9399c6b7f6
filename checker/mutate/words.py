"""Words put in place of others, in the style of the original: capitals stay capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from checker.model import Span
from checker.mutate.edit import Rewrite

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_VOWELS = "aeiou"
_SHORTEST = 4  # Letters of a word in which a slip is still the same word, misspelt.


def in_case_of(model: str, words: str) -> str:
    """Words with the capitals of the word that they stand for."""
    if len(model) > 1 and model.isupper():
        return words.upper()
    if model[:1].isupper():
        return " ".join(word[:1].upper() + word[1:] for word in words.split(" "))
    return words


def swap_words(text: str, table: Mapping[str, Sequence[str]], rng: Random, how: str) -> Iterator[Rewrite]:
    """Every word of a text that a table knows, with another in its place."""
    for match in _WORD.finditer(text):
        others = table.get(match[0].lower())
        if others:
            yield Rewrite(Span(*match.span()), in_case_of(match[0], rng.choice(others)), how)


def misspell(word: str, rng: Random) -> Rewrite | None:
    """A word as a tired hand types it; None where it is too short to be known again. The first letter stays."""
    if len(word) < _SHORTEST:
        return None
    slips = [slips for slips in (_doubled(word), _dropped(word), _swapped(word), _vowels_changed(word, rng)) if slips]
    if not slips:
        return None
    misspelt, how = rng.choice(rng.choice(slips))
    return Rewrite(Span(0, len(word)), misspelt, how)


def _doubled(word: str) -> list[tuple[str, str]]:
    return [
        (word[:i] + word[i] + word[i:], "letter doubled")
        for i in range(1, len(word))
        if word[i] in "lmnrst" and word[i] not in word[i - 1] + word[i + 1 : i + 2]
    ]


def _dropped(word: str) -> list[tuple[str, str]]:
    return [(word[:i] + word[i + 1 :], "letter dropped") for i in range(1, len(word)) if word[i].isalpha()]


def _swapped(word: str) -> list[tuple[str, str]]:
    return [
        (word[:i] + word[i + 1] + word[i] + word[i + 2 :], "letters swapped")
        for i in range(1, len(word) - 1)
        if word[i : i + 2].isalpha() and word[i] != word[i + 1] and word[i].isupper() == word[i + 1].isupper()
    ]


def _vowels_changed(word: str, rng: Random) -> list[tuple[str, str]]:
    return [
        (word[:i] + rng.choice(_VOWELS.replace(word[i], "")) + word[i + 1 :], "vowel changed")
        for i in range(1, len(word) - 1)
        if word[i] in _VOWELS
    ]
