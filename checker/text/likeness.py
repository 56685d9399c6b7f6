"""How alike two names are, for proposing that one is a misspelling of the other. It proposes; evidence decides."""

from __future__ import annotations

from rapidfuzz.distance import DamerauLevenshtein

from checker.text.names import plain

# Letters and pairs that English names write for one sound, so that a slip between them weighs little.
_SOUNDS = (
    ("cks", "x"), ("ks", "x"), ("ph", "f"), ("ck", "k"), ("sch", "sh"), ("tch", "ch"), ("dt", "t"),
    ("ou", "u"), ("ee", "i"), ("ea", "i"), ("ie", "i"), ("y", "i"), ("c", "k"), ("z", "s"),
)  # fmt: skip
_MIN_LETTERS = 4  # Shorter names are one slip apart from too many others ("Lee", "Le", "Lin").


def name_likeness(left: str, right: str) -> float:
    """0..1: the share of letters kept by the fewest slips from one name to the other, the sound considered.

    Names of fewer than four letters are alike only if they are the same.
    """
    a, b = plain(left).replace("-", "").replace("'", ""), plain(right).replace("-", "").replace("'", "")
    if a == b:
        return 1.0
    if min(len(a), len(b)) < _MIN_LETTERS:
        return 0.0
    spelled = DamerauLevenshtein.normalized_similarity(a, b)
    heard = DamerauLevenshtein.normalized_similarity(_sound(a), _sound(b))
    if a[0] != b[0] and _sound(a)[0] != _sound(b)[0]:
        return min(spelled, heard) * 0.9
    return max(spelled, heard * 0.9)


def sounds_the_same(left: str, right: str) -> bool:
    """Whether two given names are said alike, so that one is another spelling of the other: Sara and Sarah."""
    return _consonants(plain(left)) == _consonants(plain(right))


def is_other_surname(left: str, right: str) -> bool:
    """ "Peters" and "Peterson", "Martin" and "Martinez": one surname made of the other, and no slip. Plain letters."""
    shorter, longer = sorted((left, right), key=len)
    rests = longer.removeprefix(shorter), longer.removeprefix(shorter.removesuffix("s"))
    return not _SURNAME_ENDINGS.isdisjoint(rests)


# What makes another surname of a surname (patronymics and names of places).
_SURNAME_ENDINGS = frozenset("s es son sen ez on er ers man ton ston son".split())


def _consonants(name: str) -> str:
    """The first letter and the consonants behind it, a final "-ie", "-ey" or "-y" kept apart."""
    for ending in ("ie", "ey", "ay", "y"):
        if name.endswith(ending):
            name = f"{name.removesuffix(ending)}Y"
            break
    kept = name[:1] + "".join(letter for letter in name[1:] if letter not in "aeiouh")
    return "".join(letter for i, letter in enumerate(kept) if i == 0 or letter != kept[i - 1])


def _sound(name: str) -> str:
    for written, sound in _SOUNDS:
        name = name.replace(written, sound)
    return "".join(letter for i, letter in enumerate(name) if i == 0 or letter != name[i - 1])
