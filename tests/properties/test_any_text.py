"""What holds for any text at all: nothing is raised, spans hold, nothing is read twice, and the room is linear."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from checker.find import find_mentions
from checker.model import Article, Mention, Span
from tests.properties.carriers import CARRIERS, cases
from tests.properties.reader import NUMERIC, many, some
from tests.properties.written_dates import DAY_STYLES, DAYS, write
from tests.properties.written_dates import SENTENCES as ON_DAYS
from tests.properties.written_times import SENTENCES as AT_TIMES
from tests.properties.written_times import clocks

# Pieces of numbers, dates and news, glued at random, with spaces or without.
PIECES = """
    0|1|2|3|5|7|9|10|12|14|24|30|31|40|60|65|70|80|90|99|100|000|1,000|12,34,567|3.2|.5|007|1950|1999|2024|2025|2050|½|¾|
    1½|2/3|9/11|7-Eleven|٣|²|one|two|three|eleven|twenty|ninety|hundred|thousand|million|billion|m|bn|k|dozen|dozens|lakh|
    half|quarter|third|thirds|first|second|21st|th|s|twice|times|fold|doubled|tens|a|an|the|and|of|in|on|at|by|from|to|
    through|until|since|between|or|per|every|each|ago|later|after|before|next|last|this|early|mid|late|end|start|week|
    weekend|about|nearly|up|up to|more|more than|less|fewer|under|over|least|at least|or so|or more|plus|$|£|€|%|°|C|
    US$|percent|per cent|points|basis|dollars|euros|pence|yen|mile|miles|km|feet|ft|in|pounds|mph|degrees|minutes|hour|
    hours|day|days|month|years|year-old|old|aged|her|60s|'80s|1990s|people|arrests|votes|daily|Monday|Tuesday|Sun|Mon.|Jan.|
    January|May|June|July|Sept.|Sept|Oct|Dec.|spring|fall|Q3|FY|fiscal|Christmas|Labor Day|yesterday|today|tonight|noon|
    midnight|a.m.|p.m.|am|pm|ET|GMT|Eastern|time|local|o'clock|09:30|17:30|2025-07-14|3/4/2025|03.04.2025|+1|won|vote|
    magnitude|Boeing|Section|No.|#|-|–|—|/|:|.|.|,|,|;|'|’|"|“|”|(|)|[|]|+|±|~|<|>|=|*|•|\n|\n\n|\t|\u00a0|\u2009|\u202f|\u200b|
    \ufeff|é|İ|中|\U0001f600|\x00
    """.strip(" \n").replace("\n    ", "").split("|")  # fmt: skip
glued = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", " ", " "])), max_size=30).map(
    lambda pairs: "".join(piece + space for piece, space in pairs)
)
texts = st.one_of(st.text(max_size=80), glued, glued)
languages = st.sampled_from([None, "en-US", "en-GB", "de"])


@many
@given(texts, st.none() | DAYS, languages)
def test_any_text_is_read_and_every_span_holds(text: str, published: dt.date | None, language: str | None) -> None:
    for mention in find(text, published, language):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert text[mention.span.start : mention.span.end] == mention.text
        assert mention.text == mention.text.strip()
        assert 0 <= mention.sentence.start <= mention.span.start < mention.sentence.end <= len(text)


@many
@given(glued, st.none() | DAYS)
def test_no_number_is_read_twice(text: str, published: dt.date | None) -> None:
    spans = sorted((one.span, one.kind) for one in find(text, published) if one.kind in NUMERIC)
    for (left, one), (right, other) in pairwise(spans):
        assert not left.overlaps(right), (one, text[left.start : left.end], other, text[right.start : right.end])


@some
@given(texts, st.none() | DAYS, languages)
def test_the_same_text_gives_the_same_mentions(text: str, published: dt.date | None, language: str | None) -> None:
    assert find(text, published, language) == find(text, published, language)


@some
@given(glued, st.sampled_from(["\n\n", "\n", " "]), st.none() | DAYS)
def test_copies_of_a_text_take_linear_room(text: str, link: str, published: dt.date | None) -> None:
    # So many that a line of capitals is a headline in both: that takes six words, and names are read otherwise there.
    some_copies, twice_as_many = (len(find(link.join([text] * copies), published)) for copies in (16, 32))
    # At a join two copies may make a date or a range; the first has nothing before it to count from.
    assert twice_as_many <= 2 * some_copies + 1 + len(text.split())


dated = st.builds(
    lambda day, style, sentence: sentence.format(f"on {write(day, style)}"),
    DAYS, st.sampled_from([style for style, language in DAY_STYLES if language is None]), st.sampled_from(ON_DAYS),
)  # fmt: skip
timed = st.builds(lambda clock, sentence: sentence.format(clock.words), clocks(), st.sampled_from(AT_TIMES))
sentences = st.one_of(cases(CARRIERS).map(lambda case: case.text), dated, timed)


@some
@given(st.lists(sentences, min_size=2, max_size=4), st.sampled_from([" ", "\n", "\n\n"]), st.none() | DAYS)
def test_sentences_are_read_together_as_alone(alone: list[str], link: str, published: dt.date | None) -> None:
    text = link.join(alone)
    expected = [
        (one.kind, one.text, one.value)
        for sentence in alone
        for one in find(sentence, published)
        if one.kind in NUMERIC
    ]
    together = [(one.kind, one.text, one.value) for one in find(text, published) if one.kind in NUMERIC]
    assert together == expected


def find(text: str, published: dt.date | None = None, language: str | None = None) -> tuple[Mention, ...]:
    body = Span(0, len(text))
    return find_mentions(
        Article(id="a", path="a.txt", text=text, sha256="", body=body, published=published, language=language)
    ).mentions
