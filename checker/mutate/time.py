"""Times of day with another hour, other minutes, or morning for evening: 5:30 p.m. → 5:30 a.m., 5:03 p.m., 6:30 p.m."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.model import Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts, some
from checker.mutate.words import swap_words

_HALF = re.compile(r"(?<![^\W\d_])(?P<half>[ap])(?=\.?\s?m\b)", re.IGNORECASE)
_CLOCK = re.compile(r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?![\d])")
_WORDS = {"noon": ["midnight"], "midnight": ["noon"]}
_OTHER_HALF = {"a": "p", "p": "a", "A": "P", "P": "A"}
_MOST = 3


def change_times(page: Page, rng: Random) -> Iterator[Edit]:
    """Slips in times of day."""
    for mention in facts(page, "time"):
        text = mention.text
        twelve = _HALF.search(text) is not None
        rewrites = [Rewrite(Span(*m.span()), _OTHER_HALF[m["half"]], "a.m. for p.m.") for m in _HALF.finditer(text)]
        rewrites += swap_words(text, _WORDS, rng, "noon for midnight")
        for match in _CLOCK.finditer(text):
            hour = _other_hour(match["hour"], twelve, rng)
            rewrites.append(Rewrite(Span(*match.span("hour")), hour, "hour changed"))
            if match["minute"]:
                rewrites += (
                    Rewrite(Span(*match.span("minute")), minute, how) for minute, how in _minutes(match["minute"], rng)
                )
        for rewrite in some(rewrites, rng, _MOST):
            yield edit_of(mention, rewrite, "time")


def _other_hour(hour: str, twelve: bool, rng: Random) -> str:
    """An hour earlier or later on the same clock, never from morning to noon or round the end of the day."""
    last = 11 if twelve else 23
    number = int(hour)
    hours = [one for one in (number - 1, number + 1) if 1 <= one <= last]
    new = rng.choice(hours or [1])
    return f"{new:02d}" if hour.startswith("0") else str(new)


def _minutes(minute: str, rng: Random) -> Iterator[tuple[str, str]]:
    if minute[0] != minute[1] and minute[1] < "6":
        yield minute[::-1], "minutes swapped"
    steps = [step for step in (-20, -10, 10, 20) if 0 <= int(minute) + step < 60]
    yield f"{int(minute) + rng.choice(steps):02d}", "minutes changed"


MUTATION = Mutation("time", change_times)
