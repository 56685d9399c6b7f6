"""The output contract: what the program writes for machines, as typed values. The JSON Schemas are made from these.

Adding a field is fine; renaming or removing one is a new major version of `checker.result`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from checker.copies import altered
from checker.model import (
    Article,
    Category,
    Discrepancy,
    Evidence,
    JudgedClaim,
    Level,
    Measure,
    Mention,
    Problem,
    Reading,
    ReadingWord,
    Result,
    Rule,
    Value,
    Verdict,
)
from checker.stories import SharedCopy, StoryOf

RESULT_SCHEMA = "checker.result/1"


@dataclass(frozen=True, slots=True)
class MentionOut:
    """A span of an article read as a typed value. Offsets are code points into the article's plain text."""

    article: str
    kind: str
    start: int
    end: int
    text: str
    value: dict[str, Any]
    sentence: tuple[int, int]
    quoted: bool
    furniture: bool


@dataclass(frozen=True, slots=True)
class ArticleOut:
    """An article that was checked. `text` is what offsets point into; `body` is the part of it that is the article."""

    id: str
    path: str
    source: str | None
    title: str | None
    published: str | None
    url: str | None
    language: str | None
    sha256: str
    published_at: str | None
    text: str = ""
    body: tuple[int, int] = (0, 0)
    sentences: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingOut:
    """What one article says of a claim."""

    article: str
    reading: ReadingWord
    mentions: tuple[MentionOut, ...]
    why: str
    category: Category | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RuleOut:
    """The rule of a declared claim: its id, where it stands, and what it expects, as written."""

    id: str
    file: str
    line: int
    column: int
    expects: str


@dataclass(frozen=True, slots=True)
class ClaimOut:
    """One fact with the reading of every article. `level` is that of its differences; `why`, why it matters.

    `measure` is what the readings are held against; `outside`, the articles that the rule does not speak of.
    """

    id: str
    origin: Literal["rule", "found"]
    kind: str
    title: str
    expected: dict[str, Any] | None
    level: Level
    verdict: Verdict
    readings: tuple[ReadingOut, ...]
    why: str
    link: str
    rule: RuleOut | None = None
    measure: Measure = "rule"
    outside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceOut:
    """A place in an article."""

    article: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class DecisionOut:
    """What an editor said about a discrepancy."""

    status: str
    reason: str
    by: str
    until: str | None


@dataclass(frozen=True, slots=True)
class DiscrepancyOut:
    """Readings that cannot both hold. `odd` are the doubtful ones, `others` those that they depart from."""

    id: str
    claim: str
    rule: str | None
    category: Category
    level: Level
    confidence: float
    message: str
    why: str
    odd: tuple[EvidenceOut, ...]
    others: tuple[EvidenceOut, ...]
    decision: DecisionOut | None


@dataclass(frozen=True, slots=True)
class ProblemOut:
    """Something that was skipped or that the user should know, and what to do about it."""

    level: Level
    where: str
    message: str
    hint: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class SharedCopyOut:
    """What two articles share, as shares of the words of the shorter one: word for word, and paraphrased in order.

    `earlier` is the one published first, where that is known; `names_altered` and `quotes_altered` count what the
    other has otherwise.
    """

    left: str
    right: str
    exact: float
    spun: float
    earlier: str | None
    names_altered: int
    quotes_altered: int


@dataclass(frozen=True, slots=True)
class StoryOut:
    """Articles on the same events; nothing is compared across stories."""

    articles: tuple[str, ...]
    copies: tuple[SharedCopyOut, ...]


@dataclass(frozen=True, slots=True)
class RegisterOut:
    """Who is named, what is quoted and which dates are told, whether a claim rests on it or not."""

    people: tuple[tuple[MentionOut, ...], ...] = ()
    utterances: tuple[tuple[MentionOut, ...], ...] = ()
    dates: tuple[MentionOut, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultOut:
    """A whole check. `schema` is "checker.result/1"."""

    schema: str
    story: str
    articles: tuple[ArticleOut, ...]
    claims: tuple[ClaimOut, ...]
    discrepancies: tuple[DiscrepancyOut, ...]
    problems: tuple[ProblemOut, ...]
    stories: tuple[StoryOut, ...]
    register: RegisterOut = RegisterOut()


def value_fields(value: Value) -> dict[str, Any]:
    """A value as JSON: decimals as strings, so that no digit is lost."""
    fields: dict[str, Any] = msgspec.to_builtins(value)
    return fields


def mention_out(mention: Mention) -> MentionOut:
    """A mention as the contract has it."""
    return MentionOut(
        mention.article, mention.kind, mention.span.start, mention.span.end, mention.text, value_fields(mention.value),
        (mention.sentence.start, mention.sentence.end), mention.quoted, mention.furniture,
    )  # fmt: skip


def result_out(result: Result) -> ResultOut:
    """A result as the contract has it."""
    return ResultOut(
        schema=RESULT_SCHEMA,
        story=result.story,
        articles=tuple(_article_out(article, result) for article in result.articles),
        claims=tuple(map(_claim_out, result.claims)),
        discrepancies=tuple(map(_discrepancy_out, result.discrepancies)),
        problems=tuple(map(_problem_out, result.problems)),
        stories=tuple(_story_out(story, result) for story in result.stories),
        register=_register_out(result),
    )


def _register_out(result: Result) -> RegisterOut:
    return RegisterOut(
        tuple(tuple(map(mention_out, person)) for person in result.people),
        tuple(tuple(map(mention_out, utterance)) for utterance in result.utterances),
        tuple(map(mention_out, result.dates)),
    )


def _article_out(article: Article, result: Result) -> ArticleOut:
    published = article.published.isoformat() if article.published else None
    return ArticleOut(
        article.id,
        article.path,
        article.source,
        article.title,
        published,
        article.url,
        article.language,
        article.sha256,
        article.published_at.isoformat(timespec="minutes") if article.published_at else None,
        article.text,
        (article.body.start, article.body.end),
        tuple((span.start, span.end) for span in result.sentences.get(article.id, ())),
    )


def _claim_out(judged: JudgedClaim) -> ClaimOut:
    claim = judged.claim
    return ClaimOut(
        id=claim.id, origin=claim.origin, kind=claim.kind, title=claim.title,
        expected=value_fields(claim.expected) if claim.expected else None, level=claim.level, verdict=judged.verdict,
        readings=tuple(map(_reading_out, judged.readings)), why=claim.rule.why if claim.rule else "",
        link=claim.rule.link if claim.rule else "", rule=_rule_out(claim.rule), measure=judged.measure,
        outside=tuple(sorted(claim.outside)),
    )  # fmt: skip


def _rule_out(rule: Rule | None) -> RuleOut | None:
    if rule is None:
        return None
    return RuleOut(rule.id, rule.where.file, rule.where.line, rule.where.column, rule.expect_text)


def _reading_out(reading: Reading) -> ReadingOut:
    relation = reading.relation
    return ReadingOut(
        reading.article, reading.word, tuple(map(mention_out, reading.mentions)), reading.why,
        relation.category if relation else None, relation.detail if relation else "",
    )  # fmt: skip


def _evidence_out(evidence: Evidence) -> EvidenceOut:
    return EvidenceOut(evidence.article, evidence.span.start, evidence.span.end, evidence.text)


def _discrepancy_out(found: Discrepancy) -> DiscrepancyOut:
    decision = found.decision
    return DiscrepancyOut(
        id=found.id, claim=found.claim, rule=found.rule, category=found.category, level=found.level,
        confidence=found.confidence, message=found.message, why=found.why,
        odd=tuple(map(_evidence_out, found.odd)), others=tuple(map(_evidence_out, found.others)),
        decision=None if decision is None else DecisionOut(
            decision.status, decision.reason, decision.by, decision.until.isoformat() if decision.until else None
        ),
    )  # fmt: skip


def _story_out(story: StoryOf, result: Result) -> StoryOut:
    return StoryOut(story.articles, tuple(_copy_out(copy, result) for copy in story.copies))


def _copy_out(copy: SharedCopy, result: Result) -> SharedCopyOut:
    names, quotes = altered(copy, result)
    return SharedCopyOut(copy.left, copy.right, copy.exact, copy.spun, copy.earlier, names, quotes)


def _problem_out(problem: Problem) -> ProblemOut:
    return ProblemOut(problem.level, problem.where, problem.message, problem.hint, problem.excerpt)
