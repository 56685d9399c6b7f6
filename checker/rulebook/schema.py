"""The JSON Schema of rule files, made from the tables of keys; editors use it for completion and help."""

from __future__ import annotations

from typing import Any

from checker.kinds import all_kinds
from checker.kinds.kind import Key
from checker.rulebook.keys import EXAMPLE_READINGS, FILE_KEYS, RULE_KEYS, WHEN_KEYS, KeyDoc

# YAML editors see numbers, dates and "yes" as such; the program takes each as it was written.
_TEXT: dict[str, Any] = {"type": ["string", "number", "boolean"]}
_TEXTS: dict[str, Any] = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}


def rules_schema() -> dict[str, Any]:
    """The JSON Schema of a rule file."""
    properties = {key: _property(spec) for key, spec in FILE_KEYS.items()}
    properties["names"] |= {"additionalProperties": _TEXTS}
    properties["rules"] = {"type": "array", "description": FILE_KEYS["rules"].doc, "items": _rule_schema()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "checker rules",
        "type": "object",
        "properties": properties,
        "required": [key for key, spec in FILE_KEYS.items() if spec.required],
        "additionalProperties": False,
    }


def _rule_schema() -> dict[str, Any]:
    common = {key: _property(spec) for key, spec in RULE_KEYS.items()}
    common["kind"] = {"description": RULE_KEYS["kind"].doc, "enum": list(all_kinds())}
    common["when"] |= {
        "properties": {key: _property(spec) for key, spec in WHEN_KEYS.items()}, "additionalProperties": False
    }  # fmt: skip
    common["examples"] |= {"properties": dict.fromkeys(EXAMPLE_READINGS, _TEXTS), "additionalProperties": False}
    required = [key for key, spec in RULE_KEYS.items() if spec.required]
    branches = []
    for kind in all_kinds().values():
        needed = [key for key, spec in kind.keys.items() if spec.required] + ["expect"] * kind.needs_expect
        own = {key: _kind_property(spec) for key, spec in kind.keys.items()}
        branches.append(
            {
                "if": {"properties": {"kind": {"const": kind.name}}},
                "then": {
                    "properties": {**dict.fromkeys(common, True), **own}, "required": needed,
                    "additionalProperties": False,
                },
            }
        )  # fmt: skip
    return {"type": "object", "properties": common, "required": required, "allOf": branches}


def _property(spec: KeyDoc) -> dict[str, Any]:
    if spec.shape == "yes-no":
        return {"description": spec.doc, "enum": [*spec.choices, True, False]}
    if spec.choices:
        return {"description": spec.doc, "enum": list(spec.choices)}
    if spec.shape == "mapping":
        return {"description": spec.doc, "type": "object"}
    return {"description": spec.doc, **(_TEXT if spec.shape == "text" else _TEXTS)}


def _kind_property(spec: Key) -> dict[str, Any]:
    if spec.shape == "options":
        return {"description": spec.doc, "type": "object", "additionalProperties": _TEXTS}
    return {"description": spec.doc, **_TEXTS}
