"""What weighs how much: the numbers that were fitted stand for the evidence that there is, and each can tell."""

from __future__ import annotations

import math

import pytest

from checker.align.evidence import WEIGHTS, Setting, far_apart, features, probability, rarity_of_value, same_threshold
from checker.align.likeness import Likeness
from checker.model import Mention
from tests.one_article import mentions

BARE = Setting(
    covered=0, voices=1, central=0, alone=False, crowd=1, told_here=False, told_there=False, only=False,
    only_fate=False, moved=False, slip=0,
)  # fmt: skip


def test_every_weight_is_of_a_feature_and_every_feature_has_a_weight() -> None:
    evidence = features(read("54 boats"), read("45 boats"), Likeness(), BARE)
    assert evidence.keys() == WEIGHTS.keys() - {""}


@pytest.mark.parametrize("name", sorted(WEIGHTS.keys() - {""}))
def test_each_feature_moves_the_probability_as_its_weight_says(name: str) -> None:
    evidence = {**features(read("54 boats"), read("45 boats"), Likeness(), BARE), "anchored": 1.0}
    more = probability({**evidence, name: evidence[name] + 1})
    assert math.copysign(1, more - probability(evidence)) == math.copysign(1, WEIGHTS[name])


def test_words_that_share_nothing_are_of_no_fact() -> None:
    evidence = features(read("54 boats"), read("99 boats"), Likeness(), BARE)
    assert probability(evidence) == 0


def test_a_rare_figure_with_its_digits_in_another_order_needs_no_words() -> None:
    slipped = Setting(
        covered=0, voices=1, central=0, alone=False, crowd=1, told_here=False, told_there=False, only=False,
        only_fate=False, moved=False, slip=1,
    )  # fmt: skip
    assert probability(features(read("18,547 boats"), read("18,457 boats"), Likeness(), slipped)) > 0
    assert probability(features(read("54 boats"), read("45 boats"), Likeness(), slipped)) == 0


# The first is less likely than the second to be told by chance of two facts.
RARER = [
    ("18,547 boats", "18,000 boats"),
    ("54 boats", "4 boats"),
    ("312 boats", "54 boats"),
    ("5 million boats", "5 boats"),
]


@pytest.mark.parametrize(("rare", "common"), RARER)
def test_the_rarer_a_value_the_less_it_takes(rare: str, common: str) -> None:
    assert rarity_of_value(read(rare)) > rarity_of_value(read(common))
    assert same_threshold(read(rare)) < same_threshold(read(common))


@pytest.mark.parametrize("text", ["18,547 boats", "4 boats"])
def test_a_vague_word_takes_more_than_a_figure(text: str) -> None:
    assert same_threshold(read(text), "vague") > same_threshold(read(text))


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("4 boats", "up to 79 million boats", True),
        ("12 boats", "at least 300 boats", True),
        ("40 boats", "up to 60 boats", False),
        ("230 boats", "more than 200 boats", False),
    ],
)
def test_amounts_of_another_size_are_not_one(one: str, other: str, apart: bool) -> None:
    assert far_apart(read(one), read(other)) is apart


def read(text: str) -> Mention:
    (found,) = mentions(text, "quantity")
    return found
