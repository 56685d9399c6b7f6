"""Where a value looks for the groups that it may belong to."""

from __future__ import annotations

from checker.align.facts import Fact
from checker.align.members import Group
from checker.align.slips import signs
from checker.kinds import all_kinds
from checker.story.words import Rarity

_PROBES = 10  # The most telling features of a value by which groups are looked up.
_LIKELY = 14  # Groups that a value is held against in full.


class Index:
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
            having = self._by_feature.get(key, {})
            if not key[1] and len(having) > _LIKELY:
                continue  # so many values of the kind that being one of them tells nothing
            for number, group in having.items():
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
        keys[fact.family, ""] = 0.0
        keys[fact.family, f"value {all_kinds()[fact.mention.kind].normal(fact.mention.value)}"] = 1.0
        for sign in signs(fact.mention):
            keys[fact.family, f"slip {sign}"] = 0.5
        return keys
