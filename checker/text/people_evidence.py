"""Whether a name run is a person's: a title, a role, an age or a verb of speech beside it, or a given name in it."""

from __future__ import annotations

from checker.text.body_names import LEGAL_FORMS
from checker.text.known_bodies import known_index
from checker.text.names import PLACE_STARTS, SUFFIXES, NameRun, bare, plain
from checker.text.people_again import SPEAKS_OR_IS, could_be_full_name, looks_like_full_name
from checker.text.tokens import Tokens
from checker.text.wordlists import body_heads, given_names, name_endings, place_names
from checker.text.words import SPEECH_VERBS


def is_person(tokens: Tokens, run: NameRun, parts: tuple[int, ...], role: str | None) -> bool:
    """Whether a name run is a person's name by what stands beside it. parts: its words without titles."""
    if role is None and len(parts) > 1 and not _has_age(tokens, run.last):
        first = plain(bare(tokens.raw[parts[0]]))
        if first not in given_names() and tokens.words[parts[-1]] not in SUFFIXES:
            return _shows_itself(tokens, run, parts)  # most capitalised words are nobody's name: told apart at once
    suffixes = [i for i in parts if tokens.words[i] in SUFFIXES]
    words = [bare(tokens.raw[i]) for i in parts if i not in suffixes]
    if not any(len(word) > 1 for word in words) or suffixes not in ([], [parts[-1]]) or _is_other_name(words, role):
        return False
    if all(word.isupper() and 1 < len(word) <= 4 for word in words):
        return len(words) < len(parts)  # "RFK Jr."; without the suffix it is an acronym
    if len(words) == 1:
        return _is_surname_alone(tokens, run, parts[0], role)
    if role is not None or _has_age(tokens, run.last):
        return not _is_firm(tokens, run)
    return _is_full_name(tokens, run, words)


def _is_full_name(tokens: Tokens, run: NameRun, words: list[str]) -> bool:
    """Whether words that begin with a given name are a full name: "Gavin Newsom", and not "Houston Astros"."""
    full = [word for word in words if len(word) > 1]
    first = plain(words[0])
    if len(words) > _MAX_NAME or len(full) < 2 or full[-1].isupper() or first not in given_names():
        return False
    if _is_firm(tokens, run) or _is_known_body(tokens, run):
        return False
    return first not in place_names() or tokens.at[run.last + 1] in SPEAKS_OR_IS


def _shows_itself(tokens: Tokens, run: NameRun, parts: tuple[int, ...]) -> bool:
    """Whether the form of a name, or a verb of speech beside it, shows a person whose given name no table has."""
    if _is_followed_by_who(tokens, run.last) or _speaks_in_full(tokens, run):
        shown = could_be_full_name(tokens, parts)
    else:
        shown = looks_like_full_name(tokens, parts)
    return shown and not _is_firm(tokens, run) and not _is_known_body(tokens, run)


def _is_firm(tokens: Tokens, run: NameRun) -> bool:
    """ "Ben & Jerry's", "Eli Lilly and Co.", "Benson Hill Foods, Inc.", "shares in Morgan Stanley"."""
    after = tokens.at[run.last + 1]
    if after in (",", "and", "&") and tokens.at[run.last + 2] in LEGAL_FORMS and tokens.raw[run.last + 2][0].isupper():
        return True
    before = tokens.at[run.first - 2] in ("shares", "stake", "stock") and tokens.at[run.first - 1] in ("in", "of")
    return before or (run.last > run.first and "&" in tokens.raw[run.first : run.last])


def _is_known_body(tokens: Tokens, run: NameRun) -> bool:
    known = known_index().at(tokens, run.first)
    return known is not None and known[0] == run.last


def _speaks_in_full(tokens: Tokens, run: NameRun) -> bool:
    """ "said Thabo Ramaphele, of the alliance", "Bola Akindele tweeted": two names or more beside a verb of speech."""
    if tokens.raw[run.last].endswith("'s") or tokens.at[run.first - 1] == "the":
        return False
    after = tokens.at[run.last + 1]
    if run.opens_sentence and len(run.parts) > 2:
        return False  # "Later Rujul Desai wrote"
    if tokens.at[run.first - 1] in _SPEAK_BEFORE:
        return after in (",", ".", "", "\n")
    return after in _PEOPLE_SPEAK and tokens.at[run.last + 2] not in ("it", "its")


def _is_followed_by_who(tokens: Tokens, last: int) -> bool:
    return tokens.at[last + 1] == "who" or (tokens.at[last + 1] == "," and tokens.at[last + 2] == "who")


def _has_age(tokens: Tokens, last: int) -> bool:
    """ "Abdulrahman Al-Masri, 27, of Dearborn": an age between commas behind a name."""
    age = tokens.at[last + 2]
    return tokens.at[last + 1] == "," and age.isdigit() and len(age) <= 2 and tokens.at[last + 3] in (",", ".")


def _is_other_name(words: list[str], role: str | None) -> bool:
    """Whether the words are the name of a place, a body or a work."""
    low = [word.lower() for word in words]
    if (low[0] in PLACE_STARTS and role is None) or " ".join(low) in place_names():
        return True
    if role is not None or low[0] in given_names():  # "Bill Gates", "Rep. French Hill", and not "Grant Hospital"
        behind = low[1:] if low[0] in given_names() and len(low) > 1 else low
        return any(word in name_endings() and word not in _SURNAMES_TOO for word in behind)
    return any(word in name_endings() for word in low)


def _is_surname_alone(tokens: Tokens, run: NameRun, part: int, role: str | None) -> bool:
    """One capitalised word: a person's if a role stands before it or a verb of speech beside it."""
    if role is None and tokens.at[run.last + 1] == "," and tokens.at[run.last + 2] == "who":
        return tokens.words[part] not in place_names() and not tokens.raw[part].isupper()
    if tokens.at[part - 1] == "of" and tokens.at[part - 2] in body_heads():
        return False  # "the Ministry of Agriculture said"
    if run.opens_sentence and run.first == part:
        return False  # its capital proves nothing: "Meanwhile, a spokesman said"
    word = tokens.raw[part]
    if role is not None:
        return not word.isupper() or len(word) > 4
    return not bare(word).isupper() and _speaks(tokens, run)


_MAX_NAME = 5  # Words; a longer run of capitals without a title is a headline.
# Words of `name_endings` that are common surnames as well.
_SURNAMES_TOO = frozenset("hill hall church park lake day law post woods rivers garden may street bowl bay".split())

# Verbs that bodies and papers do as often as people do.
_NOT_ONLY_PEOPLE = frozenset("report reports reported claims posts notes state reads read confirmed announced".split())


_PEOPLE_SPEAK = SPEECH_VERBS - _NOT_ONLY_PEOPLE
_SPEAK_BEFORE = _PEOPLE_SPEAK - {"told", "tell", "tells", "asked", "urged"}  # "told Reuters" is no speaker


def _speaks(tokens: Tokens, run: NameRun) -> bool:
    """Whether a verb of speech stands directly behind or before the name, and what follows fits a person."""
    if tokens.raw[run.last].endswith("'s") or tokens.words[run.first] in place_names():
        return False
    behind = tokens.at[run.last + 1]
    if behind in _PEOPLE_SPEAK:
        following = tokens.at[run.last + 2]
        if following == "that":
            following = tokens.at[run.last + 3]
        return following not in ("it", "its")  # "Apple said it would": no person
    return tokens.at[run.first - 1] in _SPEAK_BEFORE and behind in (".", ",", "\n", "", "of", "in")
