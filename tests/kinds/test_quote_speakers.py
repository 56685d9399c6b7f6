"""Rules that say who spoke, where articles name a body, its acronym, an office or a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.story import check_story, words_of

RULE = """
    story: The bridge
    names:
      port: [Port of Merrow, Merrow Port Authority]
    rules:
      - id: bridge
        claim: The department on the bridge
        kind: quote
        speaker: [{speaker}]
        expect: The bridge will not open before the spring
"""

# The speaker of the rule, a sentence, what it reads.
SPEAKERS = [
    ("FBI", "“The bridge will not open before the spring,” the Federal Bureau of Investigation said.", "agrees"),
    ("Federal Bureau of Investigation", "“The bridge will not open before the spring,” the FBI said.", "agrees"),
    ("Lena Brook", "“The bridge will not open before the spring,” Mayor Lena Brook said.", "agrees"),
    ("Lena Brook", "“The bridge will not open before the spring,” Mayor Lena Brook's office said.", "agrees"),
    ("port", "“The bridge will not open before the spring,” the Merrow Port Authority said.", "agrees"),
    ("port", "“The bridge will not open before the spring,” somebody said.", "agrees"),
    ("FBI", "“The bridge will not open before the spring,” the Central Intelligence Agency said.", "differs"),
    ("port", "“The bridge will not open before the spring,” the FBI said.", "differs"),
    ("Lena Brook", "“The bridge will not open before the spring,” Mayor Omar Haddad said.", "differs"),
    ("Lena Brook", "“The bridge will open before the spring,” Mayor Lena Brook said.", "differs"),
    ("FBI", "The FBI spoke of the spring.", "silent"),
]


@pytest.mark.parametrize(("speaker", "text", "word"), SPEAKERS)
def test_a_rule_knows_its_speaker(tmp_path: Path, speaker: str, text: str, word: str) -> None:
    result = check_story(tmp_path, RULE.format(speaker=speaker), {"a": text})
    assert words_of(result, "bridge") == {"a": word}
