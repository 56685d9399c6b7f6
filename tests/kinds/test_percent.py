"""Percentages: which words are a share, and how two of them compare."""

import pytest

from checker.errors import ValueReadError
from checker.kinds.percent import KIND, Percent
from tests.one_article import mentions

# Each row: a sentence, and its shares as words, number, bound, whether points.
SHARES = [
    # signs and words
    ("It rose 31%.", [("31%", "31", "exact", False)]),
    ("Prices rose 3.2 per cent.", [("3.2 per cent", "3.2", "exact", False)]),
    ("A 10-percent cut was made.", [("10-percent", "10", "exact", False)]),
    ("Ten percent of members left.", [("Ten percent", "10", "exact", False)]),
    ("It fell 7 % in May.", [("7 %", "7", "exact", False)]),
    # points
    ("It rose 5 percentage points.", [("5 percentage points", "5", "exact", True)]),
    ("Rates rose 25 basis points.", [("25 basis points", "0.25", "exact", True)]),
    ("It fell by two percent points.", [("two percent points", "2", "exact", True)]),
    # shares in words
    ("Two-thirds of the members left.", [("Two-thirds", "66.67", "exact", False)]),
    ("One in five children is poor.", [("One in five", "20", "exact", False)]),
    ("Three out of ten said no.", [("Three out of ten", "30", "exact", False)]),
    ("Half of the fleet burned.", [("Half", "50", "exact", False)]),
    # bounds
    ("Nearly one in five is poor.", [("Nearly one in five", "20", "about", False)]),
    ("More than 40% voted.", [("More than 40%", "40", "over", False)]),
    ("Turnout was 40 percent or more.", [("40 percent or more", "40", "at-least", False)]),
    ("Up to 80 percent may leave.", [("Up to 80 percent", "80", "at-most", False)]),
    # no shares
    ("It took half an hour.", []),
    ("He came at half past nine.", []),
    ("Half a million people came.", []),
    ("Two in three days is too much.", []),
    ("The third quarter was good.", []),
    ("He scored 40 points.", []),
    ("The 31 men left.", []),
    ("It cost $31.", []),
    ("The second half was dull.", []),
    ("In 2024, 12 left.", []),
    ("A percentage was not given.", []),
    ("They live at 5 Cent Street.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SHARES)
def test_finds_percentages(sentence: str, expected: list[tuple[str, str, str, bool]]) -> None:
    found = []
    for mention in mentions(sentence, "percent"):
        assert isinstance(mention.value, Percent)
        found.append((mention.text, str(mention.value.number), mention.value.bound, mention.value.points))
    assert found == expected


COMPARED = [
    ("25%", "25 per cent", "agrees"),
    ("50%", "half of", "agrees"),
    ("67%", "two-thirds of", "agrees"),
    ("25%", "40%", "differs"),
    ("31%", "30.6%", "agrees"),
    ("25%", "about 25%", "agrees"),
    ("40%", "more than 50%", "differs"),
    ("5%", "5 percentage points", "unrelated"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_compares_percent_with_percent_and_points_with_points(left: str, right: str, word: str) -> None:
    a, b = (mentions(f"It was {text} them.", "percent")[0].value for text in (left, right))
    assert KIND.compare(a, b).word == KIND.compare(b, a).word == word


@pytest.mark.parametrize("text", ["31", "", "percent", "1% or 2%"])
def test_words_that_are_no_percentage_are_refused(text: str) -> None:
    with pytest.raises(ValueReadError, match="as a percentage"):
        KIND.read(text)
