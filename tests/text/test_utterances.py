"""Two wordings of one utterance, word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.text.utterances import align, words_of

# Text → its words: lower case, no punctuation, no accents; an ellipsis is "…", an editor's insertion "[]".
WORDS = [
    ("We deeply value it,", ["we", "deeply", "value", "it"]),
    ("“We don’t,” he said", ["we", "don't", "he", "said"]),
    ("U.S. law, 30,000 people, 5:30 p.m.", ["us", "law", "30,000", "people", "5", "30", "pm"]),
    ("that … and ... that", ["that", "…", "and", "…", "that"]),
    ("after [former President] Joe Biden", ["after", "[]", "joe", "biden"]),
    ("a law-abiding café", ["a", "law", "abiding", "cafe"]),
    ("", []),
    ("— !", []),
]

# Left, right → the altered words, and whether one is trimmed.
ALIGNED = [
    # the same
    ("we value privacy here", "We value privacy here.", [], False),
    # a word other, more, less inside
    ("we deeply value the privacy of all", "we deeply cherish the privacy of all", [("value", "cherish")], False),
    ("we will share it with them", "we will not share it with them", [("", "not")], False),
    ("we will not share it with them", "we will share it with them", [("not", "")], False),
    ("we had 54 minutes to comply", "we had 45 minutes to comply", [("54", "45")], False),
    # a word other at either end
    ("we value privacy here", "they value privacy here", [("we", "they")], False),
    ("we value privacy here", "we value privacy there", [("here", "there")], False),
    # cut off at either end
    ("we deeply value the privacy of all californians", "the privacy of all californians", [], True),
    ("we deeply value the privacy of all californians", "we deeply value the privacy", [], True),
    # something left out behind an ellipsis, or put in by an editor
    ("we value as always the privacy of all", "we value … the privacy of all", [], True),
    ("after joe biden left the house", "after [president] joe biden left the house", [], True),
    # trimmed and altered at once
    ("we deeply value the privacy of all californians", "we deeply cherish the privacy", [("value", "cherish")], True),
]  # fmt: skip

utterances = st.lists(st.sampled_from("we do not value the privacy of all people here … 54 []".split()), max_size=12)


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_words_of_an_utterance(text: str, words: list[str]) -> None:
    assert list(words_of(text)) == words


@pytest.mark.parametrize(("left", "right", "changes", "trimmed"), ALIGNED)
def test_alignment(left: str, right: str, changes: list[tuple[str, str]], trimmed: bool) -> None:
    alignment = align(words_of(left), words_of(right))
    assert [(" ".join(change.left), " ".join(change.right)) for change in alignment.changes] == changes
    assert alignment.trimmed is trimmed


def test_content_words_weigh_more_than_common_ones() -> None:
    common = align(words_of("we are to be in the house"), words_of("we are to be in the garden"))
    content = align(words_of("huge numbers of patients suffer"), words_of("huge numbers of patients wait"))
    assert common.likeness < content.likeness
    assert (common.shared, content.shared) == (0, 3)


def test_nothing_shared_is_no_likeness() -> None:
    alignment = align(words_of("this is wrong"), words_of("nobody would agree"))
    assert (alignment.likeness, alignment.shared, alignment.changes) == (0, 0, ())


@given(utterances)
def test_an_utterance_is_all_like_itself(words: list[str]) -> None:
    alignment = align(words, words)
    assert alignment.changes == ()
    assert not alignment.trimmed


@given(utterances, utterances)
def test_alignment_has_no_direction(left: list[str], right: list[str]) -> None:
    forth, back = align(left, right), align(right, left)
    assert 0 <= forth.likeness <= 1
    assert forth.likeness == pytest.approx(back.likeness)
    assert forth.trimmed == back.trimmed
    assert len(forth.changes) == len(back.changes)
