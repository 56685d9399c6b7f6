"""Text as it came → text without invisible characters, and the way back for every offset."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from checker.model import Span
from checker.text.tokens import INVISIBLE

_ACCENTS = "\u0300-\u036f"
_HIDDEN = INVISIBLE.pattern
_TO_MEND = re.compile(f"(?P<letter>[^\\W_](?:(?:{_HIDDEN})*[{_ACCENTS}])+)|{_HIDDEN}|[{_ACCENTS}]+")

_HAS_TO_MEND = re.compile(f"[{_HIDDEN.removeprefix('[').removesuffix(']+')}{_ACCENTS}]")


@dataclass(frozen=True, slots=True, eq=False)
class CleanText:
    """A text without zero-width characters and with its accents composed.

    `starts[i]` and `ends[i]` say where character i stands in the text as it came; both are None where
    the two texts are the same.
    """

    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def original(self, span: Span) -> Span:
        """The span in the text as it came that a span (not empty) of the clean text stands for."""
        if self.starts is None or self.ends is None:
            return span
        return Span(self.starts[span.start], self.ends[span.end - 1])


def clean(text: str) -> CleanText:
    """Take out zero-width and direction marks, and compose letters with the accents that follow them."""
    if text.isascii() or not _HAS_TO_MEND.search(text):
        return CleanText(text)
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0

    def keep(until: int) -> None:
        parts.append(text[at:until])
        starts.extend(range(at, until))
        ends.extend(range(at + 1, until + 1))

    for match in _TO_MEND.finditer(text):
        keep(match.start())
        if match["letter"]:
            letter = INVISIBLE.sub("", match["letter"])
            parts.append(unicodedata.normalize("NFC", letter)[0])
            starts.append(match.start())
            ends.append(match.end())
        at = match.end()
    keep(len(text))
    return CleanText("".join(parts), tuple(starts), tuple(ends))
