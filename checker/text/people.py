"""Name runs → people: which names are a person's, in what role, and which of them are the same person.

A name is a person's only on evidence: a title or role beside it, a known given name, a verb of speech, or
a full name elsewhere in the article. Where evidence is missing the name is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from checker.model import Span
from checker.text.names import PARTICLES, PLACE_STARTS, SUFFIXES, NameRun, bare, plain
from checker.text.tokens import Tokens
from checker.text.wordlists import given_names, name_endings, place_names, role_words
from checker.text.words import FUNCTION_WORDS, LEADING_ABBREVIATIONS, MONTHS, SPEECH_VERBS

_APPOSITION_WORDS = frozenset("of for and the at to in with by on from a an".split())
_MAX_ROLE_WORDS = 9  # A role before or behind a name that runs on longer than this is a clause, not a title.


@dataclass(frozen=True, slots=True)
class PersonName:
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


def is_role(word: str) -> bool:
    """Whether the word names what a person is or does ("spokesman", "Gov", "advisers")."""
    roles = role_words()
    low = bare(word.lower())
    return low in roles or (low.endswith("s") and low[:-1] in roles)


def find_people(tokens: Tokens, text: str, runs: tuple[NameRun, ...]) -> tuple[PersonName, ...]:
    """The people named in a text, in order. text: the one that the spans point into."""
    certain: list[PersonName] = []
    pending: list[tuple[NameRun, tuple[int, ...], str | None]] = []
    for run in runs:
        parts, role = _without_title(tokens, text, run)
        if not parts or (len(parts) == 1 and tokens.words[parts[0]] in MONTHS):
            continue
        role = role or _role_before(tokens, text, parts[0]) or _role_behind(tokens, text, run.last)
        if _is_person(tokens, run, parts, role):
            certain.append(_person(tokens, text, run, parts, role))
        else:
            pending.append((run, parts, role))
    families = {plain(person.family) for person in certain if person.given}
    full_names = {plain(f"{person.given.split()[0]} {person.family}") for person in certain if person.given}
    for run, parts, role in pending:
        words = [plain(bare(tokens.raw[i])) for i in parts]
        known_surname = len(words) == 1 and words[0] in families and not bare(tokens.raw[parts[0]]).isupper()
        if known_surname:
            certain.append(_person(tokens, text, run, parts, role))
        elif len(words) > 2 and run.opens_sentence and " ".join(words[1:]) in full_names:
            certain.append(_person(tokens, text, run, parts[1:], role))  # "Later Rujul Desai wrote"
    certain = [_without_stray_surname(tokens, text, person, families) for person in certain]
    certain.sort(key=lambda person: person.first)
    return _with_keys(certain)


def _without_title(tokens: Tokens, text: str, run: NameRun) -> tuple[tuple[int, ...], str | None]:
    """The parts of a run behind its last title word, and the title with all before it as the role."""
    raw = tokens.raw
    cut = 0
    for position, index in enumerate(run.parts[:-1]):
        if is_role(raw[index]) and raw[run.parts[position + 1]].lower() not in SUFFIXES:
            cut = position + 1
    if cut == 0 and _opens_with_other_word(tokens, run):
        return run.parts[1:], None
    if cut == 0:
        if len(run.parts) == 1 and is_role(raw[run.parts[0]]):
            return (), None
        return run.parts, None
    if is_role(raw[run.parts[-1]]) and plain(raw[run.parts[cut]]) not in given_names():
        return (), None  # "Chief Operating Officer", nobody's name; "Sen. Angus King" is one
    start = _role_start(tokens, run.parts[cut - 1])
    role_end = tokens.ends[run.parts[cut - 1]]
    if text[role_end : role_end + 1] == ".":
        role_end += 1
    return run.parts[cut:], text[tokens.starts[start] : role_end]


def _opens_with_other_word(tokens: Tokens, run: NameRun) -> bool:
    """ "Later Gavin Newsom spoke": the sentence's first word has its capital from there."""
    if not run.opens_sentence or len(run.parts) < 3:
        return False
    first, second = (plain(bare(tokens.raw[i])) for i in run.parts[:2])
    return first not in given_names() and second in given_names() and len(first) > 1


def _role_start(tokens: Tokens, last: int) -> int:
    """The first token of the noun phrase that ends in the role word at `last`."""
    raw = tokens.raw
    start = i = last
    while i > 0 and last - i < _MAX_ROLE_WORDS:
        i -= 1
        word = raw[i]
        if word in ("-", "&") or (word == "." and tokens.adjacent(i - 1)):
            if word == "." and len(raw[i - 1]) > 4:
                break
            continue
        low = word.lower()
        if low in ("of", "for", "and"):
            if not (raw[i + 1][0].isupper() and raw[i - 1][0].isupper()):
                break
            continue
        if not word[0].isalpha() or low in FUNCTION_WORDS or low in SPEECH_VERBS:
            break
        if word.endswith(("'s", "'S")) or _looks_like_verb(low):
            if word.endswith(("'s", "'S")) and word[0].isupper():
                start = i  # "Newsom's spokesman"
            break
        start = i
    return start


def _looks_like_verb(word: str) -> bool:
    return (word.endswith("ed") and len(word) > 4 and word not in ("united", "retired", "appointed")) or (
        word.endswith("ing") and word not in ("acting", "housing", "sitting", "outgoing", "incoming", "building")
    )


def _role_before(tokens: Tokens, text: str, first: int) -> str | None:
    """A role in lower case directly before a name: "HHS spokesman Andrew Nixon"."""
    if first == 0 or tokens.raw[first - 1] == "\n":
        return None
    at = first - 1
    if tokens.raw[at] == "," and tokens.word(at + 1) and at > 0 and _is_in_apposition(tokens, first):
        at -= 1  # "The chief executive, Priya Raman, said"
    if tokens.raw[at] == ".":
        at -= 1
        if at < 0 or tokens.words[at] not in LEADING_ABBREVIATIONS:
            return None
    word = tokens.raw[at]
    if not is_role(word) or (word.lower().endswith("s") and word.lower() not in role_words()):
        return None
    start = _role_start(tokens, at)
    end = first - 1 if tokens.raw[first - 1] != "," else first - 2
    return text[tokens.starts[start] : tokens.ends[end]]


def _is_in_apposition(tokens: Tokens, first: int) -> bool:
    """Whether the name that begins at a token stands between commas: a role, the name, and on goes the sentence."""
    last = first
    while last + 1 < len(tokens) and (tokens.raw[last + 1][0].isupper() or tokens.raw[last + 1] in "-."):
        last += 1
    return last > first and tokens.word(last + 1) == ","


def _role_behind(tokens: Tokens, text: str, last: int) -> str | None:
    """A role in apposition: "Tricia McLaughlin, assistant DHS secretary for public affairs, said"."""
    if tokens.word(last + 1) != ",":
        return None
    start = last + 2
    if tokens.word(start) in ("a", "an", "the", "then", "now"):
        start += 1
    if tokens.word(start) == "according":
        return None
    end = None
    has_role = False
    for i in range(start, min(start + _MAX_ROLE_WORDS + 4, len(tokens))):
        word = tokens.words[i]
        if _ends_apposition(word):
            break
        if is_role(word):
            if word not in role_words() or (not has_role and _begins_next_name(tokens, i)):
                return None
            has_role = True
        end = i
    if not has_role or end is None:
        return None
    return text[tokens.starts[start] : tokens.ends[end]].removesuffix("'s")


def _ends_apposition(word: str) -> bool:
    if not (word[0].isalnum() or word in "-'&/"):
        return True
    return word in SPEECH_VERBS or (word in FUNCTION_WORDS and word not in _APPOSITION_WORDS)


def _begins_next_name(tokens: Tokens, i: int) -> bool:
    """ "Newsom, Sen. Adam Schiff": the role word is the title of the next name in a list."""
    following = tokens.raw[i + 1] if i + 1 < len(tokens) else ""
    return following == "." or (following[:1].isupper() and not is_role(following))


def _is_person(tokens: Tokens, run: NameRun, parts: tuple[int, ...], role: str | None) -> bool:
    words = [bare(tokens.raw[i]) for i in parts if tokens.raw[i].lower() not in SUFFIXES]
    if not any(len(word) > 1 for word in words) or _is_other_name(words, role):
        return False
    if all(word.isupper() and 1 < len(word) <= 4 for word in words):
        return len(words) < len(parts)  # "RFK Jr."; without the suffix it is an acronym
    if len(words) == 1:
        return _is_surname_alone(tokens, run, parts[0], role)
    full = [word for word in words if len(word) > 1]
    return role is not None or (plain(words[0]) in given_names() and len(full) >= 2 and not full[-1].isupper())


def _is_other_name(words: list[str], role: str | None) -> bool:
    """Whether the words are the name of a place, a body or a work."""
    endings = name_endings()
    if words[0].lower() in PLACE_STARTS and role is None:
        return True
    return any(word.lower() in endings for word in words) or " ".join(words).lower() in place_names()


def _is_surname_alone(tokens: Tokens, run: NameRun, part: int, role: str | None) -> bool:
    """One capitalised word: a person's if a role stands before it or a verb of speech beside it."""
    if run.opens_sentence and run.first == part:
        return False  # its capital proves nothing: "Meanwhile, a spokesman said"
    word = tokens.raw[part]
    if role is not None:
        return not word.isupper() or len(word) > 4
    return not bare(word).isupper() and _speaks(tokens, run)


# Verbs that bodies and papers do as often as people do.
_NOT_ONLY_PEOPLE = frozenset("report reports reported claims posts notes state reads read confirmed announced".split())


def _speaks(tokens: Tokens, run: NameRun) -> bool:
    """Whether a verb of speech stands directly behind or before the name, and what follows fits a person."""
    if tokens.raw[run.last].endswith("'s") or tokens.words[run.first] in place_names():
        return False
    behind = tokens.word(run.last + 1)
    if behind in SPEECH_VERBS - _NOT_ONLY_PEOPLE:
        following = tokens.word(run.last + 2)
        if following == "that":
            following = tokens.word(run.last + 3)
        return following not in ("it", "its")  # "Apple said it would": no person
    return tokens.word(run.first - 1) in SPEECH_VERBS - _NOT_ONLY_PEOPLE - {
        "told",
        "tell",
        "tells",
        "asked",
        "urged",
    } and (tokens.word(run.last + 1) in (".", ",", "\n", "", "of", "in"))


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
        keyed.append(replace(person, key=key))
    return tuple(keyed)


def _slug(*words: str) -> str:
    return "-".join(plain(word).replace(" ", "-").replace(".", "") for word in words)
