"""Changes in percent that do not fit the figures before them: "from 200 to 300, up 20%"; "rose 61, or 2%, to 5,308"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from checker.kinds.amount import Amount
from checker.kinds.kind import Page
from checker.kinds.percent import Percent
from checker.model import Mention
from checker.within.doubt import Doubt
from checker.within.ratios import Ratio, between, doubt_of, fits, number_of, room_of, told_percentages, unit_of

_RISES = frozenset("rise increase gain jump surge climb growth raise hike".split())
_FALLS = frozenset("drop fall decline decrease reduction cut loss slump plunge".split())
# Between two figures and the change told behind them: "…, up 20%", "… – a drop of 20%", "…, or a 20% rise".
_LINKS = frozenset("a an up down or of just only represents representing marking about".split()) | _RISES | _FALLS
_OPENERS = frozenset([",", "(", "\u2013"])
_BREAKS = frozenset(["while", "and", "but", "as", "when", "after", "before", ";", ":", "\n"])
# Behind a change these give it another base: "up 20% from a year ago".
_OTHER_BASE = frozenset(
    "from on over since compared than against versus vs year annually for per and or to each of".split()
)
_END_REACH = 5  # Tokens between the two ends of a change.
_TOLD_REACH = 7  # Tokens between the ends and the change.


def find_wrong_percent_changes(page: Page) -> Iterator[Doubt]:
    """Percentages beside the two ends of the change that they tell, or beside the change in figures and its end."""
    for percent, figures in told_percentages(page):
        ratio = _from_to(page, percent, figures) or _moved_to(page, percent, figures)
        if ratio is not None and not fits(percent, ratio):
            yield doubt_of(percent, ratio)


# --- from one figure to another ----------------------------------------------------------------------------------


def _from_to(page: Page, percent: Mention, figures: Sequence[Mention]) -> Ratio | None:
    """The two ends of a change that the percentage tells, signed by its direction."""
    pairs = [ends for ends in (_ends(page, *two) for two in pairwise(figures)) if ends is not None]
    if len(pairs) != 1:
        return None
    start, end = pairs[0]
    direction = _direction(page, percent, start, end)
    if direction is None:
        return None
    first, last = number_of(start), number_of(end)
    low = ((last - room_of(end)) / (first + room_of(start)) - 1) * 100
    high = ((last + room_of(end)) / (first - room_of(start)) - 1) * 100
    words = f"from {start.text} to {end.text} it is"
    return Ratio(-high, -low, words, (start, end)) if direction == "down" else Ratio(low, high, words, (start, end))


def _ends(page: Page, left: Mention, right: Mention) -> tuple[Mention, Mention] | None:
    """The start and the end of a change told as "from … to …" or "to … from …"."""
    tokens = page.scan.tokens
    leads = tuple(tokens.at[page.places[each.span].start - 1] for each in (left, right))
    gap = between(page, left, right)
    apart = len(gap) > _END_REACH or not _BREAKS.isdisjoint(gap) or unit_of(left) != unit_of(right)
    if apart or leads not in (("from", "to"), ("to", "from")):
        return None
    return (left, right) if leads[0] == "from" else (right, left)


def _direction(page: Page, percent: Mention, start: Mention, end: Mention) -> str | None:
    """Up or down, where the words show that a percentage is the change between two ends; else None."""
    first, second = sorted((start, end), key=lambda each: each.span)
    tokens, place = page.scan.tokens, page.places[percent.span]
    noun = tokens.at[place.stop]
    behind = tokens.at[place.stop + (noun in _RISES | _FALLS)]
    value = percent.value
    assert isinstance(value, Percent)
    if percent.span.start > second.span.start:
        gap = between(page, second, percent)
        opener = next((i for i in range(len(gap) - 1, -1, -1) if gap[i] in _OPENERS), None)
        told = opener is not None and set(gap[opener + 1 :]) <= _LINKS and len(gap) <= _TOLD_REACH
        if not told or not _BREAKS.isdisjoint(gap) or behind in _OTHER_BASE:
            return None
        return _way((*gap[opener or 0 :], noun), value)
    gap = between(page, percent, first)
    if value.trend is not None or len(gap) > _TOLD_REACH or not _BREAKS.isdisjoint(gap):
        return None  # a verb of change before it: `changes` looks at those
    return _way((noun,), value)


def _way(words: Sequence[str], value: Percent) -> str | None:
    rises, falls = not _RISES.isdisjoint(words), not _FALLS.isdisjoint(words)
    if rises or falls:
        return "up" if rises and not falls else "down" if falls and not rises else None
    return value.trend


# --- so much, to a figure ----------------------------------------------------------------------------------------


def _moved_to(page: Page, percent: Mention, figures: Sequence[Mention]) -> Ratio | None:
    """ "rose 61 points, or 1.2%, to 5,308.15": the change in figures, the same in percent, and where it led."""
    before = [each for each in figures if each.span < percent.span]
    behind = [each for each in figures if each.span > percent.span]
    if not before or not behind:
        return None
    moved, end = before[-1], behind[0]
    trend = getattr(moved.value, "trend", None) or getattr(percent.value, "trend", None)
    lead, gap = between(page, moved, percent), between(page, percent, end)
    again = lead[-2:] == [",", "or"] and lead[:-2] in ([], ["point"], ["points"], ["cents"], ["dollars"])
    leads = [word for word in gap if word != ","] in (["to"], ["to", "close", "at"], ["to", "end", "at"], ["to", "a"])
    assert isinstance(moved.value, Amount)
    if trend is None or not (again and leads) or not _is_one_measure(moved, end):
        return None
    size, last = number_of(moved), number_of(end)
    first = last - size if trend == "up" else last + size
    if first <= size or first <= 0:
        return None
    slack = (room_of(moved) + room_of(end) * size / first) / first * 100 + Decimal("0.01")
    real = size / first * 100
    return Ratio(real - slack, real + slack, f"{moved.text} to {end.text} is", (moved, end))


def _is_one_measure(moved: Mention, end: Mention) -> bool:
    """Whether a change and its end are in one unit; an index has points, or none."""
    units = {unit_of(moved), unit_of(end)} - {"point"}
    return len(units) == 1 or units == {None}


CHECK = find_wrong_percent_changes
