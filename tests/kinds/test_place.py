"""Places: which names a text holds, which "Washington" is meant, and how a rule reads them.

Each table has its purpose above it. To add a case, add a row: the text, and what is to be read out of it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ValueReadError
from checker.kinds import all_kinds
from checker.kinds.place import Place
from tests.story import check_story, mentions_of, reading_of

KIND = all_kinds()["place"]


def keys(text: str) -> list[str]:
    return [mention.value.key for mention in mentions_of("place", text) if isinstance(mention.value, Place)]


# --- which names are places' -----------------------------------------------------------------------------------

# Text → the places in it, in order, as they stand there.
FOUND = [
    # known
    ("The minister flew to Lisbon on Monday.", ["Lisbon"]),
    ("Troops left Georgia for Jordan.", ["Georgia", "Jordan"]),
    ("Ohio, Utah and Iowa sued.", ["Ohio", "Utah", "Iowa"]),
    ("Lisbon's mayor resigned.", ["Lisbon"]),
    ("The train from Vienna to Prague was late.", ["Vienna", "Prague"]),
    ("Flooding hit northern Italy and Austria.", ["Italy", "Austria"]),
    ("Prices rose in South Korea and New Zealand.", ["South Korea", "New Zealand"]),
    # a region behind
    ("He lives in Flint, Mich., with his mother.", ["Flint, Mich."]),
    ("He lives in Flint, Michigan, with his mother.", ["Flint, Michigan"]),
    ("The plant in Larkhollow, Ohio, closed.", ["Larkhollow, Ohio"]),
    ("It happened in Paris, Texas.", ["Paris, Texas"]),
    ("A man from Springfield, Ill., was charged.", ["Springfield, Ill."]),
    # a word that says so
    ("Snow closed roads in Lucas County.", ["Lucas County"]),
    ("The crash happened on Penworth Avenue.", ["Penworth Avenue"]),
    ("Lake Merriwether is frozen.", ["Lake Merriwether"]),
    ("Mount Castellane erupted.", ["Mount Castellane"]),
    ("The oil reached the Gulf of Mexico.", ["Gulf of Mexico"]),
    ("They crossed the Hanrahan Bridge.", ["Hanrahan Bridge"]),
    ("The plane landed at Whitcombe Airport.", ["Whitcombe Airport"]),
    # where only a place stands
    ("The fire broke out in Larkhollow on Sunday.", ["Larkhollow"]),
    ("The village of Dunmere was cut off.", ["Dunmere"]),
    ("A bomb went off near Tarsk, police said.", ["Tarsk"]),
    ("The fire broke out in Larkhollow. Larkhollow is a village.", ["Larkhollow", "Larkhollow"]),
    # more forms
    ("Protests spread from Nairobi to Mombasa.", ["Nairobi", "Mombasa"]),
    ("The U.K. and France signed it.", ["U.K.", "France"]),
    ("Rain fell across West Africa.", ["West Africa"]),
    ("They marched down Fifth Avenue.", ["Fifth Avenue"]),
    ("The Rio Grande rose.", ["Rio Grande"]),
    ("The ship sank off Cape Ellery.", ["Cape Ellery"]),
    ("He was born in Springfield, Massachusetts.", ["Springfield, Massachusetts"]),
    ("New York Gov. Beatrice Holloway agreed.", ["New York"]),
    ("The Lisbon mayor resigned.", ["Lisbon"]),
    ("It rained in Seattle, Washington, on Monday.", ["Seattle, Washington"]),
]

# Texts that name no place.
NONE = [
    # people
    "Paris Holloway, a singer, agreed.",
    "Mayor Jordan Tolliver opened the fair.",
    "“We ran,” said Virginia Crake.",
    "Georgia Abernathy, 34, was charged.",
    "Actress Sydney Marchetti won the prize.",
    # bodies
    "The Texas Rangers won 4-2.",
    "The Boston Globe reported it first.",
    "The Chicago Police Department is investigating.",
    "The Bank of England raised rates.",
    "She studied at the University of Michigan.",
    "The New York Times reported it first.",
    # treaties, laws, things called after places
    "The Paris Agreement was signed in December.",
    "The Geneva Conventions apply.",
    "The Monroe Doctrine is old.",
    # months, days, bodies, languages, faiths and media behind "in"
    "It was built in June.",
    "It happened in Easter week.",
    "He spoke in Parliament on Monday.",
    "The bill failed in Congress on Monday.",
    "The notices were in Spanish, officials said.",
    "He believes in Islam, he said.",
    "He paid in Bitcoin, she said.",
    # no names
    "The village was cut off.",
    "The river rose in the night.",
    "He moved to the city.",
    "Snow closed the roads in the north.",
    # people of a place
    "Most Italians disagreed.",
    "A French court ruled.",
    "American troops left.",
    # the first word of a sentence
    "Rain is expected.",
    # names, clubs and things called after places
    "Actor Chad Pellworth left.",
    "The Chicago Cubs lost.",
    "Houston Rivers, 24, was charged.",
    "She bought a Persian rug.",
    "The Ottawa Senators won 3-1.",
    "Bank of America raised rates.",
    "He speaks French and German.",
    "The Los Angeles Times reported it first.",
    "The California Institute of Technology closed.",
    "The Washington Post reported it first.",
    "George Washington slept here.",
    "Washington University closed its library.",
    "Actor Delmar Washington won the prize.",
]

# Text → the key of the "Washington" in it: the state, the city, the government, or not clear.
WASHINGTON = [
    # the state
    ("Wildfires burned in Washington state on Sunday.", "washington-state"),
    ("Oregon, Washington and Idaho sued.", "washington-state"),
    ("Nurses in California, Illinois and Washington marched.", "washington-state"),
    ("The state of Washington sued.", "washington-state"),
    ("Washington Gov. Beatrice Holloway vetoed it.", "washington-state"),
    ("Washington Attorney General Imogen Crake sued.", "washington-state"),
    ("Washington Sen. Helga Brandl voted no.", "washington-state"),
    ("Officials in Washington, Oregon and Nevada sued.", "washington-state"),
    ("Voters in Washington and Oregon approved it.", "washington-state"),
    ("Washington state police closed the road.", "washington-state"),
    # the city
    ("The march began in Washington, D.C., at noon.", "washington-dc"),
    ("The march began in Washington, DC.", "washington-dc"),
    ("Crowds filled downtown Washington on Sunday.", "washington-dc"),
    ("WASHINGTON (AP) – The vote failed.", "washington-dc"),
    ("WASHINGTON – The vote failed.", "washington-dc"),
    ("Washington, D.C., police closed the road.", "washington-dc"),
    ("She flew from Washington, D.C., to Lisbon.", "washington-dc"),
    # the government
    ("Washington said it would respond in kind.", "washington-government"),
    ("Washington imposed new tariffs.", "washington-government"),
    ("Talks between Washington and Tehran failed.", "washington-government"),
    ("Talks between Tehran and Washington failed.", "washington-government"),
    ("Beijing rejected Washington's demands.", "washington-government"),
    ("Washington accused Moscow of lying.", "washington-government"),
    ("Washington wants a deal by June.", "washington-government"),
    ("Washington blamed Tehran for the attack.", "washington-government"),
    ("Tensions between Beijing and Washington rose.", "washington-government"),
    # not clear from the sentence
    ("He flew to Washington on Monday.", "washington"),
    ("She lives in Washington with her son.", "washington"),
    ("A man from Washington was charged.", "washington"),
    ("They met in Washington.", "washington"),
    ("Washington residents may apply by mail.", "washington"),
]

# Name → its key; names of one place have one.
KEYS = [
    ("Flint, Mich.", "flint-michigan"),
    ("Flint, Michigan", "flint-michigan"),
    ("Flint, MI", "flint-michigan"),
    ("St. Ellery", "saint-ellery"),
    ("the Hague", "hague"),
    ("Kiev", "kyiv"),
    ("Burma", "myanmar"),
    ("District of Columbia", "washington-dc"),
    ("Fort Pell, Ga.", "fort-pell-georgia"),
]


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_places_are_found(text: str, names: list[str]) -> None:
    assert [mention.text for mention in mentions_of("place", text)] == names


@pytest.mark.parametrize("text", NONE)
def test_no_place_is_found(text: str) -> None:
    assert [mention.text for mention in mentions_of("place", text)] == []


@pytest.mark.parametrize(("text", "key"), WASHINGTON)
def test_which_washington_is_meant(text: str, key: str) -> None:
    assert [found for found in keys(text) if found.startswith("washington")] == [key]


@pytest.mark.parametrize(("name", "key"), KEYS)
def test_a_place_has_one_key(name: str, key: str) -> None:
    value = KIND.read(name)
    assert isinstance(value, Place)
    assert value.key == key


# --- two names compared ----------------------------------------------------------------------------------------

# Left, right → how they stand to each other. Every row is also tried the other way round.
COMPARED = [
    ("Flint", "Flint, Mich.", "agrees"),
    ("Flint, Michigan", "Flint, Mich.", "agrees"),
    ("Kiev", "Kyiv", "agrees"),
    ("Washington, D.C.", "District of Columbia", "agrees"),
    ("Springfield, Illinois", "Springfield, Missouri", "differs"),
    ("Portland, Ore.", "Portland, Maine", "differs"),
    ("Philadelphia", "Philidelphia", "differs"),
    ("Sacramento", "Sacremento", "differs"),
    ("Austria", "Australia", "unrelated"),
    ("Iran", "Iraq", "unrelated"),
    ("North Dakota", "South Dakota", "unrelated"),
    ("Lisbon", "Vienna", "unrelated"),
    ("Washington state", "Washington, D.C.", "unrelated"),
    ("Lake Erie", "Lake Huron", "unrelated"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_places_compare_both_ways(left: str, right: str, word: str) -> None:
    a, b = KIND.read(left), KIND.read(right)
    assert (KIND.compare(a, b).word, KIND.compare(b, a).word) == (word, word)


@pytest.mark.parametrize("text", ["", "   ", "the town", "somewhere in the north"])
def test_words_without_a_capital_are_refused(text: str) -> None:
    with pytest.raises(ValueReadError) as caught:
        KIND.read(text)
    assert "Springfield" in caught.value.hint


# --- rules -----------------------------------------------------------------------------------------------------

CRASH = """
    rules:
      - id: crash
        claim: Where the plane came down
        kind: place
        expect: Springfield, Illinois
        about: [crash]
        not-about: [last year]
        aliases: [the Fairgrounds]
"""

BRIDGE = """
    rules:
      - id: town
        claim: The town of the bridge
        kind: place
        expect: Larkhollow
        about: [bridge]
"""

# Rule, text → the reading that the rule gives the text.
RULED = [
    (CRASH, "The plane crashed in Springfield, Ill., at noon.", "agrees"),
    (CRASH, "The plane crashed in Springfield, Illinois.", "agrees"),
    (CRASH, "The plane crashed in Springfield on Monday.", "agrees"),
    (CRASH, "The plane crashed in Springfield, Missouri.", "differs"),
    (CRASH, "The plane crashed in Springfield, Mass., at noon.", "differs"),
    (CRASH, "The plane took off from Denver.", "silent"),
    (CRASH, "Last year another plane crashed in Denver.", "silent"),
    (CRASH, "The mayor of Springfield, Missouri, spoke.", "silent"),
    (CRASH, "The plane crashed at noon.", "silent"),
    (BRIDGE, "The bridge in Larkhollow closed on Monday.", "agrees"),
    (BRIDGE, "The bridge in Larkholow closed on Monday.", "differs"),
    (BRIDGE, "The bridge in Lisbon closed on Monday.", "silent"),
    (BRIDGE, "The bridge closed on Monday.", "silent"),
]


@pytest.mark.parametrize(("rule", "text", "word"), RULED)
def test_a_rule_reads_the_place_it_means(tmp_path: Path, rule: str, text: str, word: str) -> None:
    assert reading_of(tmp_path, rule, text).word == word


def test_the_same_town_in_another_state_is_told(tmp_path: Path) -> None:
    articles = {
        "one": "The plane crashed in Springfield, Ill., at noon.",
        "two": "The plane crashed in Springfield, Missouri.",
    }
    (found,) = check_story(tmp_path, CRASH, articles).discrepancies
    assert (found.category, found.odd[0].article) == ("place", "two")
    assert "Springfield, Missouri" in found.message
