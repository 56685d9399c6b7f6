"""Money: "$4.5 billion", "£1.2m", "1.3 billion euros", "50 cents", "nearly US$48 million"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from msgspec import structs

from checker.errors import ValueReadError
from checker.kinds.amount import Amount, amount_fields, compare_changes, other_period
from checker.kinds.kind import Found, Kind
from checker.model import Relation, Rule, Value
from checker.text.bounds import bound_after, bound_before
from checker.text.currencies import CENTS, CODES, DOLLAR_PREFIXES, LETTERS, SYMBOLS, currency_word
from checker.text.numeral import Numeral
from checker.text.periods import period_behind
from checker.text.scan import Scan, scan_text
from checker.text.trends import Trend, trend_before
from checker.text.units import is_weight


@dataclass(frozen=True, slots=True)
class Money(Amount):
    """An amount of money. `currency`: ISO 4217; `per`: hour, year, person and the like, or None."""

    currency: str
    trend: Trend
    per: str | None = None


_LETTER_SHOWN = {"r": "rand", "n": "naira"}  # a single letter needs the word somewhere in the article
_SCREENS = frozenset(["480", "720", "1080", "1440", "2160"])  # lines of a picture


@dataclass(frozen=True, slots=True)
class _Place:
    """The tokens of an amount, without its bound: [first, last]; the currency, and what one unit written is worth."""

    first: int
    last: int
    currency: str
    worth: Decimal = Decimal(1)


class MoneyKind(Kind):
    """How much money."""

    name = "money"
    summary = "an amount of money, compared within one currency"
    value_type = Money
    category = "money"
    label = "amount"
    order = 8
    example: ClassVar[str] = "$4.5 billion"

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Numerals with a currency before or behind them."""
        for index, numeral in enumerate(scan.numerals):
            if numeral.form in ("ordinal", "fraction"):
                continue
            place = _symbol_before(scan, numeral) or (None if index in claimed else _word_behind(scan, numeral))
            if place is not None:
                yield _found(scan, numeral, place, index)

    def read(self, text: str) -> Value:
        """An amount with its currency. Raises ValueReadError where the words are none."""
        scan = scan_text(text)
        found = list(self.find(scan, ()))
        if len(found) == 1 and found[0].span.start == 0 and isinstance(found[0].value, Money) and found[0].value.per:
            return found[0].value  # "$12 an hour": the period is not in the span
        try:
            return super().read(text)
        except ValueReadError as error:
            raise ValueReadError(f"cannot read “{text}” as money", hint="For example: $4.5 billion") from error

    def family(self, value: Value) -> str | None:
        """The currency."""
        assert isinstance(value, Money)
        return value.currency

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Only amounts in the same currency are compared; nothing is exchanged."""
        assert isinstance(left, Money) and isinstance(right, Money)
        if left.currency != right.currency:
            return Relation("unrelated")
        if left.per and right.per and left.per != right.per:
            return other_period(left, right, left.per, right.per)
        return compare_changes(left, right, (left.trend, right.trend), "money", rule)

    def tolerance_unit(self, text: str) -> Decimal:
        """The number of a tolerance such as "$1,000"."""
        value = self.read(text)
        assert isinstance(value, Money)
        return value.number or Decimal(0)


def _symbol_before(scan: Scan, numeral: Numeral) -> _Place | None:
    """ "$4.5bn", "US$48 million", "USD 5m"."""
    tokens, at = scan.tokens, numeral.core - 1
    word = tokens.at[at]
    if word in SYMBOLS and (tokens.adjacent(at) or numeral.form in ("digits", "mixed", "vague")):
        prefix = tokens.at[at - 1]
        touching = at > 0 and tokens.adjacent(at - 1)
        apart = len(prefix) > 1 or prefix in ("c", "s")  # "HK $5.4m"; "A $20 bill" is no Australian one
        if word == "$" and prefix in DOLLAR_PREFIXES and (touching or (apart and tokens.raw[at - 1].isupper())):
            return _Place(at - 1, numeral.last, DOLLAR_PREFIXES[prefix])
        return _Place(at, numeral.last, SYMBOLS[word])
    if word in DOLLAR_PREFIXES and tokens.at[at - 1] == "$" and tokens.adjacent(at - 1) and tokens.adjacent(at):
        return _Place(at - 1, numeral.last, DOLLAR_PREFIXES[word])  # "$US55 million"
    if word == "-" and tokens.at[at - 1] in SYMBOLS and tokens.adjacent(at) and tokens.adjacent(at - 1):
        return _Place(at - 1, numeral.last, SYMBOLS[tokens.words[at - 1]], Decimal(-1))
    if word in CODES and tokens.raw[at].isupper():
        return _Place(at, numeral.last, word.upper())
    if word == "." and tokens.at[at - 1] == "rs":
        return _Place(at - 1, numeral.last, "INR")
    if word in LETTERS and tokens.raw[at] in (word.capitalize(), word.upper()):
        told = _LETTER_SHOWN.get(word)  # "the R46 trains" are no money
        known = told is None or told in tokens.vocabulary or (word == "r" and numeral.form == "mixed")
        return _Place(at, numeral.last, LETTERS[word]) if known else None
    return None


def _word_behind(scan: Scan, numeral: Numeral) -> _Place | None:
    """ "1.3 billion euros", "212 Danish crowns", "50 cents", "20p", "5m EUR"."""
    tokens, at = scan.tokens, numeral.unit_after + 1
    while tokens.at[at] in ("-", "of"):
        at += 1
    word = tokens.at[at]
    if word == "cent" and tokens.raw[at] == "Cent":
        return None  # a rapper
    if word == "p" and numeral.digits in _SCREENS:
        return None  # "1080p video"
    if word in CENTS and (word != "p" or numeral.form == "digits") and not tokens.raw[at].isupper():
        return _Place(numeral.core, at, CENTS[word], Decimal("0.01"))
    if word in SYMBOLS and tokens.adjacent(at - 1) and at == numeral.last + 1:
        return (
            None if tokens.at[at + 1][:1].isdigit() and tokens.adjacent(at) else _Place(numeral.core, at, SYMBOLS[word])
        )
    if word in CODES and tokens.raw[at].isupper():
        return _Place(numeral.core, at, word.upper())
    if word == "won" and numeral.form == "mixed":
        return _Place(numeral.core, at, "KRW")
    for last, before in ((at, ""), (at + 1, word), (at + 2, tokens.at[at + 1])):  # "Hong Kong dollars"
        currency = currency_word(tokens.at[last], before)
        flour = tokens.at[last] in ("pound", "pounds") and is_weight(tokens, last)
        if currency is not None and not flour and tokens.at[last + 1] not in ("sign", "signs"):
            return _Place(numeral.core, last + (tokens.at[last + 1] == "sterling"), currency)
    return None


def _found(scan: Scan, numeral: Numeral, place: _Place, index: int) -> Found:
    """The amount with its bound, which stands before the currency where that stands before the number."""
    tokens, first = scan.tokens, min(place.first, numeral.first)
    last = place.last if numeral.unit_from < 0 else numeral.last
    if numeral.bound == "exact" and (before := bound_before(tokens, place.first)) is not None:
        first, numeral = before[0], structs.replace(numeral, bound=before[1])
    elif numeral.bound == "exact" and (behind := bound_after(tokens, last)) is not None:
        last, numeral = behind[0], structs.replace(numeral, bound=behind[1])
    period = period_behind(tokens, last + 1, to=True)
    per = None if period is None else period[0]
    value = Money(*amount_fields(numeral, place.worth), place.currency, trend_before(tokens, first), per)
    return Found(tokens.span(first, last), value, (index,))


KIND = MoneyKind()
