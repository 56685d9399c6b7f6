"""Lists of the same names but for one or two: "Rijeka, Koper, Zadar and Bar" beside "Rijeka, Koper, Ploče and Bar".

The names that two lists share are what makes them one list; the words around have little to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.across.finding import Finding, level_of, split, tied, told
from checker.kinds.list import NameList, item_key
from checker.model import Mention
from checker.story.story import Story, joined
from checker.text.likeness import name_likeness
from checker.text.names import plain

_MOST_OTHERS = 2  # Names that each of two lists has for itself.
_SHARED = 2  # Names that they must share, and the share of the longer list.
_SHARE = 0.6
_SURE = 3  # Names in common from which on nothing else is asked.
_SLIP = 0.6  # The likeness of two names, one of which may be the other misspelt.
_NEAR = 0.25  # How alike the sentences of two short lists are.
_CONFIDENCE, _OF_THREE = 0.8, 0.65
_SAME_PLACES = 0.57
_WITHOUT = 0.6  # One list only leaves out what the other has.


def compare_lists(story: Story) -> Iterator[Finding]:
    """Lists that share most of their names, and differ in the others."""
    lists = [mention for page in story.pages for mention in page.by_kind.get("list", ()) if not mention.furniture]
    by_name: dict[str, list[int]] = {}
    done: set[frozenset[frozenset[str]]] = set()
    for at, mention in enumerate(lists):
        keys = _keys(mention)
        shared: dict[int, int] = {}
        for key in keys:
            for other in by_name.get(key, ()):
                shared[other] = shared.get(other, 0) + 1
            by_name.setdefault(key, []).append(at)
        for other in sorted(shared):
            left, right = lists[other], mention
            pair = frozenset([frozenset(_keys(left)), frozenset(keys)])
            if left.article == right.article or pair in done:
                continue
            finding = _compare(story, lists, left, right)
            if finding is not None:
                done.add(pair)
                yield finding


def _value(mention: Mention) -> NameList:
    assert isinstance(mention.value, NameList)
    return mention.value


def _keys(mention: Mention) -> dict[str, str]:
    """The items of a list, by the form in which they are compared."""
    return {item_key(item): item for item in _value(mention).items}


def _compare(story: Story, lists: Sequence[Mention], left: Mention, right: Mention) -> Finding | None:
    a, b = _keys(left), _keys(right)
    shared = [item for key, item in a.items() if key in b]
    only = ([item for key, item in a.items() if key not in b], [item for key, item in b.items() if key not in a])
    if not _may_be_one(story, left, right, shared, only) or _is_told_elsewhere(lists, left, right, only):
        return None
    sides = [[each for each in lists if set(_keys(each)) == set(keys)] for keys in (a, b)]
    odd, others, tie = split(story, sides[0], sides[1])
    if set(_keys(odd[0])) != set(a):
        only = only[::-1]
    confidence = _CONFIDENCE if len(shared) >= _SURE else _OF_THREE
    if len(shared) < _SURE and not _is_close(story, left, right, shared) and not _has_slip(only):
        confidence = _SAME_PLACES
    if not all(only):
        confidence = _WITHOUT
    message = (
        f"{story.have(odd)} {_shown(only[0], only[1])}; {story.have(others)} {_shown(only[1], only[0])}.{tied(tie)}"
    )
    return Finding(
        "list", "-".join(sorted(a.keys() & b.keys())), f"The list with {joined([f'“{item}”' for item in shared[:3]])}",
        "list", level_of(confidence) if all(only) else "note", told(confidence), message,
        f"Held to be one list because both have {joined([f'“{item}”' for item in shared[:4]])}.", odd, others,
    )  # fmt: skip


def _shown(own: Sequence[str], other: Sequence[str]) -> str:
    """What a list has that the other has not, or that it is without what the other has."""
    return joined([f"“{item}”" for item in own]) if own else f"a list without {joined([f'“{item}”' for item in other])}"


def _may_be_one(
    story: Story, left: Mention, right: Mention, shared: Sequence[str], only: tuple[list[str], list[str]]
) -> bool:
    """Whether two lists are of the same things: they share most, and are as long, or stand in sentences alike."""
    longest = max(len(_keys(left)), len(_keys(right)))
    if not any(only) or max(map(len, only)) > _MOST_OTHERS or len(shared) < max(_SHARED, _SHARE * longest):
        return False
    if _value(left).open_ended or _value(right).open_ended:
        return False
    alike = _is_close(story, left, right, shared) or _at_same_places(left, right)
    if len(only[0]) != len(only[1]):  # one may be told in part
        return alike and len(shared) >= _SURE
    return alike or len(shared) >= _SURE or _has_slip(only)


def _is_close(story: Story, left: Mention, right: Mention, shared: Sequence[str]) -> bool:
    """Whether two lists stand in sentences alike, or share names of two words and more: nobody's by chance."""
    return story.likeness(left, right) >= _NEAR or sum(len(item.split()) > 1 for item in shared) >= _SHARED


def _has_slip(only: tuple[list[str], list[str]]) -> bool:
    return any(_is_slip(one, other) for one in only[0] for other in only[1])


def _at_same_places(left: Mention, right: Mention) -> bool:
    """Whether the names that two lists share stand at the same places of them."""
    a, b = ([item_key(item) for item in _value(mention).items] for mention in (left, right))
    return len(a) == len(b) and all(b.index(key) == at for at, key in enumerate(a) if key in b)


def _is_slip(left: str, right: str) -> bool:
    """ "West Ford" and "West Fork": a word apart, and alike; two towns of like names have more words that are one."""
    a, b = plain(left), plain(right)
    return a[:1] == b[:1] and name_likeness(a, b) >= _SLIP


def _is_told_elsewhere(
    lists: Sequence[Mention], left: Mention, right: Mention, only: tuple[list[str], list[str]]
) -> bool:
    """Whether an article has the other's list as well, or the name that it lacks in another list of its own."""
    for own, missing in ((left, only[1]), (right, only[0])):
        keys = {item_key(item) for item in missing}
        for each in lists:
            if each.article == own.article and each is not own and keys & set(_keys(each)):
                return True
    return False


COMPARISON = compare_lists
