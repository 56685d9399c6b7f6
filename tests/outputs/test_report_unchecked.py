"""What was not judged: unclear readings with their reason, and articles without a date."""

from __future__ import annotations

from dataclasses import replace

from checker.outputs.report_unchecked import Unchecked
from tests.outputs.read_page import squeeze
from tests.outputs.sections import leads_somewhere, page_of, sections_of
from tests.outputs.story_by_hand import make_result


def unchecked_in(undated: int = 0, why: str = "") -> Unchecked:
    result = make_result()
    articles = tuple(replace(a, published=None) if at < undated else a for at, a in enumerate(result.articles))
    judged = tuple(
        replace(j, readings=tuple(replace(r, why=why) if r.word == "unclear" else r for r in j.readings))
        for j in result.claims
    )
    return sections_of(replace(result, articles=articles, claims=judged)).unchecked


def test_an_unclear_reading_says_why() -> None:
    (unclear,) = unchecked_in(why="Two lists fit as well.").unclear
    assert unclear.source == "Trend Reporter Hub"
    assert unclear.title == "Where the people in the June data live"
    assert unclear.words[0][0] == "California, Washington and Washington, Colombia Region"
    assert unclear.why == "Two lists fit as well."


def test_a_reading_without_a_reason_has_the_general_one() -> None:
    assert unchecked_in().unclear[0].why == "There is more than one way to read it."


def test_articles_without_a_date_are_named() -> None:
    assert unchecked_in(undated=0).undated == ()
    assert unchecked_in(undated=2).undated == (("a1", "Meridian Wire"), ("a2", "Three Rivers Metro"))


def test_it_stands_below_what_was_skipped() -> None:
    result = make_result()
    undated = replace(result, articles=tuple(replace(article, published=None) for article in result.articles))
    page = page_of(undated)
    section = squeeze(next(e for e in page.all("section") if e.attributes["aria-labelledby"] == "problems").text)
    assert section.index("The file is empty") < section.index("? unclear") < section.index("No publication date")
    assert leads_somewhere(page)


def test_many_are_too_many_to_show() -> None:
    result = make_result()
    judged = next(j for j in result.claims if j.claim.id == "states")
    claims = tuple(replace(judged, claim=replace(judged.claim, id=f"claim{at}")) for at in range(50))
    unchecked = sections_of(replace(result, claims=claims, discrepancies=())).unchecked
    assert (len(unchecked.unclear), unchecked.hidden_unclear) == (20, 30)
