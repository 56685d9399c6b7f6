"""Tokens → name runs: stretches of capitalised words, lexed once. People, lists and speakers are read from them."""

from __future__ import annotations

import functools
import unicodedata

from msgspec import Struct

from checker.text.sentences import Sentence
from checker.text.tokens import Tokens
from checker.text.wordlists import body_heads, given_names
from checker.text.words import FUNCTION_WORDS, MONTHS, SENTENCE_OPENERS, WEEKDAYS

#: Small words inside family names: van der Berg, de la Cruz, bin Salman, von der Leyen. Lower case in running text.
PARTICLES = frozenset(
    "van der den de del della di da dos du la le bin binti bint ibn al el von zu ter ten af av mac ní ó".split()
)

#: First words of place names that look like given names or hide one: Santa Clara, San Jose, Fort Wayne.
PLACE_STARTS = frozenset(
    """san santa saint st fort los las el new north south east west port mount lake cape mont monte rio isla costa
    villa puerto porto cabo ciudad playa""".split()
)

_ARTICLES = frozenset(["al", "el", "as", "ash"])  # Of Arabic names, lower case in running text.

SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv"])


class NameRun(Struct, frozen=True, gc=False):
    """Capitalised words that follow one another: tokens [first, last], inclusive.

    parts: the token index of each word (initials count, their full stops do not). opens_sentence: the
    first word is the first of its sentence, so its capital proves nothing.
    """

    first: int
    last: int
    parts: tuple[int, ...]
    opens_sentence: bool


@functools.lru_cache(maxsize=1 << 14)
def plain(name: str) -> str:
    """A name without accents and in lower case, for looking up and comparing: "Hernández" → "hernandez"."""
    if name.isascii():
        return name.lower()
    decomposed = unicodedata.normalize("NFKD", name)
    kept = "".join(char for char in decomposed if not unicodedata.combining(char))
    return kept.translate(_NO_DECOMPOSITION).lower()


_NO_DECOMPOSITION = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D", "ß": "ss", "’": "'", "ʼ": "'"}
)


@functools.lru_cache(maxsize=1 << 15)
def bare(word: str) -> str:
    """A word without its possessive ending: "Newsom's" → "Newsom"."""
    if word.endswith(("'s", "'S")):
        return word[:-2]
    return word.removesuffix("'")


def lex_names(tokens: Tokens, sentences: tuple[Sentence, ...]) -> tuple[NameRun, ...]:
    """Every name run of a text, in order."""
    raw = tokens.raw
    openers = {sentence.first for sentence in sentences}
    for sentence in sentences:  # a quotation mark or bracket may open the sentence
        first = sentence.first
        while first < sentence.after - 1 and not raw[first][0].isalnum():
            first += 1
        openers.add(first)
    runs: list[NameRun] = []
    after = 0
    for i in tokens.with_capitals:
        if i < after:
            continue
        word = raw[i]
        if not _is_capital(word):
            continue
        if tokens.words[i] in _NO_NAMES:
            if i + 1 == len(raw) or not raw[i + 1][0].isupper() or tokens.words[i + 1] in _NO_NAMES:
                continue
            if word != "May" and (word != "Will" or i in openers):
                continue  # "Will Smith", "May Castellano"
        run = _run_from(tokens, i, i in openers)
        if (
            i > 1
            and raw[i - 1] == "-"
            and raw[i - 2] in _ARTICLES
            and tokens.adjacent(i - 2)
            and tokens.adjacent(i - 1)
        ):
            run = NameRun(i - 2, run.last, (i - 2, *run.parts), opens_sentence=False)  # "al-Dosari said"
        runs.append(run)
        after = run.last + 1
    return tuple(runs)


def _run_from(tokens: Tokens, first: int, opens_sentence: bool) -> NameRun:
    raw = tokens.raw
    behind = raw[first + 1] if first + 1 < len(raw) else ""
    if behind.isalpha() and behind.islower() and behind not in PARTICLES:
        return NameRun(first, first, (first,), opens_sentence)  # one word, as most are
    parts = [first]
    last = first
    while not raw[last].endswith(("'s", "'S")):
        following = _next_part(tokens, last, in_list=tokens.at[first - 1] == ",")
        if following is None:
            break
        parts.extend(i for i in range(last + 1, following + 1) if raw[i][0].isalpha() and raw[i + 1 : i + 2] != ['"'])
        last = following
    end = last
    if end + 1 < len(raw) and raw[end + 1] == "." and tokens.adjacent(end) and raw[end].lower() in SUFFIXES:
        end += 1
    return NameRun(first, end, tuple(parts), opens_sentence)


def _is_capital(word: str) -> bool:
    """Whether a word has a capital of its own: "Martel", "d'Aubigné"."""
    return word[0].isupper() or (len(word) > 2 and word[1] == "'" and word[2].isupper())


def _next_part(tokens: Tokens, last: int, *, in_list: bool) -> int | None:
    """The token of the next word of a name, past full stops, hyphens and particles, or None where it ends."""
    raw = tokens.raw
    at = last + 1
    if at >= len(raw) or (raw[at].islower() and raw[at] not in PARTICLES and raw[at][1:2] != "'"):
        return None  # the commonest end of a name
    if raw[at] == '"':
        return at + 3 if _is_nickname_in_quotes(tokens, at) else None
    following = _past_particles(tokens, at + _is_inside_name(tokens, last, in_list=in_list))
    if following >= len(raw) or not raw[following][0].isalpha():
        return None
    if not _is_capital(raw[following]):  # Kim Jong-un
        hyphen = raw[at] == "-" and tokens.adjacent(last) and tokens.adjacent(at)
        return following if hyphen and len(raw[following]) <= 4 and raw[following].isalpha() else None
    if raw[following] == "May" and (plain(raw[last]) in given_names() or raw[last] in ("Mrs", "Ms", "Mr", "Minister")):
        return following
    if tokens.at[following + 1] == "-" and tokens.adjacent(following) and tokens.at[following + 2].isalpha():
        return following  # "Lee Jun-ho", "Kim Do-hyun"
    return None if raw[following].lower() in FUNCTION_WORDS or _is_date_word(raw[following]) else following


def _is_inside_name(tokens: Tokens, last: int, *, in_list: bool) -> bool:
    """Whether the token behind a word of a name is a mark inside the name: a full stop, a hyphen, "&", ", Jr."."""
    at, raw = last + 1, tokens.raw
    if raw[at] == ".":
        return tokens.adjacent(last) and _takes_full_stop(tokens, last)
    if raw[at] == "-":
        return tokens.adjacent(last) and tokens.adjacent(at)
    if raw[at] == "&":
        return not in_list  # "HM Revenue & Customs"; in "Ohio, Utah & Iowa" it joins two names
    if raw[at] == ",":
        return tokens.at[at + 1] in SUFFIXES and raw[at + 1][0].isupper()
    return (  # "Kurdistan Workers' Party"
        raw[at] == "'" and tokens.adjacent(last) and raw[last].endswith("s") and tokens.at[at + 1] in body_heads()
    )


def _is_nickname_in_quotes(tokens: Tokens, at: int) -> bool:
    """ "Dwayne “Duke” Abernathy": one capitalised word between marks, and the name goes on."""
    if tokens.at[at + 2] != '"' or not tokens.adjacent(at) or tokens.adjacent(at - 1):
        return False
    return all(tokens.raw[i][0].isupper() for i in (at + 1, at + 3) if i < len(tokens)) and at + 3 < len(tokens)


def _past_particles(tokens: Tokens, at: int) -> int:
    """The first token behind particles of a name: "van der", "al-"."""
    while tokens.at[at] in PARTICLES and tokens.raw[at].islower():
        at += 1
        if tokens.at[at] == "-" and tokens.adjacent(at):
            at += 1
    return at


def _takes_full_stop(tokens: Tokens, i: int) -> bool:
    """Whether the full stop behind the token belongs to a name: an initial or a title (F., Gov., Jr.)."""
    word = tokens.raw[i]
    return len(word) == 1 or word.lower() in _TITLE_ABBREVIATIONS


_TITLE_ABBREVIATIONS = frozenset(
    """gov sen rep govs sens reps dr prof mr mrs ms mx lt col gen capt cmdr sgt maj adm rev hon st asst atty supt del
    pres jr sr""".split()
)


def _is_date_word(word: str) -> bool:
    return word.lower() in _DATE_WORDS


_DATE_WORDS = (frozenset(WEEKDAYS) | frozenset(MONTHS)) - {"may", "april", "june", "august", "jan", "mar"}
_NO_NAMES = SENTENCE_OPENERS | FUNCTION_WORDS | _DATE_WORDS
