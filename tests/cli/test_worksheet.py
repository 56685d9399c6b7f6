"""`checker worksheet`: two files for a class, and plain words where there is nothing to ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import call
from tests.rules.matrices import ROOT
from tests.story import write_articles

HARBOUR = ROOT / "data" / "harbour-fire"
STORY = {
    "a": "The fire destroyed 11 boats in the harbor.",
    "b": "In the harbor 12 boats were lost to the flames on Sunday, when the fire destroyed them.",
}
CHESS = "Anna Schmidt won the chess open in Graz on Friday, beating 64 players."


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_articles(tmp_path / "story", STORY)


def read(name: str, folder: str = "lesson") -> str:
    return (Path(folder) / name).read_text(encoding="utf-8")


def test_both_files_are_written_and_named() -> None:
    result = call("worksheet", HARBOUR, "-o", "lesson", "--rules", ROOT / "rules" / "harbour-fire.yaml")
    assert (result.exit_code, result.stderr) == (0, "")
    sheet, key = Path("lesson/worksheet.html"), Path("lesson/key.html")
    assert result.stdout == f"10 claims to compare.\nFor the class: {sheet}\nFor you:       {key}\n"
    assert "Day on which the fire broke out" in read("worksheet.html")
    assert "Neither is shown to be right" in read("key.html")
    assert "Neither is shown to be right" not in read("worksheet.html")


def test_the_same_call_writes_the_same_bytes() -> None:
    call("worksheet", HARBOUR, "-o", "one", "--embed-key")
    call("worksheet", HARBOUR, "-o", "two", "--embed-key")
    for name in ("worksheet.html", "key.html"):
        assert read(name, "one") == read(name, "two")


def test_fewer_claims_and_another_title() -> None:
    call("worksheet", HARBOUR, "-o", "lesson", "--claims", 3, "--title", "Fire & <water>")
    assert "<h1><bdi>Fire &amp; &lt;water&gt;</bdi></h1>" in read("worksheet.html")
    assert 'id="row7"' in read("worksheet.html")
    assert 'id="row8"' not in read("worksheet.html")


def test_the_key_is_in_the_sheet_only_when_asked() -> None:
    call("worksheet", "story", "-o", "lesson")
    assert "data-sealed" not in read("worksheet.html")
    call("worksheet", "story", "-o", "lesson", "--embed-key")
    assert "data-sealed" in read("worksheet.html")


def test_it_says_where_there_are_fewer_claims_than_were_asked_for() -> None:
    result = call("worksheet", "story", "-o", "lesson")
    assert result.exit_code == 0
    assert "1 claim to compare (10 were asked for; the articles share no more)." in result.stdout


def test_articles_on_other_stories_have_nothing_to_compare() -> None:
    write_articles(Path("other"), {"c": CHESS})
    result = call("worksheet", "story/a.txt", "other", "-o", "lesson")
    assert result.exit_code == 2
    assert result.stderr == "No worksheet: each article tells another story. Give two or more on one story.\n"
    assert not Path("lesson").exists()


# Arguments; what standard error says.
MISTAKES = [
    (("story/a.txt", "-o", "lesson"), "No worksheet: there is only one article. Give two or more on one story."),
    (("gone", "-o", "lesson"), "error: gone: no such file or folder"),
    (("story", "gone.txt", "-o", "lesson"), "error: gone.txt: no such file or folder"),
    (("story", "-o", "lesson", "--rules", "gone.yaml"), "gone.yaml"),
    (("story",), "-o"),
    (("story", "-o", "lesson", "--claims", "0"), "--claims"),
    (("story", "-o", "story/a.txt"), "story/a.txt"),
    (("story", "-o", "story/a.txt/below"), "Choose another place."),
    ((), "ARTICLE_OR_FOLDER"),
]


@pytest.mark.parametrize(("arguments", "says"), MISTAKES, ids=[" ".join(arguments) for arguments, _ in MISTAKES])
def test_what_the_user_must_mend_is_named(arguments: tuple[str, ...], says: str) -> None:
    result = call("worksheet", *arguments)
    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stdout == ""
    assert not Path("lesson").exists()
