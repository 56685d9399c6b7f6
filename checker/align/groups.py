"""Values of all articles → groups that are told of one fact, without comparing all with all.

Article by article, each value is held against the groups made so far that share telling words or its very value.
Values that agree find each other first, on little evidence; only what is left over can be in conflict, and needs much.
A group takes one value from each sentence, and where two values fit it about as well and differ, it takes both:
nobody can say which was meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checker.align.evidence import (
    Setting,
    far_apart,
    features,
    probability,
    rarity_of_value,
    same_threshold,
    sameness,
)
from checker.align.facts import Fact, values_of
from checker.align.likeness import NONE, Likeness, coverage, likeness
from checker.align.slips import signs
from checker.align.slots import Slots
from checker.align.stands import stand
from checker.kinds import all_kinds
from checker.model import RelationWord
from checker.story.words import Rarity

_PROBES = 10  # The most telling features of a value by which groups are looked up.
_LIKELY = 14  # Groups that a value is held against in full.
_MEMBERS = 8  # Members of a group that a value is held against, those of the first articles.
_CONFLICT = 0.5  # The probability from which on two values that differ are one fact told in two ways.
_MARGIN = 0.6  # A rival whose odds are this share of the best one's, or more, makes it unclear which was meant.
_SAME: frozenset[RelationWord] = frozenset(["agrees", "hedged", "vague"])
_FIRM: frozenset[RelationWord] = frozenset(["agrees", "hedged"])


@dataclass(slots=True)
class Member:
    """A value in a group, and why it is there. score: how sure that is, 0..1.

    odd: it came in although it says otherwise than the group did. unclear: another value of its article fits the group as well, or another group fits the value as well.
    """

    fact: Fact
    found: Likeness
    score: float
    odd: bool = False
    unclear: bool = False


@dataclass(slots=True, eq=False)
class Group:
    """The values told of one fact. near, by_line: what stands around any of them, as in `Fact`."""

    family: str
    members: list[Member] = field(default_factory=list)
    near: dict[str, float] = field(default_factory=dict)
    by_line: dict[int, float] = field(default_factory=dict)

    def add(self, member: Member) -> None:
        """Take a value in, with the words around it."""
        self.members.append(member)
        for feature, near in member.fact.near.items():
            self.near[feature] = max(self.near.get(feature, 0.0), near)
        for line, near in member.fact.by_line.items():
            self.by_line[line] = max(self.by_line.get(line, 0.0), near)

    @property
    def articles(self) -> dict[str, list[Member]]:
        """The members by article, in the order in which they came."""
        found: dict[str, list[Member]] = {}
        for member in self.members:
            found.setdefault(member.fact.article, []).append(member)
        return found


@dataclass(frozen=True, slots=True)
class Fit:
    """How a value fits a group: the member most like it, what speaks for it, and how the two values stand.

    score: for values that agree, their sameness; for others, the overlap of their contexts.
    """

    fact: Fact
    group: Group
    member: Member
    found: Likeness
    word: RelationWord
    score: float

    @property
    def rank(self) -> tuple[float, int]:
        """The order in which fits are taken: the same rare value counts beside the words around it."""
        by_value = {"agrees": 0.3, "hedged": 0.2}.get(self.word, 0.0)
        return -self.score - by_value * rarity_of_value(self.fact.mention), self.fact.at


@dataclass(frozen=True, slots=True)
class Conflict:
    """A value that says otherwise than a group, the evidence that both are of one fact, and how likely that is."""

    fit: Fit
    evidence: Mapping[str, float]
    chance: float

    @property
    def odds(self) -> float:
        """How much likelier than not."""
        return self.chance / max(1e-9, 1 - self.chance)


class Grouping:
    """The groups of a story as they grow, article by article."""

    def __init__(self, rarity: Rarity, slots: Slots, voices: Mapping[str, str]) -> None:
        self.groups: list[Group] = []
        self.conflicts: list[Conflict] = []
        self._rarity = rarity
        self._slots = slots
        self._voices = voices
        self._index = _Index(rarity)
        self._articles = 0
        self._told: dict[str, frozenset[str]] = {}

    def add_article(self, facts: Sequence[Fact]) -> None:
        """Put the values of one article into groups, or into new ones."""
        fits = [fit for fact in facts for fit in self._fits(fact)]
        homes, taken = _agreements(fits)
        free = [
            fit for fit in fits
            if fit.word == "differs" and fit.fact.at not in homes and id(fit.group) not in taken
        ]  # fmt: skip
        conflicts = [self._conflict(fit, free) for fit in free]
        self.conflicts += conflicts
        homes.update(_conflicting(conflicts))
        self._articles += 1
        for fact in facts:
            joined = homes.get(fact.at)
            if joined is None:
                joined = Group(fact.family), Member(fact, NONE, 0.0)
                self.groups.append(joined[0])
            group, member = joined
            group.add(member)
            self._index.add(fact, group)

    def _values(self, fact: Fact) -> frozenset[str]:
        """All values of a fact's article."""
        if fact.article not in self._told:
            self._told[fact.article] = values_of(fact.page)
        return self._told[fact.article]

    def _fits(self, fact: Fact) -> Iterator[Fit]:
        for group in self._index.likely(fact):
            fits: list[Fit] = []
            for member in group.members[:_MEMBERS]:
                word = stand(member.fact, fact)
                if word == "unrelated" or (word == "vague" and far_apart(member.fact.mention, fact.mention)):
                    continue
                found = likeness(member.fact, fact, self._rarity, self._slots)
                score = found.overlap if word == "differs" else sameness(found, fact.mention.kind)
                fits.append(Fit(fact, group, member, found, word, score))
            same = [fit for fit in fits if fit.word in _SAME and fit.score >= same_threshold(fact.mention, fit.word)]
            against = [fit for fit in fits if fit.word == "differs"]
            if len(against) > sum(fit.word in _SAME for fit in fits):
                same = []  # "Saturday" goes with "the weekend", but not where all the others say Sunday
            for own in (same, against):
                if own:
                    yield max(own, key=lambda fit: (fit.score, -fit.member.fact.at))

    def _conflict(self, fit: Fit, free: Sequence[Fit]) -> Conflict:
        """The evidence on a value that fits a group and says otherwise."""
        agreeing = {
            member.fact.article for member in fit.group.members
            if member is fit.member or not _differ(member.fact, fit.member.fact)
        }  # fmt: skip
        setting = Setting(
            covered=coverage(fit.fact, fit.group.near, fit.group.by_line, self._rarity),
            voices=len({self._voices[article] for article in agreeing}),
            central=len(agreeing) / max(1, self._articles),
            alone=not any(other.group is fit.group and other.fact is not fit.fact for other in free),
            crowd=sum(1 for other in free if other.fact is fit.fact),
            told_here=fit.member.fact.key in self._values(fit.fact),
            told_there=any(fit.fact.key in self._values(member.fact) for member in fit.group.members[:_MEMBERS]),
        )
        evidence = features(fit.member.fact.mention, fit.fact.mention, fit.found, setting)
        return Conflict(fit, evidence, probability(evidence))


def group_facts(
    by_article: Iterable[Sequence[Fact]], rarity: Rarity, slots: Slots, voices: Mapping[str, str]
) -> list[Group]:
    """The groups of a story's values, in the order of their first members."""
    grouping = Grouping(rarity, slots, voices)
    for facts in by_article:
        grouping.add_article(facts)
    return grouping.groups


def _agreements(fits: Sequence[Fit]) -> tuple[dict[int, tuple[Group, Member]], set[int]]:
    """The group that each value agrees with, and the groups that cannot be in conflict with the article any more."""
    homes: dict[int, tuple[Group, Member]] = {}
    taken: dict[int, list[Fit]] = {}
    for fit in sorted((fit for fit in fits if fit.word in _SAME), key=lambda fit: fit.rank):
        own = taken.setdefault(id(fit.group), [])
        if fit.fact.at in homes or any(other.fact.sentence == fit.fact.sentence for other in own):
            continue
        if any(_differ(other.fact, fit.fact) for other in own):
            continue
        homes[fit.fact.at] = fit.group, Member(fit.fact, fit.found, fit.score)
        own.append(fit)
    return homes, {group for group, own in taken.items() if any(fit.word in _FIRM for fit in own)}


def _conflicting(conflicts: Sequence[Conflict]) -> dict[int, tuple[Group, Member]]:
    """The values that fit a group and say otherwise: the best of each other, unclear where a rival is about as good."""
    homes: dict[int, tuple[Group, Member]] = {}
    done: set[int] = set()
    for conflict in sorted(conflicts, key=lambda conflict: (-conflict.chance, conflict.fit.fact.at)):
        fit = conflict.fit
        if conflict.chance < _CONFLICT or fit.fact.at in homes or id(fit.group) in done:
            continue
        done.add(id(fit.group))
        rivals = [other for other in conflicts if _is_rival(conflict, other) and other.fit.fact.at not in homes]
        homes[fit.fact.at] = fit.group, Member(fit.fact, fit.found, conflict.chance, odd=True, unclear=bool(rivals))
        for rival in rivals:
            if rival.fit.group is fit.group and rival.fit.fact.sentence != fit.fact.sentence:
                homes[rival.fit.fact.at] = (
                    fit.group,
                    Member(rival.fit.fact, rival.fit.found, rival.chance, odd=True, unclear=True),
                )
    return homes


def _is_rival(best: Conflict, other: Conflict) -> bool:
    """Whether another value fits the group about as well, or another group fits the value."""
    if other is best or other.odds < _MARGIN * best.odds or other.chance < _CONFLICT:
        return False
    one, two = best.fit, other.fit
    if two.group is one.group:
        return two.fact is not one.fact and _differ(two.fact, one.fact)
    return two.fact is one.fact and _differ(two.member.fact, one.member.fact)


def _differ(left: Fact, right: Fact) -> bool:
    return stand(left, right) == "differs"


class _Index:
    """Groups by the features of their members and by value, so that a value meets only those that may be its own."""

    def __init__(self, rarity: Rarity) -> None:
        self._rarity = rarity
        self._by_feature: dict[tuple[str, str], dict[int, Group]] = {}

    def add(self, fact: Fact, group: Group) -> None:
        """Have a group found by a member's features."""
        for key in self._keys(fact, all_features=True):
            self._by_feature.setdefault(key, {})[id(group)] = group

    def likely(self, fact: Fact) -> list[Group]:
        """The groups that share most with a value."""
        weights: dict[int, float] = {}
        groups: dict[int, Group] = {}
        for key, weight in self._keys(fact).items():
            for number, group in self._by_feature.get(key, {}).items():
                weights[number] = weights.get(number, 0.0) + weight
                groups[number] = group
        best = sorted(weights, key=lambda number: (-weights[number], groups[number].members[0].fact.at))
        return [groups[number] for number in best[:_LIKELY]]

    def _keys(self, fact: Fact, *, all_features: bool = False) -> dict[tuple[str, str], float]:
        weights = {feature: self._rarity.of(feature) * near for feature, near in fact.near.items()}
        named = sorted(weights, key=lambda feature: (-weights[feature], feature))
        keys = {(fact.family, feature): weights[feature] for feature in (named if all_features else named[:_PROBES])}
        for line, near in fact.by_line.items():
            keys[fact.family, f"line {line}"] = near * 0.5
        keys[fact.family, f"value {all_kinds()[fact.mention.kind].normal(fact.mention.value)}"] = 1.0
        for sign in signs(fact.mention):
            keys[fact.family, f"slip {sign}"] = 0.5
        return keys
