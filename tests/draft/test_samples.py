"""Rule files drafted of the sample stories: in order, and they find what was planted."""

from __future__ import annotations

import functools

import pytest

from checker.articles.read import read_articles
from checker.check import check, check_articles
from checker.draft import MOST, DraftedFile, draft_rules
from checker.examples import check_examples
from checker.model import Result
from checker.rulebook.read import Rulebook, read_rule_text
from tests.rules.matrices import ROOT

STORIES = ["medicaid", "harbour-fire"]

# What drafted rules may find: the article, the sort of discrepancy, and the words. Each was planted, but for the
# thirty minutes, which are planted as words of a quotation. Not all need be found: what an article says against itself
# is told without a rule, and is then no difference between articles.
PLANTED = {
    "medicaid": [
        ("metro-website", "date", "June 3"),
        ("metro-website", "person-name", "Gavin Newsome"),
        ("metro-website", "quote-wording", "acted wholly within its legal authority"),
        ("metro-website", "response", "did not respond to AP's requests"),
        ("policy-blog", "duration", "45 minutes"),
        ("policy-blog", "hedge", "up to 79 million"),
        ("policy-blog", "list", "California, Illinois, Oregon and Washington, D.C."),
        ("policy-blog", "person-name", "Lauren Friedman"),
        ("prairie-ledger", "list", "Illinois, California, Minnesota, New York, Oregon and Washington"),
        ("prairie-ledger", "person-name", "Kim Brant"),
        ("spun-copy", "list", "Illinois, California, Washington and Washington, Colombia Region"),
        ("spun-copy", "person-name", "Nixson"),
        ("spun-copy", "person-name", "Sarah Vitolo"),
        ("spun-copy", "quote-wording", "We profoundly cherish the privacy of all Californians,"),
    ],
    "harbour-fire": [
        ("northern-press", "updated", "12"),
        ("northern-press", "updated", "17"),
        ("skarrow-now", "age", "77"),
        ("skarrow-now", "date", "April 2"),
        ("skarrow-now", "duration", "thirty minutes"),
        ("skarrow-now", "list", "Quay Street and Netmakers' Row"),
        ("skarrow-now", "money", "$12 million"),
        ("skarrow-now", "percent", "40 percent"),
        ("skarrow-now", "person-name", "Ingrid Holloran"),
        ("skarrow-now", "quantity", "41"),
        ("skarrow-now", "quote-wording", "We had thirty minutes before it reached the fuel dock,"),
        ("skarrow-now", "tally", "6-2"),
        ("skarrow-now", "time", "2:40 p.m."),
        ("skarrow-now", "weekday", "Monday, March 10"),
    ],
}


@functools.cache
def drafted(story: str) -> DraftedFile:
    return draft_rules(read_articles([ROOT / "data" / story])[0])


@functools.cache
def rulebook_of(story: str) -> Rulebook:
    rulebook, problems = read_rule_text(drafted(story).text, f"{story}.yaml")
    assert [str(problem) for problem in (*problems, *check_examples(rulebook.rules))] == []
    return rulebook


@functools.cache
def checked(story: str) -> Result:
    return check_articles(read_articles([ROOT / "data" / story])[0], rulebook_of(story))


def places(result: Result) -> set[tuple[str, str]]:
    """The articles and words that are told to differ."""
    return {(odd.article, odd.text) for found in result.discrepancies for odd in found.odd}


@pytest.mark.parametrize("story", STORIES)
def test_the_drafted_file_is_in_order_and_of_a_sensible_length(story: str) -> None:
    assert MOST * 0.8 <= len(rulebook_of(story).rules) == drafted(story).rules <= MOST


@pytest.mark.parametrize("story", STORIES)
def test_every_rule_has_examples_and_finds_something(story: str) -> None:
    for rule in rulebook_of(story).rules:
        assert any(example.reading == "agrees" for example in rule.examples), rule.id
    assert checked(story).problems == ()


@pytest.mark.parametrize("story", STORIES)
def test_the_drafted_rules_find_what_was_planted_and_nothing_else(story: str) -> None:
    found = [found for found in checked(story).discrepancies if found.rule]
    places = {(each.odd[0].article, each.category, each.odd[0].text) for each in found}
    assert places <= set(PLANTED[story])
    assert len(places) >= 0.8 * len(PLANTED[story])


@pytest.mark.parametrize("story", STORIES)
def test_with_the_drafted_rules_all_is_found_that_is_found_without(story: str) -> None:
    without = check([ROOT / "data" / story], [])
    assert places(without) <= places(checked(story))


@pytest.mark.parametrize("story", STORIES)
def test_every_kind_of_value_and_name_is_drafted(story: str) -> None:
    kinds = {rule.kind for rule in rulebook_of(story).rules}
    assert kinds >= {"quantity", "date", "duration", "list", "person", "quote"}


@pytest.mark.parametrize("story", STORIES)
def test_the_file_is_as_narrow_as_one_written_by_hand(story: str) -> None:
    lines = drafted(story).text.splitlines()
    assert max(map(len, lines)) <= 112
    assert not any(line != line.rstrip() for line in lines)
