"""Correction requests: a finding as a message to the desk that published the odd one, ready to paste."""

from __future__ import annotations

from collections.abc import Iterable

from checker.model import Article, Discrepancy, Evidence, Result
from checker.outputs.report_words import clip, write_date

_MOST_OTHERS = 4  # Other sources that are quoted.
_LONGEST = 600  # Characters of a sentence.


def compose_request(discrepancy: Discrepancy, title: str, result: Result) -> str:
    """The text of a correction request: outlet, headline, sentence, and what the others say."""
    first = next(iter(discrepancy.odd), None)
    if first is None:
        return ""
    article = result.article(first.article)
    lines = [
        f"To: {article.label}",
        f"Re: {_headline(article)}",
        "",
        f"We compared what several articles say on this: {_flat(title)}.",
        "",
        "Your article says:",
        f"“{_sentence(first, result)}”",
    ]
    others = [one for one in _one_an_article(discrepancy.others) if one.article != first.article]
    if others:
        lines += ["", "It differs from:"]
        for one in others[:_MOST_OTHERS]:
            other = result.article(one.article)
            when = f", {write_date(other.published)}" if other.published else ""
            lines += [f"- {other.label}{when}: “{_sentence(one, result)}”"]
        if len(others) > _MOST_OTHERS:
            lines += [f"- and {len(others) - _MOST_OTHERS} more"]
    lines += ["", "Could you check which is right, and tell us?", "", f"(Finding {discrepancy.id})"]
    return "\n".join(lines)


def _headline(article: Article) -> str:
    """ "“Headline”, July 14, 2025, https://…", as far as it is known."""
    parts = [f"“{_flat(article.title)}”" if article.title else article.path]
    if article.published:
        parts.append(write_date(article.published))
    if article.url:
        parts.append(article.url)
    return ", ".join(parts)


def _one_an_article(evidence: Iterable[Evidence]) -> list[Evidence]:
    """The first place in each article."""
    return list({one.article: one for one in reversed(list(evidence))}.values())[::-1]


def _sentence(evidence: Evidence, result: Result) -> str:
    """The sentence around some evidence, on one line."""
    text = result.article(evidence.article).text
    around = [span for span in result.sentences.get(evidence.article, ()) if span.overlaps(evidence.span)]
    start = min((span.start for span in around), default=evidence.span.start)
    end = max((span.end for span in around), default=evidence.span.end)
    if end - start > _LONGEST:
        start, end = evidence.span.start, evidence.span.end
    return _flat(text[start:end])


def _flat(text: str) -> str:
    return clip(text, _LONGEST)
