"""What only one source tells: by source, with its sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.model import Claim, JudgedClaim, Mention, Reading, Result, Span, Value, Verdict
from checker.outputs.report_alone import Alone
from tests.outputs.sections import leads_somewhere, page_of, sections_of, told_in_sample
from tests.outputs.story_by_hand import make_result


def alone_in(result: Result) -> Alone:
    alone = sections_of(result).alone
    assert alone
    return alone


def test_a_lone_fact_stands_in_its_sentence_and_leads_to_its_card() -> None:
    result = make_result()
    (source,) = alone_in(result).sources
    assert source.source == "Meridian Wire"
    (fact,) = source.facts
    assert (fact.title, fact.told) == ("The former CMS official", "Jeffrey Grant")
    assert (fact.before + fact.told + fact.after).endswith(".")
    page = page_of(result)
    assert "Only Meridian Wire names Jeffrey Grant." in page.by_id(fact.card[1:]).text
    assert page.by_id(fact.href[1:]).text == "Jeffrey Grant"
    assert leads_somewhere(page)


@pytest.mark.parametrize(
    ("verdict", "shown"), [("single-source", True), ("consistent", False), ("silent", False), ("discrepant", False)]
)
def test_only_the_claims_of_one_source_are_there(verdict: Verdict, shown: bool) -> None:
    result = make_result(())
    article = result.articles[0]
    start = article.text.index("Jeffrey Grant")
    span = Span(start, start + 13)
    mention = Mention(article.id, "person", span, "Jeffrey Grant", Value(), span)
    claim = Claim("grant", "found", "person", "The former official", None, {})
    judged = JudgedClaim(claim, (Reading(article.id, "agrees", (mention,)),), verdict)
    assert (sections_of(replace(result, claims=(judged,))).alone is not None) == shown


def test_one_source_does_not_fill_the_page() -> None:
    result = make_result(())
    article = result.articles[0]
    spans = [Span(at, at + 1) for at in range(500, 600)]
    mentions = [Mention(article.id, "x", span, "x", Value(), span) for span in spans]
    claims = tuple(
        JudgedClaim(
            Claim(f"claim{at}", "found", "person", f"Claim {at}", None, {}),
            (Reading(article.id, "agrees", (mention,)),),
            "single-source",
        )
        for at, mention in enumerate(mentions)
    )
    (source,) = alone_in(replace(result, claims=claims)).sources
    assert (len(source.facts), source.hidden) == (8, 92)


def test_the_sample_has_one() -> None:
    assert [one.source for one in alone_in(told_in_sample("medicaid")).sources] == ["Meridian Wire"]
