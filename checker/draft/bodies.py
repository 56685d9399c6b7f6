"""Bodies that the articles of a story call in several ways: the `names:` of a drafted file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.draft.yaml_text import one_line
from checker.kinds.kind import Page
from checker.story.words import BODY
from checker.text.known_bodies import known_key

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9 -]*")  # What the rule language allows as a name.
_WAYS = 5
_SHORT = 6  # Letters of an acronym.


@dataclass(frozen=True, slots=True)
class Bodies:
    """names: all the ways to write each body, by the name that stands for them. by_feature: that name, by the body."""

    names: Mapping[str, tuple[str, ...]]
    by_feature: Mapping[str, str]

    def as_rules_say(self, name: str) -> str:
        """{DHS} for any way to write it; another name as it is."""
        return next((f"{{{short}}}" for short, ways in self.names.items() if name in (short, *ways)), name)

    def spelled(self, texts: Sequence[str]) -> tuple[str, ...]:
        """The texts with each {NAME} written in every way."""
        return tuple(
            spelling for text in texts
            for spelling in (self.names[text[1:-1]] if text[:1] == "{" and text[1:-1] in self.names else (text,))
        )  # fmt: skip


def bodies_of(pages: Sequence[Page]) -> Bodies:
    """The bodies with an acronym, or with names of which one is a part of the other."""
    found: dict[str, list[str]] = {}
    for page in pages:
        for body in page.scan.bodies:
            ways = found.setdefault(BODY + (known_key(body.name) or body.key), [])
            name = one_line(body.name)
            if name not in ways:
                ways.append(name)
    names: dict[str, tuple[str, ...]] = {}
    by_feature: dict[str, str] = {}
    for feature, ways in found.items():
        short = min(ways, key=lambda way: (not _is_acronym(way), len(way)))
        if len(ways) > 1 and _NAME.fullmatch(short) and short not in names:
            names[short] = (short, *(way for way in ways if way != short))[:_WAYS]
            by_feature[feature] = short
    return Bodies(names, by_feature)


def _is_acronym(name: str) -> bool:
    return name.isupper() and len(name) <= _SHORT
