"""Quotations that several articles have, and answers that several articles tell of → topics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.across.quotes import same_speaker, utterances_of
from checker.draft.topic import Topic, claim_of, held_against, slug_of
from checker.draft.yaml_text import one_line
from checker.kinds.quote import KIND as QUOTE
from checker.kinds.quote import Quote
from checker.kinds.response import Answered
from checker.model import JudgedClaim, Mention
from checker.story.story import Story
from checker.text.names import plain
from checker.text.words import FUNCTION_WORDS

_SHOWN = 60  # Characters of a quotation in its heading.
_SLUG_WORDS = 3
_ANSWERS = {
    "answered": "answered", "declined": "declined to comment", "no-response": "no response",
    "unreachable": "could not be reached",
}  # fmt: skip


def quote_topics(story: Story) -> Iterator[Topic]:
    """The quotations that two articles or more have."""
    for utterance in utterances_of(story):
        if len({mention.article for mention in utterance}) < 2:
            continue
        expect = _wording(story, utterance)
        judged = held_against(claim_of("quote", utterance, story), (expect,), story)
        agreeing = [m for reading in judged.readings if reading.word == "agrees" for m in reading.mentions]
        speakers = _speakers(story, agreeing)
        shown = expect if len(expect) <= _SHOWN else f"{expect[: _SHOWN - 1].rstrip()}…"
        content = [word for word in expect.split() if plain(word) not in FUNCTION_WORDS][:_SLUG_WORDS]
        slug = slug_of([*map(_family, speakers[:1]), *content, "quote"])
        keys = {"speaker": speakers} if speakers else {}
        heading = f"{speakers[0]} on “{shown}”" if speakers else f"The words “{shown}”"
        yield Topic("quote", heading, slug, judged, ((expect,),), keys)


def _family(speaker: str) -> str:
    """The word of a speaker's name that an id begins with: "Newsom" of "Gavin Newsom's office"."""
    names = [word for word in speaker.replace("’", "'").split() if word[:1].isupper()]
    return (names or speaker.split())[-1].removesuffix("'s")


def _quote(mention: Mention) -> Quote:
    assert isinstance(mention.value, Quote)
    return mention.value


def _wording(story: Story, utterance: Sequence[Mention]) -> str:
    """The wording that most voices have; what is a part of a longer one is held to be that one."""
    whole = [mention for mention in utterance if not _quote(mention).cut] or list(utterance)
    texts = {mention: f" {QUOTE.normal(mention.value)} " for mention in whole}
    longest = [
        mention
        for mention in whole
        if not any(texts[mention] in other for other in set(texts.values()) - {texts[mention]})
    ]

    def support(mention: Mention) -> int:
        return story.count(m for m in utterance if QUOTE.compare(mention.value, m.value).word == "agrees")

    return _words(max(longest, key=support))


def _words(mention: Mention) -> str:
    return one_line(_quote(mention).quote).strip(" ,.;:\"'")


def _speakers(story: Story, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Who is said to have said it, the one that most voices name first."""
    named: dict[str, list[Mention]] = {}
    for mention in mentions:
        speaker = _quote(mention).speaker
        if speaker:
            named.setdefault(one_line(speaker), []).append(mention)
    kept: list[str] = []
    for speaker in sorted(named, key=lambda one: (-story.count(named[one]), -len(one.split()))):
        if not any(same_speaker(other, speaker) for other in kept):  # a surname alone, or misspelt, is found as well
            kept.append(speaker)
    return tuple(kept)


def answer_topics(story: Story, across: Sequence[JudgedClaim]) -> Iterator[Topic]:
    """The people and bodies of whom two articles or more say whether they answered.

    across: claims found; where one says that a body answered through its spokesman, both are asked for in one rule.
    """
    by_key: dict[str, list[Mention]] = {}
    for mention in (m for page in story.pages for m in page.by_kind.get("response", ())):
        by_key.setdefault(_answered(mention).key, []).append(mention)
    for keys, title in _asked_together(by_key, across):
        mentions = [mention for key in keys for mention in by_key[key]]
        if len({mention.article for mention in mentions}) < 2:
            continue
        by_answer: dict[str, list[Mention]] = {}
        for mention in mentions:
            by_answer.setdefault(_answered(mention).answer, []).append(mention)
        expect = (_ANSWERS[max(by_answer, key=lambda answer: story.count(by_answer[answer]))],)
        judged = held_against(claim_of("response", mentions, story), expect, story)
        names = tuple(dict.fromkeys(one_line(_answered(mention).who) for mention in mentions))
        heading = title or f"Whether {max(names, key=lambda one: (len(one.split()) > 1, one.isupper()))} answered"
        yield Topic("response", heading, _answer_slug(heading), judged, (expect,), {"who": names})


def _answer_slug(title: str) -> str:
    telling = [word for word in title.split()[1:-1] if plain(word) not in FUNCTION_WORDS]
    return slug_of([*telling[:_SLUG_WORDS], "answered"])


def _answered(mention: Mention) -> Answered:
    assert isinstance(mention.value, Answered)
    return mention.value


def _asked_together(
    by_key: Mapping[str, Sequence[Mention]], across: Sequence[JudgedClaim]
) -> list[tuple[list[str], str]]:
    """The keys of those who were asked, each once, with those who answered for them; and the claim's title if known."""
    groups: list[tuple[list[str], str]] = []
    for judged in across:
        if judged.claim.kind == "response":
            mentions = [m for reading in judged.readings for m in reading.mentions if isinstance(m.value, Answered)]
            groups.append((list(dict.fromkeys(_answered(mention).key for mention in mentions)), judged.claim.title))
    known = {key for keys, _ in groups for key in keys}
    return [*groups, *(([key], "") for key in by_key if key not in known)]
