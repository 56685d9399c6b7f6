"""Dates told by their distance from another: "yesterday", "last month", "four days after", "the next day"."""

from __future__ import annotations

from checker.text.written_dates import RELATIVE, Anchor, DateText, Unit, WrittenDate

UNITS: dict[str, Unit] = {f"{unit}{s}": unit for unit in ("day", "week", "month", "year") for s in ("", "s")}
DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_ANCHORS: dict[str, Anchor] = {"after": "after", "later": "before", "before": "after", "earlier": "before"}


def from_today(i: int, word: str) -> WrittenDate:
    """ "today", "tomorrow"."""
    return WrittenDate(i, i, offset=DEICTIC[word], unit="day", anchor="published")


def from_count(text: DateText, index: int) -> WrittenDate | None:
    """ "four days after", "two weeks later", "three months ago"."""
    numeral = text.numerals[index]
    if numeral.number is None or numeral.number != int(numeral.number) or numeral.bound != "exact":
        return None
    unit = UNITS.get(text.tokens.word(numeral.last + 1))
    if unit is None or numeral.form == "ordinal":
        return None
    return _offset(text, numeral.first, numeral.last + 2, int(numeral.number), unit, (index,))


def from_one(text: DateText, i: int) -> WrittenDate | None:
    """ "a day later", "a week ago"; "the day after", "the week before"."""
    unit = UNITS.get(text.tokens.word(i + 1))
    return None if unit is None else _offset(text, i, i + 2, 1, unit, ())


def _offset(
    text: DateText, first: int, at: int, count: int, unit: Unit, numerals: tuple[int, ...]
) -> WrittenDate | None:
    word = text.tokens.word(at)
    if word == "ago":
        return WrittenDate(first, at, offset=-count, unit=unit, anchor="published", numerals=numerals)
    if word not in _ANCHORS:
        return None
    sign = 1 if word in ("after", "later") else -1
    return WrittenDate(first, at, offset=sign * count, unit=unit, anchor=_ANCHORS[word], numerals=numerals)


def from_relation(text: DateText, i: int) -> WrittenDate | None:
    """ "last month", "this week", "last night"; "the next day", "the following week" count from the date before."""
    tokens = text.tokens
    word, the = tokens.words[i], tokens.word(i - 1) == "the"
    if word == "last" and tokens.word(i + 1) == "night":
        return WrittenDate(i, i + 1, offset=-1, unit="day", anchor="published")
    unit = UNITS.get(tokens.word(i + 1))
    if unit is None or tokens.words[i + 1].endswith("s") or (word == "this" and unit == "day"):
        return None
    narrative = word in ("following", "previous") or (the and unit == "day")
    if word in ("last", "next") and the and not narrative:
        return None  # "the last year of the war"
    anchor: Anchor = "before" if narrative else "published"
    return WrittenDate(i - (narrative and the), i + 1, offset=RELATIVE[word], unit=unit, anchor=anchor)
