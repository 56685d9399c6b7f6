"""Sentences that are one but for a name: "in Uttarakhand's Chamoli district", "in Uttarakhand's Tehri district".

Where two articles share a sentence, copied or lightly rewritten, a name that one has in the place of another's is told
of the same thing, however unlike the two names are.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from rapidfuzz.distance import Indel, Levenshtein, Opcode

from checker.across.finding import Finding, one_each, split, tied, told
from checker.kinds.kind import Page
from checker.kinds.organization import Organization
from checker.kinds.place import Place
from checker.model import Category, Level, Mention
from checker.story.story import Story
from checker.text.body_likeness import compare_bodies
from checker.text.known_bodies import body_key
from checker.text.lemmas import lemma
from checker.text.meaning import mean_the_same
from checker.text.names import bare, plain
from checker.text.place_likeness import compare_places, is_known_place
from checker.text.places import place_key
from checker.text.sentences import Sentence
from checker.text.wordlists import federal_states, role_words, state_names
from checker.text.words import FUNCTION_WORDS, MONTHS, WEEKDAYS

_MIN_WORDS = 8
_COMMON = 3  # Telling words that two sentences share before they are compared.
_TELLING = 0.5
_ONE = 0.62  # How much of two sentences' words stands in the same order where they are one.
_BESIDE = 2  # Words that are the same directly before and behind the two names.
_MOST = 4  # Words of a name.
_CONFIDENCE = 0.75
_PLACE_LEADS = frozenset("in at near from to outside of around toward towards through into".split())
# People are left to names.py and quotes.py: two people may well say the same.
_CATEGORIES: dict[str, Category] = {"organization": "organization", "place": "place"}


class _Told(Struct, frozen=True, gc=False):
    """A sentence of a page, with its words in small letters."""

    page: Page
    sentence: Sentence
    words: tuple[str, ...]


def compare_altered_names(story: Story) -> Iterator[Finding]:
    """Names that stand in the place of another in a sentence that two articles share."""
    found: set[tuple[str, str, str]] = set()
    for left, right in _pairs(story):
        if left.words == right.words or Indel.normalized_similarity(left.words, right.words) < _ONE:
            continue
        for one, other in _altered(left, right):
            if _may_be_one(one, other) or _knows_both(left.page, right.page, one, other):
                continue
            finding = _finding(story, one, other)
            key = (finding.odd[0].article, plain(one.text), plain(other.text))
            if key not in found:
                found |= {key, (finding.odd[0].article, plain(other.text), plain(one.text))}
                yield finding


def _pairs(story: Story) -> Iterator[tuple[_Told, _Told]]:
    """Sentences of two articles that share telling words."""
    index: dict[str, list[int]] = {}
    sentences: list[_Told] = []
    for page in story.pages:
        at = story.words[page.article.id].at
        own: list[tuple[int, list[str]]] = []
        for sentence in page.scan.sentences:
            words = tuple(page.scan.tokens.words[sentence.first : sentence.after])
            if len(words) < _MIN_WORDS:
                continue
            features = {f for f in at[sentence.first : sentence.after] if f and story.rarity.of(f) >= _TELLING}
            seen: dict[int, int] = {}
            for feature in features:
                for number in index.get(feature, ()):
                    seen[number] = seen.get(number, 0) + 1
            told_here = _Told(page, sentence, words)
            for number in sorted(number for number, shared in seen.items() if shared >= _COMMON):
                yield sentences[number], told_here
            own.append((len(sentences), sorted(features)))
            sentences.append(told_here)
        for number, names in own:
            for feature in names:
                index.setdefault(feature, []).append(number)


def _altered(left: _Told, right: _Told) -> Iterator[tuple[Mention, Mention]]:
    """The names that stand in each other's place, with the same words on both sides."""
    blocks = list(Levenshtein.opcodes(left.words, right.words))
    if sum(_alters(block, left.words, right.words) for block in blocks) > 1:
        return  # the court in one town and the court in another, with other people before them
    for at, block in enumerate(blocks):
        sizes = block.src_end - block.src_start, block.dest_end - block.dest_start
        if block.tag != "replace" or not all(1 <= size <= _MOST for size in sizes):
            continue
        before, behind = blocks[at - 1] if at else None, blocks[at + 1] if at + 1 < len(blocks) else None
        if before is None or before.tag != "equal" or before.src_end - before.src_start < _BESIDE:
            continue
        if behind is None or behind.tag != "equal":
            continue
        if behind.src_end - behind.src_start < _BESIDE and at + 2 < len(blocks):
            continue
        one = _name(left, block.src_start, block.src_end)
        other = _name(right, block.dest_start, block.dest_end)
        if one is not None and other is not None and one.kind == other.kind:
            yield one, other


def _alters(block: Opcode, left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether a block has one word that tells something for another; words in addition do no harm."""
    sides = left[block.src_start : block.src_end], right[block.dest_start : block.dest_end]
    told_words = [[word for word in side if word[0].isalnum() and word not in FUNCTION_WORDS] for side in sides]
    return block.tag == "replace" and all(told_words) and not _is_synonym(told_words[0], told_words[1])


def _is_synonym(left: list[str], right: list[str]) -> bool:
    return len(left) == len(right) and all(mean_the_same(lemma(a), lemma(b)) for a, b in zip(left, right, strict=True))


def _name(told_here: _Told, first: int, after: int) -> Mention | None:
    """The name that some words of a sentence are, widened to all of it; None where they are no name."""
    page, tokens = told_here.page, told_here.page.scan.tokens
    first, after = told_here.sentence.first + first, told_here.sentence.first + after
    raw = [bare(tokens.raw[i]) for i in range(first, after)]
    if not all(word[:1].isupper() for word in raw) or first == told_here.sentence.first:
        return None
    if any(page.places[each.span].stop == first - 1 for each in page.by_kind.get("person", ())):
        return None  # "Sen. Ann Lee of Iowa": a matter of the office (posts.py)
    if any(plain(word) in role_words() or plain(word) in MONTHS or plain(word) in WEEKDAYS for word in raw):
        return None
    for kind in _CATEGORIES:
        for mention in page.by_kind.get(kind, ()):
            place = page.places[mention.span]
            if place.start <= first and after <= place.stop:
                return mention
    lead = tokens.at[first - 1]
    if lead in _PLACE_LEADS or tokens.raw[first - 1].endswith(("'s", "’s")):
        return page.name_at("place", first, after - 1, lambda text: Place(text, place_key(text)))
    return None


def _may_be_one(left: Mention, right: Mention) -> bool:
    """Whether two names may be one's: one is part of the other, or an acronym of it, or a spelling of it."""
    a, b = left.value, right.value
    words = [{plain(bare(word)) for word in mention.text.split()} for mention in (left, right)]
    if words[0] & words[1] or (left.text[:1].isupper() and (left.text.isupper() or right.text.isupper())):
        return True
    if isinstance(a, Organization) and isinstance(b, Organization):
        return body_key(a.name) == body_key(b.name) or compare_bodies(a.name, b.name).word != "different"
    if isinstance(a, Place) and isinstance(b, Place):
        # A town and its country, or its quarter and the town, are one place told more or less finely.
        if is_known_place(a.name) != is_known_place(b.name) or _is_wide(a) != _is_wide(b):
            return True
        return _is_wide(a) or compare_places(a.name, a.key, b.name, b.key).word != "different"
    return True


def _is_wide(place: Place) -> bool:
    """Whether a place is a country, a state or a province."""
    return plain(place.name) in state_names() | federal_states()


def _knows_both(left: Page, right: Page, one: Mention, other: Mention) -> bool:
    """Whether both articles have both names."""
    return other.text in left.article.text and one.text in right.article.text


def _finding(story: Story, one: Mention, other: Mention) -> Finding:
    alike = [
        [m for page in story.pages for m in page.by_kind.get(one.kind, ()) if plain(m.text) == plain(side.text)]
        or [side]
        for side in (one, other)
    ]
    odd, others, tie = split(story, alike[0], alike[1])
    at = one if one in odd else other
    mine = at if at in odd else odd[0]
    others = one_each(others)
    message = f"{story.have((mine,))} “{mine.text}”; {story.have(others)} “{others[0].text}”.{tied(tie)}"
    title = "Where:" if one.kind == "place" else "The name of"
    level: Level = "warning" if one.kind == "place" else "note"  # a body may go by two names
    return Finding(
        one.kind, f"slot {plain(others[0].text)}", f"{title} {others[0].text}", _CATEGORIES[one.kind], level,
        told(_CONFIDENCE), message, "The sentences are the same but for the name.", (mine,), others,
    )  # fmt: skip


COMPARISON = compare_altered_names
