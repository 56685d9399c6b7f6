"""A planted error as data, and what a mutation is: a way to make one sort of error as people make it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from checker.kinds import all_kinds
from checker.kinds.kind import Page
from checker.model import Article, Category, Mention, Span

_LAST_WORD = re.compile(r"\s+\S+$")
_STOPS = frozenset(",;:.")


@dataclass(frozen=True, slots=True)
class Edit:
    """One error to plant: the words of a span of an article's text are replaced.

    category: the sort of discrepancy it should cause. how: what was done, in two or three words. fact: the mention
    that is altered, as the article has it before. alone: it shows within the article, whatever others say.
    """

    article: str
    span: Span
    replacement: str
    category: Category
    how: str
    fact: Mention
    alone: bool = False

    @property
    def shift(self) -> int:
        """How far what stands behind the edit moves."""
        return len(self.replacement) - (self.span.end - self.span.start)

    def moved(self, span: Span) -> Span:
        """Where a span of the text stands after the edit; one that the edit touches takes in the new words."""
        if span.end <= self.span.start:
            return span
        if span.start >= self.span.end:
            return Span(span.start + self.shift, span.end + self.shift)
        return Span(min(span.start, self.span.start), max(span.end, self.span.end) + self.shift)

    def words(self, text: str) -> tuple[str, str]:
        """The words of the text that the edit touches, whole, before and after; what both end with is left out."""
        start, end = self.span.start, self.span.end
        while start and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        return _apart(text[start:end], text[start : self.span.start] + self.replacement + text[self.span.end : end])

    @property
    def new_span(self) -> Span:
        """Where the new words stand in the edited text."""
        return Span(self.span.start, self.span.start + len(self.replacement))


def _apart(old: str, new: str) -> tuple[str, str]:
    """Two wordings without the last words that they share, and without a comma behind both; neither is left empty."""
    while True:
        left, right = _LAST_WORD.search(old), _LAST_WORD.search(new)
        if left is None or right is None or left[0] != right[0]:
            break
        old, new = old[: left.start()], new[: right.start()]
    stop = old[-1:]
    if stop == new[-1:] and stop in _STOPS and not (stop == "." and "." in old[:-1]):  # "p.m." keeps its point
        return old[:-1], new[:-1]
    return old, new


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Words of a text written otherwise: the span in that text, what to put there, what was done."""

    span: Span
    text: str
    how: str


#: Whether a mention of another article tells the fact of a mention, so that an error in one shows against the other.
Told = Callable[[Mention, Mention], bool]


def tells_the_same(fact: Mention, other: Mention) -> bool:
    """Whether two mentions of one kind agree."""
    return all_kinds()[fact.kind].compare(fact.value, other.value).word == "agrees"


@dataclass(frozen=True, slots=True)
class Mutation:
    """A way to make one sort of error. Each module of this package that has one calls it `MUTATION`.

    edits: the errors that could be planted in an article; the random numbers choose between equals. also: other
    categories that tell the error as well. told: see `Told`.
    """

    category: Category
    edits: Callable[[Page, Random], Iterator[Edit]]
    also: frozenset[Category] = field(default_factory=frozenset)
    told: Told = tells_the_same


def facts(page: Page, *kinds: str) -> Iterator[Mention]:
    """The mentions of these kinds in an article that the reporter tells: not in a quotation, not in front matter."""
    for kind in kinds:
        for mention in page.by_kind.get(kind, ()):
            if not mention.quoted and page.article.body.covers(mention.span):
                yield mention


def edit_of(fact: Mention, rewrite: Rewrite, category: Category, *, at: int = -1, alone: bool = False) -> Edit:
    """A rewriting of words as an edit. at: where the rewritten text begins in the article, if not at the fact."""
    start = fact.span.start if at < 0 else at
    span = Span(start + rewrite.span.start, start + rewrite.span.end)
    return Edit(fact.article, span, rewrite.text, category, rewrite.how, fact, alone)


def apply_edit(article: Article, edit: Edit) -> Article:
    """The article with the error in it."""
    text = article.text[: edit.span.start] + edit.replacement + article.text[edit.span.end :]
    return replace(article, text=text, body=Span(article.body.start, article.body.end + edit.shift))


def some(rewrites: Sequence[Rewrite], rng: Random, most: int) -> list[Rewrite]:
    """A few of the ways to write a text otherwise."""
    return list(rewrites) if len(rewrites) <= most else rng.sample(list(rewrites), most)
