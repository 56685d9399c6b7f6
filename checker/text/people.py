"""Name runs → people: which names are a person's, in what role, and which of them are the same person.

A name is a person's only on evidence: a title or role beside it, a known given name, a verb of speech, or
a full name elsewhere in the article. Where evidence is missing the name is left alone.
"""

from __future__ import annotations

from msgspec.structs import replace

from checker.model import Span
from checker.text.given_and_family import split_name
from checker.text.names import SUFFIXES, NameRun, plain
from checker.text.people_again import (
    Known,
    Pending,
    find_again,
    first_names_alone,
)
from checker.text.people_evidence import is_person
from checker.text.people_keys import PersonName, with_keys
from checker.text.roles import is_role, name_behind_office, name_behind_title, role_before, role_behind
from checker.text.tokens import Tokens
from checker.text.wordlists import given_names
from checker.text.words import MONTHS, SPEECH_VERBS


def find_people(
    tokens: Tokens, text: str, runs: tuple[NameRun, ...], headlines: frozenset[int],
    shown: frozenset[tuple[int, int]] = frozenset(),
) -> tuple[PersonName, ...]:  # fmt: skip
    """The people named in a text, in order. text: the one that the spans point into.

    shown: spans that other evidence shows to be people's names.
    """
    certain: list[PersonName] = []
    pending: list[Pending] = []
    for run in runs:
        if len(run.parts) == 1 and not shown and not _has_neighbour(tokens, run):
            pending.append(Pending(run, run.parts, None))
            continue
        parts, role = name_behind_office(tokens, text, run) or name_behind_title(tokens, text, run)
        if not parts or (len(parts) == 1 and role is None and tokens.words[parts[0]] in MONTHS):
            continue
        role = _fuller(tokens, text, run, role or role_before(tokens, text, parts[0]))
        told = bool(shown) and (tokens.starts[parts[0]], tokens.ends[parts[-1]]) in shown
        if told or (is_person(tokens, run, parts, role) and (role is not None or run.first not in headlines)):
            certain.append(_person(tokens, text, run, parts, role))
        else:
            pending.append(Pending(run, parts, role))
    known = [Known(person.first, person.last, person.given, person.family) for person in certain]
    starts = {person.first for person in certain}
    certain += [
        _person(tokens, text, one.run, one.parts, one.role, surname=one.surname)
        for one in find_again(tokens, pending, known)
        if one.run.first not in starts
    ]
    families = {plain(person.family) for person in certain if person.given}
    certain = [_without_stray_surname(tokens, text, person, families) for person in certain]
    certain = _with_first_names(certain)
    certain.sort(key=lambda person: person.first)
    return with_keys(certain)


def _fuller(tokens: Tokens, text: str, run: NameRun, role: str | None) -> str | None:
    """A role, or what stands before or behind a name that has none, or no more than "Dr" or "Mrs"."""
    if role is not None and role.rstrip(".").lower() not in _COURTESY | _HONORIFICS:
        return role
    before = role_before(tokens, text, run.first) if role is not None else None
    behind = role_behind(tokens, text, run.last) if before is None and tokens.at[run.last + 1] == "," else None
    return before or behind or role


def _has_neighbour(tokens: Tokens, run: NameRun) -> bool:
    """Whether anything beside a single capitalised word could show that it is a person's name."""
    before, behind = tokens.at[run.first - 1], tokens.at[run.last + 1]
    return (
        behind in _TELLING
        or behind in SPEECH_VERBS
        or before in _TELLING
        or before in SPEECH_VERBS
        or is_role(before or "-")
    )


_TELLING = frozenset([",", "."])


def _with_first_names(people: list[PersonName]) -> list[PersonName]:
    """The people, those who go by their first name with it as their given name: "Maria Lopez … Maria said"."""
    known = [Known(person.first, person.last, person.given, person.family) for person in people]
    from_where = first_names_alone(known)
    return [
        replace(person, given=person.family, family="")
        if not person.given and person.role is None and from_where.get(plain(person.family), 1 << 60) < person.first
        else person
        for person in people
    ]


def _person(
    tokens: Tokens, text: str, run: NameRun, parts: tuple[int, ...], role: str | None, *, surname: bool = False
) -> PersonName:
    raw = tokens.raw
    end = tokens.ends[run.last]
    if raw[run.last].endswith(("'s", "'S")):
        end -= 2
    span = Span(tokens.starts[parts[0]], end)
    words = [word.rstrip(".,") or word for word in tokens.text[span.start : span.end].split()]
    suffix = ""
    if len(words) > 1 and words[-1].lower() in SUFFIXES:
        suffix = words.pop()
    given, family = ("", " ".join(words)) if surname else split_name([word for word in words if word[0] != '"'])
    name = text[span.start : span.end]
    role = None if role is not None and role.rstrip(".").lower() in _COURTESY else role
    return PersonName(parts[0], run.last, span, name, given, family, suffix, role, "")


# Titles of courtesy say that a name is a person's, and nothing of what the person is.
_COURTESY = frozenset("cr cllr mr mrs ms miss mx mme mlle herr frau".split())
_HONORIFICS = frozenset("dr prof sir dame lord lady rev hon".split())


def _without_stray_surname(tokens: Tokens, text: str, person: PersonName, families: set[str]) -> PersonName:
    """ "for the appointment of Trump Kim Brand": another person's surname that ran into a full name is cut off."""
    given = person.given.split()
    if len(given) < 2 or plain(given[0]) not in families or plain(given[0]) in given_names():
        return person
    if plain(given[1]) not in given_names():
        return person
    first = person.first + 1
    span = Span(tokens.starts[first], person.span.end)
    return replace(person, first=first, span=span, name=text[span.start : span.end], given=" ".join(given[1:]))
