"""Where the name of a body begins and ends: "Department of Health and Human Services", "Securities and Exchange …"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from checker.text.names import NameRun, bare, plain
from checker.text.roles import is_role
from checker.text.tokens import Tokens
from checker.text.wordlists import body_heads, given_names, name_endings, place_names
from checker.text.words import MONTHS, SENTENCE_OPENERS, WEEKDAYS

#: Abbreviations of the legal form of a company, that say no more than its name (ISO 20275).
LEGAL_FORMS = frozenset(
    """inc corp ltd llc llp plc co company corporation limited holdings ag se gmbh sa nv bv spa asa kk oy ab
    pte pty""".split()
)

_OF = frozenset(["of", "for", "on"])
# Heads behind which "for" goes on with the name: "Center for Public Integrity". Behind others it begins something else.
_TAKES_FOR = frozenset(
    """center centre centers centres institute institutes fund foundation campaign society council association alliance
    coalition organization organisation agency committee office commission trust network partnership union academy
    party movement bureau secretariat ministry department""".split()
)
_TAKES_ON = frozenset("committee council commission center centre coalition panel conference board".split())
# Heads that take "… and …" before them: the "Food and Drug Administration".
_JOINS_TWO = frozenset(
    """administration commission enforcement services service protection agency board authority department council
    committee bureau institute office association society fund ministry centre center division museum school
    tribunal exchange union company co party""".split()
)
# Heads whose name is that of a period or a crowd around somebody: "the Biden administration".
_AROUND_SOMEBODY = frozenset(["administration", "house", "court", "club", "watch", "media", "force", "forces"])
# Words that are heads of bodies only with a word before them, and mean something else in front of "of".
_NEVER_FIRST = frozenset(
    "times post news press media radio television tv watch service services party force daily".split()
)
_MAX_WORDS = 12  # Of a body's name; a longer run of capitals is none.


class Segment(Struct, frozen=True, gc=False):
    """Capitalised words of a name run that belong to no person and are no title: tokens [first, last], inclusive."""

    first: int
    last: int
    opens_sentence: bool


def segments_of(tokens: Tokens, runs: Sequence[NameRun], taken: frozenset[int]) -> list[Segment]:
    """The name runs without the people in them, cut at titles: "CMS Chief Legal Officer Rujul Desai" → "CMS"."""
    segments = []
    for run in runs:
        if run.first == run.last and run.first not in taken:  # one word, as most are
            if not is_role(tokens.raw[run.first]) or tokens.raw[run.first].isupper() or tokens.at[run.last + 1] == ",":
                segments.append(Segment(run.first, run.last, run.opens_sentence))
            continue
        first = None
        for i in range(run.first, run.last + 2):
            ends = i > run.last or i in taken or (tokens.raw[i][0].isalpha() and _is_title(tokens, i, run.last))
            if not ends:
                first = i if first is None and tokens.raw[i][0].isalnum() else first
                continue
            while first is not None and first < i - 1 and tokens.words[first] in _RANKS | _BEFORE_NAMES:
                first += 1
            if first is not None:
                last = i - 1
                while last > first and not tokens.raw[last][0].isalnum():
                    last -= 1
                segments.append(Segment(first, last, run.opens_sentence and first == run.first))
            first = None
    return segments


def _is_title(tokens: Tokens, i: int, last: int) -> bool:
    """Whether a word of a run is a title and no part of a body's name: "General" in "General Motors" is."""
    if not is_role(tokens.raw[i]) or tokens.raw[i].isupper():
        return tokens.words[i] in _RANKS and is_role(tokens.at[i + 1] or "-")
    behind = [tokens.words[at] for at in range(i + 1, last + 1)]
    return not any(bare(word) in body_heads() for word in behind[-1:])


# What opens a sentence in front of a name with a capital that is no part of it.
_BEFORE_NAMES = frozenset(
    "neither either later earlier separately today yesterday now then only even like unlike".split()
)
_RANKS = frozenset(
    "deputy assistant acting former vice chief senior executive legal medical financial associate".split()
)


def extend(tokens: Tokens, segment: Segment, taken: frozenset[int]) -> tuple[int, int] | None:
    """The first and last token of the body's name that a segment is the beginning or the end of; None if it is none."""
    head = bare(tokens.words[segment.last])
    single = segment.first == segment.last
    if single and head not in body_heads() and tokens.at[segment.last + 1] not in (",", "and"):
        return None  # one word that is no head, as most are
    if not single and head not in body_heads():
        head = head.removesuffix("s")  # "National Institutions of …"
    if head in body_heads() and _takes(head, tokens.at[segment.last + 1]) and head not in _NEVER_FIRST:
        last = _past_of(tokens, segment.last, taken)
        if last is not None:
            return segment.first, last
    with_form = _with_legal_form(tokens, segment)
    if with_form is not None:
        return with_form
    if "&" in tokens.raw[segment.first : segment.last]:
        return segment.first, segment.last  # "Marks & Spencer"
    if segment.first == segment.last or (head not in body_heads() and head not in LEGAL_FORMS):
        return _behind_possessive(tokens, segment, head)
    first = plain(bare(tokens.words[segment.first]))
    if head in _AROUND_SOMEBODY and segment.last - segment.first == 1 and _is_somebody(tokens, segment.first, taken):
        return None
    if segment.last - segment.first == 1 and first in _WEAK_FIRST:
        return None
    return _joined_before(tokens, segment, head, taken), segment.last


def _takes(head: str, link: str) -> bool:
    """Whether the name of a body with this head goes on behind a small word."""
    return link == "of" or (link == "for" and head in _TAKES_FOR) or (link == "on" and head in _TAKES_ON)


_WEAK_FIRST = frozenset("new old first second other many most all every last next".split())


def _is_somebody(tokens: Tokens, at: int, taken: frozenset[int]) -> bool:
    """Whether a capitalised word is a surname of the text or a country's: "Trump administration"."""
    word = bare(tokens.words[at])
    return word in place_names() or any(bare(tokens.words[i]) == word for i in taken)


# Whose a body is called after: "Sheriff's Office", "Children's Hospital", "Teachers' Union".
_WHOSE = frozenset(
    "children women men people workers teachers veterans farmers writers students nurses girls boys".split()
)


def _behind_possessive(tokens: Tokens, segment: Segment, head: str) -> tuple[int, int] | None:
    """ "Harris County Sheriff's Office": the head stands behind the possessive of a title or a group."""
    if head not in body_heads() or segment.first != segment.last:
        return None
    return _before_possessive(tokens, segment.first)


def _before_possessive(tokens: Tokens, first: int) -> tuple[int, int] | None:
    owner = tokens.words[first - 1]
    if not owner.endswith("'s") or not (is_role(bare(owner)) or bare(owner) in _WHOSE):
        return None
    start = first - 1
    while start > 0 and tokens.raw[start - 1][0].isupper() and tokens.adjacent(start - 1) is False:
        start -= 1
    return (start, first) if tokens.raw[start][0].isupper() else None


def _with_legal_form(tokens: Tokens, segment: Segment) -> tuple[int, int] | None:
    """ "Acme, Inc."; "Acme Corp." without its full stop is one segment."""
    joined = tokens.at[segment.last + 1] in (",", "and") and tokens.at[segment.last + 2] in LEGAL_FORMS
    return (segment.first, segment.last + 2) if joined and tokens.raw[segment.last + 2][0].isupper() else None


def _past_of(tokens: Tokens, head: int, taken: frozenset[int]) -> int | None:
    """The last token of what follows "Department of": names joined by "of", "for", "and"; None where none follows."""
    last = head
    while _takes(tokens.words[head], tokens.at[last + 1]) if last == head else tokens.at[last + 1] == "of":
        begin = last + 2 + (tokens.at[last + 2] in ("the", "a"))
        end = _capitals(tokens, begin, taken)
        if end is None:
            break
        last = end
        while tokens.at[last + 1] in ("and", "&") and _goes_on(tokens, head, last + 2, taken):
            end = _capitals(tokens, last + 2, taken)
            if end is None:
                break
            last = end
    return last if last > head and last - head <= _MAX_WORDS else None


def _capitals(tokens: Tokens, first: int, taken: frozenset[int]) -> int | None:
    """The last of the capitalised words that begin at a token, or None where there is none."""
    i = first
    raw = tokens.raw
    while i < len(raw) and raw[i][0].isupper() and i not in taken and not (is_role(raw[i]) and i > first):
        if tokens.words[i] in WEEKDAYS or (tokens.words[i] in MONTHS and i > first):
            break
        if raw[i].endswith(("'s", "'S")):
            return i
        i += 1
        if i < len(raw) and raw[i] == "-" and tokens.adjacent(i - 1) and tokens.adjacent(i):
            i += 1
    return i - 1 if i > first else None


def _goes_on(tokens: Tokens, head: int, at: int, taken: frozenset[int]) -> bool:
    """Whether a name goes on behind its "and": "Human Services" does, "Ohio", "Mr. Smith" and "Congress" begin anew."""
    end = _capitals(tokens, at, taken)
    if end is None:
        return False
    words = [plain(bare(tokens.words[i])) for i in range(at, end + 1)]
    begins_anew = words[0] in body_heads() and tokens.at[end + 1] in _OF
    somebody = words[0] in given_names() and len(words) > 1 and words[-1] not in name_endings()
    capitals = tokens.raw[at].isupper() and len(words) == 1
    single = tokens.raw[head + 2] == tokens.raw[at - 2] and " ".join(words) in place_names()
    return not (begins_anew or somebody or capitals or single or " ".join(words) in place_names())


def _joined_before(tokens: Tokens, segment: Segment, head: str, taken: frozenset[int]) -> int:
    """The first token of a name that "and" joins before its last words: "Food and Drug Administration"."""
    first = segment.first
    if head not in _JOINS_TWO or tokens.at[first - 1] not in ("and", "&") or first - 2 in taken or first < 2:
        return first
    before = tokens.raw[first - 2]
    low = plain(bare(before))
    if (
        not before[0].isupper()
        or before.isupper()
        or low in place_names()
        or before.endswith("'s")
        or (is_role(before) and low != "justice")
    ):
        return first
    if low in body_heads() or tokens.at[first - 3] in (",", "and"):
        return first
    start = first - 2
    while start > 0 and tokens.raw[start - 1][0].isupper() and start - 1 not in taken:
        if tokens.words[start - 1] in SENTENCE_OPENERS:
            break
        start -= 1
        if first - start > 4:
            return first
    return start
