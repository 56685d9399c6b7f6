"""Dates in digits: 2025-07-14, 7/14/2025, 14/07/2025, 14.07.2025, 22-10-2023; and which of two orders is meant."""

from __future__ import annotations

import calendar
import re
from bisect import bisect_left

from checker.text.written_dates import DateText, WrittenDate

_NUMERIC = re.compile(r"(\d{1,4})([/.-])(\d{1,2})\2(\d{2,4})(?![\w/]|[.-]\d)")
_SIGNS = frozenset(["/", "-", "."])
_TOUCHES = re.compile(r"[\w/.:-]")  # A character before the digits that makes a code of them.
# Two-digit years up to this one are of this century: the POSIX rule for %y has 68; news has no dates of the 2050s.
_PIVOT = 49


def numeric_dates(text: DateText) -> dict[int, WrittenDate]:
    """The dates in digits by their first token. Where nothing tells the order of day and month, both are kept."""
    tokens = text.tokens
    starts = (tokens.starts[i] for i in text.by_core if tokens.at[i + 1][:1] in _SIGNS or "." in tokens.words[i])
    tried = (_NUMERIC.match(tokens.text, start) for start in starts)
    matches = [match for match in tried if match and not _TOUCHES.match(tokens.text[match.start() - 1 : match.start()])]
    if not matches:
        return {}
    day_first = text.day_first
    if day_first is None:
        day_first = _order_shown(matches)
    found = {}
    for match in matches:
        date = _date(text, match, day_first)
        if date is not None:
            found[date.first] = date
    return found


def _order_shown(matches: list[re.Match[str]]) -> bool | None:
    """Whether the dates that can be read in one way only have the day first; None where they do not say."""
    orders = set()
    for match in matches:
        left, right = int(match[1]), int(match[3])
        if len(match[1]) <= 2 and match[2] == "/" and (left > 12) != (right > 12):
            orders.add(left > 12)
    return orders.pop() if len(orders) == 1 else None


def _date(text: DateText, match: re.Match[str], day_first: bool | None) -> WrittenDate | None:
    tokens = text.tokens
    first = bisect_left(tokens.starts, match.start())
    last = bisect_left(tokens.ends, match.end())
    if first >= len(tokens) or last >= len(tokens) or tokens.starts[first] != match.start():
        return None
    used = tuple(text.by_core[i] for i in range(first, last + 1) if i in text.by_core)
    left, sign, middle, right = match.groups()
    if len(left) == 4:
        year, month, day = int(left), int(middle), int(right)
        if len(right) != 2 or not _may_be(year, month, day):
            return None
        return WrittenDate(first, last, year=year, month=month, day=day, numerals=used)
    if len(left) > 2 or len(right) not in (2, 4) or (len(right) == 2 and sign != "/"):
        return None
    year = int(right) if len(right) == 4 else int(right) + (2000 if int(right) <= _PIVOT else 1900)
    if not 1000 <= year <= 2999:
        return None
    orders = [(int(left), int(middle)), (int(middle), int(left))]  # (day, month), the day first and the month first
    allowed = [order for order in orders if _may_be(year, order[1], order[0])]
    if sign == ".":
        allowed = [order for order in allowed if order == orders[0]]
    if len(set(allowed)) == 2 and day_first is not None:
        allowed = [orders[0] if day_first else orders[1]]
    if not allowed:
        return None
    (day, month), *others = allowed
    either = others[0] if others and others[0] != allowed[0] else None
    return WrittenDate(
        first, last, year=year, month=month, day=day, either=(either[1], either[0]) if either else None, numerals=used
    )


def _may_be(year: int, month: int, day: int) -> bool:
    return 1000 <= year <= 2999 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
