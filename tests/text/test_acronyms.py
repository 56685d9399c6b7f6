"""Acronyms: whether letters are those of a name, and what a bracket in a text explains.

To add a case, add a row to the table where it belongs.
"""

from __future__ import annotations

import pytest

from checker.kinds.organization import Organization
from checker.text.acronyms import is_acronym_of
from tests.one_article import mentions

# Letters, name → whether they are its acronym.
LETTERS = [
    ("BRS", "Bureau of River Safety", True),
    ("NLPS", "National Lighthouse Preservation Society", True),
    ("FBI", "Federal Bureau of Investigation", True),
    ("USDA", "United States Department of Agriculture", True),
    ("CBP", "Customs and Border Protection", True),
    ("DOJ", "Department of Justice", True),
    ("HUD", "Housing and Urban Development", True),
    ("brs", "Bureau of River Safety", True),
    ("NATO", "North Atlantic Treaty Organization", True),
    ("BRS", "Bureau of Road Works", False),
    ("FBI", "Central Intelligence Agency", False),
    ("SRB", "Bureau of River Safety", False),
    ("CIA", "Federal Bureau of Investigation", False),
    ("NLS", "Bureau of River Safety", False),
    ("WHO", "World Trade Organization", False),
    ("DOE", "Department of Justice", False),
    ("X", "Bureau of River Safety", False),
    ("BRSX", "Bureau of River Safety", False),
    ("NIH", "National Institutes of Health", True),
    ("CDC", "Centers for Disease Control and Prevention", True),
    ("ATF", "Bureau of Alcohol Tobacco and Firearms", False),
    ("KGA", "Kelp Growers Association", True),
    ("KGA", "Kelp Growers Society", False),
    ("UNESCO", "United Nations Children's Fund", False),
    ("EPA", "Environmental Protection Agency", True),
    ("EPA", "Energy Policy Institute", False),
]

# Text → whether the acronym and the name in full are one body in it.
EXPLAINED = [
    ("The Bureau of River Safety (BRS) closed it. The BRS said no.", True),
    ("The National Lighthouse Preservation Society (NLPS) sued. NLPS officials said no.", True),
    ("The Kelp Growers Association (KGA) met. The KGA would not agree.", True),
    ("The Fellowship of Harbor Pilots (F.H.P.) met. The FHP said no.", True),
    ("The Kelp Growers Association met. The KGA said no.", True),
    ("The Bureau of River Safety closed it. The FBI said no.", False),
    ("The Kelp Growers Association (KGA) met. The NATO summit ended. NATO said no.", False),
    ("The Bureau of River Safety (which has 40 staff) closed it. The CIA said no.", False),
    ("The Bureau of River Safety closed it. The KGA said no.", False),
    ("The BRS (Bureau of River Safety) met. The BRS said no.", True),
    ("The FBI (which has agents in Larkhill) met. The CIA said no.", False),
    ("The Justice Department met. The FBI said no.", False),
    ("The Kelp Growers Association met. The Oyster Growers Association said no.", False),
]


@pytest.mark.parametrize(("letters", "name", "fits"), LETTERS)
def test_the_letters_of_a_name(letters: str, name: str, fits: bool) -> None:
    assert is_acronym_of(letters, name.split()) is fits


@pytest.mark.parametrize(("text", "one"), EXPLAINED)
def test_an_acronym_and_its_name_are_one_body(text: str, one: bool) -> None:
    bodies = [found.value for found in mentions(text, "organization") if isinstance(found.value, Organization)]
    assert len({body.name for body in bodies}) > 1
    assert (bodies[0].key == bodies[-1].key) is one
