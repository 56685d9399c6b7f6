"""Words → dictionary forms, and phrases found by them: "handed over" finds "hand over", "sued" finds "sue"."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from checker.model import Phrase
from checker.text.names import bare, plain
from checker.text.tokens import Tokens, tokenize

#: How many other words may stand between two words of a phrase ("hand the data over").
PHRASE_GAP = 3


@functools.lru_cache(maxsize=100_000)
def lemma(word: str) -> str:
    """The dictionary form of a lower-case English word, after simplemma's word list; unknown words as they are."""
    from simplemma import lemmatize

    stem = bare(word)
    if stem.endswith("n't") or stem == "cannot":
        return "not"
    if not stem.isalpha():
        return stem
    form = plain(lemmatize(stem, lang="en"))
    # "cancelled" and "canceled", "enrol" and "enroll" are one; "tell" stays as it is
    return form[:-1] if len(form) > 5 and form.endswith("ll") else form


def read_phrase(text: str) -> Phrase:
    """A phrase from a rule, as lemmas; punctuation is left out."""
    lemmas = [lemma(word) for word in tokenize(text).words if word[0].isalnum()]
    # "did not respond" is looked for as "not respond", so that "didn't respond" is found as well.
    kept = [form for at, form in enumerate(lemmas) if form not in _AUXILIARIES or lemmas[at + 1 : at + 2] != ["not"]]
    return Phrase(text, tuple(kept))


_AUXILIARIES = frozenset("do be have will would can could should may might must shall".split())


@dataclass(frozen=True, slots=True, eq=False)
class LemmaIndex:
    """The lemmas of a text by token, and where each of them stands."""

    lemmas: list[str]
    places: dict[str, list[int]]

    def find(self, phrase: Phrase, first: int, after: int, gap: int = PHRASE_GAP) -> int | None:
        """Where the phrase begins among tokens [first, after), or None."""
        place = self.place(phrase, first, after, gap)
        return None if place is None else place.start

    def place(self, phrase: Phrase, first: int, after: int, gap: int = PHRASE_GAP) -> range | None:
        """The tokens of the phrase among tokens [first, after): its words in order, at most `gap` words between."""
        if not phrase.lemmas:
            return None
        for start in self.places.get(phrase.lemmas[0], ()):
            if first <= start < after:
                last = self._follows(phrase.lemmas, start, after, gap)
                if last is not None:
                    return range(start, last + 1)
        return None

    def _follows(self, lemmas: Sequence[str], start: int, after: int, gap: int) -> int | None:
        """The last token of the phrase that begins at `start`, or None where it does not go on."""
        at = start
        for wanted in lemmas[1:]:
            left = gap
            at += 1
            while at < after and self.lemmas[at] != wanted:
                left -= self.lemmas[at][0].isalnum()  # punctuation is no word: "e-mail", "Washington, D.C."
                if left < 0:
                    return None
                at += 1
            if at >= after:
                return None
        return at


def index_lemmas(tokens: Tokens) -> LemmaIndex:
    """Index the lemmas of a text."""
    lemmas = [lemma(word) if word[0].isalnum() else word for word in tokens.words]
    places: dict[str, list[int]] = {}
    for i, form in enumerate(lemmas):
        places.setdefault(form, []).append(i)
    return LemmaIndex(lemmas, places)
