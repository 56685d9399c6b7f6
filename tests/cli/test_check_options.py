"""`checker check` without rules, and the options that say how articles are compared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import call
from tests.story import write_articles

THIRTEEN = "---\nsource: Wire\n---\nRescuers freed thirteen miners from the Halden pit, where a roof had collapsed.\n"
THIRTY = "---\nsource: Post\n---\nAfter a roof gave way in the Halden pit, thirty miners were brought up.\n"
SEALS = (
    "---\nsource: Echo\n---\nRangers counted 268 seals on the Carrick sandbanks this winter. Volunteers helped them.\n"
)


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def checked(*options: str) -> Any:
    """The result of a check of articles/, as JSON."""
    call("check", "articles", "--no-html", "-q", "--json", "out.json", *options)
    return json.loads(Path("out.json").read_text(encoding="utf-8"))


def found(*options: str) -> list[tuple[str, str]]:
    return [(one["category"], one["odd"][0]["article"]) for one in checked(*options)["discrepancies"]]


def test_no_rule_is_needed() -> None:
    write_articles(Path("articles"), {"a": THIRTEEN, "b": THIRTY})
    assert found() == [("quantity", "b")]


def test_articles_that_agree_have_nothing_found() -> None:
    write_articles(Path("articles"), {"a": THIRTEEN, "b": THIRTY.replace("thirty", "13")})
    assert found() == []


@pytest.mark.parametrize(
    ("options", "odd"),
    [
        ([], "b"),
        (["--reference", "Wire"], "b"),
        (["--reference", "Post"], "a"),
        (["--reference", "Radio", "--reference", "post"], "a"),
        (["--reference", "Wire", "--reference", "Post"], "b"),
    ],
)
def test_a_reference_turns_the_tie(options: list[str], odd: str) -> None:
    write_articles(Path("articles"), {"a": THIRTEEN, "b": THIRTY})
    assert found(*options) == [("quantity", odd)]


@pytest.mark.parametrize(("least", "number"), [("0", 1), ("0.5", 1), ("1", 0)])
def test_what_is_less_sure_than_asked_is_left_out(least: str, number: int) -> None:
    write_articles(Path("articles"), {"a": THIRTEEN, "b": THIRTY})
    assert len(found("--min-confidence", least)) == number


@pytest.mark.parametrize("least", ["-0.1", "1.1", "much"])
def test_a_confidence_is_between_nought_and_one(least: str) -> None:
    write_articles(Path("articles"), {"a": THIRTEEN})
    result = call("check", "articles", "--min-confidence", least)
    assert result.exit_code == 2
    assert "--min-confidence" in result.output


@pytest.mark.parametrize(
    ("articles", "options", "stories"),
    [
        ({"a": THIRTEEN, "b": THIRTY}, [], 1),
        ({"a": THIRTEEN, "b": THIRTY, "c": SEALS}, [], 2),
        ({"a": THIRTEEN, "b": THIRTY, "c": SEALS}, ["--by-folder"], 1),
        ({"one/a": THIRTEEN, "two/b": THIRTY}, [], 1),
        ({"one/a": THIRTEEN, "two/b": THIRTY}, ["--by-folder"], 2),
    ],
)
def test_stories_are_told_apart_or_are_folders(articles: dict[str, str], options: list[str], stories: int) -> None:
    write_articles(Path("articles"), articles)
    assert len(checked(*options)["stories"]) == stories


def test_by_folder_nothing_is_compared_across_folders() -> None:
    write_articles(Path("articles"), {"one/a": THIRTEEN, "two/b": THIRTY})
    assert found() == [("quantity", "b")]
    assert found("--by-folder") == []


@pytest.mark.parametrize(
    ("options", "status"), [([], 0), (["--fail-on", "warning"], 1), (["--fail-on", "warning", "--exit-zero"], 0)]
)
def test_a_finding_without_a_rule_is_no_error(options: list[str], status: int) -> None:
    write_articles(Path("articles"), {"a": THIRTEEN, "b": THIRTY})
    assert call("check", "articles", "--no-html", *options).exit_code == status


def test_the_summary_shows_both_sides() -> None:
    write_articles(Path("articles"), {"a": THIRTEEN, "b": THIRTY})
    shown = call("check", "articles", "--no-html").output
    assert "thirty miners" in shown and "thirteen miners" in shown


def test_the_report_is_written_without_rules_and_shows_what_was_found() -> None:
    write_articles(Path("articles"), {"a": THIRTEEN, "b": THIRTY})
    call("check", "articles", "--html", "out.html")
    page = Path("out.html").read_text(encoding="utf-8")
    assert "thirteen" in page and "thirty" in page and "miners" in page
    assert "Wire" in page and "Post" in page


def test_the_report_of_articles_that_agree_has_no_discrepancy() -> None:
    write_articles(Path("articles"), {"a": THIRTEEN, "b": THIRTY.replace("thirty", "13")})
    call("check", "articles", "--html", "out.html")
    assert "Neither is known to be right" not in Path("out.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("other", "rewritten"), [(THIRTEEN.replace("Wire", "Post"), True), (THIRTY, False)])
def test_the_summary_names_a_rewrite(other: str, rewritten: bool) -> None:
    more = "The shaft stays closed until engineers have looked at each of its props and beams of oak.\n"
    write_articles(Path("articles"), {"a": THIRTEEN + more, "b": other + (more if rewritten else "It is shut.\n")})
    shown = " ".join(call("check", "articles", "--no-html").output.split())
    assert ("looks like a rewrite of" in shown) is rewritten
