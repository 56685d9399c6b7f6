"""What a row of the worksheet asks about, in words that hold no value: the answer is for the student to find."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.model import JudgedClaim
from checker.outputs.report_words import clip

_NAMES = frozenset(["person", "organization", "place"])
_QUOTED = re.compile(r"“([^”]+)”")
_NUMBER = re.compile(r"\d(?:[\d.,:–-]*\d)?")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_GAP = "…"
_MOST_WORDS = 7  # of a quotation: enough to find it, too few to compare it
_LEAST_WORDS = 4


def ask_about(judged: JudgedClaim, left: str, right: str) -> str:
    """The claim as a question's heading, without a value of any article; empty where nothing is left to ask by.

    left, right: the words of the two sources that are compared, empty where one is silent.
    """
    claim = judged.claim
    if claim.kind == "quote" and claim.origin == "found":
        return _ask_about_quotation(left, right)
    if claim.kind == "list" and claim.origin == "found" and _QUOTED.search(claim.title):
        return _ask_about_list(claim.title, left, right)
    values = [mention.text for reading in judged.readings for mention in reading.mentions]
    # “Whether the agency answered” asks; the answer that a rule expects may well be called “answered”.
    expected = [claim.rule.expect_text] if claim.rule and not claim.title.startswith("Whether ") else []
    if claim.kind in _NAMES and claim.origin == "found":
        return _with_initials(claim.title, values)
    title = _leave_out(claim.title, [*values, *expected], by_word=claim.kind in _NAMES)
    return title if claim.origin == "rule" or count_words(title) else ""


def count_words(title: str) -> int:
    """How many words a heading has before its label, to tell a plain one from one that could be about anything."""
    words = _WORD.findall(title.rpartition(":")[0] or title)
    return sum(1 for word in words if len(word) > 2)


def _ask_about_quotation(left: str, right: str) -> str:
    """The first words that both sources have of it: they show where it is, and not how it goes on."""
    run = _shared_run(_WORD.findall(left), _WORD.findall(right)) if left and right else []
    if len(run) < _LEAST_WORDS:
        return ""
    # Half of the words where they are many, so that the place where the sources part is not told by where they end.
    shown = run[: max(min(_MOST_WORDS, len(run) // 2), _LEAST_WORDS)]
    return f"The quotation with the words “{' '.join(shown)} …”: its wording, and who says it"


def _shared_run(left: list[str], right: list[str]) -> list[str]:
    """The longest run of words that stands in both."""
    best: list[str] = []
    lengths: dict[int, int] = {}
    for i, word in enumerate(left):
        lengths = {j: lengths.get(j - 1, 0) + 1 for j, other in enumerate(right) if other.casefold() == word.casefold()}
        longest = max(lengths.values(), default=0)
        if longest > len(best):
            best = left[i - longest + 1 : i + 1]
    return best


def _ask_about_list(title: str, left: str, right: str) -> str:
    item = next((item for item in _QUOTED.findall(title) if item in left and item in right), "")
    return f"A list in which “{item}” stands: all that it names" if item else ""


def _with_initials(title: str, names: Iterable[str]) -> str:
    """The title with the initials of a name that articles write in several ways; the name where all have it alike."""
    forms = dict.fromkeys(name.strip() for name in names)
    if len(forms) == 1:
        return title
    for name in forms:
        if name and name in title:
            initials = " ".join(f"{word[0]}{_GAP}" for word in _WORD.findall(name))
            shared = all(" ".join(f"{word[0]}{_GAP}" for word in _WORD.findall(form)) == initials for form in forms)
            return title.replace(name, f"“{initials}”").removeprefix("Capitals in the name of ") if shared else ""
    return ""


def _leave_out(title: str, values: Iterable[str], *, by_word: bool) -> str:
    """The title with a gap for every value, and for every number of one."""
    texts = {clip(value.strip(" .,;:“”\"'"), 300) for value in values}
    gone = set(texts)
    for text in texts:
        gone.update(_NUMBER.findall(text))
        if by_word:
            gone.update(word for word in _WORD.findall(text) if word[0].isupper() and len(word) > 2)
    for text in sorted(filter(None, gone), key=lambda text: (-len(text), text)):
        title = re.sub(rf"(?<!\w){re.escape(text)}(?!\w)", _GAP, title, flags=re.IGNORECASE)
    return re.sub(r"…(?:[\s,]*…)+", _GAP, title).strip()
