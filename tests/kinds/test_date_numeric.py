"""Dates in digits: ISO, American, British and with stops; and what tells whether the day or the month comes first.

A row is a sentence and the dates that it tells, as (words, value). Where nothing tells the order, the value is
a set of one: [2025-03-04,2025-04-03]. To add a row, put it with the group that it belongs to; a row without
values is a near miss.
"""

from __future__ import annotations

import pytest

from tests.date_rows import Row, told

# One reading only: a year in front, a day above 12, the same number twice, or stops, which put the day first.
ONE_READING: list[Row] = [
    ("The ledger was last touched on 2025-07-14.", [("2025-07-14", "2025-07-14")]),
    ("The log runs from 2024-12-31 onward.", [("2024-12-31", "2024-12-31")]),
    ("A stamp on the crate read 2024/02/29.", [("2024/02/29", "2024-02-29")]),
    ("The invoice carries the date 7/14/2025.", [("7/14/2025", "2025-07-14")]),
    ("The invoice carries the date 14/7/2025.", [("14/7/2025", "2025-07-14")]),
    ("The invoice carries the date 07/14/2025.", [("07/14/2025", "2025-07-14")]),
    ("The permit lapsed on 31/12/2024.", [("31/12/2024", "2024-12-31")]),
    ("The permit lapsed on 12/31/2024, the clerk said.", [("12/31/2024", "2024-12-31")]),
    ("The receipt is stamped 5/5/2025.", [("5/5/2025", "2025-05-05")]),
    ("The receipt is stamped 11/11/11.", [("11/11/11", "2011-11-11")]),
    ("The tomb was sealed on 14.07.2025.", [("14.07.2025", "2025-07-14")]),
    ("The tomb was sealed on 3.4.2025, curators said.", [("3.4.2025", "2025-04-03")]),
    ("The sample was drawn on 22-10-2023.", [("22-10-2023", "2023-10-22")]),
    ("The sample was drawn on 10-22-2023.", [("10-22-2023", "2023-10-22")]),
    ("Her passport expires on 28/02/27.", [("28/02/27", "2027-02-28")]),
    ("The warrant (2025-03-09) was sealed.", [("2025-03-09", "2025-03-09")]),
    ("Readings of 2023-01-01 and 2023-06-30 were lost.", [("2023-01-01", "2023-01-01"), ("2023-06-30", "2023-06-30")]),
]  # fmt: skip

# Two digits for the year: this century up to the middle of it, else the last one.
SHORT_YEARS: list[Row] = [
    ("The note is dated 7/14/25.", [("7/14/25", "2025-07-14")]),
    ("The note is dated 14/7/25.", [("14/7/25", "2025-07-14")]),
    ("He was born 12/31/99.", [("12/31/99", "1999-12-31")]),
    ("He was born 30/6/64, the record says.", [("30/6/64", "1964-06-30")]),
    ("The card is good until 10/31/28.", [("10/31/28", "2028-10-31")]),
    ("The tape is labeled 1/1/00.", [("1/1/00", "2000-01-01")]),
    ("The slide is marked 8/8/88.", [("8/8/88", "1988-08-08")]),
    ("The bond matures 9/30/49.", [("9/30/49", "2049-09-30")]),
    ("The diary breaks off on 29/2/04.", [("29/2/04", "2004-02-29")]),
    ("A stub from 6/17/72 was in the wallet.", [("6/17/72", "1972-06-17")]),
    ("The X-ray was made on 16/09/19.", [("16/09/19", "2019-09-16")]),
    ("The letter, dated 23/4/16, surfaced at auction.", [("23/4/16", "2016-04-23")]),
]

# Nothing tells the order, so both days are kept.
UNCLEAR: list[Row] = [
    ("The contract is dated 3/4/2025.", [("3/4/2025", "[2025-03-04,2025-04-03]")]),
    ("The contract is dated 4/3/2025.", [("4/3/2025", "[2025-03-04,2025-04-03]")]),
    ("The contract is dated 03/04/2025.", [("03/04/2025", "[2025-03-04,2025-04-03]")]),
    ("The contract is dated 3/4/25.", [("3/4/25", "[2025-03-04,2025-04-03]")]),
    ("The vial was filled on 10-11-2024.", [("10-11-2024", "[2024-10-11,2024-11-10]")]),
    ("The vial was filled on 1/12/2024.", [("1/12/2024", "[2024-01-12,2024-12-01]")]),
    ("The vial was filled on 12/1/2024.", [("12/1/2024", "[2024-01-12,2024-12-01]")]),
    ("The plaque reads 9/8/1945.", [("9/8/1945", "[1945-08-09,1945-09-08]")]),
    ("The plaque reads 6/5/1944.", [("6/5/1944", "[1944-05-06,1944-06-05]")]),
    ("A tag said 2/1/98.", [("2/1/98", "[1998-01-02,1998-02-01]")]),
    ("The lease began 8/7/2023.", [("8/7/2023", "[2023-07-08,2023-08-07]")]),
    ("The lease ends 11/2/2031.", [("11/2/2031", "[2031-02-11,2031-11-02]")]),
]


@pytest.mark.parametrize(("sentence", "expected"), [*ONE_READING, *SHORT_YEARS, *UNCLEAR])
def test_reads_dates_in_digits(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected


# The same digits in an article of each language: as an American reads them, and as everybody else does.
LANGUAGES: list[tuple[str, str, str, str]] = [
    ("The will was signed on 3/4/2025.", "3/4/2025", "2025-03-04", "2025-04-03"),
    ("The will was signed on 04/03/2025.", "04/03/2025", "2025-04-03", "2025-03-04"),
    ("The will was signed on 12/1/2024.", "12/1/2024", "2024-12-01", "2024-01-12"),
    ("The will was signed on 1/12/24.", "1/12/24", "2024-01-12", "2024-12-01"),
    ("The hull was laid on 06-05-1998.", "06-05-1998", "1998-06-05", "1998-05-06"),
    ("The hull was laid on 9/8/1945.", "9/8/1945", "1945-09-08", "1945-08-09"),
    ("The hull was laid on 2/11/31, in a storm.", "2/11/31", "2031-02-11", "2031-11-02"),
    ("Between 7/6/2022 and Easter he was ill.", "7/6/2022", "2022-07-06", "2022-06-07"),
    ("Tickets dated 10/10/2025 are void.", "10/10/2025", "2025-10-10", "2025-10-10"),
    # a day above 12 is a day, whoever wrote it
    ("The clerk wrote 13/6/2025 by hand.", "13/6/2025", "2025-06-13", "2025-06-13"),
    ("The clerk wrote 6/13/2025 by hand.", "6/13/2025", "2025-06-13", "2025-06-13"),
    # ISO and stops have one order everywhere
    ("The clerk wrote 2025-04-03 by hand.", "2025-04-03", "2025-04-03", "2025-04-03"),
    ("The clerk wrote 3.4.2025 by hand.", "3.4.2025", "2025-04-03", "2025-04-03"),
]


@pytest.mark.parametrize(("sentence", "words", "american", "british"), LANGUAGES)
def test_the_language_of_the_article_tells_the_order(sentence: str, words: str, american: str, british: str) -> None:
    assert told(sentence, language="en-US") == [(words, american)]
    assert told(sentence, language="en_US") == [(words, american)]
    for language in ("en-GB", "en-AU", "en-IE", "en-NZ", "en-IN", "en-ZA", "EN-gb"):
        assert told(sentence, language=language) == [(words, british)]


# Languages and addresses, and how 3/4/2025 is read there.
PLACES: list[tuple[str | None, str | None, str]] = [
    (None, "https://news.example.co.uk/story", "2025-04-03"),
    (None, "https://www.example.com.au/politics/1", "2025-04-03"),
    (None, "https://example.ie", "2025-04-03"),
    (None, "http://example.co.nz:8080/a", "2025-04-03"),
    (None, "https://example.in/a/b", "2025-04-03"),
    (None, "https://www.example.co.za/a", "2025-04-03"),
    (None, "https://www.example.us/a", "2025-03-04"),
    (None, "https://press.example.gov/a", "2025-03-04"),
    (None, "https://www.example.mil/news", "2025-03-04"),
    ("en-US", "https://www.example.co.uk/a", "2025-03-04"),  # the language goes before the address
    ("en-GB", "https://www.example.us/a", "2025-04-03"),
    ("en", "https://www.example.co.uk/a", "2025-04-03"),  # a language without a country says nothing
    # no country, or one that writes either
    (None, "https://www.example.com/uk/a", "[2025-03-04,2025-04-03]"),
    (None, "https://www.example.org/us/story-3", "[2025-03-04,2025-04-03]"),
    (None, "https://www.example.ca/a", "[2025-03-04,2025-04-03]"),
    (None, "https://us.example.net/a", "[2025-03-04,2025-04-03]"),
    ("en", None, "[2025-03-04,2025-04-03]"),
    ("en-CA", None, "[2025-03-04,2025-04-03]"),
    ("en", "https://www.example.com/a", "[2025-03-04,2025-04-03]"),
    (None, None, "[2025-03-04,2025-04-03]"),
    (None, "", "[2025-03-04,2025-04-03]"),
    ("", "", "[2025-03-04,2025-04-03]"),
    (None, "story.txt", "[2025-03-04,2025-04-03]"),
    (None, "file:///home/desk/uk", "[2025-03-04,2025-04-03]"),
]


@pytest.mark.parametrize(("language", "url", "expected"), PLACES)
def test_the_country_of_the_address_tells_the_order(language: str | None, url: str | None, expected: str) -> None:
    assert told("The will was signed on 3/4/2025.", language=language, url=url) == [("3/4/2025", expected)]


# Another date of the article that can be read in one way only shows the order of the rest.
OTHER_DATES: list[Row] = [
    ("Bids closed on 3/4/2025 and work began on 6/20/2025.", [("3/4/2025", "2025-03-04"), ("6/20/2025", "2025-06-20")]),
    ("Bids closed on 3/4/2025 and work began on 20/6/2025.", [("3/4/2025", "2025-04-03"), ("20/6/2025", "2025-06-20")]),
    ("Work began on 6/20/2025. Bids closed on 3/4/2025.", [("6/20/2025", "2025-06-20"), ("3/4/2025", "2025-03-04")]),
    ("Work began on 20/6/2025. Bids closed on 3/4/2025.", [("20/6/2025", "2025-06-20"), ("3/4/2025", "2025-04-03")]),
    ("The lots of 1/2/24 and 1/31/24 were recalled.", [("1/2/24", "2024-01-02"), ("1/31/24", "2024-01-31")]),
    ("The lots of 1/2/24 and 31/1/24 were recalled.", [("1/2/24", "2024-02-01"), ("31/1/24", "2024-01-31")]),
    ("Tests on 5/6/2023, 7/8/2023 and 9/15/2023 failed.",
     [("5/6/2023", "2023-05-06"), ("7/8/2023", "2023-07-08"), ("9/15/2023", "2023-09-15")]),
    ("Tests on 5/6/2023, 7/8/2023 and 15/9/2023 failed.",
     [("5/6/2023", "2023-06-05"), ("7/8/2023", "2023-08-07"), ("15/9/2023", "2023-09-15")]),
    # Both orders are shown, or none: the rest stays unclear.
    ("Marks of 2/3/2020, 25/3/2020 and 3/26/2020 were found.",
     [("2/3/2020", "[2020-02-03,2020-03-02]"), ("25/3/2020", "2020-03-25"), ("3/26/2020", "2020-03-26")]),
    ("Marks of 2/3/2020 and 4/5/2020 were found.",
     [("2/3/2020", "[2020-02-03,2020-03-02]"), ("4/5/2020", "[2020-04-05,2020-05-04]")]),
    ("Marks of 2/3/2020 and 4/4/2020 are old.", [("2/3/2020", "[2020-02-03,2020-03-02]"), ("4/4/2020", "2020-04-04")]),
    ("Marks of 2/3/2020 and 2020-03-25 were found.",
     [("2/3/2020", "[2020-02-03,2020-03-02]"), ("2020-03-25", "2020-03-25")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), OTHER_DATES)
def test_another_date_of_the_article_shows_the_order(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected


# What the language says outweighs what another date seems to show.
def test_the_language_goes_before_another_date() -> None:
    sentence = "Bids closed on 3/4/2025 and work began on 20/6/2025."
    assert told(sentence, language="en-US")[0] == ("3/4/2025", "2025-03-04")


# Digits with the signs of a date that are something else, or no day of any calendar.
NO_DATE: list[str] = [
    "The file is dated 2025-13-40.",
    "The stub reads 31/31/2025.",
    "The stub reads 30/2/2024.",
    "The stub reads 2023-02-29.",
    "The stub reads 0/5/2025.",
    "The pipe is 3/4 of an inch wide.",
    "The shop never shuts; it is open 24/7.",
    "Survivors of 9/11 gathered downtown.",
    "The server answered at 10.0.12.25 again.",
    "The gateway, 192.168.1.1, was down.",
    "Version 3.11.2 mends the flaw.",
    "Version 12.4.2025.1 mends the flaw.",
    "The club stands at 10-4-2 after sixteen games.",
    "Call 555-12-2025 to report an outage.",
    "His reading was 120/80 at the clinic.",
    "The odds were cut to 11/4 overnight.",
    "The panel split 50/50 on the bill.",
    "See http://example.org/2025/07/14/story for more.",
    "The part number is AB-12-10-2024.",
    "The Social Security number 078-05-1120 was void.",
    "Steps 1/2/3 are explained in the leaflet.",
    "The 4/4 beat never stops.",
    "The combination was 12-24-36.",
    "The bolt is 1/2/8 on no chart.",
    "The serial 1234/05/06/78 was filed off.",
]


@pytest.mark.parametrize("sentence", NO_DATE)
def test_digits_that_are_no_date(sentence: str) -> None:
    assert told(sentence) == []
