"""What articles say against one another without any rule, as data, and what a comparison of them is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.kinds.kind import Page
from checker.model import Category, Level, Mention
from checker.text.names import plain
from checker.text.words import FUNCTION_WORDS

#: Findings that are less sure than this are not shown at all.
LEAST = 0.55
_SURE = 0.6  # Below this, a finding is a note.
_MIN_NAMES = 3  # Names that two articles on the same events share at the least.
_MIN_SHARED = 3  # Words that two sentences share at the least before they are alike.


@dataclass(frozen=True, slots=True)
class Finding:
    """Readings of one fact that cannot both hold.

    kind: the claim kind. subject: what stays the same for all findings on one fact, and when texts are edited.
    title: the fact, as a heading. message: what differs, as a sentence. why: the cues that made it one fact. odd: the
    doubtful mentions, of one article or of all that have them alike; others: those that they depart from.
    """

    kind: str
    subject: str
    title: str
    category: Category
    level: Level
    confidence: float
    message: str
    why: str
    odd: tuple[Mention, ...]
    others: tuple[Mention, ...]


@dataclass(frozen=True, eq=False)
class Story:
    """The pages that are compared, in the order of the articles: the earliest published first."""

    pages: tuple[Page, ...]

    @cached_property
    def order(self) -> dict[str, int]:
        """Where each article stands, by its id."""
        return {page.article.id: at for at, page in enumerate(self.pages)}

    @cached_property
    def by_id(self) -> dict[str, Page]:
        """The pages by the article's id."""
        return {page.article.id: page for page in self.pages}

    def label(self, mention: Mention) -> str:
        """What to call a mention's article in a sentence."""
        return self.by_id[mention.article].article.label

    def labels(self, mentions: Sequence[Mention]) -> str:
        """The articles of some mentions, in words: "A", "A and B", "A, B and C"."""
        return joined(list(dict.fromkeys(map(self.label, mentions))))

    def have(self, mentions: Sequence[Mention]) -> str:
        """The articles of some mentions with their verb: "A has", "A and B have"."""
        return f"{self.labels(mentions)} {'have' if len({mention.article for mention in mentions}) > 1 else 'has'}"

    def likeness(self, left: Mention, right: Mention) -> float:
        """How much of the shorter of two mentions' sentences stands in the other, 0..1, by its content words."""
        a, b = self._words(left), self._words(right)
        shared = len(a & b)
        return shared / min(len(a), len(b)) if shared >= _MIN_SHARED else 0.0

    def are_related(self, left: str, right: str) -> bool:
        """Whether two articles, by their ids, share so many names that they are on the same events.

        Three names, or half of those of the article that has fewer.
        """
        a, b = self._names[left], self._names[right]
        shared = len(a & b)
        return shared >= _MIN_NAMES or 0 < min(len(a), len(b)) <= 2 * shared

    @cached_property
    def _names(self) -> dict[str, frozenset[tuple[str, str]]]:
        """The names of each article: people in full, bodies and places."""
        return {
            page.article.id: frozenset(
                (kind, plain(mention.text))
                for kind in ("person", "organization", "place")
                for mention in page.by_kind.get(kind, ())
                if kind != "person" or " " in mention.text
            )
            for page in self.pages
        }

    def _words(self, mention: Mention) -> set[str]:
        page = self.by_id[mention.article]
        sentence = page.sentence_of(mention) if mention.span in page.places else page.sentence_at(mention.sentence)
        lemmas = page.lemmas.lemmas[sentence.first : sentence.after]
        return {word for word in lemmas if len(word) > 2 and word.isalpha() and word not in FUNCTION_WORDS}


#: A comparison looks through the articles of one story. Each module of this package has one, called `COMPARISON`.
Comparison = Callable[[Story], Iterator[Finding]]


def level_of(confidence: float) -> Level:
    """The level of a finding that no rule asked for: a warning where it is sure enough, else a note."""
    return "warning" if confidence >= _SURE else "note"


def split(
    story: Story, left: Sequence[Mention], right: Sequence[Mention], *, known: tuple[bool, bool] = (False, False)
) -> tuple[tuple[Mention, ...], tuple[Mention, ...], bool]:
    """Two sides of a difference → the odd one, the other, and whether nothing tells which of them is right.

    The side of fewer articles is odd; where both have as many, the one that no table knows; else the later.
    """
    count = [len({mention.article for mention in side}) for side in (left, right)]
    if count[0] != count[1]:
        swap = count[0] < count[1]
    elif known[0] != known[1]:
        swap = known[1]
    else:
        swap = min(story.order[m.article] for m in left) > min(story.order[m.article] for m in right)
    odd, others = (left, right) if swap else (right, left)
    tie = count[0] == count[1] and known[0] == known[1]
    return tuple(odd), tuple(others), tie


def joined(parts: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def tied(tie: bool) -> str:
    """What a message says where nothing tells which side is right."""
    return " Neither is known to be right." if tie else ""


def one_each(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The first mention of each article."""
    return tuple({mention.article: mention for mention in reversed(mentions)}.values())[::-1]


def told(confidence: float) -> float:
    """A confidence as it is shown."""
    return round(min(confidence, 0.97), 2)
