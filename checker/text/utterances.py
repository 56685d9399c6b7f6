"""Two wordings of one utterance, word by word: where they are the same, where one was trimmed, what was altered."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein, Opcode

from checker.text.names import plain
from checker.text.number_words import SMALL, TENS
from checker.text.tokens import fold
from checker.text.words import FUNCTION_WORDS

_WORD = re.compile(r"\[[^\]]*\]|\.\.\.+|\u2026|%|[^\W_]+(?:['.,][^\W_]+)*")
# British and American spelling of one word: organise, organize.
_BRITISH = re.compile(r"is(e|es|ed|ing|ation|ations)$")
_DIGITS = {word: str(number) for word, number in (*SMALL.items(), *TENS.items()) if word != "one"}
_GAP = "\u2026"
_INSERT = "[]"
_LIGHT_WORDS = FUNCTION_WORDS | frozenset(
    """all some any every each both many much more most such other another also very just only even still there then
    say says said get got make made go goes going one""".split()
)
_LIGHT = 0.25  # What such a word weighs in the likeness of two utterances; a content word weighs 1.


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the left wording that the right one has otherwise. Either may be empty."""

    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two wordings held against each other.

    likeness: 0..1, how much of the shorter one stands in the other, content words weighing most.
    same: the number of words that they share, in order; shared: of content words. changes: what was altered
    between the first and the last word that they share. trimmed: one of them stops earlier, begins later,
    or leaves a gap.
    """

    likeness: float
    same: int
    shared: int
    changes: tuple[Change, ...]
    trimmed: bool


@functools.lru_cache(maxsize=1 << 12)
def words_of(text: str) -> tuple[str, ...]:
    """The words of an utterance in lower case, "twenty" as "20"; an ellipsis is "…", an editor's insertion "[]"."""
    words = []
    for match in _WORD.findall(fold(text)):
        if match[0] == "[":
            words.append(_INSERT)
        else:
            words.append(_GAP if match[0] in ".\u2026" else _plain_word(plain(match)))
    return tuple(_with_whole_numbers(words))


def _plain_word(word: str) -> str:
    if word == "%":
        return "percent"
    if word[0].isalpha():
        word = _american(word.replace(".", "")) if len(word) > 4 else word.replace(".", "")
    return _DIGITS.get(word, word)


def _american(word: str) -> str:
    """A word in American spelling: organise, labour, centre, defence, travelled."""
    word = _BRITISH.sub(r"iz\1", word) if len(word) > 5 else word
    for british, american in _ENDINGS:
        word = british.sub(american, word)
    return word


# British endings and the American ones (AP Stylebook, "British spellings"); words such as "hour" and "our" are shorter.
_ENDINGS = (
    (re.compile(r"(?<=[bdlmnv])our(s|ed|ing|able|ful|ite|hood|er|ers)?$"), r"or\1"),
    (re.compile(r"(?<=[btc])re(s|d)?$"), r"er\1"),
    (re.compile(r"enc(e|es|eless)$"), r"ens\1"),
    (re.compile(r"ll(ed|ing|er|ers)$"), r"l\1"),
    (re.compile(r"ogue(s)?$"), r"og\1"),
    (re.compile(r"amme(s|d)?$"), r"am\1"),
)


def _with_whole_numbers(words: list[str]) -> Iterator[str]:
    """ "fifty four", as "50", "4", → "54"."""
    at = 0
    while at < len(words):
        word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
        tens = len(word) == 2 and word.isdigit() and word[1] == "0"
        joined = tens and len(following) == 1 and following in "123456789"
        yield word[0] + following if joined else word
        at += 2 if joined else 1


def align(left: Sequence[str], right: Sequence[str]) -> Alignment:
    """Align two wordings given as words. Symmetric: the other way round, left and right change places."""
    if (len(right), tuple(right)) < (len(left), tuple(left)):
        other = align(right, left)
        return replace(other, changes=tuple(Change(change.right, change.left) for change in other.changes))
    if not left or not right:
        return Alignment(0.0, 0, 0, (), trimmed=False)
    if _is_part(left, right):  # one is the other, trimmed: no alignment is better
        shared = sum(1 for word in left if _weigh(word) == 1)
        return Alignment(1.0, len(left), shared, (), trimmed=len(left) != len(right))
    edits = list(Levenshtein.opcodes(left, right))
    matched = [word for edit in edits if edit.tag == "equal" for word in left[edit.src_start : edit.src_end]]
    if not matched:
        return Alignment(0.0, 0, 0, (), trimmed=False)
    least = min(_weight(left), _weight(right))
    likeness = min(1.0, sum(map(_weigh, matched)) / least) if least else 0.0
    shared = sum(1 for word in matched if _weigh(word) == 1)
    changes, trimmed = _changes(left, right, edits)
    return Alignment(likeness, len(matched), shared, changes, trimmed)


def _is_part(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    size = len(shorter)
    return any(tuple(longer[at : at + size]) == tuple(shorter) for at in range(len(longer) - size + 1))


def _weigh(word: str) -> float:
    return 0.0 if word in (_GAP, _INSERT) else _LIGHT if word in _LIGHT_WORDS else 1.0


def _weight(words: Sequence[str]) -> float:
    return sum(map(_weigh, words))


def _changes(left: Sequence[str], right: Sequence[str], edits: Sequence[Opcode]) -> tuple[tuple[Change, ...], bool]:
    """The altered words; what is only cut off or left out behind an ellipsis makes the wording trimmed."""
    runs: list[tuple[list[str], list[str]]] = [([], [])]
    for edit in edits:
        if edit.tag == "equal":
            runs.append(([], []))
        else:
            runs[-1][0].extend(left[edit.src_start : edit.src_end])
            runs[-1][1].extend(right[edit.dest_start : edit.dest_end])
    changes: list[Change] = []
    trimmed = False
    for position, (mine, theirs) in enumerate(runs):
        if any(word in (_GAP, _INSERT) for word in (*mine, *theirs)):
            trimmed = True
            continue
        if position in (0, len(runs) - 1) and len(mine) != len(theirs):
            trimmed = True  # at either end the longer wording simply goes on
            both = min(len(mine), len(theirs))
            keep = slice(len(mine) - both, None) if position == 0 else slice(both)
            other = slice(len(theirs) - both, None) if position == 0 else slice(both)
            if both:
                changes.append(Change(tuple(mine[keep]), tuple(theirs[other])))
        elif mine or theirs:
            changes.append(Change(tuple(mine), tuple(theirs)))
    return tuple(changes), trimmed
