"""Where a text has the words of a body's name, but not the name: another order, number or word, or no capitals."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from rapidfuzz.distance import DamerauLevenshtein

from checker.text.body_likeness import content_words, says_which, stem_of, words_of_places
from checker.text.names import bare
from checker.text.roles import is_role
from checker.text.tokens import Tokens
from checker.text.words import FUNCTION_WORDS, MONTHS, WEEKDAYS

_LINKS = frozenset(["of", "for", "and", "the", "&", "on", ",", "to"])
_SWAPPED, _INSERTED, _REORDERED, _ALIKE = 0.62, 0.72, 0.8, 0.7
_LOWER = -0.1  # Without capitals the words may be no name at all.
_LIKE = 0.6  # Likeness from which on a word is the name's with letters changed, and not another.


class Garbled(Struct, frozen=True, gc=False):
    """Tokens [first, last], inclusive, that are a name garbled. certainty: 0..1."""

    first: int
    last: int
    certainty: float


def find_garbled(tokens: Tokens, name: str) -> Iterator[Garbled]:
    """The places where a text has all words of a name but one, or all of them in another order.

    Only names with two words of their own or more are looked for ("Homeland", "Security"). The name as it is, and short
    forms of it, are not garbled.
    """
    wanted = [stem_of(word) for word in content_words(name)]
    of_places = words_of_places(content_words(name))
    own = {stem_of(word) for word in content_words(name) if says_which(word) and word not in of_places}
    exact = list(content_words(name))
    if len(wanted) == 2:
        yield from _wrong_number(tokens, exact)
    if len(wanted) < 3 or len(own) < 2:
        return
    present = {word for word in tokens.vocabulary if stem_of(bare(word)) in own}
    if len({stem_of(bare(word)) for word in present}) < 2:
        return
    after = 0
    for at in tokens.places(frozenset(present)):
        if at < after:
            continue
        found = _around(tokens, at, wanted, own, exact)
        if found is not None:
            after = found.last + 1
            yield found


def _wrong_number(tokens: Tokens, exact: list[str]) -> Iterator[Garbled]:
    """ "the United Nation": a name of two words with the second in the other number."""
    other = exact[1][:-1] if exact[1].endswith("s") else f"{exact[1]}s"
    for at in tokens.places(frozenset([exact[0]])):
        if tokens.at[at - 1] != "the" or bare(tokens.at[at + 1]) != other:
            continue
        ends = not tokens.at[at + 2][:1].isalpha() or tokens.raw[at + 2].islower()
        if ends and tokens.raw[at][0].isupper() and tokens.raw[at + 1][0].isupper():
            yield Garbled(at, at + 1, _INSERTED)


def _around(tokens: Tokens, at: int, wanted: list[str], own: set[str], exact: list[str]) -> Garbled | None:
    """The garbled name around one of its own words, or None."""
    run = _run(tokens, at, len(wanted))
    words = [i for i in run if tokens.words[i] not in _LINKS]
    for size in (len(wanted), len(wanted) + 1):
        for start in range(max(0, words.index(at) - size + 1), words.index(at) + 1):
            window = words[start : start + size]
            if len(window) == len(wanted) and at in window:
                found = _judge(tokens, window, wanted, own, exact)
                if found is not None:
                    return found
    return None


def _run(tokens: Tokens, at: int, size: int) -> list[int]:
    """The tokens around one that may be of one name: words and the small words that join them."""
    low = high = at
    for _ in range(size + 3):
        if low > 0 and tokens.raw[low - 1][0].isalpha():
            low -= 1
        if high + 1 < len(tokens) and tokens.raw[high + 1][0].isalpha():
            high += 1
    return list(range(low, high + 1))


def _judge(tokens: Tokens, window: list[int], wanted: list[str], own: set[str], exact: list[str]) -> Garbled | None:
    have = [stem_of(bare(tokens.words[i])) for i in window]
    capitals = [tokens.raw[i][0].isupper() for i in window]
    if len(set(have) & own) < 2 or any(word in FUNCTION_WORDS or word in WEEKDAYS | MONTHS for word in have):
        return None
    lower = 0.0 if all(capitals) else _LOWER
    between = [tokens.words[i] for i in range(window[0], window[-1] + 1) if i not in window]
    if sorted(have) == sorted(wanted):
        if have != wanted:
            no_name = not any(capitals[:-1])  # "security of the homeland department"
            return None if no_name else Garbled(window[0], window[-1], _REORDERED)
        if [bare(tokens.words[i]) for i in window] == exact:
            inserted = "the" in between and any(capitals)
            return Garbled(window[0], window[-1], _INSERTED) if inserted else None
        return Garbled(window[0], window[-1], _INSERTED + lower)
    misfits = [(i, word, mine) for i, word, mine in zip(window, wanted, have, strict=True) if word != mine]
    if len(misfits) != 1:
        return None
    return _swapped(tokens, window, misfits[0], capitals, lower)


def _swapped(
    tokens: Tokens, window: list[int], misfit: tuple[int, str, str], capitals: list[bool], lower: float
) -> Garbled | None:
    """One word for another: "Execution" for "Enforcement". A title or a common noun beside a short form is none."""
    i, wanted, mine = misfit
    if is_role(tokens.raw[i]) or not mine.isalpha() or mine in _BESIDE_NAMES or (mine + "s") in _BESIDE_NAMES:
        return None
    likeness = DamerauLevenshtein.normalized_similarity(wanted, mine)
    if likeness >= _LIKE:
        return Garbled(window[0], window[-1], _ALIKE + lower)
    if not all(capitals) and any(capitals):
        return None  # "Homeland Security agents"
    if lower and mine[-4:] not in _DEED_ENDINGS:
        return None
    return Garbled(window[0], window[-1], _SWAPPED + lower)


# Nouns beside the short form of a body's name: "Homeland Security officials", "immigration and customs raids".
_BESIDE_NAMES = frozenset(
    """officials agents officers spokesman staff employees workers authorities department agency agencies raid raids law
    laws rules policy policies checks data programs benefits services service secretary chief budget funding""".split()
)
# Without capitals only a noun for what a body does is a word of its name: "execution", and not "raids".
_DEED_ENDINGS = frozenset(["tion", "sion", "ment", "ance", "ence"])
