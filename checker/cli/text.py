"""`checker text`: the plain text that offsets refer to."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from checker.cli.console import ARTICLES, MEND, print_problems, use_utf8


@click.command("text")
@click.argument("article", type=ARTICLES, metavar="ARTICLE")
@click.option("--furniture", is_flag=True, help="Print only what was held to be page furniture and not the article.")
def command(article: Path, furniture: bool) -> None:
    """Print the plain text of an article, exactly as offsets count it.

    \b
    Examples:
      checker text data/medicaid/agency-wire.txt
      checker text --furniture data/medicaid/metro-website.txt
    """
    use_utf8()
    from checker.articles.read import read_articles
    from checker.text.furniture import find_furniture

    read, problems = read_articles([article])
    for found in read:
        if furniture:
            for span in find_furniture(found.text):
                click.echo(f"{span.start}-{span.end}: {found.text[span.start : span.end]}")
        else:
            click.echo(found.text, nl=False)
    print_problems(problems)
    sys.exit(MEND if any(problem.level == "error" for problem in problems) else 0)
