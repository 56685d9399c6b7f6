"""Offices that cannot both be right: one person in two offices, or two people in an office that has one holder."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from checker.across.finding import Finding, Story, level_of, split, told
from checker.across.profiles import Profile, profiles_of
from checker.kinds.person import KIND as PERSON
from checker.kinds.person import Person
from checker.model import Mention
from checker.text.names import plain
from checker.text.offices import Office, compare_offices, is_single_holder, names_one_body

_TWO_OFFICES = 0.75  # How sure it is that one person was given two offices that exclude each other.
_TWO_RANKS = 0.7  # "deputy director" and "director": a rank is sometimes left out.
_TWO_HOLDERS = 0.72
_NO_BODY = 0.6  # One of the two articles does not say of what body or place the office is.

Held = tuple[Office, Mention]


def compare_posts(story: Story) -> Iterator[Finding]:
    """People and the offices that articles give them."""
    everyone = [profile for page in story.pages for profile in profiles_of(page) if profile.whole and profile.offices]
    people: dict[str, list[Profile]] = {}
    for profile in everyone:
        people.setdefault(profile.name, []).append(profile)
    for name, profiles in people.items():
        yield from _of_one(story, name, profiles)
    named = [profile for page in story.pages for profile in profiles_of(page)]
    yield from _of_one_office(story, everyone, named)


def _of_one(story: Story, name: str, profiles: Sequence[Profile]) -> Iterator[Finding]:
    """The articles that give one person an office which all that others say excludes."""
    for left, right in itertools.combinations(profiles, 2):
        if left.article == right.article or PERSON.compare(left.value, right.value).word != "agrees":
            continue
        pairs = [(a, b) for a in left.offices for b in right.offices]
        words = [compare_offices(a[0], b[0]) for a, b in pairs]
        kept = {held for pair, word in zip(pairs, words, strict=True) if word == "same" for held in pair}
        clashes = [pair for pair, word in zip(pairs, words, strict=True) if word == "conflict" and not kept & set(pair)]
        if not clashes:
            continue
        one, other = clashes[0]
        sides = [
            [held for profile in profiles for held in profile.offices if compare_offices(held[0], side[0]) == "same"]
            or [side]
            for side in (one, other)
        ]
        yield _two_offices(story, name, sides)
        return  # one finding tells that the articles do not agree on what this person is


def _two_offices(story: Story, name: str, sides: list[list[Held]]) -> Finding:
    mentions = [[mention for _, mention in side] for side in sides]
    odd, others, tie = split(story, mentions[0], mentions[1])
    ranks = bool(sides[0][0][0].ranks) != bool(sides[1][0][0].ranks)
    confidence = _TWO_RANKS if ranks else _TWO_OFFICES
    person = others[0].value
    assert isinstance(person, Person)
    shown = {mention: _shown(office, mention) for side in sides for office, mention in side}
    message = f"{story.labels(odd)} has “{shown[odd[0]]}”; {story.labels(others)} {_has(others)} “{shown[others[0]]}”."
    message += " Neither is known to be right." if tie else ""
    return Finding(
        "person", f"office {name}", f"The office of {person.name}", "person-role", level_of(confidence),
        told(confidence), message, "Held to be one person because of the name.", odd, others,
    )  # fmt: skip


def _of_one_office(story: Story, everyone: Sequence[Profile], named: Sequence[Profile]) -> Iterator[Finding]:
    """Two people, in two articles, in an office that has one holder at a time."""
    held = [(profile, office) for profile in everyone for office in profile.offices if is_single_holder(office[0])]
    holders: dict[tuple[str, str], set[str]] = {}
    for profile, office in held:
        holders.setdefault((profile.article, office[0].head), set()).add(profile.name)
    found = set()
    for (left, one), (right, other) in itertools.combinations(held, 2):
        if left.article == right.article or frozenset((left.name, right.name)) in found:
            continue
        if one[0].head != other[0].head:
            continue
        sure = names_one_body(one[0], other[0])
        if not sure and (one[0].head not in _OF_ONE_PLACE or not story.are_related(left.article, right.article)):
            continue
        lonely = all(len(holders[side.article, one[0].head]) == 1 for side in (left, right))
        if not sure and not (lonely and _is_of_same_place(story, (left, one), (right, other))):
            continue
        if PERSON.compare(left.value, right.value).word != "unrelated" or _knows_both(left, right, named):
            continue
        if plain(left.value.family) == plain(right.value.family):
            continue  # names.py: the same surname with another given name
        found.add(frozenset((left.name, right.name)))
        mentions = [
            [mention for profile, (office, mention) in held if profile.name == side.name and office.head == one[0].head]
            for side in (left, right)
        ]
        odd, others, tie = split(story, mentions[0], mentions[1])
        message = (
            f"{story.labels(odd)} has “{_name(odd[0])}” as “{_role(odd[0])}”; "
            f"{story.labels(others)} {_has(others)} “{_name(others[0])}” as “{_role(others[0])}”."
        )
        message += " Neither is known to be right." if tie else ""
        confidence = _TWO_HOLDERS if sure else _NO_BODY
        subject = "-".join(sorted((left.name, right.name)))
        yield Finding(
            "person", f"holder {one[0].head} {subject}", f"Who is {_role(others[0])}", "person-role",
            level_of(confidence), told(confidence), message, "Held to be one office, which has one holder at a time.",
            odd, others,
        )  # fmt: skip


# Offices of a town, a county or a team, of which a story has one without saying which.
_OF_ONE_PLACE = frozenset(
    [
        "mayor", "police chief", "fire chief", "sheriff", "head coach", "superintendent", "prime minister", "governor",
        "chief executive", "chief financial officer", "chief operating officer", "chief technology officer",
        "harbour master",
    ]
)  # fmt: skip


def _is_of_same_place(story: Story, left: tuple[Profile, Held], right: tuple[Profile, Held]) -> bool:
    """Whether an office without a body is that of the other article: it names the body, or both name one place."""
    for (profile, (office, _)), (_, (named, _)) in ((left, right), (right, left)):
        if office.of or not named.of:
            continue
        page = story.by_id[profile.article]
        words = {word for name in named.of for word in plain(name).split()}
        told_of = {
            word
            for sort in ("organization", "place")
            for m in page.by_kind.get(sort, ())
            for word in plain(m.text).split()
        }
        told_of |= {word for m in page.scan.names for i in m.parts for word in [page.scan.tokens.words[i]]}
        return bool(words & told_of)
    if left[1][0].of or right[1][0].of:
        return False
    told = [
        {m.value for sort in ("place", "organization") for m in story.by_id[side[0].article].by_kind.get(sort, ())}
        for side in (left, right)
    ]
    return bool(told[0] & told[1])


def _knows_both(left: Profile, right: Profile, named: Sequence[Profile]) -> bool:
    """Whether one of the two articles names both people, so that it tells of a change of office or of two offices."""
    for one, other in ((left, right), (right, left)):
        families = {plain(profile.value.family) for profile in named if profile.article == one.article}
        if plain(other.value.family) in families:
            return True
    return False


def _name(mention: Mention) -> str:
    assert isinstance(mention.value, Person)
    return mention.value.name


def _role(mention: Mention) -> str:
    assert isinstance(mention.value, Person)
    return mention.value.role or mention.value.name


def _shown(office: Office, mention: Mention) -> str:
    """The role as written, with the state that stands behind the name: "Sen. (Iowa)"."""
    role = _role(mention)
    behind = [name for name in office.of if name not in role]
    return f"{role} ({', '.join(behind)})" if behind else role


def _has(mentions: Sequence[Mention]) -> str:
    return "have" if len({mention.article for mention in mentions}) > 1 else "has"


COMPARISON = compare_posts
