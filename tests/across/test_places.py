"""Places that articles put elsewhere or spell otherwise, and places that are fine.

To add a case, add a row: the texts of the articles; and for a finding, the place that is told to be the odd one.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

# The articles, and the odd place in what is found.
ELSEWHERE = [
    # the same town in another state or country
    (["The plant in Springfield, Illinois, closed on Monday.", "The plant in Springfield, Missouri, closed on Monday."],
     "Springfield, Missouri"),
    (["The crash in Columbus, Ohio, killed two.", "The crash in Columbus, Georgia, killed two."], "Columbus, Georgia"),
    (["The fire in Portland, Oregon, burned for days.", "The fire in Portland, Maine, burned for days."],
     "Portland, Maine"),
    (["He was born in Albany, N.Y., to a miller.", "He was born in Albany, Ga., to a miller."], "Albany, Ga"),
    (["The dam near Dover, Delaware, broke.", "The dam near Dover, Delaware, broke.",
      "The dam near Dover, Ohio, broke."],
     "Dover, Ohio"),
    (["The mine near Lexington, Kentucky, shut.", "The mine near Lexington, Virginia, shut."], "Lexington, Virginia"),
    # a letter off
    (["Police in Maricopa County held two men.", "Police in Marciopa County held two men."], "Marciopa County"),
    (["The crash in Tuscarawas County killed two.", "The crash in Tuscarawus County killed two."], "Tuscarawus County"),
    (["The bridge over the Monongahela River is shut.", "The bridge over the Monongehela River is shut."],
     "Monongehela River"),
    (["He was born in Chattanooga, Tenn., to a miller.", "He was born in Chatanooga, Tenn., to a miller."],
     "Chatanooga, Tenn"),
    (["The fire on Abernathy Street killed two.", "The fire on Abernethy Street killed two."], "Abernethy Street"),
    (["The ferry left Thessaloniki, Greece, on Monday.", "The ferry left Thessalonki, Greece, on Monday."],
     "Thessalonki, Greece"),
    (["The dam near Wollongong, Australia, broke.", "The dam near Wolongong, Australia, broke."],
     "Wolongong, Australia"),
    (["The plant in Albuquerque, New Mexico, closed.", "The plant in Albuqerque, New Mexico, closed."], "Albuqerque"),
    # the name that is known is right, wherever it stands
    (["The bridge in Philadelpia, Pennsylvania, is shut.", "The bridge in Philadelphia, Pennsylvania, is shut."],
     "Philadelpia"),
]  # fmt: skip

# One place by two of its names, or two places.
FINE = [
    # with its state and without, abbreviated
    ["The plant in Springfield, Illinois, closed.", "The plant in Springfield closed."],
    ["The plant in Springfield, Illinois, closed.", "The plant in Springfield, Ill., closed."],
    ["The fire in Flint, Mich., burned.", "The fire in Flint, Michigan, burned."],
    ["The court in Albany, N.Y., ruled.", "The court in Albany, New York, ruled."],
    ["The vote in Washington, D.C., was close.", "The vote in Washington, DC, was close."],
    ["Protests in Los Angeles went on.", "Protests in Los Angeles, California, went on."],
    # two of its names
    ["Fighting went on in Kyiv.", "Fighting went on in Kiev."],
    ["The firm moved to Mumbai.", "The firm moved to Bombay."],
    ["The crew reached St. Louis.", "The crew reached St Louis."],
    # one name of two places that both are told
    ["Plants in Springfield, Illinois, and Springfield, Missouri, closed.",
     "The plant in Springfield, Missouri, closed."],
    ["Wildfires in Portland, Oregon, and Portland, Maine.", "The fire in Portland, Maine, burned."],
    # the state, the city and the government of one name
    ["The files are of people in Washington State and Washington, D.C.",
     "The files are of people in Washington state."],
    ["Voters in Washington state chose.", "Washington was silent on the vote."],
    ["The storm hit New York City.", "The storm hit New York state."],
    # two places with names alike
    ["The storm hit North Carolina.", "The storm hit South Carolina."],
    ["The firm left Austria.", "The firm left Australia."],
    ["The army left Niger.", "The army left Nigeria."],
    ["The team flew to Slovakia.", "The team flew to Slovenia."],
    ["The road to Harlow Hill is shut.", "The road to Harlow Mill is shut."],
    ["The flood reached Iowa.", "The flood reached Ohio."],
    ["The crash in Franklin County killed two.", "The crash in Franklin Park killed two."],
    ["The plant in Warsaw, Poland, closed.", "The mill in Krakow, Poland, closed."],
    ["The army left Iran.", "The army left Iraq."],
]  # fmt: skip


@pytest.mark.parametrize(("texts", "odd"), ELSEWHERE)
def test_a_place_that_is_another_in_one_article(texts: list[str], odd: str) -> None:
    assert_only(compared(*texts), "place warning", odd)


@pytest.mark.parametrize("texts", FINE)
def test_places_that_are_no_discrepancy(texts: list[str]) -> None:
    assert told(compared(*texts)) == []
