"""Ages in a year of the past beside the year of birth, in one sentence.

To add a case, add a sentence to WRONG, with the age that does not fit, or to RIGHT, where nothing at all is found.
Articles were published on Thursday, July 17, 2025.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

THURSDAY = "2025-07-17"

WRONG = [
    ("Born in 1891, she had her first show in 1921, aged 36, in a barn near Hull.", "36"),
    ("Born in Lima in 1948, Ana Ruiz won the seat in 1980, aged 27.", "27"),
    ("Ana Ruiz was born in 1948 and was first elected in 1980, aged 27.", "27"),
    ("John Marsh was born in 1950 in Hull and sold his farm in 2019, aged 81.", "81"),
    ("Born in 1948 in Lima, Ana Ruiz joined the navy at age 24 in 1966.", "24"),
    ("Born in 1932, she was 25 when he sold his first boat in 1951.", "25"),
    ("Born in 1970, Ana Ruiz published her first novel in 1999, at the age of 34.", "34"),
    ("Born on 3 March 1970, Ana Ruiz took over the mill in 1999, aged 21.", "21"),
    ("Ana Ruiz, born in 1970 in Lima, became a judge in 2003 aged 43.", "43"),
    ("Born in 1860 to a fisherman's family, she moved to Oslo in 1889, aged 39.", "39"),
    ("Born in 1990, Ruiz turned 20 when the war began in 2005.", "20"),
]

RIGHT = [
    # they fit
    "Born in 1891, she had her first show in 1921, aged 30, in a barn near Hull.",
    "Born in 1891, she had her first show in 1921, aged 29, in a barn near Hull.",
    "Born in Lima in 1948, Ana Ruiz won the seat in 1980, aged 32.",
    "John Marsh, who was born in 1950 in Hull, died in 2019, aged 69.",
    "Born in 1948 in Lima, Ana Ruiz joined the navy at 18 in 1966.",
    "Born in 1932, Marsh was 19 when he sold his first boat in 1951.",
    "Born on 3 March 1970, Ana Ruiz took over the mill in 1999, aged 28.",
    "Ana Ruiz, born in 1970 in Lima, became a judge in 2003 aged 33.",
    # somebody else
    "Born in 1948, Ana Ruiz lost her husband in 1980, aged 27.",
    "Born in 1948, Ana Ruiz had a son who died in 1980, aged 7.",
    "Born in 1948, Ana Ruiz, whose brother died in 1980, aged 27, sold the mill.",
    "Ana Ruiz, born in 1948, married Tom Reed in 1980, when he was 27.",
    "Born in 1891, she taught a pupil who won the prize in 1921, aged 12.",
    "Born in 1891 as the daughter of Karl Weston, who died in 1921, aged 70, she sold boats.",
    "Born in 1948, Ana Ruiz was raised by her aunt, who died in 1980, aged 71.",
    "Tom Reed, 36, owns a boat that was born in 1921 on a drawing board.",
    "Ana Ruiz was born in 1948, the year that her father turned 40.",
    # another year
    "Born in 1891, she had her first show aged 36; a second followed in 1935.",
    "Born in 1948, Ana Ruiz first ran in 1980 and won the seat at last, aged 52, in Lima.",
    "Born in 1948, she came to Hull in 1980 and died at 90.",
    "Ana Ruiz was born in 1948 and, now 77, lives in the town that she left in 1980.",
    # no age, no exact one, no birth
    "Born in 1891, she sold 36 paintings in 1921.",
    "Born in 1891, she had a show in 1921, aged about 36.",
    "Born in 1891, she was in her 40s when she had a show in 1921.",
    "Born in the 1890s, she had a show in 1921, aged 36.",
    "The idea was born in 1990 and led to a fund in 2001, at 36 Mill Street.",
    "“Born in 1891, she had a show in 1921, aged 36,” the label says.",
    "Born in 1948, she bought a table in 1980 at 27 percent off.",
    "Born in 1990, Ruiz hit 36 home runs at 30 in 2020.",
]


@pytest.mark.parametrize(("text", "age"), WRONG)
def test_an_age_that_does_not_fit_its_year(text: str, age: str) -> None:
    (found,) = compared(text, published=[THURSDAY])
    assert_only([found], f"{found.category} warning", age)
    assert found.category in ("arithmetic", "age")


@pytest.mark.parametrize("text", RIGHT)
def test_an_age_that_fits_its_year_or_is_not_told_of_it(text: str) -> None:
    assert told(compared(text, published=[THURSDAY])) == []


def test_says_what_would_fit() -> None:
    (found,) = compared("Born in 1891, she had her first show in 1921, aged 36, in a barn near Hull.")
    assert "in 1921 that makes 29 or 30" in found.message
