"""Years and what is told by them: "in 2024", "the 1990s", "the 19th century", "summer 2024", "Q3 2023"."""

from __future__ import annotations

from typing import Literal

from checker.text.number_words import TIME_UNITS
from checker.text.tokens import Tokens
from checker.text.words import FUNCTION_WORDS
from checker.text.written_dates import FIRST_QUARTER, RELATIVE, SEASONS, DateText, WrittenDate

_YEAR_LEADS = frozenset(
    """in since until till by from of during before after early late mid between through to circa around year years
    summer winter spring autumn fall""".split()
)
_DETERMINERS = frozenset("the a his her its their this our".split())
_YEAR_FOLLOWERS = frozenset(
    """and or but as when while after before because by to for with at on in the a an he she it they we i that which
    through who said says is was were are had has have of from under during until since than if""".split()
)
_OPENS = frozenset("was is saw has had brought marked began ended".split())  # "2020 was the worst year"
_CLOCK_WORDS = frozenset("gmt utc bst et est edt ct cst cdt pt pst pdt hours hrs".split())
_NEWS_YEARS = range(1900, 2051)  # A year that a noun follows is one of these; others may count something.
_DECADE_WORDS = {
    word: 1900 + 10 * tens
    for tens, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
}
_WEATHER = frozenset("temperature temperatures high highs low lows degrees weather mercury humidity".split())
_BUSINESS = frozenset(
    """profit profits revenue revenues earnings sales growth economy gdp fiscal results loss losses income shares
    shipments deliveries bank company company's quarterly forecast output dividend net orders exports""".split()
)
# What adjectives end in: "his unsuccessful 1996 campaign".
_ADJECTIVE_ENDINGS = ("ful", "ous", "ive", "al", "ary", "ic", "ed", "able", "ible", "less", "ing", "ent", "ant")
_OWNERS = frozenset("his her their my your our".split())
_SEASON_LEADS = frozenset("in until till by since during before after over from through for this".split())
_REACH = 12  # Words on either side among which weather or business is spoken of.


def from_year(text: DateText, i: int) -> WrittenDate | None:
    """ "in 2024", "the 2016 election", "2019-2023", "the 1990s"; i is the token of the digits."""
    index = text.by_core.get(i)
    if index is None:
        return None
    return _decade(text, i) or _year_range(text, i) or _year(text, i)


def _decade(text: DateText, i: int) -> WrittenDate | None:
    """ "the 1990s", "the '80s", "the 80s"; "in her 60s" is an age, and highs in the 80s are the weather."""
    tokens, digits = text.tokens, text.tokens.words[i]
    last = i + (2 if tokens.at[i + 1] == "'" and tokens.adjacent(i) and len(digits) == 4 else 1)  # "the 1800's"
    if tokens.at[last] != "s" or not tokens.adjacent(last - 1) or not digits.endswith("0"):
        return None
    marked = tokens.at[i - 1] == "'" and tokens.adjacent(i - 1)
    first = i - marked
    if len(digits) == 4 and digits.isdigit() and 1000 <= int(digits) <= 2090:
        year = int(digits)
        if digits.endswith("00") and digits != "2000":
            return _with_the(tokens, WrittenDate(first, last, year=year // 100, zeros=2, numerals=_used(text, i)))
    elif len(digits) == 2 and 20 <= int(digits) <= 90 and (marked or _is_told_as_decade(tokens, i)):
        year = 1900 + int(digits)
    else:
        return None
    return _with_the(tokens, WrittenDate(first, last, year=year // 10, zeros=1, numerals=_used(text, i)))


def _is_told_as_decade(tokens: Tokens, i: int) -> bool:
    lead = tokens.at[i - (3 if tokens.at[i - 1] == "-" else 2 if tokens.at[i - 1] in ("early", "late") else 1)]
    near = tokens.words[max(0, i - _REACH) : i + _REACH]
    return lead == "the" and int(tokens.words[i]) >= 30 and _WEATHER.isdisjoint(near)


def _used(text: DateText, i: int) -> tuple[int, ...]:
    return (text.by_core[i],) if i in text.by_core else ()


def _with_the(tokens: Tokens, date: WrittenDate) -> WrittenDate:
    """The date with "the" before it."""
    if tokens.at[date.first - 1] != "the":
        return date
    return WrittenDate(
        date.first - 1, date.last, year=date.year, month=date.month, zeros=date.zeros, numerals=date.numerals
    )


def from_decade_word(text: DateText, i: int) -> WrittenDate | None:
    """ "the nineties"; "in her seventies" is an age."""
    lead = text.tokens.at[i - (3 if text.tokens.at[i - 1] == "-" else 1)]
    tokens = text.tokens
    owned = not _OWNERS.isdisjoint(tokens.words[max(0, i - 4) : i])
    if owned or lead not in ("the", "early", "late", "swinging", "roaring"):
        return None  # "in his early twenties"
    first = i - (lead in ("swinging", "roaring"))
    date = WrittenDate(first, i, year=_DECADE_WORDS[text.tokens.words[i]] // 10, zeros=1)
    return _with_the(text.tokens, date)


def decade_words() -> frozenset[str]:
    """The words that name a decade."""
    return frozenset(_DECADE_WORDS)


def _year_range(text: DateText, i: int) -> WrittenDate | None:
    """ "2019-2023", "1939–45", "2023-24"; two years that do not go up are no span."""
    tokens = text.tokens
    dash = tokens.at[i + 1]
    begin, end = tokens.words[i], tokens.at[i + 2]
    if dash not in ("-", "\u2013", "/") or not (tokens.adjacent(i) and tokens.adjacent(i + 1)):
        return None
    if not _is_year(begin) or not end.isdigit() or len(end) not in (2, 4):
        return None
    if tokens.adjacent(i + 2) and (tokens.at[i + 3] in ("-", "/", "\u2013") or tokens.at[i + 3][:1].isalnum()):
        return None
    last_year = int(end) if len(end) == 4 else int(begin[:2] + end)
    plain = tokens.at[i - 1] in _YEAR_LEADS | _DETERMINERS or not tokens.at[i + 3].endswith("s")
    if not int(begin) < last_year <= 2100 or not plain or (i and tokens.adjacent(i - 1) and tokens.at[i - 1] in "-/$"):
        return None
    used = tuple(text.by_core[j] for j in (i, i + 2) if j in text.by_core)
    until = WrittenDate(i + 2, i + 2, year=last_year)
    return WrittenDate(i, i + 2, year=int(begin), until=until, numerals=used)


def _is_numbered(tokens: Tokens, at: int) -> bool:
    """ "Rooms 2010-2019", "Call 2025-2030": a capital before the digits, and no word that leads to years."""
    word = tokens.at[at]
    return word[:1].isalpha() and tokens.raw[at][0].isupper() and word not in _YEAR_LEADS | _DETERMINERS


def _year(text: DateText, i: int) -> WrittenDate | None:
    tokens = text.tokens
    numeral = text.numerals[text.by_core[i]]
    if numeral.core != numeral.last or not _is_year(tokens.words[i]):
        return None
    date = WrittenDate(i, i, year=int(tokens.words[i]), numerals=(text.by_core[i],))
    if len(tokens) == 1 or (len(tokens) == 3 and _is_year(tokens.at[2 - i])):
        return date  # a rule's "2019 to 2023"
    if tokens.words[i + 1 : i + 3] == ["fiscal", "year"]:
        return WrittenDate(i, i + 2, year=date.year, fiscal=True, numerals=date.numerals)
    lead, following = tokens.at[numeral.first - 1], tokens.at[i + 1]
    if lead == "-":
        lead = tokens.at[numeral.first - 2]  # "mid-2024"
    if (following == ":" and lead in ("and", "of")) or following in _CLOCK_WORDS:
        return None  # "2001: A Space Odyssey"; "from 2000 GMT"
    if lead == "fiscal" or (lead == "of" and tokens.at[numeral.first - 2] in _YEAR_NOUNS):
        return date
    if lead == "of" and tokens.raw[numeral.first - 2][:1].isupper():
        return None  # "the Privacy Act of 1974": the year belongs to a name
    ranged = lead in ("to", "and", "through", "\u2013") and _is_year(tokens.at[numeral.first - 2])
    counts = following.endswith(("s", "people")) and following not in _YEAR_FOLLOWERS
    if (ranged or lead in _YEAR_LEADS) and not counts:
        return date
    return date if _is_attribute(tokens, i, lead, following) else None


_YEAR_NOUNS = frozenset([*SEASONS, "quarter", "half", "end", "start", "beginning", "middle", "close", "rest", "year"])


def _is_attribute(tokens: Tokens, i: int, lead: str, following: str) -> bool:
    """ "the 2016 election", "the group's 2024 report", "2020 was hard": a year of the news before a noun or a verb."""
    if (
        i + 1 >= len(tokens)
        or int(tokens.words[i]) not in _NEWS_YEARS
        or following in ("-", "block")
        or following.rstrip("s") in TIME_UNITS
    ):
        return False
    if following in _OPENS:
        return lead in ("", ".", "\n", '"') or not lead[:1].isalnum()
    if following in ("and", "or", ",") and _is_year(tokens.at[i + 2]):
        return lead in _DETERMINERS and tokens.at[i + 3][:1].isalpha()  # "the 2012 and 2016 races"
    if lead in ("and", "or", ",") and _is_year(tokens.at[i - 2]) and tokens.at[i - 3] in _DETERMINERS:
        return following[:1].isalpha() and following not in _YEAR_FOLLOWERS
    named = i + 2 < len(tokens) and tokens.raw[i + 2][0].islower() and tokens.words[i + 2] not in FUNCTION_WORDS
    lower = tokens.raw[i + 1][:1].islower() or named  # "the 2024 Republican nominee", and no "2024 World Cup"
    noun = following[:1].isalpha() and lower and following not in _YEAR_FOLLOWERS
    described = lead.endswith(_ADJECTIVE_ENDINGS) and lead not in _YEAR_FOLLOWERS
    near = (lead, tokens.at[i - 2]) if described else (lead,)
    owned = not _DETERMINERS.isdisjoint(near) or text_possessive(tokens, i - 1)
    return noun and owned and not (tokens.words[i].endswith("00") and following.endswith("s"))


def text_possessive(tokens: Tokens, at: int) -> bool:
    """Whether the word at a token ends in 's."""
    return at >= 0 and tokens.raw[at].endswith(("'s", "'S"))


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2999


def from_century(text: DateText, index: int) -> WrittenDate | None:
    """ "the 19th century", "the twentieth century", "21st-century"."""
    numeral, tokens = text.numerals[index], text.tokens
    at = numeral.last + (2 if tokens.at[numeral.last + 1] == "-" else 1)
    if numeral.form != "ordinal" or tokens.at[at] != "century" or not 1 <= int(numeral.number or 0) <= 21:
        return None
    year = int(numeral.number or 0) - 1
    return _with_the(tokens, WrittenDate(numeral.core, at, year=year, zeros=2, numerals=(index,)))


def from_quarter(text: DateText, index: int) -> WrittenDate | None:
    """ "the third quarter of 2024", "third-quarter profit"; the third quarter of a match is none."""
    numeral, tokens = text.numerals[index], text.tokens
    at = numeral.last + (2 if tokens.at[numeral.last + 1] == "-" else 1)
    if numeral.form != "ordinal" or tokens.at[at] != "quarter" or not 1 <= int(numeral.number or 0) <= 4:
        return None
    return _quarter(text, numeral.core, at, int(numeral.number or 0), (index,))


def from_q(text: DateText, i: int) -> WrittenDate | None:
    """ "Q3 2023", "Q3"; i is the token of the letter."""
    tokens = text.tokens
    if not tokens.adjacent(i) or tokens.at[i + 1] not in ("1", "2", "3", "4") or tokens.raw[i] != "Q":
        return None
    return _quarter(text, i, i + 1, int(tokens.words[i + 1]), _used(text, i + 1))


def _quarter(text: DateText, first: int, at: int, quarter: int, used: tuple[int, ...]) -> WrittenDate | None:
    tokens, month = text.tokens, FIRST_QUARTER + quarter - 1
    last, year, more = text.year_behind(at)
    if year is None and tokens.words[at + 1 : at + 3] == ["of", "fiscal"]:
        last, year, more = text.year_behind(at + 2)
        return (
            None
            if year is None
            else WrittenDate(first, last, year=year, month=month, fiscal=True, numerals=(*used, *more))
        )
    if year is None:
        near = tokens.words[max(0, at - _REACH) : at + _REACH]
        if _BUSINESS.isdisjoint(near):
            return None
        last = at
    begin = first - (tokens.at[first - 1] == "the")
    direction: Literal["past"] | None = "past" if year is None else None  # results are told of a quarter that is over
    return WrittenDate(begin, last, year=year, month=month, direction=direction, numerals=(*used, *more))


def from_season(text: DateText, i: int) -> WrittenDate | None:
    """ "summer 2024", "the spring of 2020", "last summer"; "a fall in prices" and "hot springs" are none."""
    tokens = text.tokens
    month, lead = SEASONS[tokens.words[i]], tokens.at[i - 1]
    last, year, used = text.year_behind(i)
    if year is not None:
        begin = i - (lead == "the")
        if tokens.at[last + 1] in ("-", "\u2013", "/") and len(tokens.at[last + 2]) == 2 and tokens.adjacent(last):
            last += 2
        return WrittenDate(begin, last, year=year, month=month, numerals=used)
    if i + 1 < len(tokens) and tokens.raw[i + 1][0].isupper():
        return None  # "the Winter Olympics"
    alone = tokens.words[i] != "fall" and lead == "the" and tokens.at[i - 2] in _SEASON_LEADS
    if alone and tokens.at[i + 1] not in ("of", "in"):
        return WrittenDate(i - 1, i, month=month)
    if lead in RELATIVE and lead not in ("previous", "following", "coming"):
        if tokens.at[i + 1][:1].isalpha() and tokens.at[i + 1] in ("in", "of"):
            return None if tokens.words[i] in ("fall", "spring") else _season(tokens, i, month, lead)
        return _season(tokens, i, month, lead)
    return None


def _season(tokens: Tokens, i: int, month: int, lead: str) -> WrittenDate:
    this_past = lead == "past" and tokens.at[i - 2] == "this"
    return WrittenDate(
        i - 1 - this_past, i, month=month, offset=RELATIVE[lead], anchor="published",
        direction="past" if RELATIVE[lead] < 0 else "future" if RELATIVE[lead] > 0 else None,
    )  # fmt: skip


def from_fiscal(text: DateText, i: int) -> WrittenDate | None:
    """ "fiscal 2025", "fiscal year 2023-24", "FY2025", "FY 25", "financial year 2024"."""
    tokens, at = text.tokens, i + 1
    if tokens.at[at] == "year":
        at += 1
    word = tokens.at[at]
    index = text.by_core.get(at)
    if tokens.words[i] == "fy" and len(word) == 2 and word.isdigit() and index is not None:
        return WrittenDate(i, at, year=2000 + int(word), fiscal=True, numerals=(index,))
    if not _is_year(word) or (tokens.words[i] == "financial" and at == i + 1):
        return None
    ranged = _year_range(text, at)
    if ranged is not None:
        return WrittenDate(i, ranged.last, year=ranged.year, until=ranged.until, fiscal=True, numerals=ranged.numerals)
    return WrittenDate(i, at, year=int(word), fiscal=True, numerals=_used(text, at))
