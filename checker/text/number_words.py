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
    "lakh": Decimal(10) ** 5, "lakhs": Decimal(10) ** 5, "crore": Decimal(10) ** 7, "crores": Decimal(10) ** 7,
}  # fmt: skip
#: Letters written directly behind digits. "m" is metres and "k" a run where a word of extent follows.
SUFFIXES = {
    "k": Decimal(1000), "m": Decimal(10) ** 6, "mn": Decimal(10) ** 6, "mln": Decimal(10) ** 6, "mil": Decimal(10) ** 6,
    "bn": Decimal(10) ** 9, "b": Decimal(10) ** 9, "tn": Decimal(10) ** 12, "trn": Decimal(10) ** 12,
    "t": Decimal(10) ** 12,
}  # fmt: skip
#: Of these, the ones that may stand apart from the digits: "4.5 bn".
FREE_SUFFIXES = frozenset(["bn", "mn", "mln", "tn", "trn"])
EXTENT = frozenset(
    """long wide high tall deep thick away above below race sprint dash hurdles relay freestyle run runner fun
    walk backstroke breaststroke butterfly medley steeplechase""".split()
)
ORDINALS = {
    word: number
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        start=1,
    )
} | {
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
    "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip
ORDINAL_SUFFIXES = frozenset(["st", "nd", "rd", "th"])
FRACTION_CHARACTERS = {
    "\u00bd": Decimal("0.5"), "\u00bc": Decimal("0.25"), "\u00be": Decimal("0.75"),
    "\u2153": Decimal(1) / 3, "\u2154": Decimal(2) / 3, "\u215b": Decimal("0.125"),
}  # fmt: skip
_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "hundredth": 100,
}  # fmt: skip
FRACTION_WORDS = {f"{word}{s}": Decimal(1) / parts for word, parts in _PARTS.items() for s in ("", "s")}
#: Denominators of fractions written with a slash ("2/3"); others are dates or the like ("9/11").
SLASH_PARTS = frozenset(["2", "3", "4", "5", "8", "10"])

#: Plural number words that name a range, not a number: word → (low, high), high inclusive.
PLURALS = {
    "tens": (Decimal(20), Decimal(99)),
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
PLURAL_SCALES = {
    "thousands": Decimal(1000), "millions": Decimal(10) ** 6, "billions": Decimal(10) ** 9,
    "trillions": Decimal(10) ** 12,
}  # fmt: skip
#: Words for a small number that nobody counted.
FEWS = {
    "several": (Decimal(3), Decimal(9)),
    "few": (Decimal(2), Decimal(9)),
    "couple": (Decimal(2), Decimal(3)),
    "handful": (Decimal(2), Decimal(9)),
}

#: Units of time in the singular; a number before one of them is a length of time, not a year or a share.
TIME_UNITS = frozenset(["second", "minute", "hour", "day", "night", "week", "month", "year", "decade"])

#: Adverbs that say how many times.
TIMES = {"once": 1, "twice": 2, "thrice": 3}
