"""The timeline of a report: what stands where, what lies off its ends, and the same as a table."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from checker.model import Result
from checker.outputs.report_axis import span_axis
from checker.outputs.report_timeline import Timeline
from tests.outputs.sections import leads_somewhere, page_of, sections_of, told, told_in_sample


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.fixture(scope="module")
def result() -> Result:
    return told_in_sample("medicaid")


@pytest.fixture(scope="module")
def timeline(result: Result) -> Timeline:
    timeline = sections_of(result).timeline
    assert timeline
    return timeline


def timeline_of(folder: Path, articles: dict[str, str]) -> Timeline:
    timeline = sections_of(told(folder, articles)).timeline
    assert timeline
    return timeline


def test_every_source_has_a_lane_with_its_publication(timeline: Timeline) -> None:
    assert [lane.label for lane in timeline.lanes] == [
        "Meridian Wire", "Three Rivers Metro", "The Prairie Ledger", "The Coverage Notebook", "Trend Reporter Hub",
    ]  # fmt: skip
    assert timeline.lanes[0].published[0].title == "Published June 13, 2025"


def test_a_date_that_differs_leads_to_its_card(result: Result, timeline: Timeline) -> None:
    marks = {lane.label: {mark.title: mark for mark in lane.days} for lane in timeline.lanes}
    odd = marks["Three Rivers Metro"]["June 3, 2025: “June 3”"]
    assert odd.look == "differs"
    assert "June 3" in page_of(result).by_id(odd.card[1:]).text
    assert marks["Meridian Wire"]["June 6, 2025: “June 6”"].look == "against"
    assert marks["Meridian Wire"]["June 10, 2025: “Tuesday”, “June 10”, “that day”"].look == "told"


def test_one_day_stands_at_one_place_in_every_lane(timeline: Timeline) -> None:
    places: dict[str, set[float]] = {}
    for lane in timeline.lanes:
        for mark in lane.days:
            places.setdefault(mark.title.split(":")[0], set()).add(mark.x)
    assert {len(xs) for xs in places.values()} == {1}
    in_order = sorted(places, key=lambda title: min(places[title]))
    assert in_order[:3] == ["June 3, 2025", "June 6, 2025", "June 10, 2025"]


def test_the_table_has_what_the_drawing_has(result: Result, timeline: Timeline) -> None:
    rows = {row.date: [(one.source, [words for words, _ in one.words]) for one in row.told] for row in timeline.rows}
    assert rows["February 19, 2025"] == [("Meridian Wire", ["Feb. 19"])]  # off the axis, and so in the table only
    assert rows["June 6, 2025"][-1] == ("Trend Reporter Hub", ["June 6"])
    assert rows["No day known"][0] == ("The Prairie Ledger", ["Monday through Friday"])
    assert timeline.lanes[0].earlier == (1, "")
    assert leads_somewhere(page_of(result))


@pytest.mark.parametrize(
    ("told_dates", "published", "first", "last", "before"),
    [
        # one date alone has room on both sides
        (["2025-06-10"], [], "2025-06-07", "2025-06-13", []),
        # centuries apart: the far one is off the axis
        (["1666-09-02", "2025-06-10", "2025-06-12"], ["2025-06-11"], "2025-06-08", "2025-06-14", ["1666-09-02"]),
        (["1666-09-02", "2025-06-10"], [], "2025-06-07", "2025-06-13", ["1666-09-02"]),
        # where most of a story lies years back, the axis reaches back
        (["2001-03-01", "2003-04-01", "2004-05-01", "2025-06-10"], ["2025-06-11"], "2000-07-23", "2026-01-18", []),
        # the ends of the calendar
        (["0001-01-01"], [], "0001-01-01", "0001-01-04", []),
        (["9999-12-31"], [], "9999-12-28", "9999-12-31", []),
    ],
)
def test_what_the_axis_spans(
    told_dates: list[str], published: list[str], first: str, last: str, before: list[str]
) -> None:
    stretches = [(day(text), day(text)) for text in told_dates]
    axis = span_axis(stretches, [day(text) for text in published], 0, 1000)
    assert (axis.first, axis.last) == (day(first), day(last))
    assert [s[0].isoformat() for s in stretches if axis.is_before(s)] == before
    assert 1 <= len(axis.ticks()) <= 12
    assert all(0 < tick.x < 1000 for tick in axis.ticks())


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (("2025-06-10", "2025-06-14"), ["Jun 9", "Jun 10", "Jun 11", "Jun 12", "Jun 13", "Jun 14", "Jun 15"]),
        (("2025-01-01", "2025-09-30"), ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"]),
        (("1990-01-01", "2024-12-31"), ["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2025"]),
    ],
)
def test_ticks_are_whole_days_months_or_years(days: tuple[str, str], labels: list[str]) -> None:
    axis = span_axis([(day(one), day(one)) for one in days], [day(one) for one in days], 0, 1000)
    assert [tick.label for tick in axis.ticks()] == labels


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The bridge was built in 1931 and closed on June 3, 2025.", ["1931", "June 3, 2025"]),
        ("The bridge was closed in May 2025.", ["May 2025"]),
        ("The bridge was closed from June 3 to June 9, 2025.", ["June 3–9, 2025"]),
        ("The bridge was closed on June 31, 2025, and opened on July 2, 2025.", ["July 2, 2025", "No day known"]),
    ],
)
def test_how_dates_are_written(tmp_path: Path, text: str, names: list[str]) -> None:
    assert [row.date for row in timeline_of(tmp_path, {"a": text}).rows] == names


def test_without_dates_there_is_no_timeline(tmp_path: Path) -> None:
    assert sections_of(told(tmp_path, {"a": "The bridge is closed.", "b": "It is shut."})).timeline is None


def test_there_are_no_more_lanes_than_a_reader_can_take_in(tmp_path: Path) -> None:
    articles = {f"paper-{i:02}": "The bridge was closed on June 3, 2025." for i in range(50)}
    timeline = timeline_of(tmp_path, articles)
    assert (len(timeline.lanes), timeline.hidden_lanes) == (24, 26)
    assert (len(timeline.rows[0].told), timeline.rows[0].hidden) == (20, 30)


@pytest.mark.parametrize(
    ("source", "label"),
    [
        ("The Coverage Notebook of the Long Name", "The Coverage Notebook o…"),
        ("\u202eesrever", "esrever"),  # nothing in a drawing keeps such a mark to itself
        ("連合通信社連合通信社連合通信社", "連合通信社連合通信社連…"),
    ],
)
def test_a_long_name_is_cut(result: Result, source: str, label: str) -> None:
    named = replace(result, articles=tuple(replace(article, source=source) for article in result.articles))
    timeline = sections_of(named).timeline
    assert timeline
    assert [lane.label for lane in timeline.lanes] == [label]
