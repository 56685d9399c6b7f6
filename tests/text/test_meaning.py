"""Words that mean the same to a news writer, words that tell two facts apart, and the tables that say so."""

from __future__ import annotations

from collections import Counter

import pytest

from checker.text.lemmas import lemma
from checker.text.meaning import LIGHT_WORDS, mean_the_same, sides, stem, synonyms
from checker.text.wordlists import table_lines

SYNONYMS = [line.split() for line in table_lines("news_synonyms")]
CONTRASTS = [[side.split() for side in line.split("|")] for line in table_lines("contrasts")]
ALL_LINES = [*SYNONYMS, *([word for side in sides for word in side] for sides in CONTRASTS)]
WORDS = sorted({word for line in ALL_LINES for word in line})


def test_a_line_has_each_word_once() -> None:
    assert [line for line in ALL_LINES if len(set(line)) < len(line)] == []


def test_no_line_is_there_twice() -> None:
    counts = Counter(frozenset(line) for line in SYNONYMS)
    assert [set(line) for line, count in counts.items() if count > 1] == []
    turned = Counter(frozenset(map(frozenset, line)) for line in CONTRASTS)
    assert [line for line, count in turned.items() if count > 1] == []


def test_a_line_has_two_words_or_sides_at_the_least() -> None:
    assert [line for line in SYNONYMS if len(line) < 2] == []
    assert [line for line in CONTRASTS if len(line) < 2 or not all(line)] == []


def test_words_are_as_texts_give_them() -> None:
    """The dictionary form of a word, or of one of its inflected forms; or of one stem with it."""
    assert [word for word in WORDS if not word.isalpha() or word != word.lower()] == []
    assert [word for word in WORDS if not is_met(word)] == []


def is_met(word: str) -> bool:
    forms = [word, *(word + ending for ending in ("s", "es", "d", "ed", "ing"))]
    return stem(lemma(word)) == stem(word) or any(lemma(form) == word for form in forms)


def test_no_line_of_synonyms_has_two_sides_of_a_contrast() -> None:
    both = [
        (line, contrast)
        for line in map(set, SYNONYMS)
        for contrast in CONTRASTS
        if sum(not line.isdisjoint(side) for side in contrast) > 1
    ]
    assert both == []


def test_no_side_of_a_contrast_is_another_side_of_it() -> None:
    assert [line for line in CONTRASTS if any(set(a) & set(b) for i, a in enumerate(line) for b in line[i + 1 :])] == []


def test_light_words_are_written_as_lemmas_are() -> None:
    assert [word for word in LIGHT_WORDS if word != word.lower()] == []


# Two lemmas → whether one may stand for the other.
MEANINGS = [
    ("worker", "employee", True),
    ("evacuate", "evacuation", True),
    ("blaze", "fire", True),
    ("hike", "raise", True),
    ("staff", "employee", True),
    ("harbour", "harbor", True),
    ("resign", "resignation", True),
    ("worker", "customer", False),
    ("kill", "injure", False),
    ("fire", "flood", False),
    ("profit", "loss", False),
    ("harbour", "arbour", False),
    ("man", "woman", False),
    ("arrest", "release", False),
]


@pytest.mark.parametrize(("one", "other", "same"), MEANINGS)
def test_words_that_mean_the_same(one: str, other: str, same: bool) -> None:
    assert mean_the_same(one, other) is same
    assert mean_the_same(other, one) is same


# Two lemmas → whether a line of contrasts has them on two sides.
SIDES = [
    ("kill", "injure", True),
    ("dead", "wound", True),
    ("miss", "death", True),
    ("profit", "loss", True),
    ("man", "woman", True),
    ("start", "end", True),
    ("minimum", "maximum", True),
    ("kill", "dead", False),
    ("injure", "wound", False),
    ("profit", "earnings", False),
    ("bridge", "tower", False),
    ("man", "male", False),
    ("start", "begin", False),
    ("seal", "otter", False),
]


@pytest.mark.parametrize(("one", "other", "apart"), SIDES)
def test_words_that_tell_two_facts_apart(one: str, other: str, apart: bool) -> None:
    lines = dict(sides(one))
    assert any(line in lines and lines[line] != side for line, side in sides(other)) is apart


@pytest.mark.parametrize(("word", "known"), [("blaze", True), ("kill", True), ("otter", False), ("qwzx", False)])
def test_only_words_of_the_tables_have_lines(word: str, known: bool) -> None:
    assert bool(synonyms(word)) is known
