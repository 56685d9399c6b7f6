"""`checker check`: exit statuses, what it writes and prints, and bad input that never stops the rest."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.cli.command import call, run
from tests.story import write_articles, write_rules

RULES = """\
story: The data
rules:
  - id: time
    claim: Time to comply
    kind: duration
    expect: 54 minutes
    about: [comply]
"""
RIGHT = "They had 54 minutes to comply."
WRONG = "They had 45 minutes to comply."
NOTHING = "It rained all day."


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def story(rules: str = RULES, **articles: str) -> tuple[str, ...]:
    """Arguments for a story that is written into the current folder: articles/ and rules.yaml."""
    write_articles(Path("articles"), articles)
    write_rules(Path(), rules)
    return ("check", "articles", "--rules", "rules.yaml")


def read_json(path: str = "out.json") -> Any:
    return json.loads(Path(path).read_text(encoding="utf-8"))


# --- exit statuses ---------------------------------------------------------------------------------------------

WARNING = RULES + "    level: warning\n"
NOTE = RULES + "    level: note\n"
BAD = RULES + "    levle: note\n"

# Rules, text of the second article, options → exit status.
STATUSES = [
    # 0: nothing at or above --fail-on
    (RULES, RIGHT, [], 0),
    (RULES, NOTHING, [], 0),
    (WARNING, WRONG, [], 0),
    (NOTE, WRONG, ["--fail-on", "warning"], 0),
    (RULES, WRONG, ["--fail-on", "never"], 0),
    (RULES, WRONG, ["--exit-zero"], 0),
    # 1: something at or above it
    (RULES, WRONG, [], 1),
    (RULES, WRONG, ["--fail-on", "error"], 1),
    (RULES, WRONG, ["--fail-on", "note"], 1),
    (WARNING, WRONG, ["--fail-on", "warning"], 1),
    (WARNING, WRONG, ["--fail-on", "note"], 1),
    (NOTE, WRONG, ["--fail-on", "note"], 1),
    # 2: something must be mended, whatever was found
    (RULES, "", [], 2),
    (RULES, "", ["--exit-zero"], 2),
    (RULES, "", ["--fail-on", "never"], 2),
    (BAD, RIGHT, [], 2),
    (BAD, WRONG, ["--exit-zero"], 2),
]


@pytest.mark.parametrize(("rules", "text", "options", "status"), STATUSES)
def test_exit_status(rules: str, text: str, options: list[str], status: int) -> None:
    assert call(*story(rules, a=RIGHT, b=text), "--no-html", *options).exit_code == status


# Wrong use → a part of the message. Nothing is checked.
USAGE = [
    (["check"], "Missing argument"),
    (["check", "articles", "--rules", "rules.yaml", "--fail-on", "all"], "'all' is not one of"),
    (["check", "articles", "--rules", "rules.yaml", "--jsn", "x"], "No such option"),
    (["chek", "articles"], "No such command"),
]


@pytest.mark.parametrize(("arguments", "message"), USAGE)
def test_wrong_use_is_status_2_with_a_message(arguments: list[str], message: str) -> None:
    story(a=RIGHT, b=WRONG)
    result = call(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert not Path("reports").exists()


# --- bad input: named, and the rest is done --------------------------------------------------------------------


def test_an_unreadable_article_is_named_and_the_others_are_checked_and_reported() -> None:
    arguments = story(a=RIGHT, b=WRONG, empty="")
    Path("articles/picture.txt").write_bytes(bytes(range(256)) * 9)
    result = call(*arguments, "gone.txt", "--json", "out.json", "--html", "out.html")
    assert result.exit_code == 2
    for name in ("articles/empty.txt", "articles/picture.txt", "gone.txt"):
        assert f"error: {name}: " in result.stderr
    assert "45 minutes" in result.stdout
    written = read_json()
    assert [article["id"] for article in written["articles"]] == ["a", "b"]
    assert [found["level"] for found in written["discrepancies"]] == ["error"]
    assert {problem["where"] for problem in written["problems"]} == {
        "articles/empty.txt", "articles/picture.txt", "gone.txt",
    }  # fmt: skip
    report = Path("out.html").read_text(encoding="utf-8")
    for name in ("empty.txt", "picture.txt", "gone.txt"):
        assert name in report


def test_a_bad_rule_is_shown_with_its_line_and_the_others_are_applied() -> None:
    bad = RULES + "  - id: people\n    claim: People\n    kind: quantty\n    of: people\n"
    result = call(*story(bad, a=RIGHT, b=WRONG), "--json", "out.json", "--no-html")
    assert result.exit_code == 2
    assert (
        "error: rules.yaml:10:11: unknown kind “quantty”\n    kind: quantty\n    Did you mean “quantity”?"
        in result.stderr
    )
    assert [claim["id"] for claim in read_json()["claims"]] == ["time"]
    assert "45 minutes" in result.stdout


def test_every_mistake_is_told_in_one_go() -> None:
    bad = (
        RULES.replace("54 minutes", "soon")
        + "  - {id: b, claim: B, kind: quantty}\n  - {id: c, claim: C, kind: duration, abuot: x}\n"
    )
    result = call(*story(bad, a="", b=WRONG), "gone.txt", "--no-html")
    assert result.exit_code == 2
    for part in ("rules.yaml:6:13", "rules.yaml:8:", "rules.yaml:9:", "articles/a.txt", "gone.txt"):
        assert part in result.stderr


def test_an_example_that_fails_is_an_error() -> None:
    bad = RULES + "    examples:\n      agrees: They had 45 minutes to comply.\n"
    result = call(*story(bad, a=RIGHT, b=RIGHT), "--no-html")
    assert result.exit_code == 2
    assert "error: rules.yaml:9:15: " in result.stderr
    assert "They had 45 minutes to comply." in result.stderr


def test_no_article_at_all_is_status_2_without_a_crash() -> None:
    write_rules(Path(), RULES)
    result = call("check", "gone.txt", "--rules", "rules.yaml", "--json", "out.json")
    assert result.exit_code == 2
    assert "gone.txt" in result.stderr
    assert "Traceback" not in result.output


def test_a_dead_rule_is_a_warning_and_no_failure() -> None:
    result = call(*story(a=NOTHING, b=NOTHING), "--no-html")
    assert result.exit_code == 0
    assert "warning: rules.yaml:3:5: " in result.stderr


@pytest.mark.parametrize("option", ["--json", "--csv", "--html"])
def test_a_place_that_cannot_be_written_to_is_told(option: str) -> None:
    result = call(*story(a=RIGHT, b=WRONG), option, "articles")
    assert result.exit_code == 2
    assert "Cannot write articles" in result.stderr
    assert "Traceback" not in result.output


# --- what it prints --------------------------------------------------------------------------------------------


def test_the_summary_shows_the_table_and_both_sentences() -> None:
    result = call(*story(a=f"---\nsource: Wire\n---\n{RIGHT}", b=WRONG), "--no-html")
    assert "Time to comply" in result.stdout
    assert "Wire" in result.stdout
    assert "discrepant" in result.stdout
    assert f"Wire: {RIGHT}" in result.stdout
    assert f"b: {WRONG}" in result.stdout
    assert "1 error" in result.stdout
    assert "\x1b[" not in result.stdout


def test_one_of_something_is_not_many() -> None:
    assert "2 articles, 1 claim: 1 error." in call(*story(a=RIGHT, b=WRONG), "--no-html").stdout


def test_nothing_differs_is_said() -> None:
    assert "nothing differs" in call(*story(a=RIGHT, b=RIGHT), "--no-html").stdout


def test_quiet_prints_only_problems() -> None:
    result = call(*story(a=RIGHT, b=WRONG, c=""), "--no-html", "-q")
    assert result.stdout == ""
    assert "articles/c.txt" in result.stderr


def test_twice_quiet_prints_only_errors() -> None:
    result = call(*story(a=NOTHING, b=NOTHING), "--no-html", "-qq")
    assert (result.stdout, result.stderr) == ("", "")


def test_verbose_tells_why() -> None:
    arguments = (*story(a=RIGHT, b=WRONG), "--no-html")
    plain, verbose = call(*arguments).stdout, call(*arguments, "-v").stdout
    assert "Confidence" not in plain
    assert "“comply”. Confidence" in verbose


def test_text_from_articles_and_rules_is_never_taken_for_markup() -> None:
    rules = RULES.replace("Time to comply", "Time [bold]to[/bold] comply [/]")
    article = f"---\nsource: '[red]Wire'\n---\n{RIGHT}"
    result = call(*story(rules, a=article, b="[/] They had 45 minutes to comply [/x]."), "--no-html", "-v")
    assert "Time [bold]to[/bold] comply [/]" in result.stdout
    assert "[red]Wire" in result.stdout
    assert "[/] They had 45 minutes to comply [/x]." in result.stdout


# --- what it writes --------------------------------------------------------------------------------------------


def test_the_report_goes_to_reports_by_default() -> None:
    result = call(*story(a=RIGHT, b=WRONG))
    (report,) = Path("reports").iterdir()
    assert report.suffix == ".html"
    assert f"Report: {report}" in result.stdout


def test_no_html_writes_no_report() -> None:
    call(*story(a=RIGHT, b=WRONG), "--no-html")
    assert not Path("reports").exists()


def test_json_follows_its_schema() -> None:
    call(
        *story(a=RIGHT, b=WRONG, c="They had up to 54 minutes to comply.", d=NOTHING, e=""),
        "--json",
        "out.json",
        "--no-html",
    )
    schema = json.loads(call("schema", "result").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    written = read_json()
    jsonschema.validate(written, schema)
    assert written["schema"] == "checker.result/1"
    assert [reading["reading"] for reading in written["claims"][0]["readings"]] == [
        "agrees", "differs", "hedged", "silent",
    ]  # fmt: skip


def test_json_on_standard_output_is_nothing_else() -> None:
    result = call(*story(a=RIGHT, b=WRONG, c=""), "--json", "-", "--no-html")
    assert json.loads(result.stdout)["schema"] == "checker.result/1"
    with_report = call(*story(a=RIGHT, b=WRONG), "--json", "-")
    assert json.loads(with_report.stdout)["schema"] == "checker.result/1"


def test_folders_for_outputs_are_made() -> None:
    call(*story(a=RIGHT, b=WRONG), "--json", "x/y/out.json", "--csv", "x/z/out.csv", "--html", "x/out.html")
    assert all(Path(name).is_file() for name in ("x/y/out.json", "x/z/out.csv", "x/out.html"))


def test_csv_has_one_row_for_each_reading() -> None:
    call(*story(a=RIGHT, b=WRONG, c=NOTHING), "--csv", "out.csv", "--no-html")
    rows = list(csv.DictReader(io.StringIO(Path("out.csv").read_text(encoding="utf-8-sig"))))
    assert [(row["claim"], row["article"], row["reading"], row["text"]) for row in rows] == [
        ("time", "a", "agrees", "54 minutes"), ("time", "b", "differs", "45 minutes"), ("time", "c", "silent", ""),
    ]  # fmt: skip


# A spreadsheet takes a cell that begins like this for a formula.
@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r="])
def test_no_cell_of_the_csv_is_a_formula(start: str) -> None:
    claim = f"{start}HYPERLINK(1)".replace("\t", "\\t").replace("\r", "\\r")
    rules = RULES.replace("claim: Time to comply", f'claim: "{claim}"')
    source = json.dumps(f"{start}cmd|' /C calc'!A0")
    call(*story(rules, a=f"---\nsource: {source}\n---\n{RIGHT}", b=WRONG), "--csv", "out.csv", "--no-html")
    rows = list(csv.reader(io.StringIO(Path("out.csv").read_text(encoding="utf-8-sig"))))
    cells = [cell for row in rows[1:] for cell in row if cell]
    assert any("cmd|" in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


# --- as a user's shell runs it ---------------------------------------------------------------------------------


def test_python_m_checker_does_the_main_job(tmp_path: Path) -> None:
    done = run(*story(a=RIGHT, b=WRONG), "--no-html", "--json", "-", cwd=tmp_path)
    assert done.returncode == 1
    assert json.loads(done.stdout)["discrepancies"][0]["category"] == "duration"
    assert done.stderr == b""


def test_output_is_utf_8_on_an_old_terminal(tmp_path: Path) -> None:
    env = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = run(*story(a=f"“No,” she said. {RIGHT}", b=WRONG), "--no-html", cwd=tmp_path, env=env)
    assert done.returncode == 1
    assert "≠ 45 minutes" in done.stdout.decode("utf-8")
