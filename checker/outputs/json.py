"""Result → JSON, and mentions → JSON Lines: the same input gives the same bytes."""

from __future__ import annotations

from typing import Any

import msgspec

from checker.model import Mention, Result
from checker.outputs.contract import mention_out, result_out


def render_json(result: Result) -> bytes:
    """A result as indented UTF-8 JSON with a final line break, after `checker schema result`."""
    return msgspec.json.format(msgspec.json.encode(result_out(result)), indent=2) + b"\n"


def render_mention(mention: Mention) -> str:
    """A mention as one line of JSON, after `checker schema mention`."""
    return msgspec.json.encode(mention_out(mention)).decode()


def render_schema(schema: dict[str, Any]) -> str:
    """A JSON Schema as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode()
