"""Places mistaken for others of their country or town: Illinois → Indiana, Tollhouse Lane → Tollhouse Street."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.model import Mention, Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts
from checker.mutate.words import misspell, swap_words
from checker.text.wordlists import table_lines

_HEADS = {
    "street": ["road", "avenue"], "road": ["street"], "avenue": ["street"], "lane": ["street"], "row": ["lane"],
    "drive": ["road"], "square": ["park"], "park": ["square"], "river": ["creek"], "creek": ["river"],
    "lake": ["river"], "bay": ["harbor"], "county": ["city"], "district": ["county"], "bridge": ["tunnel"],
    "station": ["square"], "airport": ["station"], "mountain": ["hill"], "hill": ["mountain"], "island": ["bay"],
    "north": ["south"], "south": ["north"], "east": ["west"], "west": ["east"], "quay": ["pier"], "pier": ["quay"],
}  # fmt: skip

# Towns that are mistaken for one another, country by country: the largest, after GeoNames.
_TOWNS = (
    """New York|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|Seattle|Denver|
    Boston|Detroit|Portland|Memphis|Baltimore|Milwaukee|Sacramento|Atlanta|Miami|Cleveland|Minneapolis|New Orleans""",
    "London|Birmingham|Manchester|Leeds|Liverpool|Newcastle|Sheffield|Bristol|Glasgow|Edinburgh|Cardiff|Belfast",
    "Toronto|Montreal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Quebec City|Halifax",
    "Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin",
    "Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Bordeaux|Lille",
    "Berlin|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Leipzig|Dresden",
    "Mumbai|Delhi|Bengaluru|Hyderabad|Chennai|Kolkata|Pune|Jaipur",
    "Kyiv|Kharkiv|Odesa|Dnipro|Lviv|Mariupol|Kherson|Zaporizhzhia",
)
# The table of regions has the countries' regions one after the other; these are the last of each country.
_LAST_REGIONS = frozenset(["Wyoming", "Saskatchewan", "Victoria", "West Bengal", "North Rhine-Westphalia"])
_MIXED = frozenset(["Washington", "New York", "District of Columbia", "Georgia"])  # also a town, or a country


def _groups() -> Iterator[tuple[str, ...]]:
    for towns in _TOWNS:
        yield tuple(town.strip() for town in towns.split("|"))
    group: list[str] = []
    for line in table_lines("regions"):
        name = line.partition("|")[0].strip()
        if name not in _MIXED:
            group.append(name)
        if name in _LAST_REGIONS:
            yield tuple(group)
            group = []


_ALIKE = {name: group for group in _groups() for name in group}


def like_it(name: str, rng: Random, without: tuple[str, ...] = ()) -> str | None:
    """Another town or region of the same country, one that begins alike if there is one; None if none is known."""
    others = [other for other in _ALIKE.get(name, ()) if other != name and other not in without]
    alike = [other for other in others if other[0] == name[0]]
    return rng.choice(alike or others) if others else None


def change_places(page: Page, rng: Random) -> Iterator[Edit]:
    """Another place of the same sort, or the name misspelt where none is known."""
    taken = [mention.span for kind in ("list", "organization", "person") for mention in page.by_kind.get(kind, ())]
    for mention in facts(page, "place"):
        if not any(span.overlaps(mention.span) for span in taken):
            rewrites = list(_other_places(mention, rng)) or list(_misspelt(mention, rng))
            if rewrites:
                yield edit_of(mention, rng.choice(rewrites), "place")


def _other_places(mention: Mention, rng: Random) -> Iterator[Rewrite]:
    at = 0
    for part in mention.text.split(", "):  # "Springfield, Illinois"
        other = like_it(part, rng)
        if other:
            yield Rewrite(Span(at, at + len(part)), other, "another place")
        at += len(part) + 2
    if " " in mention.text:
        yield from swap_words(mention.text, _HEADS, rng, "word replaced")


def _misspelt(mention: Mention, rng: Random) -> Iterator[Rewrite]:
    for match in re.finditer(r"[^\W\d_]{5,}", mention.text):
        slip = misspell(match[0], rng)
        if slip is not None and match[0][0].isupper():
            yield Rewrite(Span(*match.span()), slip.text, slip.how)


MUTATION = Mutation("place", change_places)
