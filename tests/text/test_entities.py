"""Names that a spaCy pipeline adds: tested with a real one, made here from patterns."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from click.testing import CliRunner

from checker.cli import main
from checker.errors import CheckerError
from checker.find import find_mentions
from checker.text.entities import load_entity_reader
from tests.story import article_of

PATTERNS = [
    {"label": "PERSON", "pattern": "Zorblat Quendle"},
    {"label": "ORG", "pattern": "Vexalor"},
    {"label": "GPE", "pattern": "Ulmentra"},
    {"label": "DATE", "pattern": "Tuesday"},
]
TEXT = "On Tuesday Zorblat Quendle sold Vexalor near the mine of Ulmentra. Ms. Jane Roe of Ohio bought it."


@pytest.fixture(scope="session")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = spacy.blank("en")
    made.add_pipe("entity_ruler").add_patterns(PATTERNS)  # type: ignore[attr-defined]  # spaCy types every part alike
    folder = tmp_path_factory.mktemp("pipeline")
    made.to_disk(folder)
    return folder


def names(text: str, pipeline: Path | None) -> list[tuple[str, str]]:
    page = find_mentions(article_of(text), load_entity_reader(str(pipeline)) if pipeline else None)
    kinds = ("person", "organization", "place")
    return [(mention.kind, mention.text) for mention in page.mentions if mention.kind in kinds]


def test_a_pipeline_adds_the_names_that_nothing_else_shows(pipeline: Path) -> None:
    own = [("person", "Jane Roe"), ("place", "Ohio")]
    added = [("person", "Zorblat Quendle"), ("organization", "Vexalor"), ("place", "Ulmentra")]
    assert names(TEXT, None) == own
    assert names(TEXT, pipeline) == [*added, *own]


def test_the_command_takes_a_pipeline(pipeline: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    done = CliRunner().invoke(main, ["mentions", str(path), "--kind", "organization", "--ner", str(pipeline)])
    assert done.exit_code == 0
    assert "Vexalor" in done.output


def test_a_pipeline_that_is_not_there_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    done = CliRunner().invoke(main, ["mentions", str(path), "--ner", "no-such-pipeline"])
    assert done.exit_code == 2
    assert "spacy download" in done.output


def test_a_pipeline_without_names_is_an_error(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "empty")
    with pytest.raises(CheckerError, match="finds no names"):
        load_entity_reader(str(tmp_path / "empty"))
