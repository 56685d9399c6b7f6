"""How alike two names are. The score proposes misspellings, so what counts is on which side of a line a pair falls."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.text.likeness import name_likeness

#: Where the person kind draws its line for two surnames; a pair in ALIKE must reach it, one in UNLIKE must not.
LINE = 0.72

# One name written in two ways, or misspelt: a letter more, less or other, two swapped, the same sound.
ALIKE = [
    ("Nixon", "Nickson"), ("Nixon", "Nixson"), ("Nixon", "Nixen"), ("Newsom", "Newsome"), ("Newsom", "Newsum"),
    ("Brandt", "Brand"), ("Brandt", "Brant"), ("Sara", "Sarah"), ("Friedman", "Freedman"), ("Friedman", "Friedmann"),
    ("McLaughlin", "McLaughlan"), ("McLaughlin", "MacLaughlin"), ("Schwarz", "Schwartz"), ("Philips", "Fillips"),
    ("Meier", "Meyer"), ("Catherine", "Katherine"), ("Vitolo", "Vitollo"), ("Jeffrey", "Jeffery"),
]  # fmt: skip

# The same name: accents, capitals, hyphens and apostrophes do not count.
SAME = [
    ("Hernández", "Hernandez"), ("Erdoğan", "Erdogan"), ("McLaughlin", "McLAUGHLIN"), ("O'Neill", "O’Neill"),
    ("Al-Masri", "AlMasri"), ("Łukasz", "Lukasz"), ("Sørensen", "Sorensen"),
]  # fmt: skip

# Two names: different people, though some letters are the same.
UNLIKE = [
    ("Nixon", "Newsom"), ("Trump", "Tusk"), ("Brandt", "Vitolo"), ("Jones", "Johnson"), ("Smith", "Schiff"),
    ("Biden", "Burden"), ("Miller", "Mueller"), ("Harris", "Morris"), ("Kelly", "Kerry"), ("Clinton", "Clayton"),
]  # fmt: skip

# Names of fewer than four letters are one slip apart from too many others.
SHORT = [("Lee", "Le"), ("Lee", "Li"), ("Cho", "Choi"), ("Kim", "Kin"), ("Ng", "Ngo")]

names = st.text(st.characters(categories=("Lu", "Ll")), min_size=1, max_size=15)


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_misspellings_are_alike(left: str, right: str) -> None:
    assert LINE <= name_likeness(left, right) < 1


@pytest.mark.parametrize(("left", "right"), SAME)
def test_other_letters_for_one_name_are_the_same(left: str, right: str) -> None:
    assert name_likeness(left, right) == 1


@pytest.mark.parametrize(("left", "right"), UNLIKE)
def test_other_names_are_not_alike(left: str, right: str) -> None:
    assert name_likeness(left, right) < LINE


@pytest.mark.parametrize(("left", "right"), SHORT)
def test_short_names_are_alike_only_if_they_are_the_same(left: str, right: str) -> None:
    assert name_likeness(left, right) == 0
    assert name_likeness(left, left) == 1


@given(names, names)
def test_likeness_is_a_share_and_has_no_direction(left: str, right: str) -> None:
    score = name_likeness(left, right)
    assert 0 <= score <= 1
    assert score == name_likeness(right, left)


@given(names)
def test_a_name_is_like_itself(name: str) -> None:
    assert name_likeness(name, name) == 1
