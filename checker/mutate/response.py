"""Answers turned round: did not respond to requests for comment → said in a statement …, and the other way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.kinds.response import Answered
from checker.model import Mention, Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts

_SAID = (
    "said in a statement that it was looking into the matter",
    "said in an emailed statement that nothing had changed",
)
_SILENT = (
    "did not respond to a request for comment", "could not be reached for comment",
    "did not immediately respond to questions",
)  # fmt: skip
_STATEMENT = re.compile(r"\b(?:said|told|wrote|replied|answered|confirmed)\b[^“”\"]*$", re.IGNORECASE)
_QUOTED = re.compile(r"[“”\"]")
_REST = 8  # Words between the answer and the end of its sentence, such as "for comment on Friday".


def change_answers(page: Page, rng: Random) -> Iterator[Edit]:
    """Those who did not answer have said something; those whose statement is told in a sentence have not."""
    for mention in facts(page, "response"):
        assert isinstance(mention.value, Answered)
        sentence = page.article.text[mention.sentence.start : mention.sentence.end]
        if _QUOTED.search(sentence):
            continue  # what was said would stay in the article
        end = len(sentence.rstrip(" .!?\n"))
        place = _answer_in(sentence, end, mention)
        if place is not None:
            words = rng.choice(_SILENT if mention.value.answer == "answered" else _SAID)
            how = "answer denied" if mention.value.answer == "answered" else "answer made up"
            yield edit_of(mention, Rewrite(place, words, how), "response", at=mention.sentence.start)


def _answer_in(sentence: str, end: int, mention: Mention) -> Span | None:
    """The words of the sentence that tell of the answer, to its end; None where the sentence tells more."""
    assert isinstance(mention.value, Answered)
    first = mention.span.start - mention.sentence.start
    if mention.value.answer == "answered":
        verb = _STATEMENT.search(sentence[: mention.span.end - mention.sentence.start])
        return Span(verb.start(), end) if verb else None
    rest = sentence[mention.span.end - mention.sentence.start : end]
    return Span(first, end) if len(rest.split()) <= _REST and "," not in rest else None


def _answered_too(fact: Mention, other: Mention) -> bool:
    """Whether another article tells whether the same person or body answered, and how."""
    assert isinstance(fact.value, Answered) and isinstance(other.value, Answered)
    return fact.value.key == other.value.key and fact.value.answer == other.value.answer


MUTATION = Mutation("response", change_answers, told=_answered_too)
