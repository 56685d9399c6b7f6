"""Counts of things with the things listed behind them: too many, too few, and lists that are as long as they say.

To add a case, add a sentence to WRONG, with the count that does not fit, or to RIGHT, where nothing at all is found.
"""

from __future__ import annotations

import pytest

from tests.across.story_pairs import assert_only, compared, told

WRONG = [
    # one behind the other, each with "a" or a number
    ("The thieves left with seven pieces: a silver ewer, three brooches and a jade comb.", "seven"),
    ("Divers brought up four objects: a bell, an anchor, a brass lamp, a sextant and a boot.", "four"),
    ("The shed held six vehicles: a tractor, a quad bike and two trailers.", "six"),
    ("Customs officers seized nine animals: four parrots, two iguanas and a marmoset.", "nine"),
    ("The bequest comprises five works: a portrait, two seascapes and a study in chalk.", "five"),
    ("Her kit had three tools: a chisel, a mallet, a rasp and a plane.", "three"),
    ("The clinic bought four machines: a scanner, an autoclave and a centrifuge.", "four"),
    ("The auction has six lots: an oak desk, two lamps, a globe and a telescope.", "six"),
    ("The museum lost six exhibits in the flood: a loom, a sledge, two canoes and a harp.", "six"),
    ("The convoy had eight lorries: three with flour, two with tents and a spare.", "eight"),
    # with no word of number: names of things
    ("The inquiry looks at four topics: training, lighting and brakes.", "four"),
    ("The bill names three crimes: arson, fraud, bribery and perjury.", "three"),
    ("The school will drop five subjects: drama, Latin, music and ceramics.", "five"),
    # "The four … are"
]

RIGHT = [
    # as many as it says
    "The shed held four vehicles: a tractor, a quad bike and two trailers.",
    "The museum lost five exhibits in the flood: a loom, a sledge, two canoes and a harp.",
    "The thieves left with five pieces: a silver ewer, three brooches and a jade comb.",
    "Divers brought up five objects: a bell, an anchor, a brass lamp, a sextant and a boot.",
    "The inquiry looks at three topics: training, lighting and brakes.",
    "The bill names four crimes: arson, fraud, bribery and perjury.",
    "The three stolen paintings are a harvest scene, a self-portrait and a view of Delft.",
    "The council heads of three departments: parks, housing and transport.",
    # some of them
    "The thieves left with seven pieces, among them a silver ewer, three brooches and a jade comb.",
    "The thieves left with seven pieces: a silver ewer, three brooches and other jewels.",
    "Divers brought up nine objects, including a bell, an anchor and a boot.",
    "Customs officers seized nine animals, such as parrots, iguanas and a marmoset.",
    "The shed held about six vehicles: two tractors, a quad bike and two trailers.",
    "The shed held at least six vehicles: two tractors, a quad bike and two trailers.",
    "The auction has dozens of lots: an oak desk, two lamps, a globe and a chess set.",
    # nobody can say how many
    "The auction has six lots: an oak desk, a pair of lamps, a globe and a chess set.",
    "The house has six residents: a couple, their twins, a lodger and a grandmother.",
    "Her kit had seven tools: a set of chisels, a mallet and a rasp.",
    "The choir sang four pieces: a psalm, several carols and a hymn.",
    # what stands behind the colon is no list of them
    "It took four days: a storm, a strike and a broken pump held the crew up.",
    "They met three times: the mayor was late, the clerk was ill and the hall was cold.",
    "The plan has two aims: to cut waste, to save fuel and to keep jobs.",
    "Two things are clear: the roof leaks, the boiler is old and nobody has money.",
    "Three judges will look at the cakes: a sponge, a tart, a strudel and a flan.",
    "Ten miles from the coast stands the mill: a wheel, a barn and a cottage.",
    "The team won four matches: a friendly, two league games and the final.",
    "It cost the club three points: a penalty, a red card and an own goal.",
    "The fire crew needed two hours: a hydrant was dry, a hose split and a pump failed.",
    "He gave two reasons: cost, and the lack of nurses, doctors and midwives.",
    "Visitors have four options: bus, tram, ferry or taxi.",
    "Two of the six boats are safe: a ketch, a sloop and a dinghy were lost.",
    "The menu has three courses: soup or salad, a roast, and ice cream or cheese.",
    "Six players are out: a goalkeeper, three defenders and two strikers.",
    "“We lost four things: a roof, a wall and a dog,” she said.",
    "The festival has five stages: one for jazz, one for folk and three for rock.",
    "The ship has three masts: a foremast, a mainmast and a mizzen.",
    "It rained for six days: a record, a nuisance and, for farmers, a gift.",
    "The court heard three charges: theft of a car, a van and a trailer.",
    "Five pupils were honoured: for courage, kindness and thrift.",
    "The trust runs four sites: a castle, two abbeys and a mill that was restored.",
    "The trust runs four sites: the castle, the abbeys and the mill.",
    "Two suspects were found with tools: a crowbar, a drill and a torch.",
    "Her three sons work on the farm: a tractor, a plough and a baler were their gifts.",
]


@pytest.mark.parametrize(("text", "count"), WRONG)
def test_a_list_of_things_of_another_length(text: str, count: str) -> None:
    assert_only(compared(text), "count-vs-list warning", count)


@pytest.mark.parametrize("text", RIGHT)
def test_a_list_of_things_as_long_as_it_says_or_of_something_else(text: str) -> None:
    assert told(compared(text)) == []
