"""Which discrepancies rest on a place in an article: so that whatever shows the place can lead to the card."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from checker.model import Category, Discrepancy, Evidence, Result, Span
from checker.outputs.report_places import Places

PERSON_NAME: frozenset[Category] = frozenset(["person-name"])
ROLE: frozenset[Category] = frozenset(["person-role", "choice", "organization"])
QUOTE: frozenset[Category] = frozenset(["quote-wording", "quote-cut", "quote-speaker"])
DATE: frozenset[Category] = frozenset(["date", "weekday", "updated", "hedge"])


@dataclass(frozen=True, slots=True)
class Found:
    """A discrepancy that rests on a place. odd: whether the place is on its doubtful side."""

    discrepancy: Discrepancy
    evidence: Evidence
    odd: bool


class FoundIndex:
    """The discrepancies of a result by the articles that they rest on."""

    def __init__(self, result: Result, places: Places) -> None:
        self._places = places
        self._by_article: dict[str, list[Found]] = {}
        for discrepancy in result.discrepancies:
            for evidence in discrepancy.odd:
                self._by_article.setdefault(evidence.article, []).append(Found(discrepancy, evidence, odd=True))
            for evidence in discrepancy.others:
                self._by_article.setdefault(evidence.article, []).append(Found(discrepancy, evidence, odd=False))

    def at(self, article: str, span: Span, categories: Collection[Category]) -> Iterable[Found]:
        """Those of some categories that share a character with a span, the doubtful sides first."""
        found = [
            one for one in self._by_article.get(article, ())
            if one.discrepancy.category in categories and one.evidence.span.overlaps(span)
        ]  # fmt: skip
        return sorted(found, key=lambda one: not one.odd)

    def link(self, discrepancy: Discrepancy) -> str:
        """The link to the card."""
        return f"#{self._places.card_id(discrepancy.id)}"
