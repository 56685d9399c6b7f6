"""`--decisions` and `checker report`: what is decided is shown everywhere, and does not count once it is dismissed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli import main

ROOT = Path(__file__).parents[2]
STORY = [str(ROOT / "data" / "harbour-fire"), "--rules", str(ROOT / "rules" / "harbour-fire.yaml")]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("saved") / "result.json"
    assert run("check", *STORY, "--no-html", "--json", file, "-q").exit_code == 1
    return file


def decide_all(saved: Path, file: Path, status: str, until: str = "") -> Path:
    """A decision file with one status for every error of a saved result."""
    ids = [found["id"] for found in json.loads(saved.read_text(encoding="utf-8"))["discrepancies"]]
    lines = [f"  - id: {one}\n    status: {status}\n    reason: looked at{until}\n" for one in ids]
    file.write_text("decisions:\n" + "".join(lines), encoding="utf-8")
    return file


@pytest.mark.parametrize(("status", "code"), [("dismissed", 0), ("confirmed", 1), ("asked", 1)])
def test_only_what_is_dismissed_does_not_count(saved: Path, tmp_path: Path, status: str, code: int) -> None:
    decisions = decide_all(saved, tmp_path / "decisions.yaml", status)
    shown = run("check", *STORY, "--no-html", "--decisions", decisions)
    assert shown.exit_code == code
    assert f" {status}." in shown.output.splitlines()[-1]


def test_decisions_are_in_every_output(saved: Path, tmp_path: Path) -> None:
    decisions = decide_all(saved, tmp_path / "decisions.yaml", "dismissed")
    files = {name: tmp_path / f"out.{name}" for name in ("html", "json", "csv", "sarif", "markdown")}
    places = [part for name, file in files.items() for part in (f"--{name}", str(file))]
    assert run("check", *STORY, *places, "--decisions", decisions, "-q").exit_code == 0
    for name, file in files.items():
        assert "looked at" in file.read_text(encoding="utf-8"), name
    assert json.loads(files["sarif"].read_text(encoding="utf-8"))["runs"][0]["results"][0]["suppressions"]


def test_a_decision_that_is_over_is_told_and_its_finding_open_again(saved: Path, tmp_path: Path) -> None:
    decisions = decide_all(saved, tmp_path / "decisions.yaml", "dismissed", "\n    until: 2001-01-01")
    shown = run("check", *STORY, "--no-html", "--decisions", decisions)
    assert shown.exit_code == 1
    assert "held until 2001-01-01 and is over" in shown.output
    assert "dismissed." not in shown.output.splitlines()[-1]


@pytest.mark.parametrize(("loudness", "told"), [("-qq", []), ("-q", ["over"]), ("-v", ["over", "fits no finding"])])
def test_what_is_told_of_decisions_grows_with_what_is_asked_for(
    saved: Path, tmp_path: Path, loudness: str, told: list[str]
) -> None:
    decisions = decide_all(saved, tmp_path / "decisions.yaml", "dismissed", "\n    until: 2001-01-01")
    decisions.write_text(decisions.read_text(encoding="utf-8") + "  - id: gone\n    status: asked\n", encoding="utf-8")
    shown = run("check", *STORY, "--no-html", "--decisions", decisions, loudness).output
    assert [words for words in ("over", "fits no finding") if f"{words}\n" in shown] == told


def test_a_decision_file_that_is_not_right_must_be_mended(saved: Path, tmp_path: Path) -> None:
    file = tmp_path / "decisions.yaml"
    file.write_text("decisions:\n  - id: a\n    status: fine\n", encoding="utf-8")
    shown = run("check", *STORY, "--no-html", "--decisions", file)
    assert shown.exit_code == 2
    assert f"{file}:3:13" in shown.output


def test_the_report_from_a_saved_result_is_the_report(saved: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.html", tmp_path / "other.html"
    run("check", *STORY, "--html", one, "-q")
    shown = run("report", saved, "--html", other)
    assert shown.exit_code == 0, shown.output
    assert other.read_bytes() == one.read_bytes()


def test_a_saved_result_is_decided_and_counted(saved: Path, tmp_path: Path) -> None:
    assert run("report", saved, "--no-html", "--fail-on", "error").exit_code == 1
    decisions = decide_all(saved, tmp_path / "decisions.yaml", "dismissed")
    assert run("report", saved, "--no-html", "--fail-on", "error", "--decisions", decisions).exit_code == 0


def test_a_stamp_is_the_only_thing_that_depends_on_the_clock(saved: Path, tmp_path: Path) -> None:
    plain, stamped = tmp_path / "plain.html", tmp_path / "stamped.html"
    run("report", saved, "--html", plain)
    run("report", saved, "--html", stamped, "--stamp")
    difference = set(stamped.read_text(encoding="utf-8").splitlines()) ^ set(plain.read_text("utf-8").splitlines())
    assert len(difference) == 2
    assert all("looked in each article" in line for line in difference)


@pytest.mark.parametrize("text", ["", "{}", "not json"])
def test_a_file_that_is_no_result_must_be_mended(tmp_path: Path, text: str) -> None:
    file = tmp_path / "result.json"
    file.write_text(text, encoding="utf-8")
    shown = run("report", file, "--no-html")
    assert shown.exit_code == 2
    assert "no result of checker" in shown.output
    assert "Traceback" not in shown.output
