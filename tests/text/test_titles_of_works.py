"""Quotation marks around titles, names and words that nobody speaks, against those around speech.

To add a case, add a row to the table where it belongs: one sentence with one pair of marks in it.
"""

from __future__ import annotations

import pytest

from tests.one_article import mentions

# Texts in which the marks hold a title or a name.
TITLES = [
    # works
    "Her album “Salt and Thunder” sold a million copies.",
    "The film “Three Winters in Larkhollow” opens on Friday.",
    "He directed “The Lighthouse Keeper of Marlowe” in 2011.",
    "Her memoir, titled “A House on Elm Lane”, came out in May.",
    "The band played “Rain Over Harlan County” twice.",
    "His novel “The Oyster Thieves” won a prize.",
    "The exhibition “Bridges and Tunnels of Lisbon” opens in June.",
    "The song “Nobody Told the Ferryman” was cut.",
    "Viewers of “Dancing With Strangers” complained.",
    "The podcast “Cold Harbor Files” has ended.",
    "She starred in “The Last Ferry to Ellery” on Broadway.",
    # plans, laws, operations, nicknames
    "The plan, called “Operation Clean Water”, began in May.",
    "The bill, dubbed the “Safe Harbors Act”, passed.",
    "The storm, nicknamed “Big Bertha Two Point O”, hit on Sunday.",
    "It was codenamed “Iron River Crossing” by the army.",
    "Police know him as “the Ferryman of Ellery”.",
    # scare quotes and words mentioned
    "The so-called “dark fleet” sailed on.",
    "The “public interest” test applies.",
    "The word “harbour” has a u in Britain.",
    # more works
    "The TV series “Harbor Nights” was renewed.",
    "The play “The Ferryman's Daughter” closed early.",
    "Her first single, “Blue Lantern Road”, came out in May.",
    "The opera “Queen of the Marsh” opens in Lisbon.",
    "The poem “Ode to a Broken Bridge” was read aloud.",
    "The essay “Notes From a Flooded Town” won the prize.",
]

# Texts in which the marks hold somebody's words.
SPEECH = [
    # in lower case
    "The bridge “was never meant to carry trucks”.",
    "She called the plan “a gift to the rich”.",
    "He said the film was “a slow and lovely thing”.",
    "Critics called the album “tired and too long by half”.",
    "“We will rebuild the bridge,” the mayor said.",
    "“It came out of nowhere,” said Wilhelmina Crake.",
    "The letter said “the lease ends in June”.",
    "The sign read “keep off the grass”.",
    "The song is “about my mother and her house”, he said.",
    "Her book says that “nobody was warned in time”.",
    # in capitals, but somebody speaks them
    "“Lisbon Is Burning,” said Wilhelmina Crake.",
    "Wilhelmina Crake wrote: “Larkhollow Will Rise Again.”",
    "“God Bless Larkhollow,” Marian Tolliver said.",
    # a capital only where a sentence begins or a name stands
    "“The bridge in Larkhollow is old,” Crake said.",
    "The report says that “Brightwell Energy ignored every warning”.",
    # a sentence behind "called"
    "He called it “the worst day of my whole life”.",
    "She called on him “to leave the house at once”.",
    "He called her to say “the dog is back home”.",
    "A film critic said that “the end is far too long”.",
    # words about a work, and out of one
    "The poem ends with “and nobody came home again”.",
    "“Harbor Nights is my favourite series,” Crake said.",
    "“I loved The Ferryman's Daughter,” Crake said.",
    "The play, he said, is “about a girl and a boat”.",
    "The book calls him “a liar and a thief”.",
]


@pytest.mark.parametrize("text", TITLES)
def test_a_title_is_nobodys_words(text: str) -> None:
    assert [found.text for found in mentions(text, "quote")] == []


@pytest.mark.parametrize("text", SPEECH)
def test_speech_is_kept(text: str) -> None:
    assert len(mentions(text, "quote")) == 1
