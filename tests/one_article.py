"""What the reader makes of a few words: the shortest way from a sentence to its mentions, for table-driven tests."""

from __future__ import annotations

import datetime as dt

from checker.find import find_mentions
from checker.model import Article, Mention, Span


def article(
    text: str, published: dt.date | None = None, language: str | None = None, url: str | None = None
) -> Article:
    """An article that is nothing but this text."""
    body = Span(0, len(text))
    return Article(
        id="a", path="a.txt", text=text, sha256="", body=body, published=published, url=url, language=language
    )


def mentions(
    text: str,
    kind: str = "",
    published: dt.date | None = None,
    language: str | None = None,
    url: str | None = None,
) -> list[Mention]:
    """The mentions of a text in document order, of one kind where it is named."""
    page = find_mentions(article(text, published, language, url))
    return [found for found in page.mentions if kind in ("", found.kind)]
