"""The people of each article, with all that the article says of them: names, offices, and what they are quoted with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from checker.kinds.kind import Page
from checker.kinds.person import Person
from checker.kinds.quote import Quote
from checker.model import Mention
from checker.text.likeness import name_likeness
from checker.text.names import bare, plain
from checker.text.offices import Office, read_office
from checker.text.roles import role_behind

_LIKE_UNREAD = 0.72  # Likeness of one half of a name, beside the other that is the same.


@dataclass(frozen=True, eq=False)
class Profile:
    """One person of one article. value: the fullest name. offices: what the article calls the person, and where.

    quotes: the quotations that the article gives the person. whole: the article has a given name and a family name.
    """

    article: str
    key: str
    value: Person
    mentions: tuple[Mention, ...]
    offices: tuple[tuple[Office, Mention], ...]
    quotes: tuple[Mention, ...]

    @property
    def whole(self) -> bool:
        """Whether the article names the person in full."""
        return bool(self.value.given and self.value.family)

    @property
    def name(self) -> str:
        """The full name in plain letters, without initials and suffixes: what two articles must share."""
        return (
            f"{plain(self.value.given).split()[0]} {plain(self.value.family)}" if self.whole else plain(self.value.name)
        )

    @property
    def first(self) -> Mention:
        """The first mention with the fullest name."""
        return next((mention for mention in self.mentions if mention.value == self.value), self.mentions[0])


def profiles_of(page: Page) -> tuple[Profile, ...]:
    """The people of an article, in the order of their first mention."""
    by_key: dict[str, list[Mention]] = {}
    for mention in page.by_kind.get("person", ()):
        value = mention.value
        assert isinstance(value, Person)
        by_key.setdefault(value.key, []).append(mention)
    quoted: dict[str, list[Mention]] = {}
    for mention in page.by_kind.get("quote", ()):
        value = mention.value
        assert isinstance(value, Quote)
        if value.speaker:
            quoted.setdefault(plain(value.speaker), []).append(mention)
    return tuple(_profile(page, key, mentions, quoted) for key, mentions in by_key.items())


def _profile(page: Page, key: str, mentions: list[Mention], quoted: dict[str, list[Mention]]) -> Profile:
    values = [mention.value for mention in mentions]
    people = [value for value in values if isinstance(value, Person)]
    fullest = max(people, key=lambda person: (bool(person.given and person.family), len(person.name)))
    offices = []
    for mention, person in zip(mentions, people, strict=True):
        place = page.places[mention.span]
        behind = role_behind(page.scan.tokens, page.scan.text, place.stop - 1) if person.role else None
        if behind and behind != person.role:  # "Rep. Dolores Castellano, the chair of the House committee"
            offices.append((read_office(behind), mention))
        if person.role:
            office = read_office(person.role)
            where, party = _where_behind(page, mention)
            office = replace(office, party=office.party or party, of=office.of or ((where,) if where else ()))
            offices.append((office, mention))
    names = {plain(person.name) for person in people}
    quotes = [quote for name in sorted(names) for quote in quoted.get(name, ())]
    return Profile(page.article.id, key, fullest, tuple(mentions), tuple(offices), tuple(quotes))


def _where_behind(page: Page, mention: Mention) -> tuple[str, str]:
    """ "Sen. Curtis Boyle of Iowa", "Rep. Ann Lee, D-Texas": the state and the party behind a name, or ""."""
    tokens = page.scan.tokens
    at = page.places[mention.span].stop
    party = ""
    if tokens.at[at] == "," and tokens.at[at + 1] in _PARTIES and tokens.at[at + 2] == "-":
        party = _PARTIES[tokens.at[at + 1]]
        at += 3
    elif tokens.at[at] == "of":
        at += 1
    else:
        return "", ""
    return next((place.name for place in page.scan.places if place.first == at), ""), party


_PARTIES = {"d": "democrat", "r": "republican", "i": "independent"}


def articles_of(profiles: Iterable[Profile]) -> set[str]:
    """The articles that some profiles are of."""
    return {profile.article for profile in profiles}


def unread_people(pages: Sequence[Page], everyone: Sequence[Profile]) -> Iterator[Profile]:
    """Capitalised names that nothing in their article shows to be a person's, and that are like one in another article.

    "Chukwumeka Eze was found" beside "Mr Chukwuemeka Eze" elsewhere.
    """
    full = {profile.name: profile for profile in everyone if profile.whole}
    by_half: dict[str, list[Profile]] = {}
    for profile in full.values():
        for half in (plain(profile.value.given.split()[0]), plain(profile.value.family)):
            by_half.setdefault(half, []).append(profile)
    for page in pages:
        scan = page.scan
        taken = {person.first for person in scan.people} | {body.first for body in scan.bodies}
        for run in scan.names:
            words = [bare(scan.tokens.raw[i]) for i in run.parts]
            if len(words) != 2 or run.first in taken or run.last != run.first + 1:
                continue
            halves = [plain(word) for word in words]
            near = [*by_half.get(halves[0], ()), *by_half.get(halves[1], ())]
            if any(_is_like(halves, profile) for profile in near if profile.article != page.article.id):
                mention = page.name_at("person", run.first, run.last, _two_names)
                value = mention.value
                assert isinstance(value, Person)
                yield Profile(page.article.id, value.key, value, (mention,), (), ())


def _two_names(text: str) -> Person:
    given, family = text.split()
    return Person(text, given, family, "", None, f"{plain(given)}-{plain(family)}")


def _is_like(halves: Sequence[str], profile: Profile) -> bool:
    own = plain(profile.value.given.split()[0]), plain(profile.value.family)
    if halves[0] == own[0]:
        return name_likeness(halves[1], own[1]) >= _LIKE_UNREAD
    return halves[1] == own[1] and name_likeness(halves[0], own[0]) >= _LIKE_UNREAD
