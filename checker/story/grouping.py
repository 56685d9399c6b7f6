"""Articles → stories: those on the same events together, so that nothing is compared across stories.

Two articles are on one story where they share enough of what is rare among all the articles: names, values, words.
Articles that are alike to one of a story belong to it. Only articles that share something rare are looked at.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from checker.kinds.kind import Page
from checker.story.words import is_name, is_value, words_of
from checker.text.meaning import LIGHT_WORDS, stem

# Cosine from which on two articles are on one story: in a small folder, which is one story as a rule; among many
# articles; and where they were published long after one another.
_ALIKE, _ALIKE_AMONG_MANY, _ALIKE_LATER = 0.12, 0.16, 0.25
_LATER = dt.timedelta(days=30)
_NAME, _VALUE = 1.6, 1.3  # What a name and a figure weigh beside a word.
_MANY = 0.5  # What more than this share of a large set of articles has is looked up by nobody.
_FEW = 12
_BACKGROUND = 60  # So many other articles are thought beside these, so that what few articles share counts as rare.


def group_stories(pages: Sequence[Page]) -> list[tuple[Page, ...]]:
    """The stories of some articles, in the order of their first article, the articles in theirs."""
    vectors = _vectors(pages)
    parents = list(range(len(pages)))

    def root(at: int) -> int:
        while parents[at] != at:
            parents[at] = parents[parents[at]]
            at = parents[at]
        return at

    for one, other in _likely(vectors):
        if root(one) != root(other) and _cosine(vectors[one], vectors[other]) >= _needed(
            pages[one], pages[other], few=len(pages) <= _FEW
        ):
            first, second = sorted((root(one), root(other)))
            parents[second] = first
    stories: dict[int, list[Page]] = {}
    for at, page in enumerate(pages):
        stories.setdefault(root(at), []).append(page)
    return [tuple(own) for own in stories.values()]


def by_folder(pages: Sequence[Page]) -> list[tuple[Page, ...]]:
    """The articles of each folder as one story, in the order of their first article."""
    stories: dict[PurePath, list[Page]] = {}
    for page in pages:
        stories.setdefault(PurePath(page.article.path).parent, []).append(page)
    return [tuple(own) for own in stories.values()]


def _needed(left: Page, right: Page, *, few: bool) -> float:
    one, other = left.article.published, right.article.published
    if one is not None and other is not None and abs(one - other) > _LATER:
        return _ALIKE_LATER
    return _ALIKE if few else _ALIKE_AMONG_MANY


def _vectors(pages: Sequence[Page]) -> list[dict[str, float]]:
    """How much each feature tells of each article; of length 1."""
    counts = [_counts(page) for page in pages]
    having: dict[str, int] = {}
    for own in counts:
        for feature in own:
            having[feature] = having.get(feature, 0) + 1
    vectors = []
    for own in counts:
        vector = {
            feature: (1 + math.log(count))
            * math.log(1 + (len(pages) + _BACKGROUND) / having[feature])
            * _weight(feature)
            for feature, count in own.items()
        }
        length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
        vectors.append({feature: weight / length for feature, weight in vector.items()})
    return vectors


def _counts(page: Page) -> dict[str, int]:
    found: dict[str, int] = {}
    for feature in words_of(page).at:
        if feature is None or feature in LIGHT_WORDS:
            continue
        key = feature if is_name(feature) or is_value(feature) else stem(feature)
        found[key] = found.get(key, 0) + 1
    return found


def _weight(feature: str) -> float:
    return _NAME if is_name(feature) else _VALUE if is_value(feature) else 1.0


def _likely(vectors: Sequence[dict[str, float]]) -> Iterable[tuple[int, int]]:
    """The pairs of articles that share something which not most of them have."""
    limit = max(_FEW, int(len(vectors) * _MANY))
    by_feature: dict[str, list[int]] = {}
    for at, vector in enumerate(vectors):
        for feature in vector:
            by_feature.setdefault(feature, []).append(at)
    seen: set[tuple[int, int]] = set()
    for own in by_feature.values():
        if 1 < len(own) <= limit:
            seen.update((one, other) for i, one in enumerate(own) for other in own[i + 1 :])
    return sorted(seen)


def _cosine(left: dict[str, float], right: dict[str, float]) -> float:
    if len(left) > len(right):
        left, right = right, left
    return sum(weight * right.get(feature, 0.0) for feature, weight in left.items())
