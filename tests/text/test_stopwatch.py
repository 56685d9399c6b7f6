"""Times that a stopwatch shows, which are lengths of time, and three numbers with colons that are not.

To add a case, add a row: a sentence, and the seconds that it tells; or a sentence that tells none.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.text.numerals import lex_numerals
from checker.text.stopwatch import Stopwatch, find_stopwatch_times
from checker.text.tokens import tokenize
from tests.story import mentions_of

SHOWN = [
    ("Ruiz won the marathon in 2:21:14.", "8474"),
    ("Ruiz won the marathon in 2:21:04, a record.", "8464"),
    ("Her time of 2:21:14 was a record.", "8474"),
    ("He finished the stage in 5:02:33.", "18153"),
    ("They swam it in 1:02:33.5 on Sunday.", "3753.5"),
    ("The winner (2:07:59) wept.", "7679"),
    ("Marsh was second with 0:59:48.", "3588"),
    ("The crew rowed it in 9:00:00 exactly.", "32400"),
]

# Text → nothing that a stopwatch shows.
NONE = [
    # the time of day
    "The quake struck at 2:21:14 local time.",
    "The line was cut from 3:10:05 on.",
    "The blast came at 14:21:14.",
    "The log says 12:00:59.",
    "The alarm rang before 5:02:33.",
    # of two parts
    "The match ended 2:1.",
    "Ruiz ran the mile in 4:21.",
    # more than sixty, digits missing
    "The ratio was 2:75:14.",
    "The ratio was 2:21:75.",
    "The mix is 4:2:1.",
    "The mix is 3:12:1 of sand, gravel and lime.",
    # with spaces
    "The scores were 2 : 21 : 14.",
    # none at all
    "Ruiz won the marathon in two hours.",
    "See Genesis 2:21 and 14.",
]


def times(text: str) -> list[Stopwatch]:
    tokens = tokenize(text)
    return list(find_stopwatch_times(tokens, lex_numerals(tokens)))


@pytest.mark.parametrize(("text", "seconds"), SHOWN)
def test_a_time_of_a_stopwatch(text: str, seconds: str) -> None:
    assert [found.seconds for found in times(text)] == [Decimal(seconds)]


@pytest.mark.parametrize("text", NONE)
def test_no_time_of_a_stopwatch(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize(("text", "seconds"), SHOWN)
def test_it_is_told_as_a_length_of_time_and_as_nothing_else(text: str, seconds: str) -> None:
    assert len(mentions_of("duration", text)) == 1
    assert mentions_of("time", text) + mentions_of("quantity", text) + mentions_of("tally", text) == []


def test_the_last_digit_is_what_the_watch_can_tell() -> None:
    assert [found.step for found in times("They swam it in 1:02:33.5 and 1:02:33.")] == [Decimal("0.1"), Decimal(1)]
