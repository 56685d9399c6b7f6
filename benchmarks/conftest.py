"""The tables at the end of `make bench`."""

from __future__ import annotations

from importlib.metadata import version

import pytest

from tests.benchmarks.measure import ROUNDS, Speed

HEAD = f"{'':50}{'articles/s':>12}{'MB/s':>10}"

READERS = {"checker", "quantulum3", "dateparser", "quantulum3 by paragraph", "dateparser by paragraph"}


@pytest.hookimpl(trylast=True)  # after the tables of pytest-benchmark
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    speeds = [
        value
        for report in terminalreporter.getreports("passed")
        for _, value in report.user_properties
        if isinstance(value, Speed)
    ]
    for group, table in (
        ("beside others", beside_others),
        ("beside spaCy", beside_spacy),
        ("growth with length", growth),
    ):
        terminalreporter.section(f"{group} (the fastest of {ROUNDS} rounds)")
        measured = [speed for speed in speeds if speed.group == group]
        terminalreporter.write_line("\n".join(table(measured)))


def beside_others(speeds: list[Speed]) -> list[str]:
    """What each reads in a second; the two others together are one after the other."""
    by_reader = {speed.reader: speed for speed in speeds}
    if by_reader.keys() != READERS:
        return ["Not all of them were measured."]
    checker = by_reader["checker"]
    lines = [
        f"{checker.articles} articles of {checker.length}, the same for all; in each round, other figures in them.",
        f"quantulum3 {version('quantulum3')} (parse) is without its optional classifier,",
        f"dateparser {version('dateparser')} (search_dates) with English alone.",
        HEAD,
        _row("checker (find_mentions, every kind)", checker),
    ]
    for way in ("", " by paragraph"):
        others = [by_reader["quantulum3" + way], by_reader["dateparser" + way]]
        together = checker._replace(reader="the two together" + way, seconds=sum(other.seconds for other in others))
        lines += ["", *(_row(other.reader, other) for other in [*others, together])]
        lines.append(f"{'checker is as many times as fast':50}{together.seconds / checker.seconds:12.1f}")
    return lines


def beside_spacy(speeds: list[Speed]) -> list[str]:
    """What checker reads in a second, and what spaCy does."""
    title = f"The same articles of 5 kB; spaCy {version('spacy')}."
    small = [] if any("en_core" in speed.reader for speed in speeds) else ["en_core_web_sm is not installed here."]
    return [title, HEAD, *(_row(speed.reader, speed) for speed in speeds), *small]


def growth(speeds: list[Speed]) -> list[str]:
    """What checker reads in a second of short articles, and of long ones."""
    title = "The same text, in articles of three lengths, read by checker (find_mentions)."
    return [title, HEAD, *(_row(f"{speed.length:>8}", speed) for speed in speeds)]


def _row(name: str, speed: Speed) -> str:
    return f"{name:50}{speed.articles / speed.seconds:12.1f}{speed.megabytes / speed.seconds:10.3f}"
