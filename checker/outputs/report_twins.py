"""Which sentences of two articles belong together: copied, put in other words, or on the same claim."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from checker.text.tokens import fold

_WORD = re.compile(r"\w+(?:['’.,:\-]\w+)*")
_MIN_WORDS = 5  # Shorter sentences are alike by chance.
#: How much of two sentences' words stands in the same order: from here on they are one, put in other words; word for
#: word. As in `story/shared_copy.py`, which sees synonyms as one and needs less.
ALIKE, SAME = 0.5, 0.92
_CLAIM = 0.6  # What one claim that both sentences speak of weighs beside a likeness of 1.
_MOST_CLAIMS = 2  # of them that count

Pairs = Mapping[tuple[int, int], frozenset[int]]


@dataclass(frozen=True, slots=True)
class Match:
    """The numbers of two sentences that belong together, how alike they are (0..1), and the claims that both tell."""

    left: int
    right: int
    likeness: float
    claims: tuple[int, ...]

    @property
    def weight(self) -> float:
        """How much speaks for it."""
        return self.likeness * (self.likeness >= ALIKE) + _CLAIM * min(len(self.claims), _MOST_CLAIMS)


def match_sentences(left: Sequence[str], right: Sequence[str], claims: Pairs) -> list[Match]:
    """Every two sentences that may belong together. claims: by the numbers of two sentences, the claims of both."""
    ours, theirs = ([_WORD.findall(fold(text).lower()) for text in side] for side in (left, right))
    found = []
    for i, own in enumerate(ours):
        for j, other in enumerate(theirs):
            told = claims.get((i, j), frozenset())
            short = min(len(own), len(other)) < _MIN_WORDS
            likeness = 0.0 if short else Indel.normalized_similarity(own, other, score_cutoff=ALIKE)
            if told or likeness >= ALIKE:
                likeness = likeness or (0.0 if short else Indel.normalized_similarity(own, other))
                found.append(Match(i, j, likeness, tuple(sorted(told))))
    return found


def keep_in_order(matches: Sequence[Match]) -> list[Match]:
    """The matches that can stand beside each other with both articles in their own order, the weightiest of them."""
    ordered = sorted(matches, key=lambda match: (match.left, match.right))
    best: list[tuple[float, int]] = []  # the weight of the best row of matches that ends here, and the one before
    for at, match in enumerate(ordered):
        weight, before = max(
            ((best[b][0], b) for b in range(at) if ordered[b].left < match.left and ordered[b].right < match.right),
            default=(0.0, -1),
            key=lambda one: (one[0], -one[1]),
        )
        best.append((weight + match.weight, before))
    kept: list[Match] = []
    at = max(range(len(best)), key=lambda b: (best[b][0], -b), default=-1)
    while at >= 0:
        kept.append(ordered[at])
        at = best[at][1]
    return kept[::-1]
