"""How fast the stages are: `make bench`. As a plain test each is run once, to see that it still runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from checker.articles.read import read_articles
from checker.check import check
from checker.find import find_mentions
from checker.model import Article, Span
from checker.rulebook.read import read_rulebook

ROOT = Path(__file__).parents[2]


def story(kilobytes: int) -> Article:
    """The articles of the sample stories, one after the other, as one article of about this size."""
    articles, _ = read_articles([ROOT / "data"])
    text = "\n\n".join(article.text[article.body.start :] for article in articles)
    text = (text * (kilobytes * 1000 // len(text) + 1))[: kilobytes * 1000]
    return Article("a", "a.txt", text, "", Span(0, len(text)))


@pytest.mark.parametrize("kilobytes", [5, 50, 500])
def test_reading_every_value_of_an_article(benchmark: BenchmarkFixture, kilobytes: int) -> None:
    page = benchmark(find_mentions, story(kilobytes))
    assert page.mentions


def test_loading_rules(benchmark: BenchmarkFixture) -> None:
    rulebook, problems = benchmark(read_rulebook, [ROOT / "rules"])
    assert rulebook.rules
    assert not problems


def test_checking_a_story(benchmark: BenchmarkFixture) -> None:
    result = benchmark(check, [ROOT / "data" / "medicaid"], [ROOT / "rules" / "medicaid.yaml"])
    assert result.discrepancies
