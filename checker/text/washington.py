""" "Washington": the state, the city or the government, by the words around it."""

from __future__ import annotations

from checker.text.roles import is_role
from checker.text.tokens import Tokens
from checker.text.wordlists import state_names

_STATE, _CITY, _GOVERNMENT, _UNCLEAR = "washington-state", "washington-dc", "washington-government", "washington"
_STATE_TITLES = ("gov", "sen", "rep", "att")
_IN = frozenset(["in", "near", "outside", "throughout"])

# Verbs of governments and of nobody else, behind the name of a capital.
_GOVERNS = frozenset(
    """has had says said wants wanted imposed imposes accused accuses warned warns announced sanctioned blames blamed
    threatened urged pledged insists denies denied and rejected signed agreed hopes fears refuses""".split()
)
_STATE_OFFICES = frozenset("governor gov senator senators representative residents legislature".split())
_BETWEEN_STATES = frozenset("relations ties talks alliance tensions negotiations treaty dialogue".split())
_BETWEEN_GOVERNMENTS = frozenset("between with from by against toward towards".split())


def sense_of_washington(tokens: Tokens, first: int, last: int) -> str:
    """The key of the place that "Washington" at some tokens means; "washington" where its sentence does not say."""
    beside = (_list_neighbour(tokens, first, -1), _list_neighbour(tokens, last, 1))
    if _is_state(tokens, first, last) or any(name in state_names() for name in beside):
        return _STATE
    after = tokens.at[last + 1]
    if is_role(after or "-"):
        return _UNCLEAR
    if after in ("\u2013", "("):
        return _CITY  # a dateline
    if _is_government(tokens, first, last):
        return _GOVERNMENT
    return _CITY if tokens.at[first - 1] in ("downtown", "central") else _UNCLEAR


def _is_state(tokens: Tokens, first: int, last: int) -> bool:
    """ "Washington Gov. Bob Ferguson", "the state of Washington", "the governor of Washington"."""
    two = tokens.at[first - 2]
    if tokens.at[first - 1] == "of" and (two == "state" or two in _STATE_OFFICES):
        return True
    return tokens.at[last + 1].startswith(_STATE_TITLES) and is_role(tokens.at[last + 1])


def _is_government(tokens: Tokens, first: int, last: int) -> bool:
    """ "Washington has imposed sanctions", "talks between Washington and Tehran", "Moscow warned Washington"."""
    before, two, after = tokens.at[first - 1], tokens.at[first - 2], tokens.at[last + 1]
    if (tokens.raw[last].endswith("'s") or after in _GOVERNS) and before not in _IN:
        return True
    if two in _BETWEEN_STATES and before in ("with", "between"):
        return True
    if before in _BETWEEN_GOVERNMENTS and after == "and":
        return True
    if before == "and" and two[:1].isalpha() and tokens.at[first - 3] in _BETWEEN_GOVERNMENTS:
        return True
    return before in _GOVERNS and first > 1 and tokens.raw[first - 2][0].isupper()


def _list_neighbour(tokens: Tokens, at: int, step: int) -> str:
    """The name beside a name in a list, in lower case, or "" where no list is."""
    i = at + step
    joined = False
    while tokens.at[i] in (",", "and", "or") and 0 < i < len(tokens):
        joined = True
        i += step
    if not joined or i < 0:
        return ""
    if step > 0:
        two = f"{tokens.at[i]} {tokens.at[i + 1]}"
        return two if two in state_names() else tokens.at[i]
    two = f"{tokens.at[i - 1]} {tokens.at[i]}"
    return two if two in state_names() else tokens.at[i]
