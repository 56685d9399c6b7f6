"""Name runs → people: which names are a person's, in what role, and which of them are the same person.

A name is a person's only on evidence: a title or role beside it, a known given name, a verb of speech, or
a full name elsewhere in the article. Where evidence is missing the name is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.model import Span
from checker.text.headlines import Headlines
from checker.text.names import PARTICLES, PLACE_STARTS, SUFFIXES, NameRun, bare, plain
from checker.text.roles import is_role, name_behind_office, name_behind_title, role_before, role_behind
from checker.text.sentences import Sentence
from checker.text.tokens import Tokens
from checker.text.wordlists import given_names, name_endings, place_names
from checker.text.words import MONTHS, SPEECH_VERBS


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


def find_people(
    tokens: Tokens, text: str, runs: tuple[NameRun, ...], sentences: Sequence[Sentence]
) -> tuple[PersonName, ...]:
    """The people named in a text, in order. text: the one that the spans point into."""
    headlines = Headlines(tokens, sentences)
    certain: list[PersonName] = []
    pending: list[tuple[NameRun, tuple[int, ...], str | None]] = []
    for run in runs:
        if len(run.parts) == 1 and not _has_neighbour(tokens, run):
            pending.append((run, run.parts, None))
            continue
        parts, role = name_behind_office(tokens, text, run) or name_behind_title(tokens, text, run)
        if not parts or (len(parts) == 1 and role is None and tokens.words[parts[0]] in MONTHS):
            continue
        role = role or role_before(tokens, text, parts[0])
        if role is None and tokens.at[run.last + 1] == ",":
            role = role_behind(tokens, text, run.last)
        if _is_person(tokens, run, parts, role) and (role is not None or run.first not in headlines):
            certain.append(_person(tokens, text, run, parts, role))
        else:
            pending.append((run, parts, role))
    families = {plain(person.family) for person in certain if person.given}
    full_names = {plain(f"{person.given.split()[0]} {person.family}") for person in certain if person.given}
    for run, parts, role in pending:
        if len(parts) == 1:
            word = bare(tokens.raw[parts[0]])
            if plain(word) in families and not word.isupper():
                certain.append(_person(tokens, text, run, parts, role))
            continue
        words = [plain(bare(tokens.raw[i])) for i in parts]
        if len(words) > 2 and run.opens_sentence and " ".join(words[1:]) in full_names:
            certain.append(_person(tokens, text, run, parts[1:], role))  # "Later Rujul Desai wrote"
    certain.extend(_beside_surnames(tokens, text, pending, certain))
    certain = [_without_stray_surname(tokens, text, person, families) for person in certain]
    certain.sort(key=lambda person: person.first)
    return _with_keys(certain)


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


def _beside_surnames(
    tokens: Tokens, text: str, pending: list[tuple[NameRun, tuple[int, ...], str | None]], people: list[PersonName]
) -> list[PersonName]:
    """ "Vitolo and Brant could not be reached": a single name joined by "and" to a known surname alone."""
    ends = {person.last for person in people if not person.given}
    starts = {person.first for person in people if not person.given}
    found = []
    for run, parts, role in pending:
        joined = (tokens.at[run.first - 1] == "and" and run.first - 2 in ends) or (
            tokens.at[run.last + 1] == "and" and run.last + 2 in starts
        )
        if joined and len(parts) == 1 and not bare(tokens.raw[parts[0]]).isupper() and run.first not in starts:
            found.append(_person(tokens, text, run, parts, role))
    return found


def _is_person(tokens: Tokens, run: NameRun, parts: tuple[int, ...], role: str | None) -> bool:
    if role is None and len(parts) > 1 and not _has_age(tokens, run.last):
        first = plain(bare(tokens.raw[parts[0]]))
        if first not in given_names() and tokens.words[parts[-1]] not in SUFFIXES:
            return False  # most capitalised words are nobody's name: told apart at once
    suffixes = [i for i in parts if tokens.words[i] in SUFFIXES]
    words = [bare(tokens.raw[i]) for i in parts if i not in suffixes]
    if not any(len(word) > 1 for word in words) or suffixes not in ([], [parts[-1]]) or _is_other_name(words, role):
        return False
    if all(word.isupper() and 1 < len(word) <= 4 for word in words):
        return len(words) < len(parts)  # "RFK Jr."; without the suffix it is an acronym
    if len(words) == 1:
        return _is_surname_alone(tokens, run, parts[0], role)
    if role is not None or _has_age(tokens, run.last):
        return True
    full = [word for word in words if len(word) > 1]
    first = plain(words[0])
    if len(words) > _MAX_NAME or len(full) < 2 or full[-1].isupper() or first not in given_names():
        return False
    if first in place_names():  # "Houston Astros" beside "Alexandria Ocasio-Cortez spoke"
        return tokens.at[run.last + 1] in _SPEAKS_OR_IS
    return True


def _has_age(tokens: Tokens, last: int) -> bool:
    """ "Abdulrahman Al-Masri, 27, of Dearborn": an age between commas behind a name."""
    age = tokens.at[last + 2]
    return tokens.at[last + 1] == "," and age.isdigit() and len(age) <= 2 and tokens.at[last + 3] in (",", ".")


def _is_other_name(words: list[str], role: str | None) -> bool:
    """Whether the words are the name of a place, a body or a work."""
    low = [word.lower() for word in words]
    if (low[0] in PLACE_STARTS and role is None) or " ".join(low) in place_names():
        return True
    if role is not None or low[0] in given_names():  # "Bill Gates", "Rep. French Hill", and not "Grant Hospital"
        return any(word in name_endings() and word not in _SURNAMES_TOO for word in (low if role else low[1:]))
    return any(word in name_endings() for word in low)


def _is_surname_alone(tokens: Tokens, run: NameRun, part: int, role: str | None) -> bool:
    """One capitalised word: a person's if a role stands before it or a verb of speech beside it."""
    if run.opens_sentence and run.first == part:
        return False  # its capital proves nothing: "Meanwhile, a spokesman said"
    word = tokens.raw[part]
    if role is not None:
        return not word.isupper() or len(word) > 4
    return not bare(word).isupper() and _speaks(tokens, run)


_SPEAKS_OR_IS = SPEECH_VERBS | {"spoke", "who", "was", "is", "has", "had"}
_MAX_NAME = 5  # Words; a longer run of capitals without a title is a headline.
# Words of `name_endings` that are common surnames as well.
_SURNAMES_TOO = frozenset("hill hall church park lake day law post woods rivers garden may street bowl bay".split())

# Verbs that bodies and papers do as often as people do.
_NOT_ONLY_PEOPLE = frozenset("report reports reported claims posts notes state reads read confirmed announced".split())


_PEOPLE_SPEAK = SPEECH_VERBS - _NOT_ONLY_PEOPLE
_SPEAK_BEFORE = _PEOPLE_SPEAK - {"told", "tell", "tells", "asked", "urged"}  # "told Reuters" is no speaker


def _speaks(tokens: Tokens, run: NameRun) -> bool:
    """Whether a verb of speech stands directly behind or before the name, and what follows fits a person."""
    if tokens.raw[run.last].endswith("'s") or tokens.words[run.first] in place_names():
        return False
    behind = tokens.at[run.last + 1]
    if behind in _PEOPLE_SPEAK:
        following = tokens.at[run.last + 2]
        if following == "that":
            following = tokens.at[run.last + 3]
        return following not in ("it", "its")  # "Apple said it would": no person
    return tokens.at[run.first - 1] in _SPEAK_BEFORE and behind in (".", ",", "\n", "", "of", "in")


def _person(tokens: Tokens, text: str, run: NameRun, parts: tuple[int, ...], role: str | None) -> PersonName:
    raw = tokens.raw
    end = tokens.ends[run.last]
    if raw[run.last].endswith(("'s", "'S")):
        end -= 2
    span = Span(tokens.starts[parts[0]], end)
    words = [word.rstrip(".,") or word for word in tokens.text[span.start : span.end].split()]
    suffix = ""
    if len(words) > 1 and words[-1].lower() in SUFFIXES:
        suffix = words.pop()
    given, family = split_name(words)
    name = text[span.start : span.end]
    return PersonName(parts[0], run.last, span, name, given, family, suffix, role, "")


def split_name(words: list[str]) -> tuple[str, str]:
    """Given names and family name; particles belong to the family name. A single word is the family name."""
    start = len(words) - 1
    while start > 0 and (words[start - 1] in PARTICLES or (start > 1 and words[start - 1].lower() in PARTICLES)):
        start -= 1
    return " ".join(words[:start]), " ".join(words[start:])


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


def _with_keys(people: Iterable[PersonName]) -> tuple[PersonName, ...]:
    """Give every name the key of its person; a surname alone takes the one full name that has it, if only one has."""
    people = list(people)
    full: dict[str, set[str]] = {}
    by_initials: dict[str, set[str]] = {}
    for person in people:
        if person.given:
            key = _slug(person.given.split()[0], person.family)
            full.setdefault(plain(person.family), set()).add(key)
            initials = "".join(word[0] for word in f"{person.given} {person.family}".split())
            by_initials.setdefault(initials.upper(), set()).add(key)
    keyed = []
    for person in people:
        if person.given:
            key = _slug(person.given.split()[0], person.family)
        else:
            family = plain(person.family)
            keys = full.get(family) or by_initials.get(person.family.replace(".", ""), set())
            key = next(iter(keys)) if len(keys) == 1 else _slug(person.family)
        keyed.append(_keyed(person, key))
    return tuple(keyed)


def _keyed(person: PersonName, key: str) -> PersonName:
    """The person with a key; a call of its own is several times as fast as `replace`, and every name comes by here."""
    return PersonName(
        person.first, person.last, person.span, person.name, person.given, person.family, person.suffix, person.role,
        key,
    )  # fmt: skip


def _slug(*words: str) -> str:
    return "-".join(plain(word).replace(" ", "-").replace(".", "") for word in words)
