"""Words by which a text says where: prepositions, directions, sorts of place, and the rules of place phrases.

Data only. Every rule has an example, in which ``[ ]`` marks what it finds, and a counter-example in which it finds nothing.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from numbers_extract.lexicon.clause_words import INDEFINITE_DETERMINERS
from numbers_extract.lexicon.phrase_words import MODIFYING_COLLECTIVES

__all__ = [
    "ABBREVIATED_COUNTRIES",
    "ACCOUNTS",
    "ACROSS",
    "ADDRESS_HEADS",
    "ADJECTIVES_OF_PLACE",
    "ADJECTIVE_ENDS",
    "ADMINISTERED",
    "AFTER_CHAIN",
    "AFTER_EVENTS",
    "AFTER_ITEM",
    "AFTER_PLACES",
    "AIMED",
    "APPOSED",
    "ARABIC_ARTICLES",
    "AT_ORGANISATION",
    "BARE_WHOLES",
    "BATTLES",
    "BEFORE_ADDRESS",
    "BEFORE_BEARINGS",
    "BEFORE_BEING",
    "BEFORE_CORNERS",
    "BEFORE_LAST_END",
    "BEFORE_ROADS",
    "BEFORE_SETTLED",
    "BEING",
    "BESIDE",
    "BESIDE_SHOPS",
    "BETWEEN_OWNER_AND_NUMBER",
    "BORDER_NOUNS",
    "BUILDINGS",
    "CALLED",
    "CLAUSE_STARTS",
    "COMPASS",
    "COMPASS_LETTERS",
    "COMPASS_SHORT",
    "COMPOUND_ENDS",
    "COMPOUND_HEADS",
    "CONJUNCTIONS",
    "COURTS",
    "CROSSING_ABOVE",
    "DEFINITE_DETERMINERS",
    "DEPARTURES",
    "DISTANCE_FROM",
    "DISTANCE_HEDGES",
    "DISTANCE_UNITS",
    "EMBASSIES",
    "EVENT_HEADS",
    "EVENT_NOUNS",
    "EXTENDING_TYPES",
    "FEATURES",
    "FILLED",
    "GENERIC_AFTER",
    "GENERIC_BARE",
    "GENERIC_BEFORE",
    "GENERIC_DETERMINERS",
    "GENERIC_HEADS",
    "GERUND_END",
    "GLOBAL",
    "GOALS",
    "GOVERNED",
    "HEADLINE_PREPOSITIONS",
    "HEADS_AFTER",
    "HEADS_AT",
    "HEADS_NOT_AFTER",
    "HEADS_NOT_UNDER",
    "HEADS_OF_NAMES",
    "HEADS_WITH_ENDS",
    "HEADS_WITH_THE",
    "HOLDERS",
    "HOLDER_STARTS",
    "HOLDER_WORDS",
    "HOLDINGS",
    "HOLDING_LAST",
    "HOLDING_VERBS",
    "HOMES",
    "HOUSES",
    "INSTITUTIONS",
    "IN_FRONT",
    "IN_ORGANISATION",
    "IS_OF",
    "JOINED_BY_OF",
    "JOINING_PREPOSITIONS",
    "KEEPERS_OF_ROADS",
    "LIES_IN",
    "LIES_NEAR",
    "LIVED_IN",
    "LOCAL_EVENTS",
    "LOCATED",
    "LOOSE_PREPOSITIONS",
    "MEMBER_NOUNS",
    "MOVED_BY",
    "MOVING_PREPOSITIONS",
    "NAMESAKE_COUNTRIES",
    "NAME_ABBREVIATIONS",
    "NAME_LINKS",
    "NAME_PREFIXES",
    "NEVER_BEHIND",
    "NEVER_LEFT",
    "NOT_PLACES",
    "NO_GROUNDS",
    "NO_NAME_OF_PLACE",
    "NO_STATES",
    "OF_A_SCHOOL",
    "ORGANISATIONS",
    "OWNED",
    "OWNED_BODIES",
    "OWNER_GOES_ON",
    "PARTISAN_SIDES",
    "PARTS",
    "PARTS_LED_BY_ON",
    "PAST_END",
    "PEOPLE_COLLECTIVES",
    "PEOPLE_OF_COUNTRIES",
    "PLACE_ADVERBS",
    "PLACE_MODIFIERS",
    "PLACE_PREPOSITIONS",
    "PLACE_RULES",
    "PLURAL_GENITIVES",
    "POINTERS",
    "REGIONAL_ADJECTIVES",
    "REGION_NAMES",
    "REGION_WORDS",
    "REGION_WORDS_NEVER_CAPITALISED",
    "ROADS",
    "ROOMS",
    "ROUNDING_HEADS",
    "SCENES_BESIDE",
    "SENT_BY",
    "SETTLEMENTS",
    "SHARED_NAMES",
    "SHARES",
    "SHARES_NAMED",
    "SHOUTED_AT_EVENT",
    "SHOUTED_BEFORE",
    "SHOUTED_BESIDE",
    "SHOUTED_EVENTS",
    "SHOUTED_FIRST",
    "SHOUTED_MIN",
    "SHOUTED_STOP",
    "SHOUTED_STREETS",
    "SHOUTED_TYPES",
    "SHOUTED_WITHIN",
    "SINGULAR_DETERMINERS",
    "SMALL_WORDS",
    "SORTS_OF_COURTS",
    "SORTS_OF_EVENTS",
    "STATES_OF_BEING",
    "STATE_MARK",
    "STREAMS",
    "STREETS",
    "STREET_NUMBER",
    "STRUCK_ON",
    "SUBDIVISION_WORDS",
    "SUBJECT_HEADS",
    "TERRITORIES",
    "TITLES_IN_NAMES",
    "TOWN_SERVICES",
    "TRAVELS",
    "TYPES_BEFORE_NAMES",
    "TYPES_SET_OFF",
    "USES_OF_TYPES",
    "WATERS",
    "WEAPONS_TOO",
    "WHERE_CLAUSE",
    "WHOLES",
    "WITH_TWO_ENDS",
    "PlaceRule",
]


class PlaceRule(NamedTuple):
    """One way to say where; ``[ ]`` marks what it finds in the example."""

    id: str
    example: str
    counter_example: str


PLACE_RULES: Final[tuple[PlaceRule, ...]] = (
    PlaceRule("named", "Two men died near [Vrana] at dusk.", "Two men died near Sunday noon."),
    PlaceRule("moved", "Nine men sailed from [Cuba] at dawn.", "Nine men came from Lesra at dawn."),
    PlaceRule("origin", "Nine nationals of [Cuba] sang.", "Nine nationals of no country sang."),
    PlaceRule("of", "The courts of [Lesbos] convicted six.", "The friends of Lesra came."),
    PlaceRule("belongs", "Twelve students of [Tarsk university] fell ill.", "Twelve students of Tarsk fell ill."),
    PlaceRule("region", "Twelve fell ill in [the Tarsk valley] overnight.", "The Tarsk review found 12 faults."),
    PlaceRule("owner", "[Iraq]'s 18 provinces voted.", "Ivan's 18 goats ran."),
    PlaceRule("known", "[Cuba] reported nine cases.", "Cuban doctors saw nine cases."),
    PlaceRule("generic", "Nine men hid in [a police station].", "Nine men hid in a hurry."),
    PlaceRule("adverb", "Nine men died [there] at dawn.", "There were nine men."),
    PlaceRule("global", "Prices rose [worldwide].", "Prices rose wildly."),
)
"""The rules of place phrases."""

PLACE_PREPOSITIONS: Final[frozenset[str]] = frozenset(
    "in at near outside inside within across around along throughout through off into above beneath below beside "
    "alongside entering entered fled fleeing leaving reaching reached besieging besieged nearby toward towards "
    "onto via upstate downtown midtown central mainland".split()
)
"""Words after which a capitalised name is a place, known or not."""
HEADLINE_PREPOSITIONS: Final[frozenset[str]] = frozenset("in at on near outside inside".split())
"""Those of them that a headline writes with a capital inside a run of capitals: ``Two Shot In Vrana``."""
LOOSE_PREPOSITIONS: Final[frozenset[str]] = frozenset("from to on of for over by against between and with".split())
"""Words after which only a known name, or one with the word of a region, is a place."""
MOVING_PREPOSITIONS: Final[frozenset[str]] = frozenset("from to on over".split())
"""Those of them that say where a known place's fact is."""
PLACE_MODIFIERS: Final[frozenset[str]] = frozenset(
    "north south east west northern southern eastern western northeast northwest southeast southwest northeastern "
    "northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western "
    "south-eastern south-western central upstate downtown rural greater inner outer lower upper mainland coastal far "
    "war-torn war-ravaged neighbouring neighboring nearby occupied besieged rebel-held government-held "
    "opposition-held far-flung remote midtown suburban metropolitan subtropical landlocked conflict-hit restive volatile "
    "unincorporated collapsed flooded flood-hit quake-hit drought-hit storm-hit battle-scarred shelled bombed quake-stricken famine-hit".split()
)
"""Words before a name that say which part of it or what sort of place it is."""
REGIONAL_ADJECTIVES: Final[frozenset[str]] = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern "
    "north-western south-eastern south-western north south east west coastal rural".split()
)
"""Those of them that ``and`` joins to another: ``northern and eastern Syria``."""
SETTLEMENTS: Final[frozenset[str]] = frozenset(
    "city cities town towns village villages province provinces district districts region regions state states county "
    "island islands capital port area areas neighborhood neighbourhood neighborhoods neighbourhoods suburb suburbs "
    "department municipality hamlet resort governorate prefecture territory enclave township settlement stronghold "
    "republic kingdom borough commune locality oblast emirate archipelago community metropolis hometown camp "
    "counties municipalities townships settlements prefectures governorates communes departments hamlets".split()
)
"""What a place is called before ``of``: ``the town of``."""
SHARES: Final[frozenset[str]] = frozenset(
    ("half", "most", "much", "part", "parts", "portion", "portions", "swaths", "swathes", "areas", "third", "quarter")
)
SHARES_NAMED: Final[frozenset[str]] = frozenset(("part", "parts", "portion", "portions", "swaths", "swathes", "areas"))
"""Shares of a place before ``of``: the second set belongs to the phrase (``parts of Europe``)."""
PARTS: Final[frozenset[str]] = frozenset(
    "outskirts side coast coasts edge centre center shore shores bank banks border borders north south east "
    "west heart suburbs streets tip foothills half mouth waters capital northeast northwest southeast southwest top summit flank flanks slope slopes".split()
)
"""What is said of a part before ``of``: ``the outskirts of``."""
REGION_WORDS: Final[frozenset[str]] = frozenset(
    "province provinces district districts region regions state states county counties city town village villages valley river "
    "coast border governorate prefecture area neighborhood neighbourhood suburb suburbs front island islands mountains mountain "
    "desert peninsula camp prison airport port square stadium street streets avenue avenues highway road bridge hospital "
    "university base airbase township department municipality sea ocean delta basin strait gulf plain plains quarter "
    "enclave territory territories zone parish canal lake forest park beach market mosque church capital oblast "
    "archipelago crossing refugee-camp volcano jungle reef harbor harbour bay dam mine campus borough countryside "
    "slum upazila upazilas thana tehsil taluk woreda kebele barangay arrondissement sub-county subcounty sub-township sub-district subdistrict slums mall favela lowlands highlands foothills plateau hills woods wetlands marshes gorge canyon cape islet lagoon cove frontier frontline metro subcontinent atoll glacier junction intersection neighborhoods ghetto corridor hall auditorium waterfall waterfalls zoo section".split()
)
"""Words after a name that make it a place: ``the Donetsk front``."""
COMPOUND_HEADS: Final[frozenset[str]] = frozenset(
    "plant facility complex refinery settlement factory barracks station centre center reservation reactor block".split()
)
"""The same, a word later: ``the Tarsk enrichment plant``."""
EXTENDING_TYPES: Final[frozenset[str]] = frozenset(
    "union ward block division constituency location sublocation locality commune".split()
)
"""The same where the name is known to be a place without them: ``in Soroi union``."""
SENT_BY: Final[frozenset[str]] = frozenset("army forces marines military navy soldiers troops".split())
"""Behind the name of a country these are its own, wherever they are: ``79 Myanmar troops``."""
OF_A_SCHOOL: Final[frozenset[str]] = frozenset(
    "alumni faculty graduates lecturers players professors pupils staff students teachers".split()
)
"""The same behind the name of a school: ``hundreds of Temo University students``."""
TYPES_SET_OFF: Final[frozenset[str]] = frozenset(
    "office track station stand stop stage roundabout bazaar bazar courthouse courtyard terminal depot yard yards square".split()
)
"""The same where nothing goes on behind them: ``at Temo office on Monday``, not ``in Temo office workers``."""
NEVER_BEHIND: Final[frozenset[str]] = frozenset(
    "side field fields lot room rooms care wash range project projects ground location locations community communities business stop stops "
    "post posts party scene vehicle vehicles bus buses nursery bank".split()
)
"""Nouns of GENERIC_HEADS that, right behind a name, say something else too often: ``in Temo side``."""
USES_OF_TYPES: Final[frozenset[str]] = frozenset(
    "rail railway bus train taxi police fire petrol gas metro power ferry".split()
)
"""What may stand before one of these: ``Temo rail track``."""
GOVERNED: Final[frozenset[str]] = frozenset(
    "County Counties Province District Township Municipality Governorate Prefecture Parish Borough Sadar LGA".split()
)
"""Last words of a name that make it a place wherever it stands: ``Umo County will spend $9 million``."""
HOLDING_LAST: Final[frozenset[str]] = GOVERNED | frozenset(
    "Department Division Region State Ward Commune Oblast Canton".split()
)
"""The same, and more, of what holds the place before it: ``in Umo, Temo Department,``."""
AFTER_PLACES: Final[frozenset[str]] = frozenset(
    "died fell rose said say says will would could can may might had do did and or but than while if because before until "
    "between over under about that more nearly almost some not also alone itself two three four five last this each every".split()
)
"""Words that may follow a name of a place at once, where another noun would show it to be no more than an adjective."""
ADJECTIVES_OF_PLACE: Final[frozenset[str]] = frozenset(
    "small large big main old new poor rich ancient historic key strategic largest biggest second-largest oil-rich tiny "
    "sprawling neighboring neighbouring besieged disputed quiet busy holy walled frontline ethnic".split()
)
ADJECTIVE_ENDS: Final = ("al", "ous", "ern", "ic", "ive", "ful", "less", "ish", "ese")
"""What may stand between an article and ``city of``, and how such words end."""
NOT_PLACES: Final[frozenset[str]] = frozenset(
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun "
    "IED IEDs VBIED VBIEDs RPG RPGs UXO TNT "
    "Ramadan Christmas Easter Eid Islamic ISIS ISIL Daesh Taliban Hamas Hezbollah Congress Parliament Senate House God "
    "Allah Twitter Facebook Instagram YouTube Telegram English Arabic Islam Christianity NATO Interpol Europol EU UN U.N. "
    "U.N Reuters AP AFP BBC CNN Mr Mrs Ms Dr President Prime General Gen Lt Col Sgt Capt Maj Chief Judge Justice "
    "Minister Senator Sen Rep Pope King Queen Prince Princess Covid COVID-19 Ebola HIV AIDS Britons The A An He She "
    "It They We I His Her Their This That These Those There Two Three Four Five Six Seven Eight Nine Ten GDP CEO CFO PM MP MPs IMF WHO WTO FBI "
    "CIA SUV SUVs Operation Article Section Chapter Phase Category Flight Game Round Tweet Instead Addition Total All Earlier "
    "Later Today Yesterday Tomorrow Ukrainian's Republicans Democrats Republican Democrat Muslim Muslims Christian "
    "Christians Least Sunni Shia Shi'ite Jewish Catholic Hindu Buddhist Police Officials Authorities Court Supreme "
    "IED IEDs VBIED RPG RPGs TNT UXO TTP PKK ADF JNIM ISWAP ELN FARC LTTE "
    "Bitcoin Bitcoins Ethereum Ether Litecoin Monero Zcash Dogecoin Tether BTC ETH XMR".split()
)
"""Capitalised words that begin or end no name of a place."""
WITH_ARTICLE: Final[frozenset[str]] = frozenset(
    "U.S. US U.S U.S.A. USA UK U.K. UAE U.A.E. USSR DRC Gambia Sudan Congo Ukraine Vatican Yemen Lebanon Niger Ivory Crimea Punjab Tigray".split()
)
"""Countries and regions that bear an article themselves: ``the Gambia`` ..."""
PLURAL_ENDS: Final = (
    "s",
    "Republic",
    "Kingdom",
    "Union",
    "Bank",
    "Strip",
    "Sea",
    "Coast",
    "Territory",
    "Island",
    "Congo",
    "Emirate",
)
"""... as do names that end so: ``the Netherlands``."""
HOLDINGS: Final[frozenset[str]] = frozenset(
    "money cash funds currency cryptocurrency tokens stock stocks shares bonds debt securities options futures warrants savings "
    "loans deposits assets sales revenue livery uniform uniforms colors colours tradition style fashion format language medium et".split()
)
"""What an unknown name before it has, makes or looks like: ``in Vandar shares``; behind an author ``et al.``."""
COURTS: Final[frozenset[str]] = frozenset(("Court",))
"""Those of them with which the name of a place can end: ``in Temo District Court`` ..."""
SORTS_OF_COURTS: Final[frozenset[str]] = frozenset(
    "High Supreme Superior District Crown Circuit County Federal Appeals Appeal Magistrates Juvenile Family".split()
)
"""... and what before it names none."""
ORGANISATIONS: Final[frozenset[str]] = frozenset(
    "Ministry Exchange Police Party Army Forces Force Council Times Post Agency Institute Inc Corp Ltd Bank Committee Congress "
    "Senate Parliament Union Brigade Brigades Guard Guards Command Commission Organization Organisation Association "
    "Foundation Group Company Network News Journal Tribune Herald Office Service Services League Federation Alliance "
    "Movement Bureau Authority Administration Society Team Club United FC Cup War Act Treaty Accord Agreement Sheriff "
    "Sheriffs Attorney Patrol Squad Unit Battalion Regiment Corps Navy Marines Senator Governor Mayor Airways Airlines "
    "Motors Energy Open Grand Prix Championship Olympics Games Award Awards Prize Series Trophy Riot Riots Massacre Battle Uprising "
    "Rebellion Marathon Summit Conference Festival Fair Rally Protests Day Eve".split()
)
"""Last words of a name that is an organisation or an event and no place, unless people are at or in front of it."""
TITLES_IN_NAMES: Final[frozenset[str]] = frozenset(
    "Mr Mrs Ms Dr President Minister General Gen Lt Col Sgt Capt Maj Judge Senator Sen Rep Pope King Queen Prince "
    "Princess Officer Detective Chief Chairman Secretary Spokesman Spokeswoman Ambassador Bishop Sheikh Ayatollah Imam".split()
)
"""Titles that show a name to be a person's."""
OWNED: Final[frozenset[str]] = frozenset(
    "side coast border capital north south east west province region district state town city village valley river "
    "suburb suburbs outskirts neighborhood neighbourhood port prison airport island islands quarter peninsula downtown "
    "campus headquarters home house residence apartment backyard driveway parliament legislature waterfront interior heartland mountains desert shore shores countryside frontier harbor harbour".split()
)
"""What a place owns that is a place itself: ``Detroit's west side``."""
OWNED_BODIES: Final[frozenset[str]] = frozenset(
    "guard guards police authority authorities council councils patrol patrols agency service force forces".split()
)
"""Behind one of these it names a body: ``Kesh's coast guard``."""
JOINED_BY_OF: Final[frozenset[str]] = frozenset(
    "Gulf Strait Straits Isle Bay Horn Republic Sea Cape Territory Province City Port State Commonwealth Kingdom "
    "District Rock Islamic Lake University School College Hospital Church Bank Tower Cathedral Temple Port-of".split()
)
"""Capitalised words that ``of`` joins to the name after it: ``Gulf of Aden``."""
GENERIC_HEADS: Final[frozenset[str]] = frozenset(
    "penitentiary station stations post posts academy headquarters hospital hospitals checkpoint checkpoints check-point market markets school "
    "schools village villages hamlet hamlets town towns club clubs nightclub nightclubs mosque mosques church churches camp camps restaurant "
    "restaurants hotel hotels hostel hostels bar bars park parks mall malls airport airports airfield airstrip base bases home homes house houses "
    "apartment apartments flat flats building buildings site sites office offices intersection corner vehicle vehicles factory factories "
    "warehouse warehouses mine mines university universities college colleges campus theater theatre cinema museum library "
    "barracks square beach beaches neighborhood neighbourhood neighborhoods neighbourhoods street streets shelter shelters temple "
    "temples shrine shrines synagogue monastery convent cemetery graveyard stadium arena courthouse courtroom clinic clinics ward "
    "wards morgue shop shops store stores supermarket supermarkets bakery cafe pub trail tunnel bridge bridges road roads highway "
    "highways motorway freeway expressway railway field fields farm farms farmhouse ranch orchard plantation vineyard barn stable "
    "plant plants refinery mill mills workshop workshops depot depots quarry pit shaft seam colliery oilfield gasfield pipeline reservoir dam "
    "compound compounds embassy embassies consulate consulates palace parliament ministry jail jails center centers centre centres "
    "court playground driveway area areas bus buses lot prison prisons cell cells dungeon capital junction roundabout crossroads "
    "gate gates entrance checkout lobby hallway corridor basement cellar attic kitchen bedroom bathroom classroom classrooms "
    "dormitory dormitories canteen cafeteria garage yard courtyard backyard garden gardens roof rooftop balcony cabin cabins "
    "hut huts tent tents container containers hull deck wreck wreckage rubble ruins alley alleyway lane avenue boulevard suburb "
    "suburbs outskirts slum slums shantytown settlement settlements district districts county counties municipality province "
    "provinces region regions state states country territory republic city cities countryside interior hinterland coast coastline "
    "shore shores seaside border borders frontier frontline harbor harbour port ports pier dock docks shipyard marina wharf sea "
    "ocean gulf bay strait estuary delta river rivers riverbank creek stream canal lake lakes pond lagoon waters water waterway pool "
    "island islands archipelago peninsula valley valleys gorge canyon ravine ditch cave caves cliff mountain mountains hill hills "
    "hillside hilltop slope slopes lowlands highlands foothills plain plains plateau desert jungle forest forests woods woodland "
    "countries nations communities localities constituencies hideout hideouts ghat ghats riverside bypass overpass viaduct basin catchment swamp marsh marshes wetlands steppe tundra north south east west northeast northwest southeast southwest north-east "
    "north-west south-east south-west zone zones enclave stronghold corridors crossing premises location locations scene "
    "stop stops side party wedding funeral rally concert ground facility facilities complex laboratory lab casino gym spa resort resorts festival community residence ship ferry farmland farmlands crosswalk crosswalks sidewalk sidewalks footpath runway campsite campground barbershop salon laundromat carwash diner tavern bazaar riverfront waterfront business "
    "waterfall waterfalls zoo amphitheatre amphitheater gallery ballroom hangar pagoda citadel fortress observatory fairground racetrack racecourse speedway "
    "crater volcano terminal tarmac taxiway boardwalk promenade marketplace mansion villa villas cottage cottages bungalow penthouse skyscraper estate silo "
    "greenhouse brewery distillery sawmill smelter foundry landfill junkyard scrapyard cornfield paddy meadow pasture ridge reef cove orphanage seminary "
    "bunker trench trenches tollbooth circle hall halls tower motel motels trailer trailers townhouse townhouses townhome townhomes duplex "
    "condo condos condominium firehouse schoolhouse clubhouse guesthouse guesthouses lounge pharmacy pharmacies subdivision dealership outpost outposts "
    "encampment encampments stairwell delicatessen deli campgrounds daycare nursery kindergarten chapel cathedral abbey madrassa madrasa bookstore pizzeria "
    "winery brothel disco lodge subway metro stairway patio parlor parlour pavilion auditorium precinct speakeasy substation axis sector porch "
    "rooming-house boardinghouse steakhouse roadhouse alehouse project projects range care wash room rooms bank "
    "abattoir abattoirs slaughterhouse slaughterhouses tannery aquarium arcade archway armory armoury atrium bistro boatyard boutique café cafés "
    "carpark carparks castle castles cavern chateau cloister coalfield coalfields culvert dairy dairies dockyard dockyards dwelling dwellings "
    "embankment farmyard farmyards favela favelas fishery fjord floodplain floodplains garrison ghetto glacier grocery gulch gully gurdwara "
    "gurdwaras hacienda homestead homesteads hospice hospices houseboat houseboats inn inns rink kiosk kiosks lavatory lighthouse manor mausoleum "
    "mineshaft mountainside mountaintop oasis paddock paddocks pavement pigsty plaza prairie quay quayside riverbed roadblock roadblocks roadside "
    "safehouse saloon sanctuary sandbank sandbar schoolyard seaport shack shacks shed sheds stockyard storehouse storehouses storeroom storefront "
    "studio studios tenement tenements underpass flyover velodrome veranda verandah warzone watchtower waterhole showroom sweatshop smallholding moorland "
    "heathland wetland mangroves dunes islet headland marshland scrubland bushland grassland woodlot levee breakwater jetty seafront beachfront lakeside "
    "lakefront shoreline poolside sauna yeshiva priory parsonage rectory vicarage crypt mortuary mortuaries crematorium preschool "
    "preschools gymnasium bleachers grandstand skatepark chairlift elevator escalator manhole sewer minefield minefields greenhouses hayloft "
    "foyer vestibule restroom restrooms washroom toilet toilets bathhouse bunkhouse washhouse toolshed henhouse "
    "installation installations layby crossroad bathrooms bedrooms kitchens basements laboratories labs "
    "battlefield battlefields position positions front fronts capitals casinos theatres theaters cinemas museums libraries stadiums palaces parliaments gymnasiums harbors harbours tunnels trails ranches plantations "
    "vineyards barns reservoirs dams lagoons creeks canals ponds ditches jungles deserts gorges canyons ravines".split()
)
"""Common nouns that place a fact after ``at`` or ``in``, by their last word."""
HEADS_AFTER: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(
        ("station", "stations"),
        frozenset(
            "police gas train railway metro subway power radio television polling bus fire petrol weather space main central filling "
            "rail transit clearing service pumping tube underground ferry research coach compressor".split()
        ),
    ),
    **dict.fromkeys(
        ("post", "posts"),
        frozenset("police army border military command security trading customs observation guard aid".split()),
    ),
    "academy": frozenset("police military naval".split()),
    "headquarters": frozenset("police army military party un its their tribal militia rebel company state".split()),
    **dict.fromkeys(
        ("club", "clubs"),
        frozenset(
            "gun night golf social country strip tennis dance jazz motorcycle biker comedy yacht cricket rugby boxing karaoke youth gentlemen's".split()
        ),
    ),
    **dict.fromkeys(("parlor", "parlour"), frozenset("funeral massage tattoo beauty cream pizza betting".split())),
    **dict.fromkeys(("project", "projects"), frozenset("housing".split())),
    "range": frozenset("shooting firing gun rifle".split()),
    "care": frozenset("day".split()),
    "wash": frozenset("car".split()),
    "nursery": frozenset("a the plant day".split()),
    "subway": frozenset("the city".split()),
    "metro": frozenset("the city".split()),
    "lodge": frozenset("ski hunting safari".split()),
    "precinct": frozenset("police".split()),
    "substation": frozenset("power electrical police".split()),
    **dict.fromkeys(
        ("center", "centers", "centre", "centres"),
        frozenset(
            "detention shopping community medical recreation health reception evacuation city town village trade youth training treatment "
            "rehabilitation distribution day-care fitness sports convention cultural senior "
            "isolation cholera call garden leisure arts data transit migrant removal conference exhibition day holding processing".split()
        ),
    ),
    "court": frozenset("basketball tennis federal district".split()),
    **dict.fromkeys(("cell", "cells"), frozenset("prison police jail holding detention".split())),
    **dict.fromkeys(("stop", "stops"), frozenset("bus tram taxi rest truck".split())),
    "side": frozenset("north south east west northern southern eastern western".split()),
    "ground": frozenset("higher high".split()),
    "location": frozenset("the remote secret undisclosed same another safe different".split()),
    **dict.fromkeys(
        ("facility", "facilities"),
        frozenset(
            "detention military medical nuclear storage training care correctional psychiatric recreation processing holding nursing production manufacturing water research desalination immigration federal state".split()
        ),
    ),
    **dict.fromkeys(
        ("complex",),
        frozenset(
            "apartment housing residential sports shopping office prison health industrial temple mosque mall condo condominium palace military mining cave hotel court".split()
        ),
    ),
    **dict.fromkeys(
        ("zone", "zones"),
        frozenset(
            "buffer war combat conflict exclusion border disaster safe industrial demilitarized demilitarised evacuation flood danger security".split()
        ),
    ),
    "bank": frozenset(("a", "local")),
    "axis": frozenset(),
    "sector": frozenset(),
    **dict.fromkeys(
        ("room", "rooms"),
        frozenset(
            "hotel motel living dining waiting emergency locker engine operating back court dressing prayer hospital maintenance storage utility laundry computer control conference meeting delivery changing guest interrogation boiler server press exam".split()
        ),
    ),
    **dict.fromkeys(("pool",), frozenset("swimming hotel public municipal backyard".split())),
    **dict.fromkeys(("festival",), frozenset("music rock jazz street food".split())),
    **dict.fromkeys(("container", "containers"), frozenset("shipping cargo".split())),
    **dict.fromkeys(("crossing",), frozenset("border railway level river pedestrian".split())),
    **dict.fromkeys(("flat", "flats"), frozenset("council a the their his her".split())),
    **dict.fromkeys(
        ("plants",),
        frozenset(
            "power nuclear chemical steel processing water treatment poultry meatpacking auto coal fertilizer fertiliser bottling cement assembly".split()
        ),
    ),
    "community": frozenset(
        "the local same rural farming fishing small nearby this remote coastal mountain border gated residential retirement".split()
    ),
    "lot": frozenset(("parking", "vacant", "empty")),
    "circle": frozenset(("traffic",)),
    **dict.fromkeys(
        ("hall", "halls"),
        frozenset(
            "concert town city village dance music lecture exhibition sports union banquet wedding dining prayer pool bingo mess residence community parish church assembly reception market".split()
        ),
    ),
    "tower": frozenset(
        "bell water office apartment radio television control residential clock watch guard cooling".split()
    ),
    **dict.fromkeys(
        ("field", "fields"),
        frozenset(
            "oil gas football soccer baseball air wheat rice corn open nearby a soybean cotton maize cane sugarcane paddy barley hay poppy strawberry rugby playing grass muddy cricket plowed ploughed farmer's".split()
        ),
    ),
    "plant": frozenset(
        "power nuclear chemical steel processing water treatment fertilizer fertiliser meat car cement packing bottling "
        "assembly recycling textile paper desalination sewage gas petrochemical manufacturing "
        "poultry beef pork meatpacking meat-packing auto aluminium aluminum copper coal battery plastics pharmaceutical sugar oil rubber glass munitions".split()
    ),
    "square": frozenset("main central public town village".split()),
    **dict.fromkeys(("front", "fronts"), frozenset("war battle".split())),
    **dict.fromkeys(
        ("position", "positions"),
        frozenset(
            "rebel army enemy military militia militant insurgent guerrilla government defensive defence defense frontline front-line police".split()
        ),
    ),
}
"""Nouns that are a place only after one of these words."""
HEADS_OF_NAMES: Final[frozenset[str]] = frozenset(
    "plant plants facility facilities complex flat flats pool station stations square tower towers centre centres center centers hall halls lodge "
    "community club clubs court courts parlor parlour room academy substation precinct".split()
)
"""Those of them that are one behind the name of a place too: ``at a Temo plant``."""
HEADS_NOT_AFTER: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(
        ("market", "markets"),
        frozenset(
            "international global world stock housing job jobs labor labour domestic money bond financial export foreign free "
            "open black oil currency property emerging energy credit art u.s. u.k. over-the-counter".split()
        ),
    ),
}
"""Nouns that are no place behind one of these words: ``on the world market``."""
GENERIC_DETERMINERS: Final[frozenset[str]] = frozenset(
    "a an the his her their its our my your two three several some many this that these those another one each every".split()
)
SINGULAR_DETERMINERS: Final[frozenset[str]] = INDEFINITE_DETERMINERS | {"one", "each", "every"}
"""Those with which a noun of HEADS_WITH_THE is no place: ``in a state of shock``."""
DEFINITE_DETERMINERS: Final[frozenset[str]] = frozenset(("the", "this"))
"""Those with which a noun of SUBJECT_HEADS is a place at the start of a sentence."""
HEADS_WITH_THE: Final[frozenset[str]] = frozenset(
    "state states country north south east west northeast northwest southeast southwest water waters interior capital capitals scene".split()
)
SUBJECT_HEADS: Final[frozenset[str]] = frozenset(
    "site camp prison jail shelter stadium city town village province district region island area building hotel ward "
    "settlement hospital clinic base stronghold enclave".split()
)
"""Nouns that, as the subject of a verb of HOLDING_VERBS, place the fact: ``The site holds 900 tents``."""
HOLDING_VERBS: Final[frozenset[str]] = frozenset(
    "was is shed houses housed holds held hosts hosted shelters sheltered contains contained accommodates accommodated".split()
)
GENERIC_BEFORE: Final[frozenset[str]] = frozenset(
    "in at near outside inside within onto into enter entered entering stormed storming through beneath beside under "
    "raided raiding infiltrated infiltrating attacked attacking besieged besieging shelled shelling guarded guarding surrounded surrounding throughout".split()
)
"""Words after which a common noun of place is one."""
HEADS_NOT_UNDER: Final[frozenset[str]] = frozenset({"settlement", "settlements"})
"""Nouns that are no place behind ``under``: ``Under the settlement the bank pays``."""
BEFORE_SETTLED: Final[frozenset[str]] = frozenset({"under"})
"""The preposition behind which they are none."""
GENERIC_AFTER: Final[dict[str, frozenset[str]]] = {
    "to": frozenset(("hospital", "hospitals", "streets")),
    "on": frozenset(
        "ship ferry bypass overpass viaduct sidewalk sidewalks footpath runway beach beaches road roads highway highways motorway freeway expressway railway street streets avenue boulevard bridge "
        "farm farms farmland campus border borders frontier frontline coast coastline shore island islands river riverbank lake pier dock "
        "court porch patio mountain hill hillside slope slopes roof rooftop balcony deck outskirts plantation ranch train bus base premises corner "
        "peninsula plateau plain plains side pavement embankment mountainside mountaintop sandbank sandbar quay quayside jetty breakwater levee "
        "battlefield battlefields prairie veranda verandah seafront waterfront riverfront beachfront lakefront shoreline boardwalk promenade glacier reef chairlift tarmac moorland homestead smallholding flyover islet headland marina wharf driveway".split()
    ),
    "along": frozenset(
        "border borders frontier frontline coast coastline shore river road highway beach street canal railway pipeline".split()
    ),
    "across": frozenset(
        "country region state province border district city capital island north south east west county counties countries "
        "states regions provinces districts cities towns villages communities settlements camps sites".split()
    ),
    "throughout": frozenset("country region state province district city capital island".split()),
    "off": frozenset("coast shore island".split()),
    "by": frozenset("roadside wayside riverside riverbank lakeside seaside".split()),
    "around": frozenset("country city capital base village town".split()),
}
"""Nouns for which another preposition says where the fact is: ``taken to a hospital``, ``on a beach``."""
ROUNDING_HEADS: Final[frozenset[str]] = frozenset("neighborhood neighbourhood region vicinity field".split())
"""Nouns that, before ``of`` and a number, say no more than that it is rounded."""
GENERIC_BARE: Final[frozenset[str]] = frozenset(
    "hospital hospitals posts checkpoints schools mosques churches temples shrines shelters camps villages towns cities suburbs settlements districts provinces "
    "slums markets shops stores restaurants hotels bars clubs universities colleges dormitories classrooms farms fields orchards "
    "forests mountains hills valleys caves islands tents barracks positions battlefields compounds bases airports ports mines quarries factories warehouses "
    "workshops ground clinics wards courtyards gardens rooftops streets neighborhoods neighbourhoods apartments countryside rubble wreckage farmland farmlands centres centers".split()
)
"""Nouns that need no determiner: ``treated at hospitals``."""
SHOUTED_STREETS: Final[frozenset[str]] = frozenset(
    "STREET STREETS AVENUE AVENUES ROAD ROADS BOULEVARD BOULEVARDS HIGHWAY HIGHWAYS".split()
)
"""In a text all in capitals: the last words of the streets that cross at an intersection."""
EVENT_HEADS: Final[frozenset[str]] = frozenset("party wedding funeral rally concert festival".split())
"""Nouns of GENERIC_HEADS that place a fact only with a place behind them: ``a wedding in Ostrel``."""
STATES_OF_BEING: Final[frozenset[str]] = frozenset(("hospital",))
"""Nouns of GENERIC_BARE that, alone, say how somebody is, not where: ``16 are in hospital``."""
EVENT_NOUNS: Final[frozenset[str]] = frozenset(
    "accident accidents ambush assault attack attacks blast blasts blaze bombing bombings collapse crash crashes disaster explosion explosions fire fires massacre "
    "raid raids riot riots shooting shootings siege stampede strike strikes airstrike airstrikes ambushes assaults".split()
)
"""What a common noun of place is no more than an adjective of: ``the bus bombing``."""
ACCOUNTS: Final[frozenset[str]] = frozenset(
    "account accounts loan loans card cards statement statements manager robbery heist holiday employee clerk branch".split()
)
"""The same, of a bank or a shop: ``in a bank account``."""
WHOLES: Final[frozenset[str]] = frozenset(
    "country city capital province region state island town village district territory peninsula continent county camp settlement "
    "building campus base airport river lake road street highway square park mountain hill volcano bridge port harbour harbor".split()
)
"""What a part of HEADS_WITH_THE is a part of: ``the south of the country``."""
JOINING_PREPOSITIONS: Final[frozenset[str]] = frozenset(
    "in near outside inside on at of around along off across from beside behind opposite above below beyond".split()
)
"""What joins a common noun to the place that follows it: ``a mine near Ostrel``."""
LOCATED: Final = "located "
"""What may stand before one of them: ``a mine located near Ostrel``."""
BESIDE: Final[frozenset[str]] = frozenset(("near", "outside"))
"""Those before a name that make a place of any noun of GENERIC_HEADS: ``a plant outside Ostrel``."""
HEADS_WITH_ENDS: Final[frozenset[str]] = frozenset(
    "border borders frontier road highway motorway railway crossing bridge corridor intersection corner junction".split()
)
WITH_TWO_ENDS: Final[frozenset[str]] = frozenset(("between", "linking", "connecting", "from", "of"))
BEFORE_LAST_END: Final[frozenset[str]] = frozenset(("and", "to", "with"))
"""What joins a border or a road to its ends: ``the road between Kabul and Ghazni``, ``its border with Chad``."""
PLACE_ADVERBS: Final[frozenset[str]] = frozenset(("there", "nearby", "offshore", "abroad", "overseas"))
"""Adverbs that place a fact for want of better words."""
BEING: Final[frozenset[str]] = frozenset(
    "is are was were be been being isn't aren't wasn't weren't has have had will would may might could can cannot should must shall "
    "seems seemed appears appeared remains remain remained exists exist existed to came come comes did do does".split()
)
"""Words after which the adverb before them says no place: ``there are``."""
BEFORE_BEING: Final[frozenset[str]] = frozenset(
    "is are was were has have had will would may might could can in".split()
)
"""Words before which it says none either: ``were there``."""
DEPARTURES: Final[frozenset[str]] = frozenset(
    "sail sailed sailing come came comes coming arrive arrived arriving return returned returning fly flew flying cross crossed crossing "
    "watch watched watching speak speaking spoke broadcast broadcasting stretch stretched stretching depart departed departing travel travelled traveled march marched launch launched launching fire fired firing shot smuggle "
    "smuggled smuggling import imported importing imports export exported exporting exports ship shipped shipping retreat retreated "
    "withdrawal pull-out defect defected emigrate emigrated migrate migrated spread spreading reported leave left exodus flight flights "
    "evacuation evacuations".split()
)
"""Verbs with which a known place after ``from`` is where the fact began; with others it is where somebody is from."""
PEOPLE_OF_COUNTRIES: Final[frozenset[str]] = frozenset(
    "mayor mayors governor governors president king queen emperor ambassador ambassadors premier chancellor archbishop bishop national nationals citizen citizens native natives subject subjects passports passport citizenship".split()
)
"""Words before ``of`` a country that is no place of the fact: ``nationals of Chad``, ``the king of Tonga``."""
MOVED_BY: Final[dict[str, frozenset[str]]] = {
    "from": frozenset(
        "pulled rescued evacuated fled flee fleeing taken abducted kidnapped snatched seized driven forced recovered removed freed "
        "escaped escape escaping stolen expelled displaced uprooted airlifted plucked lifted dug dragged moved withdrawn withdrew "
        "looted deported retrieved saved cleared vanished disappeared released missing carried pulling rescuing evacuating "
        "freeing removing recovering driving forcing moving evacuate rescue remove move withdraw pull".split()
    ),
    "to": frozenset(
        "sent send sending moved move moving taken take taking flown fly flying driven rushed rush rushing airlifted evacuated evacuate "
        "brought bring bringing deployed deploy deploying transferred transfer admitted fled flee fleeing returned return relocated "
        "relocate resettled deported transported dispatched dispatch shipped carried".split()
    ),
    "over": frozenset(
        "downed downing intercepted intercepting flew flown flying crashed scrambled circled circling "
        "patrolled patrolling".split()
    ),
}
"""Verbs by which ``from``, ``to`` or ``over`` says where the fact is: ``pulled from the rubble``, ``shot down over the bay``."""
GLOBAL: Final[frozenset[str]] = frozenset("globally worldwide nationwide statewide countrywide".split())
"""Adverbs that place a fact."""
SHOUTED_MIN: Final = 5
"""In a text all in capitals a known city of fewer letters needs a preposition of place before it."""
SHOUTED_TYPES: Final[frozenset[str]] = frozenset(
    "province department city town village district municipality region state port county island canton hamlet "
    "neighborhood peninsula valley".split()
)
"""Words that, in such a text, make a place of the name before them or after their ``of``."""
NO_STATES: Final[frozenset[str]] = frozenset("EMERGENCY SIEGE WAR ALERT AFFAIRS MIND CALAMITY SHOCK".split())
"""After ``STATE OF`` these name no place."""
SHOUTED_FIRST: Final[frozenset[str]] = frozenset(
    "SAN SANTA SANTO SAINT LA EL LOS LAS LE NEW NUEVA NUEVO PUERTO VILLA CIUDAD PORT DE NORTH SOUTH EAST WEST UPPER LOWER".split()
)
"""First words of a name of several words there."""
NO_NAME_OF_PLACE: Final[frozenset[str]] = frozenset(
    "the this that same dawn dusk noon midnight future end each every other another any first second third northern southern eastern western central "
    "eastern-most fire police state health capital whole entire old new small nearby neighboring border coastal and our "
    "their his her its coal home rural urban oil mining inner federal independent islamic one two three four five six "
    "seven eight nine ten all these those which where when investigation connection".split()
)
"""Words that, before such a word, are no name."""
SHOUTED_STOP: Final[frozenset[str]] = frozenset(
    "U.S. US U.S POLE POLES TURK MAN READING COLOGNE ESSEN BUFFALO CHAD JORDAN TURKEY MOBILE PHOENIX QUEENS PALMA SURAT NICE HUE TYRE".split()
)
"""Names that mean something else in a text all in capitals."""
SUBDIVISION_WORDS: Final[frozenset[str]] = frozenset(
    "province provinces state states region regions department governorate prefecture oblast district canton republic voivodeship "
    "emirate municipality territory division departments governorates".split()
)
"""Words after a name that show it to be a subdivision."""
COMPOUND_ENDS: Final[frozenset[str]] = frozenset(
    "led backed based born controlled held run made style era brokered owned".split()
)
"""Ends of a compound that is an adjective: ``U.N.-led``."""

LIES_IN, LIES_NEAR, IS_OF = "in", "near", "of"
"""Prepositions by which a name counts as led whatever stands before it: ``the 1900 block of Elm Street`` lies in it, what
is ``3 miles from Ostrel`` near it, and a part of a place is of it."""
CROSSING_ABOVE: Final[frozenset[str]] = frozenset({"over"})
"""Before a water these name no place of what is told: ``a bridge over the Temo River``."""
PARTISAN_SIDES: Final[frozenset[str]] = frozenset({"side"})
"""A part that, without a quarter before it, says whose cause somebody takes: ``fought on the side of``."""
BARE_WHOLES: Final[frozenset[str]] = frozenset({"town"})
"""The whole that needs no article: ``the south side of town``."""
_SETTLED: Final[frozenset[str]] = frozenset(
    "city town village province district region island state county neighborhood neighbourhood suburb camp".split()
)
POINTERS: Final[frozenset[str]] = _SETTLED | frozenset(
    "rubble wreckage ruins debris scene building compound site area facility premises".split()
)
"""Nouns that, with ``the``, point back to a place named before: ``in Ostrel ... nine died in the town``."""
TERRITORIES: Final[frozenset[str]] = _SETTLED | frozenset(("country", "nation", "republic", "neighbor", "neighbour"))
"""Nouns of places that a number with ``the`` counts again: ``Mali and Chad ... the two countries``."""
LIVED_IN: Final = "home"
"""The noun that leads by ``to`` to how many live in a place: ``Ard, home to 22 clerks``."""
BETWEEN_OWNER_AND_NUMBER: Final[frozenset[str]] = frozenset(("last", "remaining", "few", "other"))
"""What may stand between the owner of those counted and their number: ``Vrana's last 40 residents``."""
HOMES: Final[frozenset[str]] = frozenset("home homes house houses land".split())
"""What people are driven from wherever they are: no place of a fact."""
NEVER_LEFT: Final[frozenset[str]] = HOMES | frozenset("water waters vehicle vehicles bus buses".split())
"""Likewise, and what people or things are taken out of: ``pulled from the water``."""
PEOPLE_COLLECTIVES: Final[frozenset[str]] = MODIFYING_COLLECTIVES | {"people"}
"""Nouns for people that are many in the singular."""
TOWN_SERVICES: Final[frozenset[str]] = frozenset("police deputies firefighters paramedics coroner detectives".split())
"""Who works for the town named right before them."""
PLURAL_GENITIVES: Final[tuple[str, str]] = ("s'", "s\u2019")
"""What an owner before a place ends in: ``the town's mill``, ``a herders' camp``."""
ACROSS: Final[frozenset[str]] = frozenset(("across", "throughout"))
"""What leads to a share of a place, beside GENERIC_BEFORE: ``across large parts of the city``."""
COMPASS: Final[frozenset[str]] = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west".split()
)
"""What says where something lies from a place behind ``of``, without an article: ``nine farms east of Ostrel``."""
MEMBER_NOUNS: Final[frozenset[str]] = frozenset(
    "student students pupil pupils teacher teachers graduate graduates member members journalist journalists troops soldiers".split()
)
"""Who belongs to a body, wherever they are: ``students of Jahan university``."""
PARTS_LED_BY_ON: Final[frozenset[str]] = PARTS - frozenset("top half heart mouth".split())
"""Parts that ``on`` leads to: ``on the outskirts of Vrana``."""
TRAVELS: Final[frozenset[str]] = frozenset(
    "fly flying flew travel travelling traveling travelled traveled drive driving drove driven sail sailing sailed ride riding rode walk walking walked "
    "move moving moved return returning returned transport transporting transported carry carrying carried deliver delivering "
    "delivered head heading headed march marching marched flight train bus boat ferry convoy way route trip journey bound".split()
)
"""Words near which ``from`` leads to where a way only begins, if ``to`` and a name follow."""
CALLED: Final[frozenset[str]] = frozenset("called summoned responded responding respond".split())
"""Words with which ``to`` leads to the scene that others came to: ``were called to Vrana Road``."""
STRUCK_ON: Final[frozenset[str]] = frozenset(
    "airstrike airstrikes strike strikes raid raids bombing bombings shelling bombardment offensive fell fallen falling rained raining descended descending swooped swooping converged converging".split()
)
"""Words with which ``on`` leads to what is struck from afar: ``shells fell on Vrana``; an attack may be on a person."""
NO_GROUNDS: Final[frozenset[str]] = frozenset(
    "vehicle vehicles roof rooftop hull deck container containers ground side position positions front fronts".split()
)
"""Nouns of GENERIC_HEADS that, struck or robbed, are no place: ``the blast damaged the vehicle``."""
GOALS: Final[frozenset[str]] = frozenset("to towards toward into".split())
"""What leads to where it ends."""
BESIDE_SHOPS: Final[frozenset[str]] = BESIDE | {"at"}
"""What leads to a name behind ``a`` that is a shop's or a hall's: ``at a Temo Mart``."""
AIMED: Final[frozenset[str]] = frozenset(
    "fired fires firing shots aimed aiming pointed pointing threw thrown throwing hurled lobbed launched gun rifle look looked round rounds bullets "
    "rocket rockets missile missiles shell shells stones bomb bombs grenade grenades".split()
)
"""Words with which ``at`` leads to what is hit: ``fired at a Temo jeep``."""
LOCAL_EVENTS: Final[frozenset[str]] = frozenset(
    "shooting shootings stabbing stabbings fire fires blaze robbery burglary".split()
)
"""What happened at the place named behind ``a``: ``in a Temo shooting``; an attack may be named after who did it."""
SORTS_OF_EVENTS: Final[frozenset[str]] = frozenset(
    "accidental fatal deadly mass double triple quadruple drive-by gang-related officer-involved domestic random separate "
    "apparent weekend".split()
)
"""Words of which sort it is, between the place and the event in a headline: ``in Temo Mass Shooting``."""
AFTER_EVENTS: Final[frozenset[str]] = frozenset("during that which after over on left leaves kills".split())
"""What goes on behind it there: ``in Temo Shooting During Dispute``."""
CONJUNCTIONS: Final[frozenset[str]] = frozenset(("and", "or"))
"""Words before the last place of a list."""
CLAUSE_STARTS: Final[frozenset[str]] = frozenset("after when as while but nor if".split())
"""Words that end a phrase on its left, beside articles and prepositions."""
NAME_LINKS: Final[frozenset[str]] = frozenset("al el ad de del di da do dos e la las los le du des upon bin es".split())
"""Small words inside a name: ``Rio de Janeiro``, ``Newcastle upon Tyne``."""
NAME_PREFIXES: Final[frozenset[str]] = frozenset("al el ad as ash an az ar at".split())
"""Articles glued to a name inside a longer one with a hyphen: ``Jurf al-Sakhar``."""
NAME_ABBREVIATIONS: Final = "t"
"""The last letter of a first word with a full stop: ``St. Louis``, ``Mt. Hood``, ``Ft. Worth``."""
ARABIC_ARTICLES: Final[frozenset[str]] = NAME_PREFIXES - {"ash", "at"}
"""Those with which a name can begin in lower case."""
AFTER_ITEM: Final[frozenset[str]] = frozenset(
    "in on at for since where when after with by from during which who has have were was are is to as early late today tonight overnight".split()
)
"""Words before which a list of names may end."""
AFTER_CHAIN: Final[frozenset[str]] = frozenset(
    "in on at for since when where after with by from during following over ahead late early today yesterday".split()
)
"""Words before which a chain of places may end."""
PAST_END: Final = "ed"
"""The end of a verb that may follow a place: ``Iran tested``."""
GERUND_END: Final = "ing"
"""The end of a verb whose object a place may be: ``a convoy carrying Vrana county staff``."""
REGION_WORDS_NEVER_CAPITALISED: Final[frozenset[str]] = frozenset(("front", "department"))
"""Words of a region that, with a capital, belong to an organisation: ``Patriotic Front``."""
REGION_NAMES: Final[frozenset[str]] = frozenset("Islands Alps Coast Sea Heights Side End".split())
"""Last words of a name that make it a region."""
IN_ORGANISATION: Final[frozenset[str]] = frozenset(("Post",))
"""Last words of a name that may be a place's: ``in Archers Post``, not ``in the Washington Post``."""
ROADS: Final[frozenset[str]] = frozenset(
    "Route Highway Interstate Motorway Autoroute Autobahn Hill Height Ridge Exit Junction Pier Gate Terminal Checkpoint Camp".split()
)
"""Words before the number of a road: ``on Route 9``."""
KEEPERS_OF_ROADS: Final[frozenset[str]] = frozenset(
    ("State", "County", "U.S.", "US", "National", "Federal", "Farm", "Forest", "Provincial", "Township")
)
"""Words before such a word: ``on County Road 9``."""
BATTLES: Final[frozenset[str]] = frozenset(("battle", "battles", "fight"))
"""What is fought at the place that ``for`` leads to: ``the battle for Ostrel``, ``for Hill 402``."""
BEFORE_ROADS: Final[frozenset[str]] = frozenset("on along near off at onto across".split())
"""Words between which and its number a road is a place."""
AT_ORGANISATION: Final[frozenset[str]] = frozenset(("at", "near", "outside", "inside"))
"""Words after which an organisation is a place: ``outside the Justice Ministry``."""
EMBASSIES: Final[frozenset[str]] = frozenset(
    "embassy embassies consulate consulates Embassy Consulate ambassador restaurant restaurants".split()
)
"""What a nation has in other countries: ``the Turkish embassy in Paris``."""
HOLDERS: Final[frozenset[str]] = frozenset((",", ", in", "in", "(", "in the", ", the", "state of"))
"""What stands between a place and the name of what holds it."""
HOLDER_STARTS: Final[frozenset[str]] = frozenset((",", "in"))
"""What stands there before a direction: ``Pskov, western Russia`` ..."""
HOLDER_WORDS: Final[frozenset[str]] = frozenset(("in", "the"))
"""... and what may stand beside the direction."""
OWNER_GOES_ON: Final[frozenset[str]] = frozenset(("", "and"))
"""What stands between two places of one owner: ``Syria's Homs and Hama``."""
ABBREVIATED_COUNTRIES: Final[frozenset[str]] = frozenset("US U.S. U.S UK U.K. UAE U.A.E.".split())
"""Names that are adjectives as well: ``U.S. soldiers``."""
NAMESAKE_COUNTRIES: Final[frozenset[str]] = frozenset(("USA", "CAN"))
"""Countries whose states hold towns named after other countries: ``Lebanon, Pennsylvania``."""
SHARED_NAMES: Final[frozenset[str]] = frozenset(("GBR", "IRL", "JAM"))
"""Countries whose counties have names that are used in many others: a long name is no proof of them."""
BUILDINGS: Final[frozenset[str]] = frozenset("hall tower arena theatre theater".split())
"""Last words of the name of a building, beside those of GENERIC_HEADS."""
BEFORE_ADDRESS: Final[frozenset[str]] = AT_ORGANISATION | {"in", "to"}
"""Before the number of a house: ``at 44 Alder St.``"""
BEFORE_CORNERS: Final[frozenset[str]] = AT_ORGANISATION | {"of"}
"""Before the number of a street that crosses another: ``at 22nd and Alder``."""
COMPASS_SHORT: Final[frozenset[str]] = frozenset(
    "NW NE SW SE N.W. N.E. S.W. S.E. Northwest Northeast Southwest Southeast".split()
)
"""What may stand behind the name of a street: ``Alder Street NW``."""
COMPASS_LETTERS: Final[frozenset[str]] = frozenset("n. s. e. w. n s e w nw ne sw se north south east west".split())
"""What may stand before it: ``at 44 S. Alder Ave``."""
IN_FRONT: Final = ("in", "front")
"""Before ``of``: ``in front of the mill``."""
STATE_MARK: Final = ","
"""Between the town of a dateline and its state: local news, where no agency writes from a capital."""
ROOMS: Final[frozenset[str]] = frozenset(
    "room lot section corner wall floor suite unit part end half surface bed".split()
)
"""Nouns that a noun of place before them leaves a place: ``in a hotel room``."""
SCENES_BESIDE: Final[frozenset[str]] = frozenset("while whereas although though".split())
"""Open a clause whose own place, without a name too, comes before that of the clause above."""
WEAPONS_TOO: Final[frozenset[str]] = frozenset({"mine"})
"""Nouns of place that are weapons too, where those who do no harm themselves hit them: ``their lorry hit a mine``."""
WHERE_CLAUSE: Final = r"\s+where\s+(?:he|she|they|it|we|I|you)(?:\s+(?:was|were|is|are|had|has|have|been))*\s+(?!(?:an?|the|in|on|at|to)\b)[a-z]+(?![\w-])"
"""The shortest clause that says more of a place: ``a hospital where he died``."""
SHOUTED_EVENTS: Final[frozenset[str]] = frozenset(
    "BLAZE FIRE WILDFIRE QUAKE EARTHQUAKE FLOOD FLOODS LANDSLIDE STAMPEDE MASSACRE SHOOTING EXPLOSION BLAST SIEGE RALLY RIOT RIOTS".split()
)
"""There: what happened at the place whose name stands before it."""
SHOUTED_AT_EVENT: Final[frozenset[str]] = frozenset("IN AT FROM AFTER".split())
"""There: words before such a name."""
SHOUTED_BEFORE: Final[frozenset[str]] = frozenset("IN NEAR OF OUTSIDE FROM THROUGHOUT".split())
"""In a text all in capitals: words before a name with the word of a region."""
SHOUTED_BESIDE: Final[frozenset[str]] = frozenset("NEAR OFF".split())
"""There: words before an unknown name that is a place, also without the word of a region."""
SHOUTED_WITHIN: Final[frozenset[str]] = frozenset("IN NEAR OUTSIDE THROUGHOUT ACROSS".split())
"""There: words before a direction with an unknown name."""
SMALL_WORDS: Final[frozenset[str]] = frozenset(("the", "of", "and", "in"))
"""Words of a phrase that stay small when capitals are undone."""
DISTANCE_UNITS: Final[frozenset[str]] = frozenset(
    "mile miles km kms kilometer kilometers kilometre kilometres meter meters metre metres yard yards block blocks".split()
)
"""Units between a number and a direction: ``20 miles south of Kabul``."""
DISTANCE_FROM: Final[frozenset[str]] = frozenset("from off outside beyond".split())
"""Between a distance and the place that it is measured from: ``a bar a mile from Vrana``."""
DISTANCE_HEDGES: Final[frozenset[str]] = frozenset(
    "about some around nearly roughly approximately over almost just".split()
)
"""Words that may stand before that number."""
BEFORE_BEARINGS: Final[frozenset[str]] = DISTANCE_HEDGES | frozenset(
    "a few several straight due immediately far further nautical of half one-third one-quarter".split()
)
"""Words between a place and a bearing from it, beside a distance: ``a farmhouse just east of Vrana``."""
FILLED: Final[frozenset[str]] = frozenset(("streets",))
"""What crowds take to, and are in then: ``took to the streets of Vrana``."""
TYPES_BEFORE_NAMES: Final[frozenset[str]] = frozenset(
    "capital city town village port island province region district state resort suburb".split()
)
"""Words that a name follows at once: ``the Somali capital Mogadishu``."""
WATERS: Final[frozenset[str]] = frozenset("Lake River Sea Ocean Gulf Strait Canal".split())
"""Words of a name that make it a water: ``on`` places what is on it."""
BORDER_NOUNS: Final[frozenset[str]] = frozenset(("border", "borders", "frontier"))
"""After the name of a country at the end of a place: of which side is not said (``near the Chad border``)."""
STREAMS: Final[frozenset[str]] = frozenset("river River".split())
"""After the name of a country: a river of several."""
ADMINISTERED: Final[frozenset[str]] = frozenset(("administered", "ruled", "governed"))
"""Second parts of an adjective that says which country a disputed place belongs to: ``Indian-administered Kashmir``."""
HEADS_AT: Final[frozenset[str]] = frozenset("prison prisons party wedding funeral rally concert business".split())
"""Common nouns of place that are one only after a word of AT_ORGANISATION: not ``five years in a prison``."""
INSTITUTIONS: Final[frozenset[str]] = frozenset(("bank", "banks", "department"))
"""Parts of a place that are an institution where they have a capital: ``the Bank of England``."""
APPOSED: Final[frozenset[str]] = frozenset(("capital",))
"""What a city may be called right before its name, with or without a comma: ``the capital, Conakry``."""
FEATURES: Final[frozenset[str]] = frozenset(("Mount", "Mt.", "Lake", "Cape", "River"))
"""First words of a name that make it a place: ``on Mount Elbrus``."""
ADDRESS_HEADS: Final[frozenset[str]] = frozenset(("block", "blocks"))
"""Between a house number and ``of`` a street: ``the 1900 block of Elm Street``."""
STREET_NUMBER: Final = r"\s+[0-9]{1,3}(?:st|nd|rd|th)(?![\w-])"
"""The number of a street after its direction: ``South 33rd Street``, or before it: ``on 33rd Street``."""
STREETS: Final[frozenset[str]] = frozenset(
    "Street St St. Avenue Ave Ave. Road Rd Rd. Boulevard Blvd Blvd. Drive Lane Ln Ln. Parkway Pkwy Pkwy. Turnpike Court Ct Ct. "
    "Circle Terrace Quarter Way Trail Pike Place Pl Pl. Loop Alley Crescent Expressway Freeway Thruway Causeway".split()
)
"""After the name of a place: the name of something that need not lie there: ``Alabama Street``; a street's wherever it is."""
HOUSES: Final[frozenset[str]] = frozenset("Hotel School Hospital University Church Restaurant".split())
"""The same, after a country or a nationality: ``Jamaica Hospital``."""
