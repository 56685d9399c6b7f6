"""The sample stories against the results kept beside this file, as JSON and as a report.

A change here is not wrong in itself: `pytest tests/golden --update-golden` writes the files anew, and the
change is then looked at, line by line, with `git diff tests/golden`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from checker.check import check
from checker.outputs.html import render_html
from checker.outputs.json import render_json

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
STORIES = ["medicaid", "harbour-fire"]

# What changes without a change of the result → what stands for it. The style is looked at by the browser tests.
SCRUBBED = [
    (re.compile(r"<style>.*?</style>", re.DOTALL), "<style></style>"),
    (re.compile(r"<script>.*?</script>", re.DOTALL), "<script></script>"),
    (re.compile(r"sha256-[A-Za-z0-9+/]+=*"), "sha256-HASH"),
    (re.compile(r"\b[0-9a-f]{64}\b"), "SHA256"),
    (re.compile(r"\bchecker \d+\.\d+(?:\.\w+)*"), "checker VERSION"),
]


def compare_with_golden(path: Path, text: str, update: bool) -> None:
    if update:
        path.write_text(text, encoding="utf-8", newline="\n")
        return
    if not path.exists():
        pytest.fail(f"{path.name} is not there: run pytest tests/golden --update-golden, and look at what it writes")
    assert text == path.read_text(encoding="utf-8")


def scrub_paths(value: Any) -> Any:
    """The same value with the folders of all paths written as on the machine that made the expected result."""
    if isinstance(value, dict):
        return {key: scrub_paths(item) for key, item in value.items()}
    if isinstance(value, list):
        return [scrub_paths(item) for item in value]
    return value.replace(f"{ROOT}/", "").replace("\\", "/") if isinstance(value, str) else value


@pytest.mark.parametrize("story", STORIES)
def test_the_result_is_as_expected(story: str, update_golden: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = check([Path("data") / story], [Path("rules") / f"{story}.yaml"])
    written = json.dumps(scrub_paths(json.loads(render_json(result))), indent=1, ensure_ascii=False) + "\n"
    compare_with_golden(HERE / f"{story}.json", written, update_golden)


@pytest.mark.parametrize("story", STORIES)
def test_the_report_is_as_expected(story: str, update_golden: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    html = render_html(check([Path("data") / story], [Path("rules") / f"{story}.yaml"]))
    for pattern, stand_in in SCRUBBED:
        html = pattern.sub(stand_in, html)
    compare_with_golden(HERE / f"{story}.html", html, update_golden)


@pytest.mark.parametrize("story", STORIES)
def test_the_sample_stories_have_no_problem(story: str) -> None:
    result = check([ROOT / "data" / story], [ROOT / "rules" / f"{story}.yaml"])
    assert [problem for problem in result.problems if problem.level != "note"] == []
