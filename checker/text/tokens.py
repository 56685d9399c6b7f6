"""Text → tokens with offsets. One pass; everything else reads from these."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, compress, repeat
from operator import ne, sub

from checker.model import Span

# Characters that news text uses in place of a plain one, each replaced by one character so that offsets hold.
_LOOK_ALIKES = {
        **dict.fromkeys("\u00a0\u1680\u202f\u205f\u3000", " "),
        **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
        **dict.fromkeys("\u2019\u02bc\u2018\u201a\u201b\u0060\u00b4\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2212\ufe63\uff0d", "-"),
        **dict.fromkeys("\u2012\u2013\u2014\u2015", "\u2013"),
        "\t": " ", "\x0b": " ", "\x0c": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\u0085": "\n",
}  # fmt: skip
_LOOK_ALIKE = re.compile("[" + "".join(map(re.escape, _LOOK_ALIKES)) + "]")

# Characters that show nothing and may stand in the middle of a word (Unicode category Cf, and the BOM).
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")

# A token is: a dotted abbreviation (U.S., a.m.), a number with separators (3,000; Indian 1,20,000; where it is
# certain also 3.000,50 and 1.300.000), a word with apostrophes inside, an ellipsis, any other single character, or a
# run of line breaks. Each piece is a token with the spaces before it, so that the pieces cover the text; the
# commonest come first.
_PIECES = re.compile(
    r"""
    [ ]*(?:
        [^\W\d_]{2,}(?:'[^\W\d_]+)*
      | \n(?:[ ]*\n)*
      | (?:[A-Za-z]\.){2,}
      | \d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?
      | \d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)
      | \d{1,3}(?:\.\d{3}){2}(?![\d.])
      | \d+(?:\.\d+)?
      | (?<![\w.])\.\d+
      | [^\W\d_]+(?:'[^\W\d_]+)*
      | \.\.\.+
      | \Z
      | .
    )
    """,
    re.VERBOSE | re.DOTALL,
)


_BEYOND = 64  # Empty tokens behind the last one, more than any reader looks ahead; index -1 is one of them too.


@dataclass(frozen=True, eq=False)
class Tokens:
    """The tokens of a text, as columns: the token as written, in lower case, and its offsets.

    A paragraph break is one token, a line feed; other white space is no token.
    """

    text: str
    raw: list[str]
    words: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.raw)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the text, each once."""
        return frozenset(self._places)

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where each word of the text stands: gone through once, for all that look for words."""
        places: dict[str, list[int]] = defaultdict(list)
        for i, word in enumerate(self.words):
            places[word].append(i)
        return places

    def places(self, words: AbstractSet[str]) -> list[int]:
        """Where any of these words stands, in order."""
        present = self.vocabulary & words
        return sorted(chain.from_iterable(map(self._places.__getitem__, present))) if present else []

    @cached_property
    def with_capitals(self) -> list[int]:
        """The tokens that have a capital letter anywhere."""
        return list(compress(range(len(self.raw)), map(ne, self.raw, self.words)))

    def span(self, first: int, last: int) -> Span:
        """The span from the start of token `first` to the end of token `last` (inclusive)."""
        return Span(self.starts[first], self.ends[last])

    def inside(self, span: Span) -> range:
        """The indexes of the tokens that lie wholly inside the span."""
        return range(bisect_left(self.starts, span.start), bisect_right(self.ends, span.end))

    def adjacent(self, index: int) -> bool:
        """Whether no space stands between this token and the next."""
        return index + 1 < len(self.starts) and self.ends[index] == self.starts[index + 1]

    @cached_property
    def at(self) -> list[str]:
        """The tokens in lower case with empty ones behind them, so that a few places beyond either end hold "".

        Looking a few tokens to the left and right is what every reader does most: a list is the fastest way to it.
        """
        return [*self.words, *[""] * _BEYOND]


def fold(text: str) -> str:
    """The text with typographic look-alikes made plain, of the same length."""
    return _LOOK_ALIKE.sub(_fold_match, text)


def _fold_match(match: re.Match[str]) -> str:
    return _LOOK_ALIKES[match[0]]


def tokenize(text: str) -> Tokens:
    """Split a text that has no invisible characters into tokens; offsets point into it."""
    folded = fold(text)
    pieces = _PIECES.findall(folded)
    ends = list(accumulate(map(len, pieces)))
    raw = list(map(str.lstrip, pieces, repeat(" ")))
    while raw and not raw[-1]:  # the end of the text, with or without spaces before it
        del raw[-1], ends[-1]
    starts = list(map(sub, ends, map(len, raw)))
    if "\n" in folded:
        raw, starts, ends = _with_plain_breaks(folded, raw, starts, ends)
    return Tokens(folded, raw, list(map(str.lower, raw)), starts, ends)


def _with_plain_breaks(
    text: str, raw: list[str], starts: list[int], ends: list[int]
) -> tuple[list[str], list[int], list[int]]:
    """The tokens with each break as one line feed, and without the breaks of a hard-wrapped paragraph."""
    breaks = [i for i, token in enumerate(raw) if token[0] == "\n"]
    if not _is_hard_wrapped(text):
        for i in breaks:
            raw[i] = "\n"
        return raw, starts, ends
    needless = {i for i in breaks if not _ends_paragraph(text, raw[i], ends[i])}
    kept = [i for i in range(len(raw)) if i not in needless]
    plain = ["\n" if raw[i][0] == "\n" else raw[i] for i in kept]
    return plain, [starts[i] for i in kept], [ends[i] for i in kept]


def _is_hard_wrapped(text: str) -> bool:
    """Whether lines are broken to a width, as in e-mail, so that a line break does not end a paragraph."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 4 or max(map(len, lines)) > 120:
        return False
    broken = sum(1 for line in lines if line.rstrip()[-1] not in ".!?:\"')")
    return broken > len(lines) / 2 and sum(map(len, lines)) / len(lines) > 40


def _ends_paragraph(text: str, piece: str, end: int) -> bool:
    """In hard-wrapped text: whether this line break ends a paragraph (a blank line, or a short line)."""
    if len(piece) > 1 or text[end : end + 1] in ("", " ", "\n"):
        return True
    line = text[text.rfind("\n", 0, end - 1) + 1 : end - 1].rstrip()
    return len(line) < 40 and not text[end].islower()
