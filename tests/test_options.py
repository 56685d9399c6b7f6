"""How articles are compared: a source that is trusted, what is sure enough, and stories that are kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from checker.check import Options, check, check_articles
from checker.model import Result
from tests.align.table import NO_RULES, checked, shown
from tests.story import article_of, judged_of, write_articles, write_rules

MINE = "Rescuers freed {} miners from the Halden pit, where a roof had collapsed. The shaft is closed."
ALSO_MINE = "After a roof gave way in the Halden pit, {} miners were brought up. Its shaft stays closed."
BOTH = [MINE.format("thirteen"), ALSO_MINE.format("thirty")]

# --- a trusted source ------------------------------------------------------------------------------------------

# The figures that sources "Wire", "Post" and "Radio" have, the sources that are trusted → the odd source.
TRUSTED: list[tuple[str, tuple[str, ...], str]] = [
    ("13 30", (), "Post"),
    ("13 30", ("Wire",), "Post"),
    ("13 30", ("Post",), "Wire"),
    ("13 30", ("post",), "Wire"),
    ("13 30", ("Radio", "Post"), "Wire"),
    ("13 30", ("Post", "Wire"), "Wire"),
    ("13 30 30", (), "Wire"),
    ("13 30 30", ("Wire",), "Post Radio"),
    ("13 30 30", ("Nobody",), "Wire"),
    ("13 30 13", ("Post",), "Wire Radio"),
    ("13 13", ("Post",), ""),
    ("30 30 30", ("Wire",), ""),
]


@pytest.mark.parametrize(("figures", "reference", "odd"), TRUSTED)
def test_the_others_are_held_against_a_trusted_source(figures: str, reference: tuple[str, ...], odd: str) -> None:
    texts = [MINE, ALSO_MINE, "The Halden pit, its shaft closed, let go {} miners on whom a roof had collapsed."]
    articles = [
        article_of(text.format(figure), name=source.lower(), source=source)
        for text, figure, source in zip(texts, figures.split(), ["Wire", "Post", "Radio"], strict=False)
    ]
    result = check_articles(articles, NO_RULES, options=Options(reference=reference))
    found = [each for each in result.discrepancies if each.category == "quantity"]
    assert [result.article(each.odd[0].article).source for each in found] == odd.split()


def test_the_reference_of_the_rule_file_decides_between_articles_too(tmp_path: Path) -> None:
    paths = write_articles(tmp_path, {"a": BOTH[0], "b": BOTH[1]})
    rules = "reference: [b]\nrules:\n  - {id: miners, claim: Miners, kind: quantity, about: [miner]}\n"
    (found,) = check(paths, [write_rules(tmp_path, rules)]).discrepancies
    assert (found.rule, found.odd[0].article) == ("miners", "a")


RULE = "  - {id: miners, claim: Miners, kind: quantity, about: [miner]}\n"


@pytest.mark.parametrize(
    ("head", "asked", "odd"),
    [("", (), "b"), ("", ("b",), "a"), ("reference: [b]\n", (), "a"), ("reference: [a]\n", ("b",), "b")],
)
def test_a_rule_without_a_reference_has_the_one_asked_for(
    tmp_path: Path, head: str, asked: tuple[str, ...], odd: str
) -> None:
    paths = write_articles(tmp_path, {"a": BOTH[0], "b": BOTH[1]})
    rules = write_rules(tmp_path, f"{head}rules:\n{RULE}")
    (found,) = check(paths, [rules], options=Options(reference=asked)).discrepancies
    assert (found.rule, found.odd[0].article) == ("miners", odd)


@pytest.mark.parametrize(
    ("asked", "problems"),
    [
        (("Wire",), []),
        (("wire", "a"), []),
        (("Wier",), ["no article is of the source “Wier” Did you mean “Wire”?"]),
        (("Post", "Wire"), ["no article is of the source “Post” Known: Wire."]),
    ],
)
def test_a_source_that_no_article_is_of_is_named(asked: tuple[str, ...], problems: list[str]) -> None:
    article = article_of(BOTH[0], source="Wire")
    result = check_articles([article], NO_RULES, options=Options(reference=asked))
    assert [f"{problem.message} {problem.hint}" for problem in result.problems] == problems


# --- sure enough -----------------------------------------------------------------------------------------------

# What is found, from the surest to the least sure.
UNSURE = [
    [MINE.format("13"), ALSO_MINE.format("31")],
    [
        "Two hikers died on Mount Kesh, the rescuers said. They were found beneath a cornice.",
        "Rescuers found the bodies of three hikers beneath a cornice on Mount Kesh.",
    ],
]


@pytest.mark.parametrize("texts", UNSURE)
def test_what_is_less_sure_is_left_out_with_its_claim(texts: Sequence[str]) -> None:
    (found,) = checked(texts).discrepancies
    least = checked(texts, options=Options(min_confidence=found.confidence))
    above = checked(texts, options=Options(min_confidence=found.confidence + 0.005))
    assert [shown(each) for each in least.discrepancies] == [shown(found)]
    assert found.claim in {judged.claim.id for judged in least.claims}
    assert above.discrepancies == ()
    assert found.claim not in {judged.claim.id for judged in above.claims}


@pytest.mark.parametrize("least", [0.0, 0.5, 0.8, 0.95, 1.0])
def test_no_finding_is_less_sure_than_asked_and_none_is_added(least: float) -> None:
    texts = [" ".join(pair) for pair in zip(*UNSURE, strict=True)]
    everything = checked(texts).discrepancies
    sure = checked(texts, options=Options(min_confidence=least)).discrepancies
    assert sure == tuple(each for each in everything if each.confidence >= least)


def test_a_claim_that_a_rule_declares_is_kept_without_its_finding(tmp_path: Path) -> None:
    rules = "rules:\n  - {id: miners, claim: Miners, kind: quantity, expect: '13', about: [miner]}\n"
    paths = write_articles(tmp_path, {"a": MINE.format("nine")})
    result = check(paths, [write_rules(tmp_path, rules)], options=Options(min_confidence=1))
    assert judged_of(result, "miners").verdict == "discrepant"


# --- stories apart ---------------------------------------------------------------------------------------------

SEALS = [
    "Rangers counted 268 seals on the Carrick sandbanks. The colony recovers from an oil spill.",
    "The seal colony at Carrick recovers from its oil spill: rangers counted 286 seals on the sandbanks.",
]


def test_what_is_found_in_two_stories_is_what_is_found_in_each() -> None:
    alone = [*checked(SEALS).discrepancies, *checked(BOTH).discrepancies]
    together = checked([*SEALS, *BOTH])
    assert len(together.stories) == 2
    assert sorted(each.message.split(":")[0] for each in together.discrepancies) == sorted(
        each.message.split(":")[0] for each in alone
    )
    assert_no_finding_crosses(together)


@pytest.mark.parametrize(("kind", "about"), [("quantity", "rise"), ("date", "meet")])
def test_a_rule_compares_within_each_story_only(tmp_path: Path, kind: str, about: str) -> None:
    rules = f"rules:\n  - {{id: it, claim: It, kind: {kind}, about: [{about}]}}\n"
    texts = {
        "a": f"{SEALS[0]} Their guests rose to 400 a day. They met on May 3.",
        "b": f"{SEALS[1]} Guests rose to 400. The rangers met on May 3.",
        "c": f"{BOTH[0]} Wages rose to 900 crowns in 90 mines. They met on June 7.",
        "d": f"{BOTH[1]} In the pit, 90 wages rose. The crews met on June 7.",
    }
    result = check(write_articles(tmp_path, texts), [write_rules(tmp_path, rules)])
    assert len(result.stories) == 2
    assert [each.rule for each in result.discrepancies if each.rule] == []
    assert_no_finding_crosses(result)


def test_a_rule_finds_what_differs_within_each_story(tmp_path: Path) -> None:
    rules = "rules:\n  - {id: it, claim: It, kind: date, about: [meet]}\n"
    texts = {
        "a": f"{SEALS[0]} They met on May 3.", "b": f"{SEALS[1]} They met on May 5.",
        "c": f"{BOTH[0]} They met on June 7.", "d": f"{BOTH[1]} They met on June 9.",
    }  # fmt: skip
    result = check(write_articles(tmp_path, texts), [write_rules(tmp_path, rules)])
    assert [(each.odd[0].article, each.odd[0].text) for each in result.discrepancies if each.rule] == [
        ("b", "May 5"),
        ("d", "June 9"),
    ]


def test_what_a_rule_expects_is_expected_in_every_story(tmp_path: Path) -> None:
    rules = "rules:\n  - {id: it, claim: It, kind: date, about: [meet], expect: May 3}\n"
    texts = {"a": f"{SEALS[0]} They met on May 3.", "b": f"{BOTH[0]} They met on June 7."}
    result = check(write_articles(tmp_path, texts), [write_rules(tmp_path, rules)])
    assert len(result.stories) == 2
    assert [each.odd[0].article for each in result.discrepancies if each.rule] == ["b"]


def assert_no_finding_crosses(result: Result) -> None:
    story = {article: at for at, own in enumerate(result.stories) for article in own.articles}
    for each in result.discrepancies:
        assert len({story[side.article] for side in (*each.odd, *each.others)}) == 1, each.message


def test_a_rule_names_no_article_of_another_story(tmp_path: Path) -> None:
    texts = {f"seals-{i}": text for i, text in enumerate(SEALS)} | {f"mine-{i}": text for i, text in enumerate(BOTH)}
    rules = "rules:\n  - {id: count, claim: Counted, kind: quantity, about: [miner, seal]}\n"
    result = check(write_articles(tmp_path, texts), [write_rules(tmp_path, rules)])
    declared = [found for found in result.discrepancies if found.rule == "count"]
    assert [found.odd[0].article for found in declared] == ["mine-1", "seals-1"]
    assert [[other.article for other in found.others] for found in declared] == [["mine-0"], ["seals-0"]]
