"""What stands in an article can be written into a rule as it stands: read alone, it agrees with what was found."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from checker.errors import ValueReadError
from checker.kinds import all_kinds
from checker.kinds.amount import Amount
from checker.kinds.date import Date
from checker.model import Mention
from tests.properties.carriers import CARRIERS, Case, cases
from tests.properties.reader import many, some, the_mention
from tests.properties.values import VALUES
from tests.properties.written_dates import DAY_STYLES, DAYS, TOLD, Told, write
from tests.properties.written_numbers import ORDINALS, SO_MANY_IN, Written
from tests.properties.written_times import Clock, clock_spans, clocks

# Not read alone yet: "3 times" (of "3 times higher"), fractions, ranks with a hyphen, and "1950 to 1954".
READ_ALONE = [carrier for carrier in CARRIERS if carrier.amount != "{} times"]
RANKS_READ_ALONE = ORDINALS.filter(lambda rank: "-" not in rank.text)
TOLD_READ_ALONE = (
    st.sampled_from(sorted(TOLD))
    .flatmap(TOLD.__getitem__)
    .filter(lambda told: not told.words[:4].isdigit() or told.lead == "in")
)


@many
@given(cases(READ_ALONE))
def test_amounts(case: Case) -> None:
    mention = the_mention(case.text)
    value = assert_expected_alike(mention)
    assert isinstance(value, Amount)
    assert (value.number, value.bound) == (case.number, case.bound)


@some
@given(SO_MANY_IN)
def test_shares(share: Written) -> None:
    assert_expected_alike(the_mention(f"The plan was backed by {share.text} voters."))


@some
@given(RANKS_READ_ALONE)
def test_ranks(rank: Written) -> None:
    assert_expected_alike(the_mention(f"He was the {rank.text} victim."))


@some
@given(st.integers(0, 99), st.integers(0, 99), st.sampled_from(["{}-{}", "{}–{}"]))
def test_scores(ours: int, theirs: int, style: str) -> None:
    assert_expected_alike(the_mention(f"The council voted {style.format(max(ours, theirs), min(ours, theirs))}."))


# A rule file has no language, so dates in digits are left out; and a rule's date has no day of publication.
STYLES = [style for style, language in DAY_STYLES if language is None]


@many
@given(DAYS, st.sampled_from(STYLES), st.none() | DAYS)
def test_days(day: dt.date, style: str, published: dt.date | None) -> None:
    mention = the_mention(f"The festival opened on {write(day, style)}.", published)
    assert assert_expected_alike(mention) == mention.value


@many
@given(TOLD_READ_ALONE)
def test_months_years_seasons_and_spans(told: Told) -> None:
    value = assert_expected_alike(the_mention(f"Officials met {told.lead} {told.words}."))
    assert isinstance(value, Date)
    assert (value.edtf, value.part) == (told.edtf, told.part)


@some
@given(
    DAYS,
    st.integers(0, 6),
    st.sampled_from(["on {day:%A}", "on {day:%A}, {day:%B} {day.day}", "on {day:%B} {day.day}"]),
)
def test_days_that_publication_resolves(published: dt.date, ago: int, style: str) -> None:
    text = f"Officials met {style.format(day=published - dt.timedelta(days=ago))}."
    assert_expected_alike(the_mention(text, published))


@many
@given(st.one_of(clocks(), clock_spans()))
def test_times(clock: Clock) -> None:
    mention = the_mention(f"The road will be closed at {clock.words} in the city.")
    assert assert_expected_alike(mention) == mention.value


@many
@given(st.sampled_from(sorted(VALUES)), st.one_of(st.text(max_size=20), cases(CARRIERS).map(lambda case: case.words)))
def test_words_that_are_no_value_are_refused_politely(kind: str, words: str) -> None:
    reader = all_kinds()[kind]
    try:
        value = reader.read(words)
    except ValueReadError:
        return
    assert isinstance(value, reader.value_type)


def assert_expected_alike(mention: Mention) -> object:
    reader = all_kinds()[mention.kind]
    value = reader.read(mention.text)
    assert reader.compare(value, mention.value).word == "agrees", (mention.text, value, mention.value)
    return value
