"""What a note of correction takes back, beside what the article says.

To add a case, add a row to LEFT: the article, the note, and the words that were left uncorrected; or to MENDED.
"""

from __future__ import annotations

import datetime as dt

import pytest

from checker.find import find_mentions
from checker.within import look_within
from checker.within.corrections import find_uncorrected
from tests.one_article import article

SAID = "Correction: An earlier version of this story said 11 people were hurt; the number is 14."
MISSTATED = "A previous version of this article misstated the number of people hurt. It was 14, not 11."
SPELLED = "An earlier version of this article misspelled the surname of Henrik Solberg as Solburg."

LEFT = [
    ("The fire hurt 11 people on Monday.", SAID, "11"),
    ("At least 11 people were hurt in the fire.", SAID, "At least 11"),
    ("Eleven people were hurt in the fire.", MISSTATED, "Eleven"),
    ("Council leader Henrik Solberg left. Solburg said nothing.", SPELLED, "Solburg"),
    ("Council leader Henrik Solburg left.", "CORRECTS spelling of name to Solberg, not Solburg.", "Solburg"),
    ("The vote was on March 3.",
     "Correction: An earlier version of this article gave the date of the vote as March 3. It was on March 4.",
     "March 3"),
    ("The bridge cost $11 million.",
     "This article was amended on 3 May. An earlier version said the bridge cost $11 million; it cost $14 million.",
     "$11 million"),
    ("The store opens at 8 a.m. on weekdays.", "Correction: The store opens at 9 a.m., not 8 a.m.", "8 a.m."),
    ("The hearing lasted two hours.",
     "A previous version of this story incorrectly said the hearing lasted two hours. It lasted three hours.",
     "two hours"),
    ("The number of injured stood at 11.",
     "This story has been updated to correct the number of injured from 11 to 14.", "11"),
]  # fmt: skip

MENDED = [
    ("The fire hurt 14 people on Monday.", SAID),
    ("Police first counted 11 people hurt.", SAID),
    ("The number of people hurt rose from 11 to 14.", SAID),
    ("The fire hurt 14 people, and police arrested 11 people.", SAID),
    ("Some 11 people fled from the fire.", SAID),
    ("The fire burned for 11 hours.", SAID),
    ("“It hurt 11 people,” she said.", SAID),
    ("The fire hurt 11 people on Monday.", "An earlier version of the bill said 11 people were hurt; it was 14."),
    ("The fire hurt 11 people on Monday.",
     "Correction: An earlier version of this story said 11 people were hurt in Ohio; they were hurt in Iowa."),
    ("The fire hurt 11 people on Monday.", "Correction: An earlier version of this story said 11 people were hurt."),
    ("Henrik Solberg left. Solberg said nothing.", SPELLED),
    ("The vote was on March 4. The count was on March 3.",
     "Correction: An earlier version of this article gave the date of the vote as March 3. It was on March 4."),
    ("The firm paid $4 million in May. Another firm owes $4 billion.",
     "Correction: The firm paid $4 million, not $4 billion."),
    ("The store opens at 9 a.m. on weekdays. The bus leaves at 8 a.m.",
     "Correction: The store opens at 9 a.m., not 8 a.m."),
    ("The firm has 11 plants.",
     "Correction: An earlier version of this article said the firm, with 11 plants, was French. It is Belgian."),
]  # fmt: skip


def found(body: str, note: str) -> list[str]:
    page = find_mentions(article(f"{body}\n\n{note}", dt.date(2025, 7, 17)))
    return [doubt.odd[0].text for doubt in find_uncorrected(page)]


@pytest.mark.parametrize(("body", "note", "words"), LEFT)
def test_a_value_that_was_taken_back_and_is_still_there(body: str, note: str, words: str) -> None:
    assert found(body, note) == [words]


@pytest.mark.parametrize(("body", "note"), MENDED)
def test_an_article_that_was_mended_or_speaks_of_something_else(body: str, note: str) -> None:
    assert found(body, note) == []


def test_the_note_may_stand_before_the_article() -> None:
    page = find_mentions(article(f"{SAID}\n\nThe fire hurt 11 people on Monday."))
    assert [doubt.odd[0].text for doubt in find_uncorrected(page)] == ["11"]


def test_no_other_check_takes_the_withdrawn_value_for_the_articles_own() -> None:
    body = "Council leader Henrik Solberg said it. Solberg said more."
    for note in (SPELLED, "CORRECTS spelling of name to Henrik Solberg, not Henrik Solburg."):
        assert look_within([find_mentions(article(f"{body}\n\n{note}"))]) == ((), ())


def test_says_what_was_taken_back_for_what() -> None:
    (doubt,) = find_uncorrected(find_mentions(article(f"The fire hurt 11 people on Monday.\n\n{SAID}")))
    assert doubt.message == "writes “11”; its own correction takes that back for “14”."
    assert (doubt.category, doubt.level) == ("quantity", "warning")
