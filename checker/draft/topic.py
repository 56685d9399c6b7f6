"""What a rule can be drafted of: a fact that several articles tell, with what each of them says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from checker.judge import judge_claim
from checker.kinds import all_kinds
from checker.model import Candidate, Claim, JudgedClaim, Location, Mention, ReadingWord, Rule
from checker.story.story import Story
from checker.text.names import plain

#: The headings of a drafted file, in their order, and the kinds below each; all other kinds are figures.
SECTIONS: Mapping[str, frozenset[str]] = {
    "Figures": frozenset(),
    "Dates and times": frozenset(["date", "time", "duration"]),
    "Lists": frozenset(["list"]),
    "People": frozenset(["person"]),
    "What was said": frozenset(["quote", "response"]),
}
#: Readings that tell something of the fact.
TOLD: frozenset[ReadingWord] = frozenset(["agrees", "differs", "vague", "hedged"])


@dataclass(frozen=True, slots=True)
class Topic:
    """A fact of a story. claim: its heading. slug: what its id begins with.

    expects: ways to write the expected value, the best one first, each as one text or as a list. keys: what its kind
    needs beside cue words. notes: what else the editor must know.
    """

    kind: str
    claim: str
    slug: str
    judged: JudgedClaim
    expects: tuple[tuple[str, ...], ...]
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def section(self) -> str:
        """The heading that it stands under."""
        return next((name for name, kinds in SECTIONS.items() if self.kind in kinds), "Figures")

    @property
    def expects_nothing(self) -> bool:
        """Whether the articles are only held against each other."""
        return self.judged.measure != "rule"

    def mentions(self, *words: ReadingWord) -> list[Mention]:
        """The mentions of the readings with these words."""
        return [mention for reading in self.judged.readings if reading.word in words for mention in reading.mentions]

    def articles(self, *words: ReadingWord) -> list[str]:
        """The articles whose reading has one of these words."""
        return [reading.article for reading in self.judged.readings if reading.word in words]


def held_against(claim: Claim, expect: tuple[str, ...], story: Story) -> JudgedClaim:
    """The readings of a claim held against a value as a rule would write it; the value must be one of the kind.

    In a tie, where nobody knows which value is right, they are held against each other, if the kind can do without.
    """
    kind, articles = all_kinds()[claim.kind], [page.article for page in story.pages]
    rule = Rule(claim.id, claim.title, claim.kind, Location("draft"), expect=kind.read("\n".join(expect)))
    judged = judge_claim(replace(claim, rule=rule), articles, story.voices)
    tie = judged.tie and any(reading.word == "differs" for reading in judged.readings)
    return judge_claim(claim, articles, story.voices) if tie and not kind.needs_expect else judged


def claim_of(kind: str, mentions: Sequence[Mention], story: Story) -> Claim:
    """Some mentions as a claim, where nothing has made one of them."""
    candidates = {
        page.article.id: tuple(Candidate(m, 1.0) for m in mentions if m.article == page.article.id)
        for page in story.pages
    }
    return Claim(f"draft-{kind}", "found", kind, kind, None, candidates)


def slug_of(words: Sequence[str]) -> str:
    """Words as an id: small letters, digits and hyphens."""
    kept = ["".join(char for char in plain(word) if char.isascii() and char.isalnum()) for word in words]
    return "-".join(word for word in kept if word) or "rule"
