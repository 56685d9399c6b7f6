"""Which words, or letters, of one passage are not in another: what the eye should fall on."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from checker.model import Category
from checker.text.tokens import fold

_WORD = re.compile(r"\w+(?:['’.,:\-]\w+)*")
_ALIKE = 0.6  # difflib's own bound for a close match (difflib.get_close_matches).
# Comparing grows with the square of the length; no quotation and no name is that long.
_LONGEST_PASSAGE = 5000
_LONGEST_NAME = 60
_LINKING = frozenset("and or the a an of in".split())


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a passage, and whether it is what differs."""

    text: str
    differs: bool = False


def mark_differences(text: str, against: Sequence[str], category: Category) -> tuple[Part, ...]:
    """Split a passage into parts, those marked that the nearest of the other passages does not have.

    The parts joined are the passage. Nothing is marked where the category's difference is not one of wording.
    """
    marks = _MANNERS.get(category, _differing_words)
    texts = [other for other in against if other.strip() and len(other) <= _LONGEST_PASSAGE]
    if not text or not texts or marks is None or len(text) > _LONGEST_PASSAGE:
        return (Part(text),)
    nearest = max(texts, key=lambda other: _likeness(text, other))
    return tuple(_split(text, marks(text, nearest)))


def _words(text: str) -> list[str]:
    return [match.group() for match in _WORD.finditer(fold(text).lower())]


def _likeness(text: str, other: str) -> tuple[int, float]:
    """How many words two passages share, then how alike their letters are: half a quotation is never the nearest."""
    words = SequenceMatcher(None, _words(text), _words(other), autojunk=False)
    letters = SequenceMatcher(None, text[:_LONGEST_NAME], other[:_LONGEST_NAME], autojunk=False)
    return sum(block.size for block in words.get_matching_blocks()), letters.ratio()


def _differing_words(text: str, other: str) -> set[int]:
    """The offsets of the words that the other passage does not have in the same order."""
    places = list(_WORD.finditer(text))
    words = [fold(place.group()).lower() for place in places]
    matcher = SequenceMatcher(None, words, _words(other), autojunk=False)
    differing = (i for tag, start, end, _, _ in matcher.get_opcodes() if tag != "equal" for i in range(start, end))
    return _offsets(places[i] for i in differing)


def _altered_words(text: str, other: str) -> set[int]:
    """The offsets of the words of a quotation that the other has otherwise; where one merely goes on, nothing is."""
    places = list(_WORD.finditer(text))
    words = [fold(place.group()).lower() for place in places]
    matcher = SequenceMatcher(None, words, _words(other), autojunk=False)
    edits = matcher.get_opcodes()
    marked: list[int] = []
    for position, (tag, start, end, other_start, other_end) in enumerate(edits):
        if tag == "equal":
            continue
        kept = min(end - start, other_end - other_start)
        if position == 0:
            marked.extend(range(end - kept, end))
        elif position == len(edits) - 1:
            marked.extend(range(start, start + kept))
        else:
            marked.extend(range(start, end))
    return _offsets(places[i] for i in marked)


def _missing_words(text: str, other: str) -> set[int]:
    """The offsets of the words that the other passage does not have at all: lists have no order."""
    known = {*_words(other), *_LINKING}
    return _offsets(place for place in _WORD.finditer(text) if fold(place.group()).lower() not in known)


def _differing_letters(text: str, other: str) -> set[int]:
    """The offsets of the letters in which names differ; a first name that is left out is no difference."""
    names = _words(other)
    marked: set[int] = set()
    for place in _WORD.finditer(text):
        name = fold(place.group()).lower()
        if name not in names and len(name) <= _LONGEST_NAME:
            marked |= {place.start() + offset for offset in _spelled_apart(name, names)}
    return marked or _differing_words(text, other)


def _spelled_apart(name: str, names: Collection[str]) -> Iterable[int]:
    """The letters of a name that its nearest spelling has otherwise; all, where it only lacks some."""
    matchers = [SequenceMatcher(None, name, other, autojunk=False) for other in names]
    nearest = max(matchers, key=SequenceMatcher.ratio, default=None)
    if nearest is None or nearest.ratio() < _ALIKE:
        return ()
    letters = [
        i for tag, start, end, _, _ in nearest.get_opcodes() if tag in ("replace", "delete") for i in range(start, end)
    ]
    return letters or range(len(name))


def _offsets(places: Iterable[re.Match[str]]) -> set[int]:
    return {offset for place in places for offset in range(place.start(), place.end())}


def _split(text: str, marked: set[int]) -> Iterable[Part]:
    """The text in runs of marked and unmarked characters; a space between two marked words is marked with them."""
    bridged = marked | {i for i, char in enumerate(text) if char == " " and {i - 1, i + 1} <= marked}
    for differs, run in groupby(enumerate(text), key=lambda item: item[0] in bridged):
        yield Part("".join(char for _, char in run), differs)


# How each category is compared, where not word by word in order. None: the passages are not two wordings of one thing.
_MANNERS: Mapping[Category, Callable[[str, str], set[int]] | None] = {
    "person-name": _differing_letters,
    "quote-wording": _altered_words,
    "list": _missing_words,
    "choice": None,
    "response": None,
    "count-vs-list": None,
    "arithmetic": None,
    "quote-cut": None,
    "quote-speaker": None,
    "uncorroborated": None,
    "missing": None,
}
