"""Figures that grow while a story runs: a toll, votes counted, hectares burnt. The later article is no discrepancy.

A claim is held to be updated where every article that was published later tells a figure further along, and something
in the sentences shows a figure that grows: what is counted, or words such as "so far" and "had risen to".
"""

from __future__ import annotations

import datetime as dt
import itertools
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
_KINDS = frozenset(["quantity", "number", "percent", "money", "tally"])


def with_updates(judged: JudgedClaim, articles: Sequence[Article]) -> JudgedClaim:
    """The claim with its differences told as updates, where the order of publication explains them all."""
    if judged.verdict != "discrepant" or judged.measure != "majority" or judged.claim.kind not in _KINDS:
        return judged
    by_id = {article.id: article for article in articles}
    told = [reading for reading in judged.readings if reading.mentions and reading.word in ("agrees", "differs")]
    direction = _direction(told, by_id)
    if direction == 0 or not _is_told_so(told, by_id, falls=direction < 0, share=judged.claim.kind == "percent"):
        return judged
    readings = tuple(
        replace(reading, relation=replace(reading.relation, category="updated", certainty=0.9))
        if reading.word == "differs" and reading.relation is not None
        else reading
        for reading in judged.readings
    )
    return replace(judged, readings=readings)


def _is_told_so(told: Sequence[Reading], articles: Mapping[str, Article], *, falls: bool, share: bool) -> bool:
    """Whether a later sentence says that the figure has moved, or figures of this sort do and a slip is no likelier."""
    mentions = [mention for reading in told for mention in reading.mentions]
    sentences = {mention: _around(mention, articles[mention.article]) for mention in mentions}
    first = min(mentions, key=lambda mention: articles[mention.article].published or dt.date.max)
    later = [sentence for m, sentence in sentences.items() if m.article != first.article]
    if any(map(says_that_it_moved, later)):
        return True
    if falls and not any(map(may_fall, sentences.values())):
        return False
    if not any(map(may_be_a_share if share else is_of_what_moves, sentences.values())):
        return False
    slips = any(mention.value != first.value and slip(first, mention) >= _A_SLIP for mention in mentions)
    return any(map(says_how_it_stands, later)) or not slips


def _around(mention: Mention, article: Article) -> str:
    """The words of the sentence close to a figure: what is further away is about something else."""
    start, end = mention.span.start - _CLOSE, mention.span.end + _CLOSE
    return article.text[max(mention.sentence.start, start) : min(mention.sentence.end, end)]


def _direction(told: Sequence[Reading], articles: Mapping[str, Article]) -> int:
    """1 where the figures only rise with the time of publication, -1 where they only fall, 0 where they do neither.

    The readings come in the order of publication.
    """
    known = [
        (articles[reading.article], size) for reading in told
        if articles[reading.article].published is not None and (size := _size(reading)) is not None
    ]  # fmt: skip
    if len(known) < len(told):
        return 0
    steps = [(_is_later(one[0], other[0]), other[1] - one[1]) for one, other in itertools.pairwise(known)]
    if any(not later and change for later, change in steps):
        return 0
    signs = {1 if change > 0 else -1 for _, change in steps if change}
    return signs.pop() if len(signs) == 1 else 0


def _size(reading: Reading) -> Decimal | None:
    """The figure that an article tells; None where it has no size, or several."""
    sizes = {_of(mention.value) for mention in reading.mentions}
    return sizes.pop() if len(sizes) == 1 else None


def _of(value: Value) -> Decimal | None:
    if isinstance(value, Tally):
        return sum(value.counts, Decimal(0))
    return value.number if isinstance(value, Amount) else None


def _is_later(one: Article, other: Article) -> bool:
    """Whether the second article was surely published after the first."""
    assert one.published is not None and other.published is not None
    if one.published_at is not None and other.published_at is not None:
        return one.published_at < other.published_at
    return one.published < other.published
