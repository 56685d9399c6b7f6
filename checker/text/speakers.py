"""Quotations → who said them, where the words around say it and only one person can be meant."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.text.names import SUFFIXES
from checker.text.people import PersonName
from checker.text.quotations import Quotation
from checker.text.words import LEADING_ABBREVIATIONS, SPEECH_VERBS

if TYPE_CHECKING:
    from checker.text.scan import Scan

_REACH = 14  # Words between a quotation and its verb of speech: room for a role in apposition.
_SAME_SPEAKER_PRONOUNS = frozenset(["he", "she", "they"])
_VERBS = SPEECH_VERBS | {"told"}


def find_speakers(scan: Scan, quotations: Sequence[Quotation]) -> list[str | None]:
    """The speaker of each quotation, by the fullest name that the article has for that person, or None."""
    full_names = _full_names(scan.people)
    speakers: list[str | None] = []
    for position, quotation in enumerate(quotations):
        if quotation.depth > 0:
            speakers.append(None)  # somebody's words inside somebody's words
            continue
        person = _behind(scan, quotation) or _before(scan, quotation)
        speaker = full_names.get(person.key) if person else None
        if (
            speaker is None
            and person is None
            and position > 0
            and _continues(scan, quotations[position - 1], quotation)
        ):
            speaker = speakers[position - 1]
        speakers.append(speaker)
    return speakers


def _full_names(people: Sequence[PersonName]) -> dict[str, str]:
    names: dict[str, str] = {}
    for person in people:
        if len(person.name) > len(names.get(person.key, "")):
            names[person.key] = person.name
    return names


def _behind(scan: Scan, quotation: Quotation) -> PersonName | None:
    """ "…," Vitolo wrote; "…," said Sarah Carlsen, a privacy expert; "…," she said after one woman was named."""
    tokens = scan.tokens
    at = bisect_left(tokens.starts, quotation.outer.end)
    while tokens.at[at] in (",", "\u2013"):
        at += 1
    verb = None
    for i in range(at, min(at + _REACH, len(tokens))):
        word = tokens.words[i]
        if word in _VERBS:
            verb = i
            break
        if word in '\n!?"' or (word == "." and not _abbreviates(tokens.words[i - 1])):
            break
    if verb is None or scan.text[quotation.inner.start : quotation.inner.end].rstrip().endswith("."):
        return None  # "…" at its full stop is over; the next sentence is another
    if verb == at:
        return _person_at(scan, at + 1, at + 4)
    if tokens.words[at] in _SAME_SPEAKER_PRONOUNS and verb - at <= 2:
        return _only_person_before(scan, at)
    return _subject(scan, at, verb)


def _abbreviates(word: str) -> bool:
    """Whether a full stop behind the word is part of it: Sen., F., Jr."""
    return len(word) == 1 or word in LEADING_ABBREVIATIONS or word in SUFFIXES


def _before(scan: Scan, quotation: Quotation) -> PersonName | None:
    """Nixon said: "…"; Newsom's office said in a statement that "…"."""
    tokens = scan.tokens
    at = bisect_left(tokens.starts, quotation.outer.start) - 1
    first = scan.sentence_at(max(at, 0)).first
    for i in range(at, max(first, at - _REACH) - 1, -1):
        word = tokens.words[i]
        if word in '\n"' or (word in ".!?" and i != at):
            return None
        if word == "according" and scan.tokens.at[i + 1] == "to":
            return _person_at(scan, i + 2, at + 1)
        if word in _VERBS:
            return _subject(scan, first, i)
    return None


def _subject(scan: Scan, first: int, verb: int) -> PersonName | None:
    """The one person among tokens [first, verb) who can be the subject of the verb, or None.

    "Kim Brandt's lawyer said" and "a lawyer for Kim Brandt said" are somebody else's words.
    """
    tokens = scan.tokens
    people = [person for person in _people_between(scan, first, verb) if person.last < verb]
    if not people:
        return None
    subjects = [
        person
        for person in people
        if tokens.at[person.first - 1] not in ("for", "of", "to", "with", "by", "and")
        and not tokens.raw[person.last].endswith(("'s", "'S"))
    ]
    whole = {person.key for person in subjects}
    if len(whole) != 1 or tokens.at[subjects[0].first - 1] == "and":
        return None
    others = [person for person in people if person.key not in whole]
    joined = any(tokens.at[person.first - 1] == "and" for person in others)
    return None if joined else subjects[0]


def _people_between(scan: Scan, first: int, after: int) -> Sequence[PersonName]:
    """The people whose names begin among tokens [first, after)."""
    low = bisect_left(scan.people, first, key=lambda person: person.first)
    high = bisect_left(scan.people, after, key=lambda person: person.first)
    return scan.people[low:high]


def _person_at(scan: Scan, first: int, after: int) -> PersonName | None:
    """The one person named among tokens [first, after), or None where there is none or more than one."""
    people = _people_between(scan, first, after)
    return people[0] if len({person.key for person in people}) == 1 else None


def _only_person_before(scan: Scan, at: int) -> PersonName | None:
    """The one person named in the sentence at a token and the one before it, if it is only one."""
    sentence = scan.sentence_at(at)
    earlier = scan.sentence_at(max(sentence.first - 2, 0))
    return _person_at(scan, earlier.first, at)


def _continues(scan: Scan, previous: Quotation, quotation: Quotation) -> bool:
    """Whether a quotation follows another in the same paragraph, so that the same person goes on."""
    between = scan.text[previous.outer.end : quotation.outer.start]
    return "\n" not in between and len(between) < 200
