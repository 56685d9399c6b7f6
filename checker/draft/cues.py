"""Words near a value that may be a rule's `about`: those that most of its sentences have, the nearest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.align.facts import distances_from
from checker.draft.bodies import Bodies
from checker.draft.yaml_text import one_line
from checker.model import Mention
from checker.story.story import Story
from checker.story.words import PERSON, is_name, is_value
from checker.text.lemmas import lemma
from checker.text.meaning import LIGHT_WORDS, synonyms
from checker.text.names import SUFFIXES
from checker.text.words import SPEECH_VERBS

_POOL = 14
_FAR = 7.0  # Words from a value at which a word counts half, as in `align.facts`.
_LIGHT = 0.25
_ALIKE = 3  # Letters that a word begins with and its dictionary form must, so that an editor knows it again.
_SYNONYM = 0.7


def cue_words(story: Story, mentions: Sequence[Mention], bodies: Bodies) -> list[str]:
    """Words and names of the sentences of some mentions, those first that tell most of them."""
    weights: dict[str, float] = {}
    shown: dict[str, str] = {}
    for mention in mentions:
        for feature, near, word in _around(story, mention):
            if not is_value(feature) and len(word) > 1 and not word[0].isdigit():
                weights[feature] = weights.get(feature, 0.0) + near * _weight(story, feature)
                shown.setdefault(feature, _as_rule(feature, word, bodies))
    weights = _with_synonyms(weights)
    ranked = sorted(weights, key=lambda feature: (-weights[feature], feature))
    return list(dict.fromkeys(shown[feature] for feature in ranked))[:_POOL]


def _with_synonyms(weights: Mapping[str, float]) -> dict[str, float]:
    """A word gains by its synonyms in the other sentences: “lawsuit” here by “sue” there."""
    lines: dict[int, list[str]] = {}
    for feature in weights:
        for line in synonyms(feature):
            lines.setdefault(line, []).append(feature)
    gained = dict(weights)
    for same in lines.values():
        for feature in same:
            gained[feature] += _SYNONYM * sum(weights[other] for other in same if other != feature)
    return gained


def _weight(story: Story, feature: str) -> float:
    light = feature in LIGHT_WORDS or feature in SPEECH_VERBS
    return (0.3 + story.rarity.of(feature)) * (_LIGHT if light else 1.0)


def _around(story: Story, mention: Mention) -> Iterator[tuple[str, float, str]]:
    """Each feature of a mention's sentence, how near it stands, and the word or name as it is written."""
    page, words = story.by_id[mention.article], story.words[mention.article]
    place = page.places.get(mention.span)
    if place is None:
        return
    sentence, tokens = page.sentence_of(mention), page.scan.tokens
    distances = distances_from(tokens.words, place, sentence)
    for i in range(sentence.first, sentence.after):
        feature = words.at[i]
        if feature is not None and i not in place:
            near = 1 / (1 + distances[i - sentence.first] / _FAR)
            yield feature, near, page.scan.text[tokens.starts[i] : tokens.ends[words.ends.get(i, i)]]


def _as_rule(feature: str, word: str, bodies: Bodies) -> str:
    """A word in its dictionary form, {DHS} for a body of several names, a person by the family name."""
    if feature in bodies.by_feature:
        return f"{{{bodies.by_feature[feature]}}}"
    if is_name(feature):
        name = one_line(word).removesuffix("'s").removesuffix("’s")
        parts = [part for part in name.split() if part.strip(".,").lower() not in SUFFIXES]
        return parts[-1].strip(",") if feature.startswith(PERSON) and parts else name
    word = word.lower().removesuffix("'s").removesuffix("’s")
    form = lemma(word)
    return form if len(form) <= len(word) and word.startswith(form[:_ALIKE]) else word  # “gone” is no form of “gan”
