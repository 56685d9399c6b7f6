"""Quotation marks that are opened and never closed, so that nobody can tell where somebody's words end."""

from __future__ import annotations

from collections.abc import Iterator

from checker.kinds.kind import Page
from checker.kinds.quote import Quote
from checker.within.doubt import Doubt, evidence

_MIN_WORDS = 4
_SHOWN = 60


def find_open_quotations(page: Page) -> Iterator[Doubt]:
    """Quotations whose closing mark never comes, and which do not go on in the next paragraph."""
    unclosed = {
        page.scan.clean.original(quotation.inner).start for quotation in page.scan.quotations
        if not quotation.closed and quotation.depth == 0 and page.scan.text[quotation.outer.start] in '"\u201c\u00ab'
    }  # fmt: skip
    for mention in page.by_kind.get("quote", ()):
        value = mention.value
        assert isinstance(value, Quote)
        if mention.span.start not in unclosed or len(value.quote.split()) < _MIN_WORDS:
            continue
        shown = value.quote if len(value.quote) <= _SHOWN else f"{value.quote[: _SHOWN - 1].rstrip()}…"
        yield Doubt(
            kind="quote", title=f"The quotation “{shown}”", category="quote-cut", level="note", confidence=0.8,
            message="opens a quotation mark here that is never closed.",
            why="No closing mark follows in the paragraph.", odd=(evidence(mention),), others=(), mentions=(mention,),
            key=f"open {' '.join(value.quote.split()[:6])}",
        )  # fmt: skip


CHECK = find_open_quotations
