"""The people of a report: a row for each person, a column for each source, and in each cell how that source names them.

What differs is what a discrepancy says differs; two ways to put one office ("Gov.", "the governor") are only shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.kinds.person import Person
from checker.model import Discrepancy, Mention, Result
from checker.outputs.report_diff import Part, mark_differences
from checker.outputs.report_found import PERSON_NAME, ROLE, FoundIndex
from checker.outputs.report_places import Places
from checker.outputs.report_words import READINGS, Sign, clip
from checker.text.names import plain

_MOST = 40  # rows, and fewer where there are many sources:
_MOST_CELLS = 1000
_LONGEST = 80  # characters of a name or a role
_MOST_IN_CELL = 3  # names, and roles


@dataclass(frozen=True, slots=True)
class Naming:
    """A name or a role as one source gives it. card: the discrepancy that it is the doubtful side of, or ""."""

    parts: tuple[Part, ...]
    href: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class PersonCell:
    """How one source names one person; no names where it does not. card: the first discrepancy there, or ""."""

    source: str
    sign: Sign
    card: str = ""
    names: tuple[Naming, ...] = ()
    roles: tuple[Naming, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person, under the name that most articles use. card: the first discrepancy on the name or the role, or ""."""

    name: str
    told: int
    card: str
    cells: tuple[PersonCell, ...]


@dataclass(frozen=True, slots=True)
class People:
    """The rows, and how many there are beside them. columns: the id of each article's section, and its source."""

    columns: tuple[tuple[str, str], ...]
    rows: tuple[PersonRow, ...]
    hidden: int


def lay_people(result: Result, places: Places, found: FoundIndex) -> People | None:
    """The people of a result: those named differently first, then those whom most articles name."""
    told = [(person, _first_card(person, found)) for person in result.people if person]
    if not told:
        return None
    told.sort(key=lambda one: (not one[1], -len({mention.article for mention in one[0]})))
    present = {mention.article for person, _ in told for mention in person}
    articles = [article for article in result.articles if article.id in present]
    most = min(_MOST, max(_MOST_CELLS // len(articles), 1))
    rows = [
        _make_row(person, card, [article.id for article in articles], places, found) for person, card in told[:most]
    ]
    return People(
        tuple((places.article_id(article.id), article.label) for article in articles),
        tuple(rows),
        len(told) - len(rows),
    )


def _person(mention: Mention) -> Person:
    assert isinstance(mention.value, Person)
    return mention.value


def _first_card(person: Sequence[Mention], found: FoundIndex) -> str:
    return next(
        (card for mention in person for card in (_card(mention, found), _role_card(mention, found)) if card), ""
    )


def _card(mention: Mention, found: FoundIndex) -> str:
    """The card on the doubtful name of a mention, or ""."""
    for one in found.at(mention.article, mention.span, PERSON_NAME):
        if one.odd:
            return found.link(one.discrepancy)
    return ""


def _role_card(mention: Mention, found: FoundIndex) -> str:
    """The card on the doubtful role of a mention, or "": of what the role is, or of whose it is."""
    role = _person(mention).role
    for one in found.at(mention.article, mention.span, ROLE) if role else ():
        if one.odd and _is_on_role(one.discrepancy, one.evidence.text, role or ""):
            return found.link(one.discrepancy)
    return ""


def _is_on_role(discrepancy: Discrepancy, text: str, role: str) -> bool:
    return discrepancy.category == "person-role" or role in text


def _make_row(
    person: Sequence[Mention], card: str, articles: Sequence[str], places: Places, found: FoundIndex
) -> PersonRow:
    by_article: dict[str, list[Mention]] = {}
    for mention in person:
        by_article.setdefault(mention.article, []).append(mention)
    name = _usual_name(by_article.values())
    # What a doubtful name is set against, letter by letter: the names that no discrepancy doubts.
    against = [_person(mention).name for mention in person if not _card(mention, found)] or [name]
    cells = [
        _make_cell(by_article.get(article, ()), against, places, found, places.result.article(article).label)
        for article in articles
    ]
    return PersonRow(clip(name, _LONGEST), len(by_article), card, tuple(cells))


def _usual_name(by_article: Iterable[Sequence[Mention]]) -> str:
    """The full name that most articles have, the first of equals."""
    fullest = [max((_person(mention).name for mention in own), key=_words) for own in by_article]
    counted = Counter(fullest)
    most = max(_words(name) > 1 for name in fullest)
    return max((name for name in fullest if (_words(name) > 1) == most), key=lambda name: counted[name])


def _words(name: str) -> int:
    return len(name.split())


def _make_cell(
    mentions: Sequence[Mention], against: Sequence[str], places: Places, found: FoundIndex, source: str
) -> PersonCell:
    if not mentions:
        return PersonCell(source, READINGS["silent"])
    names: dict[str, Naming] = {}
    roles: dict[str, Naming] = {}
    for mention in mentions:
        person = _person(mention)
        card = _card(mention, found)
        if card or not _is_in_fuller(mention, mentions):
            text = clip(person.name, _LONGEST)
            parts = mark_differences(text, against, "person-name") if card else (Part(text),)
            names.setdefault(person.name.casefold(), Naming(parts, places.find(mention.article, mention.span), card))
        if person.role:
            role = clip(person.role, _LONGEST)
            card = _role_card(mention, found)
            naming = Naming((Part(role, bool(card)),), places.find(mention.article, mention.span), card)
            roles.setdefault(role.casefold(), naming)
    cards = [one.card for one in (*names.values(), *roles.values()) if one.card]
    return PersonCell(
        source,
        READINGS["differs" if cards else "agrees"],
        cards[0] if cards else "",
        tuple(names.values())[:_MOST_IN_CELL],
        tuple(roles.values())[:_MOST_IN_CELL],
    )


def _is_in_fuller(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether the article also has a name that takes this one in: "Nixon" beside "Andrew Nixon"."""
    own = set(plain(_person(mention).name).split())
    return any(own < set(plain(_person(other).name).split()) for other in mentions)
