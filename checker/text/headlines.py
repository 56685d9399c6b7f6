"""Which sentences are written in title case, where a capital proves nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from checker.text.sentences import Sentence
from checker.text.tokens import Tokens

_CAPITAL_SHARE = 0.75  # Of its words of four letters and more; running text has far fewer.
_MIN_WORDS = 6


class Headlines:
    """The sentences in title case; each is looked at only when asked for."""

    def __init__(self, tokens: Tokens, sentences: Sequence[Sentence]) -> None:
        self._tokens = tokens
        self._sentences = sentences
        self._firsts = [sentence.first for sentence in sentences]
        self._known: dict[int, bool] = {}

    def __contains__(self, token: int) -> bool:
        at = bisect_right(self._firsts, token) - 1
        if at not in self._known:
            self._known[at] = at >= 0 and self._is_title_case(self._sentences[at])
        return self._known[at]

    def _is_title_case(self, sentence: Sentence) -> bool:
        if self._tokens.raw[sentence.after - 1] == ".":
            return False  # a headline has no full stop
        words = [
            word for word in self._tokens.raw[sentence.first : sentence.after] if len(word) > 3 and word[0].isalpha()
        ]
        return len(words) >= _MIN_WORDS and sum(word[0].isupper() for word in words) > len(words) * _CAPITAL_SHARE
