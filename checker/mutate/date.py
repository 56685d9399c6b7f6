"""Dates with the day, the month or the year off: June 6 → June 3, Sept. 9 → Oct. 9, 1987 → 1978."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.date import Date
from checker.kinds.kind import Page
from checker.model import Mention, Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts, some
from checker.mutate.numbers import rewrite_numbers
from checker.mutate.ordinal import in_digits
from checker.mutate.words import swap_words

_FULL = "january february march april may june july august september october november december".split()
_SHORT = "jan feb mar apr may jun jul aug sept oct nov dec".split()
_NEXT = {"sep": ["oct"]} | {
    name: [*months[max(i - 1, 0) : i], *months[i + 1 : i + 2]]
    for months in (_SHORT, _FULL)
    for i, name in enumerate(months)
}
_DAY = re.compile(r"(?<![\d/.:-])(?P<day>\d{1,2})(?P<letters>st|nd|rd|th)?(?![\d/:]|[.,]\d)", re.IGNORECASE)
_ISO = re.compile(r"(?<=\d{4}-\d{2}-)(?P<day>\d{2})(?P<letters>)\b")
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b(?!-\d)")
_RELATIVE = re.compile(r"\b(?:earlier|later|ago|before|after)\b", re.IGNORECASE)
_LAST_DAY = 28  # Every month has so many; a slip is not to be a day that the calendar has not.
_MOST = 3


def change_dates(page: Page, rng: Random) -> Iterator[Edit]:
    """Days and months one or a few off. Where a weekday is told with the date, it still fits: a week off."""
    for mention in facts(page, "date"):
        assert isinstance(mention.value, Date)
        if mention.value.impossible:
            continue
        rewrites = list(_days(mention, mention.value.weekday is not None, rng))
        if mention.value.weekday is None:
            rewrites += swap_words(mention.text, _NEXT, rng, "month off by one")
            rewrites += _years(mention.text, rng)
            rewrites += rewrite_numbers(mention.text, rng) if _RELATIVE.search(mention.text) else ()
        for rewrite in some(rewrites, rng, _MOST):
            yield edit_of(mention, rewrite, "date")


def _days(mention: Mention, has_weekday: bool, rng: Random) -> Iterator[Rewrite]:
    months = re.findall(r"[^\W\d_]+", mention.text.lower())
    pattern = _DAY if any(word in _NEXT for word in months) else _ISO
    for match in pattern.finditer(mention.text):
        day = int(match["day"])
        steps = (-7, 7) if has_weekday else (-3, -2, -1, 1, 2, 3)
        days = [day + step for step in steps if 1 <= day + step <= _LAST_DAY]  # never empty: a step either way fits
        swapped = () if has_weekday else _swapped(match["day"])
        for moved, how in ((rng.choice(days), "a week off" if has_weekday else "day moved"), *swapped):
            written = f"{moved:02d}" if match["day"].startswith("0") or pattern is _ISO else str(moved)
            letters = in_digits(moved) if match["letters"] else ""
            yield Rewrite(Span(*match.span()), written + letters, how)


def _swapped(day: str) -> Iterator[tuple[int, str]]:
    """The day with its digits swapped, where there is such a day."""
    if len(day) == 2 and day[0] != day[1] and 10 <= int(day[::-1]) <= _LAST_DAY:
        yield int(day[::-1]), "digits swapped"


def _years(text: str, rng: Random) -> Iterator[Rewrite]:
    for match in _YEAR.finditer(text):
        yield Rewrite(Span(*match.span()), str(int(match[0]) + rng.choice((-1, 1))), "year off by one")
        swapped = match[0][:2] + match[0][:1:-1]
        if swapped != match[0] and match[0] < "2000":
            yield Rewrite(Span(*match.span()), swapped, "digits swapped")


MUTATION = Mutation("date", change_dates)
