"""What a new part still lacks: documentation, an example, a test, help.

A new claim kind is one file in checker/kinds and one in tests/kinds; a new command is one file in checker/cli.
These tests say what else it needs before a user can find it.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import click
import pytest

from checker.articles import all_formats
from checker.cli import main
from checker.kinds import all_kinds
from checker.kinds.kind import Kind

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"

KINDS = list(all_kinds().values())
MAX_LINES = 330  # "about 300"


# --- claim kinds -----------------------------------------------------------------------------------------------

each_kind = pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])


@each_kind
def test_a_kind_says_what_it_reads(kind: Kind) -> None:
    module = importlib.import_module(type(kind).__module__)
    assert module.__name__ == f"checker.kinds.{kind.name}", "a kind stands in the file of its name"
    assert inspect.cleandoc(module.__doc__ or ""), "the module needs a docstring"
    assert "__doc__" in vars(type(kind)) and type(kind).__doc__, "the class needs a docstring of its own"
    assert kind.summary and "\n" not in kind.summary, "`summary` is the kind in one line"


@each_kind
def test_a_kind_has_an_example_that_it_can_read(kind: Kind) -> None:
    assert kind.example, "`example` is a value as a rule would write it"
    assert isinstance(kind.read(kind.example.strip("[]")), kind.value_type)


@each_kind
def test_a_kind_documents_its_keys(kind: Kind) -> None:
    assert all(key.doc for key in kind.keys.values())


@each_kind
def test_a_kind_has_a_test(kind: Kind) -> None:
    assert (ROOT / "tests" / "kinds" / f"test_{kind.name}.py").is_file()


@each_kind
def test_a_kind_is_in_the_manual(kind: Kind) -> None:
    manual = (DOCS / "claim-kinds.md").read_text(encoding="utf-8")
    headings = [line.lstrip("# `").split("`")[0].split()[0] for line in manual.splitlines() if line.startswith("#")]
    assert kind.name in headings, "docs/claim-kinds.md needs a section with the kind's name as its heading"
    assert all(f"`{key}`" in manual for key in kind.keys), "docs/claim-kinds.md must name every key of the kind"


# --- commands --------------------------------------------------------------------------------------------------


def all_commands(command: click.Command, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], click.Command]]:
    """Every command below one, with the words that a user types for it."""
    found = [(path, command)] if path else []
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            found += all_commands(inner, (*path, name))
    return found


COMMANDS = all_commands(main)
each_command = pytest.mark.parametrize(("path", "command"), COMMANDS, ids=[" ".join(path) for path, _ in COMMANDS])


@each_command
def test_a_command_has_help_with_an_example(path: tuple[str, ...], command: click.Command) -> None:
    assert command.help, "the command needs a docstring"
    assert "Example" in command.help, "the help needs an example, behind a line with \\b"
    assert f"checker {path[0]}" in command.help, "the example calls the command"


@each_command
def test_an_option_has_help(path: tuple[str, ...], command: click.Command) -> None:
    options = [parameter for parameter in command.params if isinstance(parameter, click.Option)]
    assert [option.name for option in options if not option.help] == []


@each_command
def test_a_command_is_in_the_manual(path: tuple[str, ...], command: click.Command) -> None:
    assert f"checker {' '.join(path)}" in (DOCS / "commands.md").read_text(encoding="utf-8")


def test_every_command_has_a_test() -> None:
    assert [path[0] for path, _ in COMMANDS if not (ROOT / "tests" / "cli" / f"test_{path[0]}.py").is_file()] == []


# --- formats and files -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", sorted(all_formats()))
def test_a_format_is_in_the_manual(suffix: str) -> None:
    assert f"`{suffix}`" in (DOCS / "formats.md").read_text(encoding="utf-8")


FILES = sorted((ROOT / "checker").rglob("*.py"))
each_file = pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(ROOT)) for path in FILES])


@each_file
def test_a_file_is_short(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MAX_LINES, f"{lines} lines: split it by what its parts hold"


@each_file
def test_a_file_says_what_it_holds(path: Path) -> None:
    if path.stat().st_size:
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
