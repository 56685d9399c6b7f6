"""What is noticed inside one article without any rule: one file a check, each with a `CHECK`, found here.

A check names what does not fit: inside one sentence a weekday and its date, a day that the calendar has not, parts that
do not add up, a list that is longer than it says; over the whole article a name in two spellings.
"""

from __future__ import annotations

import functools
import hashlib
import importlib
import pkgutil
from collections.abc import Iterator, Sequence

from checker.kinds.kind import Page
from checker.model import Claim, Discrepancy, JudgedClaim, Reading, Relation
from checker.within.doubt import Check, Doubt, is_told


@functools.cache
def all_checks() -> tuple[Check, ...]:
    """Every check, in the order of the names of their files."""
    modules = (importlib.import_module(f"checker.within.{module.name}") for module in pkgutil.iter_modules(__path__))
    return tuple(module.CHECK for module in modules if hasattr(module, "CHECK"))


def look_within(
    pages: Sequence[Page], known: Sequence[Discrepancy] = (), more: Sequence[Doubt] = ()
) -> tuple[tuple[JudgedClaim, ...], tuple[Discrepancy, ...]]:
    """The claims that articles make against themselves, each with its discrepancy, in the order of the articles.

    known: discrepancies that rules, or other articles, have shown; what they have told is not told again. more: doubts
    that took a look at the whole story.
    """
    claims, discrepancies = [], []
    for page in pages:
        doubts = {
            _fingerprint(page, doubt): doubt
            for doubt in (*_of_checks(page), *(each for each in more if each.odd[0].article == page.article.id))
            if not is_told((*doubt.odd, *doubt.others), doubt.category, known)
        }
        for fingerprint, doubt in sorted(doubts.items(), key=lambda item: (item[1].odd[0].span, item[0])):
            claim = _claim(page, doubt, fingerprint, pages)
            claims.append(claim)
            discrepancies.append(_discrepancy(page, doubt, fingerprint, claim.claim.id))
    return tuple(claims), tuple(discrepancies)


def _of_checks(page: Page) -> Iterator[Doubt]:
    for check in all_checks():
        yield from check(page)


def _fingerprint(page: Page, doubt: Doubt) -> str:
    print_of = "\x1f".join((page.article.id, doubt.category, doubt.key))
    return hashlib.sha256(print_of.encode()).hexdigest()[:12]


def _claim(page: Page, doubt: Doubt, fingerprint: str, pages: Sequence[Page]) -> JudgedClaim:
    own = page.article.id
    candidates = {each.article.id: () for each in pages}
    claim = Claim(f"within-{fingerprint}", "found", doubt.kind, doubt.title, None, candidates)
    differs = Reading(own, "differs", doubt.mentions, (), Relation("differs", doubt.category), doubt.why)
    readings = tuple(differs if each.article.id == own else Reading(each.article.id, "silent") for each in pages)
    return JudgedClaim(claim, readings, "discrepant", "within")


def _discrepancy(page: Page, doubt: Doubt, fingerprint: str, claim: str) -> Discrepancy:
    return Discrepancy(
        id=fingerprint, claim=claim, rule=None, category=doubt.category, level=doubt.level,
        confidence=doubt.confidence, message=f"{doubt.title}: {page.article.label} {doubt.message}", why=doubt.why,
        odd=doubt.odd, others=doubt.others,
    )  # fmt: skip
