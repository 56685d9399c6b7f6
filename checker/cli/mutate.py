"""`checker mutate`: plant known errors in the user's own articles, and count those that the check finds."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.console import ARTICLES, MEND, print_problems, use_utf8

if TYPE_CHECKING:
    from checker.mutate.edit import Edit
    from checker.mutate.measure import Measurement


@click.command("mutate")
@click.argument("articles", nargs=-1, required=True, type=ARTICLES, metavar="ARTICLE_OR_FOLDER...")
@click.option(
    "--rules", "-r", "rules", multiple=True, type=click.Path(path_type=Path), metavar="FILE_OR_FOLDER",
    help="Rules to check against; may be given several times.",
)  # fmt: skip
@click.option("--seed", type=int, default=0, show_default=True, help="Another number plants other errors.")
@click.option(
    "--per-category", type=click.IntRange(min=1), default=5, show_default=True, metavar="N",
    help="The most errors to plant of each category.",
)  # fmt: skip
@click.option(
    "--category", "categories", multiple=True, metavar="CATEGORY",
    help="Only errors of this category; may be given several times.",
)  # fmt: skip
@click.option("--all", "everywhere", is_flag=True, help="Plant errors also in facts that only one article tells.")
@click.option("--show", is_flag=True, help="List every error: what stood there, what stands there now, was it found.")
@click.option(
    "--json", "json_path", type=click.Path(path_type=Path), metavar="FILE",
    help="Also write the measurement as JSON ('-' prints it).",
)  # fmt: skip
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), metavar="FOLDER",
    help="Also write the articles with their errors, one folder for each error.",
)  # fmt: skip
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option that click passes
    articles: tuple[Path, ...], rules: tuple[Path, ...], seed: int, per_category: int, categories: tuple[str, ...],
    everywhere: bool, show: bool, json_path: Path | None, out: Path | None,
) -> None:  # fmt: skip
    """Plant known errors in copies of your articles, and count how many the check finds.

    Each error is planted alone: figures with swapped digits, days and months moved, misspelt names, other offices,
    altered quotations, lists with a name left out. The story is checked before and after. An error is found
    if something new is said of the words that were changed; what is newly said elsewhere is a false alarm.

    Errors are planted in facts that another article tells too, since nothing else could show them. Your files
    are only read. The same articles, rules and seed plant the same errors.

    \b
    Examples:
      checker mutate data/medicaid
      checker mutate data/medicaid --rules rules/medicaid.yaml --per-category 20
      checker mutate my-story --category person-name --category date --show
      checker mutate data/harbour-fire --per-category 1 --out exercises

    With --out, each folder has the whole story with one error in it, for classes; planted.yaml has the solution.

    \b
    Exit status:
      0  errors were planted and counted, however many were found
      2  something must be mended: a file that cannot be read, a rule that is not right, nothing to plant
    """
    use_utf8()
    from checker.articles.read import read_articles
    from checker.mutate.measure import measure
    from checker.rulebook.read import read_rulebook

    _check_categories(categories)
    read, problems = read_articles(articles)
    rulebook, rule_problems = read_rulebook(rules)
    print_problems((*problems, *rule_problems))
    if any(problem.level == "error" for problem in (*problems, *rule_problems)):
        sys.exit(MEND)
    measurement = measure(read, rulebook, seed, per_category, categories, everywhere, _bar)
    if not measurement.planted:
        _nothing_planted(len(read), everywhere)
    _write_outputs(measurement, json_path, out)
    if json_path != Path("-"):
        from checker.cli.measured import print_measurement

        print_measurement(measurement, show=show)


def _check_categories(categories: Iterable[str]) -> None:
    from checker.mutate import all_mutations

    known = [mutation.category for mutation in all_mutations()]
    for category in categories:
        if category not in known:
            raise click.UsageError(f"No errors of the category “{category}” can be planted. Known: {', '.join(known)}.")


def _nothing_planted(articles: int, everywhere: bool) -> None:
    hint = "Give articles with figures, names, dates or quotations."
    if not everywhere:
        hint = "Give --all to plant errors in what one article alone tells."
        if articles < 2:
            hint = f"Give two or more articles on one story. {hint}"
    click.echo(f"Nothing to plant: no fact of these categories is told by two articles. {hint}", err=True)
    sys.exit(MEND)


def _bar(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Yield the edits behind a progress bar, on a terminal."""
    if not sys.stderr.isatty():
        yield from edits
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(list(edits), description="Planting errors", console=Console(stderr=True), transient=True)


def _write_outputs(measurement: Measurement, json_path: Path | None, out: Path | None) -> None:
    from checker.outputs.measurement import render_measurement, story_files

    if json_path == Path("-"):
        sys.stdout.buffer.write(render_measurement(measurement))
    elif json_path is not None:
        _write(json_path, render_measurement(measurement))
    if out is not None:
        for path, text in story_files(measurement):
            _write(out / path, text.encode())


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        raise click.UsageError(f"Cannot write {path}: {error.strerror}. Choose another place.") from error
