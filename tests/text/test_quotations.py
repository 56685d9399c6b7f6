"""Quotations: what stands between quotation marks, in whatever style they are.

A row is a text and its quotations, each as the words between its marks; "…" at the end marks one whose
closing mark never comes. To add a row, put it with the group that it belongs to.
"""

from __future__ import annotations

import pytest

from checker.text.scan import scan_text

Row = tuple[str, list[str]]

# The styles of marks.
STYLES: list[Row] = [
    ("“We value privacy,” she said.", ["We value privacy,"]),
    ('"We value privacy," she said.', ["We value privacy,"]),
    ("‘We value privacy,’ she said.", ["We value privacy,"]),
    ("'We value privacy,' she said.", ["We value privacy,"]),
    ("„Wir achten das“, sagte sie.", ["Wir achten das"]),
    ("„Wir achten das”, sagte sie.", ["Wir achten das"]),
    ("«Nous y tenons», dit-elle.", ["Nous y tenons"]),
    ("« Nous y tenons », dit-elle.", ["Nous y tenons"]),
    ("‚Wir achten das‘, sagte sie.", ["Wir achten das"]),
    ("She said: “Yes.” He said: “No.”", ["Yes.", "No."]),
    ("It was a “breach” of “trust”.", ["breach", "trust"]),
    ("(“Yes,” she said.)", ["Yes,"]),
    ("She was clear—“no one asked”—and left.", ["no one asked"]),
    ("“Yes”", ["Yes"]),
]

# One inside the other, outer first.
NESTED: list[Row] = [
    ("“He told us, ‘Do it now,’ and we did,” she said.",
     ["He told us, ‘Do it now,’ and we did,", "Do it now,"]),
    ("‘He told us, “Do it now,” and we did,’ she said.",
     ["He told us, “Do it now,” and we did,", "Do it now,"]),
    ("\"He told us, 'Do it now,' and we did,\" she said.",
     ["He told us, 'Do it now,' and we did,", "Do it now,"]),
    ("“He told us: ‘Do it now.’”", ["He told us: ‘Do it now.’", "Do it now."]),
    ("\"He told us: 'Do it now.'\"", ["He told us: 'Do it now.'", "Do it now."]),
]  # fmt: skip

# An apostrophe is no quotation mark, inside a quotation or outside.
APOSTROPHES: list[Row] = [
    ("Newsom’s office said the state’s data wasn’t shared.", []),
    ("Newsom's office said the state's data wasn't shared.", []),
    ("The workers’ union and the states’ lawyers met.", []),
    ("The workers' union and the states' lawyers met.", []),
    ("Rock ’n’ roll is here to stay.", []),
    ("It was built in the ’90s.", []),
    ("It was built in the '90s.", []),
    ("'Tis the season for budgets.", []),
    ("‘We don’t know the states’ plans,’ she said.", ["We don’t know the states’ plans,"]),
    ("'We don't know whose data it is,' she said.", ["We don't know whose data it is,"]),
    ("“We’re looking at the workers’ files,” she said.", ["We’re looking at the workers’ files,"]),
    ("He is 6' tall and O'Brien isn't.", []),
]

# A mark for inches opens nothing.
INCHES: list[Row] = [
    ('A 12" pipe burst in the 6" main.', []),
    ("The 5'10\" guard scored.", []),
]

# Straight and curly marks in one text, as converters leave them.
MIXED: list[Row] = [
    ('“We value privacy," she said.', ["We value privacy,"]),
    ('"We value privacy,” she said.', ["We value privacy,"]),
    ("”We value privacy,” she said.", ["We value privacy,"]),
]

# A closing mark that never comes: the quotation ends with its paragraph, and the next one is whole.
UNCLOSED: list[Row] = [
    ("“We value privacy, she said.", ["We value privacy, she said.…"]),
    ("“We value privacy, she said.\n\nThe staff left.", ["We value privacy, she said.…"]),
    ("“We value privacy, she said.\n\n“They do not,” he said.", ["We value privacy, she said.", "They do not,"]),
    ("She said “we value\n\nHe said “no” and left.", ["we value…", "no"]),
    ('She said "we value\n\nHe said "no" and left.', ["we value…", "no"]),
    ("“He told us, ‘Do it now, and we did,” she said.", ["He told us, ‘Do it now, and we did,"]),
]

# Over several paragraphs each one opens with a mark, and only the last one closes.
PARAGRAPHS: list[Row] = [
    ("“We value privacy.\n\n“We always have,” she said.", ["We value privacy.", "We always have,"]),
    ('"We value privacy.\n\n"We always have," she said.', ["We value privacy.", "We always have,"]),
    ("“One.\n\n“Two.\n\n“Three,” she said. “Four.”", ["One.", "Two.", "Three,", "Four."]),
    ("‘One.\n\n‘Two,’ she said.", ["One.", "Two,"]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*STYLES, *NESTED, *APOSTROPHES, *INCHES, *MIXED, *UNCLOSED, *PARAGRAPHS]
)
def test_finds_quotations(text: str, expected: list[str]) -> None:
    assert quotations(text) == expected


def test_the_outer_span_has_the_marks_and_depth_counts_from_outside() -> None:
    scan = scan_text("“He told us, ‘Do it now,’ and left.”")
    assert [(scan.slice(found.outer), found.depth) for found in scan.quotations] == [
        ("“He told us, ‘Do it now,’ and left.”", 0),
        ("‘Do it now,’", 1),
    ]


def test_an_unclosed_mark_does_not_swallow_the_rest_of_the_article() -> None:
    scan = scan_text("“We value privacy, she said.\n\n" + "The staff objected.\n\n" * 10)
    (found,) = scan.quotations
    assert not found.closed
    assert scan.slice(found.outer) == "“We value privacy, she said."


@pytest.mark.parametrize("mark", ["“", "‘", "«", "„"])
def test_marks_that_nobody_closes_do_not_nest_without_end(mark: str) -> None:
    text = f"{mark}no " * 200
    assert sum(found.inner.end - found.inner.start for found in scan_text(text).quotations) < 10 * len(text)


def quotations(text: str) -> list[str]:
    scan = scan_text(text)
    return [scan.slice(found.inner).strip() + ("" if found.closed else "…") for found in scan.quotations]
