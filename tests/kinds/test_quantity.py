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

# Temperatures, with and without a scale.
TEMPERATURES: list[Row] = [
    (
        "It rose to nearly 30 C (86 F) in town.",
        [("nearly 30 C", "about 30 [degree Celsius]"), ("86 F", "about 86 [degree Fahrenheit]")],
    ),
    ("It was 86 degrees (30 C) in town.", [("86 degrees", "86 [degree]"), ("30 C", "30 [degree Celsius]")]),
    ("It was 31 degrees Celsius in the shade.", [("31 degrees Celsius", "31 [degree Celsius]")]),
    ("The valley reached 104 degrees Fahrenheit.", [("104 degrees Fahrenheit", "104 [degree Fahrenheit]")]),
    ("The water warmed to 19C.", [("19C", "19 [degree Celsius]")]),
    ("The oven stood at 350°F.", [("350°F", "350 [degree Fahrenheit]")]),
    ("It was 38.5°C on the roof.", [("38.5°C", "38.5 [degree Celsius]")]),
    ("The town froze at minus 12C.", [("minus 12C", "-12 [degree Celsius]")]),
    ("A low of -4C is forecast.", [("-4C", "-4 [degree Celsius]")]),
    ("It was 75 degrees at noon.", [("75 degrees", "75 [degree]")]),
    ("A 40-degree day is rare here.", [("40-degree", "40 [degree]")]),
    ("The night was about 5 degrees colder.", [("about 5 degrees", "about 5 [degree]")]),
]

# Speeds.
SPEEDS: list[Row] = [
    ("Winds reached 90 mph.", [("90 mph", "90 [mile per hour]")]),
    ("He drove at 140 kilometres per hour.", [("140 kilometres per hour", "140 [kilometre per hour]")]),
    ("The limit is 30mph.", [("30mph", "30 [mile per hour]")]),
    ("Gusts of up to 80 km/h are due.", [("up to 80 km/h", "at-most 80 [kilometre per hour]")]),
    ("The ferry does 25 knots.", [("25 knots", "25 [knot]")]),
    ("The ice moves at two metres per second.", [("two metres per second", "2 [metre per second]")]),
    ("A 70-mile-per-hour gust felled it.", [("70-mile-per-hour", "70 [mile per hour]")]),
    ("Trains crawl at 15 miles an hour.", [("15 miles an hour", "15 [mile per hour]")]),
]

# Areas and lengths.
SIZES: list[Row] = [
    ("The park covers 12 square miles.", [("12 square miles", "12 [square mile]")]),
    ("The 5-foot-11 guard scored.", [("5-foot-11", "5.916667 [foot]")]),
    (
        "The moths fly more than 100 kilometres (62 miles).",
        [("more than 100 kilometres", "over 100 [kilometre]"), ("62 miles", "over 62 [mile]")],
    ),
    ("They walked over 40 miles (12 children).", [("over 40 miles", "over 40 [mile]"), ("12", "12 children")]),
    ("The flat has 640 square feet.", [("640 square feet", "640 [square foot]")]),
    ("The spill spread over 40 sq km.", [("over 40 sq km", "over 40 [square kilometre]")]),
    ("Fire burned 2,500 hectares of pine.", [("2,500 hectares", "2500 [hectare]")]),
    ("Vines cover 900 acres.", [("900 acres", "900 [acre]")]),
    ("The hall is 45 metres long.", [("45 metres", "45 [metre]")]),
    ("The diver went down 60ft.", [("60ft", "60 [foot]")]),
    ("He is 6 feet tall.", [("6 feet", "6 [foot]")]),
    ("About 8 inches of rain fell.", [("About 8 inches", "about 8 [inch]")]),
    ("One mile of track is missing.", [("One mile", "1 [mile]")]),
    ("The gap is 3 mm.", [("3 mm", "3 [millimetre]")]),
    ("A two-mile tunnel was dug.", [("two-mile", "2 [mile]")]),
]

# Weights and volumes.
WEIGHTS: list[Row] = [
    (
        "Police burned 500 kilograms (1,100 pounds) of it.",
        [("500 kilograms", "500 [kilogram]"), ("1,100 pounds", "1100 [pound]")],
    ),
    ("Police burned 1,100 pounds (500 kg) of it.", [("1,100 pounds", "1100 [pound]"), ("500 kg", "500 [kilogram]")]),
    ("He got 500 pounds (600 euros) of it.", []),
    ("She bought 20 pounds of flour.", [("20 pounds", "20 [pound]")]),
    ("The calf weighed 90 pounds.", [("90 pounds", "90 [pound]")]),
    ("Customs seized 1.3 tonnes of cocaine.", [("1.3 tonnes", "1.3 [tonne]")]),
    ("The stone weighs 40kg.", [("40kg", "40 [kilogram]")]),
    ("The ring holds 2 ounces of gold.", [("2 ounces", "2 [ounce]")]),
    ("Some 300 tons of rubble were removed.", [("Some 300 tons", "about 300 [ton]")]),
    ("The well gives 9,000 litres of water.", [("9,000 litres", "9000 [litre]")]),
    ("The tank holds 50 gallons.", [("50 gallons", "50 [gallon]")]),
    ("OPEC cut output by 2 million barrels.", [("2 million barrels", "2000000 [barrel]")]),
    ("Thousands of tonnes of sand were moved.", [("Thousands of tonnes", "vague 2000..999999 [tonne]")]),
    ("Each cup has 40 mg of caffeine.", [("40 mg", "40 [milligram]")]),
]

# Quakes, power, sound, data.
OTHER_UNITS: list[Row] = [
    ("A magnitude 6.3 quake hit the coast.", [("magnitude 6.3", "6.3 [magnitude]")]),
    ("The 7.1-magnitude tremor cut power.", [("7.1-magnitude", "7.1 [magnitude]")]),
    ("It had a magnitude of 5.4.", [("magnitude of 5.4", "5.4 [magnitude]")]),
    ("The farm makes 12 megawatts.", [("12 megawatts", "12 [megawatt]")]),
    ("The home uses 3,000 kilowatt hours.", [("3,000 kilowatt hours", "3000 [kilowatt hour]")]),
    ("A 1.2GW plant was shut.", [("1.2GW", "1.2 [gigawatt]")]),
    ("Hackers took 40 gigabytes of files.", [("40 gigabytes", "40 [gigabyte]")]),
    ("The phone has 128GB of memory.", [("128GB", "128 [gigabyte]")]),
    ("The siren reached 110 decibels.", [("110 decibels", "110 [decibel]")]),
    ("The shot delivers 50,000 volts.", [("50,000 volts", "50000 [volt]")]),
]

# How many times.
HOW_OFTEN: list[Row] = [
    ("He was arrested three times.", [("three", "3 times")]),
    ("She has been robbed twice.", [("twice", "2 times")]),
    ("They tried at least five times to call.", [("at least five", "at-least 5 times")]),
    ("He was shot several times.", [("several", "vague 3..9 times")]),
]

# Nouns with adjectives, irregular plurals, and numbers written in other ways.
NOUNS: list[Row] = [
    ("Four young children were saved.", [("Four", "4 young children")]),
    ("The trap caught 12 mice.", [("12", "12 mice")]),
    ("Seven women sued the bank.", [("Seven", "7 women")]),
    ("He lost three teeth.", [("three", "3 teeth")]),
    ("The farm keeps 400 sheep.", [("400", "400 sheep")]),
    ("Two large wooden crates were opened.", [("Two", "2 large wooden crates")]),
    ("It has 14 nuclear power plants.", [("14", "14 nuclear power plants")]),
    ("The ship carried 22 crew.", [("22", "22 crew")]),
    ("A herd of 60 oxen crossed.", [("60", "60 oxen")]),
    ("The museum has 9 Roman coins.", [("9", "9 Roman coins")]),
    ("The state has 1,50,000 teachers.", [("1,50,000", "150000 teachers")]),
    ("Some 3 lakh farmers marched.", [("Some 3 lakh", "about 300000 farmers")]),
    ("The relief fund fed 2 crore people.", [("2 crore", "20000000 people")]),
    ("The city has 12 500 flats.", [("12 500", "12500 flats")]),
    ("The recipe needs 1½ cups of rice.", [("1½", "1.5 cups")]),
    ("Dozens of stray dogs were caught.", [("Dozens of", "vague 24..199 stray dogs")]),
    ("A 12-seat van was stolen.", [("12-seat", "12 seat")]),
    ("The 600-page report was late.", [("600-page", "600 page")]),
    ("She planted 30 or so trees.", [("30 or so", "about 30 trees")]),
    ("Another 15 people are missing.", [("15", "15 people")]),
]

# Telephones, products, addresses, roads.
LABELS: list[Row] = [
    ("Ring 01632 960 001 for details.", []),
    ("Call 1-800-555-0199 to complain.", []),
    ("Text 85055 to give.", []),
    ("The iPhone 15 sold out.", []),
    ("An Antonov An-124 landed in Leipzig.", []),
    ("The PlayStation 5 was stolen.", []),
    ("Her office is at 221 Baker Street.", []),
    ("He lives at 14 Mill Lane.", []),
    ("Interstate 80 is closed.", []),
    ("The A40 was blocked.", []),
    ("Bus 42 hit a wall.", []),
    ("Train 1127 was late.", []),
    ("Gate 14 was shut.", []),
    ("Pier 39 burned.", []),
    ("Apollo 13 came home.", []),
    ("The 787 Dreamliner turned back.", []),
    ("The crash shut Junction 12 of the M4.", []),
    ("Cell Block 4 was searched.", []),
    ("Platform 9 was crowded.", []),
]

# Laws, parts of texts, titles, lists, addresses on the web.
TEXTS: list[Row] = [
    ("Section 702 expires in April.", []),
    ("Chapter 11 protects the firm.", []),
    ("Proposition 22 passed.", []),
    ("Article 50 was invoked.", []),
    ("Count 3 of the indictment was dropped.", []),
    ("Senate Bill 1070 was struck down.", []),
    ("“Ocean's Eleven” was on at the club.", []),
    ("Episode 7 airs tonight.", []),
    ("Figure 3 shows the leak.", []),
    ("1. Boil the water.", []),
    ("(3) Shut the valve.", []),
    ("Read it at https://example.com/2024/11/14/12-ships.", []),
    ("Write to desk24@example.com.", []),
    ("The file report_2024_3.pdf is gone.", []),
    ("Psalm 23 was sung.", []),
    ("Exhibit 14 is a glove.", []),
    ("Table 2 lists the wells.", []),
    ("The tweet had the tag #Brexit50.", []),
]

# Idioms, pronouns, names of groups.
IDIOMS: list[Row] = [
    ("The Group of Seven met.", []),
    ("She was over the moon, one by one they said.", []),
    ("He is one of a kind.", []),
    ("The firm is back to square one.", []),
    ("The Big Four audit the banks.", []),
    ("Leaders of the G20 flew home.", []),
    ("He was on cloud nine.", []),
    ("They will come at the eleventh hour.", []),
    ("She gave it a hundred percent.", []),
    ("No one slept.", []),
    ("The one who knew was silent.", []),
    ("Catch-22 was read aloud.", []),
    ("He is second to none.", []),
    ("The Magnificent Seven stocks fell.", []),
]

# As reports of floods, raids, elections and fires have them.
IN_REPORTS: list[Row] = [
    ("The toll climbed past 75.", [("past 75", "over 75")]),
    ("Deaths topped 1,000.", [("topped 1,000", "over 1000")]),
    ("Cases have surpassed 10,000.", [("surpassed 10,000", "over 10000")]),
    ("The toll exceeded 2,000 people.", [("exceeded 2,000", "over 2000 people")]),
    ("He has 30-some cats.", [("30-some", "about 30 cats")]),
    ("The agency put the magnitude at 7.8.", [("7.8", "7.8 [magnitude]")]),
    ("They revised its magnitude from 6.4 to 5.7.", [("6.4", "6.4 [magnitude]"), ("5.7", "5.7 [magnitude]")]),
    ("The magnitude of the loss was put at 7.8.", []),
    ("Given its magnitude, the firm cut staff to 9 people.", [("9", "9 people")]),
    ("The batter was 2-for-4 on the day.", []),
    ("The blast killed 14 people and wounded 60.", [("14", "14 people"), ("60", "60")]),
    ("At least 30 people were missing on Friday.", [("At least 30", "at-least 30 people")]),
    ("The flood destroyed 1,400 homes.", [("1,400", "1400 homes")]),
    ("Police fired 40 rounds.", [("40", "40 rounds")]),
    ("The airline cancelled more than 200 flights.", [("more than 200", "over 200 flights")]),
    ("Nine fire engines were sent.", [("Nine", "9 fire engines")]),
    ("The plant employs 6,500 workers.", [("6,500", "6500 workers")]),
    ("The ship had 3,200 passengers aboard.", [("3,200", "3200 passengers")]),
    ("The charity sent 45 trucks.", [("45", "45 trucks")]),
    ("Hundreds of homes were without water.", [("Hundreds of", "vague 200..1999 homes")]),
    ("The town of 8,000 people was evacuated.", [("8,000", "8000 people")]),
    ("The vaccine reached 1.8 million children.", [("1.8 million", "1800000 children")]),
    ("Thieves took 12 paintings and two statues.", [("12", "12 paintings"), ("two", "2 statues")]),
    ("Roughly 70 elephants live in the reserve.", [("Roughly 70", "about 70 elephants")]),
    ("The bridge is 1,200 metres long.", [("1,200 metres", "1200 [metre]")]),
    ("The quake struck at a depth of 10 kilometres.", [("10 kilometres", "10 [kilometre]")]),
    ("The fire has burned 38,000 acres.", [("38,000 acres", "38000 [acre]")]),
    ("Sea levels rose by 9 centimetres.", [("9 centimetres", "9 [centimetre]")]),
    ("The dam holds 4 million cubic metres of water.", [("4 million cubic metres", "4000000 [cubic metre]")]),
    ("The car hit a wall at 110mph.", [("110mph", "110 [mile per hour]")]),
    ("Each brick weighs 2.5kg.", [("2.5kg", "2.5 [kilogram]")]),
    ("The air was 42 degrees.", [("42 degrees", "42 [degree]")]),
    ("The mountain is 4,810m high.", [("4,810m", "4810 [metre]")]),
    ("The border is 90 km to the north.", [("90 km", "90 [kilometre]")]),
    ("She bought five eggs and a loaf.", [("five", "5 eggs")]),
    ("Fifteen of the 40 cows died.", [("Fifteen", "15 cows"), ("40", "40 cows")]),
    ("Troops shot dead three protesters.", [("three", "3 protesters")]),
    ("The party won 112 of 240 seats.", [("112", "112 seats"), ("240", "240 seats")]),
    ("Some 60,000 fans filled the ground.", [("Some 60,000", "about 60000 fans")]),
    ("Eleven more bodies were found.", [("Eleven", "11 more bodies")]),
    ("The jockey weighs 8 stone.", [("8 stone", "8 [stone]")]),
    ("A Boeing 737-800 carrying 181 people skidded off the runway.", [("181", "181 people")]),
    ("He won by 312 votes out of 41,000 cast.", [("312", "312 votes"), ("41,000", "41000")]),
]

# Dates, times, money, shares, ages, codes and places with a number in them.
NEAR_MISSES: list[Row] = [
    ("The 2024 budget was late.", []),
    ("In 1969 men walked on the moon.", []),
    ("The case is set for 9:30 a.m.", []),
    ("They paid $40 for the lot.", []),
    ("She is 44.", []),
    ("The Boeing 777 took off.", []),
    ("He was born on 12 May.", []),
    ("They won 4-1.", []),
    ("Turnout was 71%.", []),
    ("She waited 12 minutes.", []),
    ("Half the crew left.", []),
    ("The 3rd Battalion marched.", []),
    ("He lives on the 14th floor.", []),
    ("The U.S. Highway 1 is closed.", []),
    ("The lawmaker, 58, spoke.", []),
    ("The court cited 18 U.S.C. 1001.", []),
    ("The road, State Route 89, is shut.", []),
    ("The Airbus A350 was late.", []),
    ("The July 4 parade was wet.", []),
    ("The Oct. 7 attack was recalled.", []),
    ("Press 2 for billing.", []),
    ("Prices doubled.", []),
    ("The MI6 officer spoke.", []),
    ("The 5 p.m. train was full.", []),
    ("Unit 731 was studied.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        *COUNTED,
        *IN_WORDS,
        *BARE,
        *BOUNDED,
        *RANGES,
        *PLURALS,
        *MEASURED,
        *NAMED,
        *OF_OTHER_KINDS,
        *NO_COUNT,
        *TEMPERATURES,
        *SPEEDS,
        *SIZES,
        *WEIGHTS,
        *OTHER_UNITS,
        *HOW_OFTEN,
        *NOUNS,
        *LABELS,
        *TEXTS,
        *IDIOMS,
        *IN_REPORTS,
        *NEAR_MISSES,
    ],
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
    # Converted into the other's unit.
    ("5 miles", "8.05 km", "agrees"),
    ("5 miles", "8 km", "agrees"),
    ("5 miles", "9 km", "differs"),
    ("310 miles", "500 kilometres", "agrees"),
    ("200 miles", "330 kilometres", "differs"),
    ("300 feet", "90 metres", "agrees"),
    ("300 feet", "110 metres", "differs"),
    ("20C", "68F", "agrees"),
    ("20 degrees Celsius", "68 degrees Fahrenheit", "agrees"),
    ("20C", "75F", "differs"),
    ("minus 40C", "-40F", "agrees"),
    ("100 kg", "220 lb", "agrees"),
    ("100 kg", "100 lb", "differs"),
    ("6 feet", "1.83 metres", "agrees"),
    ("6 feet", "2 yards", "agrees"),
    ("1 hectare", "2.47 acres", "agrees"),
    ("60 mph", "97 km/h", "agrees"),
    ("60 mph", "60 km/h", "differs"),
    ("1 tonne", "1,000 kilograms", "agrees"),
    ("1.2 gigawatts", "1,200 megawatts", "agrees"),
    ("1.2 gigawatts", "120 megawatts", "differs"),
    ("one mile", "5,280 feet", "agrees"),
    ("more than 5 miles", "9 km", "agrees"),
    ("more than 5 miles", "6 km", "differs"),
    ("magnitude 6.3", "6.3-magnitude", "agrees"),
    ("magnitude 6.3", "magnitude 6.5", "differs"),
    ("20 acres", "20 miles", "unrelated"),
    ("12 megawatts", "12 megawatt hours", "unrelated"),
    ("30 mph", "30 miles", "unrelated"),
    ("20C", "20 litres", "unrelated"),
    ("110 decibels", "110 volts", "unrelated"),
    ("40 gigabytes", "40 gigawatts", "unrelated"),
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


# Two sentences → how what they tell compares: a rise or fall by so many degrees is no reading of a thermometer.
CHANGES: list[tuple[str, str, RelationWord]] = [
    ("The sea rose by 2C.", "The sea rose by 3.6F.", "agrees"),
    ("The sea rose by 2 degrees Celsius.", "The sea rose by 36 degrees Fahrenheit.", "differs"),
    ("Temperatures fell by 10C.", "Temperatures fell by 18F.", "agrees"),
    ("The water was at 2C.", "The water was at 35.6F.", "agrees"),
    ("The water was at 2C.", "The water was at 3.6F.", "differs"),
]


@pytest.mark.parametrize(("left", "right", "word"), CHANGES)
def test_a_change_of_temperature_is_no_reading(left: str, right: str, word: RelationWord) -> None:
    (a,), (b,) = mentions(left, "quantity"), mentions(right, "quantity")
    assert KIND.compare(a.value, b.value).word == KIND.compare(b.value, a.value).word == word


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
