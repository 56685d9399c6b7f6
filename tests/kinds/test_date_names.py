"""Days that name events, days that no calendar has, and weekdays and months that are names or other words.

A row is a sentence and the dates that it tells, as (words, value). The articles were published on Wednesday,
October 8, 2025. To add a row, put it with the group that it belongs to; a row without values is a near miss.
"""

from __future__ import annotations

import datetime as dt

import pytest

from tests.date_rows import Row, told

WEDNESDAY = dt.date(2025, 10, 8)

# The day is that of the event, of a year that everybody knows and nobody writes.
NAMES_AN_EVENT: list[Row] = [
    ("He lost a brother in the Sept. 11 attacks.", [("Sept. 11", "XXXX-09-11")]),
    ("He lost a brother in the September 11 attacks.", [("September 11", "XXXX-09-11")]),
    ("The panel looked into the Jan. 6 riot.", [("Jan. 6", "XXXX-01-06")]),
    ("The panel looked into the Jan. 6 insurrection.", [("Jan. 6", "XXXX-01-06")]),
    ("She sat on the Jan. 6 committee.", [("Jan. 6", "XXXX-01-06")]),
    ("Israel was shaken by the Oct. 7 attack.", [("Oct. 7", "XXXX-10-07")]),
    ("Israel was shaken by the October 7 massacre.", [("October 7", "XXXX-10-07")]),
    ("London marked the July 7 bombings.", [("July 7", "XXXX-07-07")]),
    ("He took part in the July 20 plot.", [("July 20", "XXXX-07-20")]),
    ("Egyptians recall the Jan. 25 uprising.", [("Jan. 25", "XXXX-01-25")]),
    ("The general led the Feb. 1 coup.", [("Feb. 1", "XXXX-02-01")]),
    ("A film tells of the 20 July plot.", [("20 July", "XXXX-07-20")]),
]

# What happened on a day of this year, with the day before it.
HAPPENED: list[Row] = [
    ("He was hurt in the Sept. 11 crash.", [("Sept. 11", "2025-09-11")]),
    ("The Aug. 12 landslide buried a road.", [("Aug. 12", "2025-08-12")]),
    ("The panel looked into the Aug. 3 spill.", [("Aug. 3", "2025-08-03")]),
    ("She recused herself from the Sept. 4 vote.", [("Sept. 4", "2025-09-04")]),
    ("He won the June 10 primary.", [("June 10", "2025-06-10")]),
    ("They appealed the July 1 ruling.", [("July 1", "2025-07-01")]),
    ("The Sept. 30 deadline passed.", [("Sept. 30", "2025-09-30")]),
    ("Mail sent after the July 15 hearing was lost.", [("July 15", "2025-07-15")]),
    ("Few attended the Sept. 27 rally.", [("Sept. 27", "2025-09-27")]),
    ("A June 30 memo warned of leaks.", [("June 30", "2025-06-30")]),
    ("The Nov. 4 election will be close.", [("Nov. 4", "2025-11-04")]),
    ("The Sept. 11, 2001, attacks killed nearly 3,000 people.", [("Sept. 11, 2001", "2001-09-11")]),
]

# No calendar has them; what is there is kept, so that an editor sees it.
IMPOSSIBLE: list[Row] = [
    ("The plant closed on June 31.", [("June 31", "XXXX-06-XX")]),
    ("The plant closed on 31 June.", [("31 June", "XXXX-06-XX")]),
    ("The plant closed on Sept. 31, 2024.", [("Sept. 31, 2024", "2024-09-XX")]),
    ("The plant closed on April 31.", [("April 31", "XXXX-04-XX")]),
    ("The plant closed on Nov. 31, 1999.", [("Nov. 31, 1999", "1999-11-XX")]),
    ("The plant closed on Feb. 30.", [("Feb. 30", "XXXX-02-XX")]),
    ("The plant closed on Feb. 29, 2023.", [("Feb. 29, 2023", "2023-02-XX")]),
    ("The plant closed on Feb. 29, 2100.", [("Feb. 29, 2100", "2100-02-XX")]),
    ("The plant closed on Feb. 29, 1900.", [("Feb. 29, 1900", "1900-02-XX")]),
    ("The plant closed on 30 February 2020.", [("30 February 2020", "2020-02-XX")]),
    ("The plant closed on the 31st of April.", [("the 31st of April", "XXXX-04-XX")]),
    ("The plant closed on Feb. 31, 2020.", [("Feb. 31, 2020", "2020-02-XX")]),
]

# Days that are rare and real, and numbers behind a month that are none of its days.
POSSIBLE: list[Row] = [
    ("The plant closed on Feb. 29, 2024.", [("Feb. 29, 2024", "2024-02-29")]),
    ("The plant closed on Feb. 29, 2000.", [("Feb. 29, 2000", "2000-02-29")]),
    ("The plant closed on July 31.", [("July 31", "2025-07-31")]),
    ("The plant closed on Aug. 31.", [("Aug. 31", "2025-08-31")]),
    ("The plant closed on Dec. 31, 1999.", [("Dec. 31, 1999", "1999-12-31")]),
    ("The plant closed on 31 January 1999.", [("31 January 1999", "1999-01-31")]),
    ("In June 45 workers were fired.", [("June", "2025-06")]),
    ("In July 120 homes burned.", [("July", "2025-07")]),
    ("By August 300 had fled.", [("August", "2025-08")]),
    ("In September 2,000 troops came.", [("September", "2025-09")]),
    ("In June, 31 workers were fired.", [("June", "2025-06")]),
    ("In June 1998, 40 workers were fired.", [("June 1998", "1998-06")]),
]

# Weekdays in the names of papers, films, teams, firms, bands and feasts.
WEEKDAY_NAMES: list[Row] = [
    ("The Sunday Times broke the story.", []),
    ("She wrote for the Sunday Telegraph.", []),
    ("The cast of Saturday Night Live laughed.", []),
    ("Super Tuesday may settle the race.", []),
    ("Black Friday sales were flat.", []),
    ("Cyber Monday sales were flat.", []),
    ("Diners at Ruby Tuesday fell ill.", []),
    ("The film “Freaky Friday” was remade.", []),
    ("The Happy Mondays sang their hits.", []),
    ("Sheffield Wednesday lost at home.", []),
    ("The shares of Monday.com fell.", []),
    ("He read “Tuesdays with Morrie” twice.", []),
]

# The same words where they are days.
WEEKDAYS: list[Row] = [
    ("The paper broke the story on Sunday.", [("Sunday", "2025-10-05 Sunday")]),
    ("The Times wrote Sunday that he had quit.", [("Sunday", "2025-10-05 Sunday")]),
    ("Leeds beat Hull on Saturday night.", [("Saturday", "2025-10-04 Saturday")]),
    ("Shares of the chain fell Friday.", [("Friday", "2025-10-03 Friday")]),
    ("“It hurts,” Mr. Ruiz said Tuesday.", [("Tuesday", "2025-10-07 Tuesday")]),
    ("The Friday evening crowd was thin, police said.", [("Friday", "2025-10-03 Friday")]),
    ("“Friday was a dark day,” she said.", [("Friday", "2025-10-03 Friday")]),
    ("The show aired Sunday on BBC One.", [("Sunday", "2025-10-05 Sunday")]),
    ("FRIDAY’S RULING STUNNED THE CITY", [("FRIDAY", "2025-10-03 Friday")]),
    ("Sunday was hot; Monday was worse.", [("Sunday", "2025-10-05 Sunday"), ("Monday", "2025-10-06 Monday")]),
    ("Biden on Tuesday met the envoy.", [("Tuesday", "2025-10-07 Tuesday")]),
    ("Harris Monday blamed the weather.", [("Monday", "2025-10-06 Monday")]),
]

# Month names that are verbs, adjectives, people, places, movements and works.
MONTH_NAMES: list[Row] = [
    ("The bridge may be closed for years.", []),
    ("May we see the file?", []),
    ("Theresa May lost her majority.", []),
    ("May resigned as prime minister.", []),
    ("Brian May played a solo.", []),
    ("Soldiers march past the tomb.", []),
    ("The march was peaceful.", []),
    ("March on, the sergeant shouted.", []),
    ("The Women’s March drew crowds.", []),
    ("March for Our Lives called for a boycott.", []),
    ("An august body of scholars objected.", []),
    ("August Wilson wrote the play.", []),
    ("April Jones was on the stand.", []),
    ("June Brown played the part for decades.", []),
    ("Augusta National admitted women.", []),
    ("Jan Smuts led the country.", []),
    ("Mark Sept is a name nobody has.", []),
]

# The same words where they are months.
MONTHS: list[Row] = [
    ("It may close in May.", [("May", "2026-05")]),
    ("The march in March was peaceful.", [("March", "2025-03")]),
    ("The march of March 9 was peaceful.", [("March 9", "2025-03-09")]),
    ("Theresa May quit on 24 May 2019.", [("24 May 2019", "2019-05-24")]),
    ("May 6 was a Tuesday.", [("May 6", "2025-05-06")]),
    ("April Jones was born in April 2007.", [("April 2007", "2007-04")]),
    ("Since August the gate has been shut.", [("August", "2025-08")]),
    ("June was wet, and July was wetter.", [("June", "2025-06"), ("July", "2025-07")]),
    ("MAY 2019 WAS THE TURNING POINT", [("MAY 2019", "2019-05")]),
    ("The heat in August killed nine people.", [("August", "2025-08")]),
    ("He has lived there since last May.", [("last May", "2025-05")]),
    ("They wed on the 4th of March, 2017.", [("the 4th of March, 2017", "2017-03-04")]),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        *NAMES_AN_EVENT, *HAPPENED, *IMPOSSIBLE, *POSSIBLE, *WEEKDAY_NAMES, *WEEKDAYS, *MONTH_NAMES, *MONTHS,
    ],
)  # fmt: skip
def test_tells_dates_from_names(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence, WEDNESDAY) == expected
