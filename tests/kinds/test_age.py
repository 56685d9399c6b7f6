"""Ages: which numbers are one, and how two of them compare."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.errors import ValueReadError
from checker.kinds.age import KIND, Age
from tests.one_article import mentions

# (sentence, [(the words of the age, years or "low-high", bound)])
AGES = [
    # with a unit and "old"
    ("A 34-year-old man was arrested.", [("34-year-old", "34", "exact")]),
    ("The suspect is 34 years old.", [("34 years old", "34", "exact")]),
    ("Three 12-year-olds were held.", [("12-year-olds", "12", "exact")]),
    ("The infant is 6 months old.", [("6 months old", "0.5", "exact")]),
    ("She was 17 years of age.", [("17 years of age", "17", "exact")]),
    ("A nearly 90-year-old bridge fell.", [("nearly 90-year-old", "90", "about")]),
    # behind "aged" and the like
    ("A woman aged 34 was held.", [("34", "34", "exact")]),
    ("She turned 40 on Monday.", [("40", "40", "exact")]),
    ("The suspect was 19 at the time.", [("19", "19", "exact")]),
    # said of a person
    ("Elias Thorne was 71.", [("71", "71", "exact")]),
    ("The watchman, Elias Thorne, who is 71, was hurt.", [("71", "71", "exact")]),
    ("The couple, both 34, were found.", [("34", "34", "exact")]),
    ("He was 2-for-4 with two home runs.", []),
    # between commas behind a name or a noun
    ("Elias Thorne, 71, ran back inside.", [("71", "71", "exact")]),
    ("The driver, 27, was charged.", [("27", "27", "exact")]),
    # of a group
    ("Children under 5 are exempt.", [("under 5", "5", "under")]),
    ("Adults aged 65 and over may apply.", [("65 and over", "65", "at-least")]),
    ("It is open to those 16 or younger.", [("16 or younger", "16", "at-most")]),
    # by the decade
    ("The victim is in her 60s.", [("60s", "60-69", "vague")]),
    ("A man in his late 30s was seen.", [("late 30s", "37-39", "vague")]),
    ("He is said to be in his seventies.", [("seventies", "70-79", "vague")]),
    # parts of a decade
    ("The victim, in her early 60s, was alone.", [("early 60s", "60-63", "vague")]),
    ("Both men are in their mid-40s.", [("mid-40s", "44-46", "vague")]),
    ("The driver is in his early twenties.", [("early twenties", "20-23", "vague")]),
    ("A woman in her late 70s fell.", [("late 70s", "77-79", "vague")]),
    # at the end of a life, at a moment of it
    ("The painter died at 91.", [("91", "91", "exact")]),
    ("She left school at the age of 15.", [("15", "15", "exact")]),
    ("He learned to sail at age nine.", [("nine", "9", "exact")]),
    ("By the age of 30 he was bankrupt.", [("30", "30", "exact")]),
    ("The singer died aged 84.", [("84", "84", "exact")]),
    # more than one
    ("Unemployment among 18- to 24-year-olds rose.", [("18- to 24-year-olds", "18-24", "between")]),
    ("Women aged 25 to 49 are invited.", [("25 to 49", "25-49", "between")]),
    ("Anna Berg, 34, and Tom Reiss, 41, drowned.", [("34", "34", "exact"), ("41", "41", "exact")]),
    # in months, weeks, and words for a number of years
    ("A six-month-old baby was found.", [("six-month-old", "0.5", "exact")]),
    ("The 18-month-old was unhurt.", [("18-month-old", "1.5", "exact")]),
    ("Police found an octogenarian in the cellar.", [("octogenarian", "80-89", "vague")]),
    ("The twins are three years old.", [("three years old", "3", "exact")]),
    ("A 150-year-old oak was felled.", [("150-year-old", "150", "exact")]),
    # in brackets, and of a group
    ("Mary Dunn (58) chairs the board.", [("58", "58", "exact")]),
    ("The jab is offered to over-65s.", [("over-65s", "65", "over")]),
    ("Under-16s must be with an adult.", [("Under-16s", "16", "under")]),
    ("The ride is for people over 12.", [("over 12", "12", "over")]),
    # bounds
    ("He is believed to be about 40 years old.", [("about 40 years old", "40", "about")]),
    ("The mummy is more than 3,000 years old.", [("more than 3,000 years old", "3000", "over")]),
    # no ages: terms, anniversaries, counts, decades of a century
    ("He was jailed for 34 years.", []),
    ("The firm marked its 50 years in business.", []),
    ("The early 60s were good for the port.", []),
    ("Temperatures were in the 80s.", []),
    ("The car did 60 on the bridge.", []),
    ("Over 65 schools closed.", []),
    ("Under 16 of the boats came home.", []),
    ("In the mid-90s the mill shut.", []),
    ("The wine aged 12 months in oak.", []),
    ("Room 58 was locked.", []),
    ("The bill passed, 58 to 40, on Monday.", []),
    ("Lead singer of U2, Bono, agreed.", []),
    ("She took 15 at random.", []),
    ("The agency (12 staff) closed.", []),
    ("Figure (58) shows the harbour.", []),
    ("Years old and new were compared.", []),
    ("The old bridge has 7 arches.", []),
    ("They arrived at 9.", []),
    ("Police counted 1,200, 300 of them armed.", []),
    ("On May 5, 12 ships sailed.", []),
    # told of people in reports of crimes, courts, votes and shots
    ("The victim was identified as Tomas Lind, 29, of Malmö.", [("29", "29", "exact")]),
    ("Ruth Okafor, 47, a nurse, saw the crash.", [("47", "47", "exact")]),
    ("Police arrested Karl Weiss, 52.", [("52", "52", "exact")]),
    ("A boy, 14, was charged with arson.", [("14", "14", "exact")]),
    ("The 16-year-old was released on bail.", [("16-year-old", "16", "exact")]),
    ("Two girls, aged 12 and 13, drowned.", [("12", "12", "exact"), ("13", "13", "exact")]),
    ("He was 22 when he joined the army.", [("22", "22", "exact")]),
    ("The actress, 38, denied it.", [("38", "38", "exact")]),
    ("A nine-year-old girl won the spelling prize.", [("nine-year-old", "9", "exact")]),
    ("Voters aged 18 to 29 stayed home.", [("18 to 29", "18-29", "between")]),
    ("The pension starts at age 67.", [("67", "67", "exact")]),
    ("Children ages 5 to 11 may get the shot.", [("5 to 11", "5-11", "between")]),
    ("The mother of two, 33, was cleared.", [("33", "33", "exact")]),
    ("She married at 19.", [("19", "19", "exact")]),
    ("He was just 17 years old when he fled.", [("17 years old", "17", "exact")]),
    ("He is a man in his 80s.", [("80s", "80-89", "vague")]),
    ("Both women are in their late twenties.", [("late twenties", "27-29", "vague")]),
    ("Those under 30 pay half.", [("under 30", "30", "under")]),
    ("People older than 75 are most at risk.", [("older than 75", "75", "over")]),
    ("The rule covers men between the ages of 18 and 60.", [("18 and 60", "18-60", "between")]),
    ("Adults over 50 should be tested.", [("over 50", "50", "over")]),
    ("Patients 70 and up go first.", [("70 and up", "70", "at-least")]),
    ("A two-week-old foal was stolen.", [("two-week-old", "0.04", "exact")]),
    # no ages: other figures beside commas, old things and groups
    ("The Lakers, 3-1 down, fought back.", []),
    ("The town, population 4,000, was cut off.", []),
    ("In Group B, 12 teams remain.", []),
    ("Brown, No. 12, scored first.", []),
    ("The index, at 54, was flat.", []),
    ("Nearly 34 years on, the case is open.", []),
    ("The firm, 51 percent state-owned, is for sale.", []),
    ("The Year 7 class sang.", []),
    ("Six months later the boy was found.", []),
    ("The wage for under-performing staff was cut.", []),
    ("Rule 34 was quoted.", []),
    ("He walked 34 miles.", []),
    ("The 30s were grim for miners.", []),
    ("They sold 80 and kept 20 of the goats.", []),
    ("Aged cheddar won 3 prizes.", []),
    ("Over 50 adults were tested.", []),
    # no ages
    ("The score was 71.", []),
    ("In the seventies the quay was built.", []),
    ("The law was passed 34 years ago.", []),
    ("The 34 men were held.", []),
    ("She served five years in prison.", []),
    ("The road has 3, 5 and 7 lanes.", []),
    ("He was born in 1987.", []),
    ("The music of the 60s was played.", []),
    ("Under 5 percent voted.", []),
    ("Page 34, they said, was missing.", []),
    ("In July, 12 people left.", []),
    ("The vote, 51 to 49, was close.", []),
    ("More than 65 people came.", []),
    ("The house, built in 1901, burned.", []),
    ("It took 34 minutes.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), AGES)
def test_finds_ages(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    found = []
    for mention in mentions(sentence, "age"):
        assert isinstance(mention.value, Age)
        years = mention.value.years
        shown = str(years) if years is not None else f"{mention.value.low}-{mention.value.high}"
        found.append((mention.text, shown, mention.value.bound))
    assert found == expected


COMPARED = [
    ("34", "aged 34", "agrees"),
    ("34", "34-year-old", "agrees"),
    ("34", "35", "differs"),
    ("71", "77 years old", "differs"),
    ("6 months old", "0.5", "agrees"),
    ("thirty-four", "34", "agrees"),
    ("18 months old", "1.5", "agrees"),
    ("18-month-old", "18 months old", "agrees"),
    ("about 40", "42", "agrees"),
    ("about 40", "55", "differs"),
    ("under 18", "17", "agrees"),
    ("under 18", "21", "differs"),
    ("65 and over", "70", "agrees"),
    ("65 and over", "60", "differs"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_compares_in_years(left: str, right: str, word: str) -> None:
    a, b = KIND.read(left), KIND.read(right)
    assert KIND.compare(a, b).word == KIND.compare(b, a).word == word


def test_a_tolerance_is_in_years() -> None:
    assert KIND.tolerance_unit("2") == Decimal(2)


@pytest.mark.parametrize("text", ["old", "340", "34 to 36 people came at 9", ""])
def test_words_that_are_no_age_are_refused(text: str) -> None:
    with pytest.raises(ValueReadError, match="as an age"):
        KIND.read(text)
