"""The main job on small stories: what each article is held against, what is a discrepancy, and what never changes.

Stories are written as rows: {article: what it says}. To add a case, add a row.
"""

from __future__ import annotations

import itertools
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.check import check
from checker.model import Result
from checker.outputs.json import render_json
from tests.story import check_story, judged_of, words_of, write_articles, write_rules

RULE = """\
rules:
  - id: time
    claim: Time to comply
    kind: duration
    expect: 54 minutes
    about: [comply]
"""
UNEXPECTED = RULE.replace("    expect: 54 minutes\n", "")

RIGHT = "They had 54 minutes to comply."
WRONG = "They had 45 minutes to comply."
HEDGED = "They had about 54 minutes to comply."
NOTHING = "It rained all day."
BOTH = "They had 54 minutes to comply. They had 45 minutes to comply."


def levels(result: Result) -> list[str]:
    return [problem.level for problem in result.problems]


# --- what articles are held against ----------------------------------------------------------------------------

# Rule file, {article: text} → the reading of each article, and the verdict on the claim.
JUDGED = {
    # what the rule expects is the measure, however few articles say it
    "expected": (RULE, {"a": RIGHT, "b": RIGHT}, "agrees agrees", "consistent"),
    "one differs": (RULE, {"a": RIGHT, "b": WRONG}, "agrees differs", "discrepant"),
    "most differ": (RULE, {"a": WRONG, "b": WRONG, "c": RIGHT}, "differs differs agrees", "discrepant"),
    "all differ": (RULE, {"a": WRONG, "b": WRONG}, "differs differs", "discrepant"),
    "one says it": (RULE, {"a": RIGHT, "b": NOTHING}, "agrees silent", "single-source"),
    "nobody says it": (RULE, {"a": NOTHING, "b": NOTHING}, "silent silent", "silent"),
    "a hedge": (RULE, {"a": RIGHT, "b": HEDGED.replace("about", "up to")}, "agrees hedged", "consistent"),
    "vague": (RULE, {"a": RIGHT, "b": "They had just under an hour to comply."}, "agrees agrees", "consistent"),
    # without an expectation: what most articles say
    "majority": (UNEXPECTED, {"a": WRONG, "b": RIGHT, "c": RIGHT}, "differs agrees agrees", "discrepant"),
    "all agree": (UNEXPECTED, {"a": RIGHT, "b": RIGHT, "c": RIGHT}, "agrees agrees agrees", "consistent"),
    "one voice": (UNEXPECTED, {"a": RIGHT, "b": NOTHING}, "agrees silent", "single-source"),
    # without an expectation: the reference source, though most others say something else
    "reference": ("reference: [c]\n" + UNEXPECTED, {"a": WRONG, "b": WRONG, "c": RIGHT}, "differs differs agrees",
                  "discrepant"),
    "a silent reference": ("reference: [c]\n" + UNEXPECTED, {"a": WRONG, "b": WRONG, "c": NOTHING},
                           "agrees agrees silent", "consistent"),
    "the second reference": ("reference: [c, a]\n" + UNEXPECTED, {"a": WRONG, "b": RIGHT, "c": NOTHING, "d": RIGHT},
                             "agrees differs silent differs", "discrepant"),
    "the rule before the reference": ("reference: [a]\n" + RULE, {"a": WRONG, "b": RIGHT}, "differs agrees",
                                      "discrepant"),
    # two candidates in one article: never a guess
    "two candidates": (RULE, {"a": RIGHT, "b": BOTH}, "agrees unclear", "unclear"),
    "two candidates, the same": (RULE, {"a": RIGHT, "b": f"{RIGHT} {RIGHT}"}, "agrees agrees", "consistent"),
    "two candidates, both wrong": (RULE, {"a": RIGHT, "b": f"{WRONG} {WRONG}"}, "agrees differs", "discrepant"),
    "a doubtful reference": ("reference: [b]\n" + UNEXPECTED, {"a": RIGHT, "b": BOTH, "c": RIGHT},
                             "agrees unclear agrees", "unclear"),
    # the sentence must speak of the claim
    "other sentences": (RULE, {"a": "It took 45 minutes. They had to comply.", "b": "The hearing took 45 minutes."},
                        "silent silent", "silent"),
}  # fmt: skip


@pytest.mark.parametrize(("rules", "articles", "words", "verdict"), JUDGED.values(), ids=JUDGED.keys())
def test_readings_and_verdict(tmp_path: Path, rules: str, articles: dict[str, str], words: str, verdict: str) -> None:
    result = check_story(tmp_path, rules, articles)
    assert list(words_of(result).values()) == words.split()
    assert judged_of(result).verdict == verdict


def test_the_reference_may_be_named_by_its_source(tmp_path: Path) -> None:
    articles = {"a": WRONG, "b": WRONG, "c": f"---\nsource: The Ledger\n---\n{RIGHT}"}
    result = check_story(tmp_path, "reference: the ledger\n" + UNEXPECTED, articles)
    assert list(words_of(result).values()) == ["differs", "differs", "agrees"]


# --- one against one -------------------------------------------------------------------------------------------

NEITHER = "Neither is known to be right"

# Rule file, {article: text} → whether the message says that neither side is known to be right.
TIES = {
    "one against one": (UNEXPECTED, {"a": RIGHT, "b": WRONG}, True),
    "two against two": (UNEXPECTED, {"a": RIGHT, "b": WRONG, "c": RIGHT, "d": WRONG}, True),
    "two against one": (UNEXPECTED, {"a": RIGHT, "b": WRONG, "c": RIGHT}, False),
    "the rule decides": (RULE, {"a": RIGHT, "b": WRONG}, False),
    "the rule stands alone": (RULE, {"a": WRONG, "b": WRONG}, False),
    "the reference decides": ("reference: [a]\n" + UNEXPECTED, {"a": RIGHT, "b": WRONG}, False),
    "the reference stands alone": ("reference: [a]\n" + UNEXPECTED, {"a": RIGHT, "b": WRONG, "c": WRONG}, False),
}


@pytest.mark.parametrize(("rules", "articles", "tie"), TIES.values(), ids=TIES.keys())
def test_a_tie_names_no_culprit(tmp_path: Path, rules: str, articles: dict[str, str], tie: bool) -> None:
    result = check_story(tmp_path, rules, articles)
    assert result.discrepancies
    assert {NEITHER in found.message for found in result.discrepancies} == {tie}


def test_in_a_tie_the_later_article_is_the_odd_one(tmp_path: Path) -> None:
    articles = {"a": f"date 2025-07-02\n{WRONG}", "b": f"date 2025-07-01\n{RIGHT}"}
    (found,) = check_story(tmp_path, UNEXPECTED, articles).discrepancies
    assert ([odd.article for odd in found.odd], [other.article for other in found.others]) == (["a"], ["b"])


# --- discrepancies ---------------------------------------------------------------------------------------------

# Lines that the rule has besides, the text of the article → category and level of its discrepancy, or None.
# Hedges: "about 54 minutes" agrees with 54 minutes as rounding goes; "up to 54 minutes" is a hedge.
FOUND = {
    "differs": ("", WRONG, ("duration", "error")),
    "a rule's own level": ("    level: warning\n", WRONG, ("duration", "warning")),
    "a note": ("    level: note\n", WRONG, ("duration", "note")),
    "within tolerance": ("    tolerance: 10 minutes\n", WRONG, None),
    "beyond tolerance": ("    tolerance: 5 minutes\n", WRONG, ("duration", "error")),
    "hedge allowed": ("    hedges: allow\n", "They had up to 54 minutes to comply.", None),
    "hedge noted": ("    hedges: note\n", "They had up to 54 minutes to comply.", ("hedge", "note")),
    "hedge differs": ("    hedges: differ\n", "They had up to 54 minutes to comply.", ("duration", "error")),
    "silent": ("", NOTHING, None),
    "silent where it must speak": ("    required: yes\n", NOTHING, ("missing", "error")),
    "missing at its own level": ("    required: yes\n    level: note\n", NOTHING, ("missing", "note")),
    "silent and out of scope": ("    required: yes\n    when: {words: [directive]}\n", NOTHING, None),
    "differs and out of scope": ("    when: {words: [directive]}\n", WRONG, None),
    "unclear": ("", BOTH, None),
}


@pytest.mark.parametrize(("lines", "text", "expected"), FOUND.values(), ids=FOUND.keys())
def test_what_is_a_discrepancy(tmp_path: Path, lines: str, text: str, expected: tuple[str, str] | None) -> None:
    result = check_story(tmp_path, RULE + lines, {"a": RIGHT + " The directive came at noon.", "b": text})
    assert [(found.category, found.level) for found in result.discrepancies] == ([expected] if expected else [])


def test_a_discrepancy_shows_both_sides(tmp_path: Path) -> None:
    (found,) = check_story(tmp_path, RULE, {"a": RIGHT, "b": RIGHT, "c": WRONG}).discrepancies
    assert [(odd.article, odd.text) for odd in found.odd] == [("c", "45 minutes")]
    assert [(other.article, other.text) for other in found.others] == [("a", "54 minutes"), ("b", "54 minutes")]
    assert found.message == "Time to comply: c has “45 minutes”; a, b and the rule have “54 minutes”."
    assert (found.claim, found.rule) == ("time", "time")
    assert 0 < found.confidence <= 1
    assert "comply" in found.why


def test_a_rise_and_a_fall_are_told_apart_in_the_message(tmp_path: Path) -> None:
    rules = """
        story: Exports
        rules: [{id: exports, claim: Exports, kind: percent, about: [exports]}]
    """
    fell, rose = "Exports fell 4.2 percent last year.", "Exports rose 4.2 percent last year."
    (found,) = check_story(tmp_path, rules, {"a": fell, "b": fell, "c": rose}).discrepancies
    assert found.message == "Exports: c has “4.2 percent”, a rise; a and b have “4.2 percent”."


def test_every_discrepancy_points_at_the_words_it_shows(tmp_path: Path) -> None:
    articles = {"a": f"---\nsource: Ä\n---\n{RIGHT}", "b": f"“No\u200bbody” – {WRONG}", "c": f"\ufeff{WRONG}"}
    result = check_story(tmp_path, RULE, articles)
    shown = [item for found in result.discrepancies for item in (*found.odd, *found.others)]
    assert len(shown) == 4
    assert all(result.article(item.article).text[item.span.start : item.span.end] == item.text for item in shown)


# --- problems --------------------------------------------------------------------------------------------------


def test_a_rule_that_finds_nothing_is_reported(tmp_path: Path) -> None:
    result = check_story(tmp_path, "story: A\n" + RULE, {"a": NOTHING, "b": NOTHING})
    (problem,) = result.problems
    assert (problem.level, problem.where) == ("warning", f"{tmp_path / 'rules.yaml'}:3:5")
    assert "time" in problem.message
    assert problem.hint


def test_a_rule_that_speaks_of_no_article_is_reported(tmp_path: Path) -> None:
    result = check_story(tmp_path, RULE + "    when: {sources: [reuters]}\n", {"a": RIGHT})
    assert levels(result) == ["warning"]


def test_one_article_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    result = check_story(tmp_path, RULE, {"a": RIGHT, "b": "", "c": WRONG})
    assert words_of(result) == {"a": "agrees", "c": "differs"}
    assert levels(result) == ["error"]


def test_one_rule_that_is_not_right_does_not_stop_the_others(tmp_path: Path) -> None:
    bad = "  - {id: bad, claim: A, kind: duration, expect: soon, about: comply}\n"
    result = check_story(tmp_path, RULE + bad, {"a": RIGHT, "c": WRONG})
    assert words_of(result) == {"a": "agrees", "c": "differs"}
    assert levels(result) == ["error"]


def test_nothing_to_check_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    result = check([tmp_path / "gone.txt"], [tmp_path / "gone.yaml"])
    assert not result.articles
    assert not result.claims
    assert levels(result) == ["error", "error"]


# --- what never changes a result -------------------------------------------------------------------------------

MANY_RULES = """\
story: The data
rules:
  - {id: time, claim: Time, kind: duration, about: comply}
  - {id: people, claim: People, kind: quantity, of: enrollees}
  - {id: who, claim: Who, kind: person, expect: Kim Brandt}
  - {id: words, claim: Words, kind: quote, expect: We deeply value the privacy of all Californians}
  - {id: answer, claim: Answer, kind: choice, options: {yes: CMS said, no: CMS did not respond}}
"""
MANY = {
    "a": "They had 54 minutes to comply. It was Kim Brandt. CMS did not respond.",
    "b": "date 2025-07-02\nThey had 45 minutes to comply. Some 79 million enrollees are in it.",
    "c": "date 2025-07-01\n“We deeply value the privacy of all Californians,” said Kim Brand. CMS said no.",
    "d": "date 2025-07-01\nThey had 54 minutes to comply. Some 80 million enrollees are in it.",
    "e": "They had 45 minutes to comply. “We deeply cherish the privacy of all Californians,” CMS said.",
}


@pytest.fixture(scope="module")
def many() -> tuple[list[Path], Path]:
    folder = Path(tempfile.mkdtemp())
    return write_articles(folder / "articles", MANY), write_rules(folder, MANY_RULES)


@given(order=st.permutations(range(5)), size=st.integers(1, 5))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_order_of_the_arguments_never_changes_the_bytes(
    many: tuple[list[Path], Path], order: list[int], size: int
) -> None:
    paths, rules = many
    chosen = [paths[i] for i in order[:size]]
    assert render_json(check(chosen, [rules])) == render_json(check(sorted(chosen), [rules]))


def test_a_folder_and_its_files_give_the_same_findings(many: tuple[list[Path], Path]) -> None:
    paths, rules = many
    assert render_json(check([paths[0].parent], [rules])) == render_json(check(paths, [rules]))


def fingerprints(result: Result) -> set[str]:
    return {found.id for found in result.discrepancies}


# An edit elsewhere in the article → the discrepancy keeps its id.
EDITS = [
    ("They had", "On Friday, under protest, they had"),
    ("45 minutes", "forty-five minutes"),
    ("45 minutes", "45\u00a0minutes"),
    ("They", "A first paragraph.\n\nThey"),
    ("comply.", "comply. Officials objected.\n\nThe end."),
    ("They had", "---\ntitle: A title\n---\nThey had"),
]


@pytest.mark.parametrize(("old", "new"), EDITS)
def test_an_id_survives_edits_elsewhere(tmp_path: Path, old: str, new: str) -> None:
    before = check_story(tmp_path / "1", RULE, {"a": RIGHT, "b": WRONG})
    after = check_story(tmp_path / "2", RULE, {"a": RIGHT, "b": WRONG.replace(old, new)})
    assert fingerprints(before) == fingerprints(after)
    assert len(fingerprints(before)) == 1


def test_another_value_has_another_id(tmp_path: Path) -> None:
    before = check_story(tmp_path / "1", RULE, {"a": RIGHT, "b": WRONG})
    after = check_story(tmp_path / "2", RULE, {"a": RIGHT, "b": WRONG.replace("45", "44")})
    assert fingerprints(before).isdisjoint(fingerprints(after))


def test_ids_are_unique(many: tuple[list[Path], Path]) -> None:
    paths, rules = many
    found = check(paths, [rules]).discrepancies
    assert len({item.id for item in found}) == len(found) > 2


# Articles on something else. Whichever is added, the findings between the others stay as they are.
UNRELATED = [
    "A record 63,000 fans watched the final on Sunday. “We were better,” said coach Maria Ortega.",
    "The river rose for 45 minutes. Officials declined to say more.",
    "Kim Novak turned 92. The film lasts 128 minutes, and 79 million people have seen it.",
    "“We deeply value our guests,” the hotel said in June, 2025.",
]


@pytest.mark.parametrize("text", UNRELATED)
def test_an_unrelated_article_changes_nothing_between_the_others(
    tmp_path: Path, many: tuple[list[Path], Path], text: str
) -> None:
    paths, rules = many
    before = check(paths, [rules])
    after = check([*paths, *write_articles(tmp_path, {"zz-unrelated": text})], [rules])
    assert [(found.id, found.message, found.level, found.odd, found.others) for found in after.discrepancies] == [
        (found.id, found.message, found.level, found.odd, found.others) for found in before.discrepancies
    ]
    for old, new in zip(before.claims, after.claims, strict=True):
        assert [reading for reading in new.readings if reading.article != "zz-unrelated"] == list(old.readings)


def test_more_rules_change_nothing_of_the_others(tmp_path: Path) -> None:
    more = RULE + "  - {id: people, claim: People, kind: quantity, of: people}\n"
    articles = {"a": RIGHT, "b": WRONG}
    before, after = (check_story(tmp_path, rules, articles) for rules in (RULE, more))
    assert before.discrepancies == after.discrepancies


# --- properties ------------------------------------------------------------------------------------------------

snippets = st.sampled_from(
    [
        RIGHT,
        WRONG,
        HEDGED,
        NOTHING,
        BOTH,
        "“",
        "”",
        "Kim Brandt said",
        "---",
        "\n\n",
        "79m",
        "Dr.",
        "\u200b",
        "é",
        "’",
        "(",
        "A",
    ]
)


@given(st.lists(st.lists(snippets, max_size=5).map(" ".join), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_text_is_checked_and_every_span_holds(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        result = check_story(Path(folder), MANY_RULES, {f"a{i}": f"Text {text}" for i, text in enumerate(texts)})
        for judged in result.claims:
            for mention in itertools.chain.from_iterable(reading.mentions for reading in judged.readings):
                article = result.article(mention.article)
                assert article.text[mention.span.start : mention.span.end] == mention.text
                assert mention.sentence.start <= mention.span.start
        for found in result.discrepancies:
            assert found.message.endswith(".")
