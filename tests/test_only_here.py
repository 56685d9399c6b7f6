"""What only one article of a story tells: which of it is a question worth asking, and in which order.

To add a case, add a sentence that a third article tells beside `TWO_ARTICLES`, and the words that are to be checked.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.model import Discrepancy
from tests.align.table import checked

TWO_ARTICLES = [
    (
        "The council of Mirfield voted for a toll on the old bridge. Lorries pay £4 to cross. Shops fear for their "
        "trade. Mayor Edna Holt cast the deciding vote."
    ),
    (
        "Mirfield will take a toll on its old bridge. The council of the town voted for it, and lorries pay £4. Mayor "
        "Edna Holt was in favour."
    ),
]
THIRD = "It will cost money to cross the river Tame. "

# Of the shared development, and to be checked by a call or in a document.
TOLD: list[tuple[str, str]] = [
    ("The toll on the old bridge in Mirfield is to bring the council £310,000 a year.", "£310,000"),
    ("Some 4,300 lorries cross the old bridge in Mirfield in a month, the council counted.", "Some 4,300"),
    ("The council of Mirfield fears that 18 percent of lorries will avoid the bridge and its toll.", "18 percent"),
    ("The council of Mirfield voted 21 to 19 for the toll on the old bridge.", "21 to 19"),
    ("The toll on the old bridge in Mirfield begins on 4 November 2025, the council said.", "4 November 2025"),
    ("“Every lorry shakes the old bridge of Mirfield,” said Edna Holt of the council.",
     "Every lorry shakes the old bridge of Mirfield"),
    ("The council of Mirfield was warned of the toll by engineer Rufus Blane, director of the bridge office.",
     "Rufus Blane"),
]  # fmt: skip

NOT_TOLD = [
    # vague, or in every article of something
    "Dozens of lorries blocked the old bridge of Mirfield as the council voted for the toll.",
    "The council of Mirfield spoke of the toll on the old bridge for 3 evenings with 5 experts.",
    "Many thousands of lorries cross the old bridge of Mirfield, the council said.",
    # nothing to do with what the others tell
    "Elsewhere, a bakery burned and 370 loaves were lost.",
    "Rain is forecast, with winds of 60 km/h.",
    # told by the others as well
    "Lorries pay £4 to cross the old bridge of Mirfield, the council voted.",
    "“We did it,” said Edna Holt of the council of Mirfield about the toll on the bridge.",
]


@pytest.mark.parametrize(("sentence", "words"), TOLD)
def test_what_is_central_and_can_be_checked_is_told(sentence: str, words: str) -> None:
    (found,) = lone([*TWO_ARTICLES, THIRD + sentence])
    assert (found.odd[0].article, found.odd[0].text.strip("“”,")) == ("c", words)
    assert found.level == "note" and not found.others
    assert "only c has" in found.message


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_what_is_vague_or_beside_the_matter_is_not(sentence: str) -> None:
    assert lone([*TWO_ARTICLES, THIRD + sentence]) == []


def test_the_most_central_and_checkable_comes_first() -> None:
    found = lone([*TWO_ARTICLES, " ".join([THIRD, TOLD[2][0], TOLD[0][0]])])
    assert [each.odd[0].text for each in found] == ["£310,000", "18 percent"]
    assert found[0].confidence > found[1].confidence


def test_of_one_article_no_more_than_three_are_told() -> None:
    found = lone([*TWO_ARTICLES, " ".join([THIRD, *(sentence for sentence, _ in TOLD)])])
    assert [each.odd[0].article for each in found] == ["c", "c", "c"]


def test_of_many_articles_no_more_than_eight_are_told() -> None:
    texts = [
        "The toll brings the council of Mirfield £310,000 a year. The old bridge bears 12,700 lorries a week.",
        "In Mirfield the council spent £88,000 on the old bridge. Of the lorries with a toll to pay, 63 percent turn.",
        "Mirfield voted 21 to 19 on the old bridge in its council. Some 940 lorries a day have to pay the toll.",
        "Old, the bridge in Mirfield weighs 7,150 tonnes, says the council. A toll on lorries failed with 37 percent.",
        "For its old bridge the council of Mirfield owes £5.6 million. From lorries a toll of £27,500 has come in.",
        "Lorries wore the bridge down, says Mirfield, and its council sold a mill for £630,000. The toll was £1,950.",
        "On a toll for the old bridge the council of Mirfield heard 2,240 drivers of lorries. Rust ate 41 percent.",
    ]
    assert len(lone(texts)) == 8


def test_one_article_and_its_reprint_are_one_voice_and_tell_nothing_alone() -> None:
    text = " ".join([THIRD, *(sentence for sentence, _ in TOLD)])
    assert lone([text]) == []
    assert lone([text, text]) == []


def test_what_differs_is_not_told_as_lone_as_well() -> None:
    texts = [*TWO_ARTICLES, THIRD + "Lorries pay £7 to cross the old bridge."]
    assert any(found.category == "money" for found in checked(texts).discrepancies)
    assert lone(texts) == []


def lone(texts: Sequence[str]) -> list[Discrepancy]:
    return [found for found in checked(texts).discrepancies if found.category == "uncorroborated"]
