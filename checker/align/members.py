"""What a group of values told of one fact is made of, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checker.align.evidence import rarity_of_value
from checker.align.facts import Fact
from checker.align.likeness import Likeness
from checker.model import RelationWord


@dataclass(slots=True)
class Member:
    """A value in a group, and why it is there. score: how sure that is, 0..1.

    odd: it came in although it says otherwise than the group did. unclear: another value of its article fits the group
    as well, or another group fits the value as well.
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
