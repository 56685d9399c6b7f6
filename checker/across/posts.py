"""Offices that cannot both be right: one person in two offices, or two people in an office that has one holder."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from checker.across.finding import Finding, level_of, split, tied, told
from checker.across.profiles import Profile, profiles_of
from checker.kinds.person import KIND as PERSON
from checker.kinds.person import Person
from checker.model import Mention
from checker.story.story import Story
from checker.text.names import plain
from checker.text.offices import Office, are_two_posts, compare_offices, has_portfolio, is_single_holder, names_one_body

_TWO_OFFICES = 0.75  # How sure it is that one person was given two offices that exclude each other.
_TWO_RANKS = 0.7  # "deputy director" and "director": a rank is sometimes left out.
_AT_ANOTHER_TIME = 0.55  # Articles on other events may be from when the person was something else.
_TWO_HOLDERS = 0.72
_HELD_TOGETHER = 0.58  # One person may be chairman and chief executive, and each article name one of the two.
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
        told_apart = bool(clashes)
        clashes = clashes or [pair for pair in pairs if are_two_posts(pair[0][0], pair[1][0]) and not kept & set(pair)]
        if not clashes:
            continue
        one, other = clashes[0]
        sides = [
            [held for profile in profiles for held in profile.offices if compare_offices(held[0], side[0]) == "same"]
            or [side]
            for side in (one, other)
        ]
        sides[1] = [held for held in sides[1] if held not in sides[0]] or [other]
        sides[0] = [held for held in sides[0] if held not in sides[1]]
        yield _two_offices(story, name, sides, None if told_apart else _HELD_TOGETHER)
        return  # one finding tells that the articles do not agree on what this person is


def _two_offices(story: Story, name: str, sides: list[list[Held]], at_most: float | None) -> Finding:
    mentions = [[mention for _, mention in side] for side in sides]
    odd, others, tie = split(story, mentions[0], mentions[1])
    ranks = bool(sides[0][0][0].ranks) != bool(sides[1][0][0].ranks)
    confidence = _TWO_RANKS if ranks else _TWO_OFFICES
    if not story.are_related(odd[0].article, others[0].article):
        confidence = _AT_ANOTHER_TIME
    confidence = confidence if at_most is None else min(confidence, at_most)
    person = others[0].value
    assert isinstance(person, Person)
    shown = {mention: _shown(office, mention) for side in sides for office, mention in side}
    message = f"{story.have(odd)} “{shown[odd[0]]}”; {story.have(others)} “{shown[others[0]]}”.{tied(tie)}"
    return Finding(
        "person", f"office {name}", f"The office of {person.name}", "person-role", level_of(confidence),
        told(confidence), message, "Held to be one person because of the name.", odd, others,
    )  # fmt: skip


def _of_one_office(story: Story, everyone: Sequence[Profile], named: Sequence[Profile]) -> Iterator[Finding]:
    """Two people, in two articles, in an office that has one holder at a time."""
    held: dict[str, list[tuple[Profile, Held]]] = {}
    for profile in everyone:
        for office in profile.offices:
            if is_single_holder(office[0]):
                held.setdefault(office[0].head, []).append((profile, office))
    families: dict[str, set[str]] = {}
    for profile in named:
        families.setdefault(profile.article, set()).add(plain(profile.value.family))
    for holders in held.values():
        yield from _of_one_head(story, holders, families)


def _of_one_head(
    story: Story, holders: Sequence[tuple[Profile, Held]], families: Mapping[str, set[str]]
) -> Iterator[Finding]:
    """Those who hold an office of one name in two articles. families: the surnames of each article."""
    found = set()
    for (left, one), (right, other) in itertools.combinations(holders, 2):
        if left.article == right.article or frozenset((left.name, right.name)) in found:
            continue
        if plain(right.value.family) in families[left.article] or plain(left.value.family) in families[right.article]:
            continue  # an article that knows both tells of a change of office, or of two offices
        sure = names_one_body(one[0], other[0])
        if not sure and not _may_be_one_office(story, (left, one), (right, other), holders):
            continue
        if PERSON.compare(left.value, right.value).word != "unrelated":
            continue
        found.add(frozenset((left.name, right.name)))
        mentions = [
            [mention for profile, (_, mention) in holders if profile.name == side.name] for side in (left, right)
        ]
        odd, others, tie = split(story, mentions[0], mentions[1])
        message = (
            f"{story.have(odd)} “{_name(odd[0])}” as “{_role(odd[0])}”; "
            f"{story.have(others)} “{_name(others[0])}” as “{_role(others[0])}”.{tied(tie)}"
        )
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


def _may_be_one_office(
    story: Story, left: tuple[Profile, Held], right: tuple[Profile, Held], holders: Sequence[tuple[Profile, Held]]
) -> bool:
    """Whether an office without its body is the same in both articles: they are on one event, and each has one."""
    office, other = left[1][0], right[1][0]
    portfolio = has_portfolio(office) and set(map(plain, office.of)) == set(map(plain, other.of))
    if not portfolio and office.head not in _OF_ONE_PLACE:
        return False
    if not story.are_related(left[0].article, right[0].article):
        return False
    lonely = all(
        len({profile.name for profile, _ in holders if profile.article == side[0].article}) == 1
        for side in (left, right)
    )
    return lonely and (portfolio or _is_of_same_place(story, left, right))


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


COMPARISON = compare_posts
