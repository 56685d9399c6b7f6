"""Dates told by their distance from another: "yesterday", "last month", "four days after", "the next day"."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from checker.text.words import WEEKDAYS
from checker.text.written_dates import RELATIVE, Anchor, DateText, Unit, WrittenDate

UNITS: dict[str, Unit] = {
    f"{unit}{s}": unit for unit in ("day", "week", "weekend", "month", "year", "decade", "quarter") for s in ("", "s")
} | {"night": "day", "nights": "day"}
DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_ANCHORS: dict[str, Anchor] = {"after": "after", "later": "before", "before": "after", "earlier": "before"}
_PARTS_OF_DAY = frozenset(["morning", "afternoon", "evening"])
# Before "this morning" a time of day has taken it in.
_TIME_ENDS = frozenset(["a.m.", "p.m.", "am", "pm", "o'clock", "noon", "midnight"])
_PART_NOUNS = frozenset("end start beginning middle close later earlier rest remainder half part turn outset".split())


def from_today(text: DateText, i: int) -> WrittenDate:
    """ "today", "tomorrow", "the day after tomorrow", "the day before yesterday"."""
    tokens, word = text.tokens, text.tokens.words[i]
    offset, first = DEICTIC[word], i
    if tokens.words[max(0, i - 2) : i] in (["day", "after"], ["day", "before"]):
        offset += 1 if tokens.words[i - 1] == "after" else -1
        first = i - 2 - (tokens.at[i - 3] == "the")
    return WrittenDate(first, i, offset=offset, unit="day", anchor="published")


# How far from publication a date may be: about a thousand years.
_FARTHEST: dict[Unit, int] = {
    "day": 366_000, "week": 52_000, "weekend": 52_000, "month": 12_000, "quarter": 4_000, "year": 1_000, "decade": 100,
}  # fmt: skip


def from_count(text: DateText, index: int) -> WrittenDate | None:
    """ "four days after", "two weeks later", "three months ago", "two weeks from Monday"."""
    numeral = text.numerals[index]
    if numeral.number is None or numeral.number != int(numeral.number) or numeral.bound not in ("exact", "about"):
        return None
    unit = UNITS.get(text.tokens.at[numeral.last + 1])
    if unit is None or numeral.form == "ordinal" or numeral.number > _FARTHEST.get(unit, 0):
        return None  # "150 million years ago" is no date of the calendar
    return _offset(text, numeral.first, numeral.last + 2, int(numeral.number), unit, (index,))


def from_one(text: DateText, i: int) -> WrittenDate | None:
    """ "a day later", "a week ago", "a week from Tuesday"; "the day after", "the week before"."""
    unit = UNITS.get(text.tokens.at[i + 1])
    return None if unit is None else _offset(text, i, i + 2, 1, unit, ())


def _offset(
    text: DateText, first: int, at: int, count: int, unit: Unit, numerals: tuple[int, ...]
) -> WrittenDate | None:
    word, tokens = text.tokens.at[at], text.tokens
    if word == "ago":
        return _ago(text, first, at, -count, unit, numerals)
    if word == "from" and unit in ("day", "week"):
        return _from_a_day(text, first, at + 1, count * (7 if unit == "week" else 1), numerals)
    if word not in _ANCHORS or tokens.at[at + 1] in DEICTIC:
        return None
    sign = 1 if word in ("after", "later") else -1
    anchor = _ANCHORS[word]
    opens = tokens.at[first - 1] in ("", ".", "\n")
    if anchor == "after" and opens and tokens.at[at + 1] == ",":
        anchor = "before"  # "The day before, a caller had warned": before what was told
    return WrittenDate(first, at, offset=sign * count, unit=unit, anchor=anchor, numerals=numerals)


def _ago(text: DateText, first: int, at: int, offset: int, unit: Unit, numerals: tuple[int, ...]) -> WrittenDate:
    """ "two weeks ago", "a year ago today", "a year ago Tuesday", "two years ago this month"."""
    tokens, last = text.tokens, at
    behind = tokens.words[at + 1 : at + 3]
    if behind[:1] == ["today"]:
        return WrittenDate(first, at + 1, offset=offset, unit=unit, anchor="published", around="day", numerals=numerals)
    if behind in (["this", "month"], ["this", "week"]):
        months = offset * 12 if unit == "year" else offset
        return WrittenDate(first, at + 2, offset=months, unit="month", anchor="published", numerals=numerals)
    if behind[:1] == ["on"] and behind[1:] and behind[1] in WEEKDAYS:
        last = at + 2
    elif behind[:1] and behind[0] in WEEKDAYS and tokens.raw[at + 1][0].isupper():
        last = at + 1
    return WrittenDate(first, last, offset=offset, unit=unit, anchor="published", numerals=numerals)


def _from_a_day(text: DateText, first: int, at: int, days: int, numerals: tuple[int, ...]) -> WrittenDate | None:
    """ "a week from Tuesday", "two weeks from today", "ten days from now"."""
    tokens, word = text.tokens, text.tokens.at[at]
    if word in ("today", "now", "tomorrow"):
        return WrittenDate(
            first, at, offset=days + (word == "tomorrow"), unit="day", anchor="published", numerals=numerals
        )
    if word in WEEKDAYS and tokens.raw[at][0].isupper():
        return WrittenDate(
            first, at, weekday=WEEKDAYS[word], shift=days, direction="future", numerals=numerals
        )  # fmt: skip
    return None


def from_relation(text: DateText, i: int) -> WrittenDate | None:
    """ "last month", "this week", "last night"; "the next day", "the following week" count from the date before."""
    tokens = text.tokens
    word, the = tokens.words[i], tokens.at[i - 1] == "the"
    following = tokens.at[i + 1]
    if word == "last" and following == "night":
        return WrittenDate(i, i + 1, offset=-1, unit="day", anchor="published")
    if word == "this" and following in _PARTS_OF_DAY and not _is_behind_time(text, i):
        return WrittenDate(i, i + 1, offset=0, unit="day", anchor="published")
    unit = UNITS.get(following)
    if unit is None or following.endswith("s") or (word == "this" and unit == "day"):
        return None
    if word in ("past", "coming") and not (word == "past" and unit == "weekend"):
        return None  # "the past week" is a length of time
    narrative = word in ("following", "previous") or (the and unit == "day")
    if word in ("last", "next") and the and not narrative:
        return None  # "the last year of the war"
    anchor: Anchor = "before" if narrative else "published"
    first = i - ((narrative and the) or (word == "past" and tokens.at[i - 1] == "this"))
    around: Literal["week"] | None = "week" if narrative and unit == "week" else None
    date = WrittenDate(first, i + 1, offset=RELATIVE[word], unit=unit, anchor=anchor, around=around)
    if tokens.at[first - 1] in ("earlier", "later"):
        return replace(date, direction="past" if tokens.at[first - 1] == "earlier" else "future")
    return date


def _is_behind_time(text: DateText, i: int) -> bool:
    before = text.tokens.at[i - 1]
    return before in _TIME_ENDS or before[:1].isdigit()


def from_that_day(text: DateText, i: int) -> WrittenDate | None:
    """ "that day", "that night", "the same day": the day that was told last."""
    tokens = text.tokens
    following = tokens.at[i + 1]
    if following in ("year", "month") and tokens.words[i] == "that":
        return WrittenDate(i, i + 1, offset=0, unit=UNITS[following], anchor="before")
    if following not in ("day", "night", "evening", "morning", "afternoon"):
        return None
    first = i - (tokens.words[i] == "same" and tokens.at[i - 1] == "the")
    if tokens.words[i] == "same" and first == i:
        return None
    return WrittenDate(first, i + 1, offset=0, unit="day", anchor="before")


def from_the(text: DateText, i: int) -> WrittenDate | None:
    """ "over the weekend", "at the end of the year": the present one, behind words that say so."""
    tokens, unit = text.tokens, UNITS.get(text.tokens.at[i + 1])
    if unit == "weekend" and tokens.at[i - 1] in ("over", "during", "at", "on"):
        first = i - (tokens.at[i - 1] == "over")
        return WrittenDate(first, i + 1, offset=0, unit=unit, anchor="published", direction="past")
    part = tokens.at[i - 1] == "of" and tokens.at[i - 2] in _PART_NOUNS
    told = unit in ("month", "year", "week", "decade") and tokens.at[i + 2] not in ("of", "when", "in")
    if unit is None or not part or not told:
        return None
    return WrittenDate(i, i + 1, offset=0, unit=unit, anchor="published")
