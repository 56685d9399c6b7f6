"""Dates, times, lengths of time, ages and ranks of short articles: one fact told in two ways, told alike, two facts.

To add a case, add a row: the texts of the articles, which are "a", "b", "c"; and what must be found, as the kind of the
difference with the odd article and its words, or for values that agree, as their kind and the words of each article.
"""

from __future__ import annotations

import pytest

from tests.align.table import Row, alike, told

# One fact, told otherwise in one article; among other figures, which agree or are told once.
DIFFERENT: list[Row] = [
    # date
    (["The bridge over the Lorne was closed on March 12 after divers found a crack. Lorries must use the ferry.",
      "Divers found a crack in the bridge over the Lorne, which was closed on March 21. Lorries take the ferry."],
     "date b: March 21"),
    (["The opera house in Varenna burned down on 9 October 1987. Its new roof was made of cedar from Lebanon.",
      "The opera house in Varenna burned down on 9 October 1978. The new roof is cedar from Lebanon."],
     "date b: 9 October 1978"),
    (["The trial of the banker Otto Reiss begins on 4 June in Graz. He denies fraud.",
      "Otto Reiss, a banker who denies fraud, goes on trial in Graz on 4 July."],
     "date b: 4 July"),
    (["Construction of the Pell tunnel began in 2011. It opens to traffic next month, over budget.",
      "Work on the Pell tunnel started in 2017. Traffic can use it from next month. It went over budget."],
     "date b: 2017"),
    ([("The lighthouse on Skerry Point will go dark on December 1. Ships use satellites now. The last keeper left in "
       "1994."),
      "On December 11 the lighthouse on Skerry Point goes dark. Its last keeper left in 1994."],
     "date b: December 11"),
    (["The last steam train to Corro ran in 1961. Enthusiasts have restored the engine.",
      "Enthusiasts have restored the engine of the last steam train to Corro, which ran in 1966.",
      "The engine that pulled the last steam train to Corro in 1961 is restored."],
     "date b: 1966"),
    # weekday
    (["The curfew in Port Sarn was lifted on Wednesday. Shops opened at once. Soldiers stayed on the squares.",
      "Shops opened as the curfew in Port Sarn was lifted on Thursday. Soldiers remained on the squares."],
     "weekday b: Thursday"),
    (["The film festival of Lindau ends on Saturday with a show by the lake. A jury gives the Golden Otter.",
      "A show by the lake ends the film festival of Lindau on Sunday, where a jury awards the Golden Otter.",
      "On Saturday, the film festival of Lindau ends with a show by the lake."],
     "weekday b: Sunday"),
    (["The composer Ivo Lant died on Sunday at his home in Brezice. He wrote nine operas.",
      "Ivo Lant, the composer of nine operas, died on Tuesday at home in Brezice."],
     "weekday b: Tuesday"),
    # time
    (["The quake shook Tarvo at 3:14 a.m. Chimneys fell. Schools were closed for the day.",
      "Chimneys fell in Tarvo when a quake shook the town at 3:41 a.m. Schools were closed."],
     "time b: 3:41 a.m."),
    (["The ferry Aurelia struck a pier in Hammar at 7:20 a.m., the coast guard said. Two cars slid into the water.",
      "At 7:20 p.m. the ferry Aurelia struck a pier in Hammar. Two cars slid into the water, the coast guard said."],
     "time b: 7:20 p.m."),
    (["Polls in the Isle of Worran open at 7 a.m. and close at 9 p.m. Three parties compete for 24 seats.",
      "In the Isle of Worran, polls close at 10 p.m. Three parties want its 24 seats. Polls open at 7 a.m."],
     "time b: 10 p.m."),
    (["The bridge in Aldo collapsed at 5:40 p.m. A lorry fell into the water. Its driver swam ashore.",
      "When the bridge in Aldo collapsed at 5:15 p.m., a lorry fell into the water. Its driver swam to the bank.",
      "At 5:40 p.m. the bridge in Aldo gave way under a lorry."],
     "time b: 5:15 p.m."),
    # duration
    (["The surgeon Mara Quill worked on the twins for 19 hours. They are doing well, the hospital in Brenn said.",
      "The twins are well after 19 hours in surgery, the hospital in Brenn said. Mara Quill led the team.",
      "For 91 hours the surgeon Mara Quill worked on the twins, who are well, according to the hospital in Brenn."],
     "duration c: 91 hours"),
    (["A court in Odell sent the arsonist Karl Brode to prison for 14 years. He had burned three barns.",
      "Karl Brode, who burned three barns, was sent to prison for 40 years by a court in Odell."],
     "duration b: 40 years"),
    (["Water will be off in the east of Cadmore for 36 hours while a main is mended. Tankers stand at the church.",
      "While a main is mended, the east of Cadmore will be without water for 63 hours. Tankers stand at the church."],
     "duration b: 63 hours"),
    (["The strike at the port of Delm will last 48 hours from Monday. Cranes stand still. Ships wait off the coast.",
      "Ships wait off the coast because cranes in the port of Delm stand still in a strike of 84 hours."],
     "duration b: 84 hours"),
    ([("The strike at the Lomax mill ends after 11 weeks. Weavers accepted a rise of 5 percent. Looms start on "
       "Monday."),
      "Weavers at the Lomax mill go back after a strike of 11 weeks. They get 5 percent more.",
      "After 8 weeks on strike, weavers at the Lomax mill have accepted a rise of 5 percent."],
     "duration c: 8 weeks"),
    (["The satellite Iris will reach orbit in 26 days. It was built in Turku. Its task is to measure moisture.",
      "The satellite Iris, built in Turku to measure moisture, will need 36 days to reach orbit."],
     "duration b: 36 days"),
    # age
    (["The climber Nils Aber, 34, was found alive under the Grauhorn. A dog led the rescuers to him.",
      "A dog led rescuers to Nils Aber, 43, a climber lost under the Grauhorn. He was alive."],
     "age b: 43"),
    (["The victim, Edna Morrow, was 71 and lived alone in Tace Lane. Police are looking for a van.",
      "Police are looking for a van after the death of Edna Morrow, 71, of Tace Lane.",
      "Edna Morrow, 77, who lived alone in Tace Lane, was the victim. A van is being sought."],
     "age c: 77"),
    (["A boy of 9, Tim Alder, found a Roman coin in a field near Usk. The museum paid him £200.",
      "The museum paid £200 to Tim Alder, 6, who found a Roman coin in a field near Usk."],
     "age b: 6"),
    (["The pianist Vera Holt, 39, fell from the stage in Linz. She broke a wrist. The concert went on.",
      "The pianist Vera Holt, 46, broke a wrist in a fall from the stage in Linz.",
      "In Linz the pianist Vera Holt fell from the stage. The 39-year-old broke a wrist."],
     "age b: 46"),
    # ordinal
    (["Lena Farrow won the Ridgeway marathon for the fourth time. Rain fell from the start.",
      "Rain fell from the start as Lena Farrow won the Ridgeway marathon for the fifth time."],
     "ordinal b: fifth"),
    (["The swimmer Zoe Hart came third in the bay race. She had trained in a quarry.",
      "Zoe Hart, a swimmer who trained in a quarry, came second in the bay race.",
      "The bay race: Zoe Hart, who trains in a quarry, was third."],
     "ordinal b: second"),
]  # fmt: skip

# One fact, told in other words, other units, rounded, in another order.
ALIKE: list[Row] = [
    (["The siege of the bank in Moldau lasted 90 minutes. The robber gave up.",
      "After an hour and a half, the robber in the bank in Moldau gave up."],
     "duration: 90 minutes = an hour and a half"),
    (["The minister flew from Oran to Vigo on Monday and to Turin on Wednesday. She signed two treaties.",
      "After landing in Turin on Wednesday, the minister signed a treaty. On Monday she had been in Vigo."],
     "date: Monday = Monday"),
    (["The heist in the Zell gallery took less than five minutes. Two drawings are gone.",
      "Two drawings are gone from the Zell gallery after a heist of four minutes."],
     "duration: less than five minutes = four minutes"),
    (["The parliament of Eldor meets on Monday, 8 September 2025, to vote on the budget.",
      "On 8 September, the parliament of Eldor votes on the budget."],
     "date: Monday, 8 September 2025 = 8 September"),
    (["The bakery in Low Street closed in June after a rat was seen. It may open again.",
      "On June 10, the bakery in Low Street was closed because of a rat."],
     "date: June = June 10"),
    (["The eclipse over Palma lasted 2 minutes and 58 seconds. Birds fell silent.",
      "For three minutes the birds of Palma fell silent during the eclipse."],
     "duration: 2 minutes and 58 seconds = three minutes"),
    (["The court in Mayen adjourned the case of the baker Ugo Sand for two weeks. A juror is ill.",
      "The case of the baker Ugo Sand was adjourned for 14 days by the court in Mayen because a juror is ill."],
     "duration: two weeks = 14 days"),
    (["The train from Basra left at 4:30 p.m. with the president on board. A band played.",
      "A band played when the president's train left Basra at 16:30."],
     "time: 4:30 p.m. = 16:30"),
    (["At 6 a.m. the crane tipped over in Dorn. At 9 a.m. the street was open again. Nobody was hurt.",
      "The street in Dorn was open again at 9 a.m., three hours after a crane had tipped over at 6 a.m."],
     "time: 6 a.m. = 6 a.m."),
    (["The murder trial of Otto Lind lasts until May 8. It began on April 14. The widow testified.",
      "The trial of Otto Lind for murder began on April 14, with the testimony of the widow."],
     "date: April 14 = April 14"),
    (["The new stamp goes on sale on Friday, 3 October. It shows a heron.",
      "On Friday the post office sells a new stamp with a heron."],
     "date: Friday, 3 October = Friday"),
]  # fmt: skip

# Two facts: a part and its whole, the dead and the injured, other years, people, bodies, things.
TWO_FACTS: list[list[str]] = [
    ["Men in Tolland live 77 years on average. Doctors blame smoking.",
     "Women in Tolland live 83 years on average. Men smoke more, doctors say."],
    ["Captain Lars Bohm, 58, brought the ship Alma into port after a fire. He had never seen such smoke.",
     "Cook Mina Dahl, 29, put out a first fire in the galley of the ship Alma. Smoke filled the deck."],
    ["Judge Ida Kern gave the forger Rolf Matt six years. He had sold false stamps. His wife wept.",
     "The forger's partner, Emil Stroh, got three years. He printed the stamps that Rolf Matt sold."],
    ["The hospital in Oster said on April 2 that it had lost two samples. A nurse was questioned.",
     "Police searched the hospital in Oster on April 6. Two samples had been lost."],
    ["The vote on the harbour wall in Pell was put off by two weeks. Fishermen booed.",
     "Fishermen booed in Pell when the vote on the harbour wall, planned for five years, was put off."],
    ["The bakers' guild of Metz was founded in 1482. It burned its books in 1794.",
     "In 1794, the bakers' guild of Metz burned its books. The guild is from the 15th century."],
    ["The curator Ines Vala returns to the Ludo museum in spring. She left it in 2016.",
     "Ines Vala, curator of the Ludo museum until 2016, is back in March."],
    ["A woman of 81 drove her car into the fountain of Elst. She took the pedals for each other.",
     "The driver, who is in her eighties, took one pedal for the other and ended up in the fountain of Elst."],
    ["It was the third fire in the mill of Hasp in ten years. Straw had caught light.",
     "Straw caught light in the mill of Hasp, which had burned twice before."],
    ["Swimmer Ada Poll was fourth over 100 metres and first over 200 in Nice. A record fell.",
     "In Nice, swimmer Ada Poll was first over 200 metres. A record fell."],
]  # fmt: skip


@pytest.mark.parametrize(("texts", "found"), DIFFERENT)
def test_one_article_tells_it_otherwise(texts: list[str], found: str) -> None:
    assert told(texts) == [found]


@pytest.mark.parametrize(("texts", "values"), ALIKE)
def test_all_tell_it_alike(texts: list[str], values: str) -> None:
    assert told(texts) == []
    assert values in alike(texts)


@pytest.mark.parametrize("texts", TWO_FACTS)
def test_they_tell_two_facts(texts: list[str]) -> None:
    assert told(texts) == []
