"""The pairs of articles that a worksheet may ask about: what each has of one claim, and how the two stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from checker.kinds import all_kinds
from checker.model import Category, Discrepancy, JudgedClaim, Mention, Reading, ReadingWord, Result
from checker.outputs.worksheet_titles import ask_about

Answer = Literal["agree", "differ", "vague", "silent", "unclear"]

#: The answers that a student chooses from, as the sheet words them.
ANSWERS: Mapping[Answer, str] = {
    "agree": "agree",
    "differ": "differ",
    "vague": "one is vague",
    "silent": "one is silent",
    "unclear": "cannot tell",
}

# What the key has for two readings, and what it takes as well. The check finds nothing where a reader finds a hint
# (“by a wide margin”), and a limit (“up to”) may be called vague or not: a class must not be told off for that.
_ANSWERS: Mapping[frozenset[ReadingWord], tuple[Answer, ...]] = {
    frozenset(["agrees"]): ("agree",),
    frozenset(["agrees", "differs"]): ("differ",),
    frozenset(["agrees", "vague"]): ("vague",),
    frozenset(["agrees", "hedged"]): ("vague", "agree"),
    frozenset(["agrees", "silent"]): ("silent", "vague"),
}
# What can be said in so many words that not having found it means little.
_ANSWERED_IN_MANY_WAYS = frozenset(["choice", "quote", "response"])
_NO_DIFFERENCE: frozenset[Category] = frozenset(["hedge", "uncorroborated", "missing"])


@dataclass(frozen=True, slots=True)
class Pair:
    """Two readings of one claim, in the order of the articles.

    title: what to ask, without a value. accepted: the answers that the key takes, its own first. mentions: the words
    that are compared, None for a silent one. found: the discrepancy between them.
    """

    judged: JudgedClaim
    title: str
    readings: tuple[Reading, Reading]
    mentions: tuple[Mention | None, Mention | None]
    accepted: tuple[Answer, ...]
    found: Discrepancy | None = None

    @property
    def answer(self) -> Answer:
        """What the key has."""
        return self.accepted[0]

    @property
    def articles(self) -> tuple[str, str]:
        """The ids of the two articles."""
        return self.readings[0].article, self.readings[1].article


def pairs_of(judged: JudgedClaim, result: Result) -> Iterator[Pair]:
    """Every pair of articles on one story whose readings of a claim answer a question plainly."""
    if judged.measure == "within":
        return
    stories = {article: i for i, story in enumerate(result.stories) for article in story.articles}
    for left, right in combinations(judged.readings, 2):
        accepted = _ANSWERS.get(frozenset([left.word, right.word]))
        if accepted is None or stories.get(left.article) != stories.get(right.article):
            continue
        pair = _pair(judged, (left, right), accepted, result)
        if pair is not None:
            yield pair


def _pair(
    judged: JudgedClaim, readings: tuple[Reading, Reading], accepted: tuple[Answer, ...], result: Result
) -> Pair | None:
    mentions = _choose_mentions(judged, readings, accepted[0])
    if mentions is None:
        return None
    found = _difference(judged, readings, result)
    if (accepted[0] == "differ") != (found is not None):
        return None
    if accepted[0] == "silent" and not _is_surely_silent(judged, readings, result):
        return None
    title = ask_about(judged, *(mention.text if mention else "" for mention in mentions))
    return Pair(judged, title, readings, mentions, accepted, found) if title else None


def _choose_mentions(
    judged: JudgedClaim, readings: tuple[Reading, Reading], answer: Answer
) -> tuple[Mention | None, Mention | None] | None:
    """The words of the two that stand to each other as their readings do; None where the readings say too much.

    Both were held against a third: “more than a dozen” agrees with 14 from which 17 differs, but not from each other.
    """
    left, right = readings
    if answer == "silent":
        return (left.mentions[0] if left.mentions else None, right.mentions[0] if right.mentions else None)
    for one in left.mentions:
        for other in right.mentions:
            if _stand_so(judged, one, other, answer):
                return one, other
    return None


def _stand_so(judged: JudgedClaim, left: Mention, right: Mention, answer: Answer) -> bool:
    kind = all_kinds().get(judged.claim.kind)
    # What is compared by more than the two values (an office, the speaker of a quotation) has no candidates.
    if kind is None or not any(judged.claim.candidates.values()):
        return True
    if not (isinstance(left.value, kind.value_type) and isinstance(right.value, kind.value_type)):
        return True
    word = kind.compare(left.value, right.value, judged.claim.rule).word
    wanted = {"agree": ("agrees",), "differ": ("differs", "unrelated"), "vague": ("vague", "hedged")}
    return word in wanted[answer]


def _difference(judged: JudgedClaim, readings: tuple[Reading, Reading], result: Result) -> Discrepancy | None:
    """The surest discrepancy that has the two articles on its two sides."""
    both = {reading.article for reading in readings}
    between = [
        found for found in result.discrepancies
        if found.claim == judged.claim.id and found.category not in _NO_DIFFERENCE
        and any({odd.article, other.article} == both for odd in found.odd for other in found.others)
    ]  # fmt: skip
    return max(between, key=lambda found: found.confidence, default=None)


def _is_surely_silent(judged: JudgedClaim, readings: tuple[Reading, Reading], result: Result) -> bool:
    """Whether nothing speaks for the silent article having it after all, where the check did not see it.

    It was looked at, it has none of the other's words, and, where no rule says what to look for, nothing of the kind
    that belongs to another claim.
    """
    silent, told = sorted(readings, key=lambda reading: reading.word != "silent")
    if silent.article in judged.claim.outside or not told.mentions or judged.claim.kind in _ANSWERED_IN_MANY_WAYS:
        return False
    text = result.article(silent.article).text.casefold()
    if any(mention.text.casefold() in text for mention in told.mentions):
        return False
    return (
        judged.claim.origin == "rule"
        or judged.verdict == "single-source"
        or not _has_any(silent.article, judged.claim.kind, result)
    )


def _has_any(article: str, kind: str, result: Result) -> bool:
    return any(
        reading.article == article and reading.mentions
        for judged in result.claims if judged.claim.kind == kind
        for reading in judged.readings
    )  # fmt: skip
