"""The timeline of a report: a lane for each source, with a mark at each date that it tells and at its publication."""

from __future__ import annotations

import datetime as dt
import itertools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.kinds.date import Date
from checker.model import Mention, Result
from checker.outputs.report_axis import Axis, Stretch, Tick, span_axis
from checker.outputs.report_found import DATE, FoundIndex
from checker.outputs.report_places import Places
from checker.outputs.report_words import MONTHS, clip, write_date, write_period
from checker.text.edtf import first_and_last

_MOST_LANES = 24
_MOST_ROWS = 120
_MOST_TOLD = 20  # sources in a row
_MOST_WORDS = 3  # ways in which one source puts one date
_LONGEST_WORDS = 60
# The drawing, in its own units: about a pixel each on a wide screen.
_WIDTH, _LEFT, _RIGHT, _BUCKET = 1200.0, 200.0, 1185.0, 70.0
_TOP, _LANE = 44.0, 46.0
_DAY, _BAR, _BAR_STEP, _BAR_LEVELS = 16.0, 27.0, 6.0, 3  # from the top of a lane
_LEAST_BAR = 5.0
_LABEL = 24  # characters of a source's name, wide ones counted twice
# Marks that turn the direction of a line; in a drawing nothing could keep them to themselves.
_TURNING = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A mark on a lane: a day, a bar of days, or a publication.

    look: "told", "differs" (the doubtful side of a discrepancy, to which `card` leads) or "against" (its other side).
    x, y: the middle of a day; the left upper corner of a bar of that width.
    """

    x: float
    y: float
    width: float
    look: str
    title: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """A source. earlier, later: how many of its dates lie off the axis, and the card of one that differs, or ""."""

    label: str
    y: float
    days: tuple[TimeMark, ...]
    bars: tuple[TimeMark, ...]
    published: tuple[TimeMark, ...]
    earlier: tuple[int, str]
    later: tuple[int, str]


@dataclass(frozen=True, slots=True)
class Told:
    """A date as one source tells it. stretch: None where its year is not known. words: each with the link to it."""

    source: str
    stretch: Stretch | None
    name: str
    words: tuple[tuple[str, str], ...]
    look: str
    card: str


@dataclass(frozen=True, slots=True)
class DateRow:
    """A date with all who tell it, for the table. hidden: how many more sources there are."""

    date: str
    told: tuple[Told, ...]
    hidden: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """The drawing, and the same as rows. hidden: lanes and rows that are too many to show."""

    width: float
    height: float
    left: float
    right: float
    bucket: float
    has_earlier: bool
    has_later: bool
    ticks: tuple[Tick, ...]
    lanes: tuple[Lane, ...]
    hidden_lanes: int
    rows: tuple[DateRow, ...]
    hidden_rows: int


def lay_timeline(result: Result, places: Places, found: FoundIndex) -> Timeline | None:
    """The dates of a result; None where no article tells one that stands in the calendar."""
    told = _gather(result, places, found)
    stretches = [one.stretch for one in told if one.stretch]
    if not stretches:
        return None
    published: dict[str, list[dt.date]] = {}
    for article in result.articles:
        own = published.setdefault(article.label, [])
        if article.published:
            own.append(article.published)
    every = [day for days in published.values() for day in days]
    axis = span_axis(stretches, every, _LEFT, _RIGHT)
    has_earlier = any(axis.is_before(stretch) for stretch in stretches)
    has_later = any(axis.is_behind(stretch) for stretch in stretches)
    axis = Axis(axis.first, axis.last, _LEFT + _BUCKET * has_earlier, _RIGHT - _BUCKET * has_later)
    sources = [source for source in published if published[source] or any(one.source == source for one in told)]
    shown = _choose_lanes(sources, told)
    lanes = tuple(
        _make_lane(source, at, [one for one in told if one.source == source], published[source], axis)
        for at, source in enumerate(shown)
    )
    hidden = len(sources) - len(shown)
    rows = [
        DateRow(name, tuple(own[:_MOST_TOLD]), max(len(own) - _MOST_TOLD, 0))
        for name, group in itertools.groupby(told, key=lambda one: one.name)
        for own in [list(group)]
    ]
    return Timeline(
        _WIDTH, _TOP + _LANE * len(lanes) + 4, axis.left, axis.right, _BUCKET, has_earlier, has_later,
        axis.ticks(beside=(has_earlier, has_later)),
        lanes, hidden, tuple(rows[:_MOST_ROWS]), max(len(rows) - _MOST_ROWS, 0),
    )  # fmt: skip


def _gather(result: Result, places: Places, found: FoundIndex) -> list[Told]:
    """The dates by time, then in the order of the articles; those without a year last."""
    labels = {article.id: article.label for article in result.articles}
    order = {label: at for at, label in enumerate(dict.fromkeys(labels.values()))}
    by_date: dict[tuple[str, Stretch | str], list[Mention]] = {}
    for mention in result.dates:
        stretch = _stretch_of(mention)
        by_date.setdefault((labels[mention.article], stretch or _words(mention).casefold()), []).append(mention)
    told = []
    for (source, when), mentions in by_date.items():
        look, card = _look(mentions, found)
        words = {_words(mention): places.find(mention.article, mention.span) for mention in reversed(mentions)}
        stretch = when if isinstance(when, tuple) else None
        name = _write(stretch) if stretch else "No day known"
        told.append(Told(source, stretch, name, tuple(reversed(words.items()))[:_MOST_WORDS], look, card))
    return sorted(told, key=lambda one: (one.stretch is None, one.stretch or (dt.date.min,) * 2, order[one.source]))


def _stretch_of(mention: Mention) -> Stretch | None:
    assert isinstance(mention.value, Date)
    try:
        return None if mention.value.impossible else first_and_last(mention.value.edtf)
    except ValueError:  # a day that no month has
        return None


def _words(mention: Mention) -> str:
    return clip(mention.text, _LONGEST_WORDS)


def _look(mentions: Iterable[Mention], found: FoundIndex) -> tuple[str, str]:
    """How the mark of a date looks, and the card that it leads to."""
    resting = [one for mention in mentions for one in found.at(mention.article, mention.span, DATE)]
    resting.sort(key=lambda one: not one.odd)
    if not resting:
        return "told", ""
    return "differs" if resting[0].odd else "against", found.link(resting[0].discrepancy)


def _write(stretch: Stretch) -> str:
    """A stretch of time in words: a day, a month, a year, or from one day to another."""
    first, last = stretch
    if first == dt.date.min or last == dt.date.max:
        return f"until {write_date(last)}" if first == dt.date.min else f"from {write_date(first)}"
    ends_month = (last + dt.timedelta(days=1)).day == 1
    if first.day == 1 and ends_month and first.year == last.year:
        if (first.month, last.month) == (1, 12):
            return str(first.year)
        if first.month == last.month:
            return f"{MONTHS[first.month - 1]} {first.year}"
    return write_period(first, last)


def _choose_lanes(sources: Sequence[str], told: Sequence[Told]) -> list[str]:
    """The sources that have a lane: where there are too many, those that differ, then those with the most dates."""
    weight = dict.fromkeys(sources, 0)
    for one in told:
        weight[one.source] += 1000 if one.look == "differs" else 1
    chosen = set(sorted(sources, key=lambda source: -weight[source])[:_MOST_LANES])
    return [source for source in sources if source in chosen]


def _make_lane(source: str, at: int, told: Sequence[Told], published: Sequence[dt.date], axis: Axis) -> Lane:
    y = _TOP + _LANE * at
    days, bars = [], []
    levels = [0.0] * _BAR_LEVELS  # where the last bar of each level ends
    for one in told:
        if one.stretch is None or axis.is_before(one.stretch) or axis.is_behind(one.stretch):
            continue
        title = f"{one.name}: {', '.join(f'“{words}”' for words, _ in one.words)}"
        if one.stretch[0] == one.stretch[1]:
            days.append(TimeMark(axis.x(one.stretch[0]), y + _DAY, 0, one.look, title, one.card))
            continue
        x, end = axis.x(one.stretch[0]), axis.x(one.stretch[1])
        level = next((level for level, taken in enumerate(levels) if taken < x), levels.index(min(levels)))
        levels[level] = end
        width = round(max(end - x, _LEAST_BAR), 1)
        bars.append(TimeMark(x, y + _BAR + _BAR_STEP * level, width, one.look, title, one.card))
    return Lane(
        _fit(source), y, tuple(days), tuple(bars),
        tuple(TimeMark(axis.x(day), y + _DAY, 0, "", f"Published {write_date(day)}") for day in sorted(set(published))),
        _off_end([one for one in told if one.stretch and axis.is_before(one.stretch)]),
        _off_end([one for one in told if one.stretch and axis.is_behind(one.stretch)]),
    )  # fmt: skip


def _off_end(told: Sequence[Told]) -> tuple[int, str]:
    return len(told), next((one.card for one in told if one.look == "differs"), "")


def _fit(label: str) -> str:
    """As much of a source's name as there is room for."""
    label = _TURNING.sub("", clip(label, 2 * _LABEL))
    room = _LABEL
    for at, char in enumerate(label):
        room -= 2 if unicodedata.east_asian_width(char) in "WF" else 1
        if room < 0:
            return label[: at - 1].rstrip() + "…"
    return label
