"""`planted.yaml` → the faults of a labelled story, and where they stand in its articles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from checker.articles.read import read_articles
from checker.model import Article, Span

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
LABELS = "planted.yaml"


class LabelError(ValueError):
    """A label that does not fit its articles."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand in an article."""

    article: str
    span: Span


@dataclass(frozen=True, slots=True)
class Fault:
    """A planted fault: its places are the odd words, wherever they stand in the odd articles."""

    category: str
    words: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A story with the faults that were planted in it; clean where there are none."""

    name: str
    articles: tuple[Article, ...]
    faults: tuple[Fault, ...]

    @property
    def clean(self) -> bool:
        """Whether nothing was planted, so that whatever is found is a false alarm."""
        return not self.faults


def labelled_stories(data: Path = DATA) -> list[Labelled]:
    """Every story below the folder that has labels, in the order of their names."""
    folders = sorted((labels.parent for labels in data.rglob(LABELS)), key=lambda folder: folder.name)
    return [read_labelled(folder) for folder in folders]


def read_labelled(folder: Path) -> Labelled:
    """The articles of a folder and its labels. Raises LabelError where words do not stand where the labels say."""
    articles, problems = read_articles([folder])
    if problems:
        raise LabelError(f"{folder.name}: {problems[0].message}")
    planted = yaml.safe_load((folder / LABELS).read_text(encoding="utf-8"))["planted"]
    return Labelled(folder.name, articles, tuple(_fault(entry, folder.name, articles) for entry in planted))


def _fault(entry: Mapping[str, Any], story: str, articles: Sequence[Article]) -> Fault:
    odd, *others = entry["words"]
    own = [article for article in articles if article.id in entry["articles"]]
    if len(own) != len(entry["articles"]):
        raise LabelError(f"{story}: not all of {entry['articles']} are articles")
    places = [place for words in (odd, *entry.get("again", ())) for place in _required(words, story, own)]
    for words in others:
        _required(words, story, articles)
    return Fault(entry["category"], odd, tuple(places))


def _required(words: str, story: str, articles: Sequence[Article]) -> list[Place]:
    places = [Place(article.id, span) for article in articles for span in _spans(words, article.text)]
    if not places:
        raise LabelError(f"{story}: “{words}” does not stand in {', '.join(article.id for article in articles)}")
    return places


def _spans(words: str, text: str) -> Iterator[Span]:
    """Every place of the words, letter for letter, but not inside a longer word or number: 15 is not in 215."""
    before = r"(?<!\w)" if words[0].isalnum() else ""
    after = r"(?!\w)" if words[-1].isalnum() else ""
    for found in re.finditer(before + re.escape(words) + after, text):
        yield Span(*found.span())
