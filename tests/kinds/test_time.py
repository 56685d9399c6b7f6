"""Times of day: which words are one, what it is on the 24-hour clock, and how two of them compare.

A row is a sentence and the times that it tells, as (words, value). A value is the time as HH:MM, its end
behind "/" where it is a range, and its zone. To add a row, put it with the group that it belongs to; a row
without values is a near miss.
"""

from __future__ import annotations

import pytest

from checker.errors import ValueReadError
from checker.kinds.amount import read_tolerance
from checker.kinds.time import KIND, Time
from checker.model import Location, RelationWord, Rule
from tests.one_article import mentions

Row = tuple[str, list[tuple[str, str]]]

# The 12-hour clock in American and British spelling.
HALF_DAY: list[Row] = [
    ("The order came at 9 a.m. from Washington.", [("9 a.m.", "09:00")]),
    ("The order came at 9am.", [("9am", "09:00")]),
    ("The order came at 9 am on Tuesday.", [("9 am", "09:00")]),
    ("The order came at 9 AM.", [("9 AM", "09:00")]),
    ("Polls close at 8 p.m.", [("8 p.m.", "20:00")]),
    ("Polls close at 8 p.m. Results follow.", [("8 p.m.", "20:00")]),
    ("The email was sent at 5:54 p.m. Tuesday.", [("5:54 p.m.", "17:54")]),
    ("The blast was heard at about 9.30pm.", [("9.30pm", "21:30")]),
    ("The blast was heard shortly before 9.30 p.m. on Sunday.", [("9.30 p.m.", "21:30")]),
    ("The quake struck at 2:14 a.m. local time.", [("2:14 a.m. local time", "02:14 local time")]),
    ("It began at 12 p.m. and ended at 12:30 a.m.", [("12 p.m.", "12:00"), ("12:30 a.m.", "00:30")]),
    ("Doors open at 7:00pm.", [("7:00pm", "19:00")]),
    ("Doors open at 7 P.M.", [("7 P.M.", "19:00")]),
    ("A 9 a.m. hearing is planned.", [("9 a.m.", "09:00")]),
    ("(Doors open at 7pm)", [("7pm", "19:00")]),
]

# The 24-hour clock, and the hour by the clock.
WHOLE_DAY: list[Row] = [
    ("The train leaves at 17:30.", [("17:30", "17:30")]),
    ("Trains stop until at least 18:00 on Friday.", [("18:00", "18:00")]),
    ("Police were called at 23:45 on Saturday.", [("23:45", "23:45")]),
    ("The siren sounded at 06:05 in the port.", [("06:05", "06:05")]),
    ("The ship docked at 0:15.", [("0:15", "00:15")]),
    ("They met at 9 o'clock.", [("9 o'clock", "09:00")]),
    ("They met at 9 o’clock.", [("9 o’clock", "09:00")]),
]

# Noon and midnight.
NAMED: list[Row] = [
    ("The ban starts at noon.", [("noon", "12:00")]),
    ("The ban starts at midnight on Friday.", [("midnight", "00:00")]),
    ("The sun was high at midday.", [("midday", "12:00")]),
]

# Zones.
ZONES: list[Row] = [
    ("The speech begins at 5:30 p.m. ET.", [("5:30 p.m. ET", "17:30 ET")]),
    ("The speech begins at 9 p.m. EDT on Monday.", [("9 p.m. EDT", "21:00 EDT")]),
    ("The crash happened at 00:40 GMT.", [("00:40 GMT", "00:40 GMT")]),
    ("The crash happened at 9am BST.", [("9am BST", "09:00 BST")]),
    ("The speech begins at 9 p.m. Eastern.", [("9 p.m. Eastern", "21:00 ET")]),
    ("The speech begins at 9 p.m. Pacific time.", [("9 p.m. Pacific time", "21:00 PT")]),
    ("The speech begins at noon ET.", [("noon ET", "12:00 ET")]),
    ("The vote is at 1600 GMT.", [("1600 GMT", "16:00 GMT")]),
    # as it is spoken
    ("It came at half past nine in the morning.", [("half past nine in the morning", "09:30")]),
    ("It failed at about twenty past three in the morning.", [("twenty past three in the morning", "03:20")]),
    ("Doors open at a quarter to six in the evening.", [("a quarter to six in the evening", "17:45")]),
    ("They began at seven o'clock on Monday morning.", [("seven o'clock", "07:00")]),
    ("They began at 7 o'clock yesterday morning.", [("7 o'clock", "07:00")]),
    ("Five to seven people came.", []),
    ("The team lost ten to six.", []),
    ("They ran past three houses.", []),
]

# From when to when.
RANGES: list[Row] = [
    ("Access is allowed 9 a.m. to 5 p.m., Monday through Friday.", [("9 a.m. to 5 p.m.", "09:00/17:00")]),
    ("Access is allowed from 9 a.m. to 5 p.m. on weekdays.", [("9 a.m. to 5 p.m.", "09:00/17:00")]),
    ("Access is allowed from 9am to 5pm.", [("9am to 5pm", "09:00/17:00")]),
    ("Access is allowed 9am–5pm.", [("9am–5pm", "09:00/17:00")]),
    ("Access is allowed 9 a.m.-5 p.m. only.", [("9 a.m.-5 p.m.", "09:00/17:00")]),
    ("The road is closed between 10 p.m. and 6 a.m.", [("10 p.m. and 6 a.m.", "22:00/06:00")]),
    ("The meeting is 6-8 p.m. at the library.", [("6-8 p.m.", "18:00/20:00")]),
    ("The market runs 9 to 11 a.m. each week.", [("9 to 11 a.m.", "09:00/11:00")]),
    ("The market runs from 9 a.m. until noon.", [("9 a.m. until noon", "09:00/12:00")]),
    ("The market runs 10 a.m. to 2 p.m. ET.", [("10 a.m. to 2 p.m. ET", "10:00/14:00 ET")]),
    ("Shops open 08:00–18:00.", [("08:00–18:00", "08:00/18:00")]),
    ("The market runs 11 to 2 p.m. each week.", [("11 to 2 p.m.", "11:00/14:00")]),
]

# Scores, ratios, verses and other numbers with a colon or a stop.
COLONS: list[Row] = [
    ("She ran the mile in 4:12.", []),
    ("She ran the marathon in 2:14:04.", []),
    ("The ratio was 3:1 in the city.", []),
    ("He read from John 3:16 at the service.", []),
    ("It rose to 9.30 from 8.15.", []),
    ("Odds were cut to 25:1.", []),
    ("It is 99:99 now.", []),
    ("It cost £9.30 at the bar.", []),
]

# Hours that are none on any clock.
IMPOSSIBLE: list[Row] = [
    ("The sign said 13 p.m.", []),
    ("The sign said 25:10.", []),
    ("The sign said 9:75 a.m.", []),
]

# Digits that are a count, a date, an age, an amount or a score.
OTHER_NUMBERS: list[Row] = [
    ("He is one of 9 officials.", []),
    ("Children from 9 to 11 take part.", []),
    ("The Senate voted 51 to 49.", []),
    ("It was signed on July 9.", []),
    ("The hearing lasted 9 hours.", []),
    ("The 9/11 attacks changed the law.", []),
    ("Some 79m files were copied.", []),
    ("The pipe is 9 m long.", []),
    ("He paid 9p for it.", []),
    ("I am 9 and I am here.", []),
    ("The vitamin A 9 tablets sold out.", []),
    ("Form 9A must be filed.", []),
    ("See page 9 at the end.", []),
    ("The Lions won 27-24.", []),
    ("The code is 1600.", []),
]

# Words that name a time of day inside another word or name, and no time at all.
LOOK_ALIKES: list[Row] = [
    ("The minutes were read at the hearing.", []),
    ("Peggy Noonan wrote the column.", []),
    ("They watched High Noon on television.", []),
    ("Fans of Midnight Oil cheered.", []),
    ("The morning was cold.", []),
    ("He is a pm of many talents.", []),
    ("PM Starmer spoke to reporters.", []),
    ("The AM radio host resigned.", []),
    ("The 4 Eastern states agreed.", []),
    ("The 3 Pacific islands flooded.", []),
    ("The top 10 Central Park walks are listed.", []),
    ("See http://example.org:8080/17:30/index for more.", []),
]


# Zones of the news, and the place whose clock is meant.
MORE_ZONES: list[Row] = [
    ("Trading halted at 2 p.m. EST.", [("2 p.m. EST", "14:00 EST")]),
    ("Trading halted at 2 p.m. CT.", [("2 p.m. CT", "14:00 CT")]),
    ("Trading halted at 6:15 a.m. PDT.", [("6:15 a.m. PDT", "06:15 PDT")]),
    ("Trading halted at 6:15 a.m. MST.", [("6:15 a.m. MST", "06:15 MST")]),
    ("Trading halted at 3pm CET.", [("3pm CET", "15:00 CET")]),
    ("Trading halted at 0930 GMT.", [("0930 GMT", "09:30 GMT")]),
    ("Trading halted at 2145 UTC.", [("2145 UTC", "21:45 UTC")]),
    ("Trading halted at 09:30 GMT.", [("09:30 GMT", "09:30 GMT")]),
    ("Trading halted at 10 a.m. JST on Friday.", [("10 a.m. JST", "10:00 JST")]),
    ("Trading halted at 11 a.m. (0200 GMT).", [("11 a.m.", "11:00"), ("0200 GMT", "02:00 GMT")]),
    ("Trading halted at noon EDT.", [("noon EDT", "12:00 EDT")]),
    ("Trading halted at 1:05 p.m. Central time.", [("1:05 p.m. Central time", "13:05 CT")]),
    ("Trading halted at 7 a.m. Mountain time.", [("7 a.m. Mountain time", "07:00 MT")]),
    ("The tremor came at 4:40 a.m. local time.", [("4:40 a.m. local time", "04:40 local time")]),
    ("The tremor came at 16:40 local time.", [("16:40 local time", "16:40 local time")]),
    ("The tremor came at 11:20 p.m. ET, officials said.", [("11:20 p.m. ET", "23:20 ET")]),
]

# Capitals behind a number that are no zone.
NO_ZONES: list[Row] = [
    ("The set needs 4 AA batteries.", []),
    ("The plant makes 9 GT of steel.", []),
    ("The 4 Mountain Rescue crews turned back.", []),
    ("Some 11 Central Bank aides quit.", []),
    ("The 8 EU envoys walked out.", []),
    ("Interstate 80 and Pacific Avenue meet there.", []),
    ("She won 3 Central American titles.", []),
    ("The 5 Mountain West teams voted.", []),
    ("The plant makes 30 MT of salt.", []),
    ("The 12 local stations went dark.", []),
    ("Only 7 local people came.", []),
    ("The 1930 GM car was sold.", []),
]

# One "a.m." or "p.m." for both ends, words at either end, and the 24-hour clock.
MORE_RANGES: list[Row] = [
    ("The polls are open 7-9 a.m. today.", [("7-9 a.m.", "07:00/09:00")]),
    ("The polls are open from 7 to 9 a.m. today.", [("7 to 9 a.m.", "07:00/09:00")]),
    ("The polls are open 1–4 p.m. today.", [("1–4 p.m.", "13:00/16:00")]),
    ("The polls are open 10 to 4 p.m. today.", [("10 to 4 p.m.", "10:00/16:00")]),
    ("The polls are open 7:30-9 a.m. today.", [("7:30-9 a.m.", "07:30/09:00")]),
    ("The polls are open 6:30 to 8:15 p.m. today.", [("6:30 to 8:15 p.m.", "18:30/20:15")]),
    ("The polls are open 7 a.m. to 8 p.m. today.", [("7 a.m. to 8 p.m.", "07:00/20:00")]),
    ("The polls are open from 7am until 10pm today.", [("7am until 10pm", "07:00/22:00")]),
    ("The polls are open from noon to 8 p.m. today.", [("noon to 8 p.m.", "12:00/20:00")]),
    ("The polls are open 8 a.m. to midnight today.", [("8 a.m. to midnight", "08:00/00:00")]),
    ("The polls are open between 07:00 and 22:00.", [("07:00 and 22:00", "07:00/22:00")]),
    ("The polls are open 07:00-22:00.", [("07:00-22:00", "07:00/22:00")]),
    ("A curfew holds from 10 p.m. to 5 a.m. local time.",
     [("10 p.m. to 5 a.m. local time", "22:00/05:00 local time")]),
    ("A curfew holds from 10 p.m. to 5 a.m. ET.", [("10 p.m. to 5 a.m. ET", "22:00/05:00 ET")]),
    ("A curfew holds from 8 p.m. through 6 a.m. each night.", [("8 p.m. through 6 a.m.", "20:00/06:00")]),
]  # fmt: skip

# From one number to another that are counts, scores, shares or ages.
NO_RANGES: list[Row] = [
    ("The bill passed 9 to 5 in committee.", []),
    ("The Reds lost 7-4 at home.", []),
    ("Pupils from 7 to 9 may enter.", []),
    ("Between 10 and 12 people drowned.", []),
    ("Rain will add 1 to 3 inches.", []),
    ("Odds of 8 to 1 were offered.", []),
    ("He is 6 to 8 weeks from a return.", []),
    ("Rooms 10-12 flooded.", []),
    ("Read pages 7 to 9 tonight.", []),
    ("About 20 to 22 percent agreed.", []),
    ("The committee split 11 to 10.", []),
    ("They sold 10-15 cars each.", []),
]

# The clock in points, in figures alone, in words.
MORE_CLOCKS: list[Row] = [
    ("The whistle blew at 7.45pm.", [("7.45pm", "19:45")]),
    ("The whistle blew at 7.45 p.m. sharp.", [("7.45 p.m.", "19:45")]),
    ("The whistle blew at 11.05am on Friday.", [("11.05am", "11:05")]),
    ("The whistle blew at 02.40 in the dark.", [("02.40", "02:40")]),
    ("The whistle blew at 14:05.", [("14:05", "14:05")]),
    ("The whistle blew at exactly 23:59.", [("23:59", "23:59")]),
    ("The whistle blew at 00:01 on New Year’s Day.", [("00:01", "00:01")]),
    ("The whistle blew at noon.", [("noon", "12:00")]),
    ("The whistle blew shortly after midnight.", [("midnight", "00:00")]),
    ("The whistle blew at 12 a.m. on the dot.", [("12 a.m.", "00:00")]),
    ("The whistle blew at 12:01 p.m. on the dot.", [("12:01 p.m.", "12:01")]),
    ("The whistle blew at half past six in the evening.", [("half past six in the evening", "18:30")]),
    ("The whistle blew at a quarter past two in the afternoon.",
     [("a quarter past two in the afternoon", "14:15")]),
    ("The whistle blew at ten past eight in the morning.", [("ten past eight in the morning", "08:10")]),
    ("The whistle blew at six o’clock in the evening.", [("six o’clock in the evening", "18:00")]),
    ("The whistle blew at 6 o’clock.", [("6 o’clock", "06:00")]),
    ("The whistle blew at 8 in the morning.", [("8 in the morning", "08:00")]),
    ("The whistle blew at 10 at night.", [("10 at night", "22:00")]),
    ("The whistle blew at 0600 hours.", [("0600 hours", "06:00")]),
]  # fmt: skip

# Ratios, results, verses, prices, addresses of machines, versions and names.
NO_CLOCKS: list[Row] = [
    ("The mix is 3:2 by weight.", []),
    ("A ratio of 10:1 was agreed.", []),
    ("The preacher quoted Romans 8:28 to the crowd.", []),
    ("She won in a time of 2:05:41.", []),
    ("He swam it in 1:58.", []),
    ("The store is open 24/7.", []),
    ("Coffee costs $4.50 at the kiosk.", []),
    ("Coffee costs 4.50 euros at the kiosk.", []),
    ("The host is at 10.0.12.30 on the network.", []),
    ("Version 10.15 of the program is out.", []),
    ("The 12 AM radio stations merged.", []),
    ("He owns 3 AM stations in Ohio.", []),
    ("The screen has a 16:9 shape.", []),
    ("The film “High Noon” was shown.", []),
    ("The book “Midnight’s Children” won.", []),
    ("The film “12 Angry Men” was shown.", []),
    ("The tower is 9.30 meters tall.", []),
    ("The index closed at 9.30 points.", []),
    ("Half past experience counts for little.", []),
    ("It has two clocks and 60 minutes.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        *HALF_DAY, *WHOLE_DAY, *NAMED, *ZONES, *MORE_ZONES, *NO_ZONES, *RANGES, *MORE_RANGES, *NO_RANGES, *MORE_CLOCKS,
        *NO_CLOCKS, *COLONS, *IMPOSSIBLE, *OTHER_NUMBERS, *LOOK_ALIKES,
    ],
)  # fmt: skip
def test_finds_times_of_day(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "time")] == expected


@pytest.mark.parametrize("words", ["", "9", "Tuesday", "25:10", "9 a.m. or 5 p.m. and 6 p.m.", "soon", "13 p.m."])
def test_a_rule_that_expects_no_time_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(ValueReadError) as refused:
        KIND.read(words)
    assert "9 a.m. to 5 p.m." in refused.value.hint


# Two values → how they stand to each other, whichever comes first.
RELATIONS: list[tuple[str, str, RelationWord]] = [
    # The same time, however it is written.
    ("9am", "9 a.m.", "agrees"),
    ("9 a.m.", "09:00", "agrees"),
    ("9 p.m.", "21:00", "agrees"),
    ("9.30pm", "9:30 p.m.", "agrees"),
    ("noon", "12 p.m.", "agrees"),
    ("midnight", "12 a.m.", "agrees"),
    ("9 a.m. to 5 p.m.", "9am-5pm", "agrees"),
    ("9 a.m. to 5 p.m.", "09:00–17:00", "agrees"),
    # Another time.
    ("9 a.m.", "9 p.m.", "differs"),
    ("9 a.m.", "9:15 a.m.", "differs"),
    ("noon", "midnight", "differs"),
    ("9 a.m. to 5 p.m.", "9 a.m. to 6 p.m.", "differs"),
    ("9 a.m. to 5 p.m.", "8 a.m. to 5 p.m.", "differs"),
    # A range, and only where it begins.
    ("9 a.m. to 5 p.m.", "9 a.m.", "vague"),
    ("9 a.m. to 5 p.m.", "8 a.m.", "differs"),
    # Zones, named by one or by both.
    ("9 a.m. ET", "9 a.m.", "agrees"),
    ("9 a.m. ET", "9 a.m. EDT", "agrees"),
    ("9 a.m. ET", "9 a.m. Eastern time", "agrees"),
    ("9 a.m. ET", "10 a.m. ET", "differs"),
    ("9 a.m. ET", "9 a.m. PT", "unrelated"),
    ("9 a.m. ET", "6 a.m. PT", "unrelated"),
    ("9 a.m. CT", "9 a.m. CET", "unrelated"),
    ("9 a.m. ET", "9 a.m. EET", "unrelated"),
    ("9 a.m. EST", "9 a.m. EDT", "agrees"),
    ("0930 GMT", "09:30 UTC", "agrees"),
    ("0930 GMT", "09:30 BST", "unrelated"),
    # Before noon or after it: one of the two does not say.
    ("9:30", "9:30 a.m.", "vague"),
    ("9:30", "9:30 p.m.", "vague"),
    ("9:30", "9:45 p.m.", "differs"),
    ("9 o'clock", "9 p.m.", "vague"),
    ("half past nine", "9:30 a.m.", "vague"),
    ("half past nine", "half past nine in the evening", "vague"),
    ("12:30", "12:30 a.m.", "vague"),
    ("17:30", "5:30 p.m.", "agrees"),
    ("midnight", "noon", "differs"),
    ("8 a.m. to midnight", "8 a.m. to noon", "differs"),
]


@pytest.mark.parametrize(("left", "right", "word"), RELATIONS)
def test_compares_times_in_the_same_zone(left: str, right: str, word: RelationWord) -> None:
    assert KIND.compare(KIND.read(left), KIND.read(right)).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left)).word == word


# Two values, a rule's tolerance → how they stand to each other under it.
TOLERANCES: list[tuple[str, str, str, RelationWord]] = [
    ("9 a.m.", "9:10 a.m.", "10 minutes", "agrees"),
    ("9 a.m.", "9:11 a.m.", "10 minutes", "differs"),
    ("9 a.m.", "10 a.m.", "1 hour", "agrees"),
    ("9 a.m. to 5 p.m.", "9:05 a.m. to 5:05 p.m.", "10 minutes", "agrees"),
    # Midnight lies between them.
    ("11:55 p.m.", "12:05 a.m.", "15 minutes", "agrees"),
]


@pytest.mark.parametrize(("left", "right", "tolerance", "word"), TOLERANCES)
def test_a_tolerance_widens_what_agrees(left: str, right: str, tolerance: str, word: RelationWord) -> None:
    rule = Rule("r", "c", "time", Location("r.yaml"), tolerance=read_tolerance(tolerance, KIND.tolerance_unit))
    assert KIND.compare(KIND.read(left), KIND.read(right), rule).word == word
    assert KIND.compare(KIND.read(right), KIND.read(left), rule).word == word


def shown(value: object) -> str:
    """A time as the rows write it."""
    assert isinstance(value, Time)
    return value.time + (f"/{value.until}" if value.until else "") + (f" {value.zone}" if value.zone else "")
