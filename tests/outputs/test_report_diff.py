"""What is marked in a passage is what differs, and nothing else."""

from __future__ import annotations

import pytest

from checker.model import Category
from checker.outputs.report_diff import mark_differences


def test_half_a_quotation_is_not_what_a_whole_one_is_set_against() -> None:
    whole = "We profoundly cherish the privacy of all Californians"
    against = ["We deeply value the privacy of all Californians", "the privacy of all Californians"]
    parts = mark_differences(whole, against, "quote-wording")
    assert [part.text for part in parts if part.differs] == ["profoundly cherish"]
    assert "".join(part.text for part in parts) == whole


@pytest.mark.parametrize(
    ("text", "against", "category", "marked"),
    [
        ("45 minutes", "54 minutes", "duration", ["45"]),
        ("Nickson", "HHS spokesman Andrew Nixon", "person-name", ["cks"]),
        ("Gavin Newo", "Gavin Newsom", "person-name", ["Newo"]),  # letters it only lacks cannot be marked
        ("Nixon", "Andrew Nixon", "person-name", []),  # a first name left out is no difference
        ("Ohio, Utah and Iowa", "Iowa, Ohio and Maine", "list", ["Utah"]),
        ("It’s “ours”", 'It\'s "yours"', "quote-wording", ["ours"]),
        # where one quotation merely begins earlier or goes on, nothing is marked
        (
            "As to this, HHS acts entirely within the law, always",
            "acted entirely within the law",
            "quote-wording",
            ["acts"],
        ),
        ("it was fair and square", "it was fair", "quote-wording", []),
        ("did not respond", "said in a statement", "response", []),
    ],
)
def test_only_what_differs_is_marked(text: str, against: str, category: Category, marked: list[str]) -> None:
    assert [part.text for part in mark_differences(text, [against], category) if part.differs] == marked
