"""`checker report`: the report, and the other outputs, from a saved result."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import get_args

import click

from checker.cli.console import MEND, print_problems, use_utf8
from checker.cli.decisions import DECISIONS, decide, status_of
from checker.cli.outputs import (
    STAMP,
    check_places,
    is_printed,
    output_options,
    report_options,
    report_path,
    write_outputs,
)
from checker.errors import CheckerError
from checker.model import Level, Problem


@click.command("report")
@click.argument("saved", type=click.Path(path_type=Path), metavar="RESULT.json")
@output_options
@report_options
@DECISIONS
@STAMP
@click.option(
    "--fail-on",
    type=click.Choice([*get_args(Level), "never"]),
    default="never",
    show_default=True,
    help="The lowest level of discrepancy that makes the exit status 1.",
)
@click.option("-q", "--quiet", count=True, help="Print only problems; twice: nothing but errors.")
def command(
    saved: Path, html_path: Path | None, no_html: bool, decisions: tuple[Path, ...], stamp: bool, fail_on: str,
    quiet: int, **places: Path | None,
) -> None:  # fmt: skip
    """Write the report, and other outputs, from a result that `checker check --json` has saved.

    The articles' files are not needed: a saved result holds their texts.

    \b
    Examples:
      checker check data/medicaid -r rules/medicaid.yaml --no-html --json result.json
      checker report result.json
      checker report result.json --html out.html --decisions decisions.yaml --xlsx desk.xlsx

    \b
    Exit status:
      0  written
      1  a discrepancy at or above --fail-on
      2  something must be mended: a file that is no saved result, a decision that is not right
    """
    use_utf8()
    html_path = None if no_html else html_path
    check_places(places, html_path)
    from checker.outputs.saved import read_saved

    try:
        result = decide(read_saved(saved), decisions)
    except CheckerError as error:
        print_problems([Problem("error", error.where, error.message, error.hint)])
        sys.exit(MEND)
    report = None if no_html else html_path or report_path(result.story or saved.stem)
    write_outputs(result, places, report, quiet, stamp)
    known = 0 if quiet or is_printed(places, html_path) else len(result.discrepancies)
    if known:
        click.echo(
            f"{known} discrepancies, of which {sum(1 for found in result.discrepancies if found.decision)} decided."
        )
    print_problems(result.problems, "error" if quiet > 1 else "warning")
    sys.exit(status_of(result, fail_on, exit_zero=False))
