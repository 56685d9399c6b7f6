"""Articles on other events: what is alike in them by chance is not held against one another."""

from __future__ import annotations

import pytest

from tests.across.story_pairs import compared

# Two articles that have nothing to do with each other.
UNRELATED = [
    ("Mayor Lena Brook of Ashford opened the fair.", "Mayor Omar Haddad of Larkhill shut the road."),
    ("Mayor Lena Brook opened the fair.", "Mayor Omar Haddad shut the road."),
    ("President Iris Vane spoke of the war.", "Club president Karl Thorn spoke of the match."),
    ("British Defence Secretary Karl Thorn flew home.", "Defence Secretary Iris Vane spoke at the Pentagon."),
    ("The New York Times reported it.", "The New York Authority reported it."),
    ("The attorney general, Iris Vane, resigned.", "Ohio Attorney General Karl Thorn sued."),
    ("A New York time was set.", "The New York Times reported it."),
    ("The chief executive, Iris Vane, resigned.", "Chief executive Karl Thorn sued."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), UNRELATED)
def test_nothing_is_found(one: str, other: str) -> None:
    assert [discrepancy.message for discrepancy in compared(one, other)] == []


# Two articles, on one event or not, between which there is no more than a note.
NO_ALARM = [
    # two people who contradict each other
    ("“There is no evidence of fraud in the vote,” Bob Hale said.",
     "“There is evidence of fraud in the vote,” Tara Quinn said."),
    ("“It is a great day for the city of Ashford,” Mayor Wei Wu said.",
     "“It is a great day for the people of Ashford,” Gov. Ann Healy said."),
    # ministers of two countries, two chairs of two councils
    ("Interior Minister Nadja Faber met officials.", "Interior Minister Yvonne Coop met officials."),
    ("City Council President Nora Diaz voted no.", "City Council President Will Hart voted yes."),
    # surnames made of one another
    ("Bill Peters won. Peterson said he lost badly.", "It rained."),
    ("John Martin won. Martinez said he would appeal.", "It rained."),
    ("Resident Jose Martinez saw smoke.", "Resident Jose Martin saw smoke."),
    # relatives
    ("Erik Trumbull spoke at the rally in Iowa on Friday.", "Dora Trumbull spoke at the rally in Iowa on Friday."),
    # bodies of two countries
    ("The Ministry of Defense in Kyiv said six died.", "The Department of Defense in Washington said six died."),
    # a count of a larger group
    ("Of the five senators, Cruise, Hawley and Leeds voted no.", "It rained."),
    # something told to somebody else
    ("Tesla did not respond to a request for comment.", "Tesla told investors that sales rose."),
    ("John Smith could not be reached for comment.", "John Smith told the court he was innocent."),
    ("Boeing did not respond to a request for comment about the strike.",
     "Boeing said in a statement that it was safe."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), NO_ALARM)
def test_no_more_than_a_note(one: str, other: str) -> None:
    alarms = [each.message for each in compared(one, other) if each.level != "note"]
    assert alarms == []


def test_a_namesake_in_a_third_article_takes_no_finding_away() -> None:
    memo = "Deputy administrator Kim Brandt wrote the memo on Monday in the office. Brandt declined to comment."
    copy = (
        "“The memo is lawful and the states knew it well in advance,” said Brant, the deputy administrator, "
        "who wrote the memo on Monday."
    )
    match = "The goalkeeper was beaten twice. “It was a poor match for all of us,” said Brant."
    alone = {each.message for each in compared(memo, copy)}
    assert alone
    assert alone <= {each.message for each in compared(memo, copy, match)}


def test_many_names_in_a_third_article_take_no_finding_away() -> None:
    right = "Immigration and Customs Enforcement agents came to the town on Monday."
    wrong = "Immigration and Customs Execution agents came to the town on Monday."
    letters = "ABCDEFGHIJ"
    many = " ".join(f"The {one}arn {other}eld Institute met." for one in letters for other in letters)
    alone = {each.message for each in compared(right, wrong)}
    assert alone
    assert alone <= {each.message for each in compared(right, wrong, many)}
