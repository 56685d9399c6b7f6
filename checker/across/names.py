"""One person under two names: misspelt in one article, or with another given name in the same office.

Likeness proposes; evidence decides: the office, the words quoted, the sentences around, how many articles have which.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from checker.across.finding import LEAST, Finding, level_of, split, tied, told
from checker.across.profiles import Profile, articles_of, profiles_of, unread_people
from checker.kinds.person import KIND as PERSON
from checker.kinds.person import Person
from checker.kinds.quote import KIND as QUOTE
from checker.model import Mention
from checker.story.story import Story, joined
from checker.text.likeness import is_other_surname, name_likeness, sounds_the_same
from checker.text.names import plain
from checker.text.offices import compare_offices, is_office, is_single_holder, offices_agree_on_body, on_two_bodies
from checker.text.wordlists import given_names

# How much each sort of evidence that two names are one person's weighs, beside the likeness of the names. By judgement,
# checked on story pairs that were not written for it (docs/accuracy.md).
_SAME_GIVEN = 0.72
_SAME_FAMILY = 0.55
_BOTH_ALIKE = 0.42
_SURNAME_ALONE = 0.4
_GIVEN_DIFFERS = 0.45
_FAMILY_DIFFERS = 0.46
_ONE_HALF = frozenset([_GIVEN_DIFFERS, _FAMILY_DIFFERS])
_UTTERANCE, _AGE, _OFFICE, _ROLE_WORD, _SENTENCE = 0.25, 0.25, 0.2, 0.1, 0.1
_CONFLICT, _KIN, _OTHER_ROLE = -0.35, -0.25, -0.1
_SAME_OFFICE, _SAME_AGE, _SAME_WORDS = "the same office", "the same age", "the same words quoted"
_SAME_POST = "the same post, which one person holds at a time"
_TWO_REASONS = 3  # The given name, and two more.
_SAME_WORD = "the same word for what they are"
_FIRM = frozenset([_SAME_OFFICE, _SAME_POST, _SAME_AGE, _SAME_WORDS])
_ONLY_ALIKE = 0.58  # The most that a family name and like sentences come to: relatives are named so too.
_ALIKE = 0.62  # Likeness of a name beside one that is the same.
_ALIKE_ALONE = 0.72
_NEAR_SENTENCES = 0.34
_CAPITALS = 0.7


def compare_names(story: Story) -> Iterator[Finding]:
    """Names that are likely one person's and differ."""
    everyone = [profile for page in story.pages for profile in profiles_of(page)]
    everyone += list(unread_people(story.pages, everyone))
    people: dict[str, list[Profile]] = {}
    for profile in everyone:
        if profile.whole:
            people.setdefault(profile.name, []).append(profile)
    for profiles in people.values():
        yield from _two_capitals(story, profiles)
    for left, right in itertools.chain(_pairs(people), _loose_pairs(people, everyone)):
        finding = _compare(story, left, right, everyone)
        if finding is not None:
            yield finding


def _two_capitals(story: Story, profiles: Sequence[Profile]) -> Iterator[Finding]:
    """One name whose capitals stand elsewhere in another article: "MacKinnon" and "MackInnon"."""
    forms: dict[str, list[Mention]] = {}
    for profile in profiles:
        if profile.value.family.isascii() and not profile.value.family.isupper():
            forms.setdefault(profile.value.family, []).append(profile.first)
    written = sorted(forms)
    for at, left in enumerate(written):
        for right in written[at + 1 :]:
            if left.casefold() != right.casefold():
                continue
            odd, others, tie = split(story, forms[left], forms[right])
            name = others[0].text
            message = f"{story.have(odd)} “{odd[0].text}”; {story.have(others)} “{name}”.{tied(tie)}"
            yield Finding(
                "person", f"capitals {profiles[0].name}", f"Capitals in the name of {name}", "person-name", "note",
                told(_CAPITALS), message, "The letters are the same.", odd, others,
            )  # fmt: skip


def _pairs(people: dict[str, list[Profile]]) -> Iterator[tuple[list[Profile], list[Profile]]]:
    """Full names that share a half or sound, and stand in no article together."""
    buckets: dict[str, list[str]] = {}
    for name in people:
        value = people[name][0].value
        family, given = plain(value.family), plain(value.given.split()[0])
        for bucket in (f"g {given}", f"f {family}", f"i {given[:1]}{family[:1]}"):
            buckets.setdefault(bucket, []).append(name)
    seen = set()
    for names in buckets.values():
        for one, other in itertools.combinations(names, 2):
            if (one, other) not in seen and not articles_of(people[one]) & articles_of(people[other]):
                seen.add((one, other))
                yield people[one], people[other]


def _loose_pairs(
    people: dict[str, list[Profile]], everyone: Sequence[Profile]
) -> Iterator[tuple[list[Profile], list[Profile]]]:
    """A surname alone in one article, like that of somebody whom other articles name in full."""
    for loose in everyone:
        if loose.whole or loose.value.given:
            continue
        family = plain(loose.value.family)
        for full in people.values():
            own = plain(full[0].value.family)
            if family == own or loose.article in articles_of(full) or is_other_surname(family, own):
                continue
            if name_likeness(family, own) >= _ALIKE_ALONE:
                yield full, [loose]


def _compare(story: Story, left: list[Profile], right: list[Profile], everyone: Sequence[Profile]) -> Finding | None:
    base, detail = _likeness(left[0].value, right[0].value)
    if base == 0:
        return None
    confidence, reasons = _weigh(story, left, right, base)
    firm = not (_FIRM | {_SAME_WORD}).isdisjoint(reasons)
    if base == _FAMILY_DIFFERS and not (_SAME_OFFICE in reasons or (firm and len(reasons) >= _TWO_REASONS)):
        return None
    if base in _ONE_HALF and _FIRM.isdisjoint(reasons):
        confidence = min(confidence, _ONLY_ALIKE)
    if confidence < LEAST or (base == _GIVEN_DIFFERS and _are_kin(everyone, left, right)):
        return None
    known = tuple(
        plain(side[0].value.given.split()[0] if side[0].value.given else "") in given_names() for side in (left, right)
    )
    odd, others, tie = split(
        story, _first(left), _first(right), known=(known[0], known[1]) if detail == "given" else (False, False)
    )
    name = others[0].text
    message = f"{story.have(odd)} “{odd[0].text}”; {story.have(others)} “{name}”.{tied(tie)}"
    subject = "-".join(sorted((left[0].name, right[0].name)))
    why = f"Held to be one person because of {joined(reasons)}."
    return Finding(
        "person", subject, f"The name of {name}", "person-name", level_of(confidence), told(confidence), message, why,
        odd, others,
    )  # fmt: skip


def _are_kin(everyone: Sequence[Profile], left: Sequence[Profile], right: Sequence[Profile]) -> bool:
    """Whether an article names several people of the family, so that the other may name one more of them."""
    family = plain(left[0].value.family)
    articles = articles_of([*left, *right])
    names: dict[str, set[str]] = {}
    for profile in everyone:
        if profile.whole and plain(profile.value.family) == family and profile.article in articles:
            names.setdefault(profile.article, set()).add(profile.name)
    return any(len(own) > 1 for own in names.values())


def _first(profiles: Sequence[Profile]) -> list[Mention]:
    return [profile.first for profile in profiles]


def _likeness(left: Person, right: Person) -> tuple[float, str]:
    """How alike two names are, as the evidence begins with it, and which half differs; 0 where they are not alike."""
    relation = PERSON.compare(left, right)
    if relation.word == "agrees":
        return 0, ""
    if not left.given or not right.given:
        return (_SURNAME_ALONE, "family") if relation.word == "differs" else (0, "")
    same_family = plain(left.family) == plain(right.family)
    given = plain(left.given.split()[0]), plain(right.given.split()[0])
    if relation.word == "differs":
        if same_family:
            return _SAME_FAMILY, "given"
        if is_other_surname(plain(left.family), plain(right.family)):
            return 0, ""
        full = min(map(len, given)) > 1 and plain(left.family)[0] == plain(right.family)[0]
        return (_SAME_GIVEN if full else _BOTH_ALIKE), "family"
    if same_family:
        initials = {word[0] for word in given}
        return (_GIVEN_DIFFERS, "given") if all(len(word) > 1 for word in given) or len(initials) > 1 else (0, "")
    if (
        given[0] == given[1]
        and len(given[0]) > 1
        and not set(plain(left.family).split()) & set(plain(right.family).split())
    ):
        return _FAMILY_DIFFERS, "family"
    alike = name_likeness(*given) >= _ALIKE or sounds_the_same(*given)
    return (_BOTH_ALIKE, "family") if alike and name_likeness(left.family, right.family) >= _ALIKE else (0, "")


def _weigh(story: Story, left: Sequence[Profile], right: Sequence[Profile], base: float) -> tuple[float, list[str]]:
    """The evidence on whether two names are one person's, as a confidence and in words."""
    confidence = base
    half = {_GIVEN_DIFFERS: "the family name", _FAMILY_DIFFERS: "the given name"}
    reasons = [half.get(base, "the likeness of the names")]
    pairs = [(a, b) for one in left for other in right for a, _ in one.offices for b, _ in other.offices]
    words = [compare_offices(a, b) for a, b in pairs]
    if any(word == "same" and offices_agree_on_body(a, b) for word, (a, b) in zip(words, pairs, strict=True)):
        confidence += _OFFICE + (0.15 if base in _ONE_HALF else 0)
        reasons.append(_SAME_OFFICE)
    elif any(a.head == b.head and is_office(a) for a, b in pairs) and "conflict" not in words:
        confidence += _ROLE_WORD
        one = any(a.head == b.head and is_single_holder(a) for a, b in pairs)
        reasons.append(_SAME_POST if one else "the same role")
    elif words and all(word == "conflict" for word in words):
        confidence += _CONFLICT
    elif base == _FAMILY_DIFFERS and any(a.head and a.head == b.head and not on_two_bodies(a, b) for a, b in pairs):
        confidence += _ROLE_WORD
        reasons.append(_SAME_WORD)
    elif pairs and all(a.head and b.head and a.head != b.head for a, b in pairs):
        confidence += _OTHER_ROLE
    if base == _GIVEN_DIFFERS and any(a.head in _KIN_WORDS or b.head in _KIN_WORDS for a, b in pairs):
        confidence += _KIN
    if _age_of(story, left) & _age_of(story, right):
        confidence += _AGE
        reasons.append(_SAME_AGE)
    if _share_utterance(left, right):
        confidence += _UTTERANCE
        reasons.append(_SAME_WORDS)
    near = max((story.likeness(a.first, b.first) for a in left for b in right), default=0)
    if near >= _NEAR_SENTENCES:
        confidence += _SENTENCE * (2 if near > 0.6 else 1)
        reasons.append("sentences that say the same")
    return confidence, reasons


_KIN_WORDS = frozenset(
    """wife husband son daughter brother sister mother father uncle aunt widow widower grandmother grandfather victim
    parent cousin""".split()
)


def _age_of(story: Story, profiles: Sequence[Profile]) -> set[str]:
    """The ages that stand directly behind a person's name: "Simon Petrosky, 58,"."""
    ages = set()
    for profile in profiles:
        page = story.by_id[profile.article]
        tokens = page.scan.tokens
        for mention in profile.mentions:
            at = page.places[mention.span].stop if mention.span in page.places else -1
            if at > 0 and tokens.at[at] == "," and tokens.at[at + 1].isdigit() and len(tokens.at[at + 1]) < 3:
                ages.add(tokens.at[at + 1])
    return ages


def _share_utterance(left: Sequence[Profile], right: Sequence[Profile]) -> bool:
    quotes = [[quote for profile in side for quote in profile.quotes] for side in (left, right)]
    return any(QUOTE.compare(a.value, b.value).word != "unrelated" for a in quotes[0] for b in quotes[1])


COMPARISON = compare_names
