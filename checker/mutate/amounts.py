"""What the mutations of all numeric kinds share: a number written wrongly, so that it is another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from checker.kinds.amount import Amount
from checker.kinds.kind import Page
from checker.model import Bound, Category, Mention
from checker.mutate.edit import Edit, Rewrite, edit_of, facts, some
from checker.mutate.numbers import number_of, rewrite_numbers

#: Further ways to write the words of a mention otherwise.
More = Callable[[Mention, Random], Iterator[Rewrite]]

_CLEAR = 1.25  # "About 40" may well be 43: behind such a word a number must be this many times as large, or as small.
_MOST = 3  # Edits of one mention: more of them would be more of the same.


def amount_edits(
    page: Page, rng: Random, category: Category, kinds: tuple[str, ...], more: More | None = None
) -> Iterator[Edit]:
    """A few slips in every amount of these kinds that says more than "many"."""
    for mention in facts(page, *kinds):
        assert isinstance(mention.value, Amount)
        if mention.value.bound == "vague":
            continue
        rewrites = [one for one in rewrite_numbers(mention.text, rng) if _is_clear(mention, mention.value.bound, one)]
        rewrites += more(mention, rng) if more else ()
        for rewrite in some(rewrites, rng, _MOST):
            yield edit_of(mention, rewrite, category)


def _is_clear(mention: Mention, bound: Bound, rewrite: Rewrite) -> bool:
    """Whether the new number is another one by the words around it: "at most 97" does not deny 79."""
    if bound == "exact":
        return True
    old = number_of(mention.text[rewrite.span.start : rewrite.span.end])
    new = number_of(rewrite.text)
    if not old or new is None:  # in words
        return bound in ("about", "between")
    ratio = float(new / old)
    up, down = ratio >= _CLEAR, ratio <= 1 / _CLEAR
    return {"at-most": down, "under": down, "at-least": up, "over": up}.get(bound, up or down)
