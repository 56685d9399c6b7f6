"""Small stories → drafted rules. To add a case, add a row: the articles, and what the rule must be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from checker.draft import DraftedFile, draft_rules
from checker.examples import check_examples
from checker.model import Article, Rule
from checker.rulebook.read import read_rule_text
from tests.story import article_of

DAY = "2026-03-11"  # A Wednesday; every article of this page is of this day.


def articles_of(texts: Sequence[str]) -> list[Article]:
    """Texts as articles a, b, c of the sources A, B, C."""
    return [article_of(text, DAY, name, name.upper()) for name, text in zip("abcdefgh", texts, strict=False)]


def drafted(*texts: str) -> DraftedFile:
    return draft_rules(articles_of(texts))


def rules_in(file: DraftedFile) -> dict[str, Rule]:
    """The rules of a drafted file by kind, read back; the file and its examples must have no fault."""
    rulebook, problems = read_rule_text(file.text, "drafted")
    assert [str(problem) for problem in (*problems, *check_examples(rulebook.rules))] == []
    assert len(rulebook.rules) == file.rules
    return {rule.kind: rule for rule in rulebook.rules}


BOATS = (
    "The fire destroyed 11 boats in the harbor.",
    "In the harbor 11 boats were lost to the flames on Sunday, when the fire destroyed them.",
    "The harbor fire destroyed 21 boats.",
)
COMPLY = ("The council gave the agency 54 minutes to comply.", "The council gave the agency 45 minutes to comply.")
CHIEF = (
    "Fire Chief Ingrid Halloran thanked her crews.",
    "The blaze was out by noon, said the fire chief, Ingrid Halloran.",
    "Fire Chief Ingrid Holloran thanked everybody.",
)
ON_JULY_14 = (
    "The agreement was signed on July 14, 2025, in Boston.",
    "Both sides met in Boston, where they signed the agreement on 14 July 2025.",
    "The agreement was signed on July 15, 2025, in Boston.",
)
STREETS = (
    "Police cleared Quay Street, Tollhouse Lane and Church Row after the fire.",
    "Nobody was hurt when police cleared Tollhouse Lane, Church Row and Quay Street.",
    "Police cleared Quay Street, Mill Lane and Church Row after the fire.",
)
QUOTE = (
    "“We had twenty minutes before it reached the dock,” said Ingrid Halloran.",
    "It was close. “We had twenty minutes before it reached the dock,” Ingrid Halloran told reporters.",
    "“We had thirty minutes before it reached the dock,” Ingrid Halloran said.",
)
SILENT = (
    "The Department of Energy did not respond to requests for comment on Monday.",
    "Pipes burst below two streets of the old town. Asked why, the Department of Energy has not replied.",
    "“The data is safe,” the Department of Energy said in a statement.",
)

# The articles; the kind of the rule, what it expects, and who says otherwise.
EXPECTED = [
    (BOATS, "quantity", "11", "C says otherwise: “21”."),
    (CHIEF, "person", "Ingrid Halloran", "C says otherwise: “Ingrid Holloran”."),
    (ON_JULY_14, "date", "2025-07-14", "C says otherwise: “July 15, 2025”."),
    (STREETS, "list", "Quay Street, Tollhouse Lane, Church Row",
     "C says otherwise: “Quay Street, Mill Lane and Church Row”."),
    (QUOTE, "quote", "We had twenty minutes before it reached the dock",
     "C says otherwise: “We had thirty minutes before it reached the dock,”."),
    (SILENT, "response", "no response", "C says otherwise: “in a statement”."),
    (COMPLY, "duration", "", "Nobody knows which is right: A has “54 minutes”; B has “45 minutes”."),
    (CHIEF[1:], "person", "Ingrid Halloran",
     "Nobody knows which is right: A has “Ingrid Halloran”; B has “Ingrid Holloran”."),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "kind", "expect", "comment"), EXPECTED)
def test_a_rule_expects_what_most_articles_say_and_names_who_says_otherwise(
    texts: Sequence[str], kind: str, expect: str, comment: str
) -> None:
    file = drafted(*texts)
    assert rules_in(file)[kind].expect_text.replace(";", ",") == expect
    assert f"    # {comment}\n" in file.text


# Two articles; the kind, and the value as the more exact one writes it, or as rules write it.
WRITTEN = [
    ("The council spent more than a million dollars on temporary berths.",
     "The council spent $1.2 million on temporary berths.", "money", "$1.2 million"),
    ("Officials had just under an hour to comply with the directive.",
     "Officials had 54 minutes to comply with the directive.", "duration", "54 minutes"),
    ("About 30,000 people in Illinois lose their coverage.",
     "Some 30,000 people in Illinois lose their coverage.", "quantity", "30,000"),
    ("Twelve boats burned in the old harbor.", "In the old harbor twelve boats burned.", "quantity", "twelve"),
    ("The council voted 7-2 for the new berths.", "By 7 votes to 2 the council voted for the new berths.",
     "tally", "7-2"),
    ("The vote on the berths was on Tuesday.", "The vote on the berths was on March 10.", "date", "2026-03-10"),
    ("Illinois ended the program in July 2025.", "The program in Illinois was ended in July 2025.", "date",
     "July 2025"),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "kind", "expect"), WRITTEN)
def test_the_expected_value_is_written_as_exactly_as_an_article_has_it(
    left: str, right: str, kind: str, expect: str
) -> None:
    assert rules_in(drafted(left, right))[kind].expect_text == expect


# The articles; the kind, one of its keys, and what it must hold, in any order.
KEYS: list[tuple[Sequence[str], str, str, set[str]]] = [
    (BOATS, "quantity", "of", {"boats"}),
    (CHIEF, "person", "role", {"fire chief"}),
    (QUOTE, "quote", "speaker", {"Ingrid Halloran"}),
    (SILENT, "response", "who", {"Department of Energy"}),
    (COMPLY, "duration", "about", {"agency", "comply"}),
    (ON_JULY_14, "date", "about", {"sign", "agreement"}),
    (
        ("ICE gave staff 54 minutes.", "Immigration and Customs Enforcement (ICE) gave staff 54 minutes."),
        "duration", "about", {"staff", "ICE", "Immigration and Customs Enforcement"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "kind", "key", "held"), KEYS)
def test_what_a_rule_looks_for_is_what_the_articles_call_it(
    texts: Sequence[str], kind: str, key: str, held: set[str]
) -> None:
    rule = rules_in(drafted(*texts))[kind]
    phrases = rule.about if key == "about" else rule.phrases.get(key, ())
    assert {phrase.text for phrase in phrases} | set(rule.texts.get(key, ())) == held


def test_the_articles_own_sentences_are_the_examples() -> None:
    rule = rules_in(drafted(f"{BOATS[0]} He lost two boats in 1987.", *BOATS[1:]))["quantity"]
    shown: Mapping[str, list[str]] = {
        word: [example.text for example in rule.examples if example.reading == word]
        for word in ("agrees", "differs", "silent")
    }
    assert shown == {"agrees": list(BOATS[:2]), "differs": [BOATS[2]], "silent": ["He lost two boats in 1987."]}


NOTHING = [
    pytest.param([], id="no article"),
    pytest.param([BOATS[0]], id="one article"),
    pytest.param(["It rained in the valley.", "The sun shone on the coast."], id="no values"),
    pytest.param(["Millions of people live in the valley.", "In the valley live millions of people."], id="vague"),
]


@pytest.mark.parametrize("texts", NOTHING)
def test_nothing_is_drafted_of_what_two_articles_do_not_tell_clearly(texts: Sequence[str]) -> None:
    assert drafted(*texts).rules == 0


def test_the_facts_that_most_articles_tell_are_drafted_first() -> None:
    texts = [f"{BOATS[0]} {COMPLY[0]}", f"{BOATS[1]} {COMPLY[0]}", BOATS[2]]
    (rule,) = rules_in(draft_rules(articles_of(texts), most=1)).values()
    assert rule.kind == "quantity"


def test_a_rule_that_cannot_read_the_articles_as_they_were_read_is_left_out_by_name() -> None:
    # "11 of the 44" cannot be told from the 44 by any word of the one sentence that both have.
    text = "The fire destroyed 11 of the 44 boats in the harbor."
    file = drafted(text, "In the harbor the fire destroyed 11 of the 44 boats.")
    assert file.left_out == 1
    assert "Left out" in file.text
    assert "would be" in file.text.splitlines()[-1]
    assert rules_in(file)["quantity"].expect_text == "11"


def test_what_an_office_is_told_otherwise_is_said_beside_the_name() -> None:
    file = drafted(
        "Mayor Tomas Belgrave opened the meeting.",
        "The first to speak was Mayor Tomas Belgrave.",
        "Deputy Mayor Tomas Belgrave closed the meeting.",
    )
    assert "# C gives another office: “Deputy Mayor”." in file.text
    assert [phrase.text for phrase in rules_in(file)["person"].phrases["role"]] == ["mayor"]


def test_of_many_articles_those_that_differ_are_shown_first() -> None:
    weather = "Rain Sun Wind Fog Snow Hail Frost Storm".split()
    texts = [f"{sky} lay over the coast. {BOATS[at % 2]}" for at, sky in enumerate(weather)]
    file = draft_rules([*articles_of(texts), *(article_of(BOATS[2], DAY, name, name) for name in ("odd", "one"))])
    above = file.text[file.text.index("  # ---- Figures") : file.text.index("  - id:")]
    assert "  # odd: “The harbor fire destroyed 21 boats.”\n" in above
    assert above.endswith("  # And 2 more.\n")


def test_two_rules_never_have_one_id() -> None:
    first, second = "Ann Brandt, the mayor, spoke.", "Kim Brandt, the treasurer, spoke as well."
    rulebook, problems = read_rule_text(drafted(f"{first} {second}", f"{second} {first}").text, "drafted")
    assert ([rule.id for rule in rulebook.rules], problems) == (["brandt", "brandt-2"], ())


def test_the_draft_is_the_same_every_time() -> None:
    texts = [*BOATS, *CHIEF]
    assert drafted(*texts).text == drafted(*texts).text
