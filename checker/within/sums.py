"""Parts that do not add up to their whole in one sentence: "30 people: 12 women, 10 men and 7 children".

Behind a colon, a dash or in brackets the parts may be of anything. Behind a mere comma or "were" they may be others, or
some of several; there only the words that part people by sex and age are taken for parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.kinds.kind import Page
from checker.kinds.quantity import Quantity
from checker.model import Mention
from checker.within.doubt import Doubt, evidence

_OPENS = frozenset([":", "(", "\u2013"])  # what the parts of a whole stand behind
_BETWEEN = frozenset(["and", ",", "plus"])
_NOUN_WORDS = 4  # Words of what a part counts.
_MIN_PARTS = 2
_MOST = 12  # A longer list of parts is seldom told.
# What people are parted into, nobody being in two of them.
_SEXES_AND_AGES = frozenset("men women boys girls children".split())
_COMPLETE = (frozenset(["men", "women"]), frozenset(["boys", "girls"]), frozenset("men women children".split()))
_ANYBODY = frozenset("people persons victims suspects passengers".split())  # "12 officers, three men" may be a list
_BE = frozenset(["were", "are"])
_STOPS = frozenset([",", ".", ")", ";", "\u2013"])


def find_wrong_sums(page: Page) -> Iterator[Doubt]:
    """Wholes whose parts are told at once behind a colon, a dash or in brackets, and come to something else."""
    counts = [mention for mention in page.by_kind.get("quantity", ()) if _is_count(mention)]
    for at, whole in enumerate(counts):
        following = counts[at + 1 : at + 1 + _MOST]
        parts = _parts(page, whole, following) or _people_in_apposition(page, whole, following)
        if len(parts) < _MIN_PARTS or _what(whole) in {_what(part) for part in parts}:
            continue
        total = sum((_number(part) for part in parts), Decimal(0))
        if total != _number(whole):
            yield _doubt(whole, [(part, _what(part)) for part in parts], total)
    yield from _with_total(page, counts)
    yield from _of_people_told_before(page, counts)
    yield from _of_the_people(page, [*filter(_is_number, page.by_kind.get("quantity", ()))])


def _is_count(mention: Mention) -> bool:
    assert isinstance(mention.value, Quantity)
    return _is_number(mention) and mention.value.of is not None and mention.value.of != "times"


def _is_number(mention: Mention) -> bool:
    value = mention.value
    assert isinstance(value, Quantity)
    whole = value.number is not None and value.number == value.number.to_integral_value() and value.step == 1
    return whole and value.bound == "exact" and value.unit is None


def _number(mention: Mention) -> Decimal:
    assert isinstance(mention.value, Quantity) and mention.value.number is not None
    return mention.value.number


def _what(mention: Mention) -> str:
    assert isinstance(mention.value, Quantity)
    return (mention.value.of or "").lower()


def _parts(page: Page, whole: Mention, following: Sequence[Mention]) -> list[Mention]:
    """The counts that are listed directly behind a whole, to the end of the list."""
    words = page.scan.tokens.words
    end = page.places[whole.span].stop
    if not following or following[0].sentence != whole.sentence:
        return []
    gap = words[end : page.places[following[0].span].start]
    if not gap or gap[-1] not in _OPENS or len(gap) > _NOUN_WORDS + 1 or _OPENS.intersection(gap[:-1]):
        return []
    parts = [following[0]]
    for part in following[1:]:
        between = words[page.places[parts[-1].span].stop : page.places[part.span].start]
        if part.sentence != whole.sentence or not between or between[-1] not in _BETWEEN:
            break
        if {"a", "an"}.intersection(between):
            return []  # "two tractors, a quad bike and two trailers": item_lists.py counts those
        if len(between) > _NOUN_WORDS + 2 or any(not word[0].isalpha() and word not in ",-" for word in between):
            break
        parts.append(part)
    return parts if _is_closed(words, page.places[parts[-1].span].stop) else []


def _people_in_apposition(page: Page, whole: Mention, following: Sequence[Mention]) -> list[Mention]:
    """ "Twelve people, five men and six women, were"; "The 12 victims were five men and six women."."""
    words, end = page.scan.tokens.at, page.places[whole.span].stop
    if len(following) < _MIN_PARTS or following[1].sentence != whole.sentence:
        return []
    gap = words[end : page.places[following[0].span].start]
    lead = gap[-1] if gap else ""
    if len(gap) > _NOUN_WORDS or not (lead in _BE or (lead == "," and _what(whole) in _ANYBODY)):
        return []
    if any(not word.isalpha() for word in gap[:-1]) or (lead == "," and gap[:-1] != [_what(whole)]):
        return []
    parts = _people(page, [part for part in following if part.sentence == whole.sentence])
    return [part for part, _ in parts] if all(_what(part) == noun for part, noun in parts) else []


def _with_total(page: Page, counts: Sequence[Mention]) -> Iterator[Doubt]:
    """ "12 nurses, eight doctors and four pharmacists, a total of 30 positions"."""
    words = page.scan.tokens.at
    for at, whole in enumerate(counts):
        start = page.places[whole.span].start
        lead = " ".join(words[max(start - 6, 0) : start])
        if not lead.endswith(_TOTALS) or at < _MIN_PARTS:
            continue
        parts = [whole]
        for part in reversed(counts[:at]):
            between = words[page.places[part.span].stop : page.places[parts[0].span].start]
            joined = parts[0] is whole or _BETWEEN.intersection(between[-1:])
            if part.sentence != whole.sentence or not joined or len(between) > _NOUN_WORDS + 6:
                break
            parts.insert(0, part)
        total = sum((_number(part) for part in parts[:-1]), Decimal(0))
        last = words[page.places[parts[-3].span].stop : page.places[parts[-2].span].start] if len(parts) > 2 else []
        near = _number(whole) <= 2 * total and total <= 2 * _number(whole)  # else the total is of something else
        if len(parts) > _MIN_PARTS and "and" in last and near and total != _number(whole):
            yield _doubt(whole, [(part, _what(part)) for part in parts[:-1]], total)


_TOTALS = (", a total of", ", for a total of", "totalling", "totaling", ", making a total of", ", or a total of")


def _of_people_told_before(page: Page, counts: Sequence[Mention]) -> Iterator[Doubt]:
    """ "Nine people were arrested. … The suspects, six men and two women, will": the one count of people before."""
    words = page.scan.tokens.at
    for at, first in enumerate(counts):
        place = page.places[first.span]
        noun = words[place.start - 2]
        if words[place.start - 1] != "," or words[place.start - 3] != "the" or noun not in _THEM:
            continue
        parts = _people(page, [part for part in counts[at : at + _MOST] if part.sentence == first.sentence])
        before = {_number(each): each for each in reversed(counts[:at]) if _what(each) in _ANYBODY | {noun, "people"}}
        total = sum((_number(part) for part, _ in parts), Decimal(0))
        apart = {abs(number - total) for number in before}
        explained = any(_number(each) in apart for each in counts[:at])  # "one was let go"
        if {told for _, told in parts} in _COMPLETE and len(before) == 1 and total not in before and not explained:
            yield _doubt(next(iter(before.values())), parts, total)


_THEM = frozenset("suspects defendants detainees arrested accused winners".split())  # the dead may be some of them


def _of_the_people(page: Page, counts: Sequence[Mention]) -> Iterator[Doubt]:
    """ "Of the 12 victims, five were men and six women.": all of them, or more than there are."""
    words = page.scan.tokens.at
    for at, whole in enumerate(counts):
        place = page.places[whole.span]
        lead = words[max(place.start - 2, 0) : place.start] == ["of", "the"]
        following = [part for part in counts[at + 1 : at + 1 + _MOST] if part.sentence == whole.sentence]
        if not lead or not following:
            continue
        gap = words[place.stop : page.places[following[0].span].start]
        parts = _people(page, following) if gap[-1:] == [","] and len(gap) <= _NOUN_WORDS else []
        total = sum((_number(part) for part, _ in parts), Decimal(0))
        complete = {noun for _, noun in parts} in _COMPLETE
        if len(parts) >= _MIN_PARTS and (total > _number(whole) or (complete and total != _number(whole))):
            yield _doubt(whole, parts, total)


def _people(page: Page, counts: Sequence[Mention]) -> list[tuple[Mention, str]]:
    """The counts, one directly behind the other, of people by sex or age, each with its word; none where it goes on."""
    words = page.scan.tokens.at
    starts = [page.places[count.span].start for count in counts] + [-1]
    parts: list[tuple[Mention, str]] = []
    for count, following in zip(counts, starts[1:], strict=True):
        noun = page.places[count.span].stop
        noun += words[noun] in _BE
        if words[noun] not in _SEXES_AND_AGES or words[noun] in {told for _, told in parts}:
            return []
        parts.append((count, words[noun]))
        if words[noun + 1 : following] not in ([","], ["and"], [",", "and"]):
            behind = words[noun + 1 : noun + 5]
            return parts if behind[0] in _STOPS and {"others", "other", "more", "among"}.isdisjoint(behind) else []
    return []


def _is_closed(words: Sequence[str], at: int) -> bool:
    """Whether the list ends with what its last part counts, and not in "and others"."""
    behind = words[at : at + _NOUN_WORDS + 1]
    stop = next((i for i, word in enumerate(behind) if not word[0].isalpha() and word != "-"), None)
    return stop is not None and not {"others", "other", "more", "among", "and"}.intersection(behind[:stop])


def _doubt(whole: Mention, parts: Sequence[tuple[Mention, str]], total: Decimal) -> Doubt:
    told = ", ".join(f"{part.text} {noun}" for part, noun in parts)
    return Doubt(
        "quantity", f"The parts of “{whole.text} {_what(whole)}”", "arithmetic", "warning", 0.75,
        f"writes “{whole.text} {_what(whole)}” and lists {told}, which come to {total}.",
        "The parts stand directly behind the whole.",
        (evidence(whole),), tuple(evidence(part) for part, _ in parts), (whole,), f"{_number(whole)} {told}",
    )  # fmt: skip


CHECK = find_wrong_sums
