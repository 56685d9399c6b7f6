"""What words mean, as far as it takes to see that two sentences tell one fact: forms, synonyms, contrasts.

Words are given as lemmas (see `lemmas.py`). "Evacuation" and "evacuate" have one stem, after Porter's second stemmer
for English; "worker" and "employee" stand in one line of the table `news_synonyms`; "killed" and "injured" stand on
two sides of a line of the table `contrasts`.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping

from checker.text.wordlists import table_lines

#: Words that are in so many sentences of any story that sharing them says next to nothing. Open-class words by their
#: rank in general frequency lists of English (those in `FUNCTION_WORDS` count for nothing at all).
LIGHT_WORDS = frozenset(
    """
    be have do say tell make take get go come give see know think want use find put keep let begin seem show call ask
    need become leave bring happen include accord add note report statement official source spokesman spokeswoman
    spokesperson say reporter news article story also more most much many other another such own same new old good
    great big small large high low long short early late first last next only just even still again ever never now then
    there too very well back up down out off over about around some any all each every both few several lot part way
    thing people person man woman one two three year month week day hour minute time today yesterday tomorrow
    number figure total amount rate level average percent per cent case place area side end point set group member
    recent previous former current following according early expect plan try work run hold turn move follow start
    earlier later ago already yet almost nearly about roughly approximately least while during since until because
    however meanwhile despite though although whether like than into onto among between against
    """.split()
)


@functools.lru_cache(maxsize=100_000)
def stem(lemma: str) -> str:
    """The part that forms of a word share, and words made of it."""
    return str(_stemmer().stemWord(lemma))


@functools.cache
def _stemmer() -> _Stemmer:
    import snowballstemmer

    stemmer: _Stemmer = snowballstemmer.stemmer("english")
    return stemmer


class _Stemmer:
    def stemWord(self, word: str) -> str:  # noqa: N802 - the library's name
        raise NotImplementedError


@functools.lru_cache(maxsize=100_000)
def synonyms(lemma: str) -> tuple[int, ...]:
    """The lines of synonyms that a word stands in, as numbers; one side of a contrast is a line as well."""
    return _synonym_lines().get(stem(lemma), ())


@functools.cache
def _synonym_lines() -> Mapping[str, tuple[int, ...]]:
    lines: dict[str, list[int]] = {}
    alternatives = (side for line in table_lines("contrasts") for side in line.split("|"))
    for number, line in enumerate((*table_lines("news_synonyms"), *alternatives)):
        for word in dict.fromkeys(map(stem, line.split())):
            lines.setdefault(word, []).append(number)
    return {word: tuple(numbers) for word, numbers in lines.items()}


@functools.lru_cache(maxsize=100_000)
def sides(lemma: str) -> tuple[tuple[int, int], ...]:
    """The sides that a word stands on in the table of contrasts: (line, side) each."""
    return _contrast_sides().get(stem(lemma), ())


@functools.cache
def _contrast_sides() -> Mapping[str, tuple[tuple[int, int], ...]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for number, line in enumerate(table_lines("contrasts")):
        for side, words in enumerate(line.split("|")):
            for word in dict.fromkeys(map(stem, words.split())):
                found.setdefault(word, []).append((number, side))
    return {word: tuple(own) for word, own in found.items()}


def mean_the_same(left: str, right: str) -> bool:
    """Whether two lemmas have one stem or stand in one line of the table of synonyms."""
    return stem(left) == stem(right) or not set(synonyms(left)).isdisjoint(synonyms(right))
