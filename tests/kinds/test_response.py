"""Answers: who said something when asked, who declined, who did not respond, who could not be reached.

Each table has its purpose above it. To add a case, add a row: the text, and what is to be read out of it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ValueReadError
from checker.kinds import all_kinds
from checker.kinds.response import Answered
from tests.story import check_story, mentions_of, reading_of, words_of

KIND = all_kinds()["response"]


def answers(text: str) -> list[tuple[str, str]]:
    found = [mention.value for mention in mentions_of("response", text)]
    return [(value.who, value.answer) for value in found if isinstance(value, Answered)]


# Text → who, and what they did.
FOUND = [
    # declined
    ("Brightwell Energy declined to comment.", [("Brightwell Energy", "declined")]),
    ("Marian Tolliver declined to comment on the report.", [("Marian Tolliver", "declined")]),
    ("Mayor Marian Tolliver refused to answer questions.", [("Marian Tolliver", "declined")]),
    ("The FBI would not comment on the case.", [("FBI", "declined")]),
    ("The Justice Department had no comment.", [("Justice Department", "declined")]),
    ("Brightwell Energy has no further comment.", [("Brightwell Energy", "declined")]),
    ("Leonard Straub declined an interview request.", [("Leonard Straub", "declined")]),
    ("The Pentagon declined to discuss the raid.", [("Pentagon", "declined")]),
    ("Daniel Corrigan, who was never charged, declined to comment.", [("Daniel Corrigan", "declined")]),
    ("Brightwell Energy said it would not comment.", [("Brightwell Energy", "declined")]),
    # did not respond
    ("Brightwell Energy did not respond to a request for comment.", [("Brightwell Energy", "no-response")]),
    ("The FBI did not immediately respond to requests for comment.", [("FBI", "no-response")]),
    ("Marian Tolliver didn't return a phone call.", [("Marian Tolliver", "no-response")]),
    ("Marian Tolliver has not replied to several emails.", [("Marian Tolliver", "no-response")]),
    ("The Justice Department did not answer questions.", [("Justice Department", "no-response")]),
    ("The Pentagon did not respond.", [("Pentagon", "no-response")]),
    ("Brightwell Energy ignored repeated requests.", [("Brightwell Energy", "no-response")]),
    ("Messages left for Leonard Straub were not returned.", [("Leonard Straub", "no-response")]),
    ("A message to Brightwell Energy went unanswered.", [("Brightwell Energy", "no-response")]),
    # could not be reached
    ("Leonard Straub could not be reached.", [("Leonard Straub", "unreachable")]),
    ("Leonard Straub could not immediately be reached for comment.", [("Leonard Straub", "unreachable")]),
    ("Attempts to reach Leonard Straub were unsuccessful.", [("Leonard Straub", "unreachable")]),
    ("Brightwell Energy was not available for comment.", [("Brightwell Energy", "unreachable")]),
    ("Emeka Obiora was unavailable for comment.", [("Emeka Obiora", "unreachable")]),
    # answered
    ("“We are sorry,” Brightwell Energy said in a statement.", [("Brightwell Energy", "answered")]),
    ("Marian Tolliver told the Gazette that it was untrue.", [("Marian Tolliver", "answered")]),
    ("In a statement, the FBI said it was aware.", [("FBI", "answered")]),
    ("“It is untrue,” Leonard Straub said in an email.", [("Leonard Straub", "answered")]),
    ("Leonard Straub said in an interview that it was untrue.", [("Leonard Straub", "answered")]),
    # several at once
    ("Anton Reuss and Helga Brandl declined to comment.", [("Anton Reuss", "declined"), ("Helga Brandl", "declined")]),
    ("The FBI and the CIA did not respond.", [("FBI", "no-response"), ("CIA", "no-response")]),
    # other ways to say it
    (
        "Neither Anton Reuss nor Helga Brandl responded.",
        [("Anton Reuss", "no-response"), ("Helga Brandl", "no-response")],
    ),
    (
        "Helga Brandl did not reply to a letter, and Anton Reuss declined to comment.",
        [("Helga Brandl", "no-response"), ("Anton Reuss", "declined")],
    ),
    ("Harlan Industries refused to be interviewed.", [("Harlan Industries", "declined")]),
    ("Efforts to contact Emeka Obiora were unsuccessful.", [("Emeka Obiora", "unreachable")]),
    ("The CIA has not responded to our questions.", [("CIA", "no-response")]),
    ("Helga Brandl hung up when asked. She declined to comment.", [("Helga Brandl", "declined")]),
    ("Dorothea Plank, a spokeswoman for Harlan Industries, declined to comment.", [("Dorothea Plank", "declined")]),
    ("Anton Reuss's office did not respond to a request for comment.", [("Anton Reuss's office", "no-response")]),
    ("Reached by phone, Anton Reuss declined to comment.", [("Anton Reuss", "declined")]),
    ("Anton Reuss, the mayor, did not respond to an email.", [("Anton Reuss", "no-response")]),
]

# Texts in which nobody who is named answers, or fails to.
NONE = [
    # nobody named
    "The company declined to comment.",
    "A spokesman could not be reached.",
    "Officials did not respond to a request for comment.",
    "Nobody answered the door.",
    "Residents said they were never asked.",
    "They would not comment.",
    # other things that are declined, unavailable, returned or reached
    "Brightwell Energy shares declined on Monday.",
    "Sales at Brightwell Energy declined by 4 percent.",
    "Harlan Industries reached a deal.",
    "Marian Tolliver returned to Larkhollow.",
    "The Hanrahan Bridge was unavailable to trucks.",
    "The drug was unavailable in Lisbon.",
    "Marian Tolliver reached the summit.",
    "Firefighters responded to a fire at Penworth University.",
    "Leonard Straub declined a second slice.",
    "Marian Tolliver refused to resign.",
    "Brightwell Energy refused to pay.",
    "The stock market did not react to Brightwell Energy.",
    "Leonard Straub won an interview prize.",
    "Staff at Brightwell Energy were told to leave.",
    "Brightwell Energy cut 200 jobs.",
    "Marian Tolliver opened the bridge.",
    # somebody else than the one named
    "A lawyer for Leonard Straub declined to comment.",
    "Leonard Straub's lawyer declined to comment.",
    "A neighbour of Leonard Straub could not be reached.",
    # the same verbs of other things
    "Helga Brandl did not return the stolen car.",
    "Anton Reuss did not answer the door.",
    "The patient did not respond to the drug.",
    "Rates at Harlan Industries declined to 3 percent.",
    "Helga Brandl refused to leave the house.",
    "A statement was read in court.",
    "Anton Reuss was told to wait.",
    "Helga Brandl declined the award.",
    "Harlan Industries responded to falling prices by cutting jobs.",
    "The number of comments fell.",
    "A spokesman for the mayor declined to comment.",
    "Helga Brandl was in bed when firefighters responded.",
    "Harlan Industries asked the public for comments.",
    "The judge asked Anton Reuss not to comment.",
    "Helga Brandl had no choice.",
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_answers_are_found(text: str, found: list[tuple[str, str]]) -> None:
    assert answers(text) == found


@pytest.mark.parametrize("text", NONE)
def test_no_answer_is_found(text: str) -> None:
    assert answers(text) == []


# --- reading and comparing -------------------------------------------------------------------------------------

# What a rule expects → the answer.
READ = [
    ("declined", "declined"),
    ("Declined to comment", "declined"),
    ("no comment", "declined"),
    ("did not respond", "no-response"),
    ("no response", "no-response"),
    ("could not be reached", "unreachable"),
    ("unreachable", "unreachable"),
    ("answered", "answered"),
    ("said", "answered"),
]


@pytest.mark.parametrize(("text", "answer"), READ)
def test_an_answer_is_read(text: str, answer: str) -> None:
    value = KIND.read(text)
    assert isinstance(value, Answered)
    assert value.answer == answer


@pytest.mark.parametrize("text", ["", "maybe", "yes", "Brightwell Energy", "did respond perhaps", "12"])
def test_other_words_are_refused(text: str) -> None:
    with pytest.raises(ValueReadError) as caught:
        KIND.read(text)
    assert "no-response" in caught.value.hint


# Left, right → how two answers of one body stand to each other. Every row is also tried the other way round.
COMPARED = [
    ("declined", "no comment", "agrees"),
    ("declined", "declined to comment", "agrees"),
    ("no response", "did not respond", "agrees"),
    ("no response", "could not be reached", "agrees"),
    ("answered", "said", "agrees"),
    ("declined", "did not respond", "differs"),
    ("declined", "answered", "differs"),
    ("answered", "did not respond", "differs"),
    ("answered", "could not be reached", "differs"),
    ("declined", "could not be reached", "differs"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_answers_compare_both_ways(left: str, right: str, word: str) -> None:
    a, b = KIND.read(left), KIND.read(right)
    assert (KIND.compare(a, b).word, KIND.compare(b, a).word) == (word, word)


def test_answers_of_two_bodies_are_not_compared() -> None:
    left = Answered("Brightwell Energy", "brightwell-energy", "declined")
    right = Answered("Harlan Industries", "harlan-industries", "answered")
    assert KIND.compare(left, right).word == "unrelated"


# --- rules -----------------------------------------------------------------------------------------------------

ENERGY = """
    rules:
      - id: energy
        claim: Brightwell Energy when asked
        kind: response
        who: [Brightwell Energy, Priscilla Danforth]
        about: [comment, respond, reach, statement]
        expect: declined
"""

# Text → the reading that the rule gives it.
RULED = [
    ("Brightwell Energy declined to comment.", "agrees"),
    ("Brightwell Energy had no comment.", "agrees"),
    ("Priscilla Danforth declined to comment.", "agrees"),
    ("Spokeswoman Priscilla Danforth spoke. Danforth declined to comment.", "agrees"),
    ("Brightwell Energy did not respond to a request for comment.", "differs"),
    ("Brightwell Energy could not be reached.", "differs"),
    ("“We are sorry,” Brightwell Energy said in a statement.", "differs"),
    ("Harlan Industries did not respond to a request for comment.", "silent"),
    ("The company did not respond.", "silent"),
    ("Leonard Straub declined to comment.", "silent"),
    ("Brightwell Energy cut 200 jobs.", "silent"),
    ("Shares of Brightwell Energy declined on Monday.", "silent"),
]


@pytest.mark.parametrize(("text", "word"), RULED)
def test_a_rule_reads_the_answer_it_means(tmp_path: Path, text: str, word: str) -> None:
    assert reading_of(tmp_path, ENERGY, text).word == word


def test_two_articles_that_tell_two_answers(tmp_path: Path) -> None:
    articles = {
        "one": "Brightwell Energy declined to comment.",
        "two": "Brightwell Energy did not respond to a request for comment.",
    }
    result = check_story(tmp_path, ENERGY, articles)
    assert words_of(result) == {"one": "agrees", "two": "differs"}
    assert [found.category for found in result.discrepancies] == ["response"]
