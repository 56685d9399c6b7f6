"""A result that was saved, read again: nothing of it is lost, and what is no result is told as such."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest

from checker.check import check
from checker.decisions import Decision
from checker.model import Result
from checker.outputs.html import render_html
from checker.outputs.json import render_json
from checker.outputs.saved import SavedResultError, load_result, read_saved

ROOT = Path(__file__).parents[2]

# What is done to a saved result → what is told of it.
FAULTS = [
    (lambda saved: saved.update(schema="checker.result/9"), "not the version"),
    (lambda saved: saved["articles"][0].update(text=""), "does not hold the texts"),
    (lambda saved: saved["articles"][0].pop("id"), "no result of checker"),
    (lambda saved: saved["claims"][0].update(kind="colour"), "does not fit together"),
    (lambda saved: saved["articles"][0].update(published="May"), "does not fit together"),
]


def sample() -> Result:
    return check([ROOT / "data" / "harbour-fire"], [ROOT / "rules" / "harbour-fire.yaml"])


@pytest.mark.parametrize("story", ["medicaid", "harbour-fire"])
def test_a_saved_result_gives_the_same_report(story: str) -> None:
    result = check([ROOT / "data" / story], [ROOT / "rules" / f"{story}.yaml"])
    saved = render_json(result)
    again = load_result(saved, "result.json")
    assert render_json(again) == saved
    assert render_html(again) == render_html(result)


def test_decisions_are_saved() -> None:
    result = sample()
    decision = Decision("dismissed", "both are right", "AB", dt.date(2026, 12, 31))
    result = replace(result, discrepancies=tuple(replace(each, decision=decision) for each in result.discrepancies))
    again = load_result(render_json(result), "result.json")
    assert {found.decision for found in again.discrepancies} == {decision}


@pytest.mark.parametrize(("change", "told"), FAULTS)
def test_what_is_no_result_is_told(change, told: str) -> None:  # type: ignore[no-untyped-def] # a row of the table
    saved = json.loads(render_json(sample()))
    change(saved)
    with pytest.raises(SavedResultError, match=told):
        load_result(json.dumps(saved).encode(), "result.json")


@pytest.mark.parametrize("text", ["", "{", "[]", "articles"])
def test_a_file_of_something_else_is_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "result.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SavedResultError):
        read_saved(file)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SavedResultError, match="cannot be read"):
        read_saved(tmp_path / "none.json")
