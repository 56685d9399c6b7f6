"""A date in any style, set into a sentence, is read back: what it means, and where it stands."""

from __future__ import annotations

import datetime as dt

from hypothesis import assume, given
from hypothesis import strategies as st

from checker.kinds.date import Date
from tests.properties.reader import many, some, the_mention
from tests.properties.written_dates import AP_MONTHS, DAY_STYLES, DAYS, SENTENCES, TOLD, Told, write

published_days = st.none() | DAYS
NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@many
@given(DAYS, st.sampled_from(DAY_STYLES), st.sampled_from(SENTENCES), published_days)
def test_days_in_every_style_read_back(
    day: dt.date, style: tuple[str, str | None], sentence: str, published: dt.date | None
) -> None:
    words = write(day, style[0])
    value = read_date(sentence.format(f"on {words}"), words, published, style[1])
    assert (value.edtf, value.resolved, value.impossible) == (day.isoformat(), False, False)
    assert value.weekday == (f"{day:%A}" if "{weekday}" in style[0] else None)


@some
@given(DAYS, st.sampled_from(["{}/{}/{}", "{:02}/{:02}/{}", "{:02}-{:02}-{}"]), st.sampled_from(SENTENCES))
def test_days_in_digits_are_two_where_no_language_tells(day: dt.date, style: str, sentence: str) -> None:
    words = style.format(day.day, day.month, day.year)
    value = read_date(sentence.format(f"on {words}"), words)
    if day.day > 12 or day.day == day.month:
        assert value.edtf == day.isoformat()
    else:
        either = sorted([day.isoformat(), day.replace(month=day.day, day=day.month).isoformat()])
        assert value.edtf == f"[{','.join(either)}]"


@many
@given(st.sampled_from(sorted(TOLD)).flatmap(TOLD.__getitem__), st.sampled_from(SENTENCES), published_days)
def test_months_years_seasons_and_spans_read_back(told: Told, sentence: str, published: dt.date | None) -> None:
    value = read_date(sentence.format(f"{told.lead} {told.words}".strip()), told.words, published)
    assert (value.edtf, value.part) == (told.edtf, told.part)


# --- Resolved from the day of publication ------------------------------------------------------------------------


PAST = ["Officials met {}.", "The bill was signed {} in the capital.", "A spokesman said {} that the road was closed."]
TO_COME = ["Officials will meet {}.", "The court is expected to rule {} in the case.", "The road will be closed {}."]


@many
@given(DAYS, st.integers(0, 6), st.sampled_from(["on ", ""]), st.sampled_from(PAST))
def test_a_weekday_behind_a_past_verb_is_the_last_one(published: dt.date, ago: int, lead: str, sentence: str) -> None:
    day = published - dt.timedelta(days=ago)
    value = read_date(sentence.format(f"{lead}{day:%A}"), f"{day:%A}", published)
    assert (value.edtf, value.weekday, value.resolved, value.direction) == (str(day), f"{day:%A}", True, "past")


@many
@given(DAYS, st.integers(0, 6), st.sampled_from(["on ", ""]), st.sampled_from(TO_COME))
def test_a_weekday_behind_a_future_verb_is_the_next_one(
    published: dt.date, ahead: int, lead: str, sentence: str
) -> None:
    day = published + dt.timedelta(days=ahead)
    value = read_date(sentence.format(f"{lead}{day:%A}"), f"{day:%A}", published)
    assert (value.edtf, value.weekday, value.resolved, value.direction) == (str(day), f"{day:%A}", True, "future")


@some
@given(DAYS, st.integers(1, 7), st.sampled_from(["last", "next"]))
def test_last_and_next_weekday_are_never_the_day_itself(published: dt.date, apart: int, word: str) -> None:
    day = published + dt.timedelta(days=-apart if word == "last" else apart)
    sentence = PAST[0] if word == "last" else TO_COME[0]
    words = f"{word} {day:%A}"
    assert read_date(sentence.format(words), words, published).edtf == day.isoformat()


# Without its year: a day of the month, and one with its weekday.
YEARLESS = ["{day:%B} {day.day}", "{day.day} {day:%B}", "{ap} {day.day}", "{day:%A}, {day:%B} {day.day}"]


@many
@given(DAYS, st.integers(-300, 300), st.sampled_from(YEARLESS))
def test_a_day_without_its_year_is_in_the_year_that_the_verb_says(published: dt.date, apart: int, style: str) -> None:
    day = published + dt.timedelta(days=apart)
    assume((day.month, day.day) != (2, 29))
    words = style.format(day=day, ap=AP_MONTHS[day.month - 1])
    sentence = PAST[0] if apart <= 0 else TO_COME[0]
    value = read_date(sentence.format(f"on {words}"), words, published)
    assert (value.edtf, value.resolved) == (day.isoformat(), True)


@some
@given(DAYS, st.sampled_from(YEARLESS), st.sampled_from([*PAST, *TO_COME]))
def test_without_publication_a_year_stays_open(day: dt.date, style: str, sentence: str) -> None:
    words = style.format(day=day, ap=AP_MONTHS[day.month - 1])
    assert read_date(sentence.format(f"on {words}"), words).edtf == f"XXXX{day.isoformat()[4:]}"


@many
@given(DAYS, st.integers(2, 60), st.sampled_from(["days", "weeks", "months", "years"]))
def test_so_long_ago_counts_from_publication(published: dt.date, count: int, unit: str) -> None:
    words = f"{count} {unit} ago"
    value = read_date(f"Officials met {words}.", words, published)
    month = published.year * 12 + published.month - 1 - count
    monday = published - dt.timedelta(days=published.weekday() + 7 * count)
    assert (
        value.edtf
        == {
            "days": str(published - dt.timedelta(days=count)),
            "weeks": f"{monday}/{monday + dt.timedelta(days=6)}",
            "months": f"{month // 12}-{month % 12 + 1:02d}",
            "years": f"{published.year - count}",
        }[unit]
    )
    assert value.direction == "past"


@some
@given(DAYS, st.sampled_from(["last", "this", "next"]), st.sampled_from(["week", "month", "year"]))
def test_last_this_and_next_count_from_publication(published: dt.date, word: str, unit: str) -> None:
    offset = {"last": -1, "this": 0, "next": 1}[word]
    sentence = TO_COME[0] if offset > 0 else PAST[0]
    value = read_date(sentence.format(f"{word} {unit}"), f"{word} {unit}", published)
    month = published.year * 12 + published.month - 1 + offset
    monday = published + dt.timedelta(days=7 * offset - published.weekday())
    assert (
        value.edtf
        == {
            "week": f"{monday}/{monday + dt.timedelta(days=6)}",
            "month": f"{month // 12}-{month % 12 + 1:02d}",
            "year": f"{published.year + offset}",
        }[unit]
    )


@some
@given(st.integers(0, 6), st.integers(1, 6), st.sampled_from([" through ", " to ", "-", "–"]), published_days)
def test_days_of_every_week_are_a_habit(first: int, length: int, link: str, published: dt.date | None) -> None:
    names = NAMES[first], NAMES[(first + length) % 7]
    value = read_date(f"The museum is open {names[0]}{link}{names[1]}.", f"{names[0]}{link}{names[1]}", published)
    assert (value.edtf, value.weekday) == ("XXXX-XX-XX/XXXX-XX-XX", f"{names[0]}/{names[1]}")


@some
@given(st.integers(1950, 2050), st.sampled_from(["fiscal {}", "fiscal year {}", "FY{}"]))
def test_fiscal_years_read_back(year: int, style: str) -> None:
    words = style.format(year)
    value = read_date(f"The agency cut its budget in {words}.", words)
    assert (value.edtf, value.fiscal) == (str(year), True)


def read_date(text: str, words: str, published: dt.date | None = None, language: str | None = None) -> Date:
    mention = the_mention(text, published, language)
    assert (mention.kind, mention.text) == ("date", words)
    assert isinstance(mention.value, Date)
    return mention.value
