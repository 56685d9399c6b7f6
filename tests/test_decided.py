"""Decision files: what they say, what is wrong in them, and what a result looks like with them.

To add a faulty file, add a row to FAULTS: its text, and what the problem must name.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from checker.decided import read_decisions, with_decisions
from checker.decisions import decision_in_words
from tests.outputs.story_by_hand import make_result

TODAY = dt.date(2026, 11, 22)

FAULTS = [
    ("decisions:\n  - status: confirmed\n", "2:5", "without “id”"),
    ("decisions:\n  - id: abc\n", "2:5", "without “status”"),
    ("decisions:\n  - id: abc\n    status: dismised\n", "3:13", "Did you mean “dismissed”?"),
    ("decisions:\n  - id: abc\n    status: asked\n    until: soon\n", "4:12", "is no date"),
    ("decisions:\n  - id: abc\n    status: asked\n    reson: late\n", "4:5", "Did you mean “reason”?"),
    ("decisions: confirmed\n", "1:12", "must be a list"),
    ("desisions: []\n", "1:1", "Did you mean “decisions”?"),
    ("decisions: [\n", "decisions.yaml:", "cannot be read"),
    ("", "", "is empty"),
]


def read(tmp_path: Path, text: str, name: str = "decisions.yaml") -> tuple[list[str], list[str]]:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    decided, problems = read_decisions([file])
    return [f"{each.id}: {decision_in_words(each.decision)}" for each in decided], [
        f"{problem.where} {problem.message} {problem.hint}" for problem in problems
    ]


@pytest.mark.parametrize(("text", "where", "told"), FAULTS)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, where: str, told: str) -> None:
    _, problems = read(tmp_path, text)
    assert any(where in problem and told in problem for problem in problems), problems


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    decided, problems = read_decisions([tmp_path / "none.yaml"])
    assert not decided
    assert "decision file cannot be read" in problems[0].message


def test_all_that_is_right_is_read_beside_what_is_wrong(tmp_path: Path) -> None:
    decided, problems = read(
        tmp_path,
        'decisions:\n  - id: "a1"\n    status: dismissed\n    reason: "Both: right"\n'
        "    by: AB\n    until: 2026-12-31\n"
        "  - id: a2\n    status: no\n  - id: a3\n    status: confirmed\n    about: 'The date: June 3'\n",
    )
    assert decided == ["a1: Dismissed by AB, until 2026-12-31: Both: right", "a3: Confirmed"]
    assert len(problems) == 1


def test_an_empty_list_is_right(tmp_path: Path) -> None:
    assert read(tmp_path, 'story: "A story"\ndecisions: []\n') == ([], [])


def test_the_later_of_two_counts(tmp_path: Path) -> None:
    text = "decisions:\n  - id: a\n    status: asked\n  - id: a\n    status: confirmed\n"
    assert read(tmp_path, text)[0] == ["a: Confirmed"]


def decide(tmp_path: Path, lines: str) -> tuple[dict[str, str], list[str]]:
    """The decisions on the findings of the sample story, and the problems, with a decision file of some lines."""
    file = tmp_path / "decisions.yaml"
    file.write_text(lines, encoding="utf-8")
    decided, _ = read_decisions([file])
    result = with_decisions(make_result(), decided, TODAY)
    shown: dict[str, str] = {found.id: found.decision.status for found in result.discrepancies if found.decision}
    return shown, [f"{problem.level}: {problem.message}" for problem in result.problems if str(file) in problem.where]


def test_a_decision_is_on_its_finding(tmp_path: Path) -> None:
    found = make_result().discrepancies[0]
    shown, problems = decide(tmp_path, f"decisions:\n  - id: {found.id}\n    status: confirmed\n")
    assert shown[found.id] == "confirmed"
    assert problems == []


@pytest.mark.parametrize(
    ("until", "held"), [("2026-11-21", False), ("2026-11-22", True), ("2027-01-01", True), ("", True)]
)
def test_a_decision_holds_until_the_end_of_its_day(tmp_path: Path, until: str, held: bool) -> None:
    found = next(each for each in make_result().discrepancies if each.decision is None)
    shown, problems = decide(tmp_path, f"decisions:\n  - id: {found.id}\n    status: dismissed\n    until: {until}\n")
    assert (found.id in shown) == held
    assert [problem.startswith("warning: the decision on") for problem in problems] == [True] * (not held)


def test_a_decision_on_nothing_is_listed(tmp_path: Path) -> None:
    _, problems = decide(tmp_path, "decisions:\n  - id: none\n    status: asked\n    about: The toll\n")
    assert problems == ["note: the decision on “The toll” (none) fits no finding"]
