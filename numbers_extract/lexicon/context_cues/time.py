"""Cues of the column ``time``: which words open, close or turn away the way from a time phrase to a counted one."""

from __future__ import annotations

from numbers_extract.lexicon.context_cues.cue import ContextCue, phrases
from numbers_extract.lexicon.context_cues.reach import CARING, CHARGING_VERBS, DISASTERS
from numbers_extract.lexicon.phrase_words import FORETELLING

__all__ = ["CUES"]

CUES: tuple[ContextCue, ...] = (
    ContextCue(
        "time.clause.other", "time", phrases("after", "before", "since", "until", "till", "following", "once"),
        "opens_other_time",
        "On Monday four men were freed, a day after a mob had beaten [nine] villagers -> time=",
        "[Nine] clerks were freed after lunch on Monday -> time=on_Monday",
    ),
    ContextCue(
        "time.clause.ground", "time", phrases("for", "with"),
        "opens_other_time",
        "A court fined the mayor on Monday for burning [nine] barns -> time=",
        "The mayor burned [nine] barns on Monday for the fair -> time=on_Monday",
    ),
    ContextCue(
        "time.clause.same", "time", phrases("when", "as", "while", "as soon as", "after"),
        "lends_time",
        "[Nine] clerks died when a bus overturned on Monday -> time=on_Monday",
        "[Nine] clerks died before a bus overturned on Monday -> time=",
    ),
    ContextCue(
        "time.relative.person", "time", phrases("who", "whose"),
        "opens_other_time",
        "On Monday a court heard a guard who had robbed [nine] clerks -> time=",
        "On Monday a fire that killed [nine] clerks was put out -> time=On_Monday",
    ),
    ContextCue(
        "time.saying", "time",
        phrases(*(
            "say report tell announce confirm state acknowledge admit estimate add note claim allege deny warn insist declare "
            "find show count record list put document explain reply write tweet rule assess contend fear caution reveal disclose "
            "argue maintain observe recall testify quote cite believe reckon calculate predict forecast suggest indicate concede "
            "stress assert describe register log signal verify publish determine conclude speak expect post issue release"
        ).split()),
        "says",
        "The ministry said on Monday that [nine] clerks had drowned -> time=",
        "[Nine] bodies were found on Monday -> time=on_Monday",
    ),
    ContextCue(
        "time.doing", "time", phrases(*"find release issue discover log register cite post list record report tell warn count".split()),
        "does",
        "Rescuers found [nine] bodies on Monday -> time=on_Monday",
        "A survey on Monday found [nine] faults -> time=",
    ),
    ContextCue(
        "time.taking", "time", phrases("claim life"),
        "takes",
        "Floods claimed [nine] lives on Monday -> time=on_Monday",
        "Clerks in fear of their lives claimed [nine] deaths on Monday -> time=",
    ),
    ContextCue(
        "time.statement", "time",
        phrases(*"statement interview report conference briefing letter speech press-conference message tweet broadcast bulletin communique article editorial post email e-mail poll survey admission announcement disclosure revelation acknowledgement acknowledgment".split()),
        "statement",
        "In a statement on Monday, the ministry said [nine] clerks had drowned -> time=",
        "In a raid on Monday, the police seized [nine] boats -> time=on_Monday",
    ),
    ContextCue(
        "time.aftermath", "time", phrases(*"identify name remember mourn commemorate honor honour bury bless".split()),
        "does_for_victims",
        "The [nine] dead were mourned on Monday -> time=",
        "The [nine] dead were found on Monday -> time=on_Monday",
    ),
    ContextCue(
        "time.survey", "time", phrases(*"poll survey census study canvass".split()),
        "asks",
        "According to a poll conducted in May, [nine] percent sing -> time=in_May",
        "According to a letter composed in May, [nine] percent sing -> time=",
    ),
    ContextCue(
        "time.survey.taken", "time", phrases(*"conduct take carry do hold undertake complete".split()),
        "is_done_to_ask",
        "According to a poll taken in May, [nine] percent sing -> time=in_May",
        "According to a poll paid for in May, [nine] percent sing -> time=",
    ),
    ContextCue(
        "time.strike", "time",
        phrases(*"attack storm overrun raid hit shell bomb capture seize besiege target abandon leave man burn torch ambush ram reach enter retake hold guard cross".split()),
        "strikes_a_place",
        "Some [90] rebels attacked the post at dawn -> time=at_dawn",
        "Some [90] rebels fled, the post on Monday said -> time=",
    ),
    ContextCue(
        "time.born", "time", phrases(*"bear found build establish create launch christen form".split()),
        "tells_of_origin",
        "Founded in 1890, the mill lost [nine] carts -> time=",
        "Burned in 1890, the mill lost [nine] carts -> time=in_1890",
    ),
    ContextCue(
        "time.demand", "time", phrases("demand"),
        "demands",
        "On Monday clerks sang, demanding [nine] carts -> time=",
        "On Monday clerks sang, breaking [nine] carts -> time=On_Monday",
    ),
    ContextCue(
        "time.reaction", "time", phrases(*"prompt spark trigger provoke ignite draw reflect offset mirror".split()),
        "answers",
        "The killing of [nine] clerks sparked protests on Monday -> time=",
        "The killing of [nine] clerks on Monday sparked protests -> time=on_Monday",
    ),
    ContextCue(
        "time.sitting", "time", phrases("sit"),
        "sits",
        "A court sitting in Ard on Monday will fine [nine] clerks -> time=on_Monday",
        "A clerk singing in Ard on Monday will fine [nine] clerks -> time=",
    ),
    ContextCue(
        "time.scheduled", "time",
        phrases(*"begin start commence open end close expire conclude run last span cover date arrive come take fall mature occur happen".split()),
        "has_its_own_time",
        "The mill hired [nine] clerks for a fair starting on Monday -> time=",
        "The mill fed [nine] clerks at the start of a fair on Monday -> time=on_Monday",
    ),
    ContextCue(
        "time.describing", "time",
        phrases(*"locate situate base align affiliate arm dress mask pack load cram crowd populate inhabit bind call name know dub describe believe".split()),
        "describes",
        "A lorry packed with boats on Monday hit [nine] clerks -> time=on_Monday",
        "A lorry packing boats stolen on Monday hit [nine] clerks -> time=",
    ),
    ContextCue(
        "time.event.verb", "time",
        phrases(*"occur happen take begin start erupt unfold hit strike lash rock sweep shake ravage devastate batter".split()),
        "happens",
        "The fire, which broke out near Ard and struck on Monday, killed [nine] clerks -> time=on_Monday",
        "The guard, who left on Monday, robbed [nine] clerks -> time=",
    ),
    ContextCue(
        "time.event.noun", "time", phrases(*DISASTERS),
        "striker",
        "The storm, which made landfall on Monday, killed [nine] clerks -> time=on_Monday",
        "The guard, who hid from the storm on Monday, robbed [nine] clerks -> time=",
    ),
    ContextCue(
        "time.deed.before", "time", phrases("after", "of"),
        "comes_before",
        "[Nine] men were arrested after a clerk was stabbed on Monday -> time=",
        "[Nine] men were arrested after a brawl on Monday -> time=on_Monday",
    ),
    ContextCue(
        "time.speaking", "time", phrases("speak"),
        "speaks",
        "[Nine] clerks will speak at a fair on Monday -> time=on_Monday",
        "Speaking on Monday, the mayor said that [nine] clerks had drowned -> time=",
    ),
    ContextCue(
        "time.care", "time", phrases(*CARING),
        "cares_for",
        "[Nine] clerks were hurt and treated on Monday -> time=",
        "[Nine] clerks were hurt and robbed on Monday -> time=on_Monday",
    ),
    ContextCue(
        "time.deed.over", "time", phrases("over", "connection", "suspicion"),
        "leads_to_a_deed",
        "[Nine] men were arrested over the robbery of a clerk on Monday -> time=",
        "[Nine] men were carried over the bridge on Monday -> time=on_Monday",
    ),
    ContextCue(
        "time.deed.ground", "time", phrases("over", "for", "after"),
        "leads_to_ground",
        "A court fined the mayor on Monday over a fire in which [nine] clerks died -> time=",
        "A court fined [nine] clerks on Monday over a fire in which cats died -> time=on_Monday",
    ),
    ContextCue(
        "time.protest", "time",
        phrases(*"protest rally march demonstrate demand condemn decry denounce demonstration vigil".split()),
        "calls_for",
        "On Monday crowds condemned the killing of [nine] clerks -> time=",
        "On Monday bandits boasted of the killing of [nine] clerks -> time=On_Monday",
    ),
    ContextCue(
        "time.held", "time",
        phrases(*CHARGING_VERBS),
        "holds_for",
        "A man was charged on Monday in the deaths of [nine] clerks -> time=",
        "An arrest on Monday led to the deaths of [nine] clerks -> time=on_Monday",
    ),
    ContextCue(
        "time.compared", "time", phrases("compare"),
        "compares",
        "[Nine] clerks sang, compared with six in 2019 -> time=",
        "[Nine] clerks compared six songs in 2019 -> time=in_2019",
    ),
    ContextCue(
        "time.ahead", "time", phrases(*"payable due scheduled slated set planned expected schedule expect plan intend hope slate aim agree invite".split()),
        "looks_ahead",
        "The talks of [nine] envoys are scheduled to open on Wednesday -> date_start=2020-06-03",
        "The scheduled talks of [nine] envoys opened on Wednesday -> date_start=2020-05-27",
    ),
    ContextCue(
        "time.foreseen", "time", phrases(*FORETELLING, *"expect forecast project predict anticipate foresee target".split()),
        "foresees",
        "The mill sees sales of [nine] boats in July -> date_start=2020-07-01",
        "The mill saw sales of [nine] boats in July -> date_start=2019-07-01",
    ),
    ContextCue(
        "time.now", "time", phrases("is", "are", "am", "'s", "'re", "isn't", "aren't"),
        "looks_now",
        "The mill is calling for the return on July 7 of [nine] boats -> date_start=2020-07-07",
        "The mill was calling for the return on July 7 of [nine] boats -> date_start=2019-07-07",
    ),
    ContextCue(
        "time.since.clause", "time", phrases("since"),
        "dates_by_clause",
        "The price of salt has risen [nine] percent since the dam cracked -> time=since_the_dam_cracked",
        "The price of salt rose [nine] percent since the dam cracked -> time=",
    ),
    ContextCue(
        "time.event.beside", "time", phrases("before", "after", "following"),
        "dates_by_event",
        "The guards opened [nine] tents after the strikes -> time=after_the_strikes",
        "The guards opened [nine] tents after the songs -> time=",
    ),
    ContextCue(
        "time.base", "time", phrases("on"),
        "leads_to_base",
        "Sales of boats were up [nine] percent on 2018 -> time=",
        "Sales of boats were up [nine] percent on Monday -> time=on_Monday",
    ),
    ContextCue(
        "time.told", "time", phrases("when"),
        "tells_of_a_time",
        "It was the worst flood since 2007, when [nine] clerks drowned -> time=2007",
        "The worst flood since 2007 struck when [nine] clerks were asleep -> time=",
    ),
)  # fmt: skip
