"""Notes of correction, such as "An earlier version of this article said 11 were hurt; the number is 14".

Found by the words that newsrooms mark them with, and only where these speak of the article itself. What an earlier
version said is no claim of the article, so that the withdrawn words have to be known apart from the rest.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from msgspec import Struct

from checker.text.sentences import Sentence
from checker.text.tokens import Tokens


class Correction(Struct, frozen=True, gc=False):
    """A value that a note takes back, all of it as tokens.

    note: the whole note. withdrawn: what an earlier version said, empty where the note does not repeat it. right: the
    words that tell what is right, empty where none do.
    """

    note: range
    withdrawn: range
    right: range


_NONE = range(0)
_HEADS = frozenset("correction corrections clarification clarifications corrects amendment erratum".split())
_OLD = frozenset("earlier previous prior original initial first".split())
_VERSIONS = frozenset(["version", "versions"])
_ARTICLES = frozenset(
    """article story report post piece column headline dispatch obituary blog caption graphic page review item
    interview""".split()
)
_MENDED = frozenset("amended corrected updated changed edited revised clarified".split())
_CUES = _HEADS | _VERSIONS | _MENDED
_SAID = frozenset(
    """said stated reported gave claimed listed put described referred identified wrote had read indicated suggested
    implied named called attributed""".split()
)
_WRONGED = frozenset("misstated misspelled misspelt misidentified mischaracterized misreported misnamed".split())
# Of these it is what stands behind "as": "gave the date as March 3".
_GIVEN_AS = _WRONGED | frozenset("gave listed put described referred identified named".split())
_MOVES = _MENDED | frozenset(["correct", "corrects", "change", "changes"])
_OPENERS = frozenset("( [ * _ \u2013 -".split())
_HEAD_REACH = 6  # Tokens of a heading: "Correction, May 3:".
_SAID_REACH = 12  # Tokens between "version" and its verb.
_LONGEST = 14  # Tokens of what stands behind ", not".
_MOVE_REACH = 6
# Behind a comma these begin what is right: "said 11 were hurt, when the number was 14".
_TURNS = frozenset("when but rather instead not it he she they in which whereas while actually".split())
_FACTS = (["in", "fact"], ["it", "was"], ["it", "is"], ["they", "were"], ["they", "are"], ["the", "number"])
_STOPS = frozenset([",", ";", ")", "."])
_INSTEAD = (["instead", "of"], ["rather", "than"])
_NOT_TAKEN_BACK = frozenset(["only", "just", "yet", "be", "been", "to", "so", "necessarily", "immediately"])


def find_corrections(tokens: Tokens, sentences: Sequence[Sentence]) -> tuple[Correction, ...]:
    """The corrections that a text tells of itself, in order; a note that repeats no value is one, without any."""
    places = tokens.places(_CUES)
    found: list[Correction] = []
    after = 0
    firsts = [sentence.first for sentence in sentences] if places else []
    for at in sorted({bisect_right(firsts, place) - 1 for place in places}):
        sentence = sentences[at]
        if sentence.first >= after and _is_note(tokens, sentences, at):
            note = _note(sentences, at)
            after = note[-1].after
            whole = range(sentence.first, after)
            values = list(_values(tokens, note, whole))
            found.extend(values or [Correction(whole, _NONE, _NONE)])
    return tuple(found)


def _note(sentences: Sequence[Sentence], at: int) -> list[Sentence]:
    """The sentences of a note: to the end of the paragraph, and the next one where the first is a heading alone."""
    last = sentences[at].paragraph
    if sentences[at].after - sentences[at].first <= _HEAD_REACH:
        rest = sentences[at + 1 : at + 2]
        last = rest[0].paragraph if rest else last
    return list(takewhile(lambda sentence: sentence.paragraph <= last, islice(sentences, at, None)))


def _is_note(tokens: Tokens, sentences: Sequence[Sentence], at: int) -> bool:
    """Whether a sentence shows by its words that it corrects the article."""
    sentence = sentences[at]
    opens = at == 0 or sentences[at - 1].paragraph != sentence.paragraph
    return (opens and _is_headed(tokens, sentence)) or _speaks_of_itself(tokens, sentence)


def _is_headed(tokens: Tokens, sentence: Sentence) -> bool:
    """ "Correction:", "CORRECTION (May 3):", "Corrects paragraph 3 to show"; no "Corrections officers said"."""
    first = sentence.first
    while first < sentence.after and tokens.words[first] in _OPENERS:
        first += 1
    if tokens.at[first] not in _HEADS:
        return False
    if tokens.words[first] == "corrects" or first + 1 >= sentence.after:
        return True
    colon = ":" in tokens.words[first + 1 : first + 1 + _HEAD_REACH]
    return tokens.words[first + 1] in (":", "\u2013", "-") or (tokens.words[first + 1] in (",", "(") and colon)


def _speaks_of_itself(tokens: Tokens, sentence: Sentence) -> bool:
    """ "An earlier version of this story", "This article was amended on 3 May"."""
    words = tokens.words[sentence.first : sentence.after]
    for i, word in enumerate(words):
        of_this = words[i + 1 : i + 3] in (["of", "this"], ["of", "our"]) and not _ARTICLES.isdisjoint(
            words[i + 3 : i + 6]
        )
        if word in _VERSIONS and i and words[i - 1] in _OLD and of_this:
            return True
        mended = word in _ARTICLES and i and words[i - 1] == "this" and not _MENDED.isdisjoint(words[i + 1 : i + 6])
        if mended and words[i + 1] in ("was", "has", "is"):
            return True
    return False


# --- what was said, and what is right ----------------------------------------------------------------------------


def _values(tokens: Tokens, note: Sequence[Sentence], whole: range) -> Iterator[Correction]:
    """The values that the sentences of a note take back."""
    for i, sentence in enumerate(note):
        told = _said_before(tokens, sentence) or _not_this(tokens, sentence) or _moved(tokens, sentence)
        if told is not None:
            withdrawn, right = told
            if not right and note[i + 1 :] and _not_this(tokens, note[i + 1]) is None:
                right = range(note[i + 1].first, note[i + 1].after)  # "… said 11 were hurt. The number is 14."
            yield Correction(whole, withdrawn, right)


def _said_before(tokens: Tokens, sentence: Sentence) -> tuple[range, range] | None:
    """ "An earlier version … said that 11 people were hurt; the number is 14", "… misspelled Solberg as Solburg"."""
    words = tokens.words
    spoken = range(sentence.first + 1, sentence.after)
    version = next((i for i in spoken if words[i] in _VERSIONS and words[i - 1] in _OLD), None)
    if version is None:
        return None
    verbs = range(version + 1, min(version + _SAID_REACH, sentence.after))
    verb = next((i for i in verbs if words[i] in _SAID | _WRONGED), None)
    if verb is None:
        return None
    end, resumes = _clause_end(tokens, verb + 1, sentence.after)
    right = range(resumes, sentence.after) if resumes < sentence.after - 1 else _NONE
    link = next((i for i in range(verb + 1, end) if words[i] == "as"), None)
    if link is not None and words[verb] in _GIVEN_AS:
        return range(link + 1, end), right or (range(verb + 1, link) if words[verb] in _WRONGED else _NONE)
    return (range(verb + 1, end), right) if end > verb + 1 and words[verb] in _SAID else None


def _clause_end(tokens: Tokens, first: int, after: int) -> tuple[int, int]:
    """Where what was said ends, and where the words begin that may tell what is right."""
    at = tokens.at
    for i in range(first, after):
        if at[i] in (";", "\u2013") or (at[i] == "," and at[i + 1] in _TURNS) or at[i : i + 2] in _INSTEAD:
            return i, i + (2 if at[i : i + 2] in _INSTEAD else 1)
        if at[i] == "when" and at[i + 1 : i + 3] in _FACTS:
            return i, i + 1
    return after, after


def _not_this(tokens: Tokens, sentence: Sentence) -> tuple[range, range] | None:
    """ "It was 14, not 11", "14 people were hurt instead of 11"."""
    at = tokens.at
    for i in range(sentence.first + 1, sentence.after - 1):
        instead = at[i : i + 2] in _INSTEAD
        denied = at[i] == "not" and at[i - 1] in (",", "and", "\u2013") and at[i + 1] not in _NOT_TAKEN_BACK
        if not (instead or denied):
            continue
        first = i + 1 + instead
        stops = range(first, min(first + _LONGEST, sentence.after))
        end = next((k for k in stops if at[k] in _STOPS or at[k : k + 2] == ["in", "paragraph"]), stops.stop)
        begin = next((k + 1 for k in range(i - 2, sentence.first, -1) if at[k] == ";"), sentence.first)
        return (range(first, end), range(begin, i)) if end > first else None
    return None


def _moved(tokens: Tokens, sentence: Sentence) -> tuple[range, range] | None:
    """ "was corrected to change the number of injured from 11 to 14"."""
    words = tokens.words
    if _MOVES.isdisjoint(words[sentence.first : sentence.after]):
        return None
    for i in range(sentence.first, sentence.after):
        if words[i] != "from":
            continue
        near = range(i + 2, min(i + 2 + _MOVE_REACH, sentence.after))
        to = next((k for k in near if words[k] == "to"), None)
        if to is not None and to + 1 < sentence.after:
            return range(i + 1, to), range(to + 1, min(to + 1 + _MOVE_REACH, sentence.after))
    return None
