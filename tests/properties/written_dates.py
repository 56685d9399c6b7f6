"""Dates and times of day in every form that news writes them in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.properties.written_numbers import suffixed

AP_MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()

#: How a day is written; the language that the article must have for it, if it needs one.
DAY_STYLES: list[tuple[str, str | None]] = [
    ("{month} {d}, {y}", None), ("{month} {d} {y}", None), ("{d} {month} {y}", None), ("{d} {month}, {y}", None),
    ("{weekday}, {month} {d}, {y}", None), ("{weekday} {month} {d}, {y}", None), ("{weekday} {d} {month} {y}", None),
    ("{weekday}, {d} {month} {y}", None), ("{weekday}, {d} {month}, {y}", None), ("{ap} {d}, {y}", None),
    ("{weekday}, {ap} {d}, {y}", None), ("{month} {nth}, {y}", None), ("{nth} {month} {y}", None),
    ("{nth} of {month} {y}", None), ("{nth} of {month}, {y}", None), ("{weekday} {nth} {month} {y}", None),
    ("{weekday}, {month} {nth}, {y}", None), ("{abbreviated} {d}, {y}", None), ("{d} {abbreviated} {y}", None),
    ("{iso}", None), ("{y}/{mm}/{dd}", None), ("{m}/{d}/{y}", "en-US"), ("{mm}/{dd}/{y}", "en-US"),
    ("{d}/{m}/{y}", "en-GB"), ("{dd}/{mm}/{y}", "en-AU"), ("{dd}.{mm}.{y}", "en-GB"), ("{dd}-{mm}-{y}", "en-GB"),
]  # fmt: skip

DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 31))


def write(day: dt.date, style: str) -> str:
    """A day in a style of `DAY_STYLES`."""
    return style.format(
        d=day.day, dd=f"{day.day:02d}", nth=suffixed(day.day), m=day.month, mm=f"{day.month:02d}",
        month=f"{day:%B}", ap=AP_MONTHS[day.month - 1], abbreviated=f"{day:%b}", weekday=f"{day:%A}",
        y=day.year, iso=day.isoformat(),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """Words for a date, and the EDTF that they stand for. lead: a word before them that is not part of the date."""

    words: str
    edtf: str
    lead: str = ""
    part: str | None = None
    weekday: str | None = None


_YEARS = st.integers(1950, 2050)
_MONTHS = st.integers(1, 12)
_PARTS = [("early", "early"), ("mid", "mid"), ("late", "late")]
_PARTS_OF = [
    ("the start of", "early"), ("the beginning of", "early"), ("the middle of", "mid"), ("the end of", "late"),
]  # fmt: skip


def _month_name(month: int) -> str:
    return f"{dt.date(2000, month, 1):%B}"


@st.composite
def months(draw: st.DrawFn) -> Told:
    """ "July 2025", "Sept. 2025", "early July 2025", "the end of July 2025"."""
    year, month = draw(_YEARS), draw(_MONTHS)
    name = draw(st.sampled_from([_month_name(month), AP_MONTHS[month - 1]]))
    words = draw(st.sampled_from([f"{name} {year}", f"{_month_name(month)} of {year}"]))
    return _in_part(draw, words, f"{year}-{month:02d}")


@st.composite
def years(draw: st.DrawFn) -> Told:
    """ "2025", "mid-2025", "the end of 2025"."""
    year = draw(_YEARS)
    return _in_part(draw, str(year), str(year))


@st.composite
def decades(draw: st.DrawFn) -> Told:
    """ "the 1990s", "the '90s", "the late 1990s"."""
    decade = draw(st.integers(192, 203))
    shown = draw(st.sampled_from([f"{decade}0s", f"'{decade % 10}0s"] if 192 <= decade <= 199 else [f"{decade}0s"]))
    part = draw(st.sampled_from(["", "early ", "late "]))
    return Told(f"the {part}{shown}", f"{decade}X", "in", part.strip() or None)


@st.composite
def quarters(draw: st.DrawFn) -> Told:
    """ "the third quarter of 2024", "Q3 2024"."""
    year, quarter = draw(_YEARS), draw(st.integers(1, 4))
    rank = ["first", "second", "third", "fourth"][quarter - 1]
    style = draw(st.sampled_from(["the {rank} quarter of {y}", "Q{q} {y}", "Q{q} of {y}"]))
    return Told(style.format(rank=rank, q=quarter, y=year), f"{year}-{32 + quarter}", "in")


@st.composite
def seasons(draw: st.DrawFn) -> Told:
    """ "spring 2024", "the spring of 2024"."""
    year = draw(_YEARS)
    name, number = draw(st.sampled_from([("spring", 21), ("summer", 22), ("autumn", 23), ("fall", 23), ("winter", 24)]))
    style = draw(st.sampled_from(["{name} {y}", "the {name} of {y}"]))
    return Told(style.format(name=name, y=year), f"{year}-{number}", "in")


@st.composite
def spans_within_a_month(draw: st.DrawFn) -> Told:
    """ "June 9-12, 2025", "9 to 12 June 2025"."""
    first = draw(DAYS.filter(lambda day: day.day < 28))
    last = first.replace(day=draw(st.integers(first.day + 1, 28)))
    style, lead = draw(
        st.sampled_from(
            [
                ("{month} {a}-{b}, {y}", "on"), ("{month} {a}–{b}, {y}", "on"), ("{a}-{b} {month} {y}", "on"),
                ("{a}–{b} {month} {y}", "on"), ("{month} {a} to {b}, {y}", "from"), ("{a} to {b} {month} {y}", "from"),
                ("{month} {a} to {month} {b}, {y}", "from"), ("{month} {a} through {b}, {y}", "from"),
                ("{month} {a} through {month} {b}, {y}", ""), ("{ap} {a}-{b}, {y}", "on"),
            ]
        )
    )  # fmt: skip
    words = style.format(
        month=_month_name(first.month), ap=AP_MONTHS[first.month - 1], a=first.day, b=last.day, y=first.year
    )
    return Told(words, f"{first}/{last}", lead)


@st.composite
def spans_across_months(draw: st.DrawFn) -> Told:
    """ "June 9 to July 3, 2025", "9 June – 3 July 2025", with a year at both ends where they are two."""
    first = draw(DAYS.filter(lambda day: day.year < 2050))
    last = first + dt.timedelta(days=draw(st.integers(32, 300)))
    styles = [
        ("{a:%B} {a.day}, {a.year}, to {b:%B} {b.day}, {b.year}", "from"),
        ("{a:%B} {a.day}, {a.year}, through {b:%B} {b.day}, {b.year}", "from"),
        ("{a.day} {a:%B} {a.year} to {b.day} {b:%B} {b.year}", "from"),
    ]
    if first.year == last.year:
        styles += [
            ("{a:%B} {a.day} to {b:%B} {b.day}, {b.year}", "from"),
            ("{a:%B} {a.day} through {b:%B} {b.day}, {b.year}", ""),
            ("{a.day} {a:%B} to {b.day} {b:%B} {b.year}", "from"), ("{a:%B} {a.day} – {b:%B} {b.day}, {b.year}", ""),
            ("{a.day} {a:%B} – {b.day} {b:%B} {b.year}", ""),
        ]  # fmt: skip
    style, lead = draw(st.sampled_from(styles))
    return Told(style.format(a=first, b=last), f"{first}/{last}", lead)


@st.composite
def year_ranges(draw: st.DrawFn) -> Told:
    """ "2019-2023", "1939–45", "from 2019 to 2023", "between 2019 and 2023"."""
    first = draw(st.integers(1950, 2040))
    last = first + draw(st.integers(1, 10))
    styles = [("{a}-{b}", "in"), ("{a}–{b}", "in"), ("{a} to {b}", "from"), ("{a} and {b}", "between")]
    if first // 100 == last // 100:
        styles += [("{a}-{c:02d}", "in"), ("{a}–{c:02d}", "in")]
    style, lead = draw(st.sampled_from(styles))
    return Told(style.format(a=first, b=last, c=last % 100), f"{first}/{last}", lead)


@st.composite
def centuries(draw: st.DrawFn) -> Told:
    """ "the 19th century"."""
    century = draw(st.integers(11, 21))
    return Told(f"the {suffixed(century)} century", f"{century - 1}XX", "in")


def _in_part(draw: st.DrawFn, words: str, edtf: str) -> Told:
    """The month or year, or the beginning, middle or end of it."""
    style = draw(st.sampled_from(["", "word", "noun"]))
    if style == "word":
        word, part = draw(st.sampled_from(_PARTS))
        link = draw(st.sampled_from(["-", " "])) if word != "mid" else "-"
        return Told(f"{word}{link}{words}", edtf, "in", part)
    if style == "noun":
        phrase, part = draw(st.sampled_from(_PARTS_OF))
        return Told(f"{phrase} {words}", edtf, "at", part)
    return Told(words, edtf, "in")


#: Everything but single days, by name.
TOLD: dict[str, st.SearchStrategy[Told]] = {
    "months": months(), "years": years(), "decades": decades(), "quarters": quarters(), "seasons": seasons(),
    "spans within a month": spans_within_a_month(), "spans across months": spans_across_months(),
    "year ranges": year_ranges(), "centuries": centuries(),
}  # fmt: skip

#: Sentences for a date with its preposition; the verb is in the past.
SENTENCES = [
    "The festival was held {} in the old town.", "Officials met {}.", "They stayed in the city {}, she said.",
    "The choir, which met {}, has sung there since.",
]  # fmt: skip
