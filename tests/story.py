"""Small stories for tests: articles and rules written in the test itself, run through the same stages as files."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Mapping
from pathlib import Path

from checker.check import check
from checker.find import find_mentions
from checker.model import Article, JudgedClaim, Mention, Reading, Result, Span
from checker.rulebook.read import Rulebook, read_rulebook


def article_of(text: str, published: str | None = None, name: str = "a", source: str | None = None) -> Article:
    """An article that is in no file."""
    day = dt.date.fromisoformat(published) if published else None
    return Article(name, f"{name}.txt", text, "", Span(0, len(text)), source=source, published=day)


def mentions_of(kind: str, text: str, published: str | None = None) -> list[Mention]:
    """The mentions of one kind in a text, in order."""
    return [mention for mention in find_mentions(article_of(text, published)).mentions if mention.kind == kind]


def write_articles(folder: Path, articles: Mapping[str, str]) -> list[Path]:
    """Write articles into a folder, one a file: {"a": "text"} → a.txt. A name with a dot in it is kept."""
    paths = []
    for name, text in articles.items():
        path = folder / (name if "." in name else f"{name}.txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def write_rules(folder: Path, yaml: str, name: str = "rules.yaml") -> Path:
    """Write a rule file; the common indentation of the text is taken off."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(textwrap.dedent(yaml).lstrip("\n"), encoding="utf-8")
    return path


def rulebook_of(folder: Path, yaml: str) -> Rulebook:
    """The rules of a text that must have no fault."""
    rulebook, problems = read_rulebook([write_rules(folder, yaml)])
    assert not problems, problems
    return rulebook


def check_story(folder: Path, yaml: str, articles: Mapping[str, str]) -> Result:
    """Check articles against rules, both written as files below the folder."""
    return check(write_articles(folder / "articles", articles), [write_rules(folder, yaml)])


def judged_of(result: Result, claim: str | None = None) -> JudgedClaim:
    """The judged claim of that id, or the only one that a rule declares."""
    found = [
        judged
        for judged in result.claims
        if claim == judged.claim.id or (claim is None and judged.claim.origin == "rule")
    ]
    assert len(found) == 1, [judged.claim.id for judged in result.claims]
    return found[0]


def words_of(result: Result, claim: str | None = None) -> dict[str, str]:
    """What each article says of a claim: {"a": "agrees", "b": "differs"}."""
    return {reading.article: reading.word for reading in judged_of(result, claim).readings}


def reading_of(folder: Path, yaml: str, text: str) -> Reading:
    """The reading that a file with one rule gives a text."""
    result = check_story(folder, yaml, {"a": text})
    errors = [problem for problem in result.problems if problem.level == "error"]
    assert not errors, errors
    return judged_of(result).readings[0]


def categories_of(result: Result) -> dict[str, str]:
    """The category of the discrepancy of each article; a story with one rule has one an article at most."""
    return {found.odd[0].article if found.odd else "": found.category for found in result.discrepancies}
