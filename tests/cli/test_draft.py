"""`checker rules draft`: a rule file from articles, printed or written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import call
from tests.rules.matrices import ROOT
from tests.story import write_articles

HARBOUR = ROOT / "data" / "harbour-fire"
STORY = {
    "a": "The fire destroyed 11 boats in the harbor.",
    "b": "In the harbor 11 boats were lost to the flames on Sunday, when the fire destroyed them.",
}


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_articles(tmp_path / "story", STORY)


def test_a_draft_is_printed_and_what_to_do_next_is_said_beside_it() -> None:
    result = call("rules", "draft", "story")
    assert result.exit_code == 0
    assert "    expect: 11\n" in result.stdout
    assert result.stderr == "1 rule drafted. To write the file, give -o my-rules.yaml.\n"


def test_a_draft_is_written_and_passes_the_check() -> None:
    result = call("rules", "draft", "story", "-o", "rules/fire.yaml")
    assert (result.exit_code, result.stdout) == (0, "")
    path = Path("rules/fire.yaml")
    assert result.stderr == f"1 rule drafted. Edit {path}, then run: checker rules check {path}\n"
    assert f"#   3. Run: checker rules check {path}\n" in path.read_text(encoding="utf-8")
    assert "1 rules and 2 examples: all in order." in call("rules", "check", path).stdout
    assert call("check", "story", "--rules", path).exit_code == 0


def test_the_most_rules_can_be_given() -> None:
    few = call("rules", "draft", HARBOUR, "--most", 3)
    assert few.stdout.count("  - id: ") == 3
    assert few.stderr.startswith("3 rules drafted.")


def test_a_file_that_is_there_is_kept_unless_it_may_be_overwritten() -> None:
    path = Path("mine.yaml")
    path.write_text("rules: []\n", encoding="utf-8")
    refused = call("rules", "draft", "story", "-o", path)
    assert refused.exit_code == 2
    assert "mine.yaml is there already. Choose another name, or give --force to overwrite it." in refused.stderr
    assert path.read_text(encoding="utf-8") == "rules: []\n"
    assert call("rules", "draft", "story", "-o", path, "--force").exit_code == 0
    assert "expect: 11" in path.read_text(encoding="utf-8")


def test_rules_that_were_left_out_are_counted() -> None:
    result = call("rules", "draft", HARBOUR)
    assert "left out: see the end of the file" in result.stderr
    assert result.stdout.rstrip().splitlines()[-1].startswith("  # ")


def test_articles_on_another_story_are_named() -> None:
    write_articles(Path("other"), {"c": "Anna Schmidt won the chess open in Graz on Friday, beating 64 players."})
    result = call("rules", "draft", "story", "other")
    assert result.exit_code == 0
    assert "Left out, for they tell other stories: c." in result.stderr
    assert "from 2 articles" in result.stdout


# Arguments; what standard error says, and what to do.
MISTAKES = [
    (("story/a.txt",), "Nothing to draft: no fact is told clearly by two articles. Give two or more articles"),
    (("gone",), "gone"),
    (("story", "--most", "0"), "--most"),
    (("story", "-o", "story"), "story"),
    ((), "ARTICLE_OR_FOLDER"),
]


@pytest.mark.parametrize(("arguments", "says"), MISTAKES, ids=[" ".join(arguments) for arguments, _ in MISTAKES])
def test_what_the_user_must_mend_is_named(arguments: tuple[str, ...], says: str) -> None:
    result = call("rules", "draft", *arguments)
    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stdout == ""
