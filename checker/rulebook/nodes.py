"""YAML nodes with their places: every value as it was written, every problem with its file, line and column.

Values are never converted by YAML itself, so `9:30`, `no`, `012` and a bare date mean what they look like.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from rapidfuzz import process

from checker.model import Level, Location, Problem

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CLOSE = 60  # rapidfuzz score (0..100) from which a word is worth a "did you mean".


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A file being read, and the problems found in it so far. what: what problems call it."""

    path: str
    lines: tuple[str, ...]
    problems: list[Problem] = field(default_factory=list)
    what: str = "rule file"

    def location(self, node: yaml.Node) -> Location:
        """Where a node stands."""
        return Location(self.path, node.start_mark.line + 1, node.start_mark.column + 1)

    def report(self, node: yaml.Node, message: str, hint: str = "", level: Level = "error") -> None:
        """Keep a problem with the node's place and the line that it stands on."""
        line = node.start_mark.line
        excerpt = self.lines[line].strip() if line < len(self.lines) else ""
        self.problems.append(Problem(level, str(self.location(node)), message, hint, excerpt))

    def mapping(self, node: yaml.Node, known: Iterable[str] | None, what: str) -> dict[str, yaml.Node]:
        """The entries of a mapping; unknown and repeated keys are reported. `known` None allows any key."""
        if not isinstance(node, yaml.MappingNode):
            self.report(node, f"{what} must be lines of “key: value”", "Indent the keys below it.")
            return {}
        known = None if known is None else list(known)
        entries: dict[str, yaml.Node] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in entries:
                self.report(key_node, f"“{key}” is there twice", "Keep one of them.")
            elif known is not None and key not in known:
                self.report(key_node, f"unknown key “{key}” in {what}", did_you_mean(key, known))
            else:
                entries[key] = value_node
        return entries

    def text(self, node: yaml.Node, what: str) -> str:
        """One text, as written; a list or a mapping is reported."""
        if isinstance(node, yaml.ScalarNode):
            if node.value.strip():
                return str(node.value).strip()
            self.report(node, f"“{what}” is empty", "Write a value behind the colon, or take the key away.")
            return ""
        self.report(node, f"“{what}” needs one value", f"Write {what}: …")
        return ""

    def texts(self, node: yaml.Node, what: str) -> tuple[tuple[str, yaml.Node], ...]:
        """One text or a list of texts, each with its node."""
        if isinstance(node, yaml.SequenceNode):
            return tuple((text, item) for item in node.value if (text := self.text(item, what)))
        text = self.text(node, what)
        return ((text, node),) if text else ()

    def choice(self, node: yaml.Node, what: str, choices: Iterable[str]) -> str | None:
        """One of some words."""
        choices = list(choices)
        text = self.text(node, what)
        if text and text not in choices:
            self.report(node, f"“{text}” is no {what}", did_you_mean(text, choices))
            return None
        return text or None


def read_yaml(path: Path, shown: str, what: str = "rule file") -> tuple[YamlFile, yaml.Node | None]:
    """The root node of a YAML file, or None and a problem where it cannot be read. what: what problems call it."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        file = YamlFile(shown, (), what=what)
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        file.problems.append(Problem("error", shown, f"the {what} cannot be read: {reason}", "Check the path."))
        return file, None
    return parse_yaml(text, shown, what)


def parse_yaml(text: str, shown: str, what: str = "rule file") -> tuple[YamlFile, yaml.Node | None]:
    """The root node of YAML that is read already, or None and a problem where it is not right."""
    file = YamlFile(shown, tuple(text.splitlines()), what=what)
    try:
        return file, yaml.compose(text, Loader=Loader)
    except yaml.YAMLError as error:
        file.problems.append(_syntax_problem(file, error))
        return file, None


def _syntax_problem(file: YamlFile, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context", None) or ""
    if "quoted" in context or "flow" in context:  # where the mark that is never closed stands, not the end of the file
        mark = getattr(error, "context_mark", None) or mark
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or "it is not YAML"
    hint = "Check the indentation, and put text that contains “: ” or begins with a quotation mark or { in quotes."
    if mark is None:
        return Problem("error", file.path, f"the {file.what} cannot be read: {what}", hint)
    line = mark.line if mark.line < len(file.lines) else len(file.lines) - 1
    excerpt = file.lines[line].strip() if 0 <= line < len(file.lines) else ""
    return Problem(
        "error",
        f"{file.path}:{mark.line + 1}:{mark.column + 1}",
        f"the {file.what} cannot be read: {what}",
        hint,
        excerpt,
    )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """ "Did you mean “tolerance”?", or all that is known where nothing is close."""
    known = list(known)
    match = process.extractOne(word, known, score_cutoff=_CLOSE)
    if match is not None:
        return f"Did you mean “{match[0]}”?"
    return f"Known: {', '.join(known)}." if known else ""


Entries = Mapping[str, yaml.Node]
