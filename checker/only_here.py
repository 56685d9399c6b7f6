"""What only one article of a story tells, though it is about what the others tell too: to be checked before it is used.

Not every figure of a long article is worth a question. What is told of the shared development counts (its sentence
speaks of what the other articles speak of), and what can be checked: a sum, a count, a date, somebody's words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.across.profiles import Profile, profiles_of
from checker.across.quotes import is_one
from checker.align.evidence import rarity_of_value
from checker.align.facts import Fact
from checker.align.members import Group
from checker.align.titles import title_of
from checker.kinds import all_kinds
from checker.kinds.amount import Amount
from checker.kinds.kind import Page
from checker.kinds.quote import Quote
from checker.model import Claim, Discrepancy, Evidence, JudgedClaim, Mention, Reading, Relation
from checker.story.story import Story
from checker.story.words import is_value
from checker.text.meaning import LIGHT_WORDS
from checker.text.sentences import Sentence
from checker.text.utterances import words_of

# How well each kind of fact can be checked by a call or a document, by judgement.
_CHECKABLE = {
    "money": 1.0, "tally": 0.9, "quantity": 0.85, "percent": 0.8, "rate": 0.8, "date": 0.7, "person": 0.8,
    "quote": 0.75, "duration": 0.6, "time": 0.6, "age": 0.3, "ordinal": 0.3,
}  # fmt: skip
# What is less central and checkable than this is not told; beside one other voice alone, everything is told once.
_LEAST, _LEAST_OF_TWO = 0.3, 0.5
_MOST = 3  # Of each article.
_ALTOGETHER = 8
_LEDE, _FIRST = 0.1, 3  # What the first sentences of an article tell is central.
_RARE = 0.5  # A count of one digit is in every article, of something.
_MIN_QUOTE = 6  # Words.
_MAX_SHOWN = 140  # Characters of a mention in a message.


@dataclass(frozen=True, slots=True)
class _Lone:
    """A fact that one article tells. weight: how central and checkable it is, 0..1."""

    mention: Mention
    title: str
    weight: float


def find_lone(
    story: Story, groups: Sequence[Group], known: Iterable[Evidence] = ()
) -> tuple[tuple[JudgedClaim, ...], tuple[Discrepancy, ...]]:
    """The claims of one article only, the most central and checkable first, as notes.

    groups: the values of the story, those told of one fact together. known: words that another finding is about.
    """
    if len(set(story.voices.values())) < 2:
        return (), ()
    least = _LEAST if len(set(story.voices.values())) > 2 else _LEAST_OF_TWO
    known = list(known)
    told = [(one.article, one.span) for one in known]
    said = {(one.article, one.text) for one in known}
    lone = [*_values(story, groups), *_people(story), *_quotes(story)]
    lone = [
        one for one in lone
        if one.weight >= least and (one.mention.article, one.mention.text) not in said
        and not any(article == one.mention.article and span.overlaps(one.mention.span) for article, span in told)
    ]  # fmt: skip
    lone.sort(key=lambda one: (-one.weight, story.order[one.mention.article], one.mention.span))
    chosen: list[_Lone] = []
    for one in lone:
        own = [other for other in chosen if other.mention.article == one.mention.article]
        beside = any(other.mention.sentence == one.mention.sentence for other in own)
        if len(own) < _MOST and len(chosen) < _ALTOGETHER and not beside:
            chosen.append(one)
    found = [_claim(story, one) for one in chosen]
    return tuple(claim for claim, _ in found), tuple(discrepancy for _, discrepancy in found)


def _values(story: Story, groups: Sequence[Group]) -> Iterator[_Lone]:
    for group in groups:
        facts = [member.fact for member in group.members]
        fact = facts[0]
        if len(group.articles) > 1 or fact.mention.quoted or not _is_telling(fact) or _is_elsewhere(groups, group):
            continue
        weight = _CHECKABLE.get(fact.mention.kind, 0.0) * (0.4 + 0.6 * rarity_of_value(fact.mention))
        central = _centrality(story, fact.page, fact.sentence)
        yield _Lone(fact.mention, title_of(facts, story.words, story.rarity), weight * central)


def _is_elsewhere(groups: Sequence[Group], own: Group) -> bool:
    """Whether another article has the very value, whatever it is told of there."""
    mention = own.members[0].fact.mention
    kind = all_kinds()[mention.kind]
    number = getattr(mention.value, "number", None)
    for group in groups:
        if group is own or group.members[0].fact.mention.kind != mention.kind:
            continue
        for other in (member.fact.mention for member in group.members if member.fact.article != mention.article):
            same = number is not None and getattr(other.value, "number", None) == number  # "$95", "$95 a night"
            if same or kind.compare(mention.value, other.value).word in ("agrees", "hedged"):
                return True
    return False


def _is_telling(fact: Fact) -> bool:
    """Whether a value is exact enough to be checked."""
    value = fact.mention.value
    if isinstance(value, Amount):
        return value.number is not None and value.bound != "vague" and rarity_of_value(fact.mention) >= _RARE
    edtf = getattr(value, "edtf", None)
    return edtf is None or (len(edtf) == 10 and edtf[-1].isdigit())


def _people(story: Story) -> Iterator[_Lone]:
    """People with an office whom no other article names."""
    for profile in (profile for page in story.pages for profile in profiles_of(page)):
        family = profile.value.family.casefold()
        named = sum(family in page.scan.tokens.vocabulary for page in story.pages)
        if profile.whole and profile.offices and named == 1:
            mention = profile.first
            page = story.by_id[profile.article]
            central = _centrality(story, page, page.sentence_of(mention))
            yield _Lone(mention, _of_person(profile), _CHECKABLE["person"] * central)


def _of_person(profile: Profile) -> str:
    role = profile.value.role or next((mention.text for _, mention in profile.offices), "")
    return f"{profile.value.name}, {role}" if role and role not in profile.value.name else profile.value.name


def _quotes(story: Story) -> Iterator[_Lone]:
    """Quotations of some length that no other article has, by somebody who is named."""
    quotes = [mention for page in story.pages for mention in page.by_kind.get("quote", ())]
    for mention in quotes:
        quote = mention.value
        assert isinstance(quote, Quote)
        if not quote.speaker or len(words_of(quote.quote)) < _MIN_QUOTE:
            continue
        if any(other.article != mention.article and is_one(mention, other) for other in quotes):
            continue
        page = story.by_id[mention.article]
        central = _centrality(story, page, page.sentence_of(mention))
        yield _Lone(mention, f"{quote.speaker}: words quoted", _CHECKABLE["quote"] * central)


def _centrality(story: Story, page: Page, sentence: Sentence) -> float:
    """0..1: how much of a sentence's telling words the other articles have, and whether it stands at the head."""
    words = story.words[page.article.id].at[sentence.first : sentence.after]
    features = {word for word in words if word is not None and not is_value(word) and word not in LIGHT_WORDS}
    if len(features) < 3:
        return 0.0
    others = [
        own for article, own in story.vocabularies.items() if story.voices[article] != story.voices[page.article.id]
    ]
    if not others:
        return 0.0
    weights = {feature: story.rarity.of(feature) for feature in features}
    shared = sum(
        weight * min(1.0, 2 * sum(feature in other for other in others) / len(others))
        for feature, weight in weights.items()
    )
    first = page.scan.sentences.index(sentence) < _FIRST if sentence in page.scan.sentences else False
    return min(1.0, shared / sum(weights.values()) + _LEDE * first)


def _claim(story: Story, lone: _Lone) -> tuple[JudgedClaim, Discrepancy]:
    mention = lone.mention
    kind = all_kinds()[mention.kind]
    value = kind.normal(mention.value)
    claim_id = f"only-{_print(mention.article, mention.kind, value, lone.title)}"
    claim = Claim(claim_id, "found", mention.kind, lone.title, None, {page.article.id: () for page in story.pages})
    readings = tuple(
        Reading(page.article.id, "agrees", (mention,), (), Relation("agrees")) if page.article.id == mention.article
        else Reading(page.article.id, "silent")
        for page in story.pages
    )  # fmt: skip
    told = " ".join(mention.text.split()).strip(" ,.")
    shown = told if len(told) <= _MAX_SHOWN else f"{told[: _MAX_SHOWN - 1].rstrip()}…"
    others = len(story.pages) - 1
    discrepancy = Discrepancy(
        id=_print(claim_id, "uncorroborated"), claim=claim_id, rule=None, category="uncorroborated", level="note",
        confidence=round(lone.weight, 2),
        message=f"{lone.title}: only {story.label(mention)} has “{shown}”.",
        why=f"The sentence speaks of what the other {others} articles tell." if others > 1
        else "The sentence speaks of what the other article tells.",
        odd=(Evidence(mention.article, mention.span, mention.text),), others=(),
    )  # fmt: skip
    return JudgedClaim(claim, readings, "single-source", "majority"), discrepancy


def _print(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]
