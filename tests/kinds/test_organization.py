"""Organisations: which bodies a text names, which names are one body's, and how a rule reads them.

Each table has its purpose above it. To add a case, add a row: the text, and what is to be read out of it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ValueReadError
from checker.kinds import all_kinds
from checker.kinds.organization import Organization
from tests.story import check_story, mentions_of, reading_of

KIND = all_kinds()["organization"]

# --- which names are bodies' -----------------------------------------------------------------------------------

# Text → the bodies in it, in order, as they stand there.
FOUND = [
    # a word that says so
    ("The Bureau of River Safety closed the locks.", ["Bureau of River Safety"]),
    ("The Ministry of Fisheries and Forests published it.", ["Ministry of Fisheries and Forests"]),
    ("The Larkhill Planning Commission met.", ["Larkhill Planning Commission"]),
    ("She studied at Penworth University.", ["Penworth University"]),
    ("She works at the Center for Harbor Research.", ["Center for Harbor Research"]),
    ("The Committee on Tidal Energy met.", ["Committee on Tidal Energy"]),
    ("The Marlowe Foundation paid.", ["Marlowe Foundation"]),
    ("He was taken to Thornbury Hospital.", ["Thornbury Hospital"]),
    ("The Dockworkers' Union called a strike.", ["Dockworkers' Union"]),
    ("The Larkhill Gazette reported it first.", ["Larkhill Gazette"]),
    ("The Larkhill Police Department's chief resigned.", ["Larkhill Police Department"]),
    # a legal form, an ampersand, what companies make
    ("Acmeworth Inc. cut 200 jobs.", ["Acmeworth Inc"]),
    ("Harlan Industries cut 200 jobs.", ["Harlan Industries"]),
    ("Brightwell Energy cut 200 jobs.", ["Brightwell Energy"]),
    ("Vexa Pharmaceuticals recalled the drug.", ["Vexa Pharmaceuticals"]),
    # what only bodies do or have
    ("Zentrix said it would close the plant.", ["Zentrix"]),
    ("Zentrix shares fell 4 percent.", ["Zentrix"]),
    ("Shares of Zentrix fell 4 percent.", ["Zentrix"]),
    ("Zentrix's chief executive resigned.", ["Zentrix"]),
    ("The law firm Crake Holloway filed the suit.", ["Crake Holloway"]),
    # well known
    ("The FBI searched the house.", ["FBI"]),
    ("The Pentagon denied it.", ["Pentagon"]),
    ("The World Health Organization sent a team.", ["World Health Organization"]),
    ("The Justice Department sued.", ["Justice Department"]),
    ("Reuters reported it first.", ["Reuters"]),
    ("Microsoft opened an office.", ["Microsoft"]),
    # an acronym that the article explains, or that stands where a body does
    ("The Kelp Growers Association (KGA) met.", ["Kelp Growers Association", "KGA"]),
    ("The KGA said it would sue.", ["KGA"]),
    # several
    ("The FBI and the CIA disagreed.", ["FBI", "CIA"]),
    ("Brightwell Energy sued the Bureau of River Safety.", ["Brightwell Energy", "Bureau of River Safety"]),
    # more forms
    ("The Larkhill School Board voted.", ["Larkhill School Board"]),
    ("She leads the Society for Harbor Birds.", ["Society for Harbor Birds"]),
    ("The International Court of Tides ruled.", ["International Court of Tides"]),
    ("The Veldanian Parliament voted.", ["Veldanian Parliament"]),
    ("The U.N. sent aid.", ["U.N."]),
    ("Reporters from the BBC asked him.", ["BBC"]),
    ("The Teachers' Union called a strike.", ["Teachers' Union"]),
    ("The University of Penworth, Larkhill, closed.", ["University of Penworth"]),
    ("Dorothea Plank of Brightwell Energy agreed.", ["Brightwell Energy"]),
]

# Texts that name no body.
NONE = [
    # people
    "Mayor Marian Tolliver opened the bridge.",
    "“We ran,” said Wilhelmina Crake.",
    "Daniel Corrigan met Sean Mulvaney.",
    "Leonard Straub, 61, died at the scene.",
    # places
    "The ferry left Port Ellery at noon.",
    "Snow closed roads in Lucas County.",
    "The crash happened on Penworth Avenue.",
    "Mount Castellane erupted on Sunday.",
    "The Thames burst its banks.",
    "Paris and Rome are full of tourists.",
    "The Gulf of Mexico is warm.",
    # a body without a name
    "The department declined to comment.",
    "The company cut 200 jobs.",
    "A hospital in the north was closed.",
    "The police closed the road.",
    "The university said no.",
    "Two agencies disagreed.",
    # days, months, feasts, languages, nationalities
    "On Monday and Tuesday it rained.",
    "In April the river rose.",
    "Shops close at Christmas.",
    "The notices were in Spanish.",
    "Most Italians disagreed.",
    # abbreviations that are nobody's name
    "The TV was on.",
    "The CEO and the CFO resigned.",
    "It began at 9 a.m. EST.",
    "A DNA test cleared him.",
    "The GDP grew by 2 percent.",
    "She has a PhD and an MBA.",
    "He drove an SUV.",
    # laws, storms, wars, prizes
    "The Clean Rivers Act passed.",
    "Hurricane Imogen weakened.",
    "The Second World War ended in 1945.",
    "The Treaty of Lisbon was signed.",
    # the first word of a sentence
    "Rain is expected.",
    "Experts disagree.",
    "However, nobody was hurt.",
    # offices
    "The Prime Minister resigned.",
    "The Deputy Mayor was charged.",
    # crowds, seas, things and works
    "Democrats and Republicans agreed.",
    "The Mediterranean is warm.",
    "Veldanian officials denied it.",
    "The Thames Bridge is closed.",
    "The “Iron River” plan began.",
    "HIV and AIDS are treatable.",
    "A UFO was seen.",
    "The Mona Lisa was stolen.",
    "The Bible was on the table.",
    "The Tolliver family left.",
    "The Ford Fiesta was found in a ditch.",
    "The Apollo mission failed.",
    "The New Deal ended.",
    "He ate an apple.",
]

# Text → the names in it by body: names in one list have one key, and no key is in two lists.
SAME_BODY = [
    ("The Bureau of River Safety (BRS) met. The BRS said no.", [["Bureau of River Safety", "BRS"]]),
    ("The Justice Department sued. The DOJ said no.", [["Justice Department", "DOJ"]]),
    ("Acmeworth Inc. cut jobs. Acmeworth said it was sorry.", [["Acmeworth Inc", "Acmeworth"]]),
    ("The Kelp Growers Association met. The KGA said no.", [["Kelp Growers Association", "KGA"]]),
    (
        "The Larkhill Police Department came. Larkhill Police said no.",
        [["Larkhill Police Department", "Larkhill Police"]],
    ),
    ("The FBI and the CIA disagreed.", [["FBI"], ["CIA"]]),
    ("The Justice Department sued the State Department.", [["Justice Department"], ["State Department"]]),
    ("Brightwell Energy sued Harlan Industries.", [["Brightwell Energy"], ["Harlan Industries"]]),
    ("The Marlowe Foundation sued the Colby Foundation.", [["Marlowe Foundation"], ["Colby Foundation"]]),
]


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_bodies_are_found(text: str, names: list[str]) -> None:
    assert [mention.text for mention in mentions_of("organization", text)] == names


@pytest.mark.parametrize("text", NONE)
def test_no_body_is_found(text: str) -> None:
    assert [mention.text for mention in mentions_of("organization", text)] == []


@pytest.mark.parametrize(("text", "bodies"), SAME_BODY)
def test_a_key_stands_for_one_body(text: str, bodies: list[list[str]]) -> None:
    keys: dict[str, set[str]] = {}
    for mention in mentions_of("organization", text):
        assert isinstance(mention.value, Organization)
        keys.setdefault(mention.value.key, set()).add(mention.value.name)
    assert sorted(map(sorted, keys.values())) == sorted(map(sorted, bodies))


# --- two names compared ----------------------------------------------------------------------------------------

# Left, right → how they stand to each other. Every row is also tried the other way round.
COMPARED = [
    ("Bureau of River Safety", "the Bureau of River Safety", "agrees"),
    ("Bureau of River Safety", "BRS", "agrees"),
    ("Justice Department", "Department of Justice", "agrees"),
    ("Justice Department", "DOJ", "agrees"),
    ("Brightwell Energy", "Brightwell Energy, Inc.", "agrees"),
    ("Federal Bureau of Investigation", "Bureau of Federal Investigation", "differs"),
    ("Department of Veterans Affairs", "Ministry of Veterans Affairs", "differs"),
    ("Customs and Border Protection", "Customs and Border Prevention", "differs"),
    ("International Monetary Fund", "International Money Fund", "differs"),
    ("Justice Department", "State Department", "unrelated"),
    ("FBI", "CIA", "unrelated"),
    ("Brightwell Energy", "Harlan Industries", "unrelated"),
    ("University of Michigan", "University of Minnesota", "unrelated"),
    ("Senate", "House of Representatives", "unrelated"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_bodies_compare_both_ways(left: str, right: str, word: str) -> None:
    a, b = KIND.read(left), KIND.read(right)
    assert (KIND.compare(a, b).word, KIND.compare(b, a).word) == (word, word)


@pytest.mark.parametrize("text", ["", "  ", "the department", "some company", "the"])
def test_words_without_a_capital_are_refused(text: str) -> None:
    with pytest.raises(ValueReadError) as caught:
        KIND.read(text)
    assert KIND.example in caught.value.hint


# --- rules -----------------------------------------------------------------------------------------------------

RIVERS = """
    names:
      BRS: [River Bureau]
    rules:
      - id: closer
        claim: Who closed the locks
        kind: organization
        expect: Bureau of River Safety
        about: [close, shut]
        aliases: [Lock Keepers]
"""

# Text → the reading that the rule gives it, and the names that the reading rests on.
RULED = [
    # the body by any of its names
    ("The Bureau of River Safety closed the locks.", "agrees", ["Bureau of River Safety"]),
    ("The Bureau of River Safety (BRS) closed the locks.", "agrees", ["Bureau of River Safety", "BRS"]),
    ("The BRS said it closed the locks.", "agrees", ["BRS"]),
    ("The locks were shut by the Bureau of River Safety.", "agrees", ["Bureau of River Safety"]),
    # its name garbled
    ("The Bureau of Rivers Safety closed the locks.", "differs", ["Bureau of Rivers Safety"]),
    # another body, another act, nobody
    ("The Justice Department closed the case.", "silent", []),
    ("The Bureau of River Safety met on Monday.", "silent", []),
    ("The agency closed the locks.", "silent", []),
    ("Brightwell Energy closed the plant.", "silent", []),
    ("Marian Tolliver closed the locks.", "silent", []),
]


@pytest.mark.parametrize(("text", "word", "names"), RULED)
def test_a_rule_reads_the_body_it_means(tmp_path: Path, text: str, word: str, names: list[str]) -> None:
    reading = reading_of(tmp_path, RIVERS, text)
    assert (reading.word, [mention.text for mention in reading.mentions]) == (word, names)


def test_a_garbled_name_is_told_with_what_it_should_be(tmp_path: Path) -> None:
    articles = {
        "one": "The Bureau of River Safety closed the locks.",
        "two": "The Bureau of Rivers Safety closed the locks.",
    }
    (found,) = check_story(tmp_path, RIVERS, articles).discrepancies
    assert found.category == "organization"
    assert "two names it “Bureau of Rivers Safety”" in found.message
