"""Sentences of several kinds that carry a written number, with or without bound words around it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import strategies as st

from checker.kinds.age import Age
from checker.kinds.amount import Amount
from checker.kinds.duration import Duration
from checker.kinds.money import Money
from checker.kinds.multiple import Multiple
from checker.kinds.number import Number
from checker.kinds.percent import Percent
from checker.kinds.quantity import Quantity
from checker.kinds.rate import Rate
from checker.model import Bound
from tests.properties.written_numbers import BEHIND_SIGN, FORMS, MEASURED, WHOLE, Written

_BEFORE: dict[Bound, str] = {
    "about": """about|around|roughly|approximately|some|nearly|almost|close to|an estimated|in the region of|
        somewhere around|just about""",
    "at-least": "at least|no fewer than|no less than|not less than|a minimum of|upwards of|upward of|at the very least",
    "at-most": "up to|at most|at the most|as many as|as much as|no more than|not more than|a maximum of",
    "over": """more than|over|above|in excess of|just over|well over|slightly more than|a little over|far more than|
        just more than|significantly more than|north of""",
    "under": """less than|fewer than|under|below|just under|well under|slightly less than|a little under|
        just short of|just shy of|far fewer than""",
}
_AFTER: dict[Bound, str] = {
    "about": "or so|or thereabouts|give or take",
    "at-least": "or more|at least|at a minimum",
    "at-most": "or less|or fewer|at most|at the most",
}


def _listed(phrases: dict[Bound, str]) -> list[tuple[str, Bound]]:
    return [(phrase.strip(), bound) for bound, row in phrases.items() for phrase in row.split("|")]


#: What may stand around a sentence and change nothing that is read of it.
FRAMES = [
    "{}", "Officials confirmed it. {} Nobody was hurt.", "“{}” she said.", '"{}" he said.', "({})",
    "LONDON — {}", "Mayor Ellen Voss spoke of it.\n\n{}\n\nThe inquiry goes on.", "• {}\n• Nobody was hurt.",
]  # fmt: skip

#: Bound words that stand before a number; and those behind the number, or behind its unit.
BEFORE = _listed(_BEFORE)
AFTER = _listed(_AFTER)


@dataclass(frozen=True, slots=True)
class Carrier:
    """A sentence with a place for an amount.

    amount: how the amount is written, which a mention covers whole ("${}", "{} miles"). goes_on: what stands behind
    it, where a bound word may stand between. factor: what one of the number is in the value's own unit.
    """

    kind: str
    sentence: str
    amount: str
    forms: tuple[str, ...]
    goes_on: str = ""
    factor: Decimal = Decimal(1)
    unit: str | None = None
    least: Decimal = Decimal("1.1")
    most: Decimal = Decimal(10) ** 16
    bounds: tuple[str, ...] = ("before", "after")


_DAY = Decimal(86400)
_YEAR = _DAY * Decimal("365.2425")
_MONEY_WORDS = [
    ("{} dollars", "USD"), ("{} euros", "EUR"), ("{} yen", "JPY"), ("{} rupees", "INR"), ("{} Swiss francs", "CHF"),
    ("{} Canadian dollars", "CAD"), ("{} Chinese yuan", "CNY"), ("{} pounds sterling", "GBP"),
]  # fmt: skip
_MONEY_SIGNS = [
    ("${}", "USD"), ("£{}", "GBP"), ("€{}", "EUR"), ("₹{}", "INR"), ("¥{}", "JPY"), ("US${}", "USD"), ("A${}", "AUD"),
    ("C${}", "CAD"), ("HK${}", "HKD"),
]  # fmt: skip
_LENGTHS = [
    ("{} seconds", Decimal(1)), ("{} minutes", Decimal(60)), ("{} hours", Decimal(3600)), ("{} days", _DAY),
    ("{} weeks", _DAY * 7), ("{} months", _YEAR / 12), ("{} years", _YEAR),
]  # fmt: skip
_MEASURES = [
    ("{} miles", "mile"), ("{} kilometres", "kilometre"), ("{} km", "kilometre"), ("{} feet", "foot"),
    ("{} metres", "metre"), ("{} acres", "acre"), ("{} square miles", "square mile"), ("{} tonnes", "tonne"),
    ("{} degrees Celsius", "degree Celsius"), ("{} mph", "mile per hour"), ("{} litres", "litre"),
    ("{} kilowatt-hours", "kilowatt hour"), ("{} barrels", "barrel"), ("{} megawatts", "megawatt"),
]  # fmt: skip
_AT_THE_START = tuple(form for form in WHOLE if form != "thin")
_HYPHENED = ("digits", "commas", "american", "decimal")
_AGES = ("digits", "american")
_PERCENTS = ("digits", "commas", "decimal", "and a half", "fraction sign", "slashed", "american")


def _forms_before(words: str) -> tuple[str, ...]:
    """Every form; "2022 Swiss francs" may be of a year, so no plain digits before a capital."""
    return MEASURED if words.islower() else tuple(form for form in MEASURED if form != "digits")


COUNTS = [
    Carrier("quantity", "There were {} there.", "{}", WHOLE, goes_on=" people"),
    Carrier("quantity", "Police said that {} were held on the bridge.", "{}", WHOLE, goes_on=" protesters"),
    Carrier("quantity", "The storm destroyed {}, officials said.", "{}", WHOLE, goes_on=" homes"),
    Carrier("quantity", "{} lost power in the storm.", "{}", _AT_THE_START, goes_on=" customers"),
    Carrier("quantity", "The committee held {} before it met.", "{}", WHOLE, goes_on=" public hearings"),
]
MONEY = [
    *(
        Carrier("money", "The city spent {} on the bridge.", sign, BEHIND_SIGN, unit=code)
        for sign, code in _MONEY_SIGNS
    ),
    *(
        Carrier("money", "The deal cost them {}, she said.", words, _forms_before(words), unit=code)
        for words, code in _MONEY_WORDS
    ),
]
PERCENTS = [
    Carrier("percent", "Turnout was {} in the city.", "{}%", ("digits", "commas", "decimal", "fraction sign")),
    Carrier("percent", "Turnout reached {} in the city.", "{} percent", _PERCENTS),
    Carrier("percent", "They polled {} of the vote.", "{} per cent", _PERCENTS),
    Carrier("percent", "The two are {} apart.", "{} percentage points", _PERCENTS, unit="points"),
]
DURATIONS = [
    *(Carrier("duration", "The talks lasted {}.", words, MEASURED, factor=each) for words, each in _LENGTHS),
    *(Carrier("duration", "It took {} to reach them.", words, MEASURED, factor=each) for words, each in _LENGTHS),
    Carrier("duration", "They faced a {} wait.", "{}-minute", _HYPHENED, factor=Decimal(60), bounds=()),
    Carrier("duration", "He began a {} term.", "{}-year", _HYPHENED, factor=_YEAR, bounds=()),
]
MEASURES = [
    *(Carrier("quantity", "Records show {} in all.", words, MEASURED, unit=unit) for words, unit in _MEASURES),
    Carrier("quantity", "They crossed a {} zone.", "{}-mile", _HYPHENED, unit="mile", bounds=()),
    Carrier("quantity", "It was a {} yacht.", "{}-foot", _HYPHENED, unit="foot", bounds=()),
]
AGES = [
    Carrier("age", "The driver, aged {}, was not hurt.", "{}", _AGES, most=Decimal(110), bounds=()),
    Carrier("age", "A {} man was not hurt.", "{}-year-old", _AGES, most=Decimal(110), bounds=()),
    Carrier("age", "Elias Thorne, {}, was not hurt.", "{}", ("digits",), most=Decimal(110), bounds=()),
    Carrier("age", "She died at the age of {}.", "{}", _AGES, most=Decimal(110), bounds=()),
    Carrier("age", "Her dog is {} now.", "{} years old", _AGES, most=Decimal(110)),
]
RATES = [
    Carrier("rate", "Agents make {}.", "{} arrests a day", WHOLE, unit="day", least=Decimal(100)),
    Carrier(
        "rate",
        "The line carries {}.",
        "{} people every week",
        WHOLE,
        unit="week",
        least=Decimal(100),
        bounds=("before",),
    ),
    Carrier(
        "rate",
        "The rate was {}.",
        "{} per 100,000 people",
        ("digits", "decimal"),
        unit="100000 people",
        most=Decimal(1000),
    ),
]
FIGURES = [
    Carrier("number", "The index stood at {}.", "{}", ("decimal",)),
    Carrier("number", "He scored a perfect {}.", "{}", ("decimal",), bounds=()),
]
MULTIPLES = [
    Carrier("multiple", "There were {} people as before.", "{} times as many", _AGES, bounds=("before",)),
    Carrier("multiple", "Prices are {} higher.", "{} times", (*_AGES, "decimal"), bounds=("before",)),
]
CARRIERS = [*COUNTS, *MONEY, *PERCENTS, *DURATIONS, *MEASURES, *AGES, *RATES, *FIGURES, *MULTIPLES]


@dataclass(frozen=True, slots=True)
class Case:
    """A text with one amount in it, and what is to be read."""

    carrier: Carrier
    written: Written
    bound: Bound
    text: str
    words: str

    @property
    def number(self) -> Decimal:
        return self.written.number * self.carrier.factor


@st.composite
def cases(draw: st.DrawFn, carriers: list[Carrier]) -> Case:
    """An amount in one of the sentences, bounded or not."""
    carrier = draw(st.sampled_from(carriers))
    form = draw(st.sampled_from(carrier.forms))
    written = draw(FORMS[form].filter(lambda one: carrier.least <= one.number <= carrier.most))
    before, after = "", ""
    bound: Bound = "exact"
    side = draw(st.sampled_from(["", *carrier.bounds]))
    if side == "before":
        before, bound = draw(st.sampled_from(BEFORE))
        before += " "
    elif side == "after":
        after, bound = draw(st.sampled_from(AFTER))
        after = f" {after}"
    words = f"{before}{carrier.amount.format(written.text)}{after}"
    if carrier.sentence.startswith("{}"):
        words = words[0].upper() + words[1:]
    sentence = carrier.sentence.format(words + carrier.goes_on)
    return Case(carrier, written, bound, draw(st.sampled_from(FRAMES)).format(sentence), words)


def unit_of(value: Amount) -> str | None:
    """What a value is in, besides its number: the unit, currency or period."""
    if isinstance(value, Quantity):
        return value.unit
    if isinstance(value, Money):
        return value.currency
    if isinstance(value, Percent):
        return "points" if value.points else None
    if isinstance(value, Rate):
        return value.per
    assert isinstance(value, Age | Duration | Multiple | Number)
    return None
