"""Name runs → places: countries, states, cities, rivers and streets, and "Washington" by what its sentence means.

A name is a place's on evidence: a gazetteer knows it, its words say so ("Lucas County"), its region stands behind it
("Flint, Mich."), or it stands where only a place does ("in Dearborn").
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from checker.model import Span
from checker.text.body_names import Segment, segments_of
from checker.text.name_index import NameIndex
from checker.text.names import NameRun, bare, plain
from checker.text.regions import gazetteer, has_region, region_behind
from checker.text.roles import is_role
from checker.text.tokens import Tokens
from checker.text.washington import sense_of_washington
from checker.text.wordlists import (
    given_names,
    name_endings,
    place_heads,
    region_abbreviations,
)
from checker.text.words import MONTHS, SPEECH_VERBS, WEEKDAYS


class PlaceName(Struct, frozen=True, gc=False):
    """A name read as a place's. `key`: one for all ways to write it ("Flint, Mich.", "Flint, Michigan").

    tokens [first, last] inclusive; `span` leaves out a possessive ending.
    """

    first: int
    last: int
    span: Span
    name: str
    key: str


def place_key(name: str) -> str:
    """One form for all spellings of a place: abbreviations of its region in full, small words left out."""
    parts = []
    for part in name.split(","):
        whole = region_abbreviations().get(part.strip()) or region_abbreviations().get(part.strip() + ".") or part
        words = [word for word in plain(whole).replace(".", "").replace("-", " ").split() if word != "the"]
        parts.append(" ".join(_SPELLED.get(word, word) for word in words))
    key = ", ".join(part for part in parts if part)
    return _SAME_PLACE.get(key, key).replace(", ", "-").replace(" ", "-")


_SPELLED = {"st": "saint", "ft": "fort", "mt": "mount"}
# Names of one place in two spellings, as news agencies changed them, and the capital of the United States.
_SAME_PLACE = {
    "kiev": "kyiv", "odessa": "odesa", "kharkov": "kharkiv", "lvov": "lviv", "bombay": "mumbai", "calcutta": "kolkata",
    "madras": "chennai", "bangalore": "bengaluru", "burma": "myanmar", "peking": "beijing", "turkey": "turkiye",
    "swaziland": "eswatini", "ivory coast": "cote d'ivoire", "czech republic": "czechia", "holland": "netherlands",
    "district of columbia": "washington, dc", "washington, district of columbia": "washington, dc",
    "washington dc": "washington, dc", "dc": "washington, dc",
    "macedonia": "north macedonia", "saigon": "ho chi minh city",
    "america": "united states", "britain": "united kingdom", "great britain": "united kingdom",
}  # fmt: skip


def find_places(
    tokens: Tokens,
    text: str,
    runs: Sequence[NameRun],
    taken: frozenset[int],
    shouted: frozenset[int],
    shown: frozenset[tuple[int, int]] = frozenset(),
) -> tuple[PlaceName, ...]:
    """The places named in a text, in order. taken: the tokens of people and bodies, which no place is read from.

    shown: spans that other evidence shows to be names of places.
    """
    index = gazetteer()
    found: dict[int, int] = {}
    unknown: list[Segment] = []
    for segment in segments_of(tokens, runs, taken):
        spans = list(_in_segment(tokens, segment, index, shouted))
        found.update(spans)
        if not spans and segment.first not in shouted:
            unknown.append(segment)
    for segment in unknown:
        told = bool(shown) and (tokens.starts[segment.first], tokens.ends[segment.last]) in shown
        if told or _stands_as_place(tokens, segment):
            found[segment.first] = segment.last
    names = {bare(tokens.text[tokens.starts[first] : tokens.ends[last]]) for first, last in found.items()}
    for segment in unknown:
        if segment.first not in found and _named_again(tokens, segment, names):
            found[segment.first] = segment.last
    return tuple(_places(tokens, text, found, taken))


def _in_segment(
    tokens: Tokens, segment: Segment, index: NameIndex, shouted: frozenset[int]
) -> Iterator[tuple[int, int]]:
    """The places of one segment: first and last token of each."""
    head = bare(tokens.words[segment.last])
    whole = index.at(tokens, segment.first)
    if segment.last > segment.first and head in place_heads() and segment.first not in shouted:
        yield segment.first, segment.last
        return
    first_word = bare(tokens.words[segment.first])
    if first_word in _FIRST_WORDS and segment.first not in shouted:
        if segment.last > segment.first:
            yield segment.first, segment.last
            return
        last = _past_of(tokens, segment.first)
        if last is not None and first_word in _FIRST_OF:
            yield segment.first, last
            return
    if whole is None and segment.last > segment.first and has_region(tokens, segment.last):
        yield segment.first, segment.last
        return
    at = segment.first
    while at <= segment.last:
        place = index.at(tokens, at) if index.may_begin(tokens.words[at]) else None
        if place is not None and (place[0] <= segment.last or place[0] == at):
            if _is_alone(tokens, segment, at, place[0]):
                yield at - (at == segment.first + 1 and tokens.words[segment.first] in _ADDED), place[0]
            at = place[0]
        at += 1


#: What the names of places begin with: "Lake Erie", "Mount Etna"; with "of" behind some: "Gulf of Mexico".
_FIRST_WORDS = frozenset("lake mount mt fort cape port gulf strait bay isle isles sea bight".split())
_FIRST_OF = frozenset("gulf strait bay isle isles sea bight cape".split())
# Words before the name of a place that make it part of itself.
_ADDED = frozenset("north south east west northern southern eastern western central upper lower greater".split())


def _is_alone(tokens: Tokens, segment: Segment, first: int, last: int) -> bool:
    """Whether a place of the gazetteer is not part of a longer name: "Texas Rangers", "Paris Agreement" are others."""
    if last < segment.last:
        return tokens.raw[last].endswith("'s") or is_role(tokens.at[last + 1]) or tokens.at[last + 1] in _PARTY
    if first > segment.first:
        before = bare(tokens.words[first - 1])
        return before in _ADDED or tokens.raw[first - 1].endswith("'s") or is_role(before)
    return True


_PARTY = frozenset("democrat democrats republican republicans republic".split())


def _past_of(tokens: Tokens, head: int) -> int | None:
    """The last token of "Gulf of Mexico"."""
    if tokens.at[head + 1] != "of" or not tokens.raw[head + 2 : head + 3] or not tokens.raw[head + 2][0].isupper():
        return None
    last = head + 2
    while last + 1 < len(tokens) and tokens.raw[last + 1][0].isupper():
        last += 1
    return last


_SURE_BEFORE = frozenset(["in", "near", "outside", "throughout"])
_KINDS_OF_PLACE = frozenset(
    """city town village suburb province district region state county island neighborhood neighbourhood municipality
    port capital hamlet borough""".split()
)
_BEHIND_PLACES = frozenset(
    """on after when where and by for at before last since this early late during with who that to as earlier while but
    or has had have was were is are will would could said because until""".split()
) | {",", ".", "", "\n", ";"}


def _stands_as_place(tokens: Tokens, segment: Segment) -> bool:
    """Whether a name that no list has stands where only a place does: "in Dearborn", "the town of Ely", "Ely, Nev."."""
    low = bare(tokens.words[segment.first])
    last = bare(tokens.words[segment.last])
    if segment.last - segment.first > 3 or low in MONTHS or low in WEEKDAYS or not low[0].isalpha():
        return False
    if has_region(tokens, segment.last):
        return not (segment.opens_sentence and low in given_names()) or tokens.raw[segment.first].isupper()
    shouts = tokens.raw[segment.first].isupper() and segment.first == segment.last
    if last in name_endings() or is_role(last) or shouts:
        return False
    before, two_before = tokens.at[segment.first - 1], tokens.at[segment.first - 2]
    if before == "of" and two_before in _KINDS_OF_PLACE:
        return True
    if tokens.raw[segment.last].endswith("'s"):
        return False
    after = tokens.at[segment.last + 1]
    behind = after in _BEHIND_PLACES or (after.endswith("ed") and len(after) > 4)
    return before in _SURE_BEFORE and behind and last not in _NO_PLACES


# What stands behind "in" with a capital and is no place: bodies, languages, faiths and works.
_NO_PLACES = frozenset(
    """parliament congress english french spanish german arabic russian chinese mandarin hindi urdu latin hebrew
    christianity islam judaism buddhism hinduism medicaid medicare obamacare brexit god facebook twitter instagram
    tiktok youtube premier bitcoin python internet christmas easter ramadan ligue bundesliga serie
    scripture genesis""".split()
)


def _named_again(tokens: Tokens, segment: Segment, names: Collection[str]) -> bool:
    """Whether a name was seen as a place elsewhere in the text and can be one here."""
    name = bare(tokens.text[tokens.starts[segment.first] : tokens.ends[segment.last]])
    return name in names and tokens.at[segment.last + 1] not in SPEECH_VERBS


def _places(tokens: Tokens, text: str, found: dict[int, int], taken: frozenset[int]) -> Iterator[PlaceName]:
    after = 0
    for first in sorted(found):
        if first < after:
            continue
        last = found[first]
        region = region_behind(tokens, last) if tokens.at[last + 1] == "," else None
        if region is not None and region not in taken:
            last = region
        if tokens.at[last + 1] == "state" and bare(tokens.words[last]) in ("washington", "york"):
            last += 1  # "Washington state"
        after = last + 1
        end = tokens.ends[last] - 2 * tokens.raw[last].endswith(("'s", "'S"))
        if tokens.at[last + 1] == "." and tokens.raw[last] + "." in region_abbreviations():
            end = tokens.ends[last + 1]
        span = Span(tokens.starts[first], end)
        name = text[span.start : span.end]
        key = place_key(name)
        if key == "washington":
            key = sense_of_washington(tokens, first, last)
        yield PlaceName(first, last, span, name, key)
