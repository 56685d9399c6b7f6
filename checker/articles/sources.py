"""`sources.csv` or `sources.yaml` beside the articles: their metadata, by file name."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

from checker.articles.encoding import decode
from checker.articles.metadata import METADATA_KEYS
from checker.errors import ArticleError
from checker.model import Problem

SOURCE_FILES = ("sources.csv", "sources.yaml", "sources.yml")
_FILE_COLUMNS = ("file", "filename", "path", "article")

Table = Mapping[str, Mapping[str, str]]


def read_sources(folder: Path) -> tuple[Table, tuple[Problem, ...]]:
    """The metadata that a folder's sources file gives, by file name; empty where there is no such file."""
    for name in SOURCE_FILES:
        path = folder / name
        if path.is_file():
            try:
                text = decode(path.read_bytes(), str(path))
            except OSError as error:
                hint = "Check the file's permissions."
                return {}, (Problem("error", str(path), f"the file cannot be read: {error.strerror}", hint),)
            except ArticleError as error:
                return {}, (Problem("error", error.where, error.message, error.hint),)
            return _read_csv(text, path) if path.suffix == ".csv" else _read_yaml(text, path)
    return {}, ()


def _read_csv(text: str, path: Path) -> tuple[Table, tuple[Problem, ...]]:
    delimiter = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    columns = {(column or "").strip().lower(): column for column in reader.fieldnames or ()}
    file_column = next((columns[name] for name in _FILE_COLUMNS if name in columns), None)
    if file_column is None:
        hint = f"Name the columns in the first line: file, {', '.join(METADATA_KEYS)}."
        return {}, (Problem("error", f"{path}:1:1", "no column “file”", hint),)
    problems = [_unknown(column, f"{path}:1:1") for column in columns if column not in (*METADATA_KEYS, *_FILE_COLUMNS)]
    table: dict[str, dict[str, str]] = {}
    for row in reader:
        file = (row.get(file_column) or "").strip()
        if not file:
            problems.append(
                Problem("warning", f"{path}:{reader.line_num}:1", "a row without a file name", "Fill it in.")
            )
            continue
        if file in table:
            problems.append(_twice(file, f"{path}:{reader.line_num}:1"))
            continue
        table[file] = {key: (row.get(columns[key]) or "").strip() for key in METADATA_KEYS if key in columns}
    return table, tuple(problems)


def _read_yaml(text: str, path: Path) -> tuple[Table, tuple[Problem, ...]]:
    import yaml

    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else str(path)
        what = getattr(error, "problem", None) or str(error)
        return {}, (Problem("error", place, f"the file cannot be read: {what}", "Mend the YAML."),)
    if root is None:
        return {}, ()
    if not isinstance(root, yaml.MappingNode):
        hint = "Write each file's name, and below it source: …, title: …"
        return {}, (Problem("error", f"{path}:1:1", "not a list of file names", hint),)
    table: dict[str, dict[str, str]] = {}
    problems: list[Problem] = []
    for key_node, value_node in root.value:
        place = f"{path}:{key_node.start_mark.line + 1}:{key_node.start_mark.column + 1}"
        if not isinstance(value_node, yaml.MappingNode):
            problems.append(
                Problem("error", place, f"“{key_node.value}” has no “key: value” lines", "Indent them below it.")
            )
            continue
        fields: dict[str, str] = {}
        for field_node, text_node in value_node.value:
            if field_node.value not in METADATA_KEYS:
                mark = field_node.start_mark
                problems.append(_unknown(str(field_node.value), f"{path}:{mark.line + 1}:{mark.column + 1}"))
            elif isinstance(text_node, yaml.ScalarNode):
                fields[field_node.value] = text_node.value.strip()
        table[str(key_node.value)] = fields
    return table, tuple(problems)


def _twice(file: str, place: str) -> Problem:
    return Problem("warning", place, f"“{file}” is there twice; the first is used", "Take one of the two away.")


def _unknown(key: str, place: str) -> Problem:
    close = get_close_matches(key, METADATA_KEYS, n=1)
    hint = f"Did you mean “{close[0]}”?" if close else f"Known: {', '.join(METADATA_KEYS)}."
    return Problem("warning", place, f"“{key}” is not used", hint)
