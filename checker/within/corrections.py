"""Values that a correction takes back and the article still has: "said 11 were hurt; it was 14", "hurt 11 people"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.kinds import all_kinds
from checker.kinds.amount import Amount
from checker.kinds.kind import Page
from checker.kinds.number import Number
from checker.kinds.quantity import Quantity
from checker.model import Category, Evidence, Mention, Value
from checker.text.corrections import Correction
from checker.text.lemmas import lemma
from checker.text.likeness import name_likeness
from checker.text.words import FUNCTION_WORDS, SPEECH_VERBS
from checker.within.doubt import Doubt, evidence

_LIKE = 0.62  # From this likeness on one word of a note may be the other, misspelt.
_SHORT = 4
_MOST = 12  # An article with more notes is a list of them.
_SHARED = 2  # Words that a sentence has in common with a note on the same thing.
_REACH = 5  # Tokens on either side of a value among which is what it is told of.
_SPELLING = frozenset("misspelled misspelt misspelling spelling spelled spelt name names surname".split())
# Values that are never told of twice in this sense, or that other checks look at.
_NOT_COMPARED = frozenset(["quote", "list", "person", "choice", "response"])
# Beside these the article may tell of what was thought at first.
_AT_FIRST = frozenset("initially originally earlier previously first initial preliminary early".split())
# Words of notes themselves: they are not what a value is told of.
_NOTE_WORDS = frozenset(
    """version article story report correction correct incorrectly mistakenly wrongly erroneously misstate state number
    figure amount editor note update amend change headline paragraph actually fact give date time list""".split()
)


def find_uncorrected(page: Page) -> Iterator[Doubt]:
    """What a note of correction says was wrong, where the article says it of the same thing all the same."""
    notes = frozenset(token for correction in page.scan.corrections for token in correction.note)
    for correction in page.scan.corrections[:_MOST]:
        if correction.withdrawn and correction.right:
            yield from _values_left(page, correction, notes)
            yield from _names_left(page, correction, notes)


def _inside(page: Page, part: range) -> list[Mention]:
    """The mentions that lie wholly in some tokens."""
    places = page.places
    return [
        each for each in page.mentions if part.start <= places[each.span].start and places[each.span].stop <= part.stop
    ]


# --- values ------------------------------------------------------------------------------------------------------


def _values_left(page: Page, correction: Correction, notes: frozenset[int]) -> Iterator[Doubt]:
    """The values of the article that are the withdrawn one, told of the same thing."""
    right = _inside(page, correction.right)
    things = {form for form in page.lemmas.lemmas[correction.note.start : correction.note.stop] if _is_thing(form)}
    for wrong in _inside(page, correction.withdrawn):
        mended = [each for each in right if _are_of_a_kind(wrong, each)]
        if not mended or any(_are_same(wrong, each) for each in mended):
            continue
        left = next((each for each in page.mentions if _is_left(page, each, wrong, notes, things, mended)), None)
        if left is not None:
            yield _doubt(left, wrong, mended[0])


def _is_left(
    page: Page, mention: Mention, wrong: Mention, notes: frozenset[int], things: set[str], mended: list[Mention]
) -> bool:
    """Whether a mention outside the notes is the wrong value, told of what the note speaks of."""
    if mention.quoted or mention.furniture or page.places[mention.span].start in notes:
        return False
    same = _are_of_a_kind(wrong, mention) and _are_same(wrong, mention)
    return same and _is_of(page, mention, things, mended)


def _are_of_a_kind(left: Mention, right: Mention) -> bool:
    counts = isinstance(left.value, Quantity | Number) and isinstance(right.value, Quantity | Number)
    return left.kind not in _NOT_COMPARED and (left.kind == right.kind or counts)


def _are_same(left: Mention, right: Mention) -> bool:
    """Whether two values are one: the very number in the very unit; for others, what their kind says."""
    a, b = left.value, right.value
    if isinstance(a, Amount) and isinstance(b, Amount):
        return a.number is not None and a.number == b.number and _unit(a) == _unit(b)
    return all_kinds()[left.kind].compare(a, b).word == "agrees"


def _unit(value: Value) -> str | None:
    return getattr(value, "unit", None) or getattr(value, "currency", None)


def _is_of(page: Page, mention: Mention, things: set[str], mended: list[Mention]) -> bool:
    """Whether a value of the article is told of what the note speaks of, by the words next to it."""
    place, sentence = page.places[mention.span], page.sentence_of(mention)
    words = page.scan.tokens.words[sentence.first : sentence.after]
    if not _AT_FIRST.isdisjoint(words):
        return False
    if any(_are_same(each, other) for each in mended for other in _told_with(page, mention)):
        return False  # "rose from 11 to 14"
    shared = things.intersection(page.lemmas.lemmas[sentence.first : sentence.after])
    if len(shared) < min(_SHARED, len(things)):
        return False
    counted = mention.value.of if isinstance(mention.value, Quantity) else None
    nouns = {lemma(word) for word in (counted or "").lower().split()}
    if nouns and lemma((counted or "").lower().split()[-1]) not in things:
        return False
    forms = page.lemmas.lemmas
    behind = forms[place.stop : min(place.stop + _REACH, sentence.after)]
    if nouns and nouns.isdisjoint(behind):
        return True  # "the number of injured stood at 11"
    before = forms[max(place.start - _REACH, sentence.first) : place.start]
    nearest = [next((each for each in near if _is_thing(each) and each not in nouns), None)
               for near in (behind, reversed(before))]  # fmt: skip
    return not things.isdisjoint(each for each in nearest if each)


def _told_with(page: Page, mention: Mention) -> Iterator[Mention]:
    """The other values of a sentence that can be compared with one of it."""
    for other in page.mentions:
        if other.sentence == mention.sentence and other.span != mention.span and _are_of_a_kind(mention, other):
            yield other


def _is_thing(form: str) -> bool:
    """Whether a lemma says what a value is told of: no function word, no number, no word of notes themselves."""
    plain = form[:1].isalpha() and len(form) > 2
    return plain and form not in FUNCTION_WORDS and form not in SPEECH_VERBS and form not in _NOTE_WORDS


def _doubt(mention: Mention, wrong: Mention, right: Mention) -> Doubt:
    category: Category = all_kinds()[mention.kind].category
    return Doubt(
        mention.kind, f"A value that was corrected: {mention.text}", category, "warning", 0.75,
        f"writes “{mention.text}”; its own correction takes that back for “{right.text}”.",
        "The words beside it are those of the correction.",
        (evidence(mention),), (evidence(wrong), evidence(right)), (mention,), f"{mention.text} {right.text}",
    )  # fmt: skip


# --- spellings ---------------------------------------------------------------------------------------------------


def _names_left(page: Page, correction: Correction, notes: frozenset[int]) -> Iterator[Doubt]:
    """The misspelt names of a note, where the article still has them."""
    tokens = page.scan.tokens
    if _SPELLING.isdisjoint(tokens.words[correction.note.start : correction.note.stop]):
        return
    rights = [i for i in correction.right if _is_name(page, i)]
    spelled = {tokens.words[i] for i in rights}
    for wrong in (i for i in correction.withdrawn if _is_name(page, i) and tokens.words[i] not in spelled):
        right = next((i for i in rights if name_likeness(tokens.words[i], tokens.words[wrong]) >= _LIKE), None)
        if right is None:
            continue
        for at in tokens.places(frozenset([tokens.words[wrong], f"{tokens.words[wrong]}'s"])):
            if tokens.at[at - 1] != "the" and at not in notes and _is_name(page, at):
                yield _misspelt(page, at, wrong, right)


def _is_name(page: Page, at: int) -> bool:
    """Whether a token is a word with a capital, long enough to be told from others."""
    raw = page.scan.tokens.raw[at]
    return raw[0].isupper() and len(raw) >= _SHORT and page.scan.tokens.words[at] not in FUNCTION_WORDS


def _misspelt(page: Page, at: int, wrong: int, right: int) -> Doubt:
    written, taken_back, mended = (_evidence(page, i) for i in (at, wrong, right))
    sentence = page.scan.clean.original(page.scan.sentence_span(page.scan.sentence_at(at)))
    read = [each for each in page.mentions if each.span.overlaps(written.span) and each.sentence == sentence]
    return Doubt(
        "person", f"A spelling that was corrected: {written.text}", "person-name", "warning", 0.8,
        f"writes “{written.text}”; its own correction takes that back for “{mended.text}”.",
        "The correction speaks of the spelling.",
        (written,), (taken_back, mended), tuple(read[:1]), f"{written.text} {mended.text}",
    )  # fmt: skip


def _evidence(page: Page, at: int) -> Evidence:
    span = page.scan.clean.original(page.scan.tokens.span(at, at))
    return Evidence(page.article.id, span, page.article.text[span.start : span.end])


CHECK = find_uncorrected
