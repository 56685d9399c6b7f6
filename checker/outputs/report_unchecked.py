"""What a check could not judge: passages that can be read in more than one way, and articles without a date."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model import Mention, Result
from checker.outputs.report_places import Places
from checker.outputs.report_words import clip

_MOST = 20  # unclear readings
_MOST_UNDATED = 12
_LONGEST = 200  # characters of a reason
_LONGEST_TITLE = 140
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Unclear:
    """A reading that is unclear. words: the passages it may rest on, each with the link to it."""

    title: str
    href: str
    source: str
    words: tuple[tuple[str, str], ...]
    why: str


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Unclear readings, and articles of which no date is known: the id of their section, and their source."""

    unclear: tuple[Unclear, ...]
    hidden_unclear: int
    undated: tuple[tuple[str, str], ...]
    hidden_undated: int


def lay_unchecked(result: Result, places: Places) -> Unchecked:
    """What was not judged, in the order of the claims."""
    labels = {article.id: article.label for article in result.articles}
    unclear = [
        Unclear(
            clip(judged.claim.title, _LONGEST_TITLE),
            f"#c{places.claims[judged.claim.id]}",
            labels.get(reading.article, reading.article),
            tuple(_say(mention, places) for mention in reading.mentions[:_MOST_WORDS]),
            clip(reading.why, _LONGEST) or "There is more than one way to read it.",
        )
        for judged in result.claims
        for reading in judged.readings
        if reading.word == "unclear"
    ]
    undated = [
        (places.article_id(article.id), article.label) for article in result.articles if article.published is None
    ]
    return Unchecked(
        tuple(unclear[:_MOST]),
        max(len(unclear) - _MOST, 0),
        tuple(undated[:_MOST_UNDATED]),
        max(len(undated) - _MOST_UNDATED, 0),
    )


def _say(mention: Mention, places: Places) -> tuple[str, str]:
    return clip(mention.text.strip(" ,"), _LONGEST_TITLE), places.find(mention.article, mention.span)
