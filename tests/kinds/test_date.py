"""Dates: which words are one, and which day they mean.

A row is a sentence and the dates that it tells, as (words, value). A value is the date as EDTF, X for what is
not known, and the weekday where one is written. Where a group says so, its articles were published on Thursday,
July 17, 2025. To add a row, put it with the group that it belongs to; a row without values is a near miss.
"""

from __future__ import annotations

import datetime as dt

import pytest

from checker.errors import ValueReadError
from checker.kinds.date import KIND, Date
from tests.one_article import mentions

THURSDAY = dt.date(2025, 7, 17)

Row = tuple[str, list[tuple[str, str]]]

# Written out in full, in American, British and machine form.
FULL: list[Row] = [
    ("The deal was signed on July 14, 2025, in Baltimore.", [("July 14, 2025", "2025-07-14")]),
    ("The deal was signed on 14 July 2025.", [("14 July 2025", "2025-07-14")]),
    ("The deal was signed on July 14 2025.", [("July 14 2025", "2025-07-14")]),
    ("The deal was signed on July 14th, 2025.", [("July 14th, 2025", "2025-07-14")]),
    ("The deal was signed on the 14th of July, 2025.", [("the 14th of July, 2025", "2025-07-14")]),
    ("The deal was signed on 14th July 2025.", [("14th July 2025", "2025-07-14")]),
    ("The deal was signed on Monday, July 14, 2025.", [("Monday, July 14, 2025", "2025-07-14 Monday")]),
    ("The deal was signed on Monday 14 July 2025.", [("Monday 14 July 2025", "2025-07-14 Monday")]),
    ("The deal was signed on Mon., July 14, 2025.", [("Mon., July 14, 2025", "2025-07-14 Monday")]),
    ("The file is dated 2025-07-14.", [("2025-07-14", "2025-07-14")]),
    ("Access ends on Sept. 9, 2025, he said.", [("Sept. 9, 2025", "2025-09-09")]),
    ("Access ends on Sep 9, 2025, he said.", [("Sep 9, 2025", "2025-09-09")]),
    ("Rioters stormed the Capitol on Jan. 6, 2021.", [("Jan. 6, 2021", "2021-01-06")]),
    ("She was born on Feb. 29, 2024.", [("Feb. 29, 2024", "2024-02-29")]),
    ("It opened on 1 May 1851 and closed on 11 October 1851.",
     [("1 May 1851", "1851-05-01"), ("11 October 1851", "1851-10-11")]),
    ("THE DEAL OF JULY 14, 2025", [("JULY 14, 2025", "2025-07-14")]),
]  # fmt: skip

# Month and year, or a year alone.
LESS_PRECISE: list[Row] = [
    ("The program began in June 2024.", [("June 2024", "2024-06")]),
    ("The program began in June of 2024.", [("June of 2024", "2024-06")]),
    ("The program began in Sept. 2024.", [("Sept. 2024", "2024-09")]),
    ("The program began in May 2024.", [("May 2024", "2024-05")]),
    ("It fell from 1999 to 2003.", [("1999 to 2003", "1999/2003")]),
    ("Between 2019 and 2021, schools closed.", [("2019 and 2021", "2019/2021")]),
    ("It is open from May 2024 to October 2024.", [("May 2024 to October 2024", "2024-05/2024-10")]),
    ("The program began in 2019.", [("2019", "2019")]),
    ("Since 1974, agencies have had to publish notices.", [("1974", "1974")]),
    ("By 2030 the fund will be empty.", [("2030", "2030")]),
]

# Several days in a row.
SPANS: list[Row] = [
    ("The summit ran June 9-12, 2025.", [("June 9-12, 2025", "2025-06-09/2025-06-12")]),
    ("The summit ran June 9–12, 2025.", [("June 9–12, 2025", "2025-06-09/2025-06-12")]),
    ("The festival ran from 25 to 29 June 2025.", [("25 to 29 June 2025", "2025-06-25/2025-06-29")]),
    ("The festival ran 25–29 June 2025.", [("25–29 June 2025", "2025-06-25/2025-06-29")]),
    ("The summit ran from June 9 to 12, 2025.", [("June 9 to 12, 2025", "2025-06-09/2025-06-12")]),
]

# Without a year, in an article of which nobody knows when it was published.
NO_ANCHOR: list[Row] = [
    ("The deal was signed on July 14.", [("July 14", "XXXX-07-14")]),
    ("The deal was signed on Monday, July 14.", [("Monday, July 14", "XXXX-07-14 Monday")]),
    ("The deal was signed on 14 July.", [("14 July", "XXXX-07-14")]),
    ("The deal was signed on the 14th of July.", [("the 14th of July", "XXXX-07-14")]),
    ("The deal was signed on Tuesday.", [("Tuesday", "XXXX-XX-XX Tuesday")]),
    ("The order came in June.", [("June", "XXXX-06")]),
    ("The flood struck on the Fourth of July.", [("the Fourth of July", "XXXX-07-04")]),
    ("The market runs from May to October.", [("May to October", "XXXX-05/XXXX-10")]),
    ("Feb. 29 is the deadline.", [("Feb. 29", "XXXX-02-29")]),
    ("The March 3 meeting was moved to May 4.", [("March 3", "XXXX-03-03"), ("May 4", "XXXX-05-04")]),
]

# Days that no calendar has.
IMPOSSIBLE: list[Row] = [
    ("The deal was signed on June 31.", [("June 31", "XXXX-06-XX")]),
    ("She was born on Feb. 29, 2023.", [("Feb. 29, 2023", "2023-02-XX")]),
    ("The file is dated 2025-13-40.", []),
]

# Weekdays that recur, or that name a span of the week and no day.
RECURRING: list[Row] = [
    ("The office is open Monday through Friday.", [("Monday through Friday", "XXXX-XX-XX/XXXX-XX-XX Monday/Friday")]),
    ("The office is open Monday to Friday.", [("Monday to Friday", "XXXX-XX-XX/XXXX-XX-XX Monday/Friday")]),
    ("The office is open Monday-Friday.", [("Monday-Friday", "XXXX-XX-XX/XXXX-XX-XX Monday/Friday")]),
    ("The office is open Mon.–Fri. only.", [("Mon.–Fri.", "XXXX-XX-XX/XXXX-XX-XX Monday/Friday")]),
    ("The office is open from Monday until Friday.", [("Monday until Friday", "XXXX-XX-XX/XXXX-XX-XX Monday/Friday")]),
    ("The market opens on Mondays.", []),
    ("The council meets every Tuesday.", []),
    ("The council meets each Friday night.", []),
    ("It was a Tuesday like any other.", []),
    ("The council meets on the second and fourth Tuesday of each month.", []),
    ("The council meets on the first Monday of the month.", []),
]

# Months and weekdays that are other words, or names.
LOOK_ALIKES: list[Row] = [
    ("It may take months to mend the bridge.", []),
    ("May I ask who signed it?", []),
    ("Former Prime Minister Theresa May spoke.", []),
    ("May spoke to reporters in London.", []),
    ("Theresa May and April Ryan were there.", []),
    ("Thousands will march on the capital.", []),
    ("The March on Washington drew crowds.", []),
    ("March with us, the posters said.", []),
    ("They plan to March for Our Lives again.", []),
    ("The august chamber fell silent.", []),
    ("April Ryan asked the question.", []),
    ("June Carter sang it first.", []),
    ("The Sun reported the story first.", []),
    ("He sat by the window; the sun was out.", []),
    ("Jan Schakowsky opposed it.", []),
    ("They were wed in Leeds.", []),
    ("Mayor Adams was there.", []),
    ("The Sundance festival was moved.", []),
    ("Ruby Tuesday closed its restaurant.", []),
    ("Super Tuesday contests shaped the race.", []),
]

# Four digits that are no year, or a year that belongs to a name.
NO_YEAR: list[Row] = [
    ("The Privacy Act of 1974 limits agencies.", []),
    ("The Communications Decency Act of 1996 shields them.", []),
    ("Power failed in 2000 homes.", []),
    ("It sold for $2,025 in Boston.", []),
    ("Flight 1549 landed on the river.", []),
    ("He lives at 1984 Orwell Road.", []),
    ("The crowd of 1,974 people cheered.", []),
    ("The code 2019 opens the gate.", []),
]

# The dateline says when the story was filed, not when something happened.
DATELINES: list[Row] = [
    ("July 14, 2025 (Reuters) - Officials met.", []),
    ("BALTIMORE, July 14 (AP) — Officials met.", []),
]

# Digits beside other digits, and numbers that are plainly something else.
NO_DATE: list[Row] = [
    ("The 9/11 attacks changed the law.", []),
    ("The line is open 24/7 all year.", []),
    ("The Senate voted 51-49.", []),
    ("The order is on page 14.", []),
    ("Call 555-2025-07 for help.", []),
    ("The hearing lasted 54 minutes.", []),
    ("The 14th Amendment protects citizens.", []),
    ("She came second in the race.", []),
    ("The last year of the war was the worst.", []),
    ("The day was hot and the week was long.", []),
    ("They came day after day.", []),
    ("One day later generations will ask.", []),
    ("He died four days after the vote.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        *FULL, *LESS_PRECISE, *SPANS, *NO_ANCHOR, *IMPOSSIBLE, *RECURRING, *LOOK_ALIKES, *NO_YEAR, *DATELINES, *NO_DATE,
    ],
)  # fmt: skip
def test_finds_dates_as_they_are_written(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "date")] == expected


# --- Published on Thursday, July 17, 2025 -----------------------------------------------------------------------

# A weekday in the past tense is the last one up to publication; "last" leaves publication day out.
WEEKDAYS_BEFORE: list[Row] = [
    ("The vote was this past Monday.", [("past Monday", "2025-07-14 Monday")]),
    ("The deal was signed Monday.", [("Monday", "2025-07-14 Monday")]),
    ("The governor said Wednesday that he would sue.", [("Wednesday", "2025-07-16 Wednesday")]),
    ("Officials said on Thursday they had complied.", [("Thursday", "2025-07-17 Thursday")]),
    ("On Tuesday, two advisers ordered the transfer.", [("Tuesday", "2025-07-15 Tuesday")]),
    ("The fire broke out late Friday.", [("Friday", "2025-07-11 Friday")]),
    ("He was arrested last Friday.", [("last Friday", "2025-07-11 Friday")]),
    ("He was arrested last Thursday.", [("last Thursday", "2025-07-10 Thursday")]),
    ("The Yankees won 7-2 on Monday night.", [("Monday", "2025-07-14 Monday")]),
    ("Officials said Tuesday that the program will end.", [("Tuesday", "2025-07-15 Tuesday")]),
    ("Neither could be reached on Wednesday.", [("Wednesday", "2025-07-16 Wednesday")]),
    ("Officials would not comment Wednesday.", [("Wednesday", "2025-07-16 Wednesday")]),
    ("The spokesman could not say Wednesday who gave the order.", [("Wednesday", "2025-07-16 Wednesday")]),
    ("Tuesday’s order gave the agency 54 minutes.", [("Tuesday", "2025-07-15 Tuesday")]),
    ("The Tuesday order gave them 54 minutes.", [("Tuesday", "2025-07-15 Tuesday")]),
    ("At Tuesday’s hearing, he wept.", [("Tuesday", "2025-07-15 Tuesday")]),
    ("In Monday’s ruling, the court sided with her.", [("Monday", "2025-07-14 Monday")]),
    ("Earlier Tuesday, aides had met.", [("Tuesday", "2025-07-15 Tuesday")]),
    ("After Tuesday’s vote, aides celebrated.", [("Tuesday", "2025-07-15 Tuesday")]),
    ("The order came on a Tuesday.", [("Tuesday", "XXXX-XX-XX Tuesday")]),
    ("Trump Monday signed the order.", [("Monday", "2025-07-14 Monday")]),
    ("The talks, which were held Sunday, failed.", [("Sunday", "2025-07-13 Sunday")]),
]

# A weekday behind words of what is to come is the next one.
WEEKDAYS_AHEAD: list[Row] = [
    ("The vote is this coming Monday.", [("coming Monday", "2025-07-21 Monday")]),
    ("The Senate will vote on Tuesday.", [("Tuesday", "2025-07-22 Tuesday")]),
    ("The hearing is scheduled for Friday.", [("Friday", "2025-07-18 Friday")]),
    ("The judge set a hearing for Monday.", [("Monday", "2025-07-21 Monday")]),
    ("Kennedy, who will testify Tuesday, declined to comment Wednesday.",
     [("Tuesday", "2025-07-22 Tuesday"), ("Wednesday", "2025-07-16 Wednesday")]),
    ("The trial is expected to begin Monday.", [("Monday", "2025-07-21 Monday")]),
    ("The deadline is Monday.", [("Monday", "2025-07-21 Monday")]),
    ("The trial begins Monday.", [("Monday", "2025-07-21 Monday")]),
    ("Polls open Tuesday.", [("Tuesday", "2025-07-22 Tuesday")]),
    ("He is due in court next Thursday.", [("next Thursday", "2025-07-24 Thursday")]),
    ("Heavy rain may fall on Friday.", [("Friday", "2025-07-18 Friday")]),
    ("The ban takes effect Saturday.", [("Saturday", "2025-07-19 Saturday")]),
    ("She will be sworn in Monday, officials said Wednesday.",
     [("Monday", "2025-07-21 Monday"), ("Wednesday", "2025-07-16 Wednesday")]),
    ("The House has until midnight Friday to act.", [("Friday", "2025-07-18 Friday")]),
    ("The meeting is 6-8 p.m. Tuesday.", [("Tuesday", "2025-07-22 Tuesday")]),
    ("The bridge will close at 7 p.m. Sunday and reopen by 6 a.m. Monday.",
     [("Sunday", "2025-07-20 Sunday"), ("Monday", "2025-07-21 Monday")]),
    ("The company will raise its output by 548,000 barrels per day on Monday.", [("Monday", "2025-07-21 Monday")]),
    ("On Tuesday, the Senate will vote.", [("Tuesday", "2025-07-22 Tuesday")]),
]  # fmt: skip

# A month and a day without a year.
MONTH_AND_DAY: list[Row] = [
    ("The deal was signed July 14.", [("July 14", "2025-07-14")]),
    ("The deal was signed on Monday, July 14.", [("Monday, July 14", "2025-07-14 Monday")]),
    ("The memo is dated June 6.", [("June 6", "2025-06-06")]),
    ("ICE has access through Sept. 9.", [("through Sept. 9", "../2025-09-09")]),
    ("He faces 10 years in prison when he is sentenced Oct. 3.", [("Oct. 3", "2025-10-03")]),
    ("The election is Nov. 4.", [("Nov. 4", "2025-11-04")]),
    ("It was announced on Dec. 20.", [("Dec. 20", "2024-12-20")]),
    ("The rule takes effect on Feb. 1.", [("Feb. 1", "2026-02-01")]),
    ("The summit ran June 9-12.", [("June 9-12", "2025-06-09/2025-06-12")]),
]

# A month alone.
MONTH_ALONE: list[Row] = [
    ("The order came in June.", [("June", "2025-06")]),
    ("The law was passed in November.", [("November", "2024-11")]),
    ("The ban will start in November.", [("November", "2025-11")]),
    ("The ban will start in March.", [("March", "2026-03")]),
    ("By the end of June, all was lost.", [("the end of June", "2025-06")]),
    ("The minister took over in July last year.", [("July last year", "2024-07")]),
    ("The law was passed last December.", [("last December", "2024-12")]),
    ("The law will lapse next March.", [("next March", "2026-03")]),
    ("June’s floods killed dozens.", [("June", "2025-06")]),
]

# Told by its distance from publication.
FROM_PUBLICATION: list[Row] = [
    ("The court ruled today.", [("today", "2025-07-17")]),
    ("The court ruled yesterday.", [("yesterday", "2025-07-16")]),
    ("The court will rule tomorrow.", [("tomorrow", "2025-07-18")]),
    ("The debate is tonight.", [("tonight", "2025-07-17")]),
    ("The court ruled three days ago.", [("three days ago", "2025-07-14")]),
    ("The court ruled last week.", [("last week", "2025-07-07/2025-07-13")]),
    ("The court ruled this week.", [("this week", "2025-07-14/2025-07-20")]),
    ("The court will rule next week.", [("next week", "2025-07-21/2025-07-27")]),
    ("The court ruled last month.", [("last month", "2025-06")]),
    ("The court ruled this month.", [("this month", "2025-07")]),
    ("The court will rule next month.", [("next month", "2025-08")]),
    ("The court ruled two months ago.", [("two months ago", "2025-05")]),
    ("The court ruled last year.", [("last year", "2024")]),
    ("The court ruled a year ago.", [("a year ago", "2024")]),
    ("The court ruled ten years ago.", [("ten years ago", "2015")]),
    ("Last month’s ruling stands.", [("Last month", "2025-06")]),
    ("Yesterday’s ruling stands.", [("Yesterday", "2025-07-16")]),
]

# Told by its distance from another date of the article.
FROM_ANOTHER_DATE: list[Row] = [
    ("It was released four days after July 14.", [("four days after", "2025-07-18"), ("July 14", "2025-07-14")]),
    ("It was released a week after July 14.", [("a week after", "2025-07-21"), ("July 14", "2025-07-14")]),
    ("It was leaked the day before July 14.", [("the day before", "2025-07-13"), ("July 14", "2025-07-14")]),
    ("The vote was on July 14. Two days earlier, aides had met.",
     [("July 14", "2025-07-14"), ("Two days earlier", "2025-07-12")]),
    ("A day after Tuesday’s vote, he quit.", [("A day after", "2025-07-16"), ("Tuesday", "2025-07-15 Tuesday")]),
    ("Two people were missing two weeks after the July 4 floods.",
     [("two weeks after", "2025-07-18"), ("July 4", "2025-07-04")]),
    ("He was held on July 14 and freed the next day.", [("July 14", "2025-07-14"), ("the next day", "2025-07-15")]),
    ("He was held on July 14. A day later he was free.", [("July 14", "2025-07-14"), ("A day later", "2025-07-15")]),
    ("He was held on July 14 and freed the following day.",
     [("July 14", "2025-07-14"), ("the following day", "2025-07-15")]),
    ("The memo is dated June 6. Four days later the data was gone.",
     [("June 6", "2025-06-06"), ("Four days later", "2025-06-10")]),
    ("He was held on Monday and freed two days later.",
     [("Monday", "2025-07-14 Monday"), ("two days later", "2025-07-16")]),
]  # fmt: skip

# Distances from something that is no date, and periods that are no point in time.
NO_POINT: list[Row] = [
    ("He died four days after the vote.", []),
    ("The next day of rest is far off.", []),
    ("For the last week of the tour she sang alone.", []),
    ("The past few weeks have been hard.", []),
    ("It happens week after week.", []),
    ("This day will be remembered.", []),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [*WEEKDAYS_BEFORE, *WEEKDAYS_AHEAD, *MONTH_AND_DAY, *MONTH_ALONE, *FROM_PUBLICATION, *FROM_ANOTHER_DATE, *NO_POINT],
)
def test_counts_from_the_publication_date(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, shown(mention.value)) for mention in mentions(sentence, "date", THURSDAY)] == expected


# --- Other publication dates -------------------------------------------------------------------------------------

# Around the turn of the year the tense says which year is meant.
NEW_YEAR: list[tuple[str, str, str]] = [
    ("2026-01-05", "He was arrested on Dec. 30.", "2025-12-30"),
    ("2026-01-05", "He will be tried on Dec. 30.", "2026-12-30"),
    ("2026-01-05", "He was arrested on Jan. 2.", "2026-01-02"),
    ("2025-12-28", "The law takes effect on Jan. 1.", "2026-01-01"),
    ("2025-12-28", "The fair will open on Jan. 3.", "2026-01-03"),
    ("2025-12-20", "The memo was signed on June 10.", "2025-06-10"),
    ("2025-12-20", "The fair will open on June 10.", "2026-06-10"),
    ("2026-01-05", "The memo was signed on June 10.", "2025-06-10"),
    ("2025-06-13", "The emails put the deadline on June 10.", "2025-06-10"),
    ("2025-06-13", "The plan to send the file was made on June 10.", "2025-06-10"),
    ("2025-06-13", "The order due by June 10 was late.", "2025-06-10"),
    ("2026-01-05", "The memo was signed in December.", "2025-12"),
    ("2026-01-05", "The memo was signed last month.", "2025-12"),
    ("2026-01-05", "The memo was signed last week.", "2025-12-29/2026-01-04"),
    ("2026-01-01", "The memo was signed on Tuesday.", "2025-12-30 Tuesday"),
    ("2025-12-31", "The Senate will vote on Tuesday.", "2026-01-06 Tuesday"),
    ("2024-02-28", "The Senate will vote tomorrow.", "2024-02-29"),
    ("2025-03-31", "The memo was signed last month.", "2025-02"),
]


@pytest.mark.parametrize(("published", "sentence", "expected"), NEW_YEAR)
def test_crosses_from_one_year_and_month_to_the_next(published: str, sentence: str, expected: str) -> None:
    (mention,) = mentions(sentence, "date", dt.date.fromisoformat(published))
    assert shown(mention.value) == expected


# Did it take the publication date or another date to know the day, and on which side of publication does it lie?
RESOLUTIONS: list[tuple[str, bool, str | None]] = [
    ("The deal was signed on July 14, 2025.", False, None),
    ("The deal was signed in 2019.", False, None),
    ("The deal was signed on July 14.", True, "past"),
    ("The deal was signed on Monday.", True, "past"),
    ("The deal will be signed on Monday.", True, "future"),
    ("The deal was signed last month.", True, "past"),
    ("The deal will be signed next month.", True, "future"),
    ("The deal was signed two weeks ago.", True, "past"),
]


@pytest.mark.parametrize(("sentence", "resolved", "direction"), RESOLUTIONS)
def test_says_what_a_date_was_resolved_from(sentence: str, resolved: bool, direction: str | None) -> None:
    (mention,) = mentions(sentence, "date", THURSDAY)
    assert isinstance(mention.value, Date)
    assert (mention.value.resolved, mention.value.direction) == (resolved, direction)


@pytest.mark.parametrize("words", ["", "soon", "9", "54 minutes", "June 31", "2025-02-30", "July 14 or July 15"])
def test_a_rule_that_expects_no_date_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(ValueReadError) as refused:
        KIND.read(words)
    assert "2025-07-14" in refused.value.hint


def shown(value: object) -> str:
    """A date as the rows write it."""
    assert isinstance(value, Date)
    return f"{value.edtf} {value.weekday}" if value.weekday else value.edtf
