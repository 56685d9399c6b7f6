"""Plain text and Markdown: the text is the file, decoded, front matter included, with line feeds as line ends."""

from __future__ import annotations

import codecs
import re

from checker.articles.format import PlainArticle
from checker.articles.metadata import METADATA_KEYS, read_yaml_mapping
from checker.errors import ArticleError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(?P<yaml>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
# The first words of a page as some feeds print them: " date 2025-06-13 The Department of …".
_DATELINE = re.compile(r"\A\s*(?:date|published|updated)\s*:?\s+(?P<date>\d{4}-\d{2}-\d{2})\b[ \t]*", re.IGNORECASE)
_BINARY_SHARE = 0.02  # Text holds next to no control characters; more than this share and it is something else.


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


def decode(data: bytes, where: str) -> str:
    """Bytes in any encoding → text without a byte order mark. Raises ArticleError where they are no text."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _checked(data.decode(encoding, errors="replace"), where)
    try:
        return _checked(data.decode("utf-8"), where)
    except UnicodeDecodeError:
        pass
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise ArticleError("the file is not text", where, "Save it as plain text (.txt) in UTF-8.")
    return _checked(str(best), where)


def _checked(text: str, where: str) -> str:
    control = sum(1 for char in text if char < " " and char not in "\n\r\t\f\x0b")
    if control > max(1, len(text) * _BINARY_SHARE):
        raise ArticleError("the file is not text", where, "Save it as plain text (.txt) in UTF-8.")
    return text.replace("\x00", " ")


FORMAT = PlainText()
