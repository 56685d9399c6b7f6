"""Words given to one unnamed person in one article and to several in another.

To add a case, add a row: the texts of the articles; and for a finding, the words for the odd speaker.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

ONE_OR_SEVERAL = [
    (["“They mean to close the ward by spring,” said one hospital official.",
      "“They mean to close the ward by spring,” hospital officials said."], "hospital officials"),
    (["“Nobody told us that the bridge was weak,” a resident said.",
      "“Nobody told us that the bridge was weak,” a resident told the inquiry.",
      "“Nobody told us that the bridge was weak,” residents said."], "residents"),
    (["“We were sent home without any pay at all,” said a former employee.",
      "“We were sent home without any pay at all,” said former employees."], "former employees"),
]  # fmt: skip

FINE = [
    ["“They mean to close the ward by spring,” said one hospital official.",
     "“They mean to close the ward by spring,” a hospital official said."],
    ["“They mean to close the ward by spring,” said two hospital officials.",
     "“They mean to close the ward by spring,” hospital officials said."],
    ["“They mean to close the ward by spring,” the official said.",
     "“They mean to close the ward by spring,” officials said."],
    ["“They mean to close the ward by spring,” said one nurse.",
     "“They mean to close the ward by spring,” hospital officials said."],
    ["“They mean to close the ward by spring,” said Dana Whitlock, one of the officials.",
     "“They mean to close the ward by spring,” officials said."],
    ["“They mean to close the ward by spring,” one official said.",
     "Officials said that the ward would be closed by spring."],
]  # fmt: skip


@pytest.mark.parametrize(("texts", "words"), ONE_OR_SEVERAL)
def test_one_speaker_or_several(texts: list[str], words: str) -> None:
    assert_only(compared(*texts), "quote-speaker note", words)


@pytest.mark.parametrize("texts", FINE)
def test_speakers_that_may_be_the_same(texts: list[str]) -> None:
    assert told(compared(*texts)) == []
