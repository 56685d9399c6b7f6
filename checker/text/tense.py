"""Whether the verb beside a date puts it before or after publication: "said on Tuesday", "will vote on Tuesday"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

Direction = Literal["past", "future"] | None

_NEAR = 12  # Words on either side of a date among which its verb is looked for.
_MODALS = frozenset("will won't shall would may might can could should must".split())
_PLANS = frozenset("expected scheduled planned plans plan due slated upcoming deadline until".split())
# The present tense of what is scheduled; only directly before a date, for most of these are nouns as well.
_SCHEDULE = frozenset(
    """begin begins start starts open opens close closes end ends meet meets vote votes resume resumes expire expires
    effect return returns launch launches arrive arrives air airs off is are set on at""".split()
)
_LINKS = frozenset(["on", "at", "from", "the", "p.m.", "a.m.", "pm", "am"])
# Past forms of the commonest irregular verbs.
_PAST = frozenset(
    """said was were had did told gave got went came took made met began held left won lost found saw sent wrote ran
    fell rose led kept brought built bought caught fought hit shot struck broke died sued fired ruled became
    knew""".split()
)
_PRESENT_BE = frozenset(["is", "are", "be"])
_CONDITIONS = frozenset(["when", "once", "until", "before", "if", "unless"])  # "when he is sentenced Oct. 3"


def tense_of(before: Sequence[str], behind: Sequence[str]) -> Direction:
    """The direction that the words before a date (from its sentence) give it, else those behind; None if none do.

    Both in lower case and in the order of the text.
    """
    near = list(before[-_NEAR:])
    if near and _is_scheduled(near):
        return "future"
    return _nearest_verb(near, list(reversed(range(len(near))))) or _nearest_verb(
        list(behind[:_NEAR]), list(range(len(behind[:_NEAR])))
    )


def _is_scheduled(near: list[str]) -> bool:
    """ "Polls open Tuesday", "takes effect on Saturday", "is 6-8 p.m. Tuesday"."""
    words = [word for word in near if word[0].isalpha() and word not in _LINKS]
    return bool(words) and words[-1] in _SCHEDULE


def _nearest_verb(window: list[str], order: list[int]) -> Direction:
    for i in order:
        word = window[i]
        if word in _MODALS or word in _PLANS:
            return "past" if word == "could" and "not" in window else "future"
        if word in _PAST or (word.endswith("ed") and len(word) > 4):
            lead = window[max(0, i - 4) : i]
            if _MODALS.intersection(lead) or (_PRESENT_BE.intersection(lead) and _CONDITIONS.intersection(lead)):
                return "future"
            return "past"
    return None
