"""Two values that differ: how much one looks like the other mistyped or misheard.

To add a case, add a row: the kind, and two phrases with one value of it each.
"""

from __future__ import annotations

import datetime as dt

import pytest

from checker.align.slips import signs, slip
from checker.model import Mention
from tests.one_article import mentions

# The digits in another order, a place lost or won, another scale, one of many digits, a syllable misheard.
STRONG = [
    ("quantity", "54 boats", "45 boats"),
    ("quantity", "1,240 boats", "1,420 boats"),
    ("quantity", "12,600 names", "126,000 names"),
    ("quantity", "1.2 million names", "12 million names"),
    ("quantity", "45 million coins", "45 billion coins"),
    ("quantity", "thirteen miners", "thirty miners"),
    ("quantity", "eighteen miners", "eighty miners"),
    ("quantity", "4,312 votes", "4,512 votes"),
    ("quantity", "312 votes", "512 votes"),
    ("quantity", "about 54 boats", "45 boats"),
    ("quantity", "120 boats", "1,200 boats"),
    ("money", "$2.4 million", "$4.2 million"),
    ("money", "$2.4 million", "$2.4 billion"),
    ("money", "$950", "$590"),
    ("percent", "4.7 percent", "7.4 percent"),
    ("percent", "3.1 percent", "31 percent"),
    ("duration", "It took 19 hours", "It took 91 hours"),
    ("duration", "It took 14 years", "It took 40 years"),
    ("duration", "It took 36 hours", "It took 63 hours"),
    ("tally", "They won by 54 to 41.", "They won by 45 to 41."),
    ("tally", "They won 3-1.", "They won 4-1."),
    ("tally", "They won by 223 votes to 17.", "They won by 223 votes to 41."),
    ("tally", "They won 103-98.", "They won 103-89."),
    ("duration", "Ruiz won in 2:21:14.", "Ruiz won in 2:21:41."),
    ("duration", "Ruiz won in 2:21:14.", "Ruiz won in 2:12:14."),
    ("duration", "Ruiz won in 2:21:14.", "Ruiz won in 3:21:14."),
    ("duration", "It took two hours and 14 minutes.", "It took two hours and 41 minutes."),
    ("duration", "It took two hours, 14 minutes and 9 seconds.", "It took 2:14:39."),
    ("time", "It began at 3:14 a.m.", "It began at 3:41 a.m."),
    ("time", "It began at 7:20 a.m.", "It began at 7:20 p.m."),
    ("date", "It was on March 12, 2025.", "It was on March 21, 2025."),
    ("date", "It was on 4 June 2025.", "It was on 4 July 2025."),
    ("date", "It was in 1987.", "It was in 1978."),
    ("date", "It was on March 1, 2025.", "It was on March 11, 2025."),
    ("age", "Tim Alder, 34, won.", "Tim Alder, 43, won."),
    ("rate", "3,200 calls a day", "2,300 calls a day"),
]

# What a slip could make, and another fact as well.
WEAK = [
    ("quantity", "6,000 oaks", "600 oaks"),
    ("quantity", "80 feet", "80 metres"),
    ("quantity", "34 sheep", "38 sheep"),
    ("quantity", "two thousand houses", "twelve thousand houses"),
    ("quantity", "2,000 houses", "12,000 houses"),
    ("quantity", "four men", "forty men"),
    ("quantity", "three men", "thirty men"),
    ("quantity", "two men", "twenty men"),
    ("quantity", "2 men", "20 men"),
    ("quantity", "5 miles", "5 km"),
    ("percent", "31 percent", "37 percent"),
    ("percent", "5 percent", "50 percent"),
    ("duration", "two weeks passed", "twelve weeks passed"),
    ("duration", "Ruiz won in 2:21:14.", "Ruiz won in 2:21:38."),
    ("time", "It began at 7:20 a.m.", "It began at 9:20 a.m."),
    ("time", "It began at 5:40 p.m.", "It began at 5:15 p.m."),
    ("date", "It was on 4 June 2025.", "It was on 5 June 2025."),
    ("date", "It was on 4 June 2025.", "It was on 19 June 2025."),
    ("date", "It was in 2011.", "It was in 2017."),
    ("date", "It was on Monday.", "It was on Thursday."),
    ("date", "It was on Monday.", "It was on Tuesday."),
]

# No slip makes the one of the other, or one of them is no exact figure.
NONE = [
    ("quantity", "7 sheep", "9 sheep"),
    ("quantity", "310 sheep", "725 sheep"),
    ("quantity", "more than 54 boats", "45 boats"),
    ("quantity", "fifty-four boats", "forty-five boats"),
    ("quantity", "120 boats", "12,000 boats"),
    ("quantity", "two men", "20 men"),
    ("money", "$900", "$200"),
    ("duration", "It took 14 days", "It took 41 weeks"),
    ("duration", "It took 11 weeks", "It took 8 weeks"),
    ("duration", "Ruiz won in 2:21:14.", "Ruiz won in 2:19:38."),
    ("duration", "It took two hours and 14 minutes.", "It took three hours and 40 minutes."),
    ("duration", "It took two hours.", "It took 2:14:39."),
    ("tally", "They won by 23 votes to 17.", "They won by 27 votes to 13."),
    ("tally", "They won 3-1.", "They won 2-0."),
    ("time", "It began at noon.", "It began at midnight."),
    ("time", "It began at 5:40 p.m.", "It began at 8:15 p.m."),
    ("date", "It was on 4 June 2025.", "It was on 21 October 2025."),
    ("date", "It was in 1911.", "It was in 2034."),
    ("date", "It happened last year.", "It happened this year."),
    ("date", "It was on 4 June 2024.", "It was on 9 June 2025."),
    ("age", "Tim Alder, 34, won.", "Tim Alder, 67, won."),
    ("rate", "3,200 calls a day", "4,500 calls a day"),
    ("ordinal", "It was the third time.", "It was the fourth time."),
    ("list", "Kenya, Chile and Japan signed.", "Kenya, Peru and Japan signed."),
]


@pytest.mark.parametrize(("kind", "one", "other"), STRONG)
def test_one_looks_like_the_other_mistyped(kind: str, one: str, other: str) -> None:
    assert slip(read(kind, one), read(kind, other)) >= 0.8


@pytest.mark.parametrize(("kind", "one", "other"), WEAK)
def test_a_slip_is_one_of_the_reasons_that_there_may_be(kind: str, one: str, other: str) -> None:
    assert 0 < slip(read(kind, one), read(kind, other)) < 0.8


@pytest.mark.parametrize(("kind", "one", "other"), NONE)
def test_no_slip_makes_one_of_the_other(kind: str, one: str, other: str) -> None:
    assert slip(read(kind, one), read(kind, other)) == 0


@pytest.mark.parametrize(("kind", "one", "other"), [*STRONG, *WEAK, *NONE])
def test_a_slip_has_no_direction(kind: str, one: str, other: str) -> None:
    left, right = read(kind, one), read(kind, other)
    assert slip(left, right) == slip(right, left)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("quantity", "54 boats", "45 boats"),
        ("quantity", "12,600 names", "126,000 names"),
        ("money", "$2.4 million", "$4.2 billion"),
        ("time", "It began at 7:20 a.m.", "It began at 7:20 p.m."),
        ("tally", "They won 3-1.", "They won 4-1."),
    ],
)
def test_a_sure_slip_is_found_by_what_both_have(kind: str, one: str, other: str) -> None:
    assert set(signs(read(kind, one))) & set(signs(read(kind, other)))


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("quantity", "54 boats", "47 boats"),
        ("quantity", "5 boats", "50 boats"),
        ("time", "It began at 7:20 a.m.", "It began at 8:50 p.m."),
        ("tally", "They won 3-1.", "They won 4-0."),
        ("date", "It was in 1987.", "It was in 1978."),
    ],
)
def test_values_that_are_not_looked_up_by_a_slip(kind: str, one: str, other: str) -> None:
    assert not set(signs(read(kind, one))) & set(signs(read(kind, other)))


def read(kind: str, text: str) -> Mention:
    """The only value of a kind in a phrase of June 12, 2025."""
    (found,) = mentions(text, kind, published=dt.date(2025, 6, 12))
    return found
