"""Lengths of time that do not fit the span beside them: "from 1998 to 2004, for eight years", "from 9 to 11 a.m."."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from checker.kinds.date import Date
from checker.kinds.duration import Duration
from checker.kinds.kind import Page
from checker.kinds.time import Time
from checker.model import Mention, Span
from checker.text.edtf import first_and_last
from checker.text.words import FUNCTION_WORDS
from checker.within.doubt import Doubt, evidence

_MINUTE, _HOUR, _DAY, _YEAR = 60, 3600, 86400, 31556952
_MONTH = _YEAR / 12
# From a span to its length: ", for eight years", ", a three-hour hearing", " (eight years)", " – a period of".
_TO_LENGTH = frozenset(", ( \u2013 for a an or of total period in all some stretch span lasting".split())
_LENGTH_REACH = 5
# From a length to its span: "eight years, from", "an eight-year term from", "for three hours (9 a.m. to noon)".
_TO_SPAN = frozenset([",", "(", "\u2013", "from"])
_SPAN_REACH = 4
_FROM = ("to", "till", "until", "through", "\u2013", "-")  # what makes a span of two times; "and" may tell of a window
# Behind a length these say that it comes again: "from March to May, for three hours a day".
_AGAIN = frozenset("a an per each every daily weekly twice".split())


def find_wrong_durations(page: Page) -> Iterator[Doubt]:
    """Lengths of time directly beside the span that they are told of, in one sentence."""
    lengths = page.by_kind.get("duration", ())
    spans = [*filter(_is_span, page.by_kind.get("date", ())), *filter(_is_hours, page.by_kind.get("time", ()))]
    if not lengths or not spans:
        return
    by_sentence: dict[Span, list[Mention]] = {}
    for span in spans:
        by_sentence.setdefault(span.sentence, []).append(span)
    for length in lengths:
        for span in by_sentence.get(length.sentence, ()):
            if not length.quoted and _is_told_of(page, length, span):
                room = _room(span)
                if room is not None and _is_comparable(span, length) and not _fits(length, *room):
                    yield _doubt(length, span, *room)


def _is_span(mention: Mention) -> bool:
    value = mention.value
    assert isinstance(value, Date)
    return value.edtf.count("/") == 1 and not value.fiscal and value.part is None and not value.impossible


def _is_hours(mention: Mention) -> bool:
    value = mention.value
    assert isinstance(value, Time)
    return value.until is not None and any(link in mention.text for link in _FROM)


def _is_told_of(page: Page, length: Mention, span: Mention) -> bool:
    """Whether nothing between a length and a span makes them those of two things."""
    tokens = page.scan.tokens
    of_length, of_span = page.places[length.span], page.places[span.span]
    after = tokens.at[of_length.stop]
    if after in _AGAIN or tokens.at[of_length.stop + 1] in _AGAIN:
        return False
    if of_span.start < of_length.start:
        gap = tokens.words[of_span.stop : of_length.start]
        opens = of_span.start - page.scan.sentence_at(of_span.start).first <= 1
        joined = gap[:1] != [","] or not opens or "for" in gap  # "From 1998 to 2004, an eight-year study found"
        return joined and 0 < len(gap) <= _LENGTH_REACH and _TO_LENGTH.issuperset(gap)
    gap = tokens.words[of_length.stop : of_span.start]
    nouns = [word for word in gap if word not in _TO_SPAN]
    leads = not nouns or ("-" in length.text and gap[: len(nouns)] == nouns and gap[-1] in _TO_SPAN)
    plain = all(word.isalpha() and word not in FUNCTION_WORDS for word in nouns)
    return bool(gap) and len(gap) <= _SPAN_REACH and leads and plain and _leads_on(gap, span)


def _leads_on(gap: Sequence[str], span: Mention) -> bool:
    """Whether the words behind a length lead to its span; a comma alone may begin something else."""
    return gap[-1] in ("from", "(", "\u2013") or (gap[-1] == "," and span.text.lower().startswith("from"))


# --- what fits ---------------------------------------------------------------------------------------------------


def _room(span: Mention) -> tuple[float, float] | None:
    """The least and the most seconds of a span, its last day or year counted or not; None where it has no two ends."""
    value = span.value
    if isinstance(value, Time):
        if value.ambiguous:
            return None
        minutes = [int(time[:2]) * 60 + int(time[3:]) for time in (value.time, value.until or value.time)]
        length = (minutes[1] - minutes[0]) % (24 * 60) * _MINUTE
        return (length, length) if length else None
    assert isinstance(value, Date)
    ends = [_days(part) for part in value.edtf.split("/")]
    if ends[0] is None or ends[1] is None or ends[0][0] >= ends[1][0]:
        return None
    least = max((ends[1][0] - ends[0][1]).days, 0)
    return least * _DAY, ((ends[1][1] - ends[0][0]).days + 1) * _DAY


def _days(edtf: str) -> tuple[dt.date, dt.date] | None:
    year_open = edtf.startswith("XXXX-") and not edtf.startswith("XXXX-XX")
    plain = edtf.replace("XXXX-", "2000-") if year_open else edtf
    return first_and_last(plain) if plain[:1].isdigit() and "X" not in plain else None


def _is_comparable(span: Mention, length: Mention) -> bool:
    """Whether a length is told in units that its span is: hours of times of day, years of years, days of days."""
    value, told = span.value, length.value
    assert isinstance(told, Duration)
    if told.number is None:
        return False
    if isinstance(value, Time):
        return told.iso is None and told.number <= 24 * _HOUR
    assert isinstance(value, Date)
    fineness = min(len(part) for part in value.edtf.split("/"))
    if fineness == 10:
        return float(told.number) >= _DAY and told.iso is not None
    return float(told.number) >= (_MONTH if fineness == 7 else _YEAR) * 0.99 and told.iso is not None


def _fits(length: Mention, least: float, most: float) -> bool:
    """Whether a length fits a span by rounding to half its unit, and by its bound."""
    value = length.value
    assert isinstance(value, Duration) and value.number is not None
    told = float(value.number)
    slack = 0.0 if value.iso is not None and value.iso.endswith("D") and told < 10 * _DAY else float(value.step) / 2
    if value.iso is None:
        slack = max(slack, told * 0.1)
    elif value.iso.endswith("W"):
        slack = float(value.step) / 2
    if value.iso is not None and told >= 10 * _YEAR and (told / _YEAR) % 5 < 0.01:
        slack = max(slack, told * 0.1)
    if value.bound == "about":
        slack = max(2 * slack, told * 0.2)
    low, high = told - slack, told + slack
    if value.bound in ("over", "at-least"):
        return most >= low
    if value.bound in ("under", "at-most"):
        return least <= high
    return value.bound not in ("exact", "about") or (least <= high and most >= low)


def _doubt(length: Mention, span: Mention, least: float, most: float) -> Doubt:
    return Doubt(
        "duration", f"The length of {span.text}", "duration", "warning", 0.7,
        f"writes “{length.text}” of “{span.text}”, which is {_shown(least, most)}.",
        "The length stands directly beside the span.",
        (evidence(length),), (evidence(span),), (length,), f"{length.text} {span.text}",
    )  # fmt: skip


def _shown(least: float, most: float) -> str:
    for size, unit in ((_YEAR, "years"), (_MONTH, "months"), (_DAY, "days"), (_HOUR, "hours"), (_MINUTE, "minutes")):
        if most >= 2 * size or unit == "minutes":
            low, high = (round(each / size, 1 if unit == "hours" else None) for each in (least, most))
            return f"{low:g} {unit}" if low == high else f"{low:g} to {high:g} {unit}"
    return ""


CHECK = find_wrong_durations
