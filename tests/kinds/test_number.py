"""Plain numbers: which figures count nothing and have no unit, and how two of them compare.

A row is a sentence and the figures that it tells, as (words, value). A value is the bound ("about", "over" …;
nothing for exact) and the number; "3..9" is a range. To add a row, put it with the group that it belongs to; a row
without values is a near miss.
"""

from __future__ import annotations

import pytest

from checker.errors import ValueReadError
from checker.kinds.amount import read_tolerance
from checker.kinds.number import KIND, Number
from checker.model import Hedges, Location, RelationWord, Rule
from tests.one_article import mentions

Row = tuple[str, list[tuple[str, str]]]

# An index, and where it stood before.
INDEXES: list[Row] = [
    ("The purchasing managers' index fell to 49.8.", [("49.8", "49.8")]),
    ("The gauge fell to 49.8 from 52.1 in May.", [("49.8", "49.8"), ("52.1", "52.1")]),
    ("The confidence index stood at 101.3.", [("101.3", "101.3")]),
    ("The reading of 47.2 was the lowest since spring.", [("47.2", "47.2")]),
    ("The index slipped to 93.4, the institute said.", [("93.4", "93.4")]),
    ("The benchmark closed at 5,412.7.", [("5,412.7", "5412.7")]),
    ("The pound slid to 1.26 against the dollar.", [("1.26", "1.26")]),
    ("The euro traded at 1.08 dollars before the vote and 1.11 after it.", [("1.11", "1.11")]),
]

# A score, a grade, a ratio.
SCORES: list[Row] = [
    ("The film has a score of 8.5.", [("8.5", "8.5")]),
    ("He got a perfect 10.", [("10", "10")]),
    ("Her grade point average was 3.8.", [("3.8", "3.8")]),
    ("The country's fertility rate is 1.4.", [("1.4", "1.4")]),
    ("The virus had a reproduction number of 1.2.", [("1.2", "1.2")]),
    ("The tremor measured 5.9.", [("5.9", "5.9")]),
    ("His blood alcohol level was 0.12.", [("0.12", "0.12")]),
    ("The hotel is rated 4.6.", [("4.6", "4.6")]),
    ("The lake has a pH of 5.4.", [("5.4", "5.4")]),
    ("The gymnast scored 14.9.", [("14.9", "14.9")]),
    ("He is batting .312 this season.", [(".312", "0.312")]),
    ("Her Gini figure of 0.31 was disputed.", [("0.31", "0.31")]),
]

# With a bound.
BOUNDED: list[Row] = [
    ("The index fell to about 49.5.", [("about 49.5", "about 49.5")]),
    ("A ratio of more than 2.5 is risky.", [("more than 2.5", "over 2.5")]),
    ("The reading was nearly 61.2.", [("nearly 61.2", "about 61.2")]),
    ("The grade must be at least 3.5.", [("at least 3.5", "at-least 3.5")]),
    ("The value was just under 0.08.", [("just under 0.08", "under 0.08")]),
    ("The score may be up to 9.9.", [("up to 9.9", "at-most 9.9")]),
]

# Numbers that count a thing or have a unit.
COUNTS: list[Row] = [
    ("The village has 54 houses.", []),
    ("Police arrested 14 people.", []),
    ("The death toll rose to 134.", []),
    ("Some 2.4 million voters stayed home.", []),
    ("The river is 8.5 miles long.", []),
    ("The parcel weighs 2.4 kilograms.", []),
    ("It was 31.5 degrees in the shade.", []),
    ("The bag holds 1.5 litres.", []),
    ("The herd of 300 was sold.", []),
]

# Numbers of other kinds.
OTHER_KINDS: list[Row] = [
    ("The fine was $8.5 million.", []),
    ("Prices rose 3.2%.", []),
    ("Rates rose 0.25 percentage points.", []),
    ("It took 2.5 hours.", []),
    ("The driver, 27, was charged.", []),
    ("The vote was 51-49.", []),
    ("He finished 3rd.", []),
    ("They met on July 14.", []),
    ("The plant closed in 2019.", []),
    ("The bus leaves at 9.30 a.m.", []),
    ("The rate is 5.3 per 100,000 people.", []),
    ("Prices doubled in 2.5 years.", []),
]

# Numbers that are part of a name, a code or a list.
LABELS: list[Row] = [
    ("Version 3.11 of the software was recalled.", []),
    ("The Boeing 737 was grounded.", []),
    ("Section 230 shields the sites.", []),
    ("See page 54.", []),
    ("Call 555-0142 for help.", []),
    ("COVID-19 closed the schools.", []),
    ("He lives at 12 Harbour Street.", []),
    ("They met in Room 101.", []),
    ("The No. 2 official resigned.", []),
    ("1. Wash the cloth in cold water.", []),
    ("(2) Dry it in the sun.", []),
    ("Read more at https://example.org/report/49.8.", []),
    ("Radio 4 aired the interview.", []),
    ("The M25 was closed.", []),
]

# "one", and number words that count nothing.
WORDS: list[Row] = [
    ("One of the guards slept.", []),
    ("No one answered the door.", []),
    ("Two spoke on condition of anonymity.", []),
    ("They were back to square one.", []),
    ("The pair split in two.", []),
]

# As reports of markets, air and schools have them.
IN_REPORTS: list[Row] = [
    ("The sentiment index rose to 61.5 from 58.9.", [("61.5", "61.5"), ("58.9", "58.9")]),
    ("The services gauge dropped to 48.3.", [("48.3", "48.3")]),
    ("The R number is 0.9.", [("0.9", "0.9")]),
    ("The patient's score was 7.5.", [("7.5", "7.5")]),
    ("The student had a grade of 3.92.", [("3.92", "3.92")]),
    ("The pass rate fell to 0.61.", [("0.61", "0.61")]),
    ("The Hang Seng closed at 17,201.4.", [("17,201.4", "17201.4")]),
    ("The euro slipped to 1.07.", [("1.07", "1.07")]),
    ("The review gave it a rating of 4.5.", [("4.5", "4.5")]),
    ("A score above 6.5 is a pass.", [("above 6.5", "over 6.5")]),
]

# Codes, versions, rooms and hours.
NEAR_MISSES: list[Row] = [
    ("The bill, H.R. 4521, died.", []),
    ("The Ford F-150 was sold.", []),
    ("Vitamin B12 is cheap.", []),
    ("The PM2.5 level was high.", []),
    ("They live in Flat 4.", []),
    ("The file is 3.2MB.", []),
    ("Chapter 3.2 was cut.", []),
    ("The shop opens at 9.", []),
    ("They met in 2.", []),
    ("Web 2.0 is dead.", []),
    ("The IP address is 192.168.1.1.", []),
    ("The 4x100 relay was lost.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [*INDEXES, *SCORES, *BOUNDED, *COUNTS, *OTHER_KINDS, *LABELS, *WORDS, *IN_REPORTS, *NEAR_MISSES],
)
def test_finds_figures(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "number")] == expected


@pytest.mark.parametrize("sentence", ["The index fell to 49.8.", "The film has a score of 8.5."])
def test_a_figure_is_not_read_again_as_another_kind(sentence: str) -> None:
    assert [mention.kind for mention in mentions(sentence)] == ["number"]


# What a rule may expect, and what it is.
READ: list[tuple[str, str]] = [
    ("49.8", "49.8"),
    ("0.05", "0.05"),
    ("10", "10"),
    ("1,200", "1200"),
    ("ten", "10"),
    ("about 49.8", "about 49.8"),
    ("more than 50", "over 50"),
    ("at least 3.5", "at-least 3.5"),
    ("1½", "1.5"),
    ("2.4 million", "2400000"),
    ("between 40 and 50", "between 40..50"),
]


@pytest.mark.parametrize(("words", "value"), READ)
def test_reads_what_a_rule_may_expect(words: str, value: str) -> None:
    assert shown(KIND.read(words)) == value


@pytest.mark.parametrize("words", ["", "soon", "first", "21st", "49.8 or 52.1", "index", "8, 9 and 10"])
def test_a_rule_that_expects_no_number_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(ValueReadError, match="as a number") as refused:
        KIND.read(words)
    assert "49.8" in refused.value.hint


# Two values → how they stand to each other, whichever comes first.
RELATIONS: list[tuple[str, str, RelationWord]] = [
    # The same number, however it is written.
    ("49.8", "49.8", "agrees"),
    ("49.8", "49.80", "agrees"),
    ("10", "ten", "agrees"),
    ("1.5", "1½", "agrees"),
    # Rounded to the last place that was written.
    ("49.8", "49.83", "agrees"),
    ("50", "49.8", "agrees"),
    ("5,412.7", "5,413", "agrees"),
    # Another number.
    ("49.8", "52.1", "differs"),
    ("49.8", "49.9", "differs"),
    ("49.8", "48.9", "differs"),
    ("8.5", "85", "differs"),
    ("0.05", "0.5", "differs"),
    # Bounds.
    ("about 50", "49.8", "agrees"),
    ("more than 50", "49.1", "differs"),
    ("more than 50", "50.2", "agrees"),
    ("at least 3.5", "3.5", "hedged"),
    ("up to 9.9", "9.9", "hedged"),
    ("between 40 and 50", "45", "agrees"),
    ("between 40 and 50", "55", "differs"),
    ("10 to 100", "45", "vague"),
    ("more than 50", "400", "vague"),
]


@pytest.mark.parametrize(("left", "right", "word"), RELATIONS)
def test_compares_as_numbers(left: str, right: str, word: RelationWord) -> None:
    assert KIND.compare(KIND.read(left), KIND.read(right)).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left)).word == word


# Two values, a rule's tolerance → how they stand to each other under it.
TOLERANCES: list[tuple[str, str, str, RelationWord]] = [
    ("49.8", "50.1", "0.5", "agrees"),
    ("49.8", "52.1", "0.5", "differs"),
    ("49.8", "52.1", "5%", "agrees"),
    ("49.8", "56.1", "5%", "differs"),
]


@pytest.mark.parametrize(("left", "right", "tolerance", "word"), TOLERANCES)
def test_a_tolerance_widens_what_agrees(left: str, right: str, tolerance: str, word: RelationWord) -> None:
    rule = Rule("r", "c", "number", Location("r.yaml"), tolerance=read_tolerance(tolerance, KIND.tolerance_unit))
    assert KIND.compare(KIND.read(left), KIND.read(right), rule).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left), rule).word == word


# Two values, a rule's `hedges` → how they stand to each other under it.
HEDGES: list[tuple[str, str, Hedges, RelationWord]] = [
    ("3.5", "at least 3.5", "allow", "agrees"),
    ("3.5", "at least 3.5", "note", "hedged"),
    ("3.5", "at least 3.5", "differ", "differs"),
    ("3.5", "4.5", "allow", "differs"),
]


@pytest.mark.parametrize(("left", "right", "hedges", "word"), HEDGES)
def test_a_rule_says_what_hedges_mean(left: str, right: str, hedges: Hedges, word: RelationWord) -> None:
    rule = Rule("r", "c", "number", Location("r.yaml"), hedges=hedges)
    assert KIND.compare(KIND.read(left), KIND.read(right), rule).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left), rule).word == word


def shown(value: object) -> str:
    """A number as the rows write it."""
    assert isinstance(value, Number)
    bound = "" if value.bound == "exact" else f"{value.bound} "
    number = f"{value.low:f}..{value.high:f}" if value.number is None else f"{value.number:f}"
    return f"{bound}{number}"
