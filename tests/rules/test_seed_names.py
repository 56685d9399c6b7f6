"""What is found without any rule in the published articles of ../shared/seeds, which are no part of the repository.

Each name, agency, place and quotation that goes wrong in or between the articles is a row, named for what went wrong
in it. To add one, add a row. The articles are named by the number that their file names begin with.
"""

from __future__ import annotations

import functools

import pytest

from checker.check import check
from checker.model import Discrepancy, Result
from tests.rules.matrices import ROOT

SEEDS = ROOT.parent / "shared" / "seeds"

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(not SEEDS.is_dir(), reason=f"the published articles are not there: {SEEDS}"),
]

# What went wrong, the article, the category, words that the odd evidence has.
WRONG = [
    # names
    ("newsom-cut-short", "001", "person-name", "Gavin Newo"),
    ("nixon-by-ear", "001", "person-name", "Nickson"),
    ("brandt-not-introduced", "001", "person-name", "Brandt"),
    ("mclaughlin-in-capitals", "001", "person-name", "McLAughlin"),
    ("adviser-in-two-spellings", "003", "person-name", "Kutch"),
    # agencies
    ("homeland-ministry", "001", "organization", "Ministry of Homeland Security"),
    ("one-center-of-the-centers", "000", "organization", "Center for Medicare"),
    ("centers-behind-their-name", "001", "organization", "Medicaid Services centers"),
    ("centers-with-an-article-too-many", "003", "organization", "Medicare and the Medicaid"),
    ("customs-execution", "001", "organization", "immigration and customs execution"),
    ("one-human-service", "003", "organization", "Health and Human Service"),
    # quotations in other words, each word that changed
    ("privacy-to-confidentiality", "001", "quote-wording", "confidentiality"),
    ("value-to-appreciate", "001", "quote-wording", "deeply appreciate"),
    ("brought-to-caught", "001", "quote-wording", "caught our attention"),
    ("concerning-to-concerned", "001", "quote-wording", "extremely concerned"),
    ("unlawful-to-illegal", "001", "quote-wording", "potentially illegal"),
    ("headlines-to-titles", "001", "quote-wording", "numerous titles"),
    ("use-to-misuse", "001", "quote-wording", "potential misuse"),
    ("target-to-direct", "001", "quote-wording", "federal actions to direct"),
    ("authority-to-body", "001", "quote-wording", "legal body"),
    ("acted-to-acts", "001", "quote-wording", "acts entirely"),
    ("individuals-entitled", "003", "quote-wording", "individuals entitled to them"),
    ("aliens-to-foreigners", "003", "quote-wording", "illegal foreigners"),
    ("meant-for-to-targeted-at", "003", "quote-wording", "targeted at"),
    ("initiative-to-initiatives", "003", "quote-wording", "exploring initiatives"),
    # quotations cut off, marks that never close
    ("cut-in-law-abiding", "001", "quote-cut", "Law-B"),
    ("open-mark-at-a-law", "001", "quote-cut", "federal law of 197"),
    # a place
    ("district-to-county", "001", "place", "Colombia County"),
    # who answered
    ("department-silent-and-not", "000", "response", "did not respond"),
    # a year that lost its last digit
    ("year-of-a-law", "001", "date", "197"),
]

# Wordings of one utterance that differ where nothing tells which is right: the category, and words of the two sides.
EITHER = [
    ("agreement-uses", "quote-wording", "003", "ICE uses CMS data", "004", "ICE will use"),
    ("agreement-enables", "quote-wording", "003", "to enable ICE", "004", "to allow ICE"),
    ("agreement-identified", "quote-wording", "003", "identified in ICE", "004", "identified by ICE"),
]

# Names that are rightly written, or are nobody else's: no finding may have them as what is odd.
RIGHT_NAMES = [
    # the secretary, in three spellings and by his initials
    "Robert F Kennedy Jr",
    "Robert F. Kennedy, Jr",
    "Robert F. Kennedy Jr",
    "RFK Jr",
    "Kennedy",
    # others who are named once, or alike in all articles
    "Andrew Nixon",
    "Tricia McLaughlin",
    "Sarah Carlsen",
    "Carlsen",
    "Sarah Vitolo",
    "Vitolo",
    "Laura Friedman",
    "Miguel Hernández",
    "Jeffrey Grant",
    "Rujul H. Desai",
    "Lena Amanti Yueh",
    "Schiff",
    "Joe Biden",
    "Paul Wagner",
    "Donald Trump",
    "President Trump",
    # bodies by their acronyms, and by their right names
    "CMS",
    "ICE",
    "DHS",
    "HHS",
    "AP",
    "ACLU",
    "HIPAA",
    "Associated Press",
    "The Associated Press",
    "National Guard",
    "Department of Homeland Security",
    "Department of Health and Human Services",
    "Centers for Medicare and Medicaid Services",
    "U.S. Immigration and Customs Enforcement",
    "National Immigration Law Center",
    "Center for Public Integrity",
    "Department of Justice",
    "Immigration Court",
    # places
    "Washington State",
    "Washington state",
    "Washington",
    "Washington, D.C",
    "Los Angeles",
    "Sterling, Virginia",
    "New York",
]

# Quotations that all articles have alike: no finding may rest on them.
RIGHT_QUOTATIONS = [
    "turn us into immigration agents",
    "protect Medicaid for eligible beneficiaries",
    "never use a person’s need",
    "goes beyond immigration",
    "no precedent for using",
    "has a chilling effect",
    "no role in anything related",
]

# Two people who are never one: no finding may have the one as odd and the other as right.
TWO_PEOPLE = [
    ("Sarah Carlsen", "Sarah Vitolo"),
    ("Carlsen", "Vitolo"),
    ("Laura Friedman", "Andrew Nixon"),
    ("Donald Trump", "Joe Biden"),
]


@functools.cache
def result() -> Result:
    return check([SEEDS], [])


def found() -> tuple[Discrepancy, ...]:
    return result().discrepancies


def stands_in_an_article(words: str) -> bool:
    return any(words in article.text for article in result().articles)


@pytest.mark.parametrize(("article", "category", "words"), [pytest.param(*row[1:], id=row[0]) for row in WRONG])
def test_what_goes_wrong_is_found(article: str, category: str, words: str) -> None:
    odd = [one for each in found() if each.category == category for one in each.odd]
    assert [one for one in odd if one.article.startswith(article) and words in one.text]


@pytest.mark.parametrize(
    ("category", "article", "words", "other", "other_words"), [pytest.param(*row[1:], id=row[0]) for row in EITHER]
)
def test_two_wordings_are_held_against_each_other(
    category: str, article: str, words: str, other: str, other_words: str
) -> None:
    for each in found():
        sides = [*each.odd, *each.others]
        if each.category == category and all(
            any(one.article.startswith(name) and text in one.text for one in sides)
            for name, text in ((article, words), (other, other_words))
        ):
            return
    pytest.fail("no finding has both wordings")


@pytest.mark.parametrize("name", RIGHT_NAMES)
def test_a_right_name_is_never_odd(name: str) -> None:
    assert stands_in_an_article(name)
    names = [each for each in found() if each.category in ("person-name", "organization", "place")]
    assert [each.message for each in names for one in each.odd if one.text.rstrip(".") == name] == []


@pytest.mark.parametrize("words", RIGHT_QUOTATIONS)
def test_a_quotation_that_all_have_alike_is_no_finding(words: str) -> None:
    assert stands_in_an_article(words)
    sides = [(each, one) for each in found() for one in (*each.odd, *each.others)]
    assert [each.message for each, one in sides if words.lower() in one.text.lower()] == []


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE)
def test_two_people_are_never_mixed_up(one: str, other: str) -> None:
    assert stands_in_an_article(one) and stands_in_an_article(other)
    for each in found():
        odd, others = {side.text for side in each.odd}, {side.text for side in each.others}
        assert not (one in odd and other in others), each.message
        assert not (other in odd and one in others), each.message


def test_no_role_of_anybody_is_a_conflict() -> None:
    # "assistant secretary" and "assistant DHS secretary for public affairs", "HHS spokesman" and "spokesman" of the
    # department in full, "a Democrat" and "US representative" are one office each.
    assert [each.message for each in found() if each.category == "person-role"] == []


def test_nobody_is_given_the_words_of_another_but_for_one_official_or_several() -> None:
    told = [(each.level, "official" in each.odd[0].text) for each in found() if each.category == "quote-speaker"]
    assert told == [("note", True)]


def test_nothing_is_an_error_that_no_rule_knows() -> None:
    assert [each.message for each in found() if each.level == "error"] == []
