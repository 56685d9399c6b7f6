"""Tokens → sentences: runs of tokens between full stops, question and exclamation marks, and paragraph breaks."""

from __future__ import annotations

from msgspec import Struct

from checker.text.tokens import Tokens
from checker.text.words import LEADING_ABBREVIATIONS, SENTENCE_OPENERS, SPEECH_VERBS, TRAILING_ABBREVIATIONS

_LAST_CHARACTERS = frozenset(".!?\n\u2026")  # of the tokens that may end a sentence
_ALSO_WORDS = frozenset(["no", "nos", "sat", "sun", "mar", "fig", "gen", "fr"])  # "He said no. Then he left."
_CLOSERS = frozenset(['"', "'", ")", "]"])


class Sentence(Struct, frozen=True, gc=False):
    """A run of tokens, half-open: [first, after). `paragraph` counts the paragraphs of the text."""

    first: int
    after: int
    paragraph: int


def split_sentences(tokens: Tokens) -> tuple[Sentence, ...]:
    """The sentences of a text, in order. Every token but paragraph breaks belongs to exactly one."""
    sentences: list[Sentence] = []
    first = paragraph = 0
    raw, words = tokens.raw, tokens.words
    for i in [i for i, word in enumerate(words) if word[-1] in _LAST_CHARACTERS]:
        if i < first:
            continue
        if words[i] == "\n":
            if i > first:
                sentences.append(Sentence(first, i, paragraph))
            first = i + 1
            paragraph += 1
            continue
        after = i + 1
        while after < len(raw) and raw[after] in _CLOSERS and tokens.adjacent(after - 1):
            after += 1
        if _ends_here(tokens, i, after):
            sentences.append(Sentence(first, after, paragraph))
            first = after
    if first < len(raw):
        sentences.append(Sentence(first, len(raw), paragraph))
    return tuple(sentences)


def _ends_here(tokens: Tokens, i: int, after: int) -> bool:
    """Whether the mark at `i`, with the closing marks up to `after`, ends a sentence."""
    if after >= len(tokens):
        return True
    following = tokens.raw[after]
    if following == "\n":
        return True
    if tokens.adjacent(after - 1):
        return False
    opens = following[0].isupper() or following[0].isdigit() or following[0] in "\"'([\u2013-"
    if not opens:
        return False
    word = tokens.words[i]
    if word in "!?" and after > i + 1 and _speech_verb_follows(tokens, after):
        return False
    if word != ".":
        return word[0] == "." or word[-1] != "." or _sentence_opens(tokens, after)
    before = tokens.at[i - 1]
    if not tokens.adjacent(i - 1) or i == 0:
        return True
    if before in LEADING_ABBREVIATIONS:
        return before in _ALSO_WORDS and tokens.raw[i - 1].islower() and not following[0].isdigit()
    if before in TRAILING_ABBREVIATIONS or (len(before) == 1 and tokens.raw[i - 1].isupper()):
        return _sentence_opens(tokens, after)
    return True


def _sentence_opens(tokens: Tokens, at: int) -> bool:
    """Whether the token at `at` shows that a new sentence begins: a word that opens sentences, or a quotation."""
    raw = tokens.raw[at]
    return raw[0] in "\"'" or (raw[0].isupper() and raw.lower() in SENTENCE_OPENERS and raw != "I")


def _speech_verb_follows(tokens: Tokens, at: int) -> bool:
    """Whether "…?" Smith asked" goes on: a speech verb stands among the next few words."""
    for i in range(at, min(at + 8, len(tokens))):
        if tokens.words[i] in SPEECH_VERBS:
            return True
        abbreviated = tokens.raw[i] == "." and (
            tokens.words[i - 1] in LEADING_ABBREVIATIONS or len(tokens.words[i - 1]) == 1
        )
        if not tokens.raw[i][0].isalpha() and not abbreviated:
            return False
    return False
