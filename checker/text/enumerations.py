"""Name runs → enumerations: "California, Illinois, Washington state and Washington, D.C."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.text.names import NameRun
from checker.text.tokens import Tokens

# Lower-case words that may follow a name inside an item ("Washington state", "New York city").
_AFTER_NAME = frozenset(["state", "city", "county", "province"])
# What may lead to one more item behind the last: "California and Illinois, as well as Washington, D.C.".
_MORE = frozenset(
    [("as", "well", "as"), ("along", "with"), ("and", "in"), ("and", "also", "in"), ("plus",), ("and", "of")]
)
_GOES_ON = _AFTER_NAME | {"of"}
_BETWEEN = 7  # No more words stand between two items than the longest of these and two commas.
_CONJUNCTIONS = frozenset(["and", "or", "&"])


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Items as (first token, last token), inclusive, in order."""

    items: tuple[tuple[int, int], ...]


def find_enumerations(tokens: Tokens, names: Sequence[NameRun]) -> tuple[Enumeration, ...]:
    """Every enumeration of names of a text: names joined by commas, the last by "and" or "or"."""
    found: list[Enumeration] = []
    items: list[tuple[int, int]] = []
    closed = False
    for run in names:
        first, last = _with_region(tokens, run)
        if items and first <= items[-1][1]:
            continue  # the region of the item before ("D.C.") is a run of its own
        link = _link(tokens, items[-1][1], first) if items else None
        # Behind "and" a comma adds the region to a place: "and Washington, Colombia County".
        if link == "more" and items:
            items.append((first, last))
            continue
        if link is None or (closed and link != ","):
            if closed:
                found.append(Enumeration(tuple(items)))
            items, closed = [(first, last)], False
        elif closed:
            items[-1] = (items[-1][0], last)
        else:
            items.append((first, last))
            closed = link == "and"
    if closed:
        found.append(Enumeration(tuple(items)))
    return tuple(found)


def _with_region(tokens: Tokens, run: NameRun) -> tuple[int, int]:
    """The run with what belongs to its item: "state", ", D.C.", "of Columbia", "Row" behind "Netmakers'"."""
    last = run.last
    if tokens.at[last + 1].isalpha() and tokens.words[last + 1] not in _GOES_ON and not tokens.raw[last].endswith("'s"):
        return run.first, last
    if tokens.at[last + 1] in _AFTER_NAME:
        return run.first, last + 1
    if tokens.at[last + 1] == "," and "." in tokens.at[last + 2][1:2] and tokens.raw[last + 2][0].isupper():
        return run.first, last + 2
    possessive = tokens.raw[last].endswith("'s") or (tokens.at[last + 1] == "'" and tokens.adjacent(last))
    at = last + 1 + (tokens.at[last + 1] in ("'", "of"))
    if (possessive or tokens.at[last + 1] == "of") and at < len(tokens) and tokens.raw[at][0].isupper():
        while at + 1 < len(tokens) and tokens.raw[at + 1][0].isupper():
            at += 1
        return run.first, at
    return run.first, last


def _link(tokens: Tokens, last: int, first: int) -> str | None:
    """How two items are joined: "," or "and"; None where other words stand between them."""
    if first - last > _BETWEEN:
        return None
    between = tokens.words[last + 1 : first]
    while between and between[-1] == "the":
        between = between[:-1]
    if between in ([","], [";"]):
        return ","
    if tuple(word for word in between if word not in ",\u2013-") in _MORE:
        return "more"
    if between and between[-1] in _CONJUNCTIONS and between[:-1] in ([], [","], [";"]):
        return "and"
    return None
