"""The shared copy of a report: how much of their text two articles share, as a table of sources by sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.copies import in_order, rewrites
from checker.model import Result
from checker.outputs.report_places import Places
from checker.stories import SharedCopy

_MOST = 24  # rows and columns
_MOST_REWRITES = 24
_STEPS = (0.1, 0.25, 0.4, 0.6)  # shares of the shorter article from which on a cell is tinted a degree deeper


@dataclass(frozen=True, slots=True)
class CopyCell:
    """What two articles share, in per cent: in all, word for word, in a paraphrase. tint: 0 to 4.

    original: which of the two was probably first; sure: whether their dates say so.
    """

    source: str
    share: int
    exact: int
    spun: int
    tint: int
    original: str
    sure: bool


@dataclass(frozen=True, slots=True)
class CopyRow:
    """An article and what it shares with each of the others; None for itself, and where nothing is shared."""

    id: str
    source: str
    cells: tuple[CopyCell | None, ...]


@dataclass(frozen=True, slots=True)
class Copies:
    """The table, and a sentence for each article that looks like a rewrite of another. hidden: articles left out."""

    rows: tuple[CopyRow, ...]
    hidden: int
    rewrites: tuple[str, ...]
    hidden_rewrites: int


def lay_copies(result: Result, places: Places) -> Copies | None:
    """The articles that share text with another; those that share most where there are too many."""
    copies = [copy for story in result.stories for copy in story.copies]
    if not copies:
        return None
    most: dict[str, float] = {}
    for copy in copies:
        for article in (copy.left, copy.right):
            most[article] = max(most.get(article, 0), copy.share)
    chosen = set(sorted(most, key=lambda article: (-most[article], places.articles[article]))[:_MOST])
    shown = [article.id for article in result.articles if article.id in chosen]
    cells = _make_cells(copies, result)
    told = rewrites(result)
    return Copies(
        tuple(
            CopyRow(
                places.article_id(article),
                places.result.article(article).label,
                tuple(cells.get((article, other)) for other in shown),
            )
            for article in shown
        ),
        len(most) - len(shown),
        told[:_MOST_REWRITES],
        max(len(told) - _MOST_REWRITES, 0),
    )


def _make_cells(copies: Sequence[SharedCopy], result: Result) -> dict[tuple[str, str], CopyCell]:
    labels = {article.id: article.label for article in result.articles}
    cells = {}
    for copy in copies:
        first, _ = in_order(copy, result)
        exact, spun = round(copy.exact * 100), round(copy.spun * 100)
        tint = sum(copy.share >= step for step in _STEPS)
        for one, other in ((copy.left, copy.right), (copy.right, copy.left)):
            cells[one, other] = CopyCell(
                labels[other], exact + spun, exact, spun, tint, labels[first], copy.earlier is not None
            )
    return cells
