"""The options of `checker check` that say what is written, and where: one for each output, and the report's."""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from checker.model import Result
from checker.outputs import all_outputs

_PRINT = Path("-")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def output_options(command: _Command) -> _Command:
    """Give a command an option for each output; it gets each path, or None, under the output's name."""
    for output in reversed(list(all_outputs().values())):
        option = click.option(
            output.option, output.name, type=click.Path(path_type=Path), metavar="FILE", help=output.help
        )
        command = option(command)
    return command


def check_places(places: Mapping[str, Path | None], html: Path | None) -> None:
    """See that what was asked for can be done, before any work. Raises a usage error where it cannot."""
    outputs = all_outputs()
    asked = {outputs[name].option: path for name, path in places.items() if path is not None}
    asked |= {} if html is None else {"--html": html}
    printed = [option for option, path in asked.items() if path == _PRINT]
    if len(printed) > 1:
        raise click.UsageError(f"Only one output can be printed, and {' and '.join(printed)} are to be. Name files.")
    for output in outputs.values():
        if output.option in printed and not output.printable:
            raise click.UsageError(f"{output.option} cannot be printed: it is no text. Name a file.")
    seen: dict[Path, str] = {}
    for option, path in asked.items():
        if path in seen:
            raise click.UsageError(f"{seen[path]} and {option} would be written into one file, {path}.")
        seen[path] = option


def is_printed(places: Mapping[str, Path | None], html: Path | None) -> bool:
    """Whether an output goes to standard output, which is then for nothing else."""
    return _PRINT in (*places.values(), html)


def report_options(command: _Command) -> _Command:
    """Give a command the options of the report: where it goes, and that there is none."""
    html = click.option(
        "--html", "html_path", type=click.Path(path_type=Path), metavar="FILE",
        help="Where the report goes.  [default: reports/<story>.html]",
    )  # fmt: skip
    return html(click.option("--no-html", is_flag=True, help="Write no report.")(command))


#: The option for a date on the report.
STAMP = click.option(
    "--stamp", is_flag=True, help="Say on the report when it was made. Without it, the same input gives the same bytes."
)


def report_path(name: str) -> Path:
    """Where a report goes that nobody has named a place for: reports/ and a name made from a story's or a folder's."""
    return Path("reports") / f"{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-') or 'report'}.html"


def write_outputs(
    result: Result, places: Mapping[str, Path | None], html: Path | None, quiet: int, stamp: bool = False
) -> None:
    """Write the files that were asked for, then the report; a place that cannot be written to is a usage error."""
    for name, output in all_outputs().items():
        path = places[name]
        if path is not None:
            _write(path, output.render(result))
    if html is not None:
        from checker.outputs.html import render_html

        made = dt.datetime.now().astimezone() if stamp else None
        _write(html, render_html(result, made).encode())
        if not quiet:
            click.echo(f"Report: {html}", err=is_printed(places, html))


def _write(path: Path, data: bytes) -> None:
    if path == _PRINT:
        sys.stdout.buffer.write(data)
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        raise click.UsageError(f"Cannot write {path}: {error.strerror}. Choose another place.") from error
