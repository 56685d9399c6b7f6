"""Rates: "3,000 people every day", "3,000 daily arrests", "12 a month", "per 100,000 people"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from msgspec import structs

from checker.errors import ValueReadError
from checker.kinds.amount import Amount, amount_fields, compare_changes, other_period
from checker.kinds.kind import Found, Key, Kind, Page, shown
from checker.model import Mention, Relation, Rule, Value
from checker.text.bounds import bound_after
from checker.text.counted import counted_noun, matches_counted
from checker.text.number_words import SCALES
from checker.text.numeral import Numeral
from checker.text.periods import ADVERBS, LINKS, NO_PERIOD_BEFORE, PERIODS, period_behind
from checker.text.scan import Scan
from checker.text.trends import Trend, trend_before
from checker.text.units import unit_behind
from checker.text.words import FUNCTION_WORDS

# What may stand between what is counted and "each year": plain present verbs of what happens again and again.
_HAPPEN = frozenset("die occur happen visit arrive enter cross come travel use pass move -".split())
_MANY = 10  # "3,000 daily arrests" are so many each day; "two annual reports" and "three daily papers" are not.
_CROWD = 100  # "23,000 vehicles use the bridge every day": so many do; "the 12 jurors" were the same ones each day.
_DEFINITE = frozenset("the these those all both his her their its our".split())
_NOT_BEFORE = frozenset(["$", "£", "€", "per", "every", "each"])
_REACH = 8  # Words of the counted noun phrase between the number and "a day".
# Per how many or how much, as statistics are reported.
_PER_NUMBER = frozenset(
    """people residents inhabitants population births women children adults households patients live-births men girls
    boys students workers homes vehicles miles passengers games""".split()
)


_PER_TURN = frozenset("game match start carry visit dose head person pupil child shift".split())
_NO_THING = frozenset(["cent", "se", "the", "diem"])
_SAME_THING = {"capita": "person", "head": "person", "annum": "year"}


@dataclass(frozen=True, slots=True)
class Rate(Amount):
    """So many of something per something. `per`: day, year, "100000 people"; `of`: what is counted, or None."""

    of: str | None
    per: str
    trend: Trend


class RateKind(Kind):
    """How many of something in each day, year, or per so many people."""

    name = "rate"
    summary = "so many of something each day, week or year, or per so many people"
    value_type = Rate
    category = "rate"
    label = "rate"
    order = 15
    example: ClassVar[str] = "3,000 a day"
    keys: ClassVar = {"of": Key("phrases", "what is counted; any of these")}

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Numerals with a period behind them or an adjective of one ("daily") before what they count."""
        for index, numeral in enumerate(scan.numerals):
            if index in claimed or numeral.form in ("ordinal", "fraction"):
                continue
            if scan.tokens.at[numeral.core - 1] in _NOT_BEFORE or _is_speed(scan, numeral):
                continue
            found = (
                self._times(scan, numeral, index)
                or self._with_adjective(scan, numeral, index)
                or self._with_period(scan, numeral, index)
            )
            if found is not None:
                yield found

    def _times(self, scan: Scan, numeral: Numeral, index: int) -> Found | None:
        """ "twice a week", "three times each day"."""
        tokens = scan.tokens
        last = numeral.last + (tokens.at[numeral.last + 1] == "times")
        if numeral.form != "times" and last == numeral.last:
            return None
        period = period_behind(tokens, last + 1)
        if period is None:
            return None
        value = Rate(*amount_fields(numeral), "times", period[0], None)
        return Found(tokens.span(numeral.first, period[1]), value, (index,))

    def _with_adjective(self, scan: Scan, numeral: Numeral, index: int) -> Found | None:
        """ "3,000 daily arrests"."""
        tokens, after = scan.tokens, numeral.last + 1
        if tokens.at[after] not in ADVERBS or (numeral.number is not None and numeral.number < _MANY):
            return None
        of, last = counted_noun(tokens, scan.text, after + 1, plural=True)
        if of is None:
            return None
        trend = trend_before(tokens, numeral.first)
        value = Rate(*amount_fields(numeral), of, ADVERBS[tokens.words[after]], trend)
        return Found(tokens.span(numeral.first, last), value, (index,))

    def _with_period(self, scan: Scan, numeral: Numeral, index: int) -> Found | None:
        """ "3,000 people every day", "3,000 a day", "12 per 100,000 people"."""
        tokens, after = scan.tokens, numeral.last + 1
        period = _period_behind(scan, after)
        if period is None:
            return None
        per, at, last = period
        of = None
        if tokens.words[after:at] not in ([], ["-"]):
            of, noun_end = counted_noun(tokens, scan.text, after, plural=True)
            between = tokens.words[noun_end + 1 : at]
            if between[:1] == ["of"] and len(between) == 2:
                between = []  # "six cups of tea a day"
            if of is None or not (_is_crowd(scan, numeral) or _HAPPEN.issuperset(between)):
                return None  # "The 12 jurors met every day"
        behind = bound_after(tokens, last) if numeral.bound == "exact" else None
        if behind is not None:
            last, numeral = behind[0], structs.replace(numeral, bound=behind[1])
        value = Rate(*amount_fields(numeral), of, per, trend_before(tokens, numeral.first))
        after_last = bisect_right(scan.numerals, last, key=lambda other: other.first)
        return Found(tokens.span(numeral.first, last), value, tuple(range(index, after_last)))

    def read(self, text: str) -> Value:
        """A rate in words. Raises ValueReadError where the words are none."""
        try:
            return super().read(text)
        except ValueReadError as error:
            raise ValueReadError(f"cannot read “{text}” as a rate", hint="For example: 3,000 a day") from error

    def cues(self, rule: Rule, page: Page, mention: Mention) -> tuple[str, ...] | None:
        """The cue words, and what is counted where the rule says it."""
        cues = super().cues(rule, page, mention)
        wanted = rule.phrases.get("of", ())
        if cues is None or not wanted:
            return cues
        value = mention.value
        assert isinstance(value, Rate)
        counted = matches_counted(
            wanted, value.of, page.lemmas, page.places[mention.span].start, page.sentence_of(mention)
        )
        return None if counted is None else (*cues, shown(counted))

    def family(self, value: Value) -> str | None:
        """All values of the kind."""
        return ""

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Only rates per the same thing are compared."""
        assert isinstance(left, Rate) and isinstance(right, Rate)
        if left.per != right.per:
            return other_period(left, right, left.per, right.per)
        return compare_changes(left, right, (left.trend, right.trend), "rate", rule)

    def tolerance_unit(self, text: str) -> Decimal:
        """The number of a tolerance such as "100 a day"."""
        value = self.read(text)
        assert isinstance(value, Rate)
        return value.number or Decimal(0)


def _is_speed(scan: Scan, numeral: Numeral) -> bool:
    """ "60 miles an hour" is a quantity in a unit of speed."""
    unit = unit_behind(scan.tokens, numeral.last)
    return unit is not None and " per " in unit[1]


def _is_crowd(scan: Scan, numeral: Numeral) -> bool:
    """So many that they are others each day, and not "the 300" spoken of before."""
    definite = scan.tokens.at[numeral.first - 1] in _DEFINITE
    return numeral.number is not None and numeral.number >= _CROWD and not definite


def _period_behind(scan: Scan, after: int) -> tuple[str, int, int] | None:
    """The period behind a number and at most a short noun phrase: what it is per, where that begins and ends."""
    tokens = scan.tokens
    for at in range(after, min(after + _REACH, len(tokens))):
        word = tokens.words[at]
        if (not word[0].isalpha() and word not in "-%") or word in ("and", "but", "who", "which", "that"):
            return None
        if word in ADVERBS and at > after:
            return ADVERBS[word], at, at
        if word in LINKS:
            period = at + 1
            while tokens.at[period] in ("-", "single", "and", "every", "day's"):
                period += 1
            if tokens.at[period] in PERIODS and tokens.at[period + 1] not in NO_PERIOD_BEFORE:
                return tokens.words[period], at, period
            if tokens.at[period] in _PER_TURN and word in ("a", "per", "each", "every"):
                return tokens.words[period], at, period
            if word == "per":
                return _per_number(scan, at) or _per_thing(scan, at)
            return None
    return None


def _per_thing(scan: Scan, at: int) -> tuple[str, int, int] | None:
    """ "points per game", "children per woman", "per capita"."""
    word = scan.tokens.at[at + 1]
    if not word.isalpha() or not word.islower() or word in _NO_THING:
        return None
    return _SAME_THING.get(word, word), at, at + 1


def _per_number(scan: Scan, at: int) -> tuple[str, int, int] | None:
    tokens = scan.tokens
    if tokens.at[at + 1] in SCALES:
        has_noun = tokens.at[at + 2] in _PER_NUMBER
        of = tokens.words[at + 2] if has_noun else "people"
        return f"{SCALES[tokens.words[at + 1]]} {of}", at, at + 1 + has_noun
    for numeral in scan.numerals:
        if numeral.core == at + 1 and numeral.number is not None:
            last = numeral.last
            of = "people"
            noun = last + (2 if tokens.at[last + 1] in ("live", "registered", "adult") else 1)
            plural = tokens.at[noun].endswith("s") and tokens.at[noun] not in FUNCTION_WORDS
            if tokens.at[noun] in _PER_NUMBER or plural:
                of = " ".join(tokens.words[last + 1 : noun + 1])
                last = noun
            return f"{int(numeral.number)} {of}", at, last
    return None


KIND = RateKind()
