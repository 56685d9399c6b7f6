"""The discrepancy cards of a report: what differs, both sentences, and why it was held to be the same fact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.decisions import decision_in_words
from checker.model import LEVELS, Claim, Discrepancy, Evidence, Span
from checker.outputs.report_diff import Part, mark_differences
from checker.outputs.report_places import Places
from checker.outputs.report_requests import compose_request
from checker.outputs.report_words import CATEGORIES, LEVEL_SIGNS, Sign, clip, name_sides, write_date

_SHOWN = 2  # sentences on a side: the third rarely tells more, and a card stays short
_NAMED = 8  # sources named beside them
_ABOUT = 160  # characters of a finding as a decision file names it
_WINDOW = 140  # characters each side of the evidence where no sentence is known
_LONGEST = 900  # of a sentence around its evidence: longer is no sentence but a line that never ends


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with its evidence, split so that the evidence and what differs in it can be marked.

    href: the place in the article; empty for what a rule expects, which stands in no article.
    """

    source: str
    date: str
    href: str
    before: str
    evidence: tuple[Part, ...]
    after: str


@dataclass(frozen=True, slots=True)
class Place:
    """A link to a place in an article, under the name of its source."""

    source: str
    href: str


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a discrepancy: its heading, the first sentences, and links to where others say so too.

    hidden: how many of those others are too many to name.
    """

    heading: str
    passages: tuple[Passage, ...]
    more: tuple[Place, ...] = ()
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Card:
    """A discrepancy as the page shows it.

    status, reason, by, until: the decision on it, if there is one, as the script of the page takes it up. kind: the
    claim kind; articles: the sections of those on the odd side: what the filters go by. about: the finding in words,
    for the decision file. request: a correction request, ready to paste.
    """

    anchor: str
    id: str
    level: Sign
    category: str
    title: str
    claim: int
    message: str
    odd: Side
    others: Side
    rule_why: str
    why: str
    confidence: int
    rule: str
    where: str
    decision: str
    status: str
    reason: str
    by: str
    until: str
    kind: str
    articles: tuple[str, ...]
    about: str
    request: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """The cards of one level."""

    level: Sign
    cards: tuple[Card, ...]


def order_discrepancies(discrepancies: Iterable[Discrepancy]) -> tuple[Discrepancy, ...]:
    """The discrepancies by level, the gravest first; within a level as they came, which is the order of the claims."""
    return tuple(sorted(discrepancies, key=lambda discrepancy: LEVELS.index(discrepancy.level)))


def lay_cards(ordered: Sequence[Discrepancy], places: Places) -> tuple[Shelf, ...]:
    """The cards, a shelf for each level that has any."""
    shelves = (
        Shelf(LEVEL_SIGNS[level], tuple(_make_card(d, places) for d in ordered if d.level == level)) for level in LEVELS
    )
    return tuple(shelf for shelf in shelves if shelf.cards)


def _make_card(discrepancy: Discrepancy, places: Places) -> Card:
    judged = places.judged.get(discrepancy.claim)
    claim = judged.claim if judged else None
    rule = claim.rule if claim else None
    expected = rule.expect_text if rule else ""
    odd_heading, others_heading = name_sides(discrepancy.category)
    odd_texts = [evidence.text for evidence in discrepancy.odd]
    # Where no article is on the other side, the rule is what the odd one departs from.
    other_texts = [evidence.text for evidence in discrepancy.others] or [expected]
    odd = _make_side(odd_heading, discrepancy.odd, other_texts, discrepancy, places)
    others = _make_side(others_heading, discrepancy.others, odd_texts, discrepancy, places)
    if expected and not others.passages:
        parts = mark_differences(expected, odd_texts, discrepancy.category)
        others = Side(others_heading, (Passage("The rule", "", "", "", parts, ""),))
    decision = discrepancy.decision
    title = claim.title if claim else discrepancy.claim
    return Card(
        anchor=places.card_id(discrepancy.id),
        id=discrepancy.id,
        level=LEVEL_SIGNS[discrepancy.level],
        category=CATEGORIES[discrepancy.category],
        title=title,
        claim=places.claims.get(discrepancy.claim, 0),
        message=_drop_title(discrepancy.message, claim),
        odd=odd,
        others=others,
        rule_why=rule.why if rule else "",
        why=discrepancy.why,
        confidence=round(discrepancy.confidence * 100),
        rule=discrepancy.rule or "",
        where=f"{rule.where.file}:{rule.where.line}" if rule and rule.where.line else str(rule.where) if rule else "",
        decision=decision_in_words(decision) if decision else "",
        status=decision.status if decision else "",
        reason=decision.reason if decision else "",
        by=decision.by if decision else "",
        until=decision.until.isoformat() if decision and decision.until else "",
        kind=claim.kind if claim else "",
        articles=tuple(dict.fromkeys(places.article_id(one.article) for one in discrepancy.odd)),
        about=clip(" ".join(discrepancy.message.split()), _ABOUT),
        request=compose_request(discrepancy, title, places.result),
    )


def _make_side(
    heading: str, evidence: Sequence[Evidence], against: Sequence[str], discrepancy: Discrepancy, places: Places
) -> Side:
    passages = [_make_passage(one, against, discrepancy, places) for one in evidence[:_SHOWN]]
    more = {
        one.article: Place(places.result.article(one.article).label, places.find(one.article, one.span))
        for one in reversed(evidence[_SHOWN:])  # so that the first place in an article is the one that stays
    }
    named = tuple(reversed(more.values()))
    return Side(heading, tuple(passages), named[:_NAMED], max(len(named) - _NAMED, 0))


def _drop_title(message: str, claim: Claim | None) -> str:
    """The message without the claim's title before it: the card's heading has it already."""
    return message.removeprefix(f"{claim.title}: ") if claim else message


def _make_passage(evidence: Evidence, against: Sequence[str], discrepancy: Discrepancy, places: Places) -> Passage:
    article = places.result.article(evidence.article)
    sentence = _trim(article.text, _clip(_find_sentence(evidence, discrepancy, places), evidence.span), evidence)
    before = article.text[sentence.start : evidence.span.start]
    after = article.text[evidence.span.end : sentence.end]
    cut_before = sentence.start > 0 and not article.text[: sentence.start][-1:].isspace()
    cut_after = sentence.end < len(article.text) and not article.text[sentence.end].isspace()
    return Passage(
        source=article.label,
        date=write_date(article.published) if article.published else "",
        href=places.find(evidence.article, evidence.span),
        before=("… " if cut_before else "") + before,
        evidence=mark_differences(evidence.text, against, discrepancy.category),
        after=after + (" …" if cut_after else ""),
    )


def _find_sentence(evidence: Evidence, discrepancy: Discrepancy, places: Places) -> Span:
    """The sentences that the evidence stands in: of the article, or of its mention, or else a window around it."""
    span = evidence.span
    judged = places.judged.get(discrepancy.claim)
    around = [
        sentence for sentence in places.result.sentences.get(evidence.article, ()) if sentence.overlaps(span)
    ] or [
        mention.sentence
        for reading in (judged.readings if judged else ())
        if reading.article == evidence.article
        for mention in reading.mentions
        if mention.span.overlaps(span)
    ]
    if around:
        return Span(min(span.start, *(s.start for s in around)), max(span.end, *(s.end for s in around)))
    text = places.result.article(evidence.article).text
    line_start, line_end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    line_end = len(text) if line_end < 0 else line_end
    return Span(max(line_start, span.start - _WINDOW), min(line_end, span.end + _WINDOW))


def _clip(sentence: Span, evidence: Span) -> Span:
    """The sentence, or as much of it around the evidence as one can read."""
    room = max(_LONGEST - (evidence.end - evidence.start), 0) // 2
    return Span(max(sentence.start, evidence.start - room), min(sentence.end, evidence.end + room))


def _trim(text: str, span: Span, evidence: Evidence) -> Span:
    """The span without white space around it, and without the mark of a Markdown list or heading before it."""
    start, end = span.start, span.end
    while start < evidence.span.start and (text[start].isspace() or text[start] in "#*>•"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
