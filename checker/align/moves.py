"""Figures that have moved from one article to the next: which of two is the later one, and whether it says so."""

from __future__ import annotations

from collections.abc import Sequence

from checker.align.facts import Fact
from checker.align.growth import is_of_what_moves, says_how_it_stands
from checker.align.members import Group, Member
from checker.align.written import written_number

_SAID = 0.9  # How sure it is that "744, up from 702" tells what others tell with 702.


def move_on(facts: Sequence[Fact], homes: dict[int, tuple[Group, Member]]) -> set[int]:
    """ "744 deaths, up from 702": where others have the earlier figure, the new one takes its place beside theirs.

    Returns the earlier figures, which stand for nothing any more.
    """
    passed = set()
    for old in facts:
        home = homes.get(old.at)
        if home is None or "earlier" not in old.marks:
            continue
        beside = [
            fact for fact in facts
            if fact.sentence == old.sentence and fact.family == old.family and not fact.marks and fact.at not in homes
        ]  # fmt: skip
        current = not any(member.fact.marks or member.fact.years for member in home[0].members)
        if beside and current and _is_a_move(old) and _is_later(home[0].members[-1].fact, beside[0]):
            new = min(beside, key=lambda fact: abs(fact.place.start - old.place.start))
            homes[new.at] = home[0], Member(new, home[1].found, _SAID, odd=True)
            passed.add(old.at)
            del homes[old.at]
    return passed


def has_moved(earlier: Fact, later: Fact) -> bool:
    """Whether a value was published after another, in a sentence that says that a figure of this sort has moved."""
    days = earlier.page.article.published, later.page.article.published
    if days[0] is None or days[1] is None or days[0] > days[1]:
        return False
    text = later.page.article.text[later.mention.sentence.start : later.mention.sentence.end]
    return says_how_it_stands(text) and is_of_what_moves(text)


def _is_a_move(old: Fact) -> bool:
    """Whether a figure is told as what another has come from: "from 14 to 17 injured", "744 deaths, up from 702"."""
    text = old.page.article.text[old.mention.sentence.start : old.mention.sentence.end]
    return old.page.scan.tokens.at[old.place.start - 1] == "from" and is_of_what_moves(text)


def has_grown(earlier: Fact, later: Fact) -> bool:
    """Whether a count of those whom the same befell was published later and is higher."""
    counts = written_number(earlier.mention), written_number(later.mention)
    return _is_later(earlier, later) and counts[0] is not None and counts[1] is not None and counts[0] < counts[1]


def _is_later(earlier: Fact, later: Fact) -> bool:
    """Whether the second article was surely published after the first."""
    one, other = earlier.page.article, later.page.article
    if one.published_at is not None and other.published_at is not None:
        return one.published_at < other.published_at
    return one.published is not None and other.published is not None and one.published < other.published
