"""What each quantity of a sentence counts or measures: the column ``subject``."""

from __future__ import annotations

import pytest

from numbers_extract import extract

SUBJECTS = [
    # sums that change hands measure nobody, prices and costs do
    ("The bank raised $4 million.", [""]),
    ("The bridge cost $4 million.", ["bridge"]),
    ("Sales reached $4 million.", ["Sales"]),
    ("Sales were $4 million last May, less than the $6 million a year before.", ["Sales", ""]),
    ("Lena got $40 and Otto $25.", ["", ""]),
    ("Robbers made off with $4,000.", [""]),
    ("The widow asked for $4,000.", [""]),
    ("The chapel was sold for $4,000.", ["chapel"]),
    ("The state will spend $4 million (3 million euros) on repairs.", ["repairs"] * 2),
    ("The town spent $4,000 on a two-day fair.", ["two-day fair", "fair"]),
    ("The state offered the mill $4 million (3 million euros) in aid.", ["aid"] * 2),
    ("The mayor spent $4,000 on Monday.", [""]),
    ("The firm spent $2 million on Facebook ads.", ["Facebook ads"]),
    ("They spent $9 million on Ronaldo.", [""]),
    ("The mill sells 900 loaves a day at 85 cents apiece.", ["loaves", "loaves"]),
    ("They demanded interest at 6 percent.", ["interest"]),
    ("A scheme bilked 300 widows out of $9 million.", ["widows", ""]),
    # how near, how fast, how much at most
    ("Flames driven by 60 kph winds came within 500 metres of the harbour.", ["winds", "Flames"]),
    ("The car left the road at close to 90 mph.", ["car"]),
    ("Winds reached speeds of over 70 mph.", ["Winds"]),
    ("Turnout was a shade under 23%.", ["Turnout"]),
    # those of whom a count tells
    ("The dockers, some 60 of whom were hurt, went home.", ["dockers"]),
    ("About 4,000 people rallied, and police said 17 were arrested.", ["people", "people"]),
    ("Two doctors said 17 were hurt.", ["doctors", ""]),
    ("The number of people wounded has risen to 40.", ["people"]),
    ("The number of soldiers missing rose by 10 to 12.", ["soldiers", "soldiers"]),
    ("The ministry put the number of pupils who fell ill at 40.", ["pupils"]),
    ("The number of patients in hospital fell below 300.", ["patients"]),
    ("One, a waiter in his 40s, was shot.", ["waiter", "waiter"]),
    ("The party lost its majority, falling to 31 seats from 44.", ["seats", "seats"]),
    # what lasts
    ("A man who had robbed his wife was jailed for 30 years.", ["man", "man"]),
    ("The jurors talked for six hours.", ["jurors"]),
    ("The judge held the two clerks for six days.", ["clerks", "clerks"]),
    ("The truce lasted 72 hours.", ["truce"]),
    ("Firemen fought the blaze for nine hours.", ["Firemen"]),
    ("The state shut the road for nine hours.", ["road"]),
    ("The court told the firm to pay $4 million to the widows.", [""]),
    ("He was found guilty of stealing $640 from a shop.", [""]),
    ("Six hours later the dam broke.", [""]),
    # what only says when lasts nothing
    ("The lake burst its banks two days later.", [""]),
    ("The team climbed four peaks in 90 minutes.", ["peaks", ""]),
    ("The peso fell to its lowest in six years.", [""]),
    ("Within an hour of the alarm, the crews had left.", [""]),
    ("The valley saw a drought after 30 years of peace.", ["peace"]),
    ("The strike ended after 19 days.", ["strike"]),
    ("Volunteers put in 900 hours.", ["Volunteers"]),
    ("The senator talked over nine hours.", ["senator"]),
    ("Dredgers cleared the harbour over nine weeks.", [""]),
    # whose share it is, told before the clause
    ("Among women, 40 percent said yes.", ["women"]),
    ("In the poll, 40 percent said yes.", [""]),
    # points of an index
    ("The Tarn index rose 12 points.", ["Tarn index"]),
    ("The Tarn team has 12 points.", ["points"]),
    ("The Tarn index reached 2,020.90 points.", ["Tarn index"]),
    ("Shares in Keld closed at 890 points.", ["Shares"]),
    ("The Tarn team reached 12 points.", ["points"]),
    # who a part is said to be
    ("Six clerks died, two of them girls.", ["clerks", "girls"]),
    ("Of the six dead, two were girls.", ["dead", "girls"]),
    ("Six clerks died, two of them on Monday.", ["clerks", "clerks"]),
    # a bare number goes on from the whole before it, not from the part
    ("Six clerks were killed (two women, four men) and ten hurt.", ["clerks", "women", "men", "clerks"]),
    # a state told as a noun, by its determiner
    ("Six monks died, and the 12 injured went home.", ["monks", "injured"]),
    ("A bomb killed six monks and 12 injured monks went home.", ["monks", "injured monks"]),
    # what changed is of the level before, and of the change told again
    ("Revenue totaled $9 million, a 43% increase from $7 million.", ["Revenue"] * 3),
    ("Orders came to 90 tons, a 5 percent drop.", ["Orders"] * 2),
    ("The Tarn index rose by 8%, which is 392 points.", ["Tarn index"] * 2),
    ("The Tarn index closed down 6 percent, or 486 points.", ["Tarn index"] * 2),
    ("A slump came with a 7% sell-off in shares.", ["shares"]),
    # whose level a verb moves, past what hangs on it and in what *with* opens
    ("Exports of wheat from Keld tripled in May to 940 tonnes.", ["Exports", "Exports"]),
    ("Wheat exports from Keld rose in May to 940 tonnes.", ["Wheat exports"]),
    (
        "Markets sank, with the Tarn index losing 3% and the Ard index of Keld falling by 5%.",
        ["Tarn index", "Ard index"],
    ),
    ("A levy adds $25 per tonne to the cost of salt.", ["cost of salt"]),
    ("The spill wiped $2 million off its value.", ["value"]),
    # a verb or a preposition that looks like a noun
    ("The proposed $85 million merger faces tough scrutiny.", ["merger"]),
    ("A round now costs nine dollars.", ["round"]),
    ("A trade that Orvane estimates to be worth $7 million a year thanks to salt has ended.", ["trade"]),
    ("It fell two years prior to the raid.", [""]),
    # a share in a list; where something lies; a noun phrase that ends before the next one
    ("He won 83% of voters in Keld last month, 74% in Ard last week and 71% in Temo on Tuesday.", ["voters"] * 3),
    ("The bus was at a crossing, located 70 miles south of Keld.", ["crossing"]),
    ("A 9-foot-long island dominates the lake.", ["island"]),
    # in brackets
    ("Cells were taken from the lysates (84 ml).", ["lysates"]),
    ("Parents pay a fee of 8,000 euros (about $453, 371 pounds).", ["fee"] * 3),
    # nobody, and what a vote hands out
    ("No one was hurt.", [""]),
    ("The Greens won 34 seats, the Liberals 18.", ["seats", "seats"]),
    # the age at which somebody did something
    ("At 88, Marta Velk still rows to the island.", ["Marta Velk"]),
    ("At 29 years old, she still lives with her parents.", ["she"]),
    ("My uncle joined the navy at age 15.", ["uncle"]),
    ("Lena Horst, a longtime member of a club, has died at age 74.", ["longtime member of a club", "Lena Horst"]),
    ("Lena Horst won silver, her best result at the age of 19.", ["Lena Horst"]),
    ("A nurse in her 30s was hurt.", ["nurse", "nurse"]),
    ("Otto Brandt met a sailor, 71, at the port.", ["sailor"]),
    # a rival is no measure of a share
    ("Mr Varga leads Ms Toth by 46 percent to 42 percent.", ["", ""]),
    ("Lena Horst leads Otto Brandt 51.8% to 46.3%.", ["", ""]),
    ("The shares beat the index by 4 percent.", ["shares"]),
    # how far off something is
    ("Divers found a wreck some 3 miles off Ostrel.", ["wreck"]),
    ("The winds reached 90 mph at a mill about five miles south of Brod.", ["winds", "mill"]),
    ("The post stands 5 km north of Brod.", ["post"]),
    # what is changed by an amount, from one or to one
    ("The dairy cut its stake in the mill from 9 percent to 4 percent.", ["stake", "stake"]),
    ("The council raised the rent of homes in the port by 8 percent.", ["rent"]),
    ("Salt for May delivery fell 40 cents to $71 a tonne.", ["Salt", "Salt"]),
    ("The price of milk in the city rose by 3 percent.", ["price"]),
    # sums that go on from one before
    ("Income fell to $12 million, or 84 cents a share, from $59 million, or $1.02 a share.", ["Income"] * 4),
    ("They paid a ransom of 40 bitcoin, worth about $2.4 million.", ["ransom", "ransom"]),
    ("Velk Dairies closed at $28.25, down 50 cents.", ["Velk Dairies", "Velk Dairies"]),
    ("The club spent $4 million, or a third of its funds.", ["", "funds"]),
    # who is given a length of time
    ("The bank gave the clerk 10 days to leave.", ["clerk"]),
    ("The guard watched the clerk 10 minutes.", ["guard"]),
    # a level behind a step or a verb of prices, and what it is compared with
    ("Brent crude was up 4% at $87.10.", ["Brent crude", "Brent crude"]),
    ("The stock ended the day at $14.20, up from $13.90.", ["stock", "stock"]),
    ("Zinc was little changed at $2,810 a tonne.", ["Zinc"]),
    ("Loans were available at 4.75 percent, compared with 8 percent in 2000.", ["Loans", "Loans"]),
    ("Profit was $310 million in 2025, up from $270 million in 2024.", ["Profit", "Profit"]),
    ("The index shed 26 points or 0.54 per cent.", ["index", "index"]),
    ("The Dow was down 112 at 38,210.", ["Dow", "Dow"]),
    ("Operating profit, at $88m, beat forecasts.", ["Operating profit"]),
    ("Ana, at $5 a day, beat forecasts.", [""]),
    ("The mayor put the cost at $90 million.", ["cost"]),
    ("Velk closed two shops at a cost of $3 million.", ["shops", "cost"]),
    # what a sum is put in, worth, or no part of
    ("The firm invested $15 million in a mill.", ["mill"]),
    ("The firm raised $15 million in a share sale.", [""]),
    ("The group won a contract worth $40 million.", ["contract"]),
    ("The fine was reduced to $4 million on appeal.", ["fine"]),
    ("Revenue was below the $4 million analysts had forecast.", [""]),
    # what is bought, not what it is paid in; no verb, and no noun that another sum measures
    ("Orvel agreed to buy Tarn for $4.6 billion in cash and stock.", ["Tarn"]),
    ("Tarn was bought for $4.6 billion in cash.", ["Tarn"]),
    ("Police seized $4 million in cash.", ["cash"]),
    ("Orvel lost $210 million on sales of $760 million.", ["", "sales"]),
    ("The state spent $2 million on repairs of 40 roads.", ["repairs", "roads"]),
    ("The state will borrow 14 billion kroner less than planned.", [""]),
    # the subject as the grammar read it
    ("The company reported revenue of $4 million.", ["revenue"]),
    ("The bank cut its forecast for growth to 2.1% from 2.6%.", ["forecast", "forecast"]),
    ("The median price for homes in May was $3 million, down 9% year over year.", ["median price"] * 2),
    ("Shares of Velk rose 41 cents.", ["Shares of Velk"]),
    ("A share of exports rose 41 percent.", ["exports"]),
    ("Growth of 28% and 50% was reported.", ["Growth", "Growth"]),
    ("Banks pulled the index 0.7 percent lower.", ["index"]),
    ("Velk shares have surged for months, up nearly 57% this year.", ["Velk shares"]),
    ("The forecast was revised upward by $40 million.", ["forecast"]),
    ("The mill saw a 3 percent rise in May.", ["mill"]),
    ("The loan carries interest of 6% a year.", ["interest"]),
    # what rose, fell or is owned
    ("The mill saw a gain of 10 percent.", ["mill"]),
    ("Velk reported 9 percent growth in sales.", ["sales"]),
    ("They announced cuts of 21 percent in output.", ["output"]),
    ("They hold a 49 percent stake in the dairy.", ["dairy"]),
    ("They hold a 49 percent stake.", ["stake"]),
    # what hangs on the noun of a change, on a noun before a bound, and what a share is of
    ("They asked for a rise in wages from $20 to $50.", ["wages", "wages"]),
    ("They asked for soup from Kesh for $50.", [""]),
    ("Tarn sold shares at a price of between $6 and $8.", ["price"]),
    ("The cart hit a wall at a speed of up to about 20 mph.", ["speed"]),
    ("The survey had a margin of plus or minus three percent.", ["margin"]),
    ("The clinic keeps its samples at 4 degrees Celsius.", ["samples"]),
    ("The poll has the Greens on 41%, the Liberals on 24%.", ["Greens", "Liberals"]),
    ("The county granted loans over $3 million.", ["loans"]),
    ("The dam will cost the county over $3 million.", [""]),
    ("Support for a dam is up six points, at 47 percent.", ["Support", "Support"]),
    ("Output hit a high of 9 percent.", ["Output"]),
    ("Two hundred nuns arrived in the space of a week.", ["nuns", "nuns"]),
    ("They stood in the chapel of a convent.", []),
    # one verb of change for two shares; a verb behind an aside
    ("Thefts were down 30 percent in May, and fires by a fifth.", ["Thefts", "fires"]),
    ("Thefts in Ard, put at 90 by the mayor, later doubled.", ["", "Thefts"]),
    ("The mill's debts rose to $4 million, which works out to $9 a head.", ["mill's debts", "mill's debts"]),
    ("The office put turnout at 65 percent, dropping to 50 percent in Ard.", ["turnout", "turnout"]),
    # how far off a place is, and how high
    ("Raiders burnt a camp near Ard, 150 km (90 miles) north of Kesh.", ["Ard", "Ard"]),
    ("Thieves robbed a farm 9 km away.", ["farm"]),
    ("The plane fell, 9 km from Kesh.", [""]),
    ("The thieves walked 9 km north.", ["thieves"]),
    ("Snow hit the climbers at a camp at 6,000 metres.", ["camp"]),
    ("Dal is a town of 900 people located 9 km from Kesh.", ["people", "town"]),
    # the noun that an amount stands before
    ("The monks baked twice as many loaves.", ["loaves"]),
    ("He has 27 years experience baking bread.", ["experience"]),
    ("The hall holds half the pews.", ["pews"]),
    ("The line needs 9 miles (14 km) of new track.", ["new track", "new track"]),
    # a relative whose subject is only some, one of whom a name tells
    ("The monks, some of whom were locked up for nine years, left.", ["monks"]),
    ("One of the bakers, Ivo Bek, was jailed for nine years.", ["bakers", "Ivo Bek"]),
    # of whom: people, not the households in brackets or the sites
    (
        "Some 900 people (200 households) fled to 37 sites, of whom 58 percent are children.",
        ["people", "households", "sites", "people"],
    ),
    # an age that stands for people, and one that is only told of them
    ("A 16-year-old was charged.", ["16-year-old", ""]),
    ("Two six-year-olds and a nurse drowned.", ["six-year-olds", "", "nurse"]),
    ("A 16-year-old clerk was charged.", ["clerk", "clerk"]),
    ("Three clerks, two of them 18 years old, were hurt.", ["clerks", "clerks", "clerks"]),
    # a state whose level is told
    ("The number of dead rose to 29 from 24.", ["dead", "dead"]),
    ("The state put the number of dead at 29.", ["dead"]),
    ("A fire left 29 dead.", [""]),
    # who a bare number is the size of; a place is not its people
    ("They sang before a crowd of 900.", ["crowd"]),
    ("A family of nine drowned.", ["family"]),
    ("A crowd of 900 nuns sang.", ["nuns"]),
    ("The families of nine were told.", [""]),
    ("A town of 900 was burnt.", [""]),
    ("A father of nine drowned.", ["father", ""]),
    # a second share in another clause; a share of ballots, of its own noun, in another place
    ("Three quarters of firms have no plan, and one in nine has lost money.", ["firms", "firms"]),
    ("Half of the men fled and 30 percent were caught.", ["men", "men"]),
    ("Half of the clerks left while about 6 in 10 bakers stayed.", ["clerks", "bakers"]),
    ("Half of the clerks left while 30 percent of nuns stayed.", ["clerks", "nuns"]),
    ("Sixty percent of ballots were in and 30 percent backed Bek.", ["ballots", ""]),
    ("Half of the men fled; in Kesh, 30 percent stayed.", ["men", ""]),
    # whom a poll asked; what it tells is not of the poll
    ("A poll of 900 clerks found 38% backing a ban, 44% opposed.", ["clerks"] * 3),
    ("A survey of bakers showed that 38 percent backed a ban.", ["bakers"]),
    ("The poll found 38 percent in favour of a ban.", [""]),
    ("A survey of 900 shops found prices up 3 percent.", ["shops", "prices"]),
    ("The poll of 900 clerks gave the Greens 38 percent.", ["clerks", ""]),
    ("A poll of 900 clerks found 38% of bakers backing a ban.", ["clerks", "bakers"]),
    # the age of those whom a pronoun stands for
    ("She fed 900 children, half of them under five.", ["children"] * 3),
    # who *them* are that no number counts: people named before, not who tells it, nor things
    ("Lawyers for the students said 112 of them were held.", ["students"]),
    ("The raid freed the miners, but 12 of them died.", ["miners"]),
    ("The students said police held 112 of them.", ["students"]),
    ("The officials said 112 of them were held.", [""]),
    ("The mayor said 12 of them died.", [""]),
    ("The trucks left, and 12 of them were burnt.", [""]),
    # parts of a point: of a rate, not of a game or an index
    ("Unemployment edged up a tenth of a point to 5.3 percent.", ["Unemployment"] * 2),
    ("The bank cut its rate by a quarter of a point to 5.3 percent.", ["rate"] * 2),
    ("The team won the title by half a point.", ["point"]),
    # what a length of time lasts, parts or only dates; a measure right behind its noun; an age alone
    ("In the first eight months of 2019, the clinic treated 40 boys.", ["", "boys"]),
    ("She spent nine months behind bars.", ["she"]),
    ("He was jailed for nine months.", ["he"]),
    ("The ship made its first such test in six months.", [""]),
    ("No ship has been seen in nine days.", [""]),
    ("The mayor linked raids three weeks apart.", ["raids"]),
    ("The poll, now two months away, is tense.", ["poll"]),
    ("The storm brought tides up to five feet above normal.", ["tides"]),
    ("The clerk gave the boys more than 3 kg of rice.", ["rice"]),
    ("Police say 4-year-old shot himself.", [""]),
    ("Ann Lee, 40, fell.", ["Ann Lee"]),
    ("Lund shares closed yesterday at $31.20, off $2.", ["Lund shares", "Lund shares"]),
    ("Aid for the appeal stands at 41 per cent of the $900 million required.", ["Aid", ""]),
    ("The tender is a $41-a-share offer of its own.", ["offer"]),
    ("Rents have risen by 80 percent, three times as fast as wages.", ["Rents", "Rents"]),
    # states told as nouns, of a whole too; no noun of others that cannot be theirs
    ("He said six of the 39 wounded were in a critical state.", ["wounded", "wounded"]),
    ("A hospital in the town received three bodies and seven wounded.", ["bodies", ""]),
    ("A bomb killed 14 soldiers and a tea seller and wounded 39.", ["soldiers", "tea seller", ""]),
    ("The flood killed 22 people, nine of them pupils sleeping in a hostel.", ["people", "pupils"]),
    ("Two teams of doctors arrived.", ["teams of doctors"]),
    ("A sack of rice that cost 30 cedis in May now sells for 44.", ["rice", "rice"]),
    # shares that say or hold something, and shares of what stands behind them; measures whose unit or level goes on
    ("Some 40 percent say taxes are too high.", [""]),
    ("A poll found 40% think taxes are too high.", [""]),
    ("Just 9 percent trust the banks.", [""]),
    ("They sold a 40 percent stake the bank held.", ["stake"]),
    ("He won with 40 percent support.", ["support"]),
    ("Ard and Kesh got 3.4 and 5.0 inches of rain.", ["rain", "rain"]),
    ("Trucks brought 40 tonnes and 30 bags of salt.", ["", "bags of salt"]),
    ("The bar fell from 40 kg to 12.", ["bar", "bar"]),
    ("This is one of the worst slumps in the last 100 years.", [""]),
    ("Peak gusts reached about 40 mph. Tropical rain hit Ard.", ["Peak gusts"]),
    ("15-year-old in court after shooting 17-year-old", ["", ""]),
    # shares of others behind a name, measures in a list
    (
        "Orvel held 19 percent of the salt market with Lund at 15 percent, followed by Bek at 13 percent.",
        ["salt market", "salt market", "salt market"],
    ),
    ("The storm dropped 11 inches of snow on Ard, 9 inches at Kesh and 6 inches in Temo.", ["snow", "snow", "snow"]),
    ("The storm dropped 11 inches of snow on Ard and winds hit 60 mph.", ["snow", "winds"]),
    ("Bek slimmed down, falling from 97 kilos to 81 by swimming.", ["Bek", "Bek"]),
    ("The group spent far more to help Bek -- more than $1.5 million in all.", [""]),
    # nouns joined before the noun that is counted; who was asked, and the verb that tells of them
    ("The blaze shut nine oil and gas fields.", ["oil and gas fields"]),
    ("Hundreds of oil and gas workers struck.", ["oil and gas workers"]),
    ("The shelling killed four male and female guards.", ["male and female guards"]),
    ("The port has 11 crew and cargo ships.", ["crew"]),
    ("It hit two aircraft and fuel depots.", ["aircraft"]),
    ("Half of those questioned favour the ban.", ["questioned"]),
    ("Half of the wounded support staff left.", ["wounded support staff"]),
]


@pytest.mark.parametrize(("sentence", "subjects"), SUBJECTS)
def test_each_quantity_has_its_subject(sentence, subjects):
    assert [fact.subject for fact in extract(sentence)] == subjects
