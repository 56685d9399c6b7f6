"""How two names of bodies stand to each other: one body, a short form, two bodies, or one name garbled."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct
from rapidfuzz.distance import DamerauLevenshtein

from checker.text.acronyms import is_acronym_of
from checker.text.body_names import LEGAL_FORMS
from checker.text.known_bodies import body_key, known_key
from checker.text.lemmas import lemma
from checker.text.meaning import mean_the_same
from checker.text.names import bare, plain
from checker.text.wordlists import body_heads, place_names, region_abbreviations, role_words

#: `same`: the names of one body, one perhaps a short form. `garbled`: one departs from the other as slips do.
BodyWord = Literal["same", "garbled", "different"]


class BodyRelation(Struct, frozen=True, gc=False):
    """How two names stand to each other. detail: what differs, as a clause; certainty: 0..1."""

    word: BodyWord
    detail: str = ""
    certainty: float = 1.0


_SAME = BodyRelation("same")
_DIFFERENT = BodyRelation("different")
_SMALL = frozenset("the of and for on in to a an at by de du la le".split())
# Heads of public bodies for which "X Department" and "Department of X" are one name (AP Stylebook, "departments").
_EITHER_SIDE = frozenset("department ministry office bureau board council committee commission police".split())
_TWO_NAMES = frozenset(["university", "college", "bank", "institute", "school", "museum"])
# Heads that stand for one another in a bad translation, and that name one sort of body.
_PUBLIC_HEADS = frozenset(
    """department ministry agency office bureau administration commission secretariat board authority council
    committee directorate service services organization association institute center centre foundation""".split()
)
# Words that tell two like-named bodies apart: levels of government, compass, order, party, chamber, people.
_TELL_APART = frozenset(
    """house senate north south east west northern southern eastern western central national federal state city
    county international world global european american african asian royal republican democratic upper lower
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth men's women's mens womens
    junior senior youth old new higher primary secondary district appeal appeals supreme high crown""".split()
)
_ALIKE = 0.72  # From this likeness on, one word may be a slip for another (Damerau-Levenshtein, normalised).
_ONE_LETTER = 0.74  # Likeness of two words that are a slip apart even where they tell bodies apart otherwise.
_SHARED = 2  # Words of their own that two names share at the least before one may be the other garbled.


@functools.lru_cache(maxsize=1 << 12)
def compare_bodies(left: str, right: str) -> BodyRelation:
    """How two names stand to each other. Symmetric."""
    a, b = content_words(left), content_words(right)
    if not a or not b:
        return _DIFFERENT
    keys = known_key(left) or body_key(left), known_key(right) or body_key(right)
    if keys[0] == keys[1] or _letters(left) == _letters(right):
        return _SAME
    if _is_acronym(left, right) or _is_acronym(right, left):
        return _SAME
    known = known_key(left) is not None, known_key(right) is not None
    folded = tuple(map(_fold, a)), tuple(map(_fold, b))
    if all(known):
        return _known_twins(*folded)
    if folded[0] == folded[1]:
        return _connectors(left, right)
    if _is_part(*folded) or _is_part(folded[1], folded[0]):
        return _SAME
    if sorted(folded[0]) == sorted(folded[1]):
        return _reordered(*folded)
    return _swapped(*folded, known)


def is_paraphrase(left: str, right: str) -> bool:
    """Whether one name is the other in synonyms: "Northern Artwork Restoration Squad", "Northern Art Recovery Unit".

    Three words of their own at the least, each with its like; words that tell two bodies apart must be the same.
    """
    a, b = content_words(left), list(content_words(right))
    if len(a) != len(b) or len(a) < _WHOLE_NAME or sorted(a) == sorted(b):
        return False
    for word in a:
        like = next((x for x in b if x == word), None) or next((x for x in b if _is_like(word, x)), None)
        if like is None:
            return False
        b.remove(like)
    return True


_WHOLE_NAME = 3


def _is_like(word: str, other: str) -> bool:
    if {word, other} & _TELL_APART:
        return False
    return {word, other} <= _PUBLIC_HEADS or mean_the_same(lemma(word), lemma(other)) or word[:3] == other[:3]


def content_words(name: str) -> tuple[str, ...]:
    """The words of a name that say which body it is, in lower case: small words and legal forms left out."""
    words = [bare(word) for word in re.findall(r"[^\W_]+(?:['’.][^\W_]+)*'?", plain(name).replace("’", "'"))]
    kept = ["saint" if word == "st" else word for word in words if word not in _SMALL]
    while len(kept) > 1 and kept[-1] in LEGAL_FORMS:
        kept.pop()
    if len(kept) > 1 and kept[0] in ("u.s", "us", "uk", "u.k"):
        kept = kept[1:]
    return tuple(kept)


# British and American spellings, and the possessive of a plural.
_SPELLINGS = (
    ("isation", "ization"), ("centre", "center"), ("defence", "defense"), ("labour", "labor"), ("programme", "program"),
)  # fmt: skip


def _fold(word: str) -> str:
    for british, american in _SPELLINGS:
        word = word.replace(british, american)
    return word.replace("'", "").replace(".", "")


def _letters(name: str) -> str:
    return "".join(letter for letter in plain(name).removeprefix("the ").replace("&", "and") if letter.isalnum())


def _is_acronym(short: str, name: str) -> bool:
    letters = short.replace(".", "")
    return (
        letters.isupper()
        and " " not in letters
        and 2 <= len(letters) <= 8
        and is_acronym_of(letters, re.findall(r"[^\W_]+", name))
    )


def _is_part(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    size = len(shorter)
    return size < len(longer) and any(longer[at : at + size] == shorter for at in range(len(longer) - size + 1))


def _connectors(left: str, right: str) -> BodyRelation:
    """Names that differ in small words alone: "Institute of" for "Institute for", a "the" too many."""
    small = [
        [
            word
            for word in plain(name).replace("&", "and").replace(",", " ").removeprefix("the ").split()
            if word in _SMALL
        ]
        for name in (left, right)
    ]
    if small[0] == small[1]:
        return _SAME
    return BodyRelation("garbled", f"“{right}” for “{left}”", 0.65)


def _known_twins(a: Sequence[str], b: Sequence[str]) -> BodyRelation:
    """Two well-known bodies: "Ministry of Agriculture" may stand for the "Department of Agriculture" of the story."""
    if len(a) == len(b) and a[1:] == b[1:] and {a[0], b[0]} == {"department", "ministry"}:
        return BodyRelation("garbled", f"“{b[0]}” for “{a[0]}”", 0.5)
    return _DIFFERENT


def _reordered(a: Sequence[str], b: Sequence[str]) -> BodyRelation:
    """The same words in another order: "Justice Department" is fine, "Bureau of Federal Investigation" is not."""
    both = ((a, b), (b, a))
    turned = any(
        x[0] == y[-1] and list(x[1:]) == list(y[:-1]) and (x[0] in _EITHER_SIDE or x[0] not in body_heads())
        for x, y in both
    )
    if len(a) == 2 and {a[0], a[-1]} & _TWO_NAMES:
        return _DIFFERENT  # "University of Miami", "Miami University"
    places = [[word for word in words if word not in place_names()] for words in (a, b)]
    if turned or len(a) == 2 or (places[0] == places[1] and len(places[0]) < len(a)):
        return _SAME
    return BodyRelation("garbled", "the same words in another order", 0.85)


def _swapped(a: Sequence[str], b: Sequence[str], known_sides: tuple[bool, bool]) -> BodyRelation:
    """Names that differ in their number or in one word."""
    known = any(known_sides)
    if _singular(a) == _singular(b):
        return BodyRelation("garbled", f"“{_only(b, a)}” for “{_only(a, b)}”", 0.85)
    if sorted(_singular(a)) == sorted(_singular(b)):
        return _reordered(_singular(a), _singular(b))
    if len(a) != len(b):
        return _DIFFERENT
    different = [(x, y) for x, y in zip(a, b, strict=True) if stem_of(x) != stem_of(y)]
    if len(different) != 1:
        return _DIFFERENT
    one, other = different[0]
    shared = [word for word in a if word != one]
    of_places = words_of_places(a)
    own = [word for word in shared if is_own_word(word) and word not in of_places]
    likeness = DamerauLevenshtein.normalized_similarity(one, other)
    slip = likeness >= _ONE_LETTER and min(len(one), len(other)) > 4  # "Natural", "National": a slip of the ear
    apart = (_tells_apart(one) and not known_sides[0]) or (_tells_apart(other) and not known_sides[1])
    if apart and not (slip and len(own) > 1):
        return _DIFFERENT
    detail = f"“{other}” for “{one}”"
    if (likeness >= _ALIKE or _one_root(one, other)) and min(len(one), len(other)) > 4 and shared:
        return BodyRelation("garbled", detail, 0.8 if len(own) > 1 or known else 0.65)
    if one in _PUBLIC_HEADS and other in _PUBLIC_HEADS:
        return _heads_swapped(own, known, detail, {one, other})
    if len(own) >= _SHARED:
        return BodyRelation("garbled", detail, 0.75 if known else 0.5)
    return BodyRelation("garbled", detail, 0.62) if known and own and len(shared) > 1 else _DIFFERENT


def _one_root(left: str, right: str) -> bool:
    """ "Monetary" and "Money", "Trade" and "Trading": words that begin alike for most of the shorter one."""
    same = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    return same >= 4 and same * 2 > max(len(left), len(right)) - 1


def words_of_places(words: Sequence[str]) -> set[str]:
    """The words of places in a name: "New York Times" shares "New York" with much else."""
    pairs = (pair for pair in pairwise(words) if " ".join(pair) in place_names())
    return {word for pair in pairs for word in pair}


def is_own_word(word: str) -> bool:
    """Whether a word of a name says which body it is: no "Department", no "National", no name of a place."""
    return word not in body_heads() and word not in _TELL_APART and word not in place_names()


def says_which(word: str) -> bool:
    """Whether a word of a name says which body it is, though others of its sort may have it: "Exchange" does."""
    return word not in _PUBLIC_HEADS and word not in _TELL_APART and word not in place_names()


def is_one_word_apart(left: str, right: str) -> bool:
    """Whether two names are as long and differ in one word, so that a paraphrase may have made one of the other."""
    a, b = (tuple(map(stem_of, content_words(name))) for name in (left, right))
    if len(a) != len(b) or len(a) < 2:
        return False
    different = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(different) == 1 and not any(map(_tells_apart, different[0]))


def _heads_swapped(own: Sequence[str], known: bool, detail: str, heads: set[str]) -> BodyRelation:
    if len(own) >= _SHARED:
        return BodyRelation("garbled", detail, 0.82 if known else 0.65)
    countries = heads == {"department", "ministry"}  # one country has the one, another the other
    return BodyRelation("garbled", detail, 0.48 if countries else 0.62) if own and known else _DIFFERENT


def _tells_apart(word: str) -> bool:
    return (
        word in _TELL_APART or word in place_names() or not word.isalpha() or word in role_words()
        or word.endswith(("ern", "ian", "ish", "ese")) or word in map(str.lower, region_abbreviations())
    )  # fmt: skip


def stem_of(word: str) -> str:
    """A word of a name without its plural, in American spelling."""
    word = _fold(word)
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 4 else word


def _singular(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(stem_of, words))


def _only(words: Sequence[str], others: Sequence[str]) -> str:
    return " ".join(word for word in words if word not in others) or " ".join(words)
