"""What the tables of dates share: a row, and a date as a row writes it."""

from __future__ import annotations

import datetime as dt

from checker.kinds.date import Date
from tests.one_article import mentions

#: A sentence and the dates that it tells, as (words, value); a row without values is a near miss.
Row = tuple[str, list[tuple[str, str]]]


def told(
    sentence: str, published: dt.date | None = None, language: str | None = None, url: str | None = None
) -> list[tuple[str, str]]:
    """The dates of a sentence as a row writes them."""
    found = mentions(sentence, "date", published, language, url)
    return [(mention.text, shown(mention.value)) for mention in found]


def shown(value: object) -> str:
    """A date as EDTF; behind it the weekday, "early", "mid" or "late", and "fiscal", where they are told."""
    assert isinstance(value, Date)
    return " ".join([value.edtf, *filter(None, [value.weekday, value.part]), *(["fiscal"] if value.fiscal else [])])
