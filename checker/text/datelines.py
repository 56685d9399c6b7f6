"""The dateline that opens a story: "PORT SKARROW, March 11 (AP) —". Its date is when the story was filed."""

from __future__ import annotations

import re

from checker.model import Span

# A place in capitals, perhaps with its state or country and a date, perhaps an agency, and a dash. The AP Stylebook's
# form; the second has "Washington (AP) -" as many sites print it.
_DATELINE = re.compile(
    r"""^[^\S\n]*(?:
        [A-Z\u00c0-\u00dd][A-Z\u00c0-\u00dd.' \-]{2,40}(?:,\s[A-Z][\w. ]{1,25})?
        (?:,\s[A-Z][a-z]{2,8}\.?\s\d{1,2})?(?:\s\([A-Z][\w ]+\))?
      | [A-Z][\w. ,]{2,40}\s\([A-Z][\w ]+\)
    )[^\S\n]*(?:\u2013|\u2014|--|-)[^\S\n]""",
    re.VERBOSE | re.MULTILINE,
)
_OPENING = 600  # A dateline stands among the first lines, under the headline.


def find_dateline(text: str) -> Span | None:
    """Where the dateline of a story stands, or None. What stands before the story is blank."""
    begin = len(text) - len(text.lstrip())
    match = _DATELINE.search(text, begin, begin + _OPENING)
    return Span(match.start(), match.end()) if match else None
