"""`checker check`: several outputs in one run, what may be printed, and places that cannot be written to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.outputs import all_outputs
from tests.cli.command import call
from tests.story import write_articles, write_rules

RULES = """\
rules:
  - id: time
    claim: Time to comply
    kind: duration
    expect: 54 minutes
    about: [comply]
"""
OPTIONS = [output.option for output in all_outputs().values()]
PRINTABLE = [output.option for output in all_outputs().values() if output.printable]
UNPRINTABLE = sorted({*OPTIONS} - {*PRINTABLE})


@pytest.fixture(autouse=True)
def _a_story_in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_articles(
        Path("articles"), {"a": "They had 54 minutes to comply.", "b": "They had 45 minutes to comply.", "c": ""}
    )
    write_rules(Path(), RULES)


CHECK = ("check", "articles", "--rules", "rules.yaml")


def test_all_outputs_are_written_in_one_run() -> None:
    asked = [word for output in all_outputs().values() for word in (output.option, f"x/out{output.suffix}")]
    result = call(*CHECK, *asked, "--html", "x/out.html")
    assert result.exit_code == 2, "c.txt is empty"
    assert {path.name for path in Path("x").iterdir()} == {
        "out.html", *(f"out{output.suffix}" for output in all_outputs().values()),
    }  # fmt: skip
    assert "45 minutes" in result.stdout, "the summary is still printed"


@pytest.mark.parametrize("option", OPTIONS)
def test_the_same_articles_give_the_same_bytes_in_any_order(option: str) -> None:
    call("check", "articles/a.txt", "articles/b.txt", "-r", "rules.yaml", "--no-html", option, "one")
    call("check", "articles/b.txt", "articles/a.txt", "-r", "rules.yaml", "--no-html", option, "two")
    assert Path("one").read_bytes() == Path("two").read_bytes()


@pytest.mark.parametrize("option", PRINTABLE)
def test_what_is_printed_is_printed_alone(option: str) -> None:
    call(*CHECK, "--no-html", option, "out")
    written = Path("out").read_bytes()
    assert call(*CHECK, "--no-html", option, "-").stdout_bytes == written
    with_report = call(*CHECK, option, "-")
    assert with_report.stdout_bytes == written
    assert "Report: " in with_report.stderr


def test_the_report_may_be_printed_as_well() -> None:
    result = call(*CHECK, "--html", "-")
    assert result.stdout.lower().startswith("<!doctype html>") and result.stdout.rstrip().endswith("</html>")


# Options → a part of the message; nothing is written.
USAGE = [
    (["--json", "-", "--csv", "-"], "Only one output can be printed, and --json and --csv are to be."),
    (["--json", "-", "--html", "-"], "Only one output can be printed, and --json and --html are to be."),
    (["--json", "out", "--csv", "out"], "--json and --csv would be written into one file, out."),
    (["--markdown", "out", "--html", "out"], "--markdown and --html would be written into one file, out."),
]


@pytest.mark.parametrize(("options", "message"), USAGE)
def test_what_cannot_be_done_is_told_before_any_work(options: list[str], message: str) -> None:
    result = call(*CHECK, *options)
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
    assert not Path("reports").exists() and not Path("out").exists()


@pytest.mark.parametrize("option", UNPRINTABLE)
def test_what_is_no_text_is_not_printed(option: str) -> None:
    result = call(*CHECK, option, "-")
    assert result.exit_code == 2
    assert f"{option} cannot be printed" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("option", OPTIONS)
def test_a_place_that_cannot_be_written_to_is_told(option: str) -> None:
    result = call(*CHECK, "--no-html", option, "articles")
    assert result.exit_code == 2
    assert "Cannot write articles" in result.stderr


@pytest.mark.parametrize("option", OPTIONS)
def test_without_a_single_article_nothing_is_written(option: str) -> None:
    result = call("check", "gone.txt", "--no-html", option, "out")
    assert result.exit_code == 2
    assert not Path("out").exists()


def test_a_skipped_article_is_told_in_each_output_that_tells_problems() -> None:
    call(*CHECK, "--no-html", "--sarif", "out.sarif", "--markdown", "out.md")
    (run,) = json.loads(Path("out.sarif").read_text(encoding="utf-8"))["runs"]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert "articles/c.txt" in Path("out.md").read_text(encoding="utf-8")
