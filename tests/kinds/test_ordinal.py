"""See the table: which words are a value of this kind, and which are not."""

from __future__ import annotations

import pytest

from checker.errors import ValueReadError
from checker.kinds.ordinal import KIND


def test_words_that_are_no_value_are_refused_with_an_example() -> None:
    with pytest.raises(ValueReadError):
        KIND.read("soon")
