"""The rows of a worksheet: which claims are asked about, and in which order."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import cycle

from checker.copies import REWRITE
from checker.model import Result
from checker.outputs.worksheet_pairs import Answer, Pair, pairs_of
from checker.outputs.worksheet_titles import count_words

# The mix of ten rows: four differ, three agree, in two one source is vague, in one it is silent.
_MIX: tuple[Answer, ...] = (
    "differ", "agree", "vague", "differ", "silent", "agree", "differ", "agree", "vague", "differ",
)  # fmt: skip
_ELSE: tuple[Answer, ...] = ("agree", "differ", "vague", "silent")
_PLAIN = 2  # words of a title from which on it says what it is about


def choose_rows(result: Result, number: int) -> tuple[Pair, ...]:
    """At most so many pairs, a claim once each, no two on the same words: a mix of answers, declared rules first.

    The same result gives the same rows. Rules stand as in their file, what was found without one in an order that has
    nothing to do with the answer.
    """
    choice = _Choice(result)
    for wanted in cycle(_MIX):
        if len(choice.rows) >= number or not choice.take_one_of((wanted, *_ELSE)):
            break
    places = {judged.claim.id: i for i, judged in enumerate(result.claims)}
    return tuple(sorted(choice.rows, key=lambda row: _place(row, places[row.judged.claim.id])))


def _place(row: Pair, in_file: int) -> tuple[int, int, str]:
    claim = row.judged.claim
    return (0, in_file, "") if claim.origin == "rule" else (1, 0, _shuffled(claim.id))


def _shuffled(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


class _Choice:
    """The rows chosen so far, and what is left to choose from."""

    def __init__(self, result: Result) -> None:
        self.rows: list[Pair] = []
        pairs = [pair for judged in result.claims for pair in pairs_of(judged, result)]
        self._left: dict[Answer, list[Pair]] = {answer: [] for answer in _ELSE}
        for pair in _told_apart(pairs):
            self._left[pair.answer].append(pair)
        self._kinds: Counter[str] = Counter()
        self._odd: Counter[str] = Counter()
        self._asked: Counter[str] = Counter()
        self._together: Counter[tuple[str, str]] = Counter()
        self._copies = {
            frozenset([copy.left, copy.right])
            for story in result.stories for copy in story.copies if copy.share >= REWRITE
        }  # fmt: skip

    def take_one_of(self, answers: Sequence[Answer]) -> bool:
        """Take the best pair that has the first of these answers, or else the next; False where none is left.

        A title that could be about anything (“Look: time”) comes only when no plain one is left for any answer.
        """
        for plain in (True, False):
            for answer in answers:
                fitting = (pair for pair in self._left[answer] if _is_plain(pair) is plain)
                best = min(fitting, key=self._rank, default=None)
                if best is not None:
                    self._take(best)
                    return True
        return False

    def _take(self, best: Pair) -> None:
        self.rows.append(best)
        self._kinds[best.judged.claim.kind] += 1
        self._together[best.articles] += 1
        for article in best.articles:
            self._asked[article] += 1
            self._odd[article] += best.answer == "differ"
        for pairs in self._left.values():
            pairs[:] = [pair for pair in pairs if not _is_on_the_same(pair, best)]

    def _rank(self, pair: Pair) -> tuple[object, ...]:
        """What is best is least: declared, of a kind not asked yet, sure, between articles asked little."""
        claim = pair.judged.claim
        one, other = (mention.text.casefold() if mention else "" for mention in pair.mentions)
        return (
            claim.origin != "rule",
            pair.answer != "differ" and pair.judged.verdict == "discrepant",  # it is wanted for a row that differs
            len(pair.accepted) > 1 and pair.answer == "vague",
            self._kinds[claim.kind],
            pair.judged.verdict != "single-source" if pair.answer == "silent" else False,
            -round(pair.found.confidence, 1) if pair.found else 0,
            frozenset(pair.articles) in self._copies,
            self._balance(pair),
            one == other,  # the same in other words is worth more than the same word for word
            _shuffled(claim.id),
            pair.articles,
        )

    def _balance(self, pair: Pair) -> int:
        """How often the two were asked about; without a difference, one that often differs is wanted.

        Else a student soon learns that a certain source is always the one that differs.
        """
        asked = sum(self._asked[article] for article in pair.articles) + 4 * self._together[pair.articles]
        if pair.answer == "differ":
            return asked
        return asked - 3 * sum(self._odd[article] for article in pair.articles)


def _is_plain(pair: Pair) -> bool:
    return pair.judged.claim.origin == "rule" or count_words(pair.title) >= _PLAIN


def _told_apart(pairs: Sequence[Pair]) -> Iterable[Pair]:
    """The pairs without those whose title another claim has too: nobody could tell which is meant."""
    claims: dict[str, set[str]] = {}
    for pair in pairs:
        claims.setdefault(pair.title.casefold(), set()).add(pair.judged.claim.id)
    return (pair for pair in pairs if len(claims[pair.title.casefold()]) == 1)


def _is_on_the_same(pair: Pair, taken: Pair) -> bool:
    """Whether a pair is of a claim that is taken, or rests on the same words as it."""
    if pair.judged.claim.id == taken.judged.claim.id:
        return True
    return any(
        one.article == other.article and one.span.overlaps(other.span)
        for one in pair.mentions if one
        for other in taken.mentions if other
    )  # fmt: skip
