"""Who says what: each quotation is given to somebody only where the words around leave one person."""

from __future__ import annotations

import pytest

from checker.text.scan import scan_text
from checker.text.speakers import find_speakers

# Text → the speaker of each quotation in it, in order, by the fullest name in the article.
SPEAKERS = [
    # the verb behind the quotation, the name before or behind it
    ("“Yes, we will,” Kim Brandt said.", ["Kim Brandt"]),
    ("“Yes, we will,” said Kim Brandt.", ["Kim Brandt"]),
    ("“Yes, we will,” wrote Kim Brandt, the agency's deputy administrator.", ["Kim Brandt"]),
    ("“Yes, we will,” Kim Brandt, the agency's deputy administrator, told reporters.", ["Kim Brandt"]),
    ("“Yes, we will,” deputy administrator Kim Brandt added.", ["Kim Brandt"]),
    ("“Yes, we will” – Kim Brandt said it again.", ["Kim Brandt"]),
    # a title with a full stop between the quotation and the verb
    ("“Yes, we will,” Sen. Adam Schiff said.", ["Adam Schiff"]),
    ("“Yes, we will,” said Dr. Miguel Hernández.", ["Miguel Hernández"]),
    ("“Yes, we will,” Robert F. Kennedy Jr. said.", ["Robert F. Kennedy Jr."]),
    ("“Yes, we will,” state Sen. Ann Rest, D-New Hope, said.", ["Ann Rest"]),
    ("“Yes, we will,” Dr Anna Price, a consultant at the hospital, told BBC News.", ["Anna Price"]),
    ("“Yes, we will,” former Vice President Mike Pence's adviser Marc Short said.", ["Marc Short"]),
    # the verb before the quotation
    ("Kim Brandt said, “Yes, we will.”", ["Kim Brandt"]),
    ("Kim Brandt told the committee that “we will do it”.", ["Kim Brandt"]),
    ("Dr. Miguel Hernández wrote: “Yes, we will.”", ["Miguel Hernández"]),
    ("Kim Brandt, however, said she was “looking into it all”.", ["Kim Brandt"]),
    # a surname alone stands for the person introduced
    ("Kim Brandt spoke first. “Yes, we will,” Brandt said.", ["Kim Brandt"]),
    # the parts of one quotation, and one after the other in a paragraph
    ("“Yes,” Kim Brandt said, “we will.”", ["Kim Brandt", "Kim Brandt"]),
    ("“Yes, we will,” Kim Brandt said. “It is our duty.”", ["Kim Brandt", "Kim Brandt"]),
    ("“Absolutely not,” Kim Brandt said. She added that “it must never happen”.", ["Kim Brandt", "Kim Brandt"]),
    # a new paragraph is a new speaker, or one who is not told
    ("“Yes, we will,” Kim Brandt said.\n\n“No, you will not.”", ["Kim Brandt", None]),
    ("“Yes, we will,” Kim Brandt said.\n\n“No,” said Sara Vitolo.", ["Kim Brandt", "Sara Vitolo"]),
    # a pronoun, where only one person is near
    ("Kim Brandt spoke first. “Yes, we will,” she said.", ["Kim Brandt"]),
    ("Kim Brandt met Sara Vitolo. “Yes, we will,” she said.", [None]),
    ("“Yes, we will,” she said.", [None]),
    # somebody without a name, or something
    ("“Yes, we will,” a spokesman said.", [None]),
    ("“Yes, we will,” the statement said. Kim Brandt did not reply.", [None]),
    ("“Yes, we will,” the agency said after Kim Brandt was dismissed.", [None]),
    ("The door bore the words “Yes, we will”.", [None]),
    ("Kim Brandt walked past a sign with the words “Yes, we will”.", [None]),
    ("“Yes, we will,” a lawyer for Kim Brandt said.", [None]),
    ("“Yes, we will,” Kim Brandt's lawyer said.", [None]),
    ("A spokesman for Kim Brandt said: “Yes, we will.”", [None]),
    # the sentence behind a quotation that has come to its end
    ("“Yes, we will.” Kim Brandt said nothing more.", [None]),
    ("“Yes, we will.” Sara Vitolo, who was there, told the court so.", [None]),
    # two people at once
    ("“Yes, we will,” Kim Brandt and Sara Vitolo said.", [None]),
    ("Qenneth Zorbl and Kim Brandt wrote that “it cannot be shared”.", [None]),
    # a mark that never closes
    ("Kim Brandt said: “Yes, we will do it and\n\nThe next paragraph came.", ["Kim Brandt"]),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers(text: str, speakers: list[str | None]) -> None:
    scan = scan_text(text)
    assert find_speakers(scan, scan.quotations) == speakers
