"""What a measurement found, as JSON, and its articles as folders for classes: one folder for each planted error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

import msgspec
import yaml

from checker.model import LEVELS, Article
from checker.mutate.edit import apply_edit
from checker.mutate.measure import CategoryCount, Measurement, Planted

MEASUREMENT_SCHEMA = "checker.measurement/1"
_KEPT_ENDINGS = (".txt", ".md")


@dataclass(frozen=True, slots=True)
class CountOut:
    """How the errors of one category fared. new_false_alarms: new discrepancies elsewhere, by level."""

    category: str
    planted: int
    found: int
    in_category: int
    new_false_alarms: dict[str, int]


@dataclass(frozen=True, slots=True)
class PlantedOut:
    """One planted error. words: what stands there now, and what stood there. start: where, in the article's text."""

    category: str
    article: str
    how: str
    start: int
    words: tuple[str, str]
    sentence: str
    found: bool
    in_category: bool
    discrepancies: tuple[str, ...]
    new_false_alarms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MeasurementOut:
    """What the check found of the errors that were planted. before: discrepancies of the articles as they are."""

    schema: str
    seed: int
    articles: int
    before: int
    categories: tuple[CountOut, ...]
    planted: tuple[PlantedOut, ...]


def render_measurement(measurement: Measurement) -> bytes:
    """A measurement as indented UTF-8 JSON with a final line break."""
    out = MeasurementOut(
        MEASUREMENT_SCHEMA, measurement.seed, len(measurement.articles), measurement.before,
        tuple(map(_count_out, measurement.counts)), tuple(map(_planted_out, measurement.planted)),
    )  # fmt: skip
    return msgspec.json.format(msgspec.json.encode(out), indent=2) + b"\n"


def _count_out(count: CategoryCount) -> CountOut:
    alarms: dict[str, int] = dict(zip(LEVELS, count.alarms, strict=True))
    return CountOut(count.category, count.planted, count.found, count.in_category, alarms)


def _planted_out(one: Planted) -> PlantedOut:
    return PlantedOut(
        one.edit.category, one.edit.article, one.edit.how, one.edit.span.start, (one.new, one.old), one.sentence,
        bool(one.found), one.in_category, tuple(found.message for found in one.found),
        tuple(alarm.message for alarm in one.alarms),
    )  # fmt: skip


def story_files(measurement: Measurement) -> Iterator[tuple[PurePath, str]]:
    """The whole story once for each planted error, with that error in it, as files by their paths.

    Each folder has a `sources.yaml` that says what is known of the articles, and the solution in `planted.yaml`.
    """
    for number, one in enumerate(measurement.planted, start=1):
        folder = PurePath(f"{number:03d}-{one.edit.category}")
        sources = {}
        for article in measurement.articles:
            edited = apply_edit(article, one.edit) if article.id == one.edit.article else article
            sources[_file_name(article)] = _known_of(article)
            yield folder / _file_name(article), edited.text
        yield folder / "sources.yaml", _yaml(sources)
        altered = next(_file_name(article) for article in measurement.articles if article.id == one.edit.article)
        solution = {"category": one.edit.category, "article": altered, "words": [one.new, one.old], "how": one.edit.how}
        yield folder / "planted.yaml", _yaml(solution)


def _file_name(article: Article) -> str:
    ending = PurePath(article.path).suffix.lower()
    return re.sub(r"[^\w.-]+", "-", article.id).strip("-.") + (ending if ending in _KEPT_ENDINGS else ".txt")


def _known_of(article: Article) -> dict[str, str]:
    known = {
        "source": article.source, "title": article.title, "url": article.url, "language": article.language,
        "published": article.published.isoformat() if article.published else None,
    }  # fmt: skip
    return {key: value for key, value in known.items() if value}


def _yaml(data: object) -> str:
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
