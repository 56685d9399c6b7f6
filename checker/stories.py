"""Articles on the same events, and which of them share text, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SharedCopy:
    """What two articles share, by their ids: as shares of the words of the shorter one.

    exact: word for word. spun: in a paraphrase that keeps the order of the words. earlier: the one published first,
    or None where that is not known.
    """

    left: str
    right: str
    exact: float
    spun: float
    earlier: str | None

    @property
    def share(self) -> float:
        """All that is shared."""
        return self.exact + self.spun


@dataclass(frozen=True, slots=True)
class StoryOf:
    """Articles on the same events, by their ids, and which of them share text. Nothing is compared across stories."""

    articles: tuple[str, ...]
    copies: tuple[SharedCopy, ...] = ()
