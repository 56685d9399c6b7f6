"""Plain text and Markdown: the text is the file, decoded, front matter included, with line feeds as line ends."""

from __future__ import annotations

import re

from checker.articles.encoding import decode
from checker.articles.format import PlainArticle
from checker.articles.metadata import METADATA_KEYS, read_yaml_mapping
from checker.errors import ArticleError

_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(?P<yaml>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
# The first words of a page as some feeds print them: " date 2025-06-13 The Department of …".
_DATELINE = re.compile(r"\A\s*(?:date|published|updated)\s*:?\s+(?P<date>\d{4}-\d{2}-\d{2})\b[ \t]*", re.IGNORECASE)


class PlainText:
    """`.txt` and `.md` files."""

    suffixes = (".txt", ".md", ".markdown", ".text")

    def read(self, data: bytes, where: str) -> PlainArticle:
        """Decode a file and take its metadata from front matter, or from a dateline. Raises ArticleError."""
        text = decode(data, where).replace("\r\n", "\n").replace("\r", "\n")
        if not text.strip():
            raise ArticleError("the file is empty", where, "Put the article's text into it, or take it away.")
        front = _FRONT_MATTER.match(text)
        if front is not None:
            metadata, problems = read_yaml_mapping(front["yaml"], where, METADATA_KEYS, line=2)
            if not text[front.end() :].strip():
                raise ArticleError(
                    "the file has front matter and no article", where, "Put the text below the front matter."
                )
            return PlainArticle(text, front.end(), metadata, problems)
        dateline = _DATELINE.match(text)
        if dateline is not None:
            return PlainArticle(text, dateline.end(), {"published": dateline["date"]})
        return PlainArticle(text)


FORMAT = PlainText()
