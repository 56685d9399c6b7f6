"""Dates of the calendar as written: "July 14, 2025", "14 July", "Monday, July 14", "Tuesday", "2025-07-14"."""

from __future__ import annotations

from dataclasses import replace

from checker.text.tokens import Tokens
from checker.text.words import MONTHS, SHORT_MONTHS, WEEKDAYS
from checker.text.written_dates import RELATIVE, DateText, WrittenDate

# Month names that are also other words: read as a month only beside a day or a year, or behind these.
_AMBIGUOUS_MONTHS = frozenset(["may", "march", "mar", "jan", "dec", "august"])
_MONTH_LEADS = frozenset(
    """in from since until till by last next early late mid this of during between before after""".split()
)
_SHORT_WEEKDAYS = frozenset(["sun", "sat", "mon", "wed", "thu", "fri", "tue", "thur"])  # only before "." or a date
_RANGE_LINKS = ("to", "and", "through", "\u2013", "-")
_YEAR_LEADS = frozenset("in since until by from of during before after early late mid fiscal between".split())
_YEAR_FOLLOWERS = frozenset(
    """and or but as when while after before because by to for with at on in the a an he she it they we i that which
    through who said says is was were are had has have of from under during until since than if""".split()
)


def around_month(text: DateText, i: int) -> WrittenDate | None:
    """The date whose month is token `i`: "July 14, 2025", "25 to 29 June", "the 14th of July", "July 2025", "July"."""
    tokens = text.tokens
    if not tokens.raw[i][0].isupper():
        return None
    last = i + (tokens.word(i + 1) == "." and tokens.adjacent(i) and tokens.words[i] in SHORT_MONTHS)
    return _day_behind(text, i, last) or _day_before(text, i, last) or _month_alone(text, i, last)


def _day_behind(text: DateText, i: int, last: int) -> WrittenDate | None:
    """ "July 14", "July 14th, 2025", "June 9-12"."""
    index = text.by_core.get(last + 1)
    if index is None:
        return None
    numeral, month = text.numerals[index], MONTHS[text.tokens.words[i]]
    end, year, used = text.year_behind(numeral.last)
    if numeral.bound == "between" and numeral.high is not None and numeral.high <= 31:
        day, until = int(numeral.low or 0), (month, int(numeral.high))
        return WrittenDate(i, end, year=year, month=month, day=day, until=until, numerals=(index, *used))
    day_only = text.number(index, 1, 31)
    if day_only is None:
        return None
    return WrittenDate(i, end, year=year, month=month, day=day_only, numerals=(index, *used))


def _day_before(text: DateText, i: int, last: int) -> WrittenDate | None:
    """ "14 July", "the 14th of July", "25 to 29 June"."""
    tokens, month = text.tokens, MONTHS[text.tokens.words[i]]
    of = tokens.word(i - 1) == "of"
    index = text.by_last.get(i - 2 if of else i - 1)
    if index is None:
        return None
    numeral = text.numerals[index]
    end, year, used = text.year_behind(last)
    span = _days(text, index)
    if span is not None:
        first, low, high, days = span
        return WrittenDate(first, end, year=year, month=month, day=low, until=(month, high), numerals=(*days, *used))
    day = text.number(index, 1, 31)
    if day is None and of and numeral.form == "ordinal":
        day = int(numeral.number or 0)  # "the Fourth of July"
    if day is None:
        return None
    first = numeral.core - (of and tokens.word(numeral.core - 1) == "the")
    return WrittenDate(first, end, year=year, month=month, day=day, numerals=(index, *used))


def _days(text: DateText, index: int) -> tuple[int, int, int, tuple[int, ...]] | None:
    """Two days before a month, "25–29" or "25 to 29": the first token, both days, their numerals."""
    numeral = text.numerals[index]
    if numeral.bound == "between" and numeral.high is not None and numeral.high <= 31:
        return numeral.core, int(numeral.low or 0), int(numeral.high), (index,)
    other = text.by_last.get(numeral.core - 2)
    if other is None or text.tokens.word(numeral.core - 1) not in _RANGE_LINKS:
        return None
    low, high = text.number(other, 1, 31), text.number(index, 1, 31)
    if low is None or high is None or low >= high:
        return None
    return text.numerals[other].core, low, high, (other, index)


def _month_alone(text: DateText, i: int, last: int) -> WrittenDate | None:
    """ "July 2025", "last July", "July last year", "July"."""
    tokens, word = text.tokens, text.tokens.words[i]
    month, lead = MONTHS[word], tokens.word(i - 1)
    end, year, used = text.year_behind(last)
    if year is not None:
        return WrittenDate(i, end, year=year, month=month, numerals=used)
    if word in SHORT_MONTHS and len(word) < 4:
        return None
    ranged = (tokens.word(i + 1) in _RANGE_LINKS and tokens.word(i + 2) in MONTHS) or (
        lead in _RANGE_LINKS and tokens.word(i - 2) in MONTHS
    )
    if word in _AMBIGUOUS_MONTHS and lead not in _MONTH_LEADS and not ranged:
        return None
    if lead in ("last", "next"):
        return WrittenDate(i - 1, i, month=month, direction="past" if lead == "last" else "future")
    if tokens.word(i + 1) in ("last", "this", "next") and tokens.word(i + 2) == "year":
        return WrittenDate(i, i + 2, month=month, year_offset=RELATIVE[tokens.words[i + 1]])
    return WrittenDate(i, i, month=month)


def around_weekday(text: DateText, i: int) -> WrittenDate | None:
    """ "Tuesday", "last Tuesday", "Monday, July 14"; a range of weekdays ("Monday through Friday") is no date."""
    tokens = text.tokens
    if not tokens.raw[i][0].isupper() or _in_weekday_range(tokens, i):
        return None
    weekday = WEEKDAYS[tokens.words[i]]
    at = i + 1
    if tokens.word(at) == "." and tokens.adjacent(i) and len(tokens.words[i]) <= 5:
        at += 1
    elif tokens.words[i] in _SHORT_WEEKDAYS and tokens.word(at) not in MONTHS:
        return None
    while tokens.word(at) in (",", "the"):
        at += 1
    date = _date_from(text, at)
    if date is not None and date.day is not None and date.first <= at:
        return replace(date, first=i, weekday=weekday)
    lead = tokens.word(i - 1)
    if lead in ("last", "next"):
        return WrittenDate(i - 1, i, weekday=weekday, direction="past" if lead == "last" else "future")
    elsewhere = lead == "that" or (lead == "a" and tokens.word(i - 2) == "on")
    return WrittenDate(i, i, weekday=weekday, elsewhere=elsewhere)


def _date_from(text: DateText, at: int) -> WrittenDate | None:
    """The date with a month that begins at a token."""
    if text.tokens.word(at) in MONTHS:
        return around_month(text, at)
    if at in text.by_core:
        last = text.numerals[text.by_core[at]].last
        month_at = last + (2 if text.tokens.word(last + 1) == "of" else 1)
        if text.tokens.word(month_at) in MONTHS:
            return around_month(text, month_at)
    return None


def _in_weekday_range(tokens: Tokens, i: int) -> bool:
    """ "Monday through Friday", "Mon.-Fri.": opening days, no dates."""
    links = ("through", "to", "\u2013", "-", "thru", "till", "until")
    before = [word for word in tokens.words[max(0, i - 4) : i] if word != "."][-2:]
    behind = [word for word in tokens.words[i + 1 : i + 5] if word != "."][:2]
    return (len(behind) == 2 and behind[0] in links and behind[1] in WEEKDAYS) or (
        len(before) == 2 and before[1] in links and before[0] in WEEKDAYS
    )


def from_digits(text: DateText, i: int) -> WrittenDate | None:
    """ "2025-07-14"; a year behind "in", "since" and the like. Dates such as 7/14/2025 are not read yet."""
    word = text.tokens.words[i]
    if len(word) != 4 or not word.isdigit():
        return None
    return _iso_date(text, i) or _year(text, i)


def _iso_date(text: DateText, i: int) -> WrittenDate | None:
    tokens = text.tokens
    hyphen, month, other_hyphen, day = (tokens.word(i + k) for k in range(1, 5))
    if not (hyphen == "-" == other_hyphen and len(month) == 2 == len(day) and (month + day).isdigit()):
        return None
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31) or tokens.ends[i + 4] - tokens.starts[i] != 10:
        return None
    used = tuple(text.by_core[j] for j in (i, i + 2, i + 4) if j in text.by_core)
    return WrittenDate(i, i + 4, year=int(tokens.words[i]), month=int(month), day=int(day), numerals=used)


def _year(text: DateText, i: int) -> WrittenDate | None:
    tokens = text.tokens
    numeral, year = text.numerals[text.by_core[i]], int(tokens.words[i])
    if numeral.core != numeral.last or not 1000 <= year <= 2999:
        return None
    lead, following = tokens.word(numeral.first - 1), tokens.word(i + 1)
    if len(tokens) > 1:
        ranged = lead in _RANGE_LINKS and _is_year(tokens.word(numeral.first - 2))
        if not ranged and lead not in _YEAR_LEADS:
            return None
        if lead == "of" and tokens.raw[numeral.first - 2][:1].isupper():
            return None  # "the Privacy Act of 1974": the year belongs to a name
        if following[:1].isalpha() and following not in _YEAR_FOLLOWERS:
            return None  # "in 2000 homes"
    return WrittenDate(i, i, year=year, numerals=(text.by_core[i],))


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2999
