"""The teacher's key to a worksheet, as data: each row filled in, and what else differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.model import LEVELS, Article, Discrepancy, Evidence, Mention, Result, Span
from checker.outputs.report_words import CATEGORIES, READINGS, count, write_date
from checker.outputs.worksheet_lines import NumberedArticle
from checker.outputs.worksheet_pairs import ANSWERS, Answer, Pair

_LONGEST = 700  # characters of a sentence around its evidence: longer is no sentence but a line that never ends
_NOTED = 0.15  # of a text shared by two articles is worth a word

_PROMPTS: Mapping[Answer, str] = {
    "agree": "Both may rest on the same release or agency. Where would you look it up?",
    "differ": "Neither is shown to be right by this. Whom would you ask, and what would settle it?",
    "vague": "Why might the source leave it vague: space, caution, or not knowing?",
    "silent": "Silence is no difference. Did the source not know it yet, or leave it out?",
    "unclear": "What would have to be known first?",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What one source has: the sentence in three parts, the middle one the evidence, and its lines.

    reading: in a word, how it reads against the rest. evidence: empty where the check found nothing.
    """

    letter: str
    source: str
    date: str
    lines: str
    before: str
    evidence: str
    after: str
    reading: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A row filled in. also: the other answers that are taken. title: as in the sheet; claim: in full.

    why: why the two were held to tell one fact. others: what the remaining sources have.
    """

    number: int
    title: str
    claim: str
    verdict: str
    answer: Answer
    also: tuple[str, ...]
    sides: tuple[Told, Told]
    expected: str
    why: str
    notes: tuple[str, ...]
    others: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Further:
    """A discrepancy that no row asks about: its category, what differs, and where."""

    category: str
    message: str
    lines: str


def fill_in(result: Result, rows: Iterable[Pair], letters: Mapping[str, NumberedArticle]) -> tuple[Entry, ...]:
    """The rows with their answers, numbered from 1."""
    return tuple(_fill_in(i, pair, result, letters) for i, pair in enumerate(rows, 1))


def _fill_in(number: int, pair: Pair, result: Result, letters: Mapping[str, NumberedArticle]) -> Entry:
    claim = pair.judged.claim
    left, right = (
        _tell(letters[reading.article], mention, READINGS[reading.word].word)
        for reading, mention in zip(pair.readings, pair.mentions, strict=True)
    )
    others = tuple(
        _tell(letters[reading.article], reading.mentions[0], READINGS[reading.word].word)
        for reading in pair.judged.readings
        if reading.mentions and reading.article not in pair.articles
    )
    return Entry(
        number=number,
        title=pair.title,
        claim=claim.title,
        verdict=ANSWERS[pair.answer],
        answer=pair.answer,
        also=tuple(ANSWERS[answer] for answer in pair.accepted[1:]),
        sides=(left, right),
        expected=claim.rule.expect_text if claim.rule else "",
        why=_say_why(pair),
        notes=tuple(_notes(pair, result)),
        others=others,
    )


def _tell(numbered: NumberedArticle, mention: Mention | None, reading: str) -> Told:
    article = numbered.article
    date = write_date(article.published) if article.published else ""
    if mention is None:
        return Told(numbered.letter, article.label, date, "", "", "", "", reading)
    sentence = _clip(mention.sentence, mention.span)
    before, after = article.text[sentence.start : mention.span.start], article.text[mention.span.end : sentence.end]
    return Told(
        letter=numbered.letter,
        source=article.label,
        date=date,
        lines=numbered.cite(mention.span),
        before=("… " if mention.sentence.start < sentence.start else "") + before.lstrip("#*>• \n\t"),
        evidence=article.text[mention.span.start : mention.span.end],
        after=after.rstrip() + (" …" if sentence.end < mention.sentence.end else ""),
        reading=reading,
    )


def _clip(sentence: Span, evidence: Span) -> Span:
    """As much of the sentence around its evidence as one can read."""
    room = max(_LONGEST - (evidence.end - evidence.start), 0) // 2
    start, end = min(sentence.start, evidence.start), max(sentence.end, evidence.end)
    return Span(max(start, evidence.start - room), min(end, evidence.end + room))


def _say_why(pair: Pair) -> str:
    """Why the two were held to be one fact: as the discrepancy says, or by the words that led to both."""
    if pair.found is not None and pair.found.why:
        return pair.found.why
    cues = dict.fromkeys(cue for reading in pair.readings for cue in reading.cues)
    cues |= dict.fromkeys(
        cue
        for candidates in pair.judged.claim.candidates.values() for candidate in candidates
        if candidate.mention in pair.mentions
        for cue in candidate.cues
    )  # fmt: skip
    if cues:
        return f"Held to be the same fact because of {', '.join(cues)}."
    return " ".join(dict.fromkeys(reading.why for reading in pair.readings if reading.why))


def _notes(pair: Pair, result: Result) -> Iterator[str]:
    """What is worth talking about: the rule's reason, who wrote first, who copied, and a question."""
    rule = pair.judged.claim.rule
    if rule is not None and rule.why:
        yield rule.why
    if pair.answer == "silent":
        yield (
            "Silent means that the check found nothing here. If the class finds a looser hint, “one is vague” is as "
            "good an answer."
        )
    if pair.answer == "differ" and pair.judged.tie:
        yield "As many independent sources have the one as the other."
    yield from _note_time(pair, result)
    yield from _note_copies(pair, result)
    yield _PROMPTS[pair.answer]


def _note_time(pair: Pair, result: Result) -> Iterator[str]:
    one, other = sorted((result.article(article) for article in pair.articles), key=_published)
    days = (other.published - one.published).days if one.published and other.published else 0
    if pair.found is not None and pair.found.category == "updated":
        yield "The figure may have moved between the two: an update, not a slip."
    if days > 0 and pair.answer != "agree":
        yield f"{other.label} came out {count(days, 'day')} after {one.label}: what was known by then?"


def _published(article: Article) -> str:
    return article.published.isoformat() if article.published else ""


def _note_copies(pair: Pair, result: Result) -> Iterator[str]:
    for story in result.stories:
        for copy in story.copies:
            if {copy.left, copy.right} == set(pair.articles) and copy.share >= _NOTED:
                yield f"The two share {copy.share:.0%} of their text, in the same words or others: are they two voices?"


def list_further(result: Result, rows: Iterable[Pair], letters: Mapping[str, NumberedArticle]) -> tuple[Further, ...]:
    """The discrepancies that no row shows, the gravest first."""
    shown = {pair.found.id for pair in rows if pair.found is not None}
    left = (found for found in result.discrepancies if found.id not in shown)
    return tuple(
        Further(CATEGORIES[found.category], found.message, _cite_both(found, letters))
        for found in sorted(left, key=lambda found: LEVELS.index(found.level))
    )


def _cite_both(found: Discrepancy, letters: Mapping[str, NumberedArticle]) -> str:
    sides = [", ".join(_cite(side, letters)) for side in (found.odd, found.others)]
    return " against ".join(filter(None, sides))


def _cite(evidence: Iterable[Evidence], letters: Mapping[str, NumberedArticle]) -> list[str]:
    cited = dict.fromkeys((one.article, one.span) for one in evidence)
    return list(dict.fromkeys(letters[article].cite(span) for article, span in cited))
