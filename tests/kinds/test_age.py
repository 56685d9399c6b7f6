"""Ages: which numbers are one, and how two of them compare."""

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
