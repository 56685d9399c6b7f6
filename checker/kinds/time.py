"""Times of day: "9 a.m. to 5 p.m.", "9am", "5:30 p.m. ET", "17:30", "noon", "midnight"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Kind
from checker.model import Relation, Rule, Span, Value
from checker.text.scan import Scan

# Zone names and abbreviations in North American, British and European news.
_ZONES = "ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|BST|UTC|CET|CEST|EET|EEST"
_CLOCK = r"""
    (?P<{0}hour>\d{{1,2}})
    (?:[:.](?P<{0}minute>[0-5]\d)(?!\d))?
    (?:\s?(?P<{0}half>[ap])(?:\.\s?m\.|m\b\.?))?
"""
_TIME = re.compile(
    rf"""(?<![\w.,:$£€/–-])
    (?:(?P<word>noon|midnight|midday)|{_CLOCK.format("")})
    (?:\s?(?:to|until|till|and|through|[–-])\s?(?:(?P<until_word>noon|midnight|midday)|{_CLOCK.format("until_")}))?
    (?:\s(?P<clock>o'clock))?
    (?:\s(?:(?P<zone>{_ZONES})\b|(?P<zone_name>Eastern|Central|Mountain|Pacific)(?:\s(?:Standard\s|Daylight\s)?Time)?\b))?
    (?![\w:%])""",
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
_ZONE_NAMES = {"eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT"}


@dataclass(frozen=True, slots=True)
class Time(Value):
    """A time of day on the 24-hour clock. `until`: the end of a range, or None; `zone`: as written, or None."""

    time: str
    zone: str | None
    until: str | None


class TimeKind(Kind):
    """At what time of day, or between which."""

    name = "time"
    summary = "a time of day, or from when to when"
    value_type = Time
    category = "time"
    order = 6
    example: ClassVar[str] = "9 a.m. to 5 p.m."

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Clock times; digits alone are none without a colon, "a.m.", "o'clock" or a zone."""
        del claimed
        text = scan.tokens.text
        starts = {scan.tokens.starts[numeral.core] for numeral in scan.numerals}
        starts.update(match.start() for match in re.finditer(r"\b(?:noon|midnight|midday)\b", text, re.IGNORECASE))
        after = 0
        for start in sorted(starts):
            match = _TIME.match(text, start) if start >= after else None
            value = _value(match) if match else None
            if match is not None and value is not None:
                span = Span(match.start(), match.start() + len(match.group().rstrip()))
                after = span.end
                inside = tuple(
                    index
                    for index, numeral in enumerate(scan.numerals)
                    if span.overlaps(scan.tokens.span(numeral.core, numeral.last))
                )
                yield Found(span, value, inside)

    def read(self, text: str) -> Value:
        """A time in any written form. Raises ValueReadError where the words are none."""
        try:
            return super().read(text)
        except ValueReadError as error:
            raise ValueReadError(f"cannot read “{text}” as a time", hint="For example: 9 a.m. to 5 p.m.") from error

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Beginning with beginning, end with end where both have one; zones only where both name one."""
        assert isinstance(left, Time) and isinstance(right, Time)
        tolerance = rule.tolerance.amount if rule and rule.tolerance else Decimal(0)
        if left.zone and right.zone and left.zone[0] != right.zone[0]:
            return Relation("unrelated")
        if _apart(left.time, right.time) > tolerance:
            return Relation("differs", "time")
        if left.until and right.until and _apart(left.until, right.until) > tolerance:
            return Relation("differs", "time")
        return Relation("agrees" if bool(left.until) == bool(right.until) else "vague", "time")

    def tolerance_unit(self, text: str) -> Decimal:
        """The minutes of a tolerance such as "10 minutes" or "1 hour"."""
        match = re.fullmatch(r"(\d+)\s*(minute|hour)s?", text.strip())
        if match is None:
            raise ValueReadError(f"cannot read “{text}” as a tolerance for times", hint="For example: 10 minutes")
        return Decimal(match[1]) * (60 if match[2] == "hour" else 1)


def _value(match: re.Match[str]) -> Time | None:
    zone = (match["zone"] or "").upper() or _ZONE_NAMES.get((match["zone_name"] or "").lower())
    marked = match["half"] or match["until_half"] or match["clock"] or zone
    colon = match["minute"] is not None and ":" in match.group()
    worded = match["word"] is not None
    if not (marked or colon or worded):
        return None
    half, until_half = match["half"], match["until_half"]
    until = _clock(match["until_word"], match["until_hour"], match["until_minute"], until_half or half)
    shared_half = half or (until_half if match["until_hour"] else None)
    start = _clock(match["word"], match["hour"], match["minute"], shared_half)
    if start is None:
        return None
    if until is None and match["until_hour"] is not None:
        return None
    return Time(start, zone or None, until)


def _clock(word: str | None, hour: str | None, minute: str | None, half: str | None) -> str | None:
    """The time as HH:MM, or None where the parts are no time of day."""
    if word is not None:
        return _WORDS[word.lower()]
    if hour is None:
        return None
    hours = int(hour)
    if half is not None:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half.lower() == "p" else 0)
    if hours > 23:
        return None
    return f"{hours:02d}:{minute or '00'}"


def _apart(left: str, right: str) -> int:
    """The minutes between two times of day."""
    minutes = [int(time[:2]) * 60 + int(time[3:]) for time in (left, right)]
    return abs(minutes[0] - minutes[1])


KIND = TimeKind()
