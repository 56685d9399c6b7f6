"""Name runs → bodies: organisations, agencies, companies, and which names are the same body's.

A name is a body's on evidence: it is well known, begins or ends with a word such as "Department", is an acronym that
the article explains, or stands where only a body can ("Boeing's chief executive").
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from checker.model import Span
from checker.text.acronyms import fits, learn_acronyms
from checker.text.body_names import LEGAL_FORMS, Segment, extend, segments_of
from checker.text.known_bodies import body_key, known_index, known_key
from checker.text.names import NameRun, bare, plain
from checker.text.roles import is_role
from checker.text.tokens import Tokens
from checker.text.wordlists import body_heads, name_endings, place_heads, place_names
from checker.text.words import SPEECH_VERBS


class BodyName(Struct, frozen=True, gc=False):
    """A name read as a body's. `key` is the same for every name of one body in the article.

    tokens [first, last] inclusive; `span` leaves out a possessive ending. name: as written, without "the".
    """

    first: int
    last: int
    span: Span
    name: str
    key: str


def find_bodies(
    tokens: Tokens,
    text: str,
    runs: Sequence[NameRun],
    taken: frozenset[int],
    shouted: frozenset[int],
    shown: frozenset[tuple[int, int]] = frozenset(),
) -> tuple[BodyName, ...]:
    """The bodies named in a text, in order. text: the one that the spans point into.

    taken: the tokens of people's names. shouted: the tokens of headlines, where a capital proves nothing.
    shown: spans that other evidence shows to be names of bodies.
    """
    segments = segments_of(tokens, runs, taken)
    found = dict(_by_form(tokens, segments, taken, shouted))
    for segment in segments if shown else ():
        if segment.first not in found and (tokens.starts[segment.first], tokens.ends[segment.last]) in shown:
            found[segment.first] = (segment.last, "")
    spelled = learn_acronyms(tokens, found)
    for first, last in spelled.written_out:
        if first not in found and not _is_work(tokens, last):
            found[first] = (last, "")
    names_found = _drop_nested(tokens, text, found)
    explained = {*spelled.names, *(body.name for body in names_found)}
    spelled.names.update(_initials_again(tokens, segments, names_found, explained))
    bodies_spelled = {short for short, name in spelled.names.items() if not _is_law(name)}
    for segment in segments:
        if segment.first not in found and _is_acronym(tokens, segment, bodies_spelled):
            found[segment.first] = (segment.first, "")
    names = _drop_nested(tokens, text, found)
    names.extend(_again(tokens, text, segments, names))
    names.sort(key=lambda body: body.first)
    return _with_keys(names, {short: body_key(name) for short, name in spelled.names.items()})


def _by_form(
    tokens: Tokens, segments: Sequence[Segment], taken: frozenset[int], shouted: frozenset[int]
) -> Iterator[tuple[int, tuple[int, str]]]:
    """Bodies by what they are called: first token → last token and the key where it is a well-known one."""
    index = known_index()
    for segment in segments:
        span = extend(tokens, segment, taken)
        if span is not None and segment.first not in shouted:
            yield span[0], (span[1], "")
        at = segment.first
        while at <= segment.last:
            known = index.at(tokens, at) if index.may_begin(tokens.words[at]) else None
            if known is not None and not (at in shouted and at == known[0] and not tokens.raw[at].isupper()):
                last, key = known
                at -= tokens.at[at - 1] in ("u.s.", "us", "u.k.", "uk") and tokens.raw[at - 1].isupper()
                if span is None or not span[0] <= at <= span[1] or (at == span[0] and last >= span[1]):
                    yield at, (last, key)
                at = last
            at += 1
        if span is None and _does_what_bodies_do(tokens, segment) and segment.first not in shouted:
            yield segment.first, (segment.last, "")


#: What follows the name of a company or a body and of nothing else: "Boeing's chief executive", "Tesla shares".
_COMPANY_NOUNS = frozenset(
    """shares stock ceo cfo coo chairman chairwoman shareholders subsidiary headquarters spokesman spokeswoman
    spokesperson boardroom""".split()
)
_INSTITUTION = frozenset(["it", "its"])
_ANNOUNCES = frozenset("said says announced confirmed reported reports insisted acknowledged".split())
# What a name directly behind is the name of: "the law firm Baker McKenzie", "the union IG Metall".
_SORTS_OF_BODY = frozenset(
    """group firm company union party agency startup start-up charity club bank retailer airline automaker carmaker
    newspaper website broadcaster nonprofit organization organisation chipmaker drugmaker giant lender contractor
    publisher watchdog militia""".split()
)
# Adjectives of nations and parties stand before officials as companies do: "Iranian officials".
_ADJECTIVE_ENDINGS = ("an", "ese", "ish", "ic", "i", "ch", "tic")


_TELLING_AFTER = _COMPANY_NOUNS | _ANNOUNCES | {"chief"}
_TELLING_BEFORE = _SORTS_OF_BODY | {"of", "in"}


def _does_what_bodies_do(tokens: Tokens, segment: Segment) -> bool:
    """ "Apple said it would", "Tesla shares", "shares of Boeing", "Boeing's chief executive"."""
    after, before = tokens.at[segment.last + 1], tokens.at[segment.first - 1]
    if after not in _TELLING_AFTER and before not in _TELLING_BEFORE:
        return False  # as most are
    word = bare(tokens.raw[segment.last])
    low = plain(bare(tokens.words[segment.first]))
    if segment.last - segment.first > 2 or low in place_names() or low in name_endings() or is_role(word):
        return False
    if low.endswith(_ADJECTIVE_ENDINGS) and segment.first == segment.last:
        return False
    if before in _SORTS_OF_BODY and not segment.opens_sentence:
        return True
    if after in _COMPANY_NOUNS or (after == "chief" and tokens.at[segment.last + 2] in ("executive", "financial")):
        return True
    if after in _ANNOUNCES and not tokens.raw[segment.last].endswith("'s"):
        following = tokens.at[segment.last + 2]
        following = tokens.at[segment.last + 3] if following == "that" else following
        return following in _INSTITUTION
    return before in ("of", "in") and tokens.at[segment.first - 2] in ("shares", "stake")


# Capitals that are nobody's name: abbreviations of countries, titles, things and times (AP Stylebook, "abbreviations").
_NO_BODIES = frozenset(
    """US UK USA UAE USSR TV CEO CFO COO CTO VP MP MEP MPs PM AM DNA RNA HIV AIDS GDP CPI AI IT PC ID ATM SUV VIP PR HR
    FAQ DIY OK BC AD GMT EST EDT CST CDT MST MDT PST PDT ET PT CT BST IST UTC CCTV GPS PhD MBA BA MA MD RN DUI DWI
    IPO NGO NGOs LGBT LGBTQ PPE ICU ER PTSD ADHD COVID SARS USB CD DVD DJ HQ POW UFO IQ RIP ASAP ROI LNG VAT KPI
    NBC1 II III IV VI VII VIII IX XI XII XIV XVI DC LA NY NYC SW NW SE NE QC KC OBE CBE MBE EV EVS PDF URL API
    AND THE FOR BUT NOT ALL NEW ONE WHO""".split()
)


def _is_acronym(tokens: Tokens, segment: Segment, spelled: Collection[str]) -> bool:
    """Capitals that the article explains, or that stand where a body stands: "the OECD said", "FSB officials"."""
    if segment.first != segment.last or not (
        tokens.raw[segment.first][1:2].isupper() or tokens.raw[segment.first][1:2] == "."
    ):
        return False
    word = bare(tokens.raw[segment.first]).replace(".", "")
    if word in spelled:
        return True
    if not (2 <= len(word) <= 6 and word.isupper() and word.isalpha()) or word in _NO_BODIES:
        return False
    after, before = tokens.at[segment.last + 1], tokens.at[segment.first - 1]
    if is_role(after or "-") or after in SPEECH_VERBS or before in ("told", "tells"):
        return True
    return before == "the" and (not after.isalpha() or after in _DOES or after.endswith("ed"))


_DOES = frozenset("has had is was will would also and did does says can could may must wants plans".split())


def _initials_again(
    tokens: Tokens, segments: Sequence[Segment], names: Sequence[BodyName], explained: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Acronyms that no bracket explains, and that are the initials of one name before them: "the AFA would appeal"."""
    long = [body for body in names if " " in body.name]
    firsts = {
        bare(tokens.raw[segment.first]): segment.first
        for segment in reversed(segments)
        if segment.first == segment.last
    }
    for letters, first in firsts.items():
        if letters in explained or not (3 <= len(letters) <= 7 and letters.isupper() and letters.isalpha()):
            continue
        fitting = {body.name for body in long if body.first < first and fits(letters, tokens, body.first, body.last)}
        if len(fitting) == 1:
            yield letters, fitting.pop()


def _is_work(tokens: Tokens, last: int) -> bool:
    """ "… Accountability Act (HIPAA)": a law, not a body."""
    return _is_law(tokens.words[last])


def _is_law(name: str) -> bool:
    word = name.rpartition(" ")[2].lower()
    return word in name_endings() and word not in body_heads()


def _drop_nested(tokens: Tokens, text: str, found: dict[int, tuple[int, str]]) -> list[BodyName]:
    names: list[BodyName] = []
    after = 0
    for first in sorted(found):
        last, key = found[first]
        if first >= after:
            names.append(_body(tokens, text, first, last, key))
            after = last + 1
    return names


def _body(tokens: Tokens, text: str, first: int, last: int, key: str) -> BodyName:
    end = tokens.ends[last] - 2 * tokens.raw[last].endswith(("'s", "'S"))
    span = Span(tokens.starts[first], end)
    return BodyName(first, last, span, text[span.start : span.end], key)


def _again(tokens: Tokens, text: str, segments: Sequence[Segment], names: Sequence[BodyName]) -> Iterator[BodyName]:
    """A company named in full once is one wherever its name stands: "Acme Corp.", and later "Acme"."""
    short = {}
    for body in names:
        words = body.name.replace(",", " ").split()
        plainly = [word for word in words if plain(word.rstrip(".")) not in LEGAL_FORMS]
        if 0 < len(plainly) < len(words) or (len(words) == 1 and not words[0].isupper()):
            short[tuple(plainly)] = body
    if not short:
        return
    starts = {body.first for body in names}
    covered = {i for body in names for i in range(body.first, body.last + 1)}
    for segment in segments:
        name = tuple(bare(tokens.raw[i]) for i in range(segment.first, segment.last + 1))
        if name in short and segment.first not in starts and segment.first not in covered:
            yield _body(tokens, text, segment.first, segment.last, "")


def _with_keys(names: Sequence[BodyName], spelled: dict[str, str]) -> tuple[BodyName, ...]:
    """Give every name the key of its body: acronyms that of the name in full, short forms that of the one long one."""
    own = {body.name: body.key or spelled.get(body.name.replace(".", "")) or known_key(body.name) for body in names}
    keys = {name: key or body_key(name) for name, key in own.items()}
    longer: dict[str, set[str]] = {}
    for name, key in keys.items():
        words = body_key(name).split("-")
        for cut in range(1, len(words)):
            for part in ("-".join(words[:cut]), "-".join(words[cut:])):
                longer.setdefault(part, set()).add(key)
    final = {}
    for name, key in keys.items():
        candidates = longer.get(key, set()) if own[name] is None and not _is_bare_head(key) else set()
        final[name] = next(iter(candidates)) if len(candidates) == 1 else key
    return tuple(BodyName(body.first, body.last, body.span, body.name, final[body.name]) for body in names)


def _is_bare_head(key: str) -> bool:
    """Whether a name is nothing but words that any body may have: "Department", "Supreme Court" is not."""
    return all(word in body_heads() or word in place_heads() for word in key.split("-"))
