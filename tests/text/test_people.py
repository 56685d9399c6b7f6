"""People in running text: who is named, in what form of name, in what role, and which names are one person's.

Each table has its purpose above it. To add a case, add a row: one sentence, and what a careful reader finds in it.
"""

from __future__ import annotations

import pytest

from checker.kinds.person import Person
from tests.one_article import mentions

# Text → the names in it, in order, as they stand there.
NAMED = [
    ("The letter was sent by Zuhayr Al-Dosari on Monday.", ["Zuhayr Al-Dosari"]),
    # particles
    ("Finance minister Pieter van den Hoek resigned on Monday.", ["Pieter van den Hoek"]),
    ("Judge Carla de la Fuente dismissed the case.", ["Carla de la Fuente"]),
    ("Trade commissioner Luisa dos Santos flew home.", ["Luisa dos Santos"]),
    ("Foreign minister Tariq bin Rashad signed the treaty.", ["Tariq bin Rashad"]),
    ("Ambassador Friedrich von Hallstein apologised.", ["Friedrich von Hallstein"]),
    ("Police chief Marco di Benedetto praised the officers.", ["Marco di Benedetto"]),
    ("Mayor Karim al-Dosari opened the bridge.", ["Karim al-Dosari"]),
    ("Professor Ludovica D'Amico published the study.", ["Ludovica D'Amico"]),
    # hyphens and apostrophes
    ("Sen. Anne-Marie Holloway voted against it.", ["Anne-Marie Holloway"]),
    ("Coach Jean-Pierre Marchetti left the club.", ["Jean-Pierre Marchetti"]),
    ("Rep. Dolores Pryce-Whitman voted for it.", ["Dolores Pryce-Whitman"]),
    ("Sheriff Declan O'Rafferty closed the road.", ["Declan O'Rafferty"]),
    ("Sheriff Declan O’Rafferty closed the road.", ["Declan O’Rafferty"]),
    # diacritics
    ("Economist Zoë Lindström doubted the figures.", ["Zoë Lindström"]),
    ("Defence minister Søren Ødegård cancelled the visit.", ["Søren Ødegård"]),
    ("Central bank governor Čeněk Vlček raised rates.", ["Čeněk Vlček"]),
    ("Prosecutor Iñigo Echeverría opened an inquiry.", ["Iñigo Echeverría"]),
    ("President Ilinca Țurcanu declined the invitation.", ["Ilinca Țurcanu"]),
    # initials
    ("Judge J. Harlan Whitcombe set a trial date.", ["J. Harlan Whitcombe"]),
    ("Gov. William T. Ashgrove vetoed the bill.", ["William T. Ashgrove"]),
    ("The author J.K. Merriwether was in the audience.", ["J.K. Merriwether"]),
    ("Director R. L. Castellane resigned.", ["R. L. Castellane"]),
    # nicknames in quotes
    ('Union leader Robert "Bobby" Castellane led the march.', ['Robert "Bobby" Castellane']),
    # suffixes
    ("Developer Harold Penworth Jr. bought the mill.", ["Harold Penworth Jr."]),
    ("Attorney Louis Grandmaison III filed the suit.", ["Louis Grandmaison III"]),
    ("Pastor Otis Featherton, Sr., led the prayer.", ["Otis Featherton, Sr."]),
    # East Asian order
    ("South Korean foreign minister Park Soo-min flew to Hanoi.", ["Park Soo-min"]),
    ("Chinese vice premier Liu Weiguo met the delegation.", ["Liu Weiguo"]),
    ("Vietnamese President Tran Van Duc thanked the rescuers.", ["Tran Van Duc"]),
    # roles before the name
    ("County executive Marian Tolliver signed the order.", ["Marian Tolliver"]),
    ("Fire chief Ramón Escudero said nobody was hurt.", ["Ramón Escudero"]),
    ("Veldanian Prime Minister Oskar Lindqvist resigned.", ["Oskar Lindqvist"]),
    ("State Sen. Beatrice Holloway sponsored the bill.", ["Beatrice Holloway"]),
    ("Goalkeeper Tomasz Wierzbicki saved the penalty.", ["Tomasz Wierzbicki"]),
    ("Lawyer Imogen Strathallan appealed the verdict.", ["Imogen Strathallan"]),
    ("School superintendent Gloria Mbeki cancelled classes.", ["Gloria Mbeki"]),
    ("Its chairwoman, Henrietta Vance-Colby, stepped down.", ["Henrietta Vance-Colby"]),
    # roles behind the name
    ("Dorothea Plank, a spokeswoman for the port, confirmed it.", ["Dorothea Plank"]),
    ("Emeka Obiora, the union's treasurer, was arrested.", ["Emeka Obiora"]),
    ("Farida Hosseini, chief economist at the bank, disagreed.", ["Farida Hosseini"]),
    ("The suspect is Grigor Petrosyan, a former teacher.", ["Grigor Petrosyan"]),
    # courtesy titles
    ("Mrs. Abernathy refused to move.", ["Abernathy"]),
    ("Neighbours said Mr Pocklington kept to himself.", ["Pocklington"]),
    ("Ms. Delacroix-Hunt owns three of the houses.", ["Delacroix-Hunt"]),
    # an age, a verb of speech, an "according to"
    ("Leonard Straub, 61, of Oak Lane, died at the scene.", ["Leonard Straub"]),
    ("“It came out of nowhere,” said Wilhelmina Crake.", ["Wilhelmina Crake"]),
    ("“We ran,” Crake said.", ["Crake"]),
    # several people
    ("Ministers Anton Reuss and Helga Brandl resigned.", ["Anton Reuss", "Helga Brandl"]),
    ("Police charged Daniel Corrigan, 19, and Sean Mulvaney, 22.", ["Daniel Corrigan", "Sean Mulvaney"]),
    ("Mayor Ines Calderón's husband, Hugo Calderón, sold the land.", ["Ines Calderón", "Hugo Calderón"]),
    # given names and surnames that are words or places
    ("Actress Rose Banks won the prize.", ["Rose Banks"]),
    ("Senator Grant Rivers voted no.", ["Grant Rivers"]),
    ("Mayor Paris Holloway cut the ribbon.", ["Paris Holloway"]),
    ("Pilot Dallas Ferry landed the plane.", ["Dallas Ferry"]),
    ("Judge April Winters dismissed the case.", ["April Winters"]),
    # titles before surnames alone
    ("Gen. Hanrahan gave the order.", ["Hanrahan"]),
    ("Lord Pellworth sold the estate.", ["Pellworth"]),
    ("Prof. Lindström doubted the figures.", ["Lindström"]),
    # names from elsewhere
    ("Opposition leader Adebayo Okunlola was freed.", ["Adebayo Okunlola"]),
    ("Protester Wanjiru Kamau was hurt.", ["Wanjiru Kamau"]),
    ("Astronaut Hiroshi Takemoto landed safely.", ["Hiroshi Takemoto"]),
    ("Farmer Gurpreet Dhaliwal lost his crop.", ["Gurpreet Dhaliwal"]),
    ("Activist Citlali Xochitl was released.", ["Citlali Xochitl"]),
    # two people, one of them possessive
    ("Dorothea Plank's lawyer, Imogen Strathallan, objected.", ["Dorothea Plank", "Imogen Strathallan"]),
    (
        "Sens. Beatrice Holloway, Grant Rivers and Helga Brandl voted no.",
        ["Beatrice Holloway", "Grant Rivers", "Helga Brandl"],
    ),
    ("Chef Jiří Novotný closed his restaurant.", ["Jiří Novotný"]),
    ("Singer Björk Halldórsdóttir cancelled the tour.", ["Björk Halldórsdóttir"]),
    ("Rabbi Menachem Feldstein led the service.", ["Menachem Feldstein"]),
    ("Sister Agnes Mulvaney runs the shelter.", ["Agnes Mulvaney"]),
]

# Texts in which nobody is named.
NOBODY = [
    # agencies, companies, schools, courts
    "The Bureau of River Safety closed the locks.",
    "Brightwell Energy said it would cut 200 jobs.",
    "The Larkhill County Sheriff's Office is investigating.",
    "Officials at Penworth University cancelled the lecture.",
    "The Ashgrove Planning Commission meets on Tuesday.",
    "Shares of Harlan Industries fell 4 percent.",
    "The Court of Appeal rejected the claim.",
    "The Ministry of Fisheries published the quota.",
    "The Marlowe Foundation paid for the roof.",
    "Strathallan Council approved the plan.",
    "The Alice Thornbury Hospital closed its maternity ward.",
    "The Henry Colby Prize went to nobody this year.",
    # sports teams and clubs
    "Ashgrove United beat Larkhill Rovers 2-1.",
    "The Marlowe Tigers won in overtime.",
    # places
    "The ferry left Port Ellery at noon.",
    "Snow closed roads in Lucas County and Wood County.",
    "The Strait of Malacca is busy in spring.",
    "Lake Merriwether is frozen.",
    "The crash happened on Penworth Avenue.",
    "Mount Castellane erupted on Sunday.",
    "Traffic was diverted over the Hanrahan Bridge.",
    "The plane landed at Whitcombe Airport.",
    "Troops left Georgia and Jordan.",
    "The train from Florence to Sienna was late.",
    # days, months, feasts, languages, faiths
    "In April and August the park is closed.",
    "On Good Friday the shops stay shut.",
    "The notices were in Spanish and Arabic.",
    "Muslims and Christians prayed together.",
    # the first word of a sentence
    "Residents fled before dawn.",
    "Police closed the road.",
    "However, nobody was hurt.",
    "Experts disagree about the cause.",
    "Rain is expected.",
    "Sources close to the talks confirmed it.",
    # roles without a name
    "The Prime Minister resigned.",
    "A former Deputy Mayor was charged.",
    "The Chief Financial Officer sold his shares.",
    "The Foreign Minister and the Defence Minister flew home.",
    "The Pope prayed for peace.",
    # laws, storms, ships, works, prizes, wars, diseases
    "The Clean Rivers Act passed in June.",
    "Hurricane Imogen weakened overnight.",
    "Typhoon Haruka killed four people.",
    "The Treaty of Lisbon was signed in December.",
    "The Nobel Peace Prize will be announced on Friday.",
    "The Second World War ended in 1945.",
    "Parkinson's disease has no cure.",
    "The Dow Jones fell 300 points.",
    "Alzheimer's patients waited for hours.",
    # products and brands
    "The Ford Fiesta was found in a ditch.",
    "A Boeing 737 landed safely.",
    # headlines in title case
    "Council Approves New Harbour Bridge After Long Debate",
    "Flood Waters Rise As Rescuers Race Against Time",
    # things called after people
    "The Thornbury Bridge is closed.",
    "A Mercedes hit the wall.",
    "The Rockwell Inquiry ended in June.",
    "The Larkhill Marathon was won in two hours.",
    "St. Brendan's Church burned down.",
    "The Saint Ellery Festival begins on Friday.",
    "He was flown to Mercy Hospital.",
    "The Washington Monument is closed.",
    # peoples, parties, adjectives
    "Republicans and Democrats agreed.",
    "The Labour Party lost the seat.",
    "Veldanian officials denied it.",
    "The Kurdish militia withdrew.",
    "Native American tribes sued.",
    # interjections, greetings, holidays
    "“Happy New Year,” the sign read.",
    "Mother's Day falls on Sunday.",
    "The Black Death killed millions.",
    "The Blue Ridge Parkway is closed.",
    "Grand Jury Clears Officer In Shooting",
    "The Tolliver Amendment failed.",
    "The Grand Canyon is closed.",
    "Big Tech is under fire.",
    "Wall Street fell on Friday.",
]

# Text → given names, family name and suffix of the first person in it.
PARTS = [
    ("Minister Pieter van den Hoek resigned.", "Pieter", "van den Hoek", ""),
    ("Minister Tariq bin Rashad signed it.", "Tariq", "bin Rashad", ""),
    ("Mayor Karim al-Dosari opened it.", "Karim", "al-Dosari", ""),
    ("Gov. William T. Ashgrove vetoed it.", "William T", "Ashgrove", ""),
    ("Rep. Dolores Pryce-Whitman voted.", "Dolores", "Pryce-Whitman", ""),
    ("Developer Harold Penworth Jr. bought it.", "Harold", "Penworth", "Jr"),
    ("Attorney Louis Grandmaison III filed it.", "Louis", "Grandmaison", "III"),
    ("“We ran,” Crake said.", "", "Crake", ""),
    ("Mrs. Abernathy refused.", "", "Abernathy", ""),
    ('Union leader Robert "Bobby" Castellane led it.', "Robert", "Castellane", ""),
    ("Coach Jean-Pierre Marchetti left.", "Jean-Pierre", "Marchetti", ""),
    ("Judge Carla de la Fuente ruled.", "Carla", "de la Fuente", ""),
    ("South Korean minister Park Soo-min flew home.", "Soo-min", "Park", ""),
]

# Text → the role that the first person in it is given, as written; None where there is none.
ROLES = [
    # before
    ("County executive Marian Tolliver signed it.", "County executive"),
    ("Former fire chief Ramón Escudero agreed.", "Former fire chief"),
    ("Deputy Mayor Marian Tolliver agreed.", "Deputy Mayor"),
    ("The port's spokeswoman Dorothea Plank agreed.", "spokeswoman"),
    ("Acting director Emeka Obiora agreed.", "Acting director"),
    # behind
    ("Dorothea Plank, a spokeswoman for the port, agreed.", "spokeswoman for the port"),
    ("Farida Hosseini, chief economist at the bank, agreed.", "chief economist at the bank"),
    ("Emeka Obiora, the union's treasurer, agreed.", "union's treasurer"),
    ("“No,” said Grigor Petrosyan, a former teacher.", "former teacher"),
    # a courtesy title is no role
    ("Mr. Marian Pocklington agreed.", None),
    ("Mrs. Abernathy agreed.", None),
    ("Ms Dorothea Plank agreed.", None),
    ("Mr Leonard Straub left the room.", None),
    # somebody else's role, an age, a relative clause, a home
    ("The mayor thanked Marian Tolliver.", None),
    ("Leonard Straub, 61, agreed.", None),
    ("Daniel Corrigan, who was asleep, heard nothing.", None),
    ("Daniel Corrigan, of Oak Lane, heard nothing.", None),
    ("Sean Mulvaney's teacher found him.", None),
    ("The judge ordered Daniel Corrigan to pay.", None),
    ("Daniel Corrigan, meanwhile, left town.", None),
    ("Lt. Gov. Beatrice Holloway agreed.", "Lt. Gov."),
    ("Brightwell Energy chief executive Harold Penworth agreed.", "Brightwell Energy chief executive"),
    ("Harold Penworth, chief executive of Brightwell Energy, agreed.", "chief executive of Brightwell Energy"),
    ("Beatrice Holloway, D-Larkhill, agreed.", None),
    ("Harold Penworth, his wife and two sons were hurt.", None),
    ("Reporters asked Harold Penworth.", None),
    ("Harold Penworth, along with others, agreed.", None),
]

# Text → the names in it by person: names in one list have one key, and no key is in two lists.
SAME_PERSON = [
    # the surname alone
    ("Mayor Marian Tolliver spoke. Tolliver said more.", [["Marian Tolliver", "Tolliver"]]),
    ("Minister Pieter van den Hoek spoke. Van den Hoek said no.", [["Pieter van den Hoek", "Van den Hoek"]]),
    ("Sen. Anne-Marie Holloway spoke. “No,” Holloway said.", [["Anne-Marie Holloway", "Holloway"]]),
    ("Rep. Dolores Pryce-Whitman spoke. Pryce-Whitman said no.", [["Dolores Pryce-Whitman", "Pryce-Whitman"]]),
    ("Professor Zoë Lindström spoke. “No,” Lindstrom said.", [["Zoë Lindström", "Lindstrom"]]),
    ("Gov. William T. Ashgrove spoke. William Ashgrove left.", [["William T. Ashgrove", "William Ashgrove"]]),
    ("Leonard Straub, 61, died. Mr. Straub was a baker.", [["Leonard Straub", "Straub"]]),
    # the first name alone
    ("Wilhelmina Crake ran. “We ran,” Wilhelmina said.", [["Wilhelmina Crake", "Wilhelmina"]]),
    ("Daniel Corrigan, 9, was found. Daniel was cold.", [["Daniel Corrigan", "Daniel"]]),
    # father and son
    ("Harold Penworth Sr. met Harold Penworth Jr. in court.", [["Harold Penworth Sr."], ["Harold Penworth Jr."]]),
    ("Developer Harold Penworth Jr. left. Penworth said no.", [["Harold Penworth Jr.", "Penworth"]]),
    # two who share a surname: the surname alone is nobody's in particular
    (
        "Mayor Ines Calderón and Hugo Calderón left. “No,” Calderón said.",
        [["Calderón"], ["Hugo Calderón"], ["Ines Calderón"]],
    ),
    ("Judge Anton Reuss met Gen. Karl Reuss.", [["Anton Reuss"], ["Karl Reuss"]]),
    # two who share a first name
    ("Daniel Corrigan and Daniel Mulvaney were found.", [["Daniel Corrigan"], ["Daniel Mulvaney"]]),
    # different people
    ("Mayor Marian Tolliver met Gov. William Ashgrove.", [["Marian Tolliver"], ["William Ashgrove"]]),
    ("Mayor Marian Tolliver spoke. “No,” Pocklington said.", [["Marian Tolliver"], ["Pocklington"]]),
    ("Anton Reuss, a baker, met Anton Straub, a tailor.", [["Anton Reuss"], ["Anton Straub"]]),
    ("Judge Carla de la Fuente ruled. De la Fuente said no.", [["Carla de la Fuente", "De la Fuente"]]),
    ("South Korean minister Park Soo-min spoke. Park said no.", [["Park Soo-min", "Park"]]),
    ("Coach Jean-Pierre Marchetti left. Marchetti's wife wept.", [["Jean-Pierre Marchetti", "Marchetti"]]),
    ("Gen. Karl Reuss left. Mrs. Brandl wept.", [["Karl Reuss"], ["Brandl"]]),
    ("Author J.K. Merriwether spoke. Merriwether said no.", [["J.K. Merriwether", "Merriwether"]]),
    (
        "Louis Grandmaison II sued Louis Grandmaison III, a lawyer.",
        [["Louis Grandmaison II"], ["Louis Grandmaison III"]],
    ),
    ("Maya Crake, 12, and Leo Crake, 9, ran. Maya was hurt.", [["Maya Crake", "Maya"], ["Leo Crake"]]),
    ("Mayor Marian Tolliver spoke. “No,” Mrs. Tolliver said.", [["Marian Tolliver", "Tolliver"]]),
    ("Sen. Grant Rivers spoke. “No,” Rivers said.", [["Grant Rivers", "Rivers"]]),
]


def people(text: str) -> list[Person]:
    return [found.value for found in mentions(text, "person") if isinstance(found.value, Person)]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_the_people_of_a_sentence(text: str, names: list[str]) -> None:
    assert [found.text for found in mentions(text, "person")] == names


@pytest.mark.parametrize("text", NOBODY)
def test_a_sentence_about_nobody(text: str) -> None:
    assert [found.text for found in mentions(text, "person")] == []


@pytest.mark.parametrize(("text", "given", "family", "suffix"), PARTS)
def test_the_parts_of_a_name(text: str, given: str, family: str, suffix: str) -> None:
    person = people(text)[0]
    assert (person.given, person.family, person.suffix) == (given, family, suffix)


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_the_role_beside_a_name(text: str, role: str | None) -> None:
    assert people(text)[0].role == role


@pytest.mark.parametrize(("text", "persons"), SAME_PERSON)
def test_who_is_who_by_the_key(text: str, persons: list[list[str]]) -> None:
    keys: dict[str, set[str]] = {}
    for person in people(text):
        keys.setdefault(person.key, set()).add(person.name)
    assert sorted(map(sorted, keys.values())) == sorted(map(sorted, persons))
