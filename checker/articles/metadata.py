"""What is known of an article beside its text: source, title, publication date, address, language."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches

from checker.model import Problem

METADATA_KEYS = ("source", "title", "published", "url", "language")


def read_yaml_mapping(
    yaml_text: str, where: str, keys: Collection[str], line: int = 1
) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """The keys of a YAML mapping, every value as it was written; a key that is not known is a problem, not an error.

    `line`: the line of the file on which the YAML begins.
    """
    import yaml

    try:
        node = yaml.compose(yaml_text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{where}:{line + mark.line}:{mark.column + 1}" if mark else where
        what = getattr(error, "problem", None) or str(error)
        hint = "Put a value that contains “: ” in quotation marks. The lines were read one by one instead."
        return _read_lines(yaml_text, keys), (Problem("warning", place, f"the front matter is not YAML: {what}", hint),)
    if node is None:
        return {}, ()
    if not isinstance(node, yaml.MappingNode):
        return {}, (Problem("warning", where, "the front matter is not a list of “key: value”", "Write source: …"),)
    values: dict[str, str] = {}
    problems = []
    for key_node, value_node in node.value:
        place = f"{where}:{line + key_node.start_mark.line}:{key_node.start_mark.column + 1}"
        key = str(key_node.value)
        if not isinstance(value_node, yaml.ScalarNode):
            if key in keys:
                problems.append(Problem("warning", place, f"“{key}” needs one value", f"Write {key}: …"))
        elif key in keys:
            values[key] = value_node.value.strip()
        elif close := get_close_matches(key, keys, n=1, cutoff=0.75):
            problems.append(Problem("note", place, f"“{key}” is not used", f"Did you mean “{close[0]}”?"))
    return values, tuple(problems)


def _read_lines(text: str, keys: Collection[str]) -> dict[str, str]:
    """ "key: value" lines one by one, as people write them: the value is all that follows the first colon."""
    values: dict[str, str] = {}
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        if colon and key.strip() in keys and value.strip():
            values.setdefault(key.strip(), value.strip().strip("\"'"))
    return values


def read_published(text: str | None, where: str) -> tuple[dt.date | None, tuple[Problem, ...]]:
    """A publication date: ISO 8601, with or without a time, or written out in English."""
    if not text:
        return None, ()
    match = re.match(r"\s*(\d{4}-\d{2}-\d{2})(?:[T ].*)?$", text)
    if match is not None:
        try:
            return dt.date.fromisoformat(match[1]), ()
        except ValueError:
            pass
    for pattern in ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%b. %d, %Y"):
        try:
            return dt.datetime.strptime(text.strip(), pattern).date(), ()  # noqa: DTZ007 - a date has no zone
        except ValueError:
            continue
    hint = "Write it as year-month-day, for example 2025-07-14. Until then weekdays are not resolved to dates."
    return None, (Problem("warning", where, f"cannot read the publication date “{text}”", hint),)


def read_moment(text: str | None) -> dt.datetime | None:
    """The time of day of a publication date in ISO 8601, with its date: in UTC where its zone is told, else as told."""
    match = re.match(r"\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}\S*)\s*$", text or "")
    if match is None:
        return None
    try:
        moment = dt.datetime.fromisoformat(f"{match[1]}T{match[2]}")
    except ValueError:
        return None
    return moment.astimezone(dt.UTC).replace(tzinfo=None) if moment.tzinfo else moment


def first_of(*mappings: Mapping[str, str]) -> dict[str, str]:
    """Merge metadata field by field; the first mapping that gives a field wins."""
    merged: dict[str, str] = {}
    for mapping in mappings:
        for key, value in mapping.items():
            if value:
                merged.setdefault(key, value)
    return merged
