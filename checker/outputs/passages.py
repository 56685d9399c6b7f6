"""Where evidence stands: the sentence around it, its line and column, and the path of its file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from urllib.parse import quote

from checker.model import Article, Discrepancy, Evidence, JudgedClaim, Mention, Result, Span
from checker.outputs.cleaning import cut_around

_WINDOW = 140  # Characters each side of the evidence where no sentence is known.
_LONGEST = 900  # Characters of a sentence: what is longer is a line that never ends.


class Passages:
    """The articles, claims and sentences of a result, to be looked up often."""

    def __init__(self, result: Result) -> None:
        self.articles: Mapping[str, Article] = {article.id: article for article in result.articles}
        self.claims: Mapping[str, JudgedClaim] = {judged.claim.id: judged for judged in result.claims}
        self._sentences = {article: sorted(spans) for article, spans in result.sentences.items()}
        self._told: dict[tuple[str, Span], Span] = {
            (mention.article, mention.span): mention.sentence
            for judged in result.claims
            for reading in judged.readings
            for mention in reading.mentions
        }

    def title(self, found: Discrepancy) -> str:
        """The title of a discrepancy's claim."""
        judged = self.claims.get(found.claim)
        return judged.claim.title if judged else found.claim

    def message(self, found: Discrepancy) -> str:
        """The message of a discrepancy without the claim's title before it."""
        return found.message.removeprefix(f"{self.title(found)}: ")

    def silent(self, found: Discrepancy) -> tuple[Article, ...]:
        """The articles whose silence a discrepancy without odd evidence is about: those that its message names."""
        judged = self.claims.get(found.claim)
        if found.odd or judged is None:
            return ()
        named = self.message(found)
        silent = [reading.article for reading in judged.readings if reading.word == "silent"]
        return tuple(self.articles[one] for one in silent if named.startswith(f"{self.articles[one].label} "))

    def sentence(self, one: Evidence | Mention, longest: int = _LONGEST) -> str:
        """The sentence that evidence or a mention stands in, on one line, cut around it where it is long."""
        return cut_around(self.articles[one.article].text, self._around(one), one.span, longest)

    def _around(self, one: Evidence | Mention) -> Span:
        span = one.span
        spans = self._sentences.get(one.article, [])
        first = max(bisect_right(spans, span.start, key=lambda each: each.start) - 1, 0)
        found = []
        for each in spans[first:]:
            if each.start >= span.end:
                break
            if each.overlaps(span):
                found.append(each)
        told = one.sentence if isinstance(one, Mention) else self._told.get((one.article, span))
        around = found or ([told] if told is not None else [self._window(one)])
        return Span(min(span.start, around[0].start), max(span.end, *(each.end for each in around)))

    def _window(self, one: Evidence | Mention) -> Span:
        text, span = self.articles[one.article].text, one.span
        line_start, line_end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
        line_end = len(text) if line_end < 0 else line_end
        return Span(max(line_start, span.start - _WINDOW), min(line_end, span.end + _WINDOW))


class Lines:
    """The lines of a text. They end in a line feed and nothing else, as an article's plain text has it."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset, both from 1, in code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


class Paths:
    """Paths as they may be passed on: none says where on this machine a folder lies.

    A path that was given from the root is told from the folder that holds all such articles; what lies outside of it
    is told by its name alone.
    """

    def __init__(self, paths: Iterable[str]) -> None:
        folders = [path.parent.parts for path in map(_pure, paths) if _is_rooted(path)]
        self._folder = _common(folders) if folders else ()

    def short(self, path: str) -> str:
        """A path as it may be shown, with slashes."""
        pure = _pure(path)
        if not _is_rooted(pure):
            return pure.as_posix() if isinstance(pure, PureWindowsPath) else path
        inside = len(self._folder) > 1 and pure.parts[: len(self._folder)] == self._folder
        return "/".join(pure.parts[len(self._folder) :]) if inside else pure.name

    def uri(self, path: str) -> str:
        """A path as a relative URI reference."""
        return quote(self.short(path).encode("utf-8", "surrogatepass"), safe="/")

    def shorten(self, text: str) -> str:
        """A text without the folder that its paths would begin with."""
        if len(self._folder) < 2:
            return text
        folder = str(type(_pure(self._folder[0]))(*self._folder))
        return text.replace(f"{folder}/", "").replace(f"{folder}\\", "")


def _pure(path: str) -> PurePath:
    return PureWindowsPath(path) if re.match(r"[A-Za-z]:[\\/]|\\\\", path) else PurePosixPath(path)


def _is_rooted(path: PurePath) -> bool:
    return bool(path.root)


def _common(folders: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    shared = []
    for parts in zip(*folders, strict=False):
        if len(set(parts)) > 1:
            break
        shared.append(parts[0])
    return tuple(shared)
