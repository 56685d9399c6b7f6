"""One article → its mentions: the text is scanned once, then every kind takes from the scan what is its own."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from checker.kinds import all_kinds
from checker.kinds.kind import Page
from checker.model import Article, Mention, Span
from checker.text.entities import EntityReader
from checker.text.scan import Scan, scan_text


def find_mentions(article: Article, read_entities: EntityReader | None = None) -> Page:
    """Read every value of an article. A pure function of the article: it can run anywhere.

    read_entities: finds more names, where the user has a pipeline that does (text/entities.py).
    """
    scan = scan_text(article.text, article.published, article.body.start, _is_day_first(article), read_entities)
    quoted = _Spans(quotation.inner for quotation in scan.quotations if quotation.depth == 0)
    furniture = _Spans(scan.furniture)
    claimed = set(scan.labels)
    mentions: list[Mention] = []
    places: dict[Span, range] = {}
    sentences = _Sentences(scan)
    taken = bytearray(len(scan.tokens))
    for kind in all_kinds().values():
        for found in kind.find(scan, claimed):
            tokens = scan.tokens.inside(found.span)
            if not kind.shares_words:
                if any(taken[tokens.start : tokens.stop]):
                    continue  # a more particular kind has read these words
                taken[tokens.start : tokens.stop] = b"\1" * len(tokens)
            claimed.update(found.numerals)
            span = scan.clean.original(found.span)
            places[span] = tokens
            mentions.append(
                Mention(
                    article=article.id, kind=kind.name, span=span, text=article.text[span.start : span.end],
                    value=found.value, sentence=sentences.around(tokens), quoted=quoted.cover(found.span),
                    furniture=furniture.overlap(found.span),
                )
            )  # fmt: skip
    mentions.sort(key=lambda mention: (mention.span, mention.kind))
    return Page(article, scan, tuple(mentions), places)


# Where numeric dates have the day first, by the country's code, and where they have the month first (CLDR 45,
# date formats of the English locales). Canada writes either.
_DAY_FIRST = frozenset("gb uk ie au nz in za sg my ng ke gh pk bd lk jm mt zw".split())
_MONTH_FIRST = frozenset(["us", "ph"])


def _is_day_first(article: Article) -> bool | None:
    """Whether the article's dates in digits have the day first, by its language or the country of its address."""
    country = (article.language or "").replace("_", "-").lower().partition("-")[2]
    if not country and article.url:
        host = article.url.partition("://")[2].partition("/")[0].partition(":")[0]
        country = host.rpartition(".")[2].lower()
        country = "us" if country in ("gov", "mil") else country
    return True if country in _DAY_FIRST else False if country in _MONTH_FIRST else None


class _Sentences:
    """Where the sentences of an article stand in its own text; each is looked up once."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan
        self._spans: dict[tuple[int, int], Span] = {}

    def around(self, tokens: range) -> Span:
        """The sentence of a mention; a quotation over several sentences has them all."""
        scan = self._scan
        first = scan.sentence_at(tokens.start)
        after = first.after if tokens.stop <= first.after else scan.sentence_at(tokens.stop - 1).after
        span = self._spans.get((first.first, after))
        if span is None:
            span = self._spans[first.first, after] = scan.clean.original(scan.tokens.span(first.first, after - 1))
        return span


class _Spans:
    """Spans that do not overlap, in order, so that the one at a place is found without looking at all of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]

    def cover(self, span: Span) -> bool:
        """Whether one of them covers a span."""
        at = bisect_right(self._starts, span.start) - 1 if self._starts else -1
        return at >= 0 and self._spans[at].covers(span)

    def overlap(self, span: Span) -> bool:
        """Whether one of them shares a character with a span."""
        at = bisect_left(self._starts, span.end) - 1 if self._starts else -1
        return at >= 0 and self._spans[at].overlaps(span)
