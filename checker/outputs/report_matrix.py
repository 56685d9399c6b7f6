"""The matrix of a report: a row for each claim, a column for each article, in each cell what that article says."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model import LEVELS, Category, Discrepancy, JudgedClaim, Level, Reading, Result
from checker.outputs.report_diff import Part, mark_differences
from checker.outputs.report_places import Places
from checker.outputs.report_words import LEVEL_SIGNS, READINGS, VERDICTS, Sign, clip

_LONGEST = 110  # characters of a cell: four lines of a narrow column; the article has the rest.
_MOST_SAID = 2  # wordings in a cell


@dataclass(frozen=True, slots=True)
class Said:
    """What an article says of a claim, in its own words, and the link to the place where it says so."""

    parts: tuple[Part, ...]
    href: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article says of one claim. note: what else there is to say, in a few words."""

    reading: Sign
    said: tuple[Said, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A link from a row to the first of its discrepancies of one level."""

    href: str
    level: Sign
    number: int


@dataclass(frozen=True, slots=True)
class Row:
    """A claim. level: the gravest level of its discrepancies, or None."""

    number: int
    title: str
    kind: str
    origin: str
    expected: str
    verdict: Sign
    level: Level | None
    tags: tuple[Tag, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Contrast:
    """What a differing cell is compared with, so that the words that differ can be marked."""

    category: Category | None
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading: the claims that rules declare, and those found by likeness."""

    heading: str
    rows: tuple[Row, ...]


def lay_matrix(result: Result, places: Places) -> tuple[Group, ...]:
    """The rows in the order of the result, declared claims first; one group has no need of a heading."""
    groups = [
        Group(heading, tuple(_make_row(judged, places) for judged in result.claims if judged.claim.origin == origin))
        for origin, heading in (("rule", "Claims that the rules declare"), ("found", "Claims found in the articles"))
    ]
    filled = tuple(group for group in groups if group.rows)
    return filled if len(filled) > 1 else tuple(Group("", group.rows) for group in filled)


def _make_row(judged: JudgedClaim, places: Places) -> Row:
    found = places.of_claim.get(judged.claim.id, ())
    # What a differing cell is set against, word by word: what the rule expects, or else what the others say.
    expected = judged.claim.rule.expect_text if judged.claim.rule else ""
    agreed = [mention.text for reading in judged.readings if reading.word == "agrees" for mention in reading.mentions]
    contrast = Contrast(found[0].category if found else None, tuple(agreed or [expected]))
    readings = {reading.article: reading for reading in judged.readings}
    return Row(
        number=places.claims[judged.claim.id],
        title=judged.claim.title,
        kind=judged.claim.kind,
        origin=judged.claim.origin,
        expected=clip(expected, _LONGEST),
        verdict=VERDICTS[judged.verdict],
        level=gravest_level(found),
        tags=_tag(found, places),
        cells=tuple(
            _make_cell(judged, readings.get(article.id, Reading(article.id, "silent")), places, contrast)
            for article in places.result.articles
        ),
    )


def _tag(found: tuple[Discrepancy, ...], places: Places) -> tuple[Tag, ...]:
    by_level = {level: [one for one in found if one.level == level] for level in LEVELS}
    return tuple(
        Tag(f"#{places.card_id(of_level[0].id)}", LEVEL_SIGNS[level], len(of_level))
        for level, of_level in by_level.items()
        if of_level
    )


def gravest_level(discrepancies: tuple[Discrepancy, ...]) -> Level | None:
    """The gravest level of some discrepancies, None where there are none."""
    return min((discrepancy.level for discrepancy in discrepancies), key=LEVELS.index, default=None)


def _make_cell(judged: JudgedClaim, reading: Reading, places: Places, contrast: Contrast) -> Cell:
    said: dict[str, Said] = {}
    for mention in reading.mentions:
        text = clip(mention.text.strip(" ,"), _LONGEST)
        parts: tuple[Part, ...] = (Part(text),)
        if reading.word == "differs" and contrast.category:
            parts = mark_differences(text, contrast.texts, contrast.category)
        said.setdefault(text.casefold(), Said(parts, places.find(reading.article, mention.span)))
    more = len(said) - _MOST_SAID
    notes = []
    if more > 0:
        notes.append(f"and {more} more")
    marked = any(part.differs for one in said.values() for part in one.parts)
    if reading.word == "differs" and reading.relation and not marked:
        notes.append(clip(reading.relation.detail, _LONGEST))  # what no mark can show, as “without “Colorado””
    if reading.word == "silent" and reading.article in judged.claim.outside:
        notes.append("outside this rule")
    return Cell(READINGS[reading.word], tuple(said.values())[:_MOST_SAID], "; ".join(filter(None, notes)))
