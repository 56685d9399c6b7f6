"""Choices: which of a rule's phrasings an article uses.

Each table has its purpose above it. To add a case, add a row.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ValueReadError
from checker.kinds import all_kinds
from checker.kinds.choice import Choice
from tests.story import check_story, judged_of, reading_of, words_of

KIND = all_kinds()["choice"]

RESPONSE = """
    names:
      DHS: [DHS, Department of Homeland Security, Homeland Security, McLaughlin]
    rules:
      - id: response
        claim: Whether DHS answered
        kind: choice
        expect: answered
        options:
          answered: ["{DHS} ... said in a statement", "{DHS} ... said in an e-mail", "statement from {DHS}"]
          silent:
            - "{DHS} ... did not respond"
            - "{DHS} ... decline to comment"
            - "{DHS} … could not be reached"
        not-about: [lawsuit]
"""

# An article with headlines of other articles below it.
PAGE = "The data was shared.\nOfficials objected.\nStates sued.\nA judge ruled.\n{headline}\nFive things to know today"

# Text → the reading, and the words that it rests on.
RULED = [
    # the expected option, in each phrasing and by each name
    ("DHS said in a statement that it would help.", "agrees", "DHS said in a statement"),
    ("The Department of Homeland Security said in a statement that it would help.", "agrees",
     "Department of Homeland Security said in a statement"),
    ("“We will help,” McLaughlin of the department said in an e-mail.", "agrees",
     "McLaughlin of the department said in an e-mail"),
    ("A statement from DHS came late.", "agrees", "statement from DHS"),
    # "..." stands for any words, for none, and not for the end of the sentence
    ("DHS, asked on Friday, said in a statement that it would help.", "agrees",
     "DHS, asked on Friday, said in a statement"),
    ("DHS was asked. The HHS said in a statement that it would help.", "silent", None),
    # any inflection and case
    ("DHS declined to comment.", "differs", "DHS declined to comment"),
    ("DHS is declining to comment.", "differs", "DHS is declining to comment"),
    ("HOMELAND SECURITY DID NOT RESPOND.", "differs", "HOMELAND SECURITY DID NOT RESPOND"),
    # another option
    ("DHS officials did not respond to requests for comment.", "differs", "DHS officials did not respond"),
    ("DHS could not be reached.", "differs", "DHS could not be reached"),
    # both: two places may be meant
    ("DHS did not respond. Later DHS said in a statement that it would help.", "unclear", "DHS did not respond"),
    # somebody else, other words, words in another order, a word in the middle that the phrasing lacks
    ("HHS did not respond to requests for comment.", "silent", None),
    ("DHS wrote a letter.", "silent", None),
    ("In a statement that was sent late, nobody said what DHS wants.", "silent", None),
    ("DHS did not at first respond.", "silent", None),
    # left out by `not-about`
    ("DHS did not respond to the lawsuit.", "silent", None),
    # page furniture is not the article
    (PAGE.format(headline="Why DHS did not respond to the storm"), "silent", None),
    # words of other words: "DHS" is not in "DHSS"
    ("DHSS did not respond.", "silent", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "told"), RULED)
def test_a_rule_reads_the_option_that_is_told(tmp_path: Path, text: str, word: str, told: str | None) -> None:
    reading = reading_of(tmp_path, RESPONSE, text)
    assert (reading.word, reading.mentions[0].text if reading.mentions else None) == (word, told)


# The options that articles a, b, c … tell → what is read without an expectation.
COMPARED = [
    (["answered", "answered"], ["agrees", "agrees"]),
    (["answered", "silent"], ["agrees", "differs"]),
    (["silent", "answered", "answered"], ["differs", "agrees", "agrees"]),
    (["silent", "silent", "answered"], ["agrees", "agrees", "differs"]),
    (["silent", "nothing"], ["agrees", "silent"]),
]
_SAID = {
    "answered": "DHS said in a statement that it would help.",
    "silent": "DHS did not respond to requests.",
    "nothing": "It rained.",
}


@pytest.mark.parametrize(("told", "words"), COMPARED)
def test_without_an_expectation_the_articles_are_compared(tmp_path: Path, told: list[str], words: list[str]) -> None:
    articles = {name: _SAID[option] for name, option in zip("abc", told, strict=False)}
    result = check_story(tmp_path, RESPONSE.replace("expect: answered", ""), articles)
    assert list(words_of(result).values()) == words


@pytest.mark.parametrize(("left", "right", "word"), [("yes", "yes", "agrees"), ("yes", "no", "differs")])
def test_options_compare_both_ways(left: str, right: str, word: str) -> None:
    a, b = Choice(left), Choice(right)
    assert (KIND.compare(a, b).word, KIND.compare(b, a).word) == (word, word)


def test_an_empty_option_cannot_be_expected() -> None:
    with pytest.raises(ValueReadError):
        KIND.read(" ")


def test_options_named_yes_and_no_are_words(tmp_path: Path) -> None:
    rule = """
        rules:
          - id: signed
            claim: Whether it was signed
            kind: choice
            expect: no
            options:
              yes: was signed
              no: was not signed
    """
    result = check_story(tmp_path, rule, {"a": "The deal was not signed.", "b": "The deal was signed."})
    assert words_of(result) == {"a": "agrees", "b": "differs"}


def test_a_hostile_pattern_takes_linear_time(tmp_path: Path) -> None:
    pattern = " ... ".join(["very"] * 30 + ["end"])
    rule = f"""
        rules:
          - id: hostile
            claim: A pattern that would hang a backtracking engine
            kind: choice
            options:
              one: "{pattern}"
              other: "something else"
    """
    result = check_story(tmp_path, rule, {"a": "It was " + "very " * 3000 + "long."})
    assert judged_of(result).verdict == "silent"
