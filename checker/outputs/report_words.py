"""The words and signs of a report: what each reading, verdict, level and category is called on the page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from checker.model import Category, Level, ReadingWord, Verdict


@dataclass(frozen=True, slots=True)
class Sign:
    """How one thing is shown: a sign that needs no colour, a word, and what it means in a sentence."""

    key: str
    sign: str
    word: str
    meaning: str = ""


# Signs of equality, not ticks and crosses: the report says what differs, never what is right.
READINGS: Mapping[ReadingWord, Sign] = {
    "agrees": Sign("agrees", "=", "agrees", "the same, allowing for rounding, units and spelling"),
    "differs": Sign("differs", "≠", "differs", "something that does not fit the rest"),
    "hedged": Sign("hedged", "≈", "hedged", "the same, with a limit or a doubt: “up to”, “about”"),
    "vague": Sign("vague", "~", "vague", "too loose to compare: “millions of”"),
    "unclear": Sign("unclear", "?", "unclear", "more than one way to read it, so not judged"),
    "silent": Sign("silent", "·", "silent", "nothing on this"),
}

#: Which reading a stretch of text shows where several claims rest on it: the one an editor must see.
GRAVEST_FIRST: tuple[ReadingWord, ...] = ("differs", "unclear", "hedged", "vague", "agrees", "silent")

VERDICTS: Mapping[Verdict, Sign] = {
    "consistent": Sign("consistent", "=", "consistent"),
    "discrepant": Sign("discrepant", "≠", "discrepant"),
    "single-source": Sign("single-source", "1", "single source"),
    "unclear": Sign("unclear", "?", "unclear"),
    "silent": Sign("silent", "·", "silent"),
}

# Shapes that stay apart in grey print. All signs are in WGL4, which every common font has, bold as well.
LEVEL_SIGNS: Mapping[Level, Sign] = {
    "error": Sign("error", "■", "error", "errors"),
    "warning": Sign("warning", "▲", "warning", "warnings"),
    "note": Sign("note", "●", "note", "notes"),
}

CATEGORIES: Mapping[Category, str] = {
    "quantity": "Figure",
    "duration": "Length of time",
    "money": "Sum of money",
    "percent": "Percentage",
    "rate": "Rate",
    "age": "Age",
    "ordinal": "Rank or order",
    "tally": "Vote or score",
    "unit": "Unit",
    "date": "Date",
    "weekday": "Day of the week",
    "time": "Time of day",
    "person-name": "Person’s name",
    "person-role": "Person’s role",
    "organization": "Organization’s name",
    "place": "Place",
    "quote-wording": "Wording of a quotation",
    "quote-cut": "Quotation cut short",
    "quote-speaker": "Speaker of a quotation",
    "list": "List",
    "count-vs-list": "Count and list",
    "arithmetic": "Arithmetic",
    "response": "Who answered",
    "choice": "One or the other",
    "hedge": "Hedged where others are firm",
    "updated": "Updated later",
    "uncorroborated": "Told by one source only",
    "missing": "Not mentioned",
}

# What stands over the two sides of a discrepancy, where "differs" would say too much.
_SIDES: Mapping[Category, tuple[str, str]] = {
    "hedge": ("Hedged", "The others"),
    "updated": ("Later", "Earlier"),
    "uncorroborated": ("Told only here", "The others"),
    "missing": ("Silent", "The others"),
    "quote-cut": ("Cut short", "The others"),
    "count-vs-list": ("Differs", "Compare"),
    "arithmetic": ("Differs", "Compare"),
}

#: The names of the months.
MONTHS = "January February March April May June July August September October November December".split()


def name_sides(category: Category) -> tuple[str, str]:
    """The headings of the doubtful side and of the side that it departs from."""
    return _SIDES.get(category, ("Differs", "Differs from"))


def write_date(date: dt.date) -> str:
    """A date in words, the same in every locale: “June 13, 2025”."""
    return f"{MONTHS[date.month - 1]} {date.day}, {date.year}"


def write_moment(moment: dt.datetime) -> str:
    """A moment in words: “November 22, 2026, 21:05 UTC”."""
    return f"{write_date(moment.date())}, {moment:%H:%M} {moment.tzname() or ''}".rstrip()


def write_period(first: dt.date, last: dt.date) -> str:
    """A span of dates in words, with nothing said twice: “June 13 – July 18, 2025”."""
    if first == last:
        return write_date(first)
    if first.year != last.year:
        return f"{write_date(first)} – {write_date(last)}"
    opening = f"{MONTHS[first.month - 1]} {first.day}"
    closing = f"{last.day}" if first.month == last.month else f"{MONTHS[last.month - 1]} {last.day}"
    return f"{opening} – {closing}, {last.year}" if first.month != last.month else f"{opening}–{closing}, {last.year}"


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: “1 article”, “5 articles”."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def clip(text: str, length: int) -> str:
    """The text on one line, cut at a word to at most about `length` characters."""
    # A line of 100 kB need not be split into words when only its beginning is shown.
    line = " ".join(text[: length * 4].split())
    if len(line) <= length and len(text) <= length * 4:
        return line
    cut = line[:length]
    at_word = cut.rfind(" ")
    return (cut[:at_word] if at_word > length // 2 else cut).rstrip(" ,;:–—") + "…"
