"""What an amount is per: "an hour", "a year", "per person", "annually"."""

from __future__ import annotations

from checker.text.tokens import Tokens

PERIODS = frozenset(
    """second minute hour day night week weekend month quarter year season decade shift morning afternoon
    evening""".split()
)
ADVERBS = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month",
    "quarterly": "quarter", "annually": "year", "yearly": "year", "annual": "year",
}  # fmt: skip
LINKS = frozenset(["a", "an", "per", "every", "each"])
#: Behind "a day" and the like these make it a point in time or a span: "300 workers a day after the vote".
NO_PERIOD_BEFORE = frozenset("ago later earlier before after to of".split())
_ADVERBS_BEHIND = frozenset(ADVERBS) - {"annual"}
_SHORT = {"hr": "hour", "yr": "year", "mo": "month", "wk": "week"}
# What money is told per, beside time.
_PER_THING = frozenset(
    """person head household family share barrel tonne ton litre gallon kilogram kilo pound ounce acre unit ticket
    vote night child pupil student patient passenger mile kilometre bushel room""".split()
)


def period_behind(tokens: Tokens, at: int, *, to: bool = False) -> tuple[str, int] | None:
    """What stands at once behind an amount that ends before token `at`: what it is per, and its last token.

    to: whether "to" may follow, as in "£1.62 a week to the bill".
    """
    while tokens.at[at] == "-" and tokens.adjacent(at):
        at += 1  # "$100,000-a-year"
    word = tokens.at[at]
    if word in _ADVERBS_BEHIND:
        return ADVERBS[word], at
    slash = word == "/" and tokens.adjacent(at - 1) and tokens.adjacent(at)
    if not slash and word not in LINKS:
        return None
    period = at + 1
    while word != "/" and tokens.at[period] in ("-", "single", "and", "every", "day's"):
        period += 1
    name = _SHORT.get(tokens.at[period], tokens.at[period])
    following = tokens.at[period + 1]
    if name in PERIODS and (slash or following not in NO_PERIOD_BEFORE or (to and following == "to")):
        return name, period
    if name in _PER_THING and (word in ("per", "/", "a", "an")):
        return name, period
    return None
