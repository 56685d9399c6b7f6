"""The commands. `checker --help` must start fast, so each command's module is imported when it is called."""

from __future__ import annotations

import importlib

import click

from checker import __version__

_COMMANDS = {
    "check": ("checker.cli.check", "Check articles against rules; write the report."),
    "mentions": ("checker.cli.mentions", "Print every value read from articles, one JSON object a line."),
    "mutate": ("checker.cli.mutate", "Plant known errors in articles and count those that the check finds."),
    "report": ("checker.cli.report", "Write the report and other outputs from a saved result."),
    "rules": ("checker.cli.rules", "List, check and draft rule files."),
    "schema": ("checker.cli.schema", "Print the JSON Schema of what the program reads and writes."),
    "text": ("checker.cli.text", "Print the plain text of an article that offsets refer to."),
    "worksheet": ("checker.cli.worksheet", "Write a worksheet for a class, and the teacher's key to it."),
}


class _LazyGroup(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = importlib.import_module(_COMMANDS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in _COMMANDS.items()])


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="checker")
def main() -> None:
    """Show where articles on one story agree, differ, stay vague or say nothing.

    \b
    Give it the articles and a file of rules; open the report it writes:
      checker check data/medicaid --rules rules/medicaid.yaml

    It never says which article is right: agreement is not truth.
    """
