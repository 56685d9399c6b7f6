"""What a row asks holds no value of any article."""

from __future__ import annotations

import pytest

from checker.model import Claim, JudgedClaim, Location, Mention, Reading, Rule, Span, Value
from checker.outputs.worksheet_titles import ask_about, count_words


def judged(title: str, kind: str, *texts: str, rule: bool = False, expect: str = "") -> JudgedClaim:
    declared = Rule("r", title, kind, Location("r.yaml", 1, 1), expect_text=expect) if rule else None
    readings = tuple(
        Reading(str(i), "agrees", (Mention(str(i), kind, Span(0, len(text)), text, Value(), Span(0, len(text))),))
        for i, text in enumerate(texts)
    )
    return JudgedClaim(Claim("c", "rule" if rule else "found", kind, title, declared, {}), readings, "consistent")


# Whether a rule declares it; the title, kind and words of two articles; what the sheet asks.
TITLES = [
    (True, "People who were injured", "quantity", "14", "41", "People who were injured"),
    (True, "The 54 minutes to comply", "duration", "54 minutes", "an hour", "The … to comply"),
    (True, "Why 54 of them left", "duration", "54 minutes", "an hour", "Why … of them left"),
    (True, "The fire of 2019", "date", "1 May 2020", "May", "The fire of 2019"),
    (True, "Fire chief Ingrid Halloran", "person", "Ingrid Halloran", "Holloran", "Fire chief …"),
    (False, "Four boats lost: number", "quantity", "four", "five", "… boats lost: number"),
    (False, "Four years: length of time", "duration", "four years", "five years", ""),
    (False, "The name of Kim Brandt", "person", "Kim Brandt", "Kim Brant", "The name of “K… B…”"),
    (False, "The name of Kim Brandt", "person", "Kim Brandt", "Tim Brant", ""),
    (False, "The office of Kim Brandt", "person", "Kim Brandt", "Kim Brandt", "The office of Kim Brandt"),
    (False, "Capitals in the name of Al McRae", "person", "Al McRae", "Al Mcrae", "“A… M…”"),
    (False, "The list with “Ohio” and “Utah”", "list", "Utah, Iowa", "Utah",
     "A list in which “Utah” stands: all that it names"),
    (False, "The list with “Ohio” and “Utah”", "list", "Utah", "Ohio", ""),
    (False, "Jo Li on “We had ten minutes”", "quote",
     "We had ten minutes before it came", "We had two minutes before it came",
     "The quotation with the words “minutes before it came …”: its wording, and who says it"),
    (False, "Jo Li on “No”", "quote", "No", "No", ""),
    (False, "Whether DHS answered", "response", "answered", "did not respond", "Whether DHS …"),
    (True, "Whether DHS answered", "choice", "said", "did not respond", "Whether DHS answered"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "title", "kind", "one", "other", "asked"), TITLES, ids=[row[1] for row in TITLES])
def test_a_row_asks_without_a_value(rule: bool, title: str, kind: str, one: str, other: str, asked: str) -> None:
    assert ask_about(judged(title, kind, one, other, rule=rule), one, other) == asked


def test_what_the_rule_expects_is_left_out_too() -> None:
    claim = judged("The 54 minutes to comply", "duration", "an hour", rule=True, expect="54 minutes")
    assert ask_about(claim, "an hour", "") == "The … to comply"


@pytest.mark.parametrize(
    ("title", "words"), [("Look: time", 1), ("Boats lost: number", 2), ("Fire", 1), ("…: date", 0)]
)
def test_words_before_the_label_are_counted(title: str, words: int) -> None:
    assert count_words(title) == words
