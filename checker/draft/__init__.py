"""Articles → a rule file: what several of them tell, as rules that an editor mends and deletes rather than writes."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from checker.across import look_across
from checker.draft.bodies import Bodies, bodies_of
from checker.draft.draft import Draft, fault_of, judged_by, rule_of
from checker.draft.examples import with_examples
from checker.draft.fit import Fitter
from checker.draft.people import people_topics
from checker.draft.said import answer_topics, quote_topics
from checker.draft.topic import TOLD, Topic
from checker.draft.values import value_topics
from checker.draft.write import LeftOut, write_rules
from checker.examples import check_examples
from checker.find import find_mentions
from checker.model import Article
from checker.rulebook.read import read_rule_text
from checker.story.grouping import group_stories
from checker.story.story import Story
from checker.within import look_within

#: Rules that are drafted at most if nobody says otherwise.
MOST = 25
_NAMING = ("who", "speaker")


@dataclass(frozen=True, slots=True)
class DraftedFile:
    """A rule file: its text, how many rules it has, how many were left out, and articles that are of other stories."""

    text: str
    rules: int
    left_out: int
    other_stories: tuple[Article, ...] = ()


def draft_rules(articles: Sequence[Article], most: int = MOST, file_name: str = "my-rules.yaml") -> DraftedFile:
    """Draft the rules of the story that most of the articles tell: the most shared facts first, `most` at the most.

    Each rule finds just those articles to differ whose values differ from what it expects; each of its examples passes.
    """
    stories = [Story(group) for group in group_stories([find_mentions(article) for article in articles])]
    if not stories:
        return DraftedFile("", 0, 0)
    story = max(stories, key=lambda one: len(one.pages))
    others = tuple(page.article for one in stories if one is not story for page in one.pages)
    bodies = bodies_of(story.pages)
    drafts, left_out = _drafts(story, bodies, most)
    while True:
        text = write_rules(story, drafts, left_out, bodies, file_name)
        failed = _failed(text, drafts, story)
        if not failed:
            return DraftedFile(text, len(drafts), len(left_out), others)
        left_out += [LeftOut(draft.topic, why) for draft, why in failed]
        drafts = [draft for draft in drafts if all(draft is not other for other, _ in failed)]


def topics_of(story: Story) -> list[Topic]:
    """What rules can be drafted of, the facts that most independent articles tell first."""
    across, found = look_across(story)
    _, within = look_within(story.pages, found)
    people = people_topics(story, (*found, *within))
    topics = [*value_topics(story), *people, *quote_topics(story), *answer_topics(story, across)]
    return sorted(topics, key=lambda topic: (-story.count(topic.mentions(*TOLD)), -len(topic.articles(*TOLD))))


def _drafts(story: Story, bodies: Bodies, most: int) -> tuple[list[Draft], list[LeftOut]]:
    drafts: list[Draft] = []
    left_out: list[LeftOut] = []
    fitter = Fitter(story, bodies)
    for topic in (_with_names(topic, bodies) for topic in topics_of(story)):
        if len(drafts) >= most:
            break
        draft = with_examples(fitter.fit(topic), story, bodies)
        why = _fault(draft, story, bodies) or (
            "" if fitter.shares_cues(draft) else "its sentences share no telling word"
        )
        if why:
            left_out.append(LeftOut(topic, why))
            continue
        slug = _unique(topic.slug, {other.topic.slug for other in drafts})
        drafts.append(replace(draft, topic=replace(topic, slug=slug)))
    return drafts, left_out


def _unique(slug: str, taken: Collection[str]) -> str:
    numbered = (f"{slug}-{number}" for number in itertools.count(2))
    return next(one for one in itertools.chain([slug], numbered) if one not in taken)


def _with_names(topic: Topic, bodies: Bodies) -> Topic:
    """The topic with {DHS} where it names a body that is called in several ways."""
    keys = {
        key: tuple(dict.fromkeys(map(bodies.as_rules_say, texts))) if key in _NAMING else texts
        for key, texts in topic.keys.items()
    }
    return replace(topic, keys=keys)


def _fault(draft: Draft, story: Story, bodies: Bodies) -> str:
    fault = fault_of(draft.topic, judged_by(rule_of(draft, bodies), story), story)
    if not fault and all(word != "agrees" for word, _ in draft.examples):
        return "no sentence of an article shows it alone"
    return fault


def _failed(text: str, drafts: Sequence[Draft], story: Story) -> list[tuple[Draft, str]]:
    """The drafts whose rules, read back from the file, are not what they were."""
    rulebook, problems = read_rule_text(text, "draft")
    by_id = {rule.id: rule for rule in rulebook.rules}
    failed = []
    for draft in drafts:
        rule = by_id.get(draft.topic.slug)
        if rule is None or any(check_examples([rule])):
            failed.append((draft, "the rule could not be read back"))
        elif fault := fault_of(draft.topic, judged_by(rule, story), story):
            failed.append((draft, fault))
    assert failed or not any(problem.level == "error" for problem in problems), problems
    return failed
