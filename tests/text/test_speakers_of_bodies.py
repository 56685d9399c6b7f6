"""Who says what where a body, an office or a statement speaks, and over sentences and paragraphs.

To add a case, add a row: the text, and the speaker of each quotation in it, by the fullest name that the text has.
"""

from __future__ import annotations

import pytest

from checker.text.scan import scan_text
from checker.text.speakers import find_speakers

SPEAKERS = [
    # a body
    ("“Yes, we will,” Brightwell Energy said.", ["Brightwell Energy"]),
    ("“Yes, we will,” the Bureau of River Safety said.", ["Bureau of River Safety"]),
    ("The Bureau of River Safety said: “Yes, we will.”", ["Bureau of River Safety"]),
    ("“Yes, we will,” the FBI wrote on X.", ["FBI"]),
    ("The Larkhill Police Department wrote that “nobody was hurt”.", ["Larkhill Police Department"]),
    ("“Yes, we will,” the Justice Department said in a statement.", ["Justice Department"]),
    ("In a statement, Brightwell Energy said, “Yes, we will.”", ["Brightwell Energy"]),
    ("The Kelp Growers Association called it “a bad day for us all”.", ["Kelp Growers Association"]),
    ("The Bureau of River Safety (BRS) met. “Yes,” the BRS said.", ["Bureau of River Safety"]),
    # a person of a body is the person
    ("“Yes, we will,” Brightwell Energy spokeswoman Dorothea Plank said.", ["Dorothea Plank"]),
    ("“Yes, we will,” said Dorothea Plank of Brightwell Energy.", ["Dorothea Plank"]),
    ("“Yes, we will,” said Dorothea Plank, who runs the Bureau of River Safety.", ["Dorothea Plank"]),
    # somebody's office
    ("“Yes, we will,” Gov. William Ashgrove's office said.", ["William Ashgrove's office"]),
    ("William Ashgrove's campaign said: “Yes, we will.”", ["William Ashgrove's campaign"]),
    ("“Yes, we will,” William Ashgrove’s office said in a statement.", ["William Ashgrove’s office"]),
    ("Gov. William Ashgrove spoke. “Yes,” Ashgrove's office said.", ["Ashgrove's office"]),
    # the statement
    ("Brightwell Energy answered on Monday. “Yes, we will,” the statement said.", ["Brightwell Energy"]),
    ("William Ashgrove wrote to the board. “Yes, we will,” the letter said.", ["William Ashgrove"]),
    ("“Yes, we will,” the statement said.", [None]),
    ("“Yes, we will,” the letter said. Brightwell Energy did not reply.", [None]),
    # pronouns
    ("Marian Tolliver met reporters. “Yes, we will,” she said.", ["Marian Tolliver"]),
    ("Marian Tolliver met reporters. She said: “Yes, we will.”", ["Marian Tolliver"]),
    ("“Yes,” Marian Tolliver said. “We will,” she added.", ["Marian Tolliver", "Marian Tolliver"]),
    ("Marian Tolliver met Helga Brandl. “Yes, we will,” she said.", [None]),
    ("Brightwell Energy met the union. “Yes, we will,” he said.", [None]),
    ("“Yes, we will,” they said.", [None]),
    ("The road is closed. “Yes, we will,” he said.", [None]),
    # according to
    ("“Yes, we will,” according to Marian Tolliver.", ["Marian Tolliver"]),
    ("According to Brightwell Energy, “nobody was hurt”.", ["Brightwell Energy"]),
    ("“Nobody was hurt,” according to the FBI.", ["FBI"]),
    ("According to a neighbour, “nobody was hurt”.", [None]),
    ("“Nobody was hurt,” according to officials.", [None]),
    # paragraphs
    ("“Yes, we will.\n\n“We must,” Marian Tolliver said.", ["Marian Tolliver", "Marian Tolliver"]),
    ("“Yes, we will,” Brightwell Energy said.\n\n“No, you will not.”", ["Brightwell Energy", None]),
    ("“Yes,” Brightwell Energy said.\n\n“No,” said Helga Brandl.", ["Brightwell Energy", "Helga Brandl"]),
    ("Marian Tolliver left.\n\nThe door read “closed until further notice”.", [None]),
    # two parts
    ("“Yes,” the FBI said, “we will.”", ["FBI", "FBI"]),
    ("“Yes,” Marian Tolliver said. “We will do it.”", ["Marian Tolliver", "Marian Tolliver"]),
    # somebody without a name
    ("“Yes, we will,” a spokeswoman for Brightwell Energy said.", [None]),
    ("“Yes, we will,” a lawyer for Leonard Straub said.", [None]),
    ("“Yes, we will,” Leonard Straub's lawyer said.", [None]),
    ("“Yes, we will,” Leonard Straub's sister told reporters.", [None]),
    ("“Yes, we will,” a neighbour told the Gazette.", [None]),
    ("“Yes, we will,” the company said.", [None]),
    ("“Yes, we will,” a spokesman said after Leonard Straub was freed.", [None]),
    ("“Yes, we will,” officials said.", [None]),
    ("A judge told Leonard Straub that “this is not a game”.", [None]),
    # nobody speaks
    ("A sign at Brightwell Energy bore the words “keep out of here”.", [None]),
    ("Helga Brandl walked past a wall with the words “never again here”.", [None]),
    ("The law lets the FBI “receive and keep such records”.", [None]),
    # two at once
    ("“Yes, we will,” Anton Reuss and Helga Brandl said.", [None]),
    ("“Yes, we will,” Brightwell Energy and Harlan Industries said.", [None]),
    # the sentence behind a quotation that has ended
    ("“Yes, we will.” Brightwell Energy said nothing more.", [None]),
    ("“Yes, we will.” The FBI told the court so.", [None]),
    ("“Yes, we will.” Helga Brandl wrote the book.", [None]),
    # more bodies and offices
    ("“Yes, we will,” said the Kelp Growers Association.", ["Kelp Growers Association"]),
    ("“Yes, we will,” said Harlan Industries in a statement.", ["Harlan Industries"]),
    ("Harlan Industries' chief executive, Harold Penworth, said: “Yes, we will.”", ["Harold Penworth"]),
    ("“Yes, we will,” Helga Brandl of the FBI said.", ["Helga Brandl"]),
    ("“Yes, we will,” William Ashgrove's spokesman said.", ["William Ashgrove's spokesman"]),
    ("“Yes, we will,” the office of William Ashgrove said.", [None]),
    ("Helga Brandl told the FBI that “nobody was hurt”.", ["Helga Brandl"]),
    ("Brightwell Energy was fined. “Yes, we will,” a judge said.", [None]),
    ("The FBI arrested Anton Reuss. “Yes, we will,” he said.", ["Anton Reuss"]),
    ("“Yes, we will,” the mayor said. Helga Brandl disagreed.", [None]),
    ("“Yes, we will,” Helga Brandl's husband, Anton Reuss, said.", ["Anton Reuss"]),
    ("The report by Harlan Industries calls it “a minor leak”.", [None]),
    ("In its report, Harlan Industries calls it “a minor leak”.", ["Harlan Industries"]),
    ("“Yes, we will,” wrote the Larkhill Gazette.", ["Larkhill Gazette"]),
    ("“Yes, we will,” the man told the Larkhill Gazette.", [None]),
    ("“Yes, we will,” Helga Brandl told the Larkhill Gazette.", ["Helga Brandl"]),
    ("“Yes, we will,” said Marian Tolliver and Helga Brandl.", [None]),
    ("Marian Tolliver was there. “Yes,” a neighbour said. “We will,” she added.", [None, None]),
    ("Helga Brandl, quoting her mother, said “never look back in anger”.", ["Helga Brandl"]),
    ("“Yes, we will,” according to a report by the FBI.", [None]),
    ("Harlan Industries said in a filing that “nobody was hurt”.", ["Harlan Industries"]),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers(text: str, speakers: list[str | None]) -> None:
    scan = scan_text(text)
    assert find_speakers(scan, scan.quotations) == speakers
