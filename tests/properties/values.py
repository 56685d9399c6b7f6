"""Values of every kind, of every bound, made directly: what may be compared."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, cast

from hypothesis import strategies as st

from checker.kinds.age import Age
from checker.kinds.date import Date
from checker.kinds.duration import Duration
from checker.kinds.money import Money
from checker.kinds.multiple import Multiple
from checker.kinds.number import Number
from checker.kinds.ordinal import Ordinal
from checker.kinds.percent import Percent
from checker.kinds.quantity import Quantity
from checker.kinds.rate import Rate
from checker.kinds.tally import Tally
from checker.kinds.time import Time
from checker.model import Bound, Value
from checker.text.words import WEEKDAY_NAMES
from checker.text.written_dates import Part

_ONE_SIDED: list[Bound] = ["exact", "exact", "about", "at-least", "at-most", "over", "under"]
# Few different numbers, so that two values meet often; and any at all.
numbers = st.one_of(
    st.sampled_from([Decimal(text) for text in "0 1 2 0.5 39 40 41 44 45 400 79000000 -12".split()]),
    st.integers(0, 10**6).map(Decimal),
    st.decimals(Decimal(-1000), Decimal(1000), places=2),
    st.builds(lambda n, scale: Decimal(n).scaleb(scale), st.integers(1, 999), st.integers(0, 12)),
)
steps = st.sampled_from([Decimal(text) for text in "0.01 0.1 1 1000 100000 1000000".split()])
AmountFields = tuple[Decimal | None, Bound, Decimal | None, Decimal | None, Decimal]


@st.composite
def amount_fields(draw: st.DrawFn) -> AmountFields:
    """What all amounts have: number and bound, or a range."""
    if draw(st.integers(0, 3)):
        return draw(numbers), draw(st.sampled_from(_ONE_SIDED)), None, None, draw(steps)
    low, high = sorted([draw(numbers), draw(numbers)])
    bound: Bound = draw(st.sampled_from(["between", "vague"]))
    return None, bound, low, high, draw(steps) if bound == "between" else Decimal(0)


def _amounts(make: Callable[..., Value], *more: st.SearchStrategy[Any]) -> st.SearchStrategy[Value]:
    return st.tuples(amount_fields(), *more).map(lambda parts: make(*cast(AmountFields, parts[0]), *parts[1:]))


_trends = st.sampled_from([None, None, "up", "down"])
_UNITS = [
    None, "mile", "kilometre", "acre", "hectare", "tonne", "pound", "litre", "mile per hour", "knot", "degree Celsius",
    "degree Fahrenheit", "degree",
]  # fmt: skip
_days = st.dates(dt.date(1990, 1, 1), dt.date(1991, 12, 31))


@st.composite
def dates(draw: st.DrawFn) -> Value:
    """A date of every fineness; two years only, so that two of them meet often."""
    day = draw(_days)
    other = day + dt.timedelta(days=draw(st.integers(1, 400)))
    edtf = draw(st.sampled_from(DATE_FORMS)).format(
        day=day, other=other, season=draw(st.integers(21, 24)), quarter=draw(st.integers(33, 36)),
        decade=f"{day.year // 10}X", century=f"{day.year // 100}XX",
    )  # fmt: skip
    told = len(edtf) == 10 and not edtf.endswith("X")
    weekday = f"{day:%A}" if told and draw(st.booleans()) else None
    if edtf == "XXXX-XX-XX":
        weekday = draw(st.sampled_from(WEEKDAY_NAMES))  # without it nothing is known, and nothing to agree on
    elif edtf == "XXXX-XX-XX/XXXX-XX-XX":
        weekday = draw(st.sampled_from(["Monday/Friday", "Tuesday/Sunday"]))
    parts: list[Part] = [None, "early", "mid", "late"]
    part = draw(st.sampled_from(parts)) if len(edtf) in (4, 7) else None
    return Date(edtf, weekday, draw(st.booleans()), None, part, fiscal=len(edtf) == 4 and draw(st.booleans()))


DATE_FORMS = [
    "{day:%Y-%m-%d}", "{day:%Y-%m-%d}", "XXXX-{day:%m-%d}", "XXXX-XX-XX", "{day:%Y-%m}", "XXXX-{day:%m}", "{day:%Y}",
    "{decade}", "{century}", "{day:%Y}-{season}", "{day:%Y}-{quarter}", "{day:%Y-%m-%d}/{other:%Y-%m-%d}",
    "XXXX-{day:%m-%d}/XXXX-{other:%m-%d}", "../{day:%Y-%m-%d}", "../XXXX-{day:%m-%d}", "{day:%Y}/{other:%Y}",
    "{day:%Y-%m}/{other:%Y-%m}", "[{day:%Y-%m-%d},{other:%Y-%m-%d}]", "XXXX-XX-XX/XXXX-XX-XX",
]  # fmt: skip


@st.composite
def times(draw: st.DrawFn) -> Value:
    """A time or a span of times, in any zone."""
    hours = st.times().map(lambda time: f"{time:%H:%M}")
    few = st.sampled_from(["00:00", "09:00", "09:10", "12:00", "21:00", "23:55"])
    zone = draw(st.sampled_from([None, None, "ET", "EST", "EDT", "PT", "GMT", "UTC", "local time"]))
    return Time(draw(few | hours), zone, draw(st.none() | few | hours), draw(st.booleans()))


#: The kinds whose values are amounts, with values of each.
AMOUNTS: dict[str, st.SearchStrategy[Value]] = {
    "number": _amounts(Number),
    "age": amount_fields().map(lambda fields: Age(*fields, fields[0])),
    "duration": amount_fields().map(lambda fields: Duration(*fields, fields[0], None)),
    "multiple": _amounts(Multiple, _trends),
    "percent": _amounts(Percent, st.booleans(), _trends),
    "money": _amounts(Money, st.sampled_from(["USD", "USD", "EUR"]), _trends, st.sampled_from([None, "hour"])),
    "rate": _amounts(Rate, st.sampled_from([None, "people"]), st.sampled_from(["day", "day", "year"]), _trends),
    "quantity": _amounts(Quantity, st.sampled_from(_UNITS), st.sampled_from([None, "people"]), _trends),
}
#: All kinds that take numerals.
VALUES: dict[str, st.SearchStrategy[Value]] = AMOUNTS | {
    "ordinal": st.integers(1, 30).map(lambda number: Ordinal(Decimal(number))),
    "tally": st.lists(st.integers(0, 5).map(Decimal), min_size=2, max_size=3).map(lambda counts: Tally(tuple(counts))),
    "date": dates(),
    "time": times(),
}
