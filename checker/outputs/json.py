"""Result → JSON, and mentions → JSON Lines: the same input gives the same bytes."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from checker.model import Mention, Result
from checker.outputs.cleaning import drop_surrogates
from checker.outputs.output import Output


def render_json(result: Result) -> bytes:
    """A result as indented UTF-8 JSON with a final line break, after `checker schema result`."""
    from checker.outputs.contract import result_out

    out = result_out(result)
    try:
        encoded = msgspec.json.encode(out)
    except UnicodeEncodeError:  # a file name that is not UTF-8
        encoded = drop_surrogates(json.dumps(msgspec.to_builtins(out), ensure_ascii=False)).encode()
    return msgspec.json.format(encoded, indent=2) + b"\n"


def render_mention(mention: Mention) -> str:
    """A mention as one line of JSON, after `checker schema mention`."""
    from checker.outputs.contract import mention_out

    return msgspec.json.encode(mention_out(mention)).decode()


def render_schema(schema: dict[str, Any]) -> str:
    """A JSON Schema as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode()


OUTPUT = Output("json", "--json", "Also write the result as JSON ('-' prints it).", ".json", render_json)
