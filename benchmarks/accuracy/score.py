"""Labelled stories, checked without rules → what was found of the faults, and which findings touch none of them.

A finding matches a fault where words that it calls odd overlap the fault's place in an odd article: the two are held
together by place, and the words need not be the same. Where neither side is known to be right, the words may also be on
the other side, but then only in the fault's own category: else it could be another finding that merely passes by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.accuracy.labels import Fault, Labelled
from checker.check import check_articles
from checker.model import LEVELS, Discrepancy
from checker.rulebook.read import Rulebook

#: What only one article tells is always true to be told, so it is neither right nor a false alarm.
APART = "uncorroborated"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a fault. `right`: found in its own category."""

    fault: Fault
    found: bool
    right: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A finding; `true` where it is of a planted fault."""

    finding: Discrepancy
    true: bool


@dataclass(frozen=True, slots=True)
class Score:
    """How a story fared. `told`: the findings, without those that are counted apart. `apart`: the number of those."""

    story: Labelled
    outcomes: tuple[Outcome, ...]
    told: tuple[Told, ...]
    apart: int


@dataclass(frozen=True, slots=True)
class Count:
    """Sums over stories: faults planted, found and found in their own category; findings, true ones, false by level."""

    planted: int
    found: int
    right: int
    told: int
    true: int
    alarms: tuple[int, ...]
    apart: int = 0

    @property
    def recall(self) -> float:
        """The share of the faults that were found; 1 where none was planted."""
        return self.found / self.planted if self.planted else 1.0

    @property
    def precision(self) -> float:
        """The share of the findings that touch a fault; 1 where nothing was told."""
        return self.true / self.told if self.told else 1.0


def score(story: Labelled) -> Score:
    """Check a story without rules and hold what is found against its labels."""
    findings = check_articles(story.articles, Rulebook("", ())).discrepancies
    outcomes = tuple(_outcome(fault, findings) for fault in story.faults)
    told = tuple(
        Told(one, any(matches(one, fault) for fault in story.faults)) for one in findings if one.category != APART
    )
    return Score(story, outcomes, told, len(findings) - len(told))


def matches(finding: Discrepancy, fault: Fault) -> bool:
    """Whether a finding is of the fault: it calls its words odd, or, in its category, holds something against them."""
    if APART in {finding.category, fault.category} and finding.category != fault.category:
        return False
    named = (*finding.odd, *finding.others) if finding.category == fault.category else finding.odd
    return any(
        one.article == place.article and one.span.overlaps(place.span) for one in named for place in fault.places
    )


def _outcome(fault: Fault, findings: Sequence[Discrepancy]) -> Outcome:
    matching = [one for one in findings if matches(one, fault)]
    return Outcome(fault, bool(matching), any(one.category == fault.category for one in matching))


def count(scores: Sequence[Score], category: str = "") -> Count:
    """The sums over stories, of one category or of all: faults by their label, findings by what they are told as."""
    outcomes = [one for each in scores for one in each.outcomes if category in ("", one.fault.category)]
    told = [one for each in scores for one in each.told if category in ("", one.finding.category)]
    false = [one.finding.level for one in told if not one.true]
    return Count(
        planted=len(outcomes),
        found=sum(one.found for one in outcomes),
        right=sum(one.right for one in outcomes),
        told=len(told),
        true=sum(one.true for one in told),
        alarms=tuple(false.count(level) for level in LEVELS),
        apart=sum(each.apart for each in scores) if category in ("", APART) else 0,
    )
