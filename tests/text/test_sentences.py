"""Sentences: where one ends and the next begins.

A row is a text and its sentences. To add a row, put it with the group that it belongs to.
"""

from __future__ import annotations

import pytest

from checker.text.scan import scan_text

Row = tuple[str, list[str]]

# Full stops, question and exclamation marks, dots that trail off.
PLAIN: list[Row] = [
    ("The order came on Tuesday. Officials complied.", ["The order came on Tuesday.", "Officials complied."]),
    ("Who gave the order? Nobody would say.", ["Who gave the order?", "Nobody would say."]),
    ("They were shut out! Two were hurt.", ["They were shut out!", "Two were hurt."]),
    ("He paused ... then left.", ["He paused ... then left."]),
    ("He paused... Then he left.", ["He paused...", "Then he left."]),
    ("He paused… Then he left.", ["He paused…", "Then he left."]),
    ("Is it over?! Few think so.", ["Is it over?!", "Few think so."]),
    ("It ended. 54 minutes later, it began again.", ["It ended.", "54 minutes later, it began again."]),
    ("No final stop", ["No final stop"]),
]

# Titles are followed by a name.
TITLES: list[Row] = [
    ("California Gov. Gavin Newsom objected. So did others.",
     ["California Gov. Gavin Newsom objected.", "So did others."]),
    ("Sen. Adam Schiff and Rep. Laura Friedman wrote. He did not.",
     ["Sen. Adam Schiff and Rep. Laura Friedman wrote.", "He did not."]),
    ("Mr. Brandt met Mrs. Yueh and Dr. Vitolo.", ["Mr. Brandt met Mrs. Yueh and Dr. Vitolo."]),
    ("Lt. Gov. Juliana Stratton ran for the seat.", ["Lt. Gov. Juliana Stratton ran for the seat."]),
    ("It fell to Gen. Ortiz. The colonel left.", ["It fell to Gen. Ortiz.", "The colonel left."]),
]  # fmt: skip

# Initials, and suffixes of names; a suffix may end a sentence.
INITIALS: list[Row] = [
    ("J. D. Vance cast the vote. It passed.", ["J. D. Vance cast the vote.", "It passed."]),
    ("Robert F. Kennedy Jr. leads the department.", ["Robert F. Kennedy Jr. leads the department."]),
    ("The order came from Robert F. Kennedy Jr. The staff objected.",
     ["The order came from Robert F. Kennedy Jr.", "The staff objected."]),
    ("John Smith Sr. Park was closed.", ["John Smith Sr. Park was closed."]),
    ("George W. Bush signed it.", ["George W. Bush signed it."]),
]  # fmt: skip

# Dotted abbreviations end a sentence only where another one visibly begins.
DOTTED: list[Row] = [
    ("The U.S. Department of Justice sued.", ["The U.S. Department of Justice sued."]),
    ("They live in the U.S. They pay taxes.", ["They live in the U.S.", "They pay taxes."]),
    ("He flew to Washington, D.C. The hearing was short.",
     ["He flew to Washington, D.C.", "The hearing was short."]),
    ("People in Washington, D.C., were told. He was not.",
     ["People in Washington, D.C., were told.", "He was not."]),
    ("Access runs from 9 a.m. to 5 p.m. each day.", ["Access runs from 9 a.m. to 5 p.m. each day."]),
    ("The email came at 5:54 p.m. It gave no reason.", ["The email came at 5:54 p.m.", "It gave no reason."]),
    ("It came at 5 p.m. Tuesday from Baltimore.", ["It came at 5 p.m. Tuesday from Baltimore."]),
    ("The U.N. Security Council met. The E.U. did too.",
     ["The U.N. Security Council met.", "The E.U. did too."]),
    ("Items, e.g. names, were shared, i.e. sent.", ["Items, e.g. names, were shared, i.e. sent."]),
]  # fmt: skip

# Months, streets, firms and numbers.
OTHER_ABBREVIATIONS: list[Row] = [
    ("It was signed Sept. 9 in Boston. Few knew.", ["It was signed Sept. 9 in Boston.", "Few knew."]),
    ("St. Louis and Ft. Worth joined.", ["St. Louis and Ft. Worth joined."]),
    ("Palantir Technologies Inc. won the contract.", ["Palantir Technologies Inc. won the contract."]),
    ("The contract went to Acme Corp. The losers sued.", ["The contract went to Acme Corp.", "The losers sued."]),
    ("The No. 2 official resigned.", ["The No. 2 official resigned."]),
    ("He said no. Then he left.", ["He said no.", "Then he left."]),
    ("Roe vs. Wade was cited.", ["Roe vs. Wade was cited."]),
    ("The rate is 5.3 percent. It was 4.9.", ["The rate is 5.3 percent.", "It was 4.9."]),
    ("Visit example.com for more. It is free.", ["Visit example.com for more.", "It is free."]),
    ("The fair opens in May. Tickets are free.", ["The fair opens in May.", "Tickets are free."]),
]

# A mark inside quotation marks ends the sentence, unless the sentence goes on with who said it.
QUOTED: list[Row] = [
    ("“We deeply value privacy.” The office declined to say more.",
     ["“We deeply value privacy.”", "The office declined to say more."]),
    ("“Who gave the order?” Smith asked. Nobody answered.", ["“Who gave the order?” Smith asked.", "Nobody answered."]),
    ("“Who gave the order?” asked Smith. Nobody answered.", ["“Who gave the order?” asked Smith.", "Nobody answered."]),
    ("“It is wrong!” California Gov. Gavin Newsom said.", ["“It is wrong!” California Gov. Gavin Newsom said."]),
    ('"It is wrong." "It is not."', ['"It is wrong."', '"It is not."']),
    ("He called it “a breach.” She did not.", ["He called it “a breach.”", "She did not."]),
    ("He called it 'a breach'. She did not.", ["He called it 'a breach'.", "She did not."]),
    ("(It was the first such order.) The second came in June.",
     ["(It was the first such order.)", "The second came in June."]),
    ("She said: “They had an hour. They used it.” He left.",
     ["She said: “They had an hour.", "They used it.”", "He left."]),
]  # fmt: skip

# A paragraph break ends a sentence, whether or not a stop stands before it.
PARAGRAPHS: list[Row] = [
    ("Health data shared\n\nOfficials had 54 minutes.", ["Health data shared", "Officials had 54 minutes."]),
    ("One line.\nAnother line.", ["One line.", "Another line."]),
    ("One line.\r\n\r\nAnother line.\r\nA third.", ["One line.", "Another line.", "A third."]),
    ("\n\n  One line.  \n\n", ["One line."]),
    ("", []),
    (" \n ", []),
]

# Lines that are broken to a width, as in e-mail, do not break a sentence.
WRAPPED = """\
The order to hand over the enrollment records reached the
agency on a Tuesday afternoon, and the staff were given less
than an hour to carry it out, according to the messages that
were seen by reporters at the time.

Two advisers to the secretary had overruled the career staff
who warned that the transfer could break federal law and that
nobody had asked the states.
"""


@pytest.mark.parametrize(
    ("text", "expected"), [*PLAIN, *TITLES, *INITIALS, *DOTTED, *OTHER_ABBREVIATIONS, *QUOTED, *PARAGRAPHS]
)
def test_splits_into_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_lines_broken_to_a_width_are_one_sentence() -> None:
    assert [sentence.split()[-1] for sentence in sentences(WRAPPED)] == ["time.", "states."]


def test_paragraphs_are_counted() -> None:
    assert [sentence.paragraph for sentence in scan_text("One. Two.\n\nThree.\nFour.").sentences] == [0, 0, 1, 2]


def sentences(text: str) -> list[str]:
    scan = scan_text(text)
    return [scan.slice(scan.sentence_span(sentence)) for sentence in scan.sentences]
