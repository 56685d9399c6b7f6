"""Figures, dates and lists that several articles tell of one fact → topics."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.align import align
from checker.align.claims import found_groups
from checker.draft.topic import TOLD, Topic, held_against, slug_of
from checker.draft.yaml_text import one_line
from checker.errors import ValueReadError
from checker.judge import judge_claim
from checker.kinds import all_kinds
from checker.kinds.amount import Amount
from checker.kinds.date import Date
from checker.kinds.list import NameList
from checker.kinds.quantity import Quantity
from checker.model import JudgedClaim, Mention, Reading, Value
from checker.story.story import Story
from checker.text.lemmas import read_phrase
from checker.text.words import FUNCTION_WORDS, MONTHS
from checker.updates import with_updates

_SLUG_WORDS = 4
_EXPECTS = 3  # Ways to write the expected value that are tried.
_OF = 5
_MOVED = "The figure has moved from report to report, so the articles are only held against each other."


def value_topics(story: Story) -> Iterator[Topic]:
    """The facts that several articles tell with a value, the most shared first; vague and unclear ones are left out."""
    articles = [page.article for page in story.pages]
    for claim in align(story, found_groups(story)):
        judged = with_updates(judge_claim(claim, articles, story.voices), articles)
        if not _is_clear(judged.readings):
            continue
        moved = any(reading.relation and reading.relation.category == "updated" for reading in judged.readings)
        expects = tuple(expected_texts(claim.kind, judged.readings, story))
        if not expects:
            continue
        if not moved:  # of values that fit as many, the most exact one tells most
            judged = held_against(claim, expects[0], story)
        if _is_clear(judged.readings):
            slug = slug_of([*_telling(claim.title), claim.kind])
            notes = (_MOVED,) if moved else ()
            yield Topic(claim.kind, _heading(claim.title), slug, judged, expects, _counted(judged), notes)


def _is_clear(readings: Sequence[Reading]) -> bool:
    """Whether no reading is unclear and two articles at least say something exact."""
    exact = [reading for reading in readings if reading.word in ("agrees", "differs", "hedged")]
    return len(exact) > 1 and all(reading.word != "unclear" for reading in readings)


def _heading(title: str) -> str:
    """ "memo … signed by Sara Vitolo: date" → "Memo, signed by Sara Vitolo (date)"."""
    told, _, label = one_line(title).rpartition(": ")
    words = re.sub(r"(?:[’']s)? … ", ", ", told)
    return f"{words[:1].upper()}{words[1:]} ({label})"


def _telling(title: str) -> list[str]:
    words = [word.removesuffix("’s").removesuffix("'s") for word in title.rpartition(":")[0].split()]
    return [word for word in words if word.lower() not in FUNCTION_WORDS and any(map(str.isalpha, word))][:_SLUG_WORDS]


def _counted(judged: JudgedClaim) -> dict[str, tuple[str, ...]]:
    """What the articles say that a number counts."""
    if judged.claim.kind != "quantity":
        return {}
    told = [mention for reading in judged.readings if reading.word in TOLD for mention in reading.mentions]
    counted = [
        one_line(mention.value.of) for mention in told
        if isinstance(mention.value, Quantity) and mention.value.of and mention.value.unit is None
    ]  # fmt: skip
    ranked = sorted(dict.fromkeys(counted), key=lambda words: (-counted.count(words), len(words)))
    kept: list[str] = []
    for words in ranked:
        if not any(_says_less(other, words) for other in kept):
            kept.append(words)
    return {"of": tuple(kept[:_OF])} if kept else {}


def _says_less(short: str, words: str) -> bool:
    """Whether one phrase finds all that the other finds: “advisers” and “senior advisers”."""
    a, b = read_phrase(short).lemmas, read_phrase(words).lemmas
    return a[-1:] == b[-1:] and set(a) <= set(b)


def expected_texts(kind_name: str, readings: Sequence[Reading], story: Story) -> list[tuple[str, ...]]:
    """Ways to write what most articles say, the best one first, that the kind reads back and that fit what they say."""
    kind = all_kinds()[kind_name]
    agreeing = [reading.mentions for reading in readings if reading.word == "agrees"]
    ranked: dict[tuple[str, ...], tuple[int, ...]] = {}
    for mentions in agreeing:
        for text in (form for mention in mentions for form in _forms(mention)):
            value = _read(kind_name, text)
            if text in ranked or value is None or _is_vague(value):
                continue
            fitting = [
                own for own in agreeing if any(kind.compare(value, mention.value).word == "agrees" for mention in own)
            ]
            written = story.count(own[0] for own in agreeing if any(text in _forms(mention) for mention in own))
            in_figures = any(map(str.isdigit, "".join(text)))
            ranked[text] = (story.count(own[0] for own in fitting), _exactness(value), written, in_figures)
    return sorted(ranked, key=lambda text: ranked[text], reverse=True)[:_EXPECTS]


def _read(kind_name: str, text: tuple[str, ...]) -> Value | None:
    try:
        return all_kinds()[kind_name].read("\n".join(text))
    except ValueReadError:
        return None


def _forms(mention: Mention) -> list[tuple[str, ...]]:
    """How a value may be written in a rule: as a day in figures, as it stands, and without the words before it."""
    value = mention.value
    if isinstance(value, NameList):
        return [tuple(map(one_line, value.items))]
    forms: list[tuple[str, ...]] = []
    if isinstance(value, Date) and value.edtf.replace("-", "").isdigit():
        forms.append((_as_month(value.edtf) or value.edtf,))
    words = one_line(mention.text).split()
    if words and words[0].istitle() and not isinstance(value, Date):
        words[0] = words[0].lower()
    forms += [(" ".join(words[at:]),) for at in range(len(words))]
    return forms


def _as_month(edtf: str) -> str:
    """ "2025-07" → "July 2025"; "" for a day or a year."""
    year, _, month = edtf.partition("-")
    name = next((name for name, number in MONTHS.items() if month == f"{number:02d}"), "")
    return f"{name.capitalize()} {year}" if name else ""


def _is_vague(value: Value) -> bool:
    if isinstance(value, Amount):
        return value.bound == "vague" or value.number is None
    return isinstance(value, Date) and not value.edtf[:2].isdigit() and value.edtf.count("X") > len("XXXX")


def _exactness(value: Value) -> int:
    if isinstance(value, Amount):
        return int(value.bound == "exact")
    return len(value.edtf.replace("X", "")) if isinstance(value, Date) else 0
