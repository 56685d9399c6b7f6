"""A claim's title, made from the words that its articles share: "people enrolled in Medicaid: number"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.align.facts import Fact
from checker.kinds import all_kinds
from checker.kinds.quantity import Quantity
from checker.model import Mention
from checker.story.words import Rarity, Words, is_name, is_value
from checker.text.meaning import LIGHT_WORDS, synonyms
from checker.text.units import dimension
from checker.text.words import SPEECH_VERBS

_MAX_WORDS = 4  # Telling words in a title.
_MAX_GAP = 2  # Small words between two of them that are shown as well.
_NEAR = 0.3  # How near a word must stand to be in the title.


def title_of(facts: Sequence[Fact], words: dict[str, Words], rarity: Rarity) -> str:
    """The title of the claim that some values are told of, in the words of the one that has most of them."""
    chosen = _chosen(facts, rarity)
    best = max(facts, key=lambda fact: (len(chosen.intersection(fact.near)), -fact.at))
    told = _told(best, chosen, words[best.article])
    label = _label(best.mention)
    return f"{told}: {label}" if told else f"{best.mention.text.strip()}: {label}"


def _label(mention: Mention) -> str:
    value = mention.value
    if isinstance(value, Quantity) and value.unit is not None:
        named = dimension(value.unit)
        return named if " " not in named and "," not in named else value.unit
    return all_kinds()[mention.kind].label


def _chosen(facts: Sequence[Fact], rarity: Rarity) -> set[str]:
    """The words that tell what the values are about: those that several articles have near them count more."""
    weights: dict[str, float] = {}
    by_line = [fact.by_line for fact in facts]
    for at, fact in enumerate(facts):
        for feature, near in fact.near.items():
            if feature in _NO_TITLE or is_value(feature):
                continue
            having = sum(
                1 for other, lines in zip(facts, by_line, strict=True)
                if feature in other.near or any(line in lines for line in synonyms(feature))
            )  # fmt: skip
            weight = near * (0.3 + rarity.of(feature)) * having / len(facts)
            if near >= _NEAR or having > 1:
                weights[feature] = max(weights.get(feature, 0.0), weight)
        if fact.head is not None and at == 0:
            weights[fact.head] = weights.get(fact.head, 0.0) + 1.0
    ranked = sorted(weights, key=lambda feature: (-weights[feature], feature))
    return set(ranked[:_MAX_WORDS])


_NO_TITLE = (SPEECH_VERBS | LIGHT_WORDS | {"s"}) - {
    "people", "person", "man", "woman", "area", "member", "work", "group", "turn", "hold", "case", "vote",
}  # fmt: skip


def _told(fact: Fact, chosen: set[str], words: Words) -> str:
    """The chosen words as they stand in a sentence, with the small words between neighbours."""
    raw, lower = fact.page.scan.tokens.raw, fact.page.scan.tokens.words
    places = [i for i in range(fact.sentence.first, fact.sentence.after) if words.at[i] in chosen]
    places = _nearest_each(places, words, fact.place)
    parts: list[str] = []
    before = -1
    for i in places:
        gap = range(before + 1, i)
        if (
            parts
            and 0 < len(gap) <= _MAX_GAP
            and not set(gap) & set(fact.place)
            and all(lower[j].isalpha() for j in gap)
        ):
            parts += [raw[j] for j in gap]
        last = words.ends.get(i, i)
        text = fact.page.scan.text[fact.page.scan.tokens.starts[i] : fact.page.scan.tokens.ends[last]]
        parts.append(text if is_name(words.at[i] or "") else text.lower() if text.islower() or text.istitle() else text)
        before = last
    return " ".join(parts)


def _nearest_each(places: Sequence[int], words: Words, value: range) -> list[int]:
    """Each word once, where it stands nearest to the value."""
    best: dict[str, int] = {}
    for i in places:
        feature = words.at[i] or ""
        if feature not in best or abs(i - value.start) < abs(best[feature] - value.start):
            best[feature] = i
    return sorted(best.values())
