"""Lists of names: which names a text tells one after the other, and how two lists compare.

Each table has its purpose above it. To add a case, add a row.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ValueReadError
from checker.kinds import all_kinds
from checker.kinds.list import NameList
from tests.story import check_story, mentions_of, words_of

KIND = all_kinds()["list"]


def lists(text: str) -> list[NameList]:
    return [mention.value for mention in mentions_of("list", text) if isinstance(mention.value, NameList)]


# --- which lists a text has ------------------------------------------------------------------------------------

# Text → the items of its only list, as they stand there.
FOUND = [
    # joined by commas and a last "and" or "or", with and without the comma before it
    ("It covers California, Illinois and Minnesota.", ["California", "Illinois", "Minnesota"]),
    ("It covers California, Illinois, and Minnesota.", ["California", "Illinois", "Minnesota"]),
    ("It starts in California, Illinois or Minnesota.", ["California", "Illinois", "Minnesota"]),
    ("It covers California, Illinois & Minnesota.", ["California", "Illinois", "Minnesota"]),
    # names of more than one word
    ("New York, New Mexico and North Dakota sued.", ["New York", "New Mexico", "North Dakota"]),
    # a region that belongs to its item
    ("It covers California, Illinois, Washington state and Washington, D.C.",
     ["California", "Illinois", "Washington state", "Washington, D.C."]),
    ("It covers California, Illinois, Washington State, and Washington, D.C., all run by Democrats.",
     ["California", "Illinois", "Washington State", "Washington, D.C."]),
    ("It covers Washington, D.C., California and Illinois.", ["Washington, D.C.", "California", "Illinois"]),
    ("It covers California, Illinois and the District of Columbia.",
     ["California", "Illinois", "District of Columbia"]),
    # the article before an item, streets, people, bodies
    ("They closed Quay Street, Tollhouse Lane and Netmakers’ Row.",
     ["Quay Street", "Tollhouse Lane", "Netmakers’ Row"]),
    ("Kim Brandt, Sara Vitolo and Rujul Desai signed it.", ["Kim Brandt", "Sara Vitolo", "Rujul Desai"]),
    ("The FBI, the CIA and the NSA declined to comment.", ["FBI", "CIA", "NSA"]),
    # a list that the words around set off
    ("Seven states — California, Colorado, Illinois, Minnesota, New York, Oregon and Washington — pay for it.",
     ["California", "Colorado", "Illinois", "Minnesota", "New York", "Oregon", "Washington"]),
]  # fmt: skip

# Texts without a list of three names or more.
NONE = [
    "California and Illinois sued.",
    "The data went from California to Illinois, and then to Minnesota.",
    "California sued. Illinois followed, and Minnesota waited.",
    "The Deputy Administrator, Chief Operating Officer and Secretary must sign.",
    "On Monday, June 9, and Tuesday, June 10, officials met.",
    "It was signed by the Centers for Medicare & Medicaid Services and the Department of Homeland Security.",
    "She was born in Boston, Massachusetts, and he in Austin.",
    "Kim Brandt, the deputy administrator, and Sara Vitolo signed it.",
    "They ate fish, bread and cheese.",
]


@pytest.mark.parametrize(("text", "items"), FOUND)
def test_a_list_is_found(text: str, items: list[str]) -> None:
    assert [list(found.items) for found in lists(text)] == [items]


@pytest.mark.parametrize("text", NONE)
def test_no_list_is_found(text: str) -> None:
    assert [found.items for found in lists(text)] == []


# The words before a list → whether they say that there is more than it names.
OPEN = [
    ("It covers California, Illinois and Minnesota.", False),
    ("It covers states including California, Illinois and Minnesota.", True),
    ("It covers states such as California, Illinois and Minnesota.", True),
    ("It covers states like California, Illinois and Minnesota.", True),
    ("It covers states, among them California, Illinois and Minnesota.", True),
    ("It covers states, including the Dakotas, California and Illinois.", True),
    ("It covers states such as the Dakotas, California and Illinois.", True),
    # "as" without "such" tells them all
    ("The dead were named as Kim Brandt, Sara Vitolo and Rujul Desai.", False),
    ("The winners were announced as Kenya, Ghana and Chile.", False),
    ("Police identified them as Kim Brandt, Sara Vitolo and Rujul Desai.", False),
]


@pytest.mark.parametrize(("text", "open_ended"), OPEN)
def test_a_list_may_be_open(text: str, open_ended: bool) -> None:
    (found,) = lists(text)
    assert found.open_ended is open_ended


# --- two lists compared ----------------------------------------------------------------------------------------

# Left, right (items separated by commas; "+" at the end: there are more) → how they stand to each other.
# Every row is also tried the other way round.
COMPARED = [
    # names of places and bodies in several forms
    ("Ohio; Iowa; D.C.", "Ohio; Iowa; District of Columbia", "agrees"),
    ("Ohio; Iowa; Washington, D.C.", "Ohio; Iowa; the District of Columbia", "agrees"),
    ("Kyiv; Odesa; Lviv", "Kiev; Odessa; Lvov", "agrees"),
    (
        "FBI; NASA; Reuters",
        "Federal Bureau of Investigation; National Aeronautics and Space Administration; Reuters",
        "agrees",
    ),
    ("FBI; NASA; Reuters", "CIA; NASA; Reuters", "differs"),
    ("Ohio; Iowa; Virginia", "Ohio; Iowa; West Virginia", "differs"),
    # the same names, in any order, letters and stops aside
    ("Illinois; Oregon; Utah", "Illinois; Oregon; Utah", "agrees"),
    ("Illinois; Oregon; Utah", "Utah; Illinois; Oregon", "agrees"),
    ("Illinois; Oregon; New York", "ILLINOIS; Oregon; New York City", "agrees"),
    ("Illinois; Oregon; Washington", "Illinois; Oregon; Washington state", "agrees"),
    ("Illinois; Oregon; Washington, D.C.", "Illinois; Oregon; Washington, DC", "agrees"),
    ("Québec; Ontario; Alberta", "Quebec; Ontario; Alberta", "agrees"),
    ("the FBI; the CIA; the NSA", "FBI; CIA; NSA", "agrees"),
    # one name more, less, or another one
    ("Illinois; Oregon; Utah", "Illinois; Oregon", "differs"),
    ("Illinois; Oregon; Utah", "Illinois; Oregon; Utah; Texas", "differs"),
    ("Illinois; Oregon; Utah", "Illinois; Oregon; Texas", "differs"),
    ("Illinois; Oregon; Washington; Washington, D.C.", "Illinois; Oregon; Washington; Utah", "differs"),
    ("Illinois; Washington; Washington, D.C.", "Illinois; Washington; Washington, Colombia County", "differs"),
    # "including": what is left out is no difference, what is added is
    ("Illinois; Oregon; Utah", "Illinois; Oregon+", "vague"),
    ("Illinois; Oregon; Utah", "Illinois; Oregon; Texas+", "differs"),
    # lists of other things
    ("Illinois; Oregon; Utah", "FBI; CIA; NSA", "unrelated"),
    ("Illinois; Oregon; Utah", "Illinois; Texas; Maine; Ohio", "unrelated"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_lists_compare_both_ways(left: str, right: str, word: str) -> None:
    a, b = (
        NameList(tuple(item.strip() for item in text.rstrip("+").split(";")), open_ended=text.endswith("+"))
        for text in (left, right)
    )
    assert (KIND.compare(a, b).word, KIND.compare(b, a).word) == (word, word)


# --- what a rule expects, and the reading it gives -------------------------------------------------------------

# Text of `expect`, one item a line as the rule reader hands it on → the items.
READ = [
    ("California\nIllinois\nWashington, D.C.", ["California", "Illinois", "Washington, D.C."]),
    ("California; Illinois; Washington, D.C.", ["California", "Illinois", "Washington, D.C."]),
    ("California, Illinois, Utah", ["California", "Illinois", "Utah"]),
]


@pytest.mark.parametrize(("text", "items"), READ)
def test_an_expected_list_is_read(text: str, items: list[str]) -> None:
    value = KIND.read(text)
    assert isinstance(value, NameList)
    assert list(value.items) == items


@pytest.mark.parametrize("text", ["", "California", "California,"])
def test_one_name_is_no_list(text: str) -> None:
    with pytest.raises(ValueReadError):
        KIND.read(text)


STATES = """
    names:
      DC: ["Washington, D.C.", the District of Columbia, the District]
    rules:
      - id: states
        claim: Where the people in the data live
        kind: list
        expect: [California, Illinois, Washington, "{DC}"]
        about: [data, enrollee]
"""

# Text → the reading.
RULED = [
    ("The data covers California, Illinois, Washington state and Washington, D.C.", "agrees"),
    ("The data covers California, Illinois, Washington state and the District of Columbia.", "agrees"),
    ("Enrollees live in Washington, D.C., Washington state, Illinois and California.", "agrees"),
    ("The data covers California, Illinois, Oregon and Washington, D.C.", "differs"),
    ("The data covers California, Illinois and Washington, D.C.", "differs"),
    ("The data covers California, Illinois, Washington and Washington, Colombia County.", "differs"),
    ("The data covers places including California, Illinois and Washington state.", "vague"),
    ("The data covers millions of people in several states.", "silent"),
    ("The FBI, the CIA and the NSA want the data.", "silent"),
    ("California, Illinois, Oregon and Washington, D.C., have run clinics since 2010.", "silent"),
]


@pytest.mark.parametrize(("text", "word"), RULED)
def test_a_rule_reads_the_list_it_means(tmp_path: Path, text: str, word: str) -> None:
    assert words_of(check_story(tmp_path, STATES, {"a": text})) == {"a": word}


def test_the_message_tells_what_is_missing_and_what_is_added(tmp_path: Path) -> None:
    text = "The data covers California, Illinois, Oregon and Washington, D.C."
    (found,) = check_story(tmp_path, STATES, {"a": text}).discrepancies
    assert found.category == "list"
    assert "without “Washington”" in found.message
    assert "with “Oregon”" in found.message
