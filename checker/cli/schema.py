"""`checker schema`: the JSON Schemas of what the program reads and writes."""

from __future__ import annotations

import click

from checker.cli.console import use_utf8


@click.command("schema")
@click.argument("name", type=click.Choice(["result", "mention", "rules"]))
def command(name: str) -> None:
    """Print a JSON Schema: of results, of mentions, or of rule files.

    \b
    Examples:
      checker schema rules > rules.schema.json     completion in editors that know YAML
      checker schema result
    """
    use_utf8()
    from checker.outputs.json import render_schema
    from checker.outputs.schemas import mention_schema, result_schema
    from checker.rulebook.schema import rules_schema

    schemas = {"result": result_schema, "mention": mention_schema, "rules": rules_schema}
    click.echo(render_schema(schemas[name]()))
