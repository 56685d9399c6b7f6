"""The words around a number that make it a bound: "up to", "at least", "nearly", "or so".

The phrases are the approximators and comparative bounds that general grammars of English list (for example
Quirk et al., A Comprehensive Grammar of the English Language) and that news copy uses.
"""

from __future__ import annotations

from itertools import product

from checker.model import Bound
from checker.text.tokens import Tokens
from checker.text.trends import RISES

_BEFORE: dict[Bound, str] = {
    "about": """about|around|roughly|approximately|approx|approx .|some|nearly|almost|close to|an estimated|estimated|
        almost exactly|somewhere around|in the region of|in the neighborhood of|in the neighbourhood of|near|
        on or about|virtually|practically|circa|an average of about|just about|just around|on the order of|
        in the order of|of the order of|in the vicinity of|somewhere near|something like|something around|
        more or less|very nearly|very roughly|approaching|~|≈|±|reportedly about|
        an estimated total of|not quite|about an average of|nearly about""",
    "at-least": """at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|
        at a minimum|at the very least|at the least|from at least|upwards of|upward of|as few as|as little as|
        ≥""",
    "at-most": """up to|at most|at the most|as many as|as much as|as high as|no more than|not more than|
        a maximum of|maximum of|as long as|no longer than|a total of up to|≤|at the very most|
        no greater than|no higher than|as far as|not exceeding|a ceiling of|up to about|up to around|
        up to nearly|up to almost|up to approximately|up to roughly|up to some|up to an estimated|
        as many as about|as much as about""",
    "over": """exceeding|>|longer than|higher than|upwards of more than|north of|beyond|surpassing|\
        exceed|exceeds|exceeded|surpass|surpasses|surpassed|topped|topping|past|
        more even than|faster than|larger than|older than|farther than|
        further than|bigger than|heavier than|taller than""",
    "under": """<|shorter than|shy of|just shy of|just short of|short of|south of|smaller than|younger than|lower than|
        slower than|a little short of|a fraction under""",
}
# Comparatives take words that say by how much; the bound stays what it is.
_DEGREES = (
    "|just|only just|well|slightly|a little|a bit|a fraction|far|significantly|substantially|considerably|marginally"
    "|somewhat|a touch|a shade|fractionally|little|way|comfortably|easily|probably|possibly|likely|even"
).split("|")
_COMPARATIVES: dict[Bound, str] = {
    "over": "more than|over|above|in excess of|greater than",
    "under": "less than|fewer than|under|below",
}

_AFTER: dict[Bound, str] = {
    "about": "or so|or thereabouts|-ish|-odd|odd|-some|give or take|ish|on average",
    "at-least": """or more|-plus|plus|or longer|or higher|and up|and over|and above|+|at least|at a minimum|or greater|
        or better|or older|or above|and counting|minimum|at the very least""",
    "at-most": "or less|or fewer|at most|at the most|or under|tops|maximum|or lower|or below|or shorter|max",
}

# "over" and "some" and the like have other readings; with these words before them they are no bound.
_NO_BOUND_BEFORE = {
    "up": frozenset(
        """go goes going went gone catch catching add adds added adding move moves moved push pushes pushed bring brings
        brought bump bumps bumped rise rises risen rose climb climbed sign signed line lined own owned""".split()
    ),
    "over": frozenset(["voted", "take", "taken", "took", "handed", "hand"]),
    "some": frozenset(["for"]),
    "near": frozenset(["far"]),
}
# "past" is a bound only behind a verb of rise: "climbed past 75", and no "half past nine".
_BOUND_ONLY_BEHIND = {"past": RISES}


def _split(phrases: str) -> list[tuple[str, ...]]:
    return [tuple(phrase.replace("-", "- ").split()) for phrase in phrases.split("|")]


def _all_before() -> list[tuple[tuple[str, ...], Bound]]:
    plain = [(phrase, bound) for bound, phrases in _BEFORE.items() for phrase in _split(phrases)]
    for bound, phrases in _COMPARATIVES.items():
        plain += [((*degree.split(), *phrase), bound) for degree, phrase in product(_DEGREES, _split(phrases))]
    return plain


_BEFORE_BY_LAST: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
for _phrase, _bound in _all_before():
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
    entries = _BEFORE_BY_LAST.get(tokens.at[first - 1])
    if entries is None:
        return None
    for phrase, bound in entries:
        start = first - len(phrase)
        if start < 0 or tuple(words[start:first]) != phrase:
            continue
        if tokens.at[start - 1] in _NO_BOUND_BEFORE.get(phrase[0], ()):
            continue
        if phrase[0] in _BOUND_ONLY_BEHIND and tokens.at[start - 1] not in _BOUND_ONLY_BEHIND[phrase[0]]:
            continue
        return start, bound
    return None


def bound_after(tokens: Tokens, last: int) -> tuple[int, Bound] | None:
    """The bound phrase that begins directly behind token `last`: its last token, and the bound."""
    words = tokens.words
    entries = _AFTER_BY_FIRST.get(tokens.at[last + 1])
    if entries is None:
        return None
    if tokens.raw[last + 1][0].isupper() and not tokens.raw[last].isupper():
        return None  # "the Boeing 737 MAX"
    for phrase, bound in entries:
        end = last + len(phrase)
        more = tokens.at[end + 1][:1]
        if phrase == ("plus",) and more and (more.isdigit() or more in "$£€"):
            continue  # "€28 million plus €5m"
        if tuple(words[last + 1 : end + 1]) == phrase and (phrase[0] not in "-+" or tokens.adjacent(last)):
            return end, bound
    return None
