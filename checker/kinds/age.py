"""Ages: "34-year-old", "aged 34", ", 34,", "children under 5", "65 and over", "in her 60s"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.amount import Amount, amount_fields, compare_amounts, tidy
from checker.kinds.kind import Found, Kind, Page, about
from checker.model import Bound, Mention, Relation, Rule, Span, Value
from checker.text.bounds import bound_after
from checker.text.numeral import Numeral
from checker.text.scan import Scan
from checker.text.tense import PAST_FORMS
from checker.text.wordlists import given_names
from checker.text.words import FUNCTION_WORDS

_PER_YEAR = {"year": Decimal(1), "month": Decimal(12), "week": Decimal("52.1775")}  # of the mean Gregorian year
_OLDEST = 120
_GROUPS = frozenset(
    """children adults people women men boys girls kids pupils students patients those anyone residents workers
    teenagers infants babies voters one anyone everyone buyers customers applicants drivers players visitors
    pensioners drinkers smokers adolescents youngsters""".split()
)
_DECADES = frozenset(f"{tens}0s" for tens in range(2, 10))
_SPELLED_DECADES = {
    word: 10 * tens
    for tens, word in enumerate(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(), start=2
    )
}
_ARIANS = {
    "quinquagenarian": 50, "sexagenarian": 60, "septuagenarian": 70, "octogenarian": 80, "nonagenarian": 90,
    "centenarian": 100,
}  # fmt: skip
_HUNDRED = 100
_DECADE_WORDS = frozenset([*_SPELLED_DECADES, *_ARIANS, *(f"{word}s" for word in _ARIANS)])
# The years of a decade that "early", "mid" and "late" leave: thirds of it, the middle one centred.
_PARTS = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}
_LIMITS: dict[str, Bound] = {"under": "under", "below": "under", "over": "over", "above": "over"}
_AGED = frozenset("aged age ages turned turning turns".split())
_PEOPLE = frozenset("man woman boy girl child widow widower lad youth teenager person".split())
_KIN = frozenset(
    """husband wife son daughter father mother brother sister boyfriend girlfriend partner fiance grandson granddaughter
    grandfather grandmother uncle aunt nephew niece""".split()
)
_DIED = frozenset("died dies die dead death married retired retires retire".split())
_DIED_REACH = 8  # Words between "died" and "at 91".
_POSSESSIVES = frozenset(["his", "her", "their", "my", "your", "our"])


@dataclass(frozen=True, slots=True)
class Age(Amount):
    """How old somebody or something is. `years` is `number` (decimal); months are parts of a year."""

    years: Decimal | None


class AgeKind(Kind):
    """How old."""

    name = "age"
    summary = "how old a person or a thing is"
    value_type = Age
    category = "age"
    label = "age"
    order = 10
    example: ClassVar[str] = "34"

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Numerals that their neighbours show to be ages."""
        for index, numeral in enumerate(scan.numerals):
            free = index not in claimed or _is_decade(scan, numeral) or _is_over_under(scan, numeral)
            found = _age(scan, numeral) if free else None
            if found is not None:
                yield Found(found[0], found[1], (index,))
        yield from _spelled_decades(scan)

    def read(self, text: str) -> Value:
        """An age in words, or the number alone. Raises ValueReadError where the words are none."""
        from checker.text.scan import scan_text

        for words in (text, f"in her {text.removeprefix('in his ').removeprefix('in her ')}"):
            told = list(self.find(scan_text(words), ()))
            if len(told) == 1 and isinstance(told[0].value, Age) and told[0].value.bound == "vague":
                return told[0].value  # "late 30s", "octogenarian"
        scan = scan_text(text)
        if len(scan.numerals) == 1 and scan.numerals[0].number is not None:
            found = _age(scan, scan.numerals[0])
            value = found[1] if found else _value(scan.numerals[0])
            if value.number is not None and 0 < value.number <= _OLDEST:
                return value
        raise ValueReadError(f"cannot read “{text}” as an age", hint="For example: 34")

    def cues(self, rule: Rule, page: Page, mention: Mention) -> tuple[str, ...] | None:
        """The cue words; "The 53-year-old" at the start of a sentence is whom the sentence before speaks of."""
        cues = super().cues(rule, page, mention)
        first = page.sentence_of(mention).first
        place = page.places[mention.span]
        if cues or first == 0 or place.start > first + 1 or page.scan.tokens.at[first] != "the":
            return cues
        return about(rule, page, page.scan.sentence_at(first - 1))

    def family(self, value: Value) -> str | None:
        """All values of the kind."""
        return ""

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """In years."""
        assert isinstance(left, Age) and isinstance(right, Age)
        return Relation(compare_amounts(left, right, rule), "age")

    def tolerance_unit(self, text: str) -> Decimal:
        """The years of a tolerance such as "1" or "2 years"."""
        value = self.read(text)
        assert isinstance(value, Age)
        return value.number or Decimal(0)


def _value(numeral: Numeral, per_year: Decimal = Decimal(1), bound: Bound | None = None) -> Age:
    number, own_bound, low, high, step = amount_fields(numeral)
    if number is not None and per_year != 1:
        number, step = tidy(round(number / per_year, 2)), tidy(round(step / per_year, 2))
    return Age(number, bound or own_bound, low, high, step, number)


def _age(scan: Scan, numeral: Numeral) -> tuple[Span, Age] | None:
    """The span and value of an age, or None where nothing shows that a number is one."""
    if numeral.form not in ("digits", "words", "mixed"):
        return None
    return _plural_age(scan, numeral) or _counted_age(scan, numeral)


def _plural_age(scan: Scan, numeral: Numeral) -> tuple[Span, Age] | None:
    """ "in her 60s", "the over-65s"."""
    tokens, last = scan.tokens, numeral.last
    if _is_decade(scan, numeral):
        return _decade(scan, numeral.core, last + 1, int(numeral.number or 0))
    if not _is_over_under(scan, numeral):
        return None
    bound: Bound = "over" if tokens.words[numeral.core - 2] == "over" else "under"
    return tokens.span(numeral.core - 2, last + 1), _value(numeral, bound=bound)


def _counted_age(scan: Scan, numeral: Numeral) -> tuple[Span, Age] | None:
    """ "34-year-old", "aged 34", "Smith, 34,"."""
    tokens, last = scan.tokens, numeral.last
    at = last + (2 if tokens.at[last + 1] == "-" else 1)
    unit = _PER_YEAR.get(tokens.at[at].removesuffix("s"))
    if unit is not None:
        old = at + (2 if tokens.at[at + 1] == "-" else 1)
        if tokens.at[old] in ("old", "olds"):
            behind = bound_after(tokens, old) if numeral.bound == "exact" else None
            end, bound = (old, None) if behind is None else behind
            return tokens.span(numeral.first, end), _value(numeral, unit, bound)
        if tokens.words[max(0, numeral.first - 2) : numeral.first] == ["age", "of"]:
            return tokens.span(numeral.first, at), _value(numeral, unit)  # "under the age of 5 years"
        if tokens.words[old : old + 2] == ["of", "age"]:
            return tokens.span(numeral.first, old + 1), _value(numeral, unit)
        appended = tokens.at[at + 1] in (",", ".") and tokens.at[numeral.first - 1] == ","
        if appended and numeral.first - 2 in scan.name_ends:
            return tokens.span(numeral.first, at), _value(numeral, unit)  # "Karim Benhaddou, 58 years, a fitter"
        return None
    if not _is_plausible(numeral):
        return None
    if tokens.at[numeral.first - 1] in _AGED or _is_at_an_age(scan, numeral):
        lead = tokens.words[max(0, numeral.first - 4) : numeral.first]
        limit = _LIMITS.get(lead[0]) if lead[1:] == ["the", "age", "of"] else None  # "under the age of 18"
        return tokens.span(numeral.first, last), _value(numeral, bound=limit if numeral.bound == "exact" else None)
    if tokens.at[numeral.first - 1] in ("is", "was", "were", "be") and _is_of_a_person(scan, numeral):
        return tokens.span(numeral.first, last), _value(numeral)
    return _group_age(scan, numeral) or _appositive_age(scan, numeral)


def _is_of_a_person(scan: Scan, numeral: Numeral) -> bool:
    """ "Elias Thorne was 71.", "Thorne, who is 71,", "was 19 at the time"."""
    tokens = scan.tokens
    if tokens.words[numeral.last + 1 : numeral.last + 4] == ["at", "the", "time"]:
        return True
    subject = numeral.first - 2
    after = tokens.at[numeral.last + 1]
    if after == "-" and tokens.adjacent(numeral.last):
        return False  # "he was 2-for-4"
    kin = tokens.at[subject] in _KIN and tokens.at[subject - 1] in _POSSESSIVES
    will = tokens.at[subject] in ("will", "would") and tokens.at[subject - 1] in ("he", "she")
    if tokens.at[subject] in ("he", "she", "who") or kin or will:
        return not after[:1].isalnum() or after in ("and", "when", "but", "years", "in", "by", "on", "next", "this")
    return tokens.at[numeral.last + 1] in (",", ".") and subject in scan.name_ends


def _is_at_an_age(scan: Scan, numeral: Numeral) -> bool:
    """ "at the age of 15", "died in Lisbon at 91,", "a man of 43,", "aged 7 and 11"."""
    tokens = scan.tokens
    back = [tokens.at[numeral.first - k] for k in (1, 2, 3)]
    if back[0] in ("of", "as") and back[1] in ("age", "ages"):
        return True
    after = tokens.at[numeral.last + 1]
    closes = not after[:1].isalnum() or after in FUNCTION_WORDS or after == "following"
    if back[0] == "of" and back[1] in _PEOPLE and back[2] in ("a", "the", "old", "young"):
        return closes or after in PAST_FORMS
    if back[0] == "at" and closes:
        return not _DIED.isdisjoint(tokens.words[max(0, numeral.first - _DIED_REACH) : numeral.first])
    return back[0] in ("and", "or", ",") and back[1][:1].isdigit() and closes and _follows_aged(scan, numeral)


def _follows_aged(scan: Scan, numeral: Numeral) -> bool:
    """ "aged 7 and 11", "aged 3, 5 and 9": only digits and links between the number and "aged"."""
    at = numeral.first - 1
    while scan.tokens.at[at][:1].isdigit() or scan.tokens.at[at] in ("and", "or", ","):
        at -= 1
    return scan.tokens.at[at] in ("aged", "ages")


def _is_over_under(scan: Scan, numeral: Numeral) -> bool:
    """ "the over-65s", "under-18s"."""
    tokens, core = scan.tokens, numeral.core
    if tokens.at[core - 1] != "-" or tokens.at[core - 2] not in ("over", "under"):
        return False
    if tokens.raw[core - 2][0].isupper() and scan.sentence_at(core).first != core - 2:
        return False  # with a capital it is a team
    return tokens.adjacent(core - 1) and tokens.at[numeral.last + 1] == "s" and tokens.adjacent(numeral.last)


def _decade(scan: Scan, first: int, last: int, low: int) -> tuple[Span, Age]:
    """ "60s", or a part of them: the early ones are the first four years, the late ones the last three."""
    tokens = scan.tokens
    at = first - (2 if tokens.at[first - 1] == "-" else 1)
    part = _PARTS.get(tokens.at[at])
    years = (low, low + 9) if part is None else (low + part[0], low + part[1])
    value = Age(None, "vague", Decimal(years[0]), Decimal(years[1]), Decimal(0), None)
    return tokens.span(first if part is None else at, last), value


def _spelled_decades(scan: Scan) -> Iterator[Found]:
    """ "in his seventies"."""
    words = scan.tokens.words
    for i in scan.tokens.places(_DECADE_WORDS):
        word = words[i]
        if word in _SPELLED_DECADES and _POSSESSIVES.intersection(words[max(0, i - 4) : i]):
            span, value = _decade(scan, i, i, _SPELLED_DECADES[word])
            yield Found(span, value)
        elif word.rstrip("s") in _ARIANS:
            low = _ARIANS[word.rstrip("s")]
            value = Age(None, "vague", Decimal(low), Decimal(low + (9 if low < _HUNDRED else 19)), Decimal(0), None)
            yield Found(scan.tokens.span(i, i), value)


def _is_plausible(numeral: Numeral) -> bool:
    largest = numeral.number if numeral.number is not None else numeral.high
    return largest is not None and 0 < largest <= _OLDEST and largest == largest.to_integral_value()


def _is_decade(scan: Scan, numeral: Numeral) -> bool:
    """ "in her 60s", "in his late 30s"."""
    tokens = scan.tokens
    if tokens.at[numeral.last + 1] != "s" or not tokens.adjacent(numeral.last) or f"{numeral.digits}s" not in _DECADES:
        return False
    lead = tokens.words[max(0, numeral.core - 3) : numeral.core]
    return bool(_POSSESSIVES.intersection(lead))


def _group_age(scan: Scan, numeral: Numeral) -> tuple[Span, Age] | None:
    """ "children under 5", "65 and over", "18 or younger"."""
    tokens, last = scan.tokens, numeral.last
    if numeral.bound in ("under", "over") and tokens.at[numeral.first - 1] in _GROUPS:
        return tokens.span(numeral.first, last), _value(numeral)
    words = tokens.words[numeral.core + 1 : numeral.core + 3]
    if len(words) == 2 and words[0] in ("and", "or") and words[1] in ("over", "older", "up", "under", "younger"):
        grouped = tokens.at[numeral.first - 1] in _GROUPS | {"aged", "age", "ages"}
        if words[1] in ("older", "younger") or grouped:
            bound: Bound = "at-most" if words[1] in ("under", "younger") else "at-least"
            return tokens.span(numeral.core, numeral.core + 2), _value(numeral, bound=bound)
    return None


def _appositive_age(scan: Scan, numeral: Numeral) -> tuple[Span, Age] | None:
    """ "Elias Thorne, 71, ran": a whole number between commas behind a name or a noun."""
    tokens = scan.tokens
    full = numeral.core - 2 in scan.name_ends and numeral.core > 2 and tokens.raw[numeral.core - 3][:1].isupper()
    if numeral.form == "words" and tokens.at[numeral.core - 2] not in given_names() and not full:
        return None  # "Poppy, eight," and "Gareth Lomas, forty-seven," are ages; "the Giants, eight," is none
    if numeral.bound != "exact":
        return None
    if tokens.at[numeral.core - 1] == "(" and tokens.at[numeral.last + 1] == ")":
        named = numeral.core - 2 in scan.name_ends or _is_introduced(scan, numeral)
        return (tokens.span(numeral.core, numeral.last), _value(numeral)) if named else None
    both = tokens.words[max(0, numeral.core - 2) : numeral.core] == [",", "both"]
    if both and _is_plausible(numeral) and tokens.at[numeral.last + 1] in (",", "."):
        return tokens.span(numeral.core, numeral.last), _value(numeral)  # "The couple, both 34,"
    if tokens.at[numeral.core - 1] != ",":
        return None
    before, after = tokens.at[numeral.core - 2], tokens.at[numeral.last + 1]
    if not before[:1].isalpha() or after not in (",", ".") or numeral.number == 1:
        return None
    named = bool({numeral.core - 2, numeral.core - 3} & scan.name_ends) or _is_next_of_several(scan, numeral)
    if not named and after != ",":
        return None
    return tokens.span(numeral.core, numeral.last), _value(numeral)


def _is_next_of_several(scan: Scan, numeral: Numeral) -> bool:
    """ "Joan, 13, and Kirkland, 11.": a name and a number behind another that was followed by its age."""
    tokens, core = scan.tokens, numeral.core
    words = tokens.words[max(0, core - 6) : core - 2]
    before = core >= 6 and tokens.raw[core - 2][0].isupper()
    return before and any(
        word.isdigit() and len(word) <= 2 and words[i - 1 : i] == [","] and words[i + 1 : i + 2] in ([","], ["and"])
        for i, word in enumerate(words)
    )


def _is_introduced(scan: Scan, numeral: Numeral) -> bool:
    """ "Anil Deshmukh (58), a tea-seller": two words with capitals, and who it is behind the parenthesis."""
    tokens, core = scan.tokens, numeral.core
    capitals = core > 3 and all(tokens.raw[core - k][0].isupper() for k in (2, 3))
    return capitals and tokens.at[numeral.last + 2] == "," and tokens.at[numeral.last + 3] in ("a", "an", "the", "who")


KIND = AgeKind()
