"""Errors that a user can mend: what is wrong, where, and what to do next.

A discrepancy between articles is data and never an exception.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.model import Problem


class CheckerError(Exception):
    """Something that the user must mend.

    message: what is wrong; where: file, and line and column where they are known;
    hint: what to do next.
    """

    def __init__(self, message: str, where: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint


class ArticleError(CheckerError):
    """An article that cannot be read; the run goes on without it."""


class ValueReadError(CheckerError):
    """Words that a claim kind cannot read as its value."""


class RulebookError(CheckerError):
    """Rules that cannot be used; carries every problem found, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = problems[0]
        super().__init__(first.message, first.where, first.hint)
        self.problems = tuple(problems)
