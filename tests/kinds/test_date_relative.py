"""Days told by their distance from publication or from a day of the story, and what the tense says of the others.

A row is a sentence and the dates that it tells, as (words, value). The articles were published on Wednesday,
October 8, 2025. To add a row, put it with the group that it belongs to; a row without values is a near miss.
"""

from __future__ import annotations

import datetime as dt

import pytest

from checker.kinds.date import Date
from tests.date_rows import Row, told
from tests.one_article import mentions

WEDNESDAY = dt.date(2025, 10, 8)

# From the day of publication.
FROM_PUBLICATION: list[Row] = [
    ("The jury returned today.", [("today", "2025-10-08")]),
    ("The jury returned yesterday.", [("yesterday", "2025-10-07")]),
    ("The jury will return tomorrow.", [("tomorrow", "2025-10-09")]),
    ("The jury will return the day after tomorrow.", [("the day after tomorrow", "2025-10-10")]),
    ("The jury returned the day before yesterday.", [("the day before yesterday", "2025-10-06")]),
    ("Two barges collided last night.", [("last night", "2025-10-07")]),
    ("Two barges collided this morning.", [("this morning", "2025-10-08")]),
    ("Fans queued this afternoon.", [("this afternoon", "2025-10-08")]),
    ("The band plays tonight.", [("tonight", "2025-10-08")]),
    ("He resigned four days ago.", [("four days ago", "2025-10-04")]),
    ("He resigned 10 days ago.", [("10 days ago", "2025-09-28")]),
    ("He resigned three months ago.", [("three months ago", "2025-07")]),
    ("He resigned a month ago.", [("a month ago", "2025-09")]),
    ("He resigned ten months ago.", [("ten months ago", "2024-12")]),
    ("He resigned six years ago.", [("six years ago", "2019")]),
    ("Horses were tamed there 900 years ago.", [("900 years ago", "1125")]),
    ("He resigned earlier this month.", [("this month", "2025-10")]),
    ("He will resign later this year.", [("this year", "2025")]),
    ("He will resign next month.", [("next month", "2025-11")]),
    ("He will resign next year.", [("next year", "2026")]),
    ("He will be back a week from Tuesday.", [("a week from Tuesday", "2025-10-21 Tuesday")]),
    ("He will be back two weeks from Friday.", [("two weeks from Friday", "2025-10-24 Friday")]),
    ("He will be back two weeks from today.", [("two weeks from today", "2025-10-22")]),
    ("He will be back ten days from now.", [("ten days from now", "2025-10-18")]),
    ("Yesterday’s blaze spread to a mill.", [("Yesterday", "2025-10-07")]),
    ("This month’s figures were worse.", [("This month", "2025-10")]),
]

# Lengths of time, and words that point at no day.
NO_POINT: list[Row] = [
    ("The talks dragged on for three days.", []),
    ("The ban lasts six months.", []),
    ("In the last year of the war, food was scarce.", []),
    ("The past two weeks have been tense.", []),
    ("She is two years older than he is.", []),
    ("The tower was long ago torn down.", []),
    ("He has aged years in a month.", []),
    # so far off that no calendar has it
    ("Fossils from 150 million years ago were found near Ely.", []),
    ("The reef formed 66 million years ago.", []),
    ("The rock is from 3.8 billion years ago.", []),
    ("The star exploded 4,000 years ago.", []),
    ("Ice covered it two million years ago.", []),
    ("The reef formed 66 million years ago, and a road was built in 2011.", [("2011", "2011")]),
    ("One day he will be free.", []),
    ("The next day of rest is far off.", []),
    ("Every other day a ferry leaves.", []),
    ("It rained day after day.", []),
    ("The couple are days away from a verdict.", []),
    ("They were weeks behind with the work.", []),
    ("Tomorrowland drew a crowd.", []),
]

# From a day that the story has just told, or tells at once.
NARRATIVE: list[Row] = [
    ("She was hired on Sept. 2. The day before, her rival had quit.",
     [("Sept. 2", "2025-09-02"), ("The day before", "2025-09-01")]),
    ("She was hired on Sept. 2 and sworn in the next day.",
     [("Sept. 2", "2025-09-02"), ("the next day", "2025-09-03")]),
    ("She was hired on Sept. 2 and sworn in the following day.",
     [("Sept. 2", "2025-09-02"), ("the following day", "2025-09-03")]),
    ("She was hired on Sept. 2. Three days later, she left.",
     [("Sept. 2", "2025-09-02"), ("Three days later", "2025-09-05")]),
    ("She was hired on Sept. 2. Three weeks earlier, her rival had quit.",
     [("Sept. 2", "2025-09-02"), ("Three weeks earlier", "2025-08-12")]),
    ("She was hired on Sept. 2, 2021. Two months later, she left.",
     [("Sept. 2, 2021", "2021-09-02"), ("Two months later", "2021-11")]),
    ("She was hired in November 2021. Two months later, she left.",
     [("November 2021", "2021-11"), ("Two months later", "2022-01")]),
    ("She was hired on Sept. 2, 2021. A year later, she left.",
     [("Sept. 2, 2021", "2021-09-02"), ("A year later", "2022")]),
    ("She was hired in 2016. Two years later, she left.", [("2016", "2016"), ("Two years later", "2018")]),
    ("She was hired in 2016, five years after the crash.", [("2016", "2016")]),
    ("He fled on Friday. That day, the banks had closed.",
     [("Friday", "2025-10-03 Friday"), ("That day", "2025-10-03")]),
    ("He fled on Friday. That night, the palace burned.",
     [("Friday", "2025-10-03 Friday"), ("That night", "2025-10-03")]),
    ("He fled on Friday. On the same day, the banks closed.",
     [("Friday", "2025-10-03 Friday"), ("the same day", "2025-10-03")]),
    ("He fled the day after Sunday’s vote.", [("the day after", "2025-10-06"), ("Sunday", "2025-10-05 Sunday")]),
    ("He fled two days before Sunday’s vote.", [("two days before", "2025-10-03"), ("Sunday", "2025-10-05 Sunday")]),
    ("He fled a week after the Sept. 14 vote.", [("a week after", "2025-09-21"), ("Sept. 14", "2025-09-14")]),
    ("Votes were cast on Feb. 28, 2024, and counted the next day.",
     [("Feb. 28, 2024", "2024-02-28"), ("the next day", "2024-02-29")]),
    ("Votes were cast on Dec. 30, 2023. Two days later, he won.",
     [("Dec. 30, 2023", "2023-12-30"), ("Two days later", "2024-01-01")]),
]  # fmt: skip

# Nothing is told that they could be counted from.
NO_ANCHOR: list[Row] = [
    ("He quit four days after the landslide.", []),
    ("The day after the storm was calm.", []),
    ("Two weeks later he was dead.", []),
    ("The following day the sun shone.", []),
    ("A year later, nothing had changed.", []),
    ("That day will never be forgotten.", []),
    ("They met months earlier.", []),
    ("A decade later, the scar is visible.", []),
    ("On the same day as the wedding, he fell ill.", []),
    ("Years later, she wrote to him.", []),
    ("The night before the match, he slept badly.", []),
    ("A day before the hearing, the file vanished.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), [*FROM_PUBLICATION, *NO_POINT, *NARRATIVE, *NO_ANCHOR])
def test_counts_days(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence, WEDNESDAY) == expected


# --- Tense -------------------------------------------------------------------------------------------------------

# A weekday with a verb in the past is the last one.
PAST: list[Row] = [
    ("The mayor said Friday that the levee held.", [("Friday", "2025-10-03 Friday")]),
    ("The mayor told reporters on Friday that the levee held.", [("Friday", "2025-10-03 Friday")]),
    ("A bus plunged into a ravine on Monday.", [("Monday", "2025-10-06 Monday")]),
    ("Prosecutors charged two men on Tuesday.", [("Tuesday", "2025-10-07 Tuesday")]),
    ("The ferry sank on Sunday.", [("Sunday", "2025-10-05 Sunday")]),
    ("Stocks rose Monday after the report.", [("Monday", "2025-10-06 Monday")]),
    ("A bomb went off in a market on Saturday.", [("Saturday", "2025-10-04 Saturday")]),
    ("Gunmen shot dead a judge on Thursday.", [("Thursday", "2025-10-02 Thursday")]),
    ("The queen has been in hospital since Friday.", [("Friday", "2025-10-03 Friday")]),
    ("Thousands of workers walked out on Monday.", [("Monday", "2025-10-06 Monday")]),
    ("On Saturday, a wall fell on three boys.", [("Saturday", "2025-10-04 Saturday")]),
    ("Monday’s walkout shut four plants.", [("Monday", "2025-10-06 Monday")]),
    ("Friday marked the end of an era.", [("Friday", "2025-10-03 Friday")]),
    ("He was to have spoken on Monday but fell ill.", [("Monday", "2025-10-06 Monday")]),
    ("Last Friday, a wall fell on three boys.", [("Last Friday", "2025-10-03 Friday")]),
    ("A wall fell on three boys last Wednesday.", [("last Wednesday", "2025-10-01 Wednesday")]),
]

# With a verb of what is to come it is the next one.
FUTURE: list[Row] = [
    ("The board will vote Friday.", [("Friday", "2025-10-10 Friday")]),
    ("The board is expected to vote on Friday.", [("Friday", "2025-10-10 Friday")]),
    ("The board plans to vote on Monday.", [("Monday", "2025-10-13 Monday")]),
    ("The board is set to vote on Monday.", [("Monday", "2025-10-13 Monday")]),
    ("A hearing is set for Tuesday.", [("Tuesday", "2025-10-14 Tuesday")]),
    ("A hearing is scheduled for Tuesday.", [("Tuesday", "2025-10-14 Tuesday")]),
    ("The gallery opens Friday.", [("Friday", "2025-10-10 Friday")]),
    ("The gallery opens this Friday.", [("this Friday", "2025-10-10 Friday")]),
    ("The gallery opens on Saturday in Lyon.", [("Saturday", "2025-10-11 Saturday")]),
    ("She is due to land on Thursday.", [("Thursday", "2025-10-09 Thursday")]),
    ("The union could strike as early as Monday.", [("Monday", "2025-10-13 Monday")]),
    ("The two are likely to meet on Sunday.", [("Sunday", "2025-10-12 Sunday")]),
    ("Officials hope to reopen the pass by Friday.", [("Friday", "2025-10-10 Friday")]),
    ("The pope will speak on Sunday.", [("Sunday", "2025-10-12 Sunday")]),
    ("They have until Friday to appeal.", [("Friday", "2025-10-10 Friday")]),
    ("The ban takes effect on Monday.", [("Monday", "2025-10-13 Monday")]),
    ("She is going to testify on Thursday.", [("Thursday", "2025-10-09 Thursday")]),
    ("The case resumes Thursday.", [("Thursday", "2025-10-09 Thursday")]),
    ("He will be buried next Monday.", [("next Monday", "2025-10-13 Monday")]),
    ("On Friday, the board will vote.", [("Friday", "2025-10-10 Friday")]),
]

# Two days in one sentence, each with its own verb.
BOTH: list[Row] = [
    ("The mayor said Tuesday that the pool will open Friday.",
     [("Tuesday", "2025-10-07 Tuesday"), ("Friday", "2025-10-10 Friday")]),
    ("The board will vote Friday, the mayor said Tuesday.",
     [("Friday", "2025-10-10 Friday"), ("Tuesday", "2025-10-07 Tuesday")]),
    ("Workers who walked out Monday plan to return Friday.",
     [("Monday", "2025-10-06 Monday"), ("Friday", "2025-10-10 Friday")]),
    ("The judge, who ruled Monday, will hear the rest on Thursday.",
     [("Monday", "2025-10-06 Monday"), ("Thursday", "2025-10-09 Thursday")]),
    ("He was arrested Sunday and is expected to appear in court Friday.",
     [("Sunday", "2025-10-05 Sunday"), ("Friday", "2025-10-10 Friday")]),
    ("He was arrested Sept. 30 and will be tried Nov. 17.", [("Sept. 30", "2025-09-30"), ("Nov. 17", "2025-11-17")]),
    ("The fire, which began Saturday, should be out by Sunday.",
     [("Saturday", "2025-10-04 Saturday"), ("Sunday", "2025-10-12 Sunday")]),
    ("They signed on Monday a deal that takes effect on Jan. 1.",
     [("Monday", "2025-10-06 Monday"), ("Jan. 1", "2026-01-01")]),
    ("The strike that began on Sept. 8 will end on Friday.",
     [("Sept. 8", "2025-09-08"), ("Friday", "2025-10-10 Friday")]),
    ("After talks failed Monday, the union said it will strike Thursday.",
     [("Monday", "2025-10-06 Monday"), ("Thursday", "2025-10-09 Thursday")]),
    ("The company said on Monday it would cut 90 jobs by December.",
     [("Monday", "2025-10-06 Monday"), ("December", "2025-12")]),
    ("She won in March and will take office in January.", [("March", "2025-03"), ("January", "2026-01")]),
]  # fmt: skip

# A month, or a month and a day, whose year the verb tells.
WHICH_YEAR: list[Row] = [
    ("He was jailed on Nov. 20.", [("Nov. 20", "2024-11-20")]),
    ("He will be freed on Nov. 20.", [("Nov. 20", "2025-11-20")]),
    ("He was jailed on March 2.", [("March 2", "2025-03-02")]),
    ("He will be freed on March 2.", [("March 2", "2026-03-02")]),
    ("He was jailed in December.", [("December", "2024-12")]),
    ("He will be freed in December.", [("December", "2025-12")]),
    ("He is expected to return in April.", [("April", "2026-04")]),
    ("He was jailed in April.", [("April", "2025-04")]),
    ("He was jailed last November.", [("last November", "2024-11")]),
    ("He will be freed next May.", [("next May", "2026-05")]),
    ("He was jailed in May last year.", [("May last year", "2024-05")]),
    ("He will be freed in May next year.", [("May next year", "2026-05")]),
    ("The trial is set for Feb. 9.", [("Feb. 9", "2026-02-09")]),
    ("The trial begins Jan. 12.", [("Jan. 12", "2026-01-12")]),
    ("The vault was robbed on Oct. 7.", [("Oct. 7", "2025-10-07")]),
    ("The vault will be shown on Oct. 9.", [("Oct. 9", "2025-10-09")]),
]

# Words of the future that only name something, or that the past tense governs.
NO_FUTURE: list[Row] = [
    ("The vote on Tuesday was close.", [("Tuesday", "2025-10-07 Tuesday")]),
    ("The start on Monday was slow.", [("Monday", "2025-10-06 Monday")]),
    ("The opening on Saturday drew a crowd.", [("Saturday", "2025-10-04 Saturday")]),
    ("Officials would not discuss the crash on Monday.", [("Monday", "2025-10-06 Monday")]),
    ("He could not be reached on Sunday.", [("Sunday", "2025-10-05 Sunday")]),
    ("The plan was approved on Monday.", [("Monday", "2025-10-06 Monday")]),
    ("The testament was read on Tuesday.", [("Tuesday", "2025-10-07 Tuesday")]),
    ("A deadline passed on Saturday without a deal.", [("Saturday", "2025-10-04 Saturday")]),
    ("The set was burned on Friday.", [("Friday", "2025-10-03 Friday")]),
    ("The May 4 landslide buried a road.", [("May 4", "2025-05-04")]),
    ("Refugees who had hoped to leave were turned back Monday.", [("Monday", "2025-10-06 Monday")]),
    ("He refused to say on Tuesday who paid.", [("Tuesday", "2025-10-07 Tuesday")]),
]


@pytest.mark.parametrize(("sentence", "expected"), [*PAST, *FUTURE, *BOTH, *WHICH_YEAR, *NO_FUTURE])
def test_the_tense_tells_which_day_is_meant(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence, WEDNESDAY) == expected


# Did it take the day of publication, or a day of the story, and on which side of publication does it lie?
DIRECTIONS: list[tuple[str, bool, str | None]] = [
    ("The mayor said Friday that the levee held.", True, "past"),
    ("The board will vote Friday.", True, "future"),
    ("The gallery opens this Friday.", True, "future"),
    ("He was jailed last month.", True, "past"),
    ("He was jailed yesterday.", True, "past"),
    ("He was jailed three days ago.", True, "past"),
    ("He was jailed last Thanksgiving.", True, "past"),
    ("He was jailed earlier this week.", True, "past"),
    ("He was jailed on March 2.", True, "past"),
    ("He will be freed next year.", True, "future"),
    ("He will be freed later this year.", True, "future"),
    ("He will be freed tomorrow.", True, "future"),
    ("He will be freed two weeks from today.", True, "future"),
    ("He will be freed next Easter.", True, "future"),
    ("He will be freed in January.", True, "future"),
    # on neither side
    ("The jury returned today.", True, None),
    ("The jury returned this week.", True, None),
    # told in full
    ("He was jailed in 2019.", False, None),
    ("He was jailed on Sept. 2, 2021.", False, None),
    ("He was jailed on Christmas Day 2022.", False, None),
    ("He was jailed in the 1990s.", False, None),
    ("He was jailed in the spring of 2020.", False, None),
    ("He was jailed in the third quarter of 2024.", False, None),
    ("He was jailed from 2019 to 2023.", False, None),
    ("He was jailed in fiscal 2025.", False, None),
    ("He was jailed on 2025-07-14.", False, None),
]


@pytest.mark.parametrize(("sentence", "resolved", "direction"), DIRECTIONS)
def test_says_what_a_date_was_resolved_from(sentence: str, resolved: bool, direction: str | None) -> None:
    (mention,) = mentions(sentence, "date", WEDNESDAY)
    assert isinstance(mention.value, Date)
    assert (mention.value.resolved, mention.value.direction) == (resolved, direction)
