"""An article's text as paragraphs of sentences of pieces, split where a mention or furniture begins or ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from checker.model import Article, ReadingWord, Span
from checker.outputs.report_words import GRAVEST_FIRST, Sign
from checker.text.furniture import find_furniture


@dataclass(frozen=True, slots=True)
class Reference:
    """The way back from a mention: to the discrepancy it is part of, or else to its claim's row."""

    number: int
    href: str
    reading: Sign
    title: str


@dataclass(frozen=True, slots=True)
class Highlight:
    """A span to be marked: how it reads, and where it leads. Evidence within a mention has no reference of its own."""

    span: Span
    reading: ReadingWord
    reference: Reference | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that is marked throughout in one way.

    id: set where a highlight begins, so that links can lead there. references: of the highlights that end here.
    """

    text: str
    reading: ReadingWord | None = None
    id: str = ""
    references: tuple[Reference, ...] = ()
    furniture: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """The pieces of one sentence, or of the text between two.

    id: of a sentence, where its first stretch stands, so that links can lead there.
    """

    pieces: tuple[Piece, ...]
    sentence: bool
    id: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that stand together. heading: it is a heading in Markdown, which is shown as it was written."""

    stretches: tuple[Stretch, ...]
    heading: bool = False


def lay_out(
    article: Article, article_id: str, highlights: Sequence[Highlight], sentences: Iterable[Span]
) -> tuple[Paragraph, ...]:
    """The body of an article, every character of its paragraphs once and in order.

    article_id: what the ids of its highlights begin with. The highlights and sentences may lie anywhere; what is
    outside the body is left out, and of two overlapping sentences the later begins where the earlier ends.
    """
    layers = _Layers(
        article_id,
        sorted((_end_at_word(article.text, h) for h in highlights), key=lambda h: h.span),
        _disjoint(sentences),
        find_furniture(article.text),
    )
    return tuple(_lay_out_paragraph(article.text, paragraph, layers) for paragraph in _paragraphs(article))


def _end_at_word(text: str, highlight: Highlight) -> Highlight:
    """The highlight without white space at its end: paragraphs have none, and its reference stands at its end."""
    end = highlight.span.end
    while end > highlight.span.start and text[end - 1].isspace():
        end -= 1
    return replace(highlight, span=Span(highlight.span.start, end))


def sentence_id(article_id: str, start: int) -> str:
    """The id of the sentence of an article that begins there."""
    return f"{article_id}-s{start}"


def place_id(article_id: str, start: int) -> str:
    """The id of the place in an article where a highlight begins."""
    return f"{article_id}-{start}"


@dataclass(frozen=True, slots=True)
class _Layers:
    """What lies over an article's text."""

    article_id: str
    highlights: Sequence[Highlight]
    sentences: Sequence[Span]
    furniture: Sequence[Span]


def _paragraphs(article: Article) -> Iterator[Span]:
    """Runs of lines that are not blank, without the space around them."""
    at = article.body.start
    first: int | None = None
    last = at
    for line in article.text[article.body.start : article.body.end].split("\n"):
        if line.strip():
            first = at + len(line) - len(line.lstrip()) if first is None else first
            last = at + len(line.rstrip())
        elif first is not None:
            yield Span(first, last)
            first = None
        at += len(line) + 1
    if first is not None:
        yield Span(first, last)


def _disjoint(sentences: Iterable[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(sentences):
        start = max(span.start, kept[-1].end) if kept else span.start
        if start < span.end:
            kept.append(Span(start, span.end))
    return kept


def _lay_out_paragraph(text: str, paragraph: Span, layers: _Layers) -> Paragraph:
    highlights = [h for h in layers.highlights if h.span.overlaps(paragraph)]
    sentences = [s for s in layers.sentences if s.overlaps(paragraph)]
    furniture = [s for s in layers.furniture if s.overlaps(paragraph)]
    cuts = {paragraph.start, paragraph.end}
    for span in (*(h.span for h in highlights), *sentences, *furniture):
        cuts |= {cut for cut in (span.start, span.end) if paragraph.start < cut < paragraph.end}
    pieces = [
        (
            next((s for s in sentences if s.start <= start < s.end), None),
            _make_piece(text, Span(start, end), highlights, layers.article_id, furniture),
        )
        for start, end in pairwise(sorted(cuts))
    ]
    stretches = tuple(
        Stretch(tuple(piece for _, piece in run), sentence is not None, _name_sentence(sentence, paragraph, layers))
        for sentence, run in groupby(pieces, key=lambda pair: pair[0])
    )
    return Paragraph(stretches, heading=text.startswith("#", paragraph.start))


def _name_sentence(sentence: Span | None, paragraph: Span, layers: _Layers) -> str:
    """The id of a sentence that begins in this paragraph; one that goes on from the last has its id there."""
    if sentence is None or sentence.start < paragraph.start:
        return ""
    return sentence_id(layers.article_id, sentence.start)


def _make_piece(
    text: str, span: Span, highlights: Sequence[Highlight], article_id: str, furniture: Sequence[Span]
) -> Piece:
    over = [h for h in highlights if h.span.covers(span)]
    references = {h.reference: None for h in over if h.reference and h.span.end == span.end}
    return Piece(
        text[span.start : span.end],
        reading=min((h.reading for h in over), key=GRAVEST_FIRST.index, default=None),
        id=place_id(article_id, span.start) if any(h.span.start == span.start for h in over) else "",
        references=tuple(sorted(references, key=lambda reference: reference.number)),
        furniture=any(s.covers(span) for s in furniture),
    )
