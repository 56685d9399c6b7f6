"""Amounts of money with their parts behind them: parts that do not add up, and amounts that are no parts.

To add a case, add a sentence to WRONG, with the whole that does not fit, or to RIGHT, where nothing at all is found.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

WRONG = [
    # behind a colon
    ("The tunnel costs $64 million: $48 million in bonds and $14 million from the state.", "$64 million"),
    ("The grant is worth £900,000: £500,000 for the roof, £250,000 for heating and £100,000 for a lift.", "£900,000"),
    ("Her estate was put at €7.4 million: €4.1 million in land and €2.3 million in shares.", "€7.4 million"),
    ("The fine was $310,000: $200,000 for the spill and $90,000 for the delay.", "$310,000"),
    (
        "The club owes $52 million: $30 million to banks, $12 million to the council and $6 million to players.",
        "$52 million",
    ),
    # in words
    ("The $3.2 billion package is made up of $1.9 billion in loans and $1.1 billion in grants.", "$3.2 billion"),
    ("The £480 million rescue consists of £300 million in cash and £120 million in guarantees.", "£480 million"),
    ("The budget of $95 million is split into $60 million for schools and $25 million for roads.", "$95 million"),
    ("The loan of €210 million comprises €140 million for trams and €90 million for depots.", "€210 million"),
    ("The deal is worth $18 million, consisting of $11 million in cash and $4 million in stock.", "$18 million"),
    # the unit only once
    (
        "The bill came to $5.9 million: $3.4 million for police, $1.1 million for crews and 0.9 million for buses.",
        "$5.9 million",
    ),
]

RIGHT = [
    # they add up
    "The tunnel costs $64 million: $48 million in bonds and $16 million from the state.",
    "The grant is worth £900,000: £500,000 for the roof, £250,000 for heating and £150,000 for a lift.",
    "Her estate was put at €7.4 million: €4.1 million in land and €3.3 million in shares.",
    "The $3.2 billion package is made up of $2.1 billion in loans and $1.1 billion in grants.",
    "The fine was $310,000: $200,000 for the spill, plus $110,000 for the delay.",
    # but for rounding
    "The tunnel costs $64 million: $47.6 million in bonds and $16.1 million from the state.",
    "The club owes $52 million: $30.4 million to banks, $12.4 million to the council and $8.8 million to players.",
    "The appeal raised about £86,000: £41,000 online and £40,000 in tins.",
    "The package is worth $3 billion: $1.8 billion in loans and $1.1 billion in grants.",
    # some of it, or the rest told without a sum
    "The tunnel costs $64 million: $48 million in bonds, $14 million from the state and the rest from tolls.",
    "The tunnel costs $64 million, including $38 million in bonds and $14 million from the state.",
    "The tunnel costs $64 million: among other things, $38 million for drills and $14 million for steel.",
    "The club owes $52 million: $30 million to banks, $12 million to the council and other sums to players.",
    "Of the $64 million, $38 million came from bonds and $14 million from the state.",
    # no parts
    "Profit fell to $64 million: it had been $78 million in spring and $71 million in summer.",
    "The mill made a profit of $64 million: up from $48 million in May and $44 million in April.",
    "The prize is $64 million: last year it was $48 million and the year before $41 million.",
    "The painting went for $64 million: a sketch made $38 million and a bronze $31 million.",
    "The offer is $64 million: rivals had bid between $48 million and $59 million.",
    "The tunnel costs $64 million: one in Lorne cost $48 million and one in Harlow $41 million.",
    "The house is worth $640,000: it was bought for $480,000 and sold for $590,000.",
    "She earned $64,000: her deputy got $48,000 and the clerk $39,000.",
    "Tickets cost $64: children pay $32 and pensioners $40.",
    "The fine was $64 million: prosecutors had asked for $90 million and the firm offered $20 million.",
    "“It costs $64 million: $48 million in bonds and $14 million from the state,” she said.",
    "The grant is £64 million: €48 million comes from Brussels and £20 million from London.",
    "The tax will bring in $64 million: $12 per acre and $40 per barn.",
    "The firm lost $64 million: shares fell $3 on Monday and $2 on Tuesday.",
    "The tunnel costs $64 million: $48 million or $14 million more than planned.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "whole"), WRONG)
def test_parts_that_come_to_another_amount(text: str, whole: str) -> None:
    assert_only(compared(text), "arithmetic warning", whole)


@pytest.mark.parametrize("text", RIGHT)
def test_parts_that_come_to_the_amount_and_amounts_that_are_no_parts(text: str) -> None:
    assert told(compared(text)) == []


def test_says_what_the_parts_come_to() -> None:
    (found,) = compared("The tunnel costs $64 million: $48 million in bonds and $14 million from the state.")
    assert "which come to 62 million" in found.message
