"""Quantities: "79 million enrollees", "up to 79m", "seven states", "tens of millions", "dozens of lawmakers"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import ClassVar

from msgspec import structs

from checker.errors import ValueReadError
from checker.kinds.amount import Amount, amount_fields, compare_changes, rounded_step, tidy
from checker.kinds.kind import Found, Key, Kind, Page, shown
from checker.model import Mention, Relation, Rule, Value
from checker.text.bounds import bound_after
from checker.text.counted import FATES, PLAIN_VERBS, counted_noun, matches_counted
from checker.text.lemmas import lemma
from checker.text.measures import measure_of, restated_bound, smaller_unit
from checker.text.number_words import TIME_UNITS
from checker.text.numeral import Numeral
from checker.text.scan import Scan
from checker.text.tense import PAST_FORMS
from checker.text.trends import Trend, trend_before
from checker.text.units import convert, dimension, same_dimension
from checker.text.words import FUNCTION_WORDS, WEEKDAY_NAMES

# Verbs that say where a count stands; and those that do so with "to" or "at" behind them.
_COUNT_VERBS = frozenset(["reached", "hit", "passed", "topped", "exceeded"])
_RISES = frozenset(["rose", "risen", "climbed", "grew", "stands", "stood", "jumped", "increased", "fell"])
# Verbs before a bare count, and behind one: "left 14 dead", "101 remain missing".
_LEADS = frozenset(
    "all left hurt rose fell reached hit hold held found met took lost won said totalled totaled".split()
)
_GO_ON = frozenset(
    """yesterday today overnight tomorrow remain remained died survived escaped fled stayed voted came went still aboard
    onboard altogether overall nationwide worldwide apiece""".split()
)
_CLOSE = 5  # Words between a bare number and what it is about.
_DAYS = frozenset(name.lower() for name in WEEKDAY_NAMES)
_MORE = frozenset(["more", "another", "further", "additional", "extra"])
_NOT_COUNTED = frozenset("old and odd plus something ish fold percent strong all nil love hit run".split())
_PART_REACH = 6  # Words of "of the harbour's" between a part and its whole.
_BEFORE = 10  # Words between "the number of injured" and the number.
_DIGITS = 12  # Significant digits kept in a conversion, so that a rounding error of the last place does not show.
_CURRENCY = frozenset(["$", "£", "€", "¥"])
_MONEY_WORDS = frozenset("dollar dollars pound pounds euro euros cent cents pence yen percent pc".split())


@dataclass(frozen=True, slots=True)
class Quantity(Amount):
    """So many of something. `unit`: canonical name of a unit of measure, or None; `of`: what is counted, or None."""

    unit: str | None
    of: str | None
    trend: Trend


class QuantityKind(Kind):
    """How many, or how much."""

    name = "quantity"
    summary = "how many of something, or how much in a unit of measure"
    value_type = Quantity
    category = "quantity"
    label = "number"
    order = 40
    example: ClassVar[str] = "79 million"
    keys: ClassVar = {"of": Key("phrases", "what is counted; any of these")}

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Numerals that nothing more particular has claimed, with a unit or a counted noun behind them."""
        for index, numeral in enumerate(scan.numerals):
            if index not in claimed and (found := self._quantity(scan, numeral, index)):
                yield found

    def _quantity(self, scan: Scan, numeral: Numeral, index: int) -> Found | None:
        tokens = scan.tokens
        before, after = tokens.at[numeral.core - 1], tokens.at[numeral.last + 1]
        if numeral.form == "ordinal" or before in _CURRENCY:
            return None
        measured = measure_of(scan, numeral)
        if measured is not None:
            return self._measured(scan, numeral, index, *measured)
        if numeral.form == "times" and numeral.number == 1:
            return None
        if numeral.form == "times" or (after == "times" and (numeral.number is None or numeral.number > 1)):
            value = Quantity(*amount_fields(numeral), None, "times", None)
            return Found(tokens.span(numeral.first, numeral.last), value, (index,))
        if numeral.form == "fraction" or after in _MONEY_WORDS | {"%"}:
            return None
        if before in ("per", "every", "each") or after in ("time", "percentage") or _is_mark(scan, numeral):
            return None
        if numeral.number == 1 and (numeral.form == "words" or _is_capital(scan, numeral.last + 1)):
            return None  # "one official said": a pronoun or an article, not a count
        return self._counted(scan, numeral, index)

    def _measured(self, scan: Scan, numeral: Numeral, index: int, last: int, unit: str) -> Found:
        """So much in a unit, and in a smaller one behind it: "4ft 7in"."""
        behind = bound_after(scan.tokens, last) if numeral.bound == "exact" else None
        if behind is not None:
            last, numeral = behind[0], structs.replace(numeral, bound=behind[1])
        elif numeral.bound == "exact":
            numeral = structs.replace(numeral, bound=restated_bound(scan, index, unit))
        value = Quantity(*amount_fields(numeral), unit, None, trend_before(scan.tokens, numeral.first))
        if numeral.unit_from >= 0:
            return Found(scan.tokens.span(numeral.first, numeral.last), value, (index,))
        if last < numeral.last:  # "a magnitude of 6.2"
            return Found(scan.tokens.span(last, numeral.last), value, (index,))
        more = smaller_unit(scan, last, unit, index)
        if more is None:
            return Found(scan.tokens.span(numeral.first, last), value, (index,))
        value = replace(value, number=tidy((value.number or Decimal(0)) + more[1]))
        return Found(scan.tokens.span(numeral.first, more[0]), value, (index, index + 1))

    def _counted(self, scan: Scan, numeral: Numeral, index: int) -> Found | None:
        """So many of what the noun behind the number says, or of what stands before: "rose to 134"."""
        tokens, after = scan.tokens, scan.tokens.at[numeral.last + 1]
        trend = trend_before(tokens, numeral.first)
        if after == "-" and tokens.adjacent(numeral.last) and _is_singular_noun(scan, numeral.last + 2):
            span = tokens.span(numeral.first, numeral.last + 2)  # "a 12-point deduction"
            return Found(span, Quantity(*amount_fields(numeral), None, tokens.words[numeral.last + 2], trend), (index,))
        of, noun = counted_noun(tokens, scan.text, numeral.unit_after + 1, plural=numeral.number != 1)
        if of is None and _is_modifier(scan, numeral):
            of = tokens.words[numeral.last + 1]  # "a 12 page document"
        if of is None and not _stands_alone(scan, numeral):
            return None
        if of is None and "." in numeral.digits and numeral.form == "digits":
            return None  # "an index of 49.8" counts nothing
        if of is not None and tokens.words[noun].rstrip("s") in TIME_UNITS:
            return None  # "more than 20 years ago"
        last = numeral.last + 1 if numeral.form == "vague" and after == "of" else numeral.last
        behind = bound_after(tokens, noun) if numeral.bound == "exact" and of is not None else None
        if behind is not None:
            last, numeral = behind[0], structs.replace(numeral, bound=behind[1])  # "40 people or more"
        value = Quantity(*amount_fields(numeral), None, of or _counted_before(scan, numeral), trend)
        return Found(tokens.span(numeral.first, last), value, (index,))

    def read(self, text: str) -> Value:
        """A number with or without what it counts. Raises ValueReadError where the words hold no single number."""
        from checker.text.scan import scan_text

        scan = scan_text(text)
        if any(word in _CURRENCY | _MONEY_WORDS | {"%"} for word in scan.tokens.words):
            raise ValueReadError(f"“{text}” is no plain number", hint="Use kind: money or kind: percent.")
        compound = self._quantity(scan, scan.numerals[0], 0) if len(scan.numerals) == 2 else None
        if compound is not None and compound.span.end == len(scan.text.rstrip()):
            return compound.value  # "6 feet 2 inches"
        if len(scan.numerals) != 1 or scan.numerals[0].form == "ordinal":
            raise ValueReadError(f"cannot read “{text}” as a quantity", hint="For example: 79 million")
        found = self._quantity(scan, scan.numerals[0], 0)
        if found is not None:
            return found.value
        return Quantity(*amount_fields(scan.numerals[0]), None, None, None)

    def cues(self, rule: Rule, page: Page, mention: Mention) -> tuple[str, ...] | None:
        """The cue words, and what is counted."""
        cues = super().cues(rule, page, mention)
        wanted = rule.phrases.get("of", ())
        if cues is None or not wanted:
            return cues
        place, tokens = page.places[mention.span], page.scan.tokens
        if _MORE.intersection((tokens.at[place.stop], tokens.at[place.start - 1])):
            return None  # "eleven more bodies" come on top of a count
        value = mention.value
        assert isinstance(value, Quantity)
        if value.unit is not None:
            named = any(set(value.unit.split()) & set(phrase.lemmas) for phrase in wanted)
            expected = rule.expect.unit if isinstance(rule.expect, Quantity) else None
            same = expected is not None and same_dimension(expected, value.unit)
            return (*cues, shown(value.unit)) if named or same else None
        if isinstance(rule.expect, Quantity) and rule.expect.unit is not None:
            return None  # an expectation in hectares is not met by people
        if value.of is None:  # a bare number counts what the sentence is about, if that stands close to it
            return cues if cues and self._is_close(rule, page, mention) else None
        if value.of in FATES and any(lemma(value.of) in phrase.lemmas for phrase in rule.about):
            return cues or None  # "17 are missing", and the rule is about who is missing
        counted = matches_counted(
            wanted, value.of, page.lemmas, page.places[mention.span].start, page.sentence_of(mention)
        )
        return None if counted is None else (*cues, shown(counted))

    def _is_close(self, rule: Rule, page: Page, mention: Mention) -> bool:
        place, sentence = page.places[mention.span], page.sentence_of(mention)
        first, after = max(sentence.first, place.start - _CLOSE), min(sentence.after, place.stop + _CLOSE)
        before, verb = (page.scan.tokens.at[place.start - back] for back in (1, 2))
        if before in _COUNT_VERBS or (before in ("to", "at") and verb in _RISES):
            first = sentence.first  # "The toll from the fire in the harbour rose to 63"
        return any(page.lemmas.find(phrase, first, after) is not None for phrase in rule.about)

    def strength(self, rule: Rule, page: Page, mention: Mention, cues: tuple[str, ...]) -> float:
        """As ever; less for what is only part of the count: "3 of the injured", the 14 of "from 14 to 17"."""
        tokens, place = page.scan.tokens, page.places[mention.span]
        strength = super().strength(rule, page, mention, cues)
        starts = tokens.at[place.start - 1] == "from" and tokens.at[place.stop] == "to"
        value = mention.value
        assert isinstance(value, Quantity)
        bare_number = value.of is None and value.unit is None
        part = tokens.at[place.stop] == "of" and tokens.at[place.stop + 1] in ("the", "them", "those")
        less = starts or (part and bare_number) or _is_whole(page, place)
        return strength - (1 if less else 0) - (0.2 if bare_number else 0)

    def family(self, value: Value) -> str | None:
        """The dimension of the unit; counts together."""
        assert isinstance(value, Quantity)
        if value.unit is not None:
            return dimension(value.unit)
        return "times" if value.of == "times" else "count"

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Only quantities in the same unit are compared."""
        assert isinstance(left, Quantity) and isinstance(right, Quantity)
        trends = (left.trend, right.trend)
        if left.unit == right.unit or not (left.unit or left.of) or not (right.unit or right.of):
            return compare_changes(left, right, trends, "quantity", rule)
        if left.unit is None or right.unit is None or not same_dimension(left.unit, right.unit):
            return Relation("unrelated")
        expected = rule.expect.unit if rule is not None and isinstance(rule.expect, Quantity) else None
        unit = expected or min(left.unit, right.unit)  # the same one from either side
        a, b = (_in_unit(replace(each, step=rounded_step(each)), unit) for each in (left, right))
        return compare_changes(a, b, trends, "quantity", rule)

    def tolerance_unit(self, text: str) -> Decimal:
        """The number of a tolerance such as "500"."""
        value = self.read(text)
        assert isinstance(value, Quantity)
        return value.number or Decimal(0)


def _in_unit(quantity: Quantity, unit: str) -> Quantity:
    """The quantity in another unit of its dimension."""
    if quantity.unit == unit:
        return quantity

    def turned(number: Decimal | None) -> Decimal | None:
        if number is None:
            return None
        exact = convert(number, quantity.unit or unit, unit, change=quantity.trend is not None)
        return tidy(round(exact, _DIGITS - exact.adjusted()))

    step = abs(convert(quantity.step, quantity.unit or unit, unit, change=True))
    number, low, high = turned(quantity.number), turned(quantity.low), turned(quantity.high)
    return replace(quantity, number=number, low=low, high=high, step=step)


def _stands_alone(scan: Scan, numeral: Numeral) -> bool:
    """Whether a number without a noun is a count all the same: "arrested 14 at the protest", "rose to 134."."""
    tokens = scan.tokens
    if numeral.form == "mixed" and tokens.words[numeral.last] == "m":
        return len(tokens) <= 4  # "won the 100m": metres; "79m" is a rule's
    if numeral.bound != "exact" or numeral.form in ("vague", "mixed"):
        return True
    before, after = tokens.at[numeral.first - 1], tokens.at[numeral.last + 1]
    if after == "-" and tokens.at[numeral.last + 2] == "strong":
        return True
    if after in ("strong", "more") and before not in ("a", "an"):
        return True  # "now 1,900 strong", "812 votes, 17 more than"
    definite = before == "the" and "," in numeral.digits  # "the 19,000 in the arena"
    leads = (before in FUNCTION_WORDS and before not in ("a", "an", "the")) or before.endswith("ed") or before in _LEADS
    leads = leads or definite or before in ("only", "just", "exactly", "another")
    if before[:1].isalpha() and not leads:
        return False  # "a perfect 10"
    if not after[:1].isalnum():
        return after not in ("-", "/", ":", "'", "(") or not tokens.adjacent(numeral.last)
    if after in FUNCTION_WORDS or after in _GO_ON or after in PLAIN_VERBS or after in _DAYS:
        return True
    return before == "of" and (after in PAST_FORMS or after.endswith("ed"))  # "a crowd of 52,301 saw"


def _is_singular_noun(scan: Scan, at: int) -> bool:
    """Whether the word can be what a hyphened number counts: "12-point", "200-seat"; "2-year" is a length of time."""
    raw = scan.tokens.raw[at] if at < len(scan.tokens) else ""
    noun = len(raw) > 2 and raw.isalpha() and raw.islower()
    return noun and raw not in TIME_UNITS and raw not in _NOT_COUNTED and raw not in FUNCTION_WORDS


def _is_modifier(scan: Scan, numeral: Numeral) -> bool:
    """ "a 12 page document", "an 11 member panel": a number and a noun before the noun that they describe."""
    tokens, at = scan.tokens, numeral.last + 1
    if tokens.at[numeral.first - 1] not in ("a", "an") or numeral.form not in ("digits", "words"):
        return False
    return _is_singular_noun(scan, at) and tokens.at[at + 1][:1].isalpha() and tokens.at[at] not in FUNCTION_WORDS


def _is_mark(scan: Scan, numeral: Numeral) -> bool:
    """The number of a list's item: "1. Wash your hands", "(2) Stay home"."""
    tokens = scan.tokens
    first = scan.sentence_at(numeral.first).first
    if tokens.at[numeral.first - 1] == "(" and tokens.at[numeral.last + 1] == ")":
        return numeral.form == "digits" and (
            tokens.at[numeral.first - 2] in ":;," or _is_capital(scan, numeral.last + 2)
        )
    opens = numeral.first - (tokens.at[numeral.first - 1] == "(") == first or tokens.at[numeral.first - 1] in ":."
    return opens and numeral.form == "digits" and tokens.at[numeral.last + 1] in (".", ")", ":")


def _is_capital(scan: Scan, at: int) -> bool:
    return at < len(scan.tokens) and scan.tokens.raw[at][0].isupper()


def _is_whole(page: Page, place: range) -> bool:
    """Whether a number is a whole that another one is part of: "11 of the harbour's 44", "Of its 142 staff, 38"."""
    tokens, scan = page.scan.tokens, page.scan
    sentence = scan.sentence_at(place.start)
    if tokens.at[sentence.first] == "of" and place.start - sentence.first <= 3:
        return True
    for numeral in scan.numerals:
        if numeral.number != 1 and numeral.last < place.start <= numeral.last + _PART_REACH:  # "one of 14" counts 14
            between = tokens.words[numeral.last + 1 : place.start]
            if between[:1] == ["of"] and not any(word in ".,;" for word in between):
                return True
    return False


def _counted_before(scan: Scan, numeral: Numeral) -> str | None:
    """What is counted where it stands before: "the number of injured rose to 17"."""
    tokens = scan.tokens
    first = max(scan.sentence_at(numeral.first).first, numeral.first - _BEFORE)
    words = tokens.words[first : numeral.first]
    if "number" not in words:
        return None
    at = first + len(words) - words[::-1].index("number")
    at += tokens.at[at] == "of"
    return counted_noun(tokens, scan.text, at, plural=True)[0]


KIND = QuantityKind()
