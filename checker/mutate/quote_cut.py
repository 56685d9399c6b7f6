"""Quotations that break off, or whose mark is never closed: “We deeply value the privacy…”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.model import Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of
from checker.mutate.quote_wording import whole_quotations

_SHORTEST = 7  # Words of a quotation of which enough is left behind to know it again.
_KEPT = (0.5, 0.8)
_CLOSING = "”\"’'"


def cut_quotations(page: Page, rng: Random) -> Iterator[Edit]:
    """The end of a quotation left out for three dots, or its closing mark lost."""
    for mention in whole_quotations(page, _SHORTEST):
        words = list(re.finditer(r"\S+", mention.text))
        last = words[round(len(words) * rng.uniform(*_KEPT)) - 1]
        stop = mention.text[len(mention.text.rstrip(",.")) :]
        yield edit_of(
            mention,
            Rewrite(Span(last.end(), len(mention.text)), "…" + stop.replace(".", ""), "end cut off"),
            "quote-cut",
        )
        closing = page.article.text[mention.span.end : mention.span.end + 1]
        if closing and closing in _CLOSING:
            end = mention.span.end - mention.span.start
            yield edit_of(mention, Rewrite(Span(end, end + 1), "", "closing mark lost"), "quote-cut", alone=True)


MUTATION = Mutation("quote-cut", cut_quotations)
