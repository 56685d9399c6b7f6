"""A run of words that stands twice in one sentence: "names and addresses …, as well as names and addresses …"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.kinds.kind import Page
from checker.model import Evidence
from checker.text.words import FUNCTION_WORDS
from checker.within.doubt import Doubt

_RUN = 6  # Words in a row that no sentence says twice on purpose, and how many of them tell something.
_TELLING = 4


def find_repeated_words(page: Page) -> Iterator[Doubt]:
    """Sentences of the article's own words that tell the same list or phrase twice; a slip of cutting and pasting."""
    tokens = page.scan.tokens
    quoted = {i for quotation in page.scan.quotations for i in tokens.inside(quotation.outer)}
    for sentence in page.scan.sentences:
        words = [i for i in range(sentence.first, sentence.after) if tokens.words[i][0].isalnum()]
        if len(words) < 2 * _RUN or not quoted.isdisjoint(words):
            continue
        seen: dict[tuple[str, ...], int] = {}
        for at in range(len(words) - _RUN + 1):
            run = tuple(tokens.words[i] for i in words[at : at + _RUN])
            first = seen.setdefault(run, at)
            if at - first >= _RUN and sum(word not in FUNCTION_WORDS for word in set(run)) >= _TELLING:
                yield _doubt(page, words, first, at)
                break


def _doubt(page: Page, words: list[int], first: int, again: int) -> Doubt:
    tokens = page.scan.tokens
    length = _RUN
    while again + length < len(words) and first + length < again:
        if tokens.words[words[first + length]] != tokens.words[words[again + length]]:
            break
        length += 1
    one, other = (_evidence(page, words[at], words[at + length - 1]) for at in (first, again))
    return Doubt(
        "list", "Words told twice in a sentence", "list", "note", 0.75,
        f"has “{other.text}” twice in one sentence; something else may have stood there.",
        "The words stand twice in one sentence.", (other,), (one,), (), other.text,
    )  # fmt: skip


def _evidence(page: Page, first: int, last: int) -> Evidence:
    span = page.scan.clean.original(page.scan.tokens.span(first, last))
    return Evidence(page.article.id, span, page.article.text[span.start : span.end])


CHECK = find_repeated_words
