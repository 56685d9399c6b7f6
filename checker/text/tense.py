"""Whether the verb beside a date puts it before or after publication: "said on Tuesday", "will vote on Tuesday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Direction = Literal["past", "future"] | None

_NEAR = 12  # Words on either side of a date among which its verb is looked for.
_MODALS = frozenset("will won't shall would may might can could should must".split())
# Words of plans: in front of an infinitive all of them ("plans to"), elsewhere the second group ("expected Friday").
_TO_COME = frozenset(
    """plan plans planning hope hopes hoping intend intends aim aims expects expect forecast projected predicted
    likely poised ready about going want wants is are allowed invited promised vowed pledged prepares preparing set
    expected scheduled due slated""".split()
)
_PLANS = frozenset("expected scheduled planned due slated upcoming deadline until till".split())
_PROMISES = frozenset("promised vowed pledged allowed invited".split())
# The present tense of what is scheduled; only directly before a date, for most of these are nouns as well.
_SCHEDULE = frozenset(
    """begin begins start starts open opens close closes end ends meet meets vote votes resume resumes expire expires
    effect return returns launch launches arrive arrives air airs off is are set for starting beginning effective
    play plays speak speaks underway reopens""".split()
)
_LINKS = frozenset(["on", "at", "midnight", "noon", "from", "the", "this", "coming", "p.m.", "a.m.", "pm", "am"])
# The present tense of what is still to come, wherever it stands before the date.
_TO_BE_HELD = frozenset(
    """opens begins resumes expires hosts travels convenes reopens concludes appears speaks leaves plays visits
    testifies premieres heads""".split()
)
_ARTICLES = frozenset(["the", "a", "an"])
_DETERMINERS = frozenset("the a an this that its his her their".split())
#: Past forms of irregular verbs, after Quirk et al., A Comprehensive Grammar of the English Language, 3.10–3.20.
PAST_FORMS = frozenset(
    """said was were had did told gave got went came took made met began held left won lost found saw sent wrote ran
    fell rose led kept brought built bought caught fought hit shot struck broke died sued fired ruled became knew quit
    set put cut let read spread upheld withheld beheld drew drove ate flew froze grew hid hurt laid lent lit meant paid
    rang rung rode sang sank sat sold shook shone showed shrank slept slid sought spent spoke stole stood stuck swam
    swept swore taught threw thought tore understood underwent wore withdrew woke bore beat bet bled blew bred burst
    cast chose clung crept dealt dug drank fed fled flung forbade forgot forgave heard hung knelt leapt mistook
    overcame overtook rebuilt shed shut slew spun split sprang stung strode strove swung thrust wept bound undid
    withstood overthrew outdid lay wound ground""".split()
)
# Forms that are both past and base: behind "to" they are neither here nor there.
_UNCHANGED = frozenset("set put cut let read spread hit quit shut cast beat hurt shed split thrust bet".split())
_WAS = frozenset(["was", "were"])
_BE = frozenset(["is", "are", "be", "been"])
_PRESENT_BE = frozenset(["is", "are", "be"])
_CONDITIONS = frozenset(["when", "once", "until", "before", "if", "unless"])  # "when he is sentenced Oct. 3"
_NEGATIONS = frozenset(["not", "neither", "nobody", "no", "never"])
_REFUSED = frozenset(["could", "would"])  # "could not be reached Tuesday" tells of what was

# All that says something of time; other words are passed over at once.
_TELLING = _MODALS | _PLANS | _TO_BE_HELD | PAST_FORMS | {"to", "ahead"}


@dataclass(frozen=True, slots=True)
class Tense:
    """The direction that a verb gives a date. `sure`: the verb itself says so, not only a plan or a timetable."""

    direction: Direction
    sure: bool = False


def tense_of(before: Sequence[str], behind: Sequence[str]) -> Tense:
    """The tense that the words before a date (from its sentence) give it, else those behind.

    Both in lower case and in the order of the text; other dates should be blanked out, for "May" is a modal verb too.
    """
    near, after = list(before[-_NEAR:]), list(behind[:_NEAR])
    if _is_scheduled(near):
        return Tense("future", sure=bool(_MODALS.intersection(near[-3:])))
    tense = _nearest_verb(near, range(len(near) - 1, -1, -1))
    return tense if tense.direction else _nearest_verb(after, range(len(after)))


def _is_scheduled(near: list[str]) -> bool:
    """ "Polls open Tuesday", "takes effect on Saturday", "is 6-8 p.m. Tuesday"; "the vote on Tuesday" is no verb."""
    words = [word for word in near if word[0].isalpha() and (word not in _LINKS or word == "the")]
    while words and words[-1] == "the":
        words.pop()
    if not words or words[-1] not in _SCHEDULE:
        return False
    if "did" in words[-3:] or "didn't" in words[-3:]:
        return False
    return len(words) < 2 or (words[-2] not in _DETERMINERS and words[-2] not in _WAS)


def _nearest_verb(window: list[str], order: range) -> Tense:
    for i in order:
        word = window[i]
        if word not in _TELLING and not word.endswith(("ed", "'ll")):
            continue
        lead = window[max(0, i - 4) : i]
        if "," in lead:
            lead = lead[len(lead) - lead[::-1].index(",") :]
        found = _planned(window, i, lead) or _verb(window, i, lead)
        if found is not None:
            return found
    return Tense(None)


def _planned(window: list[str], i: int, lead: list[str]) -> Tense | None:
    """ "is expected to", "plans to", "is set for", "is to speak", "ahead of": what is still to come."""
    word, before, following = window[i], window[i - 1] if i else "", window[i + 1 : i + 2]
    if word in _TO_BE_HELD:
        return None if before in _ARTICLES else Tense("future")
    if word == "to":
        coming = before in _TO_COME and window[i - 2 : i - 1] not in ([one] for one in _DETERMINERS)
        return Tense("future", sure=before not in _PROMISES) if coming else None
    if word == "ahead":
        return Tense("future") if following == ["of"] else None
    if word in _PLANS:
        was_due = before in _WAS and following not in (["to"], ["for"])
        return Tense("past" if was_due and word not in ("until", "till") else "future")
    if word == "set" and following == ["for"] and _BE.intersection(lead):
        return Tense("future")
    return None


def _verb(window: list[str], i: int, lead: list[str]) -> Tense | None:
    """What a modal verb or a past form says."""
    word, before = window[i], window[i - 1] if i else ""
    if word in _MODALS or word.endswith("'ll"):
        if before in _DETERMINERS:
            return None  # "the will was read"
        refused = word in _REFUSED and _NEGATIONS.intersection((*window[i + 1 : i + 2], *lead))
        return Tense("past" if refused else "future", sure=True)
    if word not in PAST_FORMS and not (word.endswith("ed") and len(word) > 4):
        return None
    if before == "to" and word in _UNCHANGED:
        return None
    modals = _MODALS.intersection(lead)
    if modals and not (modals <= _REFUSED and _NEGATIONS.intersection(lead)):
        return Tense("future", sure=True)
    if lead[-2:] == ["to", "be"]:  # "is expected to be freed", "is to be razed"
        planned = lead[-3:-2] and lead[-3] in _TO_COME
        return Tense("future", sure=True) if planned else None
    if _PRESENT_BE.intersection(lead) and _CONDITIONS.intersection(lead):
        return Tense("future")
    return Tense("past", sure=True)
