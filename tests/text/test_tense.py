"""Tense: whether the verb beside a date puts it before or after publication.

A row is a sentence with a date in braces, and the direction that its verbs give the date; None where they say
nothing. To add a row, put it with the sort of verb that it shows.
"""

from __future__ import annotations

import pytest

from checker.text.tense import Direction, tense_of
from checker.text.tokens import tokenize

Row = tuple[str, Direction]

# What has happened.
PAST: list[Row] = [
    ("The mayor said {Friday} that the levee held.", "past"),
    ("A wall fell on three boys on {Monday}.", "past"),
    ("Two men were arrested on {Tuesday} in Leeds.", "past"),
    ("The strike began on {Sept. 8}.", "past"),
    ("The jury found him guilty on {Thursday}.", "past"),
    ("Prices rose in {June}.", "past"),
    ("The board voted {Monday} to sell the plant.", "past"),
    ("On {Saturday}, a bomb killed nine people.", "past"),
    ("{Friday} marked the end of an era.", "past"),
    ("Troops have been in the city since they seized it {Sunday}.", "past"),
    ("She had left on {Sunday}.", "past"),
    ("He did not speak on {Monday}.", "past"),
    ("The firm, which sued on {Monday}, lost.", "past"),
    ("The ship hit a pier on {Monday}.", "past"),
    ("He quit {Friday}.", "past"),
    ("He cut short a trip on {Friday}.", "past"),
]

# What is still to come: modal verbs.
MODALS: list[Row] = [
    ("The board will vote {Friday}.", "future"),
    ("The board won’t vote until {Friday}.", "future"),
    ("The board may vote on {Friday}.", "future"),
    ("The board might vote on {Friday}.", "future"),
    ("The board could vote as early as {Friday}.", "future"),
    ("Voters must register by {Oct. 15}.", "future"),
    ("Rain should reach the coast by {Friday}.", "future"),
    ("On {Friday}, the board will vote.", "future"),
    ("The pool will be closed on {Friday}.", "future"),
    ("He said he would resign on {Friday}.", "future"),
    ("She’ll be sworn in {Monday}.", "future"),
    ("The case will not be heard before {June}.", "future"),
]

# What is still to come: plans, and the timetable.
PLANS: list[Row] = [
    ("The board is expected to vote on {Friday}.", "future"),
    ("The board plans to vote on {Friday}.", "future"),
    ("The board is set to vote on {Friday}.", "future"),
    ("A hearing is set for {Friday}.", "future"),
    ("A hearing is scheduled for {Friday}.", "future"),
    ("A hearing was scheduled for {Friday}.", "future"),
    ("She is due in court {Friday}.", "future"),
    ("The two are likely to meet {Friday}.", "future"),
    ("They hope to reopen the pass by {Friday}.", "future"),
    ("The pair intend to wed in {May}.", "future"),
    ("The gallery opens {Friday}.", "future"),
    ("The gallery opens on {Friday} in Lyon.", "future"),
    ("Polls close {Tuesday}.", "future"),
    ("The ban takes effect on {Saturday}.", "future"),
    ("The contract expires {June 30}.", "future"),
    ("They have until {Friday} to appeal.", "future"),
    ("The game is at 7 p.m. {Friday}.", "future"),
    ("He will go free when he is sentenced {Friday}.", "future"),
]

# The words of a plan or of the future in a sentence that tells what has happened.
ONLY_LOOKS_AHEAD: list[Row] = [
    ("Officials would not discuss the crash on {Monday}.", "past"),
    ("He could not be reached on {Sunday}.", "past"),
    ("Neither side would comment {Monday}.", "past"),
    ("The plan was approved on {Monday}.", "past"),
    ("The plan to sell it was dropped on {Monday}.", "past"),
    ("The launch was scrubbed on {Monday}.", "past"),
    ("They refused on {Monday} to sign.", "past"),
    ("The close race ended on {Saturday}.", "past"),
    ("The vote to close it failed on {Saturday}.", "past"),
    ("The set was burned on {Friday}.", "past"),
    ("Expectations were dashed on {Monday}.", "past"),
    ("The planners met their critics on {Monday}.", "past"),
    ("The start was delayed on {Monday}.", "past"),
]

# No verb that tells.
SILENT: list[Row] = [
    ("The {Friday} edition.", None),
    ("A year on from {June}.", None),
    ("The {July 14} memo.", None),
    ("The men of {March 3}.", None),
    ("The vote on {Tuesday}.", None),
    ("The start on {Monday}.", None),
    ("An opening on {Monday}.", None),
    ("Snow on {Monday}.", None),
    ("{Friday}", None),
    ("In {June}", None),
    ("A hot {July} day.", None),
    ("Her {Monday} column.", None),
]


@pytest.mark.parametrize(("sentence", "expected"), [*PAST, *MODALS, *PLANS, *ONLY_LOOKS_AHEAD, *SILENT])
def test_the_verb_beside_a_date_puts_it_before_or_after_publication(sentence: str, expected: Direction) -> None:
    before, _, rest = sentence.partition("{")
    behind = rest.partition("}")[2]
    assert tense_of(tokenize(before).words, tokenize(behind).words).direction == expected


# A verb that says so itself is surer than a plan or a timetable.
SURE: list[tuple[str, bool]] = [
    ("The board will decide {Friday}.", True),
    ("The mayor said {Friday} that the levee held.", True),
    ("The board is expected to decide on {Friday}.", True),
    ("The board plans to decide on {Friday}.", True),
    ("A hearing is set for {Friday}.", False),
    ("The gallery opens {Friday}.", False),
    ("She is due in court {Friday}.", False),
    ("He vowed to resign on {Friday}.", False),
    ("They have until {Friday} to appeal.", False),
    ("The {Friday} edition.", False),
]


@pytest.mark.parametrize(("sentence", "sure"), SURE)
def test_a_verb_is_surer_than_a_plan(sentence: str, sure: bool) -> None:
    before, _, rest = sentence.partition("{")
    assert tense_of(tokenize(before).words, tokenize(rest.partition("}")[2]).words).sure is sure
