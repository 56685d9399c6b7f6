"""What an article format is: which file names it reads, and how bytes become plain text with metadata."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from checker.model import Problem


@dataclass(frozen=True, slots=True)
class PlainArticle:
    """What a format reads out of a file: the plain text, where the article begins in it, and what it says of itself.

    metadata: of `source`, `title`, `published`, `url`, `language`, those that the file gives, as written.
    problems: what the user should know of the file, such as front matter that cannot be read.
    """

    text: str
    body_start: int = 0
    metadata: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


class Format(Protocol):
    """A format of article files."""

    suffixes: tuple[str, ...]

    def read(self, data: bytes, where: str) -> PlainArticle:
        """The plain text of a file. Raises ArticleError where there is none to be had."""
        ...
