"""What holds for any few articles whose values are held to be told of one fact.

Stories are drawn from the templates below: each article tells the same facts with the same random values, in one of two
wordings and in an order of its own. To add a fact, add a row: the wordings of one sentence, with the value as {}.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.align.slips import slip
from checker.check import check, check_articles
from checker.find import find_mentions
from checker.model import Discrepancy, Result
from tests.align.table import NO_RULES, shown
from tests.one_article import mentions
from tests.properties.reader import some
from tests.story import article_of, write_articles

few = settings(max_examples=20, deadline=None)


@dataclass(frozen=True)
class Fact:
    """A fact of a story: its wordings, and its value, which is of one kind."""

    kind: str
    wordings: tuple[str, ...]
    shape: str = "{}"


FACTS = [
    Fact("quantity", (
        "Rangers counted {} seals on the Carrick sandbanks.",
        "On the Carrick sandbanks, {} seals were counted by rangers.",
    )),
    Fact("money", (
        "The wildlife trust paid {} for a hut on the beach.",
        "For a hut on the beach, the wildlife trust paid {}.",
    ), "${}"),
    Fact("quantity", (
        "A storm drowned {} pups at the lighthouse.",
        "At the lighthouse, {} pups drowned in a storm.",
    )),
    Fact("quantity", (
        "Fishermen lost {} nets to propellers.",
        "To propellers, fishermen lost {} nets.",
    )),
    Fact("money", (
        "The harbour office fined a skipper {} for speeding.",
        "A skipper was fined {} by the harbour office for speeding.",
    ), "£{}"),
]  # fmt: skip
FILLERS = ["Divers praise the ban on trawling.", "Schools plan trips to the dunes.", "The oil spill is long ago."]

# A story with no name and hardly a word of the other.
ELSEWHERE = [
    "Chef Antoine Lemaire cooked 640 dinners in Lyon.",
    "Jupiter Airlines grounded 73 aircraft because of fog.",
    "Violinist Fyodor Kuznetsov performed Brahms for 95 minutes.",
    "Zoologist Beatrix Yamamoto spent $58,300 in Chile.",
]

Texts = dict[str, str]
values = st.integers(1_012, 98_987).filter(lambda number: number % 10 and len(set(str(number))) > 2)


@dataclass(frozen=True)
class Drawn:
    """A story: its facts with the value of each as written, and the texts of its articles."""

    told: tuple[tuple[Fact, str], ...]
    texts: Texts


@st.composite
def stories(draw: st.DrawFn) -> Drawn:
    facts = draw(st.lists(st.sampled_from(FACTS), min_size=2, max_size=4, unique=True))
    numbers = draw(
        st.lists(values, min_size=len(facts), max_size=len(facts), unique_by=lambda n: "".join(sorted(str(n))))
    )
    told = tuple((fact, fact.shape.format(f"{number:,}")) for fact, number in zip(facts, numbers, strict=True))
    texts: Texts = {}
    for name in "abc"[: draw(st.integers(2, 3))]:
        sentences = [draw(st.sampled_from(fact.wordings)).format(value) for fact, value in told]
        texts[name] = " ".join([*draw(st.permutations(sentences)), draw(st.sampled_from(FILLERS))])
    return Drawn(told, texts)


def checked(texts: Mapping[str, str]) -> Result:
    return check_articles([article_of(text, name=name) for name, text in texts.items()], NO_RULES)


def between(texts: Mapping[str, str]) -> list[Discrepancy]:
    return [found for found in checked(texts).discrepancies if found.category != "uncorroborated"]


def swapped(value: str) -> str:
    """The value with the first two neighbours among its digits that differ in the other order."""
    for at in range(len(value) - 1):
        if value[at] in "123456789" and value[at + 1] in "123456789" and value[at] != value[at + 1]:
            return value[:at] + value[at + 1] + value[at] + value[at + 2 :]
    return value


@some
@given(stories())
def test_articles_that_tell_the_same_values_differ_in_nothing(story: Drawn) -> None:
    assert [found.message for found in between(story.texts)] == []


@some
@given(stories(), st.data())
def test_a_value_with_two_digits_swapped_is_found(story: Drawn, data: st.DataObject) -> None:
    fact, value = data.draw(st.sampled_from(story.told))
    article = data.draw(st.sampled_from(sorted(story.texts)))
    wrong = swapped(value)
    if slip(*mentions(f"There were {value} of them.")[:1], *mentions(f"There were {wrong} of them.")[:1]) < 1:
        return
    texts = {**story.texts, article: story.texts[article].replace(value, wrong)}
    found = between(texts)
    assert any(side.text == wrong and side.article == article for one in found for side in (*one.odd, *one.others)), [
        *map(shown, found)
    ]
    assert {one.category for one in found} == {fact.kind}


@few
@given(stories(), st.data())
def test_the_order_of_the_arguments_does_not_matter(story: Drawn, data: st.DataObject) -> None:
    _, value = data.draw(st.sampled_from(story.told))
    texts = {**story.texts, "b": story.texts["b"].replace(value, swapped(value))}
    with tempfile.TemporaryDirectory() as folder:
        paths = write_articles(Path(folder), texts)
        there, back = check(paths, []), check(data.draw(st.permutations(paths)), [])
    assert there.discrepancies == back.discrepancies
    assert there.claims == back.claims


@few
@given(stories(), st.sampled_from("abc"))
def test_an_article_never_differs_from_its_copy(story: Drawn, name: str) -> None:
    text = story.texts.get(name, story.texts["a"])
    assert [found.message for found in between({"a": text, "b": text})] == []


@some
@given(stories(), st.lists(st.sampled_from(ELSEWHERE), min_size=1, max_size=3, unique=True), st.data())
def test_an_article_of_another_story_changes_nothing(story: Drawn, other: list[str], data: st.DataObject) -> None:
    _, value = data.draw(st.sampled_from(story.told))
    texts = {**story.texts, "b": story.texts["b"].replace(value, swapped(value))}
    result = checked({**texts, "z": " ".join(other)})
    assert len(result.stories) == 2
    assert set(result.discrepancies) == set(checked(texts).discrepancies)


@some
@given(stories(), st.data())
def test_a_claim_has_one_value_at_most_of_each_sentence(story: Drawn, data: st.DataObject) -> None:
    _, value = data.draw(st.sampled_from(story.told))
    link = data.draw(st.sampled_from([" ", "\n\n"]))
    texts = {name: text.replace(". ", ", and " if name == "a" else f".{link}") for name, text in story.texts.items()}
    texts["b"] = texts["b"].replace(value, swapped(value))
    for judged in checked(texts).claims:
        for candidates in judged.claim.candidates.values():
            sentences = [candidate.mention.sentence for candidate in candidates]
            assert len(sentences) == len(set(sentences))


@some
@given(stories(), st.data())
def test_every_finding_is_sure_to_some_degree_and_stands_in_its_article(story: Drawn, data: st.DataObject) -> None:
    texts = dict(story.texts)
    for name in sorted(texts):
        _, value = data.draw(st.sampled_from(story.told))
        texts[name] = texts[name].replace(value, data.draw(st.sampled_from([value, swapped(value), f"about {value}"])))
    for found in checked(texts).discrepancies:
        assert 0 < found.confidence <= 1
        assert found.odd
        for side in (*found.odd, *found.others):
            assert texts[side.article][side.span.start : side.span.end] == side.text


def test_what_is_swapped_can_be_found() -> None:
    assert [swapped(value) for value in ("1,234", "$21,100", "11,011", "90,870")] == [
        "1,324",
        "$12,100",
        "11,011",
        "90,780",
    ]


def test_a_story_is_read_as_its_facts_say() -> None:
    for fact in FACTS:
        for wording in fact.wordings:
            page = find_mentions(article_of(wording.format(fact.shape.format("4,827"))))
            assert [one.kind for one in page.mentions if "4,827" in one.text] == [fact.kind]
