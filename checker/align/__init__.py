"""Which values of different articles are told of the same fact: the claims that nobody wrote a rule for."""

from __future__ import annotations

from checker.align.claims import by_importance, found_claims, found_groups
from checker.model import Claim
from checker.story.story import Story


def align(story: Story) -> tuple[Claim, ...]:
    """The claims that at least two articles of a story make, the most shared first."""
    groups = [group for group in found_groups(story) if len(group.articles) > 1]
    return tuple(found_claims(story, by_importance(groups)))
