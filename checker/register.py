"""The register of a check: who is named, what is quoted and which dates are told, whether a claim rests on it or not.

It is what a reader looks things up in, and finds nothing by itself: what differs is in the discrepancies.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from checker.across.profiles import Profile, profiles_of, unread_people
from checker.across.quotes import utterances_of
from checker.kinds.kind import Page
from checker.kinds.person import KIND as PERSON
from checker.kinds.person import Person
from checker.model import Discrepancy, Mention
from checker.story.story import Story
from checker.text.names import plain

_MOST_NAMES = 200  # Full names that one without a given name is held against.


def dates_of(pages: Iterable[Page]) -> tuple[Mention, ...]:
    """Every date told, in the order of the articles; what a correction withdraws is left out."""
    return tuple(mention for page in pages for mention in page.by_kind.get("date", ()))


def quoted_of(stories: Iterable[Story]) -> tuple[tuple[Mention, ...], ...]:
    """The quotations of each utterance that two articles quote or more."""
    return tuple(
        tuple(utterance)
        for story in stories
        for utterance in utterances_of(story)
        if len({mention.article for mention in utterance}) > 1
    )


def people_of(stories: Iterable[Story], found: Sequence[Discrepancy]) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each person whom two articles name, or one with a role.

    found: two spellings that a discrepancy holds to be one person's are one person here.
    """
    named_apart = [each for each in found if each.category == "person-name" and each.others]
    return tuple(person for story in stories for person in _people_of_story(story, named_apart))


def _people_of_story(story: Story, named_apart: Sequence[Discrepancy]) -> list[tuple[Mention, ...]]:
    profiles = [profile for page in story.pages for profile in profiles_of(page)]
    profiles += unread_people(story.pages, profiles)
    people = _Joined(profiles)
    people.join_full_names()
    people.join_as_found(named_apart)
    people.join_short_names()
    kept = []
    for own in people.groups():
        mentions = {(mention.article, mention.span): mention for profile in own for mention in profile.mentions}
        ordered = sorted(mentions.values(), key=lambda mention: (story.order[mention.article], mention.span))
        if len({mention.article for mention in ordered}) > 1 or any(map(_has_role, ordered)):
            kept.append(tuple(ordered))
    return sorted(kept, key=lambda person: (story.order[person[0].article], person[0].span))


def _has_role(mention: Mention) -> bool:
    assert isinstance(mention.value, Person)
    return bool(mention.value.role)


class _Joined:
    """The people of a story, article by article, joined step by step where they are one person."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self.profiles = profiles
        self.home = list(range(len(profiles)))
        self.at = {profile: at for at, profile in enumerate(profiles)}

    def join_full_names(self) -> None:
        """The same full name, or one that goes with it: "Rob Lee" and "Robert Lee"."""
        firsts: dict[str, dict[str, Profile]] = {}
        for profile in self.profiles:
            if profile.whole:
                same = firsts.setdefault(plain(profile.value.family), {})
                self._join(same.setdefault(profile.name, profile), profile)
        for same in firsts.values():
            for left, right in itertools.combinations(same.values(), 2):
                if PERSON.compare(left.value, right.value).word == "agrees":
                    self._join(left, right)

    def join_as_found(self, named_apart: Iterable[Discrepancy]) -> None:
        """Those whom a discrepancy holds to be one person under two names."""
        by_article: dict[str, list[Profile]] = {}
        for profile in self.profiles:
            by_article.setdefault(profile.article, []).append(profile)
        for each in named_apart:
            meant = [
                profile
                for evidence in (*each.odd, *each.others)
                for profile in by_article.get(evidence.article, ())
                if any(mention.span.overlaps(evidence.span) for mention in profile.mentions)
            ]
            for profile in meant[1:]:
                self._join(meant[0], profile)

    def join_short_names(self) -> None:
        """A surname alone, or initials, with the one person of the story whose name it may be."""
        full = {self._root(profile): profile for profile in reversed(self.profiles) if profile.whole}
        named = list(full.values())[:_MOST_NAMES]
        alone: dict[str, Profile] = {}
        for profile in self.profiles:
            if profile.whole:
                continue
            self._join(alone.setdefault(profile.name, profile), profile)
            likely = [other for other in named if PERSON.compare(profile.value, other.value).word == "agrees"]
            if len(likely) == 1:
                self._join(likely[0], profile)

    def groups(self) -> list[list[Profile]]:
        """Each person, as the profiles of the articles."""
        groups: dict[int, list[Profile]] = {}
        for profile in self.profiles:
            groups.setdefault(self._root(profile), []).append(profile)
        return list(groups.values())

    def _join(self, left: Profile, right: Profile) -> None:
        first, second = sorted((self._root(left), self._root(right)))
        self.home[second] = first

    def _root(self, profile: Profile) -> int:
        at = self.at[profile]
        while self.home[at] != at:
            at = self.home[at]
        return at
