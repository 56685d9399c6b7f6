"""Values of all articles → groups that are told of one fact, without comparing all with all.

Article by article, each value is held against the groups made so far that share telling words or its very value.
Values that agree find each other first, on little evidence; only what is left over can be in conflict, and needs much.
A group takes one value from each sentence, and where two values fit it about as well and differ, it takes both:
nobody can say which was meant.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.align.evidence import (
    Setting,
    far_apart,
    features,
    probability,
    same_threshold,
    sameness,
)
from checker.align.facts import Fact, is_day_of_statement, person_of_age, values_of
from checker.align.index import Index
from checker.align.likeness import NONE, coverage, fate_of, likeness
from checker.align.members import Conflict, Fit, Group, Member
from checker.align.moves import has_grown, has_moved, move_on
from checker.align.slips import slip
from checker.align.slots import Slots
from checker.kinds import all_kinds
from checker.kinds.date import Date
from checker.kinds.person import KIND as PERSON
from checker.model import RelationWord, Value
from checker.story.words import Rarity

_MEMBERS = 6  # Members of a group that a value is held against, those of the first articles.
_CONFLICT = 0.5  # The probability from which on two values that differ are one fact told in two ways.
_AGAIN = 0.55  # The same, where a value had found no group at first.
_MOVES = 0.15  # How likely it must be that two tolls of one story are one before the later one is an update.
_AS_WELL = 0.7  # The share of an overlap from which on another one is about as good.
_YEAR = 4  # The length of a year in EDTF.
_SMALL = 12  # Numbers up to this one stand in most articles, of one thing or another.
_MARGIN = 0.6  # A rival whose odds are this share of the best one's, or more, makes it unclear which was meant.
_SAME: frozenset[RelationWord] = frozenset(["agrees", "hedged", "vague"])
_FIRM: frozenset[RelationWord] = frozenset(["agrees", "hedged"])


class Grouping:
    """The groups of a story as they grow, article by article."""

    def __init__(self, rarity: Rarity, slots: Slots, voices: Mapping[str, str]) -> None:
        self.groups: list[Group] = []
        self.conflicts: list[Conflict] = []
        self._rarity = rarity
        self._slots = slots
        self._voices = voices
        self._index = Index(rarity)
        self._articles = 0
        self._counts: dict[str, Counter[str]] = {}
        self._fates: dict[str, Counter[int | None]] = {}
        self._told: dict[str, frozenset[str]] = {}
        self._facts: dict[str, Sequence[Fact]] = {}

    def add_article(self, facts: Sequence[Fact]) -> None:
        """Put the values of one article into groups, or into new ones."""
        if facts:
            values = {(fact.family, fact.key) for fact in facts}
            self._facts[facts[0].article] = facts
            self._counts[facts[0].article] = Counter(family for family, _ in values)
            fates = {(fate_of(fact), fact.key) for fact in facts if not fact.marks and not fact.years}
            self._fates[facts[0].article] = Counter(fate for fate, _ in fates)
        fits = [fit for fact in facts for fit in self._fits(fact)]
        homes, taken = _agreements(fits)
        passed = move_on(facts, homes)
        free = [
            fit for fit in fits
            if fit.word == "differs" and not {fit.fact.at} & (homes.keys() | passed) and id(fit.group) not in taken
        ]  # fmt: skip
        conflicts = [self._conflict(fit, free) for fit in free]
        self.conflicts += conflicts
        homes.update(_conflicting(conflicts))
        self._articles += 1
        for fact in facts:
            group, member = homes.get(fact.at) or self._said_again(fact)
            group.add(member)
            self._index.add(fact, group)

    def reconsider(self) -> None:
        """Hold the values that only one article has against the groups once more, now that these are whole.

        The article that tells it otherwise may have come first: then there was nothing yet, or little, to hold it
        against.
        """
        articles = {id(group): group.articles for group in self.groups}
        lone: dict[str, list[Group]] = {}
        for group in self.groups:
            if len(articles[id(group)]) == 1 and not any(member.odd for member in group.members):
                lone.setdefault(group.members[0].fact.article, []).append(group)
        self._articles -= 1
        moved: set[int] = set()
        for article, own in lone.items():
            free = [
                fit for group in own for fit in self._fits(group.members[0].fact)
                if fit.word == "differs" and article not in articles[id(fit.group)] and len(articles[id(fit.group)]) > 1
            ]  # fmt: skip
            conflicts = [self._conflict(fit, free) for fit in free]
            self.conflicts += conflicts
            homes = _conflicting([conflict for conflict in conflicts if conflict.chance >= _AGAIN])
            for group in own:
                if group.members[0].fact.at in homes:
                    home, member = homes[group.members[0].fact.at]
                    home.add(member)
                    moved.add(id(group))
        self._articles += 1
        self.groups = [group for group in self.groups if id(group) not in moved]

    def _said_again(self, fact: Fact) -> tuple[Group, Member]:
        """The group that a value of the same article has begun, where this one says the same again; else a new one."""
        for fit in sorted(self._fits(fact, new=True), key=lambda fit: fit.rank):
            if fit.word in _FIRM and fit.member.fact.sentence != fact.sentence:
                return fit.group, Member(fact, fit.found, fit.score)
        group = Group(fact.family)
        self.groups.append(group)
        return group, Member(fact, NONE, 0.0)

    def _is_only_of_its_fate(self, fact: Fact) -> bool:
        """Whether an article has no other count of those whom the same befell."""
        return not fact.marks and self._fates[fact.article][fate_of(fact)] == 1

    def _has(self, where: Fact, key: str, own: Fact) -> bool:
        """Whether an article has a value elsewhere than as one of its facts; a small number, of the same things."""
        if key == own.key or key not in self._values(where):
            return False
        if not key.isdigit() or int(key) > _SMALL:
            return True
        return any(
            fact.key == key and fact.family == own.family and fact.head == own.head
            for fact in self._facts[where.article]
        )

    def _values(self, fact: Fact) -> frozenset[str]:
        """All values of a fact's article."""
        if fact.article not in self._told:
            self._told[fact.article] = values_of(fact.page)
        return self._told[fact.article]

    def _fits(self, fact: Fact, *, new: bool = False) -> Iterator[Fit]:
        """How a value fits the groups that may be its own; new: those only that its own article has begun."""
        for group in self._index.likely(fact):
            if new and group.members[0].fact.article != fact.article:
                continue
            fits: list[Fit] = []
            for member in group.members[:_MEMBERS]:
                word = _stand(member.fact, fact)
                if word == "unrelated" or (word == "vague" and far_apart(member.fact.mention, fact.mention)):
                    continue
                found = likeness(member.fact, fact, self._rarity, self._slots)
                score = found.overlap if word == "differs" else sameness(found, fact.mention.kind)
                fits.append(Fit(fact, group, member, found, word, score))
            same = [fit for fit in fits if fit.word in _SAME and fit.score >= same_threshold(fact.mention, fit.word)]
            against = [fit for fit in fits if fit.word == "differs" and not self._is_of_another(fit)]
            if any(not fit.member.odd for fit in against):
                same = []  # "Saturday" goes with "the weekend", but not where another says Sunday
            for own in (same, against):
                if own:
                    yield max(own, key=lambda fit: (fit.score, -fit.member.fact.at))

    def _is_of_another(self, fit: Fit) -> bool:
        """Whether two values that differ are surely told of two things, whatever their sentences share."""
        return _spoken(fit) or _of_two_people(fit) or self._of_two_years(fit)

    def _of_two_years(self, fit: Fit) -> bool:
        """Whether two years stand beside figures none of which is the same: each is told of its own year."""
        one, other = fit.fact, fit.member.fact
        if not (_is_year(one) and _is_year(other)):
            return False
        beside = [
            {
                each.key
                for each in self._facts[fact.article]
                if each.sentence == fact.sentence and each.mention.kind != "date"
            }
            for fact in (one, other)
        ]
        return all(beside) and beside[0].isdisjoint(beside[1])

    def _conflict(self, fit: Fit, free: Sequence[Fit]) -> Conflict:
        """The evidence on a value that fits a group and says otherwise."""
        agreeing = {
            member.fact.article for member in fit.group.members
            if member is fit.member or not _differ(member.fact, fit.member.fact)
        }  # fmt: skip
        setting = Setting(
            covered=coverage(fit.fact, fit.group.near, fit.group.by_line, self._rarity),
            voices=len({self._voices[article] for article in agreeing}),
            central=len(agreeing) / max(1, self._articles),
            alone=not any(other.group is fit.group and other.fact is not fit.fact for other in free),
            crowd=sum(1 for other in free if other.fact is fit.fact and _fits_as_well(other, fit)),
            told_here=self._has(fit.fact, fit.member.fact.key, fit.fact),
            told_there=any(
                self._has(member.fact, fit.fact.key, member.fact) for member in fit.group.members[:_MEMBERS]
            ),
            only=self._counts[fit.fact.article][fit.fact.family] == 1
            and self._counts[fit.member.fact.article][fit.fact.family] == 1,
            only_fate=fit.found.same_fate
            and self._is_only_of_its_fate(fit.fact)
            and self._is_only_of_its_fate(fit.member.fact),
            moved=has_moved(*_in_order(fit)),
            slip=max(
                slip(member.fact.mention, fit.fact.mention)
                for member in fit.group.members[:_MEMBERS]
                if member is fit.member or not _differ(member.fact, fit.member.fact)
            ),
        )
        evidence = features(fit.member.fact.mention, fit.fact.mention, fit.found, setting)
        chance = probability(evidence)
        if chance >= _MOVES and setting.only_fate and has_grown(*_in_order(fit)):
            chance = max(chance, _CONFLICT)  # two tolls of one story, the later one higher: an update at worst
        return Conflict(fit, evidence, chance)


def group_facts(
    by_article: Iterable[Sequence[Fact]], rarity: Rarity, slots: Slots, voices: Mapping[str, str]
) -> list[Group]:
    """The groups of a story's values, in the order of their first members."""
    grouping = Grouping(rarity, slots, voices)
    for facts in by_article:
        grouping.add_article(facts)
    grouping.reconsider()
    return grouping.groups


def _agreements(fits: Sequence[Fit]) -> tuple[dict[int, tuple[Group, Member]], set[int]]:
    """The group that each value agrees with, and the groups that cannot be in conflict with the article any more."""
    homes: dict[int, tuple[Group, Member]] = {}
    taken: dict[int, list[Fit]] = {}
    for fit in sorted((fit for fit in fits if fit.word in _SAME), key=lambda fit: fit.rank):
        own = taken.setdefault(id(fit.group), [])
        if fit.fact.at in homes or any(other.fact.sentence == fit.fact.sentence for other in own):
            continue
        if any(_differ(other.fact, fit.fact) for other in own):
            continue
        homes[fit.fact.at] = fit.group, Member(fit.fact, fit.found, fit.score)
        own.append(fit)
    return homes, {group for group, own in taken.items() if any(fit.word in _FIRM for fit in own)}


def _conflicting(conflicts: Sequence[Conflict]) -> dict[int, tuple[Group, Member]]:
    """The values that fit a group and say otherwise: the best of each other, unclear where a rival is about as good."""
    homes: dict[int, tuple[Group, Member]] = {}
    done: set[int] = set()
    for conflict in sorted(conflicts, key=lambda conflict: (-conflict.chance, conflict.fit.fact.at)):
        fit = conflict.fit
        if conflict.chance < _CONFLICT or fit.fact.at in homes or id(fit.group) in done:
            continue
        done.add(id(fit.group))
        rivals = [other for other in conflicts if _is_rival(conflict, other) and other.fit.fact.at not in homes]
        homes[fit.fact.at] = fit.group, Member(fit.fact, fit.found, conflict.chance, odd=True, unclear=bool(rivals))
        for rival in rivals:
            if rival.fit.group is fit.group and rival.fit.fact.sentence != fit.fact.sentence:
                homes[rival.fit.fact.at] = (
                    fit.group,
                    Member(rival.fit.fact, rival.fit.found, rival.chance, odd=True, unclear=True),
                )
    return homes


def _is_rival(best: Conflict, other: Conflict) -> bool:
    """Whether another value fits the group about as well, or another group fits the value."""
    if other is best or other.odds < _MARGIN * best.odds or other.chance < _CONFLICT:
        return False
    one, two = best.fit, other.fit
    if two.group is one.group:
        return two.fact is not one.fact and _differ(two.fact, one.fact)
    return two.fact is one.fact and _differ(two.member.fact, one.member.fact)


def _in_order(fit: Fit) -> tuple[Fact, Fact]:
    """The two values of a fit, that of the article which was published earlier first."""
    days = fit.member.fact.page.article.published, fit.fact.page.article.published
    swap = days[0] is not None and days[1] is not None and days[0] > days[1]
    return (fit.fact, fit.member.fact) if swap else (fit.member.fact, fit.fact)


def _spoken(fit: Fit) -> bool:
    """Whether one of two dates is the day of a statement, or both are told as seen from their own day: "tonight"."""
    one, other = fit.fact, fit.member.fact
    seen = one.mention.kind == "date" and one.mention.text.lower() == other.mention.text.lower()
    return seen or is_day_of_statement(one) or is_day_of_statement(other)


def _of_two_people(fit: Fit) -> bool:
    """Whether two ages stand behind the names of two people."""
    one, other = person_of_age(fit.fact), person_of_age(fit.member.fact)
    if one is None or other is None:
        return False
    return PERSON.compare(PERSON.read(one), PERSON.read(other)).word == "unrelated"


def _is_year(fact: Fact) -> bool:
    """Whether a date is a year, and no more."""
    return isinstance(fact.mention.value, Date) and len(fact.mention.value.edtf) == _YEAR


def _fits_as_well(other: Fit, fit: Fit) -> bool:
    """Whether a value fits another group about as well as one that it is held against."""
    if fit.found.same_fate != other.found.same_fate:
        return other.found.same_fate
    return other.found.overlap >= _AS_WELL * fit.found.overlap


def _differ(left: Fact, right: Fact) -> bool:
    return _stand(left, right) == "differs"


def _stand(left: Fact, right: Fact) -> RelationWord:
    return _stand_of(left.mention.kind, left.mention.value, right.mention.value)


@functools.lru_cache(maxsize=1 << 14)  # the same few values come again in every article
def _stand_of(kind: str, left: Value, right: Value) -> RelationWord:
    return all_kinds()[kind].compare(left, right).word
