"""Shared copy in words: who looks like a rewrite of whom, and how much of it was altered on the way."""

from __future__ import annotations

from checker.model import Category, Discrepancy, Result
from checker.stories import SharedCopy

#: From this share of the shorter article on, one looks like a rewrite of the other.
REWRITE = 0.4
_NAMES: frozenset[Category] = frozenset(["person-name", "person-role", "organization", "place"])
_QUOTES: frozenset[Category] = frozenset(["quote-wording", "quote-cut", "quote-speaker"])


def altered(copy: SharedCopy, result: Result) -> tuple[int, int]:
    """How many names, and how many quotations, the two articles of a copy have otherwise than each other."""
    found = [each for each in result.discrepancies if _is_between(each, copy)]
    return (
        sum(1 for each in found if each.category in _NAMES),
        sum(1 for each in found if each.category in _QUOTES),
    )


def _is_between(found: Discrepancy, copy: SharedCopy) -> bool:
    sides = {evidence.article for evidence in found.odd}, {evidence.article for evidence in found.others}
    return any(one in sides[0] and other in sides[1] for one, other in _both_ways(copy))


def _both_ways(copy: SharedCopy) -> tuple[tuple[str, str], tuple[str, str]]:
    return (copy.left, copy.right), (copy.right, copy.left)


def rewrites(result: Result) -> tuple[str, ...]:
    """A sentence for each article that looks like a rewrite of another one of its story."""
    return tuple(
        rewrite_in_words(copy, result)
        for story in result.stories
        for copy in sorted(story.copies, key=lambda copy: (-copy.share, copy.left, copy.right))
        if copy.share >= REWRITE
    )


def rewrite_in_words(copy: SharedCopy, result: Result) -> str:
    """ "Trend Hub looks like a rewrite of AP, with 4 names and 2 quotations altered: 12 % word for word …"."""
    earlier, later = in_order(copy, result)
    names, quotes = altered(copy, result)
    counts = [_count(number, noun) for number, noun in ((names, "name"), (quotes, "quotation")) if number]
    changed = f", with {' and '.join(counts)} altered" if counts else ""
    one, other = result.article(later).label, result.article(earlier).label
    shares = f"{copy.exact:.0%} of its words word for word, {copy.spun:.0%} in a paraphrase"
    known = "" if copy.earlier else " Which of the two was first is not known."
    return f"{one} looks like a rewrite of {other}{changed} ({shares}).{known}"


def in_order(copy: SharedCopy, result: Result) -> tuple[str, str]:
    """The article that is probably the earlier one, and the other.

    Where the dates do not tell, the one whose names and words more of the others have.
    """
    if copy.earlier is not None:
        return copy.earlier, copy.right if copy.earlier == copy.left else copy.left
    odd = {side: sum(1 for each in result.discrepancies for one in each.odd if one.article == side and each.others)
           for side in (copy.left, copy.right)}  # fmt: skip
    return (copy.right, copy.left) if odd[copy.left] > odd[copy.right] else (copy.left, copy.right)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
