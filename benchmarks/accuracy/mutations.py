"""Stories → errors planted in them one at a time, and what the check without rules makes of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context

from benchmarks.accuracy.labels import Labelled
from benchmarks.accuracy.score import APART
from checker.model import LEVELS, Level
from checker.mutate.measure import Planted, measure

SEED = 0
PER_CATEGORY = 5  # Of each story: about 700 errors, 40 seconds on two cores.


@dataclass(frozen=True, slots=True)
class Try:
    """What became of one error. `alarms`: the levels of what is newly said elsewhere, and is not counted apart."""

    category: str
    found: bool
    right: bool
    alarms: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class TryCount:
    """Sums over errors: planted, found, found in their own category; new false alarms by level."""

    planted: int
    found: int
    right: int
    alarms: tuple[int, ...]

    @property
    def recall(self) -> float:
        """The share of the errors that were found; 1 where none was planted."""
        return self.found / self.planted if self.planted else 1.0


def try_all(stories: Sequence[Labelled], per_category: int = PER_CATEGORY) -> list[Try]:
    """Plant errors in every story, a process for each core."""
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as processes:
        return _joined(processes.map(partial(try_story, per_category=per_category), stories))


def try_some(stories: Iterable[Labelled], per_category: int) -> list[Try]:
    """Plant errors in every story, in this process."""
    return _joined(try_story(story, per_category) for story in stories)


def try_story(story: Labelled, per_category: int) -> list[Try]:
    """Plant so many errors of each category in a story."""
    return [_try(one) for one in measure(story.articles, seed=SEED, per_category=per_category).planted]


def _joined(tries: Iterable[list[Try]]) -> list[Try]:
    return [one for each in tries for one in each]


def _try(planted: Planted) -> Try:
    found = any(one.category != APART for one in planted.found)
    alarms = tuple(one.level for one in planted.alarms if one.category != APART)
    return Try(planted.edit.category, found, planted.in_category, alarms)


def count_tries(tries: Iterable[Try], category: str = "") -> TryCount:
    """The sums over errors of one category, or of all."""
    own = [one for one in tries if category in ("", one.category)]
    levels = [level for one in own for level in one.alarms]
    return TryCount(
        planted=len(own),
        found=sum(one.found for one in own),
        right=sum(one.right for one in own),
        alarms=tuple(levels.count(level) for level in LEVELS),
    )
