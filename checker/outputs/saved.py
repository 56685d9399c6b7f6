"""A saved result → the result: what `checker check --json` wrote, read again, so that outputs can be made from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from checker.decisions import STATUSES, Decision
from checker.errors import CheckerError
from checker.kinds import all_kinds
from checker.model import (
    Article,
    Claim,
    Discrepancy,
    Evidence,
    JudgedClaim,
    Location,
    Mention,
    Problem,
    Reading,
    Relation,
    Result,
    Rule,
    Span,
    Value,
)
from checker.outputs.contract import (
    RESULT_SCHEMA,
    ArticleOut,
    ClaimOut,
    DecisionOut,
    DiscrepancyOut,
    EvidenceOut,
    MentionOut,
    ReadingOut,
    ResultOut,
    SharedCopyOut,
)
from checker.stories import SharedCopy, StoryOf


class SavedResultError(CheckerError):
    """A file that is no saved result."""


def read_saved(path: Path) -> Result:
    """The result that a file holds.

    Raises SavedResultError where it cannot be read, is of another version, or holds no texts, as results written before
    texts were kept in them.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SavedResultError(f"the result cannot be read: {error.strerror}", str(path), "Check the path.") from error
    return load_result(data, str(path))


def load_result(data: bytes, shown: str) -> Result:
    """The result that some JSON holds. shown: what errors call the file. Raises SavedResultError."""
    hint = "Write it with: checker check … --json result.json"
    try:
        saved = msgspec.json.decode(data, type=ResultOut)
    except msgspec.MsgspecError as error:
        raise SavedResultError(f"this is no result of checker: {error}", shown, hint) from error
    if saved.schema != RESULT_SCHEMA:
        raise SavedResultError(f"“{saved.schema}” is not the version that is read here, {RESULT_SCHEMA}", shown, hint)
    if any(not article.text and article.sha256 != _EMPTY for article in saved.articles):
        raise SavedResultError("this result does not hold the texts of its articles", shown, hint)
    try:
        return _result(saved)
    except (KeyError, ValueError, msgspec.MsgspecError) as error:
        raise SavedResultError(
            f"this result has been changed and does not fit together: {error}", shown, hint
        ) from error


_EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"  # the SHA-256 of nothing


def _result(saved: ResultOut) -> Result:
    return Result(
        story=saved.story,
        articles=tuple(map(_article, saved.articles)),
        claims=tuple(map(_judged, saved.claims)),
        discrepancies=tuple(map(_discrepancy, saved.discrepancies)),
        problems=tuple(Problem(p.level, p.where, p.message, p.hint, p.excerpt) for p in saved.problems),
        sentences={article.id: tuple(Span(*each) for each in article.sentences) for article in saved.articles},
        stories=tuple(StoryOf(story.articles, tuple(map(_copy, story.copies))) for story in saved.stories),
        people=tuple(tuple(map(_mention, person)) for person in saved.register.people),
        utterances=tuple(tuple(map(_mention, utterance)) for utterance in saved.register.utterances),
        dates=tuple(map(_mention, saved.register.dates)),
    )


def _article(out: ArticleOut) -> Article:
    return Article(
        id=out.id, path=out.path, text=out.text, sha256=out.sha256, body=Span(*out.body), source=out.source,
        title=out.title, published=dt.date.fromisoformat(out.published) if out.published else None, url=out.url,
        language=out.language,
        published_at=dt.datetime.fromisoformat(out.published_at) if out.published_at else None,
    )  # fmt: skip


def _judged(out: ClaimOut) -> JudgedClaim:
    rule = None
    if out.rule is not None:
        where = Location(out.rule.file, out.rule.line, out.rule.column)
        rule = Rule(
            out.rule.id, out.title, out.kind, where, expect=_value(out.kind, out.expected) if out.expected else None,
            expect_text=out.rule.expects, level=out.level, why=out.why, link=out.link,
        )  # fmt: skip
    claim = Claim(out.id, out.origin, out.kind, out.title, rule, {}, frozenset(out.outside))
    return JudgedClaim(claim, tuple(map(_reading, out.readings)), out.verdict, out.measure)


def _reading(out: ReadingOut) -> Reading:
    relation = None
    if out.reading in ("differs", "vague", "hedged", "agrees") and (out.category or out.detail):
        relation = Relation(out.reading, out.category, out.detail)
    return Reading(out.article, out.reading, tuple(map(_mention, out.mentions)), (), relation, out.why)


def _mention(out: MentionOut) -> Mention:
    return Mention(
        out.article, out.kind, Span(out.start, out.end), out.text, _value(out.kind, out.value), Span(*out.sentence),
        out.quoted, out.furniture,
    )  # fmt: skip


def _value(kind: str, fields: Mapping[str, Any]) -> Value:
    value: Value = msgspec.convert(fields, all_kinds()[kind].value_type, strict=False)
    return value


def _evidence(out: EvidenceOut) -> Evidence:
    return Evidence(out.article, Span(out.start, out.end), out.text)


def _discrepancy(out: DiscrepancyOut) -> Discrepancy:
    return Discrepancy(
        id=out.id, claim=out.claim, rule=out.rule, category=out.category, level=out.level, confidence=out.confidence,
        message=out.message, why=out.why, odd=tuple(map(_evidence, out.odd)), others=tuple(map(_evidence, out.others)),
        decision=_decision(out.decision) if out.decision else None,
    )  # fmt: skip


def _decision(out: DecisionOut) -> Decision:
    until = dt.date.fromisoformat(out.until) if out.until else None
    return Decision(STATUSES[STATUSES.index(out.status)], out.reason, out.by, until)


def _copy(out: SharedCopyOut) -> SharedCopy:
    return SharedCopy(out.left, out.right, out.exact, out.spun, out.earlier)
