"""Page furniture inside plain text: what stood on the page and is not the article. Found from form alone.

Precision first: a paragraph of the article must never be lost, so only these forms count. A line of stock
words or of links that pages print around articles, with the headlines that follow it; and a block of
headlines at the end, two lines or more without a final stop under an article whose paragraphs all have one.
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
      | (?:you\ (?:may|might)\ (?:also\ )?like|recommended(?:\ for\ you)?|more\ stories)
      | (?:read|see|learn|watch|listen|up)\ (?:more|also|next|now)(?::.*)?
      | (?:watch|listen|read|related|in\ pictures|live):\s.*
      | \d+\ min(?:ute)?s?\ read\s*\|.{0,40}
      | (?:trending|new|happening)\ now
      | more\ (?:from|on|in|stories)\b.{0,60}
      | \d+\ min(?:ute)?s?\ read
      | \d+/recent/[\w-]+
      | (?:share|follow)\ (?:this|us)\b.{0,80}
      | sign\ up\ for\b.{0,80}newsletters?.{0,40}
      | (?:continue|skip)\ (?:reading|to)\b.{0,40}
      | (?:image|photo|video)\ (?:source|credit|caption)\b.{0,80}
      | (?:all\ rights\ reserved|copyright\ ©).{0,80}
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
_LIST_HEADING = re.compile(
    r"""^\W*(?:(?:hot|popular|recent|related|latest|trending|featured|top)\ (?:posts?|stories|articles|news|topics|now)
      | trending\ now | (?:most|also)\ (?:read|viewed|popular|shared) | you\ (?:may|might)\ (?:also\ )?like
      | recommended(?:\ for\ you)? | more\ (?:stories|from|on|in)\b.{0,60})\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
# Links and nothing else: a menu, or an entry in a list of other stories (Markdown); "Home | News | Sport".
_LINKS = re.compile(r"^\s*[-*•]?\s*(?:\[[^\]\n]*\]\([^)\n]*\)\s*[|·•]?\s*)+$")
_MENU = re.compile(r"^[\w &'’/-]{2,20}(?:\s[|·•]\s[\w &'’/-]{2,20}){2,}$")
_MENU_MARKS = frozenset("|·•")
_FINAL_STOP = re.compile(r"""[.!?…:;,”"’')\]]$""")
_LONGEST = 250  # Characters; a longer line is a paragraph, whatever it begins with.
_MIN_BLOCK = 2
_MIN_PARAGRAPHS = 4


def find_furniture(text: str) -> tuple[Span, ...]:
    """The furniture of a text as spans of whole lines, in order."""
    lines = [(match.start(), match.group().rstrip()) for match in re.finditer(r"[^\n]+", text) if match.group().strip()]
    stock = {start for start, line in lines if _is_stock(line)}
    stock |= _below_headings(lines)
    spans = {start: Span(start, start + len(line)) for start, line in lines if start in stock}
    articles = [(start, line) for start, line in lines if start not in stock]
    for start, line in _closing_headlines(articles):
        spans[start] = Span(start, start + len(line))
    return tuple(spans[start] for start in sorted(spans))


def _is_stock(line: str) -> bool:
    bare = line.strip()
    if len(line) >= _LONGEST:
        return False
    links = "](" in bare and _LINKS.match(bare)  # the marks are looked for first: most lines have none
    menu = not _MENU_MARKS.isdisjoint(bare) and _MENU.match(bare)
    return bool(links or menu or _STOCK_LINE.match(bare))


def _below_headings(lines: list[tuple[int, str]]) -> set[int]:
    """The headlines that follow "Most read" and its like, two or more, up to the first line that is none.

    One headline alone may be the article's own.
    """
    found: set[int] = set()
    run: list[int] | None = None
    for start, line in (*lines, (-1, ".")):
        if run is not None and _is_headline(line) and not _FINAL_STOP.search(line):
            run.append(start)
            continue
        if run is not None and len(run) >= _MIN_BLOCK:
            found.update(run)
        run = [] if _LIST_HEADING.match(line.strip()) else None
    return found


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
