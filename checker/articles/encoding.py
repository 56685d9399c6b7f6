"""Bytes → text, whatever the encoding."""

from __future__ import annotations

import codecs

from checker.errors import ArticleError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_BINARY_SHARE = 0.02  # Text holds next to no control characters; more than this share and it is something else.
# Text that is not UTF-8 and has at least this share of plain letters among its letters is taken for Windows-1252,
# the encoding of old Western word processors; shorter text gives statistics too little to go by.
_PLAIN_SHARE = 0.9


def decode(data: bytes, where: str) -> str:
    """Bytes in any encoding → text without a byte order mark. Raises ArticleError where they are no text."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _checked(data.decode(encoding, errors="replace"), where)
    try:
        return _checked(data.decode("utf-8"), where)
    except UnicodeDecodeError:
        pass
    western = data.decode("cp1252", errors="replace")
    if _looks_western(western):
        return _checked(western, where)
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


def _looks_western(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    plain = sum(1 for char in letters if char.isascii())
    return bool(letters) and "\ufffd" not in text and plain >= len(letters) * _PLAIN_SHARE
