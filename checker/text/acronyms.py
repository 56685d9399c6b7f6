"""Acronyms that a text explains: "Centers for Medicare and Medicaid Services (CMS)", "DHS (Department of …)"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker.text.names import bare
from checker.text.tokens import Tokens
from checker.text.words import FUNCTION_WORDS

_LONGEST = 14  # Words of a name that has an acronym.


@dataclass(frozen=True, slots=True)
class Spelled:
    """names: acronym → the name in full. written_out: the first and last token of the names themselves."""

    names: dict[str, str]
    written_out: tuple[tuple[int, int], ...]


def learn_acronyms(tokens: Tokens, bodies: Mapping[int, tuple[int, str]]) -> Spelled:
    """The acronyms in brackets behind the name that they stand for. bodies: first token → last token, key."""
    names: dict[str, str] = {}
    written_out: list[tuple[int, int]] = []
    by_last = {last: first for first, (last, _) in bodies.items()}
    for i in tokens.places(frozenset(["("])):
        short = tokens.raw[i + 1] if i + 2 < len(tokens) and tokens.raw[i + 2] == ")" else ""
        letters = short.replace(".", "")
        if not (2 <= len(letters) <= 8 and sum(map(str.isupper, letters)) >= len(letters) - 1 and letters[0].isalpha()):
            continue
        first = by_last.get(i - 1)
        own = _words_of(tokens, letters, i - 1)
        if first is None and own is None:
            continue
        first = first if first is not None and (own is None or fits(letters, tokens, first, i - 1)) else own
        if first is not None:
            names[letters] = tokens.text[tokens.starts[first] : tokens.ends[i - 1]]
            written_out.append((first, i - 1))
    return Spelled(names, tuple(written_out))


def fits(letters: str, tokens: Tokens, first: int, last: int) -> bool:
    """Whether an acronym begins as the name does and its letters stand in the name's words in their order."""
    words = [bare(tokens.raw[i]) for i in range(first, last + 1) if tokens.raw[i][0].isalpha()]
    return is_acronym_of(letters, words)


def is_acronym_of(letters: str, words: list[str]) -> bool:
    """Whether the letters are the initials of the words, small words and the second halves of compounds left out."""
    initials = "".join(word[0] for word in words if word.lower() not in FUNCTION_WORDS).upper()
    if letters.upper() in (initials, "".join(word[0] for word in words).upper()):
        return True
    wanted = iter("".join(word[0].upper() for word in words))
    return (
        len(letters) >= len(initials) - 1
        and letters[0].upper() == initials[:1]
        and all(letter in wanted for letter in letters.upper())
    )


def _words_of(tokens: Tokens, letters: str, last: int) -> int | None:
    """The first token of the words before a bracket whose initials are the letters in it, or None."""
    if last < 0 or not tokens.raw[last][0].isupper():
        return None
    for first in range(last - 1, max(last - _LONGEST, -1), -1):
        word = tokens.raw[first]
        if not word[0].isalpha() and word not in "&-,":
            return None
        if word[0].upper() == letters[0].upper() and word[0].isupper() and fits(letters, tokens, first, last):
            return first
    return None
