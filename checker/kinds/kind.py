"""What a claim kind is: how to find its mentions, read its expected value, choose them for a rule, compare two."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar, Literal

from msgspec import Struct

from checker.errors import ValueReadError
from checker.kinds.amount import Amount, normal_amount
from checker.model import Article, Candidate, Category, Mention, Phrase, Relation, Rule, Span, Value
from checker.text.lemmas import LemmaIndex, index_lemmas
from checker.text.scan import Scan, scan_text
from checker.text.sentences import Sentence

# How quickly the weight of a cue falls off with its distance in words, by rule of thumb; and what parts two clauses.
_CLOSE = 4
_CLAUSE_ENDS = frozenset(
    [",", ";", ":", "and", "but", "while", "as", "after", "before", "when", "because", "\u2013", "("]
)
_CLAUSE_END_COSTS = 4


class Found(Struct, frozen=True, gc=False):
    """A value found in a scan. `span` is in the clean text; `numerals` are the indexes of the numerals it claims."""

    span: Span
    value: Value
    numerals: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class Page:
    """One article, scanned, with its mentions: what a rule selects from.

    places: the tokens of each mention's span, half-open.
    """

    article: Article
    scan: Scan
    mentions: tuple[Mention, ...]
    places: Mapping[Span, range]

    @cached_property
    def lemmas(self) -> LemmaIndex:
        """The lemmas of the article's words, made when a rule first asks for them."""
        return index_lemmas(self.scan.tokens)

    @cached_property
    def by_kind(self) -> Mapping[str, tuple[Mention, ...]]:
        """The mentions by kind; page furniture is left out, and so is what a correction withdraws."""
        kinds: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            if not mention.furniture and mention.span not in self.withdrawn:
                kinds.setdefault(mention.kind, []).append(mention)
        return {kind: tuple(mentions) for kind, mentions in kinds.items()}

    @cached_property
    def withdrawn(self) -> frozenset[Span]:
        """The spans of the mentions that a note tells as what an earlier version had wrong: no claims of the article.

        Of "An earlier version of this article said 11 people were hurt; the number is 14" it is that of "11".
        """
        tokens = {token for correction in self.scan.corrections for token in correction.withdrawn}
        if not tokens:
            return frozenset()
        return frozenset(
            span for span, place in self.places.items() if place.start in tokens and place.stop - 1 in tokens
        )

    def sentence_of(self, mention: Mention) -> Sentence:
        """The sentence that a mention begins in."""
        return self.scan.sentence_at(self.places[mention.span].start)

    def sentence_at(self, span: Span) -> Sentence:
        """The sentence that stands at a span of the article's text."""
        return self._sentences[span.start]

    def name_at(self, kind: str, first: int, last: int, value_of: Callable[[str], Value]) -> Mention:
        """Tokens [first, last] as a mention, where no kind has read one there; a possessive ending is left out.

        value_of: makes the value from the words.
        """
        scan = self.scan
        place = scan.tokens.span(first, last)
        span = scan.clean.original(Span(place.start, place.end - 2 * scan.tokens.raw[last].endswith(("'s", "'S"))))
        text = self.article.text[span.start : span.end]
        sentence = scan.clean.original(scan.sentence_span(scan.sentence_at(first)))
        return Mention(self.article.id, kind, span, text, value_of(text), sentence)

    @cached_property
    def _sentences(self) -> Mapping[int, Sentence]:
        scan = self.scan
        return {
            scan.clean.original(scan.sentence_span(sentence)).start: sentence for sentence in reversed(scan.sentences)
        }


@dataclass(frozen=True, slots=True)
class Key:
    """A key that rules of a kind may have beside the common ones.

    shape: "phrases" are looked for as words; "texts" are kept as written; "options" are named lists of texts.
    """

    shape: Literal["phrases", "texts", "options"]
    doc: str
    required: bool = False


class Kind(ABC):
    """A claim kind. Subclasses say how its facts are found, read and compared; one instance each, no state."""

    name: ClassVar[str]
    #: What the kind reads, in one line, for the manual and the report.
    summary: ClassVar[str]
    value_type: ClassVar[type[Value]]
    #: The category of a discrepancy in this kind, where the comparison does not say a narrower one.
    category: ClassVar[Category]
    #: Kinds claim numerals in this order, the most particular first.
    order: ClassVar[int] = 50
    keys: ClassVar[Mapping[str, Key]] = {}
    #: Whether a rule of this kind must say `expect`.
    needs_expect: ClassVar[bool] = False
    #: Whether what a rule expects is enough to find its mentions, without cue words.
    expect_selects: ClassVar[bool] = False
    #: What one differing mention among agreeing ones means: two candidates for a value, a fault in a name.
    mixed: ClassVar[Literal["unclear", "differs"]] = "unclear"
    #: What a value that cannot be compared means where the rule's cues chose it all the same: nothing, or a difference.
    otherwise: ClassVar[Relation | None] = None
    #: Whether a value may share words with one of another kind: a name in a quotation, a number in a list.
    shares_words: ClassVar[bool] = False
    #: What a value of the kind is called behind the title of a claim: "people hurt: number".
    label: ClassVar[str] = ""
    #: How a message says it: "*A* {verb} “45 minutes”".
    verb: ClassVar[str] = "has"

    @abstractmethod
    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """The values of this kind in a scan. `claimed`: indexes of the numerals that another kind has claimed."""

    def read(self, text: str) -> Value:
        """The value that words alone stand for, as in a rule's `expect`.

        Raises ValueReadError where the words are not one value of this kind.
        """
        scan = scan_text(text)
        found = list(self.find(scan, ()))
        if len(found) == 1 and _covers_words(scan, found[0].span):
            return found[0].value
        raise ValueReadError(f"cannot read “{text}” as a {self.name}", hint=f"For example: {self.example}")

    #: A value as a rule would write it, for hints.
    example: ClassVar[str] = ""

    def select(self, rule: Rule, page: Page) -> list[Candidate]:
        """The mentions of an article that may speak of a rule's claim: right kind, right cue words."""
        candidates = []
        for mention in page.by_kind.get(self.name, ()):
            cues = self.cues(rule, page, mention)
            if cues is not None:
                candidates.append(Candidate(mention, strength=self.strength(rule, page, mention, cues), cues=cues))
        return candidates

    def cues(self, rule: Rule, page: Page, mention: Mention) -> tuple[str, ...] | None:
        """The rule's cue words in the mention's sentence, or None where the mention is not what the rule speaks of."""
        return about(rule, page, page.sentence_of(mention))

    def strength(self, rule: Rule, page: Page, mention: Mention, cues: tuple[str, ...]) -> float:
        """How well a mention fits a rule: the more cue words, and the nearer they stand, the better.

        Only the order matters, and differences of about a third (see `judge`).
        """
        place, sentence = page.places[mention.span], page.sentence_of(mention)
        reach = (_distance(page, place, phrase, sentence) for phrase in rule.about if shown(phrase.text) in cues)
        return sum(0.5 + 1 / (1 + distance / _CLOSE) for distance in reach)

    def family(self, value: Value) -> str | None:
        """What must be the same of two values before they can be one fact: the currency, the dimension of the unit.

        None where values of the kind are not looked for without a rule.
        """
        return None

    @abstractmethod
    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """How two values of this kind stand to each other. Symmetric; the rule gives tolerance and aliases."""

    def normal(self, value: Value) -> str:
        """A value in one form, for fingerprints: it stays the same however the value was written."""
        return normal_amount(value) if isinstance(value, Amount) else repr(value)


def about(rule: Rule, page: Page, sentence: Sentence) -> tuple[str, ...] | None:
    """The rule's `about` phrases that a sentence speaks of; None where it has none, or one of `not-about`."""
    lemmas = page.lemmas
    if any(lemmas.find(phrase, sentence.first, sentence.after) is not None for phrase in rule.not_about):
        return None
    if not rule.about:
        return ()
    cues = tuple(
        shown(phrase.text) for phrase in rule.about if lemmas.find(phrase, sentence.first, sentence.after) is not None
    )
    return cues or None


def shown(cue: str) -> str:
    """A cue word as a reason names it."""
    return f"“{cue}”"


def _distance(page: Page, place: range, phrase: Phrase, sentence: Sentence) -> float:
    """The words between a mention and a cue, in the same sentence; a clause's end counts as several."""
    lemmas = page.lemmas.lemmas
    nearest = float(sentence.after - sentence.first)
    at = sentence.first
    while (found := page.lemmas.place(phrase, at, sentence.after)) is not None:
        low, high = (found.stop, place.start) if found.stop <= place.start else (place.stop, found.start)
        between = lemmas[low:high]
        breaks = sum(1 for word in between if word in _CLAUSE_ENDS)
        nearest = min(nearest, len(between) + breaks * _CLAUSE_END_COSTS)
        at = found.start + 1
    return nearest


def _covers_words(scan: Scan, span: Span) -> bool:
    """Whether a span takes in every word of a text; stops and marks at its ends do not count."""
    words = [i for i, word in enumerate(scan.tokens.raw) if word[0].isalnum()]
    return bool(words) and span.start <= scan.tokens.starts[words[0]] and scan.tokens.ends[words[-1]] <= span.end
