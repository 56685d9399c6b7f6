"""The people of a report: who is in the table, how each source names them, and what is marked."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.model import Result
from checker.outputs.report_people import People
from tests.outputs.sections import leads_somewhere, page_of, sections_of, told, told_in_sample


@pytest.fixture(scope="module")
def result() -> Result:
    return told_in_sample("medicaid")


@pytest.fixture(scope="module")
def people(result: Result) -> People:
    people = sections_of(result).people
    assert people
    return people


def names_of(people: People, who: str) -> dict[str, list[str]]:
    """The names and roles of a person by source; silent sources are left out."""
    row = next(row for row in people.rows if row.name == who)
    return {
        cell.source: ["".join(part.text for part in one.parts) for one in (*cell.names, *cell.roles)]
        for cell in row.cells
        if cell.names
    }


@pytest.mark.parametrize(
    ("who", "source", "named"),
    [
        ("Sara Vitolo", "Trend Reporter Hub", ["Sarah Vitolo", "deputy of Medicaid"]),  # a misspelling is in her row
        ("Andrew Nixon", "Trend Reporter Hub", ["Andrew Nixon", "Nixson", "HHS spokesman"]),
        ("Andrew Nixon", "Meridian Wire", ["Andrew Nixon", "HHS spokesman"]),  # the surname alone is not repeated
        ("Robert F. Kennedy Jr.", "The Coverage Notebook", ["RFK Jr."]),
        ("Donald Trump", "Meridian Wire", ["Donald Trump", "President"]),  # one article, with a role
    ],
)
def test_each_source_has_its_own_words(people: People, who: str, source: str, named: list[str]) -> None:
    assert names_of(people, who)[source] == named


@pytest.mark.parametrize(
    ("who", "source", "marked"),
    [
        ("Sara Vitolo", "Trend Reporter Hub", ["h"]),
        ("Kim Brandt", "The Prairie Ledger", ["Brant"]),
        ("Andrew Nixon", "The Coverage Notebook", ["DHS spokesman"]),  # the role, and not the name
        ("Andrew Nixon", "Meridian Wire", []),
        ("Rujul H. Desai", "The Coverage Notebook", []),  # no middle initial, and another word for the office
    ],
)
def test_what_differs_is_marked_and_leads_to_its_card(
    result: Result, people: People, who: str, source: str, marked: list[str]
) -> None:
    row = next(row for row in people.rows if row.name == who)
    cell = next(cell for cell in row.cells if cell.source == source)
    parts = [part.text for one in (*cell.names, *cell.roles) for part in one.parts if part.differs]
    assert parts == marked
    assert bool(cell.card) == bool(marked) == (cell.sign.word == "differs")
    page = page_of(result)
    assert not cell.card or who.rsplit(maxsplit=1)[-1][:4] in page.by_id(cell.card[1:]).text


def test_who_is_named_differently_comes_first(people: People) -> None:
    assert [bool(row.card) for row in people.rows] == [True] * 6 + [False] * (len(people.rows) - 6)


def test_every_link_leads_somewhere(result: Result) -> None:
    assert leads_somewhere(page_of(result))


@pytest.mark.parametrize(
    "articles",
    [
        {"a": "The bridge was closed on Monday.", "b": "The bridge is closed."},
        {"a": "Ann Miller crossed the bridge. Ann Miller said it was cold.", "b": "The bridge is closed."},  # no role
    ],
)
def test_without_people_there_is_no_section(tmp_path: Path, articles: dict[str, str]) -> None:
    result = told(tmp_path, articles)
    assert sections_of(result).people is None
    assert "people" not in {element.attributes.get("id") for element in page_of(result).elements}


def test_two_people_of_one_surname_are_two(tmp_path: Path) -> None:
    text = "Mayor {} spoke at the bridge. Sheriff {} was there as well."
    people = sections_of(told(tmp_path, {name: text.format("Ann Miller", "Bob Miller") for name in ("a", "b")})).people
    assert people
    assert [row.name for row in people.rows] == ["Ann Miller", "Bob Miller"]


def test_many_people_are_too_many_to_show(tmp_path: Path) -> None:
    given = "Anna Brian Carla Dennis Emily Frank Grace Howard".split()
    families = "Abbott Ramirez Nakamura Okonkwo Petersen Lindqvist Fitzgerald".split()
    text = " ".join(f"Mayor {first} {last} was there." for first in given for last in families)
    people = sections_of(told(tmp_path, {"a": text, "b": text})).people
    assert people
    assert len(people.rows) == 40
    assert people.hidden > 0
