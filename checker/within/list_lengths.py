"""Lists that are longer or shorter than they say: "four states: California, Illinois and Washington"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.kinds.kind import Page
from checker.kinds.list import NameList
from checker.kinds.quantity import Quantity
from checker.model import Mention
from checker.within.doubt import Doubt, evidence

_OPENS = frozenset([":", "\u2013"])
_NOUN_WORDS = 4  # Words of what is counted, between the number and the list.
_MOST = 12  # A longer list is seldom told in full.


def find_wrong_counts(page: Page) -> Iterator[Doubt]:
    """Counts with a list of names directly behind a colon or a dash, of another length."""
    by_end = {page.places[mention.span].stop: mention for mention in page.by_kind.get("quantity", ())}
    words = page.scan.tokens.words
    for names in page.by_kind.get("list", ()):
        value = names.value
        assert isinstance(value, NameList)
        first = page.places[names.span].start
        if value.open_ended or words[first - 1 : first] == [] or words[first - 1] not in _OPENS:
            continue
        for back in range(2, _NOUN_WORDS + 2):
            count = by_end.get(first - back)
            if count is not None and _counts_names(count) and count.sentence == names.sentence:
                doubt = _doubt(page, count, names, value)
                if doubt is not None:
                    yield doubt
                break


def _counts_names(mention: Mention) -> bool:
    value = mention.value
    assert isinstance(value, Quantity)
    small = value.number is not None and 2 <= value.number <= _MOST
    return small and value.bound == "exact" and value.unit is None and value.of is not None


def _doubt(page: Page, count: Mention, names: Mention, value: NameList) -> Doubt | None:
    assert isinstance(count.value, Quantity)
    number, listed = int(count.value.number or 0), len(value.items)
    if number == listed or _is_open(page, names):
        return None
    return Doubt(
        "list", f"The number of {count.value.of} listed", "count-vs-list", "warning", 0.75,
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
