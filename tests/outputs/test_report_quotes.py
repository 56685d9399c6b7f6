"""The quotations of a report: every wording of an utterance, what differs marked, and who is given the words."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.model import Result
from checker.outputs.report_quotes import QuotedUtterance, Quotes
from tests.outputs.sections import leads_somewhere, page_of, sections_of, told, told_in_sample


@pytest.fixture(scope="module")
def result() -> Result:
    return told_in_sample("medicaid")


@pytest.fixture(scope="module")
def quotes(result: Result) -> Quotes:
    quotes = sections_of(result).quotes
    assert quotes
    return quotes


def wordings_of(utterance: QuotedUtterance) -> list[tuple[str, list[str], list[str]]]:
    """Each wording as its text, the words marked in it, and the sources that have it."""
    return [
        (
            "".join(part.text for part in wording.parts),
            [part.text for part in wording.parts if part.differs],
            [source for one in wording.attributions for source, _ in one.sources],
        )
        for wording in utterance.wordings
    ]


def test_every_wording_stands_under_the_other(quotes: Quotes) -> None:
    assert wordings_of(quotes.differing[0]) == [
        (
            "acted entirely within its legal authority",
            ["entirely"],
            ["Meridian Wire", "The Coverage Notebook", "Trend Reporter Hub"],
        ),
        ("acted wholly within its legal authority", ["wholly"], ["Three Rivers Metro"]),
    ]


def test_the_speaker_is_as_each_source_gives_it(quotes: Quotes) -> None:
    first = quotes.differing[0]
    assert first.speaker == "Andrew Nixon"
    assert [one.speaker for one in first.wordings[0].attributions] == ["Andrew Nixon", "Nixson"]
    assert quotes.differing[1].speaker == "Gavin Newsom's office"  # not the speaker whose name is misspelt


def test_a_fragment_is_no_difference(quotes: Quotes) -> None:
    wordings = {"".join(part.text for part in w.parts): w for u in quotes.differing for w in u.wordings}
    assert wordings["the privacy of all Californians."].sign.key == "agrees"
    assert wordings["We profoundly cherish the privacy of all Californians"].sign.key == "differs"


def test_what_is_the_same_everywhere_is_folded(result: Result, quotes: Quotes) -> None:
    assert ["".join(part.text for part in u.wordings[0].parts) for u in quotes.same] == [
        "in full compliance with all applicable laws.",
        "tens of millions of illegal aliens.",
        "They are trying to turn us into immigration agents",
    ]
    page = page_of(result)
    folded = next(element for element in page.all("details") if "The same everywhere" in element.text)
    assert "turn us into immigration agents" in folded.text
    assert "wholly" not in folded.text
    assert leads_somewhere(page)


@pytest.mark.parametrize(
    ("articles", "marked"),
    [
        # a negation that was dropped
        (
            {
                "a": "“We will not raise the price of the tickets this year,” said Ann Lee, the director.",
                "b": "“We will raise the price of the tickets this year,” said Ann Lee, the director.",
            },
            [["not"], []],
        ),
        # the same words, given to somebody else: nothing in them is marked
        (
            {
                "a": "“The bridge was safe on the day that it fell,” said Ann Lee, the engineer.",
                "b": "“The bridge was safe on the day that it fell,” said Bob Stone, the mayor.",
            },
            [[]],
        ),
    ],
)
def test_what_is_marked(tmp_path: Path, articles: dict[str, str], marked: list[list[str]]) -> None:
    quotes = sections_of(told(tmp_path, articles)).quotes
    assert quotes
    assert [words for _, words, _ in wordings_of(quotes.differing[0])] == marked


def test_without_a_shared_utterance_there_is_no_section(tmp_path: Path) -> None:
    result = told(tmp_path, {"a": "“It was a long and quiet night,” said Ann Lee.", "b": "The bridge is closed."})
    assert sections_of(result).quotes is None
