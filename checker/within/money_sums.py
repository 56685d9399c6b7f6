"""Amounts that do not add up to their whole: "$64 million: $48 million in bonds and $14 million from the state"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from checker.kinds.amount import Amount
from checker.kinds.kind import Page
from checker.kinds.money import Money
from checker.kinds.quantity import Quantity
from checker.model import Mention
from checker.within.doubt import Doubt, evidence

_MIN_PARTS = 2
_LEAD = 6  # Words between the whole and the colon, or "is made up of".
_OPENERS = re.compile(
    r"(?::|\b(?:made up of|composed of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|split into|divided into"
    r"|broken down into))$"
)
# Before a part these show that it is none: an earlier amount, a share, a price.
_NO_PART = frozenset("from than against versus per each by over under about up down was were were worth to or".split())
# Behind a part these say what it is for; a verb tells something of it, "more" makes it a difference.
_OF_A_PART = frozenset("in for from on to as of by through via and , . ; at".split())
_REST = frozenset("rest remainder remaining balance others other half third quarter percent % among including".split())
# A sum that is farther off than this is rather not one of these parts.
_NEAREST, _FARTHEST = Decimal("0.55"), Decimal("1.8")


def find_wrong_money_sums(page: Page) -> Iterator[Doubt]:
    """Wholes whose parts are told behind a colon or "is made up of", and come to something else."""
    told: dict[object, list[Mention]] = {}
    for kind in ("money", "quantity", "number"):
        for mention in page.by_kind.get(kind, ()):
            if _is_amount(mention):
                told.setdefault(page.sentence_of(mention), []).append(mention)
    for amounts in told.values():
        amounts.sort(key=lambda mention: mention.span)
        for at, whole in enumerate(amounts[:-_MIN_PARTS]):
            parts = amounts[at + 1 :]
            if isinstance(whole.value, Money) and _are_parts(page, whole, parts):
                total = sum(map(_number, parts), Decimal(0))
                if _is_wrong(whole, parts, total):
                    yield _doubt(whole, parts, total)
                break


def _is_amount(mention: Mention) -> bool:
    """Whether a mention is one amount of money, or a bare "0.9 million" behind one."""
    value = mention.value
    if not isinstance(value, Amount) or value.number is None or mention.quoted:
        return False
    return isinstance(value, Money) or (isinstance(value, Quantity) and value.unit is None and "illion" in mention.text)


def _number(mention: Mention) -> Decimal:
    assert isinstance(mention.value, Amount) and mention.value.number is not None
    return mention.value.number


def _are_parts(page: Page, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether all amounts behind a whole are its parts, told one after the other, the last behind "and"."""
    words = page.scan.tokens.words
    places = [page.places[mention.span] for mention in (whole, *parts)]
    sentence = page.sentence_of(whole)
    lead = words[places[0].stop : places[1].start]
    opener = _OPENERS.search(" ".join(lead).replace(" : ", ": ").strip())
    if len(parts) < _MIN_PARTS or opener is None or len(lead) > _LEAD + 3:
        return False
    if not _REST.isdisjoint(words[places[1].start : min(places[-1].stop + _LEAD, sentence.after)]):
        return False
    money = [mention for mention in (whole, *parts) if isinstance(mention.value, Money)]
    currencies = {mention.value.currency for mention in money if isinstance(mention.value, Money)}
    if len(currencies) != 1 or any(getattr(mention.value, "per", None) for mention in money):
        return False
    for last, place in pairwise(places[1:]):
        gap = words[last.stop : place.start]
        if not gap or gap[-1] in _NO_PART or {"and", ",", "plus", ";"}.isdisjoint(gap):
            return False
    if any(words[place.stop] not in _OF_A_PART for place in places[1:] if place.stop < len(words)):
        return False
    final = words[places[-2].stop : places[-1].start]
    return not {"and", "plus"}.isdisjoint(final[-3:])


def _is_wrong(whole: Mention, parts: Sequence[Mention], total: Decimal) -> bool:
    number = _number(whole)
    room = sum((_room(mention) for mention in (whole, *parts)), Decimal(0))
    return _NEAREST * number <= total <= _FARTHEST * number and abs(total - number) > room


def _room(mention: Mention) -> Decimal:
    """How far off an amount may be: half its last place told, more where it is no exact one."""
    value = mention.value
    assert isinstance(value, Amount)
    number = _number(mention)
    half = value.step / 2 if value.step != 1 else Decimal(0)
    return half if value.bound == "exact" else max(half, number / 10)


def _doubt(whole: Mention, parts: Sequence[Mention], total: Decimal) -> Doubt:
    told = " + ".join(part.text for part in parts)
    return Doubt(
        "money", f"The parts of {whole.text}", "arithmetic", "warning", 0.7,
        f"writes “{whole.text}” and lists {told}, which come to {_shown(total, whole)}.",
        "The parts stand directly behind the whole.",
        (evidence(whole),), tuple(evidence(part) for part in parts), (whole,), f"{whole.text} {told}",
    )  # fmt: skip


def _shown(total: Decimal, whole: Mention) -> str:
    """A sum in the unit in which the whole is written: "$62 million"."""
    for word, size in (("trillion", 10**12), ("billion", 10**9), ("million", 10**6)):
        if word in whole.text or re.search(rf"\d\s?{word[0]}n?\b", whole.text):
            return f"{(total / size).normalize():f} {word}"
    return f"{total.normalize():,f}"


CHECK = find_wrong_money_sums
