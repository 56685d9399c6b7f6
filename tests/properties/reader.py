"""What is read of a text: the mentions of the kinds that share out its numbers among themselves."""

from __future__ import annotations

import datetime as dt

from hypothesis import settings

from checker.find import find_mentions
from checker.model import Article, Mention, Span

some = settings(max_examples=100, deadline=None)
many = settings(max_examples=300, deadline=None)

#: The kinds that take numerals; no two mentions of these may overlap.
NUMERIC = frozenset(
    "age date duration money multiple number ordinal percent quantity rate tally time".split()
)  # fmt: skip


def read(text: str, published: dt.date | None = None, language: str | None = None) -> list[Mention]:
    """The numeric mentions of a text that is a whole article."""
    article = Article(
        id="a", path="a.txt", text=text, sha256="", body=Span(0, len(text)), published=published, language=language
    )
    return [mention for mention in find_mentions(article).mentions if mention.kind in NUMERIC]


def the_mention(text: str, published: dt.date | None = None, language: str | None = None) -> Mention:
    """The only numeric mention of a text. Fails where there are more, or none."""
    found = read(text, published, language)
    assert len(found) == 1, (text, [(mention.kind, mention.text) for mention in found])
    return found[0]
