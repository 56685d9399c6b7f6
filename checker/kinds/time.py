"""Times of day: "9 a.m. to 5 p.m.", "9am", "5:30 p.m. ET", "17:30", "noon", "midnight"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Kind
from checker.model import Relation, Rule, Span, Value
from checker.text.currencies import currency_word
from checker.text.scan import Scan
from checker.text.tokens import Tokens

# Abbreviations of zones in news, after the IANA time zone database.
_ZONES = (
    "(?:GMT|UTC)[+-]\\d{1,2}|ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|AKST|AKDT|HST|AST|ADT|NST|NDT|GMT|BST|UTC|IST|"
    "WET|WEST|CET|CEST|EET|EEST|MSK|TRT|GST|PKT|WIB|SGT|HKT|JST|KST|AWST|ACST|ACDT|AEST|AEDT|NZST|NZDT|"
    "SAST|CAT|EAT|WAT|BRT|ART"
)
_CLOCK = r"""
    (?P<{0}hour>\d{{1,2}})
    (?:[:.]?(?P<{0}minute>[0-5]\d)(?!\d))?
    (?:\s?(?P<{0}half>[ap])(?:\.\s?m\.|m\b))?
"""
_TIME = re.compile(
    rf"""(?<![\w.,:$£€/–-])
    (?:(?P<word>noon|midnight|midday)|{_CLOCK.format("")})
    (?:\s?(?:to|until|till|and|through|[–-])\s?(?:(?P<until_word>noon|midnight|midday)|{_CLOCK.format("until_")}))?
    (?:\s(?P<clock>o'clock|hours(?=\W|$)))?
    (?P<when>\s(?:(?:in\sthe|this|yesterday|(?:on\s)?\w+day)\s(?P<part>morning|afternoon|evening)
        |(?:at|(?:on\s)?\w+day)\s(?P<night>night)))?
    (?:\s(?:(?P<zone>{_ZONES})\b|(?P<zone_name>Eastern|Central|Mountain|Pacific)(?:\s(?:Standard\s|Daylight\s)?Time)?\b
        |(?P<place>local|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\stime\b))?
    (?![\w:%]|\.\d|\s(?:radio|station))""",
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
_HOURS = {
    word: hour
    for hour, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
} | {str(hour): hour for hour in range(1, 13)}
_MINUTES = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_HOUR_WORDS = "|".join(sorted(_HOURS, key=len, reverse=True))
_SPOKEN_CUES = (" past ", "o'clock", "quarter to ")
_SPOKEN = re.compile(
    rf"""\b(?:
        (?P<part>half|a\ quarter|quarter|twenty-five|twenty|ten|five)\s
        (?P<side>past|(?<=quarter\ )to)\s(?P<hour>{_HOUR_WORDS})
      | (?P<whole>{"|".join(word for word in _HOURS if word.isalpha())})\so'clock
    )\b(?P<when>\s(?:yesterday\s|(?:on\s)?\w+day\s|in\sthe\s)?(?P<day>morning|afternoon|evening))?""",
    re.VERBOSE | re.IGNORECASE,
)
# Before digits with a colon that nothing else shows to be a time: "at 9:30", and not "in 4:12" or "John 3:16".
_LEADS = frozenset(
    """at by from until till before after around about since between to past least exactly nearly roughly""".split()
)
_ABOUT = frozenset("about around roughly approximately nearly almost circa towards toward".split())
_JUST = frozenset("just shortly soon minutes moments".split())
_ROUND_ABOUT = 20  # Minutes on either side of "about two o'clock", by rule of thumb.
_DAY = 24 * 60
_NOONS = frozenset(_WORDS)
# What stands behind the digits of a time; the regular expression looks more closely.
_AFTER_HOURS = frozenset(
    [":", "a.m.", "p.m.", "am", "pm", "a", "p", "o'clock", "hours", "noon", "midnight", "midday"]
    + [word.lower() for word in re.findall("[A-Z]{2,4}", _ZONES)]
    + ["eastern", "central", "mountain", "pacific", "local", "time", "morning", "afternoon", "evening", "night"]
)
_ZONE_NAMES = {"eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT"}


@dataclass(frozen=True, slots=True)
class Time(Value):
    """A time of day on the 24-hour clock. `until`: the end of a range, or None; `zone`: as written, or None.

    ambiguous: nothing says whether it is before or after noon; it is then given as if before. about: the words before
    say that it is not exact ("shortly after 2 p.m.").
    """

    time: str
    zone: str | None
    until: str | None
    ambiguous: bool = False
    about: bool = False


class TimeKind(Kind):
    """At what time of day, or between which."""

    name = "time"
    summary = "a time of day, or from when to when"
    value_type = Time
    category = "time"
    label = "time"
    order = 6
    example: ClassVar[str] = "9 a.m. to 5 p.m."

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Clock times; digits alone are none without a colon, "a.m.", "o'clock" or a zone."""
        text = scan.tokens.text
        tokens = scan.tokens
        starts = {
            tokens.starts[numeral.core]
            for index, numeral in enumerate(scan.numerals)
            if (index not in claimed or index in scan.labels) and _may_be_a_time(tokens, numeral.core)
        }
        starts.update(tokens.starts[i] for i in tokens.places(_NOONS))
        by_core = {numeral.core: index for index, numeral in enumerate(scan.numerals)}
        after = 0
        for start in sorted(starts):
            match = _match(text, start, _lead(scan, start)) if start >= after else None
            value = _value(match, _lead(scan, start)) if match and not _is_priced(scan, match) else None
            if match is not None and value is not None:
                dated = match["when"] is not None and "day" in match["when"]  # the weekday is a date of its own
                end = match.start("when") if dated else match.start() + len(match.group().rstrip())
                span = Span(match.start(), end)
                after = span.end
                inside = tuple(_numerals_in(scan, by_core, span))
                yield Found(span, _with_about(scan, value, span), inside)
        spoken = _SPOKEN.finditer(text) if any(word in text for word in _SPOKEN_CUES) else ()
        for match in spoken:
            dated = match["when"] is not None and "day" in match["when"]
            span = Span(match.start(), match.start("when") if dated else match.end())
            yield Found(span, _with_about(scan, _spoken(match), span), tuple(_numerals_in(scan, by_core, span)))

    def read(self, text: str) -> Value:
        """A time in any written form. Raises ValueReadError where the words are none."""
        try:
            return super().read(text)
        except ValueReadError as error:
            raise ValueReadError(f"cannot read “{text}” as a time", hint="For example: 9 a.m. to 5 p.m.") from error

    def family(self, value: Value) -> str | None:
        """All values of the kind."""
        return ""

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Beginning with beginning, end with end where both have one; zones only where both name one."""
        assert isinstance(left, Time) and isinstance(right, Time)
        tolerance = rule.tolerance.amount if rule and rule.tolerance else Decimal(0)
        if left.zone and right.zone and not _same_zone(left.zone, right.zone):
            return Relation("unrelated")
        if left.ambiguous != right.ambiguous and _apart(left.time, right.time, _DAY // 2) <= tolerance:
            return Relation("vague", "time", vaguer="left" if left.ambiguous else "right")
        apart = _apart(left.time, right.time)
        if tolerance < apart <= _ROUND_ABOUT and left.about != right.about:
            return Relation("vague", "time", vaguer="left" if left.about else "right")
        if apart > tolerance:
            if bool(left.until) != bool(right.until) and _is_end(left, right, tolerance):
                return Relation("vague", "time", vaguer="right" if left.until else "left")
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


def _is_end(left: Time, right: Time, tolerance: Decimal) -> bool:
    """Whether one of two times is the end of the other, which is a range: "5 p.m." and "10 a.m. to 5 p.m."."""
    until, single = (left.until, right.time) if left.until else (right.until, left.time)
    return until is not None and _apart(until, single) <= tolerance


def _with_about(scan: Scan, time: Time, span: Span) -> Time:
    """The time, marked where the words before it say that it is not exact."""
    at = scan.tokens.at
    i = bisect_left(scan.tokens.starts, span.start)
    near = at[i - 1] in _ABOUT or (at[i - 1] in ("after", "before", "past") and at[i - 2] in _JUST)
    return replace(time, about=True) if near else time


def _match(text: str, start: int, lead: str | None) -> re.Match[str] | None:
    """The time at a place; "9 a.m. and 5 p.m." are two, save behind "between"."""
    match = _TIME.match(text, start)
    if match is None or lead == "between" or not (link := re.search(r"\sand\s", match.group(), re.IGNORECASE)):
        return match
    return _TIME.match(text, start, start + link.start())


def _is_priced(scan: Scan, match: re.Match[str]) -> bool:
    """ "fell to 12.50 euros": what follows is counted."""
    at = bisect_left(scan.tokens.starts, match.end())
    return "." in match.group() and currency_word(scan.tokens.at[at]) is not None


def _may_be_a_time(tokens: Tokens, core: int) -> bool:
    """Whether what follows the digits, at once or behind one more number, can make a time of them."""
    words = tokens.words[core : core + 5]
    return bool(words) and words[0][0].isdigit() and ("." in words[0] or not _AFTER_HOURS.isdisjoint(words[1:]))


def _value(match: re.Match[str], lead: str | None) -> Time | None:
    """The time that a match stands for, or None where nothing shows that it is one.

    lead: the word before it; None where the match is all there is.
    """
    zone = match["zone"] if (match["zone"] or "").isupper() else None
    named_half = match["half"] or match["until_half"] or _half_of_day(match)
    marked = named_half or (match["clock"] or "").lower() == "o'clock"
    colon = match["minute"] is not None and (":" in match.group() or _is_dotted(match, lead))
    compact = match["minute"] is not None and not re.match(r"\d{1,2}[:.]", match.group())
    if match["clock"] == "hours" and not compact and not colon:
        return None  # "9 hours" is a length of time
    military = match["clock"] == "hours" and (match["hour"].startswith("0") or lead in ("at", "by", "from", "until"))
    if compact and not ((zone or military) and re.match(r"\d{4}\b", match.group())):
        return None
    if match["word"] and match["word"][0].isupper() and (lead or "x")[0].isalpha() and not match.group().isupper():
        return None if lead is not None else Time(_WORDS[match["word"].lower()], zone, None)
    ranged = match["minute"] is not None and match["until_minute"] is not None
    if match["place"] and (marked or colon or match["word"]):
        zone = f"{match['place']} time"
    if match["zone_name"] and (marked or colon or match["word"]):
        zone = _ZONE_NAMES[match["zone_name"].lower()]
    told = zone and (colon or lead is None or lead in _LEADS)  # "at 9 ET", and no "2 CT scanners"
    on_24 = colon and int(match["hour"] or 0) >= 13 and lead in ("the", "a")
    led = colon and (ranged or lead is None or lead in _LEADS)
    if not (marked or told or on_24 or compact or match["word"] or led):
        return None
    until = _clock(match["until_word"], match["until_hour"], match["until_minute"], match["until_half"] or named_half)
    start = _clock(match["word"], match["hour"], match["minute"], named_half)
    if start is None or (until is None and match["until_hour"] is not None):
        return None
    if match["half"] is None and until is not None and start >= until and start > "12:00":
        start = f"{int(start[:2]) - 12:02d}{start[2:]}"  # "11 to 2 p.m." begins in the morning
    on_24_hours = compact or (match["hour"] or "").startswith("0") or max(start, until or "") >= "13:00"
    return Time(start, zone, until, ambiguous=not (named_half or match["word"] or on_24_hours))


def _half_of_day(match: re.Match[str]) -> str | None:
    if match["night"]:
        return "p" if match["hour"] and int(match["hour"]) >= 6 else "a"
    return {"morning": "a", "afternoon": "p", "evening": "p"}.get((match["part"] or "").lower())


def _is_dotted(match: re.Match[str], lead: str | None) -> bool:
    """British "at 02.40": two digits, a point and minutes behind a word that leads to times."""
    return bool(re.match(r"\d{2}\.[0-5]\d$", match.group().strip())) and (lead is None or lead in _LEADS)


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


def _numerals_in(scan: Scan, by_core: Mapping[int, int], span: Span) -> Iterator[int]:
    """The indexes of the numerals whose digits begin inside a span."""
    return (by_core[i] for i in scan.tokens.inside(span) if i in by_core)


def _spoken(match: re.Match[str]) -> Time:
    """The time that words tell: "half past nine in the morning", "quarter to six", "seven o'clock"."""
    hour = _HOURS[(match["hour"] or match["whole"]).lower()] % 12
    minutes = 0
    if match["part"] is not None:
        minutes = {"half": 30, "a quarter": 15, "quarter": 15}.get(match["part"].lower()) or _MINUTES[
            match["part"].lower()
        ]
    total = hour * 60 + (minutes if (match["side"] or "past").lower() == "past" else -minutes)
    half = (match["day"] or "").lower()
    if half in ("afternoon", "evening"):
        total += _DAY // 2
    total %= _DAY
    return Time(f"{total // 60:02d}:{total % 60:02d}", None, None, ambiguous=not half)


def _lead(scan: Scan, start: int) -> str | None:
    """The word before a time, or None where the time begins the text and nothing else is in it."""
    tokens = scan.tokens
    at = bisect_left(tokens.starts, start)
    return None if at == 0 and len(scan.text) < 40 else tokens.at[at - 1]


def _same_zone(left: str, right: str) -> bool:
    """Whether two zones are one, summer time or not: ET, EST and EDT; GMT and UTC."""
    plain = [zone if zone in ("GMT", "UTC") else zone.replace("S", "").replace("D", "") for zone in (left, right)]
    return plain[0] == plain[1] or set(plain) == {"GMT", "UTC"}


def _apart(left: str, right: str, round_: int = _DAY) -> int:
    """The minutes between two times of day, over midnight where that is shorter; `round_`: of a twelve-hour clock."""
    minutes = [int(time[:2]) * 60 + int(time[3:]) for time in (left, right)]
    apart = abs(minutes[0] - minutes[1]) % round_
    return min(apart, round_ - apart)


KIND = TimeKind()
