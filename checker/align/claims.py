"""Groups of values → claims found: with a title, the candidates of every article, and why they are one fact."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Iterator, Sequence

from checker.align.evidence import rarity_of_value
from checker.align.facts import Fact, facts_of
from checker.align.groups import group_facts
from checker.align.members import Group, Member
from checker.align.slots import Slots
from checker.align.titles import title_of
from checker.kinds import all_kinds
from checker.kinds.kind import shown
from checker.model import Candidate, Claim
from checker.story.story import Story
from checker.story.words import is_name, is_value

_CUES = 3
_SUREST = 0.99
_DOUBTED = 0.9  # How sure a conflict is at most of which something speaks for two facts.


@functools.lru_cache(maxsize=4)  # groups are made of them, and figures told twice looked for
def facts_by_article(story: Story) -> tuple[tuple[Fact, ...], ...]:
    """The comparable values of each article, in the order of the articles."""
    facts: list[tuple[Fact, ...]] = []
    count = 0
    for page in story.pages:
        own = facts_of(page, story.words[page.article.id], story.rarity, count)
        facts.append(tuple(own))
        count += len(own)
    return tuple(facts)


def found_groups(story: Story) -> list[Group]:
    """The values of a story, those told of one fact together."""
    return group_facts(facts_by_article(story), story.rarity, Slots(story.words, story.rarity), story.voices)


def found_claims(story: Story, groups: Iterable[Group]) -> Iterator[Claim]:
    """The claims of groups, in their order; ids are the same when texts are edited elsewhere."""
    seen: dict[str, int] = {}
    for group in groups:
        key = _print_of(group, story)
        number = seen[key] = seen.get(key, 0) + 1
        yield _claim(story, group, key if number == 1 else f"{key}-{number}")


def _claim(story: Story, group: Group, claim_id: str) -> Claim:
    facts = [member.fact for member in group.members]
    title = title_of(facts, story.words, story.rarity)
    candidates: dict[str, tuple[Candidate, ...]] = {page.article.id: () for page in story.pages}
    for article, members in group.articles.items():
        candidates[article] = tuple(_candidate(member, group) for member in members)
    kind = facts[0].mention.kind
    return Claim(f"found-{claim_id}", "found", kind, title, None, candidates, reference=story.reference)


def _candidate(member: Member, group: Group) -> Candidate:
    told = member
    if not member.found.cues and len(group.members) > 1:  # the first has nothing before it: another one tells
        told = max(group.members, key=lambda other: (other.odd, other.score))
    links = [other.score for other in group.members if other.odd]
    certainty = member.score if member.odd else max(links, default=1.0)
    found = told.found
    if found.other_days or found.other_years or found.other_places or found.other_people or found.apart:
        certainty = min(certainty, _DOUBTED)
    cues = [_cue(cue) for cue in told.found.cues[:_CUES]]
    if told.found.slot:
        cues.append("the same place in sentences that are alike")
    return Candidate(member.fact.mention, 1.0, tuple(cues), min(certainty, _SUREST), member.unclear)


def _cue(feature: str) -> str:
    """A word or name in common, as a reason names it."""
    if is_value(feature):
        return "another figure that both have"
    text = feature.partition(":")[2].replace("-", " ").title() if is_name(feature) else feature
    return shown(text)


def _print_of(group: Group, story: Story) -> str:
    """A fingerprint: the kind, the value told first, and the most telling words beside it."""
    first = group.members[0].fact
    kind = all_kinds()[first.mention.kind]
    ranked = sorted(first.near, key=lambda feature: (-story.rarity.of(feature) * first.near[feature], feature))
    parts = (first.family, kind.normal(first.mention.value), *ranked[:2])
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]


def importance(group: Group) -> tuple[int, float, int]:
    """The order in which claims are shown: how many articles tell it, how rare the value is, where it stands."""
    first = group.members[0].fact
    return -len(group.articles), -rarity_of_value(first.mention), first.at


def by_importance(groups: Sequence[Group]) -> list[Group]:
    """Groups in the order in which they are shown."""
    return sorted(groups, key=importance)
