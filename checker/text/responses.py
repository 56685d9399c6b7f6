"""Who answered: said something, declined to comment, did not respond, or could not be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from checker.model import Span
from checker.text.speaker_names import Speaker
from checker.text.speakers import SpeakerReader, speaker_reader
from checker.text.words import SPEECH_VERBS

if TYPE_CHECKING:
    from checker.text.scan import Scan
    from checker.text.sentences import Sentence

#: What somebody who was asked did.
Answer = Literal["answered", "declined", "no-response", "unreachable"]


class Response(Struct, frozen=True, gc=False):
    """One answer: who, as named, with the key of that person or body, and what they did. span: the telling words."""

    who: str
    key: str
    answer: Answer
    span: Span
    first: int


_NOT = r"(?:did not|didn't|does not|doesn't|do not|don't|has not|hasn't|have not|haven't|had not|hadn't|never)"
_ADVERB = r"(?: (?:immediately|yet|initially|directly|also|repeatedly|both|all|previously|promptly|each|either|ever))*"
_ASKED = r"(?:requests?|questions?|messages?|calls?|e-?mails?|inquir\w+|enquir\w+|queries|query|letters?|approach\w*)"
# How news copy says it, after the entry "no comment" of the AP Stylebook and the usage of agencies.
_UNREACHABLE = (
    rf"(?:could not|couldn't|cannot|can't){_ADVERB} be (?:reached|contacted|located)"
    rf"|(?:was|were) (?:not{_ADVERB} (?:available|reachable)|unavailable|unreachable) (?:for|to) comment"
)
_NO_RESPONSE = (
    rf"{_NOT}{_ADVERB} (?:respond\w*|repl\w+|return\w*|answer\w*|acknowledge\w*){_ADVERB}(?: [\w.'-]+){{0,6}}? {_ASKED}"
    rf"|{_NOT}{_ADVERB} (?:respond|responded|reply|replied)\b"
    r"|(?:made|offered|gave|provided|issued) no (?:response|reply|answer|comment)"
    rf"|{_NOT}{_ADVERB} (?:provide|offer|issue|give) (?:a |any )?(?:comment|statement|response)"
    rf"|(?:ignored|left unanswered)(?: \w+){{0,3}} {_ASKED}"
)
_DECLINED = (
    rf"(?:declin|refus)(?:ed|es|ing){_ADVERB} (?:to )?(?:be interviewed|(?:comment|discuss|answer|say|speak|elaborate|"
    r"respond|give|provide|talk|address|an? interview)\w*)"
    rf"|(?:would not|wouldn't|will not|won't){_ADVERB} (?:comment|discuss|answer|elaborate|say|address)"
    r"|(?:had|has|have) no (?:further |immediate |additional )?comment"
    r"|(?:does not|doesn't|do not|don't|did not|didn't|could not|couldn't|cannot) comment"
)
_NEGATIONS = frozenset(
    """not never no ignored left didn't doesn't don't hasn't haven't hadn't couldn't can't cannot wouldn't
    won't""".split()
)
# The answer, words of which a sentence has one where it can be told, and how it is told.
_FORMS: tuple[tuple[Answer, frozenset[str], re.Pattern[str]], ...] = (
    (
        "unreachable",
        frozenset("reached contacted located available reachable unavailable unreachable".split()),
        re.compile(_UNREACHABLE, re.IGNORECASE),
    ),
    ("no-response", _NEGATIONS, re.compile(_NO_RESPONSE, re.IGNORECASE)),
    (
        "declined",
        _NEGATIONS | frozenset("declined declines declining refused refuses refusing".split()),
        re.compile(_DECLINED, re.IGNORECASE),
    ),
)
# Words of which a sentence has one where somebody was asked, and those of a statement: others are not looked through.
_ASKING = frozenset(
    """comment comments respond responded responding responds response reply replied replying replies answer answered
    answering answers reached contacted located reachable unreachable available unavailable interview interviewed
    requests request questions question messages message calls call email emails e-mail inquiry inquiries enquiries
    discuss elaborate unanswered returned return reach contact say speak talk address letters letter queries""".split()
)
_STATING = frozenset("statement told confirmed response reply email e-mail interview letter responded replied".split())
_UNANSWERED: tuple[tuple[Answer, re.Pattern[str]], ...] = (
    (
        "no-response",
        re.compile(
            rf"{_ASKED}(?: \w+){{0,4}}? (?:to|sent to|left for|with|for) (?P<who>.+?) (?:were|was|went|have|has)"
            r"(?: \w+){0,2} (?:unanswered|not (?:immediately )?(?:returned|answered))",
            re.IGNORECASE,
        ),
    ),
    (
        "no-response",
        re.compile(r"neither (?P<who>.+?) (?:immediately )?(?:responded|replied|returned|answered)\b", re.IGNORECASE),
    ),
    (
        "unreachable",
        re.compile(
            r"(?:attempts?|efforts?) to (?:reach|contact) (?P<who>.+?) (?:were|was|have been) un\w+", re.IGNORECASE
        ),
    ),
)
_ASKED_IN_VAIN = ("unanswered", "not answered", "returned", "neither", "Neither", " to reach", " to contact")
_STATEMENT = re.compile(
    r"\b(?:in (?:an? |the )?(?:\w+ ){0,3}(?:statement|response|reply|email|e-mail|interview|letter)|confirmed to|"
    r"told (?:reporters|journalists|us|(?:this|the) (?:newspaper|paper|station|outlet|agency)|(?:the )?(?-i:[A-Z])\w*)|"
    r"responded (?:that|with)|replied that|statement (?:said|read))\b",
    re.IGNORECASE,
)
_REACH = 22  # Words between a name and the words that tell what it did.


def find_responses(scan: Scan) -> Iterator[Response]:
    """The answers that a text tells, in order."""
    tokens = scan.tokens
    if tokens.vocabulary.isdisjoint(_ASKING | _STATING):
        return
    reader = speaker_reader(scan)
    asking = {scan.sentence_at(i) for i in tokens.places(_ASKING)}
    stating = {scan.sentence_at(i) for i in tokens.places(_STATING)}
    for sentence in sorted(asking | stating, key=lambda sentence: sentence.first):
        found = list(_asked(scan, reader, sentence)) if sentence in asking else []
        if not found and sentence in stating:
            found = list(_stated(scan, reader, sentence))
        yield from found


def _asked(scan: Scan, reader: SpeakerReader, sentence: Sentence) -> Iterator[Response]:
    """Those who were asked and did not answer: they stand before the telling words, or among them."""
    span = scan.sentence_span(sentence)
    text = scan.tokens.text[span.start : span.end]
    found = False
    words_here = scan.tokens.words[sentence.first : sentence.after]
    for answer, needed, pattern in _FORMS:
        if needed.isdisjoint(words_here):
            continue
        for match in pattern.finditer(text):
            words = Span(span.start + match.start(), span.start + match.end())
            for response in _of(scan, reader, sentence, words, answer):
                found = True
                yield response
    if found or not any(word in text for word in _ASKED_IN_VAIN):
        return
    for answer, pattern in _UNANSWERED:
        asked = pattern.search(text)
        if asked:
            who = Span(span.start + asked.start("who"), span.start + asked.end("who"))
            words = Span(span.start + asked.start(), span.start + asked.end())
            for speaker in reader.named(scan.tokens.inside(who)):
                yield Response(speaker.name, speaker.key, answer, words, speaker.first)
            return


def _stated(scan: Scan, reader: SpeakerReader, sentence: Sentence) -> Iterator[Response]:
    """Those who made a statement or told somebody."""
    span = scan.sentence_span(sentence)
    match = _STATEMENT.search(scan.tokens.text[span.start : span.end])
    if match:
        yield from _answered(scan, reader, sentence, Span(span.start + match.start(), span.start + match.end()))


def _of(scan: Scan, reader: SpeakerReader, sentence: Sentence, words: Span, answer: Answer) -> Iterator[Response]:
    """Those who stand before the telling words: "Vitolo and Brandt could not be reached"."""
    tokens = scan.tokens
    verb = tokens.inside(words).start
    for speaker in reader.subjects(max(sentence.first, verb - _REACH), verb):
        yield Response(speaker.name, speaker.key, answer, words, speaker.first)


def _answered(scan: Scan, reader: SpeakerReader, sentence: Sentence, words: Span) -> Iterator[Response]:
    """ "…," DHS said in a statement; Nixon told the AP: the one who speaks in the sentence."""
    tokens = scan.tokens
    at = tokens.inside(words).start
    verb = at if tokens.words[at] in ("told", "confirmed", "responded", "replied") else None
    for i in range(at, max(sentence.first, at - _REACH) - 1, -1):
        if verb is None and tokens.words[i] in SPEECH_VERBS:
            verb = i
    if verb is None:  # "In a statement to this newspaper, Brightwell Energy said: …"
        verb = next((i for i in range(at, min(at + _REACH, sentence.after)) if tokens.words[i] in SPEECH_VERBS), None)
    if verb is None or tokens.at[verb - 1] in ("was", "were", "been", "are", "is", "be"):
        return  # "staff were told"
    first = sentence.first
    for i in range(verb - 1, sentence.first, -1):
        if tokens.raw[i] == '"':
            first = i
            break
    speakers: list[Speaker] = list(reader.subjects(first, verb))
    if len(speakers) == 1:
        yield Response(speakers[0].name, speakers[0].key, "answered", words, speakers[0].first)
