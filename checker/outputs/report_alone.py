"""What only one source tells, source by source: to be checked before it is used, and perhaps to be asked about."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model import Evidence, JudgedClaim, Result, Span
from checker.outputs.report_places import Places
from checker.outputs.report_words import clip

_MOST = 8  # of one source
_MOST_SOURCES = 50
_LONGEST = 400  # characters of a sentence
_LONGEST_TITLE = 140


@dataclass(frozen=True, slots=True)
class LoneFact:
    """A fact that one source tells. before, told, after: its sentence. card: the discrepancy on it, or ""."""

    title: str
    before: str
    told: str
    after: str
    href: str
    card: str


@dataclass(frozen=True, slots=True)
class LoneSource:
    """A source with what only it tells."""

    id: str
    source: str
    facts: tuple[LoneFact, ...]
    hidden: int


@dataclass(frozen=True, slots=True)
class Alone:
    """The sources that tell something alone, in the order of publication."""

    sources: tuple[LoneSource, ...]


def lay_alone(result: Result, places: Places) -> Alone | None:
    """What only one article tells: what was found worth a question, and the claims that only one has."""
    facts: dict[str, list[LoneFact]] = {}
    for judged in result.claims:
        for evidence, card in _lone_evidence(judged, places):
            facts.setdefault(evidence.article, []).append(_make_fact(judged, evidence, card, places))
    if not facts or len(result.articles) < 2:
        return None
    articles = [article for article in result.articles if article.id in facts][:_MOST_SOURCES]
    return Alone(
        tuple(
            LoneSource(
                places.article_id(article.id), article.label, tuple(facts[article.id][:_MOST]),
                max(len(facts[article.id]) - _MOST, 0),
            )
            for article in articles
        )
    )  # fmt: skip


def _lone_evidence(judged: JudgedClaim, places: Places) -> list[tuple[Evidence, str]]:
    """The places of a claim that only one article tells, each with the link to its card, or ""."""
    found = [one for one in places.of_claim.get(judged.claim.id, ()) if one.category == "uncorroborated"]
    if found:
        return [(evidence, f"#{places.card_id(one.id)}") for one in found for evidence in one.odd[:1]]
    if judged.verdict != "single-source" or judged.measure == "within":
        return []
    mentions = [mention for reading in judged.readings for mention in reading.mentions[:1]]
    return [(Evidence(mention.article, mention.span, mention.text), "") for mention in mentions[:1]]


def _make_fact(judged: JudgedClaim, evidence: Evidence, card: str, places: Places) -> LoneFact:
    text = places.result.article(evidence.article).text
    span = evidence.span
    sentence = places.sentence_at(evidence.article, span.start) or span
    room = max(_LONGEST - (span.end - span.start), 0) // 2
    start, end = max(sentence.start, span.start - room), min(max(sentence.end, span.end), span.end + room)
    before, after = text[start : span.start], text[span.end : end]
    if start > sentence.start:
        before = f"… {before[before.find(' ') + 1 :]}"
    if end < sentence.end:
        after = f"{after[: max(after.rfind(' '), 0)]} …"
    return LoneFact(
        clip(judged.claim.title, _LONGEST_TITLE),
        before.lstrip("#*>• \n\t"),
        _shorten(text, span),
        after.rstrip(),
        places.find(evidence.article, span),
        card,
    )


def _shorten(text: str, span: Span) -> str:
    return text[span.start : span.end] if span.end - span.start <= _LONGEST else clip(text[span.start :], _LONGEST)
