"""Errors that a user can mend: what is wrong, where, and what to do next.

A discrepancy between articles is data and never an exception.
"""

from __future__ import annotations


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
