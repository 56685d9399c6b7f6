"""Intervals beside the two dates of their ends.

To add a case, add a text to WRONG, with the words that do not fit, or to RIGHT. Articles were published on Thursday,
July 17, 2025.
"""

from __future__ import annotations

import datetime as dt

import pytest

from checker.find import find_mentions
from checker.within.intervals import find_wrong_intervals
from tests.one_article import article

WRONG = [
    # the other end follows
    ("Reed was arrested on March 3, four days after the fire on March 1.", "four days after"),
    ("Reed was arrested on March 3, a day before the trial on March 9.", "a day before"),
    ("Reed was arrested on March 3, less than a week after the fire on Feb. 1.", "less than a week after"),
    ("Reed was arrested on March 3, more than a week after the fire on March 1.", "more than a week after"),
    ("Reed was arrested on March 3, within four days after the fire on Feb. 20.", "within four days after"),
    ("Reed was arrested on Sunday, four days after the fire on Monday.", "four days after"),
    ("Reed was arrested on July 2, the day after the fire on July 3.", "the day after"),
    ("Reed left on March 3, 2020, three years after he was elected in 2015.", "three years after"),
    ("Reed left in June 2020, six months after he joined in March 2019.", "six months after"),
    ("On March 14, 2005, nine days after the March 9 election of the old mayor of Hull, Reed left.", "nine days after"),
    ("In 2005, ten years after the war ended in 1990, they met.", "ten years after"),
    ("It opened in 2005, a decade after the 1985 war.", "a decade after"),
    ("It opened in 1990, 20 years before the merger in 2015.", "20 years before"),
    ("Twelve days after the fire on March 1, Reed was arrested on March 3.", "Twelve days after"),
    # the other end stands before
    ("The fire broke out on March 1, and two weeks later, on March 20, Reed was arrested.", "two weeks later"),
    ("The council met on June 2 and voted the following day, June 5.", "the following day"),
    ("The council met on June 2 and voted the day after, June 5.", "the day after"),
    ("The law passed in 1990 and five years later, in 2005, was repealed.", "five years later"),
    ("The fire broke out on March 1. Two weeks later, on March 20, Reed was arrested.", "Two weeks later"),
    ("The fire broke out on March 1. On March 20, two weeks later, Reed was arrested.", "two weeks later"),
    ("The fire broke out on March 1. Nearly two weeks later, on March 25, Reed was arrested.",
     "Nearly two weeks later"),
    ("Reed was born on March 1, 1950. A week later, on April 8, his father died.", "A week later"),
    ("The law was repealed in 2005. Two years earlier, in 2001, it had passed.", "Two years earlier"),
]  # fmt: skip

RIGHT = [
    # it fits
    "Reed was arrested on March 3, two days after the fire on March 1.",
    "Reed was arrested on March 3, a day before the trial on March 4.",
    "Reed was arrested on March 3, less than a week after the fire on March 1.",
    "Reed was arrested on March 3, more than a week after the fire on Feb. 1.",
    "Reed was arrested on March 3, about a month after the fire on Feb. 1.",
    "Reed was arrested on Jan. 3, four days after the fire on Dec. 30.",
    "Reed was arrested on Sunday, six days after the fire on Monday.",
    "Reed was arrested on Tuesday, a day after the fire late on Sunday.",
    "Reed was arrested on March 15, two weeks after the fire on March 1.",
    "Reed was arrested on March 16, two weeks after the fire on March 1.",
    "Reed left in March 2020, three years after he was elected in 2016.",
    "Reed left in 2020, three years after he was elected in 2016.",
    "In 2009, 20 years after the war ended in 1990, they met.",
    "The fire broke out on March 1, and two weeks later, on March 14, Reed was arrested.",
    "The council met on June 2 and voted the following day, June 3.",
    "The fire broke out on March 1. Two weeks later, on March 15, Reed was arrested.",
    "Reed was born on March 1, 1950. A week later, on March 8, his father died.",
    "Reed was born on Dec. 30, 1950, and a week later, on Jan. 6, his father died.",
    # another event may be meant
    "Reed was elected in 2016, four years after running in 2008, 2010 and 2012.",
    "He said on March 3 that Reed was arrested four days after the fire on March 1.",
    "In 2005, ten years after the fire at the mill built in 1902, they met.",
    "In 2005, ten years after the fire that destroyed the mill in 1902, they met.",
    "In 1995, two years after the 1990 law was repealed, they met.",
    "In 2005, ten years after he was elected and moved to Hull in 1960, he left.",
    "Ten years after the war ended in 1990, they reopened the mill built in 1950.",
    "Ten years after the war ended in 1990, the mill built in 1950 closed.",
    "Two years after the vote in 2020, the mayor said that the plan of 2015 was dead.",
    "The fire broke out on March 1 after weeks of rain. Two weeks later, on March 20, Reed was arrested.",
    "The fire broke out on March 1 and burned for days. Police came. Two weeks later, on March 20, Reed was arrested.",
    "Reed joined in 1990, became chief, fought a war and two years later, in 2000, left.",
    "Reed was born on March 1, 1950, before the war; two years later, in 1970, he left.",
    "The case was opened on March 1 when Reed fled, and two weeks later, on May 2, it was closed.",
    # no interval between two points
    "In the four days after the fire on March 1, 20 people came, and on March 9 it was over.",
    "Reed was freed on March 3, two days later than planned on March 9.",
    "Reed was freed on March 3, days after the fire on Feb. 1.",
    "Reed was freed on March 3, several weeks after the fire on March 1.",
    "Reed was freed on March 3, two years after the fire on March 1.",  # the years are not told
    "The trial ran from March 3 to March 9, two weeks after the fire on Jan. 1.",
    "Reed was freed on Tuesday, two weeks after the fire on Friday.",
    "“Reed was freed on March 3, four days after the fire on March 1,” she said.",
]  # fmt: skip


def found(text: str) -> list[str]:
    page = find_mentions(article(text, dt.date(2025, 7, 17)))
    return [doubt.odd[0].text for doubt in find_wrong_intervals(page)]


@pytest.mark.parametrize(("text", "words"), WRONG)
def test_an_interval_that_does_not_fit_its_dates(text: str, words: str) -> None:
    assert [one.lower() for one in found(text)] == [words.lower()]


@pytest.mark.parametrize("text", RIGHT)
def test_an_interval_that_fits_or_whose_ends_are_not_sure(text: str) -> None:
    assert found(text) == []


def test_two_sentences_are_less_sure_than_one() -> None:
    one = "The fire broke out on March 1, and two weeks later, on March 20, Reed was arrested."
    two = "The fire broke out on March 1. Two weeks later, on March 20, Reed was arrested."
    pages = [find_mentions(article(text, dt.date(2025, 7, 17))) for text in (one, two)]
    (sure,), (less,) = (list(find_wrong_intervals(page)) for page in pages)
    assert sure.confidence > less.confidence


def test_says_how_far_apart_the_dates_are() -> None:
    page = find_mentions(article("Reed was arrested on March 3, four days after the fire on March 1."))
    (doubt,) = find_wrong_intervals(page)
    assert doubt.message.endswith("“four days after” of “March 3” and “March 1”; the two dates are 2 days apart.")
    assert (doubt.category, doubt.level) == ("date", "warning")
