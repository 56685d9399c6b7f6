"""A claim's title, made from the words that its articles share: "homes without power: number"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.align.facts import Fact
from checker.kinds import all_kinds
from checker.kinds.kind import Page
from checker.kinds.quantity import Quantity
from checker.model import Mention
from checker.story.words import Rarity, Words, is_name, is_value
from checker.text.meaning import LIGHT_WORDS, synonyms
from checker.text.units import dimension
from checker.text.words import SPEECH_VERBS

_MAX_WORDS = 3  # Telling words in a title.
_SYNONYM, _HEAD = 0.3, 0.8
_MAX_GAP = 3  # Small words between two of them that are shown as well.
_NEAR = 0.3  # How near a word must stand to be in the title.


def title_of(facts: Sequence[Fact], words: dict[str, Words], rarity: Rarity) -> str:
    """The title of the claim that some values are told of, in the words that most of its articles have."""
    weights = _weights(facts, rarity)
    ranked = sorted(weights, key=lambda feature: (-weights[feature], feature))
    chosen = set(ranked[:_MAX_WORDS])
    best = max(facts, key=lambda fact: (sum(weights[f] for f in chosen if f in fact.near), -fact.at))
    told = _told(best, chosen, words[best.article])
    label = _label(best.mention)
    told = told or best.mention.text.strip()
    return f"{told[:1].upper()}{told[1:]}: {label}"


def _label(mention: Mention) -> str:
    value = mention.value
    if isinstance(value, Quantity) and value.unit is not None:
        named = dimension(value.unit)
        return named if " " not in named and "," not in named else value.unit
    return all_kinds()[mention.kind].label


def _weights(facts: Sequence[Fact], rarity: Rarity) -> dict[str, float]:
    """How well each word tells what the values are about: near them, telling, and in as many articles as can be.

    A synonym in another article counts a little, so that of two words for one thing the commoner one is shown.
    """
    weights: dict[str, float] = {}
    for fact in facts:
        for feature, near in fact.near.items():
            if feature in _NO_TITLE or is_value(feature) or near < _NEAR:
                continue
            same = sum(feature in other.near for other in facts)
            alike = sum(
                feature not in other.near and any(line in other.by_line for line in synonyms(feature))
                for other in facts
            )  # fmt: skip
            shared = (same + _SYNONYM * alike) / len(facts)
            weight = near * (0.3 + rarity.of(feature)) * shared + _HEAD * (feature == fact.head) * shared
            weights[feature] = max(weights.get(feature, 0.0), weight)
    return weights


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
        elif parts and len(gap) > 0:
            parts.append("\u2026")
        last = words.ends.get(i, i)
        text = fact.page.scan.text[fact.page.scan.tokens.starts[i] : fact.page.scan.tokens.ends[last]]
        keeps = is_name(words.at[i] or "") or not text.istitle() or _is_a_name(fact.page, text, i)
        parts.append(text if keeps else text.lower())
        before = last
    return " ".join(parts)


def _is_a_name(page: Page, text: str, at: int) -> bool:
    """Whether a word with a capital is a name that nobody knows: never small, nor only first in sentences."""
    tokens = page.scan.tokens
    if text.lower() in tokens.raw:
        return False
    if page.scan.sentence_at(at).first != at:
        return True
    return any(raw == text and page.scan.sentence_at(j).first != j for j, raw in enumerate(tokens.raw))


def _nearest_each(places: Sequence[int], words: Words, value: range) -> list[int]:
    """Each word once, where it stands nearest to the value."""
    best: dict[str, int] = {}
    for i in places:
        feature = words.at[i] or ""
        if feature not in best or abs(i - value.start) < abs(best[feature] - value.start):
            best[feature] = i
    return sorted(best.values())
