"""Bodies with a wrong word in their name: Department of Homeland Security → Agency of Homeland Security."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.model import Mention, Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts
from checker.mutate.words import misspell, swap_words

_OTHERS = {
    "department": ["agency", "ministry"], "ministry": ["department"], "agency": ["office", "department"],
    "bureau": ["office"], "office": ["bureau"], "commission": ["committee"], "committee": ["commission"],
    "council": ["committee"], "board": ["council"], "authority": ["agency"], "administration": ["agency"],
    "service": ["agency"], "services": ["systems"], "center": ["institute"], "centers": ["offices"],
    "centre": ["institute"], "institute": ["center"], "university": ["college"], "college": ["university"],
    "hospital": ["clinic"], "association": ["federation"], "federation": ["association"], "union": ["league"],
    "society": ["association"], "foundation": ["fund"], "fund": ["foundation"], "bank": ["trust"],
    "company": ["group"], "group": ["holdings"], "party": ["alliance"], "alliance": ["union"], "school": ["academy"],
    "division": ["department"], "court": ["tribunal"], "museum": ["gallery"], "church": ["cathedral"],
    "press": ["news"], "inc": ["ltd"], "corporation": ["company"], "corp": ["group"], "coalition": ["alliance"],
    "storage": ["shipping"], "department’s": ["agency’s"], "police": ["sheriff’s"],
}  # fmt: skip
_NAME = re.compile(r"[^\W\d_][^\W\d_]{4,}")
_LEAST_WORDS = 2  # A name of one word is an acronym or a mark, which nobody puts another word into.


def change_bodies(page: Page, rng: Random) -> Iterator[Edit]:
    """The word for the sort of body changed, or where it has none, another word of the name misspelt."""
    for mention in facts(page, "organization"):
        if len(mention.text.split()) < _LEAST_WORDS:
            continue
        rewrites = list(swap_words(mention.text, _OTHERS, rng, "word replaced")) or list(_misspelt(mention, rng))
        if rewrites:
            yield edit_of(mention, rng.choice(rewrites), "organization")


def _misspelt(mention: Mention, rng: Random) -> Iterator[Rewrite]:
    for match in _NAME.finditer(mention.text):
        slip = misspell(match[0], rng)
        if slip is not None and match[0][0].isupper():
            yield Rewrite(Span(*match.span()), slip.text, slip.how)


MUTATION = Mutation("organization", change_bodies)
