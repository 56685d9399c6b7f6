"""How two names of places stand to each other: one place, two places, or one name gone wrong."""

from __future__ import annotations

import functools
from typing import Literal

from msgspec import Struct

from checker.text.likeness import name_likeness
from checker.text.names import plain
from checker.text.places import place_key
from checker.text.regions import gazetteer
from checker.text.tokens import tokenize
from checker.text.wordlists import federal_states, place_names, state_names

#: `conflict`: the same town in two regions. `slip`: a name that is a letter or two off.
PlaceWord = Literal["same", "conflict", "slip", "different"]

_SLIP = 0.74  # From this likeness on, one name may be a slip for the other (see text/likeness.py).
_LONG = 6  # Letters; shorter names of places are one slip apart from too many others.


class PlaceRelation(Struct, frozen=True, gc=False):
    """How two names stand to each other. detail: what differs; certainty: 0..1."""

    word: PlaceWord
    detail: str = ""
    certainty: float = 1.0


_SAME = PlaceRelation("same")
_DIFFERENT = PlaceRelation("different")


@functools.lru_cache(maxsize=1 << 12)
def compare_places(left: str, left_key: str, right: str, right_key: str) -> PlaceRelation:
    """How two places stand to each other. Symmetric."""
    if left_key == right_key or plain(left) == plain(right):
        return _SAME
    towns = [name.partition(",")[0].strip() for name in (left, right)]
    regions = [name.partition(",")[2].strip() for name in (left, right)]
    if plain(towns[0]) == plain(towns[1]):
        if not all(regions) or not _exclude_each_other(*regions):
            return _SAME
        return PlaceRelation("conflict", f"“{right}” for “{left}”", 0.8)
    return _slip(left, right)


def _exclude_each_other(left: str, right: str) -> bool:
    """Whether two regions cannot both hold: two states do, a county and its state do not."""
    if place_key(left) == place_key(right):
        return False
    a, b = (place_key(region).replace("-", " ") in state_names() for region in (left, right))
    county = [region.lower().endswith((" county", " district", " province")) for region in (left, right)]
    if all(county):
        return True
    if any(county):
        return "washington-dc" in (place_key(left), place_key(right))  # the District of Columbia has no counties
    return a and b and _same_sort(left, right)


# Countries that are federations of the states in regions.txt, and the parts of one kingdom.
_FEDERATIONS = frozenset(["united-states", "canada", "australia", "india", "germany"])
_OF_KINGDOM = frozenset(["england", "scotland", "wales", "northern-ireland"])


def _same_sort(left: str, right: str) -> bool:
    """Whether both are states, or both countries: a state and its country, England and the UK, may both be right."""
    keys = {place_key(left), place_key(right)}
    if "united-kingdom" in keys and keys & _OF_KINGDOM:
        return False
    federal = [_is_state(region) for region in (left, right)]
    if federal[0] == federal[1]:
        return True
    country = place_key(right if federal[0] else left)
    return country not in _FEDERATIONS


# What makes the name of its people, or what is theirs, of a place's name.
_OF_A_PLACE = ("an", "ian", "ean", "ese", "ish")
_OF_ITS_PEOPLE = ("ian", "ean", "man", "ese", "ish", "tine")


def _is_derived(name: str, longer: str) -> bool:
    """ "Malaysia" and "Malaysian", "Germany" and "Germans", "Brasilia" and "Brazilian": a word made of the name."""
    if longer.startswith(name) or (longer.startswith(name[:-1]) and longer.endswith(_OF_A_PLACE)):
        return True
    single = " " not in name + longer and name[:3] == longer[:3]
    return single and any(word.removesuffix("s").endswith(_OF_ITS_PEOPLE) for word in (name, longer))


def is_known_place(name: str) -> bool:
    """Whether a table of places has a name, its region left out."""
    tokens = tokenize(name.partition(",")[0])
    found = gazetteer().at(tokens, 0) if len(tokens) else None
    return found is not None and found[0] == len(tokens) - 1


def _is_state(region: str) -> bool:
    return place_key(region).replace("-", " ") in federal_states() | {"dc", "washington dc"}


def _slip(left: str, right: str) -> PlaceRelation:
    a, b = plain(left), plain(right)
    known = [is_known_place(name) for name in (left, right)]
    if all(known) or min(len(a), len(b)) < _LONG or _is_derived(*sorted((a, b), key=len)):
        return _DIFFERENT
    first, second = a.split(), b.split()
    if len(first) != len(second):
        return _DIFFERENT
    unlike = [(x, y) for x, y in zip(first, second, strict=True) if x != y]
    if any(x in place_names() or y in place_names() for x, y in unlike) and len(first) > 1:
        return _DIFFERENT
    if any(min(len(x), len(y)) < 4 or name_likeness(x, y) < _SLIP for x, y in unlike) or not unlike:
        return _DIFFERENT
    if len(unlike) == 1 and min(map(len, unlike[0])) < _LONG - 1:
        return _DIFFERENT
    return PlaceRelation("slip", f"“{right}” for “{left}”", 0.8 if any(known) else 0.65)
