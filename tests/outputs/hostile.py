"""Text that would like to be markup, in every field of a result that can hold text."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from msgspec import structs

from checker.decisions import Decision
from checker.kinds.date import Date
from checker.kinds.person import Person
from checker.kinds.quote import Quote
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
    Result,
    Rule,
    Span,
    Value,
)
from checker.stories import SharedCopy, StoryOf

HOSTILE = {
    "script": "</script></style></title><script>alert(1)</script>",
    "image": "\"'><img src=x onerror=alert(1)>",
    "template": "{{ 7 * 7 }}{% raw %}",
    "override": "\u202eesrever\u2066",
    "control": "nul\x00 and half a pair \ud800",
    "line": "x" * 100_000,
    "words": "word " * 20_000,
}


def make_mention(article: Article, span: Span) -> Mention:
    return Mention(article.id, "duration", span, article.text[span.start : span.end], Value(), Span(0, span.end))


def make_hostile(text: str) -> Result:
    """A result with the text in every field that can hold one."""
    article = Article(
        id="x", path=text, text=text, sha256=text, body=Span(0, len(text)), source=text, title=text,
        published=dt.date(2025, 1, 1), url=text, language=text,
    )  # fmt: skip
    other = replace(article, id="y")
    rule = Rule(id=text, claim=text, kind=text, where=Location(text, 1, 1), expect_text=text, why=text)
    mentions = tuple(make_mention(one, Span(0, len(text))) for one in (article, other))
    claim = Claim("claim", "rule", text, text, rule, {})
    evidence = tuple(Evidence(mention.article, mention.span, mention.text) for mention in mentions)
    return Result(
        story=text,
        articles=(article, other),
        claims=(
            JudgedClaim(
                claim,
                (Reading("x", "differs", mentions[:1], why=text), Reading("y", "agrees", mentions[1:])),
                "discrepant",
            ),
        ),
        discrepancies=(
            Discrepancy(
                id=text, claim="claim", rule=text, category="person-name", level="error", confidence=1, message=text,
                why=text, odd=evidence[:1], others=evidence[1:], decision=Decision("dismissed", text, text),
            ),
        ),
        problems=(Problem("error", text, text, text, text),),
        stories=(StoryOf(("x", "y"), (SharedCopy("x", "y", 0.2, 0.3, None),)),),
        sentences={one.id: (Span(0, len(text)),) for one in (article, other)},
        people=(make_register((article, other), text, Person(text, text, text, "", text, text)),),
        utterances=(make_register((article, other), text, Quote(text, text, cut=False)),),
        dates=make_register((article, other), text, Date("2025-01-01", None, resolved=False, direction=None)),
    )  # fmt: skip


def make_register(articles: tuple[Article, ...], text: str, value: Value) -> tuple[Mention, ...]:
    """A mention of the value in each article, as the register has it."""
    return tuple(structs.replace(make_mention(article, Span(0, len(text))), value=value) for article in articles)
