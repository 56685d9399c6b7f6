"""The answers of a worksheet in a form that is not readable at a glance, so that the sheet can score itself.

This keeps honest students honest and is no secret: there are five answers a row, and a program tries them all at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from checker.outputs.worksheet_lines import NumberedArticle
from checker.outputs.worksheet_pairs import Pair

_LENGTH = 16  # hexadecimal digits of each: by chance, one of 2**64 is like another


def seal(salt: str, *parts: object) -> str:
    """The beginning of the SHA-256 of the salt and the parts. templates/worksheet_score.js does the same."""
    return hashlib.sha256("|".join([salt, *map(str, parts)]).encode()).hexdigest()[:_LENGTH]


def seal_answers(salt: str, rows: Iterable[Pair], letters: dict[str, NumberedArticle]) -> tuple[str, ...]:
    """All that a script needs to score the rows, numbered from 1: in one list, so that its order tells nothing."""
    return tuple(sorted({sealed for row, pair in enumerate(rows, 1) for sealed in _seal_row(salt, row, pair, letters)}))


def _seal_row(salt: str, row: int, pair: Pair, letters: dict[str, NumberedArticle]) -> Iterator[str]:
    for answer in pair.accepted:
        yield seal(salt, row, "verdict", answer)
    needed = []
    for article in pair.articles:
        lines = accepted_lines(pair, letters[article])
        if lines:
            needed.append(letters[article].letter)
        for line in lines:
            yield seal(salt, row, "line", line)
    yield seal(salt, row, "need", "+".join(needed))


def accepted_lines(pair: Pair, numbered: NumberedArticle) -> tuple[str, ...]:
    """The lines of one source that show what it says: those of the sentences, and of other places that say the same."""
    reading = next(reading for reading in pair.readings if reading.article == numbered.article.id)
    lines = (
        line.ref
        for mention in reading.mentions
        for span in (mention.sentence, mention.span)
        for line in numbered.lines_of(span)
    )
    return tuple(dict.fromkeys(lines))
