"""`checker mentions`: every value read from articles."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from checker.cli.console import ARTICLES, MEND, NER, entity_reader, print_problems, use_utf8


@click.command("mentions")
@click.argument("articles", nargs=-1, required=True, type=ARTICLES, metavar="ARTICLE_OR_FOLDER...")
@click.option(
    "--kind", "kinds", multiple=True, metavar="KIND", help="Only mentions of this kind; may be given several times."
)
@NER
def command(articles: tuple[Path, ...], kinds: tuple[str, ...], ner: str | None) -> None:
    """Print every value read from articles as JSON Lines, in document order.

    Offsets are code points into the text that `checker text` prints. `checker schema mention` prints what
    the fields mean.

    \b
    Examples:
      checker mentions data/medicaid/agency-wire.txt
      checker mentions data/medicaid --kind date --kind duration
    """
    use_utf8()
    from checker.articles.read import read_articles
    from checker.find import find_mentions
    from checker.kinds import all_kinds
    from checker.outputs.json import render_mention

    unknown = [kind for kind in kinds if kind not in all_kinds()]
    if unknown:
        raise click.UsageError(f"Unknown kind “{unknown[0]}”. Known: {', '.join(all_kinds())}.")
    entities = entity_reader(ner)
    read, problems = read_articles(articles)
    for article in read:
        for mention in find_mentions(article, entities).mentions:
            if not kinds or mention.kind in kinds:
                click.echo(render_mention(mention))
    print_problems(problems)
    sys.exit(MEND if any(problem.level == "error" for problem in problems) else 0)
