"""SARIF: it follows the official schema, and every place in it is the place of its words."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from checker import __version__
from checker.decisions import Decision
from checker.model import Problem, Result
from checker.outputs.passages import Lines, Paths
from checker.outputs.sarif import render_sarif
from tests.outputs.hostile import HOSTILE, make_hostile
from tests.outputs.story_by_hand import make_result
from tests.story import check_story

# The schema of SARIF 2.1.0 (rtm.5) as published by schemastore, taken from the npm package @microsoft/jest-sarif (MIT).
SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())

RULES = """\
rules:
  - id: time
    claim: Time to comply
    kind: duration
    expect: 54 minutes
    about: [comply]
    why: It is the whole story.
    link: https://desk.example/rules#time
    required: true
"""
# Signs that are two code units in UTF-16, front matter, and an article that says nothing of it.
STORY = {
    "a.md": "---\nsource: Wire\n---\nA \N{FIRE} broke out.\n\nThey had \N{FIRE} 54 minutes to comply.\n",
    "b.txt": "\N{FIRE}\N{FIRE} It rained.\nThey had 45 minutes to comply.\n",
    "c d#e.txt": "It rained all day.\n",
}


def run_of(result: Result) -> dict[str, Any]:
    written = json.loads(render_sarif(result))
    VALIDATOR.validate(written)
    (run,) = written["runs"]
    assert isinstance(run, dict)
    return run


@pytest.fixture
def checked(tmp_path: Path) -> Result:
    return check_story(tmp_path, RULES, STORY)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_follows_the_schema(text: str) -> None:
    assert len(run_of(make_hostile(text))["results"]) == 1


def test_what_articles_say_is_no_link() -> None:
    run = run_of(make_hostile("see [here](https://x.example)"))
    texts = [run["results"][0]["message"], *(place["message"] for place in run["results"][0]["relatedLocations"])]
    texts += [rule[key] for rule in run["tool"]["driver"]["rules"] for key in ("shortDescription", "help")]
    texts += [told["message"] for told in run["invocations"][0]["toolExecutionNotifications"]]
    assert len(texts) == 5
    assert not [text for text in texts if "](" in text["text"]]


def test_a_result_without_anything_follows_the_schema() -> None:
    assert run_of(Result("", (), (), (), ()))["results"] == []


def test_the_tool_and_its_rules(checked: Result) -> None:
    run = run_of(checked)
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["semanticVersion"]) == ("checker", __version__)
    rule = next(rule for rule in driver["rules"] if rule["id"] == "time")
    assert rule["shortDescription"]["text"] == "Time to comply"
    assert rule["fullDescription"]["text"] == "The rule expects “54 minutes”. It is the whole story."
    assert rule["helpUri"] == "https://desk.example/rules#time"
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert all(driver["rules"][one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])


def test_what_no_rule_asked_for_has_a_rule_of_its_category(tmp_path: Path) -> None:
    articles = {
        "a": "Rescuers freed thirteen miners from the Halden pit, where a roof had collapsed.",
        "b": "After a roof gave way in the Halden pit, thirty miners were brought up.",
    }
    run = run_of(check_story(tmp_path, RULES.replace("    required: true\n", ""), articles))
    assert [one["ruleId"] for one in run["results"]] == ["found/quantity"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["time", "found/quantity"]


def test_every_result_has_its_level_message_and_fingerprint() -> None:
    result = make_result()
    for found, one in zip(result.discrepancies, run_of(result)["results"], strict=True):
        assert (one["level"], one["message"]["text"]) == (found.level, " ".join(found.message.split()))
        assert one["partialFingerprints"] == {"checkerDiscrepancyId/v1": found.id}
        assert len(one["locations"]) == len(found.odd)
        assert len(one["relatedLocations"]) == len(found.others)


@pytest.mark.parametrize("made", [True, False], ids=["by hand", "checked"])
def test_every_place_is_the_place_of_its_words(checked: Result, made: bool) -> None:
    result = make_result() if made else checked
    run = run_of(result)
    assert run["columnKind"] == "unicodeCodePoints"
    places = [p for one in run["results"] for p in (*one["locations"], *one["relatedLocations"])]
    regions = [p["physicalLocation"] for p in places if "region" in p["physicalLocation"]]
    assert regions
    for place in regions:
        region, text = place["region"], result.articles[place["artifactLocation"]["index"]].text
        words = region["snippet"]["text"]
        assert text[region["charOffset"] : region["charOffset"] + region["charLength"]] == words
        lines = text.split("\n")[region["startLine"] - 1 : region["endLine"]]
        lines[-1] = lines[-1][: region["endColumn"] - 1]
        lines[0] = lines[0][region["startColumn"] - 1 :]
        assert "\n".join(lines) == words


def test_the_other_articles_are_related_places(checked: Result) -> None:
    differs = next(one for one in run_of(checked)["results"] if one["properties"]["category"] == "duration")
    assert differs["locations"][0]["physicalLocation"]["region"]["startLine"] == 2
    (related,) = differs["relatedLocations"]
    assert related["message"]["text"] == "Wire has “54 minutes”"
    assert related["physicalLocation"]["region"]["startLine"] == 6


def test_silence_is_placed_at_its_article(checked: Result) -> None:
    missing = next(one for one in run_of(checked)["results"] if one["properties"]["category"] == "missing")
    (place,) = missing["locations"]
    assert unquote(place["physicalLocation"]["artifactLocation"]["uri"]) == "c d#e.txt"
    assert "region" not in place["physicalLocation"]


def test_files_have_relative_addresses_and_hashes(checked: Result, tmp_path: Path) -> None:
    data = render_sarif(checked)
    assert str(tmp_path).encode() not in data
    artifacts = run_of(checked)["artifacts"]
    assert [one["location"]["uri"] for one in artifacts] == ["a.md", "b.txt", "c%20d%23e.txt"]
    assert [one["hashes"] for one in artifacts] == [{"sha-256": article.sha256} for article in checked.articles]
    assert artifacts[0]["mimeType"] == "text/markdown"


# An editor's decision → the suppressions of the result, and what is told of it.
DECISIONS: list[tuple[Decision | None, list[dict[str, str]]]] = [
    (None, []),
    (Decision("confirmed", "yes"), []),
    (Decision("asked", "later"), []),
    (Decision("dismissed"), [{"kind": "external", "status": "accepted"}]),
    (Decision("dismissed", "A later figure.", "Ann"),
     [{"kind": "external", "status": "accepted", "justification": "A later figure."}]),
]  # fmt: skip


@pytest.mark.parametrize(("decision", "suppressions"), DECISIONS)
def test_decisions(decision: Decision | None, suppressions: list[dict[str, str]]) -> None:
    result = make_result()
    run = run_of(replace(result, discrepancies=(replace(result.discrepancies[0], decision=decision),)))
    (one,) = run["results"]
    assert one["suppressions"] == suppressions
    assert one["properties"].get("decision", {}).get("status") == (decision.status if decision else None)


# A problem → its message, and its place.
PROBLEMS = [
    (Problem("error", "data/a.txt", "it is empty", "Fill it."), "it is empty. Fill it.", ("data/a.txt", None)),
    (Problem("warning", "my rules.yaml:12:3", "found nothing"), "found nothing", ("my%20rules.yaml", (12, 3))),
    (Problem("warning", "--reference", "no such source"), "--reference: no such source", None),
    (Problem("note", "", "a note"), "a note", None),
]  # fmt: skip


@pytest.mark.parametrize(("problem", "message", "place"), PROBLEMS)
def test_problems_are_notifications(
    problem: Problem, message: str, place: tuple[str, tuple[int, int] | None] | None
) -> None:
    run = run_of(Result("", (), (), (), (problem,)))
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is (problem.level != "error")
    (told,) = invocation["toolExecutionNotifications"]
    assert (told["level"], told["message"]["text"]) == (problem.level, message)
    if place is None:
        assert "locations" not in told
    else:
        physical = told["locations"][0]["physicalLocation"]
        region = physical.get("region")
        assert (physical["artifactLocation"]["uri"], region and (region["startLine"], region["startColumn"])) == place


# The paths of the articles, a path → how it may be told.
PATHS = [
    ([], "a/b.txt", "a/b.txt"),
    (["data/a.txt"], "data/a.txt", "data/a.txt"),
    (["/home/ann/x/a.txt", "/home/ann/x/b.txt"], "/home/ann/x/a.txt", "a.txt"),
    (["/home/ann/x/a.txt", "/home/ann/y/b.txt"], "/home/ann/x/a.txt", "x/a.txt"),
    (["/home/ann/x/a.txt"], "/home/ann/rules.yaml", "rules.yaml"),
    (["/x/a.txt", "/y/b.txt"], "/x/a.txt", "a.txt"),
    (["C:\\news\\x\\a.txt", "C:\\news\\y\\b.txt"], "C:\\news\\x\\a.txt", "x/a.txt"),
    (["a.txt", "/home/ann/x/b.txt"], "a.txt", "a.txt"),
]


@pytest.mark.parametrize(("articles", "path", "told"), PATHS)
def test_no_path_says_where_a_folder_lies(articles: list[str], path: str, told: str) -> None:
    assert Paths(articles).short(path) == told


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [("", 0, (1, 1)), ("ab", 1, (1, 2)), ("a\nb", 1, (1, 2)), ("a\nb", 2, (2, 1)), ("\n\n", 2, (3, 1)),
     ("a\u2028b\x0bc", 4, (1, 5)), ("\N{FIRE}b", 1, (1, 2))],
)  # fmt: skip
def test_lines_and_columns(text: str, offset: int, place: tuple[int, int]) -> None:
    assert Lines(text).place(offset) == place
