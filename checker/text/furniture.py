"""Page furniture inside plain text: what stood on the page and is not the article. Found from form alone.

Precision first: a paragraph of the article must never be lost, so only two forms count. A line of stock
words that pages print around articles; and a block of headlines at the end, two lines or more without a
final stop under an article whose paragraphs all have one.
"""

from __future__ import annotations

import re

from checker.model import Span

# Stock phrases of news pages, whole lines only: sharing, comments, navigation, subscription, credits.
_STOCK_LINE = re.compile(
    r"""^\W*(?:
        (?:share|tweet|print|e-?mail|save|comments?|subscribe|sign\ up|log\ in|menu|home|search|advertisement)
      | (?:leave|post|add|write)\ a\ (?:comment|reply)
      | (?:source|original)\ (?:link|article|url)
      | (?:hot|popular|recent|related|latest|trending|featured)\ (?:posts?|stories|articles|news|topics)
      | (?:most|also)\ (?:read|viewed|popular|shared)
      | (?:read|see|learn|watch|listen|up)\ (?:more|also|next|now)(?::.*)?
      | (?:watch|listen|read|related|in\ pictures|live):\s.*
      | \d+\ min(?:ute)?s?\ read\s*\|.{0,40}
      | (?:trending|new|happening)\ now
      | more\ (?:from|on|in|stories)\b.{0,60}
      | \d+\ min(?:ute)?s?\ read
      | \d+/recent/[\w-]+
      | (?:share|follow)\ (?:this|us)\b.{0,40}
      | sign\ up\ for\b.{0,80}newsletters?.{0,40}
      | (?:continue|skip)\ (?:reading|to)\b.{0,40}
      | (?:image|photo|video)\ (?:source|credit|caption)\b.{0,80}
      | (?:all\ rights\ reserved|copyright\ ©).{0,80}
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
_FINAL_STOP = re.compile(r"""[.!?…:;,”"’')\]]$""")
_MIN_BLOCK = 2
_MIN_PARAGRAPHS = 4


def find_furniture(text: str) -> tuple[Span, ...]:
    """The furniture of a text as spans of whole lines, in order."""
    lines = [(match.start(), match.group().rstrip()) for match in re.finditer(r"[^\n]+", text) if match.group().strip()]
    stock = {start for start, line in lines if len(line) < 250 and _STOCK_LINE.match(line.strip())}
    spans = {start: Span(start, start + len(line)) for start, line in lines if start in stock}
    articles = [(start, line) for start, line in lines if start not in stock]
    for start, line in _closing_headlines(articles):
        spans[start] = Span(start, start + len(line))
    return tuple(spans[start] for start in sorted(spans))


def _closing_headlines(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The lines without a final stop at the end of an article of which nearly every paragraph has one."""
    at = len(lines)
    while at > 0 and not _FINAL_STOP.search(lines[at - 1][1]) and _is_headline(lines[at - 1][1]):
        at -= 1
    block, article = lines[at:], lines[:at]
    if len(block) < _MIN_BLOCK or len(article) < _MIN_PARAGRAPHS:
        return []
    stopped = sum(1 for _, line in article if _FINAL_STOP.search(line))
    return block if stopped >= len(article) * 0.75 else []


def _is_headline(line: str) -> bool:
    words = line.split()
    return 3 <= len(words) <= 20 and words[0][0].isupper()
