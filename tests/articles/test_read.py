"""Files and folders → articles: encodings, metadata, names, and what is skipped and said to be skipped."""

from __future__ import annotations

import codecs
import datetime as dt
import itertools
from pathlib import Path

import pytest

from checker.articles.read import read_articles
from checker.model import Article, Problem
from tests.story import write_articles

TEXT = "The governor’s office said: “We value privacy – deeply.” It cost £5.\n\nA café owner agreed.\n"
PLAIN = "Officials were given 54 minutes to comply."


def read_one(path: Path) -> Article:
    """The only article of a path that has no fault."""
    articles, problems = read_articles([path])
    assert not problems, problems
    (article,) = articles
    return article


def read_text(folder: Path, text: str, name: str = "a.txt") -> tuple[Article, tuple[Problem, ...]]:
    articles, problems = read_articles(write_articles(folder, {name: text}))
    (article,) = articles
    return article, problems


# --- encodings and line ends -----------------------------------------------------------------------------------

# What the file is saved as → its bytes. All of them hold the same text.
ENCODED = {
    "utf-8": TEXT.encode(),
    "utf-8 with BOM": codecs.BOM_UTF8 + TEXT.encode(),
    "utf-16 with BOM": TEXT.encode("utf-16"),
    "utf-16, big end first": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    "utf-32 with BOM": TEXT.encode("utf-32"),
    "windows-1252": TEXT.encode("cp1252"),
    "utf-8, DOS lines": TEXT.replace("\n", "\r\n").encode(),
    "utf-8, old Mac lines": TEXT.replace("\n", "\r").encode(),
    "windows-1252, DOS lines": TEXT.replace("\n", "\r\n").encode("cp1252"),
}


@pytest.mark.parametrize("data", ENCODED.values(), ids=ENCODED.keys())
def test_any_encoding_gives_the_same_text(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert read_one(path).text == TEXT


def test_latin_1_is_read(tmp_path: Path) -> None:
    text = (
        "Der Bürgermeister von Köln erklärte, dass für die Brücke kein Geld übrig sei. Älteren Bürgern hilft das nicht."
    )
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode("latin-1"))
    assert read_one(path).text == text


# A word or two beyond ASCII in a long English text must not make it another encoding, or no text at all.
SPARSE = [
    "It’s about whether Americans can trust their government. " + "The data was shared on Friday. " * 40,
    "The data was shared on Friday. " * 40 + "“No,” she said.",
    "It cost £5. " + "The data was shared on Friday. " * 40,
    "Dr. Miguel Hernández agreed. " + "The data was shared on Friday. " * 40,
]


@pytest.mark.parametrize("text", SPARSE)
def test_one_accent_or_mark_in_windows_1252_is_read_right(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode("cp1252"))
    assert read_one(path).text == text


def test_the_hash_is_that_of_the_file(tmp_path: Path) -> None:
    (path,) = write_articles(tmp_path, {"a": "abc"})
    assert read_one(path).sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


# --- front matter and datelines --------------------------------------------------------------------------------

FRONT = """---
source: The Prairie Ledger
title: "Deal: 79m records opened"
published: 2025-07-14
url: https://ledger.example/a?b=c#d
language: en-US
---
Officials were given 54 minutes to comply.
"""


def test_front_matter_gives_the_metadata_and_stays_in_the_text(tmp_path: Path) -> None:
    article, problems = read_text(tmp_path, FRONT)
    assert not problems
    assert (article.source, article.title) == ("The Prairie Ledger", "Deal: 79m records opened")
    assert (article.published, article.language) == (dt.date(2025, 7, 14), "en-US")
    assert article.url == "https://ledger.example/a?b=c#d"
    assert article.text == FRONT
    assert article.text[article.body.start : article.body.end] == "Officials were given 54 minutes to comply.\n"


# The start of a file → the publication date that it gives. A dateline counts where there is no front matter.
PUBLISHED = [
    ("---\npublished: 2025-07-14\n---\n", dt.date(2025, 7, 14)),
    ("---\npublished: '2025-07-14'\n---\n", dt.date(2025, 7, 14)),
    ("---\npublished: 2025-07-14T09:30:00Z\n---\n", dt.date(2025, 7, 14)),
    ("---\npublished: 2025-07-14 09:30\n---\n", dt.date(2025, 7, 14)),
    ("---\npublished: July 14, 2025\n---\n", dt.date(2025, 7, 14)),
    ("---\npublished: 14 July 2025\n---\n", dt.date(2025, 7, 14)),
    ("---\r\npublished: 2025-07-14\r\n---\r\n", dt.date(2025, 7, 14)),
    ("---\nsource: A\n...\n", None),
    (" date 2025-06-13 ", dt.date(2025, 6, 13)),
    ("date 2025-06-13\n\n", dt.date(2025, 6, 13)),
    ("Published: 2025-06-13\n", dt.date(2025, 6, 13)),
    ("", None),
    ("The memo of 2025-06-06 says it. ", None),
]


@pytest.mark.parametrize(("start", "published"), PUBLISHED)
def test_the_start_of_a_file_may_date_it(tmp_path: Path, start: str, published: dt.date | None) -> None:
    article, problems = read_text(tmp_path, start + PLAIN)
    assert not problems
    assert article.published == published
    assert article.text.endswith(PLAIN)


def test_the_body_begins_behind_a_dateline(tmp_path: Path) -> None:
    article, _ = read_text(tmp_path, " date 2025-06-13 " + PLAIN)
    assert article.text[article.body.start : article.body.end] == PLAIN


# Front matter with a fault → the level, line and column, and a word of the problem. The article is read all the same.
FAULTY = [
    ("---\nsouce: A\n---\n", "note", "a.txt:2:1", "souce"),
    ("---\nsource: A\npublised: 2025-07-14\n---\n", "note", "a.txt:3:1", "publised"),
    ("---\nsource: A\n  title: : b\n---\n", "warning", "a.txt:3:", "front matter"),
    ("---\nsource: \"A\ntitle: B\n---\n", "warning", "a.txt:", "front matter"),
    ("---\npublished: soon\n---\n", "warning", "a.txt", "soon"),
    ("---\npublished: 2025-02-30\n---\n", "warning", "a.txt", "2025-02-30"),
    ("---\nsource: [A, B]\n---\n", "warning", "a.txt:2:1", "source"),
    ("---\n- A\n- B\n---\n", "warning", "a.txt", "front matter"),
]  # fmt: skip


@pytest.mark.parametrize(("start", "level", "where", "word"), FAULTY)
def test_a_fault_in_front_matter_is_told_and_the_article_read(
    tmp_path: Path, start: str, level: str, where: str, word: str
) -> None:
    article, problems = read_text(tmp_path, start + PLAIN)
    assert article.text[article.body.start : article.body.end] == PLAIN
    (problem,) = problems
    assert problem.level == level
    assert f"/{where}" in problem.where
    assert word in problem.message
    assert problem.hint


def test_keys_of_other_programs_in_front_matter_are_no_fault(tmp_path: Path) -> None:
    article, problems = read_text(tmp_path, f"---\nlayout: post\ntags: [a, b]\nsource: A\n---\n{PLAIN}", "a.md")
    assert article.source == "A"
    assert not problems


def test_a_rule_of_dashes_is_not_front_matter(tmp_path: Path) -> None:
    text = f"{PLAIN}\n---\nsource: A\n---\nMore."
    article, problems = read_text(tmp_path, text)
    assert not problems
    assert (article.source, article.body.start) == (None, 0)


# --- metadata beside the articles ------------------------------------------------------------------------------

# A sources file and its name → the same metadata.
SOURCES = {
    "csv": ("sources.csv", "file,source,title,published\na.txt,Wire,The deal,2025-07-14\n"),
    "csv with semicolons": ("sources.csv", "file;source;title;published\na.txt;Wire;The deal;2025-07-14\n"),
    "csv, columns in another order": ("sources.csv", "published,title,file,source\n2025-07-14,The deal,a.txt,Wire\n"),
    "csv, spaces and capitals": ("sources.csv", "File, Source ,Title,Published\na.txt, Wire ,The deal,2025-07-14\n"),
    "csv with BOM and DOS lines": ("sources.csv",
                                   "\ufefffile,source,title,published\r\na.txt,Wire,The deal,2025-07-14\r\n"),
    "csv with quotes": ("sources.csv", 'file,source,title,published\n"a.txt","Wire","The deal","2025-07-14"\n'),
    "yaml": ("sources.yaml", "a.txt:\n  source: Wire\n  title: The deal\n  published: 2025-07-14\n"),
    "yml": ("sources.yml", "a.txt: {source: Wire, title: The deal, published: 2025-07-14}\n"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), SOURCES.values(), ids=SOURCES.keys())
def test_a_sources_file_gives_metadata(tmp_path: Path, name: str, text: str) -> None:
    write_articles(tmp_path, {"a": PLAIN, name: text})
    article = read_one(tmp_path)
    assert (article.source, article.title, article.published) == ("Wire", "The deal", dt.date(2025, 7, 14))


def test_a_sources_file_counts_for_an_article_named_alone(tmp_path: Path) -> None:
    write_articles(tmp_path, {"a": PLAIN, "sources.yaml": "a.txt: {source: Wire}\n"})
    assert read_one(tmp_path / "a.txt").source == "Wire"


def test_a_sources_file_may_be_in_windows_1252(tmp_path: Path) -> None:
    write_articles(tmp_path, {"a": PLAIN})
    (tmp_path / "sources.csv").write_bytes("file,source\na.txt,El Día\n".encode("cp1252"))
    assert read_one(tmp_path).source == "El Día"


def test_the_article_counts_before_the_sources_file_field_by_field(tmp_path: Path) -> None:
    write_articles(
        tmp_path,
        {
            "a": f"---\nsource: Front\n---\n{PLAIN}",
            "sources.yaml": "a.txt: {source: Beside, title: The deal, published: 2025-07-14}\n",
        },
    )
    article = read_one(tmp_path)
    assert (article.source, article.title, article.published) == ("Front", "The deal", dt.date(2025, 7, 14))


def test_a_dateline_counts_before_the_sources_file(tmp_path: Path) -> None:
    write_articles(
        tmp_path, {"a": f" date 2025-06-13 {PLAIN}", "sources.yaml": "a.txt: {source: Wire, published: 2025-07-14}\n"}
    )
    article = read_one(tmp_path)
    assert (article.source, article.published) == ("Wire", dt.date(2025, 6, 13))


# A sources file with a fault → the level, the place, and a word of the message. The article is read all the same.
FAULTY_SOURCES = [
    ("sources.csv", "name,source\na.txt,Wire\n", "error", "sources.csv:1:1", "file"),
    ("sources.csv", "file,sorce\na.txt,Wire\n", "warning", "sources.csv:1:1", "sorce"),
    ("sources.csv", "file,source\na.txt,Wire\nb.txt,Other\n", "warning", "b.txt", "not there"),
    ("sources.csv", "file,source\na.txt,Wire\n,Other\n", "warning", "sources.csv:3:1", "file name"),
    ("sources.yaml", "a.txt: {sorce: Wire}\n", "warning", "sources.yaml:1:9", "sorce"),
    ("sources.yaml", "a.txt: Wire\n", "error", "sources.yaml:1:1", "a.txt"),
    ("sources.yaml", "- a.txt\n", "error", "sources.yaml:1:1", ""),
    ("sources.yaml", "a.txt: {source: [\n", "error", "sources.yaml:2:1", ""),
    ("sources.yaml", "b.txt: {source: Other}\n", "warning", "b.txt", "not there"),
]


@pytest.mark.parametrize(("name", "text", "level", "where", "word"), FAULTY_SOURCES)
def test_a_fault_in_a_sources_file_is_told(
    tmp_path: Path, name: str, text: str, level: str, where: str, word: str
) -> None:
    write_articles(tmp_path, {"a": PLAIN, name: text})
    articles, problems = read_articles([tmp_path])
    assert [article.id for article in articles] == ["a"]
    (problem,) = problems
    assert (problem.level, problem.where) == (level, str(tmp_path / where))
    assert word in problem.message
    assert problem.hint


def test_a_sources_file_that_names_a_file_twice_says_so(tmp_path: Path) -> None:
    write_articles(tmp_path, {"a": PLAIN, "sources.csv": "file,source\na.txt,Wire\na.txt,Other\n"})
    _, problems = read_articles([tmp_path])
    assert [problem.where for problem in problems] == [f"{tmp_path / 'sources.csv'}:3:1"]


# --- which files are articles, and what they are called --------------------------------------------------------


def test_a_folder_gives_its_articles_and_nothing_else(tmp_path: Path) -> None:
    write_articles(
        tmp_path,
        {
            "wire.txt": PLAIN, "blog.md": PLAIN, "deeper/paper.txt": PLAIN,  # articles
            "README.md": "x", "readme.txt": "x", "LICENSE.txt": "x", ".hidden.txt": "x", ".git/a.txt": "x",
            "sources.yaml": "", "picture.png": "x", "notes.docx": "x",
        },
    )  # fmt: skip
    articles, problems = read_articles([tmp_path])
    assert sorted(article.id for article in articles) == ["blog", "paper", "wire"]
    assert not problems


def test_a_readme_that_is_named_is_read(tmp_path: Path) -> None:
    (path,) = write_articles(tmp_path, {"README.md": PLAIN})
    assert read_one(path).text == PLAIN


# Files → ids: the name without its ending; where two are alike, as much of the path as it takes.
IDS = [
    (["one.txt", "two.txt"], ["one", "two"]),
    (["x/one.txt", "y/one.txt"], ["x/one", "y/one"]),
    (["one.txt", "one.md"], ["one.md", "one.txt"]),
    (["x/one.txt", "y/one.txt", "two.txt"], ["two", "x/one", "y/one"]),
    (["p/x/one.txt", "q/x/one.txt"], ["p/x/one", "q/x/one"]),
    (["the deal.txt", "the-deal.txt"], None),
    (["a.b.txt", "a.c.txt"], None),
    (["One.txt", "one.md"], None),
]


@pytest.mark.parametrize(("files", "ids"), IDS)
def test_ids_are_unique_and_do_not_depend_on_the_order(tmp_path: Path, files: list[str], ids: list[str] | None) -> None:
    paths = write_articles(tmp_path, dict.fromkeys(files, PLAIN))
    found = set()
    for order in itertools.permutations(paths):
        articles, _ = read_articles(order)
        found.add(tuple((article.id, article.path) for article in articles))
    (named,) = found
    assert len({article_id for article_id, _ in named}) == len(files)
    if ids is not None:
        assert sorted(article_id for article_id, _ in named) == ids


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    write_articles(tmp_path, {"a": PLAIN})
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    paths = [tmp_path / "a.txt", tmp_path, tmp_path / "a.txt", tmp_path / ".." / tmp_path.name / "a.txt"]
    articles, problems = read_articles(paths)
    assert [article.id for article in articles] == ["a"]
    assert not problems


def test_articles_stand_in_order_of_publication(tmp_path: Path) -> None:
    texts = {"late": "2025-07-18", "early": "2025-06-13", "same-b": "2025-07-01", "same-a": "2025-07-01"}
    write_articles(tmp_path, {name: f"date {day}\n{PLAIN}" for name, day in texts.items()} | {"undated": PLAIN})
    articles, _ = read_articles([tmp_path])
    assert [article.id for article in articles] == ["early", "same-a", "same-b", "late", "undated"]


# --- what cannot be read ---------------------------------------------------------------------------------------

# A file's name and bytes → a word of the message. The article beside it is read.
UNREADABLE = [
    ("empty.txt", b"", "empty"),
    ("blank.txt", b" \n\n\t \n", "empty"),
    ("bom.txt", codecs.BOM_UTF8, "empty"),
    ("only-front.md", b"---\nsource: A\n---\n\n", "no article"),
    ("binary.txt", bytes(range(256)) * 20, "not text"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06" * 9, "not text"),
    ("zeros.txt", bytes(2000), "not text"),
    ("paper.docx", b"PK\x03\x04", "docx"),
    ("noending", b"abc", "cannot be read"),
]


@pytest.mark.parametrize(("name", "data", "word"), UNREADABLE)
def test_what_cannot_be_read_is_named_and_the_others_are_read(
    tmp_path: Path, name: str, data: bytes, word: str
) -> None:
    good = write_articles(tmp_path, {"good": PLAIN})
    bad = tmp_path / name
    bad.write_bytes(data)
    articles, problems = read_articles([*good, bad])
    assert [article.id for article in articles] == ["good"]
    (problem,) = problems
    assert (problem.level, problem.where) == ("error", str(bad))
    assert word in problem.message
    assert problem.hint


def test_a_file_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = write_articles(tmp_path, {"good": PLAIN, "locked": PLAIN})
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:  # chmod keeps nothing from the superuser, who may run these tests
        if path.name == "locked.txt":
            raise PermissionError(13, "Permission denied")
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    articles, problems = read_articles([good, bad])
    assert [article.id for article in articles] == ["good"]
    assert [(problem.level, problem.where) for problem in problems] == [("error", str(bad))]
    assert "Permission denied" in problems[0].message


def test_a_file_that_is_too_large_is_named(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(21_000_000)
    articles, problems = read_articles([path])
    assert not articles
    assert [problem.level for problem in problems] == ["error"]


# Paths that hold no article → a word of the message.
def test_a_path_that_is_not_there_and_an_empty_folder_are_named(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    articles, problems = read_articles([tmp_path / "gone.txt", tmp_path / "empty"])
    assert not articles
    assert [(problem.level, problem.where) for problem in problems] == [
        ("error", str(tmp_path / "gone.txt")), ("error", str(tmp_path / "empty")),
    ]  # fmt: skip
    assert "no such file" in problems[0].message
    assert "no article" in problems[1].message


def test_every_problem_is_told_in_one_go(tmp_path: Path) -> None:
    write_articles(tmp_path, {"empty": "", "good": PLAIN, "typo": f"---\nsouce: A\n---\n{PLAIN}"})
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    articles, problems = read_articles([tmp_path, tmp_path / "gone.txt"])
    assert {article.id for article in articles} == {"good", "typo"}
    assert len(problems) == 4
