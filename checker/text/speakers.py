"""Quotations → who said them, where the words around say it and only one speaker can be meant."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.text.names import SUFFIXES
from checker.text.quotations import Quotation
from checker.text.roles import is_role
from checker.text.speaker_names import Speaker, speakers_of
from checker.text.words import LEADING_ABBREVIATIONS, SPEECH_VERBS

if TYPE_CHECKING:
    from checker.text.scan import Scan


_REACH = 14  # Words between a quotation and its verb of speech: room for a role in apposition.
_SAME_SPEAKER_PRONOUNS = frozenset(["he", "she", "they"])
_VERBS = SPEECH_VERBS | frozenset(
    """told joked corrected called calls shouted lamented predicted countered quipped promised pledged cautioned
    emphasized emphasised reiterated conceded complained agreed described describes dubbed dismissed denounced
    condemned praised hailed criticized criticised accused blamed ordered vowed wondered recalled tweeted mused
    repeated remembers remembered asked opined chanted yelled whispered sang read reads cried answered began""".split()
)
_NOT_SUBJECTS = frozenset(["for", "of", "to", "with", "by", "and", "from", "against", "about"])
_JOINS = frozenset(["and", ",", "nor", "the", "or", "both"])
_STATEMENTS = frozenset(["statement", "letter", "report", "memo", "email", "post", "filing", "memorandum"])


def find_speakers(scan: Scan, quotations: Sequence[Quotation]) -> list[str | None]:
    """The speaker of each quotation, by the fullest name that the article has for that person or body, or None."""
    reader = speaker_reader(scan)
    keys: list[str | None] = []
    for position, quotation in enumerate(quotations):
        if quotation.depth > 0:
            keys.append(None)  # somebody's words inside somebody's words
            continue
        speaker = reader.behind(quotation) or reader.before(quotation)
        key = speaker.key if speaker else None
        if key is None and position > 0 and reader.continues(quotations[position - 1], quotation):
            key = keys[position - 1]
        keys.append(key)
    _share_over_paragraphs(scan, quotations, keys)
    return [reader.names.get(key) if key else None for key in keys]


def _share_over_paragraphs(scan: Scan, quotations: Sequence[Quotation], keys: list[str | None]) -> None:
    """A quotation whose mark is opened again in the next paragraph is one speech: its parts have one speaker."""
    for at in range(len(quotations) - 1, 0, -1):
        if keys[at - 1] is None and _goes_on(scan, quotations[at - 1], quotations[at]):
            keys[at - 1] = keys[at]
    for at in range(1, len(quotations)):
        if keys[at] is None and _goes_on(scan, quotations[at - 1], quotations[at]):
            keys[at] = keys[at - 1]


def _goes_on(scan: Scan, first: Quotation, second: Quotation) -> bool:
    unclosed = first.outer.end == first.inner.end and first.depth == second.depth == 0
    between = scan.text[first.outer.end : second.outer.start]
    return unclosed and "\n" in between and not between.strip()


@functools.lru_cache(maxsize=2)
def speaker_reader(scan: Scan) -> SpeakerReader:
    """The reader of a text's speakers, made once for quotations and answers."""
    return SpeakerReader(scan)


class SpeakerReader:
    """Looks for the speakers of one text."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.tokens = scan.tokens
        self.speakers = sorted(speakers_of(scan), key=lambda speaker: speaker.first)
        self.firsts = [speaker.first for speaker in self.speakers]
        self.names: dict[str, str] = {}
        for speaker in self.speakers:
            if len(speaker.name) > len(self.names.get(speaker.key, "")):
                self.names[speaker.key] = speaker.name

    def behind(self, quotation: Quotation) -> Speaker | None:
        """ "…," Vitolo wrote; "…," said Sarah Carlsen, a privacy expert; "…," she said; "…," the statement said."""
        tokens = self.tokens
        at = bisect_left(tokens.starts, quotation.outer.end)
        while tokens.at[at] in (",", "\u2013"):
            at += 1
        if self.scan.text[quotation.inner.start : quotation.inner.end].rstrip().endswith("."):
            return None  # "…" at its full stop is over; the next sentence is another
        verb = self._verb_behind(at)
        if verb is None:
            return self._according_to(at)
        if verb == at:
            return self._one_at(at + 1, at + 5) or self._inverted(at + 1)
        if tokens.words[at] in _SAME_SPEAKER_PRONOUNS and verb - at <= 2:
            return self._meant_by_pronoun(at)
        if tokens.words[verb - 1] in _STATEMENTS and verb - at <= 3:
            return self._meant_by_statement(at)
        return self._subject(at, verb)

    def _verb_behind(self, at: int) -> int | None:
        tokens = self.tokens
        for i in range(at, min(at + _REACH, len(tokens))):
            word = tokens.words[i]
            if word in _VERBS:
                return i
            if word in '\n!?"' or (word == "." and not _abbreviates(tokens.words[i - 1])):
                return None
        return None

    def _according_to(self, at: int) -> Speaker | None:
        """ "…," according to Priya Raman."""
        if self.tokens.at[at] != "according" or self.tokens.at[at + 1] != "to":
            return None
        return self._one_at(at + 2, at + 6, free=False)

    def _inverted(self, first: int) -> Speaker | None:
        """ "…," said the museum's director, Maxwell Hale: the one speaker up to the end of the clause."""
        tokens = self.tokens
        after = first
        while (
            after < min(first + _REACH, len(tokens))
            and tokens.words[after] not in '.\n"!?'
            and (tokens.words[after] not in _VERBS)
        ):
            after += 1
        people = [speaker for speaker in self._between(first, after) if speaker.person]
        return people[0] if len({person.key for person in people}) == 1 and self._is_free(people[0]) else None

    def before(self, quotation: Quotation) -> Speaker | None:
        """Nixon said: "…"; Newsom's office said in a statement that "…"; the union called it "…"."""
        tokens = self.tokens
        at = bisect_left(tokens.starts, quotation.outer.start) - 1
        if tokens.at[at] == "\n" and tokens.at[at - 1] == ":":
            at -= 1  # "The department said:" over a block of its words
        first = self.scan.sentence_at(max(at, 0)).first
        for i in range(at, max(first, at - _REACH) - 1, -1):
            word = tokens.words[i]
            if word in '\n"' or (word in ".!?" and i != at and not _abbreviates(tokens.words[i - 1])):
                return None
            if word == "according" and tokens.at[i + 1] == "to":
                return self._one_at(i + 2, at + 1, free=False)
            if word in _VERBS:
                if i > first and tokens.words[i - 1] in _SAME_SPEAKER_PRONOUNS:
                    return self._meant_by_pronoun(i - 1)
                return self._subject(first, i)
        return None

    def continues(self, previous: Quotation, quotation: Quotation) -> bool:
        """Whether a quotation follows another in the same paragraph, so that the same speaker goes on."""
        between = self.scan.text[previous.outer.end : quotation.outer.start]
        if "\n" in between or len(between) >= 200 or not self._behind_is_open(quotation):
            return False
        at = bisect_left(self.tokens.starts, quotation.outer.start)
        sentence = self.scan.sentence_at(at)
        same = self.tokens.starts[sentence.first] <= previous.outer.start
        return same or at == sentence.first  # words of a sentence that begins anew are not the speaker's for certain

    def _behind_is_open(self, quotation: Quotation) -> bool:
        """Whether no verb of speech behind or before a quotation gives it to somebody who has no name."""
        at = bisect_left(self.tokens.starts, quotation.outer.end)
        while self.tokens.at[at] == ",":
            at += 1
        return self._verb_behind(at) is None or self.tokens.words[at] in _SAME_SPEAKER_PRONOUNS

    def _subject(self, first: int, verb: int) -> Speaker | None:
        """The one speaker among tokens [first, verb) who can be the subject of the verb, or None.

        "Kim Brandt's lawyer said" and "a lawyer for Kim Brandt said" are somebody else's words.
        """
        named = [speaker for speaker in self._between(first, verb) if speaker.last < verb]
        for person in (True, False):
            subjects = [speaker for speaker in named if speaker.person == person and self._is_free(speaker)]
            whole = {speaker.key for speaker in subjects}
            if not whole:
                if person and any(speaker.person and self._in_office(speaker, verb) for speaker in named):
                    return None
                continue
            if len(whole) > 1:
                return self._nearest(subjects, verb)
            if not person and any(is_role(word) for word in self.tokens.words[subjects[0].last + 1 : verb]):
                return None  # "an FBI agent said": somebody without a name
            joined = any(
                self._behind_and(other) and other.key not in whole and other.person == person for other in named
            )
            return None if joined or self._behind_and(subjects[0]) else subjects[0]
        return None

    def _nearest(self, subjects: list[Speaker], verb: int) -> Speaker | None:
        """Of several, the one directly before the verb, if "and" joins it to nobody."""
        last = subjects[-1]
        direct = last.last + 1 == verb and self.tokens.at[last.first - 1] not in ("and", ",")
        return last if direct else None

    def _in_office(self, person: Speaker, verb: int) -> bool:
        """Whether a name is the whose of the one who speaks: "Kim Brandt's lawyer said", "a lawyer for Brandt said"."""
        return person.last + 3 >= verb

    def _is_free(self, speaker: Speaker) -> bool:
        """Whether a name can be a subject: it is no possessive and stands behind no preposition."""
        if speaker.office:
            return True
        possessive = self.tokens.raw[speaker.last].endswith(("'s", "'S"))
        before = self.tokens.at[speaker.first - 1]
        before = self.tokens.at[speaker.first - 2] if before == "the" else before
        return not possessive and before not in _NOT_SUBJECTS

    def named(self, tokens: range) -> Sequence[Speaker]:
        """The speakers whose names begin among some tokens."""
        return self._between(tokens.start, tokens.stop)

    def subjects(self, first: int, verb: int) -> list[Speaker]:
        """Those who are or may be the subject of a verb, "and" joining them: people, or where there are none bodies.

        Of the names before the verb the last clause's count: "The AP states that Nixon wouldn't answer".
        """
        tokens = self.tokens
        if tokens.at[verb - 1] in _SAME_SPEAKER_PRONOUNS:
            meant = self._meant_by_pronoun(verb - 1)
            return [meant] if meant else []
        named = [speaker for speaker in self._between(first, verb) if speaker.last < verb]
        free = [speaker for speaker in named if self._is_free(speaker) or self._behind_and(speaker)]
        for person in (True, False):
            one_sort = [speaker for speaker in free if speaker.person == person]
            if not one_sort:
                continue
            last = one_sort[-1]
            if person and any(self._parts(i) for i in range(self._past_relative(last.last + 1, verb), verb)):
                continue  # "Nixon called it legal, but the department declined"
            found = [last]
            for speaker in reversed(one_sort[:-1]):
                between = tokens.words[speaker.last + 1 : found[0].first]
                if not set(between) <= _JOINS:
                    break
                if "and" not in tokens.words[speaker.last : last.first]:
                    break
                found.insert(0, speaker)
            return found
        return []

    def _behind_and(self, speaker: Speaker) -> bool:
        before = self.tokens.at[speaker.first - 1]
        return (self.tokens.at[speaker.first - 2] if before == "the" else before) == "and"

    def _past_relative(self, at: int, verb: int) -> int:
        """Behind ", who was never charged," where it stands behind a name; else the same place."""
        tokens = self.tokens
        if tokens.at[at] != "," or tokens.at[at + 1] not in ("who", "which", "whose"):
            return at
        return next((i for i in range(at + 2, verb) if tokens.words[i] == ","), at)

    def _parts(self, i: int) -> bool:
        """Whether a token parts two clauses."""
        return self.tokens.at[i] in ("but", "while", "and", "although", ";") or self.tokens.at[i] in SPEECH_VERBS

    def _between(self, first: int, after: int) -> Sequence[Speaker]:
        """The speakers whose names begin among tokens [first, after)."""
        return self.speakers[bisect_left(self.firsts, first) : bisect_left(self.firsts, after)]

    def _one_at(self, first: int, after: int, *, free: bool = True) -> Speaker | None:
        """The one speaker named among tokens [first, after), people before bodies; None where there are more."""
        named = self._between(first, after)
        for person in (True, False):
            found = [speaker for speaker in named if speaker.person == person]
            if found:
                one = len({speaker.key for speaker in found}) == 1
                return found[0] if one and (not free or self._is_free(found[0])) else None
        return None

    def _meant_by_pronoun(self, at: int) -> Speaker | None:
        """The one person named in the sentence at a pronoun and the one before it, if it is only one."""
        sentence = self.scan.sentence_at(at)
        earlier = self.scan.sentence_at(max(sentence.first - 2, 0))
        people = [speaker for speaker in self._between(earlier.first, at) if speaker.person]
        if len({person.key for person in people}) == 1:
            return people[0]
        return self._subject_of(earlier.first, people) if people else None

    def _subject_of(self, first: int, people: Sequence[Speaker]) -> Speaker | None:
        """The person with whom a sentence begins, where a verb of speech stands directly behind the name."""
        begins = [person for person in people if person.first - first <= 2 and self._is_free(person)]
        if not begins:
            return None
        at = begins[0].last + 1
        if self.tokens.at[at] == ",":  # "Tricia Moss, assistant secretary for public affairs, said"
            at = next((i + 1 for i in range(at + 1, at + _REACH) if self.tokens.at[i] == ","), at)
        return begins[0] if self.tokens.at[at] in _VERBS else None

    def _meant_by_statement(self, at: int) -> Speaker | None:
        """Whose statement "the statement said" means: the subject of the sentence before."""
        sentence = self.scan.sentence_at(at)
        earlier = self.scan.sentence_at(max(sentence.first - 2, 0))
        named = self._between(earlier.first, min(earlier.first + _REACH, sentence.first))
        named = [speaker for speaker in named if self._is_free(speaker)]
        return named[0] if named and earlier.first != sentence.first else None


def _abbreviates(word: str) -> bool:
    """Whether a full stop behind the word is part of it: Sen., F., Jr."""
    return len(word) == 1 or word in LEADING_ABBREVIATIONS or word in SUFFIXES
