"""The quotations of a report: each utterance that two articles quote, with every wording of it, one under the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from checker.kinds.quote import KIND as QUOTE
from checker.kinds.quote import Quote
from checker.model import Mention, Result
from checker.outputs.report_diff import Part, mark_differences
from checker.outputs.report_found import QUOTE as ON_QUOTES
from checker.outputs.report_found import Found, FoundIndex
from checker.outputs.report_places import Places
from checker.outputs.report_words import READINGS, Sign, clip

_MOST = 40  # utterances, and as many of those that are the same everywhere
_MOST_SOURCES = 12  # named beside one wording
_LONGEST = 600  # characters of a wording
_LONGEST_SPEAKER = 80


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who the words are given to, "" where nobody is named, and by which sources, with the links to the place.

    other: it is not who the others name. hidden: how many more sources there are.
    """

    speaker: str
    other: bool
    sources: tuple[tuple[str, str], ...]
    hidden: int


@dataclass(frozen=True, slots=True)
class Wording:
    """An utterance as some sources have it. note: what else there is to say.

    card: the discrepancy that the wording is the doubtful side of, or "".
    """

    parts: tuple[Part, ...]
    attributions: tuple[Attribution, ...]
    sign: Sign
    note: str
    card: str


@dataclass(frozen=True, slots=True)
class QuotedUtterance:
    """An utterance under the speaker whom most name. told: how many articles quote it."""

    speaker: str
    told: int
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Quotes:
    """The utterances that sources word or attribute differently, and those that are the same everywhere."""

    differing: tuple[QuotedUtterance, ...]
    hidden: int
    same: tuple[QuotedUtterance, ...]
    hidden_same: int


def lay_quotes(result: Result, places: Places, found: FoundIndex) -> Quotes | None:
    """The utterances of a result in the order of their first appearance."""
    misspelt = {
        evidence.text.casefold()
        for discrepancy in result.discrepancies
        if discrepancy.category == "person-name"
        for evidence in discrepancy.odd
    }
    utterances = [_make_utterance(utterance, misspelt, places, found) for utterance in result.utterances if utterance]
    if not utterances:
        return None
    differing = [one for one in utterances if any(wording.sign.key == "differs" for wording in one.wordings)]
    same = [one for one in utterances if one not in differing]
    return Quotes(
        tuple(differing[:_MOST]), max(len(differing) - _MOST, 0), tuple(same[:_MOST]), max(len(same) - _MOST, 0)
    )


def _quote(mention: Mention) -> Quote:
    assert isinstance(mention.value, Quote)
    return mention.value


def _make_utterance(
    utterance: Sequence[Mention], misspelt: Collection[str], places: Places, found: FoundIndex
) -> QuotedUtterance:
    wordings: dict[str, list[Mention]] = {}
    for mention in utterance:
        wordings.setdefault(QUOTE.normal(mention.value), []).append(mention)
    groups = list(wordings.values())
    odd = [_odd(group, found) for group in groups]
    # Where a discrepancy says which wording is doubtful, the others are not doubted over again.
    firm = [mention for group, own in zip(groups, odd, strict=True) if not own for mention in group] or utterance
    doubtful = [bool(own) or (not any(odd) and _differs(group, firm)) for group, own in zip(groups, odd, strict=True)]
    # A wording is set against those on the other side only: two that agree differ in nothing that counts.
    sides: tuple[list[str], list[str]] = [], []
    for group, doubt in zip(groups, doubtful, strict=True):
        sides[doubt].append(_quote(group[0]).quote)
    return QuotedUtterance(
        speaker=_usual_speaker(utterance, misspelt),
        told=len({mention.article for mention in utterance}),
        wordings=tuple(
            replace(
                _make_wording(group, sides[not doubt], own, places, found),
                sign=READINGS["differs" if doubt else "agrees"],
            )
            for group, own, doubt in zip(groups, odd, doubtful, strict=True)
        ),
    )


def _odd(group: Sequence[Mention], found: FoundIndex) -> list[Found]:
    return [one for mention in group for one in found.at(mention.article, mention.span, ON_QUOTES) if one.odd]


def _differs(group: Sequence[Mention], utterance: Sequence[Mention]) -> bool:
    """Whether a wording differs from the one that most articles have; the longest of equals, then the first."""
    counted = Counter(wording for wording, _ in {(QUOTE.normal(m.value), m.article) for m in utterance})
    usual = max(utterance, key=lambda m: (counted[QUOTE.normal(m.value)], len(_quote(m).quote)))
    return QUOTE.compare(usual.value, group[0].value).word == "differs"


def _usual_speaker(utterance: Sequence[Mention], misspelt: Collection[str]) -> str:
    named = [speaker for mention in utterance if (speaker := _quote(mention).speaker)]
    named = [speaker for speaker in named if speaker.casefold() not in misspelt] or named
    return clip(max(named, key=named.count), _LONGEST_SPEAKER) if named else ""


def _make_wording(
    group: Sequence[Mention], against: Sequence[str], odd: Sequence[Found], places: Places, found: FoundIndex
) -> Wording:
    quote = _quote(group[0])
    text = clip(quote.quote.rstrip(" ,"), _LONGEST)
    by_speaker: dict[str, list[Mention]] = {}
    for mention in group:
        by_speaker.setdefault(_quote(mention).speaker or "", []).append(mention)
    cut = quote.cut or any(one.discrepancy.category == "quote-cut" for one in odd)
    return Wording(
        parts=mark_differences(text, against, "quote-wording") if against else (Part(text),),
        attributions=tuple(_attribute(speaker, own, places, found) for speaker, own in by_speaker.items()),
        sign=READINGS["differs" if odd else "agrees"],
        note="cut short" if cut else "",
        card=found.link(odd[0].discrepancy) if odd else "",
    )


def _attribute(speaker: str, group: Sequence[Mention], places: Places, found: FoundIndex) -> Attribution:
    articles = {mention.article: mention for mention in reversed(group)}
    sources = [
        (places.result.article(article).label, places.find(article, mention.span))
        for article, mention in reversed(articles.items())
    ]
    other = any(one.discrepancy.category == "quote-speaker" for one in _odd(group, found))
    return Attribution(
        clip(speaker, _LONGEST_SPEAKER),
        other,
        tuple(sources[:_MOST_SOURCES]),
        max(len(sources) - _MOST_SOURCES, 0),
    )
