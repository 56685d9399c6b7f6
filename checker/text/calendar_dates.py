"""Dates of the calendar as written: "July 14, 2025", "14 July", "Monday, July 14", "Tuesday"."""

from __future__ import annotations

from msgspec.structs import replace

from checker.text.counted import counted_noun
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
_RANKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
_DAY_LINKS = ("through", "to", "\u2013", "-", "thru", "till", "until")


def around_month(text: DateText, i: int) -> WrittenDate | None:
    """The date whose month is token `i`: "July 14, 2025", "25 to 29 June", "the 14th of July", "July 2025", "July"."""
    tokens = text.tokens
    if not tokens.raw[i][0].isupper():
        return None
    last = i + (tokens.at[i + 1] == "." and tokens.adjacent(i) and tokens.words[i] in SHORT_MONTHS)
    return _day_behind(text, i, last) or _day_before(text, i, last) or _month_alone(text, i, last)


def _day_behind(text: DateText, i: int, last: int) -> WrittenDate | None:
    """ "July 14", "July 14th, 2025", "June 9-12"."""
    index = text.by_core.get(last + 1)
    if index is None:
        return None
    numeral, month = text.numerals[index], MONTHS[text.tokens.words[i]]
    end, year, used = text.year_behind(numeral.last)
    if numeral.bound == "between" and numeral.high is not None and numeral.high <= 31:
        day = int(numeral.low or 0)
        if "or" in text.tokens.words[numeral.core : numeral.last]:  # "Oct. 3 or 4"
            return WrittenDate(
                i, end, year=year, month=month, day=day, either=(month, int(numeral.high)), numerals=(index, *used)
            )
        until = WrittenDate(i, end, year=year, month=month, day=int(numeral.high))
        return WrittenDate(i, end, year=year, month=month, day=day, until=until, numerals=(index, *used))
    day_only = text.number(index, 1, 31)
    if day_only is None and numeral.form == "ordinal" and not numeral.digits and (numeral.number or 99) <= 31:
        day_only = int(numeral.number or 0)  # "May twenty-first"
    if day_only is None or _counts_people(text, i, numeral.last):
        return None
    return WrittenDate(i, end, year=year, month=month, day=day_only, numerals=(index, *used))


def _counts_people(text: DateText, month: int, last: int) -> bool:
    """ "In February 30 people were killed": a month, and how many of what."""
    tokens = text.tokens
    return tokens.at[month - 1] == "in" and counted_noun(tokens, tokens.text, last + 1, plural=True)[0] is not None


def _day_before(text: DateText, i: int, last: int) -> WrittenDate | None:
    """ "14 July", "the 14th of July", "25 to 29 June"."""
    tokens, month = text.tokens, MONTHS[text.tokens.words[i]]
    of = tokens.at[i - 1] == "of"
    index = text.by_last.get(i - 2 if of else i - 1)
    if index is None or _touches_letters(tokens, text.numerals[index].core):
        return None  # "registration LT19 MAY"
    numeral = text.numerals[index]
    end, year, used = text.year_behind(last)
    span = _days(text, index)
    if span is not None:
        first, low, high, days = span
        until = WrittenDate(first, end, year=year, month=month, day=high)
        return WrittenDate(first, end, year=year, month=month, day=low, until=until, numerals=(*days, *used))
    day = text.number(index, 1, 31)
    if day is None and of and numeral.form == "ordinal":
        day = int(numeral.number or 0)  # "the Fourth of July"
    if day is None:
        return None
    first = numeral.core - (of and tokens.at[numeral.core - 1] == "the")
    return WrittenDate(first, end, year=year, month=month, day=day, numerals=(index, *used))


def _touches_letters(tokens: Tokens, core: int) -> bool:
    return core > 0 and tokens.adjacent(core - 1) and tokens.raw[core - 1][-1].isalpha()


def _days(text: DateText, index: int) -> tuple[int, int, int, tuple[int, ...]] | None:
    """Two days before a month, "25–29" or "25 to 29": the first token, both days, their numerals."""
    numeral = text.numerals[index]
    if numeral.bound == "between" and numeral.high is not None and numeral.high <= 31:
        return numeral.core, int(numeral.low or 0), int(numeral.high), (index,)
    other = text.by_last.get(numeral.core - 2)
    if other is None or text.tokens.at[numeral.core - 1] not in _RANGE_LINKS:
        return None
    low, high = text.number(other, 1, 31), text.number(index, 1, 31)
    if low is None or high is None or low >= high:
        return None
    return text.numerals[other].core, low, high, (other, index)


def _month_alone(text: DateText, i: int, last: int) -> WrittenDate | None:
    """ "July 2025", "last July", "July last year", "July"."""
    tokens, word = text.tokens, text.tokens.words[i]
    month, lead = MONTHS[word], tokens.at[i - (2 if tokens.at[i - 1] == "-" else 1)]
    end, year, used = text.year_behind(last)
    if year is not None:
        return WrittenDate(i, end, year=year, month=month, numerals=used)
    if word in SHORT_MONTHS and len(word) < 4:
        return None
    ranged = (tokens.at[i + 1] in _RANGE_LINKS and tokens.at[i + 2] in MONTHS) or (
        lead in _RANGE_LINKS and tokens.at[i - 2] in MONTHS
    )
    possessive = (text.owns(i) or lead == "for") and word != "may"  # "August's heat", "set for August"
    if word in _AMBIGUOUS_MONTHS and lead not in _MONTH_LEADS and not ranged and not possessive:
        return None
    if lead in ("last", "next"):
        return WrittenDate(i - 1, i, month=month, direction="past" if lead == "last" else "future")
    if lead == "this":
        return WrittenDate(i - 1, i, month=month)
    if tokens.at[i + 1] in ("last", "this", "next") and tokens.at[i + 2] == "year":
        return WrittenDate(i, i + 2, month=month, year_offset=RELATIVE[tokens.words[i + 1]])
    return WrittenDate(i, i, month=month)


def around_weekday(text: DateText, i: int) -> WrittenDate | None:
    """ "Tuesday", "last Tuesday", "Monday, July 14"; a range of weekdays ("Monday through Friday") is no date."""
    tokens = text.tokens
    if not tokens.raw[i][0].isupper():
        return None
    if (span := _weekday_range(tokens, i)) is not None:
        return span
    weekday = WEEKDAYS[tokens.words[i]]
    at = i + 1
    if tokens.at[at] == "." and tokens.adjacent(i) and len(tokens.words[i]) <= 5:
        at += 1
    elif tokens.words[i] in _SHORT_WEEKDAYS and tokens.at[at] not in MONTHS:
        return None
    while tokens.at[at] in (",", "the"):
        at += 1
    date = _date_from(text, at)
    if date is not None and date.day is not None and date.first <= at:
        return replace(date, first=i, weekday=weekday)
    lead = tokens.at[i - 1]
    nth = _nth_of_month(text, i, weekday)
    if nth is not None:
        return nth
    lately = lead == "past" and tokens.at[i - 2] in ("this", "the")
    if lead in ("last", "next", "coming") or lately:
        return WrittenDate(i - 1, i, weekday=weekday, direction="past" if lately or lead == "last" else "future")
    if lead == "this":
        return WrittenDate(i - 1, i, weekday=weekday)
    elsewhere = lead == "that" or (lead == "a" and tokens.at[i - 2] == "on")
    elsewhere = elsewhere or (lead == "the" and tokens.at[i + 1] in ("before", "after"))  # "the Friday before Easter"
    return WrittenDate(i, i, weekday=weekday, elsewhere=elsewhere)


def _nth_of_month(text: DateText, i: int, weekday: int) -> WrittenDate | None:
    """ "the last Friday of September", "the first Monday in May 2024"."""
    tokens = text.tokens
    nth = _RANKS.get(tokens.at[i - 1])
    if nth is None or tokens.at[i + 1] not in ("of", "in") or tokens.at[i + 2] not in MONTHS:
        return None
    last, year, used = text.year_behind(i + 2)
    first = i - 1 - (tokens.at[i - 2] == "the")
    rank = text.by_last.get(i - 1)
    numerals = used if rank is None else (rank, *used)
    return WrittenDate(
        first, last, year=year, month=MONTHS[tokens.words[i + 2]], weekday=weekday, nth=nth, numerals=numerals
    )  # fmt: skip


def _date_from(text: DateText, at: int) -> WrittenDate | None:
    """The date with a month that begins at a token."""
    if text.tokens.at[at] in MONTHS:
        return around_month(text, at)
    if at in text.by_core:
        last = text.numerals[text.by_core[at]].last
        month_at = last + (2 if text.tokens.at[last + 1] == "of" else 1)
        if text.tokens.at[month_at] in MONTHS:
            return around_month(text, month_at)
    return None


def _weekday_range(tokens: Tokens, i: int) -> WrittenDate | None:
    """ "Monday through Friday", "Mon.-Fri.": the days of a habit, such as opening hours."""
    stop = tokens.at[i + 1] == "." and tokens.adjacent(i)
    link = i + 1 + stop
    if tokens.at[link] not in _DAY_LINKS or tokens.at[link + 1] not in WEEKDAYS:
        return None
    if not tokens.raw[link + 1][0].isupper() or (tokens.at[link + 2] in (",", "the") and tokens.at[link + 3] in MONTHS):
        return None
    last = link + 1 + (stop and tokens.at[link + 2] == ".")
    until = WrittenDate(link + 1, last, weekday=WEEKDAYS[tokens.words[link + 1]])
    return WrittenDate(i, last, weekday=WEEKDAYS[tokens.words[i]], until=until)
