"""Shared copy in words: who looks like a rewrite of whom, and what was altered on the way.

To add a case, add a row: an article, one that may be a rewrite of it, and what is said of the two.
"""

from __future__ import annotations

import pytest

from checker.copies import rewrites
from tests.align.table import checked

SEALS = (
    "Rangers on the Carrick coast have counted 268 seals this winter, Morag Tully of the wildlife trust said Monday. "
    "The colony was all but lost to an oil spill nine years ago, when volunteers washed pups in tents on the beach. "
    "“We had given up on this beach and on every seal that lived here,” Tully said. "
    "The trust hopes to open a hut for visitors before the next season begins."
)
OTHER = (
    "The seals are back at Carrick. There are 268 of them on the sandbanks this winter, by the count of rangers, who "
    "crawled through the dunes with clickers. A fisherman grumbled that they eat his herring."
)
SPUN = SEALS.replace("coast have counted", "shore counted").replace("lost to an oil spill", "wiped out by an oil spill")
SPUN = SPUN.replace("volunteers washed pups in tents", "helpers bathed pups in tents").replace("hopes to", "wants to")

# What b is → what is said.
SAID: list[tuple[str, str]] = [
    (SEALS, "b looks like a rewrite of a ("),
    (SEALS.replace("Tully", "Tulley"), "b looks like a rewrite of a, with 1 name altered ("),
    (SEALS.replace("given up on this beach", "despaired of this beach"), "rewrite of a, with 1 quotation altered ("),
    (
        SEALS.replace("Tully", "Tulley").replace("given up on this beach", "despaired of this beach"),
        "b looks like a rewrite of a, with 1 name and 1 quotation altered (",
    ),
    (SEALS.replace("268", "286"), "b looks like a rewrite of a ("),
]


@pytest.mark.parametrize(("text", "words"), SAID)
def test_a_rewrite_is_told_with_what_was_altered(text: str, words: str) -> None:
    (said,) = rewrites(checked([SEALS, text]))
    assert words in said
    assert said.endswith("Which of the two was first is not known.")


@pytest.mark.parametrize(
    "texts",
    [
        [SEALS],
        [SEALS, OTHER],
        [OTHER, SEALS],
        [SEALS, "It is a hard winter for fishermen in Carrick. The trust was not there to comment on the seals."],
    ],
)
def test_reports_of_their_own_are_no_rewrites(texts: list[str]) -> None:
    assert rewrites(checked(texts)) == ()


@pytest.mark.parametrize(
    ("days", "start", "known"),
    [
        (("2025-07-14", "2025-07-15"), "b looks like a rewrite of a", True),
        (("2025-07-15", "2025-07-14"), "a looks like a rewrite of b", True),
        (("2025-07-14", "2025-07-14"), "b looks like a rewrite of a", False),
        ((), "b looks like a rewrite of a", False),
    ],
)
def test_the_later_one_is_the_rewrite(days: tuple[str, ...], start: str, known: bool) -> None:
    (said,) = rewrites(checked([SEALS, SPUN], days))
    assert said.startswith(start)
    assert ("not known" not in said) is known


def test_without_days_the_one_that_others_contradict_is_the_rewrite() -> None:
    (said,) = rewrites(checked([SEALS.replace("268", "286"), SEALS, OTHER]))
    assert said.startswith("a looks like a rewrite of b")


def test_every_pair_is_told_the_most_alike_first() -> None:
    said = rewrites(checked([SEALS, SEALS, " ".join(SEALS.split(". ")[:2]) + ". " + OTHER]))
    assert said[0].startswith("b looks like a rewrite of a (")
    assert len(said) == 3
