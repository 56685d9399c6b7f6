"""A judged claim → its discrepancies: what departs from what, how sure that is, and a sentence that says it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence

from checker.kinds import all_kinds
from checker.model import LEVELS, Article, Category, Discrepancy, Evidence, JudgedClaim, Level, Mention, Reading

# Below these confidences a finding is at most a warning, or at most a note: an alarm must be sure.
_SURE_ENOUGH: tuple[tuple[float, Level], ...] = ((0.6, "note"), (0.8, "warning"))
# Where no rule asked, it must be surer still, and more voices must stand against the odd one than with it.
_SURE_ENOUGH_FOUND: tuple[tuple[float, Level], ...] = ((0.6, "note"), (0.95, "warning"))
# Where the detail of a comparison tells more than the words that differ: what a list lacks, a rise where others fell.
_TELLS_MORE: frozenset[Category] = frozenset(["list", "quote-cut", "percent", "money", "quantity", "rate"])
_MAX_SHOWN = 140  # Characters of a mention in a message; the report has the whole sentence beside it.
_MAX_WORDINGS = 3  # Different wordings of the other articles that a message tells apart.
_RANK = {level: rank for rank, level in enumerate(LEVELS)}


def find_discrepancies(judged: JudgedClaim, articles: Sequence[Article]) -> Iterator[Discrepancy]:
    """The discrepancies of a claim: readings that differ, hedges, and silence where the rule allows none."""
    by_id = {article.id: article for article in articles}
    for reading in judged.readings:
        if reading.word == "differs":
            yield _difference(judged, reading, by_id)
        elif reading.word == "hedged" and judged.claim.rule is not None and judged.claim.rule.hedges != "allow":
            yield _hedge(judged, reading, by_id)
        elif reading.word == "silent" and _is_missing(judged, reading):
            yield _missing(judged, reading, by_id)


def _is_missing(judged: JudgedClaim, reading: Reading) -> bool:
    claim = judged.claim
    return claim.rule is not None and claim.rule.required and reading.article not in claim.outside


def _difference(judged: JudgedClaim, reading: Reading, articles: dict[str, Article]) -> Discrepancy:
    claim = judged.claim
    kind = all_kinds()[claim.kind]
    relation = reading.relation
    confidence = relation.certainty if relation else 0.5
    category: Category = (relation.category if relation else None) or kind.category
    others = _others(judged, reading)
    odd = list(reading.mentions)
    where = articles[reading.article].label
    against = _against(judged, others, articles)
    detail = relation.detail if relation else ""
    if category == "updated":
        return _updated(judged, reading, by_id=articles)
    if category == "quote-wording":
        message = f"{where} words it otherwise than {_joined([*_labels(others, articles), *_rule(judged)])}: {detail}."
    elif category == "quote-speaker":
        message = f"{where} quotes the same words, and {detail}; {against}."
    elif detail and category in _TELLS_MORE:
        message = f"{where} {kind.verb} “{_shown(odd)}”, {detail}; {against}."
    else:
        message = f"{where} {kind.verb} “{_shown(odd)}”; {against}."
    if judged.measure == "majority" and judged.tie:
        message += " Neither is known to be right."
    return _discrepancy(judged, reading, category, claim.level, confidence, message, others)


def _updated(judged: JudgedClaim, reading: Reading, by_id: dict[str, Article]) -> Discrepancy:
    """A figure that has moved since another article told it: the later figure, beside the earlier one."""
    order = list(by_id)
    others = _others(judged, reading)
    here = order.index(reading.article)
    earlier = [mention for mention in others if order.index(mention.article) < here]
    shown = earlier or others
    message = (
        f"{by_id[reading.article].label} has “{_shown(reading.mentions)}”; {'earlier' if earlier else 'later'}, "
        f"{_against(judged, shown, by_id)}: the figure has moved."
    )
    return _discrepancy(judged, reading, "updated", "note", 0.9, message, shown)


def _hedge(judged: JudgedClaim, reading: Reading, articles: dict[str, Article]) -> Discrepancy:
    others = _others(judged, reading)
    message = (
        f"{articles[reading.article].label} says “{_shown(reading.mentions)}”, "
        f"a hedge; {_against(judged, others, articles)}."
    )
    return _discrepancy(judged, reading, "hedge", "note", 0.9, message, others)


def _missing(judged: JudgedClaim, reading: Reading, articles: dict[str, Article]) -> Discrepancy:
    others = _others(judged, reading)
    message = f"{articles[reading.article].label} says nothing of it, and the rule requires it."
    return _discrepancy(judged, reading, "missing", judged.claim.level, 0.8, message, others)


def _discrepancy(
    judged: JudgedClaim, reading: Reading, category: Category, level: Level, confidence: float, message: str,
    others: Sequence[Mention],
) -> Discrepancy:  # fmt: skip
    claim = judged.claim
    kind = all_kinds()[claim.kind]
    if claim.rule is None and judged.tie and level == "error":
        level = "warning"
    for limit, highest in _SURE_ENOUGH if claim.rule else _SURE_ENOUGH_FOUND:
        if confidence < limit and _RANK[level] < _RANK[highest]:
            level = highest
    values = sorted({kind.normal(mention.value) for mention in reading.mentions})
    print_of = "\x1f".join((claim.id, reading.article, category, *values))
    return Discrepancy(
        id=hashlib.sha256(print_of.encode()).hexdigest()[:12], claim=claim.id,
        rule=claim.rule.id if claim.rule else None, category=category, level=level,
        confidence=round(confidence, 2), message=f"{claim.title}: {message}", why=_why(judged, reading),
        odd=tuple(map(_evidence, reading.mentions)), others=tuple(map(_evidence, others)),
    )  # fmt: skip


def _evidence(mention: Mention) -> Evidence:
    return Evidence(mention.article, mention.span, mention.text)


def _why(judged: JudgedClaim, reading: Reading) -> str:
    """Why the mentions were held to be the same fact."""
    if not reading.mentions:
        return ""
    if not reading.cues:
        found = "The two values look like one of which a digit was mistyped, and nothing else is like either."
        return "The rule speaks of every such mention." if judged.claim.rule else found
    return f"Held to be the same fact because of {_joined(reading.cues)}."


def _others(judged: JudgedClaim, odd: Reading) -> list[Mention]:
    """The first mention of every other article that agrees; where none does, of those that are nearest to it."""
    for words in (("agrees",), ("hedged", "vague"), ("differs",)):
        found = [
            reading.mentions[0]
            for reading in judged.readings
            if reading.article != odd.article and reading.word in words and reading.mentions
        ]
        if found:
            return found if words != ("differs",) else []
    return []


def _rule(judged: JudgedClaim) -> list[str]:
    return ["the rule"] if judged.claim.expected is not None else []


def _labels(mentions: Iterable[Mention], articles: dict[str, Article]) -> list[str]:
    return list(dict.fromkeys(articles[mention.article].label for mention in mentions))


def _against(judged: JudgedClaim, others: Sequence[Mention], articles: dict[str, Article]) -> str:
    """ "A, B and the rule have “54 minutes”"; each wording with those who have it."""
    told: dict[str, list[str]] = {}
    for mention in others:
        told.setdefault(_shown([mention]), []).append(articles[mention.article].label)
    rule = judged.claim.rule
    if rule is not None and judged.claim.expected is not None:
        text = rule.expect_text
        same = [other for other in told if other.casefold() == text.casefold()]
        if sum(map(len, told)) > _MAX_SHOWN or len(told) > _MAX_WORDINGS:
            told = {text: [name for names in told.values() for name in names]}
        told.setdefault(same[0] if same else text, []).append("the rule")
    if not told:
        return "no other article says it so"
    parts = [f"{_joined(names)} {'has' if len(names) == 1 else 'have'} “{text}”" for text, names in told.items()]
    return "; ".join(parts) if len(parts) > 2 else " and ".join(parts)


def _shown(mentions: Sequence[Mention]) -> str:
    texts = dict.fromkeys(re.sub(r"\s+", " ", mention.text).strip(" ,") for mention in mentions)
    shown = "” and “".join(texts)
    return shown if len(shown) <= _MAX_SHOWN else f"{shown[: _MAX_SHOWN - 1].rstrip()}…"


def _joined(names: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else list(names))
