"""Result → a worksheet for classes and its key, as data: everything that the templates show, worked out beforehand."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker import __version__
from checker.copies import rewrites
from checker.model import Result, Span
from checker.outputs.report_words import clip, write_date
from checker.outputs.worksheet_key import Entry, Further, fill_in, list_further
from checker.outputs.worksheet_lines import Block, NumberedArticle, letter_of, number_lines
from checker.outputs.worksheet_pairs import ANSWERS, Pair
from checker.outputs.worksheet_rows import choose_rows
from checker.outputs.worksheet_scoring import seal_answers

_EMPTY_ROWS = 4


@dataclass(frozen=True, slots=True)
class SheetArticle:
    """An article as the sheet prints it. headline: empty where its first lines are the headline."""

    letter: str
    source: str
    headline: str
    published: str
    published_iso: str
    language: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Party:
    """A source that a row asks about."""

    letter: str
    source: str


@dataclass(frozen=True, slots=True)
class Question:
    """A row of the sheet. There is no answer in it, so that no template can show one."""

    number: int
    title: str
    parties: tuple[Party, Party]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The student's sheet. sealed: what a script scores it by, empty where nothing is embedded.

    id: of this sheet and its rows, under which a browser keeps what is filled in. empty: the numbers of the rows for
    what the student finds alone.
    """

    id: str
    title: str
    tab_title: str
    articles: tuple[SheetArticle, ...]
    questions: tuple[Question, ...]
    answers: tuple[tuple[str, str], ...]
    empty: tuple[int, ...]
    sealed: tuple[str, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Key:
    """The teacher's key. copies: who looks like a rewrite of whom."""

    title: str
    tab_title: str
    sources: tuple[SheetArticle, ...]
    entries: tuple[Entry, ...]
    further: tuple[Further, ...]
    copies: tuple[str, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Worksheet:
    """A sheet and the key to it, with the same rows and the same line numbers.

    rows: what both are made from; numbered: the articles by id.
    """

    sheet: Sheet
    key: Key
    rows: tuple[Pair, ...]
    numbered: Mapping[str, NumberedArticle]


def compose_worksheet(result: Result, claims: int, title: str = "", *, embed_key: bool = False) -> Worksheet:
    """The worksheet of a result. The same result and options give an equal one.

    claims: the most rows to ask; there are fewer, or none, where the articles share less. title: instead of the
    story's.
    """
    numbered = _number(result)
    rows = choose_rows(result, claims)
    title = title.strip() or result.story.strip() or "Untitled story"
    articles = tuple(_lay_out(one) for one in numbered.values())
    questions = tuple(_ask(i, row, numbered) for i, row in enumerate(rows, 1))
    sheet_id = _identify(title, articles, questions)
    sheet = Sheet(
        id=sheet_id,
        title=title,
        tab_title=clip(title, 120),
        articles=articles,
        questions=questions,
        answers=tuple(ANSWERS.items()),
        empty=tuple(range(len(rows) + 1, len(rows) + _EMPTY_ROWS + 1)),
        sealed=seal_answers(sheet_id, rows, dict(numbered)) if embed_key else (),
        version=__version__,
    )
    key = Key(
        title=title,
        tab_title=sheet.tab_title,
        sources=articles,
        entries=fill_in(result, rows, numbered),
        further=list_further(result, rows, numbered),
        copies=rewrites(result),
        version=__version__,
    )
    return Worksheet(sheet, key, rows, numbered)


def _number(result: Result) -> Mapping[str, NumberedArticle]:
    evidence: dict[str, list[Span]] = {article.id: [] for article in result.articles}
    for judged in result.claims:
        for reading in judged.readings:
            evidence[reading.article] += [mention.span for mention in reading.mentions]
    for found in result.discrepancies:
        for one in (*found.odd, *found.others):
            evidence[one.article].append(one.span)
    return {
        article.id: number_lines(article, letter_of(i), evidence[article.id])
        for i, article in enumerate(result.articles)
    }


def _lay_out(numbered: NumberedArticle) -> SheetArticle:
    article = numbered.article
    return SheetArticle(
        letter=numbered.letter,
        source=article.label,
        headline=numbered.headline,
        published=write_date(article.published) if article.published else "",
        published_iso=article.published.isoformat() if article.published else "",
        language=article.language or "",
        blocks=numbered.blocks,
    )


def _ask(number: int, row: Pair, numbered: Mapping[str, NumberedArticle]) -> Question:
    left, right = (numbered[article] for article in row.articles)
    return Question(
        number,
        row.title,
        (Party(left.letter, left.article.label), Party(right.letter, right.article.label)),
    )


def _identify(title: str, articles: Sequence[SheetArticle], questions: Sequence[Question]) -> str:
    """A name for this sheet that changes with what it shows, and holds nothing else."""
    shown = repr((title, articles, questions)).encode("utf-8", "replace")
    return hashlib.sha256(shown).hexdigest()[:16]
