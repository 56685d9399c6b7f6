"""Who answered by one article and did not by another, and answers that are fine.

To add a case, add a row: the texts of the articles; and for a finding, words that tell the missing answer.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

# The articles, and the words of the one without an answer.
OPPOSITE = [
    (["Brightwater Energy said in a statement that the dam was safe.",
      "Brightwater Energy did not respond to a request for comment."], "did not respond"),
    (["Brightwater Energy did not respond to requests for comment.",
      "Brightwater Energy told reporters that the dam was safe."], "did not respond"),
    (["Mayor Dana Whitlock told the Harlow Post that the bridge was safe.",
      "Mayor Dana Whitlock could not be reached for comment."], "could not be reached"),
    (["Mayor Dana Whitlock said in an interview that she would resign.",
      "Mayor Dana Whitlock declined to comment."], "declined to comment"),
    (["The Department of Homeland Security said in a statement that the files were safe.",
      "The Department of Homeland Security did not respond to requests for comment."], "did not respond"),
    (["Homeland Security officials said in a statement that the files were safe.",
      "DHS did not reply to several emails."], "did not reply"),
    (["Lawyer Ruth Kandel said in an email that she would appeal.",
      "Calls to lawyer Ruth Kandel were not returned."], "not returned"),
    (["Harlow Steel declined to comment.", "Harlow Steel said in a statement that no jobs would go.",
      "Harlow Steel told the Post that no jobs would go."], "declined to comment"),
]  # fmt: skip

# The answer may have come when the first article was out.
LATER = [
    (["Brightwater Energy did not immediately respond to a request for comment.",
      "Brightwater Energy said in a statement that the dam was safe."], "did not immediately respond"),
    (["Mayor Dana Whitlock has not yet responded to questions.",
      "Mayor Dana Whitlock told reporters that she would stay."], "has not yet responded"),
]  # fmt: skip

# The same answer, another's answer, or an answer to something else.
FINE = [
    ["Brightwater Energy did not respond to a request for comment.", "Brightwater Energy did not reply to emails."],
    ["Brightwater Energy did not respond to calls.", "Brightwater Energy could not be reached for comment."],
    ["Brightwater Energy declined to comment.", "Brightwater Energy would not comment."],
    ["Brightwater Energy said in a statement that the dam was safe.", "Brightwater Energy told the Post it was safe."],
    # somebody else
    ["Brightwater Energy did not respond to a request for comment.",
     "Harlow Steel said in a statement that it was safe."],
    ["Mayor Dana Whitlock told reporters she would stay.", "Governor Carla Menendez could not be reached for comment."],
    ["The Ohio Department of Health did not respond.", "The Texas Department of Health said in a statement it was so."],
    # more than was said
    ["Brightwater Energy said in a statement that the dam was safe.",
     "Brightwater Energy declined to comment further."],
    ["Mayor Dana Whitlock told reporters she would stay.",
     "Mayor Dana Whitlock declined to say whether she would run."],
    ["Mayor Dana Whitlock said in a statement she would stay.",
     "Mayor Dana Whitlock refused to answer questions on it."],
    # both in one article
    ["Brightwater Energy said in a statement that the dam was safe. Brightwater Energy did not respond to questions.",
     "Brightwater Energy told the Post it was safe."],
    # no answer of anybody
    ["Brightwater Energy built the dam in 1974.", "Brightwater Energy did not respond to a request for comment."],
    ["The report was unavailable on Monday.", "The authors said in a statement that the report was out."],
]  # fmt: skip

SILENT = "Brightwater Energy did not respond to a request for comment."
ANSWERED = "Brightwater Energy said in a statement that the dam was safe."


@pytest.mark.parametrize(("texts", "words"), OPPOSITE)
def test_an_answer_that_one_article_has_not(texts: list[str], words: str) -> None:
    assert_only(compared(*texts), "response warning", words)


@pytest.mark.parametrize(("texts", "words"), LATER)
def test_an_answer_that_came_later_is_a_note(texts: list[str], words: str) -> None:
    assert_only(compared(*texts), "response note", words)


@pytest.mark.parametrize("texts", FINE)
def test_answers_that_are_no_discrepancy(texts: list[str]) -> None:
    assert told(compared(*texts)) == []


@pytest.mark.parametrize(
    ("published", "level"),
    [(["2025-06-13", "2025-06-14"], "note"), (["2025-06-13", "2025-06-13"], "warning"), ([], "warning")],
)
def test_the_later_article_may_have_got_the_answer_later(published: list[str], level: str) -> None:
    found = compared(SILENT, ANSWERED, published=published)
    assert_only(found, f"response {level}", "did not respond")
    assert ("may have come later" in found[0].message) is (level == "note")


def test_the_earlier_article_cannot_have_got_the_answer_later() -> None:
    assert_only(compared(ANSWERED, SILENT, published=["2025-06-13", "2025-06-14"]), "response warning", "did not")


def test_a_surname_alone_is_that_of_the_full_name_elsewhere() -> None:
    found = compared(
        "Ms. Whitlock could not be reached for comment.", "Dana Whitlock said in a statement that she would resign."
    )
    assert_only(found, "response warning", "could not be reached")


def test_a_surname_of_two_people_is_nobodys() -> None:
    found = compared(
        "Ms. Whitlock could not be reached for comment.",
        "Dana Whitlock said in a statement that she would resign. Her sister, Rhea Whitlock, will stay.",
    )
    assert found == ()
