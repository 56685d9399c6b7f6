"""Answers: who said something, who declined to comment, who did not respond, who could not be reached."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Key, Kind, Page, shown
from checker.model import Mention, Relation, Rule, Value
from checker.text.body_likeness import compare_bodies
from checker.text.names import plain
from checker.text.responses import find_responses
from checker.text.scan import Scan

_WORDS = {
    "answered": "answered", "said": "answered", "responded": "answered", "commented": "answered",
    "declined": "declined", "declined to comment": "declined", "no comment": "declined",
    "no-response": "no-response", "no response": "no-response", "did not respond": "no-response",
    "unreachable": "unreachable", "could not be reached": "unreachable",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answered(Value):
    """What somebody who was asked did: `answered`, `declined`, `no-response` or `unreachable`."""

    who: str
    key: str
    answer: str


class ResponseKind(Kind):
    """Who answered when asked."""

    name = "response"
    summary = "whether somebody answered, declined to comment, did not respond or could not be reached"
    shares_words = True
    value_type = Answered
    category = "response"
    order = 85
    example: ClassVar[str] = "did not respond"
    verb = "says"
    keys: ClassVar = {"who": Key("texts", "the person or body that was asked; any of these names", required=True)}

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """The answers of the scan."""
        for response in find_responses(scan):
            yield Found(response.span, Answered(response.who, response.key, response.answer))

    def read(self, text: str) -> Value:
        """One of the answers, in words. Raises ValueReadError for anything else."""
        answer = _WORDS.get(text.strip().lower())
        if answer is None:
            known = ", ".join(dict.fromkeys(_WORDS.values()))
            raise ValueReadError(f"cannot read “{text}” as an answer", hint=f"One of: {known}.")
        return Answered("", "", answer)

    def cues(self, rule: Rule, page: Page, mention: Mention) -> tuple[str, ...] | None:
        """The name of the one who was asked, where it is the rule's, beside the rule's own cue words."""
        value = mention.value
        assert isinstance(value, Answered)
        cues = super().cues(rule, page, mention)
        if cues is None or not any(_is_named(value, name) for name in rule.texts.get("who", ())):
            return None
        return (*cues, shown(value.who))

    def strength(self, rule: Rule, page: Page, mention: Mention, cues: tuple[str, ...]) -> float:
        """Every answer of the one who was asked counts alike."""
        return 1.0

    def normal(self, value: Value) -> str:
        """Who, and what they did."""
        assert isinstance(value, Answered)
        return f"{value.key} {value.answer}"

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """The same answer agrees; an answer against none differs. "Unreachable" and "no response" are one."""
        assert isinstance(left, Answered) and isinstance(right, Answered)
        if left.key and right.key and left.key != right.key:
            return Relation("unrelated")
        if _sort(left.answer) == _sort(right.answer):
            return Relation("agrees", "response")
        return Relation("differs", "response", f"“{right.answer}” against “{left.answer}”", 0.8)


def _sort(answer: str) -> str:
    return "silent" if answer in ("no-response", "unreachable") else answer


def _is_named(value: Answered, name: str) -> bool:
    """Whether an answer is that of somebody with this name, or of a body by any of its names."""
    own, wanted = plain(value.who).split(), plain(name).split()
    if own[-len(wanted) :] == wanted or wanted[-len(own) :] == own or plain(name) == value.key.replace("-", " "):
        return True
    return compare_bodies(name, value.who).word == "same"


KIND = ResponseKind()
