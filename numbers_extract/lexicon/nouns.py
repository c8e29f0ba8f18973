"""Common nouns that endings would misread, adjectives made of participles, and a few words of other classes."""

from __future__ import annotations

from numbers_extract.lexicon.countries import NATIONALS

__all__ = [
    "ADJECTIVAL_PARTICIPLES",
    "ANIMALS",
    "NATIONALS",
    "NATIONALS_TOO",
    "NOUNS",
    "OTHER_TAGS",
    "PARTICLE_PLURALS",
    "SHORT_PLURALS",
]

# Plurals that reports write short, and their nouns.
SHORT_PLURALS: dict[str, str] = {"hhs": "household", "indivs": "individual", "pers": "person"}

# Plurals of nationals that are other words as well.
NATIONALS_TOO = frozenset({"laos", "poles", "finns"})

# Particles as the last part of a plural: ``break-ins``, ``hold-ups``.
PARTICLE_PLURALS = frozenset("ins ups offs outs overs downs throughs bys ons aways arounds".split())

# Singular forms; plurals are generated.
NOUNS = """
kia wia mia family ally rally supply reply assembly monopoly anomaly butterfly belly bully lily jelly
landmine corvette warplane f-14 f-15 f-16 f-18 f-22 f-35 b-52 b-1 b-2 a-10 mig-21 mig-23 mig-25 mig-29 mig-31 su-22 su-24 su-25 su-27 su-30 su-34 su-35 mi-8
f14 f15 f16 f18 f22 f35 mig21 mig23 mig29 mig31 su24 su25 su27 su30 su34 su35 t54 t55 t62 t72 t80 t90 ak47 ak74 m16 rpg7
himars abrams bradley iskander shahed kalibr kinzhal katyusha bayraktar gripen scorpene marder gepard
mi-17 mi-24 mi-28 ah-64 uh-60 jf-17 t-54 t-55 t-62 t-72 t-80 t-90 ak-47 ak-74 m-16 bmp-1 bmp-2 s-300 s-400 rpg-7 mig rafale eurofighter chinook ied kalashnikov firebomb icbm rpg minesweeper battleship quadcopter nuke uav flamethrower
icu battlegroup firm company store bank airline restaurant court court-martial airstrike airraid firefight gunbattle
animal hospital festival acquittal retrial capital signal rival trial terminal arrival burial funeral journal proposal approval
survival metal medal canal mineral crystal pedal material memorial official individual goal deal meal
music traffic epidemic pandemic clinic fabric topic republic panic mosaic arsenic garlic
vehicle trailer tractor-trailer missile article obstacle oracle ceiling
table cable vegetable constable syllable
offensive motive detective objective initiative narrative executive locomotive archive olive
library diary dictionary primary anniversary secretary salary boundary territory category history victory factory battery
majority minority party city county country community university facility ability
rocket jacket ticket market bullet toilet planet magnet helmet
turnout electorate abstention aye noe nay yea murder fatality death casualty injury wound burn fracture bruise
house hill home street road village town district province region state nation country area zone
percent percentage share seat vote ballot poll election referendum constituency
camp tent shelter grave body corpse remains toll tally total number figure count rate ratio level
war battle conflict clash attack assault raid strike ambush blast explosion fire flood earthquake quake storm
bed shed deed need seed weed breed creed greed hatred
news series species means headquarters
coal metal mineral chemical cereal capital hospital festival rival terminal canal journal manual medal pedal sandal vandal scandal signal crystal petrol barrel level label model panel channel tunnel vessel parcel jewel fossil pencil council counsel gravel diesel hotel motel chapel camel
week day month year hour minute second decade century night morning evening afternoon weekend
life knife wife wolf half calf leaf shelf loaf thing morning evening spring string king ring wing sibling offspring
side kind sort type way lot part group team unit force army navy police
round game match set point goal run hit yard inning
vine shrub hedge scene shield abduction infection illness detention displacement evacuation homicide execution assassination imprisonment expulsion influx relocation
resettlement exodus roundup household population centre center custody electricity food roof airstrike airraid incursion skirmish
bombardment incident firefight gunfight gunbattle robbery arson operation provocation violation insurrection detonation
sortie massacre femicide feminicide infanticide lynching slaying cadaver electrocution eviction deportation repatriation
shootout shoot-out foray onslaught pogrom mutiny carjacking mugging firebombing knifing counterattack counteroffensive ordeal plight
""".strip()

# Past participles that stand as adjectives before a noun more often than as verbs.
ADJECTIVAL_PARTICIPLES = frozenset(
    """
armed masked suspected alleged registered displaced retired unidentified wounded injured trapped stranded confirmed
estimated convicted accused jailed detained kidnapped abducted captured missing married armoured armored occupied
united organised organized experienced educated skilled trained uniformed hooded deceased loaded parked crowded packed
heated advanced limited related unrelated mixed combined reported repeated failed disputed besieged contested
burned charred burnt decomposed stolen hijacked disabled handicapped licensed qualified eligible infected dedicated
automated continued increased reduced proposed planned expected developed armed-to-the-teeth
""".split()
)

# People die; these are counted when they die.
ANIMALS = frozenset(
    """
animal dog cat horse cow bull ox calf cattle sheep lamb goat pig hog chicken hen rooster duck goose turkey bird fish
shark whale dolphin seal turtle tortoise elephant rhino rhinoceros lion tiger leopard bear wolf fox deer elk moose
monkey ape gorilla chimpanzee camel donkey mule buffalo bison antelope zebra giraffe hippo hippopotamus crocodile alligator snake lizard
frog toad bee wasp mosquito locust insect butterfly ant spider crab lobster shrimp salmon trout tuna cod eel rabbit hare
rat mouse squirrel bat eagle hawk owl penguin parrot pigeon crow poultry livestock reindeer yak llama alpaca pet puppy
kitten pony mare stallion swan heron stork vulture panda koala kangaroo manatee walrus otter beaver ram ewe sow boar
buck doe stag hind fawn
tree plant cell job bill project deal idea
""".split()
)

OTHER_TAGS: dict[str, str] = {
    "m": "more fewer less",
    "R": "alight ablaze afire overboard fatally mortally",
    "W": "remains",
    "S": "others ones lives data",
    "V": "nears",
    "N": "one-off",
    "e": "aged",
    "n": "born reborn",
    "J": "prior laden remaining own whole entire same certain other such many several few dead missing alive hostage captive homeless destitute malnourished deceased shelterless uninjured unscathed lifeless untraced untraceable",
    "t": "to",
}
