"""Sums, shares and rates of short articles: one fact told in two ways, one fact told alike, two facts.

To add a case, add a row: the texts of the articles, which are "a", "b", "c"; and what must be found, as the kind of the
difference with the odd article and its words, or for values that agree, as their kind and the words of each article.
`test_one_fact` runs all rows.
"""

from __future__ import annotations

from tests.align.table import Row

# One fact, told otherwise in one article; among other figures, which agree or are told once.
DIFFERENT: list[Row] = [
    # money
    ([("A jury in Castor ordered the dentist Paul Rennick to pay $2.4 million to a former patient. She had lost her "
       "sense of taste. He will appeal."),
      ("The dentist Paul Rennick must pay $4.2 million to a former patient, a jury in Castor found. His lawyer "
       "announced an appeal.")],
     "money b: $4.2 million"),
    ([("The regulator fined Norbank £18.6 million for mishandling mortgage complaints. The bank apologised. It has "
       "changed its procedures."),
      "Norbank was fined £18.6 million by the regulator over its handling of mortgage complaints.",
      ("Norbank has said sorry for the way it dealt with mortgage complaints. The regulator's fine came to £16.8 "
       "million.")],
     "money c: £16.8 million"),
    ([("A painting by Ilse Marnow was sold for €730,000 at the Belgrave auction house. A collector from Oslo bought "
       "it."),
      "A collector from Oslo paid €370,000 for a painting by Ilse Marnow at the Belgrave auction house."],
     "money b: €370,000"),
    ([("Farmers hit by the April frost will share $45 million in aid, the agriculture minister said. Vineyards in "
       "the Sorel valley lost most of their buds."),
      ("The agriculture minister promised $45 billion in aid to farmers hit by the April frost. Vineyards in the "
       "Sorel valley suffered most.")],
     "unit b: $45 billion"),
    (["The town of Greel will spend $1.3 million on a new fire engine and a new garage. Taxes stay as they are.",
      "Greel has found $1.8 million for a new fire engine and garage. Taxes will not rise."],
     "money b: $1.8 million"),
    (["A ticket for the ferry to Lund Island will cost $12 from June. Islanders go free. The company blamed fuel.",
      "From June, the ferry company wants $21 for a ticket to Lund Island. Islanders travel free of charge."],
     "money b: $21"),
    (["Thieves took jewellery worth $640,000 from a shop in Marlin Street. They were gone in four minutes.",
      "Jewellery worth $460,000 was stolen from a shop in Marlin Street by thieves who needed four minutes."],
     "money b: $460,000"),
    (["Nurses at the Salter clinic will earn $38 an hour under the new contract. The strike is over.",
      "The strike at the Salter clinic is over. Under the new contract, nurses get $83 an hour."],
     "money b: $83"),
    ([("Profit at Ardent Steel rose 12 percent to €64 million last year. Sales reached €1.1 billion. Orders are "
       "weak."),
      "Ardent Steel made a profit of €46 million last year. Its sales came to €1.1 billion, and orders are weak."],
     "money b: €46 million"),
    ([("The singer Ana Duval was robbed of a necklace worth $3 million in Lugan. The thief left by a window at 2 "
       "a.m."),
      "In Lugan, a thief stole a necklace worth $8 million from the singer Ana Duval and left by a window."],
     "money b: $8 million"),
    (["Ivo Stark will pay a fine of $25,000 for poaching sturgeon. The court in Varn took his boat.",
      "The court in Varn fined Ivo Stark $25,000 for poaching sturgeon.",
      "Ivo Stark, who poached sturgeon, was fined $40,000 by the court in Varn. He lost his boat too."],
     "money c: $40,000"),
    # percent
    (["Unemployment in Lower Tessin fell to 4.7 percent in March, the statistics office said. Tourism hired most.",
      "The statistics office put unemployment in Lower Tessin at 7.4 percent in March. Hotels hired most."],
     "percent b: 7.4 percent"),
    (["Support for the Vine Party stands at 31 percent in a poll by Medex. The election is in autumn.",
      "A poll by Medex gives the Vine Party 31% support before the autumn election.",
      "The Vine Party has the support of 37 percent of voters, according to a Medex poll."],
     "percent c: 37 percent"),
    (["Turnout in the Arvik referendum was 68 percent. The island decided to keep its own police.",
      "Arvik keeps its own police, voters decided in a referendum. Turnout reached 86 percent."],
     "percent b: 86 percent"),
    (["The new pill cut migraine attacks by 42 percent in a trial of the Lenz Institute. Doctors call it promising.",
      "In a trial of the Lenz Institute, migraine attacks fell by 24 percent among those who took the new pill."],
     "percent b: 24 percent"),
    (["The rent for flats in Quay Row goes up by 8.5 percent in July, the housing company wrote. Tenants protest.",
      "Tenants protest in Quay Row, where the housing company raises the rent for flats by 5.8 percent in July."],
     "percent b: 5.8 percent"),
    ([("The council of Elmet cut its culture budget by 15 percent to save £900,000. Two museums will close on "
       "Mondays."),
      ("Two museums close on Mondays in Elmet, where the council cut the culture budget by 51 percent to save "
       "£900,000.")],
     "percent b: 51 percent"),
    (["The reservoir above Tolosa is 34 percent full. Gardens may not be watered. Rain is not in sight.",
      "Nobody in Tolosa may water a garden, for the reservoir is only 34 percent full.",
      "With the reservoir above Tolosa 22 percent full, watering gardens is banned."],
     "percent c: 22 percent"),
    (["Voters in Lindby chose Eva Torn as mayor with 53.2 percent. She is a vet.",
      "Eva Torn, a vet, is mayor of Lindby after winning 58.2 percent of the vote."],
     "percent b: 58.2 percent"),
    # rate
    (["The hotline of the tax office in Nemer gets 3,200 calls a day. It will hire clerks. Callers wait long.",
      "The tax office in Nemer will hire clerks for its hotline, which gets 2,300 calls a day."],
     "rate b: 2,300 calls a day"),
    (["The plant in Vell fills 4,800 bottles an hour since it was rebuilt. The brewery paid for a new line.",
      "Since it was rebuilt, the brewery's plant in Vell fills 8,400 bottles an hour on a new line."],
     "rate b: 8,400 bottles an hour"),
    (["The pump station at Eddering lifts 650 litres per second. It went dark in the storm.",
      "In the storm, the pump station at Eddering went dark. It lifts 560 litres per second.",
      "Eddering's pump station, which lifts 650 litres per second, lost power in the storm."],
     "rate b: 560 litres per second"),
]  # fmt: skip

# One fact, told in other words, other units, rounded, in another order.
ALIKE: list[Row] = [
    (["The auction of the Selwyn library brought in £4,987,000. A bible fetched the most.",
      "About £5 million was raised at the auction of the Selwyn library. A bible fetched the most."],
     "money: £4,987,000 = About £5 million"),
    (["In the town of Usher, 48.6 percent of voters backed the pool. A second vote follows.",
      "Nearly half of the voters in Usher backed the pool, or 49 percent. There will be a second vote."],
     "percent: 48.6 percent = 49 percent"),
    (["Vasko Ltd. made a loss of €3 million on sales of €41 million. It blamed the heat.",
      "Sales of Vasko Ltd. were €41 million. The heat hurt them."],
     "money: €41 million = €41 million"),
    (["Rent in Solberg rose to $1,300 a month from $1,150. Students protest.",
      "Students protest in Solberg because rent, once $1,150 a month, has gone up to $1,300."],
     "money: $1,150 = $1,150"),
    (["The price of a loaf in Kessel is 90 cents, up from 75. Bakers blame the drought.",
      "Bakers in Kessel blame the drought: a loaf now costs 90 cents."],
     "money: 90 cents = 90 cents"),
    (["Over half of the bees in Trent died in the winter. A mite is the cause.",
      "A mite killed 56 percent of the bees in Trent in the winter."],
     "percent: Over half = 56 percent"),
    (["The fine for the cable firm Ostra was $3.2 million, the commission ruled. It had misled 40,000 customers.",
      ("Ostra misled 40,000 customers of its cable, the commission ruled, and must pay a fine of 3.2 million "
       "dollars.")],
     "money: $3.2 million = 3.2 million dollars"),
    (["The roof of the swimming hall in Gall costs €1,480,000. Work starts after Easter.",
      "After Easter, work starts on the swimming hall in Gall, whose roof costs some €1.5 million."],
     "money: €1,480,000 = some €1.5 million"),
    (["Dairy farmers in Usk get 38 cents for a litre of milk. They poured some on the road.",
      "Farmers in Usk poured milk on the road because they get only $0.38 for a litre."],
     "money: 38 cents = $0.38"),
    (["One in four bridges in Kall has rust, engineers found. The council has no money.",
      "Engineers found rust in 25 percent of the bridges in Kall. The council says it has no money."],
     "percent: One in four = 25 percent"),
    (["Two thirds of the members of the club Volta voted to leave the league. The stadium leaks.",
      "At the club Volta 66.7 percent of the members voted to leave the league."],
     "percent: Two thirds = 66.7 percent"),
    (["Sales of the publisher Inkwell fell by 12 percent. Its audiobooks did well.",
      "The publisher Inkwell sold 12 percent less, though its audiobooks did well."],
     "percent: 12 percent = 12 percent"),
    (["The bakery in Rye makes 2,500 rolls a day for schools. The oven is from 1931.",
      "For schools, the bakery in Rye makes 2,500 rolls per day in an oven from 1931."],
     "rate: 2,500 rolls a day = 2,500 rolls per day"),
    (["The wind on the pass of Gole reached 120 km/h on Sunday. A caravan was blown over.",
      "On Sunday a caravan was blown over on the pass of Gole in a wind of 75 mph."],
     "quantity: 120 km/h = 75 mph"),
]  # fmt: skip

# Two facts: a part and its whole, the dead and the injured, other years, people, bodies, things.
TWO_FACTS: list[list[str]] = [
    ["A ticket for adults costs $14 in the new zoo of Bram. It has no elephants.",
     "The new zoo of Bram has no elephants. Children pay $6 for a ticket."],
    ["Inflation in Norra was 3.8 percent in May. The central bank kept rates where they were.",
     "The central bank of Norra aims at inflation of 2 percent. It left rates alone in May."],
    ["Factories in the east of Moravo used 30 percent less gas. A mild winter helped.",
     "In Moravo, households used 12 percent less gas because the winter was mild."],
    ["The telescope on Mount Ivar cost $90 million. Its mirror weighs 22 tons.",
     "The mirror of the telescope on Mount Ivar was made in Ghent for $14 million."],
    ["A wage of $21 an hour is what the bus drivers of Milo want. They walked out at dawn.",
     "The bus drivers of Milo walked out at dawn. The city offers them $19 an hour."],
    ["The villa of the actor Ben Sorel was sold for $6 million. He had paid the gardener $40,000 a year.",
     "The gardener of the actor Ben Sorel, whose villa was sold, earned $40,000 a year and got a watch."],
    ["The spring of Sill yields 300 litres a minute. A firm wants to bottle the water.",
     "A firm wants to bottle 90,000 litres a day from the spring of Sill."],
    ["Bus drivers in Lier work 38 hours a week. They want more rest.",
     "More rest is what bus drivers in Lier want, who earn €26 an hour."],
    ["A bottle of the wine from Montel costs $300. A fungus grows on its grapes.",
     "The fungus that grows on grapes in Montel gives the wine its taste. A case of it went for $3,400."],
]  # fmt: skip
