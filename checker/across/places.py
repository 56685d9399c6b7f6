"""Places that articles put elsewhere or spell otherwise: "Springfield, Illinois" and "Springfield, Missouri"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.across.finding import LEAST, Finding, level_of, one_each, split, tied, told
from checker.kinds.kind import Page
from checker.kinds.place import Place
from checker.model import Mention
from checker.story.story import Story
from checker.text.names import bare
from checker.text.place_likeness import compare_places, is_known_place
from checker.text.places import place_key

_SENTENCE = 0.1


def compare_places_named(story: Story) -> Iterator[Finding]:
    """Names of places that differ where they should not."""
    places: dict[str, list[Mention]] = {}
    for page in story.pages:
        for mention in (*page.by_kind.get("place", ()), *_unread(page, story)):
            places.setdefault(_place(mention).key, []).append(mention)
    for left, right in _candidates(places):
        one, other = places[left], places[right]
        relation = compare_places(_place(one[0]).name, left, _place(other[0]).name, right)
        if relation.word == "conflict":  # "Washington" alone says nothing of its region
            one, other = ([mention for mention in side if "," in mention.text] for side in (one, other))
        if relation.word not in ("conflict", "slip") or articles_of(one) & articles_of(other):
            continue  # an article that has both tells of two places
        finding = _finding(story, one, other, relation.certainty, relation.word)
        if finding is not None:
            yield finding


def articles_of(mentions: Sequence[Mention]) -> set[str]:
    """The articles of some mentions."""
    return {mention.article for mention in mentions}


def _unread(page: Page, story: Story) -> Iterator[Mention]:
    """Single names that nothing shows to be a place's, and that are a letter or two from one that others name."""
    scan = page.scan
    own = {_place(mention).key for mention in page.by_kind.get("place", ())}
    wanted = {
        _place(mention).key: mention for other in story.pages if other is not page
        for mention in other.by_kind.get("place", ()) if _place(mention).key not in own and len(mention.text) >= _LONG
    }  # fmt: skip
    by_first: dict[str, list[Mention]] = {}
    for mention in wanted.values():
        by_first.setdefault(mention.text[0], []).append(mention)
    taken = {i for place in page.places.values() for i in place}
    for run in scan.names:
        word = scan.tokens.raw[run.first]
        if len(run.parts) > 1 or run.first in taken or run.opens_sentence or len(word) < _LONG:
            continue
        key = place_key(bare(word))
        near = (
            compare_places(m.text, _place(m).key, bare(word), key).word == "slip" for m in by_first.get(word[0], ())
        )
        if any(near):
            yield page.name_at("place", run.first, run.first, lambda text: Place(text, place_key(text)))


_LONG = 7  # Letters of a name that is looked for where nothing else shows that it is a place's.


def _candidates(places: dict[str, list[Mention]]) -> Iterator[tuple[str, str]]:
    """Keys that share a word or a beginning."""
    buckets: dict[str, list[str]] = {}
    for key in places:
        for bucket in (key.split("-")[0], key[0], f"…{key[-3:]}"):
            buckets.setdefault(bucket, []).append(key)
    seen = set()
    for keys in buckets.values():
        for at, left in enumerate(keys):
            for right in keys[at + 1 :]:
                if (left, right) not in seen:
                    seen.add((left, right))
                    yield left, right


def _finding(
    story: Story, left: Sequence[Mention], right: Sequence[Mention], certainty: float, word: str
) -> Finding | None:
    known = [is_known_place(side[0].text) for side in (left, right)]
    if word == "slip" and known[0] != known[1]:  # the name that a table has is right, however few have it
        odd, others, tie = (tuple(right), tuple(left), False) if known[0] else (tuple(left), tuple(right), False)
    else:
        odd, others, tie = split(story, left, right)
    near = max(story.likeness(a, b) for a in odd[:3] for b in others[:3])
    confidence = certainty + (_SENTENCE if near >= 0.34 else -0.05)
    if confidence < LEAST:
        return None
    others = one_each(others)
    odd = tuple(mention for mention in odd if mention.article == odd[0].article)
    message = f"{story.have(odd)} “{odd[0].text}”; {story.have(others)} “{others[0].text}”.{tied(tie)}"
    why = (
        "Held to be one place because the name is the same."
        if word == "conflict"
        else "Held to be one place because the names are nearly the same."
    )
    return Finding(
        "place", _place(others[0]).key, f"Where: {others[0].text}", "place", level_of(confidence), told(confidence),
        message, why, odd, others,
    )  # fmt: skip


def _place(mention: Mention) -> Place:
    assert isinstance(mention.value, Place)
    return mention.value


COMPARISON = compare_places_named
