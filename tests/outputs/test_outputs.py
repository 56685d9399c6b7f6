"""Every output alike: it is found by being there, gives the same bytes, and takes whatever articles say."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from checker.model import Result
from checker.outputs import all_outputs
from checker.outputs.output import Output
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.story_by_hand import make_result

ROOT = Path(__file__).parents[2]
OUTPUTS = list(all_outputs().values())
each_output = pytest.mark.parametrize("output", OUTPUTS, ids=[output.name for output in OUTPUTS])


def test_the_outputs_are_found() -> None:
    assert {"claimreview", "csv", "json", "markdown", "sarif", "xlsx"} <= set(all_outputs())
    assert list(all_outputs()) == sorted(all_outputs())


@each_output
def test_an_output_says_what_it_is(output: Output) -> None:
    assert output.option == f"--{output.name}"
    assert output.suffix.startswith(".")
    assert output.help.startswith("Also write ") and output.help.endswith(".")
    assert output.render.__doc__
    assert (ROOT / "tests" / "outputs" / f"test_{output.name}.py").is_file(), "it needs a test"
    manual = (ROOT / "docs" / "outputs.md").read_text(encoding="utf-8")
    assert f"\n## {output.name}\n" in manual.lower(), "docs/outputs.md needs a section on it"


def test_finding_the_outputs_imports_nothing_heavy() -> None:
    code = (
        "import sys; from checker.outputs import all_outputs; all_outputs(); "
        "print([name for name in ('pandas', 'xlsxwriter', 'jinja2', 'yaml', 'checker.kinds') if name in sys.modules])"
    )
    assert _run(code, "0") == "[]"


@each_output
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_in_every_field_is_written(output: Output, text: str) -> None:
    data = output.render(make_hostile(text))
    assert len(data) > 50
    if output.printable:
        data.decode("utf-8")


@each_output
def test_a_result_without_anything_is_written(output: Output) -> None:
    assert output.render(Result("", (), (), (), ()))


@each_output
def test_the_same_result_gives_the_same_bytes(output: Output) -> None:
    code = (
        "import hashlib; from checker.outputs import all_outputs; "
        "from tests.outputs.story_by_hand import make_result; "
        f"print(hashlib.sha256(all_outputs()[{output.name!r}].render(make_result())).hexdigest())"
    )
    here = hashlib.sha256(output.render(make_result())).hexdigest()
    assert {_run(code, seed) for seed in ("1", "2")} == {here}


@pytest.mark.parametrize("name", ["sarif", "markdown", "claimreview", "csv", "xlsx"])
def test_no_output_for_others_says_where_folders_lie(name: str) -> None:
    result = make_result()
    moved = replace(
        result,
        articles=tuple(replace(one, path=f"/home/ann/desk/{one.path}") for one in result.articles),
        problems=tuple(replace(one, where=f"/home/ann/desk/{one.where}") for one in result.problems),
    )
    assert b"/home/ann" not in _unpacked(all_outputs()[name].render(moved))


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(b"PK"):
        return data
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return b"".join(packed.read(name) for name in packed.namelist())


def _run(code: str, seed: str) -> str:
    env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "TZ": f"UTC{seed}"}
    done = subprocess.run([sys.executable, "-c", code], env=env, check=True, capture_output=True, text=True)
    return done.stdout.strip()
