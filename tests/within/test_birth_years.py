"""Ages beside a year or a day of birth.

To add a case, add a text to WRONG, with the age and the birth that do not fit, or to RIGHT. Articles were published
on Thursday, July 17, 2025.
"""

from __future__ import annotations

import datetime as dt

import pytest

from checker.find import find_mentions
from checker.within.birth_years import find_wrong_ages
from tests.one_article import article

THURSDAY = dt.date(2025, 7, 17)

WRONG = [
    ("Ana Ruiz, 45, who was born in 1990 in Lima, won the seat.", "45", "1990"),
    ("Ana Ruiz, 45, won the seat. She was born in 1990 in Lima.", "45", "1990"),
    ("Ana Ruiz, 45, won the seat. Born in 1990, Ruiz grew up poor. Ana Ruiz is a lawyer.", "45", "1990"),
    ("Ana Ruiz (born March 3, 1990) won the seat. Ruiz, 37, is a lawyer.", "37", "March 3, 1990"),
    ("Ana Ruiz (born Nov. 3, 1990) won the seat. Ruiz, 35, is a lawyer.", "35", "Nov. 3, 1990"),
    ("The seat went to 45-year-old Ana Ruiz. Ruiz was born in Lima, Peru, in 1990.", "45-year-old", "1990"),
    ("Ana Ruiz (45), a lawyer, won the seat. Ruiz was born on 3 March 1990.", "45", "3 March 1990"),
    ("Ana Ruiz, aged 33, won the seat. She was born in Lima in 1990.", "33", "1990"),
    ("Ana Ruiz, 45, a lawyer born in 1990 to two teachers, won the seat.", "45", "1990"),
    ("John Marsh, who died on Sunday aged 81, painted boats. He was born in 1950 in Hull.", "81", "1950"),
    ("John Marsh died in 2019 at the age of 81. Marsh was born in 1950 in Hull.", "81", "1950"),
    ("John Marsh, a painter, died on Friday at 81. The painter, born in 1920, lived in Hull. Marsh was born in 1950.",
     "81", "1950"),
    # now, told once more
    ("Ana Ruiz, born in 1968 in Lima and now aged 61, won the seat.", "61", "1968"),
    ("John Marsh, who was born in 1950 in Hull and is now aged 71, paints boats.", "71", "1950"),
    ("Ana Ruiz, born in 1990 in Lima, won the cup. The 24-year-old has never lost a final.", "24-year-old", "1990"),
    ("Tom Reed was born in Hull in 1999. The 31-year-old won the race on Sunday.", "31-year-old", "1999"),
]  # fmt: skip

RIGHT = [
    "Ana Ruiz, 35, who was born in 1990 in Lima, won the seat.",
    "Ana Ruiz, 34, who was born in 1990 in Lima, won the seat.",
    "Ana Ruiz (born March 3, 1990) won the seat. Ruiz, 35, is a lawyer.",
    "Ana Ruiz (born March 3, 1990) won the seat. Ruiz, 34, ran last year.",
    "Ana Ruiz (born Nov. 3, 1990) won the seat. Ruiz, 34, is a lawyer.",
    "John Marsh, who died on Sunday aged 75, painted boats. He was born in 1950 in Hull.",
    "John Marsh died in 2019 at the age of 68. Marsh was born in 1950 in Hull.",
    # somebody else
    "Ana Ruiz, 45, has a son. He was born in 1990 in Lima.",
    "Ana Ruiz, 45, met Tom Reed. He was born in 1990 in Lima.",
    "Ana Ruiz, 45, and Tom Reed, who was born in 1990, won.",
    "Ana Ruiz, 45, won. Ruiz's daughter, born in 1990, was there.",
    "Ana Ruiz, 45, won. Her daughter Eva Ruiz was born in 1990.",
    "Ana Ruiz won the seat. Her husband, 45, was born in 1970. Ana Ruiz was born in 1990.",
    "Ana Ruiz, whose son Leo, 12, was born in 2013, won. Ana Ruiz was born in 1980.",
    "Ana Ruiz, 45, won the seat of a town where Tom Reed was born in 1990.",
    "Ana Ruiz, 45, owner of a firm born in 1990, won.",
    "Ana Ruiz, 45, said a boy born in 1990 had won.",
    "Ana Ruiz, born in 1990 in Lima, beat Tom Reed. The 24-year-old has never lost a final.",
    "Ana Ruiz, born in 1990 in Lima, was beaten. The 24-year-old Tom Reed won the cup.",
    "Ana Ruiz, born in 1990 in Lima, has a daughter. The 14-year-old won the cup.",
    "Ana Ruiz, born in 1990 in Lima, drives a bus. The 24-year-old bus has never broken down.",
    "Ana Ruiz, born in 1990 in Lima, won. The 24-year-old record was set in Hull.",
    "Ana Ruiz, born in 1968 in Lima, and her husband, now aged 61, won the seat.",
    "Ana Ruiz, born in 1968 in Lima, and Tom Reed, now aged 61, won the seat.",
    # another time
    "In 2010, Ana Ruiz, 19, won her first race. Ruiz was born in 1990.",
    "Ana Ruiz, then 19, won her first race. Ruiz was born in 1990.",
    "Ana Ruiz was born in 1990. Ruiz was 19 when she won her first race.",
    "The year was 2010. Ana Ruiz, 19, had moved to Lima. Ruiz was born in 1990.",
    "Ana Ruiz, 19 at the time, won her first race. Ruiz was born in 1990.",
    "Ana Ruiz, born in 1990 in Lima, won the cup in 2014. The 24-year-old had never lost a final.",
    # now, told once more
    "Ana Ruiz, born in 1968 in Lima and now aged 57, won the seat.",
    "Ana Ruiz, born in 1990 in Lima, won the cup. The 35-year-old has never lost a final.",
    # not a birth, not an age
    "Ana Ruiz, 45, won. The idea was born in 1990.",
    "Ana Ruiz, 45, won. Her career was born in 1990 on a stage.",
    "Ana Ruiz, about 45 years old, won. Ruiz was born in 1990.",
    "Ana Ruiz, in her 40s, won. Ruiz was born in 1990.",
    "“Ana Ruiz, 45, was born in 1990,” he said.",
    "Ana Ruiz, 45, won. Ruiz was born in the 1990s.",
]  # fmt: skip


def found(text: str, published: dt.date | None = THURSDAY) -> list[tuple[str, str]]:
    doubts = find_wrong_ages(find_mentions(article(text, published)))
    return [(doubt.odd[0].text, doubt.others[0].text) for doubt in doubts]


@pytest.mark.parametrize(("text", "age", "birth"), WRONG)
def test_an_age_that_does_not_fit_the_birth(text: str, age: str, birth: str) -> None:
    assert found(text) == [(age, birth)]


@pytest.mark.parametrize("text", RIGHT)
def test_an_age_that_fits_or_is_not_surely_the_same_persons(text: str) -> None:
    assert found(text) == []


def test_without_a_date_of_publication_only_an_age_at_death_is_held_against_the_birth() -> None:
    assert found("Ana Ruiz, 45, who was born in 1990 in Lima, won the seat.", None) == []
    assert found("John Marsh died in 2019 aged 81. Marsh was born in 1950 in Hull.", None) == [("81", "1950")]


def test_says_what_would_fit() -> None:
    (doubt,) = find_wrong_ages(find_mentions(article("Ana Ruiz, 45, was born in 1990.", THURSDAY)))
    assert doubt.message == "gives Ana Ruiz's age as “45” and the birth as “1990”; in 2025 that makes 34 or 35."
    assert (doubt.category, doubt.level) == ("age", "warning")
