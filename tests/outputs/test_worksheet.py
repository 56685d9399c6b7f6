"""The worksheet and its key as data: a mix of rows, the same lines in both, and answers that the articles bear out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from checker.model import Result
from checker.outputs.worksheet import Worksheet, compose_worksheet
from checker.outputs.worksheet_lines import NumberedArticle
from checker.outputs.worksheet_pairs import pairs_of
from checker.outputs.worksheet_scoring import accepted_lines, seal
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.story_by_hand import make_result
from tests.outputs.worksheets import ferry, harbour

STORIES: dict[str, Callable[[], Result]] = {"harbour": harbour, "ferry": ferry, "by hand": make_result}


@pytest.fixture(scope="module", params=list(STORIES))
def result(request: pytest.FixtureRequest) -> Result:
    return STORIES[request.param]()


@pytest.fixture(scope="module")
def worksheet(result: Result) -> Worksheet:
    return compose_worksheet(result, 10)


def text_of(numbered: NumberedArticle, cited: str) -> str:
    """The text of the lines that are cited: “A12–13” → both."""
    first, _, last = cited.removeprefix(numbered.letter).partition("–")
    wanted = {f"{numbered.letter}{i}" for i in range(int(first), int(last or first) + 1)}
    lines = [line for block in numbered.blocks for line in block.lines if line.ref in wanted]
    assert len(lines) == len(wanted), cited
    return numbered.article.text[lines[0].span.start : lines[-1].span.end]


# --- rows ------------------------------------------------------------------------------------------------------


def test_the_rows_are_a_mix() -> None:
    answers = Counter(row.answer for row in compose_worksheet(harbour(), 10).rows)
    assert answers == {"differ": 4, "agree": 3, "vague": 2, "silent": 1}


def test_declared_rules_come_first_in_the_order_of_their_file() -> None:
    rows = compose_worksheet(harbour(), 30).rows
    origins = [row.judged.claim.origin for row in rows]
    assert origins == sorted(origins, key=lambda origin: origin != "rule")
    lines = [row.judged.claim.rule.where.line for row in rows if row.judged.claim.rule]
    assert lines == sorted(lines)
    assert 0 < len(lines) < len(rows)


def test_a_claim_is_asked_once_and_no_title_twice(worksheet: Worksheet) -> None:
    assert len({row.judged.claim.id for row in worksheet.rows}) == len(worksheet.rows)
    assert len({row.title for row in worksheet.rows}) == len(worksheet.rows)


def test_no_title_has_a_value(worksheet: Worksheet) -> None:
    for row in worksheet.rows:
        for mention in filter(None, row.mentions):
            if row.judged.claim.kind not in ("person", "quote"):
                assert mention.text.casefold() not in row.title.casefold()


def test_both_articles_of_a_row_are_of_one_story(result: Result) -> None:
    for judged in result.claims:
        for pair in pairs_of(judged, result):
            assert pair.articles[0] != pair.articles[1]
            assert judged.measure != "within"


def test_what_agrees_with_a_third_need_not_differ_from_the_odd_one() -> None:
    """“More than a dozen” agrees with 14, from which 17 differs; but it does not differ from 17."""
    injured = next(judged for judged in harbour().claims if judged.claim.id == "injured")
    differ = {pair.articles for pair in pairs_of(injured, harbour()) if pair.answer == "differ"}
    assert ("skarrow-herald", "northern-press") in differ
    assert ("coast-radio", "northern-press") not in differ


def test_fewer_are_asked_where_the_articles_share_less() -> None:
    assert len(compose_worksheet(ferry(), 100).rows) < 100
    assert len(compose_worksheet(ferry(), 3).rows) == 3


def test_a_source_that_often_differs_is_also_asked_where_it_does_not() -> None:
    rows = compose_worksheet(harbour(), 10).rows
    assert any("skarrow-now" in row.articles and row.answer != "differ" for row in rows)


def test_an_empty_result_has_no_rows() -> None:
    assert compose_worksheet(Result("", (), (), (), ()), 10).rows == ()


# --- the key ---------------------------------------------------------------------------------------------------


def test_sheet_and_key_have_the_same_rows(worksheet: Worksheet) -> None:
    asked = [(row.number, row.title, *(party.letter for party in row.parties)) for row in worksheet.sheet.questions]
    told = [(row.number, row.title, *(side.letter for side in row.sides)) for row in worksheet.key.entries]
    assert asked == told


def test_every_line_of_the_key_holds_its_evidence(worksheet: Worksheet) -> None:
    by_letter = {numbered.letter: numbered for numbered in worksheet.numbered.values()}
    told = [side for row in worksheet.key.entries for side in (*row.sides, *row.others) if side.evidence]
    assert told
    for side in told:
        assert side.evidence in text_of(by_letter[side.letter], side.lines)


def test_every_row_has_a_verdict_and_something_to_talk_about(worksheet: Worksheet) -> None:
    for row in worksheet.key.entries:
        assert row.verdict
        assert row.notes
        silent = [side for side in row.sides if not side.evidence]
        assert len(silent) == (row.answer == "silent")


def test_what_differs_says_why_it_is_one_fact(worksheet: Worksheet) -> None:
    assert all(row.why for row in worksheet.key.entries if row.answer == "differ")


def test_every_discrepancy_is_in_a_row_or_listed(result: Result, worksheet: Worksheet) -> None:
    shown = sum(1 for row in worksheet.rows if row.found is not None)
    assert shown + len(worksheet.key.further) == len(result.discrepancies)
    assert all(one.lines for one in worksheet.key.further)


def test_an_update_and_a_later_article_are_noted() -> None:
    notes = [note for row in compose_worksheet(harbour(), 30).key.entries for note in row.notes]
    assert any("came out 4 days after" in note for note in notes)


def test_nothing_is_called_false_or_wrong(worksheet: Worksheet) -> None:
    reasons = {row.judged.claim.rule.why for row in worksheet.rows if row.judged.claim.rule}  # an editor's words
    notes = [note for row in worksheet.key.entries for note in (*row.notes, row.why, row.verdict)]
    told = " ".join(note for note in notes if note not in reasons).casefold()
    assert "false" not in told
    assert "wrong" not in told


# --- sealed answers --------------------------------------------------------------------------------------------


def test_nothing_is_sealed_unless_asked(worksheet: Worksheet) -> None:
    assert worksheet.sheet.sealed == ()


def test_the_key_opens_the_seals(result: Result) -> None:
    worksheet = compose_worksheet(result, 10, embed_key=True)
    sheet, sealed = worksheet.sheet, set(worksheet.sheet.sealed)
    for number, row in enumerate(worksheet.rows, 1):
        taken = {code for code, _ in sheet.answers if seal(sheet.id, number, "verdict", code) in sealed}
        assert taken == set(row.accepted)
        letters = []
        for article, mention in zip(row.articles, row.mentions, strict=True):
            numbered = worksheet.numbered[article]
            lines = {
                line.ref for block in numbered.blocks for line in block.lines
                if seal(sheet.id, number, "line", line.ref) in sealed
            }  # fmt: skip
            assert lines == set(accepted_lines(row, numbered))
            assert bool(lines) == (mention is not None)
            letters += [numbered.letter] * bool(lines)
        assert seal(sheet.id, number, "need", "+".join(letters)) in sealed


def test_the_order_of_the_seals_tells_nothing() -> None:
    sealed = compose_worksheet(harbour(), 10, embed_key=True).sheet.sealed
    assert list(sealed) == sorted(sealed)
    assert {len(one) for one in sealed} == {16}


def test_the_sheet_has_no_other_content_with_the_key() -> None:
    with_key = compose_worksheet(harbour(), 10, embed_key=True).sheet
    without = compose_worksheet(harbour(), 10).sheet
    assert with_key.questions == without.questions
    assert with_key.id == without.id


# --- whatever the text -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_composed(text: str) -> None:
    compose_worksheet(make_hostile(text), 10, embed_key=True)


def test_a_title_can_be_given() -> None:
    assert compose_worksheet(ferry(), 1, "  Monday’s ferry ").sheet.title == "Monday’s ferry"
    assert compose_worksheet(Result("", (), (), (), ()), 1).sheet.title == "Untitled story"
