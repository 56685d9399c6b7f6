"""Lists that are longer or shorter than they say: "four states: California, Illinois and Washington"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.kinds.kind import Page
from checker.kinds.list import NameList
from checker.kinds.quantity import Quantity
from checker.model import Mention
from checker.within.doubt import Doubt, evidence

_OPENS = frozenset([":", "\u2013", "are", "were", "namely"])
_SURE, _LIKELY = 0.75, 0.65  # Behind a mere comma the names may also be others: "Of four towns, Ely, Wells and Elko …".
_NOUN_WORDS = 4  # Words of what is counted, between the number and the list.
_MIN_LOOSE = 3  # Names of a list behind a mere comma.
_MOST = 12  # A longer list is seldom told in full.


def find_wrong_counts(page: Page) -> Iterator[Doubt]:
    """Counts with a list of names directly behind them, of another length."""
    by_end = {page.places[mention.span].stop: mention for mention in page.by_kind.get("quantity", ())}
    words = page.scan.tokens.words
    for names in page.by_kind.get("list", ()):
        value = names.value
        assert isinstance(value, NameList)
        first = page.places[names.span].start
        opening = words[first - 1] if first else ""
        if value.open_ended or (opening not in _OPENS and not (opening == "," and len(value.items) >= _MIN_LOOSE)):
            continue
        for back in range(2, _NOUN_WORDS + 2):
            count = by_end.get(first - back)
            if count is not None and _counts_names(count) and count.sentence == names.sentence:
                if opening == "," and words[page.places[count.span].start - 1] in ("of", "the"):
                    break  # "Of the five senators, Cruz, Hawley and Lee voted no."
                doubt = _doubt(page, count, names, value, _LIKELY if opening == "," else _SURE)
                if doubt is not None:
                    yield doubt
                break


def _counts_names(mention: Mention) -> bool:
    value = mention.value
    assert isinstance(value, Quantity)
    small = value.number is not None and 2 <= value.number <= _MOST
    return small and value.bound == "exact" and value.unit is None and value.of is not None


def _doubt(page: Page, count: Mention, names: Mention, value: NameList, confidence: float) -> Doubt | None:
    assert isinstance(count.value, Quantity)
    number, listed = int(count.value.number or 0), len(value.items)
    if number == listed or _is_open(page, names):
        return None
    return Doubt(
        "list", f"The number of {count.value.of} listed", "count-vs-list", "warning", confidence,
        f"writes “{count.text} {count.value.of}” and lists {listed}: {', '.join(value.items)}.",
        "The list stands directly behind the count.",
        (evidence(count),), (evidence(names),), (count,), f"{number} {'|'.join(value.items)}",
    )  # fmt: skip


def _is_open(page: Page, names: Mention) -> bool:
    """Whether the list goes on: "and others", "as well as the city of"."""
    at = page.places[names.span].stop
    behind = page.scan.tokens.words[at : at + 3]
    return bool({"and", "or", "others", "among", "as", "plus", "etc", "&"}.intersection(behind[:2]))


CHECK = find_wrong_counts
