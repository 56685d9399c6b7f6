"""The word lists in `tables/`, each a text file that begins with where it comes from; read when first asked for."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from importlib import resources


@functools.cache
def table_lines(name: str) -> tuple[str, ...]:
    """The lines of a table as written, without comments."""
    text = resources.files("checker.text").joinpath(f"tables/{name}.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line and not line.startswith("#"))


@functools.cache
def _lines(name: str) -> tuple[str, ...]:
    return tuple(line.lower() for line in table_lines(name))


@functools.cache
def _words(name: str) -> frozenset[str]:
    return frozenset(word for line in _lines(name) for word in line.split())


def given_names() -> frozenset[str]:
    """Given names in lower case, without accents."""
    return _words("given_names")


def role_words() -> frozenset[str]:
    """Nouns for what a person is or does."""
    return _words("roles")


def name_endings() -> frozenset[str]:
    """Words that are part of names of bodies, places and works, not of people."""
    return _words("name_endings")


@functools.cache
def place_names() -> frozenset[str]:
    """Countries, states, provinces, capitals and large cities in lower case."""
    return frozenset((*_lines("places"), *_lines("cities")))


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
