"""An article's text in numbered lines of a stable width, so that “A12” names one line on every screen and on paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.model import Article, Span
from checker.text.furniture import find_furniture

#: Characters in a line: as many as stay legible in one column of A4 or Letter, with a margin for notes beside it.
WIDTH = 66

_WORD = re.compile(r"\S+")
_MARKS = re.compile(r"(?:#+|>)\s+")  # before a heading or a quotation in Markdown
_LIST_MARK = re.compile(r"(?:[-*+•>#]|\d+[.)])\s")
_WRAPPED = 60  # A line of so many characters goes on in the next one: the file was wrapped by whoever saved it.


@dataclass(frozen=True, slots=True)
class Line:
    """A numbered line. ref: what to cite it by, “A12”. span: its place in the article's text."""

    ref: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that stand together. heading: it is a heading in Markdown, or the article's headline in its text."""

    lines: tuple[Line, ...]
    heading: bool = False


@dataclass(frozen=True, slots=True)
class NumberedArticle:
    """An article under its letter, page furniture left out. headline: empty where the text has it already."""

    letter: str
    article: Article
    headline: str
    blocks: tuple[Block, ...]

    def lines_of(self, span: Span) -> tuple[Line, ...]:
        """The lines that a span of the article's text stands in; none where it is not shown."""
        return tuple(line for block in self.blocks for line in block.lines if line.span.overlaps(span))

    def cite(self, span: Span) -> str:
        """The lines of a span as one cites them: “A12”, “A12–13”, or “A” where it is not shown."""
        lines = self.lines_of(span)
        if not lines:
            return self.letter
        first, last = lines[0].ref, lines[-1].ref
        return first if first == last else f"{first}–{last.removeprefix(self.letter)}"


def letter_of(index: int) -> str:
    """The letter of the article at an index: A to Z, then AA, AB and so on."""
    return (letter_of(index // 26 - 1) if index >= 26 else "") + chr(ord("A") + index % 26)


def number_lines(article: Article, letter: str, evidence: Iterable[Span] = ()) -> NumberedArticle:
    """Number the lines of an article's body. A line of page furniture is left out unless it holds evidence."""
    furniture = [span for span in find_furniture(article.text) if not any(span.overlaps(kept) for kept in evidence)]
    blocks: list[Block] = []
    number = 0
    for paragraph in _paragraphs(article, furniture):
        lines: list[Line] = []
        for run in _rejoin(article.text, paragraph):
            for span in _wrap(article.text, _without_marks(article.text, run)):
                number += 1
                lines.append(Line(f"{letter}{number}", span, _show(article, span)))
        if lines:
            heading = article.text.startswith("#", paragraph[0].start)
            blocks.append(Block(tuple(lines), heading))
    headline = (article.title or "").strip()
    if blocks and headline and _squeeze(" ".join(line.text for line in blocks[0].lines)) == _squeeze(headline):
        blocks[0] = Block(blocks[0].lines, heading=True)
        headline = ""
    return NumberedArticle(letter, article, headline, tuple(blocks))


def _paragraphs(article: Article, furniture: Sequence[Span]) -> Iterator[list[Span]]:
    """The lines of the file that are neither blank nor furniture, in runs with a blank line between them."""
    run: list[Span] = []
    at = article.body.start
    for line in article.text[article.body.start : article.body.end].split("\n"):
        start, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
        at += len(line) + 1
        if start < end and not any(span.start <= start and end <= span.end for span in furniture):
            run.append(Span(start, end))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _rejoin(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """The lines of a paragraph, those as one that were only parted to fit a width."""
    whole = lines[0]
    last = lines[0]
    for line in lines[1:]:
        if last.end - last.start >= _WRAPPED and not _LIST_MARK.match(text, line.start):
            whole = Span(whole.start, line.end)
        else:
            yield whole
            whole = line
        last = line
    yield whole


def _without_marks(text: str, run: Span) -> Span:
    mark = _MARKS.match(text, run.start, run.end)
    return Span(mark.end(), run.end) if mark else run


def _wrap(text: str, run: Span) -> Iterator[Span]:
    """The run as spans of at most WIDTH characters that end between words; a longer word is cut."""
    start = end = -1
    for word in _words(text, run):
        if start >= 0 and word.end - start > WIDTH:
            yield Span(start, end)
            start = -1
        start = word.start if start < 0 else start
        end = word.end
    if start >= 0:
        yield Span(start, end)


def _words(text: str, run: Span) -> Iterator[Span]:
    for word in _WORD.finditer(text, run.start, run.end):
        for start in range(word.start(), word.end(), WIDTH):
            yield Span(start, min(start + WIDTH, word.end()))


def _show(article: Article, span: Span) -> str:
    """A line's words; the marks for bold type in Markdown are left out."""
    text = article.text[span.start : span.end]
    return text.replace("**", "") if article.path.lower().endswith((".md", ".markdown")) else text


def _squeeze(text: str) -> str:
    return " ".join(text.split()).casefold()
