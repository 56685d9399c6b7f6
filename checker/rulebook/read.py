"""Rule files → rules, and every problem in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from checker.model import Location, Problem, Rule
from checker.rulebook.keys import FILE_KEYS
from checker.rulebook.nodes import YamlFile, parse_yaml, read_yaml
from checker.rulebook.rule import read_rule

_NAME = re.compile(r"[A-Za-z][\w -]*$")


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules of one or more files, in the order of their lines. `story`: the first that a file names."""

    story: str
    rules: tuple[Rule, ...]

    @property
    def reference(self) -> tuple[str, ...]:
        """The sources that the first file which names some trusts most."""
        return next((rule.reference for rule in self.rules if rule.reference), ())


def read_rulebook(paths: Sequence[Path]) -> tuple[Rulebook, tuple[Problem, ...]]:
    """Read rule files, and all the rule files in folders. Bad rules are left out and told as problems."""
    problems: list[Problem] = []
    rules: list[Rule] = []
    story = ""
    seen: dict[str, Location] = {}
    for path in _rule_files(paths, problems):
        file, root = read_yaml(path, str(path))
        file_story, file_rules = _read_root(file, root, seen)
        story = story or file_story
        rules.extend(file_rules)
        problems.extend(file.problems)
    return Rulebook(story, tuple(rules)), tuple(problems)


def read_rule_text(text: str, shown: str) -> tuple[Rulebook, tuple[Problem, ...]]:
    """Read the text of a rule file. `shown`: what problems call the file."""
    file, root = parse_yaml(text, shown)
    story, rules = _read_root(file, root, {})
    return Rulebook(story, tuple(rules)), tuple(file.problems)


def _read_root(file: YamlFile, root: yaml.Node | None, seen: dict[str, Location]) -> tuple[str, list[Rule]]:
    if root is not None:
        story, rules = _read_file(file, root)
        return story, _unique(rules, seen, file)
    if not file.problems:
        file.problems.append(Problem("error", file.path, "the rule file is empty", "Write rules: and a first rule."))
    return "", []


def _rule_files(paths: Sequence[Path], problems: list[Problem]) -> list[Path]:
    files: dict[Path, Path] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(file for ending in ("*.yaml", "*.yml") for file in path.glob(ending))
            if not inside:
                problems.append(Problem("error", str(path), "no rule file in this folder", "Put a .yaml file into it."))
            for file in inside:
                files.setdefault(file.resolve(), file)
        else:
            files.setdefault(path.resolve(), path)
    return [files[resolved] for resolved in sorted(files)]


def _read_file(file: YamlFile, root: yaml.Node) -> tuple[str, list[tuple[Rule, yaml.Node]]]:
    entries = file.mapping(root, FILE_KEYS, "a rule file")
    story = file.text(entries["story"], "story") if "story" in entries else ""
    reference = (
        tuple(text for text, _ in file.texts(entries["reference"], "reference")) if "reference" in entries else ()
    )
    names = _read_names(file, entries["names"]) if "names" in entries else {}
    if "rules" not in entries:
        if isinstance(root, yaml.MappingNode):
            file.report(root, "no “rules” in this file", "Write rules: and below it a first rule, with - id: …")
        return story, []
    node = entries["rules"]
    if not isinstance(node, yaml.SequenceNode):
        file.report(node, "“rules” must be a list", "Begin every rule with “- id: …”.")
        return story, []
    rules = []
    for item in node.value:
        rule = read_rule(file, item, story, reference, names)
        if rule is not None:
            rules.append((rule, item))
    return story, rules


def _read_names(file: YamlFile, node: yaml.Node) -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for name, value in file.mapping(node, None, "“names”").items():
        if not _NAME.match(name):
            file.report(value, f"“{name}” cannot be a name", "Use letters, digits, spaces and hyphens.")
            continue
        names[name] = tuple(text for text, _ in file.texts(value, name))
    return names


def _unique(rules: list[tuple[Rule, yaml.Node]], seen: dict[str, Location], file: YamlFile) -> list[Rule]:
    kept = []
    for rule, node in rules:
        if rule.id in seen:
            file.report(
                node, f"a rule “{rule.id}” is there already, at {seen[rule.id]}", "Give one of them another id."
            )
            continue
        seen[rule.id] = rule.where
        kept.append(rule)
    return kept
