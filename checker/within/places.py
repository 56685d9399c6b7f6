"""A place that an article spells in two ways: "Ratnagiri … Ratnagri"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from checker.kinds.kind import Page
from checker.kinds.place import Place
from checker.model import Mention
from checker.text.names import plain
from checker.text.place_likeness import compare_places, is_known_place
from checker.within.doubt import Doubt, evidence

_SURE, _LIKELY = 0.75, 0.65


def find_place_slips(page: Page) -> Iterator[Doubt]:
    """Names of places that no gazetteer has and that are nearly those of places which the article names as well."""
    first: dict[str, Mention] = {}
    count: dict[str, int] = {}
    for mention in page.by_kind.get("place", ()):
        value = mention.value
        assert isinstance(value, Place)
        first.setdefault(value.key, mention)
        count[value.key] = count.get(value.key, 0) + 1
    by_letter: dict[str, list[str]] = {}
    for key in sorted(first, key=lambda key: first[key].span):
        by_letter.setdefault(key[:1], []).append(key)
    for keys in by_letter.values():
        for one, other in itertools.combinations(keys, 2):
            if compare_places(first[one].text, one, first[other].text, other).word == "slip":
                yield from _slip(first[one], first[other], count[one], count[other])


def _slip(one: Mention, other: Mention, ones: int, others: int) -> Iterator[Doubt]:
    known = [
        is_known_place(mention.text.title() if mention.text.isupper() else mention.text) for mention in (one, other)
    ]
    if all(known):
        return
    odd, right = (one, other) if known[1] or (ones < others and not known[0]) else (other, one)
    yield Doubt(
        kind="place", title=f"The name of {right.text}", category="place", level="warning",
        confidence=_SURE if any(known) else _LIKELY, message=f"has both “{right.text}” and “{odd.text}”.",
        why="The two names are nearly the same.", odd=(evidence(odd),), others=(evidence(right),), mentions=(odd,),
        key=f"{plain(right.text)} {plain(odd.text)}",
    )  # fmt: skip


CHECK = find_place_slips
