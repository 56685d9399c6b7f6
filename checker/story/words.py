"""The words of an article by what they stand for, and how telling each of them is in its story.

A name is one word, whatever form it has: "CMS" and "Centers for Medicare & Medicaid Services" are the same one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.kinds import all_kinds
from checker.kinds.kind import Page
from checker.text.known_bodies import known_key
from checker.text.meaning import LIGHT_WORDS
from checker.text.names import plain
from checker.text.words import FUNCTION_WORDS, MONTHS, WEEKDAYS

#: How a feature begins that is a name.
PERSON, BODY, PLACE = "person:", "body:", "place:"
#: How a feature begins that is a value: "$460,000" beside both of two figures tells that they belong together.
VALUE = "="
_LIGHT = 0.2  # What a word that is in every story weighs beside one that is in a single sentence of its article.
_LEAST = 0.12
_SENTENCES = 12  # An article of this many sentences tells most of its facts once; shorter ones are smoothed to it.


@dataclass(frozen=True, slots=True)
class Words:
    """The features of an article by token: lemmas, names and values; None where a token is no word or goes on a name.

    ends: the last token of each name, by its first.
    """

    at: tuple[str | None, ...]
    ends: Mapping[int, int]


def words_of(page: Page) -> Words:
    """Read the features of an article; numbers, dates and words of closed classes are none."""
    scan, lemmas = page.scan, page.lemmas.lemmas
    features: list[str | None] = [
        lemma if lemma[0].isalpha() and not _is_empty(word, lemma) else None
        for word, lemma in zip(scan.tokens.words, lemmas, strict=True)
    ]
    for mention in page.mentions:  # the words of a number or a date are the value, and not what it is about
        place = page.places[mention.span]
        kind = all_kinds()[mention.kind]
        if len(place) <= _LONGEST_VALUE and kind.family(mention.value) is not None:
            features[place.start : place.stop] = [None] * len(place)
            if place and mention.kind not in _COMMON_VALUES:
                features[place.start] = f"{VALUE}{mention.kind} {kind.normal(mention.value)}"
    names = [(place.first, place.last, PLACE + place.key) for place in scan.places]
    names += [(body.first, body.last, BODY + (known_key(body.name) or body.key)) for body in scan.bodies]
    names += [(person.first, person.last, PERSON + plain(person.family or person.name)) for person in scan.people]
    for first, last, name in names:
        features[first : last + 1] = [name] + [None] * (last - first)
    return Words(tuple(features), {first: last for first, last, _ in names})


_COMMON_VALUES = frozenset(["date", "ordinal", "list", "multiple"])
_LONGEST_VALUE = 9  # Tokens; what is longer is a quotation or a list, whose words count.


def _is_empty(word: str, lemma: str) -> bool:
    return word in FUNCTION_WORDS or lemma in FUNCTION_WORDS or word in WEEKDAYS or (word in MONTHS and word != "may")


def is_value(feature: str) -> bool:
    """Whether a feature is a value."""
    return feature.startswith(VALUE)


def is_name(feature: str) -> bool:
    """Whether a feature is a person, a body or a place."""
    return feature.startswith((PERSON, BODY, PLACE))


class Rarity:
    """How telling each feature is, 0..1: one that stands in one sentence of each article that has it tells most."""

    def __init__(self, pages: Sequence[Page], words: Mapping[str, Words]) -> None:
        sentences: dict[str, int] = {}
        having: dict[str, int] = {}
        for page in pages:
            at = words[page.article.id].at
            every = [{feature for feature in at[s.first : s.after] if feature} for s in page.scan.sentences]
            for own in every:
                for feature in own:
                    sentences[feature] = sentences.get(feature, 0) + 1
            size = max(len(every), _SENTENCES)
            for feature in set().union(*every):
                having[feature] = having.get(feature, 0) + size
        self._weights = {feature: _weight(feature, count / having[feature]) for feature, count in sentences.items()}

    def of(self, feature: str) -> float:
        """How telling a feature is."""
        return self._weights.get(feature, 1.0)


def _weight(feature: str, share: float) -> float:
    """share: of the sentences of the articles that have the feature, how many have it."""
    weight = max(_LEAST, min(1.0, -math.log(share) / math.log(_SENTENCES)))
    light = feature in LIGHT_WORDS or (is_value(feature) and sum(map(str.isdigit, feature)) < 2)
    return weight * _LIGHT if light else weight
