"""Lists of names: "California, Illinois, Washington state and Washington, D.C.", compared as sets."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Key, Kind, Page, about
from checker.model import Candidate, Mention, Relation, Rule, Span, Value
from checker.text.enumerations import find_enumerations
from checker.text.known_bodies import known_key
from checker.text.places import place_key
from checker.text.roles import is_role
from checker.text.scan import Scan

_MIN_ITEMS = 3
# Words that say no more than the name beside them ("Washington state", "the city of Oslo").
_FILLERS = frozenset(["the", "state", "states", "city", "of", "province", "county"])
_OPEN_ENDED = frozenset(["including", "includes", "include", "like", "especially", "notably", "among"])


@dataclass(frozen=True, slots=True)
class NameList(Value):
    """Names told one after the other. `open_ended`: the words before say that there are more ("including")."""

    items: tuple[str, ...]
    open_ended: bool


class ListKind(Kind):
    """Which ones, by name."""

    name = "list"
    summary = "names told one after the other, compared as a set"
    shares_words = True
    value_type = NameList
    category = "list"
    label = "list"
    order = 80
    example: ClassVar[str] = "[California, Illinois, Washington]"
    needs_expect = True
    verb = "lists"
    keys: ClassVar = {"aliases": Key("options", "an item, and other ways to write it")}

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Enumerations of three names or more."""
        for enumeration in find_enumerations(scan.tokens, scan.names):
            announced = scan.tokens.at[enumeration.items[0][0] - 1] in (":", "\u2013")
            offices = sum(
                all(is_role(scan.tokens.raw[i]) for i in range(first, last + 1)) for first, last in enumeration.items
            )
            if len(enumeration.items) < (2 if announced else _MIN_ITEMS) or 2 * offices >= len(enumeration.items):
                continue  # "Deputy Administrator and CEO" are the offices of one person
            items = tuple(
                scan.slice(Span(scan.tokens.starts[first], scan.tokens.ends[last])) for first, last in enumeration.items
            )
            span = scan.tokens.span(enumeration.items[0][0], enumeration.items[-1][1])
            yield Found(span, NameList(items, _is_open_ended(scan, enumeration.items[0][0] - 1)))

    def select(self, rule: Rule, page: Page) -> list[Candidate]:
        """Lists in sentences that speak of the rule's cues; with a rule at hand two names are a list as well."""
        candidates = super().select(rule, page)
        scan = page.scan
        for enumeration in find_enumerations(scan.tokens, scan.names):
            sentence = scan.sentence_at(enumeration.items[0][0])
            if len(enumeration.items) != 2 or (cues := about(rule, page, sentence)) is None or not rule.about:
                continue
            span = scan.clean.original(scan.tokens.span(enumeration.items[0][0], enumeration.items[1][1]))
            if any(candidate.mention.span == span for candidate in candidates):
                continue
            items = tuple(scan.slice(scan.tokens.span(*item)) for item in enumeration.items)
            text = page.article.text[span.start : span.end]
            place = scan.clean.original(scan.sentence_span(sentence))
            mention = Mention(page.article.id, "list", span, text, NameList(items, open_ended=False), place)
            candidates.append(Candidate(mention, 1.0, cues))
        return candidates

    def read(self, text: str) -> Value:
        """Items separated by line breaks, semicolons or commas. Raises ValueReadError for fewer than two."""
        items = [item.strip() for item in re.split(r"[\n;]" if re.search(r"[\n;]", text) else ",", text)]
        items = [item for item in items if item]
        if len(items) < 2:
            raise ValueReadError(f"cannot read “{text}” as a list of names", hint=f"For example: {self.example}")
        return NameList(tuple(items), open_ended=False)

    def family(self, value: Value) -> str | None:
        """All values of the kind."""
        return ""

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """As sets. Two lists that share fewer than half of the shorter one's names are lists of different things."""
        assert isinstance(left, NameList) and isinstance(right, NameList)
        a, b = _names(left, rule), _names(right, rule)
        missing = [item for key, item in a.items() if key not in b]
        added = [item for key, item in b.items() if key not in a]
        if (len(a) - len(missing)) * 2 < min(len(a), len(b)):
            return Relation("unrelated")
        if not missing and not added:
            return Relation("agrees", "list")
        # "including A and B" says that there is more: what it leaves out is no difference.
        if (not added or left.open_ended) and (not missing or right.open_ended):
            return Relation("vague", "list")
        return _differs(missing, added)


def _is_open_ended(scan: Scan, before: int) -> bool:
    """Whether the words before a list say that there are more: "including", "such as"; "named as" does not."""
    at = before - (scan.tokens.at[before] in ("the", "them"))
    word = scan.tokens.at[at]
    return word in _OPEN_ENDED or (word == "as" and scan.tokens.at[at - 1] == "such")


def _differs(missing: list[str], added: list[str]) -> Relation:
    told = []
    if missing:
        told.append("without " + ", ".join(f"“{item}”" for item in missing))
    if added:
        told.append("with " + ", ".join(f"“{item}”" for item in added))
    return Relation("differs", "list", " and ".join(told), 0.85)


def _names(value: NameList, rule: Rule | None) -> dict[str, str]:
    """The items by the form in which they are compared: aliases resolved, fillers and accents taken off."""
    same: dict[str, str] = {}
    if rule is not None:
        for name, spellings in (*rule.names.items(), *rule.options.items()):
            for spelling in (name, *spellings):
                same.setdefault(item_key(spelling), item_key(name))
    keys: dict[str, str] = {}
    for item in value.items:
        key = item_key(item)
        keys.setdefault(same.get(key, key), item)
    return keys


def item_key(item: str) -> str:
    """The form in which an item is compared: fillers and accents taken off, known bodies by their key."""
    body = known_key(item)
    words = re.findall(r"\w+", body or place_key(item))
    kept = [word for word in words if word not in _FILLERS]
    return " ".join(kept or words)


KIND = ListKind()
