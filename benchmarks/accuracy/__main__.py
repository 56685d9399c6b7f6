"""Measure, print both tables, and with `--write` put them into docs/accuracy.md: `make accuracy`."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from benchmarks.accuracy.labels import ROOT, labelled_stories
from benchmarks.accuracy.mutations import try_all
from benchmarks.accuracy.score import score
from benchmarks.accuracy.tables import labelled_tables, mutations_table, wrong

PAGE = ROOT / "docs" / "accuracy.md"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="make accuracy", description="What the check finds without rules.")
    parser.add_argument("--write", action="store_true", help=f"put the tables into {PAGE.relative_to(ROOT)}")
    parser.add_argument("--wrong", action="store_true", help="list what is wrong in the labelled stories, and stop")
    options = parser.parse_args(arguments)
    stories = labelled_stories()
    scores = [score(story) for story in stories]
    if options.wrong:
        print("\n".join(wrong(scores)))
        return
    labelled = labelled_tables(scores)
    print(f"Labelled stories\n\n{labelled}\n\nMutations\n", flush=True)
    mutations = mutations_table(try_all(stories))
    print(mutations)
    if options.write:
        write(PAGE, {"labelled-stories": labelled, "mutations": mutations})


def write(page: Path, tables: dict[str, str]) -> None:
    """Put each table between its marks. Raises ValueError where the page has no such marks."""
    text = page.read_text(encoding="utf-8")
    for name, table in tables.items():
        marks = re.search(rf"<!-- (?:generated|measured): {name} -->\n(?P<table>.*?)<!-- end -->", text, re.DOTALL)
        if marks is None:
            raise ValueError(f"{page.name} has no marks for {name}")
        text = f"{text[: marks.start('table')]}{table}\n{text[marks.end('table') :]}"
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
