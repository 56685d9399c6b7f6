"""The articles of one story, as everything that compares them sees them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.gather import is_source
from checker.kinds.kind import Page
from checker.model import Mention
from checker.stories import SharedCopy
from checker.story.shared_copy import find_shared_copy, voices_of
from checker.story.words import Rarity, Words, words_of
from checker.text.names import plain
from checker.text.words import FUNCTION_WORDS

_MIN_NAMES = 3  # Names that two articles on the same events share at the least.
_MIN_SHARED = 3  # Words that two sentences share at the least before they are alike.


@dataclass(frozen=True, eq=False)
class Story:
    """The pages that are compared, in the order of the articles: the earliest published first.

    reference: sources, the most trusted first, that others are held against.
    """

    pages: tuple[Page, ...]
    reference: tuple[str, ...] = ()

    @cached_property
    def words(self) -> dict[str, Words]:
        """The features of each article, by its id."""
        return {page.article.id: words_of(page) for page in self.pages}

    @cached_property
    def vocabularies(self) -> dict[str, frozenset[str]]:
        """The features that each article has, by its id."""
        return {article: frozenset(word for word in own.at if word) for article, own in self.words.items()}

    @cached_property
    def rarity(self) -> Rarity:
        """How telling each feature is in this story."""
        return Rarity(self.pages, self.words)

    @cached_property
    def copies(self) -> tuple[SharedCopy, ...]:
        """Who shares text with whom."""
        return find_shared_copy(self.pages, self.words, self.rarity)

    @cached_property
    def voices(self) -> dict[str, str]:
        """The voice of each article, by its id: articles that share most of their text are one."""
        return voices_of(self.pages, self.copies)

    def count(self, mentions: Iterable[Mention]) -> int:
        """How many voices some mentions are of."""
        return len({self.voices[mention.article] for mention in mentions})

    def trusts(self, mentions: Iterable[Mention]) -> bool:
        """Whether one of some mentions is of a reference source."""
        articles = {self.by_id[mention.article].article for mention in mentions}
        return any(is_source(article, self.reference) for article in articles)

    @cached_property
    def order(self) -> dict[str, int]:
        """Where each article stands, by its id."""
        return {page.article.id: at for at, page in enumerate(self.pages)}

    @cached_property
    def by_id(self) -> dict[str, Page]:
        """The pages by the article's id."""
        return {page.article.id: page for page in self.pages}

    def label(self, mention: Mention) -> str:
        """What to call a mention's article in a sentence."""
        return self.by_id[mention.article].article.label

    def labels(self, mentions: Sequence[Mention]) -> str:
        """The articles of some mentions, in words: "A", "A and B", "A, B and C"."""
        return joined(list(dict.fromkeys(map(self.label, mentions))))

    def have(self, mentions: Sequence[Mention]) -> str:
        """The articles of some mentions with their verb: "A has", "A and B have"."""
        return f"{self.labels(mentions)} {'have' if len({mention.article for mention in mentions}) > 1 else 'has'}"

    def likeness(self, left: Mention, right: Mention) -> float:
        """How much of the shorter of two mentions' sentences stands in the other, 0..1, by its content words."""
        a, b = self._words(left), self._words(right)
        shared = len(a & b)
        return shared / min(len(a), len(b)) if shared >= _MIN_SHARED else 0.0

    def are_related(self, left: str, right: str) -> bool:
        """Whether two articles, by their ids, share so many names that they are on the same events.

        Three names, or half of those of the article that has fewer.
        """
        a, b = self._names[left], self._names[right]
        shared = len(a & b)
        return shared >= _MIN_NAMES or 0 < min(len(a), len(b)) <= 2 * shared

    @cached_property
    def _names(self) -> dict[str, frozenset[tuple[str, str]]]:
        """The names of each article: people in full, bodies and places."""
        return {
            page.article.id: frozenset(
                (kind, plain(mention.text))
                for kind in ("person", "organization", "place")
                for mention in page.by_kind.get(kind, ())
                if kind != "person" or " " in mention.text
            )
            for page in self.pages
        }

    def _words(self, mention: Mention) -> set[str]:
        page = self.by_id[mention.article]
        sentence = page.sentence_of(mention) if mention.span in page.places else page.sentence_at(mention.sentence)
        lemmas = page.lemmas.lemmas[sentence.first : sentence.after]
        return {word for word in lemmas if len(word) > 2 and word.isalpha() and word not in FUNCTION_WORDS}


def joined(parts: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
