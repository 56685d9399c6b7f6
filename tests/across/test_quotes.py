"""One utterance in other words, cut off or given to somebody else, and quotations that are fine.

To add a case, add a row: the texts of the articles; and for a finding, its level and words of the odd quotation.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

# A negation or a number is another: no editor would let that pass.
TURNED = [
    (["“We will not close the Harlow plant this year,” Owen Tarrant said.",
      "“We will close the Harlow plant this year,” Owen Tarrant said."], "error", "will close"),
    (["“The council did agree to the new rates,” Dana Whitlock said.",
      "“The council did not agree to the new rates,” Dana Whitlock said."], "error", "did not agree"),
    (["“We lost 40 homes along the river in one night,” Dana Whitlock said.",
      "“We lost 14 homes along the river in one night,” Dana Whitlock said."], "error", "14 homes"),
    (["“The repairs cost us 3 million dollars last winter,” Ruth Kandel said.",
      "“The repairs cost us 8 million dollars last winter,” Ruth Kandel said."], "error", "8 million"),
    (["“I have never seen the memo about the dam,” Peter Orme said.",
      "“I have seen the memo about the dam,” Peter Orme said."], "error", "have seen"),
    (["“The water isn't safe to drink in any of these streets,” Olga Renko said.",
      "“The water is safe to drink in any of these streets,” Olga Renko said."], "error", "water is safe"),
    (["“Nobody from the ministry warned the farmers of the flood,” Lars Edholm said.",
      "“Somebody from the ministry warned the farmers of the flood,” Lars Edholm said."], "error", "Somebody"),
]  # fmt: skip

# Other words, as a translation there and back makes them.
REWORDED = [
    (["“We deeply regret the loss of so many old trees,” Dana Whitlock said.",
      "“We deeply lament the loss of so many old trees,” Dana Whitlock said."], "warning", "lament"),
    (["“The bridge is safe for cars and for heavy lorries,” Owen Tarrant said.",
      "“The bridge is secure for cars and for heavy trucks,” Owen Tarrant said."], "warning", "secure"),
    (["“Our town has always welcomed strangers with open arms,” Peter Orme said.",
      "“Our city has always welcomed foreigners with open arms,” Peter Orme said."], "warning", "foreigners"),
    (["“The firm acted within its legal authority at all times,” Ruth Kandel said.",
      "“The firm acted within its legal body at all times,” Ruth Kandel said."], "warning", "legal body"),
    (["“Farmers along the river deserve a fair price for their land,” Lucy Brandvold said.",
      "“Farmers along the river earn a fair price for their land,” Lucy Brandvold said.",
      "“Farmers along the river deserve a fair price for their land,” Lucy Brandvold said."], "warning", "earn"),
    (["The letter says that “every household must boil its water until further notice”.",
      "The letter says that “each household should boil its water until further notice”."], "warning", "should"),
]  # fmt: skip

# The articles → the odd quotation and who it is given to there.
OTHER_SPEAKER = [
    (["“The river took half of our street in one night,” said Helen Pryce.",
      "“The river took half of our street in one night,” said Walter Gilchrist."], "The river took"),
    (["“Nothing in the budget pays for a second bridge,” Dana Whitlock said.",
      "“Nothing in the budget pays for a second bridge,” Peter Orme said.",
      "“Nothing in the budget pays for a second bridge,” Dana Whitlock said."], "Nothing in the budget"),
    (["Lucy Brandvold said: “This bill will empty our smallest schools.”",
      "Curtis Boyle said: “This bill will empty our smallest schools.”"], "This bill"),
    (["“The evidence was on his desk for three weeks,” Ruth Kandel told the court.",
      "“The evidence was on his desk for three weeks,” Neil Gowan told the court."], "The evidence"),
]  # fmt: skip

# One utterance rightly told, or two utterances.
FINE = [
    # the same words
    ["“We deeply regret the loss of the trees,” Dana Whitlock said.",
     "Dana Whitlock said: “We deeply regret the loss of the trees.”"],
    ["“We deeply regret the loss of the trees,” Dana Whitlock said.",
     "\"We deeply regret the loss of the trees,\" Whitlock said. Dana Whitlock is the mayor."],
    ["“We deeply regret the loss of the trees,” Dana Whitlock said.",
     "“We deeply regret,” Dana Whitlock said, “the loss of the trees.”"],
    ["“It won’t happen on my watch again,” Owen Tarrant said.",
     "“It won't happen on my watch again,” Owen Tarrant said."],
    ["“The colour of the water worried us all,” Olga Renko said.",
     "“The color of the water worried us all,” Olga Renko said."],
    # trimmed
    ["“We deeply regret the loss of the trees, and we will plant new ones in spring,” Dana Whitlock said.",
     "“We will plant new ones in spring,” Dana Whitlock said."],
    ["“We deeply regret the loss of the trees, and we will plant new ones,” Dana Whitlock said.",
     "Dana Whitlock said the town would “deeply regret the loss of the trees”."],
    ["“We deeply regret the loss of the trees … and we will plant new ones,” Dana Whitlock said.",
     "“We deeply regret the loss of the trees, all of them, and we will plant new ones,” Dana Whitlock said."],
    ["“He [the mayor] has to plant new trees before the spring comes,” Ruth Kandel said.",
     "“He has to plant new trees before the spring comes,” Ruth Kandel said."],
    ["“The bridge is safe for cars and for heavy lorries,” Owen Tarrant said.",
     "Owen Tarrant called the bridge “safe for cars”."],
    ["“We lost 40 homes along the river,” Dana Whitlock said.",
     "“We lost forty homes along the river,” Dana Whitlock said."],
    # different utterances of one speaker
    ["“We deeply regret the loss of the trees,” Dana Whitlock said.",
     "“The new bridge will open before winter,” Dana Whitlock said."],
    ["“The bridge is safe for cars,” Owen Tarrant said.",
     "“The tunnel needs two more years of work,” Owen Tarrant said."],
    ["“We will rebuild every house that we lost,” Dana Whitlock said.",
     "“We will never forget those that we lost,” Dana Whitlock said."],
    ["“I am proud of this team tonight,” Raymond Kessler said.",
     "“I am sorry for the fans tonight,” Raymond Kessler said."],
    # different utterances of two speakers
    ["“We support the bill as it stands,” Lucy Brandvold said.",
     "“We oppose the bill on principle,” Curtis Boyle said."],
    ["“It was like a war zone,” Helen Pryce said.", "“It was like a bad dream,” Walter Gilchrist said."],
    # one speaker under two names, or the body that the speaker speaks for
    ["“The bridge is safe for cars and for lorries,” a spokesman said.",
     "“The bridge is safe for cars and for lorries,” Owen Tarrant said."],
    ["“The dam has been inspected twice this year,” said Owen Tarrant, a spokesman for Brightwater Energy.",
     "“The dam has been inspected twice this year,” Brightwater Energy said."],
    ["“We value the privacy of all our residents,” Governor Carla Menendez's office said.",
     "“We value the privacy of all our residents,” a statement said."],
    ["“Nothing in the budget pays for a bridge,” Mike Tobin said.",
     "“Nothing in the budget pays for a bridge,” Michael Tobin said."],
    # words of one are paraphrased by the other
    ["“We will not close the plant this year,” Owen Tarrant said.", "Owen Tarrant said the plant would stay open."],
]  # fmt: skip


@pytest.mark.parametrize(("texts", "level", "words"), [*TURNED, *REWORDED])
def test_words_that_are_others_in_one_article(texts: list[str], level: str, words: str) -> None:
    assert_only(compared(*texts), f"quote-wording {level}", words)


@pytest.mark.parametrize(("texts", "words"), OTHER_SPEAKER)
def test_words_that_are_given_to_somebody_else(texts: list[str], words: str) -> None:
    assert_only(compared(*texts), "quote-speaker warning", words)


@pytest.mark.parametrize("texts", FINE)
def test_quotations_that_are_no_discrepancy(texts: list[str]) -> None:
    assert told(compared(*texts)) == []


def test_the_message_names_the_words_that_changed() -> None:
    (found,) = compared(
        "“We deeply regret the loss of so many old trees,” Dana Whitlock said.",
        "“We deeply lament the loss of so many old trees,” Dana Whitlock said.",
    )
    assert "“lament” for “regret”" in found.message
