"""Quotations: which words stand in quotation marks, who said them, and how two wordings compare.

Each table has its purpose above it. To add a case, add a row: the text, and what is to be read out of it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ValueReadError
from checker.kinds import all_kinds
from checker.kinds.quote import Quote
from tests.story import check_story, mentions_of, reading_of, words_of

KIND = all_kinds()["quote"]


def quotes(text: str) -> list[Quote]:
    return [mention.value for mention in mentions_of("quote", text) if isinstance(mention.value, Quote)]


# --- which words are quoted ------------------------------------------------------------------------------------

# Text → the words between the marks, in order; stops inside the marks stay.
FOUND = [
    # The marks that news text uses.
    ("“We value privacy here,” a statement said.", ["We value privacy here,"]),
    ('"We value privacy here," a statement said.', ["We value privacy here,"]),
    ("‘We value privacy here,’ a statement said.", ["We value privacy here,"]),
    ("'We value privacy here,' a statement said.", ["We value privacy here,"]),
    ("«We value privacy here», a statement said.", ["We value privacy here"]),
    ("« We value privacy here », a statement said.", ["We value privacy here"]),
    ("„We value privacy here“, a statement said.", ["We value privacy here"]),
    # Apostrophes are no marks, not even between single ones.
    ("‘The workers’ union won’t sign,’ said Tom O’Hara.", ["The workers’ union won’t sign,"]),
    ("'The workers' union won't sign,' said Tom O'Hara.", ["The workers' union won't sign,"]),
    ("The workers’ union and the states’ lawyers met in Boston’s harbour.", []),
    ("The workers' union and the states' lawyers met in Boston's harbour.", []),
    # One quotation in another.
    ("“He told me, ‘Get out of here,’ and I left,” she said.",
     ["He told me, ‘Get out of here,’ and I left,", "Get out of here,"]),
    # A quotation in two parts, and two in one sentence.
    ("“We deeply value,” Kim Brandt said, “the privacy of all.”", ["We deeply value,", "the privacy of all."]),
    ("She spoke of “a very bad idea” and of “a waste of money”.", ["a very bad idea", "a waste of money"]),
    # Over paragraphs: the opening mark is repeated, the closing mark comes once.
    ("“We will not stop now.\n\n“We will go on with it,” she said.\n\nThe end came.",
     ["We will not stop now.", "We will go on with it,"]),
    # The closing mark never comes: the quotation ends with its paragraph.
    ("It is, he said, “to ensure that they are not given bene\n\nThe next paragraph came.",
     ["to ensure that they are not given bene"]),
    # Questions and exclamations keep their marks.
    ("“Is it legal to do that?” Kim Brandt asked.", ["Is it legal to do that?"]),
    # One word or two are somebody's words only where somebody says them.
    ("Officers were “stretched”, Kim Brandt said.", ["stretched"]),
    ("The states’ so-called “sanctuary” laws apply.", []),
    ("The “public charge” rule applies.", []),
    # Measures are no marks.
    ("The door is 6'2\" high and 3'4\" wide.", []),
    # Nothing between the marks.
    ("He wrote “” and “…” on the wall.", []),
]  # fmt: skip

# Text → the speaker of the first quotation, by the fullest name in the article; None where it is not told or not clear.
SPEAKERS = [
    # behind the quotation
    ("“It was entirely legal,” HHS spokesman Andrew Nixon said.", "Andrew Nixon"),
    ("“It was entirely legal,” said HHS spokesman Andrew Nixon.", "Andrew Nixon"),
    ("“It was entirely legal,” said Andrew Nixon, the HHS spokesman.", "Andrew Nixon"),
    ("“Was it entirely legal?” Andrew Nixon asked.", "Andrew Nixon"),
    ("Andrew Nixon answered. “It was entirely legal,” Nixon said.", "Andrew Nixon"),
    ("“It was entirely legal,” Andrew Nixon, a spokesman for the agency, wrote.", "Andrew Nixon"),
    # before the quotation
    ("Andrew Nixon said: “It was entirely legal.”", "Andrew Nixon"),
    ("HHS spokesman Andrew Nixon said the agency “acted within its legal authority”.", "Andrew Nixon"),
    ("In a post on X, Rep. Laura Friedman wrote, “We should never do this.”", "Laura Friedman"),
    ("According to Andrew Nixon, “it was entirely legal”.", "Andrew Nixon"),
    # a pronoun, where one person can be meant
    ("Sarah Carlsen is an expert. “It is about trust,” she said.", "Sarah Carlsen"),
    ("Sarah Carlsen met Kim Brandt. “It is about trust,” she said.", None),
    # nobody named
    ("“We deeply value privacy,” a statement said.", None),
    ("The agreement lets ICE “receive identity and location information”.", None),
    ("Andrew Nixon left the room. The memo said “data must be sent at once”.", None),
    ("Two people spoke. Andrew Nixon and Kim Brandt said “it was entirely legal”.", None),
    # somebody else is speaking in the next sentence
    ("“It was entirely legal,” a spokesman said. Andrew Nixon said he agreed.", None),
]

# Text → whether the first quotation is cut: it begins or ends in an ellipsis, or its mark never closes.
CUT = [
    ("“We value privacy here,” she said.", False),
    ("“We value … privacy here,” she said.", False),
    ("“We value privacy here …” she said.", True),
    ("“... we value privacy here,” she said.", True),
    ("He spoke “to ensure that they are not given bene\n\nThe next paragraph came.", True),
    ("“We will not stop now.\n\n“We will go on with it,” she said.", False),
]


@pytest.mark.parametrize(("text", "words"), FOUND)
def test_quotations_are_found(text: str, words: list[str]) -> None:
    assert [quote.quote.strip() for quote in quotes(text)] == words


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_a_quotation_has_the_speaker_beside_it(text: str, speaker: str | None) -> None:
    assert quotes(text)[0].speaker == speaker


@pytest.mark.parametrize(("text", "cut"), CUT)
def test_a_quotation_that_is_cut_off_says_so(text: str, cut: bool) -> None:
    assert quotes(text)[0].cut is cut


def test_the_two_parts_of_a_quotation_have_one_speaker() -> None:
    found = quotes("“We deeply value,” Gavin Newsom said, “the privacy of all Californians.”")
    assert [quote.speaker for quote in found] == ["Gavin Newsom", "Gavin Newsom"]


def test_a_quotation_in_a_quotation_is_not_the_outer_speakers() -> None:
    found = quotes("“He told me, ‘Get out of my house,’ and I left,” Kim Brandt said.")
    assert [quote.speaker for quote in found] == ["Kim Brandt", None]


# --- two wordings compared -------------------------------------------------------------------------------------

# Left, right → how they stand to each other. Every row is also tried the other way round.
COMPARED = [
    # Exact; capitals, marks and stops are not words.
    ("We deeply value the privacy of all Californians", "We deeply value the privacy of all Californians,", "agrees"),
    ("We deeply value the privacy of all Californians", "we deeply value the privacy of all Californians.", "agrees"),
    ("It's about whether Americans can trust", "It’s about whether Americans can trust", "agrees"),
    ("He told me, 'Get out,' and I left", "He told me, “Get out,” and I left", "agrees"),
    ("a law-abiding American taxpayer", "a law abiding American taxpayer", "agrees"),
    ("meant – or so they say – for everyone", "meant, or so they say, for everyone", "agrees"),
    # Trimmed: one of them begins later or stops earlier.
    ("We deeply value the privacy of all Californians", "the privacy of all Californians", "agrees"),
    ("We deeply value the privacy of all Californians", "We deeply value the privacy", "agrees"),
    ("This potential data transfer is extremely concerning, and if true, potentially unlawful",
     "extremely concerning", "agrees"),
    ("We have to get this right. We owe it to the girls.", "We have to get this right", "agrees"),
    # What the style of a house writes otherwise: figures, signs, stops in abbreviations, British and American spelling.
    ("It took fifty-four minutes to comply with it", "It took 54 minutes to comply with it", "agrees"),
    ("We need 10 percent more of the money", "We need 10% more of the money", "agrees"),
    ("D.H.S. has no role in anything related to Medicaid", "DHS has no role in anything related to Medicaid", "agrees"),
    ("We must protect the organisation and its people", "We must protect the organization and its people", "agrees"),
    # A gap marked by an ellipsis, an editor's words in brackets.
    ("We deeply value, as we always have, the privacy of all Californians",
     "We deeply value … the privacy of all Californians", "agrees"),
    ("To keep that promise after Joe Biden flooded our country",
     "To keep that promise after [former President] Joe Biden flooded our country", "agrees"),
    ("We told them that the data was safe", "We told [CMS] that the data was safe", "agrees"),
    ("There is no precedent for using data in this way", "There is no precedent for using [CMS] data in this way",
     "agrees"),
    # A word altered, added or taken out inside.
    ("We deeply value the privacy of all Californians", "We deeply appreciate the privacy of all Californians",
     "differs"),
    ("We deeply value the privacy of all Californians", "We profoundly cherish the privacy of all Californians",
     "differs"),
    ("acted entirely within its legal authority", "acted wholly within its legal authority", "differs"),
    ("They are trying to turn us into immigration agents", "They are trying to turn us all into immigration agents",
     "differs"),
    ("They are trying to turn us into immigration agents", "They are attempting to turn us into immigration agents",
     "differs"),
    ("We deeply value the privacy of all Californians", "We deeply value the privacy of Californians", "differs"),
    # The first or the last word altered.
    ("We deeply value the privacy of all Californians", "I deeply value the privacy of all Californians", "differs"),
    ("We deeply value the privacy of all Californians", "We deeply value the privacy of all Americans", "differs"),
    # Negation and numbers.
    ("We will share this data with the agency", "We will not share this data with the agency", "differs"),
    ("We can share this data with the agency", "We can't share this data with the agency", "differs"),
    ("DHS has no role in anything related to Medicaid", "DHS has a role in anything related to Medicaid", "differs"),
    ("We can't go on like this", "We can go on like this", "differs"),
    ("I never said that to anyone", "I said that to anyone", "differs"),
    ("We had 54 minutes to comply with the directive", "We had 45 minutes to comply with the directive", "differs"),
    ("It affects 79 million people in this country", "It affects 79 billion people in this country", "differs"),
    # Broken off within a word.
    ("benefits that are meant for law-abiding Americans", "benefits that are meant for law-ab", "differs"),
    # Two utterances, alike only in common words or in the subject.
    ("We deeply value the privacy of all Californians", "They are trying to turn us into immigration agents",
     "unrelated"),
    ("We are going to do all that we can", "They are going to be on their own in this", "unrelated"),
    ("DHS has no role in anything related to Medicaid", "Medicaid was created to help the sick, not DHS",
     "unrelated"),
    ("This goes beyond immigration", "This is about program integrity and enforcing the law", "unrelated"),
    ("in full compliance with all applicable laws", "acted entirely within its legal authority", "unrelated"),
    ("the privacy of patients", "the safety of patients at every hospital in the land", "unrelated"),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_wordings_compare_both_ways(left: str, right: str, word: str) -> None:
    a, b = Quote(left, None, cut=False), Quote(right, None, cut=left.startswith("benefits"))
    assert (KIND.compare(a, b).word, KIND.compare(b, a).word) == (word, word)


# Left, right → what is told of the change, seen from the left.
TOLD = [
    ("We deeply value the privacy of all Californians", "We deeply appreciate the privacy of all Californians",
     ["“appreciate” for “value”"]),
    ("We will share this data with the agency", "We will not share this data with the agency", ["“not” added"]),
    ("We will not share this data with the agency", "We will share this data with the agency", ["without “not”"]),
    ("We had 54 minutes to comply with the directive", "We had 45 minutes to comply with the directive",
     ["“45” for “54”"]),
    ("We deeply value the privacy of all Californians", "We profoundly cherish the privacy of all Californians",
     ["profoundly cherish", "deeply value"]),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "told"), TOLD)
def test_a_change_is_told_in_words(left: str, right: str, told: list[str]) -> None:
    detail = KIND.compare(Quote(left, None, cut=False), Quote(right, None, cut=False)).detail
    assert all(part in detail for part in told), detail


@pytest.mark.parametrize("text", ["", "No", "…", "“Never.”"])
def test_a_quotation_of_one_word_cannot_be_expected(text: str) -> None:
    with pytest.raises(ValueReadError):
        KIND.read(text)


# --- rules -----------------------------------------------------------------------------------------------------

PRIVACY = """
    rules:
      - id: privacy
        claim: Newsom's office on privacy
        kind: quote
        speaker: [Gavin Newsom, Newsom's office]
        expect: We deeply value the privacy of all Californians
"""

# Text → the reading that the rule gives it, and the category of the discrepancy, if it is one.
RULED = [
    # said in these words, in whole or in part, by any of the speakers, or by somebody who is not named
    ("“We deeply value the privacy of all Californians,” Gov. Gavin Newsom’s office said.", "agrees", None),
    ("“We deeply value the privacy of all Californians,” Gavin Newsom said.", "agrees", None),
    ("“We deeply value the privacy of all Californians,” a statement said.", "agrees", None),
    ("Gavin Newsom spoke of “the privacy of all Californians” on Friday.", "agrees", None),
    ("“We deeply value,” Gavin Newsom said, “the privacy of all Californians.”", "agrees", None),
    ("“We deeply value the privacy of all Californians. This must end,” Gavin Newsom said.", "agrees", None),
    # in other words
    ("“We deeply appreciate the privacy of all Californians,” a statement said.", "differs", "quote-wording"),
    ("“We don't value the privacy of all Californians,” a statement said.", "differs", "quote-wording"),
    ("“We deeply cherish the privacy of all Californians,” Newsom said. Earlier: “We deeply value the privacy of all.”",
     "differs", "quote-wording"),
    # by somebody else
    ("“We deeply value the privacy of all Californians,” Sen. Adam Schiff said.", "differs", "quote-speaker"),
    # nothing of it
    ("Gavin Newsom’s office said that it deeply values the privacy of all Californians.", "silent", None),
    ("“They are trying to turn us into immigration agents,” Gavin Newsom said.", "silent", None),
    ("“We deeply care,” Gavin Newsom said.", "silent", None),
    ("The law protects “the privacy of all patients in the country” today.", "silent", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "category"), RULED)
def test_a_rule_reads_the_quotation_it_means(tmp_path: Path, text: str, word: str, category: str | None) -> None:
    result = check_story(tmp_path, PRIVACY, {"a": text})
    assert words_of(result) == {"a": word}
    assert [found.category for found in result.discrepancies] == ([category] if category else [])


def test_a_changed_negation_is_an_error_and_a_cut_only_a_note(tmp_path: Path) -> None:
    rule = PRIVACY.replace("We deeply value the privacy of all Californians", "We will share it with the law-abiding")
    articles = {
        "negated": "“We will not share it with the law-abiding,” a statement said.",
        "cut": "A statement said: “We will share it with the law-ab\n\nThe next paragraph came.",
    }
    found = {item.odd[0].article: item for item in check_story(tmp_path, rule, articles).discrepancies}
    assert (found["negated"].category, found["negated"].level) == ("quote-wording", "error")
    assert (found["cut"].category, found["cut"].level) == ("quote-cut", "note")


def test_the_message_tells_the_changed_words(tmp_path: Path) -> None:
    articles = {
        "one": "“We deeply value the privacy of all Californians,” a statement said.",
        "two": "“We deeply appreciate the privacy of all Californians,” a statement said.",
    }
    (found,) = check_story(tmp_path, PRIVACY, articles).discrepancies
    assert "“appreciate” for “value”" in found.message
    assert "one and the rule" in found.message


def test_a_reading_points_at_the_words_between_the_marks(tmp_path: Path) -> None:
    text = "On Friday a statement said: “We deeply value the privacy of all Californians.”"
    (mention,) = reading_of(tmp_path, PRIVACY, text).mentions
    assert text[mention.span.start : mention.span.end] == mention.text
    assert mention.text == "We deeply value the privacy of all Californians."
    assert mention.quoted
