"""`checker text`: the plain text that offsets refer to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import call, run
from tests.story import write_articles

# What the file holds → the text printed.
TEXTS = [
    (b"They had 54 minutes.\n", "They had 54 minutes.\n"),
    (b"They had 54 minutes.", "They had 54 minutes."),
    (b"One.\r\nTwo.\r\n", "One.\nTwo.\n"),
    ("\ufeff“No,” she said – twice.\n".encode(), "“No,” she said – twice.\n"),
    (b"---\nsource: A\n---\nOne.\n", "---\nsource: A\n---\nOne.\n"),
]

PAGE = (
    "The data was shared.\nOfficials objected.\nStates sued.\nA judge will rule.\n"
    "Why the river rose so fast\nFive things to know this week\n"
)


@pytest.mark.parametrize(("data", "text"), TEXTS)
def test_the_text_is_printed_as_offsets_count_it(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    result = call("text", path)
    assert (result.exit_code, result.stdout) == (0, text)


def test_the_bytes_are_utf_8_with_plain_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("“No.”\r\n".encode("utf-16"))
    assert run("text", "a.txt", cwd=tmp_path).stdout == "“No.”\n".encode()


def test_furniture_is_printed_with_its_offsets(tmp_path: Path) -> None:
    (path,) = write_articles(tmp_path, {"a": PAGE})
    lines = call("text", "--furniture", path).stdout.splitlines()
    assert [line.split(": ", 1)[1] for line in lines] == ["Why the river rose so fast", "Five things to know this week"]
    start, end = map(int, lines[0].split(":")[0].split("-"))
    assert PAGE[start:end] == "Why the river rose so fast"


@pytest.mark.parametrize("name", ["gone.txt", "empty.txt"])
def test_what_cannot_be_read_is_status_2(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    result = call("text", tmp_path / name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert name in result.stderr
