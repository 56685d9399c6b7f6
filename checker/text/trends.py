"""Words before a number that say it is a change: "dropped 7 %", "rose by 40"."""

from __future__ import annotations

from typing import Literal

from checker.text.tokens import Tokens

Trend = Literal["up", "down"] | None

# Verbs of rise and fall, after the FrameNet frame "Change_position_on_a_scale".
_UP = frozenset(
    """rose rise rises risen rising climbed climb climbs grew grow grows grown increased increase increases gained
    gain gains jumped jump jumps soared soar surged surge added up higher advanced advance raised""".split()
)
_DOWN = frozenset(
    """fell fall falls fallen falling dropped drop drops declined decline declines decreased decrease decreases lost
    slipped slip sank sink slid plunged plunge tumbled tumble shrank shrink down lower reduced cut""".split()
)


_TAKES_A_PARTICLE = frozenset("shot set made took gave broke cut put shut built bought brought sign take".split())


def trend_before(tokens: Tokens, first: int) -> Trend:
    """Whether the word (or the word and "by") directly before a number says that it is a change."""
    at = first - 1 - (tokens.word(first - 1) == "by")
    word, before = tokens.word(at), tokens.word(at - 1)
    if word in ("up", "down") and (before.endswith("ed") or before in _TAKES_A_PARTICLE):
        return None  # "signed up 412 children"
    return "up" if word in _UP else "down" if word in _DOWN else None
