"""Names that nothing beside them shows to be a person's, read by what the rest of the article says of them.

A surname alone after the full name, a first name alone, "Vitolo and Brant" beside somebody known, and a full name whose
surname the article goes on with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from checker.text.names import SUFFIXES, NameRun, bare, plain
from checker.text.regions import has_region
from checker.text.roles import is_role
from checker.text.tokens import Tokens
from checker.text.wordlists import given_names, name_endings, place_names, region_abbreviations
from checker.text.words import MONTHS, SENTENCE_OPENERS, SPEECH_VERBS


class Pending(Struct, frozen=True, gc=False):
    """A name run that may be a person's: the tokens of its words, and its role where one stands beside it.

    surname: the words are a family name alone, however many they are.
    """

    run: NameRun
    parts: tuple[int, ...]
    role: str | None
    surname: bool = False


class Known(Struct, frozen=True, gc=False):
    """Somebody whom the article names for certain: where, and by what names."""

    first: int
    last: int
    given: str
    family: str


#: What stands behind a person's name and seldom behind that of a thing.
SPEAKS_OR_IS = SPEECH_VERBS | {"spoke", "who", "was", "is", "has", "had", "will", "would", "died", "won", "did"}
_MAX_WORDS = 4
_COMPANY_NOUNS = frozenset("shares stock chief ceo plant factory spokesman spokeswoman spokesperson".split())


def words_of(tokens: Tokens, parts: Sequence[int]) -> str:
    """The words of a name from its first part to its last, plain: "al-masri", "van der berg", "fitzhugh"."""
    if len(parts) == 1:
        return plain(bare(tokens.raw[parts[0]]))
    last = parts[-1] if tokens.words[parts[-1]] not in SUFFIXES else parts[-2]
    return plain(bare(tokens.text[tokens.starts[parts[0]] : tokens.ends[last]]))


def find_again(tokens: Tokens, pending: Sequence[Pending], known: Sequence[Known]) -> Iterator[Pending]:
    """The pending names that are people's after all, each with the parts that are the name."""
    full = [person for person in known if person.given and person.family]
    recurring = _recurring(tokens, pending, known)
    full += recurring.values()
    surnames = _surnames(known, full)
    whole = [plain(f"{person.given} {person.family}").split() for person in full]
    endings = {" ".join(words[at:]) for words in whole for at in range(1, len(words))}
    in_full = {plain(f"{person.given.split()[0]} {person.family}") for person in full}
    first_names = _first_names(full)
    ends = {person.last: bool(person.given) for person in known}
    starts = {person.first: bool(person.given) for person in known}
    left: list[Pending] = []
    names = surnames | endings | first_names.keys()
    at = tokens.at
    for one in pending:
        name = words_of(tokens, one.parts)
        joined = at[one.run.first - 1] == "and" or at[one.run.last + 1] == "and"
        if len(one.parts) == 1 and name not in names and not joined:
            continue  # as most are
        if at[one.run.last + 1] == "," and has_region(tokens, one.run.last):
            continue  # "Jackson, Tenn."
        raw = tokens.raw[one.parts[0]]
        if one.run.first in recurring:
            yield one
        elif (name in surnames or name in endings) and not (bare(raw).isupper() and raw.isascii()):
            yield Pending(one.run, one.parts, one.role, surname=True)
            ends[one.run.last] = starts[one.run.first] = False
        elif len(one.parts) > 2 and one.run.opens_sentence and words_of(tokens, one.parts[1:]) in in_full:
            yield Pending(one.run, one.parts[1:], one.role)  # "Later Rujul Desai wrote"
        elif name in first_names and first_names[name] < one.run.first and _may_be_first_name(tokens, one.run, name):
            yield one
        else:
            left.append(one)
    yield from (one for one in left if _is_beside(tokens, one, ends, starts))


def first_names_alone(people: Iterable[Known]) -> dict[str, int]:
    """First names that stand for one person and are nobody's surname, and from which token on they do."""
    full = [person for person in people if person.given and person.family]
    surnames = _surnames((), full)
    return {name: at for name, at in _first_names(full).items() if name not in surnames}


def _surnames(known: Sequence[Known], full: Sequence[Known]) -> set[str]:
    """The names by which people may be called again: family names, and the first of two family names."""
    names = {plain(person.family) for person in full}
    names |= {plain(person.family) for person in known if not person.given}
    for person in full:
        middle = plain(person.given).split()[1:]
        names.update(word for word in middle if len(word) > 4 and word not in given_names())
    return names


def _first_names(full: Sequence[Known]) -> dict[str, int]:
    """First names that only one person of the article has, and where that person is first named."""
    families: dict[str, set[str]] = {}
    places: dict[str, int] = {}
    for person in full:
        first = plain(person.given.split()[0])
        families.setdefault(first, set()).add(plain(person.family))
        places[first] = min(places.get(first, person.first), person.first)
    return {first: at for first, at in places.items() if len(families[first]) == 1}


def _may_be_first_name(tokens: Tokens, run: NameRun, name: str) -> bool:
    if name in place_names() or name in MONTHS or tokens.raw[run.first].isupper():
        return False
    after = tokens.at[run.last + 1]
    return not run.opens_sentence or after in SPEAKS_OR_IS or tokens.raw[run.last].endswith("'s")


def _is_beside(tokens: Tokens, one: Pending, ends: dict[int, bool], starts: dict[int, bool]) -> bool:
    """ "Vitolo and Brant could not be reached": joined by "and" to somebody known who is named by the surname alone."""
    run = one.run
    joined = (tokens.at[run.first - 1] == "and" and ends.get(run.first - 2) is False) or (
        tokens.at[run.last + 1] == "and" and starts.get(run.last + 2) is False
    )
    return joined and len(one.parts) == 1 and run.first not in starts and not bare(tokens.raw[run.first]).isupper()


def could_be_full_name(tokens: Tokens, parts: Sequence[int]) -> bool:
    """Whether two to four capitalised words could be a person's name: no word of a body, a place or a title."""
    words = [plain(bare(tokens.raw[i])) for i in parts]
    if not 2 <= len(words) <= _MAX_WORDS or " ".join(words) in place_names():
        return False
    if any(word in name_endings() or word in SENTENCE_OPENERS or is_role(word) for word in words):
        return False
    if words[0] in place_names() or words[-1] in place_names() or "&" in tokens.raw[parts[0] : parts[-1]]:
        return False
    if any(word in MONTHS for word in words[1:]):
        return False
    return not any(tokens.raw[i].isupper() and len(tokens.raw[i]) > 1 for i in parts) and len(words[-1]) > 1


def looks_like_full_name(tokens: Tokens, parts: Sequence[int]) -> bool:
    """Whether the form of the words alone shows a person: "J.T. Harlan", "Mairi MacAskill", "Lee Jun-ho"."""
    first, last = tokens.raw[parts[0]], bare(tokens.raw[parts[-1]])
    initials = (len(first) == 1 and first.isupper() and tokens.at[parts[0] + 1] == ".") or (
        first[1:2] == "." and first not in region_abbreviations() and first.replace(".", "").isupper()
    )
    if not initials and not could_be_full_name(tokens, parts):
        return False
    if initials:
        low = plain(last)
        return len(last) > 1 and low not in name_endings() and low not in place_names() and not last.isupper()
    hyphen = tokens.at[parts[-1] - 1] == "-" and tokens.raw[parts[-1]].islower()
    quoted = tokens.at[parts[-1] - 1] == '"'
    apostrophe = any(tokens.raw[i][1:2] == "'" and tokens.raw[i][2:3].isupper() for i in parts)
    scottish = last.startswith(("Mc", "Mac")) and last[3:4] != "" and any(map(str.isupper, last[2:4]))
    arabic = any(tokens.words[i] in _ARTICLES and tokens.raw[i + 1] == "-" for i in parts[1:-1])
    return hyphen or quoted or apostrophe or scottish or arabic or last.endswith(_PATRONYMS)


_ARTICLES = frozenset(["al", "el", "ben", "abu", "ibn"])  # "Faisal Al-Masri"
# Endings that only family names have: South Slavic, Russian, Ukrainian, Polish, Armenian, Georgian, Greek, Romanian,
# Icelandic and Turkish ones.
_PATRONYMS = (
    "ić", "vić", "vich", "sky", "skyy", "skiy", "enko", "chuk", "owski", "ewski", "owska", "ewska", "shvili", "dze",
    "opoulos", "escu", "sdóttir", "sdottir", "sson", "oğlu", "oglu",
)  # fmt: skip


def _recurring(tokens: Tokens, pending: Sequence[Pending], known: Sequence[Known]) -> dict[int, Known]:
    """Full names whose last word the article goes on with: "Goran Matić … Matić", as news names people.

    A body is called again by its first word or with "the".
    """
    likely = [
        one
        for one in pending
        if len(one.parts) > 1 and tokens.at[one.run.first - 1] != "the" and could_be_full_name(tokens, one.parts)
    ]
    if not likely:
        return {}
    alone = {plain(person.family): person.first for person in known if not person.given}
    for one in pending:
        if tokens.at[one.run.first - 1] != "the" and tokens.at[one.run.last + 1] not in _COMPANY_NOUNS:
            alone.setdefault(words_of(tokens, one.parts), one.run.first)
    found: dict[int, Known] = {}
    for one in likely:
        given, family = words_of(tokens, one.parts[:1]), words_of(tokens, one.parts[1:])
        again = alone.get(family) or alone.get(words_of(tokens, one.parts[-1:]))
        if again is None or given in alone or again < one.run.first:
            continue
        found[one.run.first] = Known(one.run.first, one.run.last, given, family)
    return found
