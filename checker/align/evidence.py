"""How much the evidence weighs: on two values that agree, and on two that differ, being told of one fact.

Values that agree need little. For values that differ the evidence is a row of numbers, each weighed by a figure that
was fitted (`benchmarks/fit_evidence.py`) on story clusters written for this project; what comes out is a probability.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from checker.align.likeness import Likeness
from checker.align.slips import size_apart
from checker.kinds.amount import Amount
from checker.model import Mention, RelationWord

# Thresholds of the likeness of two values that agree; by judgement. The rarer the value, the less it takes.
_SAME_COMMON, _SAME_RARE, _SURELY_SAME = 0.34, 0.05, 0.9
_VAGUE = 0.4  # "June" beside "June 10" excludes nothing, and shows nothing.
_RARE = 0.6  # The rarity of a value from which on another order of its digits is no chance.
_NOTHING = 0.04  # Overlap below which two contexts share nothing.
_A_SLIP = 0.5  # From here on how far two values are apart tells nothing.
_OTHER_SIZE = 20  # Times; amounts that do not exclude each other, and are so far apart, are not one.
_KIND_RARITY = {
    "tally": 0.8,
    "list": 1.0,
    "date": 0.5,
    "time": 0.6,
    "age": 0.4,
    "ordinal": 0.1,
    "multiple": 0.2,
}
_SLOT, _SENTENCE, _HEAD = 0.93, 0.25, 0.12
_OTHER_HEAD, _OTHER_YEAR, _APART, _OTHER_PEOPLE = 0.45, 0.35, 0.7, 0.5


def sameness(found: Likeness, kind: str) -> float:
    """How likely two values that agree are of one fact, 0..1."""
    score = found.overlap * (1 - _SENTENCE) + found.sentence * _SENTENCE
    score += _HEAD * found.same_head
    if found.slot:
        score = max(score, _SLOT * found.sentence**0.5)
    if found.other_years and kind != "date":
        score *= _OTHER_YEAR
    if not found.slot:
        score *= 1 - _APART * found.apart
        score *= _OTHER_HEAD if found.other_head else 1
        score *= (0 if kind == "age" else _OTHER_PEOPLE) if found.other_people else 1
    return min(1.0, score)


def rarity_of_value(mention: Mention) -> float:
    """How unlikely it is, 0..1, that two facts of a story have this value by chance: by its digits and its size."""
    fixed = _KIND_RARITY.get(mention.kind)
    if fixed is not None:
        return fixed
    value = mention.value
    if not isinstance(value, Amount) or value.number is None:
        return 0.3
    digits = len(value.number.normalize().as_tuple().digits)
    size = max(0, value.number.adjusted())
    return min(1.0, 0.22 * digits + 0.06 * size + (0.2 if mention.kind in ("money", "percent") else 0.0))


def same_threshold(mention: Mention, word: RelationWord = "agrees") -> float:
    """The likeness from which on two values that agree, or do not exclude each other, are one fact."""
    if word == "vague":
        return _VAGUE
    return max(_SAME_RARE, _SAME_COMMON * (1 - rarity_of_value(mention) / _SURELY_SAME))


def far_apart(left: Mention, right: Mention) -> bool:
    """Whether two amounts that do not exclude each other are of another size: "four" and "up to 79 million"."""
    return size_apart(left.value, right.value) > _OTHER_SIZE


@dataclass(frozen=True, slots=True)
class Setting:
    """What speaks for a conflict beside the two values themselves.

    covered: how much of the value's context the whole group has, 0..1. voices: how many voices agree in the group.
    central: the share of the other articles that the group has. alone: whether no other value of the article that is
    without a partner could be the group's. crowd: how many groups fit the value about as
    well, or better.
    """

    covered: float
    voices: int
    central: float
    alone: bool
    crowd: int
    told_here: bool
    told_there: bool
    only: bool
    only_fate: bool
    moved: bool
    slip: float


def features(left: Mention, right: Mention, found: Likeness, setting: Setting) -> dict[str, float]:
    """The evidence on two values that differ being told of one fact, as numbers by name."""
    like = setting.slip
    rare = min(rarity_of_value(left), rarity_of_value(right))
    apart = (
        min(4.0, math.log(size_apart(left.value, right.value)))
        if like < _A_SLIP and not (setting.moved or setting.only_fate)
        else 0.0
    )
    return {
        "overlap": found.overlap,
        "covered": setting.covered,
        "sentence": found.sentence,
        "slot": float(found.slot),
        "anchored": float(found.anchored),
        "same head": float(found.same_head),
        "same fate": float(found.same_fate),
        "other head": float(found.other_head),
        "set apart": found.apart,
        "other years": float(found.other_years and left.kind != "date"),
        "other days": float(found.other_days and left.kind != "date"),
        "other people": float(found.other_people),
        "other places": float(found.other_places),
        "other person's age": float(found.other_people and left.kind == "age"),
        "other marks": float(found.other_marks),
        "slip": like,
        "slip of a rare value": like * rare,
        "slip beside shared words": like * min(1.0, 3 * found.overlap),
        "size": apart,
        "rare": rare,
        "voices": math.log(max(setting.voices, 1)),
        "central": setting.central,
        "alone": float(setting.alone),
        "only": float(setting.only),
        "moved": float(setting.moved),
        "only of that fate": float(setting.only_fate),
        "told here": float(setting.told_here),
        "told there": float(setting.told_there),
        "crowd": math.log(max(setting.crowd, 1)),
        "date": float(left.kind == "date"),
        "time": float(left.kind == "time"),
        "rank": float(left.kind == "ordinal"),
        "bound": float(_is_bound(left) or _is_bound(right)),
    }


def _is_bound(mention: Mention) -> bool:
    return isinstance(mention.value, Amount) and mention.value.bound != "exact"


# Fitted by benchmarks/fit_evidence.py.
WEIGHTS: Mapping[str, float] = {
    "": -4.04, "overlap": 2.83, "covered": 0.91, "sentence": 1.24, "slot": 0.14, "anchored": 0.13, "same head": 0.9,
    "same fate": 0.67, "moved": -0.01, "other head": -0.08, "set apart": -0.15, "other days": -0.01,
    "other years": -4.5, "other people": 0.0, "other places": -0.72, "other person's age": -1.53,
    "other marks": -0.87, "slip": 4.53, "slip of a rare value": -0.47, "slip beside shared words": -0.19,
    "size": -1.16, "rare": 1.37, "voices": 0.42, "central": 0.45, "alone": 0.48, "crowd": -0.54, "only": 0.99,
    "only of that fate": 0.97, "told here": -1.66, "told there": -2.22, "date": -1.79, "time": -0.84, "rank": 0.54,
    "bound": -0.07,
}  # fmt: skip


def probability(evidence: Mapping[str, float], weights: Mapping[str, float] = WEIGHTS) -> float:
    """How likely it is that two values that differ are told of one fact, 0..1; 0 where their words share nothing."""
    surely_slipped = evidence["slip"] >= 1 and evidence["rare"] >= _RARE
    if not evidence["anchored"] and evidence["overlap"] < _NOTHING and not surely_slipped:
        return 0.0
    total = weights[""] + sum(weights.get(name, 0.0) * number for name, number in evidence.items())
    return 1 / (1 + math.exp(-total))
