"""Durations: which words are a length of time, how long it is, and how two of them compare.

A row is a sentence and the lengths of time that it tells, as (words, value). A value is the bound
("about", "over" …; nothing for exact), the number, and the unit; "3..9" is a range.
To add a row, put it with the group that it belongs to; a row without values is a near miss.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.errors import ValueReadError
from checker.kinds.amount import read_tolerance
from checker.kinds.duration import KIND, Duration
from checker.model import Hedges, Location, RelationWord, Rule
from tests.one_article import mentions

DAY = Decimal(86400)
YEAR = DAY * Decimal("365.2425")  # the mean Gregorian year
SECONDS = {
    "second": Decimal(1), "minute": Decimal(60), "hour": Decimal(3600), "day": DAY, "week": DAY * 7,
    "month": YEAR / 12, "year": YEAR, "decade": YEAR * 10,
}  # fmt: skip

Row = tuple[str, list[tuple[str, str]]]

# Digits or words in front of a unit of time.
COUNTED: list[Row] = [
    ("Officials were given just 54 minutes to comply.", [("54 minutes", "54 minute")]),
    ("The outage lasted fifty-four minutes.", [("fifty-four minutes", "54 minute")]),
    ("Crews searched for three days before the storm returned.", [("three days", "3 day")]),
    ("She spent 1,000 days in custody.", [("1,000 days", "1000 day")]),
    ("The lease runs for 99 years.", [("99 years", "99 year")]),
    ("He held his breath for 45 seconds.", [("45 seconds", "45 second")]),
    ("They waited for more than half an hour.", [("more than half an hour", "over 1800 second")]),
    ("The strike went on for seven weeks.", [("seven weeks", "7 week")]),
    ("The inquiry took 18 months.", [("18 months", "18 month")]),
    ("Voters queued for 2.5 hours in the heat.", [("2.5 hours", "2.5 hour")]),
    ("The drought has gone on for two decades.", [("two decades", "2 decade")]),
    ("The ferry takes 35 mins from the mainland.", [("35 mins", "35 minute")]),
    ("The record stood for 12 straight years.", [("12 straight years", "12 year")]),
    ("Residents were without power for two full days.", [("two full days", "2 day")]),
    ("He was sentenced to 25 years in prison and five years of supervision.",
     [("25 years", "25 year"), ("five years", "5 year")]),
]  # fmt: skip

# Hyphens make an adjective of it.
HYPHENATED: list[Row] = [
    ("The 54-minute call ended without a deal.", [("54-minute", "54 minute")]),
    ("A nine-hour debate followed.", [("nine-hour", "9 hour")]),
    ("She won a five-year contract.", [("five-year", "5 year")]),
    ("The two-day summit opens in Lyon.", [("two-day", "2 day")]),
    ("They fled after a two-and-a-half-year siege.", [("two-and-a-half-year", "2.5 year")]),
    ("A 72-hour truce has begun.", [("72-hour", "72 hour")]),
    ("The twenty-one-day quarantine is over.", [("twenty-one-day", "21 day")]),
]

# Halves.
HALVES: list[Row] = [
    ("The vote was over in half an hour.", [("half an hour", "0.5 hour")]),
    ("It took an hour and a half to clear the road.", [("an hour and a half", "1.5 hour")]),
    ("The trial ran for two and a half years.", [("two and a half years", "2.5 year")]),
    ("They waited for three hours and a half.", [("three hours and a half", "3.5 hour")]),
    ("The half-hour broadcast drew complaints.", [("half-hour", "0.5 hour")]),
    ("The delay was 1½ hours.", [("1½ hours", "1.5 hour")]),
]

# "a" and "an" count one where the words before them speak of a length of time.
ONE: list[Row] = [
    ("The order was carried out in just under an hour.", [("just under an hour", "under 1 hour")]),
    ("They had less than a day to respond.", [("less than a day", "under 1 day")]),
    ("The siege lasted a week.", [("a week", "1 week")]),
    ("She had been missing for a month.", [("a month", "1 month")]),
    ("The state had one hour to answer.", [("one hour", "1 hour")]),
    ("It took more than a decade to build.", [("more than a decade", "over 1 decade")]),
    ("Nearly an hour passed before help came.", [("Nearly an hour", "about 1 hour")]),
]

# Nights.
NIGHTS: list[Row] = [
    ("He was held overnight and freed.", [("overnight", "vague 6..15 hour")]),
    ("Guests pay for three nights.", [("three nights", "3 day")]),
]

# Two units or more that make one length of time.
COMPOUND: list[Row] = [
    ("He spoke for two hours and 15 minutes.", [("two hours and 15 minutes", "135 minute")]),
    ("The flight took 7 hours 20 minutes.", [("7 hours 20 minutes", "440 minute")]),
    ("It lasted one hour, 12 minutes and 30 seconds.", [("one hour, 12 minutes and 30 seconds", "4350 second")]),
    ("The child was missing for one year and three months.", [("one year and three months", "15 month")]),
    ("Her reign lasted 3 years, 2 months and 14 days.", [("3 years, 2 months and 14 days", "101139948 second")]),
]

# The words around it are a bound.
BOUNDED: list[Row] = [
    ("Workers had up to two months to leave.", [("up to two months", "at-most 2 month")]),
    ("The fire burned for at least 14 hours.", [("at least 14 hours", "at-least 14 hour")]),
    ("He has lived there for more than 30 years.", [("more than 30 years", "over 30 year")]),
    ("He has lived there for over 30 years.", [("over 30 years", "over 30 year")]),
    ("It took over 40 minutes to clear the hall.", [("over 40 minutes", "over 40 minute")]),
    ("The flight was delayed by about 40 minutes.", [("about 40 minutes", "about 40 minute")]),
    ("The wait is roughly six weeks.", [("roughly six weeks", "about 6 week")]),
    ("Fewer than 10 days remain.", [("Fewer than 10 days", "under 10 day")]),
    ("No more than 48 hours may pass.", [("No more than 48 hours", "at-most 48 hour")]),
    ("The search went on for 36 hours or more.", [("36 hours or more", "at-least 36 hour")]),
    ("The closure will last a minimum of 90 days.", [("a minimum of 90 days", "at-least 90 day")]),
]

# Nobody counted, or two ends are given.
RANGES: list[Row] = [
    ("The repairs will take six to eight weeks.", [("six to eight weeks", "between 6..8 week")]),
    ("Expect a wait of 10-15 minutes.", [("10-15 minutes", "between 10..15 minute")]),
    ("The ban runs for between three and five years.", [("between three and five years", "between 3..5 year")]),
    ("Talks dragged on for several hours.", [("several hours", "vague 3..9 hour")]),
    ("They were held for a few days.", [("a few days", "vague 2..9 day")]),
    ("The tower stood for hundreds of years.", [("hundreds of years", "vague 200..1999 year")]),
    ("The blackout lasted a couple of hours.", [("a couple of hours", "vague 2..3 hour")]),
]

# A point in time, told by its distance from today or from another date: a date, if anything.
POINTS: list[Row] = [
    ("The law was passed two years ago.", []),
    ("He moved here a year ago.", []),
    ("It closed more than 20 years ago.", []),
    ("The deal was signed four days after July 14.", []),
    ("Prices are higher than they were a decade ago.", []),
]

# Ages.
AGES: list[Row] = [
    ("A 34-year-old man was arrested.", []),
    ("Her son is nine years old.", []),
    ("The 5-year-olds sang on the steps.", []),
    ("A three-month-old kitten was rescued.", []),
    ("They are more than 20 years old.", []),
    ("The building is 120 years old.", []),
]

# "a day" that says how often, and "a year" as a measure of money or people.
HOW_OFTEN: list[Row] = [
    ("The site draws 3,000 visitors a day.", []),
    ("The inspectors come once a year.", []),
    ("She runs twice a week.", []),
    ("They pay $40,000 a year.", []),
    ("Trucks pass 12 times an hour.", []),
]

# "second" as a rank, and other words that only look like units.
LOOK_ALIKES: list[Row] = [
    ("A second man was held.", []),
    ("The second minute of the film is silent.", []),
    ("The minute’s silence was held at noon.", []),
    ("She finished second.", []),
    ("Three golfers played for a second-place tie.", []),
    ("It was enough for a second-half penalty.", []),
    ("This is the second week of the trial.", []),
    ("The Seconds played two sets.", []),
    ("The third day brought rain.", []),
    ("He was born in the 19th century.", []),
    ("On day 12 the jury asked for lunch.", []),
    ("Year 9 pupils sat the exam.", []),
    ("It was the fourth quarter.", []),
    ("They made minute changes to the text.", []),
]

# No number of units: other things that are counted, page numbers, names.
OTHER_THINGS: list[Row] = [
    ("The minutes of the meeting fill 54 pages.", []),
    ("The order is on page 54.", []),
    ("Fifty-four states and cities sued.", []),
    ("The Hundred Years' War was over by then.", []),
    ("The day after the vote he resigned.", []),
    ("The week has been long.", []),
    ("Every hour counts.", []),
    ("60 Minutes will air the interview.", []),
    ("The New Year's Eve party was cancelled.", []),
    ("The 30-yard run won the game.", []),
    ("He swam 100m in the heats.", []),
    ("The hours are 9 to 5.", []),
]

# "over" in front of a length of time is a bound behind "for", and a preposition behind what is spread over it.
SPREAD_OVER: list[Row] = [
    ("The plan would cost $4.5 billion over 10 years.", [("10 years", "10 year")]),
    ("The firm will cut 1,200 jobs over two years.", [("two years", "2 year")]),
    ("The firm will cut jobs over the next two years.", [("two years", "2 year")]),
]

# A stretch of time up to now or from now on.
PAST_AND_NEXT: list[Row] = [
    ("Rents have doubled over the past decade.", [("the past decade", "1 decade")]),
    ("The firm grew in the last five years.", [("five years", "5 year")]),
    ("It rained for the past 12 days.", [("12 days", "12 day")]),
    ("The work will take the next three months.", [("three months", "3 month")]),
    ("In the past two weeks four wells ran dry.", [("two weeks", "2 week")]),
]

# One of a unit, in a word of its own.
LONG: list[Row] = [
    ("The week-long strike is over.", [("week-long", "1 week")]),
    ("The flood was the worst in half a century.", [("half a century", "50 year")]),
    ("The ban lasted a quarter of a century.", [("a quarter of a century", "25 year")]),
    ("They waited half a day for water.", [("half a day", "0.5 day")]),
    ("The chapel stood for two centuries.", [("two centuries", "200 year")]),
    ("She was away for a fortnight.", [("a fortnight", "2 week")]),
    ("The fast goes on for a month and a half.", [("a month and a half", "1.5 month")]),
]

# Two ends, and three units.
ENDS: list[Row] = [
    ("The walk takes from 30 to 45 minutes.", [("30", "30 minute"), ("45 minutes", "45 minute")]),
    ("The walk takes 30 to 45 minutes.", [("30 to 45 minutes", "between 30..45 minute")]),
    ("Cook it for between 20 and 25 minutes.", [("between 20 and 25 minutes", "between 20..25 minute")]),
    ("He faces 10 to 15 years in jail.", [("10 to 15 years", "between 10..15 year")]),
    ("A two- to three-week delay is likely.", [("two- to three-week", "between 2..3 week")]),
    ("The ruling came after 18-24 months.", [("18-24 months", "between 18..24 month")]),
    (
        "The hostage was held for one week, two days and six hours.",
        [("one week, two days and six hours", "799200 second")],
    ),
    ("The lap took one minute 42 seconds.", [("one minute 42 seconds", "102 second")]),
]

# Bounds, and words that give no number.
HEDGED: list[Row] = [
    ("He stayed for just over a year.", [("just over a year", "over 1 year")]),
    ("It took almost three days to reach them.", [("almost three days", "about 3 day")]),
    ("The blackout lasted a few minutes.", [("a few minutes", "vague 2..9 minute")]),
    ("Decades of neglect ruined the pier.", []),
    ("He trained for thousands of hours.", [("thousands of hours", "vague 2000..999999 hour")]),
    ("The road was shut for several weeks.", [("several weeks", "vague 3..9 week")]),
    ("She has 18 or so months to live.", [("18 or so months", "about 18 month")]),
    ("He got no less than six months.", [("no less than six months", "at-least 6 month")]),
    ("Guards were late by as much as 20 minutes.", [("as much as 20 minutes", "at-most 20 minute")]),
    ("Dozens of hours of tape were lost.", [("Dozens of hours", "vague 24..199 hour")]),
    ("The mine was closed for 100-plus years.", [("100-plus years", "at-least 100 year")]),
]

# Words of time that give no length, names, and dates.
NO_LENGTHS: list[Row] = [
    ("The talks went on for years.", []),
    ("It will take weeks to clear the mud.", []),
    ("In recent months rents have fallen.", []),
    ("The Seven Years' War ruined the town.", []),
    ("She worked at the Six Hour Cafe.", []),
    ("The Two Minutes Hate is a chapter of the book.", []),
    ("The ship sank 80 years ago.", []),
    ("The minute hand fell off the clock.", []),
    ("The year has 12 public holidays.", []),
    ("Year-round work is scarce here.", []),
    ("The hour of 9 had come.", []),
    ("She is the boss of the day shift.", []),
    ("Day one of the trial was short.", []),
    ("The 1980s were hard years.", []),
    ("They will meet in the second week of June.", []),
    ("The month-old baby slept.", []),
    ("A light-year is a distance.", []),
    ("The Hundred Days memoir sold well.", []),
    ("Week 12 of the season is over.", []),
    ("The day's 40 flights were full.", []),
    ("Tuesday, 14 days of rain behind them, they left.", [("14 days", "14 day")]),
]

# As reports of fires, trials, strikes and matches have them.
IN_REPORTS: list[Row] = [
    ("The jury deliberated for nine hours.", [("nine hours", "9 hour")]),
    ("Firefighters needed 40 minutes to get in.", [("40 minutes", "40 minute")]),
    ("The 18-day strike ended at dawn.", [("18-day", "18 day")]),
    ("He faces up to 20 years in prison.", [("up to 20 years", "at-most 20 year")]),
    ("The delay could last at least eight months.", [("at least eight months", "at-least 8 month")]),
    ("She held the post for 11 years.", [("11 years", "11 year")]),
    ("The concert lasted three and a half hours.", [("three and a half hours", "3.5 hour")]),
    ("The ban will run for 90 days.", [("90 days", "90 day")]),
    ("They were trapped for more than 30 hours.", [("more than 30 hours", "over 30 hour")]),
    ("The judge sentenced her to four months in jail.", [("four months", "4 month")]),
    ("It took the jury two hours and 40 minutes.", [("two hours and 40 minutes", "160 minute")]),
    ("A 10-year plan was published.", [("10-year", "10 year")]),
    ("The flight was 90 minutes late.", [("90 minutes", "90 minute")]),
    ("The boat drifted for nearly two weeks.", [("nearly two weeks", "about 2 week")]),
    ("The dam was built in under three years.", [("under three years", "under 3 year")]),
    ("Power will be off for 24 to 48 hours.", [("24 to 48 hours", "between 24..48 hour")]),
    ("She ran the course in 47 seconds.", [("47 seconds", "47 second")]),
    ("He had been in office for five weeks.", [("five weeks", "5 week")]),
    ("Their 12-hour shift ended at noon.", [("12-hour", "12 hour")]),
    ("For 40 years nobody spoke of it.", [("40 years", "40 year")]),
    ("The pause will last 60 days, officials said.", [("60 days", "60 day")]),
    ("The blaze raged for a day and a half.", [("a day and a half", "1.5 day")]),
    ("Within 48 hours the road was clear.", [("48 hours", "48 hour")]),
    ("The lease has two years left.", [("two years", "2 year")]),
    ("Over the next 18 months, 40 shops will close.", [("18 months", "18 month")]),
    ("The one-day international was washed out.", [("one-day", "1 day")]),
    ("He was 12 years her senior.", [("12 years", "12 year")]),
    ("He waited two-and-a-half hours.", [("two-and-a-half hours", "2.5 hour")]),
    ("He waited 2 1/2 hours.", [("2 1/2 hours", "2.5 hour")]),
    ("The 24-hour curfew is over.", [("24-hour", "24 hour")]),
    ("He got 15 years to life.", [("15 years", "15 year")]),
    ("The wait is now 18 weeks.", [("18 weeks", "18 week")]),
    ("It has been 10 months since the flood.", [("10 months", "10 month")]),
    ("A 30-second clip was shown.", [("30-second", "30 second")]),
    ("It is a 20-minute drive.", [("20-minute", "20 minute")]),
    ("He is two years into a four-year term.", [("two years", "2 year"), ("four-year", "4 year")]),
    ("He lived a hundred years.", [("a hundred years", "100 year")]),
]

# Names, dates and points in time.
NEAR_MISSES: list[Row] = [
    ("A six-week-old truce is holding.", []),
    ("The tests take about five milliseconds.", []),
    ("The Thirty Years' War began here.", []),
    ("The Seven Days in May star died.", []),
    ("The 1970s were years of drought.", []),
    ("The two o'clock bus was late.", []),
    ("The Hour of Code drew 40 pupils.", []),
    ("Minutes of the meeting were lost.", []),
    ("The second hour was worse than the first.", []),
    ("Years 3 and 4 sang.", []),
    ("His day job pays well.", []),
    ("The Day of the Dead is near.", []),
    ("Two years ago the shop burned.", []),
    ("The club was founded 50 years ago.", []),
    ("The week 12 game was moved.", []),
    ("For the third year in a row prices fell.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        *COUNTED, *HYPHENATED, *HALVES, *ONE, *COMPOUND, *BOUNDED, *RANGES, *POINTS, *AGES, *HOW_OFTEN, *LOOK_ALIKES,
        *OTHER_THINGS, *SPREAD_OVER, *NIGHTS, *PAST_AND_NEXT, *LONG, *ENDS, *HEDGED, *NO_LENGTHS, *IN_REPORTS,
        *NEAR_MISSES,
    ],
)  # fmt: skip
def test_finds_lengths_of_time(sentence: str, expected: list[tuple[str, str]]) -> None:
    found = [(mention.text, read_back(mention.value)) for mention in mentions(sentence, "duration")]
    assert found == [(words, in_seconds(value)) for words, value in expected]


# What a rule expects → the calendar form that the JSON has beside the seconds; None for clock units.
ISO_FORMS: list[tuple[str, str | None]] = [
    ("54 minutes", None),
    ("an hour and a half", None),
    ("five years", "P5Y"),
    ("18 months", "P18M"),
    ("three weeks", "P3W"),
    ("10 days", "P10D"),
    ("two decades", "P20Y"),
    ("two and a half years", "P2.5Y"),
    ("a fortnight", "P2W"),
    ("up to two months", "P2M"),
    ("half a century", "P50Y"),
    ("the past decade", "P10Y"),
    ("two centuries", "P200Y"),
    ("90 seconds", None),
]


@pytest.mark.parametrize(("words", "iso"), ISO_FORMS)
def test_calendar_units_have_an_iso_form(words: str, iso: str | None) -> None:
    assert read(words).iso == iso


@pytest.mark.parametrize("words", ["", "54", "minutes", "July 14", "54 minutes or 45 minutes", "54 pages", "soon"])
def test_a_rule_that_expects_no_length_of_time_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(ValueReadError) as refused:
        KIND.read(words)
    assert "54 minutes" in refused.value.hint


# Two values → how they stand to each other, whichever comes first.
RELATIONS: list[tuple[str, str, RelationWord]] = [
    # The same length, however it is written.
    ("54 minutes", "54 minutes", "agrees"),
    ("54 minutes", "fifty-four minutes", "agrees"),
    ("54 minutes", "54-minute", "agrees"),
    ("90 minutes", "an hour and a half", "agrees"),
    ("60 minutes", "an hour", "agrees"),
    ("two weeks", "14 days", "agrees"),
    ("a fortnight", "two weeks", "agrees"),
    ("24 months", "two years", "agrees"),
    ("24 hours", "one day", "agrees"),
    ("a decade", "ten years", "agrees"),
    ("half a century", "50 years", "agrees"),
    ("a quarter of a century", "25 years", "agrees"),
    ("the past decade", "10 years", "agrees"),
    # A month is no fixed number of days.
    ("one month", "30 days", "agrees"),
    ("a year", "365 days", "agrees"),
    ("six months", "180 days", "agrees"),
    # Another length.
    ("54 minutes", "45 minutes", "differs"),
    ("54 minutes", "55 minutes", "differs"),
    ("54 minutes", "54 hours", "differs"),
    ("54 minutes", "an hour", "differs"),
    ("five years", "six years", "differs"),
    ("10 years", "11 years", "differs"),
    ("three days", "three weeks", "differs"),
    ("two months", "30 days", "differs"),
    ("half a century", "a century", "differs"),
    ("two centuries", "two decades", "differs"),
    # A bound, and a number within or outside it.
    ("54 minutes", "just under an hour", "agrees"),
    ("54 minutes", "less than an hour", "agrees"),
    ("54 minutes", "nearly an hour", "agrees"),
    ("54 minutes", "about an hour", "agrees"),
    ("45 minutes", "about an hour", "differs"),
    ("54 minutes", "more than an hour", "differs"),
    ("54 minutes", "more than 50 minutes", "agrees"),
    ("54 minutes", "at least an hour", "differs"),
    ("five minutes", "less than an hour", "vague"),
    ("60 minutes", "up to an hour", "hedged"),
    ("two years", "at least two years", "hedged"),
    ("two years", "more than two years", "hedged"),
    # Words that give no number.
    ("three days", "several days", "vague"),
    ("54 minutes", "several hours", "differs"),
    ("a few days", "a few days", "agrees"),
    # Two ends.
    ("seven weeks", "six to eight weeks", "agrees"),
    ("nine weeks", "six to eight weeks", "differs"),
    ("six to eight weeks", "42 to 56 days", "agrees"),
    # Two bounds.
    ("about an hour", "less than an hour", "hedged"),
    ("more than an hour", "less than an hour", "differs"),
    ("more than two hours", "less than an hour", "differs"),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "word"), RELATIONS)
def test_compares_in_seconds(left: str, right: str, word: RelationWord) -> None:
    assert KIND.compare(read(left), read(right)).word == word
    assert KIND.compare(read(right), read(left)).word == word


# Two values, a rule's tolerance → how they stand to each other under it.
TOLERANCES: list[tuple[str, str, str, RelationWord]] = [
    ("54 minutes", "50 minutes", "5 minutes", "agrees"),
    ("54 minutes", "45 minutes", "5 minutes", "differs"),
    ("54 minutes", "an hour", "6 minutes", "agrees"),
    ("54 minutes", "50 minutes", "10%", "agrees"),
    ("54 minutes", "45 minutes", "10%", "differs"),
    ("10 days", "12 days", "2 days", "agrees"),
    ("10 days", "13 days", "2 days", "differs"),
    ("54 minutes", "more than an hour", "10 minutes", "hedged"),
]


@pytest.mark.parametrize(("left", "right", "tolerance", "word"), TOLERANCES)
def test_a_tolerance_widens_what_agrees(left: str, right: str, tolerance: str, word: RelationWord) -> None:
    rule = Rule("r", "c", "duration", Location("r.yaml"), tolerance=read_tolerance(tolerance, KIND.tolerance_unit))
    assert KIND.compare(read(left), read(right), rule).word == word
    assert KIND.compare(read(right), read(left), rule).word == word


# Two values, a rule's `hedges` → how they stand to each other under it.
HEDGES: list[tuple[str, str, Hedges, RelationWord]] = [
    ("an hour", "up to an hour", "allow", "agrees"),
    ("an hour", "up to an hour", "note", "hedged"),
    ("an hour", "up to an hour", "differ", "differs"),
    ("54 minutes", "about 54 minutes", "allow", "agrees"),
    ("54 minutes", "about 54 minutes", "note", "hedged"),
    ("54 minutes", "about 54 minutes", "differ", "differs"),
    # Hedges say nothing of lengths that are plainly the same, or plainly another.
    ("54 minutes", "54 minutes", "differ", "agrees"),
    ("54 minutes", "45 minutes", "allow", "differs"),
]


@pytest.mark.parametrize(("left", "right", "hedges", "word"), HEDGES)
def test_a_rule_says_what_hedges_mean(left: str, right: str, hedges: Hedges, word: RelationWord) -> None:
    rule = Rule("r", "c", "duration", Location("r.yaml"), hedges=hedges)
    assert KIND.compare(read(left), read(right), rule).word == word
    assert KIND.compare(read(right), read(left), rule).word == word


def read(words: str) -> Duration:
    value = KIND.read(words)
    assert isinstance(value, Duration)
    return value


def read_back(value: object) -> tuple[str, list[Decimal]]:
    assert isinstance(value, Duration)
    numbers = [value.low, value.high] if value.number is None else [value.number]
    return value.bound, [number.normalize() for number in numbers if number is not None]


def in_seconds(value: str) -> tuple[str, list[Decimal]]:
    """ "at-most 2 month" as its bound and its seconds, both ends of a range."""
    *bound, numbers, unit = value.split()
    seconds = [(Decimal(number) * SECONDS[unit]).normalize() for number in numbers.split("..")]
    return (bound[0] if bound else "exact"), seconds
