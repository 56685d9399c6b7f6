"""The word lists in `tables/`, each a text file that begins with where it comes from; read when first asked for."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from importlib import resources
from typing import NamedTuple


@functools.cache
def table_lines(name: str) -> tuple[str, ...]:
    """The lines of a table as written, without comments."""
    text = resources.files("checker.text").joinpath(f"tables/{name}.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line and not line.startswith("#"))


@functools.cache
def table_sections(name: str) -> Mapping[str, str]:
    """Each line of a table → the comment above its part of the table, such as "length"."""
    sections, heading = {}, ""
    text = resources.files("checker.text").joinpath(f"tables/{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#"):
            heading = line.strip("# ")
        elif line:
            sections[line.strip()] = heading
    return sections


@functools.cache
def _lines(name: str) -> tuple[str, ...]:
    return tuple(line.lower() for line in table_lines(name))


@functools.cache
def _words(name: str) -> frozenset[str]:
    return frozenset(word for line in _lines(name) for word in line.split())


@functools.cache
def given_names() -> frozenset[str]:
    """Given names in lower case, without accents."""
    return _words("given_names") | _words("given_names_world")


def role_words() -> frozenset[str]:
    """Nouns for what a person is or does."""
    return _words("roles")


@functools.cache
def name_endings() -> frozenset[str]:
    """Words that are part of names of bodies, places and works, not of people."""
    return _words("name_endings") | body_heads() | place_heads()


def body_heads() -> frozenset[str]:
    """Words that names of bodies begin or end with: "Department of …", "… Corp."."""
    return _words("body_heads")


def place_heads() -> frozenset[str]:
    """Words that names of places end with: "… County"."""
    return _words("place_heads")


class KnownBody(NamedTuple):
    """A well-known body: its full name, its acronym or "", and other names that it goes by."""

    name: str
    acronym: str
    others: tuple[str, ...]


@functools.cache
def known_bodies() -> tuple[KnownBody, ...]:
    """Well-known public bodies and news agencies."""
    bodies = []
    for line in (*table_lines("bodies"), *table_lines("organizations")):
        name, acronym, others, *_ = (*(part.strip() for part in line.split("|")), "", "")
        bodies.append(KnownBody(name, acronym, tuple(filter(None, map(str.strip, others.split(";"))))))
    return tuple(bodies)


@functools.cache
def place_names() -> frozenset[str]:
    """Countries, states, provinces, capitals and large cities in lower case."""
    return federal_states() | frozenset((*_lines("places"), *_lines("cities")))


@functools.cache
def place_lines() -> tuple[str, ...]:
    """The names of `place_names` as written, and those of smaller towns, which show less on their own."""
    return tuple(dict.fromkeys((*table_lines("places"), *table_lines("cities"), *table_lines("towns"))))


def state_names() -> frozenset[str]:
    """Countries, states and provinces in lower case: what stands behind the name of a town and a comma."""
    return _state_names()


@functools.cache
def _state_names() -> frozenset[str]:
    return frozenset(
        (*_lines("places"), "england", "scotland", "wales", "northern ireland", "d.c.", "district of columbia")
    )


@functools.cache
def _formal_names() -> Mapping[str, frozenset[str]]:
    formal: dict[str, set[str]] = {}
    for line in _lines("nicknames"):
        name, *short = line.split()
        for nickname in short:
            formal.setdefault(nickname, set()).add(name)
    return {nickname: frozenset(names) for nickname, names in formal.items()}


def is_nickname(short: str, name: str) -> bool:
    """Whether a name in lower case is a short form of another: "andy" of "andrew"."""
    return name in _formal_names().get(short, ())


@functools.cache
def federal_states() -> frozenset[str]:
    """States and provinces of federations in lower case: a town lies in one of them."""
    names = (line.partition("|")[0].strip().lower() for line in table_lines("regions"))
    return frozenset(names) - {"united states", "united kingdom", "united arab emirates"}


@functools.cache
def region_abbreviations() -> Mapping[str, str]:
    """Abbreviations and other short names of states and countries, as written → the name in full."""
    abbreviations = {}
    for line in table_lines("regions"):
        name, _, short = line.partition("|")
        abbreviations.update(dict.fromkeys(short.split(), name.strip()))
    return abbreviations
