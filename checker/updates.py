"""Figures that grow while a story runs: a toll, votes counted, hectares burnt. The later article is no discrepancy.

A claim is held to be updated where every article that was published later tells a figure further along, and something
in the sentences shows a figure that grows: what is counted, or words such as "so far" and "had risen to".
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.align.slips import slip
from checker.kinds.amount import Amount
from checker.kinds.tally import Tally
from checker.model import Article, JudgedClaim, Reading, Value

_A_SLIP = 0.8  # From here on two figures look more like one mistyped than like one that grew.
# Nouns and participles of what grows or is counted out while a story runs, and words that say so of any figure.
_GROWS = re.compile(
    r"""\b(?:toll | dead | deaths? | died | killed | bod(?:y|ies) | lives | casualt(?:y|ies) | fatalit(?:y|ies)
    | injur(?:ed|ies|y) | hurt | wounded | hospitali[sz]ed | infected | infections? | cases? | outbreaks? | ill
    | sick(?:ened)? | missing | unaccounted | displaced | evacuated | evacuees? | rescued | arrest(?:ed|s) | detained
    | burn(?:ed|t) | scorched | charred | consumed | blazes? | contained | destroyed | collapsed
    | counted | ballots | votes | precincts | seats | lead | margin
    | donat(?:ed|ions?) | raised | pledged | signatures? | signed | recovered | culled | vaccinated | without\ power
    | outages? | customers | flights? | cancell?ed | tested | confirmed)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SAYS_SO = re.compile(
    r"""\b(?:so\ far | as\ of | by\ (?:late|early|mid|noon|midday|midnight|\w+day) | now | up\ from | down\ from
    | (?:has|had|have)\ (?:since\ )?(?:risen|climbed|grown|reached|passed|topped|doubled|tripled|fallen|dropped)
    | (?:rose|climbed|grew|jumped|rises|climbs|grows|fell|dropped)\ (?:again\ )?to | taking\ the | bringing\ the
    | latest | still | at\ least | remain(?:ed|s)? | more\ bodies)\b""",
    re.VERBOSE | re.IGNORECASE,
)


def with_updates(judged: JudgedClaim, articles: Sequence[Article]) -> JudgedClaim:
    """The claim with its differences told as updates, where the order of publication explains them all."""
    if judged.verdict != "discrepant" or judged.measure != "majority":
        return judged
    by_id = {article.id: article for article in articles}
    told = [reading for reading in judged.readings if reading.mentions and reading.word in ("agrees", "differs")]
    if not _in_order(told, by_id) or not _is_told_so(told, by_id):
        return judged
    readings = tuple(
        replace(reading, relation=replace(reading.relation, category="updated", certainty=0.9))
        if reading.word == "differs" and reading.relation is not None
        else reading
        for reading in judged.readings
    )
    return replace(judged, readings=readings)


def _is_told_so(told: Sequence[Reading], articles: Mapping[str, Article]) -> bool:
    """Whether a later sentence says that the figure has moved, or a figure of this sort moves and no slip is likelier."""
    mentions = [mention for reading in told for mention in reading.mentions]
    sentences = {m: articles[m.article].text[m.sentence.start : m.sentence.end] for m in mentions}
    first = min(mentions, key=lambda mention: articles[mention.article].published or dt.date.max)
    if any(_SAYS_SO.search(sentence) for m, sentence in sentences.items() if m.article != first.article):
        return True
    slips = any(slip(first, mention) >= _A_SLIP for mention in mentions)
    return not slips and any(_GROWS.search(sentence) for sentence in sentences.values())


def _in_order(told: Sequence[Reading], articles: Mapping[str, Article]) -> bool:
    """Whether the figures only rise, or only fall, with the time of publication; articles come in its order."""
    known = [
        (articles[reading.article], size) for reading in told
        if articles[reading.article].published is not None and (size := _size(reading)) is not None
    ]  # fmt: skip
    if len(known) < len(told) or len(known) < 2:
        return False
    steps = [(_is_later(one[0], other[0]), other[1] - one[1]) for one, other in zip(known, known[1:], strict=False)]
    if any(not later and change for later, change in steps):
        return False
    changes = [change for _, change in steps if change]
    return bool(changes) and (all(change > 0 for change in changes) or all(change < 0 for change in changes))


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
