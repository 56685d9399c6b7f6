"""Lists with a name left out or another one in its place: California, Illinois and Oregon → California and Oregon."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.kinds.list import NameList
from checker.model import Mention, Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts
from checker.mutate.place import like_it
from checker.mutate.words import misspell

_SHORTEST = 3  # Where only two names are listed, none is left out: it would be no list.


def change_lists(page: Page, rng: Random) -> Iterator[Edit]:
    """A name of a list left out; a name replaced by another of its sort, or misspelt where none is known."""
    for mention in facts(page, "list"):
        assert isinstance(mention.value, NameList)
        places = _item_places(mention, mention.value)
        if not places:
            continue
        if len(places) >= _SHORTEST:
            yield edit_of(mention, _without(mention.text, places, rng.randrange(len(places) - 1)), "list")
        replaced = _replaced(mention.text, places, rng)
        if replaced is not None:
            yield edit_of(mention, replaced, "list")


def _item_places(mention: Mention, value: NameList) -> list[Span]:
    """Where the items stand in the words of a list; empty where they are not all written as they were read."""
    places: list[Span] = []
    for item in value.items:
        at = mention.text.find(item, places[-1].end if places else 0)
        if at < 0:
            return []
        places.append(Span(at, at + len(item)))
    return places


def _without(text: str, places: list[Span], at: int) -> Rewrite:
    """The list without one of its names, never the last: "and" stays where it is."""
    left = text[: places[at - 1].end] + text[places[at].end :] if at else text[places[1].start :]
    if len(places) == _SHORTEST:
        left = left.replace(", and ", " and ").replace(", or ", " or ")  # two names need no comma
    return Rewrite(Span(0, len(text)), left, "name left out")


def _replaced(text: str, places: list[Span], rng: Random) -> Rewrite | None:
    items = tuple(text[place.start : place.end] for place in places)
    rewrites = []
    for place, item in zip(places, items, strict=True):
        other = like_it(item, rng, items)
        slip = misspell(item, rng) if other is None and item.isalpha() else None
        if other is not None:
            rewrites.append(Rewrite(place, other, "another name"))
        elif slip is not None:
            rewrites.append(Rewrite(place, slip.text, slip.how))
    return rng.choice(rewrites) if rewrites else None


MUTATION = Mutation("list", change_lists, also=frozenset(["count-vs-list"]))
