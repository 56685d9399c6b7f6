"""The frozen values that travel through the stages: read → find → gather → judge → write."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from checker.decisions import Decision
from checker.stories import StoryOf

if TYPE_CHECKING:
    from checker.outputs.frames import Frames

Level = Literal["error", "warning", "note"]
LEVELS: tuple[Level, ...] = ("error", "warning", "note")

ReadingWord = Literal["agrees", "differs", "vague", "hedged", "silent", "unclear"]
Verdict = Literal["consistent", "discrepant", "single-source", "unclear", "silent"]

#: What a claim is held against: what its rule expects, its reference source, what most articles say, or itself.
Measure = Literal["rule", "reference", "majority", "within"]

#: How two values of one kind stand to each other. `unrelated` values are never a discrepancy.
RelationWord = Literal["agrees", "differs", "vague", "hedged", "unrelated"]

Bound = Literal["exact", "about", "at-least", "at-most", "over", "under", "vague", "between"]

Hedges = Literal["allow", "note", "differ"]

Category = Literal[
    "quantity", "duration", "money", "percent", "rate", "age", "ordinal", "tally", "unit", "date", "weekday", "time",
    "person-name", "person-role", "organization", "place", "quote-wording", "quote-cut", "quote-speaker", "list",
    "count-vs-list", "arithmetic", "response", "choice", "hedge", "updated", "uncorroborated", "missing",
]  # fmt: skip


class Span(Struct, frozen=True, order=True, gc=False):
    """A stretch of an article's plain text, in code points, half-open: [start, end)."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """A document: its plain text, and what is known of who published it, and when.

    `text` is what every offset points into; `body`, the part of it that is the article, without front matter. `sha256`
    is of the file's bytes. `published_at`: `published` with the time of day if known, in UTC if its zone is.
    """

    id: str
    path: str
    text: str
    sha256: str
    body: Span
    source: str | None = None
    title: str | None = None
    published: dt.date | None = None
    url: str | None = None
    language: str | None = None
    published_at: dt.datetime | None = None

    @property
    def label(self) -> str:
        """What to call the article in a sentence: its source, or its id where no source is known."""
        return self.source or self.id


@dataclass(frozen=True, slots=True)
class Value:
    """What a mention says, typed. Each claim kind has its own subclass; fields are JSON values."""


class Mention(Struct, frozen=True, gc=False):
    """A span of an article read as a typed value. `sentence` is the sentence that it stands in."""

    article: str
    kind: str
    span: Span
    text: str
    value: Value
    sentence: Span
    quoted: bool = False
    furniture: bool = False


@dataclass(frozen=True, slots=True)
class Relation:
    """How two values stand to each other, and what tells them apart.

    `category` is the sort of discrepancy where they differ; `detail` is a clause for the message, such
    as "“appreciate” for “value”"; `certainty` is 0..1, how sure the comparison itself is. `vaguer`: which
    of the two says less, where one does.
    """

    word: RelationWord
    category: Category | None = None
    detail: str = ""
    certainty: float = 1.0
    vaguer: Literal["left", "right", ""] = ""


@dataclass(frozen=True, slots=True)
class Location:
    """Where something stands in a file that the user wrote. Lines and columns count from 1."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words to look for in a sentence, each as its dictionary form; `text` is as the user wrote them."""

    text: str
    lemmas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far two values may be apart and still agree: a share (0.01 is 1 %), an amount, or both."""

    share: Decimal = Decimal(0)
    amount: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which articles a rule speaks of: published from `since` to `until`, or without a date; an empty field allows all.

    `words`: the article must contain at least one of these phrases.
    """

    since: dt.date | None = None
    until: dt.date | None = None
    sources: tuple[str, ...] = ()
    words: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence beside a rule, and the reading that the rule must give it."""

    reading: ReadingWord
    text: str
    where: Location


@dataclass(frozen=True, slots=True)
class Rule:
    """A claim that an editor wants checked, as declared in a rule file.

    `texts`, `phrases` and `options` hold what the rule's kind needs beyond the common keys, by key; `names`, the rule
    file's names with all the ways to write each.
    """

    id: str
    claim: str
    kind: str
    where: Location
    story: str = ""
    expect: Value | None = None
    expect_text: str = ""
    about: tuple[Phrase, ...] = ()
    not_about: tuple[Phrase, ...] = ()
    when: Scope = field(default_factory=Scope)
    required: bool = False
    tolerance: Tolerance | None = None
    hedges: Hedges | None = None
    level: Level = "error"
    why: str = ""
    link: str = ""
    reference: tuple[str, ...] = ()
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    phrases: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mention that may speak of a claim, and why. certainty: 0..1; doubtful: it fits another claim about as well."""

    mention: Mention
    strength: float
    cues: tuple[str, ...] = ()
    certainty: float = 1.0
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """One fact, gathering the mentions of it.

    `candidates` has an entry for each article, empty where it says nothing of the claim; `outside`: the articles that
    its rule does not speak of; `reference`: the sources that are the measure where no rule expects anything.
    """

    id: str
    origin: Literal["rule", "found"]
    kind: str
    title: str
    rule: Rule | None
    candidates: Mapping[str, tuple[Candidate, ...]]
    outside: frozenset[str] = frozenset()
    reference: tuple[str, ...] = ()

    @property
    def expected(self) -> Value | None:
        """What the claim's rule expects, if it has one and it expects something."""
        return self.rule.expect if self.rule else None

    @property
    def level(self) -> Level:
        """The level of a discrepancy in this claim, before it is lowered for want of confidence."""
        return self.rule.level if self.rule else "error"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article says of one claim: the word for it, the mentions it rests on, and `why` in words."""

    article: str
    word: ReadingWord
    mentions: tuple[Mention, ...] = ()
    cues: tuple[str, ...] = ()
    relation: Relation | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place in an article that a discrepancy rests on."""

    article: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Readings that cannot both hold, as data.

    `odd` holds the doubtful readings, `others` those that they depart from. `message` is for people; `why` says why the
    mentions were held to be the same fact. `confidence` is 0..1.
    """

    id: str
    claim: str
    rule: str | None
    category: Category
    level: Level
    confidence: float
    message: str
    why: str
    odd: tuple[Evidence, ...]
    others: tuple[Evidence, ...]
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class JudgedClaim:
    """A claim with its readings, one an article in the order of the result's articles, and its verdict.

    measure: what the readings are held against. tie: no more independent voices agree with it than differ.
    """

    claim: Claim
    readings: tuple[Reading, ...]
    verdict: Verdict
    measure: Measure = "rule"
    tie: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the user must mend or know: a skipped file, a bad rule, a dead rule."""

    level: Level
    where: str
    message: str
    hint: str = ""
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What a check found. Articles stand in order of publication, then id; claims in order of the rules."""

    story: str
    articles: tuple[Article, ...]
    claims: tuple[JudgedClaim, ...]
    discrepancies: tuple[Discrepancy, ...]
    problems: tuple[Problem, ...]
    sentences: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    stories: tuple[StoryOf, ...] = ()
    people: tuple[tuple[Mention, ...], ...] = ()  # these three: register.py
    utterances: tuple[tuple[Mention, ...], ...] = ()
    dates: tuple[Mention, ...] = ()

    def article(self, article_id: str) -> Article:
        """The article of that id. Raises KeyError where there is none."""
        return {article.id: article for article in self.articles}[article_id]

    def to_frames(self) -> Frames:
        """The result as pandas tables, for notebooks: articles, claims, readings, mentions, discrepancies, evidence."""
        from checker.outputs.frames import to_frames

        return to_frames(self)
