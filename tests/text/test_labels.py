"""Numbers that are no value: digits and number words that name, point or number something, and count nothing.

None of these sentences holds a mention of a numeric kind. To add a row, put it with the group that it belongs to.
"""

from __future__ import annotations

import pytest

from tests.one_article import mentions

NUMERIC = frozenset("number quantity money percent multiple duration rate age ordinal tally".split())

# Telephone numbers, and what one dials, texts or types.
TELEPHONES = [
    "Donors may text GIVE to 70070.",
    "Witnesses should call 555-0142.",
    "Anyone with information can ring 020 7946 0018.",
    "The helpline is open at 1-800-555-0133.",
    "Her number in Paris was +33 1 70 18 99 00.",
    "Fax: 555-0199.",
    "The door code was 4-7-1-9.",
]

# Products, vehicles, flights, weapons, software, viruses.
PRODUCTS = [
    "The iPhone 14 overheats, users say.",
    "The Boeing 737 was grounded.",
    "An Airbus A380 made an emergency landing.",
    "Flight 1549 came down on the river.",
    "Police found an AK-47 in the boot.",
    "The thief drove off in a Peugeot 308.",
    "Windows 11 refused to start.",
    "The PlayStation 5 sold out.",
    "A Model 3 caught fire in the garage.",
    "The Su-27 crossed the border.",
    "COVID-19 emptied the theatres.",
    "The H5N1 strain reached the farm.",
    "The Apollo 11 capsule is on show.",
    "The pilot ejected from an F-16.",
    "Researchers used GPT-4 to write the letters.",
    "The Mars 2020 mission went well.",
    "Falcon 9 rockets are built here.",
    "A carton of Chanel No. 5 was stolen.",
]

# Streets, roads, rooms, gates and postal codes.
PLACES = [
    "The body lay near mile marker 84.",
    "The shop at 48 Canal Street was looted.",
    "She lives at 1600 Pennsylvania Avenue.",
    "The prime minister left 10 Downing Street by the back door.",
    "The march set off from West 42nd Street.",
    "Fifth Avenue was closed for the parade.",
    "Route 66 draws tourists from abroad.",
    "The M25 was blocked near Heathrow.",
    "Traffic was diverted from Interstate 95.",
    "Highway 101 slid into the sea.",
    "Gate 12 was sealed off.",
    "The suspect was held in Room 204.",
    "The truck overturned at Junction 9.",
    "Platform 4 was evacuated.",
    "The firm's office is in Building 7.",
    "Send letters to P.O. Box 310, Oslo.",
    "The camp lies in District 9.",
    "The pupils of PS 118 sang.",
    "Terminal 3 reopened at dusk.",
    "The flat is in Beverly Hills 90210.",
]

# Laws, cases, documents and their parts.
LAWS = [
    "The case, No. 23-719, was heard in Denver.",
    "The Rule of 40 is popular with investors.",
    "Section 230 protects the platforms.",
    "Lawyers cited Article 5 of the treaty.",
    "The 14th Amendment was quoted.",
    "Title IX and Title 42 came up.",
    "Voters rejected Proposition 8.",
    "The firm filed for Chapter 11 protection.",
    "See page 12 of the report.",
    "The Privacy Act of 1974 applies.",
    "House Bill 1020 died in committee.",
    "Resolution 1701 was never enforced.",
    "The ruling rests on Rule 10b-5.",
    "He was found guilty on Count 4.",
    "Exhibit 22 is a torn glove.",
    "Turn to Chapter 6 for the recipe.",
    "Form 1040 is due in April.",
    "Paragraph 17 is blacked out.",
]

# Groups, units, posts and parties.
GROUPS = [
    "The Group of Seven issued a statement.",
    "The G7 ministers met in Bari.",
    "Leaders of the G20 flew home.",
    "The Chicago Seven were cleared.",
    "The Sixth Circuit heard the appeal.",
    "The First Lady opened the clinic.",
    "The 82nd Airborne was put on alert.",
    "The Seventh Fleet left port.",
    "The Big Three carmakers agreed.",
    "Fortune 500 firms paid little tax.",
    "The No. 2 official resigned.",
    "The S&P 500 was flat.",
    "The Five Star Movement won.",
]

# Songs, films, books, shows, stations, clubs, games.
TITLES = [
    "The film “Apollo 13” was shown.",
    "He read “Nineteen Eighty-Four” aloud.",
    "Orwell's “1984” is back in the shops.",
    "“Catch-22” was dropped from the list.",
    "Radio 4 aired the interview.",
    "Channel 5 bought the show.",
    "The band Blink-182 was booed.",
    "Schalke 04 sacked the coach.",
    "The Philadelphia 76ers traded him.",
    "Super Bowl LVIII was played indoors.",
    "Formula 1 cars will race here.",
    "Symphony No. 9 closed the evening.",
    "Psalm 23 was read at the grave.",
    "The U2 singer apologised.",
]

# Events that bear a date, years in names.
EVENTS = [
    "She survived the 9/11 attacks.",
    "Expo 2020 was held late.",
    "World War II ended here.",
    "World War 2 bombs were dug up.",
    "Agenda 2030 was adopted.",
    "The 7/7 bombings changed the city.",
]

# Grades, stages, seasons, calibres of things, and players by their numbers.
GRADES = [
    "She wore No. 23 for the Bulls.",
    "The 49ers lost to the 76ers.",
    "Her flight, BA 117, landed early.",
    "Sector 4 was flooded.",
    "The Class 800 trains are cracked.",
    "The AR-15 rifle was found at 4400 Main Street.",
    "She works in Suite 300.",
    "Her W-2 form was lost.",
    "The Type 2 diabetes drug is scarce.",
    "Phase 3 trials failed.",
    "A Tier 1 supplier failed.",
    "A Category 5 storm formed.",
    "A level 4 alert was issued.",
    "DEFCON 3 was declared.",
    "Stage 4 cancer spread.",
    "Day 3 of the talks ended.",
    "Game 7 is on Sunday.",
    "Season 2 is out.",
    "The Big 12 conference met.",
    "The Top 40 song played.",
    "A top-10 finish pleased her.",
    "The 5K race is on Sunday.",
    "He drives a V8.",
    "The G-7 met.",
]

# Marks of a list, addresses on the web, hashtags, codes.
MARKS = [
    "1. Wash your hands.",
    "2) Shut the windows.",
    "(3) Leave the building.",
    "Read it at https://example.org/2024/11/79-million-records.",
    "Write to info365@example.com.",
    "The file budget_2024_v3.pdf leaked.",
    "The hashtag #Vision2030 spread.",
    "The account @runner42 was closed.",
    "The lorry bore the plate AB12 CDE.",
    "The part has serial number 4471-B.",
    "The book's ISBN is 978-3-16-148410-0.",
    "Step 4: dry the cloth.",
]

# Words that are numbers elsewhere.
WORDS = [
    "One does not argue with the sea.",
    "No one answered the door.",
    "The one who knew kept silent.",
    "One of the guards slept.",
    "They left one by one.",
    "The couple kissed.",
    "First, the tank must be drained.",
    "At first nobody spoke.",
    "He first met her in Oslo.",
    "Wait a second, he said.",
    "She seconded the motion.",
    "Few believed him.",
    "They are back to square one.",
    "He is second to none.",
    "May was warm and March was wet.",
    "The line is open 24/7.",
    "On the one hand, the price is low.",
    "She drives a four-by-four.",
]


@pytest.mark.parametrize(
    "sentence", [*TELEPHONES, *PRODUCTS, *PLACES, *LAWS, *GROUPS, *TITLES, *EVENTS, *GRADES, *MARKS, *WORDS]
)
def test_a_number_in_a_name_a_code_or_an_idiom_is_no_value(sentence: str) -> None:
    assert [(found.kind, found.text) for found in mentions(sentence) if found.kind in NUMERIC] == []
