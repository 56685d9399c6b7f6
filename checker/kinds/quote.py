"""Quotations: what was said, word by word, and by whom."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from checker.errors import ValueReadError
from checker.kinds.kind import Found, Key, Kind, Page
from checker.model import Candidate, Relation, Rule, Span, Value
from checker.text.body_likeness import compare_bodies
from checker.text.likeness import name_likeness
from checker.text.names import bare, plain
from checker.text.scan import Scan
from checker.text.speakers import find_speakers
from checker.text.titles_of_works import is_title_of_work
from checker.text.utterances import Alignment, Change, align, words_of

# Below this likeness two quotations are two utterances; content words that they must share at the least.
_LIKE = 0.5
_SHARED = 2
_NEARLY = 0.75  # The share of the longer wording from which on two quotations are one, whatever the words weigh.
_LIKE_IF_SHORT = 0.7
_MIN_WORDS = 3  # Shorter quotations are scare quotes or titles unless a verb of speech says who spoke.
_WORDS = re.compile(r"[^\W_]+(?:['’.,][^\W_]+)*")
_LINE_BREAK = re.compile(r"\s*\n\s*>?\s*")  # Inside a quotation, with the mark of a block quotation.
_NEGATIONS = frozenset("not no never none nothing nobody neither nor cannot without".split())
_SAME_SPEAKER = 0.72


@dataclass(frozen=True, slots=True)
class Quote(Value):
    """Words between quotation marks. `speaker`: a name, or None; `cut`: it is cut off, or its mark never closes."""

    quote: str
    speaker: str | None
    cut: bool


class QuoteKind(Kind):
    """Who said what, in which words."""

    name = "quote"
    summary = "a quotation, compared word by word, and who is said to have said it"
    shares_words = True
    value_type = Quote
    category = "quote-wording"
    order = 70
    example: ClassVar[str] = "We deeply value the privacy of all Californians"
    needs_expect = True
    mixed = "differs"
    verb = "quotes it as"
    keys: ClassVar = {"speaker": Key("texts", "who said it; any of these")}

    def find(self, scan: Scan, claimed: Collection[int]) -> Iterator[Found]:
        """Quotations of three words or more, and shorter ones that somebody is said to have said."""
        quotations = [quotation for quotation in scan.quotations if quotation.inner.start < quotation.inner.end]
        for quotation, speaker in zip(quotations, find_speakers(scan, quotations), strict=True):
            text = scan.slice(quotation.inner)
            if is_title_of_work(scan, quotation, spoken=speaker is not None):
                continue
            if len(_WORDS.findall(text)) < (_MIN_WORDS if speaker is None else 1):
                continue
            edge = text.strip(" ,\n")
            cut = not quotation.closed or edge.endswith(("...", "\u2026")) or edge.startswith(("...", "\u2026"))
            words_only = text.strip()
            start = quotation.inner.start + text.index(words_only)
            value = Quote(_LINE_BREAK.sub(" ", words_only), speaker, cut)
            yield Found(Span(start, start + len(words_only)), value)

    def read(self, text: str) -> Value:
        """The words of a quotation, without their marks. Raises ValueReadError for fewer than two words."""
        words = words_of(text)
        if len(words) < 2:
            raise ValueReadError(
                f"“{text}” is too short for a quotation",
                hint="Give at least two words; they are looked for as written.",
            )
        return Quote(text.strip("\"'“”‘’ "), None, cut=False)

    def normal(self, value: Value) -> str:
        """The words, without punctuation and capitals."""
        assert isinstance(value, Quote)
        return " ".join(words_of(value.quote))

    def select(self, rule: Rule, page: Page) -> list[Candidate]:
        """Quotations that are like the expected one; where one is exact, worse likenesses are other utterances."""
        expected = rule.expect
        assert isinstance(expected, Quote)
        candidates = []
        for mention in page.by_kind.get(self.name, ()):
            quote = mention.value
            assert isinstance(quote, Quote)
            alignment = _alignment(expected, quote)
            if alignment is not None:
                percent = round(alignment.likeness * 100)
                cue = f"its wording, {percent} % of which is the same"
                candidates.append(Candidate(mention, 1.0, (cue,)))
        return candidates

    def compare(self, left: Value, right: Value, rule: Rule | None = None) -> Relation:
        """Word by word; case, punctuation, trimmed ends, ellipses and editors' [insertions] are no difference."""
        assert isinstance(left, Quote) and isinstance(right, Quote)
        alignment = _alignment(left, right)
        if alignment is None:
            return Relation("unrelated")
        changes = alignment.changes
        if changes and (left.cut or right.cut) and _is_broken_word(changes[-1]):
            if len(changes) == 1:
                return Relation("differs", "quote-cut", f"it breaks off at “{' '.join(changes[-1].right)}”", 0.55)
            changes = changes[:-1]
        if changes:
            return Relation("differs", "quote-wording", _tell(changes), _certainty(changes, alignment))
        if rule is not None and not _speaker_agrees(_wanted(rule), right.speaker):
            return Relation("differs", "quote-speaker", f"it is given to {right.speaker}", 0.7)
        return Relation("agrees", "quote-wording")


def _alignment(left: Quote, right: Quote) -> Alignment | None:
    """The two quotations word by word, or None where they are two utterances."""
    a, b = words_of(left.quote), words_of(right.quote)
    alignment = align(a, b)
    shortest, longest = sorted((len(a), len(b)))
    if alignment.same >= max(_MIN_WORDS, _NEARLY * longest) or alignment.same == shortest > _MIN_WORDS:
        return alignment  # nearly word for word, or one a part of the other, however light the words
    if alignment.likeness < _LIKE or alignment.shared < min(_SHARED, shortest):
        return None
    if shortest < 2 * _MIN_WORDS and alignment.changes and alignment.likeness < _LIKE_IF_SHORT:
        return None  # a short quotation that is also altered shares too little to be recognised
    return alignment


def _is_broken_word(change: Change) -> bool:
    """Whether a change is a last word broken off: "law-ab" for "law-abiding"."""
    left, right = "".join(change.left), "".join(change.right)
    if not left or not right:
        return False
    return left.startswith(right) or right.startswith(left) or len(right) <= 2


def _tell(changes: tuple[Change, ...]) -> str:
    """The changed words: “appreciate” for “value”, without “not”, with “very” added."""
    told = []
    for change in changes[:4]:
        left, right = " ".join(change.left), " ".join(change.right)
        if not right:
            told.append(f"without “{left}”")
        elif not left:
            told.append(f"with “{right}” added")
        else:
            told.append(f"“{right}” for “{left}”")
    if len(changes) > 4:
        told.append(f"and {len(changes) - 4} more changes")
    return ", ".join(told)


def is_grave(left: Value, right: Value) -> bool:
    """Whether the altered words change what was said beyond doubt: a negation more or less, another number."""
    assert isinstance(left, Quote) and isinstance(right, Quote)
    alignment = align(words_of(left.quote), words_of(right.quote))
    return alignment.likeness >= _GRAVE_LIKE and any(_is_grave(change) for change in alignment.changes)


_GRAVE_LIKE = 0.7  # Where less is the same, a negation may have been put into other words.


def _is_grave(change: Change) -> bool:
    negations = [
        sum(word in _NEGATIONS or word.endswith("n't") for word in side) for side in (change.left, change.right)
    ]
    numbers = [{word for word in side if word[0].isdigit()} for side in (change.left, change.right)]
    if any(map(_are_opposites, change.left, change.right)):
        return True
    return negations[0] != negations[1] or (numbers[0] != numbers[1] and bool(numbers[0] and numbers[1]))


_OPPOSITES = ("un", "in", "im", "il", "ir", "dis", "non")  # "armed", "unarmed"


def _are_opposites(left: str, right: str) -> bool:
    return left != right and any(left == prefix + right or right == prefix + left for prefix in _OPPOSITES)


def _certainty(changes: tuple[Change, ...], alignment: Alignment) -> float:
    """A changed negation or number is beyond doubt; else the more the two share, the surer it is one utterance."""
    touched = {word for change in changes for word in (*change.left, *change.right)}
    if touched & _NEGATIONS or any(word[0].isdigit() or word.endswith("n't") for word in touched):
        return 0.98
    return min(0.97, 0.55 + 0.45 * alignment.likeness)


def _speaker_agrees(wanted: tuple[str, ...], speaker: str | None) -> bool:
    """Whether a speaker is one of those wanted; a speaker who is not known disagrees with nobody."""
    if speaker is None or not wanted:
        return True
    said = [plain(bare(word)) for word in speaker.split()]
    for name in wanted:
        words = [plain(bare(word)) for word in name.split()]
        if set(words) & set(said) or name_likeness(words[-1], said[-1]) >= _SAME_SPEAKER:
            return True
        if compare_bodies(name, speaker).word == "same":  # "DHS", "Homeland Security"
            return True
    return False


def _wanted(rule: Rule) -> tuple[str, ...]:
    """The speakers that a rule allows, with all the ways to write those that the rule file names."""
    wanted = rule.texts.get("speaker", ())
    also = (
        spelling
        for name, spellings in rule.names.items()
        if {name, *spellings}.intersection(wanted)
        for spelling in (name, *spellings)
    )
    return tuple(dict.fromkeys((*wanted, *also)))


KIND = QuoteKind()
