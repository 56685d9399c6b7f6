"""Ordinals: which words are a rank in an order, and how two of them compare.

A row is a sentence and the ranks that it tells, as (words, number). To add a row, put it with the group that it
belongs to; a row without values is a near miss.
"""

from __future__ import annotations

import pytest

from checker.errors import ValueReadError
from checker.kinds.ordinal import KIND, Ordinal
from checker.model import RelationWord
from tests.one_article import mentions

Row = tuple[str, list[tuple[str, str]]]

# In digits.
DIGITS: list[Row] = [
    ("The fire began on the 21st floor.", [("21st", "21")]),
    ("It was her 30th birthday.", [("30th", "30")]),
    ("He scored in the 89th minute.", [("89th", "89")]),
    ("The club marks its 150th anniversary.", [("150th", "150")]),
    ("The 1,000th patient was treated on Monday.", [("1,000th", "1000")]),
    ("The country ranks 112th for press freedom.", [("112th", "112")]),
    ("It is the 2nd recall this summer.", [("2nd", "2")]),
    ("The 101st runner collapsed at the gate.", [("101st", "101")]),
]

# In words, before the noun that is ranked.
WORDS: list[Row] = [
    ("Divers found a third victim at dawn.", [("third", "3")]),
    ("She became the first woman to lead the port.", [("first", "1")]),
    ("It was his second arrest in a month.", [("second", "2")]),
    ("The fifth round of talks opened in Lima.", [("fifth", "5")]),
    ("The mayor will seek a fourth term.", [("fourth", "4")]),
    ("The tenth witness wept on the stand.", [("tenth", "10")]),
    ("Their twelfth defeat came at home.", [("twelfth", "12")]),
    ("The twenty-first candidate withdrew.", [("twenty-first", "21")]),
    ("A second body was pulled from the lake.", [("second", "2")]),
    ("This is the sixth strike since spring.", [("sixth", "6")]),
    ("Her first novel sold badly.", [("first", "1")]),
    ("The hundredth visitor got a cake.", [("hundredth", "100")]),
]

# A rank in a list or a race.
PLACES: list[Row] = [
    ("The Kenyan finished third.", [("third", "3")]),
    ("She came second in the poll.", [("second", "2")]),
    ("He placed fourth in the javelin.", [("fourth", "4")]),
    ("Brazil is the world's fifth largest country.", [("fifth", "5")]),
    ("It is the second-largest bank in Spain.", [("second", "2")]),
    ("The third-tallest tower in Asia was sold.", [("third", "3")]),
]

# Names of laws, streets, people, holidays.
NAMES: list[Row] = [
    ("The 14th Amendment protects citizens.", []),
    ("The parade went down Fifth Avenue.", []),
    ("The First Lady opened the clinic.", []),
    ("They live on 42nd Street.", []),
    ("The Second World War ruined the port.", []),
    ("The Sixth Circuit heard the appeal.", []),
    ("She teaches at Third Baptist Church.", []),
    ("The First Minister resigned.", []),
    ("He served in the 101st Airborne Division.", []),
    ("The Fourth Estate sets its own rules.", []),
    ("The 7th Fleet sailed on.", []),
    ("The Twelfth Night gala was moved.", []),
]

# Dates and centuries.
DATES: list[Row] = [
    ("The trial opens on June 21st.", []),
    ("The church dates from the 19th century.", []),
    ("They marched on the 4th of July.", []),
    ("In the 21st century few farms remain.", []),
    ("Profits fell in the third quarter of 2024.", []),
    ("He was born on the 12th of March.", []),
]

# Adverbs and idioms, and two ranks that look like them.
ADVERBS: list[Row] = [
    ("First, the tank must be drained.", []),
    ("At first nobody noticed the smoke.", []),
    ("The children were fed first.", []),
    ("He first met her in Oslo.", []),
    ("Second, the money has run out.", []),
    ("For the first time in years it snowed.", [("first", "1")]),
    ("The case was settled, first and foremost, for the children.", []),
    ("She flew first class to Rome.", []),
    ("He gave the boy first aid.", []),
    ("It was love at first sight.", []),
    ("Doctors asked for a second opinion.", [("second", "2")]),
    ("He bought the van second hand.", []),
    ("On second thoughts she stayed.", []),
]

# Time and fractions.
OTHER: list[Row] = [
    ("The blast lasted a second.", []),
    ("He won by a hundredth of a second.", []),
    ("Two-thirds of the voters stayed home.", []),
    ("A third of the fleet is idle.", []),
    ("Prices fell by a fifth.", []),
    ("Wait a second, the judge said.", []),
    ("Thirty seconds passed in silence.", []),
    ("The minister seconded the motion.", []),
    ("The vote was 21 to 3.", []),
    ("The firstborn son inherits.", []),
]

# As reports of rescues, courts and matches have them.
IN_REPORTS: list[Row] = [
    ("Rescuers found a fourth body.", [("fourth", "4")]),
    ("It was the second shooting this week.", [("second", "2")]),
    ("She is the first woman to win the prize.", [("first", "1")]),
    ("The company cut jobs for the third time this year.", [("third", "3")]),
    ("He is the 47th president.", [("47th", "47")]),
    ("They live on the ninth floor.", [("ninth", "9")]),
    ("It was his 100th match.", [("100th", "100")]),
    ("A fifth suspect is on the run.", [("fifth", "5")]),
    ("Her third marriage failed.", [("third", "3")]),
    ("The team is 18th in the table.", [("18th", "18")]),
    ("Malawi is the world's fourth poorest country.", [("fourth", "4")]),
    ("The city's second airport was shut.", [("second", "2")]),
    ("It was the 16th straight win.", [("16th", "16")]),
    ("She is the 3rd person to leave the board.", [("3rd", "3")]),
]

# Names, dates and adverbs with a rank in them.
NEAR_MISSES: list[Row] = [
    ("The 5th Avenue shop was robbed.", []),
    ("The Third Reich fell.", []),
    ("The Second Amendment was cited.", []),
    ("He is a First Sergeant.", []),
    ("The 20th century was bloody.", []),
    ("The 1st of May is a holiday.", []),
    ("They met on May 3rd.", []),
    ("At first light the boats left.", []),
    ("Safety comes first.", []),
    ("He was first to speak.", []),
    ("She spoke first.", []),
    ("The 9th Circuit agreed.", []),
    ("One third of the crew left.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [*DIGITS, *WORDS, *PLACES, *NAMES, *DATES, *ADVERBS, *OTHER, *IN_REPORTS, *NEAR_MISSES]
)
def test_finds_ranks(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "ordinal")] == expected


@pytest.mark.parametrize("sentence", ["Divers found a third victim at dawn.", "The fire began on the 21st floor."])
def test_a_rank_is_not_read_again_as_another_kind(sentence: str) -> None:
    assert [mention.kind for mention in mentions(sentence)] == ["ordinal"]


# What a rule may expect, and what it is.
READ: list[tuple[str, str]] = [
    ("21st", "21"),
    ("first", "1"),
    ("2nd", "2"),
    ("second", "2"),
    ("hundredth", "100"),
    ("1,000th", "1000"),
    ("thirtieth", "30"),
]


@pytest.mark.parametrize(("words", "number"), READ)
def test_reads_what_a_rule_may_expect(words: str, number: str) -> None:
    assert shown(KIND.read(words)) == number


@pytest.mark.parametrize("words", ["", "soon", "21", "twenty", "31%", "$3", "the", "5-4", "first and second", "21ish"])
def test_a_rule_that_expects_no_rank_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(ValueReadError, match="as a rank") as refused:
        KIND.read(words)
    assert "21st" in refused.value.hint


# Two values → how they stand to each other, whichever comes first.
RELATIONS: list[tuple[str, str, RelationWord]] = [
    # The same rank, however it is written.
    ("third", "3rd", "agrees"),
    ("first", "1st", "agrees"),
    ("30th", "thirtieth", "agrees"),
    ("1,000th", "1000th", "agrees"),
    # Another one: a rank is never rounded.
    ("21st", "22nd", "differs"),
    ("first", "second", "differs"),
    ("1,000th", "1,001st", "differs"),
    ("third", "thirteenth", "differs"),
    ("13th", "30th", "differs"),
]


@pytest.mark.parametrize(("left", "right", "word"), RELATIONS)
def test_compares_rank_with_rank(left: str, right: str, word: RelationWord) -> None:
    assert KIND.compare(KIND.read(left), KIND.read(right)).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left)).word == word


def shown(value: object) -> str:
    """A rank as the rows write it."""
    assert isinstance(value, Ordinal)
    return f"{value.number:f}"
