"""What an article says against itself, as data, and what a check of it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from checker.kinds.kind import Page
from checker.model import Category, Discrepancy, Evidence, Level, Mention


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place where one article contradicts itself or the calendar.

    kind: the claim kind of what is doubted. title: the claim, as a heading. message: what does not fit, as a clause
    behind the source's name. odd: the doubtful words; others: the words that they do not fit. mentions: the odd
    words as mentions, where they were read as values. key: what stays the same when the text is edited elsewhere.
    """

    kind: str
    title: str
    category: Category
    level: Level
    confidence: float
    message: str
    why: str
    odd: tuple[Evidence, ...]
    others: tuple[Evidence, ...]
    mentions: tuple[Mention, ...]
    key: str


#: A check looks through one article. Each module of this package has one, called `CHECK`.
Check = Callable[[Page], Iterator[Doubt]]


def is_told(odd: Sequence[Evidence], category: Category, known: Sequence[Discrepancy]) -> bool:
    """Whether a known discrepancy has told of the same words in the same respect, so that it is not told again."""
    same = _SAME_RESPECT.get(category, frozenset([category]))
    return any(
        discrepancy.category in same and one.article == other.article and one.span.overlaps(other.span)
        for discrepancy in known
        for one in discrepancy.odd
        for other in odd
    )


def is_shown(found: Discrepancy, known: Sequence[Discrepancy]) -> bool:
    """Whether a known discrepancy, in whatever respect, is about words that hold those of another one."""
    return any(
        one.article == other.article and (one.span.covers(other.span) or other.span.covers(one.span))
        for discrepancy in known
        for one in discrepancy.odd
        for other in found.odd
    )


# Categories that a rule and a comparison without rules give to one and the same finding.
_SAME_RESPECT: dict[Category, frozenset[Category]] = {
    "response": frozenset(["response", "choice"]),
    "person-role": frozenset(["person-role", "person-name"]),
}


def evidence(mention: Mention) -> Evidence:
    """Where a mention stands."""
    return Evidence(mention.article, mention.span, mention.text)
