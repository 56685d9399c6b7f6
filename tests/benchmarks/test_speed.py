"""How fast the stages are: `make bench`. As a plain test each is run once, to see that it still runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from checker.check import check, check_articles
from checker.find import find_mentions
from checker.rulebook.read import Rulebook, read_rulebook
from tests.benchmarks.articles import story_of
from tests.benchmarks.measure import measure

ROOT = Path(__file__).parents[2]


@pytest.mark.benchmark(group="growth with length")
@pytest.mark.parametrize(("characters", "articles"), [(5_000, 100), (50_000, 10), (500_000, 1)])
def test_reading_every_value_of_an_article(
    benchmark: BenchmarkFixture, record_property: Callable[[str, object], None], characters: int, articles: int
) -> None:
    """The same text in articles of three lengths: where time grows with the length, all three take as long."""
    measure(
        benchmark, record_property, "checker", lambda article: find_mentions(article).mentions,
        characters=characters, articles=articles,
    )  # fmt: skip


def test_loading_rules(benchmark: BenchmarkFixture) -> None:
    rulebook, problems = benchmark(read_rulebook, [ROOT / "rules"])
    assert rulebook.rules
    assert not problems


def test_checking_a_story(benchmark: BenchmarkFixture) -> None:
    result = benchmark(check, [ROOT / "data" / "medicaid"], [ROOT / "rules" / "medicaid.yaml"])
    assert result.discrepancies


@pytest.mark.benchmark(group="growth with articles")
@pytest.mark.parametrize("articles", [5, 50, 200])
def test_checking_a_story_of_many_articles(benchmark: BenchmarkFixture, articles: int) -> None:
    """One story, found and compared without a rule: the time grows with what is told, not with its square."""
    story = story_of(articles)
    result = benchmark.pedantic(check_articles, args=(story, Rulebook("", ())), rounds=1)  # type: ignore[no-untyped-call] # untyped there
    assert len(result.stories) == 1
    assert result.discrepancies
