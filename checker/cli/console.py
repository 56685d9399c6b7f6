"""What every command prints with: problems and hints on standard error, colour only on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.errors import CheckerError
from checker.model import LEVELS, Level, Problem

if TYPE_CHECKING:
    from checker.text.entities import EntityReader

_COLOURS: dict[Level, str] = {"error": "red", "warning": "yellow", "note": "blue"}

#: Exit statuses, as in the output contract.
FOUND, MEND = 1, 2

#: An argument that names article files and folders.
ARTICLES = click.Path(path_type=Path)

#: The option for a spaCy pipeline.
NER = click.option(
    "--ner",
    metavar="PIPELINE",
    help="Let a spaCy pipeline find more names (needs the extra `ner`): its name or folder.",
)


def entity_reader(pipeline: str | None) -> EntityReader | None:
    """The reader for a spaCy pipeline, or None where none was asked for. Ends the program where there is none."""
    if pipeline is None:
        return None
    from checker.text.entities import load_entity_reader

    try:
        return load_entity_reader(pipeline)
    except CheckerError as error:
        print_problems([Problem("error", "--ner", error.message, error.hint)])
        sys.exit(MEND)


def print_problems(problems: Iterable[Problem], lowest: Level = "warning") -> None:
    """Print problems down to a level, each with its place, the line it stands on, and what to do."""
    shown = LEVELS[: LEVELS.index(lowest) + 1]
    for problem in problems:
        if problem.level not in shown:
            continue
        head = click.style(f"{problem.level}:", fg=_COLOURS[problem.level], bold=True)
        click.echo(
            f"{head} {problem.where}: {problem.message}" if problem.where else f"{head} {problem.message}", err=True
        )
        if problem.excerpt:
            click.echo(f"    {problem.excerpt}", err=True)
        if problem.hint:
            click.echo(f"    {problem.hint}", err=True)


def use_utf8() -> None:
    """Write UTF-8 wherever the output goes, so that quotation marks do not break on old terminals."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure") and (stream.encoding or "").lower().replace("-", "") != "utf8":
            stream.reconfigure(encoding="utf-8", errors="replace")
