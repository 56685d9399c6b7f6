"""Places: "Flint, Mich.", "Lucas County", "Washington" the state, the city or the government."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Key, Kind, Page
from checker.model import Candidate, Relation, Rule, Value
from checker.text.place_likeness import compare_places
from checker.text.places import place_key
from checker.text.scan import Scan


@dataclass(frozen=True, slots=True)
class Place(Value):
    """A place as named. `key`: one for all ways to write it; "Washington" has one for each of its three senses."""

    name: str
    key: str


class PlaceKind(Kind):
    """Where: countries, states, cities, rivers, streets."""

    name = "place"
    summary = "the name of a place, with its state or country where it is given"
    shares_words = True
    value_type = Place
    category = "place"
    order = 64
    example: ClassVar[str] = "Springfield, Illinois"
    expect_selects = True
    verb = "names the place"
    keys: ClassVar = {"aliases": Key("texts", "other names that are fine")}

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """The places of the scan."""
        for place in scan.places:
            yield Found(place.span, Place(place.name, place.key))

    def read(self, text: str) -> Value:
        """A name, with its region behind a comma. Raises ValueReadError for words without a capital letter."""
        name = text.strip()
        if not any(word[0].isupper() for word in name.split()):
            raise ValueReadError(f"cannot read “{text}” as the name of a place", hint=f"For example: {self.example}")
        return Place(name, place_key(name))

    def normal(self, value: Value) -> str:
        """The key."""
        assert isinstance(value, Place)
        return value.key

    def select(self, rule: Rule, page: Page) -> list[Candidate]:
        """With cue words, the places of their sentences; without, those that are or are like the expected one."""
        candidates = super().select(rule, page)
        expected = rule.expect
        if rule.about or expected is None:
            return candidates
        return [
            candidate for candidate in candidates
            if self.compare(expected, candidate.mention.value, rule).word != "unrelated"
        ]  # fmt: skip

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """The same place: agrees. The same town in another state, or a name a letter off: differs."""
        assert isinstance(left, Place) and isinstance(right, Place)
        aliases = {place_key(alias) for alias in rule.texts.get("aliases", ())} if rule else set()
        if left.key in aliases or right.key in aliases:
            return Relation("agrees", "place")
        relation = compare_places(left.name, left.key, right.name, right.key)
        if relation.word == "same":
            return Relation("agrees", "place")
        if relation.word == "different":
            return Relation("unrelated")
        return Relation("differs", "place", relation.detail, relation.certainty)


KIND = PlaceKind()
