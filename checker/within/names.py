"""A name that an article spells in two ways, "Lena Brand … Brandt", and odd capitals in a name."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from checker.kinds.kind import Page
from checker.kinds.person import Person
from checker.model import Evidence, Mention, Span
from checker.text.likeness import is_other_surname, name_likeness
from checker.text.names import bare, plain
from checker.text.romanized import is_romanization
from checker.text.wordlists import given_names, name_endings, place_names
from checker.text.words import MONTHS, SPEECH_VERBS, WEEKDAYS
from checker.within.doubt import Doubt, evidence

_LIKE = 0.7  # From this likeness on, a surname may be another's misspelt.
_LIKE_SPEAKING = 0.62  # The same where the article lets the one speak and never introduces the other.
_SHORT = 4
_SURE, _LIKELY = 0.78, 0.65


def find_slips(page: Page) -> Iterator[Doubt]:
    """Surnames alone that the article never introduces and that are nearly those of somebody whom it does."""
    people = [mention for mention in page.by_kind.get("person", ()) if isinstance(mention.value, Person)]
    full = {plain(_person(m).family): m for m in reversed(people) if _person(m).given and _person(m).family}
    known = set(full) | {plain(word) for m in people for word in _person(m).given.split()}
    by_first: dict[str, list[str]] = {}
    for own in full:
        by_first.setdefault(own[:1], []).append(own)
    told = set()
    for slip, speaks in _alone(page, people):
        family = plain(bare(slip.text))
        if family in known or family in told or len(family) < _SHORT:
            continue
        near = [own for own in by_first.get(family[:1], ()) if _may_be_slip(family, own, speaks=speaks)]
        if len(near) == 1:
            told.add(family)
            yield _slip(slip, full[near[0]], speaks=speaks)
    yield from _two_full_names(full)


def _person(mention: Mention) -> Person:
    assert isinstance(mention.value, Person)
    return mention.value


def _may_be_slip(family: str, own: str, *, speaks: bool) -> bool:
    if _bare_family(family) == _bare_family(own):
        return False  # "al-Mutairi", "Mutairi"
    if is_other_surname(family, own):
        return False
    if family.removeprefix(own) in _OF_A_NAME or own.removeprefix(family) == "s" or is_romanization(family, own):
        return False  # "the Millers", "Londoners"
    return name_likeness(family, own) >= (_LIKE_SPEAKING if speaks and family[:2] == own[:2] else _LIKE)


# What makes another word of a name: its plural, those who live in a place or follow somebody.
_OF_A_NAME = frozenset("s es er ers ite ites ian ians an ans ist ists ism esque".split())


def _bare_family(name: str) -> str:
    return re.sub(r"^(?:al|el|bin|ibn|van|von|de|der|den|da|di)[- ]", "", name).replace("-", " ")


def _alone(page: Page, people: list[Mention]) -> Iterator[tuple[Mention, bool]]:
    """Surnames alone, and whether a verb of speech or a title shows that they are a person's."""
    scan = page.scan
    tokens = scan.tokens
    for mention in people:
        if not _person(mention).given:
            place = page.places[mention.span]
            speaks = tokens.at[place.stop] in SPEECH_VERBS or tokens.at[place.start - 1] in SPEECH_VERBS
            titled = tokens.at[place.start - 1] in (".", "mr", "mrs", "ms", "dr")
            yield mention, speaks or titled or tokens.at[place.start - 1] == "and"
    taken = {i for place in page.places.values() for i in place}
    for run in scan.names:
        word = tokens.words[run.first]
        if len(run.parts) > 1 or run.first in taken or tokens.at[run.last + 1] not in SPEECH_VERBS:
            continue
        if (
            bare(word) in place_names() | name_endings()
            or word in MONTHS
            or word in WEEKDAYS
            or tokens.raw[run.first].isupper()
        ):
            continue
        yield page.name_at("person", run.first, run.first, _surname), True


def _surname(text: str) -> Person:
    return Person(text, "", text, "", None, plain(text))


def _slip(slip: Mention, full: Mention, *, speaks: bool) -> Doubt:
    name = _person(full)
    return Doubt(
        kind="person", title=f"The name of {name.name}", category="person-name", level="warning",
        confidence=_SURE if speaks else _LIKELY,
        message=f"has “{name.name}” and, without introducing anybody of that name, “{slip.text}”.",
        why="The two names are nearly the same, and the article introduces one of them only.",
        odd=(evidence(slip),), others=(evidence(full),), mentions=(slip,), key=f"{plain(name.name)} {plain(slip.text)}",
    )  # fmt: skip


def _two_full_names(full: dict[str, Mention]) -> Iterator[Doubt]:
    """ "Andrew Nixon" and "Andrew Nickson" in one article."""
    by_given: dict[str, list[tuple[str, Mention]]] = {}
    for family, mention in sorted(full.items(), key=lambda item: item[1].span):
        by_given.setdefault(plain(_person(mention).given.split()[0]), []).append((family, mention))
    for names in by_given.values():
        for (family, first), (other, second) in itertools.combinations(names, 2):
            if min(len(family), len(other)) >= _SHORT and _may_be_slip(other, family, speaks=False):
                yield _slip(second, first, speaks=True)


# A capital in the middle of a name that no style of writing names has: "McLAughlin", "JOhnson". "McDonald", "DeSantis",
# "O'Neill" and initials have none.
_ODD = re.compile(
    r"^(?:Mc|Mac|O'|D')?[A-Z]{2,}[a-z]{2,}$|^[A-Z][a-z]+[A-Z]{2,}[a-z]+$|^(?:Mc|Mac|O')[A-Z][a-z]*[A-Z][a-z]+$"
)


def find_odd_capitals(page: Page) -> Iterator[Doubt]:
    """Names of people with a capital where none belongs."""
    seen = set()
    for mention in page.by_kind.get("person", ()):
        for match in re.finditer(r"[^\s-]+", mention.text):
            word = match.group().replace("\u2019", "'").strip(".,")
            if len(word) < _SHORT or word in seen or not _ODD.match(word) or plain(word) in given_names():
                continue
            seen.add(word)
            span = Span(mention.span.start + match.start(), mention.span.start + match.start() + len(word))
            yield Doubt(
                kind="person", title=f"Capitals in “{word}”", category="person-name", level="note", confidence=0.8,
                message=f"writes “{word}”, with a capital where none belongs.", why="Names are not written so.",
                odd=(Evidence(mention.article, span, word),), others=(), mentions=(mention,), key=f"capitals {word}",
            )  # fmt: skip


def find_two_capitals(page: Page) -> Iterator[Doubt]:
    """One name with its capitals in two places: "MacKinnon" and "MackInnon"."""
    forms: dict[str, dict[str, Mention]] = {}
    for mention in page.by_kind.get("person", ()):
        for word in mention.text.replace("\u2019", "'").split():
            if not word.isupper() and len(word) >= _SHORT:
                forms.setdefault(word.casefold(), {}).setdefault(word, mention)
    for written in forms.values():
        names = sorted(written, key=lambda word: written[word].span)
        if len(names) > 1 and not any(map(_ODD.match, names)):
            mention = written[names[1]]
            yield Doubt(
                kind="person", title=f"Capitals in “{names[0]}”", category="person-name", level="note", confidence=0.7,
                message=f"writes “{names[0]}” and “{names[1]}”.", why="The letters are the same.",
                odd=(evidence(mention),), others=(evidence(written[names[0]]),), mentions=(mention,),
                key=f"capitals {names[0]} {names[1]}",
            )  # fmt: skip


def find_name_doubts(page: Page) -> Iterator[Doubt]:
    """Slips in names, and odd capitals."""
    yield from find_slips(page)
    yield from find_odd_capitals(page)
    yield from find_two_capitals(page)


CHECK = find_name_doubts
