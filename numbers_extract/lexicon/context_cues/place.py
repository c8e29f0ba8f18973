"""Cues of the column ``place``: which words open, close or turn away the way from a place phrase to a counted one."""

from __future__ import annotations

from numbers_extract.lexicon.context_cues.cue import ContextCue, phrases
from numbers_extract.lexicon.context_cues.reach import CARING, CHARGING_VERBS, DISASTERS

__all__ = ["CUES"]


CUES: tuple[ContextCue, ...] = (
    ContextCue(
        "place.clause.ground", "place", phrases("for", "with"),
        "opens_other_place",
        "A court in Oslo fined the mayor for burning [nine] barns -> place=",
        "A court in Oslo fined [nine] men for burning barns -> place=Oslo",
    ),
    ContextCue(
        "place.clause.same", "place", phrases("when", "as", "while", "where", "as soon as", "after", "before"),
        "lends_place",
        "[Nine] clerks died when a bus overturned in Oslo -> place=Oslo",
        "In Bergen [nine] clerks died when a bus from Oslo overturned -> place=Bergen",
    ),
    ContextCue(
        "place.clause.other", "place", phrases("after", "since", "until", "till", "before"),
        "opens_other_scene",
        "A fair was held in Oslo after the mill had bought [nine] carts -> place=",
        "A fair for [nine] clerks was held in Oslo after lunch -> place=Oslo",
    ),
    ContextCue(
        "place.goal", "place", phrases("to", "toward", "towards", "via"),
        "leads_to_goal",
        "Chad sent [nine] clerks to Mali -> place=",
        "Chad sent clerks to Mali, where [nine] drowned -> place=Mali",
    ),
    ContextCue(
        "place.goal.carried", "place",
        phrases(*"take rush airlift fly bring carry transport transfer drive send evacuate move escort whisk ferry smuggle traffic".split()),
        "carries",
        "[Nine] clerks with burns were taken to a hospital -> place=",
        "[Nine] clerks with burns were treated in a hospital -> place=a_hospital",
    ),
    ContextCue(
        "place.goal.filled", "place", phrases("take", "return", "pour", "spill"),
        "fills",
        "[Hundreds] of clerks took to the streets -> place=the_streets",
        "[Nine] clerks took letters to the streets -> place=",
    ),
    ContextCue(
        "place.goal.inside", "place", phrases("into"),
        "leads_into",
        "Chad led [nine] clerks into Mali -> place=",
        "Chad fired [nine] rockets into Mali -> place=Mali",
    ),
    ContextCue(
        "place.home", "place", phrases("from", "out of"),
        "leads_from_home",
        "[Nine] families were evacuated from Mali -> place=",
        "[Nine] families were rescued from Mali -> place=Mali",
    ),
    ContextCue(
        "place.way", "place",
        phrases("through", *(f"{way} {edge}" for way in ("across", "over") for edge in ("border", "borders", "frontier"))),
        "leads_on",
        "Guards sent [nine] carts through Umo Lake -> place=",
        "Guards lost [nine] carts as fire tore through Umo Lake -> place=Umo_Lake",
    ),
    ContextCue(
        "place.released", "place", phrases("free", "release", "liberate"),
        "lets_go",
        "Bandits freed [nine] of the 12 clerks seized in Umo -> place=",
        "Bandits freed [nine] clerks in Umo -> place=Umo",
    ),
    ContextCue(
        "place.left", "place", phrases(*"flee leave abandon quit escape desert".split()),
        "leaves_behind",
        "In May [nine] clerks who fled Mali were robbed -> place=",
        "In May [nine] clerks who fled were robbed in Chad -> place=Chad",
    ),
    ContextCue(
        "place.demand", "place", phrases("demand"),
        "demands",
        "Clerks sang in Umo, demanding [nine] carts -> place=",
        "Clerks sang in Umo, breaking [nine] carts -> place=Umo",
    ),
    ContextCue(
        "place.hearer", "place", phrases(*"tell urge ask warn accuse sue blame thank criticise criticize praise condemn invite persuade".split()),
        "hears",
        "The club lost [nine] carts by accusing Mali of fraud -> place=",
        "The club lost [nine] carts by crossing Mali by night -> place=Mali",
    ),
    ContextCue(
        "place.weather", "place", phrases(*"rain rainfall snow snowfall hail sleet precipitation gust".split()),
        "falls",
        "Ostrel recorded [nine] inches of snow -> place=Ostrel",
        "Ostrel recorded [nine] inches of salt -> place=",
    ),
    ContextCue(
        "place.weather.had", "place", phrases(*"receive get see have experience observe measure average".split()),
        "has_weather",
        "Ostrel got [nine] inches of snow -> place=Ostrel",
        "Ostrel got [nine] inches of salt -> place=",
    ),
    ContextCue(
        "place.harm", "place",
        phrases(*(f"have {harm}" for harm in "murder homicide killing slaying death fatality shooting stabbing".split())),
        "has_harm",
        "Lagos had [nine] murders -> place=Lagos",
        "Lagos had [nine] mills -> place=",
    ),
    ContextCue(
        "place.undergoing", "place", phrases(*"record register log see suffer experience witness surpass exceed top".split()),
        "undergoes",
        "Lagos has seen [nine] murders -> place=Lagos",
        "Lagos has seen [nine] films -> place=",
    ),
    ContextCue(
        "place.reporting", "place", phrases("report", "confirm", "count"),
        "takes_down",
        "Chicago reported [nine] murders -> place=Chicago",
        "Chicago reported that [nine] men had died -> place=",
    ),
    ContextCue(
        "place.happening", "place", phrases(*"happen occur erupt explode unfold".split()),
        "takes_place",
        "[Nine] clerks were hurt in the crash, which happened near Umo -> place=Umo",
        "He sold [nine] carts after the crash, which happened near Umo -> place=",
    ),
    ContextCue(
        "place.deed.part", "place",
        phrases(*"attack ambush storm raid rob loot besiege invade burgle assault bomb hold".split()),
        "goes_on",
        "Guards who robbed nuns in Umo took [nine] carts -> place=Umo",
        "Guards who taught nuns in Umo took [nine] carts -> place=",
    ),
    ContextCue(
        "place.resident", "place",
        phrases(*"resident inhabitant citizen islander villager townspeople".split()),
        "lives_there",
        "Few of Ostrel's last [40] residents sang -> place=Ostrel",
        "Ostrel's resident doctor sold [40] songs -> place=",
    ),
    ContextCue(
        "place.dwelling", "place", phrases("home"),
        "is_a_home",
        "Ostrel, home to [40] clerks, burned -> place=Ostrel",
        "The mayor, at home with [40] clerks, sang -> place=",
    ),
    ContextCue(
        "place.counted.owner", "place",
        phrases(*(
            "city town village hamlet island district region province state country territory county municipality suburb camp prison jail "
            "hospital clinic school college university depot port harbour airport mine mill factory refinery hotel valley market stadium "
            "peninsula settlement neighbourhood neighborhood"
        ).split()),
        "holds_counted",
        "Few of the depot's [640] clerks sang -> place=the_depot",
        "Few of the mayor's [640] clerks sang -> place=",
    ),
    ContextCue(
        "place.stake", "place", phrases(*"stake share holding shareholding".split()),
        "shares_in",
        "The club holds a [nine] percent stake in Vandar -> place=",
        "The club holds a [nine] percent sale in Vandar -> place=Vandar",
    ),
    ContextCue(
        "place.based", "place", phrases(*"base station want register headquarter".split()),
        "lives_elsewhere",
        "[Nine] guards based in Umo were robbed on Monday -> place=Umo",
        "[Nine] guards based in Umo were robbed in Ard -> place=Ard",
    ),
    ContextCue(
        "place.born", "place", phrases(*"bear educate christen baptise found".split()),
        "tells_of_origin",
        "Born in a hut in Umo, she raised [nine] boys -> place=",
        "Trapped in a hut in Umo, she raised [nine] boys -> place=a_hut_in_Umo",
    ),
    ContextCue(
        "place.body", "place", phrases(*"senate parliament congress assembly legislature".split()),
        "represents",
        "The Senate of Keltia passed [nine] bills -> place=Keltia",
        "The Senate passed [nine] bills -> place=",
    ),
    ContextCue(
        "place.deed.before", "place", phrases("after", "of"),
        "comes_before",
        "[Nine] men were arrested after a clerk was stabbed in Oslo -> place=",
        "[Nine] men were arrested after a raid in Oslo -> place=Oslo",
    ),
    ContextCue(
        "place.dying", "place", phrases("die", "succumb", "death"),
        "adds_to_toll",
        "The toll rose to [nine] after a clerk died in Oslo -> place=",
        "The toll rose to [nine] after a raid in Oslo -> place=Oslo",
    ),
    ContextCue(
        "place.goal.died", "place", phrases("die", "succumb", "pronounce", "perish"),
        "says_who_died",
        "[Nine] clerks were taken to a clinic, where they died -> place=a_clinic",
        "[Nine] clerks were taken to a clinic, where they are in a stable condition -> place=",
    ),
    ContextCue(
        "place.care", "place", phrases(*CARING),
        "cares_for",
        "[Nine] clerks were hurt and treated at a clinic -> place=",
        "[Nine] clerks were hurt and robbed at a clinic -> place=a_clinic",
    ),
    ContextCue(
        "place.deed.over", "place", phrases("over", "connection", "suspicion"),
        "leads_to_a_deed",
        "[Nine] men were arrested over the robbery of a clerk at Umo Lake -> place=",
        "[Nine] men were arrested over the weekend at Umo Lake -> place=Umo_Lake",
    ),
    ContextCue(
        "place.ground", "place", phrases("over", "for"),
        "leads_to_ground",
        "A court in Oslo fined the mayor over a fire in which [nine] clerks died -> place=",
        "A court in Oslo fined [nine] clerks over a fire in which cats died -> place=Oslo",
    ),
    ContextCue(
        "place.cause", "place", phrases("after", "over", "following", "amid", "despite"),
        "leads_to_a_cause",
        "Shares lost [nine] percent after a fire at a mill in Oslo -> place=",
        "[Nine] clerks died after a fire at a mill in Oslo -> place=a_mill_in_Oslo",
    ),
    ContextCue(
        "place.inquiry", "place", phrases("over", "into", "about"),
        "looks_into",
        "Detectives saw [nine] tapes over the death of a clerk at Umo Lake -> place=",
        "Detectives saw [nine] tapes over the weekend at Umo Lake -> place=Umo_Lake",
    ),
    ContextCue(
        "place.inquiry.deed", "place",
        phrases(*(
            "death killing murder slaying massacre shooting stabbing beating assault rape abuse attack raid bombing explosion blast fire "
            "blaze crash collapse disaster disappearance kidnapping abduction robbery theft fraud riot accident homicide"
        ).split()),
        "looked_into",
        "Detectives saw [nine] tapes over the murder of a clerk in Oslo -> place=",
        "Detectives of the murder squad saw [nine] tapes about a fair in Oslo -> place=Oslo",
    ),
    ContextCue(
        "place.protest", "place",
        phrases(*"protest rally march demonstrate demand condemn decry denounce demonstration vigil".split()),
        "calls_for",
        "Crowds in Umo condemned the killing of [nine] clerks -> place=",
        "Bandits in Umo boasted of the killing of [nine] clerks -> place=Umo",
    ),
    ContextCue(
        "place.held", "place",
        phrases(*CHARGING_VERBS),
        "holds_for",
        "A court in Umo jailed a man for the murder of [nine] clerks -> place=",
        "An arrest in Umo led to the murder of [nine] clerks -> place=Umo",
    ),
    ContextCue(
        "place.role", "place",
        phrases(*(
            "director analyst researcher professor economist fellow lecturer scientist strategist spokesman spokeswoman spokesperson expert "
            "scholar lawyer engineer editor manager head chief executive president chairman epidemiologist curator commissioner"
        ).split()),
        "works_there",
        "Ana Bek, an analyst at Umo Watch, robbed [nine] clerks -> place=",
        "Ana Bek, an analyst, robbed [nine] clerks at Umo Lake -> place=Umo_Lake",
    ),
    ContextCue(
        "place.against", "place", phrases(*"sanction tariff embargo duty levy tax pressure restriction ban policy stance".split()),
        "aims_at",
        "In May [nine] clubs proposed sanctions on Mali -> place=",
        "A raid on Mali under the sanctions killed [nine] clerks -> place=Mali",
    ),
    ContextCue(
        "place.next", "place", phrases("followed by"),
        "ranks_next",
        "The north had [nine] mills, followed by Norway with two -> place=",
        "The north lost [nine] mills followed by boys in Norway -> place=Norway",
    ),
    ContextCue(
        "place.saying", "place",
        phrases(*(
            "say report tell announce confirm state acknowledge admit estimate add note claim allege deny warn insist declare "
            "explain reply write tweet rule assess contend fear caution reveal disclose argue maintain observe recall testify "
            "quote cite believe reckon calculate predict forecast suggest indicate concede stress assert describe register log "
            "signal verify publish determine conclude speak expect post record document count"
        ).split()),
        "says",
        "Police in Oslo said that [nine] clerks had drowned -> place=",
        "Police in Oslo arrested [nine] clerks -> place=Oslo",
    ),
    ContextCue(
        "place.taking", "place", phrases("claim life"),
        "takes",
        "Floods in Mali claimed [nine] lives -> place=Mali",
        "Clerks in Mali, in fear of their lives, claimed [nine] deaths -> place=",
    ),
    ContextCue(
        "place.recording", "place", phrases(*"report record register log confirm count document observe".split()),
        "records",
        "Bulgaria reported [nine] drownings -> place=Bulgaria",
        "Bulgaria announced [nine] drownings -> place=",
    ),
    ContextCue(
        "place.relative.person", "place", phrases("who", "whose"),
        "tells_of_another",
        "A guard who was born in Oslo robbed [nine] clerks -> place=",
        "[Nine] clerks who sang in Oslo were robbed -> place=Oslo",
    ),
    ContextCue(
        "place.struck", "place", phrases(*(
            "hit strike jolt shell bomb bombard pound rock ravage devastate batter flood engulf storm overrun raid drench soak lash bury destroy "
            "flatten gut level demolish wreck pummel obliterate raze shake slam swamp inundate damage hammer shatter buffet blanket submerge "
            "scorch burn torch blast plaster cripple paralyse paralyze sweep consume ransack loot vandalise vandalize pillage sack bulldoze invade "
            "besiege occupy encircle seize capture target ambush assault rob"
        ).split()),
        "strikes",
        "A rocket hit a mill in Umo, killing [nine] clerks -> place=a_mill_in_Umo",
        "A rocket hit a lorry, killing [nine] clerks -> place=",
    ),
    ContextCue(
        "place.striker", "place",
        phrases(*DISASTERS),
        "striker",
        "In May the quake struck Umo, killing [nine] clerks -> place=Umo",
        "In May the guard struck Umo, robbing [nine] clerks -> place=",
    ),
    ContextCue(
        "place.entered", "place", phrases(*"storm raid comb overrun besiege invade occupy encircle shell bomb bombard fill throng crowd flood".split()),
        "entered",
        "Bandits stormed Gidan Umo, killing [nine] clerks -> place=Gidan_Umo",
        "Bandits stormed off, killing [nine] clerks -> place=",
    ),
    ContextCue(
        "place.searched", "place", phrases(*"search cross scour".split()),
        "searched",
        "Police searched Umo Lake for [nine] clerks -> place=Umo_Lake",
        "Police searched Umo for [nine] pistols -> place=",
    ),
    ContextCue(
        "place.attacked", "place",
        phrases(*(
            "attack target ransack torch rob loot vandalise vandalize pillage sack bulldoze assault burn seize capture surround burgle blow"
        ).split()),
        "attacked",
        "Bandits attacked Gidan Umo village, robbing [nine] clerks -> place=Gidan_Umo_village",
        "Bandits attacked Gidan Umo, robbing [nine] clerks -> place=",
    ),
    ContextCue(
        "place.sender", "place", phrases(*"send give offer pledge contribute provide supply equip furnish hand buy purchase acquire procure dispatch import sell export ship donate lend deploy move test-fire fly airlift repatriate".split()),
        "sends",
        "Mali sent [nine] trucks -> place=",
        "Mali lost [nine] trucks that sell well -> place=Mali",
    ),
    ContextCue(
        "place.holder", "place", phrases(*"court jury tribunal prison jail hospital clinic courthouse airport market police suburb slum district".split()),
        "holds",
        "A Kesh court jailed [nine] clerks -> place=Kesh",
        "A high court jailed [nine] clerks -> place=",
    ),
    ContextCue(
        "place.disaster", "place",
        phrases(*"blaze fire wildfire inferno quake earthquake flood flooding landslide mudslide stampede massacre shooting explosion blast siege".split()),
        "befalls",
        "The toll of the Umo blaze reached [nine] clerks -> place=Umo",
        "The toll of the bus blaze reached [nine] clerks -> place=",
    ),
    ContextCue(
        "place.deed", "place", phrases(*(
            "attack raid bombing crash ambush riot heist robbery murder killing incident stabbing standoff homicide accident burglary kidnapping "
            "storm cyclone hurricane typhoon tornado tsunami mudslide avalanche inferno eruption heatwave drought blizzard sandstorm bombardment "
            "derailment collapse outbreak epidemic disaster slaying pogrom protest unrest uprising tragedy"
        ).split()),
        "strikes_a_known",
        "After two Oslo bus bombings [nine] clerks were freed -> place=Oslo",
        "After two Bek bus bombings [nine] clerks were freed -> place=",
    ),
    ContextCue(
        "place.building", "place",
        phrases(*(
            "block building tower factory mall church mosque temple warehouse bridge tunnel mine plant refinery nightclub hotel stadium school college "
            "university kindergarten orphanage depot shop store supermarket restaurant bar cafe pub theatre theater cinema station bakery"
        ).split()),
        "strikes_a_known",
        "In May [nine] clerks were trapped when an Oslo apartment block collapsed -> place=Oslo",
        "In May [nine] clerks were trapped when a Bek apartment block collapsed -> place=",
    ),
    ContextCue(
        "place.economy", "place",
        phrases(*(
            "rate inflation unemployment economy index inventory export import output production market deficit surplus gdp growth population workforce sale".split()
        )),
        "measures_a_land",
        "In May the UK jobless rate rose to [nine] percent -> place=UK",
        "In May the Bek jobless rate rose to [nine] percent -> place=",
    ),
)  # fmt: skip
