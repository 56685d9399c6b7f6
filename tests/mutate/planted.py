"""The errors that a mutation could plant in a text, over many seeds: the shortest way from a sentence to its errors."""

from __future__ import annotations

from collections.abc import Iterator

from checker.find import find_mentions
from checker.model import Article
from checker.mutate import all_mutations
from checker.mutate.edit import Edit, Mutation, apply_edit
from checker.mutate.plant import possible_edits
from tests.story import article_of

PUBLISHED = "2025-07-17"  # a Thursday
_SEEDS = range(40)


def mutation_of(category: str) -> Mutation:
    """The mutation that makes errors of a category."""
    return next(mutation for mutation in all_mutations() if mutation.category == category)


def edits_of(article: Article, category: str) -> Iterator[Edit]:
    """Every error of a category that some seed plants in an article."""
    page = find_mentions(article)
    for seed in _SEEDS:
        yield from possible_edits(page, mutation_of(category), seed)


def planted_in(text: str, category: str) -> set[str]:
    """The texts with an error of a category in them."""
    article = article_of(text, PUBLISHED)
    return {apply_edit(article, edit).text for edit in edits_of(article, category)}
