"""The floors of `floors.toml`, and what is under them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.accuracy.mutations import Try, count_tries
from benchmarks.accuracy.score import Score, count
from checker.model import LEVELS

FILE = Path(__file__).with_name("floors.toml")
_ERROR, _NOTE = LEVELS.index("error"), LEVELS.index("note")


@dataclass(frozen=True, slots=True)
class LabelledFloor:
    """The least of each share on the labelled stories, and the most false alarms."""

    precision: float
    recall: float
    right_category: float
    false_errors: int
    clean_above_note: int


@dataclass(frozen=True, slots=True)
class MutationFloor:
    """The sample of the mutations: its stories, the errors of each category, and what must be found of them."""

    stories: tuple[str, ...]
    per_category: int
    recall: float
    false_errors: int


@dataclass(frozen=True, slots=True)
class Floors:
    """Both floors."""

    labelled: LabelledFloor
    mutations: MutationFloor


def read_floors(file: Path = FILE) -> Floors:
    """The floors as the file has them."""
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    sample = read["mutations"]
    return Floors(LabelledFloor(**read["labelled"]), MutationFloor(**{**sample, "stories": tuple(sample["stories"])}))


def under_labelled(scores: Sequence[Score], floor: LabelledFloor) -> list[str]:
    """What the labelled stories fall short of, one line each."""
    every, clean = count(scores), count([each for each in scores if each.story.clean])
    shares = {
        "precision": (every.precision, floor.precision),
        "recall": (every.recall, floor.recall),
        "in the right category": (every.right / every.planted, floor.right_category),
    }
    alarms = {
        "false errors": (every.alarms[_ERROR], floor.false_errors),
        "alarms above note in clean stories": (sum(clean.alarms[:_NOTE]), floor.clean_above_note),
    }
    return [*_short(shares), *_many(alarms)]


def under_mutations(tries: Sequence[Try], floor: MutationFloor) -> list[str]:
    """What the sample of the mutations falls short of, one line each."""
    sums = count_tries(tries)
    recall, errors = (sums.recall, floor.recall), (sums.alarms[_ERROR], floor.false_errors)
    return [*_short({"recall of mutations": recall}), *_many({"new false errors": errors})]


def _short(shares: Mapping[str, tuple[float, float]]) -> Iterator[str]:
    for name, (share, least) in shares.items():
        if share < least:
            yield f"{name}: {share:.3f}, and must be {least} at least"


def _many(numbers: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    for name, (number, most) in numbers.items():
        if number > most:
            yield f"{name}: {number}, and must be {most} at most"
