"""What holds for every planted error, whatever the articles and the seed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.articles.read import read_articles
from checker.find import find_mentions
from checker.model import Article, Span
from checker.mutate import all_mutations
from checker.mutate.edit import Edit, apply_edit
from checker.mutate.plant import choose_edits, possible_edits
from tests.mutate.planted import PUBLISHED
from tests.mutate.test_mutations import SLIPS
from tests.story import article_of

DATA = Path(__file__).parents[2] / "data"
SAMPLES = read_articles([DATA])[0]
few = settings(max_examples=40, deadline=None)

texts = st.lists(st.sampled_from([text for _, text, _ in SLIPS]), min_size=1, max_size=6, unique=True).map("\n\n".join)
seeds = st.integers(0, 10_000)


@few
@given(texts, seeds)
def test_an_error_changes_what_it_says_and_nothing_else(text: str, seed: int) -> None:
    article = article_of(text, PUBLISHED)
    page = find_mentions(article)
    for mutation in all_mutations():
        for edit in possible_edits(page, mutation, seed):
            edited = apply_edit(article, edit)
            assert edited.text != text
            assert edited.text[: edit.span.start] == text[: edit.span.start]
            assert edited.text[edit.new_span.start : edit.new_span.end] == edit.replacement
            assert edited.text[edit.new_span.end :] == text[edit.span.end :]
            assert edited.body == Span(0, len(edited.text))


@few
@given(texts, seeds)
def test_an_article_with_an_error_is_read_like_any_other(text: str, seed: int) -> None:
    article = article_of(text, PUBLISHED)
    page = find_mentions(article)
    for edit in choose_edits([page], all_mutations(), seed, per_category=1, everywhere=True):
        edited = apply_edit(article, edit)
        for mention in find_mentions(edited).mentions:
            assert edited.text[mention.span.start : mention.span.end] == mention.text


@few
@given(texts, seeds, st.data())
def test_what_the_error_does_not_touch_is_found_again(text: str, seed: int, data: st.DataObject) -> None:
    article = article_of(text, PUBLISHED)
    edits = choose_edits([find_mentions(article)], all_mutations(), seed, per_category=1, everywhere=True)
    if not edits:
        return
    edit = data.draw(st.sampled_from(edits))
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    edited = apply_edit(article, edit).text
    moved = edit.moved(span)
    apart = span.end <= edit.span.start or span.start >= edit.span.end
    if apart:
        assert edited[moved.start : moved.end] == text[span.start : span.end]
    else:
        assert moved.covers(edit.new_span)


@pytest.mark.parametrize("article", SAMPLES, ids=[article.id for article in SAMPLES])
def test_furniture_and_front_matter_are_left_alone(article: Article) -> None:
    page = find_mentions(article)
    for mutation in all_mutations():
        for edit in possible_edits(page, mutation, seed=1):
            assert article.body.covers(edit.span)
            assert not any(page.scan.clean.original(part).overlaps(edit.span) for part in page.scan.furniture)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("by 5:30 p.m. today", "by 5:30 a.m. today", ("p.m.", "a.m.")),
        ("aged 71, he", "aged 17, he", ("71", "17")),
        ("they are here", "they are not here", ("here", "not here")),
        ("in Ohio, Iowa and Utah.", "in Ohio and Utah.", ("Ohio, Iowa", "Ohio")),
        ("pay $1.2 million now", "pay €1.2 million now", ("$1.2", "€1.2")),
    ],
)
def test_the_words_of_an_error_are_whole(old: str, new: str, words: tuple[str, str]) -> None:
    assert _edit_between(old, new).words(old) == words


def _edit_between(old: str, new: str) -> Edit:
    """The least edit that makes one text of the other."""
    first = next(i for i in range(len(new)) if old[: i + 1] != new[: i + 1])
    last = next(i for i in range(len(new)) if old[len(old) - i - 1 :] != new[len(new) - i - 1 :])
    end = max(first, len(old) - last)
    fact = find_mentions(SAMPLES[0]).mentions[0]
    return Edit("a", Span(first, end), new[first : end + len(new) - len(old)], "quantity", "", fact)
