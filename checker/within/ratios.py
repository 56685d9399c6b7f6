"""What two figures come to in percent, and whether a percentage told beside them may stand for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.kinds.amount import Amount
from checker.kinds.kind import Page
from checker.kinds.money import Money
from checker.kinds.percent import Percent
from checker.kinds.quantity import Quantity
from checker.model import Mention, Span
from checker.within.doubt import Doubt, evidence

_FIGURES = ("quantity", "money", "number")
# Beside these a percentage is not the plain ratio of two figures.
_OTHER_MEASURE = frozenset(
    """inflation real adjusted seasonally annualized annualised annual annually average averages averaging compound
    constant currency respectively weighted yearly""".split()
)


class Ratio(Struct, frozen=True, gc=False):
    """What two figures come to in percent, between `low` and `high` as they are rounded; in words; and the figures."""

    low: Decimal
    high: Decimal
    words: str
    figures: tuple[Mention, ...]

    @property
    def middle(self) -> Decimal:
        """The percentage that the figures make as they are written."""
        return (self.low + self.high) / 2


def told_percentages(page: Page) -> Iterator[tuple[Mention, Sequence[Mention]]]:
    """The plain percentages of an article, each with the exact figures of its sentence, in order."""
    percentages = page.by_kind.get("percent", ())
    if not percentages:
        return
    figures: dict[Span, list[Mention]] = {}
    for each in filter(_is_exact, (each for kind in _FIGURES for each in page.by_kind.get(kind, ()))):
        figures.setdefault(each.sentence, []).append(each)
    for percent in percentages:
        sentence = page.sentence_of(percent)
        words = page.scan.tokens.words[sentence.first : sentence.after]
        if _is_plain(percent) and _OTHER_MEASURE.isdisjoint(words):
            yield percent, sorted(figures.get(percent.sentence, ()), key=lambda each: each.span)


def _is_exact(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Amount) and value.bound == "exact" and value.number is not None and value.number > 0


def _is_plain(mention: Mention) -> bool:
    """Whether a mention is one percentage with its bound, if it has one, before it."""
    value = mention.value
    assert isinstance(value, Percent)
    bounded_behind = value.bound != "exact" and mention.text[:1].isdigit()
    return not value.points and value.number is not None and not bounded_behind


def between(page: Page, left: Mention, right: Mention) -> list[str]:
    """The words between two mentions."""
    return page.scan.tokens.words[page.places[left.span].stop : page.places[right.span].start]


def number_of(mention: Mention) -> Decimal:
    """The number of an exact figure."""
    assert isinstance(mention.value, Amount) and mention.value.number is not None
    return mention.value.number


def unit_of(mention: Mention) -> str | None:
    """What a figure is measured in: two of one unit can be set in a ratio."""
    value = mention.value
    if isinstance(value, Money):
        return f"{value.currency} {value.per}"
    return value.unit if isinstance(value, Quantity) else None


def room_of(mention: Mention) -> Decimal:
    """How far off a figure may be by rounding: half its last place; zeros at its end count from a thousand up."""
    assert isinstance(mention.value, Amount)
    number, step = number_of(mention), mention.value.step
    if step == 1 and number >= 1000:
        digits = str(int(number))
        step = Decimal(1).scaleb(min(len(digits) - len(digits.rstrip("0")), len(digits) - 2))
    return Decimal(0) if step == 1 else min(step / 2, number / 4)


def fits(percent: Mention, ratio: Ratio) -> bool:
    """Whether a percentage may stand for a ratio: rounded either way, more loosely to a round number."""
    value = percent.value
    assert isinstance(value, Percent) and value.number is not None
    told = abs(value.number)
    loose = Decimal("2.5") if told % 10 == 0 else Decimal("1.5") if told % 5 == 0 else Decimal(1)
    slack = max(value.step, loose if value.step == 1 else Decimal(0))
    in_words = not any(map(str.isdigit, percent.text))  # "a third" stands for 32.9 %
    if value.bound == "about" or in_words:
        slack = max(slack * 2, told / 10)
    low, high = ratio.low - slack, ratio.high + slack
    if value.bound in ("over", "at-least"):
        return told <= high
    if value.bound in ("under", "at-most"):
        return told >= low
    return low <= told <= high


def doubt_of(percent: Mention, ratio: Ratio, confidence: float = 0.7) -> Doubt:
    """The doubt that a percentage does not fit its figures."""
    places = Decimal("0.1") if ratio.middle != ratio.middle.to_integral_value() else Decimal(1)
    return Doubt(
        "percent", f"The arithmetic of {percent.text}", "arithmetic", "warning", confidence,
        f"writes “{percent.text}”; {ratio.words} {ratio.middle.quantize(places)}%.",
        "The percentage stands directly beside the figures that it is made from.",
        (evidence(percent),), tuple(map(evidence, ratio.figures)), (percent,), f"{percent.text} {ratio.words}",
    )  # fmt: skip
