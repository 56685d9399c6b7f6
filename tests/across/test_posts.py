"""Offices that cannot both be right, and roles that can.

To add a case, add a row: the texts of the articles; and for a finding, the name that is told to be the odd one.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

# One person in two offices that exclude each other.
TWO_OFFICES = [
    (["Sen. Lucy Brandvold opposed the bill.", "Rep. Lucy Brandvold opposed the bill."], "Lucy Brandvold"),
    (["Governor Carla Menendez signed the bill.", "Lieutenant Governor Carla Menendez signed the bill."],
     "Carla Menendez"),
    (["Deputy Mayor Dana Whitlock opened the bridge.", "Mayor Dana Whitlock opened the bridge."], "Dana Whitlock"),
    (["Sen. Curtis Boyle of Iowa voted no.", "Sen. Curtis Boyle of Ohio voted no."], "Curtis Boyle"),
    (["Health Minister Olga Renko resigned on Monday.", "Finance Minister Olga Renko resigned on Monday."],
     "Olga Renko"),
    (["Defense Secretary Paul Harrow met the envoys.", "Treasury Secretary Paul Harrow met the envoys."],
     "Paul Harrow"),
    (["President Teresa Amaro spoke to the nation.", "Vice President Teresa Amaro spoke to the nation."],
     "Teresa Amaro"),
    (["Owen Tarrant, the police chief of Millbrook, said so.", "Owen Tarrant, the fire chief of Millbrook, said so."],
     "Owen Tarrant"),
    (["Mayor Dana Whitlock opened the bridge.", "Mayor Dana Whitlock opened the bridge.",
      "Governor Dana Whitlock opened the bridge."], "Dana Whitlock"),
    (["Attorney General Ruth Kandel sued the firm.", "Deputy Attorney General Ruth Kandel sued the firm."],
     "Ruth Kandel"),
    (["Prime Minister Lars Edholm called an election.", "Deputy Prime Minister Lars Edholm called an election."],
     "Lars Edholm"),
    (["Governor Carla Menendez of Nevada signed it.", "Governor Carla Menendez of Utah signed it."],
     "Carla Menendez"),
    # officers of a club, a company
    (["Helen Pryce, the treasurer of the Harlow Rowing Club, said the boats were gone.",
      "Helen Pryce, the president of the Harlow Rowing Club, said the boats were gone."], "Helen Pryce"),
    (["Helen Pryce, secretary of the Harlow Rowing Club, said so.",
      "Helen Pryce, treasurer of the Harlow Rowing Club, said so."], "Helen Pryce"),
    (["Ivor Lamb, chief financial officer of Lamb Steel, resigned.", "Ivor Lamb, chairman of Lamb Steel, resigned."],
     "Ivor Lamb"),
    (["Ivor Lamb, chief executive of Lamb Steel, resigned.",
      "Ivor Lamb, chief technology officer of Lamb Steel, resigned."], "Ivor Lamb"),
    # on the road, aboard
    (["The driver, Jo Bell, 34, broke her arm.", "The cyclist, Jo Bell, 34, broke her arm."], "Jo Bell"),
    (["Passenger Jo Bell, 34, broke her arm in the crash.", "Driver Jo Bell, 34, broke her arm in the crash."],
     "Jo Bell"),
    (["Flight attendant Mia Roth opened the door.", "Passenger Mia Roth opened the door."], "Mia Roth"),
    (["Purser Mia Roth opened the door.", "Flight attendant Mia Roth opened the door."], "Mia Roth"),
    # ranks, the pitch, a school
    (["Inspector Neil Gowan led the search.", "Sergeant Neil Gowan led the search."], "Neil Gowan"),
    (["Detective Superintendent Neil Gowan led the search.", "Detective Inspector Neil Gowan led the search."],
     "Neil Gowan"),
    (["Goalkeeper Paul Sykes was hurt.", "Striker Paul Sykes was hurt."], "Paul Sykes"),
    (["Pupil Emma Lowe, 15, won the prize.", "Teacher Emma Lowe won the prize."], "Emma Lowe"),
    # behind "Dr"
    (["Dr Ruth Kandel, the head teacher of Ely Grammar School, resigned.",
      "Dr Ruth Kandel, a pupil of Ely Grammar School, resigned."], "Ruth Kandel"),
]  # fmt: skip

# Two posts that one person may well hold together.
TWO_POSTS = [
    (["Ivor Lamb, chairman of Lamb Steel, resigned.", "Ivor Lamb, chief executive of Lamb Steel, resigned."],
     "Ivor Lamb"),
    (["Ivor Lamb, chairman of Lamb Steel, resigned.", "Ivor Lamb, chief operating officer of Lamb Steel, resigned."],
     "Ivor Lamb"),
]  # fmt: skip

# Two people in an office that has one holder at a time.
TWO_HOLDERS = [
    (["Dana Whitlock, the mayor of Harlow, opened the bridge.", "Peter Orme, the mayor of Harlow, opened the bridge."],
     "Peter Orme"),
    (["Nevada Gov. Carla Menendez signed the bill.", "Nevada Gov. Philip Strand signed the bill."], "Philip Strand"),
    (["Governor Carla Menendez of Nevada signed the bill.", "Nevada Governor Philip Strand signed the bill."],
     "Philip Strand"),
    (["Millbrook Police Chief Owen Tarrant said two were held.",
      "Millbrook Police Chief Neil Gowan said two were held."], "Neil Gowan"),
    (["Norland Prime Minister Lars Edholm called an election.",
      "Norland Prime Minister Erik Sandvik called an election."], "Erik Sandvik"),
]  # fmt: skip

# Roles that one person can have at once, offices of two people.
FINE = [
    # one office in other words
    ["Nevada Gov. Carla Menendez signed it.", "Carla Menendez, the governor of Nevada, signed it."],
    ["Sen. Lucy Brandvold voted no.", "Senator Lucy Brandvold, a Democrat, voted no."],
    ["Rep. Ann Castell, D-Texas, voted no.", "Congresswoman Ann Castell of Texas voted no."],
    ["Rep. Ann Castell voted no.", "US representative Ann Castell, a Democrat, voted no."],
    ["Harlow Mayor Dana Whitlock opened it.", "Dana Whitlock, Harlow's mayor, opened it."],
    ["Defense Secretary Paul Harrow spoke.", "Paul Harrow, the secretary of defense, spoke."],
    ["Prime Minister Lars Edholm spoke.", "Norland's prime minister, Lars Edholm, spoke."],
    # a role that says more or less
    ["Owen Tarrant, a spokesman for the harbour board, said so.", "Owen Tarrant, of the harbour board, said so."],
    ["Spokesman Owen Tarrant said so.", "Owen Tarrant, a spokesman for the harbour board, said so."],
    ["Lawyer Ruth Kandel appealed.", "Ruth Kandel, a partner in the firm, appealed."],
    ["Professor Ingrid Halvorsen led the study.", "Glaciologist Ingrid Halvorsen led the study."],
    ["Dr. Miriam Sandoz treated the men.", "Miriam Sandoz, a surgeon, treated the men."],
    ["Rep. Ann Castell, the chair of the House budget committee, voted no.", "Chairwoman Ann Castell voted no."],
    ["Businessman Ivor Lamb bought the club.", "Ivor Lamb, the chairman of Lamb Steel, bought the club."],
    ["Ivor Lamb, chairman and chief executive of Lamb Steel, resigned.",
     "Ivor Lamb, chief executive of Lamb Steel, resigned."],
    ["Ivor Lamb, president of Lamb Steel, resigned.", "Ivor Lamb, chief executive of Lamb Steel, resigned."],
    ["Ivor Lamb, founder of Lamb Steel, resigned.", "Ivor Lamb, chief executive of Lamb Steel, resigned."],
    ["Ivor Lamb, general secretary of the Dockers' Union, spoke.",
     "Ivor Lamb, secretary of the Dockers' Union, spoke."],
    ["Helen Pryce, president of the Harlow Rowing Club, spoke.",
     "Helen Pryce, treasurer of the Ely Chess Society, spoke."],
    ["Dr Miriam Sandoz, a surgeon at the Miller hospital, said so.",
     "Dr Miriam Sandoz, chief medical officer of the Miller hospital, said so."],
    ["Sir Ivor Lamb, a judge, said so.", "Lord Ivor Lamb, a lawyer, said so."],
    ["Detective Sergeant Neil Gowan led the search.", "Det Sgt Neil Gowan led the search."],
    ["Sergeant Neil Gowan led the search.", "Officer Neil Gowan led the search."],
    ["Det Insp Neil Gowan led the search.", "Detective Neil Gowan led the search."],
    ["Lieutenant Colonel Paul Harrow spoke.", "Colonel Paul Harrow spoke."],
    ["Captain Paul Sykes was hurt in the first half.", "Defender Paul Sykes was hurt in the first half."],
    ["Captain Paul Sykes, a striker, was hurt.", "Striker Paul Sykes was hurt."],
    ["Teacher Emma Lowe won the prize.", "Head teacher Emma Lowe won the prize."],
    ["Cyclist Jo Bell was killed.", "The motorist, Tom Reed, was unhurt, and cyclist Jo Bell was killed."],
    # offices held once, or not yet
    ["Former striker Paul Sykes coaches the club.", "Goalkeeper Paul Sykes was hurt."],
    ["Helen Pryce, a former president of the Harlow Rowing Club, spoke.",
     "Helen Pryce, treasurer of the Harlow Rowing Club, spoke."],
    ["Former Governor Carla Menendez spoke.", "Senator Carla Menendez spoke."],
    ["Ex-mayor Dana Whitlock spoke.", "Governor Dana Whitlock spoke."],
    ["Mayor-elect Dana Whitlock spoke.", "State Senator Dana Whitlock spoke."],
    ["Senate candidate Dana Whitlock spoke.", "Mayor Dana Whitlock spoke."],
    # state and federal, two chambers, two places: two people in two offices
    ["Nevada Gov. Carla Menendez signed it.", "Utah Gov. Philip Strand signed it."],
    ["Harlow Mayor Dana Whitlock opened it.", "Millbrook Mayor Peter Orme opened it."],
    ["Sen. Lucy Brandvold voted no.", "Sen. Curtis Boyle voted no."],
    ["State Sen. Lucy Brandvold voted no.", "U.S. Sen. Curtis Boyle voted no."],
    ["House Speaker Ann Castell spoke.", "Senate leader Curtis Boyle spoke."],
    ["Deputy Mayor Peter Orme spoke.", "Mayor Dana Whitlock spoke."],
    ["Spokesman Owen Tarrant said so.", "Spokesman Neil Gowan said so."],
    # a change of office, told by one of the two
    ["Mayor Dana Whitlock of Harlow takes over from Peter Orme.", "Peter Orme, the mayor of Harlow, opened it."],
    ["Former Harlow mayor Peter Orme came.", "Harlow Mayor Dana Whitlock came."],
]  # fmt: skip


@pytest.mark.parametrize(("texts", "odd"), [*TWO_OFFICES, *TWO_HOLDERS])
def test_offices_that_cannot_both_be_right(texts: list[str], odd: str) -> None:
    assert_only(compared(*texts), "person-role warning", odd)


@pytest.mark.parametrize(("texts", "odd"), TWO_POSTS)
def test_posts_that_are_often_held_together_are_noted(texts: list[str], odd: str) -> None:
    assert_only(compared(*texts), "person-role note", odd)


@pytest.mark.parametrize("texts", FINE)
def test_offices_that_are_no_discrepancy(texts: list[str]) -> None:
    assert told(compared(*texts)) == []


def test_the_message_shows_both_offices() -> None:
    (found,) = compared("Sen. Lucy Brandvold opposed the bill.", "Rep. Lucy Brandvold opposed the bill.")
    assert "“Rep.”" in found.message
    assert "“Sen.”" in found.message
