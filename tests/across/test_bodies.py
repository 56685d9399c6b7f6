"""Names of agencies, companies and other bodies that one article has garbled, and names that are fine.

To add a case, add a row: the texts of the articles; and for a finding, its level and the name told to be the odd one.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

# The articles, the level, and the odd name in what is found.
GARBLED = [
    # a well-known body under another sort of head
    (["The Department of Homeland Security took the files.", "The Ministry of Homeland Security took the files."],
     "warning", "Ministry of Homeland Security"),
    (["The Agency for Environmental Protection fined the plant.",
      "The Environmental Protection Agency fined the plant."], "warning", "Agency for Environmental Protection"),
    (["The Federal Bureau of Investigation searched the house.",
      "The Federal Office of Investigation searched the house."], "warning", "Federal Office of Investigation"),
    # number
    (["The Centers for Disease Control and Prevention sent a team.",
      "The Center for Disease Control and Prevention sent a team."], "warning", "Center for Disease Control"),
    (["The Department of Veterans Affairs runs the clinic.", "The Department of Veteran Affair runs the clinic."],
     "warning", "Veteran Affair"),
    # order
    (["The Federal Bureau of Investigation searched the house.",
      "The Bureau of Federal Investigation searched the house."], "warning", "Bureau of Federal Investigation"),
    (["The Nuclear Regulatory Commission shut the plant.", "The Regulatory Nuclear Commission shut the plant."],
     "warning", "Regulatory Nuclear Commission"),
    # a letter off
    (["The Harlow Historical Society bought the mill.", "The Harlow Histroical Society bought the mill."],
     "warning", "Histroical"),
    (["The Brightwater Energy Council met on Monday.", "The Brightwatter Energy Council met on Monday."],
     "warning", "Brightwatter"),
    # one word for another
    (["The Securities and Exchange Commission sued the fund.", "The Securities and Trading Commission sued the fund."],
     "warning", "Securities and Trading Commission"),
    (["The International Monetary Fund lent the money.", "The International Money Fund lent the money."],
     "warning", "International Money Fund"),
    (["The World Health Organization sent a team.", "The World Healthy Organization sent a team."],
     "warning", "World Healthy Organization"),
    # in lower case, as a bad translation has it
    (["Agents of Immigration and Customs Enforcement came at dawn.",
      "Agents of the immigration and customs execution came at dawn."], "note", "immigration and customs execution"),
    # the well-known name is right, however few have it
    (["The Ministry of Homeland Security took the files.", "The Ministry of Homeland Security took the files.",
      "The Department of Homeland Security took the files."], "warning", "Ministry of Homeland Security"),
]  # fmt: skip

# One body by two of its names, or two bodies.
FINE = [
    # acronyms and short forms
    ["The Department of Homeland Security (DHS) took the files.", "DHS took the files."],
    ["The Department of Homeland Security took the files.", "Homeland Security took the files."],
    ["The Federal Bureau of Investigation came.", "The FBI came."],
    ["The Centers for Disease Control and Prevention sent a team.", "The CDC sent a team."],
    ["Immigration and Customs Enforcement came.", "U.S. Immigration and Customs Enforcement (ICE) came."],
    ["The Harlow Historical Society bought the mill.", "The Historical Society bought the mill."],
    ["The Brightwater Energy Council (BEC) met.", "The BEC met on Monday."],
    # the same words turned round
    ["The Department of Justice sued.", "The Justice Department sued."],
    ["The Ministry of Defence bought it.", "The Defence Ministry bought it."],
    ["The Harlow Police Department said so.", "Harlow police said so."],
    ["The University of Norland led the study.", "Norland University led the study."],
    # British and American spelling, articles, legal forms, "and" and "&"
    ["The World Health Organisation sent a team.", "The World Health Organization sent a team."],
    ["The Centers for Medicare & Medicaid Services paid.", "The Centers for Medicare and Medicaid Services paid."],
    ["Brightwater Energy Ltd sold the dam.", "Brightwater Energy sold the dam."],
    ["The US Department of Energy paid.", "The Department of Energy paid."],
    ["The Department of Labor counted them.", "The Labor Department counted them."],
    # two bodies with names alike
    ["The House Budget Committee met.", "The Senate Budget Committee met."],
    ["The House of Representatives voted.", "The Senate voted."],
    ["The Ohio Department of Health warned them.", "The Texas Department of Health warned them."],
    ["The state Department of Education paid.", "The U.S. Department of Education paid."],
    ["The Department of Energy paid.", "The Department of Education paid."],
    ["The Department of the Treasury paid.", "The Department of Transportation paid."],
    ["The Northern District Court ruled.", "The Southern District Court ruled."],
    ["The Seventh Circuit Court of Appeals ruled.", "The Ninth Circuit Court of Appeals ruled."],
    ["The National Health Service hired them.", "The National Weather Service warned them."],
    ["Harlow Football Club won.", "Millbrook Football Club won."],
    ["The Bank of Norland lent it.", "The Bank of Sudland lent it."],
    ["The Harlow Historical Society bought the mill.", "The Harlow Musical Society played at the mill."],
    ["The European Council met.", "The European Commission met."],
    ["The Federal Trade Commission sued.", "The Federal Communications Commission sued."],
]  # fmt: skip


@pytest.mark.parametrize(("texts", "level", "odd"), GARBLED)
def test_a_name_of_a_body_that_is_garbled_in_one_article(texts: list[str], level: str, odd: str) -> None:
    assert_only(compared(*texts), f"organization {level}", odd)


@pytest.mark.parametrize("texts", FINE)
def test_names_of_bodies_that_are_no_discrepancy(texts: list[str]) -> None:
    assert told(compared(*texts)) == []
