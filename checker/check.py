"""The main job: read → find → gather → judge → Result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.align.twice import find_two_figures
from checker.articles.read import read_articles
from checker.compare import compare
from checker.discrepancies import find_discrepancies
from checker.examples import check_examples
from checker.find import find_mentions
from checker.gather import gather_claims, is_source
from checker.judge import in_all_stories, judge_stories
from checker.kinds.kind import Page
from checker.model import Article, Discrepancy, JudgedClaim, Problem, Result, Span
from checker.register import dates_of, people_of, quoted_of
from checker.rulebook.nodes import did_you_mean
from checker.rulebook.read import Rulebook, read_rulebook
from checker.stories import StoryOf
from checker.story.grouping import by_folder, group_stories
from checker.story.story import Story
from checker.text.entities import EntityReader
from checker.updates import with_updates
from checker.within import look_within

Progress = Callable[[Iterable[Article]], Iterable[Article]]


@dataclass(frozen=True, slots=True)
class Options:
    """How articles are compared.

    by_folder: the articles of a folder are one story; otherwise stories are told apart by what the articles share.
    reference: sources, the most trusted first, that others are held against where no rule says another.
    min_confidence: what is less sure is not told, 0..1.
    """

    by_folder: bool = False
    reference: tuple[str, ...] = ()
    min_confidence: float = 0.0


DEFAULTS = Options()


def check(
    article_paths: Sequence[Path],
    rule_paths: Sequence[Path],
    progress: Progress = iter,
    read_entities: EntityReader | None = None,
    options: Options = DEFAULTS,
) -> Result:
    """Check the articles in files and folders against the rules in files and folders.

    `progress` is given the articles and yields them again, one as each is worked on. `read_entities` finds more
    names. Nothing is raised for what the user can mend: it is in the result's problems.
    """
    articles, article_problems = read_articles(article_paths)
    rulebook, rule_problems = read_rulebook(rule_paths)
    problems = (*article_problems, *rule_problems, *check_examples(rulebook.rules))
    return check_articles(articles, rulebook, problems, progress, read_entities, options)


def check_articles(
    articles: Sequence[Article],
    rulebook: Rulebook,
    problems: Sequence[Problem] = (),
    progress: Progress = iter,
    read_entities: EntityReader | None = None,
    options: Options = DEFAULTS,
) -> Result:
    """Check articles that are read already."""
    pages = [find_mentions(article, read_entities) for article in progress(articles)]
    return check_pages(pages, rulebook, problems, options)


def check_pages(
    pages: Sequence[Page], rulebook: Rulebook, problems: Sequence[Problem] = (), options: Options = DEFAULTS
) -> Result:
    """Check articles whose mentions are found already."""
    articles = tuple(page.article for page in pages)
    groups = by_folder(pages) if options.by_folder else group_stories(pages)
    stories = [Story(group, options.reference or rulebook.reference) for group in groups]
    by_story = [
        [with_updates(judged, articles) for judged in judge_stories(claim, articles, stories)]
        for claim in gather_claims(rulebook.rules, pages)
    ]
    declared = tuple(found for claim in by_story for judged in claim for found in find_discrepancies(judged, articles))
    judged = [in_all_stories(claim, articles) for claim in by_story]
    claims, discrepancies = list(judged), list(declared)
    for story in stories:
        found_claims, found = compare(story, judged, declared)
        claims += found_claims
        discrepancies += found
    two_figures = [doubt for story in stories for doubt in find_two_figures(story)]
    within_claims, within = look_within(pages, discrepancies, two_figures)
    return Result(
        story=rulebook.story or _title(articles, len(stories)),
        articles=articles,
        claims=_kept((*claims, *within_claims), (*discrepancies, *within), options.min_confidence),
        discrepancies=_sure((*discrepancies, *within), options.min_confidence),
        problems=(*problems, *_unknown_references(options.reference, articles), *_dead_rules(judged, articles)),
        sentences={page.article.id: _sentences(page) for page in pages},
        stories=tuple(_outline(story) for story in stories),
        people=people_of(stories, (*discrepancies, *within)),
        utterances=quoted_of(stories),
        dates=dates_of(pages),
    )


def _title(articles: Sequence[Article], stories: int) -> str:
    """What to call a check that no rule file names: the headline of the article published first that has one."""
    if stories > 1:
        return f"{stories} stories"
    return next((article.title for article in articles if article.title), "")


def _outline(story: Story) -> StoryOf:
    return StoryOf(tuple(page.article.id for page in story.pages), story.copies)


def _sure(discrepancies: Iterable[Discrepancy], least: float) -> tuple[Discrepancy, ...]:
    return tuple(found for found in discrepancies if found.confidence >= least)


def _kept(claims: Iterable[JudgedClaim], discrepancies: Sequence[Discrepancy], least: float) -> tuple[JudgedClaim, ...]:
    """The claims without those that were only made for a discrepancy which is not sure enough to be told."""
    unsure = {found.claim for found in discrepancies if found.confidence < least}
    sure = {found.claim for found in discrepancies if found.confidence >= least}
    return tuple(
        claim for claim in claims
        if claim.claim.origin == "rule" or claim.claim.id not in unsure or claim.claim.id in sure
    )  # fmt: skip


def _sentences(page: Page) -> tuple[Span, ...]:
    scan = page.scan
    return tuple(scan.clean.original(scan.sentence_span(sentence)) for sentence in scan.sentences)


def _unknown_references(names: Iterable[str], articles: Sequence[Article]) -> Iterable[Problem]:
    """Sources asked for as a reference that no article is of: the check would go on as if nobody had asked."""
    for name in names:
        if articles and not any(is_source(article, [name]) for article in articles):
            hint = did_you_mean(name, dict.fromkeys(article.source or article.id for article in articles))
            yield Problem("warning", "--reference", f"no article is of the source “{name}”", hint)


def _dead_rules(claims: Iterable[JudgedClaim], articles: Sequence[Article]) -> Iterable[Problem]:
    """Rules that no article says anything of: a dead rule is a hole that nobody sees."""
    for judged in claims:
        rule = judged.claim.rule
        if rule is not None and judged.verdict == "silent" and articles:
            hint = "Check its cue words, or take it out if this story does not tell it."
            yield Problem("warning", str(rule.where), f"the rule “{rule.id}” found nothing in any article", hint)
