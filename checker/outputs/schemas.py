"""The JSON Schemas of what the program writes, made from the output contract."""

from __future__ import annotations

from typing import Any

import msgspec

from checker.kinds import all_kinds
from checker.outputs.contract import MentionOut, ResultOut


def result_schema() -> dict[str, Any]:
    """The JSON Schema of `checker check --json`."""
    return _schema(ResultOut)


def mention_schema() -> dict[str, Any]:
    """The JSON Schema of a line of `checker mentions`; `value` depends on the kind."""
    schema = _schema(MentionOut)
    definitions = schema.setdefault("$defs", {})
    branches = []
    for kind in all_kinds().values():
        value = _schema(kind.value_type)
        definitions.update(value.pop("$defs", {}))
        branches.append(
            {
                "if": {"properties": {"kind": {"const": kind.name}}},
                "then": {"properties": {"value": {"$ref": value["$ref"]}}},
            }
        )
    mention = definitions["MentionOut"]
    mention["allOf"] = branches
    mention["properties"]["kind"]["enum"] = list(all_kinds())
    return schema


def _schema(of: type) -> dict[str, Any]:
    schema: dict[str, Any] = msgspec.json.schema(of)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
