"""Whether the verb beside a date puts it before or after publication: "said on Tuesday", "will vote on Tuesday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Direction = Literal["past", "future"] | None

_NEAR = 12  # Words on either side of a date among which its verb is looked for.
_MODALS = frozenset("will won't shall would may might can could should must".split())
_PLANS = frozenset("expected scheduled planned due slated upcoming deadline until".split())
# The present tense of what is scheduled; only directly before a date, for most of these are nouns as well.
_SCHEDULE = frozenset(
    """begin begins start starts open opens close closes end ends meet meets vote votes resume resumes expire expires
    effect return returns launch launches arrive arrives air airs off is are set for""".split()
)
_LINKS = frozenset(["on", "at", "from", "the", "this", "coming", "p.m.", "a.m.", "pm", "am"])
# In front of an infinitive these put it into the future: "plans to", "is expected to", "is set to".
_TO_COME = frozenset(
    """plan plans planning hope hopes hoping intend intends aim aims expects expect expected forecast projected
    predicted likely poised ready set due scheduled about going slated want wants promised vowed pledged prepares
    preparing
    allowed invited""".split()
)
# Forms that are both past and base: behind "to" they are neither here nor there.
_UNCHANGED = frozenset("set put cut let read spread hit quit".split())
_DETERMINERS = frozenset("the a an this that its his her their".split())
#: Past forms of the commonest irregular verbs.
PAST_FORMS = frozenset(
    """said was were had did told gave got went came took made met began held left won lost found saw sent wrote ran
    fell rose led kept brought built bought caught fought hit shot struck broke died sued fired ruled became
    knew quit set put cut let read spread""".split()
)
_BE = frozenset(["is", "are", "be", "been"])
_PRESENT_BE = frozenset(["is", "are", "be"])
_CONDITIONS = frozenset(["when", "once", "until", "before", "if", "unless"])  # "when he is sentenced Oct. 3"
_NEGATIONS = frozenset(["not", "neither", "nobody", "no", "never"])


# All that says something of time; other words are passed over at once.
_TELLING = _MODALS | _PLANS | PAST_FORMS | _UNCHANGED | {"to", "set"}


@dataclass(frozen=True, slots=True)
class Tense:
    """The direction that a verb gives a date. `sure`: the verb itself says so, not only a plan or a timetable."""

    direction: Direction
    sure: bool = False


def tense_of(before: Sequence[str], behind: Sequence[str]) -> Tense:
    """The tense that the words before a date (from its sentence) give it, else those behind.

    Both in lower case and in the order of the text.
    """
    near, after = list(before[-_NEAR:]), list(behind[:_NEAR])
    if _is_scheduled(near):
        return Tense("future")
    tense = _nearest_verb(near, range(len(near) - 1, -1, -1))
    return tense if tense.direction else _nearest_verb(after, range(len(after)))


def _is_scheduled(near: list[str]) -> bool:
    """ "Polls open Tuesday", "takes effect on Saturday", "is 6-8 p.m. Tuesday"; "the vote on Tuesday" is no verb."""
    words = [word for word in near if word[0].isalpha() and (word not in _LINKS or word == "the")]
    while words and words[-1] == "the":
        words.pop()
    return bool(words) and words[-1] in _SCHEDULE and (len(words) < 2 or words[-2] not in _DETERMINERS)


def _planned(window: list[str], i: int, lead: list[str]) -> Tense | None:
    """ "is expected to", "plans to", "is set for": what is still to come."""
    word = window[i]
    if word in _PLANS:
        return Tense("future")
    if word == "to" and i and window[i - 1] in _TO_COME and not _DETERMINERS.intersection(window[i - 2 : i - 1]):
        return Tense("future", sure=window[i - 1] not in ("promised", "vowed", "pledged", "allowed", "invited"))
    if word == "set" and window[i + 1 : i + 2] == ["for"] and _BE.intersection(lead):
        return Tense("future")
    return None


def _nearest_verb(window: list[str], order: range) -> Tense:
    for i in order:
        word = window[i]
        if word not in _TELLING and not word.endswith(("ed", "'ll")):
            continue
        lead = window[max(0, i - 4) : i]
        if "," in lead:
            lead = lead[len(lead) - lead[::-1].index(",") :]
        planned = _planned(window, i, lead)
        if planned is not None:
            return planned
        if word in _UNCHANGED and lead[-1:] == ["to"]:
            continue
        if word in _MODALS or word.endswith("'ll"):
            refused = word in ("could", "would") and _NEGATIONS.intersection((*window[i + 1 : i + 2], *lead))
            return Tense("past" if refused else "future", sure=True)
        if word in PAST_FORMS or (word.endswith("ed") and len(word) > 4):
            if _MODALS.intersection(lead) and not _NEGATIONS.intersection(lead):
                return Tense("future", sure=True)
            if _PRESENT_BE.intersection(lead) and _CONDITIONS.intersection(lead):
                return Tense("future")
            return Tense("past", sure=True)
    return Tense(None)
