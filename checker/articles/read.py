"""Files and folders → articles, in an order that does not depend on how they were named on the command line."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checker.articles import all_formats
from checker.articles.metadata import first_of, read_moment, read_published
from checker.articles.sources import SOURCE_FILES, read_sources
from checker.errors import ArticleError
from checker.model import Article, Problem, Span

_NOT_ARTICLES = re.compile(r"(?:readme|license|licence|notes?)(?:\.|$)", re.IGNORECASE)
MAX_BYTES = 20_000_000  # An article is some kilobytes; a file of this size is something else.


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """A file to be read as an article; `metadata` is what sources.csv or sources.yaml beside it say."""

    path: Path
    metadata: Mapping[str, str] = field(default_factory=dict)


def read_articles(paths: Sequence[Path]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Every article that the files and folders hold, in order of publication and then id; what was skipped, and why.

    A folder gives the articles directly in it and below, hidden files and README files left out. A file
    named twice is read once.
    """
    files, problems = _find_files(paths)
    articles: list[Article] = []
    for file, article_id in zip(files, _ids([file.path for file in files]), strict=True):
        try:
            article, notes = _read_article(file, article_id)
        except ArticleError as error:
            problems.append(Problem("error", error.where, error.message, error.hint))
            continue
        articles.append(article)
        problems.extend(notes)
    articles.sort(key=_publication)
    return tuple(articles), tuple(problems)


def _find_files(paths: Iterable[Path]) -> tuple[list[ArticleFile], list[Problem]]:
    problems: list[Problem] = []
    found: dict[Path, Path] = {}  # the real file → its path as the user gave it
    for path in paths:
        if path.is_dir():
            inside = [file for file in sorted(path.rglob("*")) if _is_article(file, path)]
            if not inside:
                endings = ", ".join(sorted(all_formats()))
                hint = f"Put articles into it ({endings})."
                problems.append(Problem("error", str(path), "no article in this folder", hint))
            for file in inside:
                found.setdefault(file.resolve(), file)
        elif path.exists():
            found.setdefault(path.resolve(), path)
        else:
            problems.append(Problem("error", str(path), "no such file or folder", "Check the spelling of the path."))
    files: list[ArticleFile] = []
    tables: dict[Path, Mapping[str, Mapping[str, str]]] = {}
    for _, file in sorted(found.items()):
        folder = file.parent
        if folder not in tables:
            tables[folder], notes = read_sources(folder)
            problems.extend(notes)
        files.append(ArticleFile(file, tables[folder].get(file.name, {})))
    for folder, table in tables.items():
        problems.extend(_unused_rows(folder, table))
    return files, problems


def _is_article(file: Path, root: Path) -> bool:
    hidden = any(part.startswith((".", "__")) for part in file.relative_to(root).parts)
    return (
        file.is_file() and not hidden and file.suffix.lower() in all_formats()
        and file.name not in SOURCE_FILES and not _NOT_ARTICLES.match(file.name)
    )  # fmt: skip


def _unused_rows(folder: Path, table: Mapping[str, Mapping[str, str]]) -> list[Problem]:
    return [
        Problem("warning", str(folder / name), "named in the sources file, but not there", "Check the file's name.")
        for name in table
        if not (folder / name).exists()
    ]


def _ids(paths: Sequence[Path]) -> list[str]:
    """A short name for each file that no other has: its stem, with its ending or as many folders as it takes."""
    whole = [path.resolve() for path in paths]
    stems = Counter(path.with_suffix("") for path in whole)  # "story.txt" beside "story.md" keep their endings
    names = [(path if stems[path.with_suffix("")] > 1 else path.with_suffix("")).parts for path in whole]
    ids = [_slug(parts[-1]) for parts in names]
    depth = 1
    while len(set(ids)) < len(ids):
        depth += 1
        counts = Counter(ids)
        for i, parts in enumerate(names):
            if counts[ids[i]] > 1:
                ids[i] = _slug("/".join(parts[-depth:])) if depth < len(parts) else str(whole[i])
    return ids


def _slug(name: str) -> str:
    return re.sub(r"\s+", "-", name.strip()) or "article"


def _publication(article: Article) -> tuple[bool, dt.datetime, str]:
    """The order of articles: by publication, those without a date last; a day without a time begins with it."""
    day = article.published or dt.date.max
    return article.published is None, article.published_at or dt.datetime.combine(day, dt.time.min), article.id


def _read_article(file: ArticleFile, article_id: str) -> tuple[Article, tuple[Problem, ...]]:
    shown = str(file.path)
    suffix = file.path.suffix.lower()
    reader = all_formats().get(suffix)
    if reader is None:
        endings = ", ".join(sorted(all_formats()))
        raise ArticleError(f"files of the kind “{suffix}” cannot be read", shown, f"Give one of: {endings}.")
    try:
        if file.path.stat().st_size > MAX_BYTES:
            raise ArticleError("the file is too large for an article", shown, "Give a file under 20 MB.")
        data = file.path.read_bytes()
    except OSError as error:
        raise ArticleError(
            f"the file cannot be read: {error.strerror}", shown, "Check the file's permissions."
        ) from error
    plain = reader.read(data, shown)
    metadata = first_of(plain.metadata, file.metadata)
    published, notes = read_published(metadata.get("published"), shown)
    article = Article(
        id=article_id, path=shown, text=plain.text, sha256=hashlib.sha256(data).hexdigest(),
        body=Span(plain.body_start, len(plain.text)), source=metadata.get("source"), title=metadata.get("title"),
        published=published, url=metadata.get("url"), language=metadata.get("language"),
        published_at=read_moment(metadata.get("published")) if published else None,
    )  # fmt: skip
    return article, (*plain.problems, *notes)
