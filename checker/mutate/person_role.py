"""People in another office: HHS spokesman → HHS director, deputy director → director, Sen. → Rep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checker.kinds.kind import Page
from checker.kinds.person import Person
from checker.model import Mention, Span
from checker.mutate.edit import Edit, Mutation, Rewrite, edit_of, facts, tells_the_same
from checker.mutate.words import in_case_of, swap_words

# Offices that are taken for one another, each in the form (short or long) of the other.
_OTHERS = {
    "spokesman": ["director"], "spokeswoman": ["director"], "spokesperson": ["director"], "director": ["spokesman"],
    "secretary": ["commissioner"], "governor": ["senator"], "gov": ["sen"], "senator": ["representative"],
    "sen": ["rep"], "representative": ["senator"], "rep": ["sen"], "congressman": ["senator"],
    "congresswoman": ["senator"], "mayor": ["deputy mayor", "councilman"], "president": ["vice president"],
    "bishop": ["archbishop"], "administrator": ["commissioner"], "commissioner": ["director"],
    "adviser": ["lawyer"], "advisor": ["lawyer"], "lawyer": ["adviser"], "attorney": ["adviser"],
    "chairman": ["treasurer"], "chairwoman": ["treasurer"], "chair": ["treasurer"], "minister": ["ambassador"],
    "ambassador": ["minister"], "judge": ["prosecutor"], "prosecutor": ["judge"], "professor": ["dean"],
    "sheriff": ["police chief"], "sergeant": ["lieutenant"], "captain": ["lieutenant"], "lieutenant": ["sergeant"],
    "colonel": ["captain"], "general": ["colonel"], "master": ["pilot"], "harbourmaster": ["pilot"],
    "harbormaster": ["pilot"], "manager": ["owner"], "owner": ["manager"], "founder": ["chairman"],
    "ceo": ["cfo"], "coach": ["captain"], "superintendent": ["principal"], "principal": ["superintendent"],
    "cllr": ["mayor"], "councillor": ["mayor"], "councilman": ["mayor"],
    "archbishop": ["bishop"], "treasurer": ["clerk"], "clerk": ["treasurer"], "editor": ["publisher"],
}  # fmt: skip
_CHIEF = re.compile(r"\b(?:(?:fire|police) )?chief\b", re.IGNORECASE)
_LOWER = re.compile(r"\b(?:deputy|vice|assistant|acting)[ -](?=\w)", re.IGNORECASE)


def change_roles(page: Page, rng: Random) -> Iterator[Edit]:
    """The office that an article gives a person, changed where it stands beside the name."""
    for mention in facts(page, "person"):
        at, role = _role_beside(page, mention)
        if not role:
            continue
        for rewrite in _dropped_rank(role) or _deputies(role) or _other_office(role, rng):
            yield edit_of(mention, rewrite, "person-role", at=at)


def _role_beside(page: Page, mention: Mention) -> tuple[int, str]:
    """The words of the office and where they begin; none where they do not stand in the sentence of the name."""
    assert isinstance(mention.value, Person)
    role, text = mention.value.role or "", page.article.text
    places = [match.start() for match in re.finditer(re.escape(role), text)] if role else []
    inside = [at for at in places if mention.sentence.start <= at and at + len(role) <= mention.sentence.end]
    apart = [at for at in inside if at + len(role) <= mention.span.start or at >= mention.span.end]
    if not apart:
        return 0, ""
    return min(apart, key=lambda at: abs(at - mention.span.start)), role


def _dropped_rank(role: str) -> list[Rewrite]:
    """ "Deputy mayor" → "Mayor": the next word takes the capital."""
    match = _LOWER.search(role)
    if match is None:
        return []
    next_letter = role[match.end()]
    letter = next_letter.upper() if match[0][0].isupper() else next_letter
    return [Rewrite(Span(match.start(), match.end() + 1), letter, "rank dropped")]


def _deputies(role: str) -> list[Rewrite]:
    """ "Fire Chief" → "Deputy Fire Chief"."""
    match = _CHIEF.search(role)
    return [Rewrite(Span(*match.span()), f"{in_case_of(match[0], 'deputy')} {match[0]}", "rank added")] if match else []


def _other_office(role: str, rng: Random) -> list[Rewrite]:
    """The last word for an office in a role, which is the one that counts: "press secretary"."""
    return list(swap_words(role, _OTHERS, rng, "office changed"))[-1:]


def _holds_an_office_too(fact: Mention, other: Mention) -> bool:
    """Whether another article gives the same person an office."""
    return isinstance(other.value, Person) and bool(other.value.role) and tells_the_same(fact, other)


MUTATION = Mutation("person-role", change_roles, told=_holds_an_office_too)
