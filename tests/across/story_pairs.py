"""Short texts as the articles of one story, checked without rules: the shortest way from sentences to findings."""

from __future__ import annotations

from collections.abc import Sequence

from checker.check import check_articles
from checker.model import Discrepancy
from checker.rulebook.read import Rulebook
from tests.story import article_of


def compared(*texts: str, published: Sequence[str] = ()) -> tuple[Discrepancy, ...]:
    """What is found in and between the texts, which are articles "a", "b", "c"; published: their days, if any.

    What only one of them tells is left out.
    """
    days = [*published, *[None] * len(texts)]
    articles = [
        article_of(text, day, name) for text, day, name in zip(texts, days, "abcdefgh"[: len(texts)], strict=False)
    ]
    found = check_articles(articles, Rulebook("", ())).discrepancies
    return tuple(one for one in found if one.category != "uncorroborated")


def told(found: Sequence[Discrepancy]) -> list[str]:
    """Findings in short: "person-name warning: Dana Whitlok"."""
    return [f"{one.category} {one.level}: {one.odd[0].text}" for one in found]


def assert_only(found: Sequence[Discrepancy], expected: str, words: str) -> None:
    """One finding, of the expected category and level, whose doubtful mention has these words."""
    assert len(found) == 1, told(found)
    assert f"{found[0].category} {found[0].level}" == expected, told(found)
    assert words in found[0].odd[0].text, told(found)
