"""What editors have decided, for the commands that show findings: the option, and what counts for the exit status."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from checker.cli.console import FOUND, MEND
from checker.decisions import is_dismissed
from checker.model import LEVELS, Result

#: The option for decision files.
DECISIONS = click.option(
    "--decisions",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Decisions on findings, as the report exports them; may be given several times.",
)


def decide(result: Result, files: tuple[Path, ...]) -> Result:
    """The result with the decisions of some files, and with the problems in them."""
    if not files:
        return result
    from dataclasses import replace

    from checker.decided import read_decisions, with_decisions

    decided, problems = read_decisions(files)
    result = replace(result, problems=(*result.problems, *problems))
    today = dt.date.today()  # noqa: DTZ011 - "until" is a day where the editor sits
    return with_decisions(result, decided, today)


def status_of(result: Result, fail_on: str, exit_zero: bool) -> int:
    """The exit status: 2 where something must be mended, 1 for findings at or above a level that nobody dismissed."""
    if any(problem.level == "error" for problem in result.problems):
        return MEND
    if fail_on == "never" or exit_zero:
        return 0
    counted = LEVELS[: LEVELS.index(fail_on) + 1]
    still = [found for found in result.discrepancies if not is_dismissed(found.decision)]
    return FOUND if any(found.level in counted for found in still) else 0
