"""Counts whose subject says that they moved, the odd article that comes first, and days that are only those of a word.

To add a case, add a row: the texts of the articles, when each was published, and for a finding, what it is, as the
tables of `tests/align/table.py` name it. `tests/test_updates.py` has updates without "the toll has climbed to".
"""

from __future__ import annotations

import pytest

from tests.align.table import between, shown, told

Dated = tuple[list[str], str, str]

# "The death toll from … has climbed to seven" beside "Four people died".
MOVED: list[Dated] = [
    (["Four people died in a fire at a hotel in Marlow, the mayor said. Guests jumped from windows.",
      "The death toll from the hotel fire in Marlow has climbed to seven, the mayor said."],
     "2025-05-02 2025-05-04", "updated b: seven"),
    (["A ferry sank off Corran with 60 people on board. Eleven people were killed, the coast guard said.",
      "The number of people killed when a ferry sank off Corran has risen to 19, the coast guard said."],
     "2025-05-02 2025-05-04", "updated b: 19"),
    (["Measles has infected 120 children in the camp of Oster, doctors said.",
      "The number of children infected with measles in the camp of Oster has reached 310, doctors said."],
     "2025-05-02 2025-05-22", "updated b: 310"),
    (["The quake in Tarvo has killed 41 people, the governor said. Rescuers dig with their hands.",
      "The death toll of the quake in Tarvo rose to 63 on Sunday, the governor said."],
     "2025-05-02 2025-05-04", "updated b: 63"),
    (["Police arrested 14 people after the riot in Kall, a spokesman said.",
      "The number of people arrested after the riot in Kall now stands at 37, a spokesman said."],
     "2025-05-02 2025-05-03", "updated b: 37"),
    (["Floods in the valley of Senn killed nine people on Friday. Roads are cut.",
      "The toll from the floods in the valley of Senn, where roads are still cut, has passed 20."],
     "2025-05-02 2025-05-05", "updated b: 20"),
    (["Four people died in a fire at a hotel in Marlow, the mayor said. Guests jumped from windows.",
      "The fire at a hotel in Marlow killed four people, the mayor said. Guests had jumped from windows.",
      "The death toll from the hotel fire in Marlow has climbed to seven, the mayor said."],
     "2025-05-02 2025-05-02 2025-05-04", "updated c: seven"),
]  # fmt: skip

# The article that tells it otherwise was published before those that agree.
ODD_FIRST: list[Dated] = [
    (["The ferry Lisa ran aground off Bray with 214 passengers aboard. Tugs pulled her free at dawn.",
      "The ferry Lisa ran aground off Bray with 241 passengers aboard. Tugs pulled her free.",
      "The ferry Lisa had 241 passengers aboard when she ran aground off Bray. Tugs pulled her free.",
      "Tugs freed the ferry Lisa, which had run aground off Bray with 241 passengers."],
     "2025-05-02 2025-05-03 2025-05-04 2025-05-05", "quantity a: 214"),
    (["The Pellworth library lent 94,200 books last year. The mayor praised its staff.",
      "The Pellworth library lent 92,400 books last year, its head said.",
      "Readers borrowed 92,400 books from the Pellworth library last year.",
      "Last year 92,400 books were borrowed from the library in Pellworth."],
     "2025-05-02 2025-05-03 2025-05-04 2025-05-05", "quantity a: 94,200"),
    (["Kestrel Foods will close its cannery in Brayhead. The plant employs 321 workers.",
      "Kestrel Foods said the Brayhead cannery would shut. The plant has 312 workers.",
      "The cannery of Kestrel Foods in Brayhead, which has 312 workers, will close.",
      "The cannery of Kestrel Foods in Brayhead has 312 workers. It will close."],
     "2025-05-02 2025-05-02 2025-05-02 2025-05-02", "quantity a: 321"),
    (["The quarry near Tull will grow by 500 acres under the plan. Dust is a worry for farms nearby.",
      "Under the plan the quarry near Tull will grow by 300 acres. Farms nearby fear the dust.",
      "The quarry near Tull is to grow by 300 acres, the plan says. Farms fear the dust."],
     "2025-05-02 2025-05-03 2025-05-04", "quantity a: 500 acres"),
]  # fmt: skip

# Nothing but notes of what only one of them tells.
NOTHING: list[tuple[list[str], str]] = [
    # the toll stands, or is another one
    (["Four people died in a fire at a hotel in Marlow, the mayor said. Guests jumped from windows.",
      "The death toll from the hotel fire in Marlow stands at four, the mayor said."], "2025-05-02 2025-05-04"),
    (["Four people died in a fire at a hotel in Marlow, the mayor said.",
      "The death toll from the train crash in Ely has climbed to seven, the mayor said."], "2025-05-02 2025-05-04"),
    (["Four people died in a fire at a hotel in Marlow, the mayor said.",
      "The number of people hurt in the hotel fire in Marlow has climbed to 17, doctors said."],
     "2025-05-02 2025-05-04"),
    (["Four people died in a fire at a hotel in Marlow, the mayor said.",
      "The number of hotels in Marlow has climbed to seven since the fire code was eased."], "2025-05-02 2025-05-04"),
    (["The death toll from the floods in Senn has climbed to nine.",
      "The number of homes lost in the floods in Senn has climbed to 90."], "2025-05-02 2025-05-04"),
    (["Police arrested 14 people after the riot in Kall, a spokesman said.",
      "The number of people hurt in the riot in Kall now stands at 37, a spokesman said."], "2025-05-02 2025-05-03"),
    (["Three firefighters were treated for smoke after the blaze in the mill of Hasp.",
      "Three people were killed in the blaze in the mill of Hasp. The toll may rise, the mayor said."],
     "2025-05-02 2025-05-03"),
    (["Two people were killed in the blaze in the mill of Hasp.",
      ("Two people were killed in the blaze in the mill of Hasp. It was the seventh fire there since 2011, and the "
       "number of empty mills in town has risen to 12.")], "2025-05-02 2025-05-03"),
    # the days on which somebody spoke
    (["Officials said on Thursday that the bridge in Lorne would be closed for repairs.",
      "Officials said on Friday that the bridge in Lorne would be closed for repairs."], "2025-05-01 2025-05-02"),
    (["The bridge in Lorne will be closed for repairs, the council said Thursday.",
      "The bridge in Lorne will be closed for repairs, the mayor said on Friday."], "2025-05-01 2025-05-02"),
    (["The crash on the ring road killed two people, police said late on Monday.",
      "Police said on Tuesday that the crash on the ring road had killed two people."], "2025-05-05 2025-05-06"),
    (["The crash on the ring road killed two people tonight.", "The crash on the ring road killed two people tonight."],
     "2025-05-05 2025-05-06"),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "days", "expected"), [*MOVED, *ODD_FIRST])
def test_what_one_article_tells_otherwise(texts: list[str], days: str, expected: str) -> None:
    assert told(texts, days.split()) == [expected]


@pytest.mark.parametrize(("texts", "days", "expected"), MOVED)
def test_a_toll_that_climbs_is_no_more_than_a_note(texts: list[str], days: str, expected: str) -> None:
    assert [(shown(found), found.level) for found in between(texts, days.split())] == [(expected, "note")]


@pytest.mark.parametrize(("texts", "days"), NOTHING)
def test_what_is_told_of_other_things(texts: list[str], days: str) -> None:
    assert told(texts, days.split()) == []
