"""How two values of different articles stand to each other, beyond what their kind says of them.

A rule knows what it expects; here two reporters are compared, and what is a matter of wording between them is no
difference: "Friday" resolved to one week and to the next, "four weeks" and "a month", "just after 2 p.m." and "2:10".
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from checker.align.facts import Fact
from checker.align.written import unit_of
from checker.kinds import all_kinds
from checker.kinds.amount import Amount
from checker.kinds.date import Date
from checker.kinds.duration import Duration
from checker.kinds.time import Time
from checker.model import RelationWord, Value

_WEEK = 7
_OTHER_UNIT = Decimal("0.085")  # "four weeks" and "a month" are so far apart.
_ROUND_ABOUT = 20  # Minutes around "just after two".
_ABOUT = frozenset("about around roughly approximately just shortly nearly almost soon minutes".split())
_REACH = 3


def stand(left: Fact, right: Fact) -> RelationWord:
    """The word for how two values stand to each other."""
    one, other = left.mention.value, right.mention.value
    word = all_kinds()[left.mention.kind].compare(one, other).word
    if word != "differs":
        return word
    if isinstance(one, Date) and isinstance(other, Date):
        return "vague" if _is_same_weekday(left, right, one, other) or _is_other_year(left, right, one, other) else word
    if isinstance(one, Duration) and isinstance(other, Duration):
        return "agrees" if _is_other_unit(left, right, one, other) else word
    if isinstance(one, Time) and isinstance(other, Time):
        return "vague" if (_is_about(left) or _is_about(right)) and _minutes_apart(one, other) <= _ROUND_ABOUT else word
    return "agrees" if _is_same_but_for_sign(one, other) else word


def _is_same_weekday(left: Fact, right: Fact, one: Date, other: Date) -> bool:
    """Whether both name one weekday, and at least one nothing but that: which week is meant is a guess."""
    if one.weekday is None or one.weekday != other.weekday:
        return False
    bare = [not any(map(str.isdigit, fact.mention.text)) for fact in (left, right)]
    return any(bare) and _days_apart(one, other) == _WEEK


def _is_other_year(left: Fact, right: Fact, one: Date, other: Date) -> bool:
    """Whether two dates are one but for a year that only one of them names: "14 March" and "14 March 2023"."""
    if one.edtf[4:] != other.edtf[4:] and not (one.edtf[4:].startswith(other.edtf[4:]) or
                                              other.edtf[4:].startswith(one.edtf[4:])):  # fmt: skip
        return False
    named = [edtf[:4] in fact.mention.text for fact, edtf in ((left, one.edtf), (right, other.edtf))]
    return len(one.edtf) > 4 and len(other.edtf) > 4 and named[0] != named[1]


def _days_apart(one: Date, other: Date) -> int | None:
    try:
        return abs((dt.date.fromisoformat(one.edtf) - dt.date.fromisoformat(other.edtf)).days)
    except ValueError:
        return None


def _is_other_unit(left: Fact, right: Fact, one: Duration, other: Duration) -> bool:
    if one.number is None or other.number is None or unit_of(left.mention.text) == unit_of(right.mention.text):
        return False
    return abs(one.number - other.number) <= _OTHER_UNIT * max(one.number, other.number)


def _is_about(fact: Fact) -> bool:
    words = fact.page.scan.tokens.at
    return not _ABOUT.isdisjoint(words[fact.place.start - back] for back in range(1, _REACH + 1))


def _minutes_apart(one: Time, other: Time) -> int:
    hours = [int(time.time[:2]) * 60 + int(time.time[3:5]) for time in (one, other)]
    return abs(hours[0] - hours[1])


def _is_same_but_for_sign(one: Value, other: Value) -> bool:
    """ "a cut of 13%" and "-13%"."""
    if not (isinstance(one, Amount) and isinstance(other, Amount)) or one.number is None or other.number is None:
        return False
    return one.number == -other.number
