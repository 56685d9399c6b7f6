"""Texts as YAML that reads well: plain where that is safe, quoted where YAML would read something else, folded."""

from __future__ import annotations

import re
from collections.abc import Sequence

WIDTH = 112  # Columns of a line, as in the rule files written by hand.
_SAFE_FIRST = re.compile(r"[\w$£€“‘(\u2026]")
_UNSAFE = re.compile(r":(?:\s|$)|\s#|^---|^\.\.\.")
_FLOW_MARKS = frozenset(",[]{}")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def one_line(text: str) -> str:
    """A text without line breaks, runs of blanks and characters that cannot be seen."""
    return "".join(char for char in " ".join(text.split()) if char.isprintable())


def scalar(text: str, *, flow: bool = False) -> str:
    """A text on one line as YAML. flow: inside [ ], where commas and brackets have a meaning."""
    if not _is_printable(text):
        return '"' + "".join(map(_escaped, text)) + '"'
    plain = text == text.strip() and _SAFE_FIRST.match(text) and not _UNSAFE.search(text)
    if plain and not (flow and (_FLOW_MARKS.intersection(text) or ":" in text)):
        return text
    return "'" + text.replace("'", "''") + "'" if '"' in text or "\\" in text else f'"{text}"'


def _is_printable(text: str) -> bool:
    return text.isprintable() and not any("\ud800" <= char <= "\udfff" or char > "\uffff" for char in text)


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def entry(lead: str, text: str, indent: int) -> list[str]:
    """A text behind its key or its hyphen, over as many lines as it needs; `indent`: columns of the further lines."""
    written = scalar(text)
    if len(lead) + len(written) <= WIDTH or "  " in written or not _is_printable(text):
        return [lead + written]
    lines, line = [], lead
    for word in written.split(" "):
        if len(line) + len(word) > WIDTH and line.strip() and line != lead:
            lines.append(line.rstrip(" "))
            line = " " * indent
        line += word + " "
    return [*lines, line.removesuffix(" ")]


def texts(key: str, items: Sequence[str], indent: int) -> list[str]:
    """A list of texts: on one line where they fit, else one a line."""
    flow = f"{' ' * indent}{key}: [{', '.join(scalar(item, flow=True) for item in items)}]"
    if len(flow) <= WIDTH:
        return [flow]
    lines = [f"{' ' * indent}{key}:"]
    for item in items:
        lines += entry(f"{' ' * (indent + 2)}- ", item, indent + 4)
    return lines


def comment(text: str, indent: int = 0) -> str:
    """A comment, cut to its line."""
    text = one_line(text)
    room = WIDTH - indent - 2
    return " " * indent + "# " + (text if len(text) <= room else text[: room - 1].rstrip() + "…")
