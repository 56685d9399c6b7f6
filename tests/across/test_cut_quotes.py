"""Quotations that end before the words that turn them, and quotations that are fairly cut.

To add a case, add a row: the texts of the articles; and for a finding, words of the quotation that is cut.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

# The one ends as a sentence does, the other goes on with "but", "until", "unless".
CUT = [
    (["“There was no danger to the village once the fire was out,” Martin Okonkwo said.",
      "“There was no danger to the village,” Martin Okonkwo said."], "no danger"),
    (["“I will vote for the bridge if the state pays half of it,” Dana Whitlock said.",
      "“I will vote for the bridge,” Dana Whitlock said."], "vote for the bridge"),
    (["“We are going to close the ward unless we find two more doctors,” Miriam Sandoz said.",
      "“We are going to close the ward,” Miriam Sandoz said."], "close the ward"),
    (["“The bridge is safe for cars but it is not safe for lorries,” Owen Tarrant said.",
      "“The bridge is safe for cars,” Owen Tarrant said."], "safe for cars"),
    (["“He was a good friend to all of us until the money came,” said Helen Pryce.",
      "“He was a good friend to all of us,” said Helen Pryce."], "good friend"),
    (["“We have enough water for the summer as long as nobody fills a pool,” Olga Renko said.",
      "“We have enough water for the summer,” Olga Renko said."], "enough water"),
    (["“You can swim in the lake again, except near the old mill,” Ruth Kandel said.",
      "“You can swim in the lake again.” Ruth Kandel said so on Monday."], "swim in the lake"),
    (["Lucy Brandvold said: “I support the bill, although I hate what it does to farmers.”",
      "Lucy Brandvold said: “I support the bill.”"], "support the bill"),
    (["“The plant will stay open, yet half of the jobs will go,” Peter Orme told workers.",
      "“The plant will stay open,” Peter Orme told workers.",
      "“The plant will stay open, yet half of the jobs will go,” Peter Orme told workers."], "stay open"),
    (["“The tests were clean even though two cows had died,” a spokesman said.",
      "“The tests were clean,” a spokesman said."], "tests were clean"),
]  # fmt: skip

FAIR = [
    # what follows does not turn it
    ["“We will rebuild the school and we will open it in spring,” Dana Whitlock said.",
     "“We will rebuild the school,” Dana Whitlock said."],
    ["“The bridge is safe for cars, and I drive over it every day,” Owen Tarrant said.",
     "“The bridge is safe for cars,” Owen Tarrant said."],
    ["“There was no danger to the village. My crews were there in minutes,” Martin Okonkwo said.",
     "“There was no danger to the village,” Martin Okonkwo said."],
    ["“We have enough water for the summer because it rained in May,” Olga Renko said.",
     "“We have enough water for the summer,” Olga Renko said."],
    ["“He was a good friend to all of us in the village,” said Helen Pryce.",
     "“He was a good friend to all of us,” said Helen Pryce."],
    # the cut is shown
    ["“I will vote for the bridge if the state pays half of it,” Dana Whitlock said.",
     "“I will vote for the bridge …,” Dana Whitlock said."],
    ["“I will vote for the bridge if the state pays half of it,” Dana Whitlock said.",
     "“I will vote for the bridge...” Dana Whitlock said."],
    # a few words in a sentence of the article
    ["“There was no danger to the village once the fire was out,” Martin Okonkwo said.",
     "Martin Okonkwo said there was “no danger to the village” once the fire was out."],
    ["“The bridge is safe for cars but it is not safe for lorries,” Owen Tarrant said.",
     "Owen Tarrant called the bridge “safe for cars” and unsafe for lorries."],
    ["“I will vote for the bridge if the state pays half of it,” Dana Whitlock said.",
     "Dana Whitlock “will vote for the bridge” if the state helps."],
    # the rest is told in the same words further on
    ["“There was no danger to the village once the fire was out,” Martin Okonkwo said.",
     "“There was no danger to the village,” Martin Okonkwo said, “once the fire was out.”"],
    ["“The bridge is safe for cars but it is not safe for lorries,” Owen Tarrant said.",
     "“The bridge is safe for cars,” Owen Tarrant said, “but it is not safe for lorries.”"],
    ["“I support the bill, although I hate what it does to farmers,” Lucy Brandvold said.",
     "“I support the bill,” Lucy Brandvold said. “Although I hate what it does to farmers.”"],
    # both have all of it
    ["“We are going to close the ward unless we find two more doctors,” Miriam Sandoz said.",
     "“We are going to close the ward unless we find two more doctors,” said Miriam Sandoz."],
    # the front is left out
    ["“It is not safe for lorries, but the bridge is safe for cars,” Owen Tarrant said.",
     "“The bridge is safe for cars,” Owen Tarrant said."],
    # too short to be one utterance
    ["“No danger once the fire was out,” Martin Okonkwo said.", "“No danger,” Martin Okonkwo said."],
    ["“We won, but it was a mess,” Raymond Kessler said.", "“We won,” Raymond Kessler said."],
    # two people
    ["“I will vote for the bridge if the state pays half of it,” Dana Whitlock said.",
     "“I will vote for the road,” Peter Orme said."],
]  # fmt: skip


@pytest.mark.parametrize(("texts", "words"), CUT)
def test_a_quotation_that_ends_before_it_turns(texts: list[str], words: str) -> None:
    assert_only(compared(*texts), "quote-cut warning", words)


@pytest.mark.parametrize("texts", FAIR)
def test_a_quotation_that_is_fairly_cut(texts: list[str]) -> None:
    assert told(compared(*texts)) == []


def test_the_message_shows_how_it_goes_on() -> None:
    (found,) = compared(
        "“I will vote for the bridge if the state pays half of it,” Dana Whitlock said.",
        "“I will vote for the bridge,” Dana Whitlock said.",
    )
    assert "ends it at “I will vote for the bridge”" in found.message
    assert "goes on “if the state pays half of it”" in found.message
