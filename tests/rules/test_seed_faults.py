"""What is found without any rule in the published articles, held against a list that a copy editor made by hand."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker.check import check
from checker.model import Discrepancy, Result
from tests.rules.matrices import ROOT

SEEDS = ROOT.parent / "shared" / "seeds"
LISTED: dict[str, list[dict[str, Any]]] = yaml.safe_load(
    (Path(__file__).parent / "seed_faults.yaml").read_text(encoding="utf-8")
)
# Of the faults that are claims, this many of a hundred are found at the least; raise it when more are.
FLOOR = 91

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(not SEEDS.is_dir(), reason=f"the published articles are not there: {SEEDS}"),
]


@functools.cache
def found() -> Result:
    return check([SEEDS], [])


def findings_at(article: str, words: list[str]) -> list[Discrepancy]:
    """The findings that touch one of the words in an article, named by the number that its file name begins with."""
    whole = next(each for each in found().articles if each.id.startswith(article))
    places = [
        (start, start + len(part))
        for part in words
        for start in range(len(whole.text))
        if whole.text.startswith(part, start)
    ]
    return [
        each
        for each in found().discrepancies
        if each.category != "uncorroborated"
        for evidence in (*each.odd, *each.others)
        if evidence.article == whole.id
        and any(evidence.span.start < end and start < evidence.span.end for start, end in places)
    ]


def test_the_listed_words_stand_in_the_articles() -> None:
    for row in (*LISTED["faults"], *LISTED["no_faults"]):
        text = next(each.text for each in found().articles if each.id.startswith(row["article"]))
        assert all(words in text for words in row["odd"]), row["id"]


def test_most_of_what_the_editor_listed_is_found() -> None:
    claims = [row for row in LISTED["faults"] if row["sort"] == "claim"]
    missed = [row["id"] for row in claims if not findings_at(row["article"], row["odd"])]
    assert (len(claims) - len(missed)) * 100 >= FLOOR * len(claims), missed


@pytest.mark.parametrize("row", LISTED["no_faults"], ids=lambda row: row["id"])
def test_what_is_no_fault_is_no_error(row: dict[str, Any]) -> None:
    assert [each.message for each in findings_at(row["article"], row["odd"]) if each.level == "error"] == []


def test_no_error_is_told_that_is_none() -> None:
    errors = [each for each in found().discrepancies if each.level == "error"]
    listed = [each for row in LISTED["faults"] for each in findings_at(row["article"], row["odd"])]
    assert [each.message for each in errors if each not in listed] == []
