"""Percentages that do not fit their two figures: "12 of the 40 members, or 25 percent", "from 200 to 300, up 20%"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct

from checker.kinds.amount import Amount
from checker.kinds.kind import Page
from checker.kinds.money import Money
from checker.kinds.percent import Percent
from checker.kinds.quantity import Quantity
from checker.model import Mention, Span
from checker.text.tense import PAST_FORMS
from checker.within.doubt import Doubt, evidence

_FIGURES = ("quantity", "money", "number")
_PARTS_OF = (["of", "the"], ["of"], ["out", "of"], ["out", "of", "the"], ["of", "its"], ["of", "their"])
_RISES = frozenset("rise increase gain jump surge climb growth raise hike".split())
_FALLS = frozenset("drop fall decline decrease reduction cut loss slump plunge".split())
# Between two figures and the change told behind them: "…, up 20%", "… – a drop of 20%", "…, or a 20% rise".
_LINKS = frozenset("a an up down or of just only represents representing marking about".split()) | _RISES | _FALLS
_OPENERS = frozenset([",", "(", "\u2013"])
_BREAKS = frozenset(["while", "and", "but", "as", "when", "after", "before", ";", ":", "\n"])
# Behind a change these give it another base: "up 20% from a year ago".
_OTHER_BASE = frozenset(
    "from on over since compared than against versus vs year annually for per and or to each of".split()
)
# Beside these a percentage is not the plain ratio of two figures.
_OTHER_MEASURE = frozenset(
    """inflation real adjusted seasonally annualized annualised annual annually average averages averaging compound
    constant currency respectively weighted yearly""".split()
)
_NOUN_WORDS = 4  # Words of what is counted, between the whole and its percentage.
_END_REACH = 5  # Tokens between the two ends of a change.
_TOLD_REACH = 7  # Tokens between the ends and the change.
_CLOSES = frozenset([",", ".", ")", ";", "\u2013", "", "\n"])


class _Ratio(Struct, frozen=True, gc=False):
    """What two figures come to in percent, between `low` and `high` as they are rounded; in words; and the figures."""

    low: Decimal
    high: Decimal
    words: str
    figures: tuple[Mention, ...]

    @property
    def middle(self) -> Decimal:
        return (self.low + self.high) / 2


def find_wrong_percentages(page: Page) -> Iterator[Doubt]:
    """Percentages beside the two figures that they are made from, in one sentence."""
    told = page.by_kind.get("percent", ())
    if not told:
        return
    figures: dict[Span, list[Mention]] = {}
    for each in filter(_is_exact, (each for kind in _FIGURES for each in page.by_kind.get(kind, ()))):
        figures.setdefault(each.sentence, []).append(each)
    for at, percent in enumerate(told):
        near = sorted(figures.get(percent.sentence, ()), key=lambda each: each.span)
        sentence = page.sentence_of(percent)
        words = page.scan.tokens.words[sentence.first : sentence.after]
        if not _is_plain(percent) or not _OTHER_MEASURE.isdisjoint(words):
            continue
        ratio = _odds(page, told[at - 1], percent) if at else None
        ratio = ratio or _share(page, percent, near) or _change(page, percent, near)
        if ratio is not None and not _fits(percent, ratio):
            yield _doubt(percent, ratio)


def _is_exact(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Amount) and value.bound == "exact" and value.number is not None and value.number > 0


def _is_plain(mention: Mention) -> bool:
    """Whether a mention is one percentage with its bound, if it has one, before it."""
    value = mention.value
    assert isinstance(value, Percent)
    bounded_behind = value.bound != "exact" and mention.text[:1].isdigit()
    return not value.points and value.number is not None and not bounded_behind


def _between(page: Page, left: Mention, right: Mention) -> list[str]:
    return page.scan.tokens.words[page.places[left.span].stop : page.places[right.span].start]


def _closes(page: Page, mention: Mention) -> bool:
    """Whether nothing behind a percentage says what else it is of."""
    after = page.scan.tokens.at[page.places[mention.span].stop]
    return after in _CLOSES or after in PAST_FORMS


def _says_again(gap: Sequence[str]) -> bool:
    """Whether the words behind a share lead to the same one in other words: "members, or", "members ("."""
    opener = 2 if gap[-2:] == [",", "or"] else 1 if gap and gap[-1] in ("(", "or", "\u2013") else 0
    nouns = gap[: len(gap) - opener]
    return bool(opener) and len(nouns) <= _NOUN_WORDS and all(word[0].isalpha() for word in nouns)


# --- a part of a whole -------------------------------------------------------------------------------------------


def _odds(page: Page, odds: Mention, percent: Mention) -> _Ratio | None:
    """ "12 out of 40 schools (25%)", "one in five, or 25 percent": a share told in two ways."""
    value = odds.value
    assert isinstance(value, Percent)
    two_numbers = " out of " in odds.text or " in " in odds.text
    if odds.sentence != percent.sentence or not two_numbers or value.bound != "exact" or value.number is None:
        return None
    gap = _between(page, odds, percent)
    if not _says_again(gap) or not _closes(page, percent):
        return None
    return _Ratio(value.number, value.number, f"{odds.text} is", (odds,))


def _share(page: Page, percent: Mention, figures: Sequence[Mention]) -> _Ratio | None:
    """The part and the whole that a percentage repeats."""
    for left, right in pairwise(figures):
        if _between(page, left, right) in _PARTS_OF and _unit(left) == _unit(right):
            if _repeats(page, left, right, percent):
                return _part_of(left, right)
        elif _is_whole_first(page, left, right) and _follows_at_once(page, right, percent):
            return _part_of(right, left)
    return None


def _repeats(page: Page, part: Mention, whole: Mention, percent: Mention) -> bool:
    """Whether the percentage says "12 of the 40 members" once more, before or behind it."""
    if part.span.start < percent.span.start:
        return _says_again(_between(page, whole, percent)) and _closes(page, percent)
    gap = _between(page, percent, part)
    bracketed = gap[:1] == ["of"] and gap[-1:] == ["("] and len(gap) <= _NOUN_WORDS + 2
    return bracketed or gap in (["or"], [",", "or"], ["("], ["\u2013"])


def _is_whole_first(page: Page, whole: Mention, part: Mention) -> bool:
    """ "Of the 40 members, 12": the part directly behind the comma."""
    before = page.scan.tokens.at[page.places[whole.span].start - 2 : page.places[whole.span].start]
    gap = _between(page, whole, part)
    nouns = len(gap) <= _NOUN_WORDS + 1 and all(word[0].isalpha() for word in gap[:-1])
    return before[:1] == ["of"] and gap[-1:] == [","] and nouns


def _follows_at_once(page: Page, part: Mention, percent: Mention) -> bool:
    gap = _between(page, part, percent)
    return gap in (["("], [",", "or"]) and _closes(page, percent)


def _part_of(part: Mention, whole: Mention) -> _Ratio | None:
    size, total = _number(part), _number(whole)
    if size > total:
        return None
    low = (size - _room(part)) / (total + _room(whole)) * 100
    high = (size + _room(part)) / (total - _room(whole)) * 100
    return _Ratio(low, high, f"{part.text} of {whole.text} is", (part, whole))


# --- a change ----------------------------------------------------------------------------------------------------


def _change(page: Page, percent: Mention, figures: Sequence[Mention]) -> _Ratio | None:
    """The two ends of a change that the percentage tells, signed by its direction."""
    pairs = [ends for ends in (_ends(page, *two) for two in pairwise(figures)) if ends is not None]
    if len(pairs) != 1:
        return None
    start, end = pairs[0]
    direction = _direction(page, percent, start, end)
    if direction is None:
        return None
    first, last = _number(start), _number(end)
    low = ((last - _room(end)) / (first + _room(start)) - 1) * 100
    high = ((last + _room(end)) / (first - _room(start)) - 1) * 100
    words = f"from {start.text} to {end.text} it is"
    if direction == "down":
        low, high = -high, -low
    return _Ratio(low, high, words, (start, end))


def _ends(page: Page, left: Mention, right: Mention) -> tuple[Mention, Mention] | None:
    """The start and the end of a change told as "from … to …" or "to … from …"."""
    tokens = page.scan.tokens
    leads = tuple(tokens.at[page.places[each.span].start - 1] for each in (left, right))
    gap = _between(page, left, right)
    apart = len(gap) > _END_REACH or not _BREAKS.isdisjoint(gap) or _unit(left) != _unit(right)
    if apart or leads not in (("from", "to"), ("to", "from")):
        return None
    return (left, right) if leads[0] == "from" else (right, left)


def _direction(page: Page, percent: Mention, start: Mention, end: Mention) -> str | None:
    """Up or down, where the words show that a percentage is the change between two ends; else None."""
    first, second = sorted((start, end), key=lambda each: each.span)
    tokens, place = page.scan.tokens, page.places[percent.span]
    noun = tokens.at[place.stop]
    behind = tokens.at[place.stop + (noun in _RISES | _FALLS)]
    value = percent.value
    assert isinstance(value, Percent)
    if percent.span.start > second.span.start:
        gap = _between(page, second, percent)
        opener = next((i for i in range(len(gap) - 1, -1, -1) if gap[i] in _OPENERS), None)
        told = opener is not None and set(gap[opener + 1 :]) <= _LINKS and len(gap) <= _TOLD_REACH
        if not told or not _BREAKS.isdisjoint(gap) or behind in _OTHER_BASE:
            return None
        return _way((*gap[opener or 0 :], noun), value)
    gap = _between(page, percent, first)
    if value.trend is not None or len(gap) > _TOLD_REACH or not _BREAKS.isdisjoint(gap):
        return None  # a verb of change before it: `changes` looks at those
    return _way((noun,), value)


def _way(words: Sequence[str], value: Percent) -> str | None:
    rises, falls = not _RISES.isdisjoint(words), not _FALLS.isdisjoint(words)
    if rises or falls:
        return "up" if rises and not falls else "down" if falls and not rises else None
    return value.trend


# --- what fits ---------------------------------------------------------------------------------------------------


def _number(mention: Mention) -> Decimal:
    assert isinstance(mention.value, Amount) and mention.value.number is not None
    return mention.value.number


def _unit(mention: Mention) -> str | None:
    value = mention.value
    if isinstance(value, Money):
        return f"{value.currency} {value.per}"
    return value.unit if isinstance(value, Quantity) else None


def _room(mention: Mention) -> Decimal:
    """How far off a figure may be by rounding: half its last place; zeros at its end count from a thousand up."""
    assert isinstance(mention.value, Amount)
    number, step = _number(mention), mention.value.step
    if step == 1 and number >= 1000:
        digits = str(int(number))
        step = Decimal(1).scaleb(min(len(digits) - len(digits.rstrip("0")), len(digits) - 2))
    return Decimal(0) if step == 1 else min(step / 2, number / 4)


def _fits(percent: Mention, ratio: _Ratio) -> bool:
    """Whether a percentage may stand for a ratio: rounded either way, more loosely to a round number."""
    value = percent.value
    assert isinstance(value, Percent) and value.number is not None
    told = abs(value.number)
    loose = Decimal("2.5") if told % 10 == 0 else Decimal("1.5") if told % 5 == 0 else Decimal(1)
    slack = max(value.step, loose if value.step == 1 else Decimal(0))
    if value.bound == "about":
        slack = max(slack * 2, told / 10)
    low, high = ratio.low - slack, ratio.high + slack
    if value.bound in ("over", "at-least"):
        return told <= high
    if value.bound in ("under", "at-most"):
        return told >= low
    return low <= told <= high


def _doubt(percent: Mention, ratio: _Ratio) -> Doubt:
    places = Decimal("0.1") if ratio.middle != ratio.middle.to_integral_value() else Decimal(1)
    real = f"{ratio.words} {ratio.middle.quantize(places)}%"
    return Doubt(
        "percent", f"The share or change of {percent.text}", "arithmetic", "warning", 0.7,
        f"writes “{percent.text}”; {real}.",
        "The percentage and the figures that it is made from stand in one sentence.",
        (evidence(percent),), tuple(map(evidence, ratio.figures)), (percent,), f"{percent.text} {ratio.words}",
    )  # fmt: skip


CHECK = find_wrong_percentages
