"""Which values of different articles are told of the same fact: the claims that nobody wrote a rule for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.align.claims import by_importance, found_claims
from checker.align.members import Group
from checker.model import Claim, Mention, Span
from checker.story.story import Story


def align(story: Story, groups: Sequence[Group], told: Iterable[Mention] = ()) -> tuple[Claim, ...]:
    """The claims that at least two articles of a story make, the most shared first.

    groups: the story's values, those told of one fact together (`claims.found_groups`). told: mentions that rules
    speak of; a claim that rests on them for the most part is theirs, and not found anew.
    """
    known = {(mention.article, mention.span) for mention in told}
    shared = [group for group in groups if len(group.articles) > 1]
    claims = found_claims(story, by_importance(shared))
    return tuple(claim for claim in claims if not _is_told(claim, known))


def _is_told(claim: Claim, known: set[tuple[str, Span]]) -> bool:
    having = [article for article, candidates in claim.candidates.items() if candidates]
    of_rules = [
        article for article in having
        if any((article, candidate.mention.span) in known for candidate in claim.candidates[article])
    ]  # fmt: skip
    return len(of_rules) * 2 >= len(having)
