"""Articles on other events: what is alike in them by chance is not held against one another."""

from __future__ import annotations

import pytest

from tests.across.story_pairs import compared

# Two articles that have nothing to do with each other.
UNRELATED = [
    ("Mayor Lena Brook of Ashford opened the fair.", "Mayor Omar Haddad of Larkhill shut the road."),
    ("Mayor Lena Brook opened the fair.", "Mayor Omar Haddad shut the road."),
    ("President Iris Vane spoke of the war.", "Club president Karl Thorn spoke of the match."),
    ("British Defence Secretary Karl Thorn flew home.", "Defence Secretary Iris Vane spoke at the Pentagon."),
    ("The New York Times reported it.", "The New York Authority reported it."),
    ("The attorney general, Iris Vane, resigned.", "Ohio Attorney General Karl Thorn sued."),
    ("A New York time was set.", "The New York Times reported it."),
    ("The chief executive, Iris Vane, resigned.", "Chief executive Karl Thorn sued."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), UNRELATED)
def test_nothing_is_found(one: str, other: str) -> None:
    assert [discrepancy.message for discrepancy in compared(one, other)] == []
