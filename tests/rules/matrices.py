"""Expected readings as a table, claim by article, the way the report shows them."""

from __future__ import annotations

import functools
from collections.abc import Collection, Sequence
from pathlib import Path

from checker.check import check
from checker.model import Discrepancy, Result

ROOT = Path(__file__).parents[2]

#: Article and rule → reading.
Readings = dict[tuple[str, str], str]


def matrix(table: str) -> Readings:
    """Read a table: its first line names the articles, every other one a rule and its readings; "-" is silent."""
    lines = [line.split() for line in table.strip().splitlines() if line.strip()]
    articles = lines[0]
    readings: Readings = {}
    for rule, *words in lines[1:]:
        for article, word in zip(articles, words, strict=True):
            readings[article, rule] = "silent" if word == "-" else word
    return readings


def rows(readings: Readings) -> list[tuple[str, str, str]]:
    """The table as rows for parametrize: article, rule, reading."""
    return [(article, rule, word) for (article, rule), word in readings.items()]


@functools.cache
def checked(folder: Path, rule_file: str) -> Result:
    """The result of a folder of articles under a shipped rule file."""
    return check([folder], [ROOT / "rules" / rule_file])


def reading_in(result: Result, article: str, rule: str) -> str:
    """The reading of an article, named by its id or the beginning of it; "no rule" where the rule was not read."""
    for judged in result.claims:
        if judged.claim.id == rule:
            return next(reading.word for reading in judged.readings if reading.article.startswith(article))
    return "no rule"


def places_of(found: Sequence[Discrepancy], articles: Collection[str]) -> list[tuple[str, str]]:
    """The article and rule of each discrepancy, in order; `articles` are ids or the beginnings of them."""
    named = [
        (next(name for name in articles if discrepancy.odd[0].article.startswith(name)), discrepancy.rule or "")
        for discrepancy in found
    ]
    return sorted(named)
