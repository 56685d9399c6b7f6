"""How fast checker is beside two libraries that read values too: run by `make bench` only, which installs them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
import spacy
from pytest_benchmark.fixture import BenchmarkFixture

from checker.find import find_mentions
from tests.benchmarks.measure import measure

pytestmark = [
    pytest.mark.benchmark(group="beside others"),
    # quantulum3 says so when it is imported. It is measured as `pip install quantulum3` gives it.
    pytest.mark.filterwarnings("ignore:Classifier dependencies not installed:UserWarning"),
]

measure_typical = partial(measure, characters=5_000, articles=24)


def test_checker(benchmark: BenchmarkFixture, record_property: Callable[[str, object], None]) -> None:
    measure_typical(benchmark, record_property, "checker", lambda article: find_mentions(article).mentions)


@pytest.mark.parametrize("by_paragraph", [False, True])
@pytest.mark.parametrize("name", ["quantulum3", "dateparser"])
def test_other(
    benchmark: BenchmarkFixture, record_property: Callable[[str, object], None], name: str, by_paragraph: bool
) -> None:
    """By paragraph too: the time of quantulum3 grows faster than its text, and nobody has to give it whole articles."""
    parse = PARSERS[name]()
    if by_paragraph:
        measure_typical(
            benchmark, record_property, f"{name} by paragraph",
            lambda article: [parse(paragraph) for paragraph in article.text.split("\n\n") if paragraph],
        )  # fmt: skip
    else:
        measure_typical(benchmark, record_property, name, lambda article: parse(article.text))


@pytest.mark.benchmark(group="beside spaCy")
def test_checker_beside_spacy(benchmark: BenchmarkFixture, record_property: Callable[[str, object], None]) -> None:
    measure_typical(benchmark, record_property, "checker", lambda article: find_mentions(article).mentions)


@pytest.mark.benchmark(group="beside spaCy")
@pytest.mark.parametrize("pipeline", ["en_core_web_sm", "blank"])
def test_spacy(benchmark: BenchmarkFixture, record_property: Callable[[str, object], None], pipeline: str) -> None:
    """Its small English pipeline where it is installed, and its tokens and sentences alone, which are always there."""
    if pipeline == "blank":
        nlp = spacy.blank("en")
        nlp.add_pipe("sentencizer")
        measure_typical(benchmark, record_property, "spaCy, tokens and sentences", lambda article: nlp(article.text))
    elif spacy.util.is_package(pipeline):
        nlp = spacy.load(pipeline)
        measure_typical(benchmark, record_property, f"spaCy {pipeline}", lambda article: nlp(article.text))
    else:
        pytest.skip(f"{pipeline} is not installed: python -m spacy download {pipeline}")


def quantulum3() -> Callable[[str], Any]:
    from quantulum3 import parser

    return parser.parse  # type: ignore[no-any-return]


def dateparser() -> Callable[[str], Any]:
    from dateparser.search import search_dates

    return partial(search_dates, languages=["en"])


# Imported inside the test, where the warning is filtered.
PARSERS = {"quantulum3": quantulum3, "dateparser": dateparser}
