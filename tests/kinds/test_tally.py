"""Tallies: which two numbers are the sides of a vote or the score of a game, and how two of them compare.

A row is a sentence and the tallies that it tells, as (words, sides). To add a row, put it with the group that it
belongs to; a row without values is a near miss.
"""

from __future__ import annotations

import pytest

from checker.errors import ValueReadError
from checker.kinds.tally import KIND, Tally
from checker.model import RelationWord
from tests.one_article import mentions

Row = tuple[str, list[tuple[str, str]]]

# Votes with a dash between the sides.
VOTES: list[Row] = [
    ("The council voted 7-2 to close the pool.", [("7-2", "7-2")]),
    ("The Sharks won 5-3 in 11 innings.", [("5-3", "5-3")]),
    ("The Senate approved the treaty 68-31.", [("68-31", "68-31")]),
    ("The judges ruled 5-4 against the tenants.", [("5-4", "5-4")]),
    ("In a 6–3 decision the court sided with the union.", [("6–3", "6-3")]),
    ("The motion failed on a 4-5 vote.", [("4-5", "4-5")]),
    ("Trustees rejected the merger by a 9-3 margin.", [("9-3", "9-3")]),
    ("The 216-214 vote came just before midnight.", [("216-214", "216-214")]),
    ("The House passed the measure 219-213.", [("219-213", "219-213")]),
    ("The board split 3-3, so the permit was refused.", [("3-3", "3-3")]),
]

# Votes in words.
VOTES_IN_WORDS: list[Row] = [
    ("By a vote of 51 to 49, senators ended the debate.", [("51 to 49", "51-49")]),
    ("Members backed the strike by 312 votes to 190.", [("312 votes to 190", "312-190")]),
    ("The panel voted five to two to release the tape.", [("five to two", "5-2")]),
    ("Lawmakers rejected the amendment, 88 to 61.", [("88 to 61", "88-61")]),
    ("The jury voted 10 to 2 to acquit.", [("10 to 2", "10-2")]),
    ("Deputies approved the budget by 1,204 votes to 877.", [("1,204 votes to 877", "1204-877")]),
    ("The seven-to-two ruling surprised lawyers.", [("seven-to-two", "7-2")]),
]

# Games.
GAMES: list[Row] = [
    ("United won 3-1 at home.", [("3-1", "3-1")]),
    ("The visitors lost 2–4 after extra time.", [("2–4", "2-4")]),
    ("A 0-0 draw left both sides frustrated.", [("0-0", "0-0")]),
    ("The Hawks beat the Bears 27-24 on Sunday.", [("27-24", "27-24")]),
    ("She leads the best-of-seven series 3-2.", [("3-2", "3-2")]),
    ("He won the first set 6-4 and the second 7-5.", [("6-4", "6-4"), ("7-5", "7-5")]),
    ("Norway drew 1-1 with Iceland.", [("1-1", "1-1")]),
    ("They trailed 14-10 at half-time.", [("14-10", "14-10")]),
    ("The hosts went down 1-2 in the rain.", [("1-2", "1-2")]),
    ("The final score was 102-98.", [("102-98", "102-98")]),
    ("The 5-0 rout ended their season.", [("5-0", "5-0")]),
    ("Ghana won two-nil in Accra.", [("two-nil", "2-0")]),
]

# Ranges of things that are counted or measured.
RANGES: list[Row] = [
    ("Some 5-10 people were waiting outside.", []),
    ("The repairs will take 8 to 16 weeks.", []),
    ("Expect 10-15 inches of snow.", []),
    ("The shop sells 40 to 50 loaves an hour.", []),
    ("Rents rose 3-5% in the spring.", []),
    ("Anyone aged 18-24 may apply.", []),
    ("The dam costs $5-10 million.", []),
    ("It lies 2-3 miles off the coast.", []),
    ("Soak the beans for 8-12 hours.", []),
    ("Between 20 and 30 houses lost their roofs.", []),
]

# Times, dates, years.
TIMES: list[Row] = [
    ("The museum is open 9-5 on weekdays.", []),
    ("The festival runs June 9-12.", []),
    ("The war of 1914-18 emptied the village.", []),
    ("Take the minutes of the 2019-20 season.", []),
    ("The call came at ten to two.", []),
]

# Numbers of telephones, products, laws, places.
CODES: list[Row] = [
    ("Call 555-0142 to report a leak.", []),
    ("Chapters 4-6 deal with water.", []),
    ("The prayer is from Psalm 23, verses 4-6.", []),
    ("The crash closed Interstate 35 near exits 12-14.", []),
    ("The team lined up in a 4-4-2 formation.", []),
    ("Rule 10b-5 forbids fraud.", []),
    ("The case is filed as 24-1287.", []),
    ("Page 12-13 of the report is blacked out.", []),
    ("He keeps a 12-gauge shotgun.", []),
]

# Odds, ratios, idioms, changes.
IDIOMS: list[Row] = [
    ("The line is staffed 24-7.", []),
    ("Women outnumber men two to one.", []),
    ("Unemployment rose from 4 to 6 percent.", []),
    ("They walked two by two.", []),
    ("The deal was a one-to-one swap.", []),
]

# As reports of parliaments, courts and games have them.
IN_REPORTS: list[Row] = [
    ("The bill passed 62-37.", [("62-37", "62-37")]),
    ("The Senate confirmed him 53-45.", [("53-45", "53-45")]),
    ("Justices voted 7-2 to hear the case.", [("7-2", "7-2")]),
    ("The commission voted 3-2 along party lines.", [("3-2", "3-2")]),
    ("It was a 5-0 vote.", [("5-0", "5-0")]),
    ("The resolution was adopted by 141 votes to five.", [("141 votes to five", "141-5")]),
    ("The assembly backed the law by 260 to 112.", [("260 to 112", "260-112")]),
    ("Arsenal beat Chelsea 2-1.", [("2-1", "2-1")]),
    ("Spain won 1–0 in Seville.", [("1–0", "1-0")]),
    ("City were leading 2-0 at the break.", [("2-0", "2-0")]),
    ("The Jets fell 31-17 to the Bills.", [("31-17", "31-17")]),
    ("They are 3-0 up.", [("3-0", "3-0")]),
    ("He lost 6-3, 6-2.", [("6-3", "6-3"), ("6-2", "6-2")]),
    ("The match ended 2-2.", [("2-2", "2-2")]),
    ("The Reds improved to 12-4.", [("12-4", "12-4")]),
    ("They won on penalties, 4-3.", [("4-3", "4-3")]),
    ("She won 6-4, 3-6, 7-5.", [("6-4", "6-4"), ("3-6", "3-6"), ("7-5", "7-5")]),
]

# Ranges, seasons and pages.
NEAR_MISSES: list[Row] = [
    ("Add 2-3 spoons of sugar.", []),
    ("The film is for ages 8-12.", []),
    ("It lasts 30-40 minutes.", []),
    ("Highs of 20-25C are due.", []),
    ("See pages 10-12.", []),
    ("The 1-800 number is dead.", []),
    ("He flew from 9 to 5.", []),
    ("Read John 3-4 aloud.", []),
    ("Lots 12-14 were sold.", []),
    ("The route is 5-6 km long.", []),
    ("The Boeing 747-8 landed safely.", []),
    ("From 300 to 200 staff remain.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [*VOTES, *VOTES_IN_WORDS, *GAMES, *RANGES, *TIMES, *CODES, *IDIOMS, *IN_REPORTS, *NEAR_MISSES],
)
def test_finds_votes_and_scores(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "tally")] == expected


@pytest.mark.parametrize(
    "sentence", ["The council voted 7-2 to close the pool.", "United won 3-1 at home.", "The vote was 51 to 49."]
)
def test_a_tally_is_not_read_again_as_another_kind(sentence: str) -> None:
    assert [mention.kind for mention in mentions(sentence)] == ["tally"]


# What a rule may expect, and what it is.
READ: list[tuple[str, str]] = [
    ("51-49", "51-49"),
    ("51–49", "51-49"),
    ("51 to 49", "51-49"),
    ("5-4", "5-4"),
    ("4-5", "4-5"),
    ("0-0", "0-0"),
    ("219 votes to 213", "219-213"),
    ("five to four", "5-4"),
    ("two-nil", "2-0"),
    ("1,204 to 877", "1204-877"),
]


@pytest.mark.parametrize(("words", "sides"), READ)
def test_reads_what_a_rule_may_expect(words: str, sides: str) -> None:
    assert shown(KIND.read(words)) == sides


@pytest.mark.parametrize("words", ["", "soon", "51", "51-", "51%", "five", "51 and 49", "votes", "51-49 or 52-48"])
def test_a_rule_that_expects_no_tally_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(ValueReadError, match="as a vote or score") as refused:
        KIND.read(words)
    assert "51-49" in refused.value.hint


# Two values → how they stand to each other, whichever comes first.
RELATIONS: list[tuple[str, str, RelationWord]] = [
    # The same sides, however they are written, whichever is named first.
    ("51-49", "51-49", "agrees"),
    ("51-49", "51 to 49", "agrees"),
    ("51-49", "49-51", "agrees"),
    ("51–49", "51-49", "agrees"),
    ("5-4", "five to four", "agrees"),
    ("219 votes to 213", "219-213", "agrees"),
    ("2-0", "two-nil", "agrees"),
    ("3-3", "three to three", "agrees"),
    # Others: a tally is never rounded.
    ("51-49", "52-48", "differs"),
    ("51-49", "51-48", "differs"),
    ("219-213", "219-214", "differs"),
    ("5-4", "4-4", "differs"),
    ("300-200", "310-200", "differs"),
    ("2-0", "2-1", "differs"),
]


@pytest.mark.parametrize(("left", "right", "word"), RELATIONS)
def test_compares_side_by_side(left: str, right: str, word: RelationWord) -> None:
    assert KIND.compare(KIND.read(left), KIND.read(right)).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left)).word == word


def test_counts_are_told_as_written() -> None:
    assert shown(KIND.read("49-51")) == "49-51"
    assert KIND.normal(KIND.read("49-51")) == KIND.normal(KIND.read("51 to 49"))


def shown(value: object) -> str:
    """A tally as the rows write it."""
    assert isinstance(value, Tally)
    return "-".join(f"{count:f}" for count in value.counts)
