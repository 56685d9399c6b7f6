"""Quotations with other words: entirely → wholly, “not” put in or left out, a word dropped, another number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.kinds.quote import Quote
from checker.model import Mention, Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, some
from checker.mutate.numbers import rewrite_numbers
from checker.mutate.words import swap_words

# What people write for what was said: words that retellers and spinning programs put in each other's place.
_SYNONYMS = """
    entirely wholly completely; wholly entirely; completely entirely; value cherish appreciate; value's worth;
    deeply profoundly greatly; trying attempting; try attempt; turn make; allow permit let; permit allow;
    receive obtain get; obtain receive; ensure guarantee; exploring considering; initiative effort; benefits payments;
    meant intended; intended meant; promised pledged vowed; pledged promised; protect defend safeguard;
    defend protect; help assist; assist help; big large; large big; small little; start begin; begin start;
    end stop; stop end; said told; people folks individuals; folks people; children kids; kids children;
    before prior; very really; really very; good fine; bad poor; terrible awful; awful terrible; important vital;
    quickly fast; happy glad; sad sorry; hope wish; need require; want wish; think believe; believe think;
    know understand; understand know; fight battle; battle fight; work labor; money funds; plan scheme; law rule;
    rules laws; home house; house home; city town; town city; government administration; privacy confidentiality;
    authority power; power authority; legal lawful; lawful legal; applicable relevant; full complete; never hardly;
    always often; often always; all most; many several; everyone everybody; nobody no-one; reached hit; luck fortune;
    agents officers; role part; related linked; whole entire; answer reply; trust confidence; danger risk; risk danger
"""
_OTHERS = {word: others for word, *others in (line.split() for line in _SYNONYMS.split(";"))}
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|will|would|can|could|should|must|has|have|had|do|does|did|am)\b(?! not\b|n[’']t)",
    re.IGNORECASE,
)
_NEGATION = re.compile(r"\s(?:not|never)\b|(?<=[a-z])n[’']t\b(?<!can[’']t)(?<!won[’']t)", re.IGNORECASE)
_DROPPED = re.compile(r"(?<=\w )(?:[a-z]{4,}) (?=\w)")  # a word with one on either side
_SHORTEST = 5  # Words: fewer with one changed are not known again for the same words.
_MOST = 3


def change_wording(page: Page, rng: Random) -> Iterator[Edit]:
    """Words of a quotation replaced, dropped or turned into their opposite."""
    for mention in whole_quotations(page, _SHORTEST):
        text = mention.text
        rewrites = list(swap_words(text, _OTHERS, rng, "word replaced"))
        rewrites += [
            Rewrite(Span(match.end(), match.end()), " not", "negation added") for match in _AUXILIARY.finditer(text)
        ]
        rewrites += [Rewrite(Span(*match.span()), "", "negation dropped") for match in _NEGATION.finditer(text)]
        rewrites += [Rewrite(Span(*match.span()), "", "word dropped") for match in _DROPPED.finditer(text)]
        rewrites += rewrite_numbers(text, rng)
        for rewrite in some(rewrites, rng, _MOST):
            yield edit_of(mention, rewrite, "quote-wording")


def whole_quotations(page: Page, least: int) -> Iterator[Mention]:
    """The quotations of an article that are closed and have so many words."""
    for mention in page.by_kind.get("quote", ()):
        assert isinstance(mention.value, Quote)
        if not mention.value.cut and len(mention.text.split()) >= least and page.article.body.covers(mention.span):
            yield mention


MUTATION = Mutation("quote-wording", change_wording)
