"""Parts that do not add up to their whole in one sentence: "30 people: 12 women, 10 men and 7 children"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.kinds.kind import Page
from checker.kinds.quantity import Quantity
from checker.model import Mention
from checker.within.doubt import Doubt, evidence

_OPENS = frozenset([":", "(", "\u2013"])  # what the parts of a whole stand behind
_BETWEEN = frozenset(["and", ",", "plus"])
_NOUN_WORDS = 4  # Words of what a part counts.
_MIN_PARTS = 2


def find_wrong_sums(page: Page) -> Iterator[Doubt]:
    """Wholes whose parts are told at once behind a colon, a dash or in brackets, and come to something else."""
    counts = [mention for mention in page.by_kind.get("quantity", ()) if _is_count(mention)]
    for at, whole in enumerate(counts):
        parts = _parts(page, whole, counts[at + 1 :])
        if len(parts) < _MIN_PARTS or _what(whole) in {_what(part) for part in parts}:
            continue
        total = sum((_number(part) for part in parts), Decimal(0))
        if total != _number(whole):
            yield _doubt(whole, parts, total)


def _is_count(mention: Mention) -> bool:
    value = mention.value
    assert isinstance(value, Quantity)
    whole = value.number is not None and value.number == value.number.to_integral_value() and value.step == 1
    return whole and value.bound == "exact" and value.unit is None and value.of is not None and value.of != "times"


def _number(mention: Mention) -> Decimal:
    assert isinstance(mention.value, Quantity) and mention.value.number is not None
    return mention.value.number


def _what(mention: Mention) -> str:
    assert isinstance(mention.value, Quantity)
    return (mention.value.of or "").lower()


def _parts(page: Page, whole: Mention, following: Sequence[Mention]) -> list[Mention]:
    """The counts that are listed directly behind a whole, to the end of the list."""
    words = page.scan.tokens.words
    end = page.places[whole.span].stop
    if not following or following[0].sentence != whole.sentence:
        return []
    gap = words[end : page.places[following[0].span].start]
    if not gap or gap[-1] not in _OPENS or len(gap) > _NOUN_WORDS + 1 or _OPENS.intersection(gap[:-1]):
        return []
    parts = [following[0]]
    for part in following[1:]:
        between = words[page.places[parts[-1].span].stop : page.places[part.span].start]
        if part.sentence != whole.sentence or not between or between[-1] not in _BETWEEN:
            break
        if len(between) > _NOUN_WORDS + 2 or any(not word[0].isalpha() and word not in ",-" for word in between):
            break
        parts.append(part)
    return parts if _is_closed(words, page.places[parts[-1].span].stop) else []


def _is_closed(words: Sequence[str], at: int) -> bool:
    """Whether the list ends with what its last part counts, and not in "and others"."""
    behind = words[at : at + _NOUN_WORDS + 1]
    stop = next((i for i, word in enumerate(behind) if not word[0].isalpha() and word != "-"), None)
    return stop is not None and not {"others", "other", "more", "among"}.intersection(behind)


def _doubt(whole: Mention, parts: Sequence[Mention], total: Decimal) -> Doubt:
    told = ", ".join(f"{part.text} {_what(part)}" for part in parts)
    return Doubt(
        "quantity", f"The parts of “{whole.text} {_what(whole)}”", "arithmetic", "warning", 0.75,
        f"writes “{whole.text} {_what(whole)}” and lists {told}, which come to {total}.",
        "The parts stand directly behind the whole.",
        (evidence(whole),), tuple(map(evidence, parts)), (whole,), f"{_number(whole)} {told}",
    )  # fmt: skip


CHECK = find_wrong_sums
