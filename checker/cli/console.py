"""What every command prints with: problems and hints on standard error, colour only on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from checker.model import Level, Problem

_COLOURS: dict[Level, str] = {"error": "red", "warning": "yellow", "note": "blue"}

#: Exit statuses, as in the output contract.
FOUND, MEND = 1, 2

#: An argument that names article files and folders.
ARTICLES = click.Path(path_type=Path)


def print_problems(problems: Iterable[Problem], lowest: Level = "warning") -> None:
    """Print problems, each with its place, the line it stands on, and what to do."""
    shown: list[Level] = ["error", "warning"] if lowest == "warning" else ["error"]
    if lowest == "note":
        shown.append("note")
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
