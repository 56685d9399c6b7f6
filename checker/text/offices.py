"""Roles → offices that can be compared: what somebody is, of what body or place, in what rank, now or once.

"California Gov." and "Governor of California" are one office; "deputy director" and "director" are two.
"""

from __future__ import annotations

import functools
import re
from typing import Literal

from msgspec import Struct

from checker.text.body_likeness import compare_bodies, content_words
from checker.text.known_bodies import known_key
from checker.text.names import bare, plain
from checker.text.places import place_key
from checker.text.roles import is_role
from checker.text.wordlists import body_heads, place_names, region_abbreviations, table_lines

#: Whether one person can be called both: `same` office, `may` be (nothing speaks against it), or `conflict`.
OfficeWord = Literal["same", "may", "conflict"]

_LOWER_RANKS = frozenset("deputy vice assistant associate lieutenant lt asst under junior".split())
_PAST = frozenset("former ex late retired then outgoing ex- one-time onetime previous".split())
_COMING = frozenset(["elect", "designate", "incoming", "candidate", "nominee"])
_PARTIES = frozenset("democrat democratic republican labour conservative tory liberal green".split())
_PARTY_FORMS = {"democratic": "democrat", "tory": "conservative", "d": "democrat", "r": "republican"}
_OF = frozenset(["of", "for", "at", "with", "in", "from"])


class Office(Struct, frozen=True, gc=False):
    """What a role says. head: the standard name of the office, or "" where the role has none that the table knows.

    of: names of the body or place in it, as written; ranks: "deputy" and its like; party; past: held once, or not yet.
    """

    head: str
    of: tuple[str, ...]
    ranks: frozenset[str]
    party: str
    past: bool


class _Title(Struct, frozen=True, gc=False):
    name: str
    single: bool
    groups: frozenset[str]


@functools.cache
def _titles() -> dict[tuple[str, ...], _Title]:
    titles: dict[tuple[str, ...], _Title] = {}
    for line in table_lines("offices"):
        name, others, known = (part.strip() for part in line.split("|"))
        facts = known.split()
        title = _Title(name, "one" in facts, frozenset(facts) - {"one"})
        for form in (name, *filter(None, map(str.strip, others.split(",")))):
            titles.setdefault(tuple(re.findall(r"\w+", form)), title)
    return titles


_LONGEST_TITLE = 4
_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:['’][^\W_]+)*")


@functools.lru_cache(maxsize=1 << 12)
def read_office(role: str) -> Office:
    """What a role says: "assistant DHS secretary for public affairs" → secretary, of DHS, of lower rank."""
    written = _WORD.findall(role)
    words = [plain(bare(word)).replace(".", "") for word in written]
    found: tuple[int, int, _Title] | None = None
    for size in range(min(_LONGEST_TITLE, len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            title = _titles().get(tuple(words[at : at + size]))
            if title is not None and not (words[at] in _LOWER_RANKS and _has_title(words[at + 1 :])):
                found = at, at + size, title
                break
        if found:
            break
    if found is None:
        last = next((i for i in range(len(words) - 1, -1, -1) if is_role(words[i])), None)
        head = words[last] if last is not None else ""
        found = (last or 0, (last or 0) + 1, _Title(head, single=False, groups=frozenset()))
    first, after, title = found
    around = [*words[:first], *words[after:]]
    if title.name == "chief" and {"police", "fire"} & set(around):  # "the chief of the Akron police"
        title = _titles()["police" if "police" in around else "fire", "chief"]
    names = _names_in(written, first, after)
    if title.name in _WITH_PORTFOLIO and first > 0 and written[first - 1].islower() and _is_portfolio(words[first - 1]):
        names = (words[first - 1], *names)  # "the education secretary"
    party = next((_PARTY_FORMS.get(word, word) for word in around if word in _PARTIES), "")
    return Office(
        title.name, names, frozenset(_LOWER_RANKS.intersection(around)), party,
        bool(_PAST.intersection(around) or _COMING.intersection(around)),
    )  # fmt: skip


# Words for the level of government, which say nothing of which body it is.
_LEVELS = frozenset("state federal national county city town village local provincial regional".split())
_NOT_IN_NAMES = _LOWER_RANKS | _PAST | _PARTIES | _LEVELS
# Offices that are told apart by what they are for.
_WITH_PORTFOLIO = frozenset(["secretary", "minister", "commissioner"])


def _is_portfolio(word: str) -> bool:
    return word not in _LOWER_RANKS | _PAST | _PARTIES | {"the", "a", "cabinet", "press", "prime", "state", "senior"}


def _has_title(words: list[str]) -> bool:
    """ "Lt. Gov.": a rank with an office behind it is no office of its own."""
    return bool(words) and any(tuple(words[:size]) in _titles() for size in range(1, _LONGEST_TITLE))


def _names_in(written: list[str], first: int, after: int) -> tuple[str, ...]:
    """The capitalised names in a role, outside the words of the office: "Department of Health", "California"."""
    names: list[str] = []
    run: list[str] = []
    for i, word in enumerate([*written, ""]):
        name = bool(word) and not first <= i < after and word[0].isupper()
        name = name and plain(word) not in _NOT_IN_NAMES and (word.isupper() or not is_role(word))
        small = bool(run) and word in ("of", "and", "for", "the", "on") and i + 1 < len(written)
        if name or (small and written[i + 1][0].isupper() and not first <= i + 1 < after):
            run.append(bare(word))
        elif run:
            while run[-1].islower():
                run.pop()
            names.append(" ".join(run))
            run = []
    return tuple(names)


def compare_offices(left: Office, right: Office) -> OfficeWord:
    """Whether the same person can be called both at one time."""
    if not left.head or not right.head or left.past != right.past:
        return "may"
    if left.party and right.party and left.party != right.party:
        return "conflict"
    beside = _bodies_relation(left, right)
    if left.head != right.head:
        if _groups(left) & _groups(right) and beside != "apart":
            return "conflict"
        both = _is_single(left.head) and _is_single(right.head) and beside == "same"
        return "conflict" if both and not {left.head, right.head} & _HELD_TOGETHER else "may"
    if bool(left.ranks) != bool(right.ranks):
        return "conflict" if beside != "apart" and _is_single(left.head) else "may"
    if beside == "apart":
        return "conflict" if _is_single(left.head) or "elected" in _groups(left) else "may"
    return "same" if beside == "same" or _is_single(left.head) else "may"


def are_two_posts(left: Office, right: Office) -> bool:
    """Whether two offices are two posts that one person may well hold together: chairman and chief executive."""
    two = {left.head, right.head} in _OFTEN_TOGETHER and not left.past and not right.past
    return two and _bodies_relation(left, right) != "apart"


_OFTEN_TOGETHER = ({"chairman", "chief executive"}, {"chairman", "chief operating officer"})


def is_office(office: Office) -> bool:
    """Whether a role is an office of the table, and not what anybody may be ("resident", "teacher")."""
    return any(title.name == office.head for title in _titles().values())


def is_single_holder(office: Office) -> bool:
    """Whether one person at a time holds the office: a governor of a state, the chief executive of a company."""
    return _is_single(office.head) and not office.past and not office.ranks


def _is_single(head: str) -> bool:
    return any(title.single for title in _titles().values() if title.name == head)


# Offices of a company that one person may hold together.
_HELD_TOGETHER = frozenset(
    """president secretary director chairman manager superintendent administrator editor""".split()
) | {"chief executive", "chief operating officer"}


def _groups(office: Office) -> frozenset[str]:
    """The groups of offices of which one person holds one; a president of no body is a country's as well."""
    own = next((title.groups for title in _titles().values() if title.name == office.head), frozenset[str]())
    if office.head == "president" and all(_is_place(name) for name in office.of):
        return own | {"elected"}
    return own


def _bodies_relation(left: Office, right: Office) -> Literal["same", "apart", "unknown"]:
    """Whether two offices are of one body or place; unknown where one names none."""
    if not left.of or not right.of:
        return "unknown"
    if any(_is_same_name(a, b) for a in left.of for b in right.of):
        return "same"
    sorts = [{_is_place(name) for name in names} for names in (left.of, right.of)]
    return "apart" if sorts[0] == sorts[1] and len(sorts[0]) == 1 else "unknown"


def _is_place(name: str) -> bool:
    return plain(name) in place_names() or name in region_abbreviations() or place_key(name) == "united-states"


def _is_same_name(left: str, right: str) -> bool:
    if place_key(left) == place_key(right) or _one_nation(plain(left), plain(right)):
        return True
    if known_key(left) and known_key(left) == known_key(right):
        return True
    a, b = (set(content_words((known_key(name) or name).replace("-", " "))) for name in (left, right))
    if min(len(a), len(b)) == 1 or known_key(left) or known_key(right):
        return bool(a & b) or compare_bodies(left, right).word == "same"
    return compare_bodies(left, right).word != "different"


def _one_nation(left: str, right: str) -> bool:
    """ "Veldania" and "Veldanian": a country and its adjective."""
    return len(left) > 4 and len(right) > 4 and left[:5] == right[:5] and " " not in left + right


def has_portfolio(office: Office) -> bool:
    """Whether a role says what an office is for, as "the education secretary" does."""
    return office.head in _WITH_PORTFOLIO and bool(office.of)


def names_one_body(left: Office, right: Office) -> bool:
    """Whether two offices are surely of one body or place: "Defence Secretary", "British Defence Secretary" are not."""
    if left.head not in _WITH_PORTFOLIO and set(map(plain, left.of)) == set(map(plain, right.of)):
        return any(map(_says_which, left.of))
    return any(
        _is_same_name(a, b) and (_is_place(a) or known_key(a) is not None or (" " in a and " " in b and _says_which(a)))
        for a in left.of
        for b in right.of
    )


def _says_which(name: str) -> bool:
    """Whether a name is more than "City Council"."""
    return any(word not in body_heads() and word not in _LEVELS for word in content_words(name))


def offices_agree_on_body(left: Office, right: Office) -> bool:
    """Whether both name a body or place, and the same one."""
    return _bodies_relation(left, right) == "same"


def on_two_bodies(left: Office, right: Office) -> bool:
    """Whether both name a body or place, and not the same one."""
    return bool(left.of and right.of) and _bodies_relation(left, right) != "same"
