"""Tokens → dates as written, lexed once, like numerals. Nothing is resolved here; the date kind does that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.text.calendar_dates import around_month, around_weekday, from_digits
from checker.text.names import plain
from checker.text.numeral import Numeral
from checker.text.relative_dates import DEICTIC, from_count, from_one, from_relation, from_today
from checker.text.tokens import Tokens
from checker.text.wordlists import given_names
from checker.text.words import MONTHS, WEEKDAYS
from checker.text.written_dates import RELATIVE, DateText, WrittenDate

_TRIGGERS = frozenset([*MONTHS, *WEEKDAYS, *DEICTIC, *RELATIVE, "a", "the"])
_RANKS = frozenset("first second third fourth fifth last".split())
# Days and firms with a weekday in their name: Super Tuesday, Black Friday, Ruby Tuesday.
_NAMED_DAYS = frozenset("super ruby fat black cyber good ash giving palm easter bloody shrove maundy".split())


def lex_dates(tokens: Tokens, numerals: Sequence[Numeral]) -> tuple[WrittenDate, ...]:
    """Every written date of a text, in order, none overlapping another."""
    text = DateText.of(tokens, numerals)
    found: list[WrittenDate] = []
    after = 0
    words = text.tokens.words
    for i in sorted({*text.by_core, *(i for i, word in enumerate(words) if word in _TRIGGERS)}):
        if i < after:
            continue
        date = _date_at(text, i, words[i])
        if date is not None and not _is_habit_or_name(text.tokens, date):
            if found and date.first <= found[-1].last:
                date = replace(date, first=max(date.first, found[-1].last + 1))
            found.append(date)
            after = date.last + 1
    return tuple(found)


def _date_at(text: DateText, i: int, word: str) -> WrittenDate | None:
    """The date that the token at `i` is the key of, if it is one."""
    if word in MONTHS:
        return around_month(text, i)
    if word in WEEKDAYS:
        return around_weekday(text, i)
    if word in DEICTIC:
        return from_today(i, word)
    if i in text.by_core:
        return from_digits(text, i) or from_count(text, text.by_core[i])
    return from_relation(text, i) if word in RELATIVE else from_one(text, i)


def _is_habit_or_name(tokens: Tokens, date: WrittenDate) -> bool:
    """ "every Tuesday", "a Friday like any other", "Super Tuesday", "April Ryan": no day and no month."""
    if date.weekday is None or date.day is not None:
        month_alone = date.month is not None and date.day is date.year is None
        named = _is_given_name(tokens, date.last + 1) or plain(tokens.word(date.first - 1)) in given_names()
        return month_alone and named
    before = tokens.word(date.first - 1)
    if before in ("every", "each", "any", "most") or tokens.words[date.last].endswith("s"):
        return True
    if before in _RANKS and tokens.word(date.last + 1) == "of":
        return True  # "the first Monday of the month"
    if before in ("a", "an") and tokens.word(date.first - 2) != "on":
        return True
    return before in _NAMED_DAYS and tokens.raw[date.first - 1][0].isupper()


def _is_given_name(tokens: Tokens, surname: int) -> bool:
    """ "April Ryan asked", "June Carter sang": a month's name before a word that can be a surname."""
    if surname >= len(tokens):
        return False
    word = tokens.raw[surname]
    return word.isalpha() and word[0].isupper() and not word.isupper()
