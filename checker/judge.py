"""A claim → its readings and verdict: pure functions of the claim's candidates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.gather import is_source
from checker.kinds import all_kinds
from checker.kinds.kind import Kind
from checker.model import (
    Article,
    Candidate,
    Claim,
    JudgedClaim,
    Measure,
    Reading,
    ReadingWord,
    Relation,
    Rule,
    Value,
    Verdict,
)
from checker.story.story import Story

_MARGIN = 0.35  # A candidate that fits the rule this much worse than the best one is not the one that was meant.

# A mention that stands far from the rule's only cue, or in another clause, may be about something else: below this
# strength (see `Kind.strength`) a difference is less sure by so much.
_FIRM = 0.8
_LOOSE = 0.75

#: Where several mentions of one article are read, the word that stands for them, the most telling first.
_TELLING: tuple[ReadingWord, ...] = ("agrees", "hedged", "vague")


def judge_claim(claim: Claim, articles: Sequence[Article], voices: Mapping[str, str] | None = None) -> JudgedClaim:
    """The reading of every article, in their order, and the verdict on all of them.

    What the rule expects is the measure; without it the reference source, and without that the value that most voices
    tell. Where two values are told equally often, the one published first is the measure. voices: the voice of each
    article, by its id, where articles that share their text count as one; without it each counts.
    """
    voices = voices or {article.id: article.id for article in articles}
    kind = all_kinds()[claim.kind]
    contenders = {article.id: _contenders(claim.candidates[article.id]) for article in articles}
    source: Measure = "rule"
    measure = claim.expected
    if measure is None:
        source, measure = "reference", _reference_value(claim, kind, articles, contenders)
    if measure is None:
        source, measure = "majority", _most_told(kind, claim.rule, contenders, voices)
    readings = tuple(_read(claim, kind, article, contenders[article.id], measure) for article in articles)
    return JudgedClaim(claim, readings, _verdict(readings), source, _is_tie(readings, voices))


def judge_stories(claim: Claim, articles: Sequence[Article], stories: Sequence[Story]) -> tuple[JudgedClaim, ...]:
    """A claim judged in each story for itself, so that nothing is compared across them.

    Where a rule says what to expect, all stories are held against that at once. A rule without a reference has that of
    the story.
    """
    voices = {article: voice for story in stories for article, voice in story.voices.items()}
    if claim.expected is not None or not stories:
        return (judge_claim(claim, articles, voices),)
    return tuple(
        judge_claim(
            replace(claim, reference=claim.reference or story.reference),
            [page.article for page in story.pages], story.voices,
        )
        for story in stories
    )  # fmt: skip


def in_all_stories(judged: Sequence[JudgedClaim], articles: Sequence[Article]) -> JudgedClaim:
    """The readings of a claim that was judged in several stories as one, in the order of the articles."""
    if len(judged) == 1:
        return judged[0]
    by_article = {reading.article: reading for one in judged for reading in one.readings}
    readings = tuple(by_article[article.id] for article in articles)
    told = next((one for one in judged if one.verdict != "silent"), judged[0])
    return JudgedClaim(told.claim, readings, _verdict(readings), told.measure, any(one.tie for one in judged))


def _contenders(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates that fit the rule about as well as the best one."""
    best = max((candidate.strength for candidate in candidates), default=0.0)
    return tuple(candidate for candidate in candidates if candidate.strength > best - _MARGIN)


def _reference_value(
    claim: Claim, kind: Kind, articles: Sequence[Article], contenders: Mapping[str, Sequence[Candidate]]
) -> Value | None:
    """The value that the rule's reference source tells, the first named first, where it tells one."""
    for name in claim.reference:
        for article in articles:
            if is_source(article, (name,)):
                value = _one_value(kind, claim.rule, contenders[article.id])
                if value is not None:
                    return value
    return None


def _one_value(kind: Kind, rule: Rule | None, candidates: Sequence[Candidate]) -> Value | None:
    """The value that an article's candidates agree on, as its most exact one tells it; None where two differ."""
    values = [candidate.mention.value for candidate in candidates]
    for i, value in enumerate(values):
        for other in values[i + 1 :]:
            if kind.compare(value, other, rule).word == "differs":
                return None
    return max(values, key=lambda value: _exactness(kind, rule, value, values), default=None)


def _exactness(kind: Kind, rule: Rule | None, value: Value, values: Iterable[Value]) -> int:
    """How many of the values agree with this one, not only vaguely."""
    return sum(1 for other in values if kind.compare(value, other, rule).word == "agrees")


def _most_told(
    kind: Kind, rule: Rule | None, contenders: Mapping[str, Sequence[Candidate]], voices: Mapping[str, str]
) -> Value | None:
    """The value with which most voices agree, then most articles; of equals, the one told first.

    An exact value goes before a rounded one, but not against more voices that have it rounded.
    """
    told: dict[Value, list[str]] = {}  # each value once, with the articles that tell it
    for article, candidates in contenders.items():
        value = _one_value(kind, rule, candidates)
        if value is not None:
            told.setdefault(value, []).append(article)

    def support(value: Value) -> tuple[int, int]:
        agreeing = [
            article
            for other, articles in told.items()
            if kind.compare(value, other, rule).word == "agrees"
            for article in articles
        ]
        return len({voices[article] for article in agreeing}), len(agreeing)

    exact = [value for value in told if _bound(value) == "exact"]
    around = [value for value in told if _bound(value) == "about"]
    most = max(exact or told, key=support, default=None)  # "more than 200,000" goes with too much
    rounded = max(around, key=support, default=None)
    if most is None or rounded is None or support(rounded)[0] <= support(most)[0]:
        return most
    return rounded if kind.compare(most, rounded, rule).word == "differs" else most


def _bound(value: Value) -> str:
    return str(getattr(value, "bound", "exact"))


def _is_tie(readings: Iterable[Reading], voices: Mapping[str, str]) -> bool:
    """Whether as many voices differ as agree, so that nobody can say which side is right."""
    told = {word: {voices[r.article] for r in readings if r.word == word} for word in ("differs", "agrees")}
    return len(told["differs"]) >= len(told["agrees"])


def _read(
    claim: Claim, kind: Kind, article: Article, candidates: Sequence[Candidate], measure: Value | None
) -> Reading:
    """What one article says of a claim, held against the measure."""
    if not candidates or measure is None:
        why = "the rule does not speak of this article" if article.id in claim.outside else ""
        return Reading(article.id, "silent", why=why)
    related = _related(claim, kind, candidates, measure)
    if not related:
        return Reading(article.id, "silent")
    reading = _combine(kind, article, related)
    if reading.word == "vague":  # "last week", and elsewhere, farther from the cue, the day: the day is what it says
        everywhere = _related(claim, kind, claim.candidates[article.id], measure)
        exact = [found for found in everywhere if found[1].word == "agrees"]
        return _combine(kind, article, exact) if exact else reading
    return reading


def _related(
    claim: Claim, kind: Kind, candidates: Sequence[Candidate], measure: Value
) -> list[tuple[Candidate, Relation]]:
    """The candidates that can be compared with the measure, each with how it stands to it."""
    related: list[tuple[Candidate, Relation]] = []
    for candidate in candidates:
        relation = kind.compare(measure, candidate.mention.value, claim.rule)
        if relation.word == "unrelated" and candidate.cues and kind.otherwise is not None:
            relation = kind.otherwise
        if relation.word == "vague" and relation.vaguer == "left":
            relation = replace(relation, word="agrees")  # the article says more than was asked, and nothing against it
        if relation.word != "unrelated":
            related.append((candidate, relation))
    return related


def _combine(kind: Kind, article: Article, related: Sequence[tuple[Candidate, Relation]]) -> Reading:
    """One reading of several mentions: two candidates that disagree are unclear, a slip among names differs."""
    words = {relation.word for _, relation in related}
    differing = [(candidate, relation) for candidate, relation in related if relation.word == "differs"]
    of_one_mind = kind.mixed == "differs" or _agree_among_themselves(kind, [candidate for candidate, _ in differing])
    if differing and of_one_mind and (words <= {"differs", "vague"} or kind.mixed == "differs"):
        surest = max(relation.certainty for _, relation in differing)
        relation = next(relation for _, relation in differing if relation.certainty == surest)
        strongest = max(candidate.strength for candidate, _ in differing)
        sure = max(candidate.certainty for candidate, _ in differing) * (_LOOSE if 0 < strongest < _FIRM else 1)
        relation = replace(relation, certainty=relation.certainty * sure)
        if any(candidate.doubtful for candidate, _ in differing):
            why = "another fact may be meant: the words around fit that one about as well"
            return _reading(article, "unclear", [candidate for candidate, _ in differing], relation, why)
        return _reading(article, "differs", [candidate for candidate, _ in differing], relation)
    if differing:
        told = " and ".join(f"“{candidate.mention.text}”" for candidate, _ in related[:3])
        return _reading(
            article, "unclear", [candidate for candidate, _ in related], differing[0][1],
            f"two or more places may be meant: {told}",
        )  # fmt: skip
    word = next(word for word in _TELLING if word in words)
    chosen = [candidate for candidate, relation in related if relation.word == word]
    return _reading(article, word, chosen, next(relation for _, relation in related if relation.word == word))


def _agree_among_themselves(kind: Kind, candidates: Sequence[Candidate]) -> bool:
    """Whether no two of the values differ: two that do are two candidates, and nobody can say which was meant."""
    values = [candidate.mention.value for candidate in candidates]
    return not any(
        kind.compare(value, other).word == "differs" for i, value in enumerate(values) for other in values[i + 1 :]
    )


def _reading(
    article: Article, word: ReadingWord, candidates: Iterable[Candidate], relation: Relation, why: str = ""
) -> Reading:
    candidates = list(candidates)
    cues = dict.fromkeys(cue for candidate in candidates for cue in candidate.cues)
    return Reading(article.id, word, tuple(candidate.mention for candidate in candidates), tuple(cues), relation, why)


def _verdict(readings: Iterable[Reading]) -> Verdict:
    words = [reading.word for reading in readings]
    if "differs" in words:
        return "discrepant"
    if "unclear" in words:
        return "unclear"
    told = sum(1 for word in words if word in _TELLING)
    return "silent" if told == 0 else "single-source" if told == 1 else "consistent"
