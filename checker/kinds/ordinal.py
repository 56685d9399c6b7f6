"""Ranks: "the third victim", "the 21st floor", "her 30th birthday"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Kind
from checker.model import Relation, Rule, Value
from checker.text.number_words import SMALL
from checker.text.numeral import Numeral
from checker.text.scan import Scan
from checker.text.tense import PAST_FORMS
from checker.text.words import FUNCTION_WORDS, SPEECH_VERBS

# A rank in words stands behind one of these; "first" without one is mostly an adverb.
_DETERMINERS = frozenset("the a an his her its their our my your this that every".split())
_COMPOUNDS = frozenset("ever time hand class rate degree party person".split())  # "first-time", "second-hand"
_PLACED = frozenset("finish finished finishes finishing came come comes coming placed ranked ranks rank".split())


@dataclass(frozen=True, slots=True)
class Ordinal(Value):
    """A rank in an order."""

    number: Decimal


class OrdinalKind(Kind):
    """Which one in an order."""

    name = "ordinal"
    summary = "a rank in an order: the third, the 21st"
    value_type = Ordinal
    category = "ordinal"
    label = "rank"
    order = 50
    example: ClassVar[str] = "21st"

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Ordinals that are neither part of a date nor of a name, and not an adverb."""
        tokens = scan.tokens
        for index, numeral in enumerate(scan.numerals):
            if numeral.form != "ordinal" or index in claimed or numeral.number is None:
                continue
            alone = numeral.last + 1 == len(tokens) and numeral.core <= 1  # a rule's "the twenty-first"
            if numeral.digits or alone or _ranks(scan, numeral):
                yield Found(tokens.span(numeral.core, numeral.last), Ordinal(numeral.number), (index,))

    def read(self, text: str) -> Value:
        """A rank in words or digits. Raises ValueReadError where the words are none."""
        try:
            return super().read(text.strip().removeprefix("the "))
        except ValueReadError as error:
            raise ValueReadError(f"cannot read “{text}” as a rank", hint="For example: 21st") from error

    def family(self, value: Value) -> str | None:
        """All values of the kind."""
        return ""

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Rank with rank."""
        assert isinstance(left, Ordinal) and isinstance(right, Ordinal)
        return Relation("agrees" if left.number == right.number else "differs", "ordinal")

    def normal(self, value: Value) -> str:
        """The rank as a number."""
        assert isinstance(value, Ordinal)
        return str(value.number)


def _ranks(scan: Scan, numeral: Numeral) -> bool:
    """Whether a word such as "second" stands before what it ranks; "the second he left" and "at first" rank nothing."""
    tokens, at = scan.tokens, numeral.last + 1
    before, after = tokens.at[numeral.first - 1], tokens.at[at]
    if _is_time_or_idiom(numeral, before, after):
        return False
    if _places(numeral, before, after, tokens.at[at + 1]):
        return True
    determined = tokens.at[numeral.first - 2] in _DETERMINERS
    if not (before in _DETERMINERS or before.endswith("'s") or determined):
        return False
    if after == "-":
        return tokens.at[at + 1] not in _COMPOUNDS
    if tokens.at[numeral.first - 2] in ("a", "an") and not after[:1].isalnum():
        return True  # "a distant third"
    if not after[:1].isalpha() or after in FUNCTION_WORDS or after in SPEECH_VERBS or after in PAST_FORMS:
        return False
    return not (after.endswith("ed") and numeral.number == 1)


def _is_time_or_idiom(numeral: Numeral, before: str, after: str) -> bool:
    """ "a second later", "a split second", "at the eleventh hour"."""
    if numeral.number == 2 and not numeral.digits and after in ("later", "ago", "earlier", "before", "after"):
        return True
    return before == "split" or (after == "hour" and numeral.number == 11)


def _places(numeral: Numeral, before: str, after: str, behind: str) -> bool:
    """Whether the words beside a rank show at once that it is one: "came third", "the second of six"."""
    if after == "place":
        return numeral.number != 1 or before == "in"
    if before in _PLACED:
        return numeral.number != 1 or before.startswith(("finish", "ranked", "placed"))
    if after != "of" or before not in _DETERMINERS:
        return False
    return before not in ("the", "a", "an") or behind in SMALL or behind[:1].isdigit()


KIND = OrdinalKind()
