"""Articles → how many planted errors the check finds, by category, and what it says wrongly because of them.

The story is checked once as it is, and once for each error, with that error alone in it. An error is found where a
discrepancy that was not there before rests on the words that were changed, or on the mention that they belong to.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.check import check_pages
from checker.find import find_mentions
from checker.kinds.kind import Page
from checker.model import LEVELS, Article, Category, Discrepancy, Level, Span
from checker.mutate import all_mutations
from checker.mutate.edit import Edit, Mutation, apply_edit
from checker.mutate.plant import choose_edits
from checker.rulebook.read import Rulebook

#: Is given the edits and yields them again, one as each is tried.
Progress = Callable[[Iterable[Edit]], Iterable[Edit]]
_NO_RULES = Rulebook("", ())


@dataclass(frozen=True, slots=True)
class Planted:
    """One planted error and what became of it.

    old, new: the words, before and after. sentence: as it was. found: the discrepancies that rest on the
    error. alarms: new discrepancies elsewhere. in_category: whether one that was found is of the right category.
    """

    edit: Edit
    old: str
    new: str
    sentence: str
    found: tuple[Discrepancy, ...]
    alarms: tuple[Discrepancy, ...]
    in_category: bool


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """How the errors of one category fared. alarms: new discrepancies elsewhere, by level, in the order of LEVELS."""

    category: Category
    planted: int
    found: int
    in_category: int
    alarms: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Measurement:
    """What the check found of the errors that were planted. `before`: discrepancies of the articles as they are."""

    seed: int
    articles: tuple[Article, ...]
    before: int
    planted: tuple[Planted, ...]

    @property
    def counts(self) -> tuple[CategoryCount, ...]:
        """One count for each category of which an error was planted, in the order of their names."""
        categories = sorted({one.edit.category for one in self.planted})
        return tuple(_count(category, self.planted) for category in categories)


def measure(
    articles: Sequence[Article],
    rulebook: Rulebook = _NO_RULES,
    seed: int = 0,
    per_category: int = 5,
    categories: Collection[str] = (),
    everywhere: bool = False,
    progress: Progress = iter,
) -> Measurement:
    """Plant errors in copies of the articles, one at a time, and check the story before and after.

    categories: only errors of these; all where there are none. everywhere: also errors in what one article alone
    tells. The same articles, rules and seed give the same measurement.
    """
    pages = [find_mentions(article) for article in articles]
    mutations = [one for one in all_mutations() if not categories or one.category in categories]
    known = check_pages(pages, rulebook).discrepancies
    doubted = [one for discrepancy in known for one in discrepancy.odd]
    edits = choose_edits(pages, mutations, seed, per_category, everywhere, doubted)
    by_category = {mutation.category: mutation for mutation in mutations}
    planted = tuple(_try(edit, by_category[edit.category], pages, rulebook, known) for edit in progress(edits))
    return Measurement(seed, tuple(articles), len(known), planted)


def _try(
    edit: Edit, mutation: Mutation, pages: Sequence[Page], rulebook: Rulebook, known: Sequence[Discrepancy]
) -> Planted:
    """Check the story with one error in it. Only the article with the error is read anew."""
    page = next(page for page in pages if page.article.id == edit.article)
    edited = find_mentions(apply_edit(page.article, edit))
    result = check_pages([edited if one is page else one for one in pages], rulebook)
    fresh = list(_new(result.discrepancies, known, edit))
    found = tuple(one for one in fresh if _rests_on(one, edit, (edit.new_span, edit.moved(edit.fact.span))))
    alarms = tuple(one for one in fresh if not _rests_on(one, edit, (edit.new_span, edit.moved(edit.fact.sentence))))
    right = {mutation.category, *mutation.also}
    in_category = any(one.category in right for one in found)
    old, new = edit.words(page.article.text)
    sentence = page.article.text[edit.fact.sentence.start : edit.fact.sentence.end]
    return Planted(edit, old, new, sentence, found, alarms, in_category)


def _new(after: Sequence[Discrepancy], before: Sequence[Discrepancy], edit: Edit) -> Iterator[Discrepancy]:
    """The discrepancies that were not there before; away from the error, one at the same places is the old one."""
    ids = {one.id for one in before}
    places = {_places(one, edit.moved, edit.article) for one in before}
    touched = (edit.new_span, edit.moved(edit.fact.span))
    for one in after:
        known = _places(one, lambda span: span, edit.article) in places and not _rests_on(one, edit, touched)
        if one.id not in ids and not known:
            yield one


def _places(found: Discrepancy, moved: Callable[[Span], Span], article: str) -> tuple[str, frozenset[tuple[str, Span]]]:
    """What a discrepancy is about and the words that it doubts, where they stand after the edit."""
    odd = ((one.article, moved(one.span) if one.article == article else one.span) for one in found.odd)
    return found.category, frozenset(odd)


def _rests_on(found: Discrepancy, edit: Edit, spans: Sequence[Span]) -> bool:
    """Whether words that a discrepancy names stand at one of these places of the edited article."""
    return any(
        one.article == edit.article and any(_touch(one.span, span) for span in spans)
        for one in (*found.odd, *found.others)
    )


def _touch(one: Span, other: Span) -> bool:
    """Whether two spans share a character; where nothing was put in place of words, the gap counts as one."""
    return one.overlaps(Span(other.start, max(other.end, other.start + 1)))


def _count(category: Category, planted: Sequence[Planted]) -> CategoryCount:
    own = [one for one in planted if one.edit.category == category]
    levels: list[Level] = [alarm.level for one in own for alarm in one.alarms]
    return CategoryCount(
        category, len(own), sum(1 for one in own if one.found), sum(1 for one in own if one.in_category),
        tuple(levels.count(level) for level in LEVELS),
    )  # fmt: skip
