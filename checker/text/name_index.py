"""Known names of several words, found in a text by their first word, the longest first."""

from __future__ import annotations

from collections.abc import Iterable

from checker.text.names import bare
from checker.text.tokens import Tokens, tokenize
from checker.text.words import FUNCTION_WORDS


class NameIndex:
    """Names with the key that each stands for. A name in capitals alone ("WHO") is found only in capitals."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        # First word → second word, or "" for a name of one → the names that begin so, the longest first.
        self._by_first: dict[str, dict[str, list[tuple[list[str], str, str]]]] = {}
        for name, key in names:
            tokens = tokenize(name)
            capitals = name if len(tokens) == 1 and name.isupper() else ""
            second = tokens.words[1] if len(tokens) > 1 else ""
            by_second = self._by_first.setdefault(tokens.words[0], {})
            by_second.setdefault(second, []).append((tokens.words, capitals, key))
        for by_second in self._by_first.values():
            for entries in by_second.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def may_begin(self, word: str) -> bool:
        """Whether a name may begin with a word in lower case: most words begin none, and this is quick."""
        return word in self._by_first or word.endswith("'s")

    def at(self, tokens: Tokens, first: int) -> tuple[int, str] | None:
        """The last token and the key of the longest name that begins at a token, or None."""
        low = tokens.words[first]
        by_second = self._by_first.get(low) or self._by_first.get(bare(low))
        if by_second is None:
            return None
        second = tokens.at[first + 1]
        for words, _, key in by_second.get(second) or by_second.get(bare(second) or "-") or ():
            after = first + len(words)
            found = tokens.words[first:after]
            if found != words and (found[:-1] != words[:-1] or bare(found[-1]) != words[-1]):
                continue
            if all(raw[0].isupper() or raw in FUNCTION_WORDS for raw in tokens.raw[first:after] if raw[0].isalpha()):
                return after - 1, key
        for _, capitals, key in by_second.get("", ()):
            if (capitals and bare(tokens.raw[first]) == capitals) or (not capitals and tokens.raw[first][0].isupper()):
                return first, key
        return None
