"""What counts as found, what as a false alarm, and where errors are planted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from checker.check import check_pages
from checker.kinds.kind import Page
from checker.model import Discrepancy, Evidence, Result, Span
from checker.mutate import measure as module
from checker.mutate.edit import Edit
from checker.mutate.measure import Measurement, measure
from checker.mutate.plant import choose_edits
from checker.rulebook.read import Rulebook
from tests.story import article_of, rulebook_of

STORY = [
    article_of(
        "HHS spokesman Andrew Nixon declined to comment.\n\nCMS had 54 minutes to comply.\n\nIt rained all day.",
        name="a",
    ),
    article_of("Andrew Nixon of HHS declined to say more.\n\nThey gave CMS 54 minutes to comply.", name="b"),
    article_of("Andrew Nixon, the HHS spokesman, was asked.\n\nWithin 54 minutes CMS had to comply.", name="c"),
]
RULES = """
    rules:
      - id: minutes
        claim: Minutes that CMS was given
        kind: duration
        expect: 54 minutes
        about: [comply]
"""


def one_count(measurement: Measurement) -> tuple[int, int, int, tuple[int, ...]]:
    """The only count of a measurement, without its category."""
    (count,) = measurement.counts
    return count.planted, count.found, count.in_category, count.alarms


def test_an_error_that_a_rule_finds_is_found_in_its_category(tmp_path: Path) -> None:
    measurement = measure(STORY, rulebook_of(tmp_path, RULES), per_category=4, categories=["duration"])
    assert one_count(measurement) == (4, 4, 4, (0, 0, 0))


def test_a_misspelt_name_is_found_without_rules() -> None:
    measurement = measure(STORY, per_category=6, categories=["person-name"])
    assert one_count(measurement)[0] == 6
    assert {found.category for one in measurement.planted for found in one.found} == {"person-name"}


def planted(*texts: str, category: str, everywhere: bool = False) -> int:
    """How many errors of a category are planted in articles of these texts."""
    articles = [article_of(text, name=name) for text, name in zip(texts, "abcdefgh", strict=False)]
    return len(measure(articles, per_category=50, categories=[category], everywhere=everywhere).planted)


# Category; the texts of the articles; is anything planted, and with --all?
TOLD_TWICE = [
    ("duration", ("CMS had 54 minutes.", "They gave CMS 54 minutes."), True, True),
    ("duration", ("CMS had 54 minutes.", "They gave CMS two hours."), False, True),
    ("duration", ("CMS had 54 minutes.",), False, True),
    ("person-role", ("Mayor Ann Lee spoke.", "Ann Lee, the mayor, spoke."), True, True),
    ("person-role", ("Mayor Ann Lee spoke.", "Ann Lee spoke."), False, True),
    ("quote-speaker", ("Bob Hale came. “We will go,” Ann Lee said.", "“We will go,” Ann Lee said."), True, True),
    ("quote-speaker", ("Bob Hale came. “We will go,” Ann Lee said.", "“We will go.”"), False, True),
    # seen within one article, whatever others say
    ("count-vs-list", ("Three states: Illinois, Oregon and Ohio.",), True, True),
    ("weekday", ("It was on Monday, July 14, 2025.",), True, True),
    # nothing to plant at all
    ("money", ("It rained.", "It rained."), False, False),
]  # fmt: skip


@pytest.mark.parametrize(("category", "texts", "told_twice", "anywhere"), TOLD_TWICE)
def test_errors_are_planted_where_they_can_be_seen(
    category: str, texts: tuple[str, ...], told_twice: bool, anywhere: bool
) -> None:
    assert (planted(*texts, category=category) > 0) is told_twice
    assert (planted(*texts, category=category, everywhere=True) > 0) is anywhere


def test_nothing_is_planted_in_words_that_are_doubted_already(tmp_path: Path) -> None:
    rules = rulebook_of(tmp_path, RULES.replace("54", "20"))
    assert measure(STORY, categories=["duration"]).planted
    assert not measure(STORY, rules, categories=["duration"]).planted


def with_a_finding(at: str, article: str) -> Callable[[list[Page], Rulebook], Result]:
    """A check that says something new of some words (a pattern) as soon as an article has an error in it."""
    originals = {one.id: one.text for one in STORY}

    def check(pages: list[Page], rulebook: Rulebook) -> Result:
        result = check_pages(pages, rulebook)
        if all(page.article.text == originals[page.article.id] for page in pages):
            return replace(result, discrepancies=())
        text = next(page.article.text for page in pages if page.article.id == article)
        match = re.search(at, text)
        assert match is not None, text
        evidence = Evidence(article, Span(*match.span()), match[0])
        found = Discrepancy("x", "c", None, "date", "warning", 0.7, "m", "w", (evidence,), ())
        return replace(result, discrepancies=(found,))

    return check


# Where the new finding stands, in which article; is it taken for the error, and is it a false alarm?
ATTRIBUTION = [
    (r"(?<=CMS had )\w+ \w+", "a", True, False),  # in the mention with the error
    ("comply", "a", False, False),  # in its sentence
    ("rained", "a", False, True),
    ("Nixon", "a", False, True),
    ("minutes", "b", False, True),  # in another article
]


@pytest.mark.parametrize(("at", "article", "found", "alarm"), ATTRIBUTION)
def test_new_findings_are_laid_to_the_error_or_not(
    monkeypatch: pytest.MonkeyPatch, at: str, article: str, found: bool, alarm: bool
) -> None:
    monkeypatch.setattr(module, "check_pages", with_a_finding(at, article))
    monkeypatch.setattr(module, "choose_edits", only_in("a", choose_edits))
    (one, *_) = measure(STORY, per_category=9, categories=["duration"]).planted
    assert (bool(one.found), bool(one.alarms)) == (found, alarm)
    assert not one.in_category  # a duration was changed, and a date found


Choice = Callable[..., tuple[Edit, ...]]


def only_in(article: str, choose: Choice) -> Choice:
    """The choice of edits, but of one article."""
    return lambda *arguments: tuple(edit for edit in choose(*arguments) if edit.article == article)


def test_a_count_has_its_alarms_by_level(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "check_pages", with_a_finding("rained", "a"))
    measurement = measure(STORY, per_category=2, categories=["duration"])
    assert one_count(measurement) == (2, 0, 0, (0, 2, 0))


def words_of(measurement: Measurement) -> list[tuple[str, str]]:
    return [(one.edit.article, one.new) for one in measurement.planted]


def test_a_seed_plants_the_same_errors_and_another_seed_others() -> None:
    first, again, other = (measure(STORY, seed=seed, per_category=3) for seed in (1, 1, 2))
    assert first == again
    assert words_of(first) != words_of(other)


def test_the_articles_are_left_as_they_were() -> None:
    before = [article.text for article in STORY]
    assert [article.text for article in measure(STORY, per_category=1).articles] == before


def test_errors_are_spread_over_the_facts() -> None:
    edits = [one.edit for one in measure(STORY, per_category=3, categories=["duration"]).planted]
    assert {edit.article for edit in edits} == {"a", "b", "c"}
