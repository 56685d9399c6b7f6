"""Who has copied whom: reprints, copy that was spun, independent reports; and whose figure counts how often.

To add a case, add a text to the group that it belongs to. Texts of a group are held against `FERRY`.
"""

from __future__ import annotations

import pytest

from checker.stories import SharedCopy
from tests.align.table import between, checked, shown

FERRY = """The ferry line Azur has lost its head, the company announced on Tuesday. Lorna Pike steps down after two
ships ran aground within eleven days in July. Divers had to patch a hole in the hull of the Vega near the island of Lund
before she could be towed to the yard. Passengers waited for nine hours on the car deck, and 214 of them have asked for
their money back. The board wants to appoint a captain to the post for the first time in the history of the company."""

# Word for word, all of it or the most.
REPRINTS = [
    FERRY,
    f"HAMMAR (Island Wire) - {FERRY}",
    f"{FERRY} Shares of Azur were down on the exchange in the afternoon. A bank had warned of the debt.",
    " ".join(FERRY.split(". ")[:3]),
    FERRY.replace("announced", "said").replace("wants to", "wishes to"),
]

# The same sentences in other words.
SPUN = [
    """The ferry company Azur has lost its chief, the firm said on Tuesday. Lorna Pike resigns after two vessels ran
    aground in eleven days in July. Divers were forced to mend a hole in the hull of the Vega close to the isle of
    Lund before she could be pulled to the yard. Travellers waited nine hours on the car deck, and 214 of these have
    demanded their money back. The board wishes to name a captain to the job for the first time in its history.""",
    """The ferry operator Azur has parted with its boss, the firm announced on Tuesday. Lorna Pike quits after two boats
    ran aground in eleven days in July. Divers needed to patch a gap in the hull of the Vega off the island of Lund
    before the ship could be towed to a dock. Passengers sat for nine hours on the car deck, and 214 of them want
    their cash back. The board plans to pick a captain for the post for the first time in the company's history.""",
]

# Reports on the same events by somebody else.
INDEPENDENT = [
    """Two groundings in one month were too much for the owners of Azur. Lorna Pike, who had run the ferry line since
    the spring, is leaving. Her last summer was hard: off Lund the Vega tore open her hull, and holidaymakers sat on the
    car deck until midnight. A lawyer for 214 of those on board says refunds are due. Who follows her is open.""",
    """Lorna Pike is out. On Lund, people at the quay had expected nothing else: “She never once came to see us,” said
    Hilda Moss, who sells tickets for Azur. In July the Vega lay on the rocks for a day and a night. Her crew handed out
    blankets and soup. A captain may be next at the top, as is the custom on other lines.""",
    """What ails Azur? Its ferries are old, its pilots tired, its debts high. Two of the ships were on the rocks this
    summer, and now the woman who ran it all has had enough. The harbour of Hammar lives off the line. Should it go
    under, forty shops would follow, the chamber of trade has reckoned.""",
    # a statement that all of them quote
    """“Divers had to patch a hole in the hull of the Vega near the island of Lund before she could be towed to the
    yard,” Azur wrote to its guests. Nobody in Hammar was surprised. The woman who ran the line is gone, since Monday.
    Sailors say that charts on the bridge were old. The coast guard has taken them to its office for a look.
    Rebuilding trust will take years, a professor of tourism thinks. Bookings for the autumn are down by a third. Next
    door, at the rival line Corsa, telephones ring all day, and cabins for the weekend are gone.""",
]


@pytest.mark.parametrize("text", REPRINTS)
def test_a_reprint_shares_its_words(text: str) -> None:
    copy = copy_of(FERRY, text)
    assert copy is not None and copy.exact > 0.75 and copy.exact > 3 * copy.spun


@pytest.mark.parametrize("text", SPUN)
def test_spun_copy_shares_its_sentences(text: str) -> None:
    copy = copy_of(FERRY, text)
    assert copy is not None and copy.share > 0.75 and copy.spun > copy.exact


@pytest.mark.parametrize("text", INDEPENDENT)
def test_a_report_of_its_own_is_no_copy(text: str) -> None:
    copy = copy_of(FERRY, text)
    assert copy is None or copy.share < 0.25


@pytest.mark.parametrize(
    ("days", "earlier"),
    [
        (("2025-07-14", "2025-07-15"), "a"),
        (("2025-07-15", "2025-07-14"), "b"),
        (("2025-07-15", "2025-07-15"), None),
        ((), None),
    ],
)
def test_the_earlier_of_two_copies_is_told_where_the_days_tell(days: tuple[str, ...], earlier: str | None) -> None:
    copy = copy_of(FERRY, SPUN[0], days)
    assert copy is not None and copy.earlier == earlier


# The figures that reprints of `PRESS` have, and those of other articles → the odd articles, and whether nobody can say
# who is right: reprints count once.
PRESS = """Rangers on the Carrick coast have counted {} seals this winter, the wildlife trust said on Monday. The colony
was all but lost to an oil spill nine years ago, when volunteers washed pups in tents on the beach. Divers credit a ban
on trawling in the bay. The trust hopes to open a hut for visitors before the next season begins."""
OWN = [
    """The seals are back at Carrick. There are {} of them on the sandbanks this winter, by the count of rangers, who
    crawled through the dunes with clickers. A fisherman grumbled that they eat his herring.""",
    """Nine years after the oil, life has returned to Carrick. Its rangers put the number of seals this winter at {}.
    School classes will be able to watch from a hut, the wildlife trust promises.""",
]
VOICES = [
    # reprints, others → odd, tie
    ([286], [268], "b", True),
    ([286, 286], [268], "c", True),
    ([286, 286, 286], [268], "d", True),
    ([286, 286], [268, 268], "a b", False),
    ([286, 286, 286], [268, 268], "a b c", False),
    ([286], [286, 268], "c", False),
    ([286, 268], [268], "a", False),
    ([286, 286], [286, 268], "d", False),
    ([286, 286], [286, 286], "", False),
    ([268, 268], [268], "", False),
]


@pytest.mark.parametrize(("reprints", "others", "odd", "tie"), VOICES)
def test_reprints_of_a_figure_are_one_voice(reprints: list[int], others: list[int], odd: str, tie: bool) -> None:
    texts = [PRESS.format(figure) for figure in reprints]
    texts += [text.format(figure) for text, figure in zip(OWN, others, strict=False)]
    found = between(texts)
    assert [each.odd[0].article for each in found if each.category == "quantity"] == odd.split(), [*map(shown, found)]
    assert all(("Neither is known to be right" in each.message) is tie for each in found)


def copy_of(one: str, other: str, days: tuple[str, ...] = ()) -> SharedCopy | None:
    """What two texts share, where they are held to be one story."""
    (story,) = checked([" ".join(one.split()), " ".join(other.split())], days).stories
    return story.copies[0] if story.copies else None
