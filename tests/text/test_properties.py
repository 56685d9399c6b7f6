"""What holds for any text, any number, any date: spans, ways of writing, and comparison."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from checker.kinds import all_kinds
from checker.kinds.date import Date
from checker.kinds.duration import Duration
from checker.kinds.quantity import Quantity
from checker.model import Article, Location, Mention, RelationWord, Rule, Span, Tolerance, Value
from tests.one_article import mentions

some = settings(max_examples=100, deadline=None)
many = settings(max_examples=300, deadline=None)

THURSDAY = dt.date(2025, 7, 17)
INVISIBLE = ["\u200b", "\u200d", "\u00ad", "\ufeff", "\u200e", "\u2060"]

# Pieces of news, torn apart and put together at random, get much farther into the program than random characters.
PIECES = """
    54|79m|4.5bn|3,000|1½|9/11|2025-07-14|31|1974|0|.5|٣|²|twenty|-|–|million|dozens|of|a|an|half|hundred|and
    third|to|between|up to|about|more than|or so|per|every|daily|minutes|hour|day|years|ago|later|after|before|next|last
    this|old|people|arrests|miles|degrees|July|May|Sept.|Monday|Tues.|through|noon|9 a.m.|9am|17:30|ET|ET.|o'clock|:|%
    “|”|‘|’|"|'|«|»|„|(|)|[|]|…|...|.|.|!|?|,|;|said|asked|will|Gov.|Sen.|Dr.|Robert F. Kennedy Jr.|Gavin|Newsom’s
    HHS|U.S.|D.C.|Washington|California|Illinois|, and|spokesman|did not|respond|request for comment|Share|Source link
    é|e\u0301|\u0301|\u200b|\ufeff|\u00a0|\u2028|\x0c|\t|\r\n|\n|\n\n|\U0001f600|ﬁ|ß|İ|中文|\x00
    """.strip(" \n").replace("\n    ", "|").split("|")  # fmt: skip
torn_news = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", " ", " "])), max_size=25).map(
    lambda pairs: "".join(piece + space for piece, space in pairs)
)
texts = st.one_of(st.text(max_size=60), torn_news)
days = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))

STORY = """\
Officials were given just 54 minutes to comply on Tuesday, June 10, the governor’s office said.

“We deeply value the privacy of all 79 million people,” a spokesman, Andrew Nixon, said at 5:30 p.m. ET.

Agents make up to 3,000 arrests a day in California, Illinois and Washington, D.C. Two advisers left last month.
"""


# --- Any text ----------------------------------------------------------------------------------------------------


@many
@given(texts, st.none() | days)
@example("Officials left.« 54 minutes", None)
def test_any_text_is_read_and_every_span_holds(text: str, published: dt.date | None) -> None:
    for mention in mentions(text, published=published):
        assert_span_holds(text, mention)


@some
@given(texts, texts)
def test_nothing_before_the_body_is_read(front: str, text: str) -> None:
    whole = front + text
    page = Article(id="a", path="a.txt", text=whole, sha256="", body=Span(len(front), len(whole)))
    for mention in mentions_of(page):
        assert mention.span.start >= len(front)
        assert_span_holds(whole, mention)


@some
@given(st.lists(st.tuples(st.integers(0, len(STORY)), st.sampled_from(INVISIBLE)), max_size=30))
def test_invisible_characters_change_nothing_that_is_read(injected: list[tuple[int, str]]) -> None:
    text = STORY
    for at, character in sorted(injected, reverse=True):
        text = text[:at] + character + text[at:]
    found = mentions(text, published=THURSDAY)
    assert [(mention.kind, mention.value) for mention in found] == [
        (mention.kind, mention.value) for mention in mentions(STORY, published=THURSDAY)
    ]
    for mention in found:
        assert_span_holds(text, mention)
        shown = "".join(character for character in mention.text if character not in INVISIBLE)
        assert shown in STORY


@some
@given(st.lists(st.sampled_from(["\n", "\r\n"]), min_size=STORY.count("\n"), max_size=STORY.count("\n")))
def test_line_ends_change_nothing_that_is_read(line_ends: list[str]) -> None:
    text = "".join(line + end for line, end in zip(STORY.split("\n"), line_ends, strict=False))
    found = mentions(text, published=THURSDAY)
    assert [(mention.kind, mention.value, mention.text) for mention in found] == [
        (mention.kind, mention.value, mention.text) for mention in mentions(STORY, published=THURSDAY)
    ]
    for mention in found:
        assert_span_holds(text, mention)


def assert_span_holds(text: str, mention: Mention) -> None:
    assert text[mention.span.start : mention.span.end] == mention.text
    assert mention.text.strip()
    assert mention.sentence.start <= mention.span.start < mention.sentence.end


def mentions_of(page: Article) -> tuple[Mention, ...]:
    from checker.find import find_mentions

    return find_mentions(page).mentions


# --- Ways of writing ---------------------------------------------------------------------------------------------


ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spell(number: int, conjunction: str = " ") -> str:
    """A number below a million in words; `conjunction` stands behind "hundred"."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10 - 2] + (f"-{ONES[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = conjunction + spell(number % 100) if number % 100 else ""
        return f"{ONES[number // 100]} hundred{rest}"
    thousands, rest_number = divmod(number, 1000)
    link = conjunction if 0 < rest_number < 100 else " "
    rest = link + spell(rest_number, conjunction) if rest_number else ""
    return f"{spell(thousands, conjunction)} thousand{rest}"


@many
@given(st.integers(2, 999_999), st.sampled_from([" ", " and "]), st.booleans())
def test_numbers_in_words_read_back(number: int, conjunction: str, opens: bool) -> None:
    words = spell(number, conjunction)
    sentence = f"{words.capitalize()} people came." if opens else f"There were {words} people there."
    (mention,) = mentions(sentence, "quantity")
    assert mention.text.lower() == words
    assert quantity(mention.value).number == number


@some
@given(st.integers(2, 10**12), st.sampled_from(["{}", "{:,}"]))
def test_numbers_in_digits_read_back(number: int, style: str) -> None:
    words = style.format(number)
    assume(len(words) != 4)  # four digits without a comma may be a year
    (mention,) = mentions(f"There were {words} people there.", "quantity")
    assert mention.text == words
    assert quantity(mention.value).number == number


@some
@given(
    st.decimals(Decimal("0.1"), Decimal(999), places=1),
    st.sampled_from([("{} million", 6), ("{}m", 6), ("{}bn", 9), ("{} billion", 9), ("{}k", 3)]),
)
def test_scaled_numbers_read_back(number: Decimal, style: tuple[str, int]) -> None:
    words = style[0].format(number)
    (mention,) = mentions(f"There were {words} people there.", "quantity")
    assert mention.text == words
    assert quantity(mention.value).number == number.scaleb(style[1])


UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629746, "year": 31556952}


@some
@given(st.integers(2, 9999), st.sampled_from(sorted(UNITS)), st.sampled_from(["{} {}s", "{:,} {}s", "{}-{}"]))
def test_lengths_of_time_read_back(number: int, unit: str, style: str) -> None:
    words = style.format(number, unit)
    (mention,) = mentions(f"They endured a {words} wait.", "duration")
    assert mention.text == words
    assert isinstance(mention.value, Duration)
    assert mention.value.seconds == number * UNITS[unit]


DATE_STYLES = [
    "{m} {d}, {y}",
    "{d} {m} {y}",
    "{w}, {m} {d}, {y}",
    "{w} {d} {m} {y}",
    "{s} {d}, {y}",
    "{d}th of {m} {y}",
    "{i}",
]
AP_MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()


@many
@given(days, st.sampled_from(DATE_STYLES), st.none() | days)
def test_dates_in_every_style_read_back(day: dt.date, style: str, published: dt.date | None) -> None:
    written = style.format(
        d=day.day, m=f"{day:%B}", y=day.year, w=f"{day:%A}", s=AP_MONTHS[day.month - 1], i=day.isoformat()
    )
    (mention,) = mentions(f"The deal was signed on {written}.", "date", published)
    assert mention.text == written
    assert isinstance(mention.value, Date)
    assert mention.value.edtf == day.isoformat()


def quantity(value: Value) -> Quantity:
    assert isinstance(value, Quantity)
    return value


# --- Comparison --------------------------------------------------------------------------------------------------


BOUNDS = ["", "about ", "up to ", "at least ", "more than ", "fewer than ", "nearly "]
numbers = st.one_of(
    st.integers(0, 2000).map(str),
    st.integers(0, 10**9).map("{:,}".format),
    st.decimals(Decimal("0.1"), Decimal(99), places=1).map("{} million".format),
)
amounts = st.one_of(
    st.tuples(st.sampled_from(BOUNDS), numbers).map("".join),
    st.tuples(st.integers(0, 500), st.integers(1, 500)).map(lambda ends: f"{ends[0]} to {sum(ends)}"),
    st.sampled_from(["several", "a few", "dozens", "hundreds", "tens of thousands", "millions", "tens of millions"]),
)
#: Words that each kind can read, for comparing two of them.
WORDINGS = {
    "quantity": amounts,
    "duration": st.tuples(amounts, st.sampled_from(["minutes", "hours", "days", "years"])).map(" ".join),
    "rate": st.tuples(amounts, st.sampled_from(["a day", "per year"])).map(" ".join),
    "date": st.one_of(
        days.map(dt.date.isoformat),
        days.map("{:%B %d}".format),
        days.map("{:%A}".format),
        days.map("{:%B %Y}".format),
        days.map("{:%Y}".format),
    ),
    "time": st.tuples(st.times().map("{:%H:%M}".format), st.sampled_from(["", " ET", " PT", " GMT"])).map("".join),
}
pairs = st.sampled_from(sorted(WORDINGS)).flatmap(lambda kind: st.tuples(st.just(kind), WORDINGS[kind], WORDINGS[kind]))


@many
@given(pairs)
def test_comparison_has_no_direction(pair: tuple[str, str, str]) -> None:
    kind, left, right = pair
    assert compare(kind, left, right) == compare(kind, right, left)


@many
@given(pairs)
def test_a_value_agrees_with_itself(pair: tuple[str, str, str]) -> None:
    kind, words, _ = pair
    assert compare(kind, words, words) == "agrees"


tolerances = st.decimals(Decimal(0), Decimal(1), places=2)


@many
@given(pairs.filter(lambda pair: pair[0] in ("quantity", "duration", "rate")), tolerances, tolerances)
def test_a_wider_tolerance_never_makes_a_difference(pair: tuple[str, str, str], one: Decimal, other: Decimal) -> None:
    kind, left, right = pair
    narrow, wide = sorted([one, other])
    if compare(kind, left, right, Tolerance(share=narrow)) != "differs":
        assert compare(kind, left, right, Tolerance(share=wide)) != "differs"


@some
@given(days, st.integers(0, 20), st.integers(0, 20), st.integers(0, 20))
def test_a_wider_tolerance_of_days_never_makes_a_difference(day: dt.date, apart: int, one: int, other: int) -> None:
    left, right = day.isoformat(), (day + dt.timedelta(days=apart)).isoformat()
    narrow, wide = sorted([one, other])
    if compare("date", left, right, Tolerance(amount=Decimal(narrow))) == "agrees":
        assert compare("date", left, right, Tolerance(amount=Decimal(wide))) == "agrees"


def compare(kind: str, left: str, right: str, tolerance: Tolerance | None = None) -> RelationWord:
    reader = all_kinds()[kind]
    rule = Rule("r", "c", kind, Location("r.yaml"), tolerance=tolerance)
    return reader.compare(reader.read(left), reader.read(right), rule).word
