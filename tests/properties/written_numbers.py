"""Numbers in every form that news writes them in: what the properties of this folder set into sentences."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import strategies as st

ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
THIN_SPACES = ["\u2009", "\u202f", "\u00a0"]
_ODD_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
# A fraction's name, and how many of it make a whole.
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_LETTERS = {"k": 3, "m": 6, "mn": 6, "bn": 9, "b": 9, "tn": 12}


@dataclass(frozen=True, slots=True)
class Written:
    """A number, and one way to write it. form: the name of that way."""

    form: str
    text: str
    number: Decimal


def spell(number: int, conjunction: str = " ", hyphen: str = "-") -> str:
    """A number below a billion in words; `conjunction` stands behind "hundred", `hyphen` in "twenty-one"."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10 - 2] + (f"{hyphen}{ONES[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = conjunction + spell(number % 100, conjunction, hyphen) if number % 100 else ""
        return f"{ONES[number // 100]} hundred{rest}"
    name, size = ("million", 10**6) if number >= 10**6 else ("thousand", 1000)
    above, below = divmod(number, size)
    link = conjunction if 0 < below < 100 else " "
    rest = link + spell(below, conjunction, hyphen) if below else ""
    return f"{spell(above, conjunction, hyphen)} {name}{rest}"


def spell_ordinal(number: int, conjunction: str = " ") -> str:
    """A rank in words: "twenty-first"."""
    words = spell(number, conjunction)
    cut = max(words.rfind("-"), words.rfind(" ")) + 1
    last = words[cut:]
    return words[:cut] + (_ODD_ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"))


def suffixed(number: int) -> str:
    """A rank in digits: "21st"."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def indian(number: int) -> str:
    """Digits in the groups of India: 12,34,567."""
    head, tail = divmod(number, 1000)
    groups = [f"{tail:03d}"]
    while head >= 100:
        head, pair = divmod(head, 100)
        groups.append(f"{pair:02d}")
    return ",".join([str(head), *reversed(groups)])


def _plain(number: int) -> str:
    return format(Decimal(number).normalize(), "f")


_small = st.one_of(st.integers(2, 30), st.integers(2, 999))
_wide = st.one_of(_small, st.integers(1000, 9_999), st.integers(2, 999_999), st.integers(10**6, 999_999_999))
_tenths = st.integers(11, 9999).map(lambda tenths: Decimal(tenths) / 10)  # 1.1 to 999.9
_halves = st.integers(1, 20)


def _digits(number: Decimal) -> str:
    return format(number.normalize(), "f")


def _scaled(form: str, number: Decimal, suffix: str, places: int) -> Written:
    return Written(form, f"{_digits(number)}{suffix}", number.scaleb(places))


#: Every form by name.
FORMS: dict[str, st.SearchStrategy[Written]] = {
    # Without a comma, "1999 customers" may be the customers of a year: news puts the comma there.
    "digits": st.one_of(_small, st.integers(1000, 1899), st.integers(2101, 9999), st.integers(10_000, 9_999_999))
    .map(lambda n: Written("digits", str(n), Decimal(n))),
    "commas": st.integers(1000, 10**10).map(lambda n: Written("commas", f"{n:,}", Decimal(n))),
    "indian": st.integers(10**5, 10**10).map(lambda n: Written("indian", indian(n), Decimal(n))),
    "thin": st.builds(
        lambda n, space: Written("thin", f"{n:,}".replace(",", space), Decimal(n)),
        st.integers(1000, 10**9), st.sampled_from(THIN_SPACES),
    ),
    "decimal": _tenths.map(lambda n: Written("decimal", f"{n:.1f}", n)),
    "american": _wide.map(lambda n: Written("american", spell(n), Decimal(n))),
    "british": _wide.map(lambda n: Written("british", spell(n, " and "), Decimal(n))),
    "unhyphened": st.builds(
        lambda n, link: Written("unhyphened", spell(n, link, " "), Decimal(n)), _wide, st.sampled_from([" ", " and "])
    ),
    "hundreds": st.integers(11, 99).filter(lambda n: n % 10).map(
        lambda n: Written("hundreds", f"{spell(n)} hundred", Decimal(n * 100))
    ),
    "article": st.builds(
        lambda lead, scale: Written("article", f"{lead} {scale[0]}", Decimal(1).scaleb(scale[1])),
        st.sampled_from(["a", "one"]), st.sampled_from([("hundred", 2), *_SCALES.items()]),
    ),
    "article and": st.integers(1, 99).map(
        lambda n: Written("article and", f"a hundred and {spell(n)}", Decimal(100 + n))
    ),
    "mixed": st.builds(
        lambda n, scale: _scaled("mixed", n, f" {scale[0]}", scale[1]),
        _tenths, st.sampled_from(sorted(_SCALES.items())),
    ),
    "whole mixed": st.builds(
        lambda n, scale: _scaled("whole mixed", Decimal(n), f" {scale[0]}", scale[1]),
        st.integers(2, 999), st.sampled_from(sorted(_SCALES.items())),
    ),
    "letter": st.builds(
        lambda n, scale: _scaled("letter", n, scale[0], scale[1]), _tenths, st.sampled_from(sorted(_LETTERS.items()))
    ),
    "lakh": st.builds(
        lambda n, scale: _scaled("lakh", n, f" {scale[0]}", scale[1]),
        _tenths, st.sampled_from([("lakh", 5), ("crore", 7)]),
    ),
    "dozen": st.integers(1, 10).map(
        lambda n: Written("dozen", "a dozen" if n == 1 else f"{spell(n)} dozen", Decimal(12 * n))
    ),
    "part of a scale": st.builds(
        lambda part, scale: Written("part of a scale", f"{part[0]} a {scale[0]}", part[1].scaleb(scale[1])),
        st.sampled_from(
            [("half", Decimal("0.5")), ("a quarter of", Decimal("0.25")), ("three-quarters of", Decimal("0.75"))]
        ),
        st.sampled_from([("million", 6), ("billion", 9), ("trillion", 12)]),
    ),
    "half of a scale": st.builds(
        lambda n, link, scale: Written(
            "half of a scale", f"{spell(n)}{link} {scale[0]}", (n + Decimal("0.5")).scaleb(scale[1])
        ),
        _halves, st.sampled_from([" and a half", "-and-a-half"]), st.sampled_from([("million", 6), ("billion", 9)]),
    ),
    "sign of a scale": st.builds(
        lambda n, scale: Written("sign of a scale", f"{n}½ {scale[0]}", (n + Decimal("0.5")).scaleb(scale[1])),
        _halves, st.sampled_from([("million", 6), ("billion", 9)]),
    ),
    "and a half": st.builds(
        lambda n, link: Written("and a half", f"{spell(n)}{link}", n + Decimal("0.5")),
        _halves, st.sampled_from([" and a half", "-and-a-half"]),
    ),
    "fraction sign": st.builds(
        lambda n, sign: Written("fraction sign", f"{n}{sign[0]}", n + sign[1]),
        st.integers(1, 200), st.sampled_from([("½", Decimal("0.5")), ("¼", Decimal("0.25")), ("¾", Decimal("0.75"))]),
    ),
    "slashed": st.builds(
        lambda n, part: Written("slashed", f"{n} {part[0]}", n + part[1]),
        st.integers(1, 99), st.sampled_from([("1/2", Decimal("0.5")), ("1/4", Decimal("0.25"))]),
    ),
}  # fmt: skip

#: Forms of whole numbers, which may stand before anything that is counted.
WHOLE = (
    "digits", "commas", "indian", "thin", "american", "british", "unhyphened", "hundreds", "article", "article and",
    "mixed", "whole mixed", "letter", "lakh", "dozen", "part of a scale", "half of a scale", "sign of a scale",
)  # fmt: skip
#: Forms that may stand before a unit.
MEASURED = (*WHOLE, "decimal", "and a half", "fraction sign", "slashed")
#: Forms that may stand behind a sign of currency.
BEHIND_SIGN = ("digits", "commas", "indian", "thin", "decimal", "mixed", "whole mixed", "letter")


def _share(form: str, text: str, above: int, below: int) -> Written:
    return Written(form, text, round(Decimal(above) / below * 100, 2))


@st.composite
def _fractions(draw: st.DrawFn) -> Written:
    """ "a third", "one-third", "two thirds"."""
    name, parts = draw(st.sampled_from(sorted(_PARTS.items())))
    above = draw(st.integers(1, parts - 1))
    if above == 1:
        article = "an" if name == "eighth" else "a"
        return _share("fraction", draw(st.sampled_from([f"{article} {name}", f"one-{name}", f"one {name}"])), 1, parts)
    return _share("fraction", f"{spell(above)}{draw(st.sampled_from(['-', ' ']))}{name}s", above, parts)


@st.composite
def _so_many_in(draw: st.DrawFn) -> Written:
    """ "one in five", "three out of ten", "9 in 10"."""
    below = draw(st.integers(2, 100))
    above = draw(st.integers(1, below - 1))
    link = draw(st.sampled_from(["in", "out of", "in every", "out of every"]))
    ends = [spell(above), spell(below)] if draw(st.booleans()) else [str(above), str(below)]
    return _share("so many in", f" {link} ".join(ends), above, below)


#: Shares with "of" behind them, and those that stand before what they are of.
FRACTIONS = st.one_of(_fractions(), st.just(_share("half", "half", 1, 2)))
SO_MANY_IN = _so_many_in()
#: Ranks.
ORDINALS = st.one_of(
    st.integers(1, 999).map(lambda n: Written("ordinal digits", suffixed(n), Decimal(n))),
    st.one_of(st.integers(1, 99), st.integers(1, 999)).map(
        lambda n: Written("ordinal words", spell_ordinal(n), Decimal(n))
    ),
    st.integers(101, 999).map(lambda n: Written("ordinal british", spell_ordinal(n, " and "), Decimal(n))),
)
