"""Quotations put into another mouth: the name of the speaker replaced by that of another person of the article."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.kinds.person import Person
from checker.kinds.quote import Quote
from checker.model import Mention, Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts, tells_the_same

_REACH = 200  # Characters between a quotation and the name of its speaker.


def change_speakers(page: Page, rng: Random) -> Iterator[Edit]:
    """The name beside a quotation becomes that of somebody else in the article: a full name stays a full name."""
    people = list(facts(page, "person"))
    for quote in page.by_kind.get("quote", ()):
        speaker = _named_beside(quote, people)
        if speaker is None or not page.article.body.covers(quote.span):
            continue
        others = sorted({name for name in (_name_like(speaker, other) for other in people) if name})
        if others:
            rewrite = Rewrite(Span(0, len(speaker.text)), rng.choice(others), "another speaker")
            yield edit_of(quote, rewrite, "quote-speaker", at=speaker.span.start)


def _named_beside(quote: Mention, people: list[Mention]) -> Mention | None:
    """The mention of the speaker that is nearest to the words, in their sentence or one beside it."""
    assert isinstance(quote.value, Quote)
    speaker = quote.value.speaker
    near = [person for person in people if _gap(quote, person) <= _REACH]
    named = [person for person in near if isinstance(person.value, Person) and person.value.name == speaker]
    return min(named, key=lambda person: _gap(quote, person), default=None)


def _gap(quote: Mention, person: Mention) -> int:
    return max(person.span.start - quote.span.end, quote.span.start - person.span.end, 0)


def _name_like(speaker: Mention, other: Mention) -> str:
    """Another person's name as long as the speaker's: in full, or the family name alone; empty for the same person."""
    assert isinstance(speaker.value, Person) and isinstance(other.value, Person)
    if other.value.key == speaker.value.key or not other.value.family or other.value.family == speaker.value.family:
        return ""
    if not speaker.value.given:
        return other.value.family
    return other.text if other.value.given else ""


def _said_by_somebody(fact: Mention, other: Mention) -> bool:
    """Whether another article has the words and says who spoke them."""
    return isinstance(other.value, Quote) and other.value.speaker is not None and tells_the_same(fact, other)


MUTATION = Mutation("quote-speaker", change_speakers, told=_said_by_somebody)
