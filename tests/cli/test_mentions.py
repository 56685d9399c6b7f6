"""`checker mentions`: every value, one JSON object a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.cli.command import call
from tests.story import write_articles

ROOT = Path(__file__).parents[2]

TEXT = (
    "date 2025-07-17\nOn Monday, HHS spokesman Andrew Nixon said 79 million enrollees in California, Illinois and "
    "Oregon had 54 minutes, until 5:30 p.m., at 3,000 arrests a day. “We value privacy deeply,” Nixon said.\n"
)


def mentions(*arguments: object) -> list[Any]:
    result = call("mentions", *arguments)
    assert result.exit_code == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    return write_articles(tmp_path, {"a": TEXT})[0]


def test_every_kind_is_printed(article: Path) -> None:
    found = mentions(article)
    kinds = {"date", "time", "rate", "duration", "quantity", "person", "quote", "list"}
    assert kinds <= {mention["kind"] for mention in found}


def test_mentions_stand_in_document_order_and_point_at_their_words(article: Path) -> None:
    found = mentions(article)
    starts = [mention["start"] for mention in found]
    assert starts == sorted(starts)
    for mention in found:
        assert TEXT[mention["start"] : mention["end"]] == mention["text"]
        first, after = mention["sentence"]
        assert first <= mention["start"] < mention["end"] <= after


def test_mentions_follow_their_schema(article: Path) -> None:
    schema = json.loads(call("schema", "mention").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for mention in mentions(article, ROOT / "data"):
        validator.validate(mention)


# Kinds asked for → kinds printed.
@pytest.mark.parametrize("kinds", [["duration"], ["person", "quote"]])
def test_kinds_can_be_chosen(article: Path, kinds: list[str]) -> None:
    options = [option for kind in kinds for option in ("--kind", kind)]
    assert {mention["kind"] for mention in mentions(article, *options)} == set(kinds)


def test_values_are_as_the_contract_says(article: Path) -> None:
    found = {mention["text"]: mention["value"] for mention in mentions(article)}
    person = found["Andrew Nixon"]
    assert (person["name"], person["given"], person["family"], person["role"]) == (
        "Andrew Nixon", "Andrew", "Nixon", "HHS spokesman",
    )  # fmt: skip
    assert found["Nixon"]["key"] == person["key"]
    assert found["Monday"]["edtf"] == "2025-07-14"
    assert found["54 minutes"]["seconds"] == "3240"
    assert found["We value privacy deeply,"]["speaker"] == "Andrew Nixon"


def test_what_is_quoted_says_so(article: Path) -> None:
    assert {mention["kind"] for mention in mentions(article) if mention["quoted"]} == {"quote"}


def test_an_unknown_kind_is_told_with_those_that_are_known(article: Path) -> None:
    result = call("mentions", article, "--kind", "durration")
    assert result.exit_code == 2
    assert "durration" in result.stderr
    assert "duration" in result.stderr


def test_an_unreadable_article_is_named_and_the_others_are_printed(article: Path) -> None:
    result = call("mentions", article.with_name("gone.txt"), article)
    assert result.exit_code == 2
    assert "gone.txt" in result.stderr
    assert len(result.stdout.splitlines()) > 5
