"""Words before a number that say it is a change: "dropped 7 %", "rose by 40"."""

from __future__ import annotations

from typing import Literal

from checker.text.tokens import Tokens

Trend = Literal["up", "down"] | None

#: Verbs and words of rise, and below of fall, after the FrameNet frame "Change_position_on_a_scale".
RISES = frozenset(
    """rose rise rises risen rising climbed climb climbs climbing grew grow grows grown growing increased increase
    increases increasing gained gain gains gaining jumped jump jumps jumping soared soar soaring surged surge added
    adding advanced advance advancing rallied rally spiked ballooned swelled strengthened firmed
    raised hiked improved boosted lifted up higher""".split()
)
_DOWN = frozenset(
    """fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased
    decrease decreases lost losing slipped slip slipping sank sink sunk sinking slid sliding eased plunged plunge
    plummeted plummeting tumbled tumble tumbling slumped dipped retreated shed crashed shrank shrink shrunk down
    lower reduced cut weakened softened""".split()
)


_TAKES_A_PARTICLE = frozenset("shot set made took gave broke cut put shut built bought brought sign take".split())


# Verbs of motion that take "up" or "down" and make a change of it; others take it as a particle ("signed up 412").
_MOVE = frozenset(
    """edged ticked crept inched moved pushed nudged went goes going gone dipped climbed jumped dropped slipped slid
    fell fallen rose was were is are be been stayed closed ended finished settled opened
    traded""".split()
)


_ONLY = frozenset("just only barely merely mere".split())  # "up just 3%", "rose a mere 4%"
_BY_REACH = 10  # Tokens between a verb of change and its "by".


def trend_before(tokens: Tokens, first: int) -> Trend:
    """Whether the word (or the word and "by") directly before a number says that it is a change."""
    while tokens.at[first - 1] in _ONLY or (tokens.at[first - 1] == "a" and tokens.at[first] == "mere"):
        first -= 1
    if tokens.at[first - 1] == "+" and tokens.adjacent(first - 1):
        return "up"  # "Dow +0.2%"
    by = tokens.at[first - 1] == "by"
    if by and tokens.at[first - 2] not in RISES | _DOWN:  # "cut rates by 50 basis points"
        near = tokens.words[max(0, first - _BY_REACH) : first - 2]
        told = next((word for word in reversed(near) if word in RISES | _DOWN or not word[0].isalpha()), "")
        return "up" if told in RISES else "down" if told in _DOWN else None
    at = first - 1 - by
    word, before = tokens.at[at], tokens.at[at - 1]
    particle = before not in _MOVE and (before.endswith("ed") or before in _TAKES_A_PARTICLE)
    if word in ("up", "down") and particle and not by:
        return None  # "signed up 412 children"
    return "up" if word in RISES else "down" if word in _DOWN else None


def trend_behind(tokens: Tokens, last: int) -> Trend:
    """ "ended 0.4% higher": the word directly behind a number that says that it is a change."""
    following = tokens.at[last + 1]
    return "up" if following == "higher" else "down" if following == "lower" else None
