"""Lists of the same names but for one or two, and lists of other things, or of some of the same.

To add a case, add a row: the texts of the articles; and for a finding, words of the odd list.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

OTHER_NAME = [
    # four names, one of which is another
    (["Ferries will call at Rijeka, Koper, Zadar and Bar from May, the line said.",
      "From May the ferries stop in Rijeka, Koper, Ploče and Bar."], "Ploče"),
    (["The tour takes the band to Leeds, Hull, York and Derby in June.",
      "In June the band plays in Leeds, Hull, Ripon and Derby."], "Ripon"),
    (["The pipeline runs through Ghana, Togo, Benin and Nigeria, the firm said.",
      "Ghana, Togo, Niger and Nigeria will be linked by the pipeline."], "Niger"),
    (["Snow closed the passes of Kenya, Chile, Nepal and Peru, an atlas of cold says.",
      "An atlas of cold lists Kenya, Chile, Nepal and Bolivia."], "Bolivia"),
    # five, two of which are others
    (["The law firm has offices in Oslo, Paris, Lima, Cairo and Delhi.",
      "The law firm runs offices in Oslo, Paris, Lima, Accra and Dhaka."], "Accra"),
    # three, at the same places of lists in like sentences
    (["The treaty was signed by Kenya, Ghana and Chile in a tent on Monday.",
      "On Monday Kenya, Ghana and Peru signed the treaty in a tent."], "Peru"),
    (["The new line will serve Harlow, Ely and Cambridge by 2031.",
      "By 2031 the new line will serve Harlow, Ely and Norwich."], "Norwich"),
    # people
    (["The jury found Dana Whitlock, Owen Tarrant and Ruth Kandel guilty of fraud.",
      "Guilty of fraud, the jury said: Dana Whitlock, Owen Tarrant and Lucy Brandvold."], "Lucy Brandvold"),
    # a name that one of three articles has otherwise
    (["Ferries will call at Rijeka, Koper, Zadar and Bar from May.",
      "From May the ferries stop in Rijeka, Koper, Ploče and Bar.",
      "Rijeka, Koper, Zadar and Bar get a ferry in May."], "Ploče"),
]  # fmt: skip

# One list is shorter: it may be told in part, so no more than a note.
SHORTER = [
    (["Ferries will call at Rijeka, Koper, Zadar and Bar from May, the line said.",
      "From May ferries will call at Rijeka, Koper and Bar, the line said."], "Bar"),
    (["The law firm has offices in Oslo, Paris, Lima, Cairo and Delhi.",
      "The law firm has offices in Oslo, Paris, Lima and Cairo."], "Oslo"),
]  # fmt: skip

FINE = [
    # the same list, in another order or another spelling
    ["Ferries will call at Rijeka, Koper, Zadar and Bar from May.",
     "From May the ferries stop in Bar, Zadar, Koper and Rijeka."],
    ["The network covers Washington state, Oregon, Idaho and Utah.",
     "Oregon, Idaho, Utah and Washington are in the network."],
    ["The deal binds the United States, Canada, Mexico and Chile.", "The U.S., Canada, Mexico and Chile signed."],
    ["The band plays in São Paulo, Lima, Quito and Bogotá.", "It tours Sao Paulo, Lima, Quito and Bogota."],
    # open-ended
    ["Ferries will call at ports including Rijeka, Koper, Zadar and Bar.",
     "From May the ferries stop in ports including Rijeka, Koper, Ploče and Bar."],
    ["Ferries call at ports such as Rijeka, Koper, Zadar and Bar.",
     "Ferries stop in ports such as Rijeka, Koper, Ploče and Bar."],
    ["Ferries call at ports such as Rijeka, Koper and Bar.", "The ferries stop in Rijeka, Koper, Ploče and Bar."],
    ["Ferries call at ports like Rijeka, Koper and Bar.", "The ferries stop in Rijeka, Koper, Ploče and Bar."],
    # lists of other things
    ["Rain fell in Kenya, Ghana and Chile on Monday, and the rivers rose.",
     "The prizes of the poetry fair went to writers from Ghana, Peru and Kenya."],
    ["The law firm has offices in Oslo, Paris, Lima and Delhi.", "The choir sings in Oslo, Bergen, Turku and Riga."],
    ["Buses serve Harlow, Ely and Cambridge.", "Trains serve Norwich, Ely and Ipswich."],
    ["The cup draws put Leeds, Hull and York in one pot.", "Derby, Hull and Ripon have a canal."],
    # one names two of the other's three
    ["The treaty was signed by Kenya, Ghana and Chile.", "Kenya and Ghana signed the treaty."],
    ["The treaty was signed by Kenya, Ghana and Chile.", "The treaty was signed by Kenya."],
    # one town by two names
    ["The band plays in Leeds, Hull and New York City in June.", "In June the band plays in Leeds, Hull and New York."],
    ["The deal binds Britain, France and Spain.", "The deal binds the United Kingdom, France and Spain."],
    # winners and losers, two ballots
    ["The party won in Kenley, Arden and Molton, and lost in Brayhead.",
     "The party lost in Brayhead, Selby and Ostwell."],
    ["Dana Whitlock, Owen Tarrant and Ruth Kandel voted for the bill.",
     "Curtis Boyle, Owen Tarrant and Neil Gowan sit on the fire panel."],
]  # fmt: skip


@pytest.mark.parametrize(("texts", "words"), OTHER_NAME)
def test_a_list_with_another_name_in_one_article(texts: list[str], words: str) -> None:
    assert_only(compared(*texts), "list warning", words)


@pytest.mark.parametrize(("texts", "words"), SHORTER)
def test_a_list_that_leaves_out_a_name_is_noted(texts: list[str], words: str) -> None:
    assert_only(compared(*texts), "list note", words)


@pytest.mark.parametrize("texts", FINE)
def test_lists_that_are_no_discrepancy(texts: list[str]) -> None:
    assert told(compared(*texts)) == []


def test_the_message_names_only_what_differs() -> None:
    (found,) = compared(
        "Ferries will call at Rijeka, Koper, Zadar and Bar from May.",
        "From May the ferries stop in Rijeka, Koper, Ploče and Bar.",
    )
    assert "“Ploče”" in found.message
    assert "“Zadar”" in found.message
    assert "Held to be one list because both have “Rijeka”, “Koper” and “Bar”." in found.why
