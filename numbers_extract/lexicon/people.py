"""Nouns for people: the group that each names (SCHEMA section 2)."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AID_BODIES",
    "CHILD",
    "CIVILIANS",
    "GROUP_ADJECTIVES",
    "IRREGULAR_PLURALS",
    "LOOSE_GROUPS",
    "NO_PLURAL",
    "PEOPLE",
    "PEOPLE_SUFFIXES",
    "VOTER",
]

# group -> singular nouns; the empty group holds people of no listed group.
PEOPLE: dict[str, str] = {
    "civilian": "civilian noncombatant non-combatant bystander",
    "child": (
        "child boy girl baby infant toddler under-five under-5 under-two kid teen teenager schoolchild schoolboy schoolgirl pupil newborn adolescent "
        "minor juvenile youngster orphan schoolkid preteen tween"
    ),
    "woman": "woman female girl-woman matriarch mum mom mother wife sister grandmother nun bride housewife schoolmistress waitress actress lady widow",
    "man": "man dad father husband brother grandfather patriarch gentleman fisherman-man male groom",
    "combatant": (
        "fighter militant cadre jihadist jihadi rebel insurgent guerrilla guerilla extremist terrorist combatant militiaman mujahid mujahideen "
        "separatist islamist maoist naxalite naxal recruit warlord commander partisan bandit subversive mercenary"
    ),
    "soldier": (
        "soldier troop trooper marine serviceman servicewoman conscript reservist paratrooper commando jawan infantryman "
        "airman seaman ranger cadet lieutenant sergeant corporal colonel captain major general private legionnaire "
        "guardsman sapper lancer gunner veteran deserter peacekeeper havildar sepoy"
    ),
    "police": "police policeman policewoman officer-police constable gendarme cop deputy patrolman carabinero inspector detective",
    "journalist": "journalist reporter cameraman photographer correspondent editor broadcaster newsman photojournalist",
    "aid_worker": "aid-worker relief-worker humanitarian",
    "medic": "medic doctor nurse paramedic surgeon physician medical-worker midwife",
    "official": (
        "official diplomat minister governor mayor ambassador envoy bureaucrat councillor councilman councilwoman councilmember prosecutor judge "
        "magistrate commissioner lawmaker legislator senator congressman congresswoman mp parliamentarian assemblyman assemblywoman mla administrator alderman selectman selectwoman trustee"
    ),
    "migrant": "migrant refugee asylum-seeker immigrant",
    "prisoner": "prisoner inmate detainee convict captive",
    "attacker": "attacker suspect criminal assailant gunman shooter bomber suicide-bomber perpetrator hijacker kidnapper knifeman hostage-taker",
    "voter": "voter elector electorate",
    "": (
        "person people individual officer source operative representative adult human victim casualty survivor hostage abductee captor passenger driver pilot worker "
        "employee staff staffer personnel crew crewman member resident villager inhabitant local citizen national internationals foreigner "
        "tourist visitor traveller traveler pedestrian motorist cyclist motorcyclist biker commuter shopper customer guest "
        "student teacher sarpanch panch barista lecturer professor scholar academic scientist engineer technician contractor subcontractor "
        "farmer herder shepherd peasant labourer laborer miner fisherman builder mason carpenter trader merchant vendor shopkeeper "
        "seller businessman businesswoman executive manager director boss owner landlord tenant neighbour neighbor friend relative "
        "son daughter grandchild grandson granddaughter parent uncle aunt cousin nephew niece sibling twin spouse partner couple-person family-member descendant "
        "guard bodyguard watchman escort interpreter translator guide porter cook chef cleaner maid servant nanny "
        "activist protester protestor demonstrator marcher rioter striker campaigner dissident opponent supporter "
        "follower worshipper worshiper pilgrim believer muslim christian jew hindu sikh catholic protestant buddhist shiite sunni janitor jogger priest pastor imam cleric bishop monk "
        "rabbi missionary preacher witch sorcerer defendant plaintiff claimant complainant accused offender smuggler trafficker dealer thief robber burglar gangster "
        "mobster pirate fugitive culprit murderer killer spy agent informant informer lawyer attorney advocate juror "
        "witness expert analyst observer monitor inspector-person candidate contender challenger renegade incumbent nominee politician deputy-person "
        "delegate superdelegate constituent minister-person president king prince leader chief elder head dignitary aide adviser "
        "advisor spokesman spokeswoman spokesperson speaker secretary clerk accountant economist banker investor broker shareholder "
        "patient sufferer donor addict user subscriber viewer reader listener fan spectator player athlete footballer coach "
        "referee runner skier climber hiker mountaineer swimmer diver surfer sailor rower golfer winner loser champion actor "
        "musician singer artist writer author poet filmmaker dancer model celebrity firefighter fireman rescuer volunteer "
        "deminer lifeguard coastguard returnee evacuee idp stowaway deportee expatriate expat "
        "homeowner householder bystander-person onlooker passer-by passerby reveller reveler partygoer party-goer churchgoer festivalgoer "
        "concertgoer mourner well-wisher picnicker camper sunbather beachgoer youth youngster senior pensioner "
        "retiree elderly-person centenarian fellow colleague comrade teammate classmate roommate crewmember stranger "
        "applicant respondent participant attendee beneficiary recipient taxpayer breadwinner jobseeker graduate "
        "apprentice trainee intern instructor trainer operator mechanic electrician plumber welder "
        "serf slave labor-migrant trucker cabbie chauffeur conductor sweeper guardian caretaker librarian "
        "scout settler tribal tribesman nomad native aborigine peasant-person loyalist royalist nationalist "
        "jesuit clergyman clergywoman seminarian novice abbot abbess friar deacon vicar curate sacristan matron stoker trade-unionist unionist communist socialist "
        "democrat republican liberal conservative independent seafarer mariner boatman ferryman deckhand mate skipper "
        "astronaut cosmonaut consumer entrepreneur founder bidder buyer lender borrower creditor farmhand rancher cowboy "
        "hunter poacher herdsman cattleman woodcutter lumberjack logger runaway escapee jailer warder warden bailiff "
        "policyholder millionaire billionaire consultant appointee designer developer architect barber baker butcher "
        "waiter bartender bouncer dj tailor cobbler weaver potter blacksmith goldsmith jeweller jeweler postman mailman courier "
        "accomplice accessory conspirator mastermind ringleader henchman arsonist rapist looter vandal hacker fraudster "
        "bystanders-person crowd-member insider outsider newcomer veteran-person kinsman in-law fiance fiancee girlfriend boyfriend "
        "ex-wife ex-husband stepson stepdaughter stepfather stepmother godfather co-worker coworker co-defendant "
        "sportsman sportswoman jockey boxer wrestler gymnast sprinter goalkeeper striker-player defender midfielder "
        "counsellor counselor therapist psychologist dentist pharmacist veterinarian vet receptionist typist programmer "
        "scribe critic pundit blogger influencer streamer gamer attendant steward stewardess hostess "
        "aviator parachutist balloonist bomb-disposal-expert sniper gunrunner vigilante outlaw raider "
        "comedian plasterer painter roofer gardener fishmonger greengrocer grocer optician carer caregiver babysitter tutor "
        "dean headmaster headteacher schoolteacher curator surveyor navigator snowboarder rambler angler cricketer umpire "
        "rapper drummer composer ballerina producer screenwriter vlogger publisher bookseller cashier auditor hawker peddler "
        "salesperson butler barmaid concierge sentry sheriff marshal mullah solicitor barrister cowherd goatherd "
        "bricklayer widower grandparent lover flatmate housemate mugger pickpocket assassin defector castaway vagrant beggar "
        "tramp drifter prostitute drinker smoker amputee princess heir heiress tycoon magnate supervisor ceo chieftain "
        "astrologer magician clown acrobat rider busker juggler presenter newsreader commentator researcher historian "
        "forecaster benefactor sherpa stationmaster postmaster arrestee expellee holidaymaker vacationer backpacker caver potholer kayaker paddler bather trekker schoolmate milkmaid seamstress hairdresser beautician masseur masseuse "
        "gravedigger undertaker mortician embalmer coroner lodger boarder occupant roughneck forester breeder brewer winemaker "
        "rector sexton verger chaplain beekeeper bellringer birdwatcher boatbuilder bookkeeper "
        "bootlegger brother-in-law bursar caddie cameraperson canvasser carter caterer cellist choirmaster collaborator "
        "compatriot coolie counterfeiter countryman crofter debtor decorator delinquent dispatcher drover druggist earner "
        "eyewitness farmworker fishwife flagman forger gatekeeper glazier godson grandmaster groundsman gunsmith gymgoer "
        "headman herbalist highwayman houseboy housekeeper houseguest hustler infanteer innkeeper interrogator islander "
        "jailbird jobholder joyrider landowner lass laundryman layman lector lineman lodgekeeper longshoreman machinist "
        "maidservant malefactor mahout merrymaker moonshiner motorman muezzin newlywed nightwatchman nursemaid oarsman oilman "
        "outpatient oysterman pallbearer parishioner parolee peacemaker pedlar penitent picketer ploughman probationer "
        "profiteer prospector quarryman ranchhand ratepayer repairman roadworker saddler sailmaker saleswoman schoolmaster "
        "scribbler shepherdess shipbuilder shipwright shoeshiner sidekick signalman skinhead skydiver spearfisher stableboy "
        "stagehand stepbrother stepsister stonemason stroller stuntman sympathiser sympathizer taxidermist tobacconist townsman "
        "trapper treasurer turncoat tutee underwriter upholsterer urchin violinist wagoner wanderer washerwoman watchmaker "
        "weightlifter wheelwright whistleblower windsurfer woodsman wrongdoer yachtsman zookeeper walker "
        "soul jobless unemployed uninsured hoodlum thug goon ruffian miscreant dacoit cultist hooligan lout vaccinator facilitator conman conwoman swindler moneylender tout squatter overstayer usher undertrial saboteur infiltrator trustee rustler herdswoman ragpicker devotee wayfarer defaulter flouter loiterer evangelist cantor chorister crewmate shipmate crewwoman "
        "associate kingpin paedophile pedophile sicario superintendent triplet quadruplet quintuplet monarch baron emir loved-one yob carjacker "
        "distiller cheesemonger fruiterer confectioner stallholder wholesaler docker stevedore "
        "non-governmental-worker negotiator mediator arbitrator rapporteur attache consul commissioner-person juryman foreman "
    ),
}

# Bodies whose staff, whoever they are, are of one group: ``MSF staff``, ``a nurse of the ICRC``.
AID_BODIES = "ngo ngos ingo ingos msf icrc unrwa unhcr unicef wfp oxfam"

# The group of those below the age of adults, and of those who vote.
CHILD: Final = "child"
VOTER: Final = "voter"
# Groups whose members are civilians.
CIVILIANS: Final = frozenset({"civilian", CHILD, "woman", "journalist", "aid_worker", "medic"})
# Groups that a breakdown can divide: ``three civilians, a man and two boys``, not ``two women, a man and a boy``.
LOOSE_GROUPS: Final = frozenset({"", "civilian", "migrant", "prisoner", VOTER})

# Adjectives and noun modifiers that say the group ("20 foreign women" by its noun; "12 civilian casualties" by these).
GROUP_ADJECTIVES: dict[str, str] = {
    "civilian": "civilian",
    "police": "police",
    "child": "infant teenage teen schoolgirl schoolboy child juvenile",
    "woman": "female women woman",
    "man": "male",
    "soldier": "army military navy",
    "migrant": "migrant",
    "journalist": "media journalist reporter",
    "prisoner": "prisoner inmate",
    "aid_worker": AID_BODIES + " humanitarian",
    "attacker": "enemy-attacker",
}

PEOPLE_SUFFIXES = (
    "man",
    "woman",
    "men",
    "women",
    "ist",
    "ists",
    "goer",
    "goers",
    "worker",
    "workers",
    "keeper",
    "keepers",
)

IRREGULAR_PLURALS: dict[str, str] = {
    "yeses": "yea",
    "people": "person",
    "peole": "person",
    "poeple": "person",
    "peopel": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "schoolchildren": "schoolchild",
    "grandchildren": "grandchild",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "lives": "life",
    "wives": "wife",
    "housewives": "housewife",
    "midwives": "midwife",
    "knives": "knife",
    "wolves": "wolf",
    "thieves": "thief",
    "halves": "half",
    "calves": "calf",
    "leaves": "leaf",
    "shelves": "shelf",
    "loaves": "loaf",
    "elves": "elf",
    "buses": "bus",
    "crises": "crisis",
    "oases": "oasis",
    "analyses": "analysis",
    "bases": "base",
    "cases": "case",
    "houses": "house",
    "warehouses": "warehouse",
    "causes": "cause",
    "clauses": "clause",
    "nurses": "nurse",
    "horses": "horse",
    "courses": "course",
    "hearses": "hearse",
    "purchases": "purchase",
    "diseases": "disease",
    "databases": "database",
    "releases": "release",
    "increases": "increase",
    "decreases": "decrease",
    "leases": "lease",
    "exercises": "exercise",
    "enterprises": "enterprise",
    "premises": "premise",
    "promises": "promise",
    "licenses": "license",
    "licences": "licence",
    "expenses": "expense",
    "responses": "response",
    "offenses": "offense",
    "offences": "offence",
    "defenses": "defense",
    "purposes": "purpose",
    "phrases": "phrase",
    "vases": "vase",
    "prizes": "prize",
    "sizes": "size",
    "mazes": "maze",
    "blazes": "blaze",
    "breezes": "breeze",
    "axes": "axe",
    "indices": "index",
    "caches": "cache",
    "headaches": "headache",
    "avalanches": "avalanche",
    "movies": "movie",
    "cookies": "cookie",
    "rookies": "rookie",
    "zombies": "zombie",
    "calories": "calorie",
    "species": "species",
    "series": "series",
    "means": "means",
    "headquarters": "headquarters",
    "barracks": "barracks",
    "media": "media",
    "data": "data",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "bacteria": "bacterium",
    "ties": "tie",
    "lies": "lie",
    "pies": "pie",
    "shoes": "shoe",
    "toes": "toe",
    "canoes": "canoe",
    "foes": "foe",
    "oxen": "ox",
    "dice": "die",
    "mujahideen": "mujahid",
    "carabineros": "carabinero",
    "aids": "aid",
    "passers-by": "passer-by",
    "passersby": "passerby",
    "viruses": "virus",
    "campuses": "campus",
    "choruses": "chorus",
    "bonuses": "bonus",
    "gases": "gas",
    "atlases": "atlas",
    "illnesses": "illness",
    "busses": "bus",
    "sorties": "sortie",
}

# Plural in use but with no -s, and words in -s that are singular; the value says "plural" or "singular".
NO_PLURAL: dict[str, str] = {
    **dict.fromkeys(
        "police cattle staff personnel crew aircraft spacecraft hovercraft fish sheep deer poultry livestock swine "
        "taliban whereabouts offspring youth folk clergy infantry cavalry elderly himars abrams".split(),
        "plural",
    ),
    **dict.fromkeys(
        "news gas bus virus census status campus chaos crisis basis oasis analysis diagnosis thesis tennis politics "
        "economics mathematics physics ethics athletics measles rabies mumps diabetes christmas texas kansas arkansas "
        "paris tunis mogadishu damascus honduras philippines cyprus laos barbados bahamas maldives seychelles "
        "class glass grass mass pass loss cross boss dress press stress access process success congress progress "
        "business witness illness weakness kindness fitness darkness wilderness address princess mattress fortress "
        "hostess waitress actress mistress express abyss bliss kiss miss moss fuss plus minus bonus chorus focus genus "
        "circus locus nexus onus opus radius stimulus surplus thus versus venus walrus cactus fungus typhus tetanus "
        "lens alias atlas bias canvas christmas iris pelvis this his its us yes always perhaps besides towards afterwards "
        "james charles thomas louis texas wales brussels athens naples lens isis hamas sars aids ".split(),
        "singular",
    ),
}
