"""Durations: "54 minutes", "just under an hour", "an hour and a half", "two-and-a-half years", "five-year"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from msgspec import structs

from checker.errors import ValueReadError
from checker.kinds.amount import Amount, amount_fields, compare_amounts, tidy
from checker.kinds.kind import Found, Kind
from checker.model import Relation, Rule, Value
from checker.text.bounds import bound_after, bound_before
from checker.text.numeral import Numeral
from checker.text.scan import Scan
from checker.text.stopwatch import find_stopwatch_times
from checker.text.words import FUNCTION_WORDS

# Unit → seconds, and the ISO 8601 designator for calendar units, whose length in seconds is a mean:
# a month is a twelfth of, and a year is, 365.2425 days (the mean Gregorian year).
_DAY = Decimal(86400)
_YEAR = _DAY * Decimal("365.2425")
_UNITS: dict[str, tuple[Decimal, str]] = {
    "second": (Decimal(1), ""), "sec": (Decimal(1), ""), "minute": (Decimal(60), ""), "min": (Decimal(60), ""),
    "hour": (Decimal(3600), ""), "hr": (Decimal(3600), ""), "h": (Decimal(3600), ""), "day": (_DAY, "D"),
    "night": (_DAY, "D"),
    "week": (_DAY * 7, "W"), "fortnight": (_DAY * 14, "W2"), "month": (_YEAR / 12, "M"), "year": (_YEAR, "Y"),
    "yr": (_YEAR, "Y"), "decade": (_YEAR * 10, "Y10"), "century": (_YEAR * 100, "Y100"),
}  # fmt: skip
# "the past decade" and the like: a unit without a number behind these is one of it.
_PAST_ONE = frozenset("past coming".split())
_LAST_ONE = frozenset(["last", "next", "previous", "following"])  # "the last decade"; "last year" is a date
_LONG_UNITS = frozenset(["decade", "century", "fortnight"])
_STAYED = frozenset(
    "held kept stayed stay stays staying spent detained remained lasted hospitalized hospitalised".split()
)
_NIGHT = (Decimal(6 * 3600), Decimal(15 * 3600))  # What "overnight" allows: from a short night to a long winter's.
_LONG_WORDS = {f"{unit}long": unit for unit in ("day", "week", "month", "year", "decade", "hour")}
_SINGLE = frozenset([*_UNITS, *_LONG_WORDS, "overnight"])
_PLURALS = {f"{unit}s": unit for unit in _UNITS} | {"centuries": "century"}


# Behind a number and a unit these make the words a point in time or an age, not a length of time.
_NOT_A_LENGTH = frozenset(["ago", "old", "olds"])
_BETWEEN = frozenset("full long short more calendar whole straight consecutive extra additional further".split())
_OVER_IS_MORE = frozenset(
    """lasted lasts last lasting took takes take taking taken for spent spend waited wait served serve is was were are
    after of in within just well that than a""".split()
)
# "an hour" and "a year" are lengths of time behind these, and "per hour" or "once a year" elsewhere.
_BEFORE_ONE = frozenset("in within for after lasted last lasting took takes take taking than spent nearly".split())


_OTHER_UNIT = Decimal("0.085")  # The share by which four weeks fall short of a month, and what goes with it.


@dataclass(frozen=True, slots=True)
class Duration(Amount):
    """A length of time. `seconds` is `number` (decimal); `iso` is set for calendar units, such as P5Y."""

    seconds: Decimal | None
    iso: str | None


class DurationKind(Kind):
    """How long something took or takes."""

    name = "duration"
    summary = "a length of time, compared in seconds whatever the unit"
    value_type = Duration
    category = "duration"
    label = "length of time"
    order = 20
    example: ClassVar[str] = "54 minutes"

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Numerals in front of a unit of time, and "an hour" where the words before it make it a length of time."""
        used: set[int] = set(claimed)
        for time in find_stopwatch_times(scan.tokens, scan.numerals):
            used.update(time.numerals)
            value = Duration(time.seconds, "exact", None, None, time.step, time.seconds, None)
            yield Found(scan.tokens.span(time.first, time.last), value, time.numerals)
        for i in scan.tokens.places(_SINGLE):
            one = _single(scan, i)
            if one is not None:
                used.update(one.numerals)
                yield one
        for index, numeral in enumerate(scan.numerals):
            found = None if index in used or numeral.form == "ordinal" else _counted(scan, numeral, index)
            if found is not None:
                used.update(found.numerals)
                yield found

    def read(self, text: str) -> Value:
        """A duration in words or digits. Raises ValueReadError where the words are none."""
        try:
            return super().read(text)
        except ValueReadError as error:
            raise ValueReadError(f"cannot read “{text}” as a length of time", hint="For example: 54 minutes") from error

    def family(self, value: Value) -> str | None:
        """All values of the kind."""
        return ""

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """In seconds, with what rounding and bounds allow; "a month" is as good as "four weeks"."""
        assert isinstance(left, Duration) and isinstance(right, Duration)
        word = compare_amounts(left, right, rule)
        return Relation("agrees" if word == "differs" and _is_other_unit(left, right) else word, "duration")

    def tolerance_unit(self, text: str) -> Decimal:
        """The seconds of a tolerance such as "5 minutes"."""
        value = self.read(text)
        assert isinstance(value, Duration)
        return value.number or Decimal(0)


def _is_other_unit(left: Duration, right: Duration) -> bool:
    """Whether two durations in other units are as near as can be told: "half an hour", "31 minutes"."""
    if left.step == right.step or left.number is None or right.number is None or left.bound != right.bound:
        return False
    return abs(left.number - right.number) <= _OTHER_UNIT * max(left.number, right.number)


def _describes(scan: Scan, i: int) -> bool:
    """Whether the unit at a token is only what kind of thing follows: "a day trip", "a night game"."""
    following = scan.tokens.at[i + 1]
    noun = following[:1].isalpha() and following not in FUNCTION_WORDS and not following.endswith(("ly", "ed"))
    return noun and scan.tokens.words[i] in ("day", "night", "second", "minute")


def _counted(scan: Scan, numeral: Numeral, index: int) -> Found | None:
    """ "54 minutes", "two and a half years", "half an hour", "54-minute", "two hours and 15 minutes"."""
    tokens = scan.tokens
    at = _unit_behind(scan, numeral)
    if at is None:
        return None
    unit = _unit(tokens.words[at]) or ""
    numeral = _with_over(scan, numeral)
    if numeral.unit_from >= 0:
        return Found(tokens.span(numeral.first, numeral.last), _duration(numeral, unit, Decimal(0)), (index,))
    return _told(scan, numeral, at, unit, index + 1, (index,))


def _told(scan: Scan, numeral: Numeral, at: int, unit: str, following: int, used: tuple[int, ...]) -> Found:
    """A number of a unit, which is token `at`, with smaller units, "-long" and bound words behind it.

    following: the index of the first numeral that may be a smaller unit's.
    """
    tokens, last, extra = scan.tokens, at, Decimal(0)
    if [tokens.at[at + k] for k in (1, 2, 3)] == ["and", "a", "half"]:
        last, extra = at + 3, _UNITS[unit][0] / 2
    for index in range(following, min(following + 4, len(scan.numerals))):
        more = _smaller_unit(scan, last, scan.numerals[index])
        if more is None:
            break
        last, extra = more[0], extra + more[1]
        used = (*used, index)
    if tokens.at[last + 1] == "-" and tokens.at[last + 2] == "long":
        last += 2
    behind = bound_after(tokens, last) if numeral.bound == "exact" else None
    if behind is not None:
        last, numeral = behind[0], structs.replace(numeral, bound=behind[1])
    return Found(tokens.span(numeral.first, last), _duration(numeral, unit, extra), used)


def _single(scan: Scan, i: int) -> Found | None:
    """One of a unit, or a word that is one: "an hour", "the past decade", "week-long", "yearlong", "overnight"."""
    word = scan.tokens.words[i]
    if word == "overnight":
        return _overnight(scan, i)
    long = _long(scan, i)
    if long is not None or word in _LONG_WORDS or i == 0:
        return long
    return _one(scan, i) if scan.tokens.words[i - 1] in ("a", "an") else _past_one(scan, i)


def _one(scan: Scan, i: int) -> Found | None:
    """ "just under an hour", "an hour and a half"; "3,000 a day" and "a year ago" are none."""
    tokens = scan.tokens
    first, after = i - 1, tokens.at[i + 1]
    if tokens.at[first - 1] in ("half", "of", "quarter") or tokens.at[first - 1][-1:].isdigit():
        return None  # "half a century", "$900 a month, 25 days"
    bounded = bound_before(tokens, first)
    counts_from = after in ("later", "earlier", "before", "after") and tokens.at[first - 1] != "for"
    if after in _NOT_A_LENGTH or after == "-" or counts_from:
        return None
    if bounded is None and _describes(scan, i):
        return None
    following = bisect_left(scan.numerals, i, key=lambda numeral: numeral.first)
    numeral = Numeral(
        first=bounded[0] if bounded else first, core=first, last=i, number=Decimal(1),
        bound=bounded[1] if bounded else "exact", low=None, high=None, step=Decimal(1), form="words",
    )  # fmt: skip
    found = _told(scan, _with_over(scan, numeral), i, tokens.words[i], following, ())
    more = found.span.end > tokens.ends[i]  # "an hour and a half", "a year and two months", "an hour or so"
    alone = len(tokens) <= 3
    return found if bounded or more or alone or tokens.at[first - 1] in _BEFORE_ONE else None


def _plain(scan: Scan, first: int, last: int, unit: str) -> Found:
    """One of a unit, exactly."""
    numeral = Numeral(first, first, last, Decimal(1), "exact", None, None, Decimal(1), "words")
    return Found(scan.tokens.span(first, last), _duration(numeral, unit, Decimal(0)))


def _past_one(scan: Scan, i: int) -> Found | None:
    """ "the past decade", "the coming week", "the last century"."""
    tokens = scan.tokens
    lead, word = tokens.at[i - 1], tokens.words[i]
    if tokens.at[i - 2] != "the" or not (lead in _PAST_ONE or (lead in _LAST_ONE and word in _LONG_UNITS)):
        return None
    return _plain(scan, i - 2, i, word)


def _long(scan: Scan, i: int) -> Found | None:
    """ "a week-long strike", "the yearlong inquiry"."""
    tokens = scan.tokens
    if tokens.words[i] in _LONG_WORDS:
        return _plain(scan, i, i, _LONG_WORDS[tokens.words[i]])
    counted = tokens.at[i - 1] == "-" and tokens.adjacent(i - 2) if i > 1 else False  # "three-hour-long"
    if tokens.at[i + 1] == "-" and tokens.at[i + 2] == "long" and tokens.adjacent(i) and not counted:
        return _plain(scan, i, i + 2, tokens.words[i])
    return None


def _overnight(scan: Scan, i: int) -> Found | None:
    """ "was held overnight": so long; elsewhere "overnight" says when."""
    if _STAYED.isdisjoint(scan.tokens.words[max(0, i - 3) : i]):
        return None
    return Found(scan.tokens.span(i, i), Duration(None, "vague", *_NIGHT, Decimal(0), None, None))


def _unit_behind(scan: Scan, numeral: Numeral) -> int | None:
    """The token of the unit of time that a number counts, or None where it counts none or tells an age."""
    tokens = scan.tokens
    at = numeral.unit_after + 1
    if tokens.at[at] == "-":
        at += 1
    loose = numeral.form in ("fraction", "vague") or tokens.words[numeral.last] in ("half", "dozen")
    while tokens.at[at] in (_BETWEEN | {"a", "an", "of"} if loose else _BETWEEN):
        at += 1
    unit = _unit(tokens.at[at])
    if unit is None or tokens.at[numeral.core - 1] in ("$", "£", "€") or _is_title(scan, numeral, at):
        return None
    if any(tokens.at[at + k] in _NOT_A_LENGTH for k in (1, 2)):
        return None
    if numeral.form == "fraction" and tokens.at[numeral.last + 1] not in ("a", "an", "of", "hour", "-"):
        return None
    return at


def _is_title(scan: Scan, numeral: Numeral, unit: int) -> bool:
    """ "60 Minutes will air": a unit with a capital beside words without one."""
    raw = scan.tokens.raw
    if not raw[unit][0].isupper() or not raw[numeral.core][0].isdigit() or raw[unit].isupper():
        return False
    lower = any(word[0].islower() for word in raw[max(0, numeral.core - 4) : numeral.core])
    return unit + 1 < len(raw) and (raw[unit + 1][0].islower() or lower)


def _smaller_unit(scan: Scan, at: int, numeral: Numeral) -> tuple[int, Decimal] | None:
    """ "and 15 minutes" behind "two hours", whose unit is token `at`: the last token, and its seconds."""
    tokens = scan.tokens
    unit = _unit(tokens.words[at]) or ""
    between = [word for word in tokens.words[at + 1 : numeral.first] if word != "-"]
    if between not in ([], ["and"], [","], [",", "and"]) or numeral.number is None or numeral.bound != "exact":
        return None
    unit_at = numeral.last + (2 if tokens.at[numeral.last + 1] == "-" else 1)
    following = _unit(tokens.at[unit_at]) or ("minute" if tokens.at[unit_at] == "m" and unit == "h" else None)
    if following is None or _UNITS[following][0] >= _UNITS[unit][0]:
        return None
    return unit_at, numeral.number * _UNITS[following][0]


def _with_over(scan: Scan, numeral: Numeral) -> Numeral:
    """ "cut 1,200 jobs over two years" means during; "lasted over two years" and "took over 40 minutes" mean more."""
    tokens = scan.tokens
    if numeral.bound == "exact" and tokens.at[numeral.first - 1] == "over":
        if tokens.at[numeral.first - 2] in ("took", "take", "takes", "taken", "taking"):
            return structs.replace(numeral, first=numeral.first - 1, bound="over")
        return numeral
    if numeral.bound != "over" or tokens.words[numeral.first : numeral.core] != ["over"]:
        return numeral
    sentence = scan.sentence_at(numeral.first)
    if tokens.at[numeral.first - 1] in _OVER_IS_MORE or len(tokens) < 5:
        return numeral
    if numeral.first == sentence.first and "," not in tokens.words[numeral.last : numeral.last + 4]:
        return numeral  # "Over 200 hours were spent"; "Over three years, the city lost" means during
    return structs.replace(numeral, first=numeral.core, bound="exact")


def _unit(word: str) -> str | None:
    return word if word in _UNITS else _PLURALS.get(word)


def _duration(numeral: Numeral, unit: str, extra: Decimal) -> Duration:
    """The value of a numeral in a unit, and `extra` seconds of a smaller one."""
    seconds, designator = _UNITS[unit]
    number, bound, low, high, step = amount_fields(numeral, seconds)
    if number is not None and extra:
        number, step = tidy(number + extra), tidy(min(step, extra))
    iso = None
    if designator and number is not None:
        factor = int(designator[1:] or 1)
        iso = f"P{format(tidy(number / seconds * factor), 'f')}{designator[0]}"
    return Duration(number, bound, low, high, step, number, iso)


KIND = DurationKind()
