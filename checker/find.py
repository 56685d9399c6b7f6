"""One article → its mentions: the text is scanned once, then every kind takes from the scan what is its own."""

from __future__ import annotations

from collections.abc import Iterable

from checker.kinds import all_kinds
from checker.kinds.kind import Page
from checker.model import Article, Mention, Span
from checker.text.scan import Scan, scan_text


def find_mentions(article: Article) -> Page:
    """Read every value of an article. A pure function of the article: it can run anywhere."""
    scan = scan_text(article.text, article.published, article.body.start)
    quoted = [quotation.inner for quotation in scan.quotations]
    claimed = set(scan.labels)
    mentions: list[Mention] = []
    places: dict[Span, range] = {}
    for kind in all_kinds().values():
        for found in kind.find(scan, claimed):
            claimed.update(found.numerals)
            tokens = scan.tokens.inside(found.span)
            span = scan.clean.original(found.span)
            places[span] = tokens
            mentions.append(
                Mention(
                    article=article.id, kind=kind.name, span=span, text=article.text[span.start : span.end],
                    value=found.value, sentence=_sentence(scan, tokens), quoted=_inside(found.span, quoted),
                    furniture=any(furniture.overlaps(found.span) for furniture in scan.furniture),
                )
            )  # fmt: skip
    mentions.sort(key=lambda mention: (mention.span, mention.kind))
    return Page(article, scan, tuple(mentions), places)


def _sentence(scan: Scan, tokens: range) -> Span:
    """The sentence of a mention; a quotation over several sentences has them all."""
    first, last = scan.sentence_at(tokens.start), scan.sentence_at(max(tokens.start, tokens.stop - 1))
    return scan.clean.original(scan.tokens.span(first.first, last.after - 1))


def _inside(span: Span, others: Iterable[Span]) -> bool:
    return any(other.covers(span) for other in others)
