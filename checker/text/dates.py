"""Tokens → dates as written, lexed once, like numerals. Nothing is resolved here; `date_values` does that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.text.calendar_dates import around_month, around_weekday
from checker.text.date_spans import join_spans, with_surroundings
from checker.text.holidays import holiday_at, holiday_starts, takes_part_of_day
from checker.text.names import plain
from checker.text.numeral import Numeral
from checker.text.numeric_dates import numeric_dates
from checker.text.relative_dates import (
    DEICTIC,
    UNITS,
    from_count,
    from_one,
    from_relation,
    from_that_day,
    from_the,
    from_today,
)
from checker.text.tense import PAST_FORMS
from checker.text.tokens import Tokens
from checker.text.wordlists import given_names, name_endings
from checker.text.words import FUNCTION_WORDS, MONTHS, WEEKDAYS
from checker.text.written_dates import RELATIVE, SEASONS, DateText, WrittenDate
from checker.text.year_dates import (
    decade_words,
    from_century,
    from_decade_word,
    from_fiscal,
    from_q,
    from_quarter,
    from_season,
    from_year,
)

_FISCAL = frozenset(["fiscal", "fy", "financial"])
_TRIGGERS = (
    frozenset([*MONTHS, *WEEKDAYS, *DEICTIC, *RELATIVE, *SEASONS, *_FISCAL, "q"]) | decade_words() | holiday_starts()
)
_HOLIDAY_STARTS = holiday_starts()
# Before a unit of time: "a week later", "the day after", "that night".
_UNIT_LEADS = frozenset(["a", "the", "that", "same"])
_UNIT_WORDS = frozenset([*UNITS, "night", "morning", "afternoon", "evening"])
_RANKS = frozenset("first second third fourth fifth last".split())
# Days and firms with a weekday in their name: Super Tuesday, Black Friday, Ruby Tuesday.
_NAMED_DAYS = frozenset(
    "super ruby fat black cyber good ash giving palm easter bloody shrove maundy sheffield man freaky blue bowl".split()
)
_SUNDAYS = frozenset("mail independent scotland wales ireland sport".split())
_PERSONAL = frozenset("mr mrs ms dr pc dc sgt sir dame named called".split())
_PAPERS = frozenset("times telegraph mirror mail herald post tribune express review star independent night".split())
# What a day gives its name to: "the Sept. 11 attacks". Its year is not that of the article.
_NAMED_EVENTS = frozenset(
    """attack attacks riot riots bombing bombings massacre insurrection coup plot uprising committee revolution siege
    terrorist terror assault putsch""".split()
)


def lex_dates(tokens: Tokens, numerals: Sequence[Numeral], day_first: bool | None = None) -> tuple[WrittenDate, ...]:
    """Every written date of a text, in order, none overlapping another.

    day_first: whether 3/4/2025 is the third of April; None where nothing tells.
    """
    text = DateText.of(tokens, numerals, day_first)
    found: list[WrittenDate] = []
    after = 0
    words = text.tokens.words
    in_digits = numeric_dates(text)
    units = [i - 1 for i in text.tokens.places(_UNIT_WORDS) if i and words[i - 1] in _UNIT_LEADS]
    for i in sorted({*text.by_core, *in_digits, *text.tokens.places(_TRIGGERS), *units}):
        if i < after:
            continue
        date = in_digits.get(i) or _date_at(text, i, words[i])
        if date is not None and not _is_habit_or_name(text.tokens, date):
            date = with_surroundings(text, date)
            if found and date.first <= found[-1].last:
                date = replace(date, first=max(date.first, found[-1].last + 1))
            found.append(_unanchored(text.tokens, date))
            found.extend(_more_days(text, date))
            after = found[-1].last + 1
    return tuple(join_spans(text, found))


def _date_at(text: DateText, i: int, word: str) -> WrittenDate | None:
    """The date that the token at `i` is the key of, if it is one."""
    if i in text.by_core:
        index = text.by_core[i]
        return from_year(text, i) or from_count(text, index) or from_century(text, index) or from_quarter(text, index)
    holiday = holiday_at(text.tokens, i) if word in _HOLIDAY_STARTS else None
    if holiday is not None:
        return _holiday(text, i, *holiday)
    if word in MONTHS:
        return around_month(text, i)
    if word in WEEKDAYS:
        return around_weekday(text, i)
    if word in DEICTIC:
        return None if _is_paper(text.tokens, i) else from_today(text, i)
    if word in SEASONS:
        return from_season(text, i)
    return _by_phrase(text, i, word)


def _is_paper(tokens: Tokens, i: int) -> bool:
    """ "USA Today", "the Today programme"."""
    if not tokens.raw[i][0].isupper() or tokens.raw[i].isupper():
        return False
    before = tokens.raw[i - 1] if i else ""
    return before[:1].isupper() or tokens.at[i + 1] in ("programme", "program", "show")


def _by_phrase(text: DateText, i: int, word: str) -> WrittenDate | None:
    if word in RELATIVE:
        return from_relation(text, i)
    if word in _FISCAL:
        return from_fiscal(text, i)
    if word == "q":
        return from_q(text, i)
    if word in ("that", "same"):
        return from_that_day(text, i)
    if word in ("a", "the"):
        return from_one(text, i) or (from_the(text, i) if word == "the" else None)
    return from_decade_word(text, i) if word in decade_words() else None


def _more_days(text: DateText, date: WrittenDate) -> Iterator[WrittenDate]:
    """ "Oct. 10, 12 and 14": the days that follow one of the same month."""
    if date.day is None or date.month is None or date.until is not None or date.year is not None or date.opens:
        return
    tokens, at, day = text.tokens, date.last + 1, date.day
    while tokens.at[at] in (",", "and", "or"):
        at += 1 + (tokens.at[at + 1] == "and")
        index = text.by_core.get(at)
        number = text.number(index, day + 1, 31)
        following = tokens.at[at + 1]
        if index is None or number is None or (following[:1].isalpha() and following not in FUNCTION_WORDS):
            return
        day, at = number, at + 1
        yield WrittenDate(at - 1, at - 1, month=date.month, day=day, numerals=(index,))


def _holiday(text: DateText, i: int, last: int, name: str) -> WrittenDate | None:
    """ "Christmas Day 2022", "last Thanksgiving"; "the Labor Day weekend" is no day."""
    tokens = text.tokens
    end, year, used = text.year_behind(last)
    after = tokens.at[last + 1]
    verb = after in FUNCTION_WORDS or after in PAST_FORMS
    attribute = after[:1].isalpha() and not verb and not takes_part_of_day(after)
    if _is_title(tokens, WrittenDate(i, last)):
        return None
    if year is None and attribute and not after.endswith(("ed", "ing")) and not text.owns(last):
        return None
    lead = tokens.at[i - 1]
    if lead in ("last", "next"):
        return WrittenDate(i - 1, end, holiday=name, direction="past" if lead == "last" else "future")
    return WrittenDate(i, end, year=year, holiday=name, numerals=used)


def _unanchored(tokens: Tokens, date: WrittenDate) -> WrittenDate:
    """ "the Sept. 11 attacks": a day that names an event is of a year of its own."""
    if date.day is None or date.year is not None or tokens.at[date.last + 1] not in _NAMED_EVENTS:
        return date
    return replace(date, elsewhere=True)


def _is_habit_or_name(tokens: Tokens, date: WrittenDate) -> bool:
    """ "every Tuesday", "a Friday like any other", "Super Tuesday", "April Ryan": no day and no month."""
    if date.weekday is None or date.day is not None or date.until is not None or date.shift:
        month_alone = date.month is not None and date.day is date.year is None and date.month <= 12
        named = (
            _is_title(tokens, date)
            or _is_given_name(tokens, date.last + 1)
            or plain(tokens.at[date.first - 1]) in given_names()
        )
        return month_alone and named
    before = tokens.at[date.first - 1]
    if _is_title(tokens, date) or _is_persons(tokens, date):
        return True
    if before in ("every", "each", "any", "most") or tokens.words[date.last].endswith("s"):
        return True
    if before in _RANKS and tokens.at[date.last + 1] == "of":
        return True  # "the first Monday of the month"
    if before in ("a", "an") and tokens.at[date.first - 2] != "on":
        return True
    if tokens.at[date.last + 1] in ("nights", "mornings", "evenings", "afternoons") or before == "typical":
        return True
    return before in _NAMED_DAYS and tokens.raw[date.first - 1][0].isupper()


def _is_title(tokens: Tokens, date: WrittenDate) -> bool:
    """ "Freaky Friday" in quotation marks, the Sunday Times, Monday.com."""
    raw, first, last = tokens.raw, date.first, date.last + 1
    if tokens.at[last] in _PAPERS and raw[last][0].isupper():
        return True
    if (
        tokens.at[last] == "."
        and tokens.adjacent(date.last)
        and tokens.adjacent(last)
        and tokens.at[last + 1].isalpha()
    ):
        return True
    while first > 0 and raw[first - 1][0].isupper() and date.first - first < 4:
        first -= 1
    while last < len(raw) and raw[last][0].isupper() and last - date.last < 4:
        last += 1
    last += tokens.at[last] in (",", ".") and tokens.at[last + 1] == '"'
    return tokens.at[first - 1] == '"' and tokens.at[last] == '"'


def _is_persons(tokens: Tokens, date: WrittenDate) -> bool:
    """ "Sunday Oliseh joined", "the coach, Monday Okoro,", "Pc Wednesday Cole", "Augustus Friday", "Friday Street"."""
    raw, before, at = tokens.raw, tokens.at[date.first - 1], date.last + 1
    follows = at < len(raw) and raw[at].isalpha() and raw[at][0].isupper() and not raw[at].isupper()
    if before in _PERSONAL:
        return date.first == date.last
    if not follows or tokens.words[at] in MONTHS or date.first != date.last:
        return False
    if tokens.words[at] in name_endings():
        return True
    opens = before in ("", ".", "\n", '"')
    return opens or (before == "," and tokens.at[at + 1] in (",", "\n"))


def _is_given_name(tokens: Tokens, surname: int) -> bool:
    """ "April Ryan asked", "June Carter sang": a month's name before a word that can be a surname."""
    if surname >= len(tokens):
        return False
    word = tokens.raw[surname].removesuffix("'s")
    return word.isalpha() and word[0].isupper() and not word.isupper()
