"""People whom several articles name, with the offices that they give them → topics."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from checker.across.profiles import Profile, profiles_of
from checker.draft.topic import Topic, claim_of, held_against, slug_of
from checker.draft.yaml_text import one_line
from checker.kinds.person import KIND as PERSON
from checker.kinds.person import Person
from checker.model import Discrepancy, Mention, Span
from checker.story.story import Story
from checker.text.names import plain
from checker.text.roles import is_role

_ROLES = 4
_LONGEST_ROLE = 6  # Words; a longer one is a sentence about the person.
Place = tuple[str, Span]  # A span of an article, by the article's id.
_OF_THE = ("agency", "company", "department", "city", "town", "his", "her", "their", "its", "top")


def people_topics(story: Story, found: Sequence[Discrepancy]) -> Iterator[Topic]:
    """The people that two articles or more name in full, one topic each.

    found: what is known to differ: misspelt names count for the person that they are of, other offices are told.
    """
    odd = {(one.article, one.span) for each in found if each.category == "person-role" for one in each.odd}
    slips = {(one.article, one.span) for each in found if each.category == "person-name" for one in each.odd}
    for profiles in _same_people(story):
        if len({profile.article for profile in profiles}) < 2:
            continue
        name = _name(story, profiles)
        roles = _roles(story, profiles, odd)
        mentions = [mention for profile in profiles for mention in profile.mentions]
        claim = claim_of("person", [*mentions, *_misspelt(story, name, slips, mentions)], story)
        judged = held_against(claim, (name,), story)
        told = next((role for role in roles if not role.endswith(".")), "")
        heading = f"The name of {name}, {told}" if told else f"The name of {name}"
        notes = tuple(
            f"{story.label(mention)} gives another office: “{one_line(_role(mention) or '')}”."
            for profile in profiles for mention in profile.mentions if (mention.article, mention.span) in odd
        )  # fmt: skip
        keys = {"role": roles} if roles else {}
        yield Topic("person", heading, slug_of([_family(name)]), judged, ((name,),), keys, notes)


def _role(mention: Mention) -> str | None:
    return mention.value.role if isinstance(mention.value, Person) else None


def _misspelt(story: Story, name: str, slips: Collection[Place], known: Collection[Mention]) -> Iterator[Mention]:
    """The names that are known to be this one misspelt."""
    for page in story.pages:
        for mention in page.by_kind.get("person", ()):
            slip = (mention.article, mention.span) in slips and mention not in known
            if slip and PERSON.compare(PERSON.read(name), mention.value).word == "differs":
                yield mention


def _family(name: str) -> str:
    person = PERSON.read(name)
    assert isinstance(person, Person)
    return person.family or name


def _same_people(story: Story) -> list[list[Profile]]:
    """The profiles of each person, spelt alike or nearly so; named in full."""
    people: list[list[Profile]] = []
    for page in story.pages:
        for profile in profiles_of(page):
            if not profile.whole:
                continue
            near = [own for own in people if PERSON.compare(own[0].value, profile.value).word in ("agrees", "differs")]
            home = next((own for own in near if own[0].name == profile.name), near[0] if near else None)
            if home is None:
                people.append([profile])
            else:
                home.append(profile)
    return people


def _name(story: Story, profiles: Sequence[Profile]) -> str:
    """The name as most voices write it, the first of equals."""
    written: dict[str, list[Mention]] = {}
    for profile in profiles:
        written.setdefault(one_line(profile.value.name), []).append(profile.first)

    def support(name: str) -> tuple[int, int]:
        alike = [first for other, firsts in written.items() for first in firsts if plain(other) == plain(name)]
        return story.count(alike), story.count(written[name])

    return max(written, key=support)


def _roles(story: Story, profiles: Sequence[Profile], odd: Collection[Place]) -> tuple[str, ...]:
    """What the articles call a person, the commonest first, in small letters but for names."""
    found: list[str] = []
    for profile in profiles:
        scan = story.by_id[profile.article].scan
        names = [body.name for body in scan.bodies] + [place.name for place in scan.places]
        roles = (_role(mention) for mention in profile.mentions if (mention.article, mention.span) not in odd)
        found += dict.fromkeys(_tidy(role, names) for role in roles if role)
    ranked = sorted(dict.fromkeys(found), key=lambda role: (-found.count(role), found.index(role)))
    return tuple(role for role in ranked if 0 < len(role.split()) <= _LONGEST_ROLE)[:_ROLES]


def _tidy(role: str, names: Sequence[str]) -> str:
    """ "Fire Chief" → "fire chief", "the agency’s deputy administrator" → "deputy administrator", "Gov." as it is."""
    words = one_line(role).replace("\u2019", "'").split()
    while words and words[0].lower().removesuffix("'s") in _OF_THE:
        words = words[1:]
    if not any(word.istitle() and is_role(word) for word in words):
        return " ".join(words)
    kept = {word for name in names if name in role for word in name.split()}
    return " ".join(word.lower() if word.istitle() and word.isalpha() and word not in kept else word for word in words)
