"""Text made fit for a file: without halves of surrogate pairs, without control characters, on one line, cut."""

from __future__ import annotations

import json
import re
from typing import Any

from checker.model import Span

# Halves of a surrogate pair come from file names that are not UTF-8. No file in UTF-8 can hold one.
_SURROGATES = re.compile(r"[\ud800-\udfff]")
# Nor can a cell of a spreadsheet, which is XML, or a line to be read, hold these.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# Marks that turn the direction of all that follows; letters written from right to left need none of them.
_TURNS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def drop_surrogates(text: str) -> str:
    """The text with U+FFFD for every half of a surrogate pair, so that it can be written as UTF-8."""
    return _SURROGATES.sub("\ufffd", text)


def one_line(text: str) -> str:
    """The text on one line, with U+FFFD for what cannot be shown."""
    return _UNPRINTABLE.sub("\ufffd", " ".join(text.split()))


def straight(text: str) -> str:
    """The text on one line, without marks that would turn the direction of the words behind it."""
    return one_line(_TURNS.sub("", text))


def cut_around(text: str, around: Span, words: Span, longest: int) -> str:
    """The stretch `around` of a text on one line, cut so that not much more than `longest` characters are left.

    What stands before and behind `words` is cut first.
    """
    room = max(longest - (words.end - words.start), 0) // 2
    start = max(around.start, words.start - room)
    end = min(around.end, words.end + room, start + longest)
    return f"{'… ' if start > around.start else ''}{one_line(text[start:end])}{' …' if end < around.end else ''}"


def encode_json(value: Any) -> bytes:
    """A value as indented UTF-8 JSON with a final line break."""
    return drop_surrogates(json.dumps(value, ensure_ascii=False, indent=2)).encode() + b"\n"
