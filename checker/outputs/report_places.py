"""Where everything stands on the page: the numbers and ids of articles, claims, discrepancies and mentions."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.model import Discrepancy, Evidence, JudgedClaim, ReadingWord, Result, Span
from checker.outputs.report_text import Highlight, Paragraph, Reference, lay_out, place_id, sentence_id
from checker.outputs.report_words import READINGS, clip


@dataclass(frozen=True, slots=True)
class Places:
    """A result, numbered from 1. The reader sees the numbers of the claims; the others only make ids.

    texts: the paragraphs of each article by id. ids: every id within those texts, so that no link leads nowhere.
    """

    result: Result
    judged: Mapping[str, JudgedClaim]
    articles: Mapping[str, int]
    claims: Mapping[str, int]
    discrepancies: Mapping[str, int]
    of_claim: Mapping[str, tuple[Discrepancy, ...]]
    texts: Mapping[str, tuple[Paragraph, ...]]
    ids: frozenset[str]

    def article_id(self, article: str) -> str:
        """The id of an article's section."""
        return f"a{self.articles[article]}"

    def card_id(self, discrepancy: str) -> str:
        """The id of a discrepancy's card."""
        return f"d{self.discrepancies[discrepancy]}"

    def find(self, article: str, span: Span) -> str:
        """The link to a place in an article, or to its sentence where nothing is marked there.

        To the article where the place is not shown (front matter).
        """
        own = self.article_id(article)
        place = place_id(own, span.start)
        if place in self.ids:
            return f"#{place}"
        sentence = self.sentence_at(article, span.start)
        named = sentence_id(own, sentence.start) if sentence else ""
        return f"#{named if named in self.ids else own}"

    def sentence_at(self, article: str, offset: int) -> Span | None:
        """The sentence of an article that takes in an offset, if one is known."""
        sentences = self.result.sentences.get(article, ())
        at = bisect_right(sentences, offset, key=lambda span: span.start) - 1
        return sentences[at] if at >= 0 and offset < sentences[at].end else None


def number_places(result: Result, ordered: tuple[Discrepancy, ...]) -> Places:
    """Give everything in a result its id. `ordered`: the discrepancies as the page shows them."""
    articles = {article.id: i for i, article in enumerate(result.articles, 1)}
    claims = {judged.claim.id: i for i, judged in enumerate(result.claims, 1)}
    discrepancies = {discrepancy.id: i for i, discrepancy in enumerate(ordered, 1)}
    of_claim: dict[str, list[Discrepancy]] = defaultdict(list)
    for discrepancy in ordered:
        of_claim[discrepancy.claim].append(discrepancy)
    highlights = _collect_highlights(result, claims, discrepancies, of_claim)
    texts = {
        article.id: lay_out(
            article,
            f"a{articles[article.id]}",
            highlights[article.id],
            result.sentences.get(article.id) or _sentences_of_mentions(result, article.id),
        )
        for article in result.articles
    }
    stretches = [
        stretch for paragraphs in texts.values() for paragraph in paragraphs for stretch in paragraph.stretches
    ]
    ids = frozenset(piece.id for stretch in stretches for piece in stretch.pieces if piece.id)
    ids |= frozenset(stretch.id for stretch in stretches if stretch.id)
    return Places(
        result=result,
        judged={judged.claim.id: judged for judged in result.claims},
        articles=articles,
        claims=claims,
        discrepancies=discrepancies,
        of_claim={claim: tuple(found) for claim, found in of_claim.items()},
        texts=texts,
        ids=ids,
    )


def _sentences_of_mentions(result: Result, article: str) -> set[Span]:
    return {
        mention.sentence
        for judged in result.claims
        for reading in judged.readings
        if reading.article == article
        for mention in reading.mentions
    }


def _collect_highlights(
    result: Result,
    claims: Mapping[str, int],
    discrepancies: Mapping[str, int],
    of_claim: Mapping[str, list[Discrepancy]],
) -> Mapping[str, list[Highlight]]:
    highlights: dict[str, list[Highlight]] = defaultdict(list)
    for judged in result.claims:
        found = of_claim.get(judged.claim.id, [])
        number = claims[judged.claim.id]
        mentioned: dict[str, list[Span]] = defaultdict(list)
        for reading in judged.readings:
            href = _way_back(reading.article, number, found, discrepancies)
            for mention in reading.mentions:
                back = _refer(judged, number, reading.word, href)
                highlights[reading.article].append(Highlight(mention.span, reading.word, back))
                mentioned[reading.article].append(mention.span)
        words = {reading.article: reading.word for reading in judged.readings}
        for evidence in (evidence for discrepancy in found for evidence in _evidence(discrepancy)):
            article, word = evidence.article, words.get(evidence.article, "unclear")
            # A mention that the evidence is part of leads back already.
            known = any(span.overlaps(evidence.span) for span in mentioned[article])
            href = _way_back(article, number, found, discrepancies)
            reference = None if known else _refer(judged, number, word, href)
            highlights[article].append(Highlight(evidence.span, word, reference))
    return highlights


def _evidence(discrepancy: Discrepancy) -> Iterator[Evidence]:
    yield from discrepancy.odd
    yield from discrepancy.others


def _way_back(article: str, claim: int, found: list[Discrepancy], discrepancies: Mapping[str, int]) -> str:
    for discrepancy in found:
        if any(evidence.article == article for evidence in _evidence(discrepancy)):
            return f"#d{discrepancies[discrepancy.id]}"
    return f"#c{claim}"


def _refer(judged: JudgedClaim, number: int, word: ReadingWord, href: str) -> Reference:
    sign = READINGS[word]
    return Reference(number, href, sign, f"{sign.word}: {clip(judged.claim.title, 100)}")
