"""Result → tables: what frames, CSV and spreadsheets have in common, as rows of plain values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from checker.model import LEVELS, Discrepancy, Evidence, Level, Result
from checker.outputs.passages import Passages

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns. A cell is a text, a number, a date, None, or the fields of a value."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    @classmethod
    def of(cls, columns: str, rows: Iterator[Row]) -> Table:
        """A table from the names of its columns, in one text, and its rows."""
        return cls(tuple(columns.split()), tuple(rows))


def articles_table(result: Result) -> Table:
    """One row for each article."""
    columns = "article source title published url language path sha256"
    rows = (
        (one.id, one.label, one.title, one.published, one.url, one.language, one.path, one.sha256)
        for one in result.articles
    )
    return Table.of(columns, rows)


def claims_table(result: Result) -> Table:
    """One row for each claim. `level`: of its gravest discrepancy, empty where it has none."""
    columns = "claim title kind origin rule expected verdict level discrepancies"
    of_claim = _by_claim(result)

    def rows() -> Iterator[Row]:
        for judged in result.claims:
            claim, found = judged.claim, of_claim.get(judged.claim.id, [])
            rule = claim.rule
            yield (
                claim.id, claim.title, claim.kind, claim.origin, rule.id if rule else None,
                (rule.expect_text or None) if rule else None, judged.verdict, _gravest(found), len(found),
            )  # fmt: skip

    return Table.of(columns, rows())


def readings_table(result: Result) -> Table:
    """One row for each claim and article: what the article says of it, in which words, and where they stand.

    The place is that of the first words. `level` is of the claim's gravest discrepancy; `decision`, what an editor
    said of the one that this article is the odd side of.
    """
    columns = (
        "claim title kind verdict article source reading text level published sentence start end decision "
        "decision_reason"
    )
    passages, of_claim = Passages(result), _by_claim(result)

    def rows() -> Iterator[Row]:
        for judged in result.claims:
            claim, found = judged.claim, of_claim.get(judged.claim.id, [])
            for reading in judged.readings:
                article = passages.articles[reading.article]
                first = reading.mentions[0] if reading.mentions else None
                yield (
                    claim.id, claim.title, claim.kind, judged.verdict, article.id, article.label, reading.word,
                    " | ".join(mention.text for mention in reading.mentions), _gravest(found), article.published,
                    passages.sentence(first) if first else "",
                    first.span.start if first else None, first.span.end if first else None,
                    *_decision(found, article.id),
                )  # fmt: skip

    return Table.of(columns, rows())


def mentions_table(result: Result) -> Table:
    """One row for each mention that a reading rests on; `value` has its fields, as `checker schema mention` says."""
    columns = "claim article source reading kind text start end sentence quoted furniture value"
    passages = Passages(result)
    rows = (
        (
            judged.claim.id, one.article, passages.articles[one.article].label, reading.word, one.kind, one.text,
            one.span.start, one.span.end, passages.sentence(one), one.quoted, one.furniture,
            msgspec.to_builtins(one.value),
        )
        for judged in result.claims
        for reading in judged.readings
        for one in reading.mentions
    )  # fmt: skip
    return Table.of(columns, rows)


def discrepancies_table(result: Result) -> Table:
    """One row for each discrepancy."""
    columns = (
        "discrepancy claim title rule category level confidence message why decision decision_reason decision_by "
        "decision_until"
    )
    passages = Passages(result)
    rows = (
        (
            found.id, found.claim, passages.title(found), found.rule, found.category, found.level, found.confidence,
            passages.message(found), found.why, *decision_cells(found),
        )
        for found in result.discrepancies
    )  # fmt: skip
    return Table.of(columns, rows)


def evidence_table(result: Result) -> Table:
    """One row for each place that a discrepancy rests on; `side` is `odd` or `others`."""
    columns = "discrepancy side article source published text start end sentence"
    passages = Passages(result)

    def rows() -> Iterator[Row]:
        for found in result.discrepancies:
            for side, one in _sides(found):
                article = passages.articles[one.article]
                yield (
                    found.id, side, article.id, article.label, article.published, one.text, one.span.start,
                    one.span.end, passages.sentence(one),
                )  # fmt: skip

    return Table.of(columns, rows())


def decision_cells(found: Discrepancy) -> tuple[str | None, str | None, str | None, dt.date | None]:
    """What an editor said about a discrepancy: status, reason, by whom, until when."""
    decision = found.decision
    if decision is None:
        return None, None, None, None
    return decision.status, decision.reason or None, decision.by or None, decision.until


def _by_claim(result: Result) -> Mapping[str, list[Discrepancy]]:
    of_claim: dict[str, list[Discrepancy]] = {}
    for found in result.discrepancies:
        of_claim.setdefault(found.claim, []).append(found)
    return of_claim


def _gravest(found: list[Discrepancy]) -> Level | None:
    return min((one.level for one in found), key=LEVELS.index, default=None)


def _decision(found: list[Discrepancy], article: str) -> tuple[str | None, str | None]:
    decided = [one for one in found if one.decision and any(odd.article == article for odd in one.odd)]
    gravest = min(decided, key=lambda one: LEVELS.index(one.level), default=None)
    return decision_cells(gravest)[:2] if gravest else (None, None)


def _sides(found: Discrepancy) -> Iterator[tuple[str, Evidence]]:
    yield from (("odd", one) for one in found.odd)
    yield from (("others", one) for one in found.others)
