"""What the reader makes of a few words: the shortest way from a sentence to its mentions, for table-driven tests."""

from __future__ import annotations

import datetime as dt

from checker.find import find_mentions
from checker.model import Article, Mention, Span


def article(text: str, published: dt.date | None = None) -> Article:
    """An article that is nothing but this text."""
    return Article(id="a", path="a.txt", text=text, sha256="", body=Span(0, len(text)), published=published)


def mentions(text: str, kind: str = "", published: dt.date | None = None) -> list[Mention]:
    """The mentions of a text in document order, of one kind where it is named."""
    return [found for found in find_mentions(article(text, published)).mentions if kind in ("", found.kind)]
