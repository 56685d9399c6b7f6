"""Counts, measures, tallies and lists of short articles: one fact told in two ways, one fact told alike, two facts.

To add a case, add a row: the texts of the articles, which are "a", "b", "c"; and what must be found, as the kind of the
difference with the odd article and its words, or for values that agree, as their kind and the words of each article.
"""

from __future__ import annotations

import pytest

from tests.align.table import Row, alike, told

# One fact, told otherwise in one article; among other figures, which agree or are told once.
DIFFERENT: list[Row] = [
    # quantity
    ([("A gas explosion flattened a row of cottages in Tolmarsh before dawn. Fire crews moved 41 people from "
       "neighbouring streets into a school gym. The cause is being looked into."),
      ("Neighbours told of a bang that shook windows in Tolmarsh early on the same morning. Firefighters took 14 "
       "people from nearby streets to a school gymnasium. Gas engineers cut off the supply.")],
     "quantity b: 14"),
    ([("The board of Kestrel Foods will close its cannery in Brayhead next spring. The plant employs 312 workers. "
       "The union called the decision heartless."),
      "Kestrel Foods said the Brayhead cannery would shut. The plant has 312 staff, most of them from the town.",
      ("Brayhead is to lose its cannery, the owner said. The factory's 321 employees were told at a meeting on the "
       "shop floor.")],
     "quantity c: 321"),
    ([("Vets found bird flu at a farm near Ostwell. All 18,500 turkeys there will be culled, the ministry said. A "
       "zone of three kilometres was drawn around the farm."),
      "A poultry farm outside Ostwell has been hit by bird flu. The ministry ordered the culling of 18,500 turkeys.",
      "The flock of 15,800 turkeys at a farm near Ostwell must be culled because of bird flu, officials ruled."],
     "quantity c: 15,800"),
    ([("Rangers counted 268 seals on the Carrick sandbanks this winter. The colony has recovered since the oil "
       "spill. Volunteers helped with the count."),
      "The seal colony at Carrick is doing well, rangers report. Their count found 286 seals on the sandbanks."],
     "quantity b: 286"),
    (["The Pellworth library lent 92,400 books last year. The mayor praised its staff. New shelves arrive in May.",
      "Books are in fashion again: readers borrowed 94,200 books from the Pellworth library last year."],
     "quantity b: 94,200"),
    (["The night train from Arden left the rails near Selby Cross. It was carrying 214 passengers. Nobody died.",
      "A sleeper train with 214 passengers on board derailed close to Selby Cross.",
      "Investigators are at Selby Cross, where a train derailed. It had 241 passengers aboard.",
      "A sleeper derailed near Selby Cross. All 214 passengers walked free."],
     "quantity c: 241"),
    ([("Thirteen miners were brought up from the Halden pit after the roof gave way. Rescuers worked through the "
       "night. The shaft stays closed."),
      "Rescuers freed thirty miners from the Halden pit, where a roof had collapsed. The shaft is closed."],
     "quantity b: thirty"),
    (["A petition against the Merrow bypass has gathered 12,600 signatures. The council debates it on Thursday.",
      "Opponents of the Merrow bypass handed in 126,000 signatures. A debate in the council follows."],
     "quantity b: 126,000"),
    ([("The new sea wall at Farnby is 80 feet high. It replaces a dyke from the war. Storms had breached the dyke "
       "twice."),
      "Farnby has a new sea wall, 80 metres high, in place of its old dyke. Two storms had broken through the dyke."],
     "unit b: 80 metres"),
    (["The Tull marathon began at 9 a.m. in fog. Some 7,800 runners took part. A bee keeper won it.",
      "About 7,800 runners set off in fog at 9 a.m. in the Tull marathon.",
      "The Tull marathon drew 5,200 runners, who set off in fog at 9 a.m. It was won by a bee keeper."],
     "quantity c: 5,200"),
    ([("The tanker spilled 900 litres of diesel into the Wend. Crews laid booms across the river. Fish were found "
       "dead."),
      "Booms were laid across the Wend after a tanker spilled 900 gallons of diesel into the river."],
     "unit b: 900 gallons"),
    (["Walkers can use a new path of 14 miles along the Rusk estuary. The mayor of Linford opened it.",
      "A path along the Rusk estuary was opened by the mayor of Linford. It is 14 kilometres long."],
     "unit b: 14 kilometres"),
    (["The gale reached 96 mph on Cape Torvin. Roofs were torn off. The lighthouse lost its lamp.",
      "Roofs flew on Cape Torvin, where the gale reached 69 mph. The lamp of the lighthouse was lost."],
     "quantity b: 69 mph"),
    (["The driver of the Lumen coach was doing 74 km/h in a zone for 50, prosecutors told the court in Ems.",
      "Prosecutors in Ems said the driver of the Lumen coach had been going at 47 km/h before the crash."],
     "quantity b: 47 km/h"),
    ([("The Corvin dam holds 40 million cubic metres and was built in 1962. Engineers found 17 cracks in its wall. "
       "Repairs will take two years."),
      ("Engineers have discovered 17 cracks in the wall of the Corvin dam. The dam, finished in 1962, serves 9 "
       "villages."),
      "Inspectors say that 71 cracks run through the wall of the Corvin dam. It dates from 1962."],
     "quantity c: 71"),
    ([("Mill owner Tessa Rowe gave 300 acres of moorland to the public. The gift was worth £2 million. Sheep graze "
       "on 120 acres of it."),
      "Some 300 acres of moor now belong to the public, thanks to mill owner Tessa Rowe.",
      "Tessa Rowe, who owns a mill, has given the public 500 acres of moorland. Its value is £2 million."],
     "quantity c: 500 acres"),
    (["The charity Lantern handed out 7,400 meals in December. It has 64 volunteers and one van. Demand doubled.",
      "In December alone, the charity Lantern gave away 4,700 meals. Its 64 volunteers say that demand doubled."],
     "quantity b: 4,700"),
    (["Guards at Farrow prison found 35 mobile phones in a search of two wings. Three inmates were moved.",
      "A search of two wings of Farrow prison turned up 53 mobile phones. Three inmates were taken elsewhere."],
     "quantity b: 53"),
    (["The orchestra of Tallow has 84 musicians and plays 60 concerts a season. Its new conductor is from Peru.",
      "Sixty concerts a season, 48 musicians, a new conductor from Peru: that is the orchestra of Tallow."],
     "quantity b: 48"),
    (["Volunteers planted 6,000 oaks on the slopes above Hale. A fire had bared them four years ago.",
      "The slopes above Hale, bare since a fire four years ago, have 600 new oaks, planted by volunteers."],
     "quantity b: 600"),
    (["Hail the size of eggs fell on Orchard Vale for 25 minutes. Greenhouses on 340 hectares broke.",
      "Hail broke greenhouses on 340 acres in Orchard Vale. It fell for 25 minutes."],
     "unit b: 340 acres"),
    (["The ministry of health in Lorsk said on Friday that 1,140 people had caught the virus since the fair.",
      "The ministry of health in Lorsk said on Friday that 1,410 people had caught the virus since the fair.",
      "Since the fair, 1,140 people in Lorsk have caught the virus, the ministry of health said."],
     "quantity b: 1,410"),
    (["The flood of the Senn damaged two thousand houses, the governor said. Insurers sent 40 experts.",
      "The governor said that the flood of the Senn had damaged twelve thousand houses. Insurers sent experts."],
     "quantity b: twelve thousand"),
    ([("A cargo plane slid off the runway in Ulmar at 5:50 a.m. It carried 38 tonnes of flowers. The runway was shut "
       "for 6 hours."),
      "In Ulmar a cargo plane with 38 tonnes of flowers slid off the runway at 5:50 a.m.",
      "Flowers weighing 83 tonnes were aboard the cargo plane that slid off the runway in Ulmar.",
      "A plane full of flowers slid off Ulmar's runway, which was shut for 6 hours. Its cargo weighed 38 tonnes."],
     "quantity c: 83 tonnes"),
    ([("A tornado tore through Elkin on Sunday night and killed seven people. Trailers were lifted off their blocks. "
       "The governor flew in at dawn."),
      "Seven people died in Elkin when a tornado struck on Sunday night. Trailers lay upside down.",
      "The tornado that struck Elkin on Sunday night left nine people dead, the sheriff said. The governor visited."],
     "quantity c: nine"),
    (["Two hikers died on Mount Kesh, the rescuers said. They were found beneath a cornice.",
      "Rescuers found the bodies of three hikers beneath a cornice on Mount Kesh."],
     "quantity b: three"),
    (["The court heard that the nurse Elin Skog gave the wrong drug to 14 patients. Two of them died.",
      "Elin Skog, a nurse, gave 14 patients the wrong drug, the court was told.",
      "In court, the nurse Elin Skog admitted that 11 patients had been given the wrong drug."],
     "quantity c: 11"),
    (["The bishop of Trave apologised to 130 former pupils of the choir school. They had been beaten.",
      ("The bishop of Trave said sorry to former pupils of the choir school who had been beaten. There were 180 of "
       "them."),
      "To 130 former pupils who were beaten at the choir school, the bishop of Trave apologised."],
     "quantity b: 180"),
    (["The yacht Selma sank off Gozo on Friday night. All five aboard reached a raft.",
      "All eight aboard the yacht Selma reached a raft when she sank off Gozo on Friday night."],
     "quantity b: eight"),
    # tally
    (["Councillors in Dunmere rejected the parking charge by 23 votes to 17. Shopkeepers cheered in the gallery.",
      "The parking charge is off in Dunmere: the council threw it out by 27 votes to 13. Shopkeepers cheered."],
     "tally b: 27 votes to 13"),
    (["The senate of Vastria passed the fishing bill 54-41. The president has said that she will sign it.",
      "By 54 to 41, the senate of Vastria passed the fishing bill.",
      "The fishing bill cleared the senate of Vastria by 45 to 41, and goes to the president for signature."],
     "tally c: 45 to 41"),
    (["The appeals court in Rovigo voted 7-2 to free the poet Lia Benn. She spent a year in jail.",
      "Lia Benn, a poet jailed for a year, goes free: the appeals court in Rovigo voted 6-3 in her favour."],
     "tally b: 6-3"),
    (["Arrow beat Bexham 3-1 in the cup final on a frozen pitch. Two players were sent off.",
      "On a frozen pitch, Arrow beat Bexham 4-1 in the cup final. Two players saw red."],
     "tally b: 4-1"),
    # list
    ([("The trade pact was signed by Norway, Kenya, Chile and Japan. It cuts tariffs on fruit. The signing took an "
       "hour."),
      "Norway, Kenya, Peru and Japan signed the trade pact, which cuts tariffs on fruit."],
     "list b: Norway, Kenya, Peru and Japan"),
    ([("Schools in Alder, Birchall, Corley and Dunsop stay shut on Friday because of the snow. Buses are not "
       "running."),
      "Because of the snow, schools in Alder, Birchall and Dunsop stay shut on Friday. There are no buses.",
      "Snow keeps schools in Alder, Birchall, Corley and Dunsop shut on Friday."],
     "list b: Alder, Birchall and Dunsop"),
    # unit
    (["Tenants in Marl House pay $950 a month. The owner wants to sell. A hearing is set.",
      "The owner of Marl House wants to sell. Tenants there pay $950 a week."],
     "unit b: $950"),
    (["The Borrow mine digs 1,200 tons of copper a day. A strike stopped it on Monday.",
      "A strike has stopped the Borrow mine, which digs 1,200 tons of copper a week."],
     "unit b: 1,200 tons of copper a week"),
    (["The clinic in Tarn vaccinated 900 children a day during the measles outbreak. Parents queued at dawn.",
      "During the measles outbreak, the clinic in Tarn vaccinated 900 children an hour."],
     "unit b: 900 children an hour"),
]  # fmt: skip

# One fact, told in other words, other units, rounded, in another order.
ALIKE: list[Row] = [
    (["The convoy brought 1,987 tons of wheat to Marib. Drivers waited at the border for days.",
      "Some 2,000 tons of wheat reached Marib with the convoy, whose drivers had waited at the border."],
     "quantity: 1,987 tons = Some 2,000 tons"),
    (["It was 104 degrees Fahrenheit in Sarra on Monday, a record. Asphalt melted.",
      "Asphalt melted in Sarra, where a record of 40 degrees Celsius was measured on Monday."],
     "quantity: 104 degrees Fahrenheit = 40 degrees Celsius"),
    (["The theatre of Lisse has 900 seats, 40 actors and a debt of €2 million. It closes in June.",
      "A debt of €2 million forces the theatre of Lisse to close in June. It has 40 actors and 900 seats."],
     "money: €2 million = €2 million"),
    (["Some 5,300 staff walked out at the Rennet hospital group. They want higher wages.",
      "At the Rennet hospital group 5,300 employees have gone on strike for better pay."],
     "quantity: Some 5,300 = 5,300"),
    (["The blaze destroyed 75 homes in the hills over Cordal. Nobody lost their life.",
      "In the hills over Cordal a fire burned down 75 houses. There were no deaths."],
     "quantity: 75 = 75"),
    (["More than 200 tractors blocked the road to Hamar. Farmers want lower taxes.",
      "Farmers blocked the road to Hamar with 230 tractors. They want lower taxes."],
     "quantity: More than 200 = 230"),
    (["Dozens of sheep were killed by lightning on the Ferl. The farmer saw it.",
      "Lightning killed 34 sheep on the Ferl. The farmer saw it."],
     "quantity: Dozens of = 34"),
    (["The team will play in Lund, Oslo and Turku. Tickets go on sale on Friday.",
      "Tickets for the matches in Oslo, Turku and Lund go on sale on Friday."],
     "list: Lund, Oslo and Turku = Oslo, Turku and Lund"),
    (["Flags of Kenya, Chile and Japan flew at the gate. Leaders of Peru, Norway and Japan spoke.",
      "Leaders of Peru, Norway and Japan spoke at the gate."],
     "list: Leaders of Peru, Norway and Japan = Leaders of Peru, Norway and Japan"),
    (["The raid on a villa in Silva yielded 3.96 tonnes of cocaine. Two brothers were held.",
      "Police held two brothers after a raid on a villa in Silva, where they found about four tonnes of cocaine."],
     "quantity: 3.96 tonnes = about four tonnes"),
    (["A crowd of 19,820 watched Elbe win the final. It rained throughout.",
      "Nearly 20,000 people saw Elbe win the final in the rain."],
     "quantity: 19,820 = Nearly 20,000"),
    (["The comet passed Earth at 22.4 million miles. Amateurs saw a green tail.",
      "Amateurs saw a green tail as the comet passed Earth at some 22 million miles."],
     "quantity: 22.4 million miles = some 22 million miles"),
    (["The boulder that fell on the road to Lesk weighed 12 tonnes. Workers blew it up.",
      "Workers blew up the boulder of 12,000 kilograms that had fallen on the road to Lesk."],
     "quantity: 12 tonnes = 12,000 kilograms"),
    (["The glacier on Mount Erl lost 18 metres of ice in ten years. Scientists drilled to its bed.",
      "In a decade, the glacier on Mount Erl lost 59 feet of ice, scientists who drilled into it found."],
     "duration: ten years = a decade"),
    (["The party of Lund won 31 seats and the party of Berg 28. Talks begin on Monday.",
      "With 28 seats for the party of Berg and 31 for the party of Lund, talks begin on Monday."],
     "quantity: 31 = 31"),
    (["Some 2,450 passengers were stuck on the liner Vega when its engine failed. Food ran low.",
      "Food ran low for 2,450 travellers stranded on the liner Vega after a breakdown of its engine."],
     "quantity: Some 2,450 = 2,450"),
    (["The watchdog ordered the airline Skua to reimburse 18,000 customers. Bags had been lost.",
      "The airline Skua must refund 18,000 clients whose luggage was lost, the regulator ruled."],
     "quantity: 18,000 = 18,000"),
    (["At least 40 wolves live in the forest of Bial. Shepherds are worried.",
      "Rangers filmed 47 wolves in the forest of Bial, to the worry of shepherds."],
     "quantity: At least 40 = 47"),
    (["Up to 600 homes may be built on the airfield at Wick. Larks nest there.",
      "A plan for the airfield at Wick, where larks nest, has 580 homes."],
     "quantity: Up to 600 = 580"),
    (["The earthquake in Kermal was of magnitude 6.1 and its centre lay 10 kilometres deep. Wells ran dry.",
      "Wells ran dry after the earthquake of magnitude 6.1 in Kermal, which was felt 200 kilometres away."],
     "quantity: magnitude 6.1 = magnitude 6.1"),
    (["Molde led 2-0 at half-time and beat Viking 3-1 in the rain. The keeper was booked.",
      "Viking lost 1-3 to Molde, whose keeper was booked. It rained."],
     "tally: 3-1 = 1-3"),
    (["The fleet calls at Bergen, Cork and Vigo. Sailors will hand out prizes.",
      "Sailors hand out prizes when the fleet calls at Cork, Vigo and Bergen."],
     "list: Bergen, Cork and Vigo = Cork, Vigo and Bergen"),
]  # fmt: skip

# Two facts: a part and its whole, the dead and the injured, other years, people, bodies, things.
TWO_FACTS: list[list[str]] = [
    ["The school in Amble has 640 pupils. Of them, 210 are in the new building. The roof leaks.",
     "In Amble, 210 pupils have moved into a new building. The roof of the school leaks."],
    ["Police in Ostrow arrested 46 people after the match. Twelve of them were under 18. Shops were looted.",
     "After the match in Ostrow, twelve teenagers were among those whom police arrested. Looters broke into shops."],
    ["The firm Halcyon will cut 1,900 jobs, 400 of them in Denby. Its shares rose.",
     "Halcyon cuts 400 jobs in Denby. Its shares rose on the news."],
    ["An avalanche above Sorlia killed four skiers and injured nine. Helicopters flew until dark.",
     "Nine skiers were hurt in the avalanche above Sorlia. Helicopters flew until dark.",
     "Four skiers died above Sorlia when an avalanche swept down the slope."],
    ["The storm Irma left 17 dead in Calvo. A further 60 people are missing. Roads are blocked.",
     "In Calvo, 60 people have been missing since the storm Irma. Seventeen died."],
    ["The wildcat was shot with a dart and weighed 11 kilograms. It had roamed the park in Ebbe for weeks.",
     "A wildcat of 24 pounds had roamed the park in Ebbe before rangers shot it with a dart."],
    ["The choir of Mott sang 24 carols in the square. Snow fell.",
     "In Mott 24 people slipped on snow after carols in the square."],
    ["The rescue team of Varn has 30 dogs. It saved a hiker in a storm.",
     "A hiker who was lost in a storm is safe. The rescue team of Varn had looked for 30 hours."],
    ["Before the flood, 1,100 people lived in Tarrow. Half of the houses are empty now.",
     "Tarrow has 540 inhabitants now. Many left after the flood."],
    [("Two trams collided in the centre of Breva on Tuesday morning. Six people were killed, the fire service said. "
      "Most of those on board were on their way to work. The line stays closed for a week."),
     ("A collision of two trams in Breva has left 31 people injured. Most of them were commuters. Surgeons at the "
      "Miller hospital worked all day. The line will not reopen for a week.")],
    ["A wall came down at a wedding in Patra. Eight guests died. Another 15 were taken to hospital.",
     "Fifteen guests of a wedding in Patra are in hospital after a wall came down.",
     "Relatives mourn the eight dead of the wedding in Patra, where a wall collapsed."],
    ["The navy of Ostland has 48 ships, 13 of them in dock. The admiral asked for more sailors.",
     "Thirteen ships of Ostland's navy are in dock. Its admiral wants more sailors."],
    ["Of 920 pupils who sat the exam in Merano, 805 passed. The questions had leaked a week before.",
     "In Merano 805 pupils passed an exam whose questions had leaked a week before."],
    ["The council of Hove has 54 members, and 22 of them are women. It met in a barn because of a flood.",
     "A flood drove the council of Hove into a barn. It has 22 women."],
    ["The recall covers 61,000 cars by Tempo, including 9,300 in Canada. A belt may snap.",
     "In Canada 9,300 cars by Tempo are recalled because a belt may snap."],
    ["The drought cut the olive harvest in Jaral to 21,000 tons. In 2019 farmers had picked 38,000 tons.",
     "Farmers in Jaral picked 21,000 tons of olives this year. The drought is to blame."],
    ["The chess club of Nord has 45 members and meets in a cellar. Mould grows on the walls.",
     "It takes 45 minutes to reach the cellar where the chess club of Nord meets."],
    ["The ferry Lisa carried 70 cars when it ran aground off Bray. Divers checked the hull.",
     "Divers took 70 minutes to check the hull of the ferry Lisa, which ran aground off Bray."],
    ["The lake of Sarn rose by 40 centimetres overnight. Boats sank at their moorings.",
     "The river Lod rose by 90 centimetres overnight and flooded a campsite."],
    ["Clinic North treated 140 children for burns last year. It lacks nurses.",
     "Clinic South has 65 beds for children. Nurses are hard to find there as well."],
    ["Bread, milk and eggs are short in Kano after the strike. Lorries roll again.",
     "Lorries bring flour, sugar and eggs to Kano after the strike."],
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
