"""Times of day in every form that news writes them in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from hypothesis import strategies as st

#: A zone as written, and as it is read.
ZONES = [
    ("", None), (" ET", "ET"), (" CT", "CT"), (" PT", "PT"), (" Eastern", "ET"), (" Eastern time", "ET"),
    (" Pacific Time", "PT"), (" EDT", "EDT"), (" EST", "EST"), (" GMT", "GMT"), (" BST", "BST"), (" CET", "CET"),
    (" UTC", "UTC"), (" local time", "local time"),
]  # fmt: skip
#: Those that are told by letters, which may stand behind "noon" as well.
_LETTERS = [zone for zone in ZONES if zone[0].strip().isupper() or not zone[0]]
_HALVES = [(" a.m.", " p.m."), ("am", "pm"), (" am", " pm"), (" AM", " PM"), ("AM", "PM"), ("a.m.", "p.m.")]
#: Sentences for a time, and the word before it there.
SENTENCES = [
    "Polls close at {} in the city.",
    "Trains stopped running around {}, the company said.",
    "It began at {} on the bridge.",
]  # fmt: skip
SPAN_SENTENCES = ["The museum is open from {} in summer.", "The road will be closed {}, the city said."]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time, or a span of times, in words; and what is to be read. `until` is None for one time."""

    words: str
    time: str
    zone: str | None
    until: str | None = None
    ambiguous: bool = False


def _hour(time: dt.time) -> int:
    return time.hour % 12 or 12


_WHOLE_HOURS = st.integers(0, 23).map(lambda hour: dt.time(hour, 0))
_MINUTES = st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))
TIMES = st.one_of(_WHOLE_HOURS, _MINUTES)


@st.composite
def clocks(draw: st.DrawFn) -> Clock:
    """ "9 a.m.", "9:30pm ET", "17:30 GMT", "noon", "9 o'clock"."""
    time = draw(TIMES)
    written, zone = draw(st.sampled_from(ZONES))
    shown = f"{time:%H:%M}"
    style = draw(st.sampled_from(["halves", "halves", "24 hours", "point", "word", "o'clock", "military"]))
    if style == "word":
        written, zone = draw(st.sampled_from(_LETTERS))
        word, shown = draw(st.sampled_from([("noon", "12:00"), ("midnight", "00:00"), ("midday", "12:00")]))
        return Clock(f"{word}{written}", shown, zone)
    if style == "o'clock":
        hour = draw(st.integers(1, 12))
        return Clock(f"{hour} o'clock", f"{hour:02d}:00", None, ambiguous=True)
    if style == "24 hours":
        clear = time.hour < 10 or time.hour >= 13  # "09:30" and "13:30" are, "11:30" may be either
        return Clock(f"{shown}{written}", shown, zone, ambiguous=not clear)
    if style == "military":
        return Clock(f"{time:%H%M} GMT", shown, "GMT")
    return Clock(f"{_on_12_hours(draw, time, '.' if style == 'point' else ':')}{written}", shown, zone)


def _on_12_hours(draw: st.DrawFn, time: dt.time, mark: str) -> str:
    half = draw(st.sampled_from(_HALVES))[time.hour >= 12]
    return f"{_digits(draw, time, mark)}{half}"


def _digits(draw: st.DrawFn, time: dt.time, mark: str = ":") -> str:
    whole = time.minute == 0 and draw(st.booleans())
    return str(_hour(time)) if whole else f"{_hour(time)}{mark}{time:%M}"


@st.composite
def clock_spans(draw: st.DrawFn) -> Clock:
    """ "9 a.m. to 5 p.m. ET", "9 to 11 a.m.", "9am-5pm", "09:30 to 17:00"."""
    first, last = sorted(draw(st.lists(TIMES, min_size=2, max_size=2, unique=True)))
    written, zone = draw(st.sampled_from(ZONES))
    link = draw(st.sampled_from([" to ", " until ", "-", "–"]))
    style = draw(st.sampled_from(["halves", "24 hours", "one half"]))
    same_half = (first.hour < 12) == (last.hour < 12)
    if style == "24 hours":
        clear = first.hour < 10 or last.hour >= 13
        words = f"{first:%H:%M}{link}{last:%H:%M}{written}"
        return Clock(words, f"{first:%H:%M}", zone, f"{last:%H:%M}", ambiguous=not clear)
    if style == "one half" and same_half and first.hour % 12:
        words = f"{_digits(draw, first)}{link}{_on_12_hours(draw, last, ':')}{written}"
    else:
        words = f"{_on_12_hours(draw, first, ':')}{link}{_on_12_hours(draw, last, ':')}{written}"
    return Clock(words, f"{first:%H:%M}", zone, f"{last:%H:%M}")
