"""Counts of people and things with their parts: behind the whole, before "a total of", and in a later sentence.

To add a case, add a text to WRONG, with the whole that does not fit, or to RIGHT, where nothing at all is found.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

WRONG = [
    # "a total of" behind the parts
    ("The trust will cut 12 nurses, eight doctors and four pharmacists, a total of 30 positions.", "30"),
    ("The storm felled 210 oaks, 95 elms and 40 poplars, for a total of 445 trees.", "445"),
    ("Rangers counted 14 foxes, nine badgers and three otters, making a total of 28 animals.", "28"),
    ("The yard has built 18 ferries, seven tugs and two lightships, a total of 37 vessels.", "37"),
    ("The league fined nine players and four coaches, a total of 15 people.", "15"),
    # the suspects, the victims: all of them, by sex or age
    ("Police arrested nine people in Harlow on Monday. The suspects, six men and two women, will be in court today.",
     "nine"),
    ("Seven people are on trial over the bribes. The defendants, four men and two women, deny it.", "Seven"),
    # directly behind the whole
    ("Twelve people, five men and six women, were on the lift.", "Twelve"),
    ("The 12 victims were five men and six women.", "12"),
    ("Of the 12 victims, five were men and six women.", "12"),
]  # fmt: skip

RIGHT = [
    # they add up
    "The trust will cut 12 nurses, eight doctors and four pharmacists, a total of 24 positions.",
    "The storm felled 210 oaks, 95 elms and 40 poplars, for a total of 345 trees.",
    "Rangers counted 14 foxes, nine badgers and three otters, making a total of 26 animals.",
    "Police arrested eight people in Harlow on Monday. The suspects, six men and two women, will be in court today.",
    "Nine people died in the fire. The victims, four men, three women and two children, lived on the top floor.",
    "Twelve people, five men and seven women, were on the lift.",
    # a total of something else
    "The trust will cut 12 nurses, eight doctors and four pharmacists, a total of about 30 positions.",
    "The trust will cut 12 nurses and eight doctors, and a total of 30 positions will go by 2027.",
    "The bus made 12 stops in eight towns, a total of 90 miles.",
    "In May 12 nurses left, in June eight went, and a total of 30 posts are open.",
    "The club won 12 games, drew eight and lost four, a total of 44 points.",
    "She has three sons and two daughters, and a total of 14 grandchildren.",
    "The trust lost 12 nurses, eight doctors and others, a total of 30 people.",
    "The trust lost 12 nurses, eight doctors, four cooks and some porters, a total of 30 people.",
    "Two lorries and three vans, with a total of 40 tons of rice, reached the camp.",
    "The fire killed 12 cows and eight pigs in two barns, a total of 20 animals.",
    # other people than those counted before
    "Police arrested nine people in Harlow on Monday. The suspects, who include six men and two women, deny it.",
    "Police arrested nine people in Harlow and 14 people in Ely. The suspects, six men and two women, deny it.",
    "Nine people were at the party. Two men left early. The suspects, six men and a dog handler, stayed.",
    "Nine people saw the robbery. The robbers, two men, fled on a scooter.",
    "Eleven people died in the fire. The victims, among them four men and three women, lived on the top floor.",
    "Eleven people died in the fire. The victims, four men and three women of Ely and others of Hull, were tenants.",
    "Some 200 people went to the match. The injured, three boys and two girls, stood near the fence.",
    # some of several
    "Of the 12 victims, five were men.",
    "Twelve people, five men among them, were on the lift.",
    "The 12 victims were five men, six women and others whom nobody has named.",
    "Twelve officers, five men and six women, all of them volunteers, and a doctor went down.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "whole"), WRONG)
def test_parts_that_come_to_another_number(text: str, whole: str) -> None:
    assert_only(compared(text), "arithmetic warning", whole)


@pytest.mark.parametrize("text", RIGHT)
def test_parts_that_come_to_the_number_and_counts_that_are_no_parts(text: str) -> None:
    assert told(compared(text)) == []
