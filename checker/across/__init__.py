"""What articles say against one another without any rule: one file a comparison, each with a `COMPARISON`, found here.

A comparison looks for one sort of fact that articles share: who is named, what office somebody holds, what a body or a
place is called, what was said by whom, and who answered.
"""

from __future__ import annotations

import functools
import hashlib
import importlib
import pkgutil
from collections.abc import Iterator, Sequence

from checker.across.finding import Comparison, Finding
from checker.kinds import all_kinds
from checker.kinds.kind import Page
from checker.model import Category, Claim, Discrepancy, JudgedClaim, Mention, Reading, Relation, Span
from checker.story.story import Story
from checker.within.doubt import evidence, is_told


@functools.cache
def all_comparisons() -> tuple[Comparison, ...]:
    """Every comparison, in the order of the names of their files."""
    modules = (importlib.import_module(f"checker.across.{module.name}") for module in pkgutil.iter_modules(__path__))
    return tuple(module.COMPARISON for module in modules if hasattr(module, "COMPARISON"))


def look_across(
    story: Story, known: Sequence[Discrepancy] = ()
) -> tuple[tuple[JudgedClaim, ...], tuple[Discrepancy, ...]]:
    """The claims that articles tell differently, each with its discrepancies.

    known: discrepancies that rules or checks within one article have found; what they have told is not told again.
    """
    pages = story.pages
    if len(pages) < 2:
        return (), ()
    grouped: dict[tuple[str, str], list[Finding]] = {}
    for finding in _each_once(story):
        if not is_told(tuple(map(evidence, finding.odd)), finding.category, known):
            grouped.setdefault((finding.kind, finding.subject), []).append(finding)
    claims, discrepancies = [], []
    for (kind, subject), findings in sorted(grouped.items(), key=lambda item: (item[1][0].category, item[0])):
        findings.sort(key=lambda finding: (story.order[finding.odd[0].article], finding.odd[0].span, finding.message))
        claim = _claim(kind, subject, findings, pages)
        claims.append(claim)
        discrepancies += [_discrepancy(finding, claim.claim.id) for finding in findings]
    return tuple(claims), tuple(discrepancies)


def _each_once(story: Story) -> Iterator[Finding]:
    """What the comparisons find; what two of them find of the same names is told by the surer one."""
    found = [finding for comparison in all_comparisons() for finding in comparison(story)]
    surest: dict[tuple[str, str, Span], float] = {}
    for finding in found:
        for mention in finding.odd if finding.category in _NAMES else ():
            key = (finding.category, mention.article, mention.span)
            surest[key] = max(surest.get(key, 0.0), finding.confidence)
    for finding in found:
        if finding.category == "list" and any(
            article == mention.article and mention.span.covers(span)
            for mention in finding.odd for _, article, span in surest
        ):  # fmt: skip
            continue  # the name in the list that is another one is told of by itself
        keys = [(finding.category, mention.article, mention.span) for mention in finding.odd]
        if all(finding.confidence >= surest.get(key, 0.0) for key in keys):
            yield finding


_NAMES: frozenset[Category] = frozenset(["person-name", "organization", "place"])


def _print(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]


def _claim(kind: str, subject: str, findings: Sequence[Finding], pages: Sequence[Page]) -> JudgedClaim:
    odd: dict[str, list[Mention]] = {}
    others: dict[str, list[Mention]] = {}
    for finding in findings:
        for side, mentions in ((odd, finding.odd), (others, finding.others)):
            for mention in mentions:
                own = side.setdefault(mention.article, [])
                if mention not in own:
                    own.append(mention)
    candidates = {page.article.id: () for page in pages}
    claim = Claim(f"found-{_print(kind, subject)}", "found", kind, findings[0].title, None, candidates)
    readings = tuple(_reading(page.article.id, odd, others, findings) for page in pages)
    return JudgedClaim(claim, readings, "discrepant", "majority")


def _reading(
    article: str, odd: dict[str, list[Mention]], others: dict[str, list[Mention]], findings: Sequence[Finding]
) -> Reading:
    if article in odd:
        finding = next(each for each in findings if any(mention.article == article for mention in each.odd))
        relation = Relation("differs", finding.category, certainty=finding.confidence)
        return Reading(article, "differs", tuple(odd[article]), (), relation, finding.why)
    if article in others:
        return Reading(article, "agrees", tuple(others[article]))
    return Reading(article, "silent")


def _discrepancy(finding: Finding, claim: str) -> Discrepancy:
    kind = all_kinds()[finding.kind]
    values = sorted({kind.normal(mention.value) for mention in finding.odd})
    return Discrepancy(
        id=_print(claim, finding.odd[0].article, finding.category, *values), claim=claim, rule=None,
        category=finding.category, level=finding.level, confidence=finding.confidence,
        message=f"{finding.title}: {finding.message}", why=finding.why,
        odd=tuple(map(evidence, finding.odd)), others=tuple(map(evidence, finding.others)),
    )  # fmt: skip
