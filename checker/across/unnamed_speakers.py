"""Words given to one who is not named in one article, and to several in another: "one official said", "officials said".

Nobody says a sentence in a chorus: one of the two has made more, or fewer, of the source. The words that name the
speaker are the evidence; the quotation itself is the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.across.finding import Finding, one_each, split, tied, told
from checker.across.quotes import quotation_title, utterances_of
from checker.kinds.kind import Page
from checker.kinds.quote import KIND as QUOTE
from checker.kinds.quote import Quote
from checker.model import Mention
from checker.story.story import Story
from checker.text.lemmas import lemma
from checker.text.roles import is_role
from checker.text.words import SPEECH_VERBS

_REACH = 6  # Words behind a quotation among which its verb of speech stands.
_ONE = frozenset(["one", "a", "an", "another"])
_ENDS = frozenset([",", ".", ";", ":", "who", "that", "which", "\n", "", "in", "on", "to", "at", "of"])
_CONFIDENCE = 0.6


def compare_unnamed_speakers(story: Story) -> Iterator[Finding]:
    """Utterances that one article gives to one person of a sort, and another to several."""
    for utterance in utterances_of(story):
        given: dict[tuple[str, bool], list[Mention]] = {}
        for mention in utterance:
            speaker = _unnamed(story.by_id[mention.article], mention)
            if speaker is not None:
                head, several, words = speaker
                given.setdefault((head, several), []).append(words)
        for (head, several), many in given.items():
            one = given.get((head, False))
            if several and one and {m.article for m in one}.isdisjoint({m.article for m in many}):
                yield _finding(story, utterance, one, many)


def _unnamed(page: Page, mention: Mention) -> tuple[str, bool, Mention] | None:
    """Who is said to have spoken, where no name is told: the sort of person, whether several, and the words for it."""
    assert isinstance(mention.value, Quote)
    bodies = {body.name for body in page.scan.bodies}  # "one CMS official" speaks, as the reader has it, for CMS
    if mention.value.speaker not in {None, *bodies} or mention.span not in page.places:
        return None
    tokens = page.scan.tokens
    first = page.places[mention.span].stop
    while not tokens.at[first][:1].isalnum() and tokens.at[first] not in ("\n", "") and first < len(tokens):
        first += 1
    verb = next((i for i in range(first, first + _REACH) if tokens.at[i] in SPEECH_VERBS), None)
    if verb is None:
        return None
    start, stop = (verb + 1, verb + 1 + _REACH) if verb == first else (first, verb)
    words = []
    for i in range(start, stop):
        if tokens.at[i] in _ENDS:
            break
        words.append(i)
    head = words[-1] if words else None
    if head is None or not is_role(tokens.words[head]):
        return None
    word = tokens.words[head]
    several = word.endswith("s") and lemma(word) != word
    if several == (tokens.words[words[0]] in _ONE) or (several and tokens.words[words[0]] in ("two", "three", "both")):
        return None  # "the official said" may be one of several named before
    return lemma(word), several, page.name_at("quote", words[0], head, lambda _: mention.value)


def _finding(story: Story, utterance: list[Mention], one: list[Mention], many: list[Mention]) -> Finding:
    odd, others, tie = split(story, many, one)
    others = one_each(others)
    message = (
        f"{story.labels(odd[:1])} gives the words to “{odd[0].text}”; {story.labels(others)} to "
        f"“{others[0].text}”.{tied(tie)}"
    )
    return Finding(
        "quote", min(QUOTE.normal(mention.value) for mention in utterance), quotation_title(utterance), "quote-speaker",
        "note", told(_CONFIDENCE), message, "Held to be one utterance because the words are the same.", odd[:1], others,
    )  # fmt: skip


COMPARISON = compare_unnamed_speakers
