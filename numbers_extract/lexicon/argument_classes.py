"""Classes of words that fill a slot of a frame, as data: who holds hostages, what buries people, what a home is.

Words are lemmas or spellings in lower case; a compound noun is written as ``intensive_care``, a word before the noun
as ``+makeshift``.
"""

from __future__ import annotations

from typing import NamedTuple

from numbers_extract.lexicon.countries import COUNTRIES, NATIONALS
from numbers_extract.lexicon.people import PEOPLE

__all__ = ["ARGUMENT_CLASSES", "CLASSES", "ArgumentClass"]


class ArgumentClass(NamedTuple):
    """A class of words: its ``name``, its ``words``, an ``example`` in which one fills a slot, and one that is none."""

    name: str
    words: frozenset[str]
    example: str
    near_miss: str


def _class(name: str, words: str, example: str, near_miss: str) -> ArgumentClass:
    return ArgumentClass(name, frozenset(words.split()), example, near_miss)


ARGUMENT_CLASSES = (
    _class("captor",
        "abductor bandit captor extremist faction gang group guerrilla gunman hijacker insurgent jihadist kidnapper militant movement "
        "pirate rebel separatist terrorist warlord assailant cartel cult cultist hostage-taker hostage_taker islamist jihadi militia mob "
        "raider sect militiaman",
        "Pirates hold nine sailors", "Hotels hold nine guests"),
    _class("kidnapper",
        "abductor bandit gang gunman hijacker hostage-taker hostage_taker kidnapper marauder outlaw pirate raider rustler",
        "Bandits took six girls", "Bakers took six girls"),
    _class("kidnapped",
        "boy child clergyman farmer foreigner girl herder labourer laborer man motorist nun nurse passenger people person priest pupil resident "
        "sailor schoolboy schoolchild schoolgirl student teacher tourist trader traveller traveler villager woman worker worshipper worshiper",
        "Bandits took six girls", "Bandits took six cows"),
    _class("of_a_body",
        "adviser advisor aide chairman editor executive journalist lawmaker leader legislator manager member minister mp player pupil "
        "reporter secretary senator spokesman staff staffer student",
        "The expulsion of two members", "The expulsion of two families"),
    _class("state_force",
        "army authority force military navy police soldier trooper troop ranger marine guard commando",
        "The army seized six men", "The choir seized the day"),
    _class("arresting",
        "agent army authority cop constable customs detective deputy force fbi government guard immigration inspector marshal military "
        "officer official patrol police policeman prosecutor ranger security sheriff soldier troop trooper sleuth sleuths marine +investigation +police +crime +anti-narcotics "
        "coastguard gendarme carabinieri bureau cbi cid nia efcc ndlea ice dea nbi pdea investigator squad watchdog commando vigilance",
        "Police picked up four men", "The Greens picked up four seats"),
    _class("rescuer",
        "boat coastguard coast_guard crew cutter diver ferry firefighter fireman fisherman freighter frigate helicopter lifeboat lifeguard "
        "medic navy paramedic rescuer searcher ship trawler tug tugboat vessel yacht +rescue +search",
        "The trawler picked up six castaways", "Police picked up six suspects"),
    _class("deadly",
        "accident attack avalanche blast blaze bomb bombing cold collision conflict crash crush cyclone derailment disaster drought "
        "earthquake epidemic explosion famine fever fire flood floods flooding heat heatwave hurricane illness inferno landslide mudslide "
        "outbreak pandemic pestilence quake sea shelling shipwreck shooting sinking stampede storm tornado tsunami typhoon virus violence "
        "war wildfire anthrax cholera coronavirus covid covid-19 dengue diarrhoea diphtheria disease ebola flu influenza malaria measles "
        "meningitis plague pneumonia polio smallpox tuberculosis typhoid typhus landslip cloudburst thunderstorm blizzard heat_wave "
        "bullet bullets gunfire sniper ambush landmine shell suicide cancer",
        "Cholera carried off six children", "Rebels carried off six children"),
    _class("firearm_user",
        "army assailant attacker commando extremist fighter force gang gunman guard guerrilla gunfire guardsman hitman insurgent "
        "killer marksman militant militia militiaman police policeman raider rebel shooter sniper soldier terrorist troop",
        "Snipers mowed down six marchers", "A lorry mowed down six marchers"),
    _class("mourned",
        "child civilian colleague comrade crew crewman friend firefighter fisherman miner passenger people person pupil sailor "
        "schoolchild student villager woman worker life",
        "The town mourned the loss of six pupils", "The shop mourned the loss of six customers"),
    _class("commerce", "business chain channel club company firm market network operator party platform retailer service shop union",
        "The firm lost 40 workers", "The village lost 40 men"),
    _class("picture_maker", "artist cameraman director filmmaker magazine painter photographer studio",
        "A photographer shot six models", "A robber shot six clerks"),
    _class("competitor",
        "applicant bidder candidate challenger champion contender contestant entrant entry finalist golfer hopeful nominee "
        "opponent opposition rival",
        "She beat six rivals", "They beat six inmates"),
    _class("enrolled",
        "ambassador attache agent athlete club councillor delegate deputy diplomat envoy executive journalist lawmaker legislator mp "
        "member official player politician pupil reporter schoolboy schoolgirl senator state student team",
        "The school expelled six pupils", "The council expelled six families"),
    _class("staff", "clerk civil_servant employee executive manager member official officer player professional servant specialist staff staffer "
        "worker", "The firm relocated six clerks", "The agency relocated six families"),
    _class("guest",
        "athlete audience client customer delegate diner fan guest inmate monk monkey passenger patient player prisoner scout soldier "
        "spectator staff student tenant tourist visitor viewer worshipper diplomat employee",
        "The hotel houses six guests", "The school houses six families"),
    _class("lodging",
        "arena aircraft airliner apartment auditorium barracks bus cinema coach complex dormitory hostel hotel jail office plane prison room "
        "stadium theatre theater tower train venue villa",
        "The hotel accommodates six people", "The school shelters six people"),
    _class("roster", "budget cast list payroll roster shortlist squad staff team roll workforce",
        "Six players were cut from the squad", "Six villages were cut off by floods"),
    _class("shipwreck", "boat dinghy lifeboat ocean raft sea ship vessel water",
        "They picked up six men from a raft", "They picked up six men from a bar"),
    _class("servitude", "bondage brothel concubinage labor labour marriage prostitution servitude slavery trafficking",
        "They sold six girls into slavery", "They sold six girls new shoes"),
    _class("boot", "ambulance boat boot bus car jeep lorry minibus minivan motorcycle pickup suv taxi trunk truck van vehicle",
        "Masked men bundled six clerks into a van", "Stewards bundled six clerks into a room"),
    _class("free_of_charge", "accusation bond caution charge charges trial warning",
        "Six men were let go without charge", "Six men were let go without pay"),
    _class("not_violent",
        "airline appeal asthma bank bank-clearing computer-virus cyber-security ddos denial-of-service dos hacking malware online phishing "
        "ransomware identity bug baseball bowling box-office building bus cancer cardiac charm climate computer copyright "
        "court custody cyber dock doctor driver environmental external flight football general graphic heart hunger internal it junior labor "
        "labour laser league legal lightning military-exercise mining music nurse panic parking patent pilot playoff political population "
        "postal production public-sector rail railway relief rescue schedule school software solidarity student surgical teacher tennis "
        "title traffic train transit transport truck tube union verbal video walkout wildcat workplace",
        "Six rail strikes were called", "Six air strikes were flown"),
    _class("necessity",
        "breakfast care clothes dinner drink electricity food fuel gas heat heating home lunch meal medicine power schooling shelter "
        "sleep supplies toilet toilets treatment water pay wages income",
        "They went without meals", "They went without a word"),
    _class("ensemble",
        "band cast choir final game job jury league match mission orchestra panel part post programme role season show side squad "
        "study task team tour tournament train training trial",
        "The club picked up six players for the season", "Police picked up six youths for questioning"),
    _class("ride", "ambulance boat bus captain car coach driver father minibus mother parent shuttle taxi train truck uber van",
        "The bus picked up six children", "The patrol picked up six children"),
    _class("mown", "field furrow grass hay hayfield lawn maze meadow verge wheat", "He mowed the lawn down to the moss", "He mowed down six joggers"),
    _class("bystander_crowd",
        "crowd demonstrator farmer fisherman herder inmate local marcher miner mob picket prisoner protester rioter squatter striker "
        "townspeople tribesman villager worker youth",
        "Villagers held six clerks for a day", "Tailors held six shirts for a day"),
    _class("dissenter",
        "activist blogger campaigner critic demonstrator dissident journalist lawyer marcher opponent organiser organizer protester "
        "protestor reporter striker student unionist",
        "They freed six activists held in May", "They freed six sailors held in May"),
    _class("message",
        "bill card email e-mail form gift invitation invoice joke letter lie message note notice postcard questionnaire secret story "
        "summons ticket tip truth",
        "They sent six families a letter", "They sent six families across the border"),
    _class("movable",
        "animal artwork baby book cat child dog guest horse manuscript painting passenger patient pet prisoner pupil resident sculpture "
        "staff treasure villager worker people family civilian tourist piano",
        "Six curators evacuated the paintings", "Six villagers evacuated on foot"),
    _class("longing",
        "change curiosity envy excitement fame glory grief guilt jealousy knowledge love news nostalgia power promotion revenge success "
        "talk title victory wait waiting worry",
        "Nine guests were sick with envy", "Nine guests were sick with flu"),
    _class("undertaking",
        "acquisition agreement buyout command contract deal decree drill instruction job manoeuvre maneuver merger move movement order pass "
        "penalty phase piece plan play policy procedure programme program project reform routine set-piece shot step strategy swap takeover task "
        "trade transaction trick turn warrant will",
        "The bank executed six orders", "The junta executed six officers"),
    _class("fiction",
        "biopic blockbuster comedy drama episode film finale movie musical novel opera prequel screenplay sequel sitcom soap soap_opera "
        "storyline storyteller thriller whodunit whodunnit screenwriter scriptwriter novelist",
        "The thriller kills off six clerks", "The gas kills off six clerks"),
    _class("upheaval",
        "budget cull cut cuts cutbacks deal downturn election inflation market merger modernisation modernization overhaul price progress "
        "recession redesign reform reforms reshuffle restructuring row shake-up slowdown slump split success takeover technology transition trend war_of_words "
        "transfer_window window",
        "Six casualties of the merger", "Six casualties of the bombing"),
    _class("contest",
        "bracket championship competition contest cup draw event field final final_round jury league lineup line-up playoff race round season "
        "semi-final show squad tournament",
        "Six survivors in the draw", "Six survivors in the wreck"),
    _class("setback",
        "audit cancellation challenge coup cull cut cuts downturn eviction_vote interview no-confidence_vote purge qualifying recession "
        "relegation relocation reshuffle review round takeover test tryout vote",
        "Six captains survived the cut", "Six captains survived the crash"),
    _class("viewpoint",
        "ad advert advertisement argument article blog column comment editorial email entry essay letter leaflet mail message op-ed paper "
        "petition piece placard post poster remark reply response review sermon song speech spot submission tweet",
        "Six letters were for and two against", "Six members were for and two against"),
    _class("purchase", "ask bargain charge fork fee haggle pay shell shop spend budget charged paid send care call look wait hope go search",
        "He had nine to pay for", "The vote was nine for"),
    _class("perishable",
        "app barn battery bill bridge building business car church clause club company engine firm hedge hope house idea job language law "
        "marriage measure motion motor newspaper paper party phone plan program programme proposal rule ship shop shrub star store "
        "tower tree vessel village vine",
        "Two bills died in committee", "Two clerks died in a fire"),
    _class("camp_for_others",
        "+army +base +boot +fitness +football +holiday +labor +labour +military +mining +music +scout +sports +summer +training +youth",
        "Six scouts are in a summer camp", "Six families are in a border camp"),
    _class("peril",
        "basement blaze boat canal canyon cave cavern cellar chasm cliff cliffs crag crevasse current debris fire flames floodwater gorge gully "
        "island lake ledge lift mine mountain mountainside mud ocean peak pit pothole raft rapids reef ridge river rock rocks roof rooftop "
        "rubble ruin ruins sea shaft ship slope summit surf surface swamp trawler tree tunnel vessel water waters well wreck wreckage yacht",
        "They winched six men off a ridge", "They pulled six men off the stage"),
    _class("wilds",
        "bush caves forest forests hill hills jungle mountain mountains swamps wilderness woods creek creeks mangrove",
        "Six families took to the hills", "Six families took to the food"),
    _class("employed",
        "adviser agent ambassador captain colonel commander constable cop deputy detective diplomat general guard inspector lieutenant "
        "major officer official policeman sergeant soldier trooper warder",
        "The mayor fired six officers", "The army fired six shells"),
    _class("footage",
        "advert arrow commercial documentary drone episode film footage movie photo photograph picture portrait reel roll scene "
        "selfie sequence series video",
        "Six scenes were shot in a bar", "Six clerks were shot in a bar"),
    _class("show", "album book comedy concert documentary drama film lecture movie musical novel opera performance play series show singer "
        "song speaker speech story tale",
        "The play held six critics captive", "The gang held six critics captive"),
    _class("striking_staff",
        "crew doctor driver employee federation labourer lecturer miner nurse porter staff student teacher union unionist worker",
        "Nurses called six strikes", "Jets flew six strikes"),
    _class("jail_visitor",
        "chaplain delegate doctor guard inspector lawyer monitor nurse observer officer official parcel soldier teacher technician troop",
        "Six traders were sent to prison", "Six monitors were sent to the prison"),
    _class("host_people",
        "camp chapel charity church city congregation convent country family hostel island islander monastery mosque neighbor neighbour parish "
        "relative school shelter stranger town village villager",
        "The island took in six families", "The coach took in six films"),
    _class("hazard",
        "anthrax arsenic asbestos carcinogen chemical cyanide disease dust fallout fumes gas infection lead mercury pathogen pesticide "
        "poison pollution radiation radioactivity smoke toxin virus measles rabies tuberculosis cholera ebola coronavirus covid-19 "
        "ammonia chlorine carbon_monoxide monoxide tear_gas",
        "They were exposed to asbestos", "They were exposed to jazz"),
    _class("civil_operator",
        "airline airport bank carrier clinic company doctor factory firm hospital manufacturer mine plant port railway retailer surgeon "
        "vet", "Surgeons carried out six operations", "The army carried out six operations"),
    _class("on_computers", "botnet hacker malware ransomware spammer trojan worm", "Hackers launched six attacks", "Rebels launched six attacks"),
    _class("computers", "computer database network server software system website",
        "Six attacks on the servers", "Six attacks on the convoys"),
    _class("mirth", "applause colour color creativity growth interest joy laughter light music sound wit wits wills words",
        "They heard six explosions of laughter", "They heard six explosions of grenades"),
    _class("party",
        "alliance bloc far-right far-left left right centre-left centre-right coalition communists conservatives democrats greens independents labour left-wing liberals nationalists "
        "opposition parties party populists progressives republicans socialists tories",
        "The Greens picked up eleven", "The police picked up eleven"),
    _class("vehicle",
        "aircraft bus car coach ferry jeep lorry minibus pickup plane taxi train tram truck van vehicle",
        "A bus carrying 12 veered off the road", "Bandits carried off 12"),
    _class("captivity",
        "abduction captive captivity captor guerrilla hostage kidnapper kidnapping pirate ransom rebel militant insurgent abductor bandit "
        "captors den",
        "They were freed from captivity", "They were freed from jail"),
    _class("building_raided",
        "area bus camp college convent dormitory farm home hotel house market mosque church school village rectory seminary orphanage "
        "clinic ranch plantation site checkpoint wedding train ship vehicle vessel",
        "Raiders took six girls from a school", "Raiders took six cows"),
    _class("burying", "avalanche debris earth landslide mud mudslide rockslide rubble ruin snow soil wreckage",
        "A mudslide buried six miners", "A priest buried six miners"),
    _class("of_courts", "court crime criminal fraud judge lawyer murder prosecutor theft trial",
        "A judge had 12 cases", "A nurse had 12 cases"),
    _class("pursuing", "face open file bring lose win hear try settle solve close",
        "Clerks settled 12 cases", "Clerks recorded 12 cases"),
    _class("mourner",
        "community elder family gravedigger he i imam local monk mourner neighbor neighbour parish people priest relative resident she survivor "
        "they tribesman undertaker villager volunteer we worker",
        "Villagers buried six shepherds", "A mudslide buried six shepherds"),
    _class("home",
        "farm home homeland homes homestead house houses land neighborhood neighbourhood residence town village dwelling property bed "
        "beds",
        "They left their homes", "They left their seats"),
    _class("refuge",
        "asylum barracks camp camps encampment kin refuge refugee relative relatives shelter shelters tent tents +evacuation "
        "+displacement +displaced",
        "They live in tents", "They live in towns"),
    _class("safe_place",
        "safety camp camps shelter shelters +evacuation +higher +safe +safer mainland",
        "They moved to higher ground", "They moved to a larger office"),
    _class("public_place",
        "center centre mall park square stadium street streets bridge campus field lawn pitch playground road",
        "They poured into the square", "They poured into the next state"),
    _class("disease",
        "anthrax cholera coronavirus covid covid-19 dengue diarrhoea diarrhea diphtheria disease ebola fever flu hiv infection influenza "
        "malaria measles meningitis mers monkeypox mpox outbreak pertussis plague pneumonia polio sars smallpox tuberculosis typhoid "
        "virus zika heatstroke heat_stroke heat_stress heat_exhaustion sunstroke dehydration food_poisoning gastroenteritis jaundice anaemia anemia pox chikungunya leptospirosis "
        "encephalitis leishmaniasis rabies hepatitis listeria listeriosis salmonella dysentery chickenpox norovirus tetanus rubella mumps "
        "botulism legionella hantavirus syphilis leprosy mononucleosis scurvy h1n1 h5n1",
        "Doctors counted six cases of cholera", "Lawyers counted six cases of fraud"),
    _class("hardship",
        "aid assistance care dehydration destitution disease diseases drought displacement exposure famine food frostbite help hunger "
        "hypothermia insecurity malnutrition medicine need nfi poverty protection relief shelter shortage starvation support trauma water handout handouts charity "
        "electricity hardship persecution eviction",
        "They need food", "They need votes"),
    _class("relief", "aid assistance blanket cash food handout kit meal medicine parcel tent nutrition protection ration rations relief shelter supplies treatment vaccine voucher water",
           "They reached 40 people with food assistance", "They reached 40 people with letters"),
    _class("hard_hit",
           "conflict-affected conflict-hit crisis-affected crisis-hit crisis-stricken cyclone-affected cyclone-hit disaster-affected disaster-hit "
           "disaster-stricken drought-affected drought-hit drought-stricken earthquake-affected earthquake-hit famine-hit famine-stricken "
           "fire-affected flood-affected flood-hit flood-stricken food-insecure hurricane-hit hunger-stricken poverty-stricken "
           "quake-affected quake-hit quake-stricken storm-affected storm-hit tsunami-hit typhoon-hit war-affected war-torn",
           "The plan is for 40 flood-hit families", "The plan is for 40 well-off families"),
    _class("flight",
           "armistice camps ceasefire displaced displacement evacuation exile idps insurgency refugee refugees returnee returnees shelling truce "
           "war unhcr iom",
           "Six families returned to Ard after the truce", "Six families returned to Ard after the fair"),
    _class("aided",
           "people person family household individual child woman man girl boy pupil farmer herder resident villager islander refugee returnee "
           "displaced evacuee patient survivor civilian",
           "The agency gave food rations to 40 families", "The agency gave food rations to 40 shops"),
    _class("displaceable",
           "child civilian family farmer herder household individual islander national people person refugee resident returnee villager woman",
           "Six families returned to Ard after the truce", "Six clerks returned to Ard after the truce"),
    _class("want", "distress famine hardship homeless hunger need poverty starvation risk", "They live in poverty", "They live in Rome"),
    _class("hospital",
        "clinic er hospital hospitals icu infirmary intensive_care medic sickbay +trauma +hospital surgery trauma_center "
        "trauma_centre emergency_room medical_center medical_centre",
        "They were taken to hospital", "They were taken to school"),
    _class("wound",
        "amputation bite bites bruise bruises burn burns bone concussion contusion cut cuts fracture fractures gash graze gunshot "
        "inhalation injury injuries laceration shock shrapnel sprain stab sting stings trauma wound wounds whiplash tear_gas chemical",
        "They were treated for burns", "They were treated for cholera"),
    _class("limb", "ankle arm buttock calf elbow finger foot forearm hand knee leg shoulder thigh wrist",
        "He was hit in the leg", "He was hit in the chest"),
    _class("limb_lost", "arm eye finger foot hand hearing leg limb sight eyesight toe", "Two lost a leg", "Two lost a game"),
    _class("body_part", "abdomen back belly chest face head neck stomach torso groin jaw",
        "He was hit in the chest", "He was hit in the leg"),
    _class("striker",
        "assailant bullet bullets bus car crossfire fire gun gunfire gunman gunshot handgun lightning pistol rifle shotgun shooter shooting shot shots sniper train "
        "tram truck van vehicle lorry motorist driver shell missile rocket",
        "They were hit by gunfire", "They were hit by tariffs"),
    _class("splinter",
        "bullet bullets pellet pellets birdshot buckshot shrapnel splinter splinters stone stones spear arrow bottle brick javelin", "They were hit by pellets", "They were hit by rain"),
    _class("custody",
        "arrest bail bar bars cell cells custody detention jail prison prisons questioning question remand solitary_confinement jails "
        "house_arrest lockup gaol brig stationhouse thana",
        "They were put behind bars", "They were put behind schedule"),
    _class("crime",
        "arson assault assassination attack bombing brawl burglary clash corruption drug drugs espionage extortion fraud heist killing "
        "killings kidnapping murder murders plot raid rape riot robbery scam shooting smuggling stabbing suspicion terror terrorism theft "
        "theft violence protest riots attacks blast explosion massacre ambush lynching homicide",
        "Two were held over the robbery", "Two were held over the weekend"),
    _class("wanted",
        "suspect gunman attacker robber thief smuggler trafficker fugitive dealer offender assailant burglar militant rioter "
        "protester protestor demonstrator activist",
        "Officers picked up two suspects", "Officers picked up two parcels"),
    _class("fleeing_offender",
        "assailant attacker bandit bomber burglar convict culprit detainee driver gunman hijacker inmate kidnapper killer murderer "
        "prisoner raider robber shooter suspect thief perpetrator",
        "Two robbers fled", "Two villagers fled"),
    _class("scene", "car crash custody jail police prison scene foot motorbike motorcycle motorcycles",
        "Two fled the scene", "Two fled the valley"),
    _class("court", "court justice prosecutor prosecutors trial sentencing judge magistrate tribunal dock",
        "They were brought to court", "They were brought to town"),
    _class("sentence",
        "charge charges count conviction death_sentence fine fines imprisonment jail jail_term penalty prison_term prosecution sentence "
        "sentences sentencing term terms trial verdict +jail +prison life_sentence",
        "They were given prison terms", "They were given prizes"),
    _class("civil_force",
        "diplomatic labor labour relief rescue sales space trade work",
        "The sales force numbers 90", "The police force numbers 90"),
    _class("armed_group",
        "armed-group armed_group caliphate extremist faction fighter front gang-war group guerrilla insurgency insurgent isis jihadi "
        "jihadist jihadists militant militants militia militias rebel rebels rebellion separatist separatists terrorist terrorists "
        "warlord +jihadist +militant +rebel +extremist +terrorist +guerrilla +insurgent +separatist islamic_state taliban al-qaeda "
        "hezbollah hizbollah hamas al-shabab al-shabaab shabab boko_haram houthi houthis isil daesh farc pkk mercenary",
        "They fought with a militia", "They fought with a landlord"),
    _class("employer",
        "academy agency airline army bank business charity chain choir club college company council department employer factory firm "
        "force government hospital maker manufacturer military ministry museum navy office plant police retailer school service "
        "staff startup start-up supermarket team university",
        "A firm recruited six clerks", "A warlord recruited six youths"),
    _class("occupation",
        "accountant adviser analyst assistant baker caregiver carer chef cleaner clerk coach cook dentist designer developer donor "
        "driver editor electrician employee engineer expert farmer graduate lawyer manager mechanic nurse partner physician pilot player "
        "professor programmer researcher scientist singer specialist staff staffer surgeon teacher technician trainee tutor waiter "
        "waitress worker",
        "They recruited six clerks", "They recruited six youths"),
    _class("civil_helper",
        "agent ambassador astronaut athlete candidate canvasser doctor firefighter inspector lawmaker lifeguard medic midwife missionary monitor "
        "observer paramedic rescuer student volunteer warden witness",
        "They deployed six firefighters", "They deployed six men"),
    _class("civil_body",
        "academy agency airline bank business charity choir church club college company council factory firm hospital party retailer school "
        "shop startup team university",
        "The charity deployed six men", "The army deployed six men"),
    _class("army", "airforce air_force armed_forces army brigade kremlin legion marines military nato navy pentagon",
        "The army sent six men", "The choir sent six men"),
    _class("front_line", "border front frontier frontline front_line frontlines trenches garrison",
        "They were sent to the front", "They were sent to the back"),
    _class("resize",
        "boost bring climb cut double drop dwindle expand fall grow halve hover increase lower raise reduce rise shrink slash stand swell take trim",
        "The plan cut the garrison to 450", "The plan moved the garrison to Ard"),
    _class("unit_of_troops",
        "army battalion battlegroup brigade contingent corps detachment garrison platoon regiment squadron +peacekeeping +military "
        "+stabilisation +stabilization +army +task legion navy",
        "Sixty men of the contingent flew home", "Sixty men of the village flew home"),
    _class("agency_of_force",
        "bureau customs dea fbi gendarmerie guard marshals patrol police atf +anti-drug +anti-narcotics +narcotics +police +border "
        "+security +intelligence +immigration +federal +counterterrorism +counter-terrorism +anti-terror",
        "120 agents from the narcotics unit", "120 agents from the travel firm"),
    _class("board", "chairman chairwoman director executive president vice_president shareholder stockholder treasurer founder owner",
        "The chairman and three officers sold shares", "The sergeant and three officers sold shares"),
    _class("security_sold", "bond equity option stake share stock shares",
        "Three officers sold their shares", "Three officers sold their horses"),
    _class("desk",
        "admissions bank careers chief communications company compliance corporate election electoral executive financial health human-resources information loan "
        "marketing medical operating polling presiding press probation relief returning sales student technology welfare",
        "Twelve press officers", "Twelve army officers"),
    _class("bone",
        "ankle ankles arm arms bone bones collarbone elbow elbows finger fingers foot hip jaw knee leg legs nose pelvis rib ribs shoulder skull "
        "spine thigh toe vertebra wrist wrists",
        "Two riders broke a leg", "Two riders broke a record"),
    _class("outing", "climb cruise dive expedition fishing flight hike journey mission mountain outing patrol safari swim trek trip voyage walk",
        "They failed to return from a hike", "They failed to return from lunch"),
    _class("offence",
        "arson assault blasphemy bribery conspiracy corruption desertion embezzlement espionage extortion fraud genocide homicide "
        "incitement kidnapping libel manslaughter massacre murder murders perjury piracy plot rape riot rioting robbery sabotage sedition "
        "shooting smuggling spying terrorism theft trafficking treason vandalism violence wrongdoing charge charges graft hate_speech "
        "misconduct money_laundering negligence forgery cheating",
        "They were cleared of fraud", "They were cleared of snow"),
    _class("charging",
        "police prosecutor prosecutors authority authorities inspector attorney cbi efcc vigilance bureau acb watchdog",
        "Police booked nine men for rioting", "The club booked nine men for rioting songs"),
    _class("salesman", "bank cavalry landlord lender office shop team airline choir",
        "The bank raised charges against six clients", "Prosecutors filed charges against six clients"),
    _class("price", "cent cents dollar dollars euro euros fee fees pence penny pound pounds price rent rupee rupees toll yen",
        "They charged nine men a fee", "They charged nine men a second time"),
    _class("charging_animal", "bear boar buffalo bull cow dog elephant hippo moose ram rhino stag tiger bison",
        "The bull charged nine walkers", "The state charged nine walkers"),
    _class("burden",
        "ban boycott budget crisis cut cuts decision delay downturn drought embargo fee inflation law policy price prices rate recession reform "
        "rule ruling sanction sanctions scandal shortage slump squeeze tariff tariffs tax taxes weather rail_strike "
        "train_strike bus_strike dock_strike port_strike general_strike labour_strike labor_strike walkout",
        "The tariffs hurt nine farmers", "The blast hurt nine farmers"),
    _class("performer",
        "acrobat actor ant artist cast comedian dancer extra fan musician performer player shopper singer viewer choirboy drummer "
        "flautist monk piper violinist",
        "A company of six actors", "A company of six men"),
    _class("bystander",
        "activist analyst author bishop celebrity charity critic customer donor economist economists expert farmer fan group investor neighbour "
        "reader resident teacher tenant trader union villager",
        "Six donors backed the plan", "Six lawmakers backed the plan"),
    _class("voting",
        "alderman assemblyman commissioner congressman congresswoman councillor councilor councilman delegate deputy judge justice lawmaker legislator "
        "mep minister mp parliamentarian peer representative senator shareholder voter",
        "The bill was backed by six senators", "The bill was backed by six bakers"),
    _class("entitling",
        "register registered unregistered entitle entitled eligible ineligible enrol enroll qualify qualified unable bar barred "
        "invite invited allow allowed",
        "They were entitled to vote", "They were delighted to vote"),
    _class("settlement", "borough city county district hamlet municipality neighbourhood precinct suburb town village ward",
        "Six towns voted", "Six tailors voted"),
    _class("ballot", "ballot ballots vote votes", "They cast their ballots", "They cast their nets"),
    _class("judging", "bench court judge jury magistrate tribunal chamber",
        "The judge gave two men six years", "The coach gave two men six months"),
    _class("kin",
        "baby brother child cousin daughter father grandchild grandfather grandmother grandson granddaughter husband infant mother nephew "
        "niece parent relative sibling sister son uncle aunt wife",
        "He lost two sons", "He lost two bets"),
    _class("own_force",
        "airman colonel commander commando comrade conscript constable corporal fighter gendarme guardsman guerrilla gunman infantryman lieutenant man marine militant officer paratrooper peacekeeper policeman ranger rebel "
        "policewoman reservist sailor sergeant serviceman soldier troop",
        "The army lost 37 men", "The club lost 37 members"),
    _class("institution_act",
        "abolish administer advise advocate agree ask back call chair create demand denounce elect endorse establish fund govern insist issue join lobby manage meet oversee publish "
        "recommend regulate reject represent say seek set sign supervise support threaten urge vote want warn welcome",
        "Nine bodies called for a boycott", "Nine bodies lay in the road"),
    _class("institution",
        "advisory constitutional government governing international legal legislative ministerial municipal oversight parliamentary "
        "professional public regional cross-border inter-governmental intergovernmental multilateral international elected expert independent policy-making standard-setting regulatory religious representative sports sporting statutory student supervisory trade "
        "umbrella union water",
        "He chairs two advisory bodies", "He saw two charred bodies"),
    _class("expanse", "art bronze clay data evidence granite knowledge land law legislation literature marble opinion plaster research rules steel stone water work",
        "The map shows two bodies of water", "They found two bodies of guards"),
    _class("proposal",
        "accord agreement aisle amendment bill budget charter constitution deal decree draft it law legislation measure motion nomination "
        "pact plan proposal reform resolution text treaty",
        "They backed the motion", "They backed the team"),
    _class("seat_to_sit_on", "aircraft airline airliner arena auditorium bus car cinema coach flight hall helicopter jet minibus sofa table opera plane restaurant stadium theater theatre toilet train tram van",
        "The bus seats were new", "The assembly seats were filled"),
    _class("armed_service",
        "air anti-terror armed army border coalition coast combat commando contract defence defense federal government-force guard "
        "infantry intelligence-officer intelligence military nato naval navy paramilitary peacekeeping pentagon-troop police police- "
        "station presidential republican riot security service special un-troop regiment garrison contingent battalion brigade squadron "
        "platoon bsf crpf cisf itbp gendarmerie carabinieri",
        "Norway has 60 military advisers", "Norway has 60 tax advisers"),
    _class("armoured", "armored armoured elite mechanised mechanized tank artillery infantry",
        "Two tank divisions", "Two sales divisions"),
    _class("military",
        "anti-aircraft armored armour armoured army artillery attack combat defence defense explosive fighter fighting gun himars incendiary infantry military patriot "
        "missile patrol stealth suicide war",
        "They sent nine fighter jets", "They sent nine passenger jets"),
    _class("war_engine",
        "artillery battleship bomber corvette cruiser destroyer fighter_jet fighter_plane frigate gunboat gunship howitzer missile rocket "
        "soldier submarine tank troop warplane warship minesweeper +military +naval +fighter +attack +stealth +escort aircraft_carrier +armoured +armored +f +mig +su jet_fighter",
        "They sold 84 tanks and six planes", "They sold 84 cars and six planes"),
    _class("small_arm",
        "ak ak-47 ammunition bullet carbine cartridge firearm grenade gun handgun kalashnikov machinegun magazine pistol revolver rifle "
        "shotgun weapon",
        "They found two pistols and 40 rounds", "They won two cups in 40 rounds"),
    _class("air_arm", "air_force airforce air_defence air_defense air_defences air_defenses army corps garrison marines military navy troops troop",
        "The air force lost four helicopters", "The airline lost four helicopters"),
    _class("war_use",
        "acquire base buy deploy destroy dispatch down fly have lose mobilise mobilize move operate own purchase scramble send shoot "
        "station use field",
        "The army lost six planes", "The army searched six planes"),
    _class("civil_craft",
        "ambulance cargo charter civil civilian commercial container cruise crop-dusting firefighting fishing medical merchant passenger "
        "pleasure police relief rescue sailing sightseeing supply transport",
        "They sold six cargo planes", "They sold six attack planes"),
    _class("warplane_type",
        "apache ah chinook eurofighter f gripen harrier hornet j jas jf mi mig mirage phantom rafale saab sea-king su sukhoi tejas tornado tu "
        "typhoon uh viper black_hawk blackhawk hawk",
        "They ordered 72 Rafale jets", "They ordered 72 Boeing jets"),
    _class("pastime", "agricultural camera crop-spraying delivery hobby hobbyist survey mini miniature model paintball racing recreational replica toy",
        "The shop sold 300 hobby drones", "The army sold 300 attack drones"),
    _class("hobbyist",
        "architect broadcaster courier farmer filmmaker grower hobbyist photographer realtor retailer surveyor videographer",
        "The surveyor flew two drones", "The militia flew two drones"),
    _class("ring",
        "bantamweight bout boxing card featherweight flyweight heavyweight judo kickboxing lightweight middleweight mma ring sumo ufc "
        "undercard welterweight wrestling",
        "Twelve fighters on the card", "Twelve fighters on the ridge"),
    _class("ring_master", "gym matchmaker promoter referee", "The promoter signed six fighters", "The warlord signed six fighters"),
    _class("not_explosive", "bath chocolate clam coal coconut copper crab diamond egg gold lobster mussel nut pasta peanut rum taco tortoise turtle walnut iron oyster photo salt sea seed silver snail think tin toy zinc",
        "They found six sea shells", "They found six tank shells"),
    _class("tank_content",
        "aquarium beer concrete copper diesel fermentation fish fuel gas glass holding milk oil oxygen petrol plastic propane rain septic "
        "sewage shark steel storage think toy treatment water wine",
        "Six oil tanks burst", "Six battle tanks burst"),
    _class("tool_gun", "bb caulking confetti glue heat massage nail nerf paint price radar speed spray staple tattoo toy water",
        "Six glue guns", "Six field guns"),
    _class("torrent", "current deluge flood floodwater floodwaters mudflow river sea stream surf tide torrent torrents tsunami wave waters",
        "The river carried off six herders", "The bandits carried off six herders"),
    _class("freeing_authority",
        "amnesty authority authorities court decree government governor judge junta justice king magistrate military minister monarch "
        "parliament police president regime ruler state tribunal",
        "The governor freed six strikers", "The union freed six strikers"),
    _class("armed_stranger",
        "assailant attacker hoodlum intruder outlaw raider thug +armed +hooded +masked +unidentified",
        "Masked men led away two clerks", "Tall men led away two clerks"),
    _class("spared",
        "effort energy expense money pain time trouble worry work cash hassle",
        "The van saved two clerks time", "The raft saved two clerks"),
    _class("blow",
        "cane fist hammer punch slap stick truncheon bottle baton",
        "Guards hit two clerks with batons", "Guards hit two clerks with bills"),
    _class("fumes",
        "ammonia chemical chlorine fumes gas inhalation monoxide smoke soot tear_gas vapour vapor",
        "Two clerks took ill from smoke", "Two clerks took ill from grief"),
    _class("wronged_of",
        "cash deposit fortune fund income investment land money pension pound rupee saving savings wage crore lakh dollar naira euro",
        "They cheated six weavers of their wages", "They cheated six weavers of a joke"),
    _class("kinsfolk",
        "child daughter families family father husband kin mother parent relative relatives son wife sibling",
        "Six boys were reunited with their families", "Six boys were reunited with their bags"),
    _class("utility",
        "electricity electricity_supply gas heating mains power power_supply water +electricity +power +water",
        "Six families lost power", "Six families lost interest"),
    _class("ruling_body",
        "cabinet coalition government lawmaker leader minister mp party president president senator politician",
        "Two parties lost power", "Two families lost power"),
    _class("sea_or_river",
        "bay lagoon lake ocean river sea strait surf water waters",
        "The wave threw six men into the sea", "The club threw six men into the draw"),
    _class("land_left",
        "abroad capital city coast country district enclave gaza island kingdom region territory town valley village war_zone warzone "
        "zone",
        "They flew 60 clerks out of the capital", "They flew 60 clerks out of boredom"),
    _class("dose",
        "cocktail dose injection overdose poison",
        "He gave lethal injections to six men", "He gave lively speeches to six men"),
    ArgumentClass("anybody", frozenset(noun for nouns in PEOPLE.values() for noun in nouns.split()) | {"people"},
        "Six youths stabbed a porter", "Six youths stabbed a melon"),
    ArgumentClass("national", NATIONALS | {"rohingya", "palestinian", "palestinians"},
        "The island took in six Syrians", "The island took in six sweaters"),
    ArgumentClass("country", frozenset(name.lower().replace(" ", "_") for country in COUNTRIES for name in (*country.names, *country.capitals)),
        "Jordan hosts six families", "Gordon hosts six families"),
    _class("mishap",
        "accident attack blast blaze bomb collide collision crash explosion injure injured injury shoot shooting stab wound",
        "A crash put six men in hospital", "A fever put six men in hospital"),
    _class("crime_done",
        "abscond arrive ask burgle burst carjack demand drive enter escape flee gun gun_down knock mug open pull murder ride rob shoot snatch "
        "stab steal walk",
        "Two gunmen robbed a clerk", "Two gunmen hold a pass"),
    _class("force_act",
        "advance block capture command control cross deploy estimate fight field gather guard have hold lead march mass muster number occupy "
        "operate overrun patrol post retreat seal station surround",
        "Forty armed men hold a pass", "Forty armed men stopped a bus"),
    _class("till",
        "atm bank bar boutique cafe church cinema club home house jeweller jewellery_shop jewelry_store mall nightclub post_office pub "
        "restaurant school shop store supermarket theatre theater university",
        "Two gunmen stormed a bank", "Two gunmen stormed a fort"),
    _class("threat",
        "blaze border coast crater dam fire flames floodwater frontline lava shoreline volcano slope landslide fighting wildfire shelling "
        "riverbank",
        "Six families moved away from the lava", "Six families moved away from the rules"),
)  # fmt: skip
"""The classes, each named once."""

CLASSES = {argument_class.name: argument_class.words for argument_class in ARGUMENT_CLASSES}
"""The words of each class, by its name."""
