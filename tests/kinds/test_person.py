"""People: which names a text holds, how their parts are told apart, who is who, and how two names compare.

Each table has its purpose above it. To add a case, add a row: the text, and what is to be read out of it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ValueReadError
from checker.kinds import all_kinds
from checker.kinds.person import Person
from tests.story import check_story, judged_of, mentions_of, reading_of

KIND = all_kinds()["person"]


def people(text: str) -> list[Person]:
    return [mention.value for mention in mentions_of("person", text) if isinstance(mention.value, Person)]


# --- which names are people's ----------------------------------------------------------------------------------

# Text → the names in it, in order, as they stand there.
FOUND = [
    # A title or a role before the name.
    ("HHS spokesman Andrew Nixon said the data was shared legally.", ["Andrew Nixon"]),
    ("California Gov. Gavin Newsom's office raised concerns on Friday.", ["Gavin Newsom"]),
    ("California Governor Gavin Newsom’s office expressed concern.", ["Gavin Newsom"]),
    ("On Friday, Rep. Laura Friedman called it a betrayal.", ["Laura Friedman"]),
    ("Sen. Patty Murray, D-Wash., wrote to the agency.", ["Patty Murray"]),
    ("Lt. Col. Elena Ruiz led the search.", ["Elena Ruiz"]),
    ("Dr. Miguel Hernández, who studies hospitals, agreed.", ["Miguel Hernández"]),
    ("BBC political editor Chris Mason said the vote was lost.", ["Chris Mason"]),
    ("Mayor Chokwe Lumumba said the pumps had failed.", ["Chokwe Lumumba"]),
    ("Ms Okonkwo said the clinic would close.", ["Okonkwo"]),
    ("They blamed Mr. Trump for the delay.", ["Trump"]),
    ("Lord Mandelson was sacked as ambassador.", ["Mandelson"]),
    ("A statement from Sir Keir Starmer followed.", ["Keir Starmer"]),
    # An office with "of" in it, an office not yet held.
    ("Secretary of State Marco Rubio flew to Doha.", ["Marco Rubio"]),
    ("Director of National Intelligence Tulsi Gabbard released the files.", ["Tulsi Gabbard"]),
    ("The service was led by Archbishop of Canterbury Justin Welby.", ["Justin Welby"]),
    ("Mayor-elect Zohran Mamdani spoke.", ["Zohran Mamdani"]),
    # A role before the name, set off by a comma.
    ("The chief executive, Priya Raman, said sales fell.", ["Priya Raman"]),
    ("Greenland's prime minister, Jens-Frederik Nielsen, wrote on Facebook.", ["Jens-Frederik Nielsen"]),
    # A role behind the name.
    ("Tricia McLaughlin, assistant DHS secretary for public affairs, said it would help.", ["Tricia McLaughlin"]),
    ("The letter came from Ifeoma Eze, a nurse at the hospital.", ["Ifeoma Eze"]),
    ("Wynn Okafor, the harbormaster, counted eleven boats.", ["Wynn Okafor"]),
    # An age behind the name.
    ("Police named the man as Abdulrahman Al-Masri, 27, from Dearborn.", ["Abdulrahman Al-Masri"]),
    # A known given name, with no role at all.
    ("Kim Brandt signed the letter.", ["Kim Brandt"]),
    ("The order named Kim Brandt and Sara Vitolo.", ["Kim Brandt", "Sara Vitolo"]),
    ("John Smith, 54, of Elm Street, was found on Sunday.", ["John Smith"]),
    # Names that are also words for places, laws and other things.
    ("Bill Gates gave money to Bill Clinton.", ["Bill Gates", "Bill Clinton"]),
    ("Republican Rep. French Hill met law professor Anita Hill.", ["French Hill", "Anita Hill"]),
    ("Kari Lake, a senior adviser, closed the agency.", ["Kari Lake"]),
    ("The crowd booed actor Will Smith.", ["Will Smith"]),
    # A surname alone: somebody speaks behind a quotation mark, or the article names the person in full.
    ("“It was legal,” Nickson said.", ["Nickson"]),
    ('"It was legal," said Nickson.', ["Nickson"]),
    ("HHS spokesman Andrew Nixon declined. Nixon would not say why.", ["Andrew Nixon", "Nixon"]),
    ("Aides to Newsom objected. Later Gavin Newsom spoke.", ["Newsom", "Gavin Newsom"]),
    ("Former FBI Director James Comey sued. His daughter, Maurene Comey, lost her job.",
     ["James Comey", "Maurene Comey"]),
    # Forms of names: particles, hyphens, apostrophes, accents, initials, suffixes, odd capitals.
    ("Finance Minister Hans van der Berg resigned.", ["Hans van der Berg"]),
    ("European Commission President Ursula von der Leyen agreed.", ["Ursula von der Leyen"]),
    ("Crown Prince Mohammed bin Salman met the president.", ["Mohammed bin Salman"]),
    ("Foreign Minister Abdullah al-Masri flew to Cairo.", ["Abdullah al-Masri"]),
    ("Judge Mary-Kate O’Neill ruled on Thursday.", ["Mary-Kate O’Neill"]),
    ("Alexandria Ocasio-Cortez spoke first.", ["Alexandria Ocasio-Cortez"]),
    ("President Recep Tayyip Erdoğan replied.", ["Recep Tayyip Erdoğan"]),
    ("CMS Chief Legal Officer Rujul H. Desai wrote the e-mail.", ["Rujul H. Desai"]),
    ("Vice President JD Vance cast the vote.", ["JD Vance"]),
    ("It was ordered by Health Secretary Robert F. Kennedy Jr.", ["Robert F. Kennedy Jr."]),
    ("It was ordered by health secretary Robert F. Kennedy, Jr. and others.", ["Robert F. Kennedy, Jr."]),
    ("They had to comply with the RFK Jr. team’s directive.", ["RFK Jr."]),
    ("Assistant Secretary Tricia McLAughlin answered.", ["Tricia McLAughlin"]),
    ("North Korean leader Kim Jong-un smiled.", ["Kim Jong-un"]),
    ("Pope Leo XIV prayed for peace.", ["Leo XIV"]),
    ("Theresa May resigned. They blamed Mrs. May for it.", ["Theresa May", "May"]),
    # A word before the name that only begins the sentence.
    ("Later Gavin Newsom spoke.", ["Gavin Newsom"]),
    ("Yesterday Laura Friedman spoke.", ["Laura Friedman"]),
    # Several people.
    ("Sens. Rand Paul, Mike Lee and Ted Cruz objected.", ["Rand Paul", "Mike Lee", "Ted Cruz"]),
    ("Sens. Adam Schiff and Alex Padilla wrote to the agency.", ["Adam Schiff", "Alex Padilla"]),
    ("Home Secretary Yvette Cooper and her counterpart, Chris Philp, clashed.", ["Yvette Cooper", "Chris Philp"]),
]  # fmt: skip

# Texts in which nobody is named: what looks like a name belongs to something else, or shows nothing.
NOBODY = [
    # Agencies, bodies, courts, companies, papers.
    "Homeland Security said it would comply.",
    "The Department of Health and Human Services did not respond.",
    "Agents of Immigration and Customs Enforcement came on Monday.",
    "The White House said the order stands.",
    "The Supreme Court ruled on Thursday.",
    "The Attorney General's office declined to comment.",
    "The University of California, Los Angeles, said it would appeal.",
    "Officials at Johns Hopkins University disagreed.",
    "The Associated Press reported it first.",
    "Last week, Reuters reported that the talks had failed.",
    "On Tuesday, Apple said it would build a plant in Ohio.",
    "Wells Fargo and Goldman Sachs cut their forecasts.",
    "He was treated at St. Mary's Hospital.",
    "Victoria Police said two men were hurt.",
    "House Republicans and Senate Democrats walked out.",
    "Fans of the Houston Astros and the Dallas Cowboys cheered.",
    "Georgia Democrats and Christian Democrats walked out.",
    "He was treated at Leeds General Infirmary.",
    "They met at Jefferson High.",
    "The Martin Luther King Jr. Memorial is closed.",
    "Shares of Kenya Airways fell, the China Daily said.",
    # Places, also as the voice of a government.
    "Washington said it would respond in kind.",
    "In a statement, Washington said it would respond in kind.",
    "Late on Sunday, Tehran said it would not respond.",
    "The flight from San Diego landed in Hong Kong.",
    "Fires burned near Santa Clara and San Francisco.",
    "The data covers California, Illinois, Washington state and Washington, D.C.",
    "He moved from Jackson, Mississippi, to Charlotte, North Carolina.",
    # Months, days, feasts.
    "In May, June and July the river rose.",
    "The April report was late.",
    "On Monday, June 9, and Tuesday, June 10, officials met.",
    "Shops close on Christmas Day and Easter Sunday.",
    # The first word of a sentence has a capital in any case.
    "Meanwhile, a spokesman declined to comment.",
    "Officials said the data was shared legally.",
    "Critics said the plan was cruel.",
    "Most Americans oppose the plan.",
    "Nobody said a word.",
    "Asked about it, the spokesman declined to comment.",
    # Offices with nobody in them.
    "The Deputy Administrator and Chief Operating Officer must sign.",
    "A former Prime Minister spoke.",
    # Headlines in title case.
    "Trump Administration Gives Personal Data Of Medicaid Enrollees To Deportation Officials",
    "Judge Blocks Plan To Share Health Data With Immigration Agents",
    "They Are Trying to Turn Us into Immigration Agents",
    "Grant Money Goes To Austin Schools As Georgia Democrats Protest",
    "Mark Your Calendars: Summer Reading Starts Next Week",
    # Storms, ships, works, laws.
    "Hurricane Helene hit the coast on Thursday.",
    "The Affordable Care Act and the Privacy Act apply.",
    "Air Force One landed at noon.",
]


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_people_are_found(text: str, names: list[str]) -> None:
    assert [mention.text for mention in mentions_of("person", text)] == names


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_found(text: str) -> None:
    assert [mention.text for mention in mentions_of("person", text)] == []


# --- the parts of a name, the role, and who is who -------------------------------------------------------------

# Text → given names, family name and suffix of the first person in it.
PARTS = [
    ("HHS spokesman Andrew Nixon spoke.", "Andrew", "Nixon", ""),
    ("CMS Chief Legal Officer Rujul H. Desai wrote.", "Rujul H", "Desai", ""),
    ("HHS lawyer Lena Amanti Yueh wrote.", "Lena Amanti", "Yueh", ""),
    ("Health Secretary Robert F. Kennedy Jr. ordered it.", "Robert F", "Kennedy", "Jr"),
    ("Minister Hans van der Berg resigned.", "Hans", "van der Berg", ""),
    ("President Ursula von der Leyen agreed.", "Ursula", "von der Leyen", ""),
    ("Judge Mary-Kate O’Neill ruled.", "Mary-Kate", "O'Neill", ""),
    ("Rep. Alexandria Ocasio-Cortez spoke.", "Alexandria", "Ocasio-Cortez", ""),
    ("“It was legal,” Nickson said.", "", "Nickson", ""),
]

# Text → the role that the first person in it is given, as written; None where there is none.
ROLES = [
    # before the name
    ("HHS spokesman Andrew Nixon said so.", "HHS spokesman"),
    ("California Gov. Gavin Newsom's office said so.", "California Gov."),
    ("Department of Health and Human Services spokesman Andrew Nixon said so.",
     "Department of Health and Human Services spokesman"),
    ("Health and Human Services Secretary Robert F. Kennedy Jr. said so.", "Health and Human Services Secretary"),
    ("On Monday, June 9, Medicaid deputy director Sara Vitolo wrote a memo.", "Medicaid deputy director"),
    ("The memo went to British Prime Minister Keir Starmer.", "British Prime Minister"),
    ("It was signed by former FBI Director James Comey.", "former FBI Director"),
    ("He asked the agency's chief legal officer Rujul Desai.", "chief legal officer"),
    # behind the name
    ("Tricia McLaughlin, assistant DHS secretary for public affairs, said so.",
     "assistant DHS secretary for public affairs"),
    ("Jeffrey Grant, a former career employee at CMS, said so.", "former career employee at CMS"),
    ("Kim Brandt, the agency's chief operating officer, said so.", "agency's chief operating officer"),
    ("“No,” said Sarah Carlsen, a privacy expert at the Center for Public Integrity.",
     "privacy expert at the Center for Public Integrity"),
    # none
    ("Kim Brandt signed the letter.", None),
    ("John Smith, 54, of Elm Street, was found on Sunday.", None),
    ("The order named Kim Brandt, Sen. Adam Schiff and others.", None),
    ("Kim Brandt, according to a spokesman, signed the letter.", None),
    ("The spokesman asked Kim Brandt.", None),
]  # fmt: skip

# Text with several people → the role of each of them: no role takes in another person, or a verb.
ROLES_OF_SEVERAL = [
    ("Defense Minister Israel Katz and Palestinian Authority President Mahmoud Abbas met.",
     ["Defense Minister", "Palestinian Authority President"]),
    ("State Rep. Cody Vasut and Sen. Joan Huffman wrote the bill.", ["State Rep.", "Sen."]),
    ("Rep. Ro Khanna of California and GOP Rep. Thomas Massie forced a vote.", ["Rep.", "GOP Rep."]),
    ("Prime Minister Keir Starmer will meet Chancellor Rachel Reeves.", ["Prime Minister", "Chancellor"]),
    ("Former Vice President Mike Pence's adviser Marc Short left.", ["Former Vice President", "Pence's adviser"]),
    ("Pat McFadden, chancellor of the Duchy of Lancaster, and Heidi Alexander, transport secretary, resigned.",
     ["chancellor of the Duchy of Lancaster", "transport secretary"]),
]  # fmt: skip

# Text → the names in it by person: names in one list have one key, and no key is in two lists.
SAME_PERSON = [
    ("HHS spokesman Andrew Nixon spoke. Nixon said more.", [["Andrew Nixon", "Nixon"]]),
    ("Dr. Miguel Hernández spoke. “No,” Hernandez said.", [["Miguel Hernández", "Hernandez"]]),
    ("Secretary Robert F. Kennedy Jr. ordered it. The RFK Jr. team waited. Kennedy left.",
     [["Robert F. Kennedy Jr.", "RFK Jr.", "Kennedy"]]),
    ("CMS lawyer Rujul H. Desai wrote. Later Rujul Desai wrote again.", [["Rujul H. Desai", "Rujul Desai"]]),
    ("Sarah Carlsen spoke to Sarah Vitolo. “No,” Carlsen said.", [["Sarah Carlsen", "Carlsen"], ["Sarah Vitolo"]]),
    ("Sen. Mark Kelly met Gen. John Kelly. “No,” Kelly said.", [["Mark Kelly"], ["John Kelly"], ["Kelly"]]),
    ("President Joe Biden and Jill Biden left. “No,” Biden said.", [["Joe Biden"], ["Jill Biden"], ["Biden"]]),
    ("Andrew Nixon spoke. “No,” Nickson said.", [["Andrew Nixon"], ["Nickson"]]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "given", "family", "suffix"), PARTS)
def test_a_name_has_parts(text: str, given: str, family: str, suffix: str) -> None:
    person = people(text)[0]
    assert (person.given, person.family, person.suffix) == (given, family, suffix)


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_a_name_has_the_role_beside_it(text: str, role: str | None) -> None:
    assert people(text)[0].role == role


@pytest.mark.parametrize(("text", "roles"), ROLES_OF_SEVERAL)
def test_each_of_several_people_has_a_role_of_their_own(text: str, roles: list[str | None]) -> None:
    assert [person.role for person in people(text)] == roles


@pytest.mark.parametrize(("text", "persons"), SAME_PERSON)
def test_a_key_stands_for_one_person(text: str, persons: list[list[str]]) -> None:
    keys: dict[str, set[str]] = {}
    for person in people(text):
        keys.setdefault(person.key, set()).add(person.name)
    assert sorted(map(sorted, keys.values())) == sorted(map(sorted, persons))


# --- two names compared ----------------------------------------------------------------------------------------

# Left, right → how they stand to each other. Every row is also tried the other way round.
COMPARED = [
    # The same name, or part of it.
    ("Andrew Nixon", "Andrew Nixon", "agrees"),
    ("Andrew Nixon", "Nixon", "agrees"),
    ("Andrew Nixon", "A. Nixon", "agrees"),
    ("Robert F. Kennedy Jr.", "Robert F Kennedy, Jr.", "agrees"),
    ("Robert F. Kennedy Jr.", "Robert Kennedy", "agrees"),
    ("Robert F. Kennedy Jr.", "Kennedy", "agrees"),
    ("Robert F. Kennedy Jr.", "RFK Jr.", "agrees"),
    ("Rujul H. Desai", "Rujul Desai", "agrees"),
    ("Lena Amanti Yueh", "Lena Yueh", "agrees"),
    ("Gov. Gavin Newsom", "Gavin Newsom", "agrees"),
    ("Dan Osborn", "Daniel Osborn", "agrees"),
    # The same name in other letters.
    ("Miguel Hernández", "Miguel Hernandez", "agrees"),
    ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "agrees"),
    ("Tricia McLaughlin", "Tricia McLAughlin", "agrees"),
    ("Mary O’Neill", "Mary O'Neill", "agrees"),
    ("Hans van der Berg", "van der Berg", "agrees"),
    ("Hans van der Berg", "Hans Van der Berg", "agrees"),
    ("Alexandria Ocasio-Cortez", "Ocasio-Cortez", "agrees"),
    ("Kim Jong-un", "Kim Jong Un", "agrees"),
    ("JD Vance", "J.D. Vance", "agrees"),
    ("Debbie Wasserman Schultz", "Wasserman Schultz", "agrees"),
    # A slip in the family name.
    ("Gavin Newsom", "Gavin Newo", "differs"),
    ("Gavin Newsom", "Gavin Newsome", "differs"),
    ("Andrew Nixon", "Andrew Nickson", "differs"),
    ("Nixon", "Nickson", "differs"),
    ("Nixon", "Nixson", "differs"),
    ("Kim Brandt", "Kim Brand", "differs"),
    ("Kim Brandt", "Kim Brant", "differs"),
    ("Tricia McLaughlin", "Tricia McLaughlan", "differs"),
    # A slip in the given name.
    ("Sara Vitolo", "Sarah Vitolo", "differs"),
    ("Laura Friedman", "Lauren Friedman", "differs"),
    ("Jeffrey Grant", "Jeffery Grant", "differs"),
    ("Lindsey Graham", "Lindsay Graham", "differs"),
    # Somebody else.
    ("Andrew Nixon", "Richard Nixon", "unrelated"),
    ("George H.W. Bush", "George W. Bush", "unrelated"),
    ("Andrew Nixon", "Gavin Newsom", "unrelated"),
    ("Andrew Nixon", "Andrew Newsom", "unrelated"),
    ("Mark Kelly", "John Kelly", "unrelated"),
    ("Joe Biden", "Jill Biden", "unrelated"),
    ("Kim Brandt", "Sara Vitolo", "unrelated"),
    ("Sarah Jones", "Sara Smith", "unrelated"),
    ("Donald Trump", "Donald Tusk", "unrelated"),
    # Short names are one slip apart from too many others.
    ("Jon Lee", "Jon Li", "unrelated"),
    ("Cho", "Choi", "unrelated"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_names_compare_both_ways(left: str, right: str, word: str) -> None:
    a, b = KIND.read(left), KIND.read(right)
    assert (KIND.compare(a, b).word, KIND.compare(b, a).word) == (word, word)


@pytest.mark.parametrize("text", ["nobody in particular", "the spokesman", "", "  "])
def test_words_without_a_name_are_refused(text: str) -> None:
    with pytest.raises(ValueReadError) as caught:
        KIND.read(text)
    assert "Andrew Nixon" in caught.value.hint


# --- rules -----------------------------------------------------------------------------------------------------

NIXON = """
    rules:
      - id: spokesman
        claim: The HHS spokesman
        kind: person
        expect: Andrew Nixon
        role: [HHS spokesman, spokesman for the Department of Health and Human Services]
        aliases: [Andy Nixon]
"""

# An article with headlines of other articles below it.
PAGE = "The data was shared.\nOfficials objected.\nStates sued.\nA judge ruled.\n{headline}\nFive things to know today"

# Text → the reading that the rule gives it, and the names that the reading rests on.
RULED = [
    # The expected name, in any of its forms.
    ("HHS spokesman Andrew Nixon said so.", "agrees", ["Andrew Nixon"]),
    ("“It was legal,” Nixon said.", "agrees", ["Nixon"]),
    ("The answer came from Andy Nixon.", "agrees", ["Andy Nixon"]),
    ("HHS spokesman Andrew Nixon spoke. Nixon said more.", "agrees", ["Andrew Nixon", "Nixon"]),
    # A slip in it, also where the right name stands elsewhere in the article.
    ("HHS spokesman Andrew Nickson said so.", "differs", ["Andrew Nickson"]),
    ("HHS spokesman Andrew Nixon spoke. “It was legal,” Nickson said.", "differs", ["Nickson"]),
    ("“It was legal,” said Andrew Nixen.", "differs", ["Andrew Nixen"]),
    # Somebody else in the rule's role.
    ("HHS spokesman Paul Wagner said so.", "differs", ["Paul Wagner"]),
    ("Paul Wagner, a spokesman for the Department of Health and Human Services, said so.",
     "differs", ["Paul Wagner"]),
    # Somebody else, in no role or in another one.
    ("DHS spokesman Paul Wagner said so.", "silent", []),
    ("President Richard Nixon resigned in 1974.", "silent", []),
    ("President Richard Nixon resigned. “I am no crook,” Nixon said.", "silent", []),
    ("“It was legal,” Nickson said.", "silent", []),
    ("An HHS spokesman said so.", "silent", []),
    # Page furniture is not the article.
    (PAGE.format(headline="HHS spokesman Andrew Nickson steps down after a year"), "silent", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "names"), RULED)
def test_a_rule_reads_the_person_it_means(tmp_path: Path, text: str, word: str, names: list[str]) -> None:
    reading = reading_of(tmp_path, NIXON, text)
    assert (reading.word, [mention.text for mention in reading.mentions]) == (word, names)


# Text → the category of the discrepancy.
CATEGORIES = [
    ("HHS spokesman Andrew Nickson said so.", "person-name"),
    ("HHS spokesman Andrei Nixon said so.", "person-name"),
    ("HHS spokesman Paul Wagner said so.", "person-role"),
]


@pytest.mark.parametrize(("text", "category"), CATEGORIES)
def test_a_difference_says_what_sort_it_is(tmp_path: Path, text: str, category: str) -> None:
    result = check_story(tmp_path, NIXON, {"a": text})
    assert [found.category for found in result.discrepancies] == [category]


def test_a_message_names_the_sources_and_the_rule(tmp_path: Path) -> None:
    articles = {
        "one": "HHS spokesman Andrew Nixon said so.",
        "two": "“It was legal,” Nixon said.",
        "three": "HHS spokesman Andrew Nickson said so.",
    }
    (found,) = check_story(tmp_path, NIXON, articles).discrepancies
    odd, _, others = found.message.partition(";")
    assert odd == "The HHS spokesman: three gives the name as “Andrew Nickson”"
    assert "one" in others and "two" in others and "the rule" in others and "“Andrew Nixon”" in others


def test_cue_words_narrow_a_person_rule(tmp_path: Path) -> None:
    rule = """
        rules:
          - id: signer
            claim: Who signed
            kind: person
            expect: Kim Brandt
            about: [sign]
            not-about: [refuse]
    """
    articles = {
        "a": "Kim Brandt signed the letter.", "b": "Kim Brandt spoke.", "c": "Kim Brandt refused to sign it.",
        "d": "The letter was signed by Kim Brant.",
    }  # fmt: skip
    judged = judged_of(check_story(tmp_path, rule, articles))
    assert [(reading.article, reading.word) for reading in judged.readings] == [
        ("a", "agrees"), ("b", "silent"), ("c", "silent"), ("d", "differs"),
    ]  # fmt: skip
