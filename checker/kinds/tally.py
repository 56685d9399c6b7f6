"""Tallies: "5-4", "a vote of 51 to 49", "219 votes to 213", "won 3–1", "two-nil". The sides of a vote or a game."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Kind
from checker.model import Relation, Rule, Value
from checker.text.numeral import Numeral
from checker.text.scan import Scan
from checker.text.units import unit_behind

# Words beside two numbers that make them the sides of a vote or a game.
_CUES = frozenset(
    """vote votes voted voting ruling ruled decision verdict majority margin split lost lose losing loss beat beats
    beaten beating defeat defeats defeated defeating win wins won winning victory victories draw drew drawn tie tied
    score scored final lead leads led leading trail trailed trailing down ahead behind set sets record aggregate
    penalties shootout match game against rout routed thrashed hammered edged downed upset over passed approved
    rejected defeat backed up series overcame blanked crushed stunned swept failed motion
    bill measure resolution amendment confirmed convict acquit impeach""".split()
)
_COUNTED = frozenset("votes vote points runs goals sets games frames seats".split())
_NOT_SIDES = frozenset("odds ratio outnumbered outnumber favorite favourite scale".split())
_NIL = frozenset(["nil", "love", "zip"])
_VOTES = frozenset(
    """vote votes voted voting tie tied split senate house ballot draw approved rejected
    passed council board motion won lost beat score scored court ruled ruling justices judges jury""".split()
)
_IDIOMS = frozenset([(24, 7), (50, 50), (20, 20), (9, 5), (60, 40), (80, 20)])
_NEAR = 6  # Words on either side among which a cue is looked for.
_MOST = 999  # No more voters or points on a side, unless a cue says so.


@dataclass(frozen=True, slots=True)
class Tally(Value):
    """The sides of a vote or the score of a game, in the order in which they were written."""

    counts: tuple[Decimal, ...]


class TallyKind(Kind):
    """How a vote or a game stood."""

    name = "tally"
    summary = "the sides of a vote or the score of a game, in either order"
    value_type = Tally
    category = "tally"
    label = "tally"
    order = 7
    example: ClassVar[str] = "51-49"

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Two numbers joined by a dash or "to" that go down, or that a word beside them shows to be no range."""
        numerals = scan.numerals
        used = -1
        for index, numeral in enumerate(numerals):
            if index <= used or (index in claimed and index not in scan.labels):
                continue
            found = _joined(scan, numeral, index) or _against_nil(scan, numeral, index)
            if found is None and index + 1 < len(numerals):
                found = _pair(scan, numeral, numerals[index + 1], index)
            if found is not None:
                used = found.numerals[-1]
                yield found

    def read(self, text: str) -> Value:
        """A tally alone: no cue is needed. Raises ValueReadError where the words are none."""
        from checker.text.scan import scan_text

        scan = scan_text(f"vote of {text}")
        found = list(self.find(scan, ()))
        if len(found) == 1 and scan.slice(found[0].span).strip() == scan.text[8:].strip():
            return found[0].value
        raise ValueReadError(f"cannot read “{text}” as a vote or score", hint="For example: 51-49")

    def family(self, value: Value) -> str | None:
        """All values of the kind."""
        return ""

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Side by side, whichever is named first."""
        assert isinstance(left, Tally) and isinstance(right, Tally)
        return Relation("agrees" if sorted(left.counts) == sorted(right.counts) else "differs", "tally")

    def normal(self, value: Value) -> str:
        """The sides, the larger first."""
        assert isinstance(value, Tally)
        return "-".join(str(count) for count in sorted(value.counts, reverse=True))


def _pair(scan: Scan, left: Numeral, right: Numeral, index: int) -> Found | None:
    """ "5-4", "51 to 49", "219 votes to 213", "seven-to-two"."""
    if left.number is None or right.number is None or not {left.form, right.form} <= {"digits", "words"}:
        return None
    tokens = scan.tokens
    between = tokens.words[left.last + 1 : right.core]
    dash = between in (["-"], ["\u2013"]) and tokens.adjacent(left.last) and tokens.adjacent(left.last + 1)
    counted = len(between) == 2 and between[0] in _COUNTED and between[1] in ("to", "against")
    if not (dash or counted or between in (["to"], ["-", "to", "-"])) or _runs_on(scan, left, right):
        return None
    if _is_change_or_season(scan, left, right):
        return None
    cue = counted or _has_cue(scan, left, right)
    sides = (left.number, right.number)
    idiom = (int(left.number), int(right.number)) in _IDIOMS
    if (not cue and left.number < right.number) or (idiom and not _votes(scan, left)):
        return None
    voted = not _CUES.isdisjoint(tokens.words[scan.sentence_at(left.core).first : left.core])
    if not cue and not voted and left.core and tokens.raw[left.core - 1][0].isupper():
        return None  # "the Boeing 747-8"
    if left.number < right.number and _counts(scan, right):
        return None
    if not cue and (max(sides) > _MOST or left.form == "words" or _counts(scan, right)):
        return None
    return Found(tokens.span(left.core, right.last), Tally(sides), (index, index + 1))


def _is_change_or_season(scan: Scan, left: Numeral, right: Numeral) -> bool:
    """ "from 12 to 9", odds of "5 to 1", "the 2023-24 season"."""
    tokens = scan.tokens
    near = tokens.words[max(0, left.core - _NEAR) : left.core]
    if tokens.at[left.first - 1] == "from" or not _NOT_SIDES.isdisjoint(near[-4:]):
        return True
    moved = not {"rose", "rise", "fell", "fall", "dropped", "down", "up"}.isdisjoint(near[-2:])
    if moved and tokens.words[left.last + 1] == "to":
        return True
    return len(left.digits) == 4 and len(right.digits) == 2 and left.digits.startswith(("19", "20"))


def _votes(scan: Scan, left: Numeral) -> bool:
    sentence = scan.sentence_at(left.core)
    return not _VOTES.isdisjoint(scan.tokens.words[sentence.first : sentence.after])


def _joined(scan: Scan, numeral: Numeral, index: int) -> Found | None:
    """ "lost 3-5": two numbers that go up have been read as a range; a cue makes them a tally."""
    if numeral.bound != "between" or "\u2013" not in numeral.digits or numeral.form != "digits":
        return None
    if numeral.low is None or numeral.high is None or numeral.core != numeral.first or _counts(scan, numeral):
        return None
    if scan.tokens.words[numeral.core + 1] not in ("-", "\u2013", "to") or not _has_cue(scan, numeral, numeral):
        return None
    return Found(scan.tokens.span(numeral.core, numeral.last), Tally((numeral.low, numeral.high)), (index,))


def _against_nil(scan: Scan, numeral: Numeral, index: int) -> Found | None:
    """ "won two-nil", "3-0" in words."""
    tokens, at = scan.tokens, numeral.last + 1
    if numeral.number is None or tokens.at[at] not in ("-", "\u2013") or tokens.at[at + 1] not in _NIL:
        return None
    return Found(tokens.span(numeral.core, at + 1), Tally((numeral.number, Decimal(0))), (index,))


def _runs_on(scan: Scan, left: Numeral, right: Numeral) -> bool:
    """Whether the two are part of a longer code or count something: "4-4-2", "555-0142", "A5-4", "5-4%"."""
    tokens = scan.tokens
    if any(numeral.digits.startswith("0") and len(numeral.digits) > 1 for numeral in (left, right)):
        return True
    if any(numeral.number != int(numeral.number or 0) for numeral in (left, right)):
        return True
    before, after = tokens.at[left.core - 1], tokens.at[right.last + 1]
    if left.core and tokens.adjacent(left.core - 1) and (before[-1:].isalnum() or before in "-/.:\u2013$£€#+"):
        return True
    glued = tokens.adjacent(right.last) and (after[:1].isalnum() or after in "-/:%°")
    dotted = after == "." and tokens.adjacent(right.last) and tokens.adjacent(right.last + 1)
    return (glued and not (after == "-" and tokens.at[right.last + 2] in _CUES)) or (
        dotted and tokens.at[right.last + 2][:1].isdigit()
    )


def _has_cue(scan: Scan, left: Numeral, right: Numeral) -> bool:
    words = scan.tokens.words
    sentence = scan.sentence_at(left.core)
    near = words[max(sentence.first, left.core - _NEAR) : left.core]
    near += words[right.last + 1 : min(sentence.after, right.last + 1 + _NEAR)]
    return bool(_CUES.intersection(near)) and not _NOT_SIDES.intersection(near)


def _counts(scan: Scan, numeral: Numeral) -> bool:
    """Whether the numbers count what stands behind them: "8 to 16 weeks", "5-10 km"."""
    tokens, after = scan.tokens, scan.tokens.at[numeral.last + 1]
    plural = after.endswith("s") and after[:1].isalpha() and after not in _CUES and len(after) > 3
    return plural or after in ("%", "percent", "per", "people") or unit_behind(tokens, numeral.last) is not None


KIND = TallyKind()
