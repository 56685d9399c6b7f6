"""Two values beside each other: what their contexts share, and what sets them apart.

Words in common count by how telling they are in the story and how near they stand to both values. What is counted,
a year, a part of a whole or a word such as "injured" beside "killed" can set two values apart whatever else they share.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker.align.facts import Fact
from checker.align.slots import Slots
from checker.story.words import PERSON, PLACE, Rarity, is_name, is_value
from checker.text.counted import FATES
from checker.text.meaning import LIGHT_WORDS, mean_the_same, sides, synonyms
from checker.text.wordlists import role_words

_SYNONYM = 0.85  # What a synonym counts beside the same word.
_ANCHOR = 0.33  # How near a word must stand to both values to be a cue.
_SHORTER = 0.62  # How far the shorter context, rather than the longer, is the measure.
_FATES = 0  # The line of the table of contrasts that tells the dead from the injured and the missing.
_CLOSE_SIDE = 5.0  # Words within which a contrast sets two values apart for sure.


@dataclass(frozen=True, slots=True)
class Likeness:
    """What speaks for one fact, and what against it.

    overlap: how much of what stands around the values is shared, 0..1. sentence: the same of the whole sentences.
    cues: the words in common near both, the most telling first. slot: the values stand at the same place of sentences
    that are one, copied or spun. same_fate: both count those whom the same befell: the dead, the missing.
    same_head, other_head: what they count is the same, or another thing. apart: 0..1,
    how surely a word sets them apart. other_years, other_days, other_people, other_places: they name
    different ones near. other_marks: one is a part,
    an earlier figure or an addition.
    """

    overlap: float = 0.0
    sentence: float = 0.0
    cues: tuple[str, ...] = ()
    slot: bool = False
    same_head: bool = False
    same_fate: bool = False
    other_head: bool = False
    apart: float = 0.0
    other_years: bool = False
    other_days: bool = False
    other_people: bool = False
    other_places: bool = False
    other_marks: bool = False

    @property
    def anchored(self) -> bool:
        """Whether a word that is no name and not in common use stands near both values."""
        return self.slot or any(not is_name(cue) and cue not in LIGHT_WORDS for cue in self.cues)


NONE = Likeness()


def likeness(left: Fact, right: Fact, rarity: Rarity, slots: Slots) -> Likeness:
    """What speaks for and against two values being of one fact. Symmetric."""
    if left.family != right.family:
        return NONE
    shared = _shared(left, right.near, right.by_line, rarity)
    low, high = sorted((left.weight, right.weight))
    measure = _SHORTER * low + (1 - _SHORTER) * high
    head = _heads(left, right)
    ordered = sorted(shared, key=lambda item: (-item[0], item[2]))
    people = [{name for name in fact.near if name.startswith(PERSON)} for fact in (left, right)]
    places = [
        {name for name, near in fact.near.items() if name.startswith(PLACE) and near >= _ANCHOR}
        for fact in (left, right)
    ]
    return Likeness(
        overlap=min(1.0, sum(weight for weight, _, _ in shared) / measure) if measure else 0.0,
        sentence=slots.likeness(left, right),
        cues=tuple(name for _, near, name in ordered if near >= _ANCHOR),
        slot=slots.same_place(left, right),
        same_head=head == "same",
        same_fate=fate_of(left) is not None and fate_of(left) == fate_of(right),
        other_head=head == "other",
        apart=_set_apart(left.sides, right.sides),
        other_years=bool(left.years and right.years and left.years.isdisjoint(right.years)),
        other_days=bool(left.days and right.days and left.days.isdisjoint(right.days)),
        other_people=bool(people[0] and people[1] and people[0].isdisjoint(people[1])),
        other_places=bool(places[0] and places[1] and places[0].isdisjoint(places[1])),
        other_marks=left.marks != right.marks,
    )


def coverage(fact: Fact, near: Mapping[str, float], by_line: Mapping[int, float], rarity: Rarity) -> float:
    """How much of a value's context some features have, 0..1."""
    shared = sum(weight for weight, _, _ in _shared(fact, near, by_line, rarity))
    return min(1.0, shared / fact.weight) if fact.weight else 0.0


def _shared(
    fact: Fact, nearness: Mapping[str, float], by_line: Mapping[int, float], rarity: Rarity
) -> list[tuple[float, float, str]]:
    """What a context shares with another: (weight, nearness on the farther side, feature of the first)."""
    found = []
    for feature, near in fact.near.items():
        other = nearness.get(feature)
        strength = 1.0
        if other is None:
            if is_name(feature) or is_value(feature):
                continue
            lines = [by_line[line] for line in synonyms(feature) if line in by_line]
            if not lines:
                continue
            other, strength = max(lines), _SYNONYM
        weight = rarity.of(feature) * strength * (near * other) ** 0.5
        found.append((weight, min(near, other), feature))
    return found


def fate_of(fact: Fact) -> int | None:
    """What befell those who are counted, as a side of the first line of contrasts; None where nothing did."""
    if fact.family != "quantity count":
        return None
    near = fact.sides.get(_FATES, {})
    side = min(near, key=near.__getitem__, default=None)
    return side if side is not None and near[side] <= _CLOSE_SIDE else None


def _set_apart(left: Mapping[int, Mapping[int, float]], right: Mapping[int, Mapping[int, float]]) -> float:
    """How surely the words of a contrast set two values apart: each stands beside another side of it.

    Where both sentences have both sides ("12 killed and 30 injured"), the nearer one tells.
    """
    worst = 0.0
    for line in left.keys() & right.keys():
        near, other = left[line], right[line]
        best = min(near, key=near.__getitem__), min(other, key=other.__getitem__)
        if best[0] == best[1]:
            continue
        close = near[best[0]] <= _CLOSE_SIDE and other[best[1]] <= _CLOSE_SIDE
        both = best[0] in other and best[1] in near
        worst = max(worst, 1.0 if close else 0.4 if both else 0.7)
    return worst


def _heads(left: Fact, right: Fact) -> str:
    """Whether two counts count the same, another thing, or nobody can tell: "same", "other" or ""."""
    one, other = left.head, right.head
    if one is None or other is None:
        return ""
    if mean_the_same(one, other):
        return "same"
    for line, side in sides(one):
        if any(line == other_line and side != other_side for other_line, other_side in sides(other)):
            return "other"
    if _is_of_people(one) and _is_of_people(other):
        return ""
    # "79 million enrollees" and "79 million people on the rolls": the other's noun may stand beside it
    if right.near.get(one, 0) >= _ANCHOR or left.near.get(other, 0) >= _ANCHOR:
        return ""
    return "other"


_PEOPLE = frozenset(
    """people person man woman child adult human individual resident citizen victim patient worker employee passenger
    crew member student pupil household family staff personnel police troop soldier voter customer client user
    participant enrollee recipient beneficiary subscriber casualty survivor inmate prisoner migrant refugee tourist
    visitor guest fan supporter protester demonstrator villager civilian those death body life fatality""".split()
)


def _is_of_people(noun: str) -> bool:
    """Whether a noun names people by what they are or do."""
    return noun in _PEOPLE or noun in FATES or noun in role_words()
