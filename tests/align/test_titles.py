"""What a claim that nobody declared is called: the words that its articles share, and the sort of value.

To add a case, add a row: the texts, words that the title must have, words that it must not have, and how it ends.
"""

from __future__ import annotations

import pytest

from tests.align.table import checked

Row = tuple[list[str], str, str, str]

TITLES: list[Row] = [
    # the words of most articles, not those of one
    (["The zoo of Bram keeps 14 otters. A storm broke their pool.",
      "In the zoo of Bram 14 otters lost their pool to a storm.",
      "Otters, 14 of them, are without a pool in the zoo of Bram."], "otters", "broke lost without", ": number"),
    (["A jury in Castor ordered a dentist to pay $2.4 million to a patient. She had lost her sense of taste.",
      "The dentist must pay $4.2 million to a patient, a jury in Castor found."],
     "pay patient", "found taste", ": amount"),
    (["Turnout in the Arvik referendum was 68 percent. The island keeps its police.",
      "The island keeps its police: turnout in the Arvik referendum reached 86 percent."],
     "turnout referendum", "reached police", ": percentage"),
    (["The jury of the festival in Lindau meets on Saturday by the lake.",
      "By the lake, the jury of the festival in Lindau meets on Sunday."], "lindau meets", "saturday sunday", ": date"),
    (["The quake shook Tarvo at 3:14 a.m., and chimneys fell.", "Chimneys fell when a quake shook Tarvo at 3:14 a.m."],
     "shook", "3:14", ": time"),
    # the commoner of two words for one thing
    (["The plant in Brayhead employs 312 workers. It will close.", "In Brayhead the plant with 312 workers closes.",
      "The plant in Brayhead has 312 employees and closes."], "workers", "employees", ": number"),
    # what is counted, and the sort of value
    (["The sea wall at Farnby is 80 feet high and new.", "Farnby has a new sea wall, 80 feet high."],
     "sea wall", "80", ": length"),
    (["The tanker spilled 900 litres of diesel into the Wend.", "Into the Wend a tanker spilled 900 litres of diesel."],
     "tanker spilled diesel", "900", ": volume"),
    (["A gale of 96 mph tore roofs off on Cape Torvin.", "On Cape Torvin a gale of 96 mph tore off roofs."],
     "gale roofs", "96", ": speed"),
    (["The hotline of the tax office in Nemer gets 3,200 calls a day.",
      "In Nemer, the hotline of the tax office gets 3,200 calls a day."], "hotline tax office", "3,200", ": rate"),
    (["The surgeons worked on the twins in Brenn for 19 hours.", "In Brenn surgeons worked on the twins for 19 hours."],
     "surgeons twins", "19", ": length of time"),
    (["The climber Nils Aber, 34, was found alive under the Grauhorn.",
      "Under the Grauhorn the climber Nils Aber, 34, was found alive."], "climber Nils Aber", "34", ": age"),
    (["The senate of Vastria passed the fishing bill by 54 to 41.",
      "By 54 to 41 the senate of Vastria passed the fishing bill."],
     "fishing bill senate", "54", ": tally"),
    (["Lena Farrow won the Ridgeway marathon for the fourth time.",
      "For the fourth time, Lena Farrow won the Ridgeway marathon."],
     "won marathon", "fourth", ": rank"),
    (["The trade pact was signed by Norway, Kenya, Chile and Japan.",
      "Norway, Kenya, Chile and Japan signed the trade pact."], "trade pact signed", "kenya", ": list"),
    # verbs of speech and words in common use tell nothing
    (["The court heard that 14 patients got the wrong drug, the lawyer said.",
      "The lawyer said that 14 patients were given the wrong drug, the court heard."], "patients", "said", ": number"),
    # a name that no list knows keeps its capital; the first word of a sentence does not bring one
    (["The library of Pellworth lost 1,400 books to the flood.", "Flood took 1,400 books of the Pellworth library."],
     "Pellworth books", "1,400", ": number"),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "within", "never", "label"), TITLES)
def test_a_title_has_the_words_that_are_shared(texts: list[str], within: str, never: str, label: str) -> None:
    title = title_ending(texts, label)
    assert {word for word in within.lower().split() if word not in title} == set(), title
    assert {word for word in never.lower().split() if word in title} == set(), title


@pytest.mark.parametrize(("texts", "within", "never", "label"), TITLES)
def test_a_title_reads_as_a_phrase(texts: list[str], within: str, never: str, label: str) -> None:
    told = title_ending(texts, label).removesuffix(label)
    words = told.replace("…", "").split()
    assert words
    assert len(words) == len(set(words)), told
    assert told[0].isalnum() and told[-1].isalnum(), told


# A name that no list knows keeps its capital; the first word of a sentence does not bring one.
CAPITALS: list[tuple[list[str], str]] = [
    (["The library of Pellworth lost 1,400 books to the flood.", "Flood took 1,400 books of the Pellworth library."],
     "Pellworth"),
    (["Books worth $9,200 were stolen in Ambry.", "Thieves took books worth $9,200 in Ambry."], "books"),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "word"), CAPITALS)
def test_a_title_keeps_the_capitals_of_names(texts: list[str], word: str) -> None:
    (title,) = [judged.claim.title for judged in checked(texts).claims if judged.claim.id.startswith("found-")]
    assert word in title[:1].lower() + title[1:] or word in title


def title_ending(texts: list[str], label: str) -> str:
    """The title of the only claim found that ends so, in lower case."""
    claims = [judged.claim.title for judged in checked(texts).claims if judged.claim.id.startswith("found-")]
    (title,) = [title for title in claims if title.endswith(label)]
    return title.lower()
