"""Values that writers tell loosely: what is guessed, about, of another unit or period, or in words.

To add a case, add a row: the kind, two sentences with one value of it each, and how the two values stand. The first
article was published on Thursday, June 12, 2025; a date in front of the second sentence says when the other was.
"""

from __future__ import annotations

import datetime as dt

import pytest

from checker.kinds import all_kinds
from checker.kinds.date import Date
from checker.kinds.time import Time
from checker.model import Category, Mention, RelationWord
from tests.one_article import mentions

THURSDAY = dt.date(2025, 6, 12)

RELATIONS: list[tuple[str, str, str, RelationWord]] = [
    # a day of the week is of one week or of the next
    ("date", "He fell on Friday.", "2025-06-12 He fell on Friday.", "agrees"),
    ("date", "He fell on Friday.", "2025-06-19 He fell on Friday.", "vague"),
    ("date", "He fell on Friday.", "2025-06-26 He fell on Friday.", "differs"),
    ("date", "He fell on Friday.", "2025-06-12 He fell on Monday.", "differs"),
    ("date", "He fell on Friday, June 6, 2025.", "2025-06-19 He fell on Friday.", "vague"),
    ("date", "He fell on June 6, 2025.", "2025-06-19 He fell on Thursday.", "differs"),
    # the year that nobody told, beside one that was
    ("date", "It began on 14 March.", "2025-06-12 It began on 14 March 2024.", "vague"),
    ("date", "It began on 14 March.", "2025-06-12 It began on 15 March 2024.", "differs"),
    ("date", "It began on 14 March 2025.", "2025-06-12 It began on 14 March 2024.", "differs"),
    ("date", "It began in March.", "2025-06-12 It began in March 2024.", "vague"),
    ("date", "It began in March.", "2025-06-12 It began in April 2024.", "differs"),
    # a round time of day
    ("time", "It began at about 9 p.m.", "It began at 9:10 p.m.", "vague"),
    ("time", "It began at 8:45 p.m.", "It began around 9 p.m.", "vague"),
    ("time", "It began just after 9 p.m.", "It began at 9:05 p.m.", "vague"),
    ("time", "It began at about 9 p.m.", "It began at 9 p.m.", "agrees"),
    ("time", "It began at 9 p.m.", "It began at 9:10 p.m.", "differs"),
    ("time", "It began at about 9 p.m.", "It began at 9:40 p.m.", "differs"),
    ("time", "It began at about 9 p.m.", "It began at about 9:20 p.m.", "differs"),
    # a month is four weeks
    ("duration", "It took four weeks.", "It took a month.", "agrees"),
    ("duration", "It took 12 months.", "It took a year.", "agrees"),
    ("duration", "It took 14 days.", "It took two weeks.", "agrees"),
    ("duration", "It took three weeks.", "It took a month.", "differs"),
    ("duration", "It took four weeks.", "It took five weeks.", "differs"),
    ("duration", "It took four weeks.", "It took two months.", "differs"),
    # the same amount in another period
    ("money", "They pay $950 a month.", "They pay $950 a week.", "differs"),
    ("money", "They pay $38 an hour.", "They pay $38 a day.", "differs"),
    ("money", "They pay $950 a month.", "They pay $950 a month.", "agrees"),
    ("money", "They pay $950 a month.", "They pay $240 a week.", "unrelated"),
    ("money", "They pay $950 a month.", "They pay $950 a head.", "unrelated"),
    ("rate", "It gets 3,200 calls a day.", "It gets 3,200 calls a week.", "differs"),
    ("rate", "It gets 3,200 calls a day.", "It gets 3,200 calls a day.", "agrees"),
    ("rate", "It gets 3,200 calls a day.", "It gets 22,400 calls a week.", "unrelated"),
    # ages in words
    ("age", "Peter Aber, thirty-four, was found.", "Peter Aber, 34, was found.", "agrees"),
    ("age", "Peter Aber, nineteen, was found.", "Peter Aber, 19, was found.", "agrees"),
    ("age", "Peter Aber, thirty-four, was found.", "Peter Aber, 43, was found.", "differs"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "one", "other", "word"), RELATIONS)
def test_how_two_values_stand(kind: str, one: str, other: str, word: RelationWord) -> None:
    left, right = value_of(kind, one), value_of(kind, other)
    assert all_kinds()[kind].compare(left.value, right.value).word == word
    assert all_kinds()[kind].compare(right.value, left.value).word == word


@pytest.mark.parametrize(
    ("kind", "one", "other", "category"),
    [
        ("money", "They pay $950 a month.", "They pay $950 a week.", "unit"),
        ("rate", "It gets 3,200 calls a day.", "It gets 3,200 calls an hour.", "unit"),
        ("money", "They pay $950 a month.", "They pay $590 a month.", "money"),
        ("rate", "It gets 3,200 calls a day.", "It gets 2,300 calls a day.", "rate"),
    ],
)
def test_another_period_is_another_unit(kind: str, one: str, other: str, category: Category) -> None:
    assert all_kinds()[kind].compare(value_of(kind, one).value, value_of(kind, other).value).category == category


# A date → what of it publication suggests.
GUESSED: list[tuple[str, str | None]] = [
    ("He fell on Friday.", "week"),
    ("He fell last Friday.", "week"),
    ("He fell on 14 March.", "year"),
    ("He fell in March.", "year"),
    ("He fell two days ago.", None),
    ("He fell yesterday.", None),
    ("He fell on 14 March 2024.", None),
    ("He fell in 2024.", None),
]


@pytest.mark.parametrize(("text", "guessed"), GUESSED)
def test_a_date_says_what_was_guessed(text: str, guessed: str | None) -> None:
    date = value_of("date", text).value
    assert isinstance(date, Date) and date.guessed == guessed


# A time → whether the words say that it is not exact.
ABOUT = [
    ("It began at about 9 p.m.", True),
    ("It began around 9 p.m.", True),
    ("It began shortly after 9 p.m.", True),
    ("It began just before 9 p.m.", True),
    ("It began at 9 p.m.", False),
    ("It began after 9 p.m.", False),
    ("It was about the train that left at 9 p.m.", False),
]


@pytest.mark.parametrize(("text", "about"), ABOUT)
def test_a_time_says_whether_it_is_round(text: str, about: bool) -> None:
    time = value_of("time", text).value
    assert isinstance(time, Time) and time.about is about


# Numbers in words that are no age.
NO_AGES = [
    "Three men, thirty, were found.",
    "In Grauhorn, thirty were found.",
    "The farms, thirty of them, were found.",
]


@pytest.mark.parametrize("text", NO_AGES)
def test_a_number_in_words_is_an_age_only_behind_a_full_name(text: str) -> None:
    assert mentions(text, "age") == []


def value_of(kind: str, text: str) -> Mention:
    """The only value of a kind in a sentence; a date in front of it is that of publication."""
    day = dt.date.fromisoformat(text[:10]) if text[:4].isdigit() else THURSDAY
    (found,) = mentions(text[11:] if text[:4].isdigit() else text, kind, published=day)
    return found
