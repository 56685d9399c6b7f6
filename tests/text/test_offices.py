"""Offices: what a role says, and whether one person can be called both of two roles at one time.

To add a case, add a row: two roles as articles write them, and `same`, `may` or `conflict`.
"""

from __future__ import annotations

import pytest

from checker.text.offices import compare_offices, read_office

# Role → the standard name of the office, and the names of bodies or places in it.
READ = [
    ("Nevada Gov.", "governor", ("Nevada",)),
    ("governor of Ohio", "governor", ("Ohio",)),
    ("chief executive of Brightwell Energy", "chief executive", ("Brightwell Energy",)),
    ("Brightwell Energy CEO", "chief executive", ("Brightwell Energy",)),
    ("Prime Minister", "prime minister", ()),
    ("Larkhill police chief", "police chief", ("Larkhill",)),
    ("chief of police in Larkhill", "police chief", ("Larkhill",)),
    ("spokeswoman for the Bureau of River Safety", "spokesman", ("Bureau of River Safety",)),
    ("state Sen.", "senator", ()),
    ("congresswoman from Ohio", "representative", ("Ohio",)),
    ("Secretary of State", "secretary of state", ()),
    ("attorney general of Nevada", "attorney general", ("Nevada",)),
    ("district attorney", "district attorney", ()),
]

# Role → whether it is of a lower rank, and whether it is not held now.
RANKED = [
    ("deputy director", True, False),
    ("vice president", True, False),
    ("Lt. Gov.", True, False),
    ("assistant secretary", True, False),
    ("associate professor", True, False),
    ("director", False, False),
    ("president", False, False),
    ("governor", False, False),
    ("former governor", False, True),
    ("ex-mayor", False, True),
    ("the late president", False, True),
    ("mayor-elect", False, True),
    ("former deputy director", True, True),
    ("outgoing chancellor", False, True),
]

# Left, right → the word. Every row is also tried the other way round.
COMPARED = [
    # the same office in two forms
    ("Nevada Gov.", "governor of Nevada", "same"),
    ("CEO of Brightwell Energy", "chief executive of Brightwell Energy", "same"),
    ("Larkhill Mayor", "mayor of Larkhill", "same"),
    ("prime minister", "premier", "same"),
    ("police chief", "chief of police", "same"),
    ("editor-in-chief", "editor in chief", "same"),
    ("chairwoman of the board", "chair of the board", "same"),
    ("president of Veldania", "Veldanian President", "same"),
    ("attorney general of Nevada", "Nevada Attorney General", "same"),
    ("CFO", "chief financial officer", "same"),
    ("deputy director", "deputy director", "same"),
    ("Ohio Secretary of State", "secretary of state of Ohio", "same"),
    ("the governor", "Ohio governor", "same"),
    ("Mayor", "Larkhill Mayor", "same"),
    ("House speaker", "speaker of the House", "same"),
    ("chief constable", "police chief", "same"),
    ("head coach of Ashgrove United", "Ashgrove United head coach", "same"),
    ("FBI director", "director of the Federal Bureau of Investigation", "same"),
    ("Lt. Gov.", "lieutenant governor", "same"),
    # nothing speaks against both
    ("director", "professor", "may"),
    ("former governor", "governor", "may"),
    ("former mayor of Larkhill", "senator", "may"),
    ("lawyer", "governor of Ohio", "may"),
    ("father of three", "mayor", "may"),
    ("spokesman", "adviser", "may"),
    ("a neighbour", "police chief", "may"),
    ("teacher", "councillor", "may"),
    ("chairman", "chief executive", "may"),
    ("chairman of Brightwell Energy", "president of Brightwell Energy", "may"),
    ("professor at Penworth University", "adviser to the governor", "may"),
    ("economist", "professor of economics", "may"),
    ("mayor-elect", "senator", "may"),
    ("bishop", "author", "may"),
    ("spokesman for the port", "spokesman for the city", "may"),
    ("lawyer for the family", "lawyer for the union", "may"),
    ("senator and former mayor", "senator", "may"),
    ("author", "chief executive of Brightwell Energy", "may"),
    ("captain", "pilot", "may"),
    ("doctor", "senator", "may"),
    ("retired general", "senator", "may"),
    ("former director", "professor", "may"),
    ("chief of staff to the governor", "lawyer", "may"),
    ("press secretary", "spokeswoman", "may"),
    ("chairman of the Senate Finance Committee", "senator", "may"),
    ("professor of law", "lawyer", "may"),
    ("vice president of Harlan Industries", "senator", "may"),
    ("president of Penworth University", "governor of Ohio", "may"),
    ("president of Harlan Industries", "mayor of Larkhill", "may"),
    ("detective", "captain", "may"),
    # two offices that one person does not hold at one time
    ("governor of Ohio", "senator from Ohio", "conflict"),
    ("mayor", "governor", "conflict"),
    ("senator", "congressman", "conflict"),
    ("governor of Ohio", "governor of Utah", "conflict"),
    ("director of the agency", "deputy director of the agency", "conflict"),
    ("president", "vice president", "conflict"),
    ("governor", "lieutenant governor", "conflict"),
    ("Republican senator", "Democratic senator", "conflict"),
    ("Sgt.", "Lt.", "conflict"),
    ("captain", "colonel", "conflict"),
    ("judge", "prosecutor", "conflict"),
    ("judge", "defendant", "conflict"),
    ("police chief", "sheriff", "conflict"),
    ("police chief", "fire chief", "conflict"),
    ("CEO of Brightwell Energy", "CFO of Brightwell Energy", "conflict"),
    ("chief executive of Brightwell Energy", "chief executive of Harlan Industries", "conflict"),
    ("prime minister", "mayor", "conflict"),
    ("mayor of Dayton", "mayor of Toledo", "conflict"),
    ("education secretary", "health secretary", "conflict"),
    ("foreign minister", "finance minister", "conflict"),
    ("head coach of Ashgrove United", "head coach of Larkhill Rovers", "conflict"),
    ("FBI director", "CIA director", "conflict"),
    ("FBI director", "FBI deputy director", "conflict"),
    ("sergeant", "major", "conflict"),
    ("general", "lieutenant", "conflict"),
    ("fire chief of Larkhill", "fire chief of Ashgrove", "conflict"),
    ("ambassador to France", "ambassador to Japan", "conflict"),
    ("secretary of state", "governor", "conflict"),
    ("CIA director", "FBI director", "conflict"),
]


@pytest.mark.parametrize(("role", "head", "of"), READ)
def test_what_a_role_says(role: str, head: str, of: tuple[str, ...]) -> None:
    office = read_office(role)
    assert (office.head, office.of) == (head, of)


@pytest.mark.parametrize(("role", "lower", "past"), RANKED)
def test_rank_and_time_of_an_office(role: str, lower: bool, past: bool) -> None:
    office = read_office(role)
    assert (bool(office.ranks), office.past) == (lower, past)


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_offices_compare_both_ways(left: str, right: str, word: str) -> None:
    a, b = read_office(left), read_office(right)
    assert (compare_offices(a, b), compare_offices(b, a)) == (word, word)
