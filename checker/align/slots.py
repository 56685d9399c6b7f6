"""Sentences of two articles beside each other: how alike they are, and which values stand at the same place."""

from __future__ import annotations

from rapidfuzz.distance import Indel

from checker.align.facts import Fact
from checker.kinds.kind import Page
from checker.story.words import Rarity, Words
from checker.text.meaning import synonyms
from checker.text.sentences import Sentence

_MIN_FEATURES = 3
_COPIED = 0.55  # From this likeness on, two sentences may be one that was copied or spun.


class Slots:
    """Pairs of sentences, each compared once."""

    def __init__(self, words: dict[str, Words], rarity: Rarity) -> None:
        self._words = words
        self._rarity = rarity
        self._pairs: dict[tuple[str, int, str, int], float] = {}
        self._same: dict[tuple[str, int, str, int], dict[int, int]] = {}
        self._features: dict[tuple[str, int], tuple[dict[str, float], frozenset[int]]] = {}

    def likeness(self, left: Fact, right: Fact) -> float:
        """How much of the telling words of the shorter of two facts' sentences stand in the other, 0..1."""
        key = _key(left, right)
        found = self._pairs.get(key)
        if found is None:
            found = self._pairs[key] = self._likeness(left.page, left.sentence, right.page, right.sentence)
        return found

    def _own(self, page: Page, sentence: Sentence) -> tuple[dict[str, float], frozenset[int]]:
        key = page.article.id, sentence.first
        own = self._features.get(key)
        if own is None:
            at = self._words[page.article.id].at
            features = {f: self._rarity.of(f) for f in at[sentence.first : sentence.after] if f is not None}
            lines = frozenset(line for feature in features for line in synonyms(feature))
            own = self._features[key] = features, lines
        return own

    def _likeness(self, left: Page, one: Sentence, right: Page, other: Sentence) -> float:
        (a, a_lines), (b, b_lines) = self._own(left, one), self._own(right, other)
        if len(a) > len(b):
            a, a_lines, b, b_lines = b, b_lines, a, a_lines
        shared = [w if f in b else 0.85 * w for f, w in a.items() if f in b or not b_lines.isdisjoint(synonyms(f))]
        if len(shared) < _MIN_FEATURES:
            return 0.0
        low, high = sorted((sum(a.values()), sum(b.values())))
        return min(1.0, sum(shared) / (0.7 * low + 0.3 * high)) if low else 0.0

    def same_place(self, left: Fact, right: Fact) -> bool:
        """Whether two values stand at the same place of two sentences that are one, copied or spun."""
        if self.likeness(left, right) < _COPIED:
            return False
        key = _key(left, right)
        places = self._same.get(key)
        if places is None:
            places = self._same[key] = self._align(left, right)
        return places.get(left.place.start) == right.place.start

    def _align(self, left: Fact, right: Fact) -> dict[int, int]:
        """The tokens of one sentence at which values stand → those of the other, by the words on both sides."""
        a, a_at = self._masked(left)
        b, b_at = self._masked(right)
        found: dict[int, int] = {}
        for block in Indel.opcodes(a, b):
            if block.tag == "equal":
                for i in range(block.src_end - block.src_start):
                    if a[block.src_start + i].startswith("#"):
                        found[a_at[block.src_start + i]] = b_at[block.dest_start + i]
        return found

    def _masked(self, fact: Fact) -> tuple[list[str], list[int]]:
        """The words of a sentence in order, each value as one sign of its kind, with the tokens that they begin at."""
        values = {
            page_range.start: (mention.kind, page_range.stop)
            for mention in fact.page.mentions
            if (page_range := fact.page.places[mention.span]).start >= fact.sentence.first
            and page_range.stop <= fact.sentence.after
            and mention.kind in _MASKED
        }
        lemmas = fact.page.lemmas.lemmas
        words, at = [], []
        i = fact.sentence.first
        while i < fact.sentence.after:
            if i in values:
                kind, stop = values[i]
                words.append(f"#{kind}")
                at.append(i)
                i = max(stop, i + 1)
            else:
                words.append(lemmas[i])
                at.append(i)
                i += 1
        return words, at


_MASKED = frozenset("quantity money percent duration rate age ordinal tally date time multiple number list".split())


def _key(left: Fact, right: Fact) -> tuple[str, int, str, int]:
    return left.article, left.sentence.first, right.article, right.sentence.first
