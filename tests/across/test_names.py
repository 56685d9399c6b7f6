"""One person under two names in two articles, and names that are no discrepancy.

To add a case, add a row: the texts of the articles; and for a finding, the name that is told to be the odd one.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

# The articles, and the odd name in what is found.
MISSPELT = [
    # a surname a letter or two off, the same office
    (["Mayor Dana Whitlock opened the Harlow bridge on Monday.", "Mayor Dana Whitlok opened the Harlow bridge."],
     "Dana Whitlok"),
    (["County clerk Helen Marchetti counted the ballots again on Friday.",
      "County clerk Helen Marcheti counted the ballots again on Friday."], "Helen Marcheti"),
    (["Police Chief Owen Tarrant said two men were held after the fire.",
      "Police Chief Owen Tarrent said two men were held after the fire."], "Owen Tarrent"),
    (["Senator Lucy Brandvold opposed the bill on grazing land.",
      "Senator Lucy Brandvoldt opposed the bill on grazing land."], "Lucy Brandvoldt"),
    (["Fire Chief Martin Okonkwo praised the crews at the warehouse.",
      "Fire Chief Martin Okonwko praised the crews at the warehouse."], "Martin Okonwko"),
    (["Professor Ingrid Halvorsen led the study of the glacier.",
      "Professor Ingrid Halverson led the study of the glacier."], "Ingrid Halverson"),
    (["Defence lawyer Peter Ashdown asked the judge for more time.",
      "Defence lawyer Peter Ashdwon asked the judge for more time."], "Peter Ashdwon"),
    (["Coach Raymond Kessler praised the young goalkeeper.", "Coach Raymond Kesler praised the young goalkeeper."],
     "Raymond Kesler"),
    (["Governor Carla Menendez signed the water bill on Tuesday.",
      "Governor Carla Mendenez signed the water bill on Tuesday."], "Carla Mendenez"),
    (["Spokeswoman Judith Farnham said the plant would close.",
      "Spokeswoman Judith Farnam said the plant would close."], "Judith Farnam"),
    # another way to write a name that a slip of the ear makes
    (["Judge Andrew Nixdorf ruled against the port on Monday.", "Judge Andrew Nicksdorf ruled against the port."],
     "Andrew Nicksdorf"),
    # a given name off
    (["Mayor Denise Whitlock opened the bridge on Monday.", "Mayor Dennise Whitlock opened the bridge on Monday."],
     "Dennise Whitlock"),
    (["Superintendent Marjorie Pell closed the school on Friday.",
      "Superintendent Marjoree Pell closed the school on Friday."], "Marjoree Pell"),
    # another given name in the same office
    (["Mayor Dana Whitlock of Harlow opened the new bridge on Monday.",
      "Mayor Susan Whitlock of Harlow opened the new bridge on Monday."], "Susan Whitlock"),
    (["Police Chief Owen Tarrant of Millbrook said two men were held.",
      "Police Chief Brian Tarrant of Millbrook said two men were held."], "Brian Tarrant"),
    # the same age behind the name
    (["Simon Petrosky, 58, was found in the river on Sunday.",
      "Simon Petrovsky, 58, was found in the river on Sunday."],
     "Simon Petrovsky"),
    (["Chloe Danforth, 31, died in the crash on the ring road.",
      "Chloe Danford, 31, died in the crash on the ring road."],
     "Chloe Danford"),
    # the same words quoted
    (["“The river has never been this high in my lifetime,” Walter Gilchrist said.",
      "“The river has never been this high in my lifetime,” Walter Gilchrest said."], "Walter Gilchrest"),
    (["“We have lost everything that our family built here,” said Agnes Thorburn.",
      "“We have lost everything that our family built here,” said Agnes Thornburn."], "Agnes Thornburn"),
    # the side of fewer articles is the odd one, wherever it stands
    (["Mayor Dana Whitlok opened the bridge.", "Mayor Dana Whitlock opened the bridge.",
      "Mayor Dana Whitlock opened the bridge."], "Dana Whitlok"),
    (["Mayor Dana Whitlock opened the bridge.", "Mayor Dana Whitlok opened the bridge.",
      "Mayor Dana Whitlock opened the bridge."], "Dana Whitlok"),
    # cut short
    (["Governor Colin Bransome signed the order on Monday.", "Governor Colin Branso signed the order on Monday."],
     "Colin Branso"),
]  # fmt: skip

# One given name with two family names: the articles, and the odd name.
OTHER_FAMILY_NAME = [
    # the same post, which one person holds at a time
    (["Police Chief Owen Tarrant of Millbrook said two men were held.",
      "Police Chief Owen Baxter of Millbrook said two men were held."], "Owen Baxter"),
    (["Superintendent Marjorie Pell of Ely schools closed three of them on Friday.",
      "Superintendent Marjorie Crane of Ely schools closed three of them on Friday."], "Marjorie Crane"),
    # the same age
    (["Simon Petrosky, 58, was found in the river on Sunday.",
      "Simon Hargreaves, 58, was found in the river on Sunday."], "Simon Hargreaves"),
    (["The cyclist, Tom Alder, 34, was hit by a van in Ely.",
      "The cyclist, Tom Pickering, 34, was hit by a van in Ely."], "Tom Pickering"),
    (["Chloe Danforth, 31, died in the crash on the ring road.",
      "Chloe Mills, 31, died in the crash on the ring road.",
      "Chloe Danforth, 31, died in the crash on the ring road."], "Chloe Mills"),
]  # fmt: skip

# The same word for what they are, and no more than that: a note.
PERHAPS_ONE = [
    (["Farmer Karl Weston found the bomb in his field near Ely on Monday.",
      "Farmer Karl Jansen found the bomb in his field near Ely on Monday."], "Karl Jansen"),
    (["The pilot, Erik Sandvik, landed the plane on a beach.",
      "The pilot, Erik Lund, landed the plane on a beach."], "Erik Lund"),
]  # fmt: skip

# The articles name one person rightly, or two people.
FINE = [
    # the same name
    ["Mayor Dana Whitlock opened the Harlow bridge.", "The bridge was opened by Mayor Dana Whitlock."],
    ["Mayor Dana Whitlock opened the bridge. Whitlock thanked the crews.", "Dana Whitlock opened the bridge."],
    ["Mayor Dana Whitlock opened the bridge.", "Ms Whitlock opened the bridge."],
    # initials, suffixes, middle names
    ["Mayor Dana R. Whitlock opened the bridge.", "Mayor Dana Whitlock opened the bridge."],
    ["Senator Howard J Bell Jr. voted no.", "Senator Howard J. Bell, Jr., voted no."],
    ["Senator Howard Bell voted no.", "Senator Howard Bell Jr. voted no."],
    ["Judge Mary Ellen Stroud ruled on Monday.", "Judge Mary Stroud ruled on Monday."],
    # nicknames
    ["Senator William Harcourt voted no.", "Senator Bill Harcourt voted no."],
    ["Coach Robert Delaney left the club.", "Coach Bob Delaney left the club."],
    ["Governor Elizabeth Crane signed the bill.", "Governor Liz Crane signed the bill."],
    ["Mayor Michael Tobin opened the pool.", "Mayor Mike Tobin opened the pool."],
    ["Spokeswoman Katherine Doyle said so.", "Spokeswoman Kate Doyle said so."],
    # other alphabets in Latin letters, accents
    ["President Volodymyr Zelensky spoke to reporters.", "President Volodymyr Zelenskyy spoke to reporters."],
    ["Minister Mohammed Al-Harbi met the envoys.", "Minister Muhammad al Harbi met the envoys."],
    ["Chancellor Jürgen Müller met the envoys.", "Chancellor Juergen Mueller met the envoys."],
    ["Minister José Peña resigned on Monday.", "Minister Jose Pena resigned on Monday."],
    ["Minister Yusuf El-Masri met the envoys.", "Minister Youssef Al Masri met the envoys."],
    ["Minister Sergei Antonov met the envoys.", "Minister Sergey Antonov met the envoys."],
    # two people of one family, one of them known beside the other somewhere
    ["The brothers Karl Weston and Josef Weston own the mill.", "Josef Weston sold the mill on Monday."],
    ["Karl Weston and his brother Josef Weston own the mill.", "Karl Weston owns the mill."],
    ["Karl Weston, the miller, lost his barn.", "Josef Weston, the baker, lost his van."],
    ["Helen Pryce was hurt in the crash. Her husband, Gareth Pryce, was not.", "Gareth Pryce was not hurt."],
    ["Victim Anna Lund was buried on Friday.", "Her mother, Maria Lund, spoke at the funeral."],
    # two people whose names are only alike
    ["Mayor Dana Whitlock opened the bridge.", "Judge Dana Whitfield ruled against the port."],
    ["Sarah Carling runs the clinic.", "Sarah Vandermeer wrote the memo."],
    ["Mark Hanson teaches chemistry in Leeds.", "Mark Jansen plays for the Dutch side."],
    ["Anna Holt and Anne Holm were both elected.", "Anna Holt was elected."],
    ["David Moore and David Moran were both hurt.", "David Moran was hurt."],
    # two people of one given name
    ["Karl Weston, the miller, lost his barn.", "Karl Jansen, the baker, lost his van."],
    ["Senator Mark Boyle voted no.", "Senator Mark Kessler voted yes."],
    ["Spokesman Peter Orme of the port said no ships were hit.",
     "Spokesman Peter Gowan of the railway said trains were late."],
    ["Anna Holt, a teacher from Ely, was on the bus.", "Anna Marsh, a teacher from Hull, was on the bus."],
    ["Defender Paul Harrow scored in the 12th minute.", "Defender Paul Sykes was sent off in the 40th minute."],
    ["Officer James Cole shot the dog.", "Officer James Hart called an ambulance."],
    ["Lawyer David Stroud asked for bail.", "Lawyer David Kemp spoke for the second man."],
    ["Driver Ali Hassan, 40, was held.", "Driver Ali Mansour, 52, was let go."],
    ["Police Chief Owen Tarrant spoke. Owen Baxter, a baker, wept.", "Owen Baxter wept."],
    # a surname alone that may be anybody's
    ["Mayor Dana Whitlock opened the bridge.", "Ms Whitman spoke against the bridge."],
    # capitals of a headline
    ["MAYOR DANA WHITLOCK OPENS BRIDGE\n\nMayor Dana Whitlock opened the bridge.", "Dana Whitlock opened the bridge."],
]  # fmt: skip


@pytest.mark.parametrize(("texts", "odd"), [*MISSPELT, *OTHER_FAMILY_NAME])
def test_a_name_that_is_another_in_one_article(texts: list[str], odd: str) -> None:
    assert_only(compared(*texts), "person-name warning", odd)


@pytest.mark.parametrize(("texts", "odd"), PERHAPS_ONE)
def test_a_family_name_that_may_be_another_is_noted(texts: list[str], odd: str) -> None:
    assert_only(compared(*texts), "person-name note", odd)


@pytest.mark.parametrize("texts", FINE)
def test_names_that_are_no_discrepancy(texts: list[str]) -> None:
    assert told(compared(*texts)) == []


def test_of_two_articles_neither_is_known_to_be_right_and_of_three_one_is() -> None:
    right, wrong = "Mayor Dana Whitlock opened the bridge.", "Mayor Dana Whitlok opened the bridge."
    (of_two,) = compared(right, wrong)
    (of_three,) = compared(right, wrong, right)
    assert "Neither is known to be right" in of_two.message
    assert "Neither is known to be right" not in of_three.message


def test_every_article_that_has_the_right_name_is_named() -> None:
    right, wrong = "Mayor Dana Whitlock opened the bridge.", "Mayor Dana Whitlok opened the bridge."
    (found,) = compared(right, wrong, right)
    assert [one.article for one in found.odd] == ["b"]
    assert [one.article for one in found.others] == ["a", "c"]
