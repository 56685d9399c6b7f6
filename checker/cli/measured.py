"""What a measurement found, in the terminal: a table by category, and with --show every error."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from checker.model import LEVELS
from checker.mutate.measure import CategoryCount, Measurement, Planted

_WORDS = 32  # Characters of the words before and after.


def print_measurement(measurement: Measurement, *, show: bool = False) -> None:
    """Print the table, and before it every error if asked for."""
    console = Console(width=None if shutil.get_terminal_size().columns > 80 else 100, highlight=False)
    if show:
        for one in measurement.planted:
            _print_planted(console, one)
        console.print()
    _print_table(console, measurement.counts)
    console.print(Text(_last_line(measurement), style="bold"))


def _print_planted(console: Console, one: Planted) -> None:
    sign, style = ("+", "green") if one.in_category else ("~", "yellow") if one.found else ("-", "red")
    told = "found" if one.in_category else "found as " + ", ".join(_categories(one)) if one.found else "not found"
    line = Text.assemble((f"{sign} ", style), f"{one.edit.category}  {one.edit.article}: ")
    line.append(f"{_shown(one.old)} → {_shown(one.new)}", style="bold").append(f"  ({one.edit.how}) ")
    console.print(line.append(told, style=style), soft_wrap=True)
    for alarm in one.alarms:
        console.print(Text(f"    new {alarm.level} elsewhere: {alarm.message}", style="dim"), soft_wrap=True)


def _categories(one: Planted) -> list[str]:
    return list(dict.fromkeys(found.category for found in one.found))


def _shown(words: str) -> str:
    flat = re.sub(r"\s+", " ", words)
    return flat if len(flat) <= _WORDS else f"{flat[: _WORDS // 2]}…{flat[-_WORDS // 2 + 1 :]}"


def _print_table(console: Console, counts: Sequence[CategoryCount]) -> None:
    table = Table(show_lines=False, pad_edge=False, box=None, show_footer=True)
    planted, found, right = (sum(column) for column in zip(*map(_figures, counts), strict=True))
    alarms = tuple(sum(level) for level in zip(*(count.alarms for count in counts), strict=True))
    table.add_column("Category", "All")
    for heading, total in (("planted", planted), ("found", found)):
        table.add_column(heading, str(total), justify="right")
    table.add_column("found %", _percent(found, planted), justify="right")
    table.add_column("in category", str(right), justify="right")
    table.add_column("new false alarms", _alarms(alarms))
    for count in counts:
        share = _percent(count.found, count.planted)
        figures = (str(count.planted), str(count.found), share, str(count.in_category))
        table.add_row(count.category, *figures, _alarms(count.alarms))
    console.print(table)


def _figures(count: CategoryCount) -> tuple[int, int, int]:
    return count.planted, count.found, count.in_category


def _percent(part: int, whole: int) -> str:
    return f"{round(100 * part / whole)} %"


def _alarms(counts: Sequence[int]) -> str:
    told = [f"{count} {level}{'' if count == 1 else 's'}" for level, count in zip(LEVELS, counts, strict=True) if count]
    return ", ".join(told) or "none"


def _last_line(measurement: Measurement) -> str:
    articles = f"{len(measurement.articles)} article{'' if len(measurement.articles) == 1 else 's'}"
    return f"{articles}, seed {measurement.seed}. As they are, the articles have {measurement.before} discrepancies."
