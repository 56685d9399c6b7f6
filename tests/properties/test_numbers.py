"""A number in any form, set into a sentence of any kind, is read back: value, bound, unit, and where it stands."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from checker.kinds.amount import Amount
from checker.kinds.ordinal import Ordinal
from checker.kinds.percent import Percent
from checker.kinds.quantity import Quantity
from checker.kinds.tally import Tally
from checker.model import Mention
from tests.properties.carriers import (
    AGES,
    BEFORE,
    COUNTS,
    DURATIONS,
    FIGURES,
    FRAMES,
    MEASURES,
    MONEY,
    MULTIPLES,
    PERCENTS,
    RATES,
    Case,
    cases,
    unit_of,
)
from tests.properties.reader import many, some, the_mention
from tests.properties.written_numbers import FRACTIONS, ORDINALS, SO_MANY_IN, Written, spell


@many
@given(cases(COUNTS))
def test_counts_read_back(case: Case) -> None:
    mention = assert_read_back(case)
    assert isinstance(mention.value, Quantity)
    assert mention.value.of == case.carrier.goes_on.strip()


@many
@given(cases(MONEY))
def test_money_reads_back(case: Case) -> None:
    assert_read_back(case)


@some
@given(cases(PERCENTS))
def test_percentages_read_back(case: Case) -> None:
    assert_read_back(case)


@many
@given(cases(DURATIONS))
def test_lengths_of_time_read_back(case: Case) -> None:
    assert_read_back(case)


@many
@given(cases(MEASURES))
def test_measures_read_back(case: Case) -> None:
    assert_read_back(case)


@some
@given(cases(AGES))
def test_ages_read_back(case: Case) -> None:
    assert_read_back(case)


@some
@given(cases(RATES))
def test_rates_read_back(case: Case) -> None:
    assert_read_back(case)


@some
@given(cases([*FIGURES, *MULTIPLES]))
def test_figures_and_multiples_read_back(case: Case) -> None:
    assert_read_back(case)


def assert_read_back(case: Case) -> Mention:
    mention = the_mention(case.text)
    assert (mention.kind, mention.text) == (case.carrier.kind, case.words)
    value = mention.value
    assert isinstance(value, Amount)
    assert (value.number, value.bound, unit_of(value)) == (case.number, case.bound, case.carrier.unit)
    return mention


# --- Shares, ranks, ranges, scores -------------------------------------------------------------------------------


@some
@given(FRACTIONS, st.sampled_from([("", "exact"), *BEFORE]), st.sampled_from(FRAMES))
def test_fractions_are_shares(share: Written, bound: tuple[str, str], frame: str) -> None:
    words = f"{bound[0]} {share.text}".strip()
    mention = the_mention(frame.format(f"The plan was backed by {words} of the voters."))
    assert (mention.kind, mention.text) == ("percent", words)
    assert isinstance(mention.value, Percent)
    assert (mention.value.number, mention.value.bound, mention.value.points) == (share.number, bound[1], False)


@some
@given(SO_MANY_IN, st.sampled_from(["{} voters backed the plan.", "She said {} children are hungry."]))
def test_so_many_in_so_many_are_shares(share: Written, sentence: str) -> None:
    opens = sentence.startswith("{")
    words = share.text[0].upper() + share.text[1:] if opens else share.text
    mention = the_mention(sentence.format(words))
    assert (mention.kind, mention.text) == ("percent", words)
    assert isinstance(mention.value, Percent)
    assert mention.value.number == share.number


RANK_SENTENCES = [
    "He was the {} victim of the storm.", "They met on the {} floor.", "It was her {} birthday.",
    "The {} person to cross the bridge was a nurse.",
]  # fmt: skip


@some
@given(ORDINALS, st.sampled_from(RANK_SENTENCES), st.sampled_from(FRAMES))
def test_ranks_read_back(rank: Written, sentence: str, frame: str) -> None:
    mention = the_mention(frame.format(sentence.format(rank.text)))
    assert (mention.kind, mention.text) == ("ordinal", rank.text)
    assert isinstance(mention.value, Ordinal)
    assert mention.value.number == rank.number


# A range with a noun or a unit behind it: its sentence, kind, and what one of the number is worth.
RANGED = [
    ("It drew {} people.", "{}", "quantity", Decimal(1)),
    ("It took {} to reach them.", "{} minutes", "duration", Decimal(60)),
    ("They walked {} in the rain.", "{} miles", "quantity", Decimal(1)),
    ("Turnout was {}.", "{}%", "percent", Decimal(1)),
    ("It cost them {}.", "{} euros", "money", Decimal(1)),
]  # fmt: skip


@many
@given(
    st.integers(2, 999), st.integers(1, 999), st.sampled_from(["{} to {}", "{}-{}", "{}–{}", "between {} and {}"]),
    st.sampled_from(["{}", "{:,}", "words"]), st.sampled_from(RANGED),
)  # fmt: skip
def test_ranges_read_back(low: int, width: int, style: str, form: str, ranged: tuple[str, str, str, Decimal]) -> None:
    sentence, amount, kind, factor = ranged
    ends = [spell(end) if form == "words" else form.format(end) for end in (low, low + width)]
    if form == "words" and (style[2] in "-–" or (low % 100 == 0 and low + width >= 1000)):
        style = "{} to {}"
    words = amount.format(style.format(*ends))
    mention = the_mention(sentence.format(words))
    assert (mention.kind, mention.text) == (kind, words)
    value = mention.value
    assert isinstance(value, Amount)
    assert (value.number, value.bound) == (None, "between")
    lent = 100 if form == "words" and words_lend_hundreds(low, low + width) else 1
    assert (value.low, value.high) == (low * lent * factor, (low + width) * factor)


def words_lend_hundreds(low: int, high: int) -> bool:
    """Whether the words for both ends say the first in hundreds too: "two to nine hundred" is 200 to 900."""
    return high < 1000 and high % 100 == 0 and low * 100 < high


SCORES = [
    "The council approved it {}.", "The Lions won {} on the road.", "Senators voted {} to confirm her.",
    "The court ruled {} against the city.",
]  # fmt: skip


@some
@given(st.integers(0, 99), st.integers(0, 99), st.sampled_from(["{}-{}", "{}–{}"]), st.sampled_from(SCORES))
def test_scores_and_votes_read_back(ours: int, theirs: int, style: str, sentence: str) -> None:
    words = style.format(max(ours, theirs), min(ours, theirs))
    mention = the_mention(sentence.format(words))
    assert (mention.kind, mention.text) == ("tally", words)
    assert isinstance(mention.value, Tally)
    assert mention.value.counts == (Decimal(max(ours, theirs)), Decimal(min(ours, theirs)))
