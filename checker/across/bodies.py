"""Names of bodies that are garbled in one article: "Nutrition and Drug Administration", "United Nation".

Every name of several words that an article has is held against those of the others; and where an article has none, its
text is looked through for the words of the name in another order, number or case.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from checker.across.finding import Finding, level_of, one_each, split, tied, told
from checker.kinds.kind import Page
from checker.kinds.organization import Organization
from checker.model import Mention
from checker.story.story import Story
from checker.text.body_likeness import compare_bodies, content_words, is_one_word_apart, is_paraphrase
from checker.text.garbled import find_garbled
from checker.text.known_bodies import body_key, known_key, known_name
from checker.text.lemmas import lemma
from checker.text.meaning import synonyms

_SENTENCE = 0.1
_NEAR = 0.34  # How much of the shorter sentence stands in the other, where two say the same.
_PARAPHRASE = 0.5
_ACRONYM = 0.08  # The article has the acronym of the very body whose name is garbled.
_BOTH = -0.25  # The article has the right name as well: then the other may be another body's.
_LEAST = (
    0.5  # Names of bodies are shown a little earlier than other findings, as notes: a translation garbles them first.
)


def compare_bodies_named(story: Story) -> Iterator[Finding]:
    """Names that depart from what other articles call the body."""
    names: dict[str, list[Mention]] = {}
    for page in story.pages:
        for mention in page.by_kind.get("organization", ()):
            if len(content_words(mention.text)) > 1:
                names.setdefault(body_key(_name(mention)), []).append(mention)
    told_of: set[tuple[str, str]] = set()
    for left, right, detail, certainty in _pairs(names):
        finding = _finding(story, names[left], names[right], detail, certainty)
        if finding is not None:
            told_of.update((mention.article, finding.subject) for mention in finding.odd)
            yield finding
    yield from _garbled(story, names, told_of)


def _pairs(names: dict[str, list[Mention]]) -> Iterator[tuple[str, str, str, float]]:
    """Names that share a word and may be one body's, one of them garbled."""
    by_word: dict[str, list[str]] = {}
    for key in names:
        words = content_words(key.replace("-", " "))
        lines = (f"line {line}" for word in words for line in synonyms(lemma(word)))
        for word in dict.fromkeys((*(word[:5] for word in words), *lines)):
            by_word.setdefault(word, []).append(key)
    seen = set()
    for keys in by_word.values():
        for at, one in enumerate(keys):
            for other in keys[at + 1 :]:
                if (one, other) in seen:
                    continue
                seen.add((one, other))
                relation = compare_bodies(_name(names[one][0]), _name(names[other][0]))
                if relation.word == "garbled":
                    yield one, other, relation.detail, relation.certainty
                elif relation.word == "different" and _may_be_paraphrase(names[one][0], names[other][0]):
                    yield one, other, "paraphrase", _PARAPHRASE


def _may_be_paraphrase(left: Mention, right: Mention) -> bool:
    """ "Department of the Inside" for the "Department of the Interior": one well known, the other one word apart.

    Or one name in synonyms of the other's words.
    """
    if is_paraphrase(_name(left), _name(right)):
        return True
    whole = [known_name(_name(mention)) for mention in (left, right)]
    if (whole[0] is None) == (whole[1] is None) or not is_one_word_apart(_name(left), _name(right)):
        return False
    other = _name(left if whole[0] is None else right)
    return not set(content_words(other)) <= set(content_words(whole[0] or whole[1] or ""))


def _finding(
    story: Story, left: Sequence[Mention], right: Sequence[Mention], detail: str, certainty: float
) -> Finding | None:
    known = known_key(_name(left[0])) is not None, known_key(_name(right[0])) is not None
    if known[0] != known[1]:  # a well-known name is right, however few have it
        odd, others, tie = (tuple(right), tuple(left), False) if known[0] else (tuple(left), tuple(right), False)
    else:
        odd, others, tie = split(story, left, right)
    confidence = certainty
    if {mention.article for mention in odd} & {mention.article for mention in others}:
        confidence += _BOTH if "order" not in detail else 0
    near = max(story.likeness(a, b) for a in odd[:3] for b in others[:3])
    confidence += _SENTENCE if near >= _NEAR else 0
    if detail == "paraphrase" and (near < _NEAR or not story.are_related(odd[0].article, others[0].article)):
        return None  # the sentences must say the same, where the names alone do not show it
    confidence += _ACRONYM if _has_acronym(story, odd[0], others[0]) else 0
    if confidence < _LEAST:
        return None
    return _told(story, odd, others, confidence, tie=tie)


def _told(story: Story, odd: Sequence[Mention], others: Sequence[Mention], confidence: float, *, tie: bool) -> Finding:
    right = _name(others[0])
    others = one_each(others)
    message = f"{story.have(odd)} “{odd[0].text}”; {story.have(others)} “{right}”.{tied(tie)}"
    why = "Held to be one body because the two names share their words."
    return Finding(
        "organization", body_key(right), f"The name of {known_name(right) or right}", "organization",
        level_of(confidence), told(confidence), message, why, tuple(odd), tuple(others),
    )  # fmt: skip


def _has_acronym(story: Story, odd: Mention, right: Mention) -> bool:
    """Whether an article has the acronym of a body whose name it garbles."""
    key = right.value.key if isinstance(right.value, Organization) else ""
    return any(
        isinstance(mention.value, Organization) and mention.value.key == key and mention.text.isupper()
        for mention in story.by_id[odd.article].by_kind.get("organization", ())
    )


def _garbled(story: Story, names: dict[str, list[Mention]], told_of: set[tuple[str, str]]) -> Iterator[Finding]:
    """Names that are well known or told by two articles, in the words of those that have not got them right."""
    for key, mentions in names.items():
        name = _name(mentions[0])
        have = {mention.article for mention in mentions}
        if (known_key(name) is None and len(have) < 2) or len(content_words(name)) < 2:
            continue
        for page in story.pages:
            if (page.article.id, key) not in told_of and page.article.id not in have:
                yield from itertools.islice(_garbled_here(story, page, name, mentions), 1)


def _garbled_here(story: Story, page: Page, name: str, mentions: Sequence[Mention]) -> Iterator[Finding]:
    for mention, certainty in _garbled_in(page, name):
        turned = (
            content_words(mention.text) != content_words(name) and compare_bodies(name, mention.text).word == "same"
        )
        if turned or _is_in_right_name(page, mention, name):
            continue
        yield _told(story, (mention,), mentions, certainty, tie=False)


def _is_in_right_name(page: Page, mention: Mention, name: str) -> bool:
    """Whether the words are all in a name that the article has otherwise: of the same body, or of another."""
    return any(
        one.span.covers(mention.span) and compare_bodies(name, _name(one)).word != "garbled"
        for one in page.by_kind.get("organization", ())
    )


def _garbled_in(page: Page, name: str) -> Iterator[tuple[Mention, float]]:
    scan = page.scan
    for found in find_garbled(scan.tokens, name):
        place = scan.tokens.span(found.first, found.last)
        if any(furniture.overlaps(place) for furniture in scan.furniture):
            continue
        mention = page.name_at("organization", found.first, found.last, lambda text: Organization(text, body_key(text)))
        yield mention, found.certainty


def _name(mention: Mention) -> str:
    assert isinstance(mention.value, Organization)
    return mention.value.name


COMPARISON = compare_bodies_named
