"""Years and what is told by them: ranges of years, decades, centuries, seasons, quarters, fiscal years.

A row is a sentence and the dates that it tells, as (words, value). A value is EDTF: 199X for the 1990s, 18XX for
the 19th century, 2024-21 to -24 for the seasons from spring on, 2024-33 to -36 for the quarters; behind it
"early", "mid", "late" or "fiscal" where that is told. Where a group says so, its articles were published on
Wednesday, October 8, 2025. To add a row, put it with the group that it belongs to; a row without values is a
near miss.
"""

from __future__ import annotations

import datetime as dt

import pytest

from tests.date_rows import Row, told

WEDNESDAY = dt.date(2025, 10, 8)

# A year behind a preposition, before a noun, with an owner, or in front of its verb.
YEARS: list[Row] = [
    ("The mine closed in 2019.", [("2019", "2019")]),
    ("The mine has been idle since 2008, the union said.", [("2008", "2008")]),
    ("The fleet will be electric by 2030.", [("2030", "2030")]),
    ("The lease runs until 2041.", [("2041", "2041")]),
    ("During 2020, the museum lost half of its visitors.", [("2020", "2020")]),
    ("Wages had stalled before 1996.", [("1996", "1996")]),
    ("He played a minor part in the 2016 election.", [("2016", "2016")]),
    ("Critics tore into her 2019 budget.", [("2019", "2019")]),
    ("The agency’s 2024 report named three plants.", [("2024", "2024")]),
    ("A 2022 audit found the same leaks.", [("2022", "2022")]),
    ("The village was burned in 1066 and rebuilt.", [("1066", "1066")]),
    ("2020 was the worst year for airlines.", [("2020", "2020")]),
    ("2023 saw fewer strikes.", [("2023", "2023")]),
    ("Sales rose in 2021 and fell in 2022.", [("2021", "2021"), ("2022", "2022")]),
    ("Their failed 1996 campaign still haunts the party.", [("1996", "1996")]),
    ("In 2015, before the merger, the firm had 40 clerks.", [("2015", "2015")]),
]

# Four digits that count something, name something or stand in a name.
NO_YEARS: list[Row] = [
    ("The storm cut off power in 2000 homes.", []),
    ("Some 2,019 people signed the petition.", []),
    ("The bike cost him $1,999 last spring.", [("last spring", "XXXX-XX-XX")]),
    ("Flight 2024 was diverted to Denver.", []),
    ("They live at 1812 Harbor Street.", []),
    ("The Civil Rights Act of 1964 bars that.", []),
    ("She starred in Blade Runner 2049.", []),
    ("Project 2025 was drafted by a think tank.", []),
    ("The old machines still run Windows 2000.", []),
    ("Argentina won the 2022 World Cup.", []),
    ("The hall was built for Expo 1970.", []),
    ("Taxpayers must attach Form 1040.", []),
    ("Visitors crowded 1600 Pennsylvania Avenue.", []),
    ("The ship displaces 1,900 tons.", []),
    ("The race is run over 1500 meters.", []),
    ("Type 1984 to unlock the door.", []),
    ("The suit was brought under Section 1983.", []),
]

# From one year to another, in words or with a dash.
RANGES: list[Row] = [
    ("Prices doubled from 2019 to 2023.", [("2019 to 2023", "2019/2023")]),
    ("Between 2015 and 2019, the reef shrank.", [("2015 and 2019", "2015/2019")]),
    ("He was mayor from 1994 until 2002.", [("1994 until 2002", "1994/2002")]),
    ("He was mayor from 1994 through 2002.", [("1994 through 2002", "1994/2002")]),
    ("The 2019-2023 drought emptied the wells.", [("2019-2023", "2019/2023")]),
    ("The drought of 2019–2023 emptied the wells.", [("2019–2023", "2019/2023")]),
    ("The island was occupied in 1939–45.", [("1939–45", "1939/1945")]),
    ("The 2021-22 school year began late.", [("2021-22", "2021/2022")]),
    ("The 1918-1920 epidemic is all but forgotten.", [("1918-1920", "1918/1920")]),
    ("Rainfall between 1991 and 2020 is the yardstick.", [("1991 and 2020", "1991/2020")]),
    ("From 2007 to 2009, banks failed by the dozen.", [("2007 to 2009", "2007/2009")]),
    ("She ran the lab from 2010 to 2018, records show.", [("2010 to 2018", "2010/2018")]),
    # Two years that make no span.
    ("Turnout fell in 2018 and 2022.", [("2018", "2018"), ("2022", "2022")]),
    ("Floods came in 2013 and, worse, in 2021.", [("2013", "2013"), ("2021", "2021")]),
]

# Figures with a dash or "to" that are no years.
NO_RANGES: list[Row] = [
    ("The vote was 1,939-1,945.", []),
    ("The club sold 2,000 to 2,500 tickets.", []),
    ("The band numbered 1,920-1,931 pages.", []),
    ("It fetched £1,920-£1,931 at the sale.", []),
    ("Between 1,200 and 1,500 cows were lost.", []),
    ("The fare is $2,019 to $2,023.", []),
    ("The pipe runs 2010-2019-44 in the plan.", []),
    ("The code 2019-2023-77 opened the safe.", []),
    ("He rowed 2000 to 2500 meters each day.", []),
    ("The factory turns out 1900 to 2000 cars a week.", []),
    ("A crowd of 1,998 to 2,001 came.", []),
    ("They hauled 1500-2000 sacks to the barn.", []),
]

# Ten years and a hundred.
DECADES: list[Row] = [
    ("The quarter was gutted in the 1990s.", [("the 1990s", "199X")]),
    ("Rents soared in the 2010s.", [("the 2010s", "201X")]),
    ("The band broke up in the ’80s.", [("the ’80s", "198X")]),
    ("The band broke up in the '60s.", [("the '60s", "196X")]),
    ("The band broke up in the 70s.", [("the 70s", "197X")]),
    ("The railway came in the 1880s.", [("the 1880s", "188X")]),
    ("The late 1960s were a time of unrest.", [("The late 1960s", "196X late")]),
    ("The early 1980s were lean years.", [("The early 1980s", "198X early")]),
    ("Crime peaked in the mid-1990s.", [("the mid-1990s", "199X mid")]),
    ("He grew up in the fifties.", [("the fifties", "195X")]),
    ("It was the fashion of the thirties.", [("the thirties", "193X")]),
    ("Spain changed in the seventies.", [("the seventies", "197X")]),
    ("The chapel dates from the 19th century.", [("the 19th century", "18XX")]),
    ("The chapel dates from the eighteenth century.", [("the eighteenth century", "17XX")]),
    ("No war of the 20th century was longer.", [("the 20th century", "19XX")]),
    ("They wrote rules for the 21st century.", [("the 21st century", "20XX")]),
    ("A 17th-century map was stolen.", [("17th-century", "16XX")]),
    ("Trade boomed in the 1800s.", [("the 1800s", "18XX")]),
]

# Ages, grades, temperatures and sizes in tens; hundreds of years that are no century of the calendar.
NO_DECADES: list[Row] = [
    ("Both suspects are in their 30s.", []),
    ("Highs will be in the 80s across the valley.", []),
    ("Temperatures dropped into the 40s overnight.", []),
    ("She is still running in her seventies.", []),
    ("The B-52s played an encore.", []),
    ("He paid with a roll of 20s.", []),
    ("The striker turned professional in his twenties.", []),
    ("It was the find of a century.", []),
    ("Root hit an unbeaten century at Lord’s.", []),
    ("The 7th Cavalry rode out.", []),
    ("A century ago this was marsh.", []),
    ("They served for decades without pay.", []),
    ("The oak is four centuries old.", []),
    ("The Century Foundation paid for the study.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), [*YEARS, *NO_YEARS, *RANGES, *NO_RANGES, *DECADES, *NO_DECADES])
def test_reads_years_decades_and_centuries(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected


# --- Published on Wednesday, October 8, 2025 --------------------------------------------------------------------

# A season of a year that is told, or of one that follows from publication.
SEASONS: list[Row] = [
    ("The dam burst in summer 2024.", [("summer 2024", "2024-22")]),
    ("The dam burst in the summer of 2024.", [("the summer of 2024", "2024-22")]),
    ("Schools shut in the spring of 2020.", [("the spring of 2020", "2020-21")]),
    ("The lake froze in the winter of 1962.", [("the winter of 1962", "1962-24")]),
    ("The sequel was shot in autumn 2019.", [("autumn 2019", "2019-23")]),
    ("The sequel was shot in fall 2019.", [("fall 2019", "2019-23")]),
    ("The sequel was shot in the fall of 2019.", [("the fall of 2019", "2019-23")]),
    ("By spring 2027 the line should be open.", [("spring 2027", "2027-21")]),
    ("The winter of 2010, in Leeds, was harsh.", [("The winter of 2010", "2010-24")]),
    ("Wildfires raged last summer.", [("last summer", "2025-22")]),
    ("He will retire next spring.", [("next spring", "2026-21")]),
    ("The exhibition will travel to Rome next summer.", [("next summer", "2026-22")]),
    ("Voters will decide this fall.", [("this fall", "2025-23")]),
    ("Voters will decide this autumn.", [("this autumn", "2025-23")]),
    ("Heating bills may climb this winter.", [("this winter", "2025-24")]),
    ("The roof caved in last winter.", [("last winter", "2024-24")]),
]

# Seasons that are other words, or that stand in a name.
NO_SEASONS: list[Row] = [
    ("A fall in prices hurt growers.", []),
    ("Guests bathed in the hot springs.", []),
    ("The fall of the Berlin Wall changed Europe.", []),
    ("Actors flock to Palm Springs.", []),
    ("Volunteers handed out winter coats.", []),
    ("The singer Summer Walker canceled.", []),
    ("The Arab Spring toppled rulers.", []),
    ("Milan prepared for the Winter Olympics.", []),
    ("Share prices continue to fall.", []),
    ("Brokers spring into action at the bell.", []),
    ("The mattress has 900 springs.", []),
    ("He survived a fall from a ladder.", []),
    ("Autumn Phillips attended the service.", []),
    ("The Winter Palace was stormed.", []),
]

# A quarter of a year.
QUARTERS: list[Row] = [
    ("Output shrank in the third quarter of 2024.", [("the third quarter of 2024", "2024-35")]),
    ("Output shrank in the first quarter of 2020.", [("the first quarter of 2020", "2020-33")]),
    ("Output shrank in the 4th quarter of 2022.", [("the 4th quarter of 2022", "2022-36")]),
    ("Deliveries peaked in Q3 2023.", [("Q3 2023", "2023-35")]),
    ("Deliveries peaked in Q1 of 2021.", [("Q1 of 2021", "2021-33")]),
    ("Deliveries rose from Q2 2022 on.", [("Q2 2022", "2022-34")]),
    ("The bank reported second-quarter profit of $3 billion.", [("second-quarter", "2025-34")]),
    ("Revenue fell 4% in the second quarter.", [("the second quarter", "2025-34")]),
    ("Revenue fell 4% in the first quarter.", [("the first quarter", "2025-33")]),
    ("Sales slipped in the third quarter, the company said.", [("the third quarter", "2025-35")]),
    ("Profit slid in the fourth quarter of 2019.", [("the fourth quarter of 2019", "2019-36")]),
    ("Earnings fell last quarter.", [("last quarter", "2025-35")]),
]

# Quarters of a game, a town, an hour or a whole.
NO_QUARTERS: list[Row] = [
    ("He threw two touchdowns in the third quarter.", []),
    ("A quarter of voters stayed home.", []),
    ("Bars in the French Quarter reopened.", []),
    ("The horse won by a quarter mile.", []),
    ("Spain reached the quarter-final.", []),
    ("Three-quarters of the town lost power.", []),
    ("The firm moved its headquarters to Austin.", []),
    ("The quarterback limped off.", []),
    ("She led after the first quarter of the race.", []),
    ("He drives an Audi Q3.", []),
    ("The rebels gave no quarter.", []),
    ("The talk ended with a long Q&A.", []),
    ("The coin, a 1932 quarter, is rare.", [("1932", "1932")]),
]

# A year of the books.
FISCAL: list[Row] = [
    ("The deficit widened in fiscal 2025.", [("fiscal 2025", "2025 fiscal")]),
    ("The deficit widened in fiscal year 2024.", [("fiscal year 2024", "2024 fiscal")]),
    ("The deficit widened in FY2023.", [("FY2023", "2023 fiscal")]),
    ("The deficit widened in FY 2023.", [("FY 2023", "2023 fiscal")]),
    ("The deficit widened in FY25.", [("FY25", "2025 fiscal")]),
    ("The plan covers fiscal 2026 and fiscal 2027.",
     [("fiscal 2026", "2026 fiscal"), ("fiscal 2027", "2027 fiscal")]),
    ("Spending fell in financial year 2024.", [("financial year 2024", "2024 fiscal")]),
    ("Spending fell in the financial year 2023-24.", [("financial year 2023-24", "2023/2024 fiscal")]),
    ("Spending fell in fiscal year 2019-20.", [("fiscal year 2019-20", "2019/2020 fiscal")]),
    ("Fiscal 2022 was a good year for the port.", [("Fiscal 2022", "2022 fiscal")]),
    ("Margins rose in Q3 of fiscal 2024.", [("Q3 of fiscal 2024", "2024-35 fiscal")]),
    ("Margins rose in Q1 of fiscal 2021.", [("Q1 of fiscal 2021", "2021-33 fiscal")]),
    ("The audit for FY2021 is late.", [("FY2021", "2021 fiscal")]),
]  # fmt: skip

# The word without a year.
NO_FISCAL: list[Row] = [
    ("Fiscal policy is too loose, he said.", []),
    ("Hawks warned of a fiscal cliff.", []),
    ("The financial crisis wiped out savings.", []),
    ("The council lost its fiscal officer.", []),
    ("Fiscal hawks held up the bill.", []),
    ("The financial district was quiet.", []),
    ("The fiscal gap is $2,025 million.", []),
    ("She was the procurator fiscal.", []),
    ("The Financial Times reported it first.", []),
    ("The Institute for Fiscal Studies disagreed.", []),
    ("Fiscal rules bind all 27 states.", []),
    ("He lacked financial discipline.", []),
]

# Early, in the middle, late.
PARTS: list[Row] = [
    ("The ferry sank in early June.", [("early June", "2025-06 early")]),
    ("The ferry sank in mid-July.", [("mid-July", "2025-07 mid")]),
    ("The ferry sank in late August.", [("late August", "2025-08 late")]),
    ("The ferry sank at the end of June.", [("the end of June", "2025-06 late")]),
    ("The ferry was scrapped at the beginning of March.", [("the beginning of March", "2025-03 early")]),
    ("The ferry sank in the middle of September.", [("the middle of September", "2025-09 mid")]),
    ("The ferry sank in early March 2019.", [("early March 2019", "2019-03 early")]),
    ("The ferry sank in late 2023.", [("late 2023", "2023 late")]),
    ("The ferry sank in mid-2024.", [("mid-2024", "2024 mid")]),
    ("The ferry sank at the start of 2022.", [("the start of 2022", "2022 early")]),
    ("The ferry sank early last month.", [("early last month", "2025-09 early")]),
    ("The ferry sank at the end of last month.", [("the end of last month", "2025-09 late")]),
    ("The ferry sank late last year.", [("late last year", "2024 late")]),
    ("The ferry sank at the start of the year.", [("the start of the year", "2025 early")]),
    ("Work will end by the end of the year.", [("the end of the year", "2025 late")]),
    ("Work will end by the end of the month.", [("the end of the month", "2025-10 late")]),
    ("Work will end early next year.", [("early next year", "2026 early")]),
    ("Work will end at the end of 2027.", [("the end of 2027", "2027 late")]),
]

# The same words where they tell no time, or none of the calendar.
NO_PARTS: list[Row] = [
    ("It was the end of the road for the team.", []),
    ("Early birds got the best seats.", []),
    ("The late senator was honored.", []),
    ("She fell at the start of the race.", []),
    ("The village lies in the middle of nowhere.", []),
    ("A late goal sealed the win.", []),
    ("The hosts took an early lead.", []),
    ("The plane burst in mid-air.", []),
    ("The club is stuck in mid-table.", []),
    ("The beginning of the film drags.", []),
    ("He reads to the end of the page.", []),
    ("Two late trains were canceled.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [*SEASONS, *NO_SEASONS, *QUARTERS, *NO_QUARTERS, *FISCAL, *NO_FISCAL, *PARTS, *NO_PARTS],
)
def test_reads_parts_of_years(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence, WEDNESDAY) == expected
