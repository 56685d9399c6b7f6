"""Short articles that tell one fact in two ways, tell it alike, or tell two facts; the rows are in the modules beside.

To add a case, add a row to the table of its sort: `counts`, `sums_and_shares` or `times`. A new module of rows is added
to TABLES.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from tests.align import counts, sums_and_shares, times
from tests.align.table import alike, told

TABLES = {"counts": counts, "sums": sums_and_shares, "times": times}


def rows(table: str) -> list[Any]:
    """The rows of one name of all modules, each under its module, its number there and what is expected of it."""
    return [
        pytest.param(*row, id=f"{name} {number}: {row[1]}")
        if isinstance(row, tuple)
        else pytest.param(row, id=f"{name} {number}: {row[0][:50]}")
        for name, module in TABLES.items()
        for number, row in enumerate(getattr(module, table), start=1)
    ]


@pytest.mark.parametrize(("texts", "found"), rows("DIFFERENT"))
def test_one_article_tells_it_otherwise(texts: Sequence[str], found: str) -> None:
    assert told(texts) == [found]


@pytest.mark.parametrize(("texts", "values"), rows("ALIKE"))
def test_all_tell_it_alike(texts: Sequence[str], values: str) -> None:
    assert told(texts) == []
    assert values in alike(texts)


@pytest.mark.parametrize("texts", rows("TWO_FACTS"))
def test_they_tell_two_facts(texts: Sequence[str]) -> None:
    assert told(texts) == []
