"""`checker mutate`, run on the sample stories."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from checker.articles.read import read_articles
from checker.mutate import all_mutations
from tests.cli.command import call, run
from tests.story import write_articles, write_rules

ROOT = Path(__file__).parents[2]
MEDICAID, HARBOUR = ROOT / "data" / "medicaid", ROOT / "data" / "harbour-fire"


@pytest.mark.parametrize("story", [MEDICAID, HARBOUR], ids=["medicaid", "harbour-fire"])
def test_the_table_has_what_the_json_has(story: Path, tmp_path: Path) -> None:
    target = tmp_path / "measured.json"
    result = call("mutate", story, "--per-category", 3, "--json", target)
    assert result.exit_code == 0, result.stderr
    measured = json.loads(target.read_text(encoding="utf-8"))
    rows = {line.split()[0]: line.split()[1:] for line in result.stdout.splitlines() if line}
    for count in measured["categories"]:
        told = [count["planted"], count["found"], round(100 * count["found"] / count["planted"]), "%"]
        assert rows[count["category"]][:5] == [*map(str, told), str(count["in_category"])]
        own = [one for one in measured["planted"] if one["category"] == count["category"]]
        assert len(own) == count["planted"] <= 3
        assert sum(one["found"] for one in own) == count["found"]
    assert rows["All"][0] == str(len(measured["planted"]))
    assert {"person-name", "person-role", "quote-wording", "quote-speaker", "date", "quantity"} <= rows.keys()


@pytest.mark.parametrize(("story", "least"), [(MEDICAID, 0.5), (HARBOUR, 0.5)], ids=["medicaid", "harbour-fire"])
def test_most_altered_quotations_are_found(story: Path, least: float) -> None:
    arguments = ("--category", "quote-wording", "--category", "quote-speaker", "--per-category", 10, "--json", "-")
    planted = json.loads(call("mutate", story, *arguments).stdout)["planted"]
    assert sum(one["in_category"] for one in planted) >= least * len(planted) > 0


def test_a_rule_finds_what_nothing_else_does() -> None:
    arguments = ("mutate", MEDICAID, "--category", "duration", "--per-category", 4, "--json", "-")
    with_rules = json.loads(call(*arguments, "--rules", ROOT / "rules" / "medicaid.yaml").stdout)
    assert with_rules["categories"][0]["found"] > 0


def test_two_runs_print_the_same() -> None:
    arguments = ("mutate", "data/harbour-fire", "--per-category", "1", "--seed", "7", "--show")
    first, again = (run(*arguments, cwd=ROOT) for _ in range(2))
    assert first.returncode == 0, first.stderr.decode()
    assert first.stdout == again.stdout
    assert "seed 7" in first.stdout.decode()


def test_show_lists_every_error() -> None:
    lines = call("mutate", HARBOUR, "--category", "count-vs-list", "--show").stdout.splitlines()
    assert lines[0] == "+ count-vs-list  skarrow-herald: three → four  (off by one) found"


def test_folders_for_classes_hold_one_error_each(tmp_path: Path) -> None:
    originals = {article.id: article for article in read_articles([HARBOUR])[0]}
    assert call("mutate", HARBOUR, "--per-category", 1, "--out", tmp_path).exit_code == 0
    folders = sorted(tmp_path.iterdir())
    assert {folder.name[4:] for folder in folders} <= {mutation.category for mutation in all_mutations()}
    assert len(folders) > 10
    for folder in folders:
        solution = yaml.safe_load((folder / "planted.yaml").read_text(encoding="utf-8"))
        read, problems = read_articles([folder])
        assert not problems
        assert [(one.id, one.source, one.published) for one in read] == [
            (one.id, one.source, one.published) for one in originals.values()
        ]
        changed = [one for one in read if one.text != originals[one.id].text]
        assert [Path(one.path).name for one in changed] == [solution["article"]]
        new, old = solution["words"]
        assert new in changed[0].text
        assert old in originals[changed[0].id].text
        assert solution["category"] == folder.name[4:]


def test_the_files_are_only_read(tmp_path: Path) -> None:
    paths = write_articles(tmp_path, {"a": "CMS had 54 minutes.", "b": "They gave CMS 54 minutes."})
    before = [path.read_bytes() for path in paths]
    assert call("mutate", tmp_path).exit_code == 0
    assert [path.read_bytes() for path in paths] == before


# Arguments behind the folder; what standard error says, and what to do.
MISTAKES = [
    (("--category", "hedge"), "No errors of the category “hedge” can be planted. Known: age, arithmetic"),
    (("--category", "money"), "Nothing to plant: no fact of these categories is told by two articles. Give --all"),
    (("--category", "money", "--all"), "Give articles with figures, names, dates or quotations."),
    (("--per-category", "0"), "--per-category"),
    (("--rules", "missing.yaml"), "missing.yaml"),
    (("--out", "a-file"), "a-file"),
]


@pytest.mark.parametrize(("arguments", "says"), MISTAKES, ids=[" ".join(arguments) for arguments, _ in MISTAKES])
def test_what_the_user_must_mend_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write_articles(tmp_path / "story", {"a": "CMS had 54 minutes.", "b": "They gave CMS 54 minutes."})
    (tmp_path / "a-file").write_text("")
    result = call("mutate", "story", *arguments)
    assert result.exit_code == 2
    assert says in result.stderr


def test_one_article_alone_is_named(tmp_path: Path) -> None:
    paths = write_articles(tmp_path, {"a": "CMS had 54 minutes."})
    result = call("mutate", *paths)
    assert result.exit_code == 2
    assert "Give two or more articles on one story." in result.stderr


def test_a_rule_that_is_not_right_is_named_and_nothing_is_measured(tmp_path: Path) -> None:
    rules = write_rules(tmp_path, "rules:\n  - id: a\n    claim: b\n    kind: nonsense\n")
    result = call("mutate", HARBOUR, "--rules", rules)
    assert result.exit_code == 2
    assert "nonsense" in result.stderr
    assert result.stdout == ""
