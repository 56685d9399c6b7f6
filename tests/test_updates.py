"""Figures that moved while a story ran: a later article that tells more of a toll, or less of what is missing.

To add a case, add a row: the texts, when each was published (with the time of day, or "-" where that is not known), and
what is found, as in the tables of `tests/align`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

import pytest

from checker.check import check_articles
from checker.model import Article, Discrepancy
from tests.align.table import NO_RULES, shown
from tests.story import article_of

Row = tuple[list[str], str, str]

MOVED: list[Row] = [
    (["The quake in Tarvo has killed 41 people, the governor said. Rescuers dig with their hands.",
      "The quake in Tarvo killed 63 people, the governor said. Rescuers dig on in the ruins."],
     "2025-05-02 2025-05-04", "updated b: 63"),
    (["Fire has burned 1,200 hectares of forest above Corl. Two villages were evacuated.",
      "The fire above Corl has now burned 2,900 hectares of forest. A third village was evacuated."],
     "2025-05-02 2025-05-03", "updated b: 2,900 hectares"),
    (["With 38 percent of the votes counted in Arvik, the mayor led. Counting goes on.",
      "With 71 percent of the votes counted in Arvik, the mayor led by a little."],
     "2025-05-02 2025-05-03", "updated b: 71 percent"),
    (["The appeal for the flooded zoo of Bram has raised $40,000 so far. Children gave coins.",
      "The appeal for the flooded zoo of Bram has raised $95,000. Children gave coins."],
     "2025-05-02 2025-05-09", "updated b: $95,000"),
    (["Measles has infected 120 children in the camp of Oster, doctors said.",
      "Doctors said that measles had infected 310 children in the camp of Oster."],
     "2025-05-02 2025-05-22", "updated b: 310"),
    (["Police arrested 14 people after the riot in Kall.",
      "Arrests after the riot in Kall have risen to 37, police said. They arrested 37 people."],
     "2025-05-02 2025-05-03", "updated b: 37"),
    (["The landslide in Moro has killed 9 people, the mayor said. Mud covers the school.",
      "The landslide in Moro has killed 17 people, the mayor said. Mud covers the school."],
     "2025-05-02T08:00 2025-05-02T19:30", "updated b: 17"),
    (["The storm in Elber has left 30,000 homes without power, the utility said.",
      "The storm in Elber has left 48,000 homes without power, the utility said."],
     "2025-05-02T08:00 2025-05-02T12:30", "updated b: 48,000"),
    (["After the flood in Calvo, 60 people are missing. Boats search the fields.",
      "After the flood in Calvo, 22 people are still missing. Boats search the fields."],
     "2025-05-02 2025-05-04", "updated b: 22"),
    (["The storm left 48,000 homes in Elber without power, the utility said.",
      ("Some homes in Elber have light again. The utility said that 9,000 homes remain without power after the "
       "storm.")],
     "2025-05-02 2025-05-03", "updated b: 9,000"),
    (["The quake in Tarvo has killed 41 people, the governor said. Rescuers dig.",
      "The quake in Tarvo killed 41 people, said the governor. Dogs help the rescuers.",
      "The quake in Tarvo killed 63 people, the governor said. Rescuers dig on."],
     "2025-05-02 2025-05-02 2025-05-04", "updated c: 63"),
    (["Avian flu was confirmed on 12 farms near Ostwell. Turkeys are culled.",
      "By Friday avian flu was confirmed on 19 farms near Ostwell. Turkeys are culled."],
     "2025-05-02 2025-05-09", "updated b: 19"),
    (["The strike has led to 140 cancelled flights at Orly Bay airport.",
      "At Orly Bay airport the strike has led to 390 cancelled flights."],
     "2025-05-02 2025-05-03", "updated b: 390"),
    (["In the count for the senate of Arda the vote stood at 4,120 to 3,980 with most wards to come.",
      "In the count for the senate of Arda the vote stood at 9,310 to 8,755 after all wards had been counted."],
     "2025-05-02 2025-05-03", "updated b: 9,310 to 8,755"),
    (["The fire above Corl is 10 percent contained, the chief of the crews said.",
      "The fire above Corl is 45 percent contained, the chief of the crews said."],
     "2025-05-02 2025-05-03", "updated b: 45 percent"),
    (["The petition for the lynx of Oberau has 2,300 signatures. It began on Sunday.",
      "The petition for the lynx of Oberau has 7,800 signatures. It began on Sunday."],
     "2025-05-02 2025-05-03", "updated b: 7,800"),
    (["A ticket for the zoo of Bram costs $14 from Monday, when the otters return.",
      "A ticket for the zoo of Bram has risen to $18. The otters are back since Monday."],
     "2025-05-02 2025-06-02", "updated b: $18"),
]  # fmt: skip

# A toll that falls, a slip, no order of publication, what stands as it is: a difference like any other.
DIFFERENT: list[Row] = [
    (["The quake in Tarvo has killed 63 people, the governor said. Rescuers dig with their hands.",
      "The quake in Tarvo killed 41 people, the governor said. Rescuers dig on in the ruins."],
     "2025-05-02 2025-05-04", "quantity b: 41"),
    (["The quake in Tarvo has killed 36 people, the governor said. Rescuers dig with their hands.",
      "The quake in Tarvo killed 63 people, the governor said. Rescuers dig in the ruins."],
     "2025-05-02 2025-05-04", "quantity b: 63"),
    (["The fire above Corl burned 1,290 hectares of forest. Two villages were evacuated.",
      "The fire above Corl burned 12,900 hectares of forest. Two villages were evacuated."],
     "2025-05-02 2025-05-03", "quantity b: 12,900 hectares"),
    (["The quake in Tarvo has killed 41 people, the governor said. Rescuers dig with their hands.",
      "The quake in Tarvo killed 63 people, the governor said. Rescuers dig on in the ruins."],
     "2025-05-02 2025-05-02", "quantity b: 63"),
    (["The quake in Tarvo has killed 41 people, the governor said. Rescuers dig with their hands.",
      "The quake in Tarvo killed 63 people, the governor said. Rescuers dig on in the ruins."],
     "- -", "quantity b: 63"),
    (["The landslide in Moro has killed 9 people, the mayor said. Mud covers the school.",
      "The landslide in Moro has killed 17 people, the mayor said. Mud covers the school."],
     "2025-05-02T08:00 2025-05-02", "quantity b: 17"),
    (["The bridge of Lorne is 310 metres long. It was closed on Monday.",
      "The bridge of Lorne, closed on Monday, is 340 metres long."],
     "2025-05-02 2025-05-04", "quantity b: 340 metres"),
    (["The plant in Brayhead has 312 workers. It will close.",
      "The plant in Brayhead has 450 workers. It will close."],
     "2025-05-02 2025-05-04", "quantity b: 450"),
    (["The singer Ana Duval lost a necklace worth $3 million in Lugan.",
      "In Lugan, the singer Ana Duval lost a necklace worth $5 million."],
     "2025-05-02 2025-05-04", "money b: $5 million"),
    (["Turnout in Arvik was 68 percent. Votes are being counted.",
      "Turnout in Arvik was 74 percent. Votes are being counted."],
     "2025-05-02 2025-05-04", "percent b: 74 percent"),
    (["The petition for the lynx of Oberau has 7,800 signatures. It began on Sunday.",
      "The petition for the lynx of Oberau has 2,300 signatures. It began on Sunday."],
     "2025-05-02 2025-05-03", "quantity b: 2,300"),
    (["The share price of Azur was $14 on the exchange. Two ferries ran aground.",
      "The share price of Azur was $11 on the exchange. Two ferries had run aground."],
     "2025-05-02 2025-05-03", "money b: $11"),
    (["The fire above Corl is 45 percent contained, the chief of the crews said.",
      "The fire above Corl is 10 percent contained, the chief of the crews said."],
     "2025-05-02 2025-05-03", "percent b: 10 percent"),
    (["The flood of the Senn killed 12 people, the governor said.",
      "The flood of the Senn killed 12 people, said the governor.",
      "The flood of the Senn killed 19 people, the governor said."],
     "2025-05-02 2025-05-05 2025-05-04", "quantity c: 19"),
    (["The landslide in Moro has killed 9 people, the mayor said. Mud covers the school.",
      "The landslide in Moro has killed 17 people, the mayor said. Mud covers the school."],
     "2025-05-02T19:30 2025-05-02T19:30", "quantity b: 17"),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "when", "expected"), MOVED)
def test_a_figure_that_moved_is_an_update(texts: list[str], when: str, expected: str) -> None:
    (found,) = found_in(texts, when)
    assert shown(found) == expected
    assert found.level == "note"
    assert "the figure has moved" in found.message


@pytest.mark.parametrize(("texts", "when", "expected"), DIFFERENT)
def test_a_figure_that_did_not_move_differs(texts: list[str], when: str, expected: str) -> None:
    (found,) = found_in(texts, when)
    assert shown(found) == expected
    assert "the figure has moved" not in found.message


@pytest.mark.parametrize(("texts", "when", "expected"), MOVED)
def test_no_figure_has_moved_where_nobody_knows_when_it_was_told(texts: list[str], when: str, expected: str) -> None:
    assert "updated" not in {found.category for found in found_in(texts, " ".join("-" for _ in texts))}


def found_in(texts: Sequence[str], when: str) -> list[Discrepancy]:
    """What is found between articles of these moments, in the order of publication."""
    articles = [published(text, name, moment) for text, name, moment in zip(texts, "abc", when.split(), strict=False)]
    found = check_articles(articles, NO_RULES).discrepancies
    return [each for each in found if each.category != "uncorroborated"]


def published(text: str, name: str, moment: str) -> Article:
    """An article of a day, or of a time of day."""
    if moment == "-":
        return article_of(text, name=name)
    at = dt.datetime.fromisoformat(moment) if "T" in moment else None
    return replace(article_of(text, moment[:10], name), published_at=at)
