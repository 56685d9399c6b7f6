"""`checker worksheet`: a printable sheet for a class, and the teacher's key to it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.console import ARTICLES, MEND, print_problems, use_utf8

if TYPE_CHECKING:
    from checker.model import Result
    from checker.outputs.worksheet import Worksheet


@click.command("worksheet")
@click.argument("articles", nargs=-1, required=True, type=ARTICLES, metavar="ARTICLE_OR_FOLDER...")
@click.option(
    "--output", "-o", required=True, type=click.Path(path_type=Path, file_okay=False), metavar="FOLDER",
    help="Where worksheet.html and key.html go.",
)  # fmt: skip
@click.option(
    "--rules", "-r", "rules", multiple=True, type=click.Path(path_type=Path), metavar="FILE_OR_FOLDER",
    help="Rules to check against; may be given several times. What they declare is asked first.",
)  # fmt: skip
@click.option(
    "--claims", type=click.IntRange(1, 100), default=10, show_default=True, metavar="N",
    help="The most claims to ask about; empty rows follow them.",
)  # fmt: skip
@click.option("--title", default="", metavar="TEXT", help="What to call the sheet, instead of the story.")
@click.option(
    "--embed-key", is_flag=True,
    help="Let the sheet score itself. Its answers are then in it: not readable at a glance, but no secret.",
)  # fmt: skip
def command(
    articles: tuple[Path, ...], output: Path, rules: tuple[Path, ...], claims: int, title: str, embed_key: bool
) -> None:
    """Write a worksheet for a class, and the teacher's key to it.

    The sheet has the articles with numbered lines, and a table of claims with two sources each, to be filled in on
    paper or in a browser: do they agree, differ, is one vague or silent, and which lines show it? The key has the
    table filled in, with both sentences, and what else differs. Both are one file each and need no network.

    \b
    Examples:
      checker worksheet data/harbour-fire -o lesson
      checker worksheet data/harbour-fire -o lesson --rules rules/harbour-fire.yaml --claims 12
      checker worksheet my-story -o lesson --title "Monday's fire" --embed-key

    The same articles, rules and options give the same files. A file that is there is overwritten.

    \b
    Exit status:
      0  both files were written
      2  something must be mended: a file that cannot be read, fewer than two articles, nothing to ask about
    """
    use_utf8()
    from checker.check import check
    from checker.outputs.worksheet import compose_worksheet

    result = check(articles, rules)
    print_problems(result.problems)
    if any(problem.level == "error" for problem in result.problems):
        sys.exit(MEND)
    if len(result.articles) < 2:
        _nothing_to_ask("there is only one article. Give two or more on one story.")
    worksheet = compose_worksheet(result, claims, title, embed_key=embed_key)
    if not worksheet.rows:
        _nothing_to_ask(_why_nothing(result))
    _write(output, worksheet)
    _say_what_is_there(worksheet, output, claims)


def _nothing_to_ask(why: str) -> None:
    click.echo(f"No worksheet: {why}", err=True)
    sys.exit(MEND)


def _why_nothing(result: Result) -> str:
    if result.stories and all(len(story.articles) < 2 for story in result.stories):
        return "each article tells another story. Give two or more on one story."
    return "no two articles tell the same fact. Give others on the story, or rules with --rules."


def _write(folder: Path, worksheet: Worksheet) -> None:
    from checker.outputs.worksheet_html import render_key, render_sheet

    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "worksheet.html").write_bytes(render_sheet(worksheet.sheet).encode())
        (folder / "key.html").write_bytes(render_key(worksheet.key).encode())
    except OSError as error:
        raise click.UsageError(f"Cannot write to {folder}: {error.strerror}. Choose another place.") from error


def _say_what_is_there(worksheet: Worksheet, folder: Path, wanted: int) -> None:
    rows = len(worksheet.rows)
    fewer = f" ({wanted} were asked for; the articles share no more)" if rows < wanted else ""
    click.echo(f"{rows} claim{'' if rows == 1 else 's'} to compare{fewer}.")
    click.echo(f"For the class: {folder / 'worksheet.html'}")
    click.echo(f"For you:       {folder / 'key.html'}")
