from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numbers_extract import extract
from numbers_extract.context.place import countries, place_phrases
from numbers_extract.lexicon import countries as lex
from numbers_extract.lexicon.place_words import PLACE_RULES
from standards import COUNTRIES

# ---------------------------------------------------------------- countries
AMBIGUOUS = [
    "Georgia",
    "Congo",
    "Korea",
    "Kashmir",
    "Kurdistan",
    "Birmingham",
    "San Jose",
    "Hyderabad",
    "Cordoba",
    "Punjab",
    "Victoria",
    "Athens, Georgia",
    "Latin America",
    "the Gulf of Mexico",
    "the South China Sea",
    "the central Mediterranean",
    "Eastern Europe",
    "the Horn of Africa",
    "West Africa",
    "a police station",
    "the vehicle",
    "the eastern outskirts",
    "a hospital",
    "worldwide",
    "the Latin American quarter",
    "Korean waters",
    "the Georgian coast",
    "Vrana",
    "the Tarsk valley",
    "Oak Street",
    "",
]


@pytest.mark.parametrize("phrase", AMBIGUOUS)
def test_ambiguous_or_unknown_places_have_no_country(phrase):
    assert countries(phrase) == ""


CODED = """
Iran=IRN|Iraq=IRQ|Syria=SYR|the US=USA|the U.S.=USA|the United States=USA|America=USA|UK=GBR|the U.K.=GBR|Britain=GBR
England=GBR|Scotland=GBR|Northern Ireland=GBR|Ivory Coast=CIV|C\u00f4te d\u2019Ivoire=CIV|DR Congo=COD
the Democratic Republic of Congo=COD|the Democratic Republic of the Congo=COD|the Republic of Congo=COG
Congo-Brazzaville=COG|Gaza=PSE|the Gaza Strip=PSE|the West Bank=PSE|Gaza City=PSE|Kosovo=XKX|Taiwan=TWN|Hong Kong=HKG
Western Sahara=ESH
South Sudan=SSD|Sudan=SDN|North Korea=PRK|South Korea=KOR|Guinea=GIN|Guinea-Bissau=GNB|Equatorial Guinea=GNQ
Papua New Guinea=PNG|Niger=NER|Nigeria=NGA|Mali=MLI|Malawi=MWI|Skopje, Macedonia=MKD|North Macedonia=MKD|Czechia=CZE
the Czech Republic=CZE|Burma=MMR|Myanmar=MMR|Swaziland=SWZ|Eswatini=SWZ|East Timor=TLS|the Netherlands=NLD|Holland=NLD
the United Arab Emirates=ARE|UAE=ARE|Saudi Arabia=SAU|the Philippines=PHL|the Bahamas=BHS|the Maldives=MDV|Bosnia=BIH
Bosnia and Herzegovina=BIH|Trinidad and Tobago=TTO|Turkey=TUR|T\u00fcrkiye=TUR|Vietnam=VNM|Laos=LAO|Chad=TCD|Jordan=JOR
Lebanon=LBN|Cuba=CUB|Haiti=HTI|the Dominican Republic=DOM|El Salvador=SLV|Costa Rica=CRI|Burkina Faso=BFA|Cape Verde=CPV
Sierra Leone=SLE|the Central African Republic=CAF|New Zealand=NZL|Puerto Rico=PRI|Greenland=GRL|the Vatican=VAT
western Mosul=IRQ|eastern Sirte=LBY|northern Mali=MLI|southern Helmand province=AFG|central Kabul=AFG|downtown Cairo=EGY
Baghdad=IRQ|Damascus=SYR|Tehran=IRN|Kyiv=UKR|Kiev=UKR|Moscow=RUS|Paris=FRA|London=GBR|Berlin=DEU|Rome=ITA|Madrid=ESP
Tokyo=JPN|Beijing=CHN|New Delhi=IND|Mumbai=IND|Karachi=PAK|Dhaka=BGD|Manila=PHL|Jakarta=IDN|Bangkok=THA|Seoul=KOR
Lagos=NGA|Kano=NGA|Nairobi=KEN|Khartoum=SDN|Addis Ababa=ETH|Mogadishu=SOM|Tripoli, Libya=LBY|Benghazi=LBY|Conakry=GIN
Bogota=COL|Caracas=VEN|Lima=PER|S\u00e3o Paulo=BRA|Rio de Janeiro=BRA|Mexico City=MEX|Guatemala City=GTM
Port-au-Prince=HTI|New York=USA|Chicago=USA|Los Angeles=USA|Washington=USA|Washington, D.C.=USA
Toronto=CAN|Sydney=AUS|Auckland=NZL
Aleppo=SYR|Raqqa=SYR|Homs=SYR|Idlib=SYR|Aden=YEM|Sanaa=YEM|Hodeidah=YEM|Donetsk=UKR|Kharkiv=UKR|St Petersburg=RUS
Texas=USA|North Carolina=USA|New Mexico=USA|California=USA|Ontario=CAN|British Columbia=CAN|New South Wales=AUS
Sindh province=PAK|Bavaria=DEU|Catalonia=ESP|Xinjiang=CHN|Uttar Pradesh=IND|Borno state=NGA|Vorarlberg=AUT
Antioquia department=COL|Herat province=AFG|the Donetsk front=UKR|the US East Coast=USA|the U.S. West Coast=USA
Detroit's west side=USA|Haiti's Artibonite valley=HTI|Nigeria's Benue state=NGA|Nigeria's Niger state=NGA
Syria's Idlib province=SYR|the town of Al-Bab in Syria=SYR|the English city of Leeds=GBR|the Israeli city of Haifa=ISR
the Turkish coast=TUR|Iraqi Kurdistan=IRQ|the French Alps=FRA|Pskov, western Russia=RUS|Nice, France=FRA
Paris, Texas=USA|Lebanon, Pennsylvania=USA|London, Ontario=CAN|Birmingham, England=GBR|Birmingham, Ala.=USA
Atlanta, Georgia=USA|Tbilisi, Georgia=GEO|Lahore, Punjab=PAK|Punjab, India=IND|Santiago, Chile=CHL|Cali, Colombia=COL
Tripoli in Lebanon=LBN|Syria and Iraq=SYR;IRQ|Iraq and Syria=IRQ;SYR|Iraq, Syria and Yemen=IRQ;SYR;YEM
Hamburg, Bremen and Kiel=DEU|Paris, London and Rome=FRA;GBR;ITA|Kano and Kaduna states=NGA|France and Paris=FRA
the Turkish embassy in Paris=FRA|a gun club in Idaho=USA|hospitals in Lyon=FRA|the Karrada district of Baghdad=IRQ
Paris, TX=USA|Lebanon, OH=USA|Dover, Del.=USA|Macon, Ga.=USA|London, ON=CAN|Seoul, LA and Rome=KOR;ITA
BOGOTA=COL|SAN SALVADOR=SLV|TEGUCIGALPA=HND|EL SALVADOR AND HONDURAS=SLV;HND
"""
TABLE = [tuple(item.split("=")) for line in CODED.strip().split("\n") for item in line.split("|")]


@pytest.mark.parametrize(("phrase", "codes"), TABLE)
def test_countries(phrase, codes):
    assert countries(phrase) == codes


def test_the_table_is_large():
    assert len(TABLE) >= 150


def test_every_country_is_found_by_its_names_and_capitals():
    for country in lex.COUNTRIES:
        for name in (*country.names, *country.capitals):
            assert countries(name) == ("" if name in lex.NO_COUNTRY else country.code), name


def test_codes_are_those_of_the_standard():
    for table in (lex.COUNTRY_NAMES, lex.CITIES, lex.REGIONS, lex.ADJECTIVES):
        assert set(table.values()) <= COUNTRIES


@pytest.mark.parametrize(
    "word", ["iraqis", "german", "germans", "frenchman", "dutchmen", "chinese", "britons", "kurds", "poles", "swiss"]
)
def test_nationals(word):
    assert word in lex.NATIONALS


def test_words_that_are_no_nationals():
    assert {"us", "iraq", "polishes", "paris"}.isdisjoint(lex.NATIONALS)


# ---------------------------------------------------------------- place_phrases
NO_PLACE = [
    "Three men were shot in March and 4 on Sunday.",
    "Two died near Sunday noon.",
    "Police said 5 were held in Islamic State custody.",
    "Cuban doctors saw nine cases.",
    "Ivan's 18 goats ran.",
    "President Paul Moss met 3 envoys.",
    "Nine men hid in a hurry.",
    "The Tarsk review found 12 faults.",
    "Two U.S. soldiers were hurt.",
    "The Iraqi Army lost 3 men.",
    "He spoke to Mary Holt and 3 others.",
    "The friends of Lesra Vint came with 3 dogs.",
    "Some 40 Germans and 3 Poles sang.",
    "In English, 3 words were wrong.",
    "The Washington Post counted 9 cases.",
    "FIVE MEN ON THE WAY SAW NICE COLOGNE.",
    "There were 3 men.",
    "In a state of shock, 3 men sat down.",
    "The war drove 900 from their homes.",
    "He spent 11 years behind bars.",
    "Nine sang at a wedding.",
    "The province has had 3 mayors.",
]


@pytest.mark.parametrize("sentence", NO_PLACE)
def test_no_place(sentence):
    assert place_phrases(sentence, 0, len(sentence)) == []


PLACES = [
    "Six were killed in [western Mosul] today.",
    "It bought 9 jets for use in [Iraq and Syria].",
    "At least 70 died in [the town of Khan Sheikhoun in Syria's Idlib province].",
    "Some nine fell ill in [the English city of Leeds].",
    "Two bombs hit [the Karrada district of Baghdad].",
    "Police in [Pskov, western Russia], held 56.",
    "Searches in [Hamburg, Bremen and Kiel] brought 9 arrests.",
    "Eight fell in [southern Helmand province] on Monday.",
    "Nearly 900 drowned in [the central Mediterranean].",
    "Three men with bombs entered [a police station].",
    "She shot 2 clays at [a gun club in Idaho].",
    "A storm faces 9 ports of [the US East Coast].",
    "Measles took 87 lives in [Peru's Mantaro valley].",
    "They logged 48 attacks along [the Donetsk front].",
    "[China] has shut 3 mines.",
    "[Iraq]'s 18 provinces voted.",
    "Storms killed 21 in [the Caribbean].",
    "It is felt in [parts of Europe] by 3 million.",
    "A quake hit [the outskirts of Lima], hurting 4.",
    "Two fell ill in [Bedford Township] and left.",
    "Five were hurt in [Johnston County] at noon.",
    "Shots hit 4 on [Detroit's west side].",
    "Nine were held outside [Montrose].",
    "Thousands fled [Darzab] within 3 days.",
    "The courts of [Lesbos] convicted 900.",
    "He was held 3 days near [the Turkish border].",
    "A third of [Iraq] is desert.",
    "It sank off [the coast of Libya] with 90 aboard.",
    "Four died in [Nice, France], on Friday.",
    "It killed 9 in [Birmingham, Ala.] at noon.",
    "Two died in [Bosnia and Herzegovina].",
    "It spread to 9 towns across [the Horn of Africa].",
    "He hid 3 guns in [Jurf al-Sakhar] for years.",
    "Two of 9 were treated at [hospitals].",
    "Two were brought to [a local hospital] at 9.",
    "Three sat inside [the vehicle].",
    "Attacks fell [globally] by 9 percent.",
    "[Bihar and Odisha states] lost 15 wells.",
    "Turnout in [Galway and Mayo] was 58 percent.",
    "THREE MEN DIED IN [BOGOTA] TODAY.",
    "Nine people were shot in [Oakland, California], and 2 in [Reno].",
    "It rose by 3 in [Nigeria's Benue state] and by 4 in [Ghana].",
    "Forces took 9 villages in [the Sinai Peninsula].",
    "Two cooks were shot at [the gate].",
    "Three girls drowned in [a flooded cabin].",
    "Divers pulled 13 people from [the mine].",
    "Nine families were evacuated from [coastal towns].",
    "They moved 900 people to [higher ground].",
    "In [the south], 3 dams broke.",
    "The 5 bodies lay in [the south of the country].",
    "It keeps 300 guards in [the region].",
    "Six men hid in [a garage 3 km from the main station].",
    "Two were crushed in [a copper mine near Ostrel].",
    "Gunmen stormed [an army checkpoint near Hama] and shot 5.",
    "Fire killed 40 at [a plant outside Kutahya].",
    "Nine sang at [a wedding in Ostrel].",
    "Eight died on [the road between Kabul and Ghazni].",
    "Two fell along [the border between Chad and Sudan].",
    "It sent 90 guards to [its border with Chad].",
    "Nine fell in [northern and eastern Syria].",
    "Police shot 3 men [there] on Friday.",
    "The bodies of 3 men were found [nearby].",
    "[The site] was built for 900 people.",
    "Nine men were sent home from [Kenya's parliament].",
    "It sank 14 km from [Pangani] with 9 aboard.",
    "Four died in [a house on the city's north side].",
    "TWO DIED AT [THE CORNER OF ALMA AND BRISA STREETS] TODAY.",
    "The mine is in [the hills above Kandy], 9 miles away.",
    "Floods hit 90 farms in [the Meril lowlands].",
    "A bus with 40 aboard overturned between [Kabul and Herat].",
    "Nine were shot at [a home on Alder Road in Ostrel].",
    "Nine were shot in [Ostrel, TX] Monday.",
    "Nine were shot in [Dover, Del.], and 2 fled.",
]


@pytest.mark.parametrize("marked", PLACES)
def test_place(marked):
    wanted = [part.split("]")[0] for part in marked.split("[")[1:]]
    sentence = marked.replace("[", "").replace("]", "")
    assert [sentence[p.start : p.end] for p in place_phrases(sentence, 0, len(sentence))] == wanted


@pytest.mark.parametrize("rule", PLACE_RULES, ids=lambda rule: rule.id)
def test_place_rules_do_what_they_say(rule):
    wanted = rule.example.split("[")[1].split("]")[0]
    sentence = rule.example.replace("[", "").replace("]", "")
    assert [(sentence[p.start : p.end], p.rule) for p in place_phrases(sentence, 0, len(sentence))] == [
        (wanted, rule.id)
    ]
    assert place_phrases(rule.counter_example, 0, len(rule.counter_example)) == []


@pytest.mark.parametrize("marked", PLACES)
def test_offsets_hold_inside_a_longer_text(marked):
    sentence = marked.replace("[", "").replace("]", "")
    before, after = "He sat in Paris.\n\n", "\n\nIn Rome 3 left."
    text = before + sentence + after
    start, end = len(before), len(before) + len(sentence)
    shifted = [(p.start - start, p.end - start, p.rule) for p in place_phrases(text, start, end)]
    assert shifted == place_phrases(sentence, 0, len(sentence))


@pytest.mark.parametrize("unit", ["Paris in ", "Iraq, Syria, ", "the city of ", "John Smith ", "a very old hospital "])
def test_endless_sentences_end(unit):
    text = unit * 3000
    assert all(p.end <= len(text) for p in place_phrases(text, 0, len(text)))


WORDS = st.sampled_from(
    "in at the town of near Paris Iraq 's and , Texas St. Louis U.S. province Sindh north western Iraqi hospital a "
    "CAIRO Al-Bab d'Ivoire Georgia ( ) County from said Monday's worldwide 3".split()
)


@settings(max_examples=150)
@given(st.lists(WORDS, max_size=30))
def test_any_words_give_ordered_spans_inside_the_bounds(words):
    text = " ".join(words)
    bounds = [(p.start, p.end) for p in place_phrases(text, 0, len(text))]
    assert bounds == sorted(bounds)
    assert all(0 <= a < b <= len(text) for a, b in bounds)
    assert all(b <= c for (_, b), (c, _) in pairwise(bounds))
    countries(text)


# ---------------------------------------------------------------- the table of sentences, coded by hand
with Path(__file__).with_name("place_phrases.csv").open(encoding="utf-8", newline="") as lines:
    SENTENCES = [tuple(row.values()) for row in csv.DictReader(lines)]


# Where people are sent or taken from is no place of the fact; the program does not know that yet.
def _sentences():
    for sentence, place, code in SENTENCES:
        yield pytest.param(sentence, place, code)


def test_the_table_of_sentences_is_large_and_holds_ambiguous_places():
    assert len(SENTENCES) >= 200
    assert sum(bool(place) and not code for _, place, code in SENTENCES) >= 25


@pytest.mark.parametrize(("sentence", "place", "code"), list(_sentences()))
def test_the_first_quantity_of_a_sentence_has_its_place(sentence, place, code):
    fact = extract(sentence)[0]
    assert (fact.place, fact.country) == (place, code)


# ---------------------------------------------------------------- which place belongs to which quantity
PLACES_OF_CLAUSES = [
    ("Gunmen killed nine men in Lesra, and in Umo they burned 40 huts.", ["Lesra", "Umo"]),
    ("Nine men died in Lesra, and in the port of Umo the army killed four.", ["Lesra", "the port of Umo"]),
    ("Nine men died in Lesra, in Vell, and in Umo.", ["Lesra"]),
    ("A quake struck southern Chile, killing 312 people and injuring nearly 2,000.", ["southern Chile"] * 2),
    ("Nine men were shot in Lille and two in Nantes on Monday.", ["Lille", "Nantes"]),
    ("Gunmen stormed a farm near Lesra, killing five guards and a cook.", ["a farm near Lesra"] * 2),
    ("A court jailed seven men for plotting to bomb trams in Lyon.", [""]),
    ("Some 20 women, among them nationals of Chad and Niger, were jailed.", [""]),
    ("Some 300 nurses from Kenya and Uganda were hired.", [""]),
    ("Of the 90 raids, 40 took place in Mali.", ["", "Mali"]),
    # a protest is not where what it is about happened, and there is what was named
    ("In Umo hundreds marched over the killing of nine monks.", ["Umo", ""]),
    ("Hundreds rallied in Umo, demanding justice for nine monks killed in a raid.", ["Umo", ""]),
    ("Hundreds rallied in Umo, and nine monks were killed in a raid.", ["Umo", "Umo"]),
    ("Troops shot nine monks at Boro, and the army killed two rebels there.", ["Boro", "Boro"]),
    ("Two rebels died there.", ["there"]),
    ("Ferry sinks off Tanzania, 38 dead; scores missing", ["Tanzania", "Tanzania"]),
    ("Jurors in Turin, Italy, voted 9-2 on Monday.", ["Turin, Italy"] * 2),
    ("Mali, Niger and Chad, the three neighbours, met in Lome.", [""]),
    ("A Kesh court has jailed three traffickers.", ["Kesh"]),
    ("Rebels killed seven guards at border posts.", ["border posts"]),
    ("The quake struck Dorra, Umo and Kalima Hills, killing 85 people.", ["Dorra, Umo and Kalima Hills"]),
    ("A rocket hit a mill in Umo, killing nine clerks.", ["a mill in Umo"]),
    ("In Dorra, three schools were closed; in Temo, nine stayed open.", ["Dorra", "Temo"]),
    ("A mob burned nine houses in Umo after a driver killed two boys in Dorra.", ["Umo", "Dorra"]),
    ("The three suspects, who were arrested in Temo in March, will go on trial.", [""]),
    ("The Kenyan team beat nine rivals.", [""]),
    ("Some 40 people protested outside the White House.", [""]),
    ("The accord, signed in Kalima in 2002, freed 900 prisoners.", [""]),
    ("Riots at the Almoloya prison left 13 inmates dead.", ["the Almoloya prison"]),
    ("Kenya's floods have displaced 30,000 people.", ["Kenya"]),
    ("Floods in Sindh, Punjab and Balochistan killed 80 farmers.", ["Sindh, Punjab and Balochistan"]),
    ("Cyclone Idai swept across Mozambique and Malawi, killing 700 people.", ["Mozambique and Malawi"]),
    ("In the city of Mosul, troops killed 12 snipers in the district.", ["the city of Mosul"]),
    ("The White House fired 12 aides.", [""]),
    ("Police raided King's Barber Shop and held two men.", ["King's Barber Shop"]),
    ("A Kenyan lorry hit a stall, killing six.", [""]),
    ("A patrol was ambushed near the Chad border, and 14 soldiers died.", ["the Chad border"]),
    ("The Paris club lent 12 states money.", [""]),
    ("PARIS, Texas - Three men were shot in a bar.", ["a bar"]),
    ("A fire in Athens, Ohio, hurt nine students.", ["Athens, Ohio"]),
    ("Seven scientists were hurt in Cambridge, Massachusetts, in a blast.", ["Cambridge, Massachusetts"]),
    ("In Goma, where 30,000 have sought shelter, a child died.", ["Goma", "Goma"]),
    ("Brazil's prisons hold 700,000 inmates.", ["Brazil"]),
    ("Off the coast of Libya, 90 migrants drowned.", ["the coast of Libya"]),
    ("Ten died in the town of Deraa, near the Jordanian border.", ["the town of Deraa"]),
    ("A landslide buried a hamlet in Cundinamarca, killing eight.", ["a hamlet in Cundinamarca"]),
    ("The Tokyo Stock Exchange hired 12 clerks.", [""]),
    ("Snipers in Homs shot 11 men, and in Hama four were hanged.", ["Homs", "Hama"]),
    ("Six tourists were shot at a beach resort in Sousse.", ["a beach resort in Sousse"]),
    ("Cholera killed 86 people in five counties.", ["five counties", ""]),
    ("The agency runs nine clinics in 12 countries and has 30 doctors.", ["12 countries", "", ""]),
    ("Floods hit 18 districts across southern Chile.", ["southern Chile"]),
    ("Nine people died in five houses in Zeld.", ["Zeld", "Zeld"]),
    ("About one in five houses in Zeld fell, along with three bridges.", ["Zeld", "Zeld"]),
    ("The drug sells for $40 on the world market.", [""]),
    ("The drug sells for $40 in the fish market.", ["the fish market"]),
    ("Iran's rebels freed nine nurses.", [""]),
    ("Iran's exports fell by nine percent.", ["Iran"]),
    ("Talks between Mali and Chad ended, and the two countries rested.", [""]),
    ("In Lille a mob looted nine shops, and 40 men were arrested in the city.", ["Lille"] * 2),
    ("A mob looted nine shops in the city.", ["the city"]),
    ("A quake jolted Dorra, killing nine people.", ["Dorra"]),
    ("A guard jolted Dorra, killing nine people.", [""]),
    # how a place lies from another, and parts of one
    ("Wildfires have burned 27 acres and destroyed nine homes east of Tindale.", ["east of Tindale"] * 2),
    ("Guards cleared six farms east of the river.", ["east of the river"]),
    ("There are two small mills in the centre of the city.", ["the centre of the city"]),
    ("There are two small mills in the city centre.", ["the city centre"]),
    ("Engineers have cleared 4,300 mines laid along the canal.", ["the canal"]),
    ("The east of the bill had nine lines.", [""]),
    # an office is no place, and who belongs to a school is where a place says so
    ("Five courses were praised by the U.S. Department of Education.", [""]),
    ("At least 200 students of Jahan university held a rally in front of the mill in Savar.", ["the mill in Savar"]),
    ("At least 200 students of Jahan university fell ill.", ["Jahan university"]),
    # whose laws a body passes
    ("The Senate of Keltia passed nine bills.", ["Keltia"]),
    ("The assembly of elders passed nine bills.", [""]),
    # who owns a place, and a place that somebody left
    ("Bandits entered a herders' camp and took four cows.", ["a herders' camp"]),
    ("Nine clerks who fled Ostrel were robbed in Brod.", ["Brod"]),
    ("Nine men were robbed in Temo upazila (Umo, Kesh).", ["Temo upazila (Umo, Kesh)"]),
    ("Nine men were robbed in Fulba town, Temo upazila (Kesh).", ["Fulba town, Temo upazila (Kesh)"]),
    (
        "Nine men were robbed in Soro union, Lamo upazila (Ard, Kesh), over a debt.",
        ["Soro union, Lamo upazila (Ard, Kesh)"],
    ),
    ("Nine men were robbed on campus in Kesh city (Boalo).", ["Kesh city (Boalo)"]),
    ("Nine men were robbed in Dhaka - Murpo (Murpo), over a debt.", ["Dhaka - Murpo (Murpo)"]),
    ("In Temo, Umo County sent nine trucks.", ["Temo"]),
    ("In Temo, Umo County, nine men were robbed.", ["Temo, Umo County"]),
    ("Nine men were robbed in Paris (Reuters).", ["Paris"]),
    ("Nine men were robbed in Kesh (JNIM).", ["Kesh"]),
    ("Nine men were robbed in Kesh (Labour).", ["Kesh"]),
    ("Nine men were robbed in Kesh, Umo district was told.", ["Kesh"]),
    ("Nine men were robbed in front of Umo Press Club (Umo Sadar).", ["Umo Press Club (Umo Sadar)"]),
    ("Nine men were robbed in front of Maria Holt.", [""]),
    ("Nine men were robbed in front of the mill.", ["the mill"]),
    ("Nine men were robbed in the front of the queue.", [""]),
    ("Whitmore County plans to spend $14 million on a new jail.", ["Whitmore County"]),
    ("Half of Lorne County's voters are over 60.", ["Lorne County", ""]),
    ("The Lorne County sheriff freed nine men.", [""]),
    ("The agency said the Umo area, where some 800 people slept in tents, was dry.", ["the Umo area"]),
    ("The lorry went to Umo, where there were dozens of deaths.", ["Umo"]),
    ("He met the Umo Company where nine men work.", [""]),
    ("Bandits attacked and shot nine men in the community.", ["the community"]),
    ("The drug killed nine men in the gay community.", [""]),
    ("Bandits broke into a private residence and killed nine men.", ["a private residence"]),
    ("Nine people died in a road accident.", [""]),
    ("The talks with the president of Mali took nine hours.", [""]),
    ("A California man killed nine clerks.", [""]),
    ("The Vermont senator raised $73 million.", [""]),
    ("California police freed nine clerks.", ["California"]),
    ("Vermont voters raised $73 million.", ["Vermont"]),
    ("THE LIMA BISHOP DEPLORED THE MURDER OF NINE MONKS.", [""]),
    ("THE TALKS WITH THE PRESIDENT OF EL SALVADOR TOOK NINE HOURS.", [""]),
    ("THE ARMY OF EL SALVADOR KILLED NINE MONKS.", ["EL SALVADOR"]),
    ("The Carrow blaze, now 45 percent contained, grew by 3,000 hectares.", ["Carrow", "Carrow"]),
    ("Nine people died in the Oslo bus bombing.", ["Oslo"]),
    ("He is charged in three Atlanta attacks.", ["Atlanta"]),
    ("Nine people died in the Hamas attack.", [""]),
    ("Nine people died in the Boko Haram attack.", [""]),
    ("Nine people died in the Boeing crash.", [""]),
    ("Nine people died in the Monday fire.", [""]),
    ("Vance shootings left nine dead.", [""]),
    ("The Dixie Fire burned nine houses in Umo.", ["Umo"]),
    ("Nine men were shot at 44 Alder St. on Monday.", ["44 Alder St."]),
    ("Nine men were shot at a house at 44 South Alder Road in Umo.", ["a house at 44 South Alder Road in Umo"]),
    ("Ana Bek, of 18 Alder Lane, sold nine pistols.", [""]),
    ("They sold 44 Alder Street signs to nine men.", [""]),
    ("Nine men were robbed in front of Seoul City Hall.", ["Seoul City Hall"]),
    ("The council voted 7-2 to widen a road in Umo.", ["", ""]),
    ("The council in Umo voted 7-2 to widen a road.", ["Umo", "Umo"]),
    ("A fair was held in Umo after the mill had bought nine carts.", [""]),
    ("A road was shut in Umo after a bomb had killed nine clerks.", ["Umo"]),
    ("The quake, which measured 5.9, flattened a mill in Umo.", [""]),
    ("The quake, which killed nine clerks, flattened a mill in Umo.", ["a mill in Umo"]),
    ("The storm lashed in Temo, unroofing nine huts in Umo and leaving 12 mills dark.", ["Umo", "Temo"]),
    ("Divers found a wreck in Umo, and the bill has hit $9 million.", [""]),
    ("The harbour was certified for 250 boats; a boy fell from the pier in Umo.", [""]),
    ("DEATH TOLL IN MANIKA BLAZE CLIMBS TO 46", ["MANIKA"]),
    ("NINE DEAD IN BUS BLAZE", [""]),
    ("NINE DEAD IN POLICE SHOOTING", [""]),
    ("Nine men were hurt in a crash on state Route 30 on Monday.", ["state Route 30"]),
    ("The plan put nine men on Route 66 Records.", [""]),
    ("A raid on the ship left nine cooks dead.", ["the ship"]),
    ("Nine men were hurt in a battle with raiders in Archers Post.", ["Archers Post"]),
    ("Nine men wrote in the Washington Post.", [""]),
    ("Rebels killed nine men between Dampo and Arbo (Arbo, Kesh).", ["Dampo and Arbo (Arbo, Kesh)"]),
    ("The match between Dampo and Arbo drew nine men.", [""]),
    ("The assault on a hotel killed nine.", ["a hotel"]),
    ("He put nine men on a hotel.", [""]),
    ("Nine people were shot inside of the mill.", ["the mill"]),
    (
        "The party took 13 percent of the vote in a depressed eastern German state.",
        ["a depressed eastern German state"],
    ),
    ("Nine men were in a state of shock.", [""]),
    ("Nine men sang on a road in Temo upazila (Umo, Kesh).", ["a road in Temo upazila (Umo, Kesh)"]),
    ("Nine men asked for the end of Ardo upazila Farmers Union.", [""]),
    ("Rebels entered farmlands and seized nine men.", ["farmlands"]),
    ("Farmlands fed nine men.", [""]),
    ("The share lost nine cents in New York Stock Exchange trading.", [""]),
    # where people are brought, what they left, and where somebody began
    ("Two of the wounded were taken to hospitals in vans.", [""]),
    ("A girl was airlifted to the Umo Hospital after her aunt shot her.", [""]),
    ("The blast sent nine boys to the hospital.", [""]),
    ("Nine boys with burns were treated in a hospital.", ["a hospital"]),
    ("Eleven divers were flown to the clinic, where they died.", ["the clinic"]),
    ("Some 900 families have fled Ostrel.", [""]),
    ("Some 900 families were evacuated from Dampo by road, the last of 14 vans arriving late.", ["", ""]),
    ("Some 900 clerks were rescued from a mill in Dampo, the last of 14 vans arriving late.", ["a mill in Dampo"] * 2),
    ("Born in a hut in Lisk, she raised three sons.", [""]),
    ("Trapped in a hut in Lisk, she freed three dogs.", ["a hut in Lisk"]),
    # what a length is spent on
    ("Crews spent four hours putting out a fire at a mill in Lisk.", ["a mill in Lisk"]),
    ("Crews needed four hours to free nine clerks at Umo Lake.", ["Umo Lake"] * 2),
    ("Crews sang for four hours to honour a mill in Lisk.", [""]),
    ("Divers found her boat in Ostrel three weeks later.", [""]),
    # a body that votes, an address, a place told of by another, and datelines
    ("Mali's National Assembly passed the bill by 195 votes to 106.", ["Mali"] * 2),
    ("Mali's National Assembly bought 195 carts.", [""]),
    ("Nine men were shot at 219 S. Alder Ave.", ["219 S. Alder Ave."]),
    ("In Lisk, the poorest town in Chad, 900 people were displaced.", ["Lisk"]),
    ("In Lisk, the poorest town in Chad had 900 people displaced.", ["Chad"]),
    ("DOVER, Del. - Police have arrested two boys over a theft.", ["DOVER, Del."]),
    ("LISK, Queens - Two boys were hurt in a crash.", ["LISK, Queens"]),
    ("LISK, Queens - Two boys were hurt in a crash in Temo.", ["Temo"]),
    ("LISK, Queens - The mill sold nine boats.", [""]),
    ("LISK, Chad (AP) - Two boys were hurt in a crash.", [""]),
    ("LISK - Two boys were hurt in a crash.", [""]),
    # what is demanded, who is spoken to, and where snow fell
    ("Clerks rallied at Umo city, demanding a wage of $900.", [""]),
    ("Clerks rallied at Umo city, burning $900.", ["Umo city"]),
    ("The club lost nine carts by telling Mali to go.", [""]),
    ("The club lost nine carts by crossing Mali.", ["Mali"]),
    ("Ostrel recorded 457mm of rain in 2006.", ["Ostrel"]),
    ("Ostrel recorded 457 songs in 2006.", [""]),
    ("Norland is moving 800 soldiers to the island.", [""]),
    ("The town has 16 in hospital.", [""]),
    ("The town has 16 in a hospital.", ["a hospital"]),
    ("Some 60 rebels were killed in the battle for Vandar.", ["Vandar"]),
    ("Some 60 rebels were killed in the two-day battle for Hill 402.", ["Hill 402", "Hill 402"]),
    ("Some 60 rebels were killed in the game for Vandar.", [""]),
    ("Sixteen clerks were treated in hospital in Umo.", ["hospital in Umo"]),
    ("Chad will post 300 clerks to the island, where 700 have their base.", ["", "the island"]),
    ("Police burned nine tons of salt seized in Umo.", ["Umo"]),
    (
        "Flu has struck 44 boys in the two northern towns since April and killed nine.",
        ["the two northern towns", "", "the two northern towns"],
    ),
    ("Flu has struck 44 boys in two northern towns since April and killed nine.", ["two northern towns", "", ""]),
    ("Rainfall in the upper basin was 63 mm.", ["the upper basin"]),
    ("Speeds on the bypass fell to 29 km/h.", ["the bypass"]),
    ("A plan to use US$700 million would save three firms.", ["", ""]),
    # who owns the counted, who did it, and a house where it was
    ("Nine in 10 of the depot's 640 drivers sang.", ["the depot"] * 2),
    ("Nine in 10 of the mayor's 640 drivers sang.", ["", ""]),
    ("The island's 90,000 villagers fish; the firm has 40 boats.", ["The island", ""]),
    ("The state's 23-cent tax on salt fell.", [""]),
    ("Robbers who attacked a van at Umo shot the driver and took $9 million.", ["Umo"]),
    ("Robbers who grew up at Umo shot the driver and took $9 million.", [""]),
    ("A clerk was held up along Umo Road by three men, who took $9,000.", ["Umo Road"] * 3),
    ("A clerk was held up along Umo Road with three men, who took $9,000.", ["Umo Road", ""]),
    ("Police swooped on their hideout, where 60 rifles were found.", ["their hideout"]),
    ("Police swooped on their hideout with 60 rifles.", [""]),
    ("Mali's parliament voted to send 200 soldiers to Chad.", [""]),
    ("The club holds a 52 percent stake in Vandar.", [""]),
    ("The club holds a 52 percent rally in Vandar.", ["Vandar"]),
    ("Mali and Chad, the world's two salt lands, met in Lome.", [""]),
    ("Some 300 clerks swam at the ghats on Sunday.", ["the ghats"]),
    # what doctors say of those hurt, what only locates, whose deed people are held for
    (
        "A tanker blast near a school in Kalima killed 16 miners, and nurses at the town's clinic said five of the 41 hurt were in a coma.",
        ["a school in Kalima", "a school in Kalima", "a school in Kalima"],
    ),
    (
        "A tanker blast near a school in Kalima killed 16 miners, and a fire at the town's clinic hurt five nurses.",
        ["a school in Kalima", "the town's clinic"],
    ),
    (
        "The hospital in Vrana has treated 31 cases of cholera since the rains began, with four deaths.",
        ["Vrana", "Vrana"],
    ),
    ("The fire brigade lost three ladders when the flames swept through a campsite.", [""]),
    ("Three campers died when the flames swept through a campsite.", ["a campsite"]),
    ("Four cooks were killed when shells hit a barracks in Chad, US officials said.", ["a barracks in Chad"]),
    ("Four cooks were killed when shells hit a barracks in Houston, US.", ["a barracks in Houston, US"]),
    (
        "A brawl at a tavern in Vrana about two miles from Umo Stadium left four sailors dead.",
        ["a tavern in Vrana", "a tavern in Vrana"],
    ),
    ("Police found four sailors dead two miles from Umo Stadium.", ["Umo Stadium", "Umo Stadium"]),
    ("A judge in Vrana jailed two brothers for the murder of a nurse.", ["Vrana", ""]),
    ("A judge in Vrana freed two brothers despite the murder of a nurse.", ["Vrana", "Vrana"]),
    ("Three sailors were arrested in connection with a brawl in Vrana.", [""]),
    ("Three sailors were arrested near the station in Vrana.", ["Vrana"]),
    ("Nine pupils died in the Umo Middle School shooting.", ["Umo Middle School"]),
    # who says it where, villages attacked, where what is told happened
    ("Two nurses at the Vrana clinic confirmed the toll.", ["the Vrana clinic"]),
    ("The nurses at the Vrana clinic confirmed that nine men had died.", [""]),
    (
        "Bandits attacked Gidan Vrana village, shot four cooks and abducted nine.",
        ["Gidan Vrana village", "Gidan Vrana village"],
    ),
    ("Bandits attacked Gidan Vrana, shot four cooks and abducted nine.", ["", ""]),
    ("Bandits attacked Vrana police station, killing nine cooks.", ["Vrana police station"]),
    ("The mayor attacked the police, killing nine bills.", [""]),
    ("Hundreds of nurses across Chad gathered in Vrana, demanding jobs.", ["Vrana"]),
    ("Two clerks at the Umo camp were killed in Vrana.", ["Vrana"]),
    ("Two clerks at the Umo camp were taken to Vrana.", ["the Umo camp"]),
    ("Nine lorries burned near Exit 14.", ["Exit 14"]),
    # distances and amounts, walks of the same people, schools as names
    ("Two cooks died when a bomb near the Umo lorry blew up.", [""]),
    ("The price rose 2.1 points in Lima, 510 points in Quito.", ["Lima", "Quito"]),
    ("Police said the two boys carried a pistol while they were walking in the woods.", ["the woods"]),
    ("The fire brigade lost two pumps while guards were walking in the woods.", [""]),
    ("Umo Middle School shooting: a boy killed nine teachers.", ["Umo Middle School"]),
    ("Umo Harvest shooting: a boy killed nine teachers.", [""]),
    ("Gunmen killed two cooks at a car wash business.", ["a car wash business"]),
    ("Gunmen killed two cooks in the car wash business.", [""]),
    # what a distance locates, firms by their homes, halls, compounds, sanctions, blocks and economies by their name
    ("Guards were called to a club outside Vrana, a town about 80 miles south of Iowa City.", ["a club outside Vrana"]),
    ("Guards were ambushed near Vrana, 165 km northwest of Rafai.", ["Vrana"]),
    ("Guards were ambushed 165 km northwest of Rafai.", ["northwest of Rafai"]),
    ("Some 20 pupils were killed at the Umo waterfalls.", ["the Umo waterfalls"]),
    ("Ana Bek, head of Little Rock, Arkansas-based Umo, gave $3 million to a club.", [""]),
    (
        "Ana Bek, of Little Rock, Arkansas, gave $3 million to a club in Little Rock, Arkansas.",
        ["Little Rock, Arkansas"],
    ),
    (
        "At least 45 clerks sang in front of Ana Vrana hall, Umo city (Umo Sadar).",
        ["Ana Vrana hall, Umo city (Umo Sadar)"],
    ),
    ("The club met in Vrana to draft its 10-point charter.", ["Vrana"]),
    ("The club drafted a 10-point charter in Vrana.", ["Vrana"]),
    ("The Senate passed a $662 million bill that calls for sanctions against Iran.", [""]),
    ("The raiders fired five shells at a traffic circle.", ["a traffic circle"]),
    ("Two dead, dozens trapped as Oslo apartment block collapses", ["Oslo", "Oslo"]),
    ("Two dead, dozens trapped as Bek apartment block collapses", ["", ""]),
    ("UK jobless rate hits 5% as firms shed 100,000 posts", ["UK", ""]),
    ("A gap between US exports and its imports widened to $60 million.", [""]),
    # scenes beside each other, goals, crowds, residents and homes, what is voted on
    ("Six cooks died in Vrana, while nine slept in a school.", ["Vrana", "a school"]),
    ("Six cooks died in Vrana, where nine slept in a school.", ["Vrana", "Vrana"]),
    ("Rebels fired nine rockets toward the Umo plain.", [""]),
    ("Rebels fired nine rockets in the Umo plain.", ["the Umo plain"]),
    ("The plan that Mali condemned would give Chad nine lorries and kill 16 cooks.", ["Mali", "Mali"]),
    (
        "Guards hit three carts in Vrana before a cyclist died at the scene, the mayor said of 12 cooks.",
        ["Vrana", "Vrana", "Vrana"],
    ),
    ("A crowd of 900 filled Vrana on Monday.", ["Vrana"]),
    ("A crowd of 900 left Vrana on Monday.", [""]),
    ("Few of Vrana's last 40 residents were told to leave.", ["Vrana"]),
    ("Few of Vrana's last 40 clerks were told to leave.", [""]),
    ("Vrana, home to 22 cooks, burned on Monday.", ["Vrana"]),
    ("Vrana, host to 22 cooks, burned on Monday.", [""]),
    ("Clerks in Umo approved plans for a mill near Vrana by nine votes to three.", ["Umo", "Umo"]),
    ("Some 300 cooks spent the night in evacuation centres.", ["evacuation centres"]),
    # what points back, lands that are called on, titles, names of firms, nouns of place before another noun
    (
        "A standoff in a Lyon dance hall is over, but some 90 cooks are reported dead inside the building.",
        ["a Lyon dance hall"],
    ),
    ("A standoff in Oslo is over, but some 90 cooks are reported dead inside a building.", ["a building"]),
    ("The Greens took 12 seats on the back of their demand for Chad to quit the pact.", [""]),
    ("The guild will host his two rivals -- Texas Sen. Ana Bek and Ohio Gov. Ivo Bek.", [""]),
    ("The guild will host his two rivals in Texas.", ["Texas"]),
    ("Some 29 bars are run by a unit of Worldwide Vrana Concepts Inc.", [""]),
    ("At least 11 cooks were killed today in an ugly border brawl.", [""]),
    ("At least 11 cooks were killed today on an ugly border.", ["an ugly border"]),
    ("At least 11 cooks were killed today in a hotel room.", ["a hotel room"]),
    # more nouns of place, those behind a name, names that begin with one
    ("Nine cooks were hurt in a shed near Umo on Monday.", ["a shed near Umo"]),
    ("Plants in the region shed 40 jobs on Monday.", ["the region"]),
    ("Nine cooks were found in a barley field on Monday.", ["a barley field"]),
    ("Nine cooks ran in a field of 12.", ["", ""]),
    ("Nine cooks died at a Temo plant on Monday.", ["a Temo plant"]),
    ("Nine cooks met at a Temo project on Monday.", [""]),
    ("Nine cooks were shot outside a Lake Umo nightclub.", ["a Lake Umo nightclub"]),
    ("Nine cooks were treated at the Hospital Saturday.", ["the Hospital"]),
    # weather, what is sent away, inquiries
    ("Umo and Mount Temo received 7 and 8 inches of snow.", ["Umo and Mount Temo", "Umo and Mount Temo"]),
    ("Umo received 7 inches of pipe in heavy snow.", [""]),
    ("Norway sent nine boats, among them two frigates, to Chad to guard its clerks there.", ["", ""]),
    ("Kenya will send 600 guards to Haiti, bringing to 900 the number of its police there.", ["", "Haiti"]),
    ("The navy will send two frigates to Chad after rioters burned 12 shops in Umo.", ["", "Umo"]),
    ("Nine cooks were flown to hospital after rioters burned 12 shops in Umo.", ["Umo", "Umo"]),
    ("Clerks looking into the deaths of four cooks at a Umo mill have seized 12 laptops.", ["a Umo mill", ""]),
    ("Clerks looking for work at a Umo mill have seized 12 laptops.", ["a Umo mill"]),
    # what is struck, robbed and stricken
    ("A cyclone shook Umo, killing nine cooks.", ["Umo"]),
    ("A mayor shook Umo, killing nine cooks.", [""]),
    ("The blast damaged a chapel and killed nine cooks.", ["a chapel"]),
    ("The blast damaged the vehicle and killed nine cooks.", [""]),
    ("Thieves descended on Umo village, killing nine cooks.", ["Umo village"]),
    ("Nine cooks died in the Paris tornado.", ["Paris"]),
    ("Nine cooks died in the Bek tornado.", [""]),
    # of what `with` sets beside it behind a comma
    ("Gusts reached 40 to 55 mph, with a peak of 61 mph at Pine Harbor at 6:40 AM.", ["", "Pine Harbor"]),
    ("Gusts of 40 mph, with a peak of 61 mph, were measured at Pine Harbor.", ["Pine Harbor", "Pine Harbor"]),
    ("Two bridges were closed, with 30 trees down in Alder County.", ["Alder County", "Alder County"]),
    ("The house backed it with 40 votes for, 25 against and 3 abstentions in Bergen.", ["Bergen"] * 3),
    # what somebody has, pays with or looks like
    ("The thieves asked for $100 in Bitcoin.", [""]),
    ("She owns $9 million in Vandar shares.", [""]),
    ("Nine men drowned in Vandar.", ["Vandar"]),
    # the article of a noun before which a name stands
    ("Nine men died in the Chad mission.", ["Chad"]),
    ("Nine men died in the New Jersey pines.", ["New Jersey"]),
    ("Nine men died in the Netherlands team.", ["the Netherlands"]),
    ("Nine men died in the United States yesterday.", ["the United States"]),
    # parts of a place
    ("Six barns burned in the northwest part of Kirby.", ["the northwest part of Kirby"]),
    ("Six barns burned in the Orchard Hill section.", ["the Orchard Hill section"]),
    ("Six clerks took part of the blame.", [""]),
    # what comes next in a rank, who does so too, the way to a place
    ("Norway had 4,300 cases, followed by Denmark with 3,700 and Sweden with 200.", ["Norway", "Denmark", "Sweden"]),
    ("Norway will lose 430 jobs, followed by Denmark with 370.", ["Norway", "Denmark"]),
    ("The north lost nine mills followed by boys in Norway.", ["Norway"]),
    (
        "The Swiss firm will paint three vans, and the United States government will paint six.",
        ["", "the United States"],
    ),
    ("The jet flew from Oslo to Rome via Vienna; it was carrying 500 people.", [""]),
    # where figures are published, who abstains, a state between commas
    ("Moru won 57 percent of the vote, according to results published in Oslo.", [""]),
    ("The council adopted it by 13 votes, with Russia and China abstaining.", [""]),
    ("Police in a Durham, N.C., suburb arrested three men.", ["Durham, N.C."]),
    # a place is of the part that it stands behind, of the scene that is told apart, of those further ones
    ("The quake killed 13 clerks, including nine in Temo.", ["", "Temo"]),
    ("The quake killed 13 clerks, including nine boys in Temo.", ["Temo", "Temo"]),
    ("The fever killed 13 clerks, three in Kesh and two in Umo.", ["", "Kesh", "Umo"]),
    ("Nine clerks were killed in a riot, while four were killed in Temo.", ["", "Temo"]),
    ("Nine clerks were killed while four were hurt in a crash in Temo.", ["Temo", "Temo"]),
    ("Four clerks died at once and one died later in a clinic.", ["", "a clinic"]),
    ("Four clerks were killed and nine were hurt in Temo.", ["Temo", "Temo"]),
    ("Four clerks were killed in a brawl and nine were hurt in a crash in Temo.", ["", "Temo"]),
    ("Four clerks were killed in a brawl and nine were arrested in Temo.", ["Temo", "Temo"]),
    ("The toll reached 12 after two more bodies were found in Ohio.", ["", "Ohio"]),
    ("The toll reached 12 after nine bodies were found in Ohio.", ["Ohio", "Ohio"]),
    ("The toll rose to eight following the death of two clerks in Ohio.", ["", "Ohio"]),
    ("The toll rose to eight after a raid in Ohio.", ["Ohio"]),
    # where the hurt are brought, and who only backs or blames
    ("A girl was hurt and flown to a Kesh clinic, where she is in a stable condition.", [""]),
    ("Nine clerks were flown to Umo, where they were treated in a clinic.", [""]),
    ("Nine clerks were taken to a clinic in Umo, where they died.", ["a clinic in Umo"]),
    ("The raid, condemned by France and Germany, killed nine clerks.", [""]),
    ("Nine clerks were held by courts in France and Germany.", ["France and Germany"]),
    # a day behind the name is none of it
    ("Guards killed two clerks in Temo, Kenya Friday.", ["Temo, Kenya"]),
    ("Nine clerks were killed in Kenya and Chad Friday morning.", ["Kenya and Chad"]),
    ("Nine clerks were killed in Temo, Ohio, on Friday.", ["Temo, Ohio"]),
    # where harm is what a place had
    ("Oakland, however, had 80 murders last year.", ["Oakland"]),
    ("Caracas had 80 murders; Acapulco had nine.", ["Caracas", "Acapulco"]),
    ("Caracas had 80 mills; Acapulco had nine.", ["", ""]),
    ("Mayor Ana Bek had nine deaths to explain.", [""]),
    # homes by the side of their town; where the hurt are cared for
    ("A boy was killed at their southeast Houston home.", ["their southeast Houston home"]),
    ("Nine boys were killed in the country's southeast.", ["the country's southeast"]),
    ("Nine boys were killed in the south Saturday.", ["the south"]),
    ("Nine boys were hurt and are being treated at Kesh Hospital.", [""]),
    ("Nine boys were stabbed and are in a stable condition at Kesh Hospital.", [""]),
    ("Nine boys were treated at Kesh Hospital.", ["Kesh Hospital"]),
    ("Two boys are dead and nine are in a stable condition after a crash in Umo.", ["Umo", "Umo"]),
    ("The bodies of nine boys were recovered from a mine, bringing the toll to 12.", ["a mine", "a mine"]),
    # a mine that a lorry hits is a weapon
    ("Nine clerks were hurt when their lorry hit a mine in Umo.", ["Umo"]),
    ("Nine clerks were hurt when a storm hit a mine in Umo.", ["a mine in Umo"]),
    # a season that dates is no place
    ("Nine boys fell ill in Spring 2002.", [""]),
    ("Nine boys fell ill in Spring, Texas.", ["Spring, Texas"]),
    # terms and how long something took, small words of names, what a land had, whose ministry counts
    ("A Leeds court jailed a clerk for nine years after he robbed a mill.", ["Leeds", "Leeds"]),
    ("A Leeds clerk sang nine years after he robbed a mill.", [""]),
    ("The fire near Temo do Vale had burned 40 hectares.", ["Temo do Vale"]),
    ("The fires near Temo do harm 40 clerks.", ["Temo"]),
    ("Chicago surpassed 40 murders last year.", ["Chicago"]),
    ("Chicago surpassed 40 mills last year.", [""]),
    ("The coastal province has recorded 40 cholera cases.", ["The coastal province"]),
    ("The coastal province has recorded 40 songs.", [""]),
    ("Kenya's Ministry of Health reported 40 deaths.", ["Kenya"]),
    ("Kenya's Ministry of Health reported 40 jobs.", [""]),
    # how long a record is, how old a thing is, what is compared, whose home a place is, what things are taken out of
    ("Guards found 40 pistols in Umo, the second haul in nine days.", ["Umo", ""]),
    ("Guards found 40 pistols in Umo in nine days.", ["Umo", "Umo"]),
    ("It was the worst raid in Umo in nine years.", ["Umo"]),
    ("Some 40 clerks sang in Umo of the ruin of the 90-year-old mill.", ["Umo", ""]),
    ("Some 40 clerks sang of the 90-year-old mill in Umo.", ["Umo", "Umo"]),
    ("The raid hurt 40 more clerks than Umo.", [""]),
    ("A pistol was found near the home of nine dead clerks.", [""]),
    ("Divers pulled nine clerks from the water.", [""]),
    ("Divers pulled nine clerks from the mine.", ["the mine"]),
    # what has happened since, what happened long before, what is asked for
    ("Nine clerks were shot in Umo, and guards have sold 40 carts.", ["Umo", ""]),
    ("Nine clerks were shot in Umo, and guards sold 40 carts.", ["Umo", "Umo"]),
    ("Nine clerks were shot in Umo, and guards had sold 40 carts.", ["Umo", "Umo"]),
    ("Nine clerks were shot in Umo, and 40 have died.", ["Umo", "Umo"]),
    ("Bandits robbed a mill in Umo, days after guards shot nine clerks.", [""]),
    ("Bandits robbed a mill in Umo, days after guards shot nine clerks there.", ["a mill in Umo"]),
    ("Bandits robbed a mill in Umo after guards shot nine clerks.", ["a mill in Umo"]),
    ("Bandits robbed a mill in Umo a week after a raid in which nine clerks died.", ["", ""]),
    ("Bandits robbed a mill in Umo and demanded 40 carts.", [""]),
    ("Bandits robbed a mill in Umo and took 40 carts.", ["a mill in Umo"]),
    # what holds a place in brackets, positions and fronts, shares of a place, directions from one's own town
    ("On Monday, in Umo village (Temo district), two blasts occurred at Umo Station.", ["Umo village (Temo district)"]),
    ("On Monday, in Umo village, two blasts occurred at Temo Station.", ["Temo Station"]),
    ("On Monday, in Umo town (Temo Township, Mon State), nine men sang.", ["Umo town (Temo Township, Mon State)"]),
    ("On Monday, in Umo town (Mon), nine men sang.", ["Umo town"]),
    ("The army shelled rebels at rebel positions, killing nine men.", ["rebel positions"]),
    ("The army put rebels in senior positions, killing nine men.", [""]),
    ("Jets flew 40 raids at the war front.", ["the war front"]),
    ("Jets flew 40 raids at the price front.", [""]),
    ("Nine men died in many parts of the country.", ["many parts of the country"]),
    ("Nine men took parts of the country.", [""]),
    ("The twister touched down half a mile south of town.", ["south of town"]),
    ("The twister touched down half a mile from sleep.", [""]),
    ("The drive began in nine states in central and West Africa.", ["central and West Africa"]),
    ("The drive began in nine states for the north and West Africa.", [""]),
    ("Nine men were robbed while walking by the roadside.", ["the roadside"]),
    ("Nine men were robbed by the road firm.", [""]),
    ("Nine clerks, who were outside a mill, have burns.", ["a mill"]),
    ("Nine clerks, who were shown a mill, have burns.", [""]),
    # neighbouring is no verb, bases of the U.S., clinics by their town, who says otherwise, what is only passed
    ("Nine men died in Chad and two in neighbouring Mali.", ["Chad", "neighbouring Mali"]),
    ("Nine men died in a house neighbouring the mill.", ["a house"]),
    ("Nine men died outside the U.S. embassy in Chad.", ["the U.S. embassy in Chad"]),
    ("Nine men sold songs on the U.S. market.", [""]),
    ("The bombing of a Boston abortion clinic killed nine men.", ["Boston"]),
    ("The bombing of a Bek abortion clinic killed nine men.", [""]),
    ("Chad has recorded 40 cholera cases, and nine men have died.", ["Chad", "Chad"]),
    ("Chad has announced 40 cholera cases, and nine men have died.", ["", ""]),
    ("Nine men died in Umo, but a priest said four were hurt.", ["Umo", ""]),
    ("Nine men died in Umo, and a priest said four were hurt.", ["Umo", "Umo"]),
    ("Nine men died in Umo, but four were reported hurt.", ["Umo", "Umo"]),
    ("The guards smuggled nine men through the port of Umo.", [""]),
    ("The guards found nine men while fire tore through the port of Umo.", ["the port of Umo"]),
    ("The army sent nine men across the border.", [""]),
    ("The army shot nine men on the border.", ["the border"]),
    # what others quarrel over, several places without a name, who goes on counting, towns that report
    ("Clerks at nine mills in Umo sang over a pay offer of 9 percent.", ["Umo", ""]),
    ("Clerks at nine mills in Umo sang for a pay rise of 9 percent.", ["Umo", "Umo"]),
    ("Clerks at nine mills will sing for 40 hours.", ["", ""]),
    ("Clerks at nine mills in Umo will sing for 40 hours.", ["Umo", "Umo"]),
    ("Clerks in Umo reported nine new cases, bringing the total to 40.", ["Umo", "Umo"]),
    ("Clerks in Umo reported losses, bringing the death toll to 40.", [""]),
    ("Clerks in Umo reported nine new cases and warned that 40 men could die.", ["Umo", "Umo"]),
    ("New York reported nine murders.", ["New York"]),
    ("New York reported that nine men had died.", [""]),
    ("The Kenyan capital has recorded 40 cholera cases.", ["The Kenyan capital"]),
    ("The Kenyan club has recorded 40 cholera cases.", [""]),
    # where those let go were taken, who governs a place, what is compared
    ("Bandits freed nine of the 12 clerks seized in Umo.", ["", "Umo"]),
    ("Bandits robbed nine of the 12 clerks seized in Umo.", ["Umo", "Umo"]),
    ("Moru, the former governor of Ohio, beat nine rivals.", [""]),
    ("Moru, the former pride of Ohio, beat nine rivals.", ["Ohio"]),
    ("No state has lost more mills over nine years than Ohio.", [""]),
]


@pytest.mark.parametrize(("sentence", "places"), PLACES_OF_CLAUSES)
def test_each_quantity_has_the_place_of_its_clause(sentence, places):
    assert [fact.place for fact in extract(sentence)] == places


# ---------------------------------------------------------------- where an article is at home
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("A fire killed nine clerks in Umo County. The state of Ohio mourns.", "USA"),
        ("A fire killed nine clerks in Umo County. The mayor mourns.", ""),
        ("A fire killed nine clerks in Umo County. The mayor of Chicago mourns.", "USA"),
        ("A fire killed nine clerks in Umo County. The mayors of Chicago and Lyon mourn.", ""),
        ("A fire killed nine clerks in Umo County. The mayor of Athens mourns.", ""),
        ("A fire killed nine clerks in Umo. The mayor of Chicago mourns.", ""),
        ("A fire killed nine clerks in Umo. Ohio sent help, and so did France.", ""),
        ("A fire killed nine clerks in Athens. The mayor of Athens, Ohio, mourns.", "USA"),
        ("A fire killed nine clerks in Athens. The mayor of Ohio mourns.", "GRC"),
        ("A fire killed nine clerks in the market. The state of Ohio mourns.", ""),
        ("A storm hit PARIS, Texas, killing nine clerks.", "USA"),
        ("Nine herders were killed near the Chad border.", ""),
    ],
)
def test_a_place_lies_where_its_article_is_at_home(text, code):
    assert extract(text)[0].country == code
