"""What holds for any few articles of one story that are compared without rules.

Stories are drawn from sentences below, which each article tells whole, leaves out, or garbles. To add a sort of
sentence, add a row.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.across import look_across
from checker.check import check, check_articles
from checker.find import find_mentions
from checker.model import Discrepancy
from checker.rulebook.read import Rulebook
from checker.story.story import Story
from tests.properties.reader import some
from tests.story import article_of, write_articles

few = settings(max_examples=25, deadline=None)

# What the articles of a story tell.
SENTENCES = [
    "Mayor Dana Whitlock of Harlow opened the new bridge on Monday.",
    "Dana Whitlock, the mayor of Harlow, thanked the crews.",
    "Sen. Lucy Brandvold, D-Iowa, opposed the bill on grazing land.",
    "Simon Petrosky, 58, was found in the river on Sunday.",
    "“We deeply regret the loss of so many old trees,” Dana Whitlock said.",
    "“We will not close the plant in Springfield, Illinois, this year,” Owen Tarrant said.",
    "Spokesman Owen Tarrant said that “all 40 of the tests were passed with ease”.",
    "The Department of Homeland Security took the files.",
    "Agents of Immigration and Customs Enforcement came at dawn.",
    "The Harlow Historical Society bought the mill in Portland, Oregon.",
    "Police in Maricopa County held two men.",
    "Brightwater Energy did not respond to a request for comment.",
    "Brightwater Energy said in a statement that the dam was safe.",
    "Governor Carla Menendez declined to comment. She said nothing else.",
]

# What another story tells, with no name and hardly a word of the first.
UNRELATED = [
    "Chef Antoine Lemaire cooked for ninety guests in Lyon.",
    "“Butter makes every sauce better,” Lemaire explained.",
    "Zoologist Beatrix Yamamoto counted penguins off Chile.",
    "The Royal Astronomical Society welcomed its youngest fellow.",
    "Violinist Fyodor Kuznetsov performed Brahms for an hour.",
    "Jupiter Airlines grounded three aircraft because of fog.",
]

# Pieces of names, offices, bodies, places, quotations and answers, glued at random.
PIECES = """
    Dana|Whitlock|Whitlok|Owen|Tarrant|Lucy|Mr|Ms.|Dr.|Sen.|Gov.|Jr.|Mayor|mayor|the mayor of|President|Deputy|former|
    R.|D-Iowa|al-|van|de|O'|Mc|LAugh|spokesman|for|of|and|the|a|in|at|to|not|, 58,|said|told|wrote|says|Department|
    Ministry|of Homeland Security|DHS|(DHS)|CMS|Centers for|Medicare|Committee|House|Senate|University|Inc.|&|County|
    River|Street|Springfield|Illinois|Ill.|Mo.|Washington|D.C.|state|State|New York|Harlow|“|”|"|"|‘|’|'|«|»|…|[|]|—|
    ,|.|:|;|(|)|\n|\n\n|We will close it this year|We will not close it|all of the trees|40|forty|declined to comment|
    did not respond|could not be reached|for comment|in a statement|neither|nor|'s|’s|office|é|中|\u200b|\xa0|
    \U0001f600
    """.strip(" \n").replace("\n    ", "").split("|")  # fmt: skip
glued = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", " ", " "])), max_size=40).map(
    lambda pairs: "".join(piece + space for piece, space in pairs)
)
any_text = st.one_of(st.text(max_size=80), glued, glued)

Texts = dict[str, str]


@st.composite
def garbled(draw: st.DrawFn, sentence: str) -> str:
    """A sentence as it is, or with one word cut short, turned round inside, doubled, left out or swapped."""
    words = sentence.split(" ")
    at = draw(st.integers(0, len(words) - 1))
    word = words[at]
    letter = draw(st.integers(0, max(0, len(word) - 2)))
    words[at] = draw(
        st.sampled_from(
            [
                word,
                word,
                word[:letter] + word[letter + 1 :],
                word[:letter] + word[letter : letter + 2][::-1] + word[letter + 2 :],
                word[:letter] + word[letter : letter + 1] + word[letter:],
                f"{word} {word}",
                words[at - 1],
                "",
            ]
        )
    )
    return " ".join(filter(None, words))


@st.composite
def stories(draw: st.DrawFn, articles: int = 3) -> Texts:
    """Two or more articles that tell the same sentences, each with slips of its own."""
    sentences = draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4, unique=True))
    names = "abcdef"[: draw(st.integers(2, articles))]
    link = draw(st.sampled_from([" ", "\n\n"]))
    return {name: link.join(draw(garbled(sentence)) for sentence in sentences) for name in names}


def unrelated() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(UNRELATED), min_size=1, max_size=4, unique=True).map(" ".join)


def between(texts: Mapping[str, str]) -> tuple[Discrepancy, ...]:
    return check_articles([article_of(text, name=name) for name, text in texts.items()], Rulebook("", ())).discrepancies


@some
@given(stories(), unrelated(), st.integers(0, 3))
def test_an_unrelated_article_changes_no_finding(story: Texts, text: str, place: int) -> None:
    with_it = [*story.items()]
    with_it.insert(place, ("unrelated", text))
    assert by_id(between(dict(with_it))) == by_id(between(story))


@few
@given(stories(), st.data())
def test_the_order_in_which_articles_are_given_does_not_matter(story: Texts, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = write_articles(Path(folder), story)
        shuffled = data.draw(st.permutations(paths))
        assert check(shuffled, []).discrepancies == check(paths, []).discrepancies


@some
@given(stories())
def test_the_evidence_of_every_finding_stands_in_its_article(story: Texts) -> None:
    for found in between(story):
        assert found.odd
        for evidence in (*found.odd, *found.others):
            assert story[evidence.article][evidence.span.start : evidence.span.end] == evidence.text


@some
@given(stories())
def test_what_is_odd_is_never_its_own_measure(story: Texts) -> None:
    for one in between(story):
        assert not {(side.article, side.span) for side in one.odd} & {(side.article, side.span) for side in one.others}
        assert 0 < one.confidence <= 1


@some
@given(stories(articles=2))
def test_an_article_never_differs_from_a_copy_of_itself(story: Texts) -> None:
    text = story["a"]
    pages = [find_mentions(article_of(text, name=name)) for name in ("a", "b")]
    across = look_across(Story(tuple(pages)))[1]
    assert [one.message for one in across] == []


@some
@given(any_text, any_text)
def test_any_two_texts_are_compared(one: str, other: str) -> None:
    texts = {"a": one, "b": other}
    pages = [find_mentions(article_of(text, name=name)) for name, text in texts.items()]
    claims, discrepancies = look_across(Story(tuple(pages)))
    assert {each.claim for each in discrepancies} == {claim.claim.id for claim in claims}
    for each in discrepancies:
        for evidence in (*each.odd, *each.others):
            assert texts[evidence.article][evidence.span.start : evidence.span.end] == evidence.text


def by_id(found: tuple[Discrepancy, ...]) -> dict[str, tuple[object, ...]]:
    return {one.id: (one.category, one.level, one.confidence, one.message, one.odd, one.others) for one in found}
