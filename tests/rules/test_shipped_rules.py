"""The rule files in rules/ and what they find in the sample stories.

Each table has its purpose above it. To add a case, add a row.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.examples import check_examples
from checker.model import Rule
from checker.rulebook.read import read_rulebook
from tests.rules.matrices import ROOT, checked, matrix, places_of, reading_in, rows

MEDICAID = ROOT / "data" / "medicaid"
HARBOUR = ROOT / "data" / "harbour-fire"
RULE_FILES = sorted((ROOT / "rules").glob("*.y*ml"))

# Every kind that the mission names, and those without which its facts cannot be told.
KINDS = {"duration", "quantity", "rate", "date", "time", "person", "quote", "list", "choice"}

# Facts that the mission names: the rule that watches each, its kind, and what it expects.
NAMED = [
    ("time-to-comply", "duration", "54 minutes"),
    ("enrollees", "quantity", "79 million"),
    ("arrests-a-day", "rate", "3,000 a day"),
    ("seven-states", "quantity", "7"),
    ("advisers", "quantity", "2"),
    ("tens-of-millions", "quantity", "tens of millions"),
    ("states-suing", "quantity", "20"),
    ("illinois-lose-coverage", "quantity", "30,000"),
    ("day-to-comply", "date", "2025-06-10"),
    ("day-of-the-order", "date", "June 10, 2025"),
    ("memo-date", "date", "June 6, 2025"),
    ("agreement-signed", "date", "2025-07-14"),
    ("access-hours", "time", "9 a.m. to 5 p.m."),
    ("access-ends", "date", "September 9, 2025"),
    ("kennedy", "person", "Robert F. Kennedy Jr."),
    ("newsom", "person", "Gavin Newsom"),
    ("nixon", "person", "Andrew Nixon"),
    ("mclaughlin", "person", "Tricia McLaughlin"),
    ("vitolo", "person", "Sara Vitolo"),
    ("brandt", "person", "Kim Brandt"),
    ("friedman", "person", "Laura Friedman"),
    ("desai", "person", "Rujul H. Desai"),
    ("yueh", "person", "Lena Amanti Yueh"),
    ("schiff", "person", "Adam Schiff"),
    ("privacy-quote", "quote", "We deeply value the privacy of all Californians"),
    ("legal-authority-quote", "quote",
     "acted entirely within its legal authority and in full compliance with all applicable laws"),
    ("agreement-quote", "quote",
     "ICE will use the CMS data to allow ICE to receive identity and location information on aliens identified by ICE"),
    ("immigration-agents-quote", "quote", "They are trying to turn us into immigration agents"),
    ("states-in-the-data", "list", "California; Illinois; Washington; Washington, D.C."),
    ("seven-states-by-name", "list", "California, Colorado, Illinois, Minnesota, New York, Oregon, Washington"),
    ("dhs-answered", "choice", "answered"),
]  # fmt: skip

# What each article of the Medicaid story says of each claim; "-" is silence.
MEDICAID_READINGS = matrix("""
                            agency-wire  metro-website  prairie-ledger  policy-blog  spun-copy
    time-to-comply          agrees       agrees         agrees          differs      agrees
    day-to-comply           agrees       agrees         agrees          -            agrees
    day-of-the-order        agrees       -              agrees          agrees       agrees
    hour-of-the-transfer    agrees       agrees         -               -            -
    memo-date               agrees       differs        agrees          agrees       agrees
    advisers                agrees       agrees         agrees          agrees       agrees
    states-in-the-data      agrees       agrees         agrees          differs      differs
    enrollees               -            -              agrees          hedged       vague
    agreement-signed        -            -              agrees          agrees       agrees
    access-hours            -            -              agrees          agrees       agrees
    access-ends             -            -              agrees          agrees       agrees
    arrests-a-day           -            -              agrees          agrees       agrees
    seven-states            agrees       agrees         agrees          agrees       agrees
    seven-states-by-name    agrees       -              differs         agrees       agrees
    illinois-lose-coverage  agrees       vague          agrees          agrees       agrees
    illinois-closes         agrees       agrees         agrees          agrees       agrees
    states-suing            -            -              agrees          agrees       agrees
    privacy-quote           agrees       agrees         -               agrees       differs
    legal-authority-quote   agrees       differs        -               agrees       agrees
    agreement-quote         -            -              agrees          agrees       differs
    immigration-agents-quote -           -              agrees          agrees       agrees
    initiative-quote        -            -              agrees          -            differs
    tens-of-millions        agrees       -              -               agrees       -
    dhs-answered            agrees       differs        agrees          agrees       agrees
    kennedy                 agrees       agrees         agrees          agrees       agrees
    newsom                  agrees       differs        -               agrees       agrees
    nixon                   agrees       agrees         agrees          agrees       differs
    nixon-department        agrees       agrees         agrees          differs      agrees
    mclaughlin              agrees       -              agrees          agrees       agrees
    vitolo                  agrees       agrees         agrees          agrees       differs
    brandt                  agrees       agrees         differs         agrees       agrees
    friedman                agrees       agrees         -               differs      -
    desai                   -            -              agrees          agrees       agrees
    yueh                    -            -              agrees          agrees       agrees
    schiff                  -            -              agrees          agrees       agrees
""")

# Everything that is to be found in the Medicaid story, and nothing else: article, rule, category, level.
MEDICAID_FOUND = [
    ("metro-website", "memo-date", "date", "error"),
    ("metro-website", "newsom", "person-name", "error"),
    ("metro-website", "legal-authority-quote", "quote-wording", "error"),
    ("metro-website", "dhs-answered", "choice", "warning"),
    ("prairie-ledger", "seven-states-by-name", "list", "error"),
    ("prairie-ledger", "brandt", "person-name", "error"),
    ("policy-blog", "time-to-comply", "duration", "error"),
    ("policy-blog", "enrollees", "hedge", "note"),
    ("policy-blog", "states-in-the-data", "list", "error"),
    ("policy-blog", "nixon-department", "choice", "error"),
    ("policy-blog", "friedman", "person-name", "error"),
    ("spun-copy", "nixon", "person-name", "error"),
    ("spun-copy", "vitolo", "person-name", "warning"),
    ("spun-copy", "states-in-the-data", "list", "error"),
    ("spun-copy", "privacy-quote", "quote-wording", "error"),
    ("spun-copy", "agreement-quote", "quote-wording", "error"),
    ("spun-copy", "initiative-quote", "quote-cut", "note"),
]

# What each article of the harbour story says of each claim; "-" is silence.
HARBOUR_READINGS = matrix("""
                            channel-courier  coast-radio  skarrow-herald  skarrow-now  northern-press
    day-of-the-fire         agrees           agrees       agrees          agrees       agrees
    hour-of-the-alarm       agrees           -            agrees          differs      agrees
    hour-under-control      agrees           -            agrees          agrees       -
    time-to-control         agrees           vague        -               -            -
    distance-to-fuel-dock   agrees           -            agrees          -            -
    injured                 agrees           agrees       agrees          differs      differs
    boats-lost              agrees           agrees       agrees          agrees       differs
    firefighters            agrees           vague        agrees          agrees       agrees
    led-to-safety           agrees           vague        agrees          agrees       agrees
    streets                 agrees           -            agrees          differs      -
    day-of-the-vote         agrees           agrees       agrees          differs      agrees
    lindqvist-and-vane      agrees           -            agrees          differs      -
    quay-reopens            agrees           vague        agrees          differs      agrees
    twenty-minutes-quote    agrees           -            agrees          differs      agrees
    brackwater-answered     agrees           agrees       agrees          differs      agrees
    halloran                agrees           agrees       agrees          differs      agrees
    belgrave                agrees           -            agrees          agrees       agrees
    belgrave-office         agrees           -            agrees          differs      agrees
    okafor                  agrees           agrees       agrees          -            agrees
    thorne                  agrees           -            agrees          agrees       agrees
    age-of-the-watchman     agrees           -            agrees          differs      agrees
    price-of-the-berths     agrees           agrees       agrees          differs      agrees
    share-of-the-fleet      agrees           -            agrees          differs      -
""")

# What sort of difference it is, where a right reading could rest on a wrong reason: article, rule, category.
HARBOUR_CATEGORIES = [
    ("skarrow-now", "hour-of-the-alarm", "time"),
    ("skarrow-now", "injured", "quantity"),
    ("skarrow-now", "streets", "list"),
    ("skarrow-now", "day-of-the-vote", "weekday"),
    ("skarrow-now", "quay-reopens", "date"),
    ("skarrow-now", "twenty-minutes-quote", "quote-wording"),
    ("skarrow-now", "halloran", "person-name"),
]


def rules_in(path: Path) -> dict[str, Rule]:
    return {rule.id: rule for rule in read_rulebook([path])[0].rules}


def name_of(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", RULE_FILES, ids=name_of)
def test_a_shipped_rule_file_has_no_problem_and_its_examples_hold(path: Path) -> None:
    rulebook, problems = read_rulebook([path])
    assert [str(problem) for problem in (*problems, *check_examples(rulebook.rules))] == []


@pytest.mark.parametrize("path", RULE_FILES, ids=name_of)
def test_every_shipped_rule_says_why_and_shows_examples(path: Path) -> None:
    for rule in rules_in(path).values():
        shown = {example.reading for example in rule.examples}
        assert rule.why, f"{rule.id} has no why"
        assert "agrees" in shown, f"{rule.id} has no example that agrees"
        assert shown & {"differs", "silent"}, f"{rule.id} has no example that differs or is silent"
        assert "differs" in shown or rule.expect is None, f"{rule.id} has no example that differs"


def test_the_medicaid_rules_cover_every_kind() -> None:
    rules = rules_in(ROOT / "rules" / "medicaid.yaml")
    assert len(rules) >= 25
    assert {rule.kind for rule in rules.values()} >= KINDS


@pytest.mark.parametrize(("rule_id", "kind", "expect"), NAMED, ids=[row[0] for row in NAMED])
def test_a_fact_that_the_mission_names_has_its_rule(rule_id: str, kind: str, expect: str) -> None:
    rule = rules_in(ROOT / "rules" / "medicaid.yaml").get(rule_id)
    assert rule is not None, f"no rule {rule_id}"
    assert (rule.kind, rule.expect_text) == (kind, expect)


def test_the_tables_name_every_rule() -> None:
    assert {rule for _, rule in MEDICAID_READINGS} == set(rules_in(ROOT / "rules" / "medicaid.yaml"))
    assert {rule for _, rule in HARBOUR_READINGS} == set(rules_in(ROOT / "rules" / "harbour-fire.yaml"))


@pytest.mark.parametrize(("article", "rule", "word"), rows(MEDICAID_READINGS))
def test_reading_of_the_medicaid_story(article: str, rule: str, word: str) -> None:
    assert reading_in(checked(MEDICAID, "medicaid.yaml"), article, rule) == word


@pytest.mark.parametrize(("article", "rule", "word"), rows(HARBOUR_READINGS))
def test_reading_of_the_harbour_story(article: str, rule: str, word: str) -> None:
    assert reading_in(checked(HARBOUR, "harbour-fire.yaml"), article, rule) == word


def test_the_medicaid_story_has_what_is_planted_and_nothing_else() -> None:
    found = checked(MEDICAID, "medicaid.yaml").discrepancies
    declared = [each for each in found if each.rule]
    assert sorted((each.odd[0].article, each.rule, each.category, each.level) for each in declared) == sorted(
        MEDICAID_FOUND
    )


def test_the_harbour_story_has_what_is_planted_and_nothing_else() -> None:
    found = [each for each in checked(HARBOUR, "harbour-fire.yaml").discrepancies if each.rule]
    planted = [place for place, word in HARBOUR_READINGS.items() if word == "differs"]
    assert places_of(found, {article for article, _ in HARBOUR_READINGS}) == sorted(planted)


# What no rule asks for: what differs between articles where no rule has told it, then what only one of them tells,
# then each article's contradictions of itself.
UNASKED = [
    (
        MEDICAID,
        "medicaid.yaml",
        [
            ("spun-copy", "person-name", "note"),
            ("agency-wire", "uncorroborated", "note"),
            ("prairie-ledger", "count-vs-list", "warning"),
        ],
    ),
    (
        HARBOUR,
        "harbour-fire.yaml",
        [
            ("skarrow-now", "tally", "error"),
            ("skarrow-now", "person-role", "warning"),
            ("northern-press", "uncorroborated", "note"),
            ("northern-press", "uncorroborated", "note"),
            ("skarrow-now", "count-vs-list", "warning"),
            ("skarrow-now", "arithmetic", "warning"),
            ("skarrow-now", "quote-cut", "note"),
        ],
    ),
]


@pytest.mark.parametrize(("story", "rules", "expected"), UNASKED)
def test_what_no_rule_asks_for(story: Path, rules: str, expected: list[tuple[str, str, str]]) -> None:
    found = [each for each in checked(story, rules).discrepancies if not each.rule]
    assert [(each.odd[0].article, each.category, each.level) for each in found] == expected


@pytest.mark.parametrize(("article", "rule", "category"), HARBOUR_CATEGORIES)
def test_the_sort_of_a_difference_in_the_harbour_story(article: str, rule: str, category: str) -> None:
    found = checked(HARBOUR, "harbour-fire.yaml").discrepancies
    sorts = [each.category for each in found if each.odd[0].article == article and each.rule == rule]
    assert sorts == [category]
