"""Known names of several words, found in a text by their first word, the longest first."""

from __future__ import annotations

from collections.abc import Iterable

from checker.text.names import bare
from checker.text.tokens import Tokens, tokenize
from checker.text.words import FUNCTION_WORDS


class NameIndex:
    """Names with the key that each stands for. A name in capitals alone ("WHO") is found only in capitals."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[tuple[list[str], str, str]]] = {}
        for name, key in names:
            tokens = tokenize(name)
            capitals = name if len(tokens) == 1 and name.isupper() else ""
            self._by_first.setdefault(tokens.words[0], []).append((tokens.words, capitals, key))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def at(self, tokens: Tokens, first: int) -> tuple[int, str] | None:
        """The last token and the key of the longest name that begins at a token, or None."""
        low = tokens.words[first]
        entries = self._by_first.get(low) or self._by_first.get(bare(low))
        if entries is None:
            return None  # most words begin no name
        for words, capitals, key in entries:
            if capitals:
                if bare(tokens.raw[first]) == capitals:
                    return first, key
                continue
            after = first + len(words)
            found = tokens.words[first:after]
            if found != words and (found[:-1] != words[:-1] or not found or bare(found[-1]) != words[-1]):
                continue
            if all(raw[0].isupper() or raw in FUNCTION_WORDS for raw in tokens.raw[first:after] if raw[0].isalpha()):
                return after - 1, key
        return None
