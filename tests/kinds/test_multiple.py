"""Multiples: which words say how many times as much, and how two of them compare.

A row is a sentence and the multiples that it tells, as (words, value). A value is the bound ("about", "over" …;
nothing for exact), the number (or "2..3"), and the trend where a verb or noun gives one.
To add a row, put it with the group that it belongs to; a row without values is a near miss.
"""

from __future__ import annotations

import pytest

from checker.errors import ValueReadError
from checker.kinds.amount import read_tolerance
from checker.kinds.multiple import KIND, Multiple
from checker.model import Location, RelationWord, Rule
from tests.one_article import mentions

Row = tuple[str, list[tuple[str, str]]]

# Verbs of multiplication.
VERBS: list[Row] = [
    ("The cost of a bus ticket has doubled since the strike.", [("doubled", "2 up")]),
    ("Enrolment tripled within a year.", [("tripled", "3 up")]),
    ("Rents in the harbour district have trebled.", [("trebled", "3 up")]),
    ("Exports of garlic quadrupled.", [("quadrupled", "4 up")]),
    ("The company halved its dividend on Thursday.", [("halved", "0.5 down")]),
    ("Prices are doubling every month.", [("doubling", "2 up")]),
    ("The council will triple the number of bins.", [("triple", "3 up")]),
    ("Ministers want to halve child poverty.", [("halve", "0.5 down")]),
    ("The mayor promised to double the police budget.", [("double", "2 up")]),
    ("Demand could quadruple, the utility said.", [("quadruple", "4 up")]),
    ("Halving the speed limit saves lives, the doctors argue.", [("Halving", "0.5 down")]),
]

# A bound in front of the verb.
BOUNDED: list[Row] = [
    ("The backlog almost doubled over the winter.", [("almost doubled", "about 2 up")]),
    ("The price of rice has more than doubled.", [("more than doubled", "over 2 up")]),
    ("Turnout nearly tripled in the valley.", [("nearly tripled", "about 3 up")]),
    ("The herd has roughly halved.", [("roughly halved", "about 0.5 down")]),
]

# So many times as much.
TIMES: list[Row] = [
    ("Three times as many people applied this year.", [("Three times as many", "3")]),
    ("Girls were twice as likely to be bullied.", [("twice", "2")]),
    ("The new ferry holds twice as many lorries.", [("twice as many", "2")]),
    ("The roof cost twice as much as planned.", [("twice as much", "2")]),
    ("The flat is five times the size of her old one.", [("five times", "5")]),
    ("The crater is ten times larger than the last one.", [("ten times", "10")]),
    ("The river carried four times its usual flow.", [("four times", "4")]),
    ("Dealers now ask twice the price.", [("twice", "2")]),
    ("The drug was about 50 times stronger than morphine.", [("about 50 times", "about 50")]),
    ("They earn nearly three times the national average.", [("nearly three times", "about 3")]),
    ("The strain is two to three times more contagious.", [("two to three times", "between 2..3")]),
    ("The plant needs 2.5 times as much water.", [("2.5 times as much", "2.5")]),
]

# Half as much.
HALVES: list[Row] = [
    ("Half as many tourists came this summer.", [("Half as many", "0.5")]),
    ("The second batch cost half as much.", [("half as much", "0.5")]),
]

# "-fold".
FOLDS: list[Row] = [
    ("Police recorded a tenfold increase in thefts.", [("tenfold", "10")]),
    ("Complaints rose fivefold.", [("fivefold", "5 up")]),
    ("Measles cases rose 20-fold.", [("20-fold", "20 up")]),
    ("The price of eggs has gone up threefold.", [("threefold", "3 up")]),
    ("A fourfold rise in rents drove families out.", [("fourfold", "4")]),
]

# A count of times: how often, not how much.
COUNTS: list[Row] = [
    ("He was arrested three times last year.", []),
    ("She has won the race four times.", []),
    ("The alarm rang twice during the service.", []),
    ("The bill failed five times before it passed.", []),
    ("They meet twice a week in the chapel.", []),
    ("Voters rejected the plan two times.", []),
    ("He has been divorced twice.", []),
]

# "double", "triple" and "half" in names of things, and idioms.
IDIOMS: list[Row] = [
    ("The double murder shocked the village.", []),
    ("A double-decker bus hit the bridge.", []),
    ("The minister doubled down on his remarks.", []),
    ("He won a triple crown.", []),
    ("The actor's body double was hurt.", []),
    ("She played a double bass in the orchestra.", []),
    ("He hit a double in the ninth inning.", []),
    ("Surgeons performed a triple bypass.", []),
    ("Think twice before you sign, the bank warned.", []),
    ("Double yellow lines were painted along the quay.", []),
    ("The triple jump was postponed.", []),
]

# Other numbers with "times", "fold" or "half" near them.
OTHER_NUMBERS: list[Row] = [
    ("Half of the homes have no heating.", []),
    ("The Times sold 300,000 copies.", []),
    ("It took half an hour to put out the fire.", []),
    ("The farmer's fold held 40 sheep.", []),
    ("In hard times 12 families share a stove.", []),
    ("At times 40 people slept in the hall.", []),
    ("The business folded after three years.", []),
    ("The Financial Times reported the deal.", []),
    ("Prices rose by a third.", []),
]

# As reports of prices, fires and trials have them.
IN_REPORTS: list[Row] = [
    ("House prices have doubled in a decade.", [("doubled", "2 up")]),
    ("The death toll nearly doubled overnight.", [("nearly doubled", "about 2 up")]),
    ("Profits at the bank almost tripled.", [("almost tripled", "about 3 up")]),
    ("Black drivers were three times as likely to be stopped.", [("three times", "3")]),
    ("The dose was ten times higher than allowed.", [("ten times", "10")]),
    ("The fleet is twice as big as in 1990.", [("twice", "2")]),
    ("The blaze is now four times the size of the city.", [("four times", "4")]),
    ("The city spends half as much on buses.", [("half as much", "0.5")]),
    ("There has been a sixfold increase in calls.", [("sixfold", "6")]),
    ("The tax could more than triple.", [("more than triple", "over 3 up")]),
    ("The state plans to double its fleet of drones.", [("double", "2 up")]),
    ("The price of bread has quintupled.", [("quintupled", "5 up")]),
    ("Cases have risen tenfold.", [("tenfold", "10 up")]),
    ("Output was halved by the strike.", [("halved", "0.5 down")]),
    ("Attendance is twice what it was.", [("twice", "2")]),
    ("They pay double the rent.", [("double", "2")]),
    ("Losses were triple the forecast.", [("triple", "3")]),
]

# Counts of times, and doubles that are things.
NEAR_MISSES: list[Row] = [
    ("He was named three times in the report.", []),
    ("Two times out of ten it fails.", []),
    ("He had been warned twice before.", []),
    ("Many times they asked for help.", []),
    ("The double agent was shot.", []),
    ("The triple-glazed window broke.", []),
    ("They won the double in 1998.", []),
    ("Her double life came to light.", []),
    ("They asked for a double room.", []),
    ("They doubled back when the road flooded.", []),
    ("The kitchen doubles as a classroom.", []),
    ("The Doubles final was wet.", []),
    ("He doubled over in pain.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [*VERBS, *BOUNDED, *TIMES, *HALVES, *FOLDS, *COUNTS, *IDIOMS, *OTHER_NUMBERS, *IN_REPORTS, *NEAR_MISSES],
)
def test_finds_multiples(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "multiple")] == expected


@pytest.mark.parametrize(
    "sentence", ["Three times as many people applied.", "The cost has doubled.", "Thefts rose tenfold."]
)
def test_a_multiple_is_not_read_again_as_another_kind(sentence: str) -> None:
    assert [mention.kind for mention in mentions(sentence)] == ["multiple"]


# What a rule may expect, and what it is.
READ: list[tuple[str, str]] = [
    ("three times as many", "3"),
    ("doubled", "2 up"),
    ("more than doubled", "over 2 up"),
    ("tripled", "3 up"),
    ("halved", "0.5 down"),
    ("tenfold", "10"),
    ("twofold", "2"),
    ("half as many", "0.5"),
    ("20-fold", "20"),
    ("nearly twice as many", "about 2"),
]


@pytest.mark.parametrize(("words", "value"), READ)
def test_reads_what_a_rule_may_expect(words: str, value: str) -> None:
    assert shown(KIND.read(words)) == value


@pytest.mark.parametrize("words", ["", "soon", "54", "twenty", "$3", "31%", "a double murder", "times", "first", "5-4"])
def test_a_rule_that_expects_no_multiple_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(ValueReadError, match="as a multiple") as refused:
        KIND.read(words)
    assert "three times" in refused.value.hint


# Two values → how they stand to each other, whichever comes first.
RELATIONS: list[tuple[str, str, RelationWord]] = [
    # The same multiple, however it is written.
    ("three times as many", "3 times as many", "agrees"),
    ("doubled", "doubled", "agrees"),
    ("tripled", "threefold", "agrees"),
    ("half as many", "halved", "agrees"),
    ("tenfold", "10 times as many", "agrees"),
    ("tripled", "trebled", "agrees"),
    # Another one.
    ("doubled", "tripled", "differs"),
    ("doubled", "halved", "differs"),
    ("tenfold", "twofold", "differs"),
    # Bounds.
    ("doubled", "nearly doubled", "agrees"),
    ("doubled", "more than doubled", "hedged"),
    ("more than doubled", "more than doubled", "agrees"),
    ("more than tripled", "doubled", "differs"),
    ("at least three times as many", "three times as many", "hedged"),
    ("more than doubled", "tenfold", "vague"),
    ("two to three times as many", "2.5 times as many", "agrees"),
    ("two to three times as many", "five times as many", "differs"),
]


@pytest.mark.parametrize(("left", "right", "word"), RELATIONS)
def test_compares_how_many_times(left: str, right: str, word: RelationWord) -> None:
    assert KIND.compare(KIND.read(left), KIND.read(right)).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left)).word == word


# Two values, a rule's tolerance → how they stand to each other under it.
TOLERANCES: list[tuple[str, str, str, RelationWord]] = [
    ("10 times as many", "11 times as many", "10%", "agrees"),
    ("10 times as many", "15 times as many", "10%", "differs"),
    ("five times as many", "six times as many", "twofold", "agrees"),
    ("five times as many", "eight times as many", "twofold", "differs"),
]


@pytest.mark.parametrize(("left", "right", "tolerance", "word"), TOLERANCES)
def test_a_tolerance_widens_what_agrees(left: str, right: str, tolerance: str, word: RelationWord) -> None:
    rule = Rule("r", "c", "multiple", Location("r.yaml"), tolerance=read_tolerance(tolerance, KIND.tolerance_unit))
    assert KIND.compare(KIND.read(left), KIND.read(right), rule).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left), rule).word == word


def shown(value: object) -> str:
    """A multiple as the rows write it."""
    assert isinstance(value, Multiple)
    bound = "" if value.bound == "exact" else f"{value.bound} "
    number = f"{value.low:f}..{value.high:f}" if value.number is None else f"{value.number:f}"
    return f"{bound}{number}{f' {value.trend}' if value.trend else ''}"
