"""Tokens → dates as written: "Monday, July 14", "14 July 2025", "2025-07-14", "Tuesday", "four days after".

Lexed once, like numerals; nothing is resolved here. The date kind turns them into values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from checker.text.numerals import Numeral
from checker.text.tokens import Tokens
from checker.text.words import MONTHS, SHORT_MONTHS, WEEKDAYS

#: What an offset such as "four days after" or "last month" counts from.
Anchor = Literal["published", "before", "after"]

Unit = Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as written: tokens [first, last], inclusive; the parts that are there, None for the others.

    offset, unit, anchor: a date told by its distance from another one: `published`, the date told
    `before` it in the text, or the one `after` it. until: the day that a span of days ends with.
    numerals: the indexes of the numerals that are part of it.
    """

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    until: tuple[int | None, int] | None = None
    offset: int | None = None
    unit: Unit | None = None
    anchor: Anchor | None = None
    direction: Literal["past", "future"] | None = None
    numerals: tuple[int, ...] = ()


_UNITS: dict[str, Unit] = {f"{unit}{s}": unit for unit in ("day", "week", "month", "year") for s in ("", "s")}
_RELATIVE = {"last": -1, "previous": -1, "this": 0, "next": 1, "following": 1}
_DEICTIC: dict[str, int] = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
# Month names that are also other words: read as a month only beside a day or a year, or behind these.
_AMBIGUOUS_MONTHS = frozenset(["may", "march", "mar", "jan", "sun", "sat", "dec", "august"])
_MONTH_LEADS = frozenset(
    "in since until till by last next early late mid this every of during between before after".split()
)
_EITHER_WEEKDAY = frozenset(["sun", "sat", "mon", "wed", "thu", "fri", "tue", "thur"])  # read only with a date or "."
_TRIGGERS = frozenset([*MONTHS, *WEEKDAYS, *_DEICTIC, *_RELATIVE, "a", "the"])
_OFFSET_WORDS: dict[str, Anchor] = {"after": "after", "later": "before", "before": "after", "earlier": "before"}


def lex_dates(tokens: Tokens, numerals: Sequence[Numeral]) -> tuple[WrittenDate, ...]:
    """Every written date of a text, in order, none overlapping another."""
    if "'s" in tokens.text.lower():  # "Tuesday's order", "last month's ruling"
        tokens = replace(tokens, words=[word.removesuffix("'s") for word in tokens.words])
    by_core = {numeral.core: index for index, numeral in enumerate(numerals)}
    by_last = {numeral.last: index for index, numeral in enumerate(numerals)}
    found: list[WrittenDate] = []
    after = 0
    for i, word in enumerate(tokens.words):
        if i < after or (word not in _TRIGGERS and i not in by_core):
            continue
        date = _date_at(tokens, numerals, i, by_core, by_last)
        if date is not None and not _is_habit_or_name(tokens, date):
            if found and date.first <= found[-1].last:
                date = replace(date, first=max(date.first, found[-1].last + 1))
            found.append(date)
            after = date.last + 1
    return tuple(found)


def _date_at(
    tokens: Tokens, numerals: Sequence[Numeral], i: int, by_core: Mapping[int, int], by_last: Mapping[int, int]
) -> WrittenDate | None:
    """The date that the token at `i` is the key of, if it is one."""
    word = tokens.words[i]
    if word in MONTHS:
        return _around_month(tokens, numerals, i, by_core, by_last)
    if word in WEEKDAYS:
        return _weekday(tokens, numerals, i, by_core, by_last)
    if word in _DEICTIC:
        return WrittenDate(i, i, offset=_DEICTIC[word], unit="day", anchor="published")
    if i in by_core:
        return _numeric(tokens, numerals, i, by_core) or _offset(tokens, numerals, by_core[i])
    if word in _RELATIVE:
        return _relative(tokens, i)
    return _offset_of_one(tokens, i) if tokens.word(i + 1) in _UNITS else None


def _is_habit_or_name(tokens: Tokens, date: WrittenDate) -> bool:
    """ "every Tuesday", "a Friday like any other", "Super Tuesday", "Tuesday Weld": a weekday that is no day."""
    if date.weekday is None or date.day is not None:
        return date.month is not None and date.day is date.year is None and _is_given_name(tokens, date.last + 1)
    before = tokens.word(date.first - 1)
    if before in ("every", "each", "any", "most") or tokens.words[date.last].endswith("s"):
        return True
    if before in ("a", "an") and tokens.word(date.first - 2) != "on":
        return True
    openers = ("on", "last", "next", "this", "by", "until", "since", "late", "early", "from", "before", "after")
    previous = tokens.raw[date.first - 1] if date.first else ""
    return previous[:1].isupper() and previous.isalpha() and previous.lower() not in openers and len(previous) > 2


def _is_given_name(tokens: Tokens, surname: int) -> bool:
    """ "April Ryan asked", "June Carter sang": a month's name before a word that can be a surname."""
    if surname >= len(tokens):
        return False
    word = tokens.raw[surname]
    return word.isalpha() and word[0].isupper() and not word.isupper()


def _plain_number(numerals: Sequence[Numeral], index: int | None, low: int, high: int) -> int | None:
    """The whole number that a numeral in digits stands for, where it is within [low, high]."""
    if index is None:
        return None
    numeral = numerals[index]
    if numeral.number is None or numeral.form not in ("digits", "ordinal") or "," in numeral.digits:
        return None
    if "." in numeral.digits or (numeral.form == "ordinal" and not numeral.digits):
        return None
    number = int(numeral.number)
    return number if low <= number <= high else None


def _around_month(
    tokens: Tokens, numerals: Sequence[Numeral], i: int, by_core: Mapping[int, int], by_last: Mapping[int, int]
) -> WrittenDate | None:
    """ "July 14, 2025", "14 July 2025", "the 14th of July", "July 2025", "July"."""
    month = MONTHS[tokens.words[i]]
    capital = tokens.raw[i][0].isupper()
    at = i + 1
    if tokens.word(at) == "." and tokens.adjacent(i) and tokens.words[i] in SHORT_MONTHS:
        at += 1
    index = by_core.get(at)
    day = _plain_number(numerals, index, 1, 31)
    if day is not None and index is not None and capital:
        return _month_day(tokens, numerals, i, index, month, day, by_core)
    between = numerals[index] if index is not None else None
    if (
        between is not None
        and between.bound == "between"
        and between.high is not None
        and between.high <= 31
        and capital
    ):
        low = int(between.low or 0)
        last, year, used = _year_behind(tokens, numerals, between.last, by_core)
        return WrittenDate(
            i, last, year=year, month=month, day=low, until=(month, int(between.high)), numerals=(index or 0, *used)
        )
    before = i - 1
    if tokens.word(before) == "of":
        before -= 1
    index = by_last.get(before)
    day = _plain_number(numerals, index, 1, 31)
    if day is not None and index is not None and capital:
        last, year, used = _year_behind(tokens, numerals, at - 1, by_core)
        first = numerals[index].core - (1 if tokens.word(numerals[index].core - 1) == "the" and before < i - 1 else 0)
        return WrittenDate(first, last, year=year, month=month, day=day, numerals=(index, *used))
    last, year, used = _year_behind(tokens, numerals, at - 1, by_core)
    if year is not None and capital:
        return WrittenDate(i, last, year=year, month=month, numerals=used)
    if not capital or (len(tokens.words[i]) <= 3 and tokens.words[i] != "may"):
        return None
    if tokens.words[i] in _AMBIGUOUS_MONTHS and tokens.word(i - 1) not in _MONTH_LEADS:
        return None
    return _bare_month(tokens, i, month)


def _bare_month(tokens: Tokens, i: int, month: int) -> WrittenDate:
    lead = tokens.word(i - 1)
    if lead in ("last", "next"):
        return WrittenDate(i - 1, i, month=month, direction="past" if lead == "last" else "future")
    return WrittenDate(i, i, month=month)


def _month_day(
    tokens: Tokens, numerals: Sequence[Numeral], i: int, index: int, month: int, day: int, by_core: Mapping[int, int]
) -> WrittenDate:
    """ "July 14", "July 14th, 2025", and "June 30-July 2" or "June 9 to 12" where a range follows."""
    last, year, used = _year_behind(tokens, numerals, numerals[index].last, by_core)
    return WrittenDate(i, last, year=year, month=month, day=day, numerals=(index, *used))


def _year_behind(
    tokens: Tokens, numerals: Sequence[Numeral], last: int, by_core: Mapping[int, int]
) -> tuple[int, int | None, tuple[int, ...]]:
    """A year directly behind token `last`, or behind a comma: its last token, the year, its numeral."""
    for at in (last + 1, last + 2):
        if at == last + 2 and tokens.word(last + 1) not in (",", "of"):
            break
        index = by_core.get(at)
        year = _plain_number(numerals, index, 1000, 2999)
        if year is not None and index is not None and len(numerals[index].digits) == 4:
            return numerals[index].last, year, (index,)
    return last, None, ()


def _weekday(
    tokens: Tokens, numerals: Sequence[Numeral], i: int, by_core: Mapping[int, int], by_last: Mapping[int, int]
) -> WrittenDate | None:
    """ "Tuesday", "last Tuesday", "Monday, July 14"; a range of weekdays ("Monday through Friday") is no date."""
    if not tokens.raw[i][0].isupper() or _in_weekday_range(tokens, i):
        return None
    weekday = WEEKDAYS[tokens.words[i]]
    at = i + 1
    if tokens.word(at) == "." and tokens.adjacent(i) and len(tokens.words[i]) <= 5:
        at += 1
    elif tokens.words[i] in _EITHER_WEEKDAY and tokens.word(at) not in MONTHS:
        return None
    while tokens.word(at) in (",", "the"):
        at += 1
    date = None
    if tokens.word(at) in MONTHS:
        date = _around_month(tokens, numerals, at, by_core, by_last)
    elif at in by_core:
        numeral = numerals[by_core[at]]
        month_at = numeral.last + (2 if tokens.word(numeral.last + 1) == "of" else 1)
        if tokens.word(month_at) in MONTHS:
            date = _around_month(tokens, numerals, month_at, by_core, by_last)
    if date is not None and date.day is not None and date.first <= at:
        return replace(date, first=i, weekday=weekday)
    lead = tokens.word(i - 1)
    if lead in ("last", "next"):
        return WrittenDate(i - 1, i, weekday=weekday, direction="past" if lead == "last" else "future")
    return WrittenDate(i, i, weekday=weekday)


def _in_weekday_range(tokens: Tokens, i: int) -> bool:
    """ "Monday through Friday", "Mon.-Fri.": opening days, no dates."""
    near = [word for word in tokens.words[max(0, i - 4) : i + 5] if word != "."]
    place = near.index(tokens.words[i], max(0, len([w for w in tokens.words[max(0, i - 4) : i] if w != "."])))
    links = ("through", "to", "\u2013", "-", "thru", "till", "until")
    behind, before = near[place + 1 : place + 3], near[max(0, place - 2) : place]
    return (len(behind) == 2 and behind[0] in links and behind[1] in WEEKDAYS) or (
        len(before) == 2 and before[1] in links and before[0] in WEEKDAYS
    )


def _numeric(tokens: Tokens, numerals: Sequence[Numeral], i: int, by_core: Mapping[int, int]) -> WrittenDate | None:
    """ "2025-07-14"; a year behind "in", "since" and the like. Dates such as 7/14/2025 are not read yet."""
    words = tokens.words
    if len(words[i]) != 4 or not words[i].isdigit():
        return None
    year = int(words[i])
    parts = [tokens.word(i + k) for k in range(1, 5)]
    if parts[0] == "-" == parts[2] and len(parts[1]) == 2 == len(parts[3]) and (parts[1] + parts[3]).isdigit():
        month, day = int(parts[1]), int(parts[3])
        used = tuple(by_core[j] for j in (i, i + 2, i + 4) if j in by_core)
        if 1 <= month <= 12 and 1 <= day <= 31 and tokens.ends[i + 4] - tokens.starts[i] == 10:
            return WrittenDate(i, i + 4, year=year, month=month, day=day, numerals=used)
    numeral = numerals[by_core[i]]
    alone = len(tokens) == 1
    lead = tokens.word(numeral.first - 1)
    leads = ("in", "since", "until", "by", "from", "of", "during", "before", "after", "early", "late", "mid", "fiscal")
    if numeral.core != numeral.last or not 1000 <= year <= 2999 or not (alone or lead in leads):
        return None
    if lead == "of" and tokens.raw[numeral.first - 2][:1].isupper():
        return None  # "the Privacy Act of 1974": the year belongs to a name
    following = tokens.word(i + 1)
    if following[:1].isalpha() and following not in _YEAR_FOLLOWERS and not alone:
        return None  # "in 2000 homes"
    return WrittenDate(i, i, year=year, numerals=(by_core[i],))


_YEAR_FOLLOWERS = frozenset(
    """and or but as when while after before because by to for with at on in the a an he she it they we i that which
    who said says is was were are had has have of from under during through until since than if""".split()
)


def _offset(tokens: Tokens, numerals: Sequence[Numeral], index: int) -> WrittenDate | None:
    """ "four days after", "two weeks later", "three months ago"."""
    numeral = numerals[index]
    if numeral.number is None or numeral.number != int(numeral.number) or numeral.bound != "exact":
        return None
    unit = _UNITS.get(tokens.word(numeral.last + 1))
    if unit is None or numeral.form == "ordinal":
        return None
    return _offset_by(tokens, numeral.first, numeral.last + 2, int(numeral.number), unit, (index,))


def _offset_of_one(tokens: Tokens, i: int) -> WrittenDate | None:
    """ "a day later", "a week ago"; "the day after", "the week before"."""
    return _offset_by(tokens, i, i + 2, 1, _UNITS[tokens.words[i + 1]], ())


def _offset_by(
    tokens: Tokens, first: int, at: int, count: int, unit: Unit, numerals: tuple[int, ...]
) -> WrittenDate | None:
    word = tokens.word(at)
    if word == "ago":
        return WrittenDate(first, at, offset=-count, unit=unit, anchor="published", numerals=numerals)
    if word not in _OFFSET_WORDS:
        return None
    sign = 1 if word in ("after", "later") else -1
    return WrittenDate(first, at, offset=sign * count, unit=unit, anchor=_OFFSET_WORDS[word], numerals=numerals)


def _relative(tokens: Tokens, i: int) -> WrittenDate | None:
    """ "last month", "this week", "next year"; "the next day", "the following week" count from the date before."""
    word = tokens.words[i]
    unit = _UNITS.get(tokens.word(i + 1))
    if unit is None or tokens.words[i + 1].endswith("s"):
        return None
    sign = _RELATIVE[word]
    narrative = word in ("following", "previous") or (tokens.word(i - 1) == "the" and unit == "day")
    if word in ("last", "next") and tokens.word(i - 1) == "the" and not narrative:
        return None  # "the last year of the war"
    first = i - 1 if narrative and tokens.word(i - 1) == "the" else i
    if word == "this" and unit == "day":
        return None
    anchor: Anchor = "before" if narrative else "published"
    return WrittenDate(first, i + 1, offset=sign, unit=unit, anchor=anchor)
