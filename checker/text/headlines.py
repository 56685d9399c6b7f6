"""Which sentences are written in title case, where a capital proves nothing."""

from __future__ import annotations

from collections.abc import Sequence

from checker.text.sentences import Sentence
from checker.text.tokens import Tokens

_CAPITAL_SHARE = 0.75  # Of its words of four letters and more; running text has far fewer.
_MIN_WORDS = 6


def headline_tokens(tokens: Tokens, sentences: Sequence[Sentence]) -> frozenset[int]:
    """The tokens of the sentences in title case."""
    return frozenset(
        i
        for sentence in sentences
        if tokens.raw[sentence.after - 1] != "." and _is_title_case(tokens, sentence)  # a headline has no full stop
        for i in range(sentence.first, sentence.after)
    )


def _is_title_case(tokens: Tokens, sentence: Sentence) -> bool:
    words = [word for word in tokens.raw[sentence.first : sentence.after] if len(word) > 3 and word[0].isalpha()]
    return len(words) >= _MIN_WORDS and sum(word[0].isupper() for word in words) > len(words) * _CAPITAL_SHARE
