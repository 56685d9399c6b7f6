"""Scores → the tables of docs/accuracy.md, as Markdown that can be read on a terminal too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.accuracy.mutations import Try, TryCount, count_tries
from benchmarks.accuracy.score import APART, Count, Score, count
from checker.model import LEVELS

_ALARMS = "false " + " / ".join(f"{level}s" for level in LEVELS)


def labelled_tables(scores: Sequence[Score]) -> str:
    """The labelled stories by category, and by story."""
    categories = {one.fault.category for each in scores for one in each.outcomes}
    categories |= {one.finding.category for each in scores for one in each.told}
    rows = [[name, *_cells(count(scores, name))] for name in sorted(categories)]
    rows.append(["**all**", *_cells(count(scores))])
    head = ["planted", "found", "recall", "right category", "told", "precision", _ALARMS]
    stories = [[each.story.name, *_cells(count([each])), str(each.apart)] for each in scores]
    return f"{_table(['category', *head], rows)}\n\n{_table(['story', *head, f'{APART} notes'], stories)}"


def _cells(sums: Count) -> list[str]:
    recall = _percent(sums.recall) if sums.planted else "–"
    precision = _percent(sums.precision) if sums.told else "–"
    return [
        str(sums.planted), str(sums.found), recall, str(sums.right), str(sums.told), precision, _levels(sums.alarms)
    ]  # fmt: skip


def mutations_table(tries: Sequence[Try]) -> str:
    """The planted errors by category."""
    rows = [[name, *_tried(count_tries(tries, name))] for name in sorted({one.category for one in tries})]
    rows.append(["**all**", *_tried(count_tries(tries))])
    return _table(["category", "planted", "found", "recall", "right category", f"new {_ALARMS}"], rows)


def _tried(sums: TryCount) -> list[str]:
    return [str(sums.planted), str(sums.found), _percent(sums.recall), str(sums.right), _levels(sums.alarms)]


def _percent(share: float) -> str:
    """Rounded down, so that 100 % is all of them."""
    return f"{int(share * 100 + 1e-9)} %"


def _levels(alarms: Sequence[int]) -> str:
    return " / ".join(map(str, alarms)) if any(alarms) else "none"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    lines = [head, ["-" * width for width in widths], *rows]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    )


def wrong(scores: Sequence[Score]) -> Iterator[str]:
    """A line for every fault that was missed or told in another category, and for every false alarm."""
    for each in scores:
        for outcome in each.outcomes:
            if not outcome.right:
                word = "other category" if outcome.found else "missed"
                yield f"{each.story.name}: {word}: {outcome.fault.category} “{outcome.fault.words}”"
        for told in each.told:
            if not told.true:
                yield f"{each.story.name}: false {told.finding.level}: {told.finding.category}: {told.finding.message}"
