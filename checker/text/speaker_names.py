"""The names of a text that may be a speaker's: people, their offices, and bodies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from checker.text.scan import Scan


class Speaker(Struct, frozen=True, gc=False):
    """A name that may be a speaker's: tokens [first, last], inclusive. office: "Newsom's office", not Newsom.

    key: the same for every name of one speaker in the article.
    """

    first: int
    last: int
    name: str
    key: str
    person: bool
    office: bool = False


_OFFICES = frozenset("office campaign spokesman spokeswoman spokesperson team administration lawyers family".split())


def speakers_of(scan: Scan) -> Iterator[Speaker]:
    """People, in order, and then bodies; "Ann Healy's office" is no person."""
    tokens = scan.tokens
    for person in scan.people:
        behind = tokens.at[person.last + 1]
        if tokens.raw[person.last].endswith(("'s", "'S")) and behind in _OFFICES:
            name = scan.text[person.span.start : tokens.ends[person.last + 1]]
            yield Speaker(person.first, person.last + 1, name, f"{person.key}'s {behind}", person=False, office=True)
        else:
            yield Speaker(person.first, person.last, person.name, person.key, person=True)
    for body in scan.bodies:
        yield Speaker(body.first, body.last, body.name, body.key, person=False)
