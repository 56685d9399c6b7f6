"""A drafted rule, and what it makes of the articles: does it see what the claim found saw, and nothing else?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checker.draft.bodies import Bodies
from checker.draft.topic import TOLD, Topic
from checker.draft.yaml_text import one_line
from checker.gather import gather_claim
from checker.judge import judge_claim
from checker.kinds import all_kinds
from checker.model import JudgedClaim, Location, Reading, ReadingWord, Rule
from checker.story.story import Story
from checker.text.lemmas import read_phrase

_DRAFT = Location("draft")
_OTHER_DIFFERENCE, _UNCLEAR, _LOST, _ELSEWHERE, _WEAKER, _MORE = 10.0, 8.0, 3.0, 2.0, 0.5, 0.3


@dataclass(frozen=True, slots=True)
class Draft:
    """A rule as it will be written. `expect`: none, one text, or the items of a list; `examples`: reading and text."""

    topic: Topic
    expect: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    not_about: tuple[str, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    examples: tuple[tuple[ReadingWord, str], ...] = ()


def rule_of(draft: Draft, bodies: Bodies, where: Location = _DRAFT) -> Rule:
    """The rule that a draft stands for, as if it had been read from its file."""
    kind = all_kinds()[draft.topic.kind]
    text = "\n".join(draft.expect)
    own = {key: bodies.spelled(draft.keys.get(key, ())) for key in kind.keys}
    return Rule(
        id=draft.topic.slug, claim=draft.topic.claim, kind=kind.name, where=where,
        expect=kind.read(text) if text else None, expect_text=text,
        about=tuple(phrase for phrase in map(read_phrase, bodies.spelled(draft.about)) if phrase.lemmas),
        not_about=tuple(map(read_phrase, draft.not_about)), level="warning", names=bodies.names,
        texts={key: own[key] for key, spec in kind.keys.items() if spec.shape == "texts"},
        phrases={
            key: tuple(map(read_phrase, own[key])) for key, spec in kind.keys.items() if spec.shape == "phrases"
        },
    )  # fmt: skip


def judged_by(rule: Rule, story: Story) -> JudgedClaim:
    """What a rule makes of a story."""
    return judge_claim(gather_claim(rule, story.pages), [page.article for page in story.pages], story.voices)


def cost(topic: Topic, judged: JudgedClaim) -> float:
    """How far the readings of a rule are from those of the claim found; 0 where they are the same."""
    return sum(map(_cost, topic.judged.readings, judged.readings))


def _cost(wanted: Reading, got: Reading) -> float:
    if (wanted.word == "differs") != (got.word == "differs"):
        return _OTHER_DIFFERENCE
    if got.word == "unclear":
        return _UNCLEAR
    if wanted.word not in TOLD:
        return _MORE if got.word in TOLD else 0.0
    if got.word == "silent":
        return _LOST
    places = {mention.span for mention in wanted.mentions}
    elsewhere = 0.0 if any(mention.span in places for mention in got.mentions) else _ELSEWHERE
    return elsewhere + (_WEAKER if got.word != wanted.word else 0.0)


def fault_of(topic: Topic, judged: JudgedClaim, story: Story) -> str:
    """Why a rule must not be written: what it makes of the articles that the claim found did not; "" if nothing."""
    for wanted, got in zip(topic.judged.readings, judged.readings, strict=True):
        if got.word == "unclear":
            return f"{_told(got, story)} would be unclear"
        if got.word == "differs" != wanted.word:
            return f"{_told(got, story)} would be taken for a difference"
        if wanted.word == "differs" != got.word:
            return f"{_told(wanted, story)} would not be seen to differ"
    return "" if judged.verdict == topic.judged.verdict else "no cue words find its sentences alone"


def _told(reading: Reading, story: Story) -> str:
    return f"“{one_line(reading.mentions[0].text)}” in {story.label(reading.mentions[0])}"
