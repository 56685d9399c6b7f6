"""Values that differ because they are told of two things: another year, another person.

To add a case, add a row: two articles between which nothing may be found.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

FINE = [
    # each figure has its own year
    ("Sales of Marl cheese came to $41 million in 2023. Rain had spared the hay.",
     "In 2021, sales of Marl cheese were worth $38 million. The hay was poor."),
    ("The burglary rate in Harrow was 12 percent lower in 2022 than a year before, police said.",
     "Police in Harrow said that burglaries fell by 7 percent in 2020."),
    # each age stands behind a name of its own
    ("Rosa Venn, 62, was driving the tram that hit a van in Gadden. She is unhurt.",
     "Passenger Hugo Lisle, 26, broke an arm when a tram hit a van in Gadden."),
    ("Neighbour Dana Whitlock (45) called the fire brigade in Marl Lane.",
     "Olga Renko (54) called the fire brigade in Marl Lane from her car."),
]  # fmt: skip


@pytest.mark.parametrize("texts", FINE)
def test_what_is_told_of_two_things_is_not_compared(texts: tuple[str, str]) -> None:
    assert told(compared(*texts)) == []


def test_the_same_person_s_age_is_compared() -> None:
    found = compared(
        "Rosa Venn, 62, was driving the tram that hit a van in Gadden. She is unhurt.",
        "Tram driver Rosa Venn, 26, was unhurt when her tram hit a van in Gadden.",
    )
    assert_only(found, "age warning", "26")


def test_another_year_beside_the_same_figure_is_compared() -> None:
    found = compared(
        "The bridge over the Tarn, 410 metres long, was built in 1953. Lorries may not cross it.",
        "Lorries may not cross the bridge over the Tarn, which is 410 metres long and was built in 1935.",
    )
    assert_only(found, "date warning", "1935")
