"""Times of day: "9 a.m. to 5 p.m.", "9am", "5:30 p.m. ET", "17:30", "noon", "midnight"."""

from __future__ import annotations

import re
from bisect import bisect_left
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
    (?:[:.]?(?P<{0}minute>[0-5]\d)(?!\d))?
    (?:\s?(?P<{0}half>[ap])(?:\.\s?m\.|m\b))?
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
# Before digits with a colon that nothing else shows to be a time: "at 9:30", and not "in 4:12" or "John 3:16".
_LEADS = frozenset("at by from until till before after around about since between to past".split())
_DAY = 24 * 60
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
            value = _value(match, _lead(scan, start)) if match else None
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
        if left.zone and right.zone and not _same_zone(left.zone, right.zone):
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


def _value(match: re.Match[str], lead: str | None) -> Time | None:
    """The time that a match stands for, or None where nothing shows that it is one.

    lead: the word before it; None where the match is all there is.
    """
    zone = match["zone"] if (match["zone"] or "").isupper() else None
    marked = match["half"] or match["until_half"] or match["clock"]
    colon = match["minute"] is not None and ":" in match.group()
    compact = match["minute"] is not None and not re.match(r"\d{1,2}[:.]", match.group())
    if compact and not (zone and len(match.group().split()[0]) == 4):
        return None
    ranged = match["minute"] is not None and match["until_minute"] is not None
    if not (marked or zone or match["word"] or (colon and (ranged or lead is None or lead in _LEADS))):
        return None
    if match["zone_name"] and (marked or colon):
        zone = _ZONE_NAMES[match["zone_name"].lower()]
    until_half = match["until_half"] or match["half"]
    until = _clock(match["until_word"], match["until_hour"], match["until_minute"], until_half)
    start = _clock(match["word"], match["hour"], match["minute"], match["half"] or match["until_half"])
    if start is None or (until is None and match["until_hour"] is not None):
        return None
    if match["half"] is None and until is not None and start >= until and start > "12:00":
        start = f"{int(start[:2]) - 12:02d}{start[2:]}"  # "11 to 2 p.m." begins in the morning
    return Time(start, zone, until)


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


def _lead(scan: Scan, start: int) -> str | None:
    """The word before a time, or None where the time begins the text and nothing else is in it."""
    tokens = scan.tokens
    at = bisect_left(tokens.starts, start)
    return None if at == 0 and len(scan.text) < 40 else tokens.word(at - 1)


def _same_zone(left: str, right: str) -> bool:
    """Whether two zones are one, summer time or not: ET, EST and EDT; GMT and UTC."""
    plain = [zone if zone in ("GMT", "UTC") else zone.replace("S", "").replace("D", "") for zone in (left, right)]
    return plain[0] == plain[1] or set(plain) == {"GMT", "UTC"}


def _apart(left: str, right: str) -> int:
    """The minutes between two times of day, over midnight where that is shorter."""
    minutes = [int(time[:2]) * 60 + int(time[3:]) for time in (left, right)]
    apart = abs(minutes[0] - minutes[1])
    return min(apart, _DAY - apart)


KIND = TimeKind()
