"""Decision files: what editors have said about findings, read from YAML and put on the findings of a result.

decisions:
  - id: 3f2a9c417b05
    status: dismissed
    reason: Both are right; the later figure is the update of Friday.
    by: AB
    until: 2026-12-31
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from checker.decisions import STATUSES, Decision
from checker.model import Location, Problem, Result
from checker.rulebook.nodes import YamlFile, read_yaml

_FILE_KEYS = ("schema", "story", "decisions")
_KEYS = ("id", "status", "reason", "by", "until", "about")


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision on the finding of an id, and where it stands. about: the finding in words, for people."""

    id: str
    decision: Decision
    where: Location
    about: str = ""


def read_decisions(paths: Sequence[Path]) -> tuple[tuple[Decided, ...], tuple[Problem, ...]]:
    """Decision files → their decisions, and every problem in them. The later of two on one finding counts."""
    found: dict[str, Decided] = {}
    problems: list[Problem] = []
    for path in paths:
        file, root = read_yaml(path, str(path), "decision file")
        if root is None and not file.problems:
            file.problems.append(Problem("warning", file.path, "the decision file is empty"))
        for decided in _read_file(file, root) if root is not None else ():
            found[decided.id] = decided
        problems += file.problems
    return tuple(found.values()), tuple(problems)


def _read_file(file: YamlFile, root: yaml.Node) -> list[Decided]:
    entries = file.mapping(root, _FILE_KEYS, "a decision file")
    node = entries.get("decisions")
    if node is None:
        if isinstance(root, yaml.MappingNode):
            file.report(root, "no “decisions” in this file", "Write decisions: and below it a first one, with - id: …")
        return []
    if isinstance(node, yaml.ScalarNode) and not node.value.strip("[] "):
        return []
    if not isinstance(node, yaml.SequenceNode):
        file.report(node, "“decisions” must be a list", "Begin every decision with “- id: …”.")
        return []
    return [decided for item in node.value if (decided := _read_decision(file, item)) is not None]


def _read_decision(file: YamlFile, node: yaml.Node) -> Decided | None:
    entries = file.mapping(node, _KEYS, "a decision")
    for key in ("id", "status"):
        if key not in entries:
            file.report(node, f"a decision without “{key}”", "The report's “Export decisions” writes both.")
            return None
    texts = {
        key: file.text(entries[key], key)
        for key in ("id", "reason", "by", "about")
        if key in entries and not _is_empty(entries[key])
    }
    status = file.choice(entries["status"], "status", STATUSES)
    until = _read_date(file, entries["until"]) if "until" in entries and not _is_empty(entries["until"]) else None
    if status is None or not texts.get("id"):
        return None
    decision = Decision(STATUSES[STATUSES.index(status)], texts.get("reason", ""), texts.get("by", ""), until)
    return Decided(texts["id"], decision, file.location(node), texts.get("about", ""))


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.value.strip() in ("", "~", "null")


def _read_date(file: YamlFile, node: yaml.Node) -> dt.date | None:
    text = file.text(node, "until")
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        if text:
            file.report(node, f"“{text}” is no date", "Write the last day that it holds as 2026-12-31.")
        return None


def with_decisions(result: Result, decided: Sequence[Decided], today: dt.date) -> Result:
    """A result whose findings bear their decisions.

    A decision that has expired is left out, and told as a problem, like one on a finding that is not there.
    today: the day on which decisions that hold until a day are still held.
    """
    by_id = {each.id: each for each in decided}
    expired = {each.id for each in decided if each.decision.until is not None and each.decision.until < today}
    known = {found.id for found in result.discrepancies}
    discrepancies = tuple(
        replace(found, decision=by_id[found.id].decision) if found.id in by_id and found.id not in expired else found
        for found in result.discrepancies
    )
    problems = [_expired(each) for each in decided if each.id in expired and each.id in known]
    problems += [_unused(each) for each in decided if each.id not in known]
    return replace(result, discrepancies=discrepancies, problems=(*result.problems, *problems))


def _expired(decided: Decided) -> Problem:
    until = decided.decision.until
    assert until is not None
    return Problem(
        "warning", str(decided.where), f"the decision on {_shown(decided)} held until {until.isoformat()} and is over",
        "The finding is shown as open. Decide anew, or move the date.",
    )  # fmt: skip


def _unused(decided: Decided) -> Problem:
    return Problem(
        "note", str(decided.where), f"the decision on {_shown(decided)} fits no finding",
        "The articles no longer differ there, or the rule or the words have changed. Take it out if it is done.",
    )  # fmt: skip


def _shown(decided: Decided) -> str:
    return f"“{decided.about}” ({decided.id})" if decided.about else f"“{decided.id}”"
