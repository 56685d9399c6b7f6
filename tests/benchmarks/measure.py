"""One way to measure everything that reads articles, so that the figures can be compared."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any, NamedTuple

from pytest_benchmark.fixture import BenchmarkFixture

from checker.model import Article
from tests.benchmarks.articles import articles_of

ROUNDS = 5


class Speed(NamedTuple):
    """What a benchmark hands on to the table at the end of `make bench` (benchmarks/conftest.py)."""

    group: str | None
    reader: str
    characters: int
    articles: int
    megabytes: float
    seconds: float

    @property
    def length(self) -> str:
        """How long one article is: a character of English is as good as a byte."""
        return f"{self.characters // 1000} kB"


def measure(
    benchmark: BenchmarkFixture,
    record_property: Callable[[str, object], None],
    reader: str,
    read: Callable[[Article], Any],
    *,
    characters: int,
    articles: int,
) -> None:
    """Have so many articles of a length read in each round, and keep the fastest round.

    The fastest, because whatever else the machine does can only make a round slower. What a reader loads
    at its first article (tables, patterns) is loaded before.
    """
    editions = count(1)

    def next_edition() -> tuple[tuple[list[Article]], dict[str, Any]]:
        return (articles_of(characters, articles, next(editions)),), {}

    def read_all(edition: list[Article]) -> list[Any]:
        return [read(article) for article in edition]

    if benchmark.enabled:
        read(articles_of(5_000, 1, 0)[0])
    found = benchmark.pedantic(read_all, setup=next_edition, rounds=ROUNDS)  # type: ignore[no-untyped-call]
    assert all(found)
    if benchmark.stats is not None:
        megabytes = sum(len(article.text.encode()) for article in articles_of(characters, articles, 1)) / 1e6
        seconds = benchmark.stats.stats.min
        record_property("speed", Speed(benchmark.group, reader, characters, articles, megabytes, seconds))
