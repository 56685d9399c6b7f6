"""Whether a date lies before or after publication, by the words beside it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.text.scan import Scan
from checker.text.tense import Tense, tense_of
from checker.text.written_dates import WrittenDate

# Words of opening hours, beside which "Monday through Friday" is a habit.
_HOURS = frozenset(
    [":", "a.m.", "p.m.", "am", "pm", "hours", "noon", "open", "closed", "weekdays", "daily", "every", "regular"]
)


def without_dates(scan: Scan, written: Sequence[WrittenDate]) -> list[str]:
    """The words of the text with those of dates blanked out: "May" is a verb as well."""
    words = list(scan.tokens.words)
    for date in written:
        if date.month is not None:
            words[date.first : date.last + 1] = ["-"] * (date.last + 1 - date.first)
    return words


def tense_beside(scan: Scan, words: Sequence[str], date: WrittenDate) -> Tense:
    """What the verb beside a date says of it, or what the words right before it do."""
    if date.year is not None or (date.offset is not None and date.unit != "weekend"):
        return Tense(None)  # nothing is left for a verb to decide
    sentence = scan.sentence_at(date.first)
    lead = scan.tokens.words[max(0, date.first - 2) : date.first]
    if lead[-1:] == ["since"]:
        return Tense("past", sure=True)
    if scan.tokens.words[date.last].endswith("'s") and date.weekday is not None and lead[-1:] != ["before"]:
        return Tense("future" if lead == ["ahead", "of"] else "past")  # "after Tuesday's vote"
    if (
        date.weekday is not None
        and date.until is not None
        and not _HOURS.isdisjoint(words[sentence.first : sentence.after])
    ):
        return Tense(None)  # opening hours
    return tense_of(words[sentence.first : date.first], words[date.last + 1 : sentence.after])
