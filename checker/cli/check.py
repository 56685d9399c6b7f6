"""`checker check`: the main job."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import get_args

import click

from checker.cli.console import ARTICLES, NER, entity_reader, print_problems, use_utf8
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
from checker.model import Article, Level, Result

_LONG = 30  # From so many articles on, the work takes long enough for a progress bar.


@click.command("check")
@click.argument("articles", nargs=-1, required=True, type=ARTICLES, metavar="ARTICLE_OR_FOLDER...")
@click.option(
    "--rules", "-r", "rules", multiple=True, type=click.Path(path_type=Path), metavar="FILE_OR_FOLDER",
    help="Rules to check against; may be given several times.",
)  # fmt: skip
@output_options
@report_options
@click.option(
    "--fail-on",
    type=click.Choice([*get_args(Level), "never"]),
    default="error",
    show_default=True,
    help="The lowest level of discrepancy that makes the exit status 1.",
)
@click.option(
    "--by-folder",
    is_flag=True,
    help="The articles of each folder are one story. Without it, stories are told apart by what articles share.",
)
@click.option(
    "--reference",
    multiple=True,
    metavar="SOURCE",
    help="A source that the others are held against; may be given several times, the most trusted first.",
)
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    default=0.0,
    metavar="0..1",
    help="Leave out what is less sure than this.",
)
@DECISIONS
@STAMP
@click.option("--exit-zero", is_flag=True, help="End with 0 although there are discrepancies.")
@click.option("-q", "--quiet", count=True, help="Print only problems; twice: nothing but errors.")
@click.option("-v", "--verbose", count=True, help="Print notes, and why mentions were held to be the same fact.")
@NER
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option that click passes
    articles: tuple[Path, ...], rules: tuple[Path, ...], html_path: Path | None, no_html: bool, fail_on: str,
    exit_zero: bool, quiet: int, verbose: int, ner: str | None, by_folder: bool, reference: tuple[str, ...],
    min_confidence: float, decisions: tuple[Path, ...], stamp: bool, **places: Path | None,
) -> None:  # fmt: skip
    """Check articles against one another and against rules, print a summary, and write the report.

    A folder stands for the articles in it. Articles that cannot be read are named and left out; the others
    are checked.

    \b
    Examples:
      checker check data/medicaid
      checker check data/medicaid --rules rules/medicaid.yaml
      checker check wire.txt site.txt blog.md -r rules/ --html out.html --json out.json
      checker check data/medicaid -r rules/medicaid.yaml --fail-on warning -q
      checker check archive/ --by-folder --min-confidence 0.8
      checker check data/harbour-fire --reference "The Skarrow Herald"
      checker check data/medicaid --xlsx desk.xlsx --csv desk.csv --sarif desk.sarif
      checker check data/medicaid -r rules/ --no-html --markdown -
      checker check data/medicaid -r rules/medicaid.yaml --decisions decisions.yaml

    No rule is needed. Between articles, figures, dates, lists, names and offices of people, names of agencies and
    places, quotations and their speakers, and who answered are compared where they are told of the same fact; what
    only one article tells is shown as well, and who has copied whom. Within an article: a weekday that does not fit
    its date, parts that do not add up, a list of another length than it says, a name in two spellings.

    \b
    Exit status:
      0  no discrepancy at or above --fail-on
      1  at least one
      2  something must be mended: a file that cannot be read, a rule that is not right
    """
    use_utf8()
    html_path = None if no_html else html_path
    check_places(places, html_path)
    from checker.check import Options, check

    progress = _no_bar if quiet or not sys.stderr.isatty() else _bar
    options = Options(by_folder, reference, min_confidence)
    result = decide(check(articles, rules, progress, entity_reader(ner), options), decisions)
    if result.articles:
        report = None if no_html else _html_path(result, articles, html_path)
        write_outputs(result, places, report, quiet, stamp)
    if not quiet and not is_printed(places, html_path):
        from checker.cli.summary import print_summary

        print_summary(result, verbose=verbose)
    print_problems(result.problems, "error" if quiet > 1 else "note" if verbose else "warning")
    sys.exit(status_of(result, fail_on, exit_zero))


def _no_bar(articles: Iterable[Article]) -> Iterator[Article]:
    return iter(articles)


def _bar(articles: Iterable[Article]) -> Iterator[Article]:
    """Yield the articles behind a progress bar, if they are many."""
    articles = list(articles)
    if len(articles) < _LONG:
        yield from articles
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(articles, description="Reading articles", console=Console(stderr=True), transient=True)


def _html_path(result: Result, articles: Sequence[Path], given: Path | None) -> Path:
    """Where the report goes: as told, or reports/ and a name made from the rules' story or the folder."""
    if given is not None:
        return given
    first = articles[0]
    return report_path(first.resolve().name if first.is_dir() else result.story or first.stem)
