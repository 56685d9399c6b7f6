"""`checker schema`, and the start of the program."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from checker import __version__
from tests.cli.command import call, run


@pytest.mark.parametrize("name", ["result", "mention", "rules"])
def test_a_schema_is_printed(name: str) -> None:
    result = call("schema", name)
    assert result.exit_code == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(result.stdout))


def test_every_part_of_the_rules_schema_that_an_editor_shows_is_described() -> None:
    schema = json.loads(call("schema", "rules").stdout)
    rule = schema["properties"]["rules"]["items"]
    for properties in (schema["properties"], rule["properties"]):
        assert [key for key, value in properties.items() if not value.get("description")] == []


@pytest.mark.parametrize("arguments", [["schema"], ["schema", "results"]])
def test_an_unknown_schema_is_status_2_and_those_that_are_there_are_named(arguments: list[str]) -> None:
    result = call(*arguments)
    assert result.exit_code == 2
    assert "mention" in result.stderr


def test_the_version_is_printed() -> None:
    assert __version__ in call("--version").stdout


def test_help_starts_without_the_heavy_imports(tmp_path: Path) -> None:
    code = (
        "import sys; from click.testing import CliRunner; from checker.cli import main;"
        "CliRunner().invoke(main, ['--help']);"
        "print([name for name in ('pandas', 'numpy', 'yaml', 'rapidfuzz', 'simplemma', 'jinja2', 'rich',"
        " 'charset_normalizer') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_help_of_the_program_names_the_commands(tmp_path: Path) -> None:
    done = run("--help", cwd=tmp_path)
    assert done.returncode == 0
    assert all(name in done.stdout.decode() for name in ("check", "mentions", "rules", "schema", "text"))
