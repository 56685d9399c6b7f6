"""A name read as a person's, and which names of an article are one person's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from checker.model import Span
from checker.text.names import plain


class PersonName(Struct, frozen=True, gc=False):
    """A name read as a person's. `key` is the same for every name of one person in the article.

    tokens [first, last] inclusive; `span` leaves out a possessive ending. role: as written, or None.
    """

    first: int
    last: int
    span: Span
    name: str
    given: str
    family: str
    suffix: str
    role: str | None
    key: str


def with_keys(people: Iterable[PersonName]) -> tuple[PersonName, ...]:
    """Give every name the key of its person; a surname alone takes the one full name that has it, if only one has."""
    people = list(people)
    own = [_own_key(person) for person in people]
    namesakes = _father_and_son(people, own)
    full: dict[str, set[str]] = {}
    by_initials: dict[str, set[str]] = {}
    by_given: dict[str, set[str]] = {}
    for at, person in enumerate(people):
        key = own[at]
        if key in namesakes and person.suffix:
            key = own[at] = f"{key}-{person.suffix.lower()}"
        if key:
            for family in {plain(person.family), *plain(person.given).split()[1:]}:
                full.setdefault(family, set()).add(key)
            ending = plain(f"{person.given} {person.family}").split()[1:]
            full.setdefault(" ".join(ending), set()).add(key)
            by_given.setdefault(plain(person.given.split()[0]), set()).add(key)
            initials = "".join(word[0] for word in f"{person.given} {person.family}".split())
            by_initials.setdefault(initials.upper(), set()).add(key)
    keyed = []
    for at, person in enumerate(people):
        keys = {own[at]}
        if not own[at] and person.given:
            keys = by_given.get(plain(person.given), set())
        elif not own[at]:
            keys = full.get(plain(person.family)) or by_initials.get(person.family.replace(".", ""), set())
            if person.suffix:
                keys = {one for one in keys if one.endswith(f"-{person.suffix.lower()}")} or keys
        keyed.append(_keyed(person, next(iter(keys)) if len(keys) == 1 else _slug(person.given or person.family)))
    return tuple(keyed)


def _own_key(person: PersonName) -> str:
    """The key of a full name; "" for a surname or a first name alone."""
    return _slug(person.given.split()[0], person.family) if person.given and person.family else ""


def _father_and_son(people: Sequence[PersonName], keys: Sequence[str]) -> set[str]:
    """The keys that two people of the text have who differ in "Jr." and "Sr." alone."""
    suffixes: dict[str, set[str]] = {}
    for key, person in zip(keys, people, strict=True):
        if key and person.suffix:
            suffixes.setdefault(key, set()).add(person.suffix.lower())
    return {key for key, found in suffixes.items() if len(found) > 1}


def _keyed(person: PersonName, key: str) -> PersonName:
    """The person with a key; a call of its own is several times as fast as `replace`, and every name comes by here."""
    return PersonName(
        person.first, person.last, person.span, person.name, person.given, person.family, person.suffix, person.role,
        key,
    )  # fmt: skip


def _slug(*words: str) -> str:
    return "-".join(plain(word).replace(" ", "-").replace(".", "") for word in words)
