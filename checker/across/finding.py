"""What articles say against one another without any rule, as data, and what a comparison of them is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from checker.model import Category, Level, Mention
from checker.story.story import Story

#: Findings that are less sure than this are not shown at all.
LEAST = 0.55
_SURE = 0.6  # Below this, a finding is a note.


@dataclass(frozen=True, slots=True)
class Finding:
    """Readings of one fact that cannot both hold.

    kind: the claim kind. subject: what stays the same for all findings on one fact, and when texts are edited.
    title: the fact, as a heading. message: what differs, as a sentence. why: the cues that made it one fact. odd: the
    doubtful mentions, of one article or of all that have them alike; others: those that they depart from.
    """

    kind: str
    subject: str
    title: str
    category: Category
    level: Level
    confidence: float
    message: str
    why: str
    odd: tuple[Mention, ...]
    others: tuple[Mention, ...]


#: A comparison looks through the articles of one story. Each module of this package has one, called `COMPARISON`.
Comparison = Callable[[Story], Iterator[Finding]]


def level_of(confidence: float) -> Level:
    """The level of a finding that no rule asked for: a warning where it is sure enough, else a note."""
    return "warning" if confidence >= _SURE else "note"


def split(
    story: Story, left: Sequence[Mention], right: Sequence[Mention], *, known: tuple[bool, bool] = (False, False)
) -> tuple[tuple[Mention, ...], tuple[Mention, ...], bool]:
    """Two sides of a difference → the odd one, the other, and whether nothing tells which of them is right.

    A reference source is right; else the side of fewer voices is odd; where both have as many, the one that no table
    knows; else the later.
    """
    count = [story.count(side) for side in (left, right)]
    trusted = [story.trusts(side) for side in (left, right)]
    tie = False
    if trusted[0] != trusted[1]:
        swap = trusted[1]
    elif count[0] != count[1]:
        swap = count[0] < count[1]
    elif known[0] != known[1]:
        swap = known[1]
    else:
        tie = True
        swap = min(story.order[m.article] for m in left) > min(story.order[m.article] for m in right)
    odd, others = (left, right) if swap else (right, left)
    return tuple(odd), tuple(others), tie


def tied(tie: bool) -> str:
    """What a message says where nothing tells which side is right."""
    return " Neither is known to be right." if tie else ""


def one_each(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The first mention of each article."""
    return tuple({mention.article: mention for mention in reversed(mentions)}.values())[::-1]


def told(confidence: float) -> float:
    """A confidence as it is shown."""
    return round(min(confidence, 0.97), 2)
