"""Numbers of all kinds in one sentence: each is read once, by the kind that fits, and the names beside it by none.

A row is a sentence and its numbers in order, as "kind: words". To add a row, put it with its group.
"""

from __future__ import annotations

import pytest

from checker.kinds import all_kinds
from checker.model import RelationWord
from tests.one_article import mentions

NUMERIC = frozenset("number quantity money percent multiple duration rate age ordinal tally".split())

Row = tuple[str, list[str]]

# Quakes, fires, storms and crashes.
DISASTERS: list[Row] = [
    (
        "The 6.4-magnitude quake, 12 km deep, killed 41 people and hurt at least 300, officials said.",
        ["quantity: 6.4-magnitude", "quantity: 12 km", "quantity: 41", "quantity: at least 300"],
    ),
    ("The fire grew to 14,000 acres and was 20% contained on Monday.", ["quantity: 14,000 acres", "percent: 20%"]),
    ("Nearly 9 in 10 homes were destroyed in the town of 4,600.", ["percent: Nearly 9 in 10", "quantity: 4,600"]),
    ("The storm had winds of 130 mph (215 kph).", ["quantity: 130 mph", "quantity: 215 kph"]),
    (
        "The river rose 2.4 metres in six hours, to 7.1 metres.",
        ["quantity: 2.4 metres", "duration: six hours", "quantity: 7.1 metres"],
    ),
    (
        "Roughly one-third of the island's 9,000 homes lost power for two days.",
        ["percent: Roughly one-third", "quantity: 9,000", "duration: two days"],
    ),
    (
        "Temperatures dropped to minus 30 degrees Celsius (minus 22 Fahrenheit).",
        ["quantity: minus 30 degrees Celsius", "quantity: minus 22 Fahrenheit"],
    ),
    ("The water was 1.5 metres deep and 4C.", ["quantity: 1.5 metres", "quantity: 4C"]),
    (
        "At 1.5 degrees of warming, 70 to 90 percent of reefs die.",
        ["quantity: 1.5 degrees", "percent: 70 to 90 percent"],
    ),
    ("Nearly 1,100 people, 400 of them children, sleep in the school.", ["quantity: Nearly 1,100", "quantity: 400"]),
]

# Crimes and courts.
CRIMES: list[Row] = [
    (
        "Two of the five hostages, aged 8 and 63, were freed after 54 days.",
        ["quantity: Two", "quantity: five", "age: 8", "age: 63", "duration: 54 days"],
    ),
    ("She was sentenced to 18 months in prison and fined £5,000.", ["duration: 18 months", "money: £5,000"]),
    ("The judge gave him a life sentence with a minimum of 28 years.", ["duration: a minimum of 28 years"]),
    ("The gunman fired 18 shots in under 30 seconds.", ["quantity: 18", "duration: under 30 seconds"]),
    ("The 25-year-old was stabbed twice in the 14th minute.", ["age: 25-year-old", "quantity: twice", "ordinal: 14th"]),
    ("Some 30 to 40 gunmen on 15 motorbikes attacked at dawn.", ["quantity: Some 30 to 40", "quantity: 15"]),
    (
        "A jury awarded her $2.3 million, four times what she asked for.",
        ["money: $2.3 million", "multiple: four times"],
    ),
    ("The court ruled 6-3 that the 1965 law no longer applies to nine states.", ["tally: 6-3", "quantity: nine"]),
    ("The virus has killed 1 in 20 of those infected.", ["percent: 1 in 20"]),
]

# Firms, markets and prices.
MARKETS: list[Row] = [
    (
        "Shares of the lender fell 4.2% to $31.15, their lowest in three years.",
        ["percent: 4.2%", "money: $31.15", "duration: three years"],
    ),
    (
        "A third of the 1,200 workers will lose their jobs over the next two years.",
        ["percent: A third", "quantity: 1,200", "duration: two years"],
    ),
    ("Brent crude rose 1.2% to $82.40 a barrel.", ["percent: 1.2%", "money: $82.40"]),
    ("Rents are up 40% since 2019, twice the rise in wages.", ["percent: 40%", "multiple: twice"]),
    ("GDP grew 0.6% in the first quarter, down from 0.9%.", ["percent: 0.6%", "percent: 0.9%"]),
    ("The Nikkei 225 fell 2.3%.", ["percent: 2.3%"]),
    ("The company cut its forecast to between $3.10 and $3.30 a share.", ["money: between $3.10 and $3.30"]),
    ("Gas prices averaged $3.45 a gallon, up 8 cents from a week ago.", ["money: $3.45", "money: 8 cents"]),
    ("Tickets range from £12 to £85.", ["money: £12", "money: £85"]),
    ("The tax on a 20-pack rises by 80 cents to $11.20.", ["quantity: 20-pack", "money: 80 cents", "money: $11.20"]),
    ("Sales of 4.1 million cars beat the 3.9 million expected.", ["quantity: 4.1 million", "quantity: 3.9 million"]),
    ("The flat, 30 square metres, costs 900 euros a month.", ["quantity: 30 square metres", "money: 900 euros"]),
    ("The bank's tier 1 capital ratio was 13.2%.", ["percent: 13.2%"]),
]

# Parliaments, budgets and surveys.
POLITICS: list[Row] = [
    ("The bill passed the House 218-214 and the Senate 51-50.", ["tally: 218-214", "tally: 51-50"]),
    (
        "About one in eight adults, or 30 million people, takes the drug.",
        ["percent: About one in eight", "quantity: 30 million"],
    ),
    (
        "More than 1 in 4 renters spend over half of their income on rent.",
        ["percent: More than 1 in 4", "percent: over half"],
    ),
    ("The vote was 9-0, with two abstentions.", ["tally: 9-0", "quantity: two"]),
    ("Some two-thirds of the $1.9 trillion went to the states.", ["percent: Some two-thirds", "money: $1.9 trillion"]),
    (
        "The contract, worth £38m over five years, covers 120 schools.",
        ["money: £38m", "duration: five years", "quantity: 120"],
    ),
    (
        "The tunnel, 57 km long, took 17 years and $12 billion to build.",
        ["quantity: 57 km", "duration: 17 years", "money: $12 billion"],
    ),
    ("The party lost 14 of its 60 seats, its worst result since 1997.", ["quantity: 14", "quantity: 60"]),
    ("Article 370 was scrapped in 2019, and 5 lakh troops were sent.", ["quantity: 5 lakh"]),
    ("The F-35 costs $80 million; 72 have been ordered.", ["money: $80 million", "quantity: 72"]),
    (
        "Three in five of the 2,400 nurses polled said they worked more than 50 hours a week.",
        ["percent: Three in five", "quantity: 2,400", "rate: more than 50 hours a week"],
    ),
    ("The police force has 2.1 officers per 1,000 residents.", ["rate: 2.1 officers per 1,000 residents"]),
    ("The 21-member bloc meets twice a year.", ["quantity: 21-member", "rate: twice a year"]),
]

# Games and races, and figures of every other day.
SPORT: list[Row] = [
    ("He ran the 100 metres in 9.84 seconds.", ["quantity: 100 metres", "duration: 9.84 seconds"]),
    ("He scored 27 points in 31 minutes.", ["quantity: 27", "duration: 31 minutes"]),
    ("He hit 31 home runs and batted .298.", ["quantity: 31", "number: .298"]),
    ("He has lost 8 of his last 10 fights.", ["quantity: 8", "quantity: 10"]),
    ("He ran 42 km in three hours, 12 minutes.", ["quantity: 42 km", "duration: three hours, 12 minutes"]),
    ("She is 5 feet 9 inches tall.", ["quantity: 5 feet 9 inches"]),
    ("The clinic, in its 40th year, treats 300 patients a day.", ["ordinal: 40th", "rate: 300 patients a day"]),
    ("The city of 1.2 million has just 14 ambulances.", ["quantity: 1.2 million", "quantity: 14"]),
    ("There are 10,000-odd islands, 200 of them inhabited.", ["quantity: 10,000-odd", "quantity: 200"]),
    ("The charity feeds 2,000 people a day on a budget of $1.10 each.", ["rate: 2,000 people a day", "money: $1.10"]),
    (
        "The rover weighs 900 kilograms (about 2,000 pounds).",
        ["quantity: 900 kilograms", "quantity: about 2,000 pounds"],
    ),
    ("It was the second-warmest June in 174 years of records.", ["ordinal: second", "duration: 174 years"]),
]


@pytest.mark.parametrize(("sentence", "expected"), [*DISASTERS, *CRIMES, *MARKETS, *POLITICS, *SPORT])
def test_reads_every_number_of_a_sentence_once(sentence: str, expected: list[str]) -> None:
    assert [f"{found.kind}: {found.text}" for found in mentions(sentence) if found.kind in NUMERIC] == expected


# Kind, two sentences → how what they tell compares: a rise is no fall, and a sign says what a verb says.
CHANGES: list[tuple[str, str, str, RelationWord]] = [
    ("percent", "The index rose 1.3%.", "The index fell 1.3%.", "differs"),
    ("percent", "The index fell 1.3%.", "The index was down 1.3 percent.", "agrees"),
    ("percent", "The index: -1.3%.", "The index fell 1.3%.", "agrees"),
    ("percent", "The index: +1.3%.", "The index fell 1.3%.", "differs"),
    ("percent", "The index: -1.3%.", "The index rose 1.3%.", "differs"),
    ("percent", "The change was 1.3%.", "The index fell 1.3%.", "agrees"),
    ("percent", "The index rose about 2%.", "The index fell 2%.", "differs"),
    ("percent", "The index rose more than 2%.", "The index fell 3%.", "differs"),
    ("percent", "The index fell about 2%.", "The index fell 2%.", "agrees"),
    ("money", "Sales rose $5 million.", "Sales fell $5 million.", "differs"),
    ("money", "Sales fell by $5 million.", "Sales were down $5 million.", "agrees"),
    ("money", "The change was $5 million.", "Sales were down $5 million.", "agrees"),
    ("rate", "Arrests rose by 300 a day.", "Arrests fell by 300 a day.", "differs"),
    ("rate", "Arrests fell by 300 a day.", "Arrests dropped by 300 a day.", "agrees"),
    ("rate", "Arrests fell by 300 a day.", "Police made 300 arrests a day.", "agrees"),
    ("quantity", "The firm added 300 jobs.", "The firm lost 300 jobs.", "differs"),
    ("quantity", "The firm shed 300 jobs.", "The firm lost 300 jobs.", "agrees"),
    ("quantity", "The firm has 300 jobs.", "The firm lost 300 jobs.", "agrees"),
    ("quantity", "The water fell by 5C.", "The water was at -5C.", "differs"),
]


@pytest.mark.parametrize(("kind", "left", "right", "word"), CHANGES)
def test_a_rise_differs_from_a_fall(kind: str, left: str, right: str, word: RelationWord) -> None:
    (a,), (b,) = mentions(left, kind), mentions(right, kind)
    compare = all_kinds()[kind].compare
    assert compare(a.value, b.value).word == compare(b.value, a.value).word == word
