"""Holidays with fixed rules: which words name one, and on which day of a year it falls."""

from __future__ import annotations

import calendar
import datetime as dt
import functools
from collections.abc import Mapping

from checker.text.tokens import Tokens, tokenize
from checker.text.wordlists import table_lines
from checker.text.words import FUNCTION_WORDS

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Names of a feast that are also said of its season and its things: read only behind one of the words below.
_BARE = frozenset(["christmas", "easter", "halloween", "thanksgiving", "epiphany"])
_LEADS = frozenset("on by before at since until till after last this next around".split())
_SUBJECT_OF = frozenset("was is will fell falls has brought saw".split())
_PARTS_OF_DAY = frozenset("night morning evening afternoon last this next".split())


@functools.cache
def _rules() -> Mapping[str, str]:
    rows = (line.split(";") for line in table_lines("holidays"))
    return {name.strip(): rule.strip() for name, rule in rows}


@functools.cache
def _by_first() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    names: dict[str, list[tuple[str, ...]]] = {}
    for name in _rules():
        words = tuple(word.removesuffix("'s") for word in tokenize(name).words)
        names.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(many, key=len, reverse=True)) for first, many in names.items()}


@functools.cache
def _names() -> Mapping[tuple[str, ...], str]:
    return {tuple(word.removesuffix("'s") for word in tokenize(name).words): name for name in _rules()}


@functools.cache
def holiday_starts() -> frozenset[str]:
    """The first words of the names."""
    return frozenset(_by_first())


def holiday_at(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """The holiday whose name begins at token `i`: its last token, and its name. "Christmas tree" names none.

    The words of the tokens are without possessive endings, as in a DateText.
    """
    if not tokens.raw[i][0].isupper():
        return None
    for words in _by_first().get(tokens.words[i], ()):
        last = i + len(words) - 1
        if tuple(tokens.words[i : last + 1]) != words:
            continue
        subject = tokens.at[i - 1] in ("", ".", "\n") and tokens.at[last + 1] in _SUBJECT_OF
        owns = tokens.raw[last].endswith("'s") and not words[-1].endswith("'s")
        dated = len(tokens.at[last + 1]) == 4 and tokens.at[last + 1].isdigit()
        named = tokens.at[i - 1] in _LEADS or subject or owns or dated
        if words[0] in _BARE and len(words) == 1 and not named:
            return None
        after = tokens.at[last + 1]
        if tokens.at[last + 1][:1].isalpha() and tokens.raw[last + 1][0].isupper() and words != ("black", "friday"):
            return None  # "Christmas Island", "the Memorial Day Massacre"
        sale = words == ("black", "friday") and after[:1].isalpha() and after not in FUNCTION_WORDS
        return None if sale else (last, _names()[words])
    return None


def takes_part_of_day(word: str) -> bool:
    """Whether a word may follow a holiday and leave it a day: "Halloween night"."""
    return word in _PARTS_OF_DAY


def holiday_on(name: str, year: int) -> dt.date:
    """The day of a holiday in a year."""
    rule = _rules()[name].split()
    if rule[0] == "easter":
        from dateutil.easter import easter

        sunday: dt.date = easter(year)
        return sunday + dt.timedelta(days=int(rule[1]))
    if len(rule) == 1:
        return dt.date.fromisoformat(f"{year:04d}-{rule[0]}")
    month, nth, weekday = int(rule[0]), int(rule[1]), _WEEKDAYS.index(rule[2])
    days = [week[weekday] for week in calendar.monthcalendar(year, month) if week[weekday]]
    extra = int(rule[3]) if len(rule) > 3 else 0
    return dt.date(year, month, days[nth - 1 if nth > 0 else nth]) + dt.timedelta(days=extra)
