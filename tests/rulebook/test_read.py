"""Rule files → rules: every mistake with its place, its line and what to do; YAML's traps; names, scope, tolerance."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from checker.kinds import all_kinds
from checker.model import Problem, Rule
from checker.rulebook.read import read_rulebook
from checker.rulebook.schema import rules_schema
from tests.story import check_story, rulebook_of, words_of, write_rules

ROOT = Path(__file__).parents[2]

GOOD = """\
rules:
  - id: time
    claim: Time to comply
    kind: duration
    expect: 54 minutes
    about: [comply]
"""


def problems_of(folder: Path, text: str, name: str = "rules.yaml") -> tuple[Problem, ...]:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_rulebook([path])[1]


def rule_of(folder: Path, lines: str) -> Rule:
    """The rule GOOD with other lines: "expect: 9:30" takes the place of the line that begins with "expect:"."""
    kept = GOOD.splitlines()
    for line in lines.strip().splitlines():
        key = line.strip().split(":")[0]
        kept = [old for old in kept if not old.strip().startswith(f"{key}:")]
        kept.append(f"    {line.strip()}")
    (rule,) = rulebook_of(folder, "\n".join(kept) + "\n").rules
    return rule


# --- mistakes --------------------------------------------------------------------------------------------------

# A rule file with one mistake → its line and column, a part of the message, a part of the hint, and the line shown.
# One mistake is one problem: what only follows from it is not told.
MISTAKES = {
    # the file
    "unknown key at the top": (
        "story: A\nrefrence: [ap]\n" + GOOD, "2:1", "“refrence”", "“reference”?", "refrence: [ap]"),
    "key twice at the top": ("story: A\nstory: B\n" + GOOD, "2:1", "twice", "one of them", "story: B"),
    "no rules": ("story: A\n", "1:1", "no “rules”", "rules:", "story: A"),
    "rules are no list": ("rules:\n  id: a\n", "2:3", "must be a list", "- id:", "id: a"),
    "a rule that is no mapping": ("rules:\n  - time\n", "2:5", "key: value", "- id:", "- time"),
    "not YAML": ("rules:\n  - id: a\n   claim: b\n", "3:", "cannot be read", "indentation", "claim: b"),
    "a tab": ("rules:\n\t- id: a\n", "2:1", "cannot be read", "", "- id: a"),
    "a mark that never closes": (GOOD + '    why: "because\n', "7:", "cannot be read", "", "why:"),
    "a list at the top": ("- id: a\n", "1:1", "key: value", "", "- id: a"),
    # the keys of a rule
    "unknown key": (GOOD + "    tolerence: 1%\n", "7:5", "“tolerence”", "“tolerance”?", "tolerence: 1%"),
    "unknown key that is like another kind's": (GOOD + "    role: [a]\n", "7:5", "“role”", "", "role: [a]"),
    "misspelt key that the rule needs": (
        GOOD.replace("about:", "abuot:"), "6:5", "“abuot”", "“about”?", "abuot: [comply]"),
    "key twice": (GOOD + "    claim: Other\n", "7:5", "“claim” is there twice", "one of them", "claim: Other"),
    "no id": (GOOD.replace("id: time\n    ", ""), "2:5", "no “id”", "- id:", "- claim: Time to comply"),
    "no claim": (GOOD.replace("    claim: Time to comply\n", ""), "2:5", "no “claim”", "claim:", "- id: time"),
    "no kind": (GOOD.replace("    kind: duration\n", ""), "2:5", "no “kind”", "duration", "- id: time"),
    "unknown kind": (GOOD.replace("duration", "durration"), "4:11", "“durration”", "“duration”?", "kind: durration"),
    "unknown kind, like none": (GOOD.replace("duration", "zzz"), "4:11", "“zzz”", "duration", "kind: zzz"),
    "bad id": (
        GOOD.replace("id: time", "id: Time to comply"), "2:9", "cannot be an id", "hyphens", "- id: Time to comply"),
    "empty value": (GOOD.replace("Time to comply", ""), "3:11", "“claim” is empty", "", "claim:"),
    "list for one value": (GOOD.replace("Time to comply", "[a, b]"), "3:12", "one value", "", "claim: [a, b]"),
    # values
    "value that the kind cannot read": (
        GOOD.replace("54 minutes", "soon"), "5:13", "cannot read “soon”", "54 minutes", "expect: soon"),
    "unknown level": (GOOD + "    level: eror\n", "7:12", "“eror”", "“error”?", "level: eror"),
    "unknown hedges": (GOOD + "    hedges: alow\n", "7:13", "“alow”", "“allow”?", "hedges: alow"),
    "neither yes nor no": (GOOD + "    required: maybe\n", "7:15", "“maybe”", "yes", "required: maybe"),
    "tolerance": (GOOD + "    tolerance: some\n", "7:16", "“some”", "", "tolerance: some"),
    "tolerance where there is none": (
        GOOD.replace("duration", "person").replace("54 minutes", "Kim Brandt") + "    tolerance: 1%\n",
        "7:16", "no tolerance", "away", "tolerance: 1%"),
    "undefined name": (GOOD.replace("[comply]", "['{DHS} order']"), "6:13", "{DHS}", "names:", "about:"),
    "misspelt name": (
        "names: {DHS: [DHS]}\n" + GOOD.replace("[comply]", "['{DSH} order']"), "7:13", "{DSH}", "“DHS”?", "about:"),
    "nothing that says which": (
        GOOD.replace("    about: [comply]\n", ""), "2:5", "which duration", "about", "- id: time"),
    "day that is none": (GOOD + "    when: {since: 2025-02-30}\n", "7:19", "“2025-02-30”", "2025-07-14", "when:"),
    "unknown key in when": (GOOD + "    when: {form: 2025-02-01}\n", "7:12", "“form”", "", "when:"),
    "unknown reading in examples": (
        GOOD + "    examples: {agree: [It took 54 minutes to comply.]}\n", "7:16", "“agree”", "“agrees”?", "examples:"),
    # what a kind needs
    "person without expect": (
        "rules:\n  - id: a\n    claim: A\n    kind: person\n", "2:5", "needs “expect”", "Andrew Nixon", "- id: a"),
    "choice without options": (
        "rules:\n  - id: a\n    claim: A\n    kind: choice\n", "2:5", "“options”", "", "- id: a"),
    "option that is none": (
        "rules:\n  - id: a\n    claim: A\n    kind: choice\n    expect: sined\n    options: {signed: a, open: b}\n",
        "5:13", "“sined”", "“signed”?", "expect: sined"),
    "option without words": (
        "rules:\n  - id: a\n    claim: A\n    kind: choice\n    options: {signed: [signed], open: ['...']}\n",
        "5:40", "no words", "", "options:"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "place", "message", "hint", "excerpt"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told_with_place_line_and_hint(
    tmp_path: Path, text: str, place: str, message: str, hint: str, excerpt: str
) -> None:
    (problem,) = problems_of(tmp_path, text)
    assert problem.level == "error"
    assert problem.where.startswith(f"{tmp_path / 'rules.yaml'}:{place}")
    assert message in problem.message
    assert hint in problem.hint
    assert problem.hint
    assert excerpt in problem.excerpt


def test_all_mistakes_are_told_at_once_and_good_rules_are_kept(tmp_path: Path) -> None:
    text = (
        "story: A\n"
        "refrence: [ap]\n"  # 1
        "rules:\n"
        "  - {id: One, claim: A, kind: duration, expect: 54 minutes, about: comply}\n"  # 2
        "  - {id: two, claim: A, kind: durration, expect: 54 minutes, about: comply}\n"  # 3
        "  - {id: three, claim: A, kind: duration, expect: soon, about: comply}\n"  # 4
        "  - {id: four, claim: A, kind: duration, expect: 54 minutes, about: comply, tolerence: 1%}\n"  # 5
        "  - {id: five, kind: duration, expect: 54 minutes, about: comply, level: eror}\n"  # 6, 7
        "  - {id: six, claim: A, kind: person}\n"  # 8
        "  - {id: seven, claim: A, kind: duration, expect: 54 minutes, about: comply}\n"
        "  - {id: seven, claim: A, kind: duration, expect: 54 minutes, about: comply}\n"  # 9
    )
    path = tmp_path / "rules.yaml"
    path.write_text(text, encoding="utf-8")
    rulebook, problems = read_rulebook([path])
    assert [rule.id for rule in rulebook.rules] == ["seven"]
    assert len(problems) == 9, problems
    assert {int(problem.where.rsplit(":", 2)[1]) for problem in problems} == {2, 4, 5, 6, 7, 8, 9, 11}


def test_an_id_that_another_file_has_is_told_with_both_places(tmp_path: Path) -> None:
    first = write_rules(tmp_path, GOOD, "a.yaml")
    second = write_rules(tmp_path, "story: B\n" + GOOD, "b.yaml")
    rulebook, problems = read_rulebook([second, first])
    assert len(rulebook.rules) == 1
    (problem,) = problems
    assert problem.where == f"{second}:3:5"
    assert f"{first}:2:5" in problem.message


# A rule file that is not there, not text, or empty → a part of the message.
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.yaml").write_text("# nothing yet\n", encoding="utf-8")
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00\x01" * 9)
    (tmp_path / "folder").mkdir()
    good = write_rules(tmp_path, GOOD)
    names = ["gone.yaml", "empty.yaml", "binary.yaml", "folder"]
    rulebook, problems = read_rulebook([*(tmp_path / name for name in names), good])
    assert len(rulebook.rules) == 1
    assert {problem.where.rsplit("/", 1)[1] for problem in problems} == set(names)
    assert all(problem.level == "error" and problem.hint for problem in problems)


def test_a_folder_gives_all_its_rule_files(tmp_path: Path) -> None:
    write_rules(tmp_path, GOOD, "a.yaml")
    write_rules(tmp_path, GOOD.replace("id: time", "id: other"), "b.yml")
    write_rules(tmp_path, "x", "notes.txt")
    rulebook, problems = read_rulebook([tmp_path])
    assert not problems
    assert [rule.id for rule in rulebook.rules] == ["time", "other"]


# --- YAML's traps: what is written is what is meant -------------------------------------------------------------

# Kind, the value as written → the text that it stands for.
TRAPS = [
    ("time", "9:30", "9:30"),  # YAML 1.1 reads 570
    ("time", "09:30", "09:30"),
    ("quantity", "012", "012"),  # ten
    ("quantity", "3,000", "3,000"),
    ("date", "2025-07-14", "2025-07-14"),  # a date, not a text
    ("date", "July 14", "July 14"),
    ("quote", "no means no", "no means no"),
]


@pytest.mark.parametrize(("kind", "value", "text"), TRAPS)
def test_a_value_is_what_it_looks_like(tmp_path: Path, kind: str, value: str, text: str) -> None:
    rule = rule_of(tmp_path, f"kind: {kind}\nexpect: {value}")
    assert rule.expect_text == text
    assert rule.expect == all_kinds()[kind].read(text)


# Words that YAML 1.1 takes for true and false, as the name of an option and as text.
@pytest.mark.parametrize("word", ["no", "No", "yes", "on", "off", "null", "~", "012", "1e3"])
def test_words_stay_words(tmp_path: Path, word: str) -> None:
    text = f"""
        rules:
          - id: a
            claim: {word}
            kind: choice
            expect: {word}
            options:
              {word}: was signed
              other: was not signed
    """
    (rule,) = rulebook_of(tmp_path, text).rules
    assert (rule.claim, rule.expect_text, list(rule.options)) == (word, word, [word, "other"])


@pytest.mark.parametrize(("word", "required"), [("yes", True), ("true", True), ("no", False), ("false", False)])
def test_yes_and_no(tmp_path: Path, word: str, required: bool) -> None:
    assert rule_of(tmp_path, f"required: {word}").required is required


# --- what a rule says ------------------------------------------------------------------------------------------


def test_a_rule_knows_what_the_file_says(tmp_path: Path) -> None:
    text = """
        story: The data
        reference: [ap, reuters]
        rules:
          - id: time
            claim: Time to comply
            kind: duration
            expect: 54 minutes
            about: [comply, hand over]
            not-about: hearing
            when: {since: 2025-06-01, until: 2025-06-30, sources: [ap], words: Medicaid}
            required: yes
            tolerance: 2 minutes
            hedges: note
            level: warning
            why: The timeline rests on it.
            link: https://example.org/memo
            examples:
              agrees: They had 54 minutes to comply.
              differs: [They had 45 minutes to comply.]
    """
    rulebook = rulebook_of(tmp_path, text)
    (rule,) = rulebook.rules
    assert (rulebook.story, rule.story, rule.reference) == ("The data", "The data", ("ap", "reuters"))
    assert (rule.id, rule.claim, rule.kind, rule.expect_text) == ("time", "Time to comply", "duration", "54 minutes")
    assert [phrase.text for phrase in rule.about] == ["comply", "hand over"]
    assert [phrase.text for phrase in rule.not_about] == ["hearing"]
    assert (rule.when.since, rule.when.until) == (dt.date(2025, 6, 1), dt.date(2025, 6, 30))
    assert (rule.when.sources, [phrase.text for phrase in rule.when.words]) == (("ap",), ["Medicaid"])
    assert (rule.required, rule.hedges, rule.level) == (True, "note", "warning")
    assert (rule.why, rule.link) == ("The timeline rests on it.", "https://example.org/memo")
    assert [(example.reading, example.text) for example in rule.examples] == [
        ("agrees", "They had 54 minutes to comply."), ("differs", "They had 45 minutes to comply."),
    ]  # fmt: skip
    assert (rule.where.line, rule.where.column) == (4, 5)
    assert rule.examples[1].where.line == 19


# Kind, expect, tolerance → share and amount (amounts in the kind's own unit).
TOLERANCES = [
    ("quantity", "79 million", "1%", Decimal("0.01"), Decimal(0)),
    ("quantity", "79 million", "0.5 %", Decimal("0.005"), Decimal(0)),
    ("quantity", "79 million", "1 million", Decimal(0), Decimal(1_000_000)),
    ("duration", "54 minutes", "2 minutes", Decimal(0), Decimal(120)),
]


@pytest.mark.parametrize(("kind", "expect", "tolerance", "share", "amount"), TOLERANCES)
def test_tolerance(tmp_path: Path, kind: str, expect: str, tolerance: str, share: Decimal, amount: Decimal) -> None:
    found = rule_of(tmp_path, f"kind: {kind}\nexpect: {expect}\ntolerance: {tolerance}").tolerance
    assert found is not None
    assert (found.share, found.amount) == (share, amount)


# --- names -----------------------------------------------------------------------------------------------------

NAMES = """
    names:
      DHS: [DHS, Homeland Security]
      data: [records, files]
    rules:
      - id: time
        claim: When DHS got the data
        kind: date
        expect: 2025-06-10
        about: ["{DHS} received the {data}"]
"""


def test_names_stand_for_every_way_to_write_them(tmp_path: Path) -> None:
    (rule,) = rulebook_of(tmp_path, NAMES).rules
    assert [phrase.text for phrase in rule.about] == [
        "DHS received the records", "DHS received the files",
        "Homeland Security received the records", "Homeland Security received the files",
    ]  # fmt: skip


def test_names_work_in_every_place_that_is_looked_for(tmp_path: Path) -> None:
    text = """
        names:
          HHS: [HHS, Department of Health]
          boss: [Kim Brandt]
        rules:
          - id: boss
            claim: The head
            kind: person
            expect: "{boss}"
            role: ["{HHS} chief"]
            when: {words: ["{HHS}"]}
    """
    (rule,) = rulebook_of(tmp_path, text).rules
    assert rule.expect_text == "Kim Brandt"
    assert [phrase.text for phrase in rule.phrases["role"]] == ["HHS chief", "Department of Health chief"]
    assert [phrase.text for phrase in rule.when.words] == ["HHS", "Department of Health"]


# --- scope and examples ----------------------------------------------------------------------------------------

# `when` of a rule → the articles that it speaks of.
SCOPES = [
    ("{since: 2025-07-01}", {"july", "undated"}),
    ("{until: 2025-06-30}", {"june", "undated"}),
    ("{since: 2025-06-13, until: 2025-06-13}", {"june", "undated"}),
    ("{sources: [wire]}", {"june"}),
    ("{sources: [WIRE, undated]}", {"june", "undated"}),
    ("{words: [agreement]}", {"july"}),
    ("{words: [agree, memo]}", {"june"}),
    ("{since: 2025-07-01, words: [agreement]}", {"july"}),
]


@pytest.mark.parametrize(("when", "inside"), SCOPES)
def test_scope(tmp_path: Path, when: str, inside: set[str]) -> None:
    articles = {
        "june": "---\nsource: Wire\npublished: 2025-06-13\n---\nThe memo gave them 54 minutes to comply.",
        "july": "---\nsource: Ledger\npublished: 2025-07-17\n---\nThe agreements came. They had 54 minutes to comply.",
        "undated": "They had 54 minutes to comply.",
    }
    result = check_story(tmp_path, GOOD + f"    when: {when}\n", articles)
    assert {article for article, word in words_of(result).items() if word == "agrees"} == inside


# Examples beside a rule → the lines whose example gets another reading than it should.
EXAMPLES = [
    ("agrees: They had 54 minutes to comply.", []),
    ("differs: They had 45 minutes to comply.", []),
    ("silent: The hearing lasted 54 minutes.", []),
    ("agrees: They had 45 minutes to comply.", [8]),
    ("differs: [They had 45 minutes to comply., They had 54 minutes to comply.]", [8]),
    ("silent: They had 54 minutes to comply.", [8]),
    ("agrees: The hearing lasted 54 minutes.", [8]),
]


@pytest.mark.parametrize(("example", "lines"), EXAMPLES)
def test_examples_are_run(tmp_path: Path, example: str, lines: list[int]) -> None:
    articles = {"a": "They had 54 minutes to comply."}
    result = check_story(tmp_path, GOOD + f"    examples:\n      {example}\n", articles)
    failed = [problem for problem in result.problems if problem.level == "error"]
    assert [int(problem.where.rsplit(":", 2)[1]) for problem in failed] == lines
    assert all("example" in problem.message and problem.hint and problem.excerpt for problem in failed)


def test_an_example_is_read_whatever_the_scope(tmp_path: Path) -> None:
    text = GOOD + "    when: {sources: [wire], words: [memo]}\n    examples: {agrees: They had 54 minutes to comply.}\n"
    result = check_story(tmp_path, text, {"wire": "The memo gave them 54 minutes to comply."})
    assert not result.problems


# --- the schema ------------------------------------------------------------------------------------------------


def plain(path: Path) -> Any:
    """A rule file as an editor's YAML plug-in sees it, as JSON values."""
    return json.loads(json.dumps(yaml.safe_load(path.read_text(encoding="utf-8")), default=str))


SHIPPED = sorted((ROOT / "rules").glob("*.yaml"))


def test_shipped_rules_are_valid_for_the_schema() -> None:
    assert SHIPPED
    for path in SHIPPED:
        jsonschema.validate(plain(path), rules_schema())


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(rules_schema())


@pytest.mark.parametrize("lines", ["", "    tolerance: 1%\n", "    required: yes\n", "    when: {since: 2025-07-14}\n"])
def test_a_right_rule_is_valid(tmp_path: Path, lines: str) -> None:
    jsonschema.validate(plain(write_rules(tmp_path, GOOD + lines)), rules_schema())


# Mistakes that an editor can underline: those that the schema shows.
WRONG = [
    GOOD + "    tolerence: 1%\n",
    GOOD + "    role: [a]\n",
    GOOD + "    level: eror\n",
    GOOD.replace("duration", "durration"),
    GOOD.replace("    claim: Time to comply\n", ""),
    "story: A\n",
    "refrence: ap\n" + GOOD,
    "rules:\n  - {id: a, claim: A, kind: person}\n",
    "rules:\n  - {id: a, claim: A, kind: choice, expect: b}\n",
    GOOD + "    when: {form: 2025-07-14}\n",
    GOOD + "    examples: {agree: x}\n",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_rule_is_not_valid(tmp_path: Path, text: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(plain(write_rules(tmp_path, text)), rules_schema())
