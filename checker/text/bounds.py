"""The words around a number that make it a bound: "up to", "at least", "nearly", "or so".

The phrases are the approximators and comparative bounds that general grammars of English list (for example
Quirk et al., A Comprehensive Grammar of the English Language) and that news copy uses.
"""

from __future__ import annotations

from checker.model import Bound
from checker.text.tokens import Tokens

_BEFORE: dict[Bound, str] = {
    "about": """about|around|roughly|approximately|approx|some|nearly|almost|close to|an estimated|estimated|
        almost exactly|somewhere around|in the region of|in the neighborhood of|in the neighbourhood of|
        or about|virtually|practically|circa|an average of about|just about|just around|on the order of""",
    "at-least": """at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|
        from at least|upwards of|upward of|as few as|as little as""",
    "at-most": """up to|at most|as many as|as much as|as high as|no more than|not more than|a maximum of|
        maximum of|as long as|no longer than|a total of up to|at the most""",
    "over": "more than|over|just over|just more than|well over|in excess of|exceeding|greater than|a little over|\
        slightly more than|longer than|upwards of more than|north of|above|beyond|slightly over|far more than",
    "under": "less than|fewer than|under|just under|well under|below|a little under|slightly less than|\
        slightly under|shorter than|just shy of|shy of|just short of|short of|just below|far fewer than",
}

_AFTER: dict[Bound, str] = {
    "about": "or so|or thereabouts|-ish|-odd|odd",
    "at-least": "or more|-plus|plus|or longer|or higher|and up|and over|+|at least|at a minimum",
    "at-most": "or less|or fewer|at most|at the most|or under|tops|maximum",
}

# "over" and "some" and the like have other readings; with these words before them they are no bound.
_NO_BOUND_BEFORE = {"over": frozenset(["voted", "take", "taken", "took", "handed", "hand"]), "some": frozenset(["for"])}


def _split(phrases: str) -> list[tuple[str, ...]]:
    return [tuple(phrase.replace("-", "- ").split()) for phrase in phrases.split("|")]


_BEFORE_BY_LAST: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
for _bound, _phrases in _BEFORE.items():
    for _phrase in _split(_phrases):
        _BEFORE_BY_LAST.setdefault(_phrase[-1], []).append((_phrase, _bound))
_AFTER_BY_FIRST: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
for _bound, _phrases in _AFTER.items():
    for _phrase in _split(_phrases):
        _AFTER_BY_FIRST.setdefault(_phrase[0], []).append((_phrase, _bound))
for _entries in (*_BEFORE_BY_LAST.values(), *_AFTER_BY_FIRST.values()):
    _entries.sort(key=lambda entry: -len(entry[0]))  # the longest phrase is the one that was meant


#: Every word of the phrases that stand before a number.
BOUND_WORDS = frozenset(word for entries in _BEFORE_BY_LAST.values() for phrase, _ in entries for word in phrase)


def bound_before(tokens: Tokens, first: int) -> tuple[int, Bound] | None:
    """The bound phrase that ends directly before token `first`: its first token, and the bound."""
    words = tokens.words
    for phrase, bound in _BEFORE_BY_LAST.get(tokens.word(first - 1), ()):
        start = first - len(phrase)
        if start < 0 or tuple(words[start:first]) != phrase:
            continue
        if tokens.word(start - 1) in _NO_BOUND_BEFORE.get(phrase[0], ()):
            continue
        return start, bound
    return None


def bound_after(tokens: Tokens, last: int) -> tuple[int, Bound] | None:
    """The bound phrase that begins directly behind token `last`: its last token, and the bound."""
    words = tokens.words
    for phrase, bound in _AFTER_BY_FIRST.get(tokens.word(last + 1), ()):
        end = last + len(phrase)
        if tuple(words[last + 1 : end + 1]) == phrase and (phrase[0] not in "-+" or tokens.adjacent(last)):
            return end, bound
    return None
