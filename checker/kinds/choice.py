"""Choices: which of several phrasings that exclude one another an article uses, such as "declined to comment"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Key, Kind, Page, about, shown
from checker.model import Candidate, Mention, Phrase, Relation, Rule, Span, Value
from checker.text.lemmas import LemmaIndex, read_phrase
from checker.text.scan import Scan
from checker.text.sentences import Sentence

_NAME = re.compile(r"\{(\w[\w -]*)\}")
_GAP = re.compile(r"\.\.\.|\u2026")


@dataclass(frozen=True, slots=True)
class Choice(Value):
    """The option of the rule that the words stand for."""

    option: str


class ChoiceKind(Kind):
    """Which of the rule's options the article tells."""

    name = "choice"
    summary = "one of several phrasings that exclude one another, as the rule lists them"
    shares_words = True
    value_type = Choice
    category = "choice"
    order = 90
    example: ClassVar[str] = "answered"
    verb = "says"
    keys: ClassVar = {
        "options": Key("options", "each option and the phrasings of it; “...” stands for any words", required=True)
    }

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Nothing: only a rule knows what is to be chosen between."""
        yield from ()

    def read(self, text: str) -> Value:
        """The name of an option; whether the rule has it is checked with the rule."""
        if not text.strip():
            raise ValueReadError("an option is expected", hint="Name one of the rule's options.")
        return Choice(text.strip())

    def select(self, rule: Rule, page: Page) -> list[Candidate]:
        """The sentences that tell one of the options, furniture left out."""
        candidates = []
        scan = page.scan
        for sentence in scan.sentences:
            span = scan.sentence_span(sentence)
            if any(furniture.covers(span) for furniture in scan.furniture):
                continue
            cues = about(rule, page, sentence)
            if cues is None:
                continue
            for option, pattern, place in _matches(rule, page.lemmas, sentence):
                mention = _mention(page, place, sentence, option)
                candidates.append(Candidate(mention, 1.0, (*cues, shown(_NAME.sub(r"\1", pattern)))))
                break
        return candidates

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """The same option, or another."""
        assert isinstance(left, Choice) and isinstance(right, Choice)
        if left.option == right.option:
            return Relation("agrees", "choice")
        return Relation("differs", "choice", f"“{right.option}” against “{left.option}”", 0.85)


def _matches(rule: Rule, index: LemmaIndex, sentence: Sentence) -> Iterator[tuple[str, str, tuple[int, int]]]:
    for option, patterns in rule.options.items():
        for pattern in patterns:
            for segments in _compile(pattern, tuple(rule.names.items())):
                place = _find(segments, index, sentence)
                if place is not None:
                    yield option, pattern, place


@lru_cache(maxsize=4096)
def _compile(pattern: str, names: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[Phrase, ...], ...]:
    """A pattern as runs of words with gaps between; one for each way to write the names in it."""
    known = dict(names)
    used = _NAME.findall(pattern)
    expanded = []
    for spellings in itertools.product(*(known.get(name, (name,)) for name in used)):
        text = pattern
        for name, spelling in zip(used, spellings, strict=True):
            text = text.replace(f"{{{name}}}", spelling, 1)
        segments = tuple(read_phrase(part) for part in _GAP.split(text))
        expanded.append(tuple(segment for segment in segments if segment.lemmas))
    return tuple(expanded)


# Words that turn a phrasing into its opposite; where a pattern has none of them, neither may its place in the text.
_NEGATIONS = frozenset(["not", "never", "neither", "nor", "nobody", "refuse", "without"])
_NEGATION_REACH = 2  # Words before a phrase within which a negation governs it.


def _find(segments: tuple[Phrase, ...], index: LemmaIndex, sentence: Sentence) -> tuple[int, int] | None:
    """The first and last token of the segments, one after the other, each taken at its first place: linear time."""
    negative = any(_NEGATIONS.intersection(segment.lemmas) for segment in segments)
    at = sentence.first
    start = None
    for segment in segments:
        place = index.place(segment, at, sentence.after, gap=0)
        if place is None:
            return None
        before = index.lemmas[max(sentence.first, place.start - _NEGATION_REACH if start is None else at) : place.start]
        if not negative and _NEGATIONS.intersection(before):
            return None
        start = place.start if start is None else start
        at = place.stop
    return None if start is None else (start, at - 1)


def _mention(page: Page, place: tuple[int, int], sentence: Sentence, option: str) -> Mention:
    scan = page.scan
    original = scan.clean.original
    span: Span = original(scan.tokens.span(*place))
    return Mention(
        article=page.article.id, kind="choice", span=span, text=page.article.text[span.start : span.end],
        value=Choice(option), sentence=original(scan.sentence_span(sentence)),
    )  # fmt: skip


KIND = ChoiceKind()
