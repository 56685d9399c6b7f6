"""One story → what its articles tell alike, tell differently, and what only one of them tells, without any rule."""

from __future__ import annotations

from collections.abc import Sequence

from checker.across import look_across
from checker.align import align
from checker.align.claims import found_groups
from checker.align.units import with_units
from checker.discrepancies import find_discrepancies
from checker.judge import judge_claim
from checker.model import Discrepancy, JudgedClaim
from checker.only_here import find_lone
from checker.story.story import Story
from checker.updates import with_updates
from checker.within.doubt import is_shown


def compare(
    story: Story, declared: Sequence[JudgedClaim], known: Sequence[Discrepancy]
) -> tuple[tuple[JudgedClaim, ...], tuple[Discrepancy, ...]]:
    """The claims found in a story, and the discrepancies in them.

    declared: the claims that rules have made, which are not found anew. known: what they have told.
    """
    if len(story.pages) < 2:
        return (), ()
    articles = [page.article for page in story.pages]
    across, found_across = look_across(story, known)
    told = (*known, *found_across)
    groups = found_groups(story)
    of_rules = [mention for judged in declared for reading in judged.readings for mention in reading.mentions]
    values = [
        with_updates(with_units(judge_claim(claim, articles, story.voices)), articles)
        for claim in align(story, groups, of_rules)
    ]
    found_values = tuple(
        found
        for judged in values
        for found in find_discrepancies(judged, articles)
        if not is_shown(found, told) and not _is_told_list(found, told)
    )
    shown = [evidence for found in (*told, *found_values) for evidence in (*found.odd, *found.others)]
    lone, found_lone = find_lone(story, groups, shown)
    return (*values, *across, *lone), (*found_values, *found_across, *found_lone)


def _is_told_list(found: Discrepancy, told: Sequence[Discrepancy]) -> bool:
    """Whether two lists that differ have been told of already, with one or the other as the odd one."""
    own = {(one.article, one.span) for one in (*found.odd, *found.others)}
    return found.category == "list" and any(
        other.category == "list" and len(own & {(one.article, one.span) for one in (*other.odd, *other.others)}) > 1
        for other in told
    )
