"""Result → the page as data: everything that the templates show, worked out beforehand, so that they only show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from checker import __version__
from checker.model import LEVELS, Article, Level, Problem, ReadingWord, Result, Verdict
from checker.outputs.report_cards import Shelf, lay_cards, order_discrepancies
from checker.outputs.report_matrix import Group, lay_matrix
from checker.outputs.report_places import Places, number_places
from checker.outputs.report_sections import Sections, compose_sections
from checker.outputs.report_text import Paragraph
from checker.outputs.report_words import LEVEL_SIGNS, READINGS, Sign, clip, count, write_date, write_period


@dataclass(frozen=True, slots=True)
class Tally:
    """How many there are of something that has a sign."""

    sign: Sign
    number: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """A discrepancy as the list beside an article names it: its claim, and the link to its card."""

    href: str
    claim: int
    title: str
    level: Sign


@dataclass(frozen=True, slots=True)
class Stroke:
    """The marks of one reading in an article's strip at the glance, as one path: a line down for each claim."""

    word: ReadingWord
    path: str


@dataclass(frozen=True, slots=True)
class Column:
    """An article: its place in the matrix, and its section.

    url: empty unless it is a web address. doubts: the discrepancies in which this article is the odd one.
    strip: its readings in the order of the claims, for the glance. steps: the ids of its differences, in order.
    """

    id: str
    source: str
    title: str
    published: str
    published_iso: str
    url: str
    host: str
    language: str
    tallies: tuple[Tally, ...]
    doubts: tuple[Doubt, ...]
    strip: tuple[Stroke, ...]
    steps: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that was skipped, or that the user must mend."""

    level: Sign
    where: str
    message: str
    hint: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class File:
    """An article's file, so that a reader can tell whether it is the one they have."""

    id: str
    source: str
    path: str
    digest: str


@dataclass(frozen=True, slots=True)
class Page:
    """The whole report. `lead` is its first sentence, in a part that counts and a part that finds.

    large: so many cells that what only serves narrow screens, and what a tooltip tells, is left out of them. dense: so
    many that are told that in the articles only what does not agree leads back to its claim.
    """

    story: str
    tab_title: str
    meta: tuple[str, ...]
    lead: tuple[str, str]
    levels: tuple[Tally, ...]
    legend: tuple[Sign, ...]
    kinds: tuple[Sign, ...]
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    claims: int
    large: bool
    dense: bool
    shelves: tuple[Shelf, ...]
    troubles: tuple[Trouble, ...]
    files: tuple[File, ...]
    version: str
    sections: Sections


_LARGE, _DENSE = 6_000, 15_000  # Cells of the matrix, and cells that say something.


def compose_page(result: Result) -> Page:
    """The page of a result. The same result gives an equal page."""
    ordered = order_discrepancies(result.discrepancies)
    places = number_places(result, ordered)
    story = result.story.strip() or "Untitled story"
    levels = Counter(discrepancy.level for discrepancy in ordered)
    return Page(
        story=story,
        tab_title=clip(story, 120),
        meta=_describe(result.articles),
        lead=_summarise(result),
        levels=tuple(Tally(LEVEL_SIGNS[level], levels[level]) for level in LEVELS),
        legend=tuple(READINGS.values()),
        kinds=_kinds(result),
        columns=tuple(_make_column(article, places) for article in result.articles),
        groups=lay_matrix(result, places),
        claims=len(result.claims),
        large=len(result.claims) * len(result.articles) > _LARGE,
        dense=sum(bool(reading.mentions) for judged in result.claims for reading in judged.readings) > _DENSE,
        shelves=lay_cards(ordered, places),
        troubles=tuple(_make_trouble(problem) for problem in result.problems),
        files=tuple(
            File(places.article_id(article.id), article.label, article.path, article.sha256[:12])
            for article in result.articles
        ),
        version=__version__,
        sections=compose_sections(result, places),
    )


def _kinds(result: Result) -> tuple[Sign, ...]:
    """The claim kinds that the result has, as the filter names them."""
    return tuple(Sign(kind, "", kind) for kind in sorted({judged.claim.kind for judged in result.claims}))


def _describe(articles: Sequence[Article]) -> tuple[str, ...]:
    """How many articles, from how many sources, published when."""
    sources = {article.label for article in articles}
    dates = sorted(article.published for article in articles if article.published)
    parts = [f"{count(len(articles), 'article')} from {count(len(sources), 'source')}"]
    if dates:
        parts.append(f"published {write_period(dates[0], dates[-1])}")
    undated = len(articles) - len(dates)
    if undated:
        parts.append(f"{undated} without a date" if dates else "no publication date known")
    return tuple(parts)


def _summarise(result: Result) -> tuple[str, str]:
    """The report in one sentence: “5 articles, 31 claims:” and “6 differ, 1 told by one source only”."""
    verdicts: Mapping[Verdict, int] = Counter(judged.verdict for judged in result.claims)
    counted = f"{count(len(result.articles), 'article')}, {count(len(result.claims), 'claim')}"
    if not result.claims:
        return f"{counted}:", "nothing to compare."
    told = [
        (verdicts["discrepant"], "differs", "differ"),
        (verdicts["single-source"], "told by one source only", "told by one source only"),
        (verdicts["unclear"], "unclear", "unclear"),
        (verdicts["silent"], "rule found nothing", "rules found nothing"),
        (verdicts["consistent"], "consistent", "consistent"),
    ]
    return f"{counted}:", ", ".join(
        f"{number} {one if number == 1 else many}" for number, one, many in told if number
    ) + "."


def _make_column(article: Article, places: Places) -> Column:
    readings: list[ReadingWord] = [
        next((reading.word for reading in judged.readings if reading.article == article.id), "silent")
        for judged in places.result.claims
    ]
    numbers = Counter(readings)
    url, host = _check_url(article.url)
    return Column(
        id=places.article_id(article.id),
        source=article.label,
        title=article.title or article.path,
        published=write_date(article.published) if article.published else "",
        published_iso=article.published.isoformat() if article.published else "",
        url=url,
        host=host,
        language=article.language or "",
        tallies=tuple(Tally(sign, numbers[word]) for word, sign in READINGS.items()),
        doubts=_list_doubts(article, places),
        strip=_strokes(readings),
        steps=tuple(
            piece.id
            for paragraph in places.texts[article.id]
            for stretch in paragraph.stretches
            for piece in stretch.pieces
            if piece.id and piece.reading == "differs"
        ),
        paragraphs=places.texts[article.id],
    )


# Where a mark begins and how long it is, of sixteen: silence lies on the line, a difference stands tallest.
_SHAPES: Mapping[ReadingWord, tuple[int, int]] = {
    "agrees": (11, 5), "differs": (0, 16), "hedged": (7, 9), "vague": (7, 9), "unclear": (7, 9), "silent": (14, 2),
}  # fmt: skip


def _strokes(readings: Sequence[ReadingWord]) -> tuple[Stroke, ...]:
    paths: dict[ReadingWord, str] = {}
    last: dict[ReadingWord, int] = {}
    for at, word in enumerate(readings):
        top, length = _SHAPES[word]
        # from the foot of the mark before, which takes fewer digits than a place of its own
        move = f"m{(at - last[word]) * 10}-{length}" if word in last else f"M{at * 10 + 3.5:g} {top}"
        paths[word] = f"{paths.get(word, '')}{move}v{length}"
        last[word] = at
    return tuple(Stroke(word, path) for word, path in paths.items())


def _list_doubts(article: Article, places: Places) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(
            f"#{places.card_id(discrepancy.id)}",
            places.claims[judged.claim.id],
            judged.claim.title,
            LEVEL_SIGNS[discrepancy.level],
        )
        for judged in places.result.claims
        for discrepancy in places.of_claim.get(judged.claim.id, ())
        if any(evidence.article == article.id for evidence in discrepancy.odd)
    )


def _check_url(url: str | None) -> tuple[str, str]:
    """The address to link to, and what to show; the first is empty where it is no web address (`javascript:`)."""
    if not url:
        return "", ""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:  # a bracket that never closes, as in “http://[”
        return "", url
    return (url, host) if parts.scheme in ("http", "https") and host else ("", url)


def _make_trouble(problem: Problem) -> Trouble:
    level: Level = problem.level
    # In the terminal a message follows “error:”; here it stands alone.
    message = problem.message[:1].upper() + problem.message[1:]
    return Trouble(LEVEL_SIGNS[level], problem.where, message, problem.hint, problem.excerpt)
