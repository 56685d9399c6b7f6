"""JSON: it follows its schema whatever file names and articles hold."""

from __future__ import annotations

import json

import jsonschema
import pytest

from checker.outputs.json import render_json
from checker.outputs.schemas import result_schema
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.story_by_hand import make_result


def test_json_follows_its_schema() -> None:
    jsonschema.validate(json.loads(render_json(make_result())), result_schema())


@pytest.mark.parametrize("name", HOSTILE)
def test_text_comes_back_as_it_was(name: str) -> None:
    text = HOSTILE[name]
    written = json.loads(render_json(make_hostile(text)))
    assert written["story"] == text.replace("\ud800", "\ufffd")
