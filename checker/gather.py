"""Mentions → claims: for each declared rule, the mentions of every article that may speak of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.kinds import all_kinds
from checker.kinds.kind import Page
from checker.model import Article, Candidate, Claim, Rule, Scope


def gather_claims(rules: Iterable[Rule], pages: Sequence[Page]) -> tuple[Claim, ...]:
    """One claim for each rule, in their order."""
    return tuple(gather_claim(rule, pages) for rule in rules)


def gather_claim(rule: Rule, pages: Sequence[Page]) -> Claim:
    """The candidates of every article for a rule's claim; articles that the rule does not speak of have none."""
    candidates: dict[str, tuple[Candidate, ...]] = {}
    outside: set[str] = set()
    for page in pages:
        if in_scope(rule.when, page):
            candidates[page.article.id] = tuple(all_kinds()[rule.kind].select(rule, page))
        else:
            candidates[page.article.id] = ()
            outside.add(page.article.id)
    return Claim(rule.id, "rule", rule.kind, rule.claim, rule, candidates, frozenset(outside), rule.reference)


def in_scope(scope: Scope, page: Page) -> bool:
    """Whether a rule with this scope speaks of an article. An article whose date is not known passes the dates."""
    article = page.article
    published = article.published
    if published is not None and scope.since is not None and published < scope.since:
        return False
    if published is not None and scope.until is not None and published > scope.until:
        return False
    if scope.sources and not is_source(article, scope.sources):
        return False
    if scope.words:
        return any(page.lemmas.find(phrase, 0, len(page.scan.tokens)) is not None for phrase in scope.words)
    return True


def is_source(article: Article, names: Iterable[str]) -> bool:
    """Whether an article is of one of these sources: by its source, in any case, or by its id."""
    own = {article.id.casefold(), (article.source or "").casefold()}
    return any(name.casefold() in own for name in names)
