"""Several days in a row: weeks and weekends, spans with one end or two, and the days of a habit.

A row is a sentence and the dates that it tells, as (words, value). The articles were published on Wednesday,
October 8, 2025. To add a row, put it with the group that it belongs to; a row without values is a near miss.
"""

from __future__ import annotations

import datetime as dt

import pytest

from tests.date_rows import Row, told

WEDNESDAY = dt.date(2025, 10, 8)

# From Monday to Sunday; a weekend is its Saturday and Sunday.
WEEKS: list[Row] = [
    ("The panel met this week.", [("this week", "2025-10-06/2025-10-12")]),
    ("The panel met last week.", [("last week", "2025-09-29/2025-10-05")]),
    ("The panel will meet next week.", [("next week", "2025-10-13/2025-10-19")]),
    ("Last week’s storm felled 300 trees.", [("Last week", "2025-09-29/2025-10-05")]),
    ("Earlier this week, aides leaked the draft.", [("this week", "2025-10-06/2025-10-12")]),
    ("A ruling could come later this week.", [("this week", "2025-10-06/2025-10-12")]),
    ("The strike began two weeks ago.", [("two weeks ago", "2025-09-22/2025-09-28")]),
    ("The strike began three weeks ago.", [("three weeks ago", "2025-09-15/2025-09-21")]),
    ("The strike began a week ago.", [("a week ago", "2025-09-29/2025-10-05")]),
    ("Hearings will start the week of Oct. 20.", [("the week of Oct. 20", "2025-10-20/2025-10-26")]),
    ("Hearings were held the week of September 17.", [("the week of September 17", "2025-09-15/2025-09-21")]),
    ("Crowds filled the square over the weekend.", [("over the weekend", "2025-10-04/2025-10-05")]),
    ("Crowds filled the square last weekend.", [("last weekend", "2025-10-04/2025-10-05")]),
    ("Rain will spread north this weekend.", [("this weekend", "2025-10-11/2025-10-12")]),
    ("Homes were looted this past weekend.", [("this past weekend", "2025-10-04/2025-10-05")]),
    ("Bands will play the weekend of Oct. 25.", [("the weekend of Oct. 25", "2025-10-25/2025-10-26")]),
]

# Lengths of time, habits and names with a week in them.
NO_WEEKS: list[Row] = [
    ("A week of rain ruined the crop.", []),
    ("The city is full of weekend warriors.", []),
    ("They have argued for weeks.", []),
    ("The ruling follows a two-week pause.", []),
    ("He came back week after week.", []),
    ("Models walked at Paris Fashion Week.", []),
    ("The interview ran in Newsweek.", []),
    ("The bulletin comes out weekly.", []),
    ("The farm opens every weekend.", []),
    ("Nurses want a 36-hour week.", []),
    ("He was hurt in Week 3 of the season.", []),
    ("The cabinet meets twice a week.", []),
    ("The past few weeks have been quiet.", []),
    ("Within weeks the money was gone.", []),
]

# Two ends that are told.
CLOSED: list[Row] = [
    ("The fair ran June 9-12.", [("June 9-12", "2025-06-09/2025-06-12")]),
    ("The fair ran June 9–12.", [("June 9–12", "2025-06-09/2025-06-12")]),
    ("The fair ran from June 9 to June 12.", [("June 9 to June 12", "2025-06-09/2025-06-12")]),
    ("The fair ran from June 9 to 12.", [("June 9 to 12", "2025-06-09/2025-06-12")]),
    ("The fair ran June 28 to July 5.", [("June 28 to July 5", "2025-06-28/2025-07-05")]),
    ("The pass is valid June 9 through Sept. 9.", [("June 9 through Sept. 9", "2025-06-09/2025-09-09")]),
    ("The fair ran from 9 to 12 June.", [("9 to 12 June", "2025-06-09/2025-06-12")]),
    ("The fair ran 9–12 June 2023.", [("9–12 June 2023", "2023-06-09/2023-06-12")]),
    ("The fair ran June 9-12, 2023.", [("June 9-12, 2023", "2023-06-09/2023-06-12")]),
    ("The fair ran between March 3 and March 7.", [("March 3 and March 7", "2025-03-03/2025-03-07")]),
    ("The toll was waived from May to August.", [("May to August", "2025-05/2025-08")]),
    ("The toll was waived between April and June.", [("April and June", "2025-04/2025-06")]),
    ("The toll was waived from May 2021 to August 2022.", [("May 2021 to August 2022", "2021-05/2022-08")]),
    ("He was held from Dec. 28, 2023, to Jan. 4, 2024.", [("Dec. 28, 2023, to Jan. 4, 2024", "2023-12-28/2024-01-04")]),
    ("He was held from Nov. 28 to Dec. 4, 2023.", [("Nov. 28 to Dec. 4, 2023", "2023-11-28/2023-12-04")]),
    ("The pageant will be staged Nov. 20-23.", [("Nov. 20-23", "2025-11-20/2025-11-23")]),
    ("The rink will be open from November to February.", [("November to February", "2025-11/2026-02")]),
]

# Two days that are no span: one took the place of the other, or they stand in a list.
TWO_DATES: list[Row] = [
    ("The vote was moved from June 9 to June 12.", [("June 9", "2025-06-09"), ("June 12", "2025-06-12")]),
    ("The vote was postponed from June 9 to June 12.", [("June 9", "2025-06-09"), ("June 12", "2025-06-12")]),
    ("The vote was pushed back from June 9 to July 1.", [("June 9", "2025-06-09"), ("July 1", "2025-07-01")]),
    ("They delayed the launch from July 4 to July 11.", [("July 4", "2025-07-04"), ("July 11", "2025-07-11")]),
    ("The deadline was extended from Sept. 1 to Sept. 15.", [("Sept. 1", "2025-09-01"), ("Sept. 15", "2025-09-15")]),
    ("She shifted the sale from April to June.", [("April", "2025-04"), ("June", "2025-06")]),
    ("He was heard on June 9 and June 12.", [("June 9", "2025-06-09"), ("June 12", "2025-06-12")]),
    ("He was heard on June 9, and on June 12 he fled.", [("June 9", "2025-06-09"), ("June 12", "2025-06-12")]),
    ("Sessions took place in April and August.", [("April", "2025-04"), ("August", "2025-08")]),
    ("Memos were sent on July 3 and June 4.", [("July 3", "2025-07-03"), ("June 4", "2025-06-04")]),
    (
        "It was expected but came only on June 9, then on June 12.",
        [("June 9", "2025-06-09"), ("June 12", "2025-06-12")],
    ),
    ("The trial was rescheduled from Sept. 3 to Oct. 1.", [("Sept. 3", "2025-09-03"), ("Oct. 1", "2025-10-01")]),
]

# Only the end is told, and it belongs to the span.
OPEN: list[Row] = [
    ("The exhibition will be on view through Friday.", [("through Friday", "../2025-10-10 Friday")]),
    ("The exhibition will be on view through Sunday.", [("through Sunday", "../2025-10-12 Sunday")]),
    ("The exhibition is on view through Nov. 9.", [("through Nov. 9", "../2025-11-09")]),
    ("The exhibition is on view through Nov. 9, 2026.", [("through Nov. 9, 2026", "../2026-11-09")]),
    ("The exhibition is on view through 9 November.", [("through 9 November", "../2025-11-09")]),
    ("The pool will stay open through November.", [("through November", "../2025-11")]),
    ("The subsidy will be paid through March 2027.", [("through March 2027", "../2027-03")]),
    ("The curfew will hold thru Oct. 31.", [("thru Oct. 31", "../2025-10-31")]),
    ("The truce is to last through Oct. 20.", [("through Oct. 20", "../2025-10-20")]),
    ("Roads will be shut through Saturday.", [("through Saturday", "../2025-10-11 Saturday")]),
    ("Bids will be taken through Dec. 1, he said.", [("through Dec. 1", "../2025-12-01")]),
    ("The alert runs through Thursday, Oct. 9.", [("through Thursday, Oct. 9", "../2025-10-09 Thursday")]),
]

# The end of something that is told as a plain day; and ways that lead through something else.
PLAIN_ENDS: list[Row] = [
    ("The pool will stay open until Friday.", [("Friday", "2025-10-10 Friday")]),
    ("The pool will stay open until Nov. 9.", [("Nov. 9", "2025-11-09")]),
    ("The pool will stay open till November.", [("November", "2025-11")]),
    ("The forms must be filed by Oct. 15.", [("Oct. 15", "2025-10-15")]),
    ("The forms must be filed before Oct. 15.", [("Oct. 15", "2025-10-15")]),
    ("Nothing has changed since Sept. 9.", [("Sept. 9", "2025-09-09")]),
    ("Nothing has changed since June.", [("June", "2025-06")]),
    ("From Nov. 1 tickets will cost more.", [("Nov. 1", "2025-11-01")]),
    ("The parade wound through Market Street.", []),
    ("He leafed through 30 pages.", []),
    ("She drove through the night.", []),
    ("They waded through 12 feet of mud.", []),
    ("The bill sailed through the Senate.", []),
]

# The days of every week.
HABITS: list[Row] = [
    ("The clinic is open Monday through Friday.", [("Monday through Friday", "Monday/Friday")]),
    ("The clinic is open Monday thru Friday.", [("Monday thru Friday", "Monday/Friday")]),
    ("The clinic is open Tuesday through Saturday.", [("Tuesday through Saturday", "Tuesday/Saturday")]),
    ("The clinic is open Tuesday to Saturday.", [("Tuesday to Saturday", "Tuesday/Saturday")]),
    ("The clinic is open from Tuesday to Saturday.", [("Tuesday to Saturday", "Tuesday/Saturday")]),
    ("The clinic is open Monday-Thursday.", [("Monday-Thursday", "Monday/Thursday")]),
    ("The clinic is open Monday–Thursday.", [("Monday–Thursday", "Monday/Thursday")]),
    ("The clinic is open Mon.-Fri. from 8 a.m.", [("Mon.-Fri.", "Monday/Friday")]),
    ("The clinic is open Monday until Saturday.", [("Monday until Saturday", "Monday/Saturday")]),
    ("The clinic is open Sunday to Thursday.", [("Sunday to Thursday", "Sunday/Thursday")]),
    ("The clinic is open Tuesday–Sunday.", [("Tuesday–Sunday", "Tuesday/Sunday")]),
    ("Wednesday through Sunday, doors open at noon.", [("Wednesday through Sunday", "Wednesday/Sunday")]),
    ("Hours are 9 to 5, Monday to Friday, all year.", [("Monday to Friday", "Monday/Friday")]),
]  # fmt: skip

# Weekdays that come again and again, one by one.
NO_HABITS: list[Row] = [
    ("The choir rehearses every Tuesday.", []),
    ("The choir rehearses on Mondays.", []),
    ("The choir rehearses Tuesdays and Thursdays.", []),
    ("The choir rehearses on weekdays.", []),
    ("The choir rehearses each Sunday.", []),
    ("The choir rehearses most Fridays.", []),
    ("The choir rehearses on the first Monday of each month.", []),
    ("The choir rehearses on the third Thursday of every month.", []),
    ("It was a Tuesday like any other at the mill.", []),
    ("They can come any Saturday.", []),
    ("The pub is packed on Fridays.", []),
    ("Sundays are for church.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [*WEEKS, *NO_WEEKS, *CLOSED, *TWO_DATES, *OPEN, *PLAIN_ENDS, *NO_HABITS],
)
def test_reads_weeks_and_spans(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence, WEDNESDAY) == expected


@pytest.mark.parametrize(("sentence", "expected"), HABITS)
def test_reads_the_days_of_a_habit(sentence: str, expected: list[tuple[str, str]]) -> None:
    days = [(words, f"XXXX-XX-XX/XXXX-XX-XX {value}") for words, value in expected]
    assert told(sentence, WEDNESDAY) == told(sentence) == days


# Spans over the turn of a year, by the day of publication.
NEW_YEAR: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("2026-01-07", "The siege lasted from Dec. 30 to Jan. 2.", [("Dec. 30 to Jan. 2", "2025-12-30/2026-01-02")]),
    ("2025-12-17", "The market will be held Dec. 27 to Jan. 3.", [("Dec. 27 to Jan. 3", "2025-12-27/2026-01-03")]),
    ("2025-12-17", "The baths will be shut from January to March.", [("January to March", "2026-01/2026-03")]),
    ("2026-01-07", "The rink was in use from November to January.", [("November to January", "2025-11/2026-01")]),
    ("2026-01-02", "The panel met last week.", [("last week", "2025-12-22/2025-12-28")]),
    ("2026-01-02", "The panel met this week.", [("this week", "2025-12-29/2026-01-04")]),
    ("2025-12-31", "The panel will meet next week.", [("next week", "2026-01-05/2026-01-11")]),
    ("2026-01-05", "Fireworks were seized over the weekend.", [("over the weekend", "2026-01-03/2026-01-04")]),
    ("2025-12-30", "The offer is good through Jan. 15.", [("through Jan. 15", "../2026-01-15")]),
    ("2025-12-30", "The offer will be good through Friday.", [("through Friday", "../2026-01-02 Friday")]),
    ("2024-02-27", "The offer will be good through Feb. 29.", [("through Feb. 29", "../2024-02-29")]),
    ("2024-12-28", "Snow is due this weekend.", [("this weekend", "2024-12-28/2024-12-29")]),
]


@pytest.mark.parametrize(("published", "sentence", "expected"), NEW_YEAR)
def test_spans_cross_the_turn_of_a_year(published: str, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence, dt.date.fromisoformat(published)) == expected
