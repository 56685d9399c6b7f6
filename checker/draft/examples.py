"""The articles' own sentences as examples of a drafted rule: those that it reads as the claim found did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.draft.bodies import Bodies
from checker.draft.draft import Draft, rule_of
from checker.draft.yaml_text import one_line
from checker.examples import read_example
from checker.kinds.kind import Page
from checker.model import Example, Location, Mention, ReadingWord, Rule, Span
from checker.story.story import Story

_READINGS: tuple[ReadingWord, ...] = ("agrees", "hedged", "vague", "differs")
_MOST, _MOST_SILENT = 3, 2
_MOST_OF_NAMES = 1  # Another person or other words are nothing to learn from.
_WHERE = Location("draft")
_LONG = 400  # Characters; a longer sentence is no sentence.
_READABLE = 200  # Shorter ones are shown first.


def with_examples(draft: Draft, story: Story, bodies: Bodies) -> Draft:
    """The draft with the examples that pass: of each reading, and of sentences that the rule leaves alone."""
    rule = rule_of(draft, bodies)
    found: list[tuple[ReadingWord, str]] = []
    for word in _READINGS:
        passing: list[tuple[ReadingWord, str]] = []
        for mention in _told(draft, word):
            sentence = sentence_of(story.by_id[mention.article], mention)
            if len(sentence) <= _LONG and (word, sentence) not in passing and _passes(rule, word, sentence):
                passing.append((word, sentence))
        found += sorted(passing, key=lambda one: len(one[1]) > _READABLE)[:_MOST]
    silent = [sentence for sentence in _others(draft, story) if _passes(rule, "silent", sentence)]
    most = _MOST_OF_NAMES if draft.topic.kind in ("person", "quote") else _MOST_SILENT
    found += [("silent", sentence) for sentence in silent[:most]]
    return replace(draft, examples=tuple(found))


def _told(draft: Draft, word: ReadingWord) -> list[Mention]:
    """The mentions whose sentences may be examples of a reading; where nothing is expected, one alone agrees."""
    if not draft.topic.expects_nothing:
        return draft.topic.mentions(word)
    return draft.topic.mentions("agrees", "differs") if word == "agrees" else []


def _passes(rule: Rule, word: ReadingWord, sentence: str) -> bool:
    return read_example(rule, Example(word, sentence, _WHERE)).word == word


def sentence_of(page: Page, mention: Mention) -> str:
    """The sentence of a mention on one line, without the mark of an item in a list."""
    span = mention.sentence if mention.sentence.covers(mention.span) else _around(mention)
    return one_line(page.article.text[span.start : span.end]).lstrip("*•>#-– ").replace("**", "")


def _around(mention: Mention) -> Span:
    return Span(min(mention.sentence.start, mention.span.start), max(mention.sentence.end, mention.span.end))


def _others(draft: Draft, story: Story) -> Sequence[str]:
    """Sentences with another value of the kind that the rule must not take, those most like its own first."""
    own = {
        (mention.article, mention.sentence) for reading in draft.topic.judged.readings for mention in reading.mentions
    }
    told = draft.topic.mentions(*_READINGS)
    ranked: dict[str, float] = {}
    for page in story.pages:
        for mention in _of_kind(page, draft.topic.kind):
            if (mention.article, mention.sentence) in own:
                continue
            sentence = sentence_of(page, mention)
            likeness = max((story.likeness(mention, other) for other in told[:_MOST]), default=0.0)
            if len(sentence) <= _READABLE:
                ranked.setdefault(sentence, likeness)
    return sorted(ranked, key=lambda sentence: -ranked[sentence])[: 4 * _MOST_SILENT]


def _of_kind(page: Page, kind: str) -> Iterator[Mention]:
    return iter(page.by_kind.get(kind, ()))
