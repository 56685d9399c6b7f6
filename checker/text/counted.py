"""What a number counts: the noun phrase behind it, found without a tagger from closed word classes and plurals."""

from __future__ import annotations

from checker.model import Phrase
from checker.text.lemmas import LemmaIndex, read_phrase
from checker.text.number_words import SCALES, SMALL
from checker.text.sentences import Sentence
from checker.text.tokens import Tokens
from checker.text.words import FUNCTION_WORDS, MONTHS, SPEECH_VERBS, WEEKDAYS

_MAX_WORDS = 6
_REACH = 12  # Words on either side of a number among which what it counts is told.
_IRREGULAR_PLURALS = frozenset(
    """people police staff personnel feet teeth mice geese aircraft spacecraft hovercraft watercraft series species
    cattle media data offspring headquarters crew bacteria criteria phenomena alumni fungi cacti nuclei curricula
    larvae oxen lice dice poultry livestock troops clergy
    sheep deer reindeer fish shellfish salmon trout cod tuna squid shrimp bison buffalo moose elk swine grouse quail
    plankton krill bass carp pike hertz""".split()
)
_PLURAL_ENDINGS = ("men", "women", "children", "people", "folk")  # "fishermen", "grandchildren", "townspeople"
#: What befell people who are counted: "14 injured", "three dead".
FATES = frozenset(
    """dead injured hurt wounded killed missing homeless hospitalized hospitalised displaced infected arrested trapped
    stranded unaccounted detained""".split()
)
_BE = frozenset(["are", "were", "is", "was", "remain", "remained", "feared", "left"])  # "17 are missing"
_DETERMINERS = frozenset("the its their our his her my your these those all".split())
_BEFORE_WHOLE = frozenset([*_DETERMINERS, *SMALL, *SCALES])
#: Base forms that follow a bare number as its verb: "All four let residents join".
PLAIN_VERBS = frozenset("let make help keep need want get give take allow live work say".split())
_NOUNS_AND_VERBS = frozenset(["states", "claims", "reports", "notes", "posts", "warns"])
# Words in -s that are no plural nouns, beside those in FUNCTION_WORDS.
_NO_PLURAL = frozenset(
    """always perhaps sometimes across towards besides afterwards its this us previous serious various religious
    famous dangerous less plus thus yes gas bus class press business process access address congress
    progress success loss mass pass crisis basis analysis virus campus status bonus canvas atlas texas kansas
    arkansas dallas memphis paris hs ms mrs last past""".split()
)


def counted_noun(tokens: Tokens, text: str, start: int, *, plural: bool) -> tuple[str | None, int]:
    """The noun phrase that begins at token `start`, as written, and its last token.

    plural: the number is not one, so that the phrase ends with its first plural noun. Without any the
    phrase is not known, and (None, start - 1) is returned.
    """
    first = start
    if tokens.at[first] == "of":
        first = _whole(tokens, first + 1)
    fate = first + 1 if first == start and tokens.at[first] in _BE else first
    if first == start and tokens.at[fate] in FATES and not (fate == first and _modifies(tokens, fate)):
        return text[tokens.starts[fate] : tokens.ends[fate]], fate
    for i in range(first, min(first + _MAX_WORDS, len(tokens))):
        word = tokens.words[i]
        if word == "-" and tokens.adjacent(i) and i > first:
            continue
        if word in ("and", "or", ",") and i > first and _modifies(tokens, i):
            continue  # "22 Olympic and world medals"
        acronym = tokens.raw[i].isupper() and len(word) > 1  # "US citizens"
        if not word[0].isalpha() or ((word in FUNCTION_WORDS or word in PLAIN_VERBS) and not acronym):
            break
        if i > first and word in SPEECH_VERBS - _NOUNS_AND_VERBS:
            break
        if word in WEEKDAYS or (word in MONTHS and word not in ("may", "march")):
            break
        ends = _is_plural(word) if plural else not _word_follows(tokens, i)
        if ends and not (plural and _noun_goes_on(tokens, i)):
            return text[tokens.starts[first] : tokens.ends[i]], i
    return None, start - 1


def _whole(tokens: Tokens, at: int) -> int:
    """Behind "two of": past "the", "its six", "the harbour's 44", "HHS Secretary Robert F. Kennedy Jr.'s"."""
    for i in range(at, min(at + 14, len(tokens))):
        word = tokens.words[i]
        if word.endswith("'s") or (word == "s" and tokens.at[i - 1] == "'"):
            at = i + 1
            break
        if not (word[0].isalpha() or word in ".'") or (word in FUNCTION_WORDS and word not in _DETERMINERS):
            break
    while tokens.at[at] in _BEFORE_WHOLE or tokens.at[at][:1].isdigit():
        at += 1
    return at


def _is_plural(word: str) -> bool:
    if word in _IRREGULAR_PLURALS or (word.endswith(_PLURAL_ENDINGS) and word not in ("specimen", "regimen", "acumen")):
        return True
    return len(word) > 2 and word.endswith("s") and not word.endswith(("'s", "ss")) and word not in _NO_PLURAL


def _modifies(tokens: Tokens, at: int) -> bool:
    """Whether words without a function word among them lead from here to a plural: "wounded Ukrainian soldiers"."""
    for i in range(at + 1, min(at + _MAX_WORDS - 1, len(tokens))):
        word = tokens.words[i]
        if not word[0].isalpha() or word in FUNCTION_WORDS or word in WEEKDAYS or word.endswith("ly"):
            return False
        if _is_plural(word):
            return word not in FATES
    return False


def _noun_goes_on(tokens: Tokens, i: int) -> bool:
    """ "50 sales jobs", "12 civil liberties groups": a modifier in -s before another plural; and "two HHS aides"."""
    following = tokens.at[i + 1]
    if not following[:1].isalpha() or following in FUNCTION_WORDS:
        return False
    return (_is_plural(following) and not tokens.raw[i + 1].isupper()) or tokens.raw[i].isupper()


def _word_follows(tokens: Tokens, i: int) -> bool:
    following = tokens.at[i + 1]
    return following[:1].isalpha() and following not in FUNCTION_WORDS


def matches_counted(
    wanted: tuple[Phrase, ...], of: str | None, index: LemmaIndex, at: int, sentence: Sentence
) -> str | None:
    """The first of a rule's `of` phrases that a number counts, or None.

    The head of what is counted must be a word of the phrase, and every other word of the phrase must stand
    close to the number: "79 million participants in Medicaid" counts "Medicaid participants".
    """
    head_at = _head(of, index, at, sentence) if of else at
    head = index.lemmas[head_at] if of else None
    window = index.lemmas[max(sentence.first, at - _REACH) : min(max(at + _REACH, head_at + 4), sentence.after)]
    for phrase in wanted:
        words = set(phrase.lemmas)
        if head is not None and head not in words:
            continue
        if words <= set(window):
            return phrase.text
    return None


def _head(of: str, index: LemmaIndex, at: int, sentence: Sentence) -> int:
    """The token of the last word of `of` (its head noun): behind the number at `at`, else before it."""
    last = read_phrase(of).lemmas[-1]
    places = (*range(at, sentence.after), *range(at - 1, sentence.first - 1, -1))
    return next((i for i in places if index.lemmas[i] == last), at)
