"""The sections of a report beside claims and discrepancies: each is left out where there is nothing to show in it."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model import Result
from checker.outputs.report_alone import Alone, lay_alone
from checker.outputs.report_copies import Copies, lay_copies
from checker.outputs.report_found import FoundIndex
from checker.outputs.report_pairs import Pairs, lay_pairs
from checker.outputs.report_people import People, lay_people
from checker.outputs.report_places import Places
from checker.outputs.report_quotes import Quotes, lay_quotes
from checker.outputs.report_timeline import Timeline, lay_timeline
from checker.outputs.report_unchecked import Unchecked, lay_unchecked


@dataclass(frozen=True, slots=True)
class Sections:
    """What there is of each section, None where there is nothing. Templates and contents follow this order."""

    people: People | None
    quotes: Quotes | None
    timeline: Timeline | None
    copies: Copies | None
    alone: Alone | None
    unchecked: Unchecked
    pairs: Pairs | None

    @property
    def contents(self) -> tuple[tuple[str, str], ...]:
        """The id and the name of each section that is there."""
        named = (
            (self.people, "people", "People"),
            (self.quotes, "quotes", "Quotations"),
            (self.timeline, "timeline", "Dates"),
            (self.copies, "copies", "Shared copy"),
            (self.alone, "alone", "Told by one"),
            (self.pairs, "pairs", "Side by side"),
        )
        return tuple((section, name) for there, section, name in named if there)


def compose_sections(result: Result, places: Places) -> Sections:
    """The sections of a result."""
    found = FoundIndex(result, places)
    return Sections(
        people=lay_people(result, places, found),
        quotes=lay_quotes(result, places, found),
        timeline=lay_timeline(result, places, found),
        copies=lay_copies(result, places),
        alone=lay_alone(result, places),
        pairs=lay_pairs(result, places),
        unchecked=lay_unchecked(result, places),
    )
