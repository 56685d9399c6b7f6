"""One rule: a YAML node → a frozen rule, or the problems that keep it from being one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

import yaml

from checker.errors import ValueReadError
from checker.kinds import all_kinds
from checker.kinds.amount import read_tolerance
from checker.kinds.kind import Kind
from checker.model import Example, Hedges, Level, Phrase, ReadingWord, Rule, Scope, Tolerance, Value
from checker.rulebook.keys import EXAMPLE_READINGS, RULE_KEYS, WHEN_KEYS
from checker.rulebook.nodes import Entries, YamlFile, did_you_mean
from checker.text.lemmas import read_phrase

_ID = re.compile(r"[a-z0-9][a-z0-9._-]*$")
_NAME_IN_TEXT = re.compile(r"\{([^{}]*)\}")

Names = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _RuleReader:
    """Reads one rule. What cannot be read is reported to the file, and the rule is given up at the end."""

    file: YamlFile
    node: yaml.Node
    kind: Kind
    entries: Entries
    names: Names

    def text(self, key: str) -> str:
        node = self.entries.get(key)
        return "" if node is None else self.file.text(node, key)

    def choice(self, key: str, choices: tuple[str, ...]) -> str | None:
        node = self.entries.get(key)
        return None if node is None else self.file.choice(node, key, choices)

    def texts(self, key: str, *, expand: bool = True) -> tuple[str, ...]:
        """The texts of a key; a text with {NAME} in it becomes one for every way to write the name."""
        node = self.entries.get(key)
        if node is None:
            return ()
        return tuple(
            spelling
            for text, item in self.file.texts(node, key)
            for spelling in (self.expanded(text, item) if expand else (text,))
        )

    def phrases(self, key: str) -> tuple[Phrase, ...]:
        return tuple(phrase for phrase in map(read_phrase, self.texts(key)) if phrase.lemmas)

    def expanded(self, text: str, node: yaml.Node) -> tuple[str, ...]:
        """The text with its first {NAME} written in every way, and so on for the others."""
        match = _NAME_IN_TEXT.search(text)
        if match is None:
            return (text,)
        spellings = self.spellings(match[1], node)
        return tuple(
            whole
            for spelling in spellings
            for whole in self.expanded(text[: match.start()] + spelling + text[match.end() :], node)
        )

    def spellings(self, name: str, node: yaml.Node) -> tuple[str, ...]:
        if name not in self.names:
            self.file.report(node, f"the name {{{name}}} is not defined", self._name_hint(name))
            return ()
        return self.names[name]

    def _name_hint(self, name: str) -> str:
        if self.names:
            return did_you_mean(name, self.names)
        return f"Add names: at the top of the file, and below it {name}: [...]"


def read_rule(file: YamlFile, node: yaml.Node, story: str, reference: tuple[str, ...], names: Names) -> Rule | None:
    """The rule that a node of the list `rules` stands for; None where it has problems, which the file then has."""
    before = _errors(file)
    kind = _kind_of(file, node)
    if kind is None:
        return None
    known = [*RULE_KEYS, *kind.keys]
    reader = _RuleReader(file, node, kind, file.mapping(node, known, f"a {kind.name} rule"), names)
    rule_id = _read_id(reader)
    claim = reader.text("claim")
    if "claim" not in reader.entries:
        file.report(node, f"the rule “{rule_id}” has no “claim”", "Write claim: and the claim in words.")
    options = _read_options(reader)
    expect_text, expect = _read_expect(reader, options)
    hedges = reader.choice("hedges", get_args(Hedges))
    level = reader.choice("level", get_args(Level)) or "error"
    rule = Rule(
        id=rule_id, claim=claim, kind=kind.name, where=file.location(node), story=story,
        expect=expect, expect_text=expect_text,
        about=reader.phrases("about"), not_about=reader.phrases("not-about"), when=_read_scope(reader),
        required=_read_yes_no(reader, "required"), tolerance=_read_tolerance(reader),
        hedges=hedges, level=level,  # type: ignore[arg-type]  # `choice` has checked the words
        why=reader.text("why"), link=reader.text("link"), reference=reference,
        texts={key: reader.texts(key) for key, spec in kind.keys.items() if spec.shape == "texts"},
        phrases={key: reader.phrases(key) for key, spec in kind.keys.items() if spec.shape == "phrases"},
        options=options, names=names, examples=_read_examples(reader),
    )  # fmt: skip
    if _errors(file) == before:
        _check_whole(reader, rule)
    return rule if _errors(file) == before else None


def _errors(file: YamlFile) -> int:
    return sum(1 for problem in file.problems if problem.level == "error")


def _kind_of(file: YamlFile, node: yaml.Node) -> Kind | None:
    if not isinstance(node, yaml.MappingNode):
        file.report(node, "a rule must be lines of “key: value”", "Begin it with “- id: …”.")
        return None
    for key_node, value_node in node.value:
        if key_node.value == "kind":
            name = file.text(value_node, "kind")
            kind = all_kinds().get(name)
            if kind is None and name:
                file.report(value_node, f"unknown kind “{name}”", did_you_mean(name, all_kinds()))
            return kind
    file.report(node, "the rule has no “kind”", f"Write kind: and one of: {', '.join(all_kinds())}.")
    return None


def _read_id(reader: _RuleReader) -> str:
    if "id" not in reader.entries:
        reader.file.report(reader.node, "the rule has no “id”", "Begin it with “- id: ” and a short name.")
        return "?"
    rule_id = reader.text("id")
    if rule_id and not _ID.match(rule_id):
        hint = "Use small letters, digits and hyphens, for example time-to-comply."
        reader.file.report(reader.entries["id"], f"“{rule_id}” cannot be an id", hint)
    return rule_id


def _read_expect(reader: _RuleReader, options: Mapping[str, tuple[str, ...]]) -> tuple[str, Value | None]:
    node = reader.entries.get("expect")
    if node is None:
        if reader.kind.needs_expect:
            hint = f"Write expect: and the value, for example {reader.kind.example}"
            reader.file.report(reader.node, f"a {reader.kind.name} rule needs “expect”", hint)
        return "", None
    texts = [(reader.expanded(text, item) or (text,))[0] for text, item in reader.file.texts(node, "expect")]
    if not texts:
        return "", None
    text = "\n".join(texts)
    if options and text not in options and reader.kind.keys.get("options"):
        reader.file.report(node, f"“{text}” is none of the options", did_you_mean(text, options))
        return text, None
    try:
        return ("; " if "," in text else ", ").join(texts), reader.kind.read(text)
    except ValueReadError as error:
        reader.file.report(node, error.message, error.hint)
        return text, None


def _read_options(reader: _RuleReader) -> dict[str, tuple[str, ...]]:
    options: dict[str, tuple[str, ...]] = {}
    for key, spec in reader.kind.keys.items():
        node = reader.entries.get(key)
        if spec.shape != "options" or node is None:
            continue
        for name, value in reader.file.mapping(node, None, f"“{key}”").items():
            patterns = reader.file.texts(value, name)
            for pattern, item in patterns:
                for used in _NAME_IN_TEXT.findall(pattern):
                    reader.spellings(used, item)
                if not any(char.isalnum() for char in pattern):
                    reader.file.report(
                        item, f"“{pattern}” has no words to look for", "Write the words of the phrasing."
                    )
            options[name] = tuple(pattern for pattern, _ in patterns)
    return options


def _read_tolerance(reader: _RuleReader) -> Tolerance | None:
    node = reader.entries.get("tolerance")
    if node is None:
        return None
    unit = getattr(reader.kind, "tolerance_unit", None)
    if unit is None:
        reader.file.report(node, f"a {reader.kind.name} rule has no tolerance", "Take “tolerance” away.")
        return None
    try:
        return read_tolerance(reader.text("tolerance"), unit)
    except ValueReadError as error:
        reader.file.report(node, error.message, error.hint or "For example: 1%")
        return None


def _read_yes_no(reader: _RuleReader, key: str) -> bool:
    return reader.choice(key, ("yes", "no", "true", "false")) in ("yes", "true")


def _read_scope(reader: _RuleReader) -> Scope:
    node = reader.entries.get("when")
    if node is None:
        return Scope()
    entries = reader.file.mapping(node, WHEN_KEYS, "“when”")
    dates: dict[str, dt.date | None] = {"since": None, "until": None}
    for key in dates:
        if key in entries and (text := reader.file.text(entries[key], key)):
            try:
                dates[key] = dt.date.fromisoformat(text)
            except ValueError:
                reader.file.report(entries[key], f"cannot read “{text}” as a day", "Write it as 2025-07-14.")
    sources = (
        tuple(text for text, _ in reader.file.texts(entries["sources"], "sources")) if "sources" in entries else ()
    )
    words: list[Phrase] = []
    if "words" in entries:
        for text, item in reader.file.texts(entries["words"], "words"):
            words.extend(map(read_phrase, reader.expanded(text, item)))
    return Scope(dates["since"], dates["until"], sources, tuple(words))


def _read_examples(reader: _RuleReader) -> tuple[Example, ...]:
    node = reader.entries.get("examples")
    if node is None:
        return ()
    examples = []
    for reading, value in reader.file.mapping(node, EXAMPLE_READINGS, "“examples”").items():
        word: ReadingWord = reading  # type: ignore[assignment]  # the mapping has only these keys
        for text, item in reader.file.texts(value, reading):
            examples.append(Example(word, text, reader.file.location(item)))
    return tuple(examples)


def _check_whole(reader: _RuleReader, rule: Rule) -> None:
    """What only the whole rule shows: a key that the kind needs, a rule that would look at every sentence."""
    file, node, kind = reader.file, reader.node, reader.kind
    for key, spec in kind.keys.items():
        if spec.required and key not in reader.entries:
            file.report(node, f"a {kind.name} rule needs “{key}”", f"{key}: {spec.doc}")
    selects_itself = (
        kind.needs_expect
        or (kind.expect_selects and "expect" in reader.entries)
        or any(spec.shape == "options" or spec.required for spec in kind.keys.values())
    )
    tells_which = "about" in reader.entries or any(
        spec.shape == "phrases" and key in reader.entries for key, spec in kind.keys.items()
    )
    if not selects_itself and not tells_which:
        what = "about, or of" if "of" in kind.keys else "about"
        file.report(
            node, f"the rule “{rule.id}” does not say which {kind.name} it means",
            f"Add {what}: and words that its sentence must speak of.",
        )  # fmt: skip
