"""Multiples: "doubled", "a tenfold increase", "three times as many", "twice the size", "half as likely"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.amount import Amount, amount_fields, compare_amounts
from checker.kinds.kind import Found, Kind
from checker.model import Bound, Relation, Rule, Value
from checker.text.bounds import bound_before
from checker.text.number_words import SMALL, TENS
from checker.text.numeral import Numeral
from checker.text.scan import Scan, scan_text
from checker.text.tokens import Tokens
from checker.text.trends import Trend, trend_before

# Verbs of multiplication, in every form: stem → how many times.
_STEMS: dict[str, tuple[str, Trend]] = {
    "doubl": ("2", "up"), "tripl": ("3", "up"), "trebl": ("3", "up"), "quadrupl": ("4", "up"),
    "quintupl": ("5", "up"), "halv": ("0.5", "down"),
}  # fmt: skip
_VERBS = {f"{stem}{end}": value for stem, value in _STEMS.items() for end in ("e", "es", "ed", "ing")}
_OBJECTS = frozenset("the its their his her our a an this that".split())  # "doubles the fee"; "three doubles"
_AFTER_BASE = frozenset("to will would could can may might must should not almost nearly than and or".split())
_ADJECTIVES = frozenset(["double", "triple", "treble", "quadruple"])
# Words that follow "three times" or "twice" where they say how many times as much; and that a plain "the" may.
_AS = frozenset(["as", "that", "what"])
_MEASURED = frozenset(
    """the its their his her our average size number amount rate price cost population level usual normal more higher
    larger greater bigger faster likelier longer above national""".split()
)
_THAN = frozenset("more higher larger greater bigger faster longer fewer less stronger heavier".split())
_FOLDS = {f"{word}fold": Decimal(number) for word, number in (*SMALL.items(), *TENS.items()) if number > 1} | {
    "hundredfold": Decimal(100), "thousandfold": Decimal(1000),
}  # fmt: skip

_WHENS = frozenset("morning afternoon evening night day week month year season time game".split())
_READ_BEHIND: tuple[list[str], ...] = ([], ["as", "many"], ["as", "much"])
_WORDS = frozenset([*_VERBS, *_FOLDS])


@dataclass(frozen=True, slots=True)
class Multiple(Amount):
    """How many times as much as something else: 2 for twice as much, 0.5 for half."""

    trend: Trend


class MultipleKind(Kind):
    """How many times as much."""

    name = "multiple"
    summary = "how many times as much: doubled, threefold, twice as many"
    value_type = Multiple
    category = "quantity"
    label = "times"
    order = 4
    example: ClassVar[str] = "three times as many"

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Verbs such as "doubled", words in -fold, and "times as many" behind a numeral."""
        tokens = scan.tokens
        for i in tokens.places(_WORDS):  # "double" among them, as verb or adjective
            found = _fold(tokens, i) if tokens.words[i] in _FOLDS else _verb(tokens, i)
            if found is not None:
                yield found
        for index, numeral in enumerate(scan.numerals):
            last = _times_behind(tokens, numeral) or _as_half(tokens, numeral)
            if last is not None and index not in scan.labels:
                value = Multiple(*amount_fields(numeral), trend_before(tokens, numeral.first))
                more = tokens.at[last + 1] == "as" and tokens.at[last + 2] in ("many", "much")
                yield Found(tokens.span(numeral.first, last + 2 if more else last), value, (index,))

    def read(self, text: str) -> Value:
        """A multiple in any form. Raises ValueReadError where the words are none."""
        scan = scan_text(text)
        alone = scan.numerals[0] if len(scan.numerals) == 1 else None
        behind = [] if alone is None else scan.tokens.words[alone.last + 1 :]
        if alone is not None and (behind == ["times"] or (alone.form == "times" and behind in _READ_BEHIND)):
            return Multiple(*amount_fields(alone), None)  # "three times", "twice as many"
        try:
            return super().read(text)
        except ValueReadError as error:
            raise ValueReadError(f"cannot read “{text}” as a multiple", hint="For example: three times") from error

    def family(self, value: Value) -> str | None:
        """All values of the kind."""
        return ""

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """As numbers: doubled and halved differ."""
        assert isinstance(left, Multiple) and isinstance(right, Multiple)
        return Relation(compare_amounts(left, right, rule), "quantity")

    def tolerance_unit(self, text: str) -> Decimal:
        """The number of a tolerance such as "twofold"."""
        value = self.read(text)
        assert isinstance(value, Multiple)
        return value.number or Decimal(0)


def _verb(tokens: Tokens, i: int) -> Found | None:
    """ "has doubled", "will triple"; "a double murder" and "double-decker" are none."""
    word, before, after = tokens.words[i], tokens.at[i - 1], tokens.at[i + 1]
    number, trend = _VERBS[word]
    if after == "-" and tokens.adjacent(i):
        return None
    if word[-1] == "e":
        if before in _AFTER_BASE or before.endswith("ly"):
            return _with_bound(tokens, i, i, Decimal(number), trend)
        adjective = word in _ADJECTIVES and after in ("the", "that", "its", "their", "what")
        return _with_bound(tokens, i, i, Decimal(number), None) if adjective else None
    bent = after == "over" and tokens.at[i + 2] in ("in", "with", ".", ",")  # "doubled over in pain"
    if bent or after in ("down", "back", "as") or before in ("a", "an"):
        return None  # "doubled down", "doubles as a classroom"
    if word.endswith("es") and after not in _OBJECTS:
        return None
    return _with_bound(tokens, i, i, Decimal(number), trend)


def _fold(tokens: Tokens, i: int) -> Found | None:
    if tokens.at[i - 1] in ("is", "are", "was", "were"):
        return None  # "the plan is twofold"
    return _with_bound(tokens, i, i, _FOLDS[tokens.words[i]], trend_before(tokens, i))


def _with_bound(tokens: Tokens, first: int, last: int, number: Decimal, trend: Trend) -> Found:
    """The value, with the bound words before it: "more than doubled"."""
    before = bound_before(tokens, first)
    bound: Bound = before[1] if before else "exact"
    value = Multiple(number, bound, None, None, Decimal(1), trend)
    return Found(tokens.span(before[0] if before else first, last), value)


def _times_behind(tokens: Tokens, numeral: Numeral) -> int | None:
    """The last token of "times" behind a number where more is compared with it: "three times as many", "10-fold"."""
    if numeral.number is None and numeral.bound != "between":
        return None
    last = numeral.last
    if numeral.form == "times":
        return last if tokens.at[last + 1] in _AS | {"the", "its", "their", "his", "her"} else None
    if numeral.form in ("ordinal", "fraction"):
        return None
    at = last + (2 if tokens.at[last + 1] == "-" else 1)
    if tokens.at[at] == "fold":
        return at
    if tokens.at[at] != "times":
        return None
    after = tokens.at[at + 1]
    if after == "that" and tokens.at[at + 2] in _WHENS:
        return None  # "called 12 times that morning"
    return at if after in _AS or after in _MEASURED or after in _THAN else None


def _as_half(tokens: Tokens, numeral: Numeral) -> int | None:
    """ "half as many"."""
    return numeral.last if numeral.form == "fraction" and tokens.at[numeral.last + 1] == "as" else None


KIND = MultipleKind()
