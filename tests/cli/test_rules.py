"""`checker rules`: list rule files, and check them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import call
from tests.story import write_rules

GOOD = """\
rules:
  - id: time
    claim: Time to comply
    kind: duration
    expect: 54 minutes
    about: [comply]
    examples:
      agrees: They had 54 minutes to comply.
      silent: [It rained., They complied.]
  - id: people
    claim: How many
    kind: quantity
    of: people
"""
BAD = GOOD.replace("54 minutes\n", "soon\n", 1) + "    levle: note\n"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_rules_are_listed() -> None:
    result = call("rules", "list", write_rules(Path(), GOOD))
    assert result.exit_code == 0
    first, second = result.stdout.splitlines()
    assert all(part in first for part in ("time", "duration", "54 minutes", "Time to comply"))
    assert all(part in second for part in ("people", "quantity", "compared", "How many"))


@pytest.mark.parametrize("arguments", [["rules"], ["rules", "list"], ["rules", "check"]])
def test_without_a_path_the_folder_rules_is_meant(arguments: list[str]) -> None:
    write_rules(Path("rules"), GOOD)
    result = call(*arguments)
    assert result.exit_code == 0
    assert result.stdout


def test_rules_that_are_in_order_are_counted() -> None:
    result = call("rules", "check", write_rules(Path(), GOOD))
    assert result.exit_code == 0
    assert "2 rules and 3 examples: all in order." in result.stdout


@pytest.mark.parametrize("command", ["list", "check"])
def test_every_mistake_is_named_with_place_line_and_hint(command: str) -> None:
    result = call("rules", command, write_rules(Path(), BAD))
    assert result.exit_code == 2
    assert "error: rules.yaml:5:13: cannot read “soon”" in result.stderr
    assert "\n    expect: soon\n" in result.stderr
    assert "error: rules.yaml:14:5: unknown key “levle”" in result.stderr
    assert "Did you mean “level”?" in result.stderr


def test_good_rules_are_listed_beside_a_bad_one() -> None:
    result = call("rules", "list", write_rules(Path(), GOOD.replace("54 minutes\n", "soon\n", 1)))
    assert result.exit_code == 2
    assert "people" in result.stdout
    assert "in order" not in result.stdout


def test_examples_are_run() -> None:
    result = call("rules", "check", write_rules(Path(), GOOD.replace("It rained.", "They had 54 minutes to comply.")))
    assert result.exit_code == 2
    assert "error: rules.yaml:9:16: " in result.stderr
    assert "They had 54 minutes to comply." in result.stderr
    assert "in order" not in result.stdout


def test_a_path_that_is_not_there_is_named() -> None:
    result = call("rules", "check", "gone.yaml")
    assert result.exit_code == 2
    assert "gone.yaml" in result.stderr


def test_a_command_that_is_not_there_is_named() -> None:
    result = call("rules", "chek", "rules.yaml")
    assert result.exit_code == 2
    assert "chek" in result.stderr
