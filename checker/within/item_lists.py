"""Lists of things that are longer or shorter than they say: "seven pieces: a helmet, three bracelets and a ring".

The things are no names (`list_lengths` has those). The list must run from a colon to the end of its sentence, directly
behind what is counted, and its items must be of one form, so that each can be counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.kinds.kind import Page
from checker.kinds.quantity import Quantity
from checker.model import Evidence, Mention
from checker.text.sentences import Sentence
from checker.text.tense import PAST_FORMS
from checker.text.words import FUNCTION_WORDS
from checker.within.doubt import Doubt, evidence

_MOST = 12  # A longer list is seldom told in full.
_MIN_ITEMS = 3
_ITEM_WORDS = 8
_LEAD_WORDS = 14  # Words between a count and its colon.
_NEAR = 3  # A count this near to the colon is of what is listed, whatever else stands between.
_ONE = frozenset(["a", "an", "one", "another"])
_THE = frozenset(["the", "his", "her", "its", "their", "our", "my"])
# What is more than one, or nobody can say how many.
_MANY = frozenset(
    """litter herd flock pack box bag pile load crate batch handful couple pair family twins triplets others other
    more another's dozen dozens rest brothers sisters siblings parents several some many few various numerous
    both etc trio quartet group set series variety range number staff crew team duo relatives""".split()
)
_VERBS = frozenset("is are was were be been has have had will would can could should may might must do does".split())
_BREAKS = frozenset([";", ":", "(", ")", '"', "\u201c", "\u201d", "\u2013", "\u2014", "/"])
_RELATIVES = frozenset(["that", "which", "who", "whose"])


def find_wrong_item_counts(page: Page) -> Iterator[Doubt]:
    """Counts with a list of things behind them, of another length."""
    counts: dict[Sentence, list[Mention]] = {}
    for mention in page.by_kind.get("quantity", ()):
        if _counts_things(mention):
            counts.setdefault(page.sentence_of(mention), []).append(mention)
    for sentence, told in counts.items():
        count, first = _behind_colon(page, sentence, told) or (None, 0)
        named = any(page.places[each.span].start == first for each in page.by_kind.get("list", ()))
        items = _items(page.scan.tokens.words[first : sentence.after]) if count is not None and not named else []
        number = _total(items)
        if count is not None and number is not None and number != _number(count):
            yield _doubt(page, count, range(first, sentence.after), number)


def _counts_things(mention: Mention) -> bool:
    value = mention.value
    assert isinstance(value, Quantity)
    exact = value.number is not None and value.bound == "exact" and value.step == 1
    return exact and value.unit is None and value.of not in (None, "times") and not mention.quoted


def _number(mention: Mention) -> int:
    assert isinstance(mention.value, Quantity)
    return int(mention.value.number or 0)


def _behind_colon(page: Page, sentence: Sentence, told: Sequence[Mention]) -> tuple[Mention, int] | None:
    """ "They took seven pieces: …", the only count before the colon, and nothing else told in the plural."""
    words = page.scan.tokens.words
    colons = [i for i in range(sentence.first, sentence.after) if words[i] == ":"]
    before = [each for each in told if colons and page.places[each.span].start < colons[0]]
    if len(colons) != 1 or len(before) != 1 or not 2 <= _number(before[0]) <= _MOST:
        return None
    lead = words[page.places[before[0].span].stop : colons[0]]
    noun, rest = lead[:_NEAR], lead[_NEAR:]
    if (
        len(lead) > _LEAD_WORDS
        or any(map(_is_told_of, lead))
        or any(map(_is_plural, rest))
        or (rest and not any(map(_is_plural, noun)))
    ):
        return None
    return before[0], colons[0] + 1


def _is_told_of(word: str) -> bool:
    """Whether a word tells something of what is counted, so that the list may be of that: "lost everything: …"."""
    return word in _VERBS or word in PAST_FORMS or word in ("for", "with") or (word.endswith("ed") and len(word) > 4)


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and word not in FUNCTION_WORDS


def _items(words: Sequence[str]) -> list[list[str]]:
    """The items of a list that is joined by commas and one "and" before the last; none where it is not so plain."""
    body = list(words)
    while body and body[-1] in (".", "!", "\n"):
        body.pop()
    if not body or not _BREAKS.isdisjoint(body) or "\n" in body or any(word in (".", "?", "!") for word in body):
        return []
    parts: list[list[str]] = [[]]
    for word in body:
        if word == ",":
            parts.append([])
        else:
            parts[-1].append(word)
    last = parts.pop()
    at = [i for i, word in enumerate(last) if word == "and"]
    if len(at) != 1 or any("and" in part or "or" in part for part in parts):
        return []
    parts += [last[: at[0]]] if at[0] else []
    parts.append(last[at[0] + 1 :])
    good = len(parts) >= _MIN_ITEMS and all(1 <= len(part) <= _ITEM_WORDS for part in parts)
    return parts if good else []


def _total(items: Sequence[Sequence[str]]) -> int | None:
    """How many things some items are; None where that cannot be told."""
    if not items or any(_is_clause(item) for item in items):
        return None
    shapes = [_count_of(item) for item in items]
    if all(
        shape is None for shape in shapes
    ):  # "safety, signals and tracks"; "the heads of safety, signals and tracks"
        heads = items[0][0] == "the" and len(items[0]) > 3 and _is_plural(items[0][1]) and items[0][2] in ("of", "for")
        bare = all(item[0].isalpha() and item[0] not in FUNCTION_WORDS for item in items[heads:])
        return len(items) if bare else None
    return None if any(shape is None for shape in shapes) else sum(shape or 0 for shape in shapes)


def _is_clause(item: Sequence[str]) -> bool:
    """Whether an item says that something is so, or counts what nobody can count."""
    if not _MANY.isdisjoint(item):
        return True
    relative = next((i for i, word in enumerate(item) if word in _RELATIVES), len(item))
    return any(
        word in _VERBS or (word in PAST_FORMS and word not in ("set", "cut", "lead")) for word in item[:relative]
    )


def _count_of(item: Sequence[str]) -> int | None:
    """ "a gold helmet" is one, "three bracelets" are three; None where no word says so."""
    if item[0] in _ONE or (item[0] in _THE and not any(map(_is_plural, item[1:4]))):
        return 1
    return _NUMBERS.get(item[0]) or (int(item[0]) if item[0].isdigit() and int(item[0]) <= _MOST else None)


_NUMBERS = {
    word: at for at, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), start=2)
}


def _doubt(page: Page, count: Mention, place: range, number: int) -> Doubt:
    assert isinstance(count.value, Quantity)
    clean = page.scan.clean
    tokens = page.scan.tokens
    last = place.stop - 1
    while last > place.start and not tokens.raw[last][0].isalnum():
        last -= 1
    span = clean.original(tokens.span(place.start, last))
    words = page.article.text[span.start : span.end]
    return Doubt(
        "quantity", f"The number of {count.value.of} listed", "count-vs-list", "warning", 0.65,
        f"writes “{count.text} {count.value.of}” and lists {number}: {words}.",
        "The list stands behind the count.",
        (evidence(count),), (Evidence(page.article.id, span, words),), (count,), f"{_number(count)} {words}",
    )  # fmt: skip


CHECK = find_wrong_item_counts
