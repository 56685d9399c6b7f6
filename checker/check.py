"""The main job: read → find → gather → judge → Result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from checker.across import look_across
from checker.align import align
from checker.articles.read import read_articles
from checker.discrepancies import find_discrepancies
from checker.examples import check_examples
from checker.find import find_mentions
from checker.gather import gather_claims
from checker.judge import judge_claim
from checker.kinds.kind import Page
from checker.model import Article, JudgedClaim, Problem, Result, Span
from checker.rulebook.read import Rulebook, read_rulebook
from checker.story.story import Story
from checker.text.entities import EntityReader
from checker.within import look_within

Progress = Callable[[Iterable[Article]], Iterable[Article]]


def check(
    article_paths: Sequence[Path],
    rule_paths: Sequence[Path],
    progress: Progress = iter,
    read_entities: EntityReader | None = None,
) -> Result:
    """Check the articles in files and folders against the rules in files and folders.

    `progress` is given the articles and yields them again, one as each is worked on. `read_entities` finds more
    names. Nothing is raised for what the user can mend: it is in the result's problems.
    """
    articles, article_problems = read_articles(article_paths)
    rulebook, rule_problems = read_rulebook(rule_paths)
    problems = (*article_problems, *rule_problems, *check_examples(rulebook.rules))
    return check_articles(articles, rulebook, problems, progress, read_entities)


def check_articles(
    articles: Sequence[Article],
    rulebook: Rulebook,
    problems: Sequence[Problem] = (),
    progress: Progress = iter,
    read_entities: EntityReader | None = None,
) -> Result:
    """Check articles that are read already."""
    return check_pages([find_mentions(article, read_entities) for article in progress(articles)], rulebook, problems)


def check_pages(pages: Sequence[Page], rulebook: Rulebook, problems: Sequence[Problem] = ()) -> Result:
    """Check articles whose mentions are found already."""
    articles = tuple(page.article for page in pages)
    claims = [judge_claim(claim, articles) for claim in gather_claims(rulebook.rules, pages)]
    declared = tuple(found for judged in claims for found in find_discrepancies(judged, articles))
    story = Story(tuple(pages))
    claims_across, found_across = look_across(story, declared)
    aligned = [judge_claim(claim, articles, story.voices) for claim in align(story)]
    values = tuple(found for judged in aligned for found in find_discrepancies(judged, articles))
    claims_within, found_within = look_within(pages, (*declared, *found_across, *values))
    return Result(
        story=rulebook.story,
        articles=articles,
        claims=(*claims, *aligned, *claims_within, *claims_across),
        discrepancies=(*declared, *values, *found_within, *found_across),
        problems=(*problems, *_dead_rules(claims, articles)),
        sentences={page.article.id: _sentences(page) for page in pages},
    )


def _sentences(page: Page) -> tuple[Span, ...]:
    scan = page.scan
    return tuple(scan.clean.original(scan.sentence_span(sentence)) for sentence in scan.sentences)


def _dead_rules(claims: Iterable[JudgedClaim], articles: Sequence[Article]) -> Iterable[Problem]:
    """Rules that no article says anything of: a dead rule is a hole that nobody sees."""
    for judged in claims:
        rule = judged.claim.rule
        if rule is not None and judged.verdict == "silent" and articles:
            hint = "Check its cue words, or take it out if this story does not tell it."
            yield Problem("warning", str(rule.where), f"the rule “{rule.id}” found nothing in any article", hint)
