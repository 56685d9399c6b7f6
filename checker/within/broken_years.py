"""Years that lost or gained a digit: "the law of 197.", "July 14, 20225"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.kinds.date import Date
from checker.kinds.kind import Page
from checker.model import Mention
from checker.text.words import MONTHS
from checker.within.doubt import Doubt, evidence

# What is named by its year, so that a number behind "of" is one.
_NAMED_BY_YEAR = frozenset(
    """act law laws treaty constitution code agreement accord decree statute charter ruling convention election
    elections revolution war crisis crash amendment regulation directive""".split()
)
_STARTS = ("16", "17", "18", "19", "20")  # of the years that news tells
_ENDS = frozenset([".", ",", ";", ")", "\n", '"', ""])


def find_broken_years(page: Page) -> Iterator[Doubt]:
    """Numbers of three or five digits where a year belongs."""
    tokens, clean = page.scan.tokens, page.scan.clean
    for index, numeral in enumerate(page.scan.numerals):
        digits = numeral.digits
        if numeral.form != "digits" or not digits.isdigit() or not digits.startswith(_STARTS):
            continue
        if len(digits) not in (3, 5) or tokens.at[numeral.last + 1] not in _ENDS or not _leads_to_year(page, index):
            continue
        span = clean.original(tokens.span(numeral.core, numeral.last))
        first = clean.original(tokens.span(max(numeral.core - 3, 0), numeral.last))
        shown = page.article.text[first.start : first.end]
        place = page.scan.sentence_at(numeral.core)
        sentence = clean.original(page.scan.sentence_span(place))
        mention = Mention(page.article.id, "date", span, digits, Date("XXXX", None, False, None), sentence)
        yield Doubt(
            "date", f"A year of {'three' if len(digits) == 3 else 'five'} digits: {digits}", "date", "warning", 0.75,
            f"writes “{shown}”; a digit seems to be {'missing' if len(digits) == 3 else 'too many'}.",
            "A year belongs here by the words before it.",
            (evidence(mention),), (), (mention,), shown,
        )  # fmt: skip


def _leads_to_year(page: Page, index: int) -> bool:
    """ "the law of 197.", "July 14, 202."; "in 197." may be the year 197."""
    tokens, core = page.scan.tokens, page.scan.numerals[index].core
    lead, before = tokens.at[core - 1], tokens.at[core - 2]
    if lead == "of":
        return before in _NAMED_BY_YEAR
    day = tokens.at[core - 2] if lead == "," else ""
    return day.isdigit() and len(day) <= 2 and tokens.at[core - 3] in MONTHS


CHECK = find_broken_years
