"""What each mutation makes of a sentence, in the sentence's own style, and what it leaves alone.

To try another sort of slip, add a row: the category, a sentence, and the sentence with the slip in it.
"""

from __future__ import annotations

import pytest

from checker.mutate import all_mutations
from tests.mutate.planted import planted_in

# Category, a sentence, and what one of the errors makes of it.
SLIPS = [
    ("quantity", "The fire hurt 54 people.", "The fire hurt 45 people."),
    ("quantity", "Seven boats sank.", "Eight boats sank."),
    ("quantity", "About 30,000 people lost coverage.", "About 3,000 people lost coverage."),
    ("quantity", "About 30,000 people lost coverage.", "About 300,000 people lost coverage."),
    ("quantity", "Police counted fourteen cars.", "Police counted forty cars."),
    ("quantity", "The count was 44 of 60 boats.", "The count was 44 of 90 boats."),
    ("duration", "CMS had 54 minutes to comply.", "CMS had 45 minutes to comply."),
    ("duration", "CMS had 54 minutes to comply.", "CMS had 54 hours to comply."),
    ("duration", "It took three days.", "It took three weeks."),
    ("money", "They will pay $1.2 million.", "They will pay $2.1 million."),
    ("money", "They will pay $1.2 million.", "They will pay $1.2 billion."),
    ("money", "They will pay $1.2 million.", "They will pay €1.2 million."),
    ("money", "It releases £1.2m at once.", "It releases £1.2bn at once."),
    ("money", "The fine was 12,500 dollars.", "The fine was 12,500 euros."),
    ("percent", "Prices rose 25 percent.", "Prices rose 52 percent."),
    ("percent", "Prices rose 25%.", "Prices rose 25 percentage points."),
    ("percent", "The fire sank a quarter of the fleet.", "The fire sank a third of the fleet."),
    ("rate", "ICE wants 3,000 arrests a day.", "ICE wants 3,000 arrests a week."),
    ("rate", "ICE wants 3,000 arrests a day.", "ICE wants 30,000 arrests a day."),
    ("age", "Elias Thorne, 71, was hurt.", "Elias Thorne, 17, was hurt."),
    ("age", "Elias Thorne, 71, was hurt.", "Elias Thorne, 72, was hurt."),
    ("age", "He is in his seventies.", "He is in his sixties."),
    ("ordinal", "She was the first woman to win.", "She was the second woman to win."),
    ("ordinal", "It was the 22nd race.", "It was the 21st race."),
    ("tally", "The council voted 7-2.", "The council voted 6-2."),
    ("tally", "The vote was seven to two.", "The vote was eight to two."),
    ("unit", "It came within 200 yards of the tanks.", "It came within 200 feet of the tanks."),
    ("date", "The memo is of June 6.", "The memo is of June 3."),
    ("date", "It shuts on Sept. 9.", "It shuts on Oct. 9."),
    ("date", "It shuts on 9 September.", "It shuts on 9 August."),
    ("date", "It was signed on Monday, July 14.", "It was signed on Monday, July 7."),
    ("date", "It was signed on July 22nd.", "It was signed on July 21st."),
    ("date", "No boat has burned since 1987.", "No boat has burned since 1978."),
    ("date", "It was signed on 2025-06-06.", "It was signed on 2025-06-05."),
    ("weekday", "It was signed on Monday, July 14.", "It was signed on Tuesday, July 14."),
    ("weekday", "The council met on Tuesday.", "The council met on Wednesday."),
    ("time", "The file was due by 5:30 p.m. Eastern time.", "The file was due by 5:30 a.m. Eastern time."),
    ("time", "The file was due by 5:40pm.", "The file was due by 5:04pm."),
    ("time", "The alarm came at 02.40 on Sunday.", "The alarm came at 03.40 on Sunday."),
    ("time", "The alarm came at noon.", "The alarm came at midnight."),
    ("person-name", "Deputy Kim Brandt spoke.", "Deputy Kim Brant spoke."),
    ("person-name", "Rep. Laura Friedman wrote.", "Rep. Lauren Friedman wrote."),
    ("person-role", "HHS spokesman Andrew Nixon spoke.", "HHS director Andrew Nixon spoke."),
    ("person-role", "Sara Vitolo, the Medicaid deputy director, spoke.", "Sara Vitolo, the Medicaid director, spoke."),
    ("person-role", "Deputy Mayor Tomas Belgrave spoke.", "Mayor Tomas Belgrave spoke."),
    ("person-role", "Fire Chief Ingrid Halloran spoke.", "Deputy Fire Chief Ingrid Halloran spoke."),
    ("person-role", "Sen. Adam Schiff spoke.", "Rep. Adam Schiff spoke."),
    ("organization", "The Department of Justice sued.", "The Agency of Justice sued."),
    ("organization", "Ashford General Hospital reopened.", "Ashford General Clinic reopened."),
    ("place", "The fire began in Illinois.", "The fire began in Indiana."),
    ("place", "Police cleared Tollhouse Lane in Springfield, Illinois.",
     "Police cleared Tollhouse Street in Springfield, Illinois."),
    ("place", "Protests went on in Los Angeles.", "Protests went on in Chicago."),
    ("quote-wording", "“We deeply value the privacy of all,” Ann Lee said.",
     "“We deeply cherish the privacy of all,” Ann Lee said."),
    ("quote-wording", "“They are trying to turn us into agents,” Ann Lee said.",
     "“They are not trying to turn us into agents,” Ann Lee said."),
    ("quote-wording", "“We will not close the plant,” Ann Lee said.", "“We will close the plant,” Ann Lee said."),
    ("quote-wording", "“We had twenty minutes to get out,” Ann Lee said.",
     "“We had thirty minutes to get out,” Ann Lee said."),
    ("quote-cut", "“They are trying to turn us into agents,” Ann Lee said.",
     "“They are trying to turn…,” Ann Lee said."),
    ("quote-cut", "“They are trying to turn us into agents,” Ann Lee said.",
     "“They are trying to turn us into agents, Ann Lee said."),
    ("quote-speaker", "Bob Hale came. “We will close it this year,” Ann Lee said.",
     "Bob Hale came. “We will close it this year,” Bob Hale said."),
    ("list", "It was told in Illinois, Oregon and Ohio.", "It was told in Illinois and Ohio."),
    ("list", "It was told in Illinois, Oregon, and Ohio.", "It was told in Oregon and Ohio."),
    ("list", "It was told in Illinois, Oregon and Ohio.", "It was told in Iowa, Oregon and Ohio."),
    ("count-vs-list", "Three states: Illinois, Oregon and Ohio.", "Four states: Illinois, Oregon and Ohio."),
    ("arithmetic", "The fire hurt 30 people: 12 women and 18 men.", "The fire hurt 30 people: 12 women and 17 men."),
    ("arithmetic", "It sank 11 of the 44 boats, or 25 percent.", "It sank 11 of the 44 boats, or 26 percent."),
    ("response", "DHS did not respond to requests for comment.",
     "DHS said in a statement that it was looking into the matter."),
    ("response", "Brightwater Energy said in a statement that the dam was safe.",
     "Brightwater Energy could not be reached for comment."),
]  # fmt: skip


@pytest.mark.parametrize(("category", "text", "wrong"), SLIPS)
def test_a_slip_is_made_in_the_style_of_the_sentence(category: str, text: str, wrong: str) -> None:
    assert wrong in planted_in(text, category)


def test_every_mutation_has_a_row() -> None:
    assert {mutation.category for mutation in all_mutations()} == {category for category, _, _ in SLIPS}


# Category and a text in which no error of it is planted.
LEFT_ALONE = [
    ("quantity", "“We lost 54 boats in the fire,” Ann Lee said."),  # what is said, not what is told
    ("quantity", "Millions of people were told."),
    ("duration", "“We had twenty minutes before it came,” Ann Lee said."),
    ("ordinal", "Home\n\n## Trending now\n\n- [The first of many](/a)\n- [The second of many](/b)\n"),  # furniture
    ("money", "The case was settled."),
    ("person-role", "Andrew Nixon spoke."),
    ("quote-wording", "Ann Lee called it “unlawful”."),
    ("quote-cut", "Ann Lee called it “potentially unlawful”."),
    ("quote-speaker", "“We will close it this year,” Ann Lee said."),  # nobody else to say it
    ("list", "It was told in Illinois."),
    ("count-vs-list", "Nine states sued: Illinois, Oregon and Ohio."),
    ("arithmetic", "The fire hurt 31 people: 12 women and 18 men."),  # wrong already
    ("response", "Ann Lee said in a statement that it was “all under control” by noon."),
]


@pytest.mark.parametrize(("category", "text"), LEFT_ALONE)
def test_nothing_is_planted(category: str, text: str) -> None:
    assert planted_in(text, category) == set()
