"""The articles that speed is measured on: paragraphs of the sample stories, mixed anew for each."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from itertools import pairwise
from pathlib import Path
from random import Random

from checker.articles.read import read_articles
from checker.model import Article, Span

ROOT = Path(__file__).parents[2]
TYPICAL = 5_000

# A figure is changed only within its range, so that hours stay hours, days of the month days, and years years.
RANGES = list(pairwise([0, 1, 10, 13, 29, 32, 60, 100, 1000, 1900, 2030, 10_000, 100_000, 1_000_000]))


def articles_of(characters: int, count: int, edition: int) -> list[Article]:
    """So many articles, each of this length; no two alike.

    In another edition the paragraphs are the same and the figures are others: where every round of a benchmark
    reads its own edition, nothing that was remembered from the round before makes it look faster.
    """
    needed = count * characters // TYPICAL
    text = "\n\n".join(_typical(number, edition) for number in range(needed))
    return [_article(text[start : start + characters]) for start in range(0, count * characters, characters)]


def _typical(number: int, edition: int) -> str:
    """Paragraphs of all the sample articles in an order of their own, with figures of their own, cut to length."""
    paragraphs = list(_paragraphs())
    Random(number).shuffle(paragraphs)  # noqa: S311 (chosen for variety, and the same in every run)
    figures = Random(f"{number}/{edition}")  # noqa: S311
    text = "\n\n".join(paragraphs)[: 2 * TYPICAL]
    return re.sub(r"\d+", lambda found: _other(found[0], figures), text)[: TYPICAL - 2]


def _other(figure: str, random: Random) -> str:
    for low, high in RANGES:
        if low <= int(figure) < high:
            return str(random.randrange(low, high)).zfill(len(figure))
    return figure


@cache
def _paragraphs() -> tuple[str, ...]:
    articles, _ = read_articles([ROOT / "data"])
    return tuple(part for article in articles for part in article.text[article.body.start :].split("\n\n"))


def _article(text: str) -> Article:
    """With a date, as nearly every article has one: "Tuesday" has to be worked out."""
    return Article("a", "a.txt", text, "", Span(0, len(text)), published=dt.date(2025, 7, 18), language="en")


def story_of(count: int) -> list[Article]:
    """So many articles on one story: those of the harbour fire, retold.

    Each leaves some sentences out, has other words for some things, and a paragraph with figures of its own.
    """
    base, _ = read_articles([ROOT / "data" / "harbour-fire"])
    return [
        base[number] if number < len(base) else _retold(base[number % len(base)], number) for number in range(count)
    ]


_OTHER_WORDS = [("fire", "blaze"), ("boats", "vessels"), ("residents", "people"), ("council", "town council")]


def _retold(article: Article, number: int) -> Article:
    choose = Random(number)  # noqa: S311 (chosen for variety, and the same in every run)
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z])", article.text[article.body.start :])
    kept = [sentence for sentence in sentences if choose.random() < _KEPT]
    text = " ".join(kept)
    for words, others in _OTHER_WORDS:
        text = text.replace(words, others) if choose.random() < _HALF else text
    text += (
        f"\n\nSome {choose.randint(20, 900)} people came to the quay on {choose.choice(['Monday', 'Friday'])}, and "
        f"{choose.randint(2, 90)} volunteers cleared nets worth ${choose.randint(1, 90)},000, or "
        f"{choose.randint(10, 99)} percent of the club's."
    )
    return Article(
        f"retold-{number}", "", text, "", Span(0, len(text)), source=f"Paper {number}", published=article.published
    )


_KEPT, _HALF = 0.8, 0.5
