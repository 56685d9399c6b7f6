"""Lemmas: the dictionary form of a word, and phrases that are found in any inflection.

To add a row, put it with the group that it belongs to.
"""

from __future__ import annotations

import pytest

from checker.text.lemmas import index_lemmas, lemma, read_phrase
from checker.text.tokens import tokenize


# A word in lower case, and its dictionary form.
@pytest.mark.parametrize(
    ("word", "expected"),
    [
        # Verbs, regular and irregular.
        ("signed", "sign"), ("signs", "sign"), ("signing", "sign"), ("handed", "hand"), ("sued", "sue"),
        ("gave", "give"), ("given", "give"), ("told", "tell"), ("said", "say"), ("was", "be"), ("shared", "share"),
        # Plurals.
        ("states", "state"), ("enrollees", "enrollee"), ("people", "people"), ("agencies", "agency"),
        ("children", "child"), ("arrests", "arrest"),
        # Possessives.
        ("newsom's", "newsom"), ("states'", "state"), ("agency's", "agency"),
        # What no word list has stays as it is.
        ("medicaid", "medicaid"), ("ice", "ice"), ("54", "54"), ("3,000", "3,000"),
    ],
)  # fmt: skip
def test_finds_the_dictionary_form(word: str, expected: str) -> None:
    assert lemma(word) == expected


# A phrase, and a sentence that speaks of it.
@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        # Any inflection, upper or lower case.
        ("comply", "Officials were given 54 minutes to comply."),
        ("comply", "The agency complied within the hour."),
        ("sign", "The two sides have signed it."),
        ("SIGN", "Signing took place on Monday."),
        ("agreement", "The agreements were kept secret."),
        # Words in order with up to three others between them.
        ("hand over", "They handed over the records."),
        ("hand over", "They handed the records over."),
        ("hand over", "They handed all the records over."),
        ("Medicaid enrollee", "Records of Medicaid enrollees were shared."),
        # Possessives and typographic marks.
        ("state data", "The states’ data was shared."),
        ("Newsom office", "Newsom’s office objected."),
        ("state’s data", "The state's data was shared."),
        # Accents are no difference.
        ("Hernandez", "Hernández objected."),
        ("Hernández", "Hernandez objected."),
        # A hyphen is no word.
        ("set up", "The set-up was rushed."),
        ("data-sharing agreement", "The data sharing agreement was signed."),
    ],
)
def test_finds_a_phrase(phrase: str, sentence: str) -> None:
    assert found(phrase, sentence)


# A phrase, and a sentence that does not speak of it.
@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        # Another word that begins the same way.
        ("sign", "The signal was lost."),
        ("comply", "The company objected."),
        ("state", "The statement was short."),
        # Words in another order, or too far apart.
        ("hand over", "They went over it by hand."),
        ("hand over", "They handed the records of all patients in seven states over."),
        ("Medicaid enrollee", "Enrollees of Medicaid were told."),
        # Half of it.
        ("hand over", "He raised his hand."),
        # An empty phrase is never found.
        ("", "They handed over the records."),
        ("…", "They handed over the records…"),
    ],
)
def test_does_not_find_a_phrase(phrase: str, sentence: str) -> None:
    assert not found(phrase, sentence)


def test_looks_only_among_the_tokens_asked_for() -> None:
    index = index_lemmas(tokenize("They signed it. Nobody complied."))
    assert index.find(read_phrase("comply"), 0, 4) is None
    assert index.find(read_phrase("comply"), 4, 7) == 5


def found(phrase: str, sentence: str) -> bool:
    tokens = tokenize(sentence)
    return index_lemmas(tokens).find(read_phrase(phrase), 0, len(tokens)) is not None
