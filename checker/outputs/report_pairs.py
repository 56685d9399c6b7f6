"""Two articles side by side: their sentences in order, those that belong together in one row, what differs marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.copies import in_order
from checker.model import Article, Result, Span
from checker.outputs.report_diff import Part, mark_differences
from checker.outputs.report_places import Places
from checker.outputs.report_twins import ALIKE, SAME, Match, keep_in_order, match_sentences
from checker.outputs.report_words import clip
from checker.text.furniture import find_furniture

_MOST = 4  # pairs
_MOST_SENTENCES = 100  # of an article
_LEAST_SHARED = 0.1
_LONGEST = 700  # characters of a sentence
_MOST_CLAIMS = 3  # named beside a row


@dataclass(frozen=True, slots=True)
class Twin:
    """A row: what stands on either side.

    key: "same" (word for word), "copied" (nearly so), "spun", "told" (the same claim) or "alone" (no match).
    left, right: sentences as parts. hrefs: the places of the two sentences of a match. claims: numbers of claims.
    """

    key: str
    left: tuple[tuple[Part, ...], ...]
    right: tuple[tuple[Part, ...], ...]
    hrefs: tuple[str, str] = ("", "")
    claims: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two articles: the id of its section, its source, and how many of its sentences are left out."""

    id: str
    source: str
    hidden: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles. shared: per cent of the shorter one's text; discrepancies: between the two. matched: rows."""

    left: Side
    right: Side
    shared: int
    discrepancies: int
    matched: int
    rows: tuple[Twin, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs that matter. hidden: pairs that share text and are left out."""

    pairs: tuple[Pair, ...]
    hidden: int


def lay_pairs(result: Result, places: Places) -> Pairs | None:
    """The pairs of a result that share text, or else the two articles between which most differs."""
    between = _count_between(result)
    chosen = _choose(result, between)
    laid = [_lay_pair(result, places, pair, shared, between) for pair, shared in chosen[:_MOST]]
    pairs = tuple(pair for pair in laid if pair.matched)
    return Pairs(pairs, len(chosen) - len(laid)) if pairs else None


def _count_between(result: Result) -> Counter[frozenset[str]]:
    """How many discrepancies there are between every two articles."""
    between: Counter[frozenset[str]] = Counter()
    for found in result.discrepancies:
        odd, others = ({one.article for one in side} for side in (found.odd, found.others))
        between.update({frozenset((one, other)) for one in odd for other in others if one != other})
    return between


def _choose(result: Result, between: Counter[frozenset[str]]) -> list[tuple[tuple[str, str], float]]:
    copies = [copy for story in result.stories for copy in story.copies if copy.share >= _LEAST_SHARED]
    copies.sort(key=lambda copy: (-copy.share, copy.left, copy.right))
    if copies:
        return [(in_order(copy, result), copy.share) for copy in copies]
    order = {article.id: at for at, article in enumerate(result.articles)}
    apart = [tuple(sorted(pair, key=order.__getitem__)) for pair in between]
    best = max(apart, key=lambda pair: (between[frozenset(pair)], [-order[one] for one in pair]), default=None)
    return [((best[0], best[1]), 0.0)] if best else []


def _lay_pair(
    result: Result, places: Places, pair: tuple[str, str], shared: float, between: Counter[frozenset[str]]
) -> Pair:
    articles = [result.article(one) for one in pair]
    every = [_own_sentences(result, article) for article in articles]
    spans = [sentences[:_MOST_SENTENCES] for sentences in every]
    texts = [_texts(article, own) for article, own in zip(articles, spans, strict=True)]
    matches = match_sentences(texts[0], texts[1], _claims_of_both(places, pair, spans))
    rows = tuple(_make_rows(pair, spans, texts, keep_in_order(matches), places))
    left, right = (
        Side(places.article_id(article.id), article.label, len(sentences) - len(own))
        for article, sentences, own in zip(articles, every, spans, strict=True)
    )
    matched = sum(row.key != "alone" for row in rows)
    return Pair(left, right, round(shared * 100), between[frozenset(pair)], matched, rows)


def _own_sentences(result: Result, article: Article) -> list[Span]:
    """The sentences of an article's body, without page furniture."""
    furniture = find_furniture(article.text)
    return [
        span
        for span in result.sentences.get(article.id, ())
        if article.body.covers(span) and not any(other.overlaps(span) for other in furniture)
    ]


def _texts(article: Article, spans: Sequence[Span]) -> list[str]:
    return [clip(article.text[span.start : span.end].lstrip("#*>• \n"), _LONGEST) for span in spans]


def _claims_of_both(
    places: Places, pair: tuple[str, str], spans: Sequence[Sequence[Span]]
) -> dict[tuple[int, int], frozenset[int]]:
    """By the numbers of two sentences, the claims that both speak of."""
    at = [{span.start: number for number, span in enumerate(own)} for own in spans]
    both: dict[tuple[int, int], set[int]] = {}
    for judged in places.result.claims:
        told: list[set[int]] = [set(), set()]
        for reading in judged.readings:
            for side in (0, 1):
                for mention in reading.mentions if reading.article == pair[side] else ():
                    sentence = places.sentence_at(reading.article, mention.span.start)
                    if sentence and sentence.start in at[side]:
                        told[side].add(at[side][sentence.start])
        for i in told[0]:
            for j in told[1]:
                both.setdefault((i, j), set()).add(places.claims[judged.claim.id])
    return {numbers: frozenset(claims) for numbers, claims in both.items()}


def _make_rows(
    pair: tuple[str, str],
    spans: Sequence[Sequence[Span]],
    texts: Sequence[Sequence[str]],
    matches: Sequence[Match],
    places: Places,
) -> Iterator[Twin]:
    """The rows in order; what stands between two matches is one row."""
    i = j = 0
    end = Match(len(texts[0]), len(texts[1]), 0, ())
    for match in (*matches, end):
        if match.left > i or match.right > j:
            left, right = texts[0][i : match.left], texts[1][j : match.right]
            yield Twin("alone", tuple((Part(one),) for one in left), tuple((Part(one),) for one in right))
        if match is not end:
            hrefs = places.find(pair[0], spans[0][match.left]), places.find(pair[1], spans[1][match.right])
            yield _make_match(match, texts[0][match.left], texts[1][match.right], hrefs)
        i, j = match.left + 1, match.right + 1


def _make_match(match: Match, left: str, right: str, hrefs: tuple[str, str]) -> Twin:
    claims = match.claims[:_MOST_CLAIMS]
    if match.likeness < ALIKE:  # nearly every word differs: a mark on each would say nothing
        return Twin("told", ((Part(left),),), ((Part(right),),), hrefs, claims)
    parts = mark_differences(left, [right], "quantity"), mark_differences(right, [left], "quantity")
    differs = any(part.differs for side in parts for part in side)
    key = "spun" if match.likeness < SAME else "copied" if differs else "same"
    return Twin(key, (parts[0],), (parts[1],), hrefs, claims)
