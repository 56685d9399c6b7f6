"""Tokens → quotations: quotation marks of every style, one inside the other, over paragraphs, or never closed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.model import Span
from checker.text.tokens import Tokens
from checker.text.words import SPEECH_VERBS

_OPENING = {"\u201c": '\u201d"', "\u201e": "\u201c\u201d", "\u00ab": "\u00bb", "\u2018": "\u2019", "\u201a": "\u2018"}
_MARKS = frozenset(["\n", '"', "'"])
_MAX_DEPTH = 3  # A quotation in a quotation in a quotation; more are marks that nobody closed.
_MAX_PARAGRAPHS = 6  # A quotation that runs over more paragraphs than this is a mark that nobody closed.


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch of text in quotation marks. `outer` includes the marks, `inner` is between them.

    `closed` is False where the closing mark never comes; the quotation then ends with its paragraph.
    `depth` is 0 for a quotation that stands in no other.
    """

    outer: Span
    inner: Span
    closed: bool
    depth: int


def find_quotations(tokens: Tokens, text: str) -> tuple[Quotation, ...]:
    """The quotations of a text, in order of their opening marks.

    tokens: of the folded text; text: the same text with its marks as written.
    """
    found: list[Quotation] = []
    stack: list[tuple[int, str]] = []  # (token index of the opening mark, marks that close it)
    for i in tokens.places(_MARKS):
        if tokens.raw[i] == "\n":
            _break_paragraph(tokens, text, i, stack, found)
        else:
            _take_mark(tokens, i, text[tokens.starts[i]], stack, found)
    while stack:
        found.append(_unclosed(tokens, stack.pop(), len(tokens), len(stack)))
    found.extend(_block_quotations(tokens))
    return tuple(sorted(found, key=lambda q: (q.outer.start, -q.outer.end)))


def _take_mark(tokens: Tokens, i: int, mark: str, stack: list[tuple[int, str]], found: list[Quotation]) -> None:
    if stack and mark in stack[-1][1] and not (mark in "\"'" and _can_only_open(tokens, i)):
        if mark in "\u2019'" and (not _can_close(tokens, i) or _is_possessive(tokens, i)):
            return
        opened, _ = stack.pop()
        if tokens.ends[opened] < tokens.starts[i]:
            outer = Span(tokens.starts[opened], tokens.ends[i])
            inner = Span(tokens.ends[opened], tokens.starts[i])
            found.append(Quotation(outer, inner, closed=True, depth=len(stack)))
        return
    for depth, entry in enumerate(stack):
        # An outer quotation is closed while an inner one was left open.
        if mark in entry[1] and mark in "\u201d\u00bb" and _can_close(tokens, i):
            while len(stack) > depth + 1:
                stack.pop()
            _take_mark(tokens, i, mark, stack, found)
            return
    closers = _closers(tokens, i, mark, bool(stack)) if len(stack) < _MAX_DEPTH else ""
    if closers:
        stack.append((i, closers))


def _closers(tokens: Tokens, i: int, mark: str, inside: bool) -> str:
    """The marks that close what this mark opens; "" where it opens nothing."""
    if mark == "\u00ab":
        return _OPENING[mark]
    if not _can_open(tokens, i):
        return ""
    if mark == "\u201d":
        return "" if inside else mark  # as Swedish has it, and many a keyboard
    if mark == '"':
        return '"\u201d'
    if mark == "'":
        return "'\u2019" if _single_closes_later(tokens, i) else ""
    return _OPENING.get(mark, "")


def _can_open(tokens: Tokens, i: int) -> bool:
    """A mark opens where space or an opening bracket stands before it and a word follows at once."""
    before_free = i == 0 or not tokens.adjacent(i - 1) or tokens.raw[i - 1] in "([\u2013-\n\"'"
    return before_free and tokens.adjacent(i) and tokens.raw[i + 1] != "\n"


def _can_only_open(tokens: Tokens, i: int) -> bool:
    return (i == 0 or not tokens.adjacent(i - 1)) and tokens.adjacent(i) and tokens.raw[i + 1][0].isalnum()


def _can_close(tokens: Tokens, i: int) -> bool:
    """A mark closes where a word or a stop stands at once before it and none follows at once."""
    return i > 0 and tokens.adjacent(i - 1) and not (tokens.adjacent(i) and tokens.raw[i + 1][0].isalnum())


def _is_possessive(tokens: Tokens, i: int) -> bool:
    """ "‘the states’ plans,’": an apostrophe behind an s, where a word follows and a closing mark is still to come."""
    if not tokens.words[i - 1].endswith("s") or not tokens.at[i + 1][:1].isalpha():
        return False
    return not tokens.adjacent(i) and tokens.raw[i + 1][0].islower() and _single_closes_later(tokens, i)


def _single_closes_later(tokens: Tokens, i: int) -> bool:
    """Whether a straight single mark has a partner in its paragraph; else it is an apostrophe ('tis)."""
    closing, breaks = _closing_places(tokens)
    at = bisect_left(closing, i + 2)
    if at == len(closing):
        return False
    paragraph_end = bisect_left(breaks, i)
    return paragraph_end == len(breaks) or closing[at] < breaks[paragraph_end]


@lru_cache(maxsize=4)
def _closing_places(tokens: Tokens) -> tuple[list[int], list[int]]:
    """Where single marks can close, and where paragraphs end; made once for a text."""
    closing = [i for i, raw in enumerate(tokens.raw) if raw == "'" and _can_close(tokens, i)]
    return closing, [i for i, raw in enumerate(tokens.raw) if raw == "\n"]


def _break_paragraph(tokens: Tokens, text: str, i: int, stack: list[tuple[int, str]], found: list[Quotation]) -> None:
    """At a paragraph break: a quotation goes on if the next paragraph opens with its mark again, else it ends."""
    if not stack:
        return
    opened = tokens.starts[stack[0][0]]
    following = text[tokens.starts[i + 1]] if i + 1 < len(tokens) else ""
    if following and following == text[opened]:
        mark, _closers = stack[0]
        inner = Span(tokens.ends[mark], tokens.ends[i - 1])
        if text.count("\n", opened, inner.end) < _MAX_PARAGRAPHS and _ends_a_sentence(tokens, i):
            # Each paragraph is a quotation of its own; the next mark opens the following one.
            found.append(Quotation(Span(opened, inner.end), inner, closed=True, depth=0))
            stack.clear()
            return
    while stack:
        found.append(_unclosed(tokens, stack.pop(), i, len(stack)))


def _ends_a_sentence(tokens: Tokens, i: int) -> bool:
    return tokens.raw[i - 1][-1] in ".!?\u2026"


def _unclosed(tokens: Tokens, opened: tuple[int, str], after: int, depth: int) -> Quotation:
    start, end = opened[0], tokens.ends[_before_attribution(tokens, opened[0], after) - 1]
    inner = Span(min(tokens.ends[start], end), end)
    return Quotation(Span(tokens.starts[start], end), inner, closed=False, depth=depth)


_NAME_WORDS = 5  # Words of a name between the end of an unclosed quotation and its verb of speech.


def _before_attribution(tokens: Tokens, start: int, after: int) -> int:
    """Where an unclosed quotation gives over to who said it: "“It's over, said Henri Delacroix" ends at the comma."""
    for comma in range(start + 2, after - 2):
        if tokens.words[comma] != ",":
            continue
        if tokens.words[comma + 1] in SPEECH_VERBS and tokens.raw[comma + 2][0].isupper():
            return comma + 1
        at = comma + 1
        while at < min(after, comma + 1 + _NAME_WORDS) and tokens.raw[at][0].isupper():
            at += 1
        if comma + 1 < at < after and tokens.words[at] in SPEECH_VERBS:
            return comma + 1
    return after


def _block_quotations(tokens: Tokens) -> Iterator[Quotation]:
    """Lines that begin with ">", as Markdown and mail have somebody's words, without marks of quotation."""
    lines = [i for i in tokens.places(frozenset([">"])) if i == 0 or tokens.raw[i - 1] == "\n"]
    at = 0
    while at < len(lines):
        first = lines[at]
        end = _end_of_line(tokens, first)
        while at + 1 < len(lines) and lines[at + 1] == end + 1:  # the lines that follow belong to it
            at += 1
            end = _end_of_line(tokens, lines[at])
        at += 1
        inside = [i for i in range(first + 1, end) if tokens.raw[i] not in (">", "\n")]
        if inside and tokens.raw[inside[0]] not in _MARKS:
            inner = Span(tokens.starts[inside[0]], tokens.ends[inside[-1]])
            yield Quotation(Span(tokens.starts[first], inner.end), inner, closed=True, depth=0)


def _end_of_line(tokens: Tokens, first: int) -> int:
    """The index behind the last token of a line."""
    end = first
    while end < len(tokens) and tokens.raw[end] != "\n":
        end += 1
    return end
