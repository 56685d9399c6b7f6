"""Dates that make one with the words or the date beside them: spans, parts of a month, the week of a day."""

from __future__ import annotations

from msgspec.structs import replace

from checker.text.tokens import Tokens
from checker.text.written_dates import DateText, Part, WrittenDate

_ADJECTIVES: dict[str, Part] = {"early": "early", "mid": "mid", "late": "late"}
_NOUNS: dict[str, Part] = {
    "start": "early", "beginning": "early", "outset": "early", "middle": "mid", "end": "late", "close": "late",
}  # fmt: skip
_LINKS = frozenset(["to", "through", "until", "till", "thru", "\u2013", "-", "and"])
# "moved from June 9 to June 12" tells two dates, not a span.
_MOVED = frozenset(
    """moved postponed rescheduled delayed pushed changed shifted brought deferred adjourned extended move moves
    postpone push""".split()
)
_LISTED = (["and"], ["or"], [","], [",", "and"])
_MOVED_REACH = 7


def with_surroundings(text: DateText, date: WrittenDate) -> WrittenDate:
    """A date with "early", "the end of", "the week of" or "through" before it taken in."""
    return _with_part(text.tokens, date) or _around(text.tokens, date) or date


def _with_part(tokens: Tokens, date: WrittenDate) -> WrittenDate | None:
    if date.day is not None or date.weekday is not None or date.holiday is not None or date.unit in ("day", "weekend"):
        return None
    the = tokens.at[date.first] == "the"
    at = date.first - 1
    if the and tokens.at[date.first + 1] in _ADJECTIVES:
        return None
    if tokens.at[at] == "-":
        at -= 1
    word = tokens.at[at]
    if word in _ADJECTIVES and (date.unit != "week" or word != "mid"):
        first = at - (tokens.at[at - 1] == "the" and date.zeros > 0)
        return replace(date, first=first, part=_ADJECTIVES[word])
    at = date.first - 1
    if tokens.at[at] == "of" and tokens.at[at - 1] in _NOUNS:
        noun = at - 1
        return replace(date, first=noun - (tokens.at[noun - 1] == "the"), part=_NOUNS[tokens.words[noun]])
    return None


def _around(tokens: Tokens, date: WrittenDate) -> WrittenDate | None:
    """ "the week of July 14", "the weekend of April 26"."""
    at = date.first - 1
    if date.day is None or tokens.at[at] not in ("of", "beginning") or tokens.at[at - 1] not in ("week", "weekend"):
        return None
    first = at - 1 - (tokens.at[at - 2] == "the")
    return replace(date, first=first, around="weekend" if tokens.words[at - 1] == "weekend" else "week", until=None)


def join_spans(text: DateText, dates: list[WrittenDate]) -> list[WrittenDate]:
    """ "June 9 through Sept. 9", "between 2015 and 2019" → one date with an end; "through Friday" → only the end."""
    joined: list[WrittenDate] = []
    for date in dates:
        span = _span(text.tokens, joined[-1], date) if joined else None
        if span is not None:
            joined[-1] = span
        else:
            joined.append(date)
    return [_open(text.tokens, date) for date in _with_shared_years(text.tokens, joined)]


def _with_shared_years(tokens: Tokens, dates: list[WrittenDate]) -> list[WrittenDate]:
    """ "on June 30 and July 1, 2024": the year that is told once is that of both days."""
    shared = list(dates)
    for i in range(len(shared) - 2, -1, -1):
        left, right = shared[i], shared[i + 1]
        link = tokens.words[left.last + 1 : right.first]
        alike = left.month is not None and right.month is not None and (left.day is None) == (right.day is None)
        open_year = left.year is None and left.offset is None and left.year_offset is None and left.holiday is None
        if alike and open_year and right.year is not None and link in _LISTED:
            shared[i] = replace(left, year=right.year - ((left.month or 0) > (right.month or 0)))
    return shared


def _span(tokens: Tokens, left: WrittenDate, right: WrittenDate) -> WrittenDate | None:
    link = tokens.words[left.last + 1 : right.first]
    if link[:1] == [","]:
        link = link[1:]
    if len(link) != 1 or link[0] not in _LINKS or not _are_alike(left, right):
        return None
    between = tokens.at[left.first - 1] == "between"
    if link == ["and"] and not between:
        return None
    if not _MOVED.isdisjoint(tokens.words[max(0, left.first - _MOVED_REACH) : left.first]):
        return None
    if left.year is None and right.year is not None:
        turn = (left.month or 0) > (right.month or 0)  # "Dec. 28 to Jan. 4, 2024"
        left = replace(left, year=right.year - turn)
    return replace(left, last=right.last, until=right, numerals=(*left.numerals, *right.numerals))


def _are_alike(left: WrittenDate, right: WrittenDate) -> bool:
    """Whether two dates can be the ends of one span: told as finely, the second behind the first."""
    for date in (left, right):
        plain = date.until is None and date.offset is None and not date.nth and date.holiday is None
        if not plain or date.part or date.either or date.around or date.zeros != left.zeros:
            return False
    fine = [(date.day is not None, date.month is not None, date.weekday is not None) for date in (left, right)]
    if fine[0] != fine[1] or (left.day is None and left.weekday is not None):
        return False
    if left.year is not None and right.year is not None:
        ends = [(date.year, date.month or 0, date.day or 0) for date in (left, right)]
        return ends[0] < ends[1]
    if left.year is not None:
        return True
    return left.month is not None and (left.month, left.day or 0) != (right.month, right.day or 0)


def _open(tokens: Tokens, date: WrittenDate) -> WrittenDate:
    """ "through Sept. 9": up to and with that day."""
    plain = date.until is None and date.offset is None and date.around is None and not date.zeros
    told = date.day is not None or date.weekday is not None or date.month is not None or date.year is not None
    if not plain or not told or tokens.at[date.first - 1] not in ("through", "thru"):
        return date
    if tokens.raw[date.last].endswith("'s"):
        return date
    return replace(date, first=date.first - 1, opens=True)
