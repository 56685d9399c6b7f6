"""Figures that grow while a story runs: a toll, votes counted, hectares burnt. The later article is no discrepancy.

A claim is held to be updated where every article that was published later tells a figure further along, and something
in the sentences shows a figure that grows: what is counted, or words such as "so far" and "had risen to".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.align.growth import (
    is_of_what_moves,
    may_be_a_share,
    may_fall,
    says_how_it_stands,
    says_that_it_moved,
)
from checker.align.slips import slip
from checker.kinds.amount import Amount
from checker.kinds.tally import Tally
from checker.model import Article, JudgedClaim, Mention, Reading, Value

_A_SLIP = 0.8  # From here on two figures look more like one mistyped than like one that grew.
_CLOSE = 40  # Characters on either side of a figure in which words say that it moves.
_SURE = 0.9
_KINDS = frozenset(["quantity", "number", "percent", "money", "tally"])


def with_updates(judged: JudgedClaim, articles: Sequence[Article]) -> JudgedClaim:
    """The claim with those of its differences told as updates that the order of publication explains."""
    if (
        judged.verdict != "discrepant"
        or judged.measure not in ("majority", "reference")
        or judged.claim.kind not in _KINDS
    ):
        return judged
    by_id = {article.id: article for article in articles}
    agreeing = [reading for reading in judged.readings if reading.word == "agrees" and _size(reading) is not None]
    readings = tuple(
        replace(reading, relation=replace(reading.relation, category="updated", certainty=_SURE))
        if reading.word == "differs" and reading.relation is not None and _is_update(reading, agreeing, by_id)
        else reading
        for reading in judged.readings
    )
    return replace(judged, readings=readings)


def _is_update(odd: Reading, agreeing: Sequence[Reading], articles: Mapping[str, Article]) -> bool:
    """Whether a figure is a later state of what the others tell, or an earlier one, and not another figure."""
    size = _size(odd)
    others = [(articles[reading.article], _size(reading)) for reading in agreeing]
    if size is None or not others:
        return False
    own = articles[odd.article]
    later = all(_is_later(article, own) for article, _ in others)
    earlier = all(_is_later(own, article) for article, _ in others)
    if not later and not earlier:
        return False
    grown = {1 if other is not None and (size > other) == later else -1 for _, other in others}
    return len(grown) == 1 and _is_told_so(
        odd, agreeing, articles, falls=grown == {-1}, share=odd.mentions[0].kind == "percent"
    )


def _is_told_so(
    odd: Reading, agreeing: Sequence[Reading], articles: Mapping[str, Article], *, falls: bool, share: bool
) -> bool:
    """Whether a later sentence says that the figure has moved, or figures of this sort do and a slip is no likelier."""
    mentions = [mention for reading in (odd, *agreeing) for mention in reading.mentions]
    around = {mention: _around(mention, articles[mention.article]) for mention in mentions}
    first = min(mentions, key=lambda mention: articles[mention.article].published or dt.date.max)
    later = [words for mention, words in around.items() if mention.article != first.article]
    if any(map(says_that_it_moved, later)):
        return True
    if falls and not any(map(may_fall, around.values())):
        return False
    if not any(map(may_be_a_share if share else is_of_what_moves, around.values())):
        return False
    slips = any(slip(odd.mentions[0], mention) >= _A_SLIP for reading in agreeing for mention in reading.mentions)
    return not slips or any(map(says_how_it_stands, later))


def _around(mention: Mention, article: Article) -> str:
    """The words of the sentence close to a figure: what is further away is about something else."""
    start, end = mention.span.start - _CLOSE, mention.span.end + _CLOSE
    return article.text[max(mention.sentence.start, start) : min(mention.sentence.end, end)]


def _size(reading: Reading) -> Decimal | None:
    """The figure that an article tells; None where it has no exact one, or several."""
    sizes = {_of(mention.value) for mention in reading.mentions}
    return sizes.pop() if len(sizes) == 1 else None


def _of(value: Value) -> Decimal | None:
    if isinstance(value, Tally):
        return sum(value.counts, Decimal(0))
    return value.number if isinstance(value, Amount) and value.bound in ("exact", "at-least", "over") else None


def _is_later(one: Article, other: Article) -> bool:
    """Whether the second article was surely published after the first."""
    if one.published is None or other.published is None:
        return False
    if one.published_at is not None and other.published_at is not None:
        return one.published_at < other.published_at
    return one.published < other.published
