"""`checker rules draft`: write a rule file from what several articles tell."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.console import ARTICLES, MEND, print_problems, use_utf8

if TYPE_CHECKING:
    from checker.draft import DraftedFile

_UNNAMED = "my-rules.yaml"  # What the hints call a file that has only been printed.


@click.command("draft")
@click.argument("articles", nargs=-1, required=True, type=ARTICLES, metavar="ARTICLE_OR_FOLDER...")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
    help="Write the rule file here instead of printing it.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Overwrite the file if it is there.")
@click.option(
    "--most", type=click.IntRange(min=1), default=25, show_default=True, metavar="N",
    help="The most rules to draft; those of the facts that most articles tell.",
)  # fmt: skip
def draft_rules_command(articles: tuple[Path, ...], output: Path | None, force: bool, most: int) -> None:
    """Draft a rule file from articles on one story: read it, delete, edit.

    Each rule is a fact that several of the articles tell, with what most of them say, the words that find it, and
    their own sentences as examples. A comment names who says otherwise. Each example passes, and each rule finds
    just those of the articles to differ that do. What most articles say may be wrong: look it up.

    \b
    Examples:
      checker rules draft data/medicaid
      checker rules draft my-story -o my-rules.yaml
      checker rules draft my-story --most 10 -o my-rules.yaml --force

    \b
    Exit status:
      0  rules were drafted
      2  something must be mended: a file that cannot be read, one that is there already, nothing to draft
    """
    use_utf8()
    if output is not None and output.exists() and not force:
        raise click.UsageError(f"{output} is there already. Choose another name, or give --force to overwrite it.")
    from checker.articles.read import read_articles
    from checker.draft import draft_rules

    read, problems = read_articles(articles)
    print_problems(problems)
    if any(problem.level == "error" for problem in problems):
        sys.exit(MEND)
    drafted = draft_rules(read, most, str(output or _UNNAMED))
    if not drafted.rules:
        _nothing_drafted(len(read))
    if output is None:
        click.echo(drafted.text, nl=False)
    else:
        _write(output, drafted.text)
    _say_what_next(drafted, output)


def _nothing_drafted(articles: int) -> None:
    hint = "Give two or more articles on one story." if articles < 2 else "Give more articles on one story."
    click.echo(f"Nothing to draft: no fact is told clearly by two articles. {hint}", err=True)
    sys.exit(MEND)


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise click.UsageError(f"Cannot write {path}: {error.strerror}. Choose another place.") from error


def _say_what_next(drafted: DraftedFile, output: Path | None) -> None:
    rules = f"{drafted.rules} rule{'s' if drafted.rules > 1 else ''}"
    left_out = f" ({drafted.left_out} left out: see the end of the file)" if drafted.left_out else ""
    if output is None:
        click.echo(f"{rules} drafted{left_out}. To write the file, give -o {_UNNAMED}.", err=True)
    else:
        click.echo(f"{rules} drafted{left_out}. Edit {output}, then run: checker rules check {output}", err=True)
    if drafted.other_stories:
        named = ", ".join(article.id for article in drafted.other_stories)
        click.echo(
            f"Left out, for they tell other stories: {named}. Draft a rule file of their own for them.", err=True
        )
