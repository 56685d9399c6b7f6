"""What the Medicaid rules find in the published articles of ../shared/seeds, which are no part of the repository.

To add a case, add a row. The articles are named by the number that their file names begin with.
"""

from __future__ import annotations

import pytest

from checker.model import Result
from tests.rules.matrices import ROOT, checked, matrix, places_of, reading_in, rows

SEEDS = ROOT.parent / "shared" / "seeds"

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(not SEEDS.is_dir(), reason=f"the published articles are not there: {SEEDS}"),
]

# What each published article says of each claim; "-" is silence.
READINGS = matrix("""
                             000      001      002      003      004
    time-to-comply           agrees   agrees   agrees   -        -
    day-to-comply            agrees   agrees   agrees   -        -
    day-of-the-order         -        agrees   agrees   -        -
    hour-of-the-transfer     -        vague    -        -        -
    memo-date                -        agrees   -        -        -
    advisers                 agrees   agrees   agrees   -        -
    states-in-the-data       agrees   differs  agrees   -        -
    enrollees                -        -        -        agrees   hedged
    agreement-signed         -        -        -        agrees   agrees
    access-hours             -        -        -        agrees   agrees
    access-ends              -        -        -        agrees   -
    arrests-a-day            -        -        -        agrees   agrees
    seven-states             -        agrees   -        agrees   -
    seven-states-by-name     -        agrees   -        agrees   -
    illinois-lose-coverage   -        agrees   -        -        -
    illinois-closes          -        agrees   -        -        -
    states-suing             -        -        -        agrees   -
    privacy-quote            agrees   differs  agrees   -        -
    legal-authority-quote    -        differs  agrees   -        -
    agreement-quote          -        -        -        differs  agrees
    immigration-agents-quote -        -        -        agrees   agrees
    initiative-quote         -        differs  agrees   differs  -
    tens-of-millions         -        agrees   agrees   -        -
    dhs-answered             differs  agrees   agrees   agrees   -
    kennedy                  agrees   agrees   agrees   -        -
    newsom                   agrees   differs  agrees   -        -
    nixon                    agrees   differs  agrees   agrees   -
    nixon-department         agrees   agrees   agrees   agrees   -
    mclaughlin               -        agrees   agrees   agrees   -
    vitolo                   -        differs  -        -        -
    brandt                   -        differs  -        -        -
    friedman                 -        agrees   -        -        -
    desai                    -        -        -        agrees   -
    yueh                     -        -        -        agrees   -
    schiff                   -        -        -        agrees   -
""")

# Every discrepancy at level error, and why it is one.
ERRORS = [
    ("001", "states-in-the-data"),  # "Washington, Colombia County" for Washington, D.C.
    ("001", "privacy-quote"),  # "appreciate" and "confidentiality"
    ("001", "legal-authority-quote"),  # "its legal body"
    ("001", "newsom"),  # "Gavin Newo"
    ("001", "nixon"),  # "Nickson"
    ("001", "brandt"),  # "Kim Brand"
    ("003", "agreement-quote"),  # "ICE uses CMS data to enable"
    ("003", "initiative-quote"),  # "initiatives to prevent illegal foreigners"
]

# Every other discrepancy.
OTHERS = [
    ("000", "dhs-answered", "warning"),  # it was the first version of the story: the statement came later
    ("001", "initiative-quote", "note"),  # cut off in the middle of "law-abiding"
    ("001", "vitolo", "warning"),  # "Sarah"
    ("004", "enrollees", "note"),  # "up to 79 million"
]

# Words of mentions that a reading must rest on: article, rule, words.
RESTS_ON = [
    ("000", "time-to-comply", ["54 minutes"]),
    ("001", "time-to-comply", ["54 minutes"]),
    ("002", "time-to-comply", ["54 minutes"]),
    ("000", "day-to-comply", ["Tuesday"]),
    ("001", "day-to-comply", ["Tuesday"]),
    ("002", "day-to-comply", ["Tuesday"]),
    ("003", "agreement-signed", ["Monday"]),
    ("004", "agreement-signed", ["Monday, July 14"]),
    ("003", "enrollees", ["79 million"]),
    ("004", "enrollees", ["up to 79 million"]),
    ("001", "newsom", ["Gavin Newo"]),
    ("001", "nixon", ["Nickson"]),
    ("001", "memo-date", ["June 6"]),
    ("003", "access-ends", ["September 9th"]),
]


def found() -> Result:
    return checked(SEEDS, "medicaid.yaml")


@pytest.mark.parametrize(("article", "rule", "word"), rows(READINGS))
def test_reading_of_a_published_article(article: str, rule: str, word: str) -> None:
    assert reading_in(found(), article, rule) == word


@pytest.mark.parametrize(("article", "rule", "words"), RESTS_ON)
def test_what_a_reading_rests_on(article: str, rule: str, words: list[str]) -> None:
    judged = next(judged for judged in found().claims if judged.claim.id == rule)
    reading = next(reading for reading in judged.readings if reading.article.startswith(article))
    assert [mention.text for mention in reading.mentions] == words


def test_the_errors_are_these_and_no_others() -> None:
    errors = [each for each in found().discrepancies if each.level == "error"]
    assert places_of(errors, ["000", "001", "002", "003", "004"]) == sorted(ERRORS)


def test_the_warnings_and_notes_are_these_and_no_others() -> None:
    others = [each for each in found().discrepancies if each.level != "error" and each.rule]
    assert sorted((each.odd[0].article[:3], each.rule, each.level) for each in others) == OTHERS


def test_a_year_that_lost_a_digit_and_two_lists_are_the_only_values_that_no_rule_asks_for() -> None:
    names = {"person-name", "organization", "place", "quote-cut", "quote-wording", "quote-speaker", "uncorroborated"}
    values = [each for each in found().discrepancies if not each.rule and each.category not in names]
    told = {(each.odd[0].article[:3], each.category, each.level) for each in values}
    assert told == {("001", "date", "warning"), ("001", "list", "note"), ("003", "list", "note")}  # one list told twice


def test_tuesday_and_monday_are_never_confused() -> None:
    for judged in found().claims:
        told = {mention.text for reading in judged.readings for mention in reading.mentions}
        assert not (told & {"Tuesday"} and told & {"Monday", "Monday, July 14"}), judged.claim.id
