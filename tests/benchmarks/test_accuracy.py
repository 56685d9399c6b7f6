"""The floors of the accuracy (benchmarks/accuracy/floors.toml), and that what is measured is what it says."""

from __future__ import annotations

import dataclasses
from functools import cache
from pathlib import Path

import pytest

from benchmarks.accuracy import score as scoring
from benchmarks.accuracy.__main__ import PAGE, write
from benchmarks.accuracy.floors import read_floors, under_labelled, under_mutations
from benchmarks.accuracy.labels import Fault, LabelError, Place, labelled_stories, read_labelled
from benchmarks.accuracy.mutations import Try, try_some
from benchmarks.accuracy.score import Score, count, matches, score
from benchmarks.accuracy.tables import labelled_tables, mutations_table, wrong
from checker.check import check_articles
from checker.model import Category, Discrepancy, Evidence, Level, Span
from checker.rulebook.read import Rulebook

FLOORS = read_floors()


@cache
def scores() -> tuple[Score, ...]:
    return tuple(score(story) for story in labelled_stories())


def test_the_labelled_stories_are_above_the_floor() -> None:
    under = under_labelled(scores(), FLOORS.labelled)
    assert not under, "\n".join(under)


def test_the_sample_of_mutations_is_above_the_floor() -> None:
    floor = FLOORS.mutations
    stories = [story for story in labelled_stories() if story.name in floor.stories]
    assert len(stories) == len(floor.stories)
    under = under_mutations(try_some(stories, floor.per_category), floor)
    assert not under, "\n".join(under)


def test_the_stories_without_a_fault_are_measured_too() -> None:
    assert {each.story.name for each in scores() if each.story.clean} == {"ostrand-layoffs", "stadium-vote"}


def test_finding_nothing_falls_under_the_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scoring, "check_articles", lambda *_: check_articles([], Rulebook("", ())))
    missed = [score(story) for story in labelled_stories()]
    assert [line.split(":")[0] for line in under_labelled(missed, FLOORS.labelled)] == [
        "recall", "in the right category",
    ]  # fmt: skip


def test_false_alarms_fall_under_the_floor() -> None:
    alarm = finding("quantity", ("a", 0, 1), level="error")
    spoilt = [
        dataclasses.replace(each, told=(*each.told, *(scoring.Told(alarm, true=False) for _ in range(4))))
        for each in scores()
    ]
    assert [line.split(":")[0] for line in under_labelled(spoilt, FLOORS.labelled)] == [
        "precision", "false errors", "alarms above note in clean stories",
    ]  # fmt: skip


def test_mutations_that_are_missed_and_new_errors_fall_under_the_floor() -> None:
    tries = [Try("date", found=False, right=False, alarms=("error",)), Try("date", found=True, right=True, alarms=())]
    assert [line.split(":")[0] for line in under_mutations(tries, FLOORS.mutations)] == [
        "recall of mutations", "new false errors",
    ]  # fmt: skip


def finding(category: Category, *odd: tuple[str, int, int], level: Level = "warning") -> Discrepancy:
    evidence = tuple(Evidence(article, Span(start, end), "") for article, start, end in odd)
    return Discrepancy("id", "claim", None, category, level, 0.9, "", "", evidence, ())


def against(one: Discrepancy, *others: tuple[str, int, int]) -> Discrepancy:
    return dataclasses.replace(one, others=finding(one.category, *others).odd)


@pytest.mark.parametrize(
    ("found", "matching"),
    [
        (finding("quantity", ("odd", 10, 12)), True),  # shorter than the words
        (finding("list", ("odd", 0, 90)), True),  # longer, and of another category
        (finding("quantity", ("other", 10, 12)), False),  # the same place of another article
        (finding("quantity", ("odd", 20, 22)), False),  # behind the words
        (finding("quantity", ("other", 1, 2), ("odd", 19, 22)), True),
        (finding("uncorroborated", ("odd", 10, 12)), False),  # says nothing of a fault that others contradict
        (against(finding("quantity", ("other", 1, 2)), ("odd", 10, 12)), True),  # the sides are the other way round
        (against(finding("list", ("other", 1, 2)), ("odd", 10, 12)), False),  # about something else
    ],
)
def test_a_finding_matches_by_place(found: Discrepancy, matching: bool) -> None:
    fault = Fault("quantity", "68 passengers", (Place("odd", Span(10, 20)),))
    assert matches(found, fault) is matching


def story(folder: Path, planted: str) -> Path:
    (folder / "one.txt").write_text(
        "Of 215 ballots, 15 ballots were void, and 15 ballots were late.\n", encoding="utf-8"
    )
    (folder / "two.txt").write_text("Of 215 ballots, 51 ballots were void.\n", encoding="utf-8")
    (folder / "planted.yaml").write_text(f"story: Ballots\nplanted:\n  - {planted}\n", encoding="utf-8")
    return folder


def test_the_odd_words_are_placed_wherever_they_stand_as_words(tmp_path: Path) -> None:
    labels = '{category: quantity, articles: [one], words: ["15 ballots", "51 ballots"]}'
    (fault,) = read_labelled(story(tmp_path, labels)).faults
    assert [(place.article, place.span.start) for place in fault.places] == [("one", 16), ("one", 42)]


@pytest.mark.parametrize(
    "labels",
    [
        '{category: quantity, articles: [two], words: ["15 ballots"]}',  # stands in the other article
        '{category: quantity, articles: [one], words: ["15 ballots", "52 ballots"]}',  # what the others say
        '{category: quantity, articles: [three], words: ["15 ballots"]}',
    ],
)
def test_labels_that_do_not_fit_are_refused(tmp_path: Path, labels: str) -> None:
    with pytest.raises(LabelError):
        read_labelled(story(tmp_path, labels))


def test_the_sums_by_category_are_those_of_all() -> None:
    every = count(scores())
    categories = {one.fault.category for each in scores() for one in each.outcomes}
    categories |= {one.finding.category for each in scores() for one in each.told}
    parts = [count(scores(), category) for category in categories]
    assert every.planted == sum(part.planted for part in parts)
    assert (every.told, every.true) == (sum(part.told for part in parts), sum(part.true for part in parts))
    assert every.told - every.true == sum(every.alarms)
    assert len(list(wrong(scores()))) == every.planted - every.right + sum(every.alarms)


def test_both_tables_have_their_place_in_the_docs(tmp_path: Path) -> None:
    page = tmp_path / "accuracy.md"
    page.write_text(PAGE.read_text(encoding="utf-8"), encoding="utf-8")
    tables = {
        "labelled-stories": labelled_tables(scores()),
        "mutations": mutations_table([Try("date", found=True, right=False, alarms=("note",))]),
    }
    write(page, tables)
    assert all(f"-->\n{table}\n<!-- end -->" in page.read_text(encoding="utf-8") for table in tables.values())
    with pytest.raises(ValueError, match="no marks"):
        write(page, {"other": ""})
