"""Drafts of ClaimReview: only where a rule expects something, with no verdict, and safe between script tags."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from checker.decisions import Decision
from checker.model import Result
from checker.outputs.claimreview import render_claimreview
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.story_by_hand import make_result


def drafts_of(result: Result) -> list[dict[str, Any]]:
    written = json.loads(render_claimreview(result))
    assert written["@context"] == "https://schema.org"
    drafts: list[dict[str, Any]] = written["@graph"]
    return drafts


def decided(result: Result, decision: Decision) -> Result:
    return replace(result, discrepancies=tuple(replace(one, decision=decision) for one in result.discrepancies))


def test_there_is_a_draft_for_each_article_that_differs_from_a_rule() -> None:
    drafts = drafts_of(make_result())
    first = drafts[0]
    assert first["@type"] == "ClaimReview"
    assert first["claimReviewed"] == "Time that CMS officials were given to comply: 45 minutes"
    assert first["itemReviewed"] == {
        "@type": "Claim",
        "text": "CMS gets 45 minutes to comply.",
        "author": {"@type": "Organization", "name": "The Coverage Notebook"},
        "datePublished": "2025-07-18",
        "appearance": {
            "@type": "NewsArticle",
            "headline": "Nine to five, no downloads: reading the ICE-Medicaid agreement",
            "url": "https://blog.example/medicaid",
        },
    }
    assert first["author"] == {"@type": "Organization", "name": ""}
    assert first["description"].startswith("Draft made by checker")


def test_no_draft_says_more_than_that_it_differs() -> None:
    for draft in drafts_of(make_result()):
        assert set(draft["reviewRating"]) == {"@type", "alternateName"}
        assert draft["reviewRating"]["alternateName"].startswith("Differs from ")
        assert "false" not in json.dumps(draft).casefold()


def test_what_no_rule_expects_has_no_draft() -> None:
    result = make_result()
    with_expectation = {
        judged.claim.id for judged in result.claims if judged.claim.rule and judged.claim.rule.expect_text
    }
    differing = [one.id for one in result.discrepancies if one.claim in with_expectation and one.category != "hedge"]
    assert [draft["identifier"] for draft in drafts_of(result)] == differing
    assert len(differing) < len(result.discrepancies)


@pytest.mark.parametrize(
    ("decision", "kept"),
    [(Decision("dismissed", "a later figure"), False), (Decision("confirmed"), True), (Decision("asked"), True)],
)
def test_what_was_dismissed_has_no_draft(decision: Decision, kept: bool) -> None:
    assert bool(drafts_of(decided(make_result(), decision))) is kept


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//x.example", "file:///x", "https://x.example/ y", ""])
def test_only_web_addresses_are_passed_on(url: str) -> None:
    result = make_result()
    odd = replace(result, articles=tuple(replace(one, url=url) for one in result.articles))
    assert all("url" not in draft["itemReviewed"]["appearance"] for draft in drafts_of(odd))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_can_stand_between_script_tags(text: str) -> None:
    result = decided(make_hostile(text), Decision("confirmed"))
    assert len(drafts_of(result)) == 1
    assert not set(b"<>&") & set(render_claimreview(result))
