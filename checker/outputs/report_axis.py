"""The axis of a timeline: which stretch of time it shows, where a day stands on it, and where its ticks are."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.outputs.report_words import MONTHS

# How many days before the first and behind the last publication an axis may reach, and the share of the dates that must
# be won by reaching so far: one date of the background must not press those of the story into a single spot.
_REACHES = ((31, 0.0), (92, 0.01), (366, 0.15), (5 * 366, 0.25), (25 * 366, 0.4), (100 * 366, 0.6))
_LEAST_DAYS = 6  # of an axis, however few dates there are
_MOST_TICKS = 12
_HALF_LABEL = 24
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)

Stretch = tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the axis with its label; year: the line below it, where the year is new."""

    x: float
    label: str
    year: str


@dataclass(frozen=True, slots=True)
class Axis:
    """Days `first` to `last`, drawn from x `left` to x `right`."""

    first: dt.date
    last: dt.date
    left: float
    right: float

    def x(self, day: dt.date) -> float:
        """Where the middle of a day stands; a day off the axis stands at its end."""
        days = (self.last - self.first).days + 1
        at = min(max((day - self.first).days, 0), days - 1) + 0.5
        return round(self.left + (self.right - self.left) * at / days, 1)

    def is_before(self, stretch: Stretch) -> bool:
        """Whether a stretch of time ends before the axis begins."""
        return stretch[1] < self.first

    def is_behind(self, stretch: Stretch) -> bool:
        """Whether a stretch of time begins when the axis has ended."""
        return stretch[0] > self.last

    def ticks(self, *, beside: tuple[bool, bool] = (False, False)) -> tuple[Tick, ...]:
        """Ticks on whole days, weeks, months or years, a dozen at most.

        beside: whether something stands at the left and at the right end, which no label may run into.
        """
        left, right = self.left + _HALF_LABEL * beside[0], self.right - _HALF_LABEL * beside[1]
        days = [day for day in self._tick_days() if left < self.x(day) < right]
        by_year = all(day.month == day.day == 1 for day in days) and len(days) > 1
        by_month = all(day.day == 1 for day in days)
        ticks: list[Tick] = []
        year = 0
        for day in days:
            month = MONTHS[day.month - 1][:3] if by_month else f"{MONTHS[day.month - 1][:3]} {day.day}"
            ticks.append(
                Tick(
                    self.x(day),
                    str(day.year) if by_year else month,
                    "" if by_year or day.year == year else str(day.year),
                )
            )
            year = day.year
        return tuple(ticks)

    def _tick_days(self) -> list[dt.date]:
        for step in (1, 2, 7, 14):
            days = list(itertools.islice(self._every_days(step), _MOST_TICKS + 1))
            if len(days) <= _MOST_TICKS:
                return days
        for months in (1, 3, *(12 * years for years in _YEAR_STEPS)):
            days = list(itertools.islice(self._every_months(months), _MOST_TICKS + 1))
            if len(days) <= _MOST_TICKS:
                break
        return days[:_MOST_TICKS]

    def _every_days(self, step: int) -> Iterator[dt.date]:
        """Every so many days; weeks begin on Mondays."""
        offset = -self.first.weekday() % 7 if step >= 7 else 0
        for day in range(self.first.toordinal() + offset, self.last.toordinal() + 1, step):
            yield dt.date.fromordinal(day)

    def _every_months(self, step: int) -> Iterator[dt.date]:
        """The first of every so many months, counted from year 0."""
        at = self.first.year * 12 + self.first.month - 1 + (self.first.day > 1)
        at += -at % step
        while at < 12 * dt.MAXYEAR and (day := dt.date(at // 12, at % 12 + 1, 1)) <= self.last:
            yield day
            at += step


def span_axis(told: Sequence[Stretch], published: Sequence[dt.date], left: float, right: float) -> Axis:
    """An axis for dates told and publication dates; there must be one at the least. Far dates lie off its ends."""
    starts = sorted(stretch[0] for stretch in told)
    core = sorted(published) or [starts[len(starts) // 2]]
    first = core[0] - dt.timedelta(_reach([(core[0] - stretch[1]).days for stretch in told], core[0], back=True))
    last = core[-1] + dt.timedelta(_reach([(stretch[0] - core[-1]).days for stretch in told], core[-1], back=False))
    shown = [stretch for stretch in told if stretch[1] >= first and stretch[0] <= last]
    first = min(core[0], max(first, min((stretch[0] for stretch in shown), default=core[0])))
    last = max(core[-1], min(last, max((stretch[1] for stretch in shown), default=core[-1])))
    spare = max((last - first).days // 40, (_LEAST_DAYS - (last - first).days + 1) // 2, 1)
    return Axis(_move(first, -spare), _move(last, spare), left, right)


def _reach(distances: Sequence[int], core: dt.date, *, back: bool) -> int:
    """How many days off the core the axis reaches. distances: of the dates, in days."""
    reach = 0
    for days, share in _REACHES:
        won = sum(reach < distance <= days for distance in distances)
        if won > share * len(distances):
            reach = days
    room = core.toordinal() - 1 if back else dt.date.max.toordinal() - core.toordinal()
    return min(reach, room)


def _move(day: dt.date, days: int) -> dt.date:
    return dt.date.fromordinal(min(max(day.toordinal() + days, 1), dt.date.max.toordinal()))
