"""The words of a body's name in a text, but not the name: another order, number or word.

To add a case, add a row: a sentence and the right name. A garbled row also says which words are the garbled name.
"""

from __future__ import annotations

import pytest

from checker.text.garbled import find_garbled
from checker.text.tokens import tokenize

SECURITY = "Department of Orchard Security"
SERVICES = "Centers for Eldercare and Childcare Services"
CUSTOMS = "Forestry and Customs Enforcement"
EXCHANGE = "Securities and Exchange Commission"
SAFETY = "National Transportation Safety Board"
LIGHTS = "National Lighthouse Preservation Society"
NATIONS = "United Nations"

# Text, the right name → the words that are it garbled.
GARBLED = [
    # another word
    ("He works for the Ministry of Orchard Security.", SECURITY, "Ministry of Orchard Security"),
    ("Agents of Forestry and Customs Execution came.", CUSTOMS, "Forestry and Customs Execution"),
    # another order
    ("The Department of Security Orchard said no.", SECURITY, "Department of Security Orchard"),
    (
        "The Centers for Childcare and Eldercare Services paid.",
        SERVICES,
        "Centers for Childcare and Eldercare Services",
    ),
    ("Agents of Customs and Forestry Enforcement came.", CUSTOMS, "Customs and Forestry Enforcement"),
    # another number
    ("The Center for Eldercare and Childcare Services paid.", SERVICES, "Center for Eldercare and Childcare Services"),
    ("The Centers for Eldercare and Childcare Service paid.", SERVICES, "Centers for Eldercare and Childcare Service"),
    ("Aid came from the United Nation on Monday.", NATIONS, "United Nation"),
    # letters
    (
        "The Centres for Eldercare and Childcare Servicing paid.",
        SERVICES,
        "Centres for Eldercare and Childcare Servicing",
    ),
    ("Agents of Forestries and Customs Enforcement came.", CUSTOMS, "Forestries and Customs Enforcement"),
    ("The Lighthouse National Preservation Society sued.", LIGHTS, "Lighthouse National Preservation Society"),
    ("The National Lighthouses Preservation Society sued.", LIGHTS, "National Lighthouses Preservation Society"),
]

# Text, the name → nothing is garbled in it.
FINE = [
    # the name as it is
    ("The Department of Orchard Security said no.", SECURITY),
    ("The Centers for Eldercare and Childcare Services paid.", SERVICES),
    ("The Securities and Exchange Commission fined him.", EXCHANGE),
    ("Aid came from the United Nations on Monday.", NATIONS),
    ("The National Lighthouse Preservation Society sued.", LIGHTS),
    # short forms
    ("Orchard Security said no.", SECURITY),
    ("Orchard Security officials said no.", SECURITY),
    ("Orchard Security Secretary Anton Reuss said no.", SECURITY),
    ("The Lighthouse Society sued.", LIGHTS),
    ("The exchange commission fined him.", EXCHANGE),
    # the words as words
    ("The department said that security of the orchard comes first.", SECURITY),
    ("Eldercare and Childcare pay for the services.", SERVICES),
    ("Enforcement of forestry law and customs duties is lax.", CUSTOMS),
    ("He trades securities on the exchange.", EXCHANGE),
    ("The society wants preservation of the lighthouse.", LIGHTS),
    ("Forestry and customs officers searched the ship.", CUSTOMS),
    ("A united nation mourned.", NATIONS),
    ("The board says that transportation safety is a national matter.", SAFETY),
    ("The lighthouse was sold.", LIGHTS),
    # other bodies
    ("The Department of Health said no.", SECURITY),
    ("The Department of Veterans Affairs paid.", SECURITY),
    ("The Federal Trade Commission fined him.", EXCHANGE),
    ("The National Trust bought the lighthouse.", LIGHTS),
    ("The National Labor Relations Board met.", SAFETY),
    ("Customs and Border Protection held him.", CUSTOMS),
    ("Manchester United won.", NATIONS),
    ("Orchard security is the department's job.", SECURITY),
    ("Childcare and Eldercare were debated.", SERVICES),
    ("Forestry and Customs Enforcement agents came.", CUSTOMS),
    ("The Transportation Safety Board came.", SAFETY),
    ("Orchard Security has 400 guards.", SECURITY),
    ("The Department of Coastal Security said no.", SECURITY),
    ("The Department of Orchard Subsidies said no.", SECURITY),
]


def garbled(text: str, name: str) -> list[str]:
    tokens = tokenize(text)
    return [text[tokens.starts[found.first] : tokens.ends[found.last]] for found in find_garbled(tokens, name)]


@pytest.mark.parametrize(("text", "name", "words"), GARBLED)
def test_a_garbled_name_is_found(text: str, name: str, words: str) -> None:
    assert garbled(text, name) == [words]


@pytest.mark.parametrize(("text", "name"), FINE)
def test_nothing_is_garbled(text: str, name: str) -> None:
    assert garbled(text, name) == []
