"""The time of day at which an article was published, and the order of articles that it makes.

To add a case, add a row: what stands behind "published:", and the moment in UTC, or as told where no zone is.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from checker.articles.metadata import read_moment
from checker.articles.read import read_articles
from tests.story import write_articles

MOMENTS: list[tuple[str | None, str | None]] = [
    ("2025-07-14T09:30", "2025-07-14T09:30"),
    ("2025-07-14 09:30", "2025-07-14T09:30"),
    ("2025-07-14T09:30:15", "2025-07-14T09:30:15"),
    ("2025-07-14T09:30Z", "2025-07-14T09:30"),
    ("2025-07-14T09:30+02:00", "2025-07-14T07:30"),
    ("2025-07-14T00:30+02:00", "2025-07-13T22:30"),
    ("2025-07-14T21:30-04:00", "2025-07-15T01:30"),
    # no time of day
    ("2025-07-14", None),
    ("July 14, 2025", None),
    ("soon", None),
    ("", None),
    (None, None),
    # no such time
    ("2025-07-14T25:30", None),
    ("2025-02-30T09:30", None),
    ("2025-07-14T09:30 or so", None),
]


@pytest.mark.parametrize(("text", "moment"), MOMENTS)
def test_a_moment_is_read(text: str | None, moment: str | None) -> None:
    assert read_moment(text) == (dt.datetime.fromisoformat(moment) if moment else None)


@pytest.mark.parametrize("text", [text for text, moment in MOMENTS if moment])
def test_an_article_has_its_day_as_told_and_its_moment(tmp_path: Path, text: str) -> None:
    paths = write_articles(tmp_path, {"a": f"---\npublished: {text}\n---\nIt rained.\n"})
    ((article,), problems) = read_articles(paths)
    assert article.published == dt.date(2025, 7, 14)
    assert article.published_at == read_moment(text)
    assert problems == ()


# What stands behind "published:" in the articles a, b, c → their order.
ORDERS = [
    (["2025-07-14", "2025-07-13", "2025-07-15"], "b a c"),
    (["2025-07-14T12:00", "2025-07-14T09:00", "2025-07-14T10:30"], "b c a"),
    (["2025-07-14T12:00", "2025-07-14", "2025-07-13T23:00"], "c b a"),
    (["2025-07-14T09:00+00:00", "2025-07-14T10:00+02:00", "2025-07-14T08:30Z"], "b c a"),
    (["", "2025-07-14", "2025-07-13"], "c b a"),
    (["", "", ""], "a b c"),
    (["2025-07-14", "2025-07-14", "2025-07-14"], "a b c"),
    (["2025-07-14T10:00", "2025-07-14T10:00", "2025-07-14"], "c a b"),
]


@pytest.mark.parametrize(("published", "order"), ORDERS)
def test_articles_stand_in_the_order_of_publication(tmp_path: Path, published: list[str], order: str) -> None:
    texts = {
        name: f"---\npublished: {when}\n---\nIt rained.\n" if when else "It rained.\n"
        for name, when in zip("abc", published, strict=True)
    }
    articles, _ = read_articles(write_articles(tmp_path, texts))
    assert [article.id for article in articles] == order.split()
