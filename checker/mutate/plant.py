"""Pages → the errors to plant in them: every category gets its share, spread over the facts, the same for one seed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from random import Random

from checker.kinds.kind import Page
from checker.model import Evidence, Span
from checker.mutate.edit import Edit, Mutation


def choose_edits(
    pages: Sequence[Page],
    mutations: Sequence[Mutation],
    seed: int,
    per_category: int,
    everywhere: bool = False,
    doubted: Collection[Evidence] = (),
) -> tuple[Edit, ...]:
    """So many edits of each category, or as many as there are: one of each fact before a second of any.

    everywhere: also errors that nothing in the articles could show, since only one of them tells the fact.
    doubted: words that the check doubts as they are; nothing is planted there, it might put them right.
    """
    taken = {(one.article, one.span) for one in doubted}
    chosen: list[Edit] = []
    for mutation in mutations:
        rng = Random(f"{seed} {mutation.category}")  # noqa: S311 - errors for a measurement, not secrets
        edits = [edit for page in pages for edit in possible_edits(page, mutation, seed)]
        edits = [edit for edit in edits if (edit.article, edit.fact.span) not in taken]
        if not everywhere:
            edits = [edit for edit in edits if edit.alone or _is_told_elsewhere(edit, mutation, pages)]
        rng.shuffle(edits)
        chosen += _spread(edits)[:per_category]
    return tuple(chosen)


def possible_edits(page: Page, mutation: Mutation, seed: int) -> list[Edit]:
    """The errors of one sort that could be planted in an article; none changes nothing, or front matter."""
    rng = Random(f"{seed} {mutation.category} {page.article.id}")  # noqa: S311 - as above
    text, body = page.article.text, page.article.body
    return [
        edit
        for edit in mutation.edits(page, rng)
        if body.covers(edit.span) and text[edit.span.start : edit.span.end] != edit.replacement
    ]


def _is_told_elsewhere(edit: Edit, mutation: Mutation, pages: Sequence[Page]) -> bool:
    """Whether another article tells the fact that the edit falsifies, so that the two can be seen to differ."""
    return any(
        mutation.told(edit.fact, mention)
        for page in pages
        if page.article.id != edit.article
        for mention in page.by_kind.get(edit.fact.kind, ())
    )


def _spread(edits: Sequence[Edit]) -> list[Edit]:
    """The edits with the first of every fact before the second of any."""
    rounds: dict[tuple[str, Span], int] = {}
    ranked = []
    for edit in edits:
        fact = (edit.article, edit.fact.span)
        rounds[fact] = rounds.get(fact, 0) + 1
        ranked.append((rounds[fact], edit))
    return [edit for _, edit in sorted(ranked, key=lambda pair: pair[0])]
