"""A time of day in any style, set into a sentence, is read back."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from checker.kinds.time import Time
from tests.properties.reader import many, read, some, the_mention
from tests.properties.written_dates import DAYS
from tests.properties.written_times import SENTENCES, SPAN_SENTENCES, Clock, clock_spans, clocks


@many
@given(clocks(), st.sampled_from(SENTENCES))
def test_times_read_back(clock: Clock, sentence: str) -> None:
    assert_read_back(clock, sentence)


@many
@given(clock_spans(), st.sampled_from(SPAN_SENTENCES))
def test_spans_of_times_read_back(clock: Clock, sentence: str) -> None:
    assert_read_back(clock, sentence)


def assert_read_back(clock: Clock, sentence: str) -> None:
    mention = the_mention(sentence.format(clock.words))
    assert (mention.kind, mention.text) == ("time", clock.words)
    value = mention.value
    assert isinstance(value, Time)
    assert (value.time, value.zone, value.until) == (clock.time, clock.zone, clock.until)
    assert value.ambiguous == clock.ambiguous


TOGETHER = ["at {time} on {day}", "at {time}, {day}", "on {day} at {time}", "at {time} {day}"]


@some
@given(clocks(), DAYS, st.sampled_from(TOGETHER))
def test_a_time_and_a_date_side_by_side_are_both_read(clock: Clock, day: dt.date, style: str) -> None:
    written = f"{day:%B} {day.day}, {day.year}"
    text = f"The doors opened {style.format(time=clock.words, day=written)}."
    found = {mention.kind: mention.text for mention in read(text)}
    assert found == {"date": written, "time": clock.words}
