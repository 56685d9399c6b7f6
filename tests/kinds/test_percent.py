"""Percentages: which words are a share, and how two of them compare."""

from __future__ import annotations

import pytest

from checker.errors import ValueReadError
from checker.kinds.percent import KIND, Percent
from tests.one_article import mentions

# Each row: a sentence, and its shares as words, number, bound, whether points.
SHARES = [
    # signs and words
    ("It rose 31%.", [("31%", "31", "exact", False)]),
    ("Prices rose 3.2 per cent.", [("3.2 per cent", "3.2", "exact", False)]),
    ("A 10-percent cut was made.", [("10-percent", "10", "exact", False)]),
    ("Ten percent of members left.", [("Ten percent", "10", "exact", False)]),
    ("It fell 7 % in May.", [("7 %", "7", "exact", False)]),
    # points
    ("It rose 5 percentage points.", [("5 percentage points", "5", "exact", True)]),
    ("Rates rose 25 basis points.", [("25 basis points", "0.25", "exact", True)]),
    ("It fell by two percent points.", [("two percent points", "2", "exact", True)]),
    # shares in words
    ("Two-thirds of the members left.", [("Two-thirds", "66.67", "exact", False)]),
    ("One in five children is poor.", [("One in five", "20", "exact", False)]),
    ("Three out of ten said no.", [("Three out of ten", "30", "exact", False)]),
    ("Half of the fleet burned.", [("Half", "50", "exact", False)]),
    # bounds
    ("Nearly one in five is poor.", [("Nearly one in five", "20", "about", False)]),
    ("More than 40% voted.", [("More than 40%", "40", "over", False)]),
    ("Turnout was 40 percent or more.", [("40 percent or more", "40", "at-least", False)]),
    ("Up to 80 percent may leave.", [("Up to 80 percent", "80", "at-most", False)]),
    # no shares
    ("It took half an hour.", []),
    ("They waited for more than half an hour.", []),
    ("The law stood for over half a century.", []),
    ("He came at half past nine.", []),
    ("Half a million people came.", []),
    ("Two in three days is too much.", []),
    ("The third quarter was good.", []),
    ("He scored 40 points.", []),
    ("The 31 men left.", []),
    ("It cost $31.", []),
    ("The second half was dull.", []),
    ("In 2024, 12 left.", []),
    ("A percentage was not given.", []),
    ("They live at 5 Cent Street.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SHARES)
def test_finds_percentages(sentence: str, expected: list[tuple[str, str, str, bool]]) -> None:
    found = []
    for mention in mentions(sentence, "percent"):
        assert isinstance(mention.value, Percent)
        found.append((mention.text, str(mention.value.number), mention.value.bound, mention.value.points))
    assert found == expected


Row = tuple[str, list[tuple[str, str]]]

# In the rows below a share is (words, value): the bound (nothing for exact), the number or "3..5", and "points" where
# it is the difference of two percentages.

# Basis points and percentage points.
POINTS: list[Row] = [
    ("The central bank cut rates by 50 basis points.", [("50 basis points", "0.5 points")]),
    ("Support fell by half a percentage point.", [("half a percentage point", "0.5 points")]),
    ("The Fed announced a quarter-point cut in interest rates.", [("a quarter-point", "0.25 points")]),
    ("The bank ordered a half-point rate rise.", [("half-point", "0.5 points")]),
    ("A 0.25-point cut in rates is expected.", [("0.25-point", "0.25 points")]),
    ("The gap narrowed by 1.5 percentage points.", [("1.5 percentage points", "1.5 points")]),
    ("The lead shrank to three percentage points.", [("three percentage points", "3 points")]),
    ("Turnout rose by a quarter of a percentage point.", [("a quarter of a percentage point", "0.25 points")]),
]

# So many out of so many, and parts of a whole.
PARTS: list[Row] = [
    ("One in five pupils missed class.", [("One in five", "20")]),
    ("One in 10 homes is empty.", [("One in 10", "10")]),
    ("Four out of five dentists left.", [("Four out of five", "80")]),
    ("Half the homes lost power.", [("Half", "50")]),
    ("Fewer than a third approve.", [("Fewer than a third", "under 33.33")]),
    ("Nearly a third say no.", [("Nearly a third", "about 33.33")]),
    ("More than half want it gone.", [("More than half", "over 50")]),
    ("At least a third man fled.", []),
    ("Over half of the crew deserted.", [("Over half", "over 50")]),
    ("Three-quarters of the beds are taken.", [("Three-quarters", "75")]),
    ("A quarter of the vines died.", [("A quarter", "25")]),
    ("A third of drivers were fined.", [("A third", "33.33")]),
    ("One-fifth of the forest burned.", [("One-fifth", "20")]),
    ("Nearly two-thirds of the members voted.", [("Nearly two-thirds", "about 66.67")]),
    ("Profit fell by a quarter.", [("a quarter", "25")]),
    ("The price of milk rose by a third.", [("a third", "33.33")]),
    ("At least a tenth of the crop is lost.", [("At least a tenth", "at-least 10")]),
    ("Fewer than half of the claims were paid.", [("Fewer than half", "under 50")]),
    ("About one in three calls goes unanswered.", [("About one in three", "about 33.33")]),
]

# With a sign, a decimal point, a bound, or two ends.
WRITTEN: list[Row] = [
    ("Output changed by -0.4% in March.", [("-0.4%", "-0.4")]),
    ("Growth of +1.2% was forecast.", [("1.2%", "1.2")]),
    ("The economy shrank 0.4%.", [("0.4%", "0.4")]),
    ("Rents rose 3-5%.", [("3-5%", "between 3..5")]),
    ("Between 10 and 15 percent of staff are ill.", [("Between 10 and 15 percent", "between 10..15")]),
    ("The tax rose from 4.8 to 4.7 percent.", [("4.8", "4.8"), ("4.7 percent", "4.7")]),
    ("Inflation slowed from 3.1% to 2.9%.", [("3.1%", "3.1"), ("2.9%", "2.9")]),
    ("Nearly 40% of the wells are dry.", [("Nearly 40%", "about 40")]),
    ("Twenty-five per cent of the seats are empty.", [("Twenty-five per cent", "25")]),
    ("A 2.5 percent levy was added.", [("2.5 percent", "2.5")]),
    ("As much as 70pc of the fish died.", [("As much as 70pc", "at-most 70")]),
    ("The fee is zero percent.", [("zero percent", "0")]),
    ("Sales jumped 140% in a year.", [("140%", "140")]),
    ("The dam is 60% full.", [("60%", "60")]),
    ("The tax takes 15 to 20 percent.", [("15 to 20 percent", "between 15..20")]),
]

# Halves and quarters of time and games, and other parts that are no share.
NO_SHARES: list[Row] = [
    ("They waited half an hour.", []),
    ("The bus left at half past six.", []),
    ("Half a dozen boats sank.", []),
    ("He scored in the second half.", []),
    ("Profits fell in the third quarter.", []),
    ("They live in the Latin quarter.", []),
    ("The half-brother denied it.", []),
    ("She came third in the race.", []),
    ("The flag flew at half-mast.", []),
    ("They lost in the quarter-final.", []),
    ("The quarterback was hurt.", []),
    ("Her better half waved.", []),
    ("He drank half a pint of milk.", []),
    ("Two and a half miles of road collapsed.", []),
]

# Points and numbers that are no percentage.
OTHER_NUMBERS: list[Row] = [
    ("The Bulls won by 12 points.", []),
    ("The index lost 240.5 points.", []),
    ("The plan has 12 points.", []),
    ("She made three good points.", []),
    ("The rate is 5.3 per 100,000 people.", []),
    ("A 12-point plan was published.", []),
    ("He was given 10 penalty points.", []),
    ("One in the group fell ill.", []),
    ("Two in the car were hurt.", []),
    ("Ten out of patience left.", []),
    ("The cent fell out of use.", []),
    ("He bought 40 shares.", []),
]

# As reports of polls, rates and markets have them.
IN_REPORTS: list[Row] = [
    ("Unemployment fell to 4.1%.", [("4.1%", "4.1")]),
    ("About 60% of voters said yes.", [("About 60%", "about 60")]),
    ("The candidate won 52.3% of the vote.", [("52.3%", "52.3")]),
    ("Sales were up 12 percent on last year.", [("12 percent", "12")]),
    ("The levy is 7.5 per cent.", [("7.5 per cent", "7.5")]),
    ("Inflation eased by 0.3 percentage points.", [("0.3 percentage points", "0.3 points")]),
    ("The Fed raised rates by a quarter of a percentage point.", [("a quarter of a percentage point", "0.25 points")]),
    ("More than a third of the town fled.", [("More than a third", "over 33.33")]),
    ("Just 3% of the money was spent.", [("3%", "3")]),
    ("Less than 1% of the forest is left.", [("Less than 1%", "under 1")]),
    ("Two out of three pupils passed.", [("Two out of three", "66.67")]),
    ("Only one in four nurses stayed.", [("one in four", "25")]),
    ("Nine in 10 doctors agree.", [("Nine in 10", "90")]),
    ("Half of all flights were late.", [("Half", "50")]),
    ("Almost three-quarters of the budget is gone.", [("Almost three-quarters", "about 75")]),
    ("The bond yields 4.25%.", [("4.25%", "4.25")]),
    ("The yield rose 6 basis points to 4.31%.", [("6 basis points", "0.06 points"), ("4.31%", "4.31")]),
    ("A 50% discount was offered.", [("50%", "50")]),
    ("A 20-percent tariff was imposed.", [("20-percent", "20")]),
    ("Approval sank to 29 percent from 34 percent.", [("29 percent", "29"), ("34 percent", "34")]),
    ("The poll has a margin of error of 3 percentage points.", [("3 percentage points", "3 points")]),
    ("Some 5-7% of cows are ill.", [("Some 5-7%", "between 5..7")]),
    ("It rained for half of June.", [("half", "50")]),
    ("The rate was cut to 4.25%-4.50%.", [("4.25%-4.50%", "between 4.25..4.5")]),
    ("The rate stays in a range of 4.25 to 4.5 percent.", [("4.25 to 4.5 percent", "between 4.25..4.5")]),
    ("The poll put her at 48 percent to his 45 percent.", [("48 percent", "48"), ("45 percent", "45")]),
    ("Two fifths of the land is farmed.", [("Two fifths", "40")]),
    ("One third of homes are empty.", [("One third", "33.33")]),
    ("1 out of every 5 children is poor.", [("1 out of every 5", "20")]),
    ("One out of every six people fled.", [("One out of every six", "16.67")]),
    ("The gold is 99.9% pure.", [("99.9%", "99.9")]),
    ("Inflation is half a point above the target rate of the bank.", [("half a point", "0.5 points")]),
]

# Halves, thirds and points of other things.
NEAR_MISSES: list[Row] = [
    ("Half-time came at 0-0.", []),
    ("The third man ran.", []),
    ("A quarter past nine it rang.", []),
    ("They cut the cake in half.", []),
    ("The first half ended.", []),
    ("She ran the half marathon.", []),
    ("He owns 400 shares.", []),
    ("He got 12 points on his licence.", []),
    ("The Dow lost 240 points.", []),
    ("Two in the morning is late.", []),
    ("One in, one out, the guard said.", []),
    ("The quarter was hit by fire.", []),
    ("The half-hour show was cut.", []),
    ("A fifth man was held.", []),
    ("Every second house burned.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [*POINTS, *PARTS, *WRITTEN, *NO_SHARES, *OTHER_NUMBERS, *IN_REPORTS, *NEAR_MISSES]
)
def test_reads_shares_in_every_written_form(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "percent")] == expected


# A verb of rise or fall before the share.
TRENDS: list[tuple[str, str | None]] = [
    ("Prices rose 3.2%.", "up"),
    ("Prices were up barely 1 percent.", "up"),
    ("Prices fell by only 2 percent.", "down"),
    ("Prices rose a mere 4%.", "up"),
    ("The Dow: +0.2%.", "up"),
    ("Prices fell by 8 percent.", "down"),
    ("Profit fell by a quarter.", "down"),
    ("Turnout climbed by 5 percentage points.", "up"),
    ("Output was down 4%.", "down"),
    ("Prices rose to 8%.", None),
    ("Some 40% of members left.", None),
]


@pytest.mark.parametrize(("sentence", "trend"), TRENDS)
def test_says_where_a_share_is_a_change(sentence: str, trend: str | None) -> None:
    (mention,) = mentions(sentence, "percent")
    assert isinstance(mention.value, Percent)
    assert mention.value.trend == trend


COMPARED = [
    ("25%", "25 per cent", "agrees"),
    ("50%", "half of", "agrees"),
    ("67%", "two-thirds of", "agrees"),
    ("25%", "40%", "differs"),
    ("31%", "30.6%", "agrees"),
    ("25%", "about 25%", "agrees"),
    ("40%", "more than 50%", "differs"),
    ("5%", "5 percentage points", "unrelated"),
    ("20%", "one in five of", "agrees"),
    ("25%", "a quarter of", "agrees"),
    ("33%", "a third of", "agrees"),
    ("30%", "a third of", "differs"),
    ("80 percent", "four out of five of", "agrees"),
    ("0.5 percentage points", "50 basis points", "agrees"),
    ("25 basis points", "50 basis points", "differs"),
    ("40%", "at least 40%", "hedged"),
    ("60%", "over half of", "agrees"),
    ("40%", "over half of", "differs"),
    ("12%", "between 10 and 15 percent", "agrees"),
    ("20%", "between 10 and 15 percent", "differs"),
    ("3.2%", "3.15%", "agrees"),
    ("3.2%", "3.4%", "differs"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_compares_percent_with_percent_and_points_with_points(left: str, right: str, word: str) -> None:
    a, b = (mentions(f"It was {text} them.", "percent")[0].value for text in (left, right))
    assert KIND.compare(a, b).word == KIND.compare(b, a).word == word


@pytest.mark.parametrize("text", ["31", "", "percent", "1% or 2%"])
def test_words_that_are_no_percentage_are_refused(text: str) -> None:
    with pytest.raises(ValueReadError, match="as a percentage"):
        KIND.read(text)


def shown(value: object) -> str:
    """A share as the rows write it."""
    assert isinstance(value, Percent)
    bound = "" if value.bound == "exact" else f"{value.bound} "
    number = f"{value.low:f}..{value.high:f}" if value.number is None else f"{value.number:f}"
    return f"{bound}{number}{' points' if value.points else ''}"
