"""Frames: a result as tables that fit together."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest

from checker.model import Result
from checker.outputs.frames import Frames
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.story_by_hand import make_result
from tests.story import check_story


@pytest.fixture(scope="module")
def result() -> Result:
    return make_result()


@pytest.fixture(scope="module")
def frames(result: Result) -> Frames:
    return result.to_frames()


def test_each_table_has_its_rows(frames: Frames, result: Result) -> None:
    assert len(frames.articles) == len(result.articles)
    assert len(frames.claims) == len(result.claims)
    assert len(frames.readings) == len(result.claims) * len(result.articles)
    assert len(frames.mentions) == sum(len(r.mentions) for judged in result.claims for r in judged.readings)
    assert len(frames.discrepancies) == len(result.discrepancies)
    assert len(frames.evidence) == sum(len(one.odd) + len(one.others) for one in result.discrepancies)


def test_the_tables_can_be_joined(frames: Frames) -> None:
    for name in ("readings", "mentions", "discrepancies"):
        assert set(getattr(frames, name)["claim"]) <= set(frames.claims["claim"])
    for name in ("readings", "mentions", "evidence"):
        assert set(getattr(frames, name)["article"]) <= set(frames.articles["article"])
    assert set(frames.evidence["discrepancy"]) <= set(frames.discrepancies["discrepancy"])


def test_dates_are_dates_and_offsets_may_be_missing(frames: Frames) -> None:
    assert str(frames.articles["published"].dtype).startswith("datetime64")
    assert str(frames.readings["start"].dtype) == "Int64"
    silent = frames.readings["reading"] == "silent"
    assert bool(frames.readings.loc[silent, "start"].isna().all())


def test_the_level_is_that_of_the_gravest_discrepancy(frames: Frames) -> None:
    levels = dict(zip(frames.claims["claim"], frames.claims["level"], strict=True))
    assert (levels["time-to-comply"], levels["enrollees"]) == ("error", "note")
    assert frames.claims["level"].isna().sum() == (frames.claims["discrepancies"] == 0).sum()


def test_evidence_has_both_sides_in_their_sentences(frames: Frames) -> None:
    assert set(frames.evidence["side"]) == {"odd", "others"}
    for text, sentence in zip(frames.evidence["text"], frames.evidence["sentence"], strict=True):
        assert " ".join(text.split()) in sentence


def test_values_have_their_fields(tmp_path: Path) -> None:
    rules = "rules:\n  - {id: time, claim: Time to comply, kind: duration, expect: 54 minutes, about: [comply]}\n"
    result = check_story(
        tmp_path, rules, {"a": "They had 54 minutes to comply.", "b": "They had 45 minutes to comply."}
    )
    assert {value["seconds"] for value in result.to_frames().mentions["value"]} == {"3240", "2700"}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_data(text: str) -> None:
    assert make_hostile(text).to_frames().claims["title"].tolist() == [text]


def test_a_result_without_anything_has_the_same_columns(frames: Frames) -> None:
    empty = Result("", (), (), (), ()).to_frames()
    for field in fields(Frames):
        assert list(getattr(empty, field.name).columns) == list(getattr(frames, field.name).columns)


def test_dates_of_other_centuries_are_dates(result: Result) -> None:
    old = replace(result.articles[0], published=dt.date(1066, 10, 14))
    frames = replace(result, articles=(old, *result.articles[1:])).to_frames()
    assert frames.articles["published"].iloc[0].isoformat().startswith("1066-10-14")


def test_pandas_is_imported_only_when_frames_are_asked_for() -> None:
    code = "import sys, checker.check, checker.model; print('pandas' in sys.modules)"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
