"""The shared copy of a report: who shares how much with whom, and who was first."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from checker.model import Result
from checker.outputs.report_copies import Copies
from checker.stories import SharedCopy, StoryOf
from tests.outputs.sections import leads_somewhere, page_of, sections_of, told
from tests.outputs.story_by_hand import make_result


def sharing(*copies: SharedCopy) -> Result:
    result = make_result()
    return replace(result, stories=(StoryOf(tuple(article.id for article in result.articles), copies),))


def copies_of(result: Result) -> Copies:
    copies = sections_of(result).copies
    assert copies
    return copies


def test_both_have_the_same_share() -> None:
    copies = copies_of(sharing(SharedCopy("agency", "spun", 0.12, 0.55, "agency")))
    assert [row.source for row in copies.rows] == ["Meridian Wire", "Trend Reporter Hub"]
    assert [[cell and (cell.share, cell.exact, cell.spun) for cell in row.cells] for row in copies.rows] == [
        [None, (67, 12, 55)],
        [(67, 12, 55), None],
    ]


@pytest.mark.parametrize(
    ("earlier", "original", "sure"),
    [
        ("agency", "Meridian Wire", True),
        ("spun", "Trend Reporter Hub", True),
        (None, "Meridian Wire", False),  # the other differs from more of the rest
    ],
)
def test_the_probable_original_is_named(earlier: str | None, original: str, sure: bool) -> None:
    copies = copies_of(sharing(SharedCopy("agency", "spun", 0.12, 0.55, earlier)))
    cell = copies.rows[0].cells[1]
    assert cell
    assert (cell.original, cell.sure) == (original, sure)
    assert f"looks like a rewrite of {original}" in copies.rewrites[0]


@pytest.mark.parametrize(("share", "tint"), [(0.1, 1), (0.24, 1), (0.25, 2), (0.4, 3), (0.7, 4)])
def test_more_is_a_deeper_tint(share: float, tint: int) -> None:
    cell = copies_of(sharing(SharedCopy("agency", "spun", share, 0, "agency"))).rows[0].cells[1]
    assert cell and cell.tint == tint


def test_the_numbers_stand_in_the_cells() -> None:
    page = page_of(sharing(SharedCopy("agency", "spun", 0.12, 0.55, "agency")))
    assert "67 %" in page.all("td", "tint4")[0].text
    assert leads_somewhere(page)


def test_without_shared_copy_there_is_no_section(tmp_path: Path) -> None:
    assert sections_of(told(tmp_path, {"a": "The bridge is closed.", "b": "A ship has sunk."})).copies is None


def test_the_table_has_no_more_rows_than_fit() -> None:
    result = make_result()
    first = replace(result.articles[0], published=dt.date(2025, 6, 1))
    articles = tuple(replace(first, id=f"a{i:02}") for i in range(50))
    copies = tuple(SharedCopy("a00", article.id, 0.1 + i / 100, 0, None) for i, article in enumerate(articles[1:]))
    many = Result("", articles, (), (), (), stories=(StoryOf(tuple(a.id for a in articles), copies),))
    table = copies_of(many)
    assert (len(table.rows), table.hidden) == (24, 26)
    assert table.rows[-1].id == "a50"  # those that share most
