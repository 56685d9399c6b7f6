"""What is noticed inside one article without any rule, and what is left alone.

A row is a sentence, and the categories of what does not fit in it. To add a row, put it with the group that it
belongs to; a row without categories is a near miss. Articles were published on Thursday, July 17, 2025.
"""

from __future__ import annotations

import datetime as dt

import pytest

from checker.find import find_mentions
from checker.model import Discrepancy
from checker.within import look_within
from tests.one_article import article

THURSDAY = dt.date(2025, 7, 17)

# A weekday and its date; 2025-07-14 is a Monday.
WEEKDAYS = [
    ("The deal was signed on Tuesday, July 14, 2025, in Baltimore.", ["weekday error"]),
    ("The deal was signed on Tuesday 14 July 2025.", ["weekday error"]),
    ("The deal was signed on Friday, July 14.", ["weekday warning"]),  # of 2024, 2025 and 2026 none
    ("The deal was signed on Monday, July 14, 2025.", []),
    ("The deal was signed on Monday, July 14.", []),
    ("The deal was signed on Sunday, July 14.", []),  # of 2024
    ("The vote is on Tuesday, July 14.", []),  # of 2026
    ("The deal was signed on Saturday, July 12.", []),
    ("The deal was signed on Wednesday, July 9, and Thursday, July 10.", []),
    ("The deal was signed on Thursday, Nov. 27, 2025, which was Thanksgiving.", []),
    ("“It was Tuesday, July 14, 2025,” she said.", ["weekday error"]),
]

# Days that the calendar has not.
IMPOSSIBLE = [
    ("The deal was signed on June 31.", ["date error"]),
    ("The deal was signed on 31 April 2024.", ["date error"]),
    ("She was born on Feb. 29, 2023.", ["date error"]),
    ("She was born on Feb. 29, 2024.", []),
    ("She was born on Feb. 29.", []),
    ("The deal was signed on June 30.", []),
    ("The firm employs 31 in June.", []),
]

# Years that lost or gained a digit.
YEARS = [
    ("The judge cited the federal law of 197.", ["date warning"]),
    ("It was signed on July 14, 202.", ["date warning"]),
    ("It was signed on July 14, 20225.", ["date warning"]),
    ("The judge cited the federal law of 1974.", []),
    ("The police used 197 officers.", []),
    ("He came from a family of 200.", []),
    ("It happened in 197.", []),  # the year 197 has been
    ("A total of 203.", []),
]

# Parts directly behind their whole.
SUMS = [
    ("Thirty people were on board: 12 women, 10 men and 7 children.", ["arithmetic warning"]),
    ("There were 15 people – eight men, four women and two children – on board.", ["arithmetic warning"]),
    ("Police held 12 people (eight men and three women).", ["arithmetic warning"]),
    ("Thirty people were on board: 12 women, 10 men and 8 children.", []),
    ("There were 15 people – eight men, four women and three children – on board.", []),
    ("Police held 12 people (eight men and four women).", []),
    ("Twelve people, five men and six women, were killed.", ["arithmetic warning"]),
    ("The 12 victims were five men and six women.", ["arithmetic warning"]),
    ("Of the 12 victims, five were men and six women.", ["arithmetic warning"]),
    ("Of the 12 victims, eight were women and six were children.", ["arithmetic warning"]),
    ("Of the 12 victims, five were men, four were women and two were children.", ["arithmetic warning"]),
    ("Twelve people, five men and seven women, were killed.", []),
    ("The 12 victims were five men and seven women.", []),
    ("Of the 12 victims, five were men and seven women.", []),
    ("Of the 12 victims, five were women and six were children.", []),  # and a man
    ("Of the 12 victims, eight were women and six were locals.", []),  # some are both
    ("Of the 12 victims, five were men and six women were hurt.", []),
    ("Twelve people, three men and two women were hurt.", []),
    ("Twelve people, three men and two women among them, were hurt.", []),
    ("The mayor met 12 officers, three men and two women, at the hall.", []),  # may be a list of three
    ("The 12 victims were in five cars and six vans.", []),
    ("Police held 12 people, including three men and two women.", []),
    ("Police held about 12 people: eight men and three women.", []),
    ("Police held 12 people: eight men, three women and others.", []),
    ("Police held 12 people in eight towns and three villages.", []),
    ("The club won 12 games, lost eight and drew two.", []),
    ("The survey asked 1,200 people: 30% said yes and 20% said no.", []),
]

# A list directly behind its count.
LISTS = [
    ("The data are from four states: California, Illinois and Washington.", ["count-vs-list warning"]),
    ("Three towns – Alder, Birch, Cedar and Dogwood – lost power.", ["count-vs-list warning"]),
    ("The data are from three states: California, Illinois and Washington.", []),
    ("The data are from four states, including California, Illinois and Washington.", []),
    ("The data are from four states: California, Illinois, Washington and others.", []),
    ("The data are from dozens of states: California, Illinois and Washington.", []),
    ("Four aides went with Ohio, Utah and Iowa.", []),
    ("Three people said this: California, Illinois and Washington gave data.", []),
]

# A change beside what it led from and to.
CHANGES = [
    ("Revenue rose 8% to $60 million from $50 million.", ["arithmetic warning"]),
    ("Revenue fell 8% to $54 million from $50 million.", ["arithmetic warning"]),
    ("The rate rose 3 percentage points to 46% from 37%.", ["arithmetic warning"]),
    ("Revenue rose 8% to $54 million from $50 million.", []),
    ("Revenue rose 8% from $50 million to $54 million.", []),
    ("Revenue rose 8.3% to $54 million from $50 million.", []),  # $54 million may be $54.2 million
    ("The rate rose 4 percentage points to 41% from 37%.", []),
    ("Profit fell 10% from $200 million to $180 million.", []),
    ("Revenue rose about 8% to $60 million from $50 million.", []),
    ("Revenue rose 8% to $60 million from 50 million euros.", []),
    ("Revenue rose 8% to $60 million, while costs fell from $50 million.", []),
]

ALL = [*WEEKDAYS, *IMPOSSIBLE, *YEARS, *SUMS, *LISTS, *CHANGES]


def doubts(text: str) -> tuple[Discrepancy, ...]:
    return look_within([find_mentions(article(text, THURSDAY))])[1]


@pytest.mark.parametrize(("sentence", "expected"), ALL)
def test_notices_what_does_not_fit(sentence: str, expected: list[str]) -> None:
    assert [f"{found.category} {found.level}" for found in doubts(sentence)] == expected


def test_says_what_is_written_and_what_would_fit() -> None:
    (found,) = doubts("The deal was signed on Tuesday, July 14, 2025, in Baltimore.")
    assert "“Tuesday, July 14, 2025”" in found.message
    assert "a Monday" in found.message
    assert [one.text for one in found.odd] == ["Tuesday, July 14, 2025"]


def test_keeps_its_id_when_the_text_is_edited_elsewhere() -> None:
    sentence = "The deal was signed on Tuesday, July 14, 2025."
    assert [found.id for found in doubts(sentence)] == [found.id for found in doubts(f"A new lead. {sentence}")]


def test_every_doubt_has_a_claim_that_differs_in_its_article_alone() -> None:
    pages = [find_mentions(article("It ends on June 31.")), find_mentions(article("It ends on June 30."))]
    claims, found = look_within(pages[:1])
    assert [claim.claim.id for claim in claims] == [one.claim for one in found]
    assert [reading.word for reading in claims[0].readings] == ["differs"]
    assert look_within(pages[1:]) == ((), ())
