"""Result → drafts of ClaimReview (schema.org, JSON-LD), for fact-checking desks that publish such marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from checker.decisions import is_dismissed
from checker.model import Article, Discrepancy, Result, Rule
from checker.outputs.cleaning import encode_json, one_line
from checker.outputs.output import Output
from checker.outputs.passages import Passages

_DRAFT = (
    "Draft made by checker; not to be published as it is. checker says that an article differs from what a rule "
    "expects, not which of the two is right: look it up, say what you found in reviewRating and reviewBody, fill in "
    "author, url and datePublished, and take this line out."
)
# Silence, hedges and figures that have moved since are no claims that one could review.
_NO_CLAIM = ("missing", "hedge", "updated", "uncorroborated")
_WEB = re.compile(r"https?://[^\s<>\"\x00-\x1f\x7f]+", re.IGNORECASE)

Node = dict[str, Any]


def render_claimreview(result: Result) -> bytes:
    """A draft for each article that differs from what a rule expects, without those that an editor dismissed.

    The file is JSON-LD and may be put between script tags as it is.
    """
    graph = {"@context": "https://schema.org", "@graph": list(_drafts(result))}
    # “</script>” in an article must not end the element that the file is pasted into; JSON reads both alike.
    written = encode_json(graph)
    for sign in (b"<", b">", b"&"):
        written = written.replace(sign, b"\\u%04x" % ord(sign))
    return written


def _drafts(result: Result) -> Iterator[Node]:
    passages = Passages(result)
    for found in result.discrepancies:
        judged = passages.claims.get(found.claim)
        rule = judged.claim.rule if judged else None
        dismissed = is_dismissed(found.decision)
        if rule is None or not rule.expect_text or not found.odd or dismissed or found.category in _NO_CLAIM:
            continue
        yield _draft(found, rule, passages)


def _draft(found: Discrepancy, rule: Rule, passages: Passages) -> Node:
    said = found.odd[0]
    article = passages.articles[said.article]
    return {
        "@type": "ClaimReview",
        "description": _DRAFT,
        "identifier": found.id,
        "author": {"@type": "Organization", "name": ""},
        "url": "",
        "datePublished": "",
        "claimReviewed": f"{one_line(rule.claim)}: {one_line(said.text)}",
        "itemReviewed": _item(article, passages.sentence(said)),
        "reviewRating": {"@type": "Rating", "alternateName": f"Differs from “{one_line(rule.expect_text)}”"},
        "reviewBody": one_line(passages.message(found)),
    }


def _item(article: Article, sentence: str) -> Node:
    item: Node = {"@type": "Claim", "text": sentence}
    item["author"] = {"@type": "Organization", "name": one_line(article.label)}
    if article.published:
        item["datePublished"] = article.published.isoformat()
    appearance: Node = {"@type": "NewsArticle"}
    if article.title:
        appearance["headline"] = one_line(article.title)
    if article.url and _WEB.fullmatch(article.url):
        appearance["url"] = article.url
    return {**item, "appearance": appearance} if len(appearance) > 1 else item


OUTPUT = Output(
    "claimreview", "--claimreview",
    "Also write drafts of ClaimReview marks for what differs from a rule ('-' prints it).", ".jsonld",
    render_claimreview,
)  # fmt: skip
