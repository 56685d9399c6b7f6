"""The words that write numbers, and the ranges that vague ones allow: plain English, as dictionaries have it.

A vague word allows what it says and less than the next larger word does: "dozens" is two dozen or more and
fewer than "hundreds".
"""

from __future__ import annotations

from decimal import Decimal

SMALL = {
    word: number
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
TENS = {
    word: number * 10
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES = {
    "hundred": Decimal(100), "thousand": Decimal(1000), "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9, "trillion": Decimal(10) ** 12, "dozen": Decimal(12),
}  # fmt: skip
#: Letters written directly behind digits. "m" is metres where a word of extent follows (see `_scale_suffix`).
SUFFIXES = {
    "k": Decimal(1000), "m": Decimal(10) ** 6, "mn": Decimal(10) ** 6, "mln": Decimal(10) ** 6,
    "bn": Decimal(10) ** 9, "b": Decimal(10) ** 9, "tn": Decimal(10) ** 12, "trn": Decimal(10) ** 12,
}  # fmt: skip
EXTENT = frozenset("long wide high tall deep thick away above below race sprint dash hurdles relay freestyle".split())
ORDINALS = {
    word: number
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}
ORDINAL_SUFFIXES = frozenset(["st", "nd", "rd", "th"])
FRACTION_CHARACTERS = {
    "\u00bd": Decimal("0.5"), "\u00bc": Decimal("0.25"), "\u00be": Decimal("0.75"),
    "\u2153": Decimal(1) / 3, "\u2154": Decimal(2) / 3, "\u215b": Decimal("0.125"),
}  # fmt: skip
FRACTION_WORDS = {
    "half": Decimal("0.5"), "third": Decimal(1) / 3, "thirds": Decimal(1) / 3, "quarter": Decimal("0.25"),
    "quarters": Decimal("0.25"), "fifth": Decimal("0.2"), "fifths": Decimal("0.2"), "tenth": Decimal("0.1"),
    "tenths": Decimal("0.1"),
}  # fmt: skip

#: Plural number words that name a range, not a number: word → (low, high), high inclusive.
PLURALS = {
    "dozens": (Decimal(24), Decimal(199)),
    "scores": (Decimal(40), Decimal(199)),
    "hundreds": (Decimal(200), Decimal(1999)),
    "thousands": (Decimal(2000), Decimal(999_999)),
    "millions": (Decimal(2) * 10**6, Decimal(10) ** 9 - 1),
    "billions": (Decimal(2) * 10**9, Decimal(10) ** 12 - 1),
    "trillions": (Decimal(2) * 10**12, Decimal(10) ** 15 - 1),
}
#: What may stand before such a plural: "tens of millions", "hundreds of thousands".
PLURAL_FACTORS = {
    "tens": (Decimal(20), Decimal(99)),
    "dozens": (Decimal(24), Decimal(199)),
    "scores": (Decimal(40), Decimal(199)),
    "hundreds": (Decimal(200), Decimal(999)),
    "thousands": (Decimal(2000), Decimal(999_999)),
}
PLURAL_SCALES = {"thousands": Decimal(1000), "millions": Decimal(10) ** 6, "billions": Decimal(10) ** 9}
#: Words for a small number that nobody counted.
FEWS = {
    "several": (Decimal(3), Decimal(9)),
    "few": (Decimal(2), Decimal(9)),
    "couple": (Decimal(2), Decimal(3)),
    "handful": (Decimal(2), Decimal(9)),
}

#: Units of time in the singular; a number before one of them is a length of time, not a year or a share.
TIME_UNITS = frozenset(["second", "minute", "hour", "day", "night", "week", "month", "year", "decade"])
