"""Two articles side by side: which pairs, which sentences in one row, and what is marked in them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checker.check import check
from checker.outputs.report_pairs import Pair, Pairs, Twin
from checker.outputs.report_twins import Match, keep_in_order, match_sentences
from checker.stories import SharedCopy, StoryOf
from tests.outputs.sections import ROOT, leads_somewhere, page_of, sections_of, told, told_in_sample
from tests.outputs.story_by_hand import make_result


def text_of(side: tuple[tuple[object, ...], ...]) -> list[str]:
    return ["".join(getattr(part, "text", "") for part in parts) for parts in side]


def marked_in(row: Twin) -> list[list[str]]:
    return [[part.text for parts in side for part in parts if part.differs] for side in (row.left, row.right)]


@pytest.fixture(scope="module")
def flood() -> Pairs:
    pairs = sections_of(check([ROOT / "data" / "stories" / "veller-flood"], [])).pairs
    assert pairs
    return pairs


@pytest.fixture(scope="module")
def copied(flood: Pairs) -> Pair:
    return flood.pairs[0]


def test_those_that_share_most_come_first(flood: Pairs) -> None:
    shares = [pair.shared for pair in flood.pairs]
    assert shares == sorted(shares, reverse=True)
    assert (flood.pairs[0].left.source, flood.pairs[0].right.source) == ("Capital Wire", "The Southern Star")


@pytest.mark.parametrize(
    ("begins", "key", "marked"),
    [
        ("Applications must be", "same", [[], []]),
        ("The flood on May 9", "copied", [["Wenlow"], ["Ambry"]]),
        ("Veller Power", "spun", [["which runs"], ["the operator of"]]),
    ],
)
def test_sentences_that_belong_together_stand_in_one_row(
    copied: Pair, begins: str, key: str, marked: list[list[str]]
) -> None:
    row = next(row for row in copied.rows if row.left and text_of(row.left)[0].startswith(begins))
    assert row.key == key
    assert marked_in(row) == marked


def test_both_articles_are_in_order_and_nothing_is_lost(copied: Pair) -> None:
    result = check([ROOT / "data" / "stories" / "veller-flood"], [])
    for side, article in ((0, "capital-wire"), (1, "southern-star")):
        shown = " ".join(text for row in copied.rows for text in text_of((row.left, row.right)[side]))
        whole = result.article(article)
        spans = [span for span in result.sentences[article] if whole.body.covers(span)]
        assert shown.split() == " ".join(whole.text[span.start : span.end] for span in spans).split()


def test_without_shared_copy_the_two_that_differ_most() -> None:
    pairs = sections_of(make_result()).pairs
    assert pairs
    (pair,) = pairs.pairs
    assert pair.shared == 0
    assert pair.discrepancies >= 3
    assert pair.matched > 0


def test_a_handful_of_pairs_at_most() -> None:
    result = make_result()
    ids = [article.id for article in result.articles[:4]]
    copies = tuple(SharedCopy(one, other, 0.3, 0.1, one) for one in ids for other in ids if one < other)
    pairs = sections_of(replace(result, stories=(StoryOf(tuple(ids), copies),))).pairs
    assert pairs
    assert (len(pairs.pairs), pairs.hidden) == (4, 2)


def test_articles_with_nothing_in_common_are_not_set_beside_each_other(tmp_path: Path) -> None:
    assert sections_of(told(tmp_path, {"a": "The bridge is closed.", "b": "A ship has sunk."})).pairs is None


def test_every_link_leads_somewhere() -> None:
    assert leads_somewhere(page_of(told_in_sample("medicaid")))


def test_sentences_are_matched_by_words_or_by_a_claim() -> None:
    left = ["The bridge was closed on Monday by the mayor.", "It cost $5.", "Nobody was hurt in it."]
    right = ["The price was five dollars.", "The bridge was shut on Monday by the mayor."]
    matches = match_sentences(left, right, {(1, 0): frozenset([7])})
    assert {(match.left, match.right): match.claims for match in matches} == {(0, 1): (), (1, 0): (7,)}


def test_what_crosses_is_kept_once_the_weightier_first() -> None:
    matches = [Match(0, 1, 0.9, ()), Match(1, 0, 0.6, ()), Match(2, 2, 0.7, ())]
    assert [(match.left, match.right) for match in keep_in_order(matches)] == [(0, 1), (2, 2)]
    assert keep_in_order([]) == []
