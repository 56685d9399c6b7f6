"""The well-known bodies of the tables: their names in a text, and one key for all names of each."""

from __future__ import annotations

import functools

from checker.text.body_names import LEGAL_FORMS
from checker.text.name_index import NameIndex
from checker.text.names import plain
from checker.text.wordlists import known_bodies


def body_key(name: str) -> str:
    """One form for all spellings of a body's name that differ in nothing that matters."""
    words = plain(name).replace("&", "and").replace(".", "").replace(",", " ").split()
    while len(words) > 1 and (words[-1] in LEGAL_FORMS or words[-1] == "and"):
        words.pop()
    if len(words) > 2 and words[0] in ("us", "uk"):
        words = words[1:]
    return "-".join(word for word in words if word != "the")


@functools.cache
def known_index() -> NameIndex:
    """Every name of a well-known body that a table has."""
    names = []
    for body in known_bodies():
        key = body_key(body.name)
        names += [(name, key) for name in (body.name, body.acronym, *body.others) if name]
    return NameIndex(names)


def known_key(name: str) -> str | None:
    """The key of a well-known body by any of its names; None where it is not known."""
    return _known_keys().get(body_key(name))


def known_name(name: str) -> str | None:
    """The full name of a well-known body by any of its names; None where it is not known."""
    key = known_key(name)
    return _full_names().get(key) if key else None


@functools.cache
def _full_names() -> dict[str, str]:
    return {body_key(body.name): body.name for body in known_bodies()}


@functools.cache
def _known_keys() -> dict[str, str]:
    return {
        body_key(name): body_key(body.name)
        for body in known_bodies()
        for name in (*body.others, body.acronym, body.name)
        if name
    }
