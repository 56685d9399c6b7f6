"""Short articles as one story, checked without rules: what is found in them, in the words of the tables beside."""

from __future__ import annotations

from collections.abc import Sequence

from checker.check import DEFAULTS, Options, check_articles
from checker.model import Discrepancy, Result
from checker.rulebook.read import Rulebook
from tests.story import article_of

#: Articles, what is found in them ("quantity b: 41 homes" is a difference of article "b"), and their days, if any.
Row = tuple[Sequence[str], str]
NO_RULES = Rulebook("", ())


def checked(texts: Sequence[str], days: Sequence[str] = (), options: Options = DEFAULTS) -> Result:
    """The texts, checked as articles "a", "b", "c" without rules; days: when each was published."""
    articles = [
        article_of(text, day, name)
        for text, day, name in zip(texts, [*days, *[None] * len(texts)], "abcdefgh", strict=False)
    ]
    return check_articles(articles, NO_RULES, options=options)


def between(texts: Sequence[str], days: Sequence[str] = ()) -> list[Discrepancy]:
    """What is found in and between the texts, without what only one of them tells."""
    return [found for found in checked(texts, days).discrepancies if found.category != "uncorroborated"]


def shown(found: Discrepancy) -> str:
    """A finding as the tables name it: "quantity b: 41 homes"."""
    return f"{found.category} {found.odd[0].article}: {found.odd[0].text}"


def told(texts: Sequence[str], days: Sequence[str] = ()) -> list[str]:
    """What is found, as the tables name it."""
    return [shown(found) for found in between(texts, days)]


def alike(texts: Sequence[str]) -> list[str]:
    """The values that every article tells of one fact without a difference: "duration: 90 minutes = 1.5 hours"."""
    return [
        f"{judged.claim.kind}: {' = '.join(reading.mentions[0].text for reading in judged.readings)}"
        for judged in checked(texts).claims
        if judged.verdict == "consistent" and all(reading.mentions for reading in judged.readings)
    ]
