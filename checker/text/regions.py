"""The gazetteer, and the region behind a town: "Flint, Mich.", "Sterling, Virginia", "Toledo, Lucas County"."""

from __future__ import annotations

import functools

from checker.text.name_index import NameIndex
from checker.text.names import bare
from checker.text.tokens import Tokens
from checker.text.wordlists import place_lines, region_abbreviations, state_names


@functools.cache
def gazetteer() -> NameIndex:
    """Every place that a table has."""
    names = [(name, "") for name in place_lines()]
    names += [(short, "") for short in region_abbreviations() if "." in short and len(short) > 3]
    names += [(name, "") for name in _MORE_PLACES]
    return NameIndex(names)


# Continents, seas and parts of the world, which no list of states and cities has (AP Stylebook, "geographic names").
_MORE_PLACES = (
    "Africa", "Asia", "Europe", "North America", "South America", "Latin America", "Central America", "Antarctica",
    "Oceania", "Middle East", "West Bank", "Gaza", "Gaza Strip", "Gaza City", "Crimea", "Scotland", "Wales", "England",
    "Northern Ireland", "Great Britain", "Britain", "America", "Western Europe", "Eastern Europe", "Southeast Asia",
    "Pacific", "Atlantic", "Mediterranean", "Caribbean", "Balkans", "Siberia", "Kashmir", "Tibet", "Chechnya",
    "Catalonia", "Bavaria", "Donbas", "Darfur", "Kurdistan", "Golan Heights", "Manhattan", "Brooklyn", "Queens",
    "Bronx", "Staten Island", "Hollywood", "Silicon Valley", "Long Island", "Bay Area", "Midwest", "New England",
    "Yorkshire", "Cornwall", "Kyiv", "Arctic", "Balkan Peninsula", "Holland", "Ivory Coast", "Burma", "Tasmania",
    "Queensland", "New South Wales", "Western Australia", "South Australia", "Northern Territory", "Punjab", "Kerala",
    "Maharashtra", "Gujarat", "Tamil Nadu", "Karnataka", "Bihar", "Uttar Pradesh", "West Bengal", "Assam", "Rajasthan",
)  # fmt: skip


def has_region(tokens: Tokens, last: int) -> bool:
    """Whether a state or country stands behind a comma: "Dearborn, Mich."."""
    return region_behind(tokens, last) is not None


def region_behind(tokens: Tokens, last: int) -> int | None:
    """The last token of the region behind a place and a comma, its full stop left out; None where there is none."""
    if tokens.at[last + 1] != "," or last + 2 >= len(tokens) or tokens.raw[last].endswith("'s"):
        return None
    word = tokens.raw[last + 2]
    short = region_abbreviations()
    if word in short or (word + "." in short and tokens.at[last + 3] == "."):
        return last + 2
    county = _county_at(tokens, last + 2)
    known = gazetteer().at(tokens, last + 2)
    if county is not None or known is None:
        return county
    name = tokens.text[tokens.starts[last + 2] : tokens.ends[known[0]]].lower()
    if tokens.words[last] in state_names() or f"{tokens.at[last - 1]} {tokens.words[last]}" in state_names():
        return None  # "Ohio, Utah and Iowa" are a list
    return known[0] if bare(name) in state_names() and not _lists_on(tokens, known[0]) else None


def _lists_on(tokens: Tokens, last: int) -> bool:
    """Whether a list of names goes on behind a name, so that it is an item and no region: "Paris, Spain and Italy"."""
    return tokens.at[last + 1] == "and" and tokens.at[last + 2] in state_names()


def _county_at(tokens: Tokens, first: int) -> int | None:
    """ "Toledo, Lucas County": the last token of a county behind a place."""
    if tokens.at[first + 1] in ("county", "province", "district", "oblast") and tokens.raw[first + 1][0].isupper():
        return first + 1 if tokens.raw[first][0].isupper() else None
    return None
