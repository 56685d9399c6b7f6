"""Quotation marks that hold no speech: titles of works, names of plans, and words that are only mentioned."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from checker.text.quotations import Quotation
from checker.text.words import FUNCTION_WORDS, SPEECH_VERBS

if TYPE_CHECKING:
    from checker.text.scan import Scan

# Words before a mark behind which a name follows: "a film called “…”", "so-called", "known as".
_NAMING = frozenset(
    """called titled entitled headlined dubbed named nicknamed album song film movie book novel memoir play poem series
    show single musical opera ballet documentary operation codenamed subtitled""".split()
)
_REACH = 3  # Words between such a word and the mark: "called her memoir “…”".


def is_title_of_work(scan: Scan, quotation: Quotation, *, spoken: bool) -> bool:
    """Whether a quotation is a name and nobody's words: in title case, and no verb of speech gives it to somebody.

    spoken: a speaker was found for it, perhaps by "called", which names works as well.
    """
    tokens = scan.tokens
    inside = tokens.inside(quotation.inner)
    words = [tokens.raw[i] for i in inside if tokens.raw[i][0].isalpha()]
    heavy = [word for word in words if word.lower() not in FUNCTION_WORDS]
    if not heavy or not quotation.closed:
        return False
    at = bisect_left(tokens.starts, quotation.outer.start) - 1
    naming = any(tokens.at[i] in _NAMING for i in range(max(at - _REACH, 0), at + 1)) or (
        tokens.at[at] == "as" and tokens.at[at - 1] == "known"
    )
    capitals = sum(word[0].isupper() for word in heavy) == len(heavy)
    if naming and (capitals or (tokens.at[at] == "as" and len(words) < _LONG)):
        return True
    follows = tokens.at[inside.stop + 1] in SPEECH_VERBS or tokens.at[at] in (":", ",")
    return (
        capitals and len(heavy) > 1 and len(words) > len(heavy) - 1 and not (spoken or follows) and len(words) < _LONG
    )


_LONG = 12  # Words; a longer quotation in title case is speech that somebody has capitalised.
