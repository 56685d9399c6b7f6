"""Changes that do not fit their two ends: "rose by 12 to 50 from 40", "up 8% to $60 million from $50 million"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.kinds.amount import Amount
from checker.kinds.kind import Page
from checker.kinds.money import Money
from checker.kinds.percent import Percent
from checker.kinds.quantity import Quantity
from checker.model import Mention
from checker.within.doubt import Doubt, evidence

_KINDS = ("quantity", "money", "percent", "number")
_REACH = 5  # Tokens between two of the three figures.
_CLAUSE_ENDS = frozenset(["while", "and", "but", "as", "when", "after", ";", ":", "("])


def find_wrong_changes(page: Page) -> Iterator[Doubt]:
    """A change, what it led to ("to") and what it came from ("from"), told one after the other."""
    figures = sorted((mention for kind in _KINDS for mention in page.by_kind.get(kind, ())), key=lambda one: one.span)
    for change, *ends in zip(figures, figures[1:], figures[2:], strict=False):
        if not _are_told_together(page, (change, *ends)):
            continue
        told = {_lead(page, mention): mention for mention in ends}
        if told.keys() != {"from", "to"}:
            continue
        expected = _expected(change, told["from"], told["to"])
        if expected is not None:
            yield _doubt(change, told["from"], told["to"], expected)


def _are_told_together(page: Page, mentions: Sequence[Mention]) -> bool:
    if any(mention.sentence != mentions[0].sentence or not _is_exact(mention) for mention in mentions):
        return False
    trend = getattr(mentions[0].value, "trend", None)
    places = [page.places[mention.span] for mention in mentions]
    words = page.scan.tokens.words
    gaps = [words[left.stop : right.start] for left, right in pairwise(places)]
    return trend is not None and all(_joins(gap) for gap in gaps)


def _joins(gap: Sequence[str]) -> bool:
    """Whether the words between two figures keep them together: "to", ", from", "in the quarter from"."""
    if len(gap) > _REACH or not _CLAUSE_ENDS.isdisjoint(gap):
        return False
    return "," not in gap[:-2] and gap[-1:] != [","]


def _is_exact(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Amount) and value.bound == "exact" and value.number is not None


def _lead(page: Page, mention: Mention) -> str:
    return page.scan.tokens.at[page.places[mention.span].start - 1]


def _expected(change: Mention, start: Mention, end: Mention) -> str | None:
    """What the change would have to be, where it is another; None where it fits or cannot be compared."""
    moved, first, last = change.value, start.value, end.value
    assert isinstance(moved, Amount) and isinstance(first, Amount) and isinstance(last, Amount)
    if _unit(first) != _unit(last) or first.number is None or last.number is None or moved.number is None:
        return None
    trend = getattr(moved, "trend", None)
    size = abs(moved.number)
    room = (first.step + last.step) / 2
    if isinstance(moved, Percent) and not moved.points and not isinstance(first, Percent):
        if first.number <= 0:
            return None
        real = (last.number - first.number) / first.number * 100
        slack = room / first.number * 100 * (1 + abs(real) / 100) + moved.step
        fits = abs(abs(real) - size) <= slack and (real > 0) == (trend == "up")
        return None if fits else f"{abs(real):.1f}%"
    if (
        type(moved) is not type(first)
        or (isinstance(moved, Percent) and not moved.points)
        or _unit(moved) != _unit(first)
    ):
        return None
    real = last.number - first.number
    fits = abs(abs(real) - size) <= room + moved.step / 2 and (real > 0) == (trend == "up")
    return None if fits else f"{abs(real):f}"


def _unit(value: Amount) -> str | None:
    if isinstance(value, Money):
        return value.currency
    if isinstance(value, Quantity):
        return value.unit
    return type(value).__name__


def _doubt(change: Mention, start: Mention, end: Mention, expected: str) -> Doubt:
    return Doubt(
        change.kind, f"The change from {start.text} to {end.text}", "arithmetic", "warning", 0.7,
        f"writes “{change.text}”; from {start.text} to {end.text} it is {expected}.",
        "The change and its two ends stand in one sentence.",
        (evidence(change),), (evidence(end), evidence(start)), (change,), f"{change.text} {start.text} {end.text}",
    )  # fmt: skip


CHECK = find_wrong_changes
