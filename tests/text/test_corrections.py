"""Notes of correction: what an earlier version said, and what is right.

To add a case, add a row: the text, the words that are withdrawn and the words that are right ("" where none are
told). Texts that are no notes, or whose notes take nothing back, go into the groups below.
"""

from __future__ import annotations

import pytest

from checker.find import find_mentions
from checker.text.scan import Scan, scan_text
from tests.one_article import article

NOTES = [
    ("Correction: An earlier version of this story said 11 people were hurt; the number is 14.",
     "11 people were hurt", "the number is 14."),
    ("An earlier version of this article incorrectly stated that 11 people were hurt. The number is 14.",
     "that 11 people were hurt.", "The number is 14."),
    ("A previous version of this article misstated the number of people hurt. It was 14, not 11.", "11", "It was 14,"),
    ("A previous version of this post misspelled the surname of Henrik Solberg as Solburg.",
     "Solburg.", "the surname of Henrik Solberg"),
    ("This article was amended on 3 May 2024. An earlier version said that Reed was 45, when in fact he is 46.",
     "that Reed was 45", "when in fact he is 46."),
    ("This story has been corrected to show that 14 people were hurt, not 11.",
     "11", "This story has been corrected to show that 14 people were hurt,"),
    ("This story has been updated to correct the number of injured from 11 to 14.", "11", "14."),
    ("CORRECTS number of injured to 14, not 11, in paragraph 3.", "11", "CORRECTS number of injured to 14,"),
    ("(Corrects paragraph 3 to show 14 hurt, not 11)", "11", "(Corrects paragraph 3 to show 14 hurt,"),
    ("Clarification: 14 people were hurt instead of 11.", "11", "Clarification: 14 people were hurt"),
    ("Editor's note: An earlier version of this report gave the date as March 3. It was March 4.",
     "March 3.", "It was March 4."),
    ("Correction\n\nAn earlier version said 11 people were hurt; the number is 14.",
     "11 people were hurt", "the number is 14."),
    ("The original version of this story said 11 people were hurt instead of 14.", "11 people were hurt", "14."),
]  # fmt: skip

# Notes that repeat no wrong value.
WITHOUT_VALUES = [
    "Correction: The number of people hurt has been changed.",
    "This article was updated on 3 May 2024 with a statement by the firm.",
    "An earlier version of this story misidentified the mayor.",
]

# No notes of the article on itself.
NO_NOTES = [
    "Corrections officers said 11 people were hurt, not 14.",
    "Correction officials said 11 people were hurt, not 14.",
    "An earlier version of the bill said 11 counties were included, not 14.",
    "The firm corrected its figures from 11 to 14.",
    "The article was amended by the council to say 14 seats, not 11.",
    "This version of events was changed from 11 to 14.",
    "The department of corrections held 14 people, not 11.",
    "It was 14, not 11.",
]


def words(scan: Scan, part: range) -> str:
    return scan.slice(scan.tokens.span(part.start, part.stop - 1)) if part else ""


@pytest.mark.parametrize(("text", "withdrawn", "right"), NOTES)
def test_what_a_note_takes_back_and_what_is_right(text: str, withdrawn: str, right: str) -> None:
    scan = scan_text(text)
    assert [(words(scan, one.withdrawn), words(scan, one.right)) for one in scan.corrections] == [(withdrawn, right)]


@pytest.mark.parametrize("text", WITHOUT_VALUES)
def test_a_note_that_repeats_no_value(text: str) -> None:
    (note,) = scan_text(text).corrections
    assert not note.withdrawn
    assert not note.right


@pytest.mark.parametrize("text", NO_NOTES)
def test_what_is_no_note_on_the_article_itself(text: str) -> None:
    assert scan_text(text).corrections == ()


def test_a_note_goes_to_the_end_of_its_paragraph() -> None:
    text = "11 were hurt.\n\nCorrection: It was 14, not 11. We are sorry.\n\nThe mayor came."
    scan = scan_text(text)
    assert words(scan, scan.corrections[0].note) == "Correction: It was 14, not 11. We are sorry."


def test_withdrawn_values_are_not_the_articles_own() -> None:
    page = find_mentions(article("Twelve were hurt.\n\nCorrection: It was 14 people, not 11 people."))
    assert [mention.text for mention in page.mentions if mention.span in page.withdrawn] == ["11"]
    assert [mention.text for mention in page.by_kind["quantity"]] == ["Twelve", "14"]
