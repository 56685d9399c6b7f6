"""Digits that are a code by their form: A320, COVID-19, 9/11, 555-0142, "call 911", "10 Downing Street"."""

from __future__ import annotations

from checker.text.numeral import Numeral
from checker.text.tokens import Tokens
from checker.text.units import unit_behind
from checker.text.words import FUNCTION_WORDS

# Letters that may follow digits at once and leave them a count: scales, units, endings.
_SUFFIXES = frozenset(
    "h st nd rd th k m mn mln bn b tn trn km cm mm kg g mph kph mw gw am pm p c f ft lb lbs oz".split()
)
_DIALLED = frozenset(
    "helpline call calls calling dial dialed dialled dialing ring phone text contact contacted hotline".split()
)
_DIAL_REACH = 14  # Words between "call" and the number that is called.
# The last words of a street's name, after the Universal Postal Union's S42 thoroughfare types for English.
_STREETS = frozenset(
    """street st avenue ave road rd lane ln drive dr boulevard blvd way place pl square sq court ct terrace crescent
    parkway pkwy highway hwy plaza row close gardens grove hill mews quay wharf circle""".split()
)
_STREET_REACH = 4  # Words of "1600 Pennsylvania Avenue" behind the number.
# Numbers of emergency services, where they stand before what they are numbers of.
_EMERGENCY = frozenset(["911", "999", "112", "101", "111", "000", "311"])
_CALLED = frozenset(
    "operator operators dispatcher dispatchers call calls caller callers line tape tapes center".split()
)
# What calibres, screens and the like are told of, so that the number before it is a name.
_WEAPONS = frozenset(
    """pistol pistols handgun handguns rifle rifles gun guns shotgun shotguns round rounds bullet bullets ammunition
    revolver lens film camera""".split()
)
_SCREENS = frozenset("video tv television resolution screen screens display footage monitor".split())
_TITLE_REACH = 5  # Words of a title in quotation marks.


def is_code(tokens: Tokens, numeral: Numeral) -> bool:
    """Digits that touch letters, slashes or hyphens: A320, COVID-19, 9/11, 5G, 555-0142, 1.2.3."""
    first, last = numeral.core, numeral.last
    if tokens.at[first - 1] == "(" and tokens.at[first - 2] == ")" and tokens.adjacent(first - 2):
        return True  # "501(c)(3)"
    if first > 0 and tokens.adjacent(first - 1) and _leads_code(tokens, first - 1):
        return True
    if numeral.form == "digits" and (tokens.at[first - 1][:1].isdigit() or tokens.at[last + 1][:1].isdigit()):
        return True  # "call 0800 123 456"
    if numeral.form == "mixed" and tokens.raw[last] in ("B", "K", "T") and not _counts_money_or_more(tokens, numeral):
        return True  # "221B Baker Street", "Practice Direction 31B"
    if numeral.form == "mixed" and tokens.at[last + 1] == "-" and tokens.at[last + 2][:1].isdigit():
        return tokens.adjacent(last) and tokens.adjacent(last + 1)  # "Rule 10b-5"
    if numeral.form not in ("digits", "mixed"):
        return tokens.adjacent(last) and tokens.at[last + 1][:1].isdigit()
    return numeral.form == "digits" and tokens.adjacent(last) and _goes_on(tokens, last)


def _goes_on(tokens: Tokens, last: int) -> bool:
    """Whether what touches digits from the right makes a code of them; a unit or a scale does not."""
    after = tokens.words[last + 1]
    if after[0].isalpha():
        return (after not in _SUFFIXES or tokens.raw[last + 1] == "G") and unit_behind(tokens, last) is None
    if after in "/_@#":
        return True
    return after in "-\u2013:." and tokens.adjacent(last + 1) and tokens.at[last + 2][:1].isdigit()


def _counts_money_or_more(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether "4B" is four billion: behind a currency sign, or before a noun in lower case."""
    if tokens.at[numeral.core - 1] in ("$", "£", "€", "¥", "₹"):
        return True
    after = tokens.raw[numeral.last + 1] if numeral.last + 1 < len(tokens) else "x"
    return after[0].isalpha() and after[0].islower() and after not in FUNCTION_WORDS


def _leads_code(tokens: Tokens, at: int) -> bool:
    """Whether the token that touches digits from the left makes a code of them; "magnitude-6.2" is none."""
    before = tokens.raw[at]
    if before[-1].isalpha() or before in "/_@#=&?." or (before == "+" and at and tokens.adjacent(at - 1)):
        return True
    touched = before in "-:" and at > 0 and tokens.adjacent(at - 1) and tokens.raw[at - 1][-1].isalnum()
    return touched and tokens.words[at - 1] != "magnitude"


def is_dialled(tokens: Tokens, numeral: Numeral) -> bool:
    """ "call 911", "dial 112", "contact detectives on 101"."""
    if numeral.form != "digits" or not numeral.digits.isdigit() or len(numeral.digits) < 3:
        return False
    after = tokens.at[numeral.last + 1]
    if after[:1].isalpha() and after not in FUNCTION_WORDS:
        return False
    bracket = tokens.at[numeral.core - 1] == "(" and after == ")" and tokens.at[numeral.last + 2][:1].isdigit()
    if bracket and len(numeral.digits) == 3:
        return True  # "(212) 555-0187"
    if _DIALLED.isdisjoint(tokens.vocabulary):
        return False
    lead = tokens.words[max(0, numeral.first - _DIAL_REACH) : numeral.first]
    return bool(lead) and not _DIALLED.isdisjoint(lead) and (lead[-1] in ("on", "at", "to") or lead[-1] in _DIALLED)


def is_address(tokens: Tokens, numeral: Numeral) -> bool:
    """ "1600 Pennsylvania Avenue", "10 Downing Street"."""
    at = numeral.last + 1
    if numeral.form not in ("digits", "mixed", "ordinal") or at >= len(tokens) or not tokens.raw[at][0].isupper():
        return False
    for i in range(at + 1, min(at + _STREET_REACH, len(tokens))):
        if not tokens.raw[i][0].isupper() and not tokens.raw[i][0].isdigit():
            return False
        if tokens.words[i] in _STREETS:
            return True
    return False


def is_titled(tokens: Tokens, numeral: Numeral) -> bool:
    """“99 Red Balloons”, “60 Minutes”: capitals from the number to the closing mark, and nothing else inside."""
    first, at = numeral.core, numeral.last + 1
    if first == 0 or tokens.words[first - 1] != '"' or not tokens.adjacent(first - 1):
        return False
    while at < len(tokens) and at - numeral.last <= _TITLE_REACH and tokens.raw[at][0].isupper():
        at += 1
    at += tokens.at[at] in (",", ".")
    return tokens.at[at] == '"' and (at > numeral.last + 1 or numeral.form == "digits")


def is_a_make(tokens: Tokens, numeral: Numeral) -> bool:
    """ "a 9mm pistol", "a .45-caliber handgun", "a 12-gauge shotgun", "4K video", "a 911 operator"."""
    at = numeral.last + 1
    if numeral.digits in _EMERGENCY and tokens.at[at] in _CALLED:
        return True
    at += tokens.at[at] == "-"
    bare = numeral.digits.startswith(".")  # ".22 rifle"
    if tokens.at[at] in ("gauge", "caliber", "calibre") or (bare and tokens.at[at] in _WEAPONS):
        return True
    if tokens.at[at] == "mm" and tokens.at[at + 1] in _WEAPONS:
        return True
    return numeral.form == "mixed" and tokens.raw[numeral.last] == "K" and tokens.at[numeral.last + 1] in _SCREENS
