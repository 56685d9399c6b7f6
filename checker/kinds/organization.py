"""Organisations: "Food and Drug Administration", "FDA", and names of agencies gone wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Key, Kind, Page
from checker.model import Candidate, Relation, Rule, Value
from checker.text.body_likeness import compare_bodies
from checker.text.known_bodies import body_key, known_key
from checker.text.scan import Scan


@dataclass(frozen=True, slots=True)
class Organization(Value):
    """A body as named. `key`: the same for every name that the article has for it."""

    name: str
    key: str


class OrganizationKind(Kind):
    """Which body: agencies, companies, courts, parties."""

    name = "organization"
    summary = "the name of an agency, company or other body, its acronyms and short forms as one"
    shares_words = True
    value_type = Organization
    category = "organization"
    order = 62
    example: ClassVar[str] = "Food and Drug Administration"
    needs_expect = True
    mixed = "differs"
    verb = "names it"
    keys: ClassVar = {"aliases": Key("texts", "other names that are fine")}

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """The bodies of the scan."""
        for body in scan.bodies:
            yield Found(body.span, Organization(body.name, body.key))

    def read(self, text: str) -> Value:
        """A name. Raises ValueReadError for words without a capital letter."""
        name = text.strip().removeprefix("the ").removeprefix("The ")
        if not any(word[0].isupper() for word in name.split()):
            raise ValueReadError(f"cannot read “{text}” as the name of a body", hint=f"For example: {self.example}")
        return Organization(name, known_key(name) or body_key(name))

    def normal(self, value: Value) -> str:
        """The key of the name as written."""
        assert isinstance(value, Organization)
        return body_key(value.name)

    def select(self, rule: Rule, page: Page) -> list[Candidate]:
        """Names that are, or are garbled from, the expected one."""
        expected = rule.expect
        assert isinstance(expected, Organization)
        candidates = []
        for candidate in super().select(rule, page):
            value = candidate.mention.value
            if self.compare(expected, value, rule).word != "unrelated":
                cue = f"the name “{candidate.mention.text}”"
                candidates.append(Candidate(candidate.mention, 1.0, (*candidate.cues, cue)))
        return candidates

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """One body by any of its names: agrees. A garbled name: differs. Another body: unrelated."""
        assert isinstance(left, Organization) and isinstance(right, Organization)
        fine = _also_called(rule, left.name) | _also_called(rule, right.name)
        if left.key == right.key or body_key(right.name) in fine or body_key(left.name) in fine:
            return Relation("agrees", "organization")
        relation = compare_bodies(left.name, right.name)
        if relation.word == "same":
            return Relation("agrees", "organization")
        if relation.word == "different":
            return Relation("unrelated")
        return Relation("differs", "organization", relation.detail, relation.certainty)


def _also_called(rule: Rule | None, name: str) -> set[str]:
    """The keys of the other names that a rule allows for a body: its aliases, and `names:` that list it."""
    if rule is None:
        return set()
    allowed = {body_key(alias) for alias in rule.texts.get("aliases", ())}
    key = body_key(name)
    for short, spellings in rule.names.items():
        keys = {body_key(spelling) for spelling in (short, *spellings)}
        if key in keys:
            allowed |= keys - {key}
    return allowed


KIND = OrganizationKind()
