"""Names of people misspelt, or with another given name: Brandt → Brant, Laura Friedman → Lauren Friedman."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from random import Random

from rapidfuzz.fuzz import ratio

from checker.kinds.kind import Page
from checker.kinds.person import Person
from checker.model import Mention, Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts
from checker.mutate.words import in_case_of, misspell
from checker.text.wordlists import is_nickname, table_lines

_BEGINNING = 2  # Letters that a mistaken given name begins with like the right one.
_ALIKE = 5  # Names to choose from.


def change_names(page: Page, rng: Random) -> Iterator[Edit]:
    """A slip in the family name, or a given name that begins like the right one."""
    for mention in facts(page, "person"):
        assert isinstance(mention.value, Person)
        for rewrite in (_family(mention, mention.value, rng), _given(mention, mention.value, rng)):
            if rewrite is not None:
                yield edit_of(mention, rewrite, "person-name")


def _family(mention: Mention, person: Person, rng: Random) -> Rewrite | None:
    last = person.family.split()[-1:] or [""]
    at = mention.text.rfind(last[0])
    misspelt = misspell(last[0], rng) if at >= 0 else None
    return Rewrite(Span(at, at + len(last[0])), misspelt.text, misspelt.how) if misspelt else None


def _given(mention: Mention, person: Person, rng: Random) -> Rewrite | None:
    first = (person.given.split() or [""])[0]
    if not person.family or not mention.text.startswith(first) or len(first) <= _BEGINNING:
        return None
    alike = _names_like(first.lower())
    return Rewrite(Span(0, len(first)), in_case_of(first, rng.choice(alike)), "another given name") if alike else None


@functools.cache
def _names_like(name: str) -> tuple[str, ...]:
    """The common given names that are likest to one and are not short for it, nor it for them."""
    known = (word for line in table_lines("nicknames") for word in line.lower().split())
    others = {other for other in known if other != name and other[:_BEGINNING] == name[:_BEGINNING]}
    others = {other for other in others if not is_nickname(name, other) and not is_nickname(other, name)}
    return tuple(sorted(others, key=lambda other: (-ratio(name, other), other))[:_ALIKE])


MUTATION = Mutation("person-name", change_names)
