"""Rates: which words say how many in each day or year or per so many people, and how two of them compare.

A row is a sentence and the rates that it tells, as (words, value). A value is the bound ("about", "over" …;
nothing for exact), the number, what is counted, and behind "/" what it is per; "3..9" is a range.
To add a row, put it with the group that it belongs to; a row without values is a near miss.
"""

from __future__ import annotations

import pytest

from checker.errors import ValueReadError
from checker.kinds.amount import read_tolerance
from checker.kinds.rate import KIND, Rate
from checker.model import Hedges, Location, RelationWord, Rule
from tests.one_article import mentions

Row = tuple[str, list[tuple[str, str]]]

# So many things, then the period.
COUNTED: list[Row] = [
    ("The White House wants 3,000 arrests a day.", [("3,000 arrests a day", "3000 arrests / day")]),
    ("Agents were told to arrest 3,000 people every day.", [("3,000 people every day", "3000 people / day")]),
    ("The target is 3,000 arrests each and every day.", [("3,000 arrests each and every day", "3000 arrests / day")]),
    ("About 40,000 people die each year in crashes.",
     [("About 40,000 people die each year", "about 40000 people / year")]),
    ("The plant makes 400 cars per week.", [("400 cars per week", "400 cars / week")]),
    ("The charity serves 12,000 meals each month.", [("12,000 meals each month", "12000 meals / month")]),
    ("The port moves 2.3 million containers a year.", [("2.3 million containers a year", "2300000 containers / year")]),
    ("The clinic sees sixty patients a night.", [("sixty patients a night", "60 patients / night")]),
    ("The line carries 90 trains an hour.", [("90 trains an hour", "90 trains / hour")]),
    ("It fires 20 shots a second.", [("20 shots a second", "20 shots / second")]),
    ("The museum draws 1.1m visitors per year.", [("1.1m visitors per year", "1100000 visitors / year")]),
    ("The city issues 250 building permits a month.",
     [("250 building permits a month", "250 building permits / month")]),
    ("A nurse sees two dozen new patients a week.", [("two dozen new patients a week", "24 new patients / week")]),
]  # fmt: skip

# The number alone, then the period.
BARE: list[Row] = [
    ("Arrests have passed 2,000 a day.", [("2,000 a day", "2000 / day")]),
    ("Deaths fell to 12 a month.", [("12 a month", "12 / month")]),
    ("The quota is 3,000 per day.", [("3,000 per day", "3000 / day")]),
    ("Births number half a million a year.", [("half a million a year", "500000 / year")]),
]

# An adjective or adverb of the period.
ADJECTIVES: list[Row] = [
    ("ICE has a goal of 3,000 daily arrests.", [("3,000 daily arrests", "3000 arrests / day")]),
    ("The route has 14 weekly flights.", [("14 weekly flights", "14 flights / week")]),
    ("The site has 40 million monthly users.", [("40 million monthly users", "40000000 users / month")]),
    ("The trail kills six hikers annually.", [("six hikers annually", "6 hikers / year")]),
    ("They missed the 3,000-a-day goal.", [("3,000-a-day", "3000 / day")]),
    ("The bridge carries 30,000 vehicles daily.", [("30,000 vehicles daily", "30000 vehicles / day")]),
    ("The park gets 900 annual permits.", [("900 annual permits", "900 permits / year")]),
]

# The words around it are a bound, or two ends are given.
BOUNDED: list[Row] = [
    ("It has 70,000 patients, or about 190 a day.", [("about 190 a day", "about 190 / day")]),
    ("Some 3,000 people a day cross the bridge.", [("Some 3,000 people a day", "about 3000 people / day")]),
    ("It admits up to 500 refugees a week.", [("up to 500 refugees a week", "at-most 500 refugees / week")]),
    ("At least 3,000 arrests a day are wanted.", [("At least 3,000 arrests a day", "at-least 3000 arrests / day")]),
    ("More than 100 calls an hour came in.", [("More than 100 calls an hour", "over 100 calls / hour")]),
    ("It kills 40 to 50 people a year.", [("40 to 50 people a year", "between 40..50 people / year")]),
    ("Dozens of people a day fall ill.", [("Dozens of people a day", "vague 24..199 people / day")]),
    ("Several flights a week are full.", [("Several flights a week", "vague 3..9 flights / week")]),
    ("About 3,000 daily arrests are made.", [("About 3,000 daily arrests", "about 3000 arrests / day")]),
]

# Per so many people.
PER_PEOPLE: list[Row] = [
    ("The death rate was 5.3 per 100,000 people.", [("5.3 per 100,000 people", "5.3 / 100000 people")]),
    ("There were 210 cases per 100,000 residents.",
     [("210 cases per 100,000 residents", "210 cases / 100000 residents")]),
    ("Infant deaths fell to 4 per 1,000 births.", [("4 per 1,000 births", "4 / 1000 births")]),
    ("There were 12 deaths per 1,000 live births.",
     [("12 deaths per 1,000 live births", "12 deaths / 1000 live births")]),
    ("The rate is 12 per million people.", [("12 per million people", "12 / 1000000 people")]),
    ("The county had 5.3 deaths per 100,000.", [("5.3 deaths per 100,000", "5.3 deaths / 100000 people")]),
]  # fmt: skip

# Speeds are so many miles or kilometres in each hour.
SPEEDS: list[Row] = [
    ("Winds reached 90 miles per hour.", []),
    ("The car did 140 kilometers an hour.", []),
]

# A point in time or a length of time, not how often.
TIMES: list[Row] = [
    ("It had 1.8 million users a year ago.", []),
    ("It lost 300 workers a week later.", []),
    ("It lost 300 workers a day after the vote.", []),
    ("It had 300 workers a month earlier.", []),
    ("Two officials a day before the vote resigned.", []),
    ("The hearing lasted 54 minutes.", []),
    ("The 30-day deadline passed.", []),
    ("It happened on day 12.", []),
    ("He was gone for a year.", []),
]

# A count with a period elsewhere in the sentence.
COUNTS: list[Row] = [
    ("Agents made 3,000 arrests on Tuesday.", []),
    ("Agents made 3,000 arrests, a daily record.", []),
    ("Two men spoke. Every day they waited.", []),
    ("The 12 jurors met every day.", []),
    ("The nine members hold a weekly meeting.", []),
    ("Five staff at a daily newspaper quit.", []),
    ("Seven people and a second man were held.", []),
    ("Some 40 firefighters a long way from home slept.", []),
    ("The two annual reports differ.", []),
    ("They handed 300 people a hot meal.", []),
]

# Shares, ratios, prices, and "per" that counts nothing.
OTHER: list[Row] = [
    ("Prices rose 8 per cent.", []),
    ("They pay $40,000 a year.", []),
    ("The rent is £900 per month.", []),
    ("One in five children is poor.", []),
    ("He works 9 to 5.", []),
    ("As per the order, 40 states must comply.", []),
    ("The 14th annual festival opens.", []),
    ("The second daily briefing was cancelled.", []),
    ("The First Daily Bank failed.", []),
    ("The Daily 49 lists the names.", []),
    ("Section 8 of the Annual Reports Act applies.", []),
    ("They met in 2024 every week.", []),
    ("They met on June 10 every year.", []),
    ("They vote at 10 a.m. every day.", []),
]

# A count of times in each period.
HOW_OFTEN: list[Row] = [
    ("The choir meets twice a week.", [("twice a week", "2 times / week")]),
    ("She is tested three times a day.", [("three times a day", "3 times / day")]),
    ("Buses run four times an hour.", [("four times an hour", "4 times / hour")]),
    ("The pump fails up to five times a month.", [("up to five times a month", "at-most 5 times / month")]),
    ("The bells ring 12 times per day.", [("12 times per day", "12 times / day")]),
    ("He calls his mother at least twice a week.", [("at least twice a week", "at-least 2 times / week")]),
]

# In each game, for each person, for so many of something.
PER_THINGS: list[Row] = [
    ("She averages 21.4 points per game.", [("21.4 points per game", "21.4 points / game")]),
    ("The region has 3.1 beds per 1,000 people.", [("3.1 beds per 1,000 people", "3.1 beds / 1000 people")]),
    ("The murder rate fell to 6.2 per 100,000.", [("6.2 per 100,000", "6.2 / 100000 people")]),
    ("There were 48 suicides per 100,000 men.", [("48 suicides per 100,000 men", "48 suicides / 100000 men")]),
    ("The country drinks 11 litres per capita.", [("11 litres per capita", "11 litres / person")]),
    ("The site gets 900 clicks per minute.", [("900 clicks per minute", "900 clicks / minute")]),
]

# Each year and each night, in other words.
IN_EACH: list[Row] = [
    ("The lake draws 80,000 visitors annually.", [("80,000 visitors annually", "80000 visitors / year")]),
    ("Some 600 cattle die every year.", [("Some 600 cattle die every year", "about 600 cattle / year")]),
    ("The hostel takes 40 guests per night.", [("40 guests per night", "40 guests / night")]),
    ("The hotline takes 200 calls per shift.", [("200 calls per shift", "200 calls / shift")]),
    ("The court hears 70 cases weekly.", [("70 cases weekly", "70 cases / week")]),
    ("The port handles 5,000 containers per month.", [("5,000 containers per month", "5000 containers / month")]),
    ("The line can carry 20,000 passengers an hour.", [("20,000 passengers an hour", "20000 passengers / hour")]),
    ("Its 1.5 million annual visitors leave litter.", [("1.5 million annual visitors", "1500000 visitors / year")]),
    ("The wards see 15 monthly births.", [("15 monthly births", "15 births / month")]),
    ("The trust plants 3 million trees yearly.", [("3 million trees yearly", "3000000 trees / year")]),
]

# A period that is a date, a length of time, or the name of something.
NO_PERIODS: list[Row] = [
    ("Three people were hurt a day earlier.", []),
    ("The two ships met a week ago.", []),
    ("Forty workers had an hour to pack.", []),
    ("The 12 refugees spent a night in the church.", []),
    ("Two-day talks ended without a deal.", []),
    ("The paper printed 40 pages that day.", []),
    ("Twice he asked for a week off.", []),
    ("She was twice the age of her rival.", []),
    ("They met twice in June.", []),
    ("The clinic has 12 day beds.", []),
    ("The 40th annual meeting drew a crowd.", []),
]

# Money, speeds, shares, and "per" or "each" with nothing counted.
NO_RATES: list[Row] = [
    ("The cooks earn $12.60 an hour.", []),
    ("Oil sells at $71 per barrel.", []),
    ("Gusts reached 110 km per hour.", []),
    ("Turnout was 61 per cent.", []),
    ("The four girls each got a medal.", []),
    ("Each of the 14 cells holds a bed.", []),
    ("Every one of the 300 seats was sold.", []),
    ("The car does 52 miles per gallon.", []),
    ("Two out of three patients recovered.", []),
    ("A litre of milk costs 90p.", []),
    ("The 9 a.m. daily briefing was late.", []),
    ("The Daily 7 show was axed.", []),
]

# As reports of towns, wards, ports and courts have them.
IN_REPORTS: list[Row] = [
    ("The river claims 12 lives a year.", [("12 lives a year", "12 lives / year")]),
    ("About 900 calls a day reach the centre.", [("About 900 calls a day", "about 900 calls / day")]),
    ("The union loses 40 members each week.", [("40 members each week", "40 members / week")]),
    ("The bakery sells 600 rolls daily.", [("600 rolls daily", "600 rolls / day")]),
    ("The ward admits 30 patients per day.", [("30 patients per day", "30 patients / day")]),
    (
        "Nearly 5,000 migrants a month cross the strait.",
        [("Nearly 5,000 migrants a month", "about 5000 migrants / month")],
    ),
    ("The factory wants 1,200 phones per hour.", [("1,200 phones per hour", "1200 phones / hour")]),
    ("The new line runs 16 trains an hour.", [("16 trains an hour", "16 trains / hour")]),
    ("The town loses 300 residents every year.", [("300 residents every year", "300 residents / year")]),
    ("There were 7.4 births per 1,000 residents.", [("7.4 births per 1,000 residents", "7.4 births / 1000 residents")]),
    ("The disease kills 12 per 100,000 people a year.", [("12 per 100,000 people", "12 / 100000 people")]),
    ("He smokes 20 cigarettes a day.", [("20 cigarettes a day", "20 cigarettes / day")]),
    ("The court sits five times a month.", [("five times a month", "5 times / month")]),
    ("She goes to mass three times a week.", [("three times a week", "3 times / week")]),
    ("More than 10,000 visitors a day came.", [("More than 10,000 visitors a day", "over 10000 visitors / day")]),
    ("The reactor uses 2,000 gallons a minute.", [("2,000 gallons a minute", "2000 gallons / minute")]),
    ("The country pumps 3 million barrels per day.", [("3 million barrels per day", "3000000 barrels / day")]),
    ("The well gives 40 litres an hour.", [("40 litres an hour", "40 litres / hour")]),
    ("The site had 2 million monthly visitors.", [("2 million monthly visitors", "2000000 visitors / month")]),
]

# Counts beside a word of time that says when, how long or what kind.
NEAR_MISSES: list[Row] = [
    ("The 12 guards had a day off.", []),
    ("Police stopped 40 cars a mile from the border.", []),
    ("They gave 30 children a year of free meals.", []),
    ("The 14 ships a storm had sunk were listed.", []),
    ("The four annual prizes went to poets.", []),
    ("Three daily newspapers closed.", []),
    ("Two weekly magazines folded.", []),
    ("He sold 12 cars that day.", []),
    ("Seven monthly meetings were missed.", []),
    ("She got 40 letters in a week.", []),
    ("The 200-a-side game is a joke.", []),
    ("The strike cost the firm 12 days a decade ago.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        *COUNTED,
        *BARE,
        *ADJECTIVES,
        *BOUNDED,
        *PER_PEOPLE,
        *HOW_OFTEN,
        *PER_THINGS,
        *IN_EACH,
        *SPEEDS,
        *TIMES,
        *COUNTS,
        *OTHER,
        *NO_PERIODS,
        *NO_RATES,
        *IN_REPORTS,
        *NEAR_MISSES,
    ],
)
def test_finds_rates(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "rate")] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The death rate was 5.3 per 100,000 people.",
        "ICE has a goal of 3,000 daily arrests.",
        "The White House wants 3,000 arrests a day.",
        "Arrests have passed 2,000 a day.",
    ],
)
def test_a_rate_is_not_counted_again_as_a_quantity_or_a_length_of_time(sentence: str) -> None:
    kinds = [mention.kind for mention in mentions(sentence) if mention.kind != "organization"]
    assert kinds == ["rate"]


@pytest.mark.parametrize("words", ["", "a day", "3,000", "54 minutes", "3,000 a day and 40 a week", "daily"])
def test_a_rule_that_expects_no_rate_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(ValueReadError) as refused:
        KIND.read(words)
    assert "3,000 a day" in refused.value.hint


# Two values → how they stand to each other, whichever comes first.
RELATIONS: list[tuple[str, str, RelationWord]] = [
    # The same rate, however it is written.
    ("3,000 a day", "3,000 per day", "agrees"),
    ("3,000 a day", "3,000 people every day", "agrees"),
    ("3,000 a day", "3,000 daily arrests", "agrees"),
    ("3,000 a day", "three thousand a day", "agrees"),
    ("12 a year", "12 flights annually", "agrees"),
    ("twice a week", "two times a week", "agrees"),
    ("80,000 visitors annually", "80,000 visitors a year", "agrees"),
    ("6.2 per 100,000", "6.2 murders per 100,000 people", "agrees"),
    ("5.3 per 100,000 people", "5.3 per 100,000", "agrees"),
    # Another number.
    ("3,000 a day", "3,500 a day", "differs"),
    ("3,000 a day", "300 a day", "differs"),
    ("5.3 per 100,000 people", "5.8 per 100,000 people", "differs"),
    # Bounds and rounding.
    ("3,000 a day", "at least 3,000 a day", "hedged"),
    ("3,000 a day", "up to 3,000 a day", "hedged"),
    ("3,000 a day", "about 3,000 a day", "agrees"),
    ("3,000 a day", "nearly 3,000 a day", "agrees"),
    ("3,000 a day", "more than 4,000 a day", "differs"),
    ("3,000 a day", "more than 2,500 a day", "agrees"),
    ("3,000 a day", "2,987 a day", "agrees"),
    ("3,000 a day", "thousands a day", "vague"),
    ("45 a day", "40 to 50 a day", "agrees"),
    # In another period: the same number is a slip of one of them, other numbers are not compared.
    ("3,000 a day", "3,000 a week", "differs"),
    ("twice a week", "twice a month", "differs"),
    ("3,000 a day", "90,000 a month", "unrelated"),
    ("5.3 per 100,000 people", "5.3 a day", "unrelated"),
    ("21.4 points per game", "21.4 points a week", "unrelated"),
    ("6.2 per 100,000", "6.2 per 1,000", "unrelated"),
    # Other times.
    ("twice a week", "three times a week", "differs"),
    ("5.3 per 100,000", "53 per 100,000", "differs"),
]


@pytest.mark.parametrize(("left", "right", "word"), RELATIONS)
def test_compares_rates_per_the_same_thing(left: str, right: str, word: RelationWord) -> None:
    assert KIND.compare(KIND.read(left), KIND.read(right)).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left)).word == word


# Two values, a rule's tolerance → how they stand to each other under it.
TOLERANCES: list[tuple[str, str, str, RelationWord]] = [
    ("3,000 a day", "3,200 a day", "10%", "agrees"),
    ("3,000 a day", "3,500 a day", "10%", "differs"),
    ("3,000 a day", "3,100 a day", "100 a day", "agrees"),
    ("3,000 a day", "3,200 a day", "100 a day", "differs"),
    ("3,000 a day", "3,500 a week", "10%", "unrelated"),
]


@pytest.mark.parametrize(("left", "right", "tolerance", "word"), TOLERANCES)
def test_a_tolerance_widens_what_agrees(left: str, right: str, tolerance: str, word: RelationWord) -> None:
    rule = Rule("r", "c", "rate", Location("r.yaml"), tolerance=read_tolerance(tolerance, KIND.tolerance_unit))
    assert KIND.compare(KIND.read(left), KIND.read(right), rule).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left), rule).word == word


# Two values, a rule's `hedges` → how they stand to each other under it.
HEDGES: list[tuple[str, str, Hedges, RelationWord]] = [
    ("3,000 a day", "up to 3,000 a day", "allow", "agrees"),
    ("3,000 a day", "up to 3,000 a day", "note", "hedged"),
    ("3,000 a day", "up to 3,000 a day", "differ", "differs"),
    ("3,000 a day", "2,000 a day", "allow", "differs"),
]


@pytest.mark.parametrize(("left", "right", "hedges", "word"), HEDGES)
def test_a_rule_says_what_hedges_mean(left: str, right: str, hedges: Hedges, word: RelationWord) -> None:
    rule = Rule("r", "c", "rate", Location("r.yaml"), hedges=hedges)
    assert KIND.compare(KIND.read(left), KIND.read(right), rule).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left), rule).word == word


def shown(value: object) -> str:
    """A rate as the rows write it."""
    assert isinstance(value, Rate)
    bound = "" if value.bound == "exact" else f"{value.bound} "
    number = f"{value.low:f}..{value.high:f}" if value.number is None else f"{value.number:f}"
    counted = f" {value.of}" if value.of else ""
    return f"{bound}{number}{counted} / {value.per}"
