"""A surname that an article spells in two ways, capitals where none belong, and names that are fine.

To add a case, add a row: the text of the article; and for a doubt, the name that is told to be the odd one.
"""

from __future__ import annotations

import pytest

from checker.find import find_mentions
from checker.model import Discrepancy
from checker.within import look_within
from tests.one_article import article

# The text, and the slip in it.
SLIPS = [
    # the surname alone lets somebody speak whom nobody has introduced
    ("Mayor Dana Whitlock opened the bridge. “It is safe,” Whitlok said.", "Whitlok"),
    ("Spokesman Andrew Nixdorf denied it. “It is legal,” Nicksdorf said.", "Nicksdorf"),
    ("Police Chief Owen Tarrant was there. Tarrent said two men were held.", "Tarrent"),
    ("Hannah Marchetti, a former adviser, spoke first. “It is not fair,” Marcheti said.", "Marcheti"),
    ("Governor Carla Menendez signed the bill. “It is time,” said Mendenez.", "Mendenez"),
    ("Senator Lucy Brandvold voted no. Brandvolt said she would appeal.", "Brandvolt"),
    ("Lawyer Ruth Kandell appealed. “We will win,” Kandel told the court.", "Kandel"),
    # behind a title
    ("Judge Ingrid Halvorsen ruled on Monday. Ms. Halversen had heard both sides.", "Halversen"),
    ("Coach Raymond Kessler left. Mr. Kesler gave no reason.", "Kesler"),
    # beside another surname
    ("Sarah Vitale wrote the memo to Kim Brandon. Vitale and Brandan could not be reached.", "Brandan"),
    # cut short
    ("Governor Colin Bransome signed the order. “It is done,” Bransom said.", "Bransom"),
    # two full names, one given name
    ("Andrew Nixdorf denied it on Monday. Andrew Nicksdorf denied it again on Friday.", "Andrew Nicksdorf"),
    ("Mayor Dana Whitlock opened it. The mayor, Dana Whitlok, thanked the crews.", "Dana Whitlok"),
    ("Helen Marchetti counted the votes. On Friday Helen Marcheti counted them again.", "Helen Marcheti"),
]

# The text, and the word with odd capitals.
CAPITALS = [
    ("Assistant Secretary Tricia McLOughlin said so.", "McLOughlin"),
    ("Mayor Dana WHitlock opened the bridge.", "WHitlock"),
    ("Senator Lucy BRandvold voted no.", "BRandvold"),
    ("Tricia McLOughlin said so. Tricia McLOughlin said no more.", "McLOughlin"),  # told once
]

# Names that are rightly written.
FINE = [
    # a family, the plural of its name, and its possessive
    "Karl Weston owns the mill. The Westons have lived there since 1890.",
    "Karl Weston and Josef Weston own the mill. “It is ours,” the Westons said.",
    "Mayor Dana Whitlock opened the bridge. Whitlock's office said it was safe.",
    "Agnes Finch sold the farm. The Finches said they would move.",
    "Peter Jones left. The Joneses said they would stay.",
    # particles
    "Abdullah al-Mutairi spoke first. “It is time,” Mutairi said.",
    "Minister Yusuf El-Masri met the envoys. Masri said the talks went well.",
    "Ludwig van Houten left. Van Houten said he would return.",
    "Ursula von der Linden spoke. Linden said it was time.",
    "Carlo di Stefano scored twice. Stefano said he was tired.",
    # other ways to write a name of another alphabet
    "President Volodymyr Zelensky spoke. Zelenskyy said it was time.",
    "Sergei Antonov spoke. “Enough,” said Sergey Antonov.",
    # two people, both introduced
    "Mark Hanson and Paul Hansen were both hurt. Hansen said they were lucky.",
    "Andrew Nixdorf met Laura Nicksdorf. “It is legal,” Nicksdorf said.",
    "Mayor Dana Whitlock met Judge Ivor Whitlow. Whitlow said it was legal.",
    "Anna Holt and Anne Holm were both elected. Holm said she was glad.",
    # two people whose names are hardly alike
    "Sarah Carling runs the clinic. Carson said the clinic was shut.",
    "Kim Brandon left. “It is fair,” Sarah Vitale said.",
    # a place, a day or a month before a verb of speech
    "Paul Mayer left on Monday. May said goodbye to winter.",
    # short names
    "Ann Lee voted no. Li said yes.",
    # capitals that belong
    "Ronald McDonald met Ron DeSantis and Shaquille O'Neill.",
    "Leonardo DiCaprio met Kate MacArthur and Mary-Kate LaSalle.",
    "J.R. Whitlock met JD Vance and A.J. Bell.",
    "MAYOR DANA WHITLOCK OPENS NEW BRIDGE\n\nMayor Dana Whitlock opened the bridge.",
    "DANA WHITLOCK: I am glad.\n\nOWEN TARRANT: So am I.",
]


def doubts(text: str) -> tuple[Discrepancy, ...]:
    return look_within([find_mentions(article(text))])[1]


@pytest.mark.parametrize(("text", "slip"), SLIPS)
def test_a_surname_in_two_spellings(text: str, slip: str) -> None:
    (found,) = doubts(text)
    assert (found.category, found.level) == ("person-name", "warning")
    assert [one.text for one in found.odd] == [slip]


@pytest.mark.parametrize(("text", "word"), CAPITALS)
def test_capitals_where_none_belong_are_a_note(text: str, word: str) -> None:
    (found,) = doubts(text)
    assert (found.category, found.level) == ("person-name", "note")
    assert [one.text for one in found.odd] == [word]


@pytest.mark.parametrize("text", FINE)
def test_names_that_are_fine(text: str) -> None:
    assert [(found.category, found.odd[0].text) for found in doubts(text)] == []


def test_the_doubt_names_both_spellings() -> None:
    (found,) = doubts("Mayor Dana Whitlock opened the bridge. “It is safe,” Whitlok said.")
    assert "“Dana Whitlock”" in found.message
    assert "“Whitlok”" in found.message
    assert [one.text for one in found.others] == ["Dana Whitlock"]


def test_a_slip_that_comes_twice_is_told_once() -> None:
    text = "Mayor Dana Whitlock opened the bridge. “It is safe,” Whitlok said. “And wide,” Whitlok said."
    assert len(doubts(text)) == 1
