"""The keys of a rule file: one table from which reading, the JSON Schema and the manual are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from checker.model import Hedges, Level, ReadingWord

#: How a key's value is written: one text; a text or a list of them; a mapping; yes or no.
Shape = Literal["text", "texts", "mapping", "yes-no", "rules"]


@dataclass(frozen=True, slots=True)
class KeyDoc:
    """A key: how its value is written, what it means, and the words it may be, where they are fixed."""

    shape: Shape
    doc: str
    required: bool = False
    choices: tuple[str, ...] = ()


FILE_KEYS = {
    "story": KeyDoc("text", "What the articles are about, in a few words; the title of the report."),
    "reference": KeyDoc("texts", "Sources whose reading counts where a rule expects nothing itself."),
    "names": KeyDoc("mapping", "Names that several rules use: all the ways to write each. Used as {NAME}."),
    "rules": KeyDoc("rules", "The rules.", required=True),
}

RULE_KEYS = {
    "id": KeyDoc("text", "A short name that no other rule has: small letters, digits and hyphens.", required=True),
    "claim": KeyDoc("text", "The claim in words, as the report shows it.", required=True),
    "kind": KeyDoc("text", "The claim kind.", required=True),
    "expect": KeyDoc("texts", "What the articles should say. Without it they are compared with each other."),
    "about": KeyDoc("texts", "The sentence must speak of one of these, in any inflection."),
    "not-about": KeyDoc("texts", "A sentence that speaks of one of these is left out."),
    "when": KeyDoc("mapping", "Which articles the rule speaks of; the others are silent."),
    "required": KeyDoc("yes-no", "Whether the silence of an article is reported as missing.", choices=("yes", "no")),
    "tolerance": KeyDoc("text", "How far off still agrees: a share (1%) or an amount (2 days)."),
    "hedges": KeyDoc(
        "text", "What “up to 79 million” and “about 79 million” mean beside 79 million.", choices=get_args(Hedges)
    ),
    "level": KeyDoc("text", "How much a difference matters; error if not given.", choices=get_args(Level)),
    "why": KeyDoc("text", "Why the claim matters; shown with every difference."),
    "link": KeyDoc("text", "Where the expected value can be looked up."),
    "examples": KeyDoc("mapping", "Sentences and the reading each must get; checked whenever the rule is loaded."),
}

WHEN_KEYS = {
    "since": KeyDoc("text", "Articles published on this day or later."),
    "until": KeyDoc("text", "Articles published on this day or earlier."),
    "sources": KeyDoc("texts", "Articles of these sources."),
    "words": KeyDoc("texts", "Articles that contain one of these."),
}

EXAMPLE_READINGS: tuple[str, ...] = get_args(ReadingWord)
