"""Which of several values an article's reading rests on: what counts what, what stands near, what is unclear.

Most rows come from blind tests on stories that the program had not been built with; the sentences are new.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.story import check_story, judged_of

# One rule a group; each row: the text of an article, the reading, and the words that it rests on ("" for none).
DEAD = "kind: quantity, expect: 63, of: [people, bodies, dead], about: [die, dead, kill, toll]"
MISSING = "kind: quantity, expect: 17, of: [people], about: [missing]"
BURNED = "kind: quantity, expect: 12500 hectares, of: [hectares, acres, square kilometres], about: [burn, area]"
JOBS = "kind: quantity, expect: 38, of: [staff, employees, jobs], about: [redundant, cut]"
TRAFFIC = "kind: rate, expect: '23,000 a day', of: [vehicles, cars], about: [bridge]"
AGE = "kind: age, expect: 52, about: [Pellow, owner]"
ENGINEER = "kind: person, expect: Denise Kowalczyk, role: [city engineer]"
CLOSED = "kind: date, expect: 2026-04-10, about: [close, shut]"
RESUME = "kind: date, expect: 2026-01-29, about: [talks, resume]"
ZONE = "kind: choice, expect: 'yes', options: {'yes': [government ... declared], 'no': [government ... not declared]}"
PAY = "kind: money, expect: '$47.5 million', about: [fine]"
SCHOOLS = "kind: list, expect: [Elmfield, Harwood, Tarrant], about: [schools]"

ROWS = [
    # the number that stands nearer to the cue, in its clause
    (DEAD, "At least 63 people have died and 17 are missing.", "hedged", "At least 63"),
    (MISSING, "At least 63 people have died and 17 are missing.", "agrees", "17"),
    (DEAD, "The toll from the landslide above the town rose to 63 yesterday.", "agrees", "63"),
    # what comes on top of a count, or is part of it, is not the count
    (DEAD, "The army found eleven more bodies; 63 people are dead.", "agrees", "63"),
    (JOBS, "Of its 142 employees, 38 are to be made redundant.", "agrees", "38"),
    (JOBS, "The firm will cut 41 of its 142 jobs.", "differs", "41"),
    # a measure is not met by people
    (BURNED, "A man of 43 from the area was questioned.", "silent", ""),
    (BURNED, "The fire has burned 125 square kilometres.", "agrees", "125 square kilometres"),
    (BURNED, "Some 31,000 acres have burned.", "agrees", "Some 31,000 acres"),
    # so many each day, whatever the verb
    (TRAFFIC, "Some 23,000 cars cross the bridge daily.", "agrees", "Some 23,000 cars cross the bridge daily"),
    (TRAFFIC, "About 32,000 cars use the bridge each day.", "differs", "About 32,000 cars use the bridge each day"),
    # "The 53-year-old" is whom the sentence before speaks of
    (AGE, "Owner Gareth Pellow has gone to ground. The 53-year-old did not call back.", "differs", "53-year-old"),
    (AGE, "A judge ruled. The 53-year-old did not call back.", "silent", ""),
    # a surname that opens a sentence
    (ENGINEER, "City Engineer Denise Kowalczyk closed it. Kowalczyk said it may fall.", "agrees", "Denise Kowalczyk"),
    (ENGINEER, "City Engineer Denise Kowalczyk closed it. Kowalcyzk said it may fall.", "differs", "Kowalcyzk"),
    (ENGINEER, "Kowalcyzk said it may fall.", "silent", ""),
    (ENGINEER, "The city engineer, Dr Denise Kowalcyzk, closed it.", "differs", "Denise Kowalcyzk"),
    # the day, where another place tells it less exactly
    (CLOSED, "The bridge was closed in April. Lorries were shut out on April 10.", "agrees", "April 10"),
    # two days, and nobody can say which is meant
    (RESUME, "The talks broke down on 8 January and resume on 29 January.", "unclear", "8 January"),
    # a negation turns a phrasing round
    (ZONE, "The government has declared a disaster zone.", "agrees", "government has declared"),
    (ZONE, "The government has not declared a disaster zone.", "differs", "government has not declared"),
    # money is not met by a count
    (PAY, "A fine against the firm, which has 300 workers, was upheld.", "silent", ""),
    (PAY, "A fine of nearly $48 million was upheld.", "agrees", "nearly $48 million"),
    # with a rule at hand, two names are a list
    (SCHOOLS, "The schools at Elmfield and Harwood will close.", "differs", "Elmfield and Harwood"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "text", "word", "words"), ROWS)
def test_a_reading_rests_on_what_the_rule_means(tmp_path: Path, rule: str, text: str, word: str, words: str) -> None:
    yaml = f"rules:\n  - {{id: it, claim: It, {rule}}}\n"
    reading = judged_of(check_story(tmp_path, yaml, {"a": text})).readings[0]
    assert (reading.word, reading.mentions[0].text if reading.mentions else "") == (word, words)


def test_a_difference_far_from_the_cue_is_at_most_a_warning(tmp_path: Path) -> None:
    yaml = "rules:\n  - {id: it, claim: It, kind: date, expect: 2026-03-25, about: [announce]}\n"
    text = "It was a rise over where the stock stood on March 24, on the day before the sale was announced."
    result = check_story(tmp_path, yaml, {"a": text})
    assert [found.level for found in result.discrepancies] == ["warning"]
