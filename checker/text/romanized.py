"""Names of other alphabets in Latin letters: spellings that are only ways to write the same name.

"Zelensky" and "Zelenskyy", "Muhammad" and "Mohammed", "Al-Masri" and "El Masri", "Müller" and "Mueller".
"""

from __future__ import annotations

import functools
import re

from checker.text.names import plain
from checker.text.wordlists import table_lines

# One sound, several ways to write it, after the romanisation tables of the Library of Congress (Russian, Ukrainian,
# Arabic, Persian, Hebrew). Applied in this order.
_SPELLINGS = (
    (re.compile(r"(?:^|\b)(?:al|el|as|ash|ar)[- ](?=\w)"), ""),
    (re.compile(r"\b(?:abd|abdu|abdul|abdel|abd al|abd el)[- ]?(?=\w)"), "abd"),
    (re.compile(r"(?:skyy|skyi|skiy|skii|skij|ski|sky)$"), "ski"),
    (re.compile(r"(?:iyy|yy|iy|yi|ii|ij|iei)$"), "i"),
    (re.compile(r"y$"), "i"),
    (re.compile(r"(?:ei|ey|ej|ai|ay|aj)$"), "ei"),
    (re.compile(r"(?:off|ov|ow)$"), "ov"),
    (re.compile(r"(?:eff|yev|iev|ev)$"), "ev"),
    (re.compile(r"^(?:ye|ie|je)"), "e"),
    (re.compile(r"^(?:yu|iu|ju)"), "u"),
    (re.compile(r"(?:kh|ch|h)(?=[aeiou]|$)"), "h"),
    (re.compile(r"(?:dzh|dj|zh|j)"), "j"),
    (re.compile(r"(?:tch|tsch|ch)"), "c"),
    (re.compile(r"(?:sch|sh)"), "s"),
    (re.compile(r"(?:ts|tz)"), "z"),
    (re.compile(r"(?:gh|q|k|c)"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"w"), "v"),
    (re.compile(r"(?:oo|ou|u|o)"), "u"),
    (re.compile(r"(?:ee|ie|i|e|y)"), "i"),
    (re.compile(r"(\w)\1"), r"\1"),
    (re.compile(r"['’-]| "), ""),
)  # fmt: skip
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s"), ("aa", "a"))


def is_romanization(left: str, right: str) -> bool:
    """Whether two family or given names are one name of another alphabet, written in Latin letters in two ways.

    English names are not: "Smith" and "Smyth" are two names.
    """
    if _variants_of(plain(left)) & _variants_of(plain(right)):
        return True
    if not left.isascii() or not right.isascii():
        return _without_umlauts(left, right)
    if not (_is_foreign(left) and _is_foreign(right)):
        return False
    return _sound(plain(left)) == _sound(plain(right))


@functools.cache
def _tables() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for line in table_lines("romanizations"):
        names = line.lower().split()
        for name in names:
            groups.setdefault(name, set()).update(names)
    return {name: frozenset(group) for name, group in groups.items()}


def _variants_of(name: str) -> frozenset[str]:
    return _tables().get(name, frozenset())


def _without_umlauts(left: str, right: str) -> bool:
    """ "Müller", "Mueller" and "Muller"; "Erdoğan" and "Erdogan" are the same to `plain` already."""

    def fold(name: str) -> str:
        folded = plain(name)
        for pair, single in _UMLAUTS:
            folded = folded.replace(pair, single)
        return folded

    return fold(left) == fold(right)


# What shows that a name was brought over from another alphabet: its article, or the ending of a family name.
_FOREIGN = re.compile(
    r"""^(?:al|el|as|ash|abu|ibn|bin|ben|abd\w*)[-\s'] | (?:sky|skyy|skiy|skyi|skii|ski|enko|chuk|[iy]uk|
    ov|ova|ev|eva|yev|iev|
    off|eff|ich|iy|yy|ii|adze|shvili|yan|ian|zadeh|nejad|abadi|oglu|uddin|ullah)$""", re.VERBOSE)  # fmt: skip


def _is_foreign(name: str) -> bool:
    return bool(_FOREIGN.search(plain(name))) and not _LATIN.search(plain(name))


_LATIN = re.compile(
    r"sz|cz|rz|dz"
)  # Polish and Hungarian names are in Latin letters: another spelling is another name.


@functools.lru_cache(maxsize=1 << 12)
def _sound(name: str) -> str:
    for written, sound in _SPELLINGS:
        name = written.sub(sound, name)
    return name
