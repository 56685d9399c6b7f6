"""Quantities: which numbers count something, how many and of what, and how two of them compare.

A row is a sentence and the quantities that it tells, as (words, value). A value is the bound ("about",
"over" …; nothing for exact), the number, and what is counted; a unit of measure stands in brackets, and
"3..9" is a range. To add a row, put it with the group that it belongs to; a row without values is a near miss.
"""

from __future__ import annotations

import pytest

from checker.errors import ValueReadError
from checker.kinds.amount import read_tolerance
from checker.kinds.quantity import KIND, Quantity
from checker.model import Hedges, Location, RelationWord, Rule
from tests.one_article import mentions

Row = tuple[str, list[tuple[str, str]]]

# A number in digits, and the noun phrase behind it.
COUNTED: list[Row] = [
    ("The database holds records of 79 million Medicaid enrollees.", [("79 million", "79000000 Medicaid enrollees")]),
    ("Agents may see files on 79m patients.", [("79m", "79000000 patients")]),
    ("Agents may see files on 79 million patients.", [("79 million", "79000000 patients")]),
    ("The town has 12,450 residents.", [("12,450", "12450 residents")]),
    ("Police made 3,000 arrests.", [("3,000", "3000 arrests")]),
    ("Some 1.2m homes lost power.", [("Some 1.2m", "about 1200000 homes")]),
    ("The clip drew 12k likes.", [("12k", "12000 likes")]),
    ("The agency lost 4.5bn records.", [("4.5bn", "4500000000 records")]),
    ("The fire destroyed 6,800 acres.", [("6,800 acres", "6800 [acre]")]),
    ("Lawyers for 20 states sued on Tuesday.", [("20", "20 states")]),
    ("It was signed by 54 senators and 3 governors.", [("54", "54 senators"), ("3", "3 governors")]),
    ("Officials deported 30,000 undocumented immigrants.", [("30,000", "30000 undocumented immigrants")]),
    ("The 2.3 million people who fled have not come home.", [("2.3 million", "2300000 people")]),
    ("Lawyers for 20 Democratic-led states sued.", [("20", "20 Democratic-led states")]),
    ("About 1 million of the 79 million enrollees live in Illinois.",
     [("About 1 million", "about 1000000 enrollees"), ("79 million", "79000000 enrollees")]),
    ("The agency got 300 fraud claims.", [("300", "300 fraud claims")]),
    ("It will deliver 720 aircraft.", [("720", "720 aircraft")]),
    ("In Texas, 12 people died.", [("12", "12 people")]),
    ("In Gaza 40 people were killed.", [("40", "40 people")]),
    ("The board closed two of its six elementary schools.",
     [("two", "2 elementary schools"), ("six", "6 elementary schools")]),
    ("The company has 14,000 full-time employees.", [("14,000", "14000 full-time employees")]),
]  # fmt: skip

# A number in words.
IN_WORDS: list[Row] = [
    ("Seven states take part.", [("Seven", "7 states")]),
    ("Two advisers wrote the memo.", [("Two", "2 advisers")]),
    ("Twenty-three contract workers were let go.", [("Twenty-three", "23 contract workers")]),
    ("Five hundred people were moved to shelters.", [("Five hundred", "500 people")]),
    ("A hundred firefighters came.", [("A hundred", "100 firefighters")]),
    ("Half a million voters stayed home.", [("Half a million", "500000 voters")]),
    ("A quarter of a million people marched.", [("A quarter of a million", "250000 people")]),
    ("Three-quarters of a million people marched.", [("Three-quarters of a million", "750000 people")]),
    ("Nearly three dozen House Republicans balked.", [("Nearly three dozen", "about 36 House Republicans")]),
    ("Three and a half million workers are covered.", [("Three and a half million", "3500000 workers")]),
    ("A dozen fire crews were sent.", [("A dozen", "12 fire crews")]),
    ("Two dozen lawmakers walked out.", [("Two dozen", "24 lawmakers")]),
    ("Four thousand two hundred and six ballots were spoiled.",
     [("Four thousand two hundred and six", "4206 ballots")]),
]  # fmt: skip

# What is counted is left out where a verb or "toll" says it.
BARE: list[Row] = [
    ("The death toll rose to 134.", [("134", "134")]),
    (
        "At least 134 people are dead and 101 remain missing.",
        [("At least 134", "at-least 134 people"), ("101", "101 missing")],
    ),
    ("All four let residents join.", [("four", "4")]),
    ("Officials reported 12 dead and 30 wounded.", [("12", "12 dead"), ("30", "30 wounded")]),
    ("Police arrested 14 at the protest.", [("14", "14")]),
    ("One person was killed and two were injured.", [("two", "2 injured")]),
    ("It killed six, including two children.", [("six", "6"), ("two", "2 children")]),
]

# The words around it are a bound.
BOUNDED: list[Row] = [
    ("The records of up to 79 million people are shared.", [("up to 79 million", "at-most 79000000 people")]),
    ("At least 12 people died.", [("At least 12", "at-least 12 people")]),
    ("More than 40 others were hurt.", [("More than 40", "over 40 others")]),
    ("Over 900 schools closed.", [("Over 900", "over 900 schools")]),
    ("Nearly 2.4 million children are enrolled.", [("Nearly 2.4 million", "about 2400000 children")]),
    ("About 30,000 people in Illinois are affected.", [("About 30,000", "about 30000 people")]),
    ("Around 60 boats left.", [("Around 60", "about 60 boats")]),
    ("As many as 200 migrants were aboard.", [("As many as 200", "at-most 200 migrants")]),
    ("Fewer than 50 beds remain.", [("Fewer than 50", "under 50 beds")]),
    ("No more than 10 guests may enter.", [("No more than 10", "at-most 10 guests")]),
    ("No fewer than 10 guests fell ill.", [("No fewer than 10", "at-least 10 guests")]),
    ("Roughly 8,000 jobs are at risk.", [("Roughly 8,000", "about 8000 jobs")]),
    ("An estimated 5,000 people marched.", [("An estimated 5,000", "about 5000 people")]),
    ("Just under 700 passengers were stranded.", [("Just under 700", "under 700 passengers")]),
    ("Close to 300 flights were cancelled.", [("Close to 300", "about 300 flights")]),
    ("Upwards of 300 flights were cancelled.", [("Upwards of 300", "at-least 300 flights")]),
]

# Nobody counted, or two ends are given.
RANGES: list[Row] = [
    ("Between 40 and 50 houses burned.", [("Between 40 and 50", "between 40..50 houses")]),
    ("It has 8 to 16 rooms.", [("8 to 16", "between 8..16 rooms")]),
    ("The storm will bring 10-15 inches of rain.", [("10-15 inches", "between 10..15 [inch]")]),
    ("They hope for 2 to 3 million visitors.", [("2 to 3 million", "between 2000000..3000000 visitors")]),
    ("Several lawmakers objected.", [("Several", "vague 3..9 lawmakers")]),
    ("A few neighbors saw it.", [("A few", "vague 2..9 neighbors")]),
    ("Several hundred protesters gathered.", [("Several hundred", "vague 300..999 protesters")]),
]

# "of" belongs to words such as "dozens"; the span ends before the thing counted.
PLURALS: list[Row] = [
    ("Dozens of lawmakers wrote to him.", [("Dozens of", "vague 24..199 lawmakers")]),
    ("Hundreds of rioters got in.", [("Hundreds of", "vague 200..1999 rioters")]),
    ("It holds the data of millions of people.", [("millions of", "vague 2000000..999999999 people")]),
    ("Tens of millions of Americans rely on it.", [("Tens of millions of", "vague 20000000..99999999 Americans")]),
    ("Hundreds of thousands of homes went dark.", [("Hundreds of thousands of", "vague 200000..999999 homes")]),
]

# A unit of measure.
MEASURED: list[Row] = [
    ("The quake was felt 45 miles away.", [("45 miles", "45 [mile]")]),
    ("The wall is 6 metres high.", [("6 metres", "6 [metre]")]),
    ("He ran 10km in the rain.", [("10km", "10 [kilometre]")]),
    ("The parcel held 3.5 kilograms of powder.", [("3.5 kilograms", "3.5 [kilogram]")]),
    ("About 200 tonnes of oil leaked.", [("About 200 tonnes", "about 200 [tonne]")]),
    ("The 300-foot tower fell.", [("300-foot", "300 [foot]")]),
]

# The number belongs to a name or a place in a document.
NAMED: list[Row] = [
    ("The order is printed on page 54.", []),
    ("Page 54 of the report cites two laws.", [("two", "2 laws")]),
    ("Section 230 shields websites from lawsuits.", []),
    ("Article 5 of the treaty binds members.", []),
    ("COVID-19 closed schools.", []),
    ("A survivor of the 9/11 attacks spoke.", []),
    ("The Boeing 737 Max jets were grounded.", []),
    ("An Airbus A320 carries passengers.", []),
    ("Flight 370 vanished with passengers aboard.", []),
    ("Highway 61 runs past farms.", []),
    ("Route 66 attracts tourists.", []),
    ("Room 12 smells of mice.", []),
    ("Leaders of the G7 nations met.", []),
    ("Proposition 8 supporters cheered.", []),
    ("Formula 1 drivers complained.", []),
    ("The House passed H.R. 1 along party lines.", []),
    ("Title 42 restrictions ended.", []),
    ("He lives at 1600 Pennsylvania Avenue.", []),
    ("The No. 2 official resigned.", []),
    ("World War 2 veterans marched.", []),
    ("A Category 4 hurricane makes landfall.", []),
    ("Windows 11 updates failed.", []),
    ("Channel 4 viewers protested.", []),
    ("The road was closed between junctions 10 and 11.", []),
    ("The crash was near mile marker 84.", []),
    ("Pupils in Years 7 and 8 sat it.", []),
]

# The number is a date, a year, a time, an age, money, a share, a score or a telephone number.
OF_OTHER_KINDS: list[Row] = [
    ("The Privacy Act of 1974 limits agencies.", []),
    ("In 2024 officials changed the rules.", []),
    ("The 2024 elections were close.", []),
    ("The 1990s brought jobs.", []),
    ("It took effect on July 14 in states that agreed.", []),
    ("It was signed on 14 July by ministers.", []),
    ("They met July 3, 4 and 5.", []),
    ("The data was moved on June 9 and 10.", []),
    ("Offices open at 9 a.m. for visitors.", []),
    ("The 34-year-old denies the charges.", []),
    ("The suspect, 27, faces charges.", []),
    ("Jane Doe, 34, and John Roe, 41, were married.", []),
    ("She turned 40 on Monday.", []),
    ("The suspect was 19 at the time.", []),
    ("No one under 21 may enter.", []),
    ("Anyone aged 18 to 24 may vote.", []),
    ("Entry is free for children 12 and under.", []),
    ("The vote was 12 to 3.", []),
    ("Dial 911 in an emergency.", []),
    ("Press 1 for English.", []),
    ("She ran the race in 19:54.", []),
    ("July 16 (Reuters) - Oil fell.", []),
    ("Children under 5 are exempt.", []),
    ("Adults aged 65 and over are eligible.", []),
    ("The project costs $4.5 billion.", []),
    ("The grant was worth £3m.", []),
    ("The fund lost 4.5 million euros.", []),
    ("Prices rose 8% in cities.", []),
    ("Turnout was 54 percent in cities.", []),
    ("The Senate voted 51-49 to advance the bill.", []),
    ("The court ruled 6-3 for the states.", []),
    ("The Lions won 27-24 against rivals.", []),
    ("Call 555-0142 for details.", []),
    ("Call 0800 123 456 for details.", []),
    ("The hearing lasted 54 minutes.", []),
    ("The law was passed more than 20 years ago.", []),
    ("The program is 60 years old.", []),
    ("The infant is 6 months old.", []),
    ("She finished in 3h 20m.", []),
    ("She won the 100m in 9.89 seconds.", []),
    ("Trains stop until at least 18:00 on Friday.", []),
    ("Between 2019 and 2021, schools closed.", []),
    ("The rate is 5 percentage points higher.", []),
    ("Care costs $40 per 100,000 people.", []),
    ("The disease kills 7 in every 100,000 women.", []),
    ("It makes 3,000 arrests a day.", []),
    ("The rate was 5.3 per 100,000 people.", []),
    ("See https://example.org/2025/07/79000000-records for documents.", []),
]

# "one" as a pronoun, ordinals, and number words that count nothing.
NO_COUNT: list[Row] = [
    ("One of them spoke to reporters.", []),
    ("One official said records were shared.", []),
    ("No one knows who wrote it.", []),
    ("The first states joined in June.", []),
    ("The 14th Amendment protects citizens.", []),
    ("A second man was held.", []),
    ("She came second.", []),
    ("The 21st century brought changes.", []),
    ("Few officials agreed.", []),
    ("The couple left with their children.", []),
    ("On the one hand, costs fall.", []),
    ("One in five children lives in poverty.", []),
    ("They drove a Model 3 past houses.", []),
    ("He scored a perfect 10.", []),
    ("Three times as many people died.", []),
    ("The trio won in straight sets.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [*COUNTED, *IN_WORDS, *BARE, *BOUNDED, *RANGES, *PLURALS, *MEASURED, *NAMED, *OF_OTHER_KINDS, *NO_COUNT],
)
def test_finds_quantities(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "quantity")] == expected


# A number behind a verb of rise or fall is a change, not a level.
TRENDS: list[tuple[str, str | None]] = [
    ("Enrollment rose by 40,000 people.", "up"),
    ("The payroll grew 1,200 jobs.", "up"),
    ("The force fell by 300 officers.", "down"),
    ("The firm cut 1,200 jobs.", "down"),
    ("The firm has 1,200 jobs.", None),
    ("The program has signed up 412 children.", None),
    ("Troops shot down 14 drones.", None),
    ("Enrollment rose to 40,000 people.", None),
    ("He met 12 officials.", None),
]


@pytest.mark.parametrize(("sentence", "trend"), TRENDS)
def test_says_where_a_number_is_a_change(sentence: str, trend: str | None) -> None:
    (mention,) = mentions(sentence, "quantity")
    assert isinstance(mention.value, Quantity)
    assert mention.value.trend == trend


@pytest.mark.parametrize("words", ["", "people", "12 to 14 to 16 people, 9 dogs", "soon", "first"])
def test_a_rule_that_expects_no_quantity_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(ValueReadError) as refused:
        KIND.read(words)
    assert "79 million" in refused.value.hint


# Two values → how they stand to each other, whichever comes first.
RELATIONS: list[tuple[str, str, RelationWord]] = [
    # The same number, however it is written.
    ("79 million", "79m", "agrees"),
    ("79 million", "79.0 million", "agrees"),
    ("79 million", "79,000,000", "agrees"),
    ("79 million", "79 million people", "agrees"),
    ("seven states", "7 states", "agrees"),
    ("two dozen", "24", "agrees"),
    ("half a million", "500,000", "agrees"),
    ("12k", "12,000", "agrees"),
    # Rounded to the last place that was written.
    ("79 million", "79.3 million", "agrees"),
    ("79 million", "78,612,000", "agrees"),
    ("30,000", "29,700", "agrees"),
    ("2.4 million", "2,387,000", "agrees"),
    # Another number.
    ("79 million", "78 million", "differs"),
    ("79 million", "79,000", "differs"),
    ("79 million", "79 billion", "differs"),
    ("54", "45", "differs"),
    ("20 states", "21 states", "differs"),
    ("400", "410", "differs"),
    ("30,000", "31,000", "differs"),
    ("2.4 million", "2.5 million", "differs"),
    # A bound, and a number within or outside it.
    ("up to 79 million", "79 million", "hedged"),
    ("more than 79 million", "79 million", "hedged"),
    ("about 79 million", "79 million", "agrees"),
    ("nearly 2.4 million", "2,387,000", "agrees"),
    ("at least 40", "43", "agrees"),
    ("at least 40", "39", "differs"),
    ("more than 50", "48", "differs"),
    ("more than 50", "53", "agrees"),
    ("fewer than 50", "53", "differs"),
    ("at least 40", "400", "vague"),
    ("up to 79 million", "80 million", "differs"),
    ("up to 79 million", "2 million", "vague"),
    # Words that give no number.
    ("tens of millions", "79 million", "vague"),
    ("tens of millions", "9 million", "differs"),
    ("millions", "79 million", "vague"),
    ("dozens", "40", "vague"),
    ("dozens", "500", "differs"),
    ("hundreds", "300", "vague"),
    ("hundreds", "12", "differs"),
    ("several", "five", "vague"),
    ("tens of millions", "tens of millions", "agrees"),
    ("tens of millions", "millions", "vague"),
    ("dozens", "thousands", "differs"),
    # Two ends.
    ("between 40 and 50", "45", "agrees"),
    ("between 40 and 50", "55", "differs"),
    ("40 to 50", "between 40 and 50", "agrees"),
    ("10 to 100", "45", "vague"),
    # Two bounds.
    ("at least 40", "more than 40", "hedged"),
    ("at least 40", "at least 40", "agrees"),
    ("at least 40", "at most 30", "differs"),
    ("more than 40", "up to 40", "differs"),
    ("at least 40", "about 43", "vague"),
    # Another measure: not comparable, so never a discrepancy.
    ("12 miles", "12 kilograms", "unrelated"),
    ("12 miles", "14 kilograms", "unrelated"),
    ("12 people", "14 miles", "unrelated"),
]


@pytest.mark.parametrize(("left", "right", "word"), RELATIONS)
def test_compares_numbers_and_their_bounds(left: str, right: str, word: RelationWord) -> None:
    assert KIND.compare(KIND.read(left), KIND.read(right)).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left)).word == word


# Two values, a rule's tolerance → how they stand to each other under it.
TOLERANCES: list[tuple[str, str, str, RelationWord]] = [
    ("3,000", "3,200", "10%", "agrees"),
    ("3,000", "3,200", "5%", "differs"),
    ("3,000", "3,500", "500", "agrees"),
    ("3,000", "3,501", "500", "differs"),
    ("79 million", "80 million", "2%", "agrees"),
    ("79 million", "80 million", "1 million", "agrees"),
    ("at least 40", "39", "1", "hedged"),
    ("between 40 and 50", "52", "2", "agrees"),
    ("dozens", "20", "5", "vague"),
]


@pytest.mark.parametrize(("left", "right", "tolerance", "word"), TOLERANCES)
def test_a_tolerance_widens_what_agrees(left: str, right: str, tolerance: str, word: RelationWord) -> None:
    rule = Rule("r", "c", "quantity", Location("r.yaml"), tolerance=read_tolerance(tolerance, KIND.tolerance_unit))
    assert KIND.compare(KIND.read(left), KIND.read(right), rule).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left), rule).word == word


# Two values, a rule's `hedges` → how they stand to each other under it.
HEDGES: list[tuple[str, str, Hedges, RelationWord]] = [
    ("79 million", "up to 79 million", "allow", "agrees"),
    ("79 million", "up to 79 million", "note", "hedged"),
    ("79 million", "up to 79 million", "differ", "differs"),
    ("79 million", "about 79 million", "allow", "agrees"),
    ("79 million", "about 79 million", "note", "hedged"),
    ("79 million", "about 79 million", "differ", "differs"),
    ("79 million", "79 million", "differ", "agrees"),
    ("79 million", "78 million", "allow", "differs"),
    # A rule may expect the hedge itself.
    ("up to 79 million", "up to 79 million", "differ", "agrees"),
]


@pytest.mark.parametrize(("left", "right", "hedges", "word"), HEDGES)
def test_a_rule_says_what_hedges_mean(left: str, right: str, hedges: Hedges, word: RelationWord) -> None:
    rule = Rule("r", "c", "quantity", Location("r.yaml"), hedges=hedges)
    assert KIND.compare(KIND.read(left), KIND.read(right), rule).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left), rule).word == word


def shown(value: object) -> str:
    """A quantity as the rows write it."""
    assert isinstance(value, Quantity)
    bound = "" if value.bound == "exact" else f"{value.bound} "
    number = f"{value.low:f}..{value.high:f}" if value.number is None else f"{value.number:f}"
    counted = f" [{value.unit}]" if value.unit else f" {value.of}" if value.of else ""
    return f"{bound}{number}{counted}"
