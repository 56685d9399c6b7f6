"""Sentences that two articles share but for a name of a place or a body, and sentences that are rightly apart.

To add a case, add a row: the texts of the articles; and for a finding, its category and the odd name.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

ALTERED = [
    # a place
    (["A landslide buried a road in Uttarakhand's Chamoli district on Friday night, and two lorries were swept away.",
      "A landslide buried a road in Uttarakhand's Tehri district on Friday night, and two lorries were swept away."],
     "place", "Tehri"),
    (["The rescue ship took 84 migrants from a rubber boat and brought them to Lampedusa before dawn on Tuesday.",
      "The rescue ship took 84 migrants from a rubber boat and brought them to Pozzallo before dawn on Tuesday."],
     "place", "Pozzallo"),
    (["The freighter lost eleven containers in heavy seas after it had left Bilbao with a cargo of oranges.",
      "The freighter lost eleven containers in heavy seas after it had left Santander with a cargo of oranges."],
     "place", "Santander"),
    (["Firefighters from Millbrook needed five hours to put out the blaze in the old tannery near the canal.",
      "Firefighters from Ashgrove needed five hours to put out the blaze in the old tannery near the canal."],
     "place", "Ashgrove"),
    (["The train from Warsaw hit a fallen tree near Poznan shortly after noon, and the driver was slightly hurt.",
      "The train from Warsaw hit a fallen tree near Torun shortly after noon, and the driver was slightly hurt."],
     "place", "Torun"),
    (["Thousands marched through Paris on Sunday against the new law on pensions, the police counted few arrests.",
      "Thousands marched through Lyon on Sunday against the new law on pensions, the police counted few arrests."],
     "place", "Lyon"),
    # a body
    (["The wall was built by the Harlow Council in the winter after the oil spill that killed the herons.",
      "The wall was built by the Ostwell Trust in the winter after the oil spill that killed the herons."],
     "organization", "Ostwell Trust"),
    (["The wall was paid for by Greenpeace in the winter after the oil spill that killed the herons.",
      "The wall was paid for by Oxfam in the winter after the oil spill that killed the herons."],
     "organization", "Oxfam"),
]  # fmt: skip

FINE = [
    # the same name in another form
    ["The rescue ship took 84 migrants from a rubber boat and brought them to St. Louis before dawn on Tuesday.",
     "The rescue ship took 84 migrants from a rubber boat and brought them to Saint Louis before dawn on Tuesday."],
    ["The freighter lost eleven containers in heavy seas after it had left New York with a cargo of oranges.",
     "The freighter lost eleven containers in heavy seas after it had left New York City with a cargo of oranges."],
    ["The fund for the marsh was set up by the United Nations after the oil spill of last autumn.",
     "The fund for the marsh was set up by the U.N. after the oil spill of last autumn."],
    ["The crew was flown home by Brightwater Energy after the oil spill of last autumn off the coast.",
     "The crew was flown home by Brightwater after the oil spill of last autumn off the coast."],
    ["The treaty on fishing was signed by envoys of Britain in a tent beside the harbour on Monday.",
     "The treaty on fishing was signed by envoys of the United Kingdom in a tent beside the harbour on Monday."],
    ["Two miners were pulled alive from a flooded shaft in Burma late on Monday after five days in the dark.",
     "Two miners were pulled alive from a flooded shaft in Myanmar late on Monday after five days in the dark."],
    ["Two miners were pulled alive from a flooded shaft in Brooklyn late on Monday after five days in the dark.",
     "Two miners were pulled alive from a flooded shaft in New York late on Monday after five days in the dark."],
    ["Two miners were pulled alive from a flooded shaft in Seattle late on Monday after five days in the dark.",
     "Two miners were pulled alive from a flooded shaft in Washington state on Monday after five days in the dark."],
    ["The wall was built by the NHS in the winter after the oil spill that killed the herons of the marsh.",
     "The wall was built by the National Health Service in the winter after the oil spill that killed the herons."],
    # those who were told it
    ["The minister told Reuters on Monday that the dam would not be repaired before the spring floods come.",
     "The minister told the BBC on Monday that the dam would not be repaired before the spring floods come."],
    # both articles have both names
    ["The ferry from Larkhill ran aground in fog with 40 people on board. Tugs from Ostwell pulled it free.",
     "The ferry from Ostwell ran aground in fog with 40 people on board. It belongs to a firm in Larkhill."],
    # a place for the country that it is in, or one beside the other
    ["A landslide buried a road in Chamoli, Uttarakhand, on Friday night, and two lorries were swept away.",
     "A landslide buried a road in Uttarakhand on Friday night, and two lorries were swept away."],
    ["A landslide buried a road in Norway on Friday night, and two lorries were swept away into the fjord.",
     "A landslide buried a road in western Norway on Friday night, and two lorries were swept away into the fjord."],
    # no name
    ["The rescue ship took 84 migrants from a rubber boat and brought them to Lampedusa before dawn on Tuesday.",
     "The rescue ship took 84 migrants from a rubber boat and brought them to safety before dawn on Tuesday."],
    ["The freighter lost eleven containers in heavy seas after it had left Bilbao with a cargo of oranges.",
     "The freighter lost eleven containers in heavy seas after it had left port with a cargo of oranges."],
    ["Engineers of Brightwater Energy found a crack in the second turbine of the dam on Thursday evening.",
     "Engineers of the company found a crack in the second turbine of the dam on Thursday evening."],
    # two facts in like words
    ["In Harlow the Greens won two seats.", "In Ely the Greens won two seats."],
    ["Police in Harlow said the road was closed.", "Police in Ely said the school was closed."],
    ["Our correspondent in Cairo reports.", "Our correspondent in Accra reports."],
    ["The mayor of Larkhill thanked the volunteers who had filled sandbags through the night.",
     "The vicar of Ostwell fed the soldiers who had dug trenches all day."],
    # sentences that only begin alike
    ["Firefighters from Millbrook needed five hours to put out the blaze in the old tannery near the canal.",
     "Firefighters from Ashgrove came to help when the crews of Millbrook ran out of foam at the tannery."],
    # the name stands where each article was written
    ["HARLOW (Wire) - The old tannery near the canal burned for five hours before crews put the blaze out.",
     "ELY (Wire) - The old tannery near the canal burned for five hours before crews put the blaze out."],
]  # fmt: skip


@pytest.mark.parametrize(("texts", "category", "name"), ALTERED)
def test_a_name_in_the_place_of_another(texts: list[str], category: str, name: str) -> None:
    level = "warning" if category == "place" else "note"
    assert_only(compared(*texts), f"{category} {level}", name)


@pytest.mark.parametrize("texts", FINE)
def test_names_that_are_rightly_told(texts: list[str]) -> None:
    assert told(compared(*texts)) == []
