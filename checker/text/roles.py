"""The role that a name is given, before it ("HHS spokesman Andrew Nixon") or behind it ("Nixon, the spokesman,")."""

from __future__ import annotations

import functools

from checker.text.names import SUFFIXES, NameRun, bare, plain
from checker.text.tokens import Tokens
from checker.text.wordlists import given_names, region_abbreviations, role_words
from checker.text.words import FUNCTION_WORDS, LEADING_ABBREVIATIONS, SPEECH_VERBS

_APPOSITION_WORDS = frozenset("of for and the at to in with by on from a an".split())
_BEFORE_TITLES = frozenset("former deputy state acting then assistant interim vice senior chief retired late".split())
_MAX_ROLE_WORDS = 9  # A role before or behind a name that runs on longer than this is a clause, not a title.


@functools.lru_cache(maxsize=1 << 14)
def is_role(word: str) -> bool:
    """Whether the word names what a person is or does ("spokesman", "Gov", "advisers")."""
    roles = role_words()
    low = bare(word.lower())
    return low in roles or (low.endswith("s") and low[:-1] in roles) or (len(low) > 7 and low.endswith(_TRADES))


# Endings of words for what somebody does: biologist, lobbyist, midfielder, shopkeeper, technician, photographer.
_TRADES = ("ologist", "obbyist", "fielder", "keeper", "ographer", "aturalist", "conomist", "activist", "ganizer")


def name_behind_office(tokens: Tokens, text: str, run: NameRun) -> tuple[tuple[int, ...], str | None] | None:
    """ "Secretary of State Marco Rubio": the name behind an office of two parts, which ran into it."""
    first = run.first
    if len(run.parts) < 3 or tokens.at[first - 1] != "of" or not is_role(tokens.at[first - 2] or "x"):
        return None
    cut = next(
        (at for at, i in enumerate(run.parts) if at and plain(bare(tokens.raw[i])) in given_names()), len(run.parts) - 2
    )
    if len(run.parts) - cut < 2:
        return None
    start = _role_start(tokens, first - 2)
    return run.parts[cut:], text[tokens.starts[start] : tokens.ends[run.parts[cut] - 1]]


def name_behind_title(tokens: Tokens, text: str, run: NameRun) -> tuple[tuple[int, ...], str | None]:
    """The parts of a run behind its last title word, and the title with all before it as the role."""
    raw = tokens.raw
    cut = 0
    for position, index in enumerate(run.parts[:-1]):
        if is_role(raw[index]) and raw[run.parts[position + 1]].lower() not in SUFFIXES:
            cut = position + 1
    if cut == 0 and _opens_with_other_word(tokens, run):
        return run.parts[1:], None
    if cut == 0:
        if len(run.parts) == 1 and is_role(raw[run.parts[0]]):
            return (), None
        return run.parts, None
    if is_role(raw[run.parts[-1]]) and plain(raw[run.parts[cut]]) not in given_names():
        return (), None  # "Chief Operating Officer", nobody's name; "Sen. Angus King" is one
    start = _role_start(tokens, run.parts[cut - 1])
    role_end = tokens.ends[run.parts[cut - 1]]
    if text[role_end : role_end + 1] == ".":
        role_end += 1
    return run.parts[cut:], text[tokens.starts[start] : role_end]


def _opens_with_other_word(tokens: Tokens, run: NameRun) -> bool:
    """ "Later Gavin Newsom spoke": the sentence's first word has its capital from there."""
    if not run.opens_sentence or len(run.parts) < 3:
        return False
    first, second = (plain(bare(tokens.raw[i])) for i in run.parts[:2])
    if tokens.raw[run.parts[1] + 1] == "-":
        return False  # "Faisal Al-Masri"
    return first not in given_names() and second in given_names() and len(first) > 1


def _role_start(tokens: Tokens, last: int) -> int:
    """The first token of the noun phrase that ends in the role word at `last`."""
    raw = tokens.raw
    start = i = last
    while i > 0 and last - i < _MAX_ROLE_WORDS:
        i -= 1
        word = raw[i]
        if word in ("-", "&") or (word == "." and tokens.adjacent(i - 1)):
            if word == "." and tokens.words[i - 1] not in LEADING_ABBREVIATIONS and len(raw[i - 1]) > 1:
                break
            continue
        low = word.lower()
        if low in ("of", "for", "and"):
            if not (raw[i + 1][0].isupper() and raw[i - 1][0].isupper()) or _joins_people(raw, i):
                break
            continue
        if not word[0].isalpha() or low in FUNCTION_WORDS or low in SPEECH_VERBS:
            break
        if raw[last][0].isupper() and word.islower() and low not in _BEFORE_TITLES and i < last:
            break  # "will meet Chancellor Rachel Reeves": a title in capitals stands behind lower-case words of its own
        if word.endswith(("'s", "'S")) or _looks_like_verb(low):
            if word.endswith(("'s", "'S")) and word[0].isupper():
                start = i  # "Newsom's spokesman"
            break
        start = i
    return start


def _joins_people(raw: list[str], i: int) -> bool:
    """ "Rep. Cody Vasut and Sen. …": an "and" between two people and not inside the name of one office."""
    if raw[i] != "and":
        return False
    near = (*raw[max(0, i - 6) : i], raw[i + 1])
    return any(is_role(word) for word in near if word[0].isupper())


def _looks_like_verb(word: str) -> bool:
    return (word.endswith("ed") and len(word) > 4 and word not in ("united", "retired", "appointed")) or (
        word.endswith("ing") and word not in ("acting", "housing", "sitting", "outgoing", "incoming", "building")
    )


def role_before(tokens: Tokens, text: str, first: int) -> str | None:
    """A role in lower case directly before a name: "HHS spokesman Andrew Nixon"."""
    if first == 0 or tokens.raw[first - 1] == "\n":
        return None
    at = first - 1
    complement = None
    if tokens.raw[at] == "," and tokens.at[at + 1] and at > 0 and _is_in_apposition(tokens, first):
        at -= 1  # "The chief executive, Priya Raman, said"
        complement = _before_complement(tokens, at)
        at = complement if complement is not None else at
    if tokens.raw[at] == ".":
        at -= 1
        if at < 0 or tokens.words[at] not in LEADING_ABBREVIATIONS:
            return None
    word = tokens.raw[at]
    if not is_role(word) or _is_plural_role(word.lower()):
        return None
    start = _role_start(tokens, at)
    end = first - 1 if tokens.raw[first - 1] != "," else first - 2
    return text[tokens.starts[start] : tokens.ends[end]]


def _before_complement(tokens: Tokens, last: int) -> int | None:
    """ "Her coach at Xavier University, Mary Doyle, said": the role word before "at …"."""
    for i in range(last, max(last - _MAX_ROLE_WORDS, 0), -1):
        if tokens.at[i] in ("of", "at", "for", "in", "with", "to") and i < last and tokens.words[i - 1] in role_words():
            return i - 1
        if not _is_of_complement(tokens, i):
            return None
    return None


def _end_of_name(tokens: Tokens, first: int) -> int:
    """The last token of the capitalised name that begins at a token, with its initials and hyphens."""
    last, raw = first, tokens.raw
    while last + 1 < len(tokens):
        if raw[last + 1][0].isupper():
            last += 1
        elif raw[last + 1] == "-" and tokens.adjacent(last) and tokens.adjacent(last + 1):
            last += 2
        elif raw[last + 1] == "." and (len(raw[last]) == 1 or tokens.words[last] in SUFFIXES | LEADING_ABBREVIATIONS):
            last += 1
        else:
            break
    return last


def _is_of_complement(tokens: Tokens, i: int) -> bool:
    return tokens.raw[i][0].isupper() or tokens.at[i] in _IN_COMPLEMENTS


_IN_COMPLEMENTS = frozenset(["and", "the", "police", "department", "of", "for", "in", "at", "to", "with"])


def _is_in_apposition(tokens: Tokens, first: int) -> bool:
    """Whether the name that begins at a token stands between commas: a role, the name, and on goes the sentence."""
    if tokens.raw[first] in region_abbreviations() or f"{tokens.raw[first]}." in region_abbreviations():
        return False  # "a judge in Macon, Ga., for 31 years"
    last = _end_of_name(tokens, first)
    ends = tokens.at[last + 1] in (",", "\n", "") or (tokens.at[last + 1] == "." and tokens.raw[first - 2].islower())
    return last > first and ends


_DETERMINERS = frozenset(["a", "an", "the", "then", "now", "its", "his", "her", "their"])


def role_behind(tokens: Tokens, text: str, last: int) -> str | None:
    """A role in apposition: "Tricia McLaughlin, assistant DHS secretary for public affairs, said"."""
    if tokens.at[last + 1] != ",":
        return None
    start = last + 2
    if tokens.at[start] in _DETERMINERS:
        start += 1
    if tokens.at[start] in ("according", "and", "or"):
        return None  # "the driver, Jo Bell, and a passenger"
    end = None
    has_role = False
    for i in range(start, min(start + _MAX_ROLE_WORDS + 4, len(tokens))):
        word = tokens.words[i]
        if _ends_apposition(word):
            break
        if is_role(word):
            if _is_plural_role(word) or (not has_role and _begins_next_name(tokens, i)):
                return None
            has_role = True
        end = i
    if not has_role or end is None:
        return None
    return text[tokens.starts[start] : tokens.ends[end]].removesuffix("'s")


def _is_plural_role(word: str) -> bool:
    return word.endswith("s") and word not in role_words()


def _ends_apposition(word: str) -> bool:
    if not (word[0].isalnum() or word in "-'&/"):
        return True
    return word in SPEECH_VERBS or (word in FUNCTION_WORDS and word not in _APPOSITION_WORDS)


def _begins_next_name(tokens: Tokens, i: int) -> bool:
    """ "Newsom, Sen. Adam Schiff": the role word is the title of the next name in a list."""
    following = tokens.raw[i + 1] if i + 1 < len(tokens) else ""
    return (following == "." and tokens.words[i] in LEADING_ABBREVIATIONS) or (
        following[:1].isupper() and not is_role(following)
    )
