"""`checker rules`: list, check and draft rule files."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from checker.cli.console import MEND, print_problems, use_utf8
from checker.cli.draft import draft_rules_command
from checker.model import Problem

_PATHS = click.argument(
    "paths", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE_OR_FOLDER]..."
)  # no path means the folder rules/
_DEFAULT = Path("rules")


class _ListByDefault(click.Group):
    """A group that takes a path in place of a command for `list PATH`."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named; `list` where a file or folder is."""
        if args and args[0] not in self.commands and Path(args[0]).exists():
            args = ["list", *args]
        return super().resolve_command(ctx, args)


@click.group("rules", cls=_ListByDefault, invoke_without_command=True)
@click.pass_context
def command(ctx: click.Context) -> None:
    """List rule files, check them, or draft one from articles.

    \b
    Examples:
      checker rules                          the rules in the folder rules/
      checker rules rules/medicaid.yaml      those of a file
      checker rules check rules/
      checker rules draft data/medicaid -o my-rules.yaml
    """
    use_utf8()
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_rules, paths=())


command.add_command(draft_rules_command)


@command.command("list")
@_PATHS
def list_rules(paths: tuple[Path, ...]) -> None:
    """List rules: id, kind, what they expect, and the claim.

    \b
    Example:
      checker rules list rules/medicaid.yaml
    """
    from checker.rulebook.read import read_rulebook

    rulebook, problems = read_rulebook(paths or (_DEFAULT,))
    for rule in rulebook.rules:
        expected = rule.expect_text or "(the sources are compared)"
        click.echo(f"{rule.id:32} {rule.kind:9} {expected:32.32} {rule.claim}")
    _end(problems)


@command.command("check")
@_PATHS
def check_rules(paths: tuple[Path, ...]) -> None:
    """Check rule files and run the examples in them; name everything that is wrong, all at once.

    \b
    Example:
      checker rules check rules/
    """
    from checker.examples import check_examples
    from checker.rulebook.read import read_rulebook

    rulebook, problems = read_rulebook(paths or (_DEFAULT,))
    problems = (*problems, *check_examples(rulebook.rules))
    examples = sum(len(rule.examples) for rule in rulebook.rules)
    if not problems:
        click.echo(f"{len(rulebook.rules)} rules and {examples} examples: all in order.")
    _end(problems)


def _end(problems: tuple[Problem, ...]) -> None:
    print_problems(problems)
    sys.exit(MEND if any(problem.level == "error" for problem in problems) else 0)
