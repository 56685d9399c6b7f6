"""Numbers that are part of a name and count nothing: "Section 230", "Boeing 737", "COVID-19", "the 2024 vote"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.text.bounds import BOUND_WORDS
from checker.text.codes import is_a_make, is_address, is_code, is_dialled, is_titled
from checker.text.currencies import currency_word
from checker.text.number_words import SMALL, TENS, TIME_UNITS
from checker.text.numeral import Numeral
from checker.text.sentences import Sentence
from checker.text.tokens import Tokens
from checker.text.units import unit_behind
from checker.text.wordlists import place_names
from checker.text.words import FUNCTION_WORDS, MONTHS, WEEKDAYS

# Nouns that are numbered: "page 54", "Section 230", "Highway 61". Kinds of documents and their parts, places, roads,
# vehicles, grades and rounds.
_NUMBERED = frozenset(
    """page pages section sections article chapter title part volume vol verse line item paragraph clause exhibit
    appendix figure table question amendment proposition prop resolution measure bill rule order form schedule
    room apartment apt suite unit floor gate platform terminal pier dock building block lot box bus train flight
    route highway interstate motorway road exit junction mile channel studio hotel camp district precinct ward zone
    area region phase stage level grade tier type class category group pool division round game week day lap heat
    season episode series version model formula windows number no nos file case docket count footnote note reference
    patent serial badge extension ext key psalm verse numbered marker seat code notice stand pump post stop bay lane
    track locker cell radio wing hymn size tram bus""".split()
)
# Words in front of a count although a capital may begin them.
_BEFORE_COUNTS = frozenset(
    """another only just exactly precisely even first last next top all other total including plus minus every
    police among least most up""".split()
)
_YEARS = range(1900, 2101)
_LEADS_TO_COUNT = frozenset(
    "were are that there made make makes lost lose won hit cost took sold built hold holds held has have had".split()
)
# Rank words that make a fixed expression with the word behind them.
_FIXED = frozenset(
    """lady ladies aid class name names hand degree party parties gear nature thought thoughts wind fiddle
    string rate world base light responder responders instance glance sight foremost
    things minister sense wheel column estate""".split()
)


def find_labels(
    tokens: Tokens, numerals: Sequence[Numeral], sentences: Sequence[Sentence], headlines: frozenset[int]
) -> frozenset[int]:
    """The indexes of the numerals that belong to a name, a code or a year. Dates and times may still claim them."""
    openers = {sentence.first for sentence in sentences}
    labels: set[int] = set()
    for index, numeral in enumerate(numerals):
        previous = numerals[index - 1] if index else None
        if (
            is_code(tokens, numeral) or _is_year(tokens, numeral) or _is_numbered(tokens, numeral, openers, headlines)
            or is_dialled(tokens, numeral) or is_address(tokens, numeral)
            or is_titled(tokens, numeral) or is_a_make(tokens, numeral)
            or _is_in_a_name(tokens, numeral, openers, headlines)
            or (previous is not None and _goes_on(tokens, previous, numeral, index - 1 in labels))
        ):  # fmt: skip
            labels.add(index)
    return frozenset(labels)


def _goes_on(tokens: Tokens, previous: Numeral, numeral: Numeral, labelled: bool) -> bool:
    """ "junctions 10 and 11", "July 3, 4 and 5": one more number behind a label or a day of the month."""
    between = tokens.words[previous.last + 1 : numeral.first]
    if between not in (["and"], [","], [",", "and"], ["or"], [",", "or"], ["to"]) or numeral.form != "digits":
        return False
    is_day = tokens.at[previous.first - 1] in MONTHS or tokens.at[previous.first - 1] == "."
    small = numeral.number is not None and numeral.number <= 31
    after = tokens.at[numeral.last + 1]
    counts = after[:1].isalpha() and after not in FUNCTION_WORDS
    return (labelled or (is_day and small)) and not counts


def _is_year(tokens: Tokens, numeral: Numeral) -> bool:
    """Four digits without a comma in the range of years that news speaks of, and no bound before them."""
    if numeral.form != "digits" or len(numeral.digits) != 4 or numeral.number not in _YEARS:
        return False
    if numeral.bound != "exact":  # "above 1960", and nothing that would be counted
        return tokens.at[numeral.core - 1] in ("above", "below", "over") and not tokens.at[numeral.last + 1].isalpha()
    at = numeral.last + (2 if tokens.at[numeral.last + 1] == "-" else 1)
    after, before = tokens.at[at], tokens.at[numeral.core - 1]
    if after.rstrip("s") in TIME_UNITS or after in ("%", "percent", "per", "times") or before in ("$", "£", "€"):
        return False
    if unit_behind(tokens, numeral.last) is not None or (currency_word(after) and before not in ("in", "since")):
        return False
    # "The storm destroyed 1954 homes" counts homes; "the 1954 homes", "in 1954 homes" and "1954 homes" may not.
    verb = before.endswith("ed") or before in _LEADS_TO_COUNT
    return not (verb and after.endswith(("s", "people", "men", "women", "children")) and after not in FUNCTION_WORDS)


def _is_in_a_name(tokens: Tokens, numeral: Numeral, openers: set[int], headlines: frozenset[int]) -> bool:
    """ "the 14th Amendment", "the Chicago Seven", "Three Mile Island": a rank or a number word inside a name."""
    first, last = numeral.first, numeral.last
    if numeral.core in headlines:
        return False
    follows = last + 1 < len(tokens) and tokens.raw[last + 1][0].isupper() and tokens.words[last + 1] not in MONTHS
    if numeral.form == "ordinal":
        hyphened = last + (2 if tokens.at[last + 1] == "-" else 1)
        fixed = tokens.at[hyphened] in _FIXED or (hyphened > last + 1 and tokens.at[hyphened] == "hour")
        named = follows and tokens.words[last + 1] not in WEEKDAYS  # "the 14th Amendment", and "the first Alaskan"
        return fixed or (named and (bool(numeral.digits) or tokens.raw[numeral.core][0].isupper()))
    of_name = tokens.at[first - 1] == "of" and tokens.raw[first - 2][0].isupper()
    if of_name and numeral.bound == "exact" and numeral.form in ("digits", "words"):
        return not _is_measured(tokens, numeral, capital=False)  # "the Group of 77", "Gang of Eight"
    if numeral.form != "words" or numeral.bound != "exact" or not tokens.raw[first][0].isupper():
        return False
    if first in openers or first == 0 or not (tokens.at[first - 1][0].isalnum() or tokens.at[first - 1] == "'s"):
        return False  # behind a mark a capital says nothing
    return follows or tokens.raw[first - 1][0].isupper() or tokens.at[first - 2] == "of"


def _is_measured(tokens: Tokens, numeral: Numeral, *, capital: bool) -> bool:
    """Whether a unit follows, or, where no name stands before the number, what it counts."""
    at = numeral.last + 1
    after = tokens.at[at]
    if after.rstrip("s") in TIME_UNITS or (len(after) > 1 and unit_behind(tokens, numeral.last) is not None):
        return tokens.raw[at][0].islower()
    plural = after.endswith("s") and after.isalpha() and after not in FUNCTION_WORDS and len(after) > 3
    modified = after.isalpha() and after not in FUNCTION_WORDS and tokens.at[at + 1].endswith("s")
    return not capital and (plural or (modified and tokens.at[at + 1] not in FUNCTION_WORDS))


def _is_numbered(tokens: Tokens, numeral: Numeral, openers: set[int], headlines: frozenset[int]) -> bool:
    """A number behind a noun that is numbered, or behind a capitalised word: "page 54", "Boeing 737", "No. 10"."""
    at = numeral.first - 1
    coded = numeral.bound == "between" and "\u2013" in numeral.digits and numeral.first == numeral.core
    if at < 0 or not (numeral.bound == "exact" or coded) or numeral.form not in ("digits", "words"):
        return False
    if _is_measured(tokens, numeral, capital=tokens.raw[at] != tokens.words[at]):
        return False  # "shook the Aleutians 14 minutes later", "left the road 30 kilometres west"
    if tokens.raw[at] == "." and at > 0 and tokens.adjacent(at - 1):
        return _is_behind_abbreviation(tokens, numeral, at - 1)
    word, low = tokens.raw[at], tokens.words[at]
    if low in _NUMBERED or low.removesuffix("s") in _NUMBERED:
        return numeral.form == "digits" or word[0].isupper()
    if word[-1] == "." and len(word) > 1 and word[0].isupper():
        return numeral.form == "digits" and tokens.at[at] not in ("u.s.", "a.m.", "p.m.", "d.c.", "u.k.", "u.n.")
    return numeral.form == "digits" and _is_name(tokens, at, openers) and at not in headlines


def _is_behind_abbreviation(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "No. 10", "Vol. 3", "R. 5"."""
    if tokens.words[at] not in ("no", "nos", "vol", "art", "sec", "prop", "apt", "fig", "ch"):
        return tokens.words[at] == "r" or (tokens.raw[at].isupper() and len(tokens.raw[at]) == 1)
    return numeral.form == "digits"


def _is_name(tokens: Tokens, at: int, openers: set[int]) -> bool:
    """Whether the word at a token is a name that digits behind it belong to: Boeing 737, iPhone 11."""
    word, low = tokens.raw[at], tokens.words[at]
    if word == low or word.endswith(("'s", "'S")):
        return False
    if low in place_names() or low in SMALL or low in TENS:
        return False  # "In Illinois 29,900 people", "Three 12-year-olds"
    if low in MONTHS or low in WEEKDAYS or low in FUNCTION_WORDS or low in BOUND_WORDS or low in _BEFORE_COUNTS:
        return False
    return not (low.endswith("ly") or (at in openers and low.endswith(("ed", "ing", "s"))))
