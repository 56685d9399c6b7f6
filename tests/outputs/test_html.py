"""The HTML report shows everything that was found, and says where it stands."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from checker.model import Claim, JudgedClaim, Reading, Relation, Result, Span
from checker.outputs.html import render_html
from checker.outputs.report_words import READINGS
from tests.outputs.hostile import make_mention
from tests.outputs.read_page import Parser, squeeze
from tests.outputs.story_by_hand import PROBLEMS, ROWS, make_result


@pytest.fixture(scope="module")
def result() -> Result:
    return make_result()


@pytest.fixture(scope="module")
def html(result: Result) -> str:
    return render_html(result)


@pytest.fixture(scope="module")
def page(html: str) -> Parser:
    return Parser(html)


def test_the_first_lines_say_what_was_found(page: Parser) -> None:
    header = squeeze(page.all("header", "masthead")[0].text)
    assert "Medicaid data shared with immigration authorities" in header
    assert "5 articles from 5 sources" in header
    assert "June 13 – July 18, 2025" in header
    assert "5 articles, 26 claims: 13 differ, 1 told by one source only, 1 rule found nothing, 11 consistent." in header
    assert "8 errors" in header
    assert "4 warnings" in header
    assert "2 notes" in header


def test_every_claim_has_a_row_with_a_cell_for_every_article(page: Parser, result: Result) -> None:
    for number, (row, judged) in enumerate(zip(ROWS, result.claims, strict=True), 1):
        element = page.by_id(f"c{number}")
        cells = [inner for inner in element.inside if inner.tag == "td"]
        assert row.title in element.text
        assert judged.verdict.replace("-", " ") in element.text
        assert len(cells) == len(result.articles)


def test_every_reading_has_its_word_and_its_sign(page: Parser, result: Result) -> None:
    style = page.all("style")[0].text
    for word, sign in READINGS.items():  # the style sheet draws the sign of a cell, from the class that it has
        assert re.search(rf'^\.{word} {{ --sign: "{re.escape(sign.sign)}";', style, re.MULTILINE)
    for number, judged in enumerate(result.claims, 1):
        cells = [inner for inner in page.by_id(f"c{number}").inside if inner.tag == "td"]
        for reading, cell in zip(judged.readings, cells, strict=True):
            assert cell.has(reading.word)
            assert reading.word in squeeze(cell.text)


def test_a_cell_has_the_article_s_words_and_leads_to_them(page: Parser) -> None:
    cell = next(inner for inner in page.by_id("c1").inside if inner.tag == "td" and inner.has("differs"))
    link = next(inner for inner in cell.inside if inner.tag == "a")
    assert squeeze(link.text) == "45 minutes"
    assert page.by_id(link.attributes["href"][1:]).text == "45 minutes"


def test_every_card_shows_both_sentences(page: Parser, result: Result) -> None:
    cards = {card.attributes["id"]: card for card in page.all("article", "card")}
    assert len(cards) == len(result.discrepancies)
    by_text = [squeeze(card.text) for card in cards.values()]
    for discrepancy in result.discrepancies:
        card = next(text for text in by_text if squeeze(discrepancy.message) in text)
        for evidence in discrepancy.others[2:]:  # named, with a link
            assert result.article(evidence.article).label in card
        for evidence in (*discrepancy.odd, *discrepancy.others[:2]):
            article = result.article(evidence.article)
            sentence = next(
                (s for s in result.sentences.get(article.id, ()) if s.covers(evidence.span)),
                evidence.span,
            )
            assert squeeze(article.text[sentence.start : sentence.end]).lstrip("* ") in card
            assert article.label in card


def test_a_card_says_why(page: Parser) -> None:
    card = squeeze(next(card for card in page.all("article", "card") if "Time that CMS" in card.text).text)
    assert "error" in card
    assert "Length of time" in card
    assert "The whole timeline of the transfer rests on it." in card
    assert "Each sentence speaks of the same event" in card
    assert "95 %" in card
    assert "time-to-comply rules/medicaid.yaml:96" in card


def test_a_card_does_not_repeat_its_heading(result: Result) -> None:
    first = result.discrepancies[0]
    title = result.claims[0].claim.title
    told = replace(result, discrepancies=(replace(first, message=f"{title}: {first.message}"),))
    heading = next(each for each in Parser(render_html(told)).by_id("d1").inside if each.tag == "header")
    assert squeeze(heading.text).count(title) == 1


def test_the_differing_words_and_letters_are_marked(page: Parser) -> None:
    marked = {
        squeeze(heading.text): {inner.text for inner in card.inside if inner.tag == "em"}
        for card in page.all("article", "card")
        for heading in card.inside
        if heading.tag == "h4"
    }
    assert marked["Time that CMS officials were given to comply"] >= {"45", "54"}
    assert marked["Newsom’s office on privacy"] >= {"profoundly cherish", "deeply value"}
    assert "h" in marked["The Medicaid deputy director"]
    assert "Oregon" in marked["Where the people in the June data live"]


def test_what_no_mark_can_show_is_said(result: Result) -> None:
    judged = next(judged for judged in result.claims if judged.claim.id == "dhs-response")
    relation = Relation("differs", "response", "“did not answer” against “answered”")
    readings = tuple(replace(r, relation=relation) if r.word == "differs" else r for r in judged.readings)
    told = replace(result, claims=(replace(judged, readings=readings),))
    cell = Parser(render_html(told)).all("td", "differs")[-1]
    assert "“did not answer” against “answered”" in cell.text


def test_a_sentence_that_nobody_knows_is_a_window_of_its_line(result: Result) -> None:
    first = result.discrepancies[0]
    bare = replace(result, sentences={}, claims=(), discrepancies=(first,))
    card = squeeze(Parser(render_html(bare)).by_id("d1").text)
    assert "Two of RFK Jr.'s advisers order the transfer anyway. CMS gets 45 minutes to comply." in card


def test_errors_come_before_warnings_and_notes(page: Parser) -> None:
    levels = [card.attributes["class"].split()[1] for card in page.all("article", "card")]
    assert levels == ["error"] * 8 + ["warning"] * 4 + ["note"] * 2


def test_a_decision_is_shown(page: Parser) -> None:
    assert any(
        "Reporter asked by desk, until 2025-08-01: Marguerite is checking" in e.text
        for e in page.all("span", "decision")
    )


def test_every_article_is_there_in_full_without_its_front_matter(page: Parser, result: Result) -> None:
    for number, article in enumerate(result.articles, 1):
        text = next(inner for inner in page.by_id(f"a{number}").inside if inner.has("text"))
        shown = "".join(data for data, around in page.texts if text in around and not any(e.has("ref") for e in around))
        assert squeeze(shown) == squeeze(article.text[article.body.start : article.body.end])


def test_furniture_is_grey(page: Parser) -> None:
    grey = " ".join(element.text for element in page.all("span", "furniture"))
    assert "Most read" in grey
    assert "Source link" in grey
    assert "54 minutes" not in grey


def test_problems_are_listed_with_their_hints(page: Parser) -> None:
    troubles = squeeze(page.all("ul", "troubles")[0].text)
    for problem in PROBLEMS:
        for text in (problem.level, problem.where, problem.message, problem.hint, problem.excerpt):
            assert squeeze(text) in troubles


def test_the_colophon_names_files_and_says_that_agreement_is_not_truth(page: Parser, result: Result) -> None:
    footer = page.all("footer")[0].text
    assert "Agreement is not truth." in footer
    for article in result.articles:
        assert article.path in footer
        assert article.sha256[:12] in footer


def test_the_page_never_says_what_is_right(html: str) -> None:
    assert not re.search(r"\b(incorrect|falsehood|mistaken|wrong)\b", html, re.IGNORECASE)


def test_overlapping_mentions_are_marked_once_and_lead_to_each_claim(result: Result) -> None:
    article = result.articles[0]
    start = article.text.index("54 minutes on Tuesday")
    spans = [Span(start, start + 10), Span(start, start + 21), Span(start + 3, start + 13)]
    claims = tuple(
        JudgedClaim(
            Claim(f"claim{i}", "found", "duration", f"Claim {i}", None, {}),
            (Reading(article.id, "agrees", (make_mention(article, span),)),),
            "single-source",
        )
        for i, span in enumerate(spans)
    )
    page = Parser(render_html(Result("story", (article,), claims, (), ())))
    text = next(inner for inner in page.by_id("a1").inside if inner.has("text"))
    marks = [inner for inner in text.inside if inner.tag == "mark"]
    assert [mark.text for mark in marks] == ["54 ", "minutes", " on", " Tuesday"]
    assert not [inner for mark in marks for inner in mark.inside]
    assert {inner.attributes["href"] for inner in text.inside if inner.has("ref")} == {"#c1", "#c2", "#c3"}


def test_nothing_at_all_is_a_report_too() -> None:
    page = Parser(render_html(Result("", (), (), (), ())))
    assert "Untitled story" in page.all("h1")[0].text
    assert "nothing to compare" in page.all("p", "lead")[0].text
