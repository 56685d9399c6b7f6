"""Two names of bodies: one body, one name garbled, or two bodies.

To add a case, add a row to the table where it belongs. Every row is also tried the other way round.
"""

from __future__ import annotations

import pytest

from checker.text.body_likeness import compare_bodies

# Names of one body.
SAME = [
    # the same words
    ("Bureau of River Safety", "Bureau of River Safety"),
    ("Bureau of River Safety", "the Bureau of River Safety"),
    ("Hearth & Harvest Foundation", "Hearth and Harvest Foundation"),
    ("BUREAU OF RIVER SAFETY", "Bureau of River Safety"),
    # the legal form
    ("Brightwell Energy Inc.", "Brightwell Energy"),
    ("Brightwell Energy, Inc.", "Brightwell Energy Corp."),
    ("Harlan Industries plc", "Harlan Industries"),
    # an acronym
    ("Bureau of River Safety", "BRS"),
    ("Federal Bureau of Investigation", "FBI"),
    ("F.B.I.", "FBI"),
    ("National Lighthouse Preservation Society", "NLPS"),
    ("World Health Organization", "WHO"),
    # the head before or behind
    ("Department of Justice", "Justice Department"),
    ("Department of Fisheries", "Fisheries Department"),
    ("Ministry of Forests", "Forests Ministry"),
    # a short form
    ("Larkhill Police Department", "Larkhill Police"),
    ("Marlowe Foundation for the Arts", "Marlowe Foundation"),
    ("Pentagon", "Department of Defense"),
    ("U.S. Department of Energy", "Department of Energy"),
    # British and American spelling
    ("World Health Organisation", "World Health Organization"),
    ("Larkhill Arts Centre", "Larkhill Arts Center"),
    ("Ministry of Defence", "Ministry of Defense"),
    ("AT&T", "AT & T"),
    ("E.U.", "European Union"),
    ("Larkhill Sheriff's Office", "Larkhill Sheriffs Office"),
    ("Pell & Sons Ltd.", "Pell and Sons"),
    ("U.S. Fish and Wildlife Service", "Fish and Wildlife Service"),
    ("New York Police Department", "NYPD"),
]

# One name garbled: another number, word or order, as slips of writers and translators make them.
GARBLED = [
    ("Department of Veterans Affairs", "Ministry of Veterans Affairs"),
    ("Federal Bureau of Investigation", "Bureau of Federal Investigation"),
    ("Federal Bureau of Investigation", "Federal Bureau of Investigations"),
    ("International Monetary Fund", "International Money Fund"),
    ("World Trade Organization", "World Trading Organization"),
    ("Securities and Exchange Commission", "Security and Exchange Commission"),
    ("Centers for Disease Control and Prevention", "Center for Disease Control and Prevention"),
    ("National Transportation Safety Board", "National Transportation Security Board"),
    ("Environmental Protection Agency", "Environment Protection Agency"),
    ("Customs and Border Protection", "Customs and Border Prevention"),
    ("Food and Drug Administration", "Drug and Food Administration"),
    ("Department of Housing and Urban Development", "Department of Urban and Housing Development"),
    ("Small Business Administration", "Small Businesses Administration"),
    ("National Lighthouse Preservation Society", "National Lighthouse Preservation Societies"),
    ("Consumer Product Safety Commission", "Consumer Products Safety Commission"),
    ("Bureau of River Safety", "Bureau of Rivers Safety"),
    ("World Health Organization", "World Healthy Organization"),
    ("Federal Emergency Management Agency", "Federal Emergency Managing Agency"),
    ("Drug Enforcement Administration", "Drugs Enforcement Administration"),
    ("National Aeronautics and Space Administration", "National Space and Aeronautics Administration"),
    ("Internal Revenue Service", "Internal Revenues Service"),
    ("Bureau of Alcohol, Tobacco, Firearms and Explosives", "Bureau of Tobacco, Alcohol, Firearms and Explosives"),
]

# Two bodies.
DIFFERENT = [
    # levels of government, chambers, compass, order
    ("Senate Armed Services Committee", "House Armed Services Committee"),
    ("North Larkhill School District", "South Larkhill School District"),
    ("First Circuit Court of Appeals", "Ninth Circuit Court of Appeals"),
    ("Larkhill City Council", "Larkhill County Council"),
    ("Republican National Committee", "Democratic National Committee"),
    ("Federal Court", "Supreme Court"),
    # places
    ("University of Michigan", "University of Minnesota"),
    ("Ohio Department of Health", "Utah Department of Health"),
    ("Bank of England", "Bank of Japan"),
    ("Chicago Police Department", "Boston Police Department"),
    ("Supreme Court of Canada", "Supreme Court of India"),
    # subjects
    ("Department of Health", "Department of Education"),
    ("Department of the Interior", "Department of the Treasury"),
    ("Ministry of Finance", "Ministry of Defence"),
    ("Bureau of Labor Statistics", "Bureau of Land Management"),
    ("Food and Drug Administration", "Federal Aviation Administration"),
    # people's names and companies
    ("Brightwell Energy", "Harlan Industries"),
    ("Brightwell Energy", "Brightwell Foods"),
    ("Marlowe Foundation", "Colby Foundation"),
    ("Goldman Sachs", "Morgan Stanley"),
    ("Ford Motor Company", "General Motors"),
    # acronyms
    ("FBI", "CIA"),
    ("Bureau of River Safety", "FBI"),
    ("WHO", "WTO"),
    ("Federal Bureau of Investigation", "CIA"),
    # men and women, young and old
    ("England women's team", "England men's team"),
    ("Larkhill Primary School", "Larkhill High School"),
    # nothing shared
    ("Downing Street", "Kremlin"),
    ("Bloomberg News", "Reuters"),
    ("Larkhill Police Department", "Bureau of River Safety"),
    ("European Commission", "African Union"),
    ("Supreme Court", "Downing Street"),
    ("Dockworkers' Union", "Chamber of Commerce"),
    ("Ashgrove United", "Larkhill Rovers"),
    ("Senate", "House of Representatives"),
    ("Department of State", "Department of Justice"),
    ("National Weather Service", "National Park Service"),
    ("Royal Navy", "Royal Air Force"),
    # one word shared, or none
    ("Army", "Navy"),
    ("National Health Service", "National Park Service"),
    ("Bank of America", "Bank of Canada"),
    ("Committee on Finance", "Committee on Agriculture"),
    ("Police Federation", "Police Department"),
    ("Department of Labor", "Department of Commerce"),
    ("Upper House", "Lower House"),
    ("European Council", "European Court"),
    ("Harlan Industries", "Harlan University"),
    ("Federal Trade Commission", "Federal Communications Commission"),
    ("Ohio State University", "Ohio University"),
]


def words_for(left: str, right: str) -> tuple[str, str]:
    return compare_bodies(left, right).word, compare_bodies(right, left).word


@pytest.mark.parametrize(("left", "right"), SAME)
def test_names_of_one_body(left: str, right: str) -> None:
    assert words_for(left, right) == ("same", "same")


@pytest.mark.parametrize(("left", "right"), GARBLED)
def test_a_garbled_name(left: str, right: str) -> None:
    assert words_for(left, right) == ("garbled", "garbled")


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_names_of_two_bodies(left: str, right: str) -> None:
    assert words_for(left, right) == ("different", "different")
