"""Verbs: irregular forms, bases of regular verbs, and which forms are nouns too. Regular forms are generated."""

from __future__ import annotations

__all__ = ["IRREGULAR", "NOUN_LIKE_ED", "NOUN_LIKE_ING", "NOUN_OR_VERB", "OTHER_PASTS", "VERB_ONLY"]

# base -> (past, past participle); the other forms are regular unless the base ends so that they are not.
IRREGULAR: dict[str, tuple[str, str]] = {
    base: (past, participle)
    for base, past, participle in (
        line.split()
        for line in """
arise arose arisen
court-martial court-martialled court-martialled
mislead misled misled
dwell dwelt dwelt
fling flung flung
sling slung slung
recast recast recast
awake awoke awoken
bear bore borne
beat beat beaten
begin began begun
bend bent bent
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
build built built
burn burned burned
burst burst burst
cast cast cast
buy bought bought
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
freeze froze frozen
give gave given
go went gone
grow grew grown
hang hung hanged
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
let let let
lie lay lain
lose lost lost
make made made
mean meant meant
meet met met
mow mowed mown
outnumber outnumbered outnumbered
overthrow overthrew overthrown
overrun overran overrun
overcome overcame overcome
oversee oversaw overseen
retake retook retaken
mistake mistook mistaken
withhold withheld withheld
repay repaid repaid
rewrite rewrote rewritten
outrun outran outrun
overspend overspent overspent
outspend outspent outspent
undo undid undone
overtake overtook overtaken
pay paid paid
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
resell resold resold
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slit slit slit
weep wept wept
slide slid slid
speak spoke spoken
spend spent spent
spill spilled spilt
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
strike struck struck
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
understand understood understood
undertake undertook undertaken
uphold upheld upheld
wake woke woken
wear wore worn
win won won
withdraw withdrew withdrawn
withstand withstood withstood
write wrote written
""".strip().splitlines()
    )
}

# Bases that are verbs only: every form of theirs is a verb (or a participle).
VERB_ONLY = """
rustle vandalise vandalize lob
log film deny cast abandon abduct absorb annihilate apprehend arraign arrest assault batter besiege blackmail bruise bully bust chase choke club concuss convey
disfigure dislocate enslave evict exile exterminate ferry field force free garrison helicopter immolate impeach incinerate intern knife languish live
machete martyr murder nab need net nick number pepper pluck radicalise radicalize ransom recruit redeploy sacrifice scald shelter sicken snatch stone traffic
retry paralyse paralyze cripple mete exonerate absolve lacerate gore deafen convalesce muster demobilise demobilize summon mobilise traumatise traumatize volunteer vote wound round arm

accept accompany accuse achieve acknowledge acquire acquit act add adjust admit adopt advise affect agree allege allow
amount announce anticipate apologise apologize appeal appear appoint appreciate approve argue arise arrange arrive
ascertain ask assassinate assault assemble assert assign assist assume assure attach attack attend attract authorise
authorize avoid await awake ban become befall begin behead believe belong blame bomb bombard bring broadcast burn bury
calculate capsize capture carry cause cease celebrate challenge change charge check choose cite claim clarify
clash clear climb collapse collect collide combine come command comment commit communicate compare compete compile
complain complete comply comprise concede concern conclude condemn conduct confess confine confirm confiscate
confront connect consider consist conspire constitute construct consult contact contain continue contract contribute
control cooperate coordinate cope count cover crash create cremate criticise criticize cross crush cuff damage
debate decapitate decide declare decline decrease deem defeat defend defuse defy delay deliver demand demonstrate deny
depart depend deploy deport derail describe desert deserve destroy detain detect deteriorate determine detonate
develop devastate devote die differ diagnose disappear disarm disband disclose discover discuss dismantle dismiss
disperse displace display disrupt distribute divide donate double drag drop drown earn ease educate elect eliminate
embark embrace emerge emigrate employ empower enable encourage end endanger endorse enforce engage engulf
enlist enrol enroll ensure enter entrap equip erupt escalate escape establish estimate evacuate evaluate exacerbate
examine exceed exchange exclude execute exist expand expect expel experience expire explain explode
export express extend extract extradite face fail feature file finance finish fire flatten float flood focus follow
force free fulfil fulfill function gather gain generate graze greet guarantee guard guide gun halve handle
happen harass help hijack hire honour hospitalise hospitalize host house identify ignite ignore illustrate imagine
immigrate imply impose imprison improve include incarcerate increase incur indicate indict induce infect
infiltrate inflict influence inform inhabit inhale inherit injure inquire insist inspect inspire install instruct
intend intensify interrogate interrupt intervene interview introduce invade invest investigate invite involve irrigate
isolate jail join judge jump justify kidnap kill knock label lack land last launch leak learn legalise liberate lift
like limit link list listen live load locate lock loot lower maintain manage mark marry massacre maroon maul
measure melt mention merge migrate miss mobilise mobilize mount mourn move murder mutilate name narrow need
negotiate note notice number nominate observe obstruct obtain occur occupy offer open operate oppose order organise
organize oust outlaw overcome overturn owe own pack parade participate pass perform perish permit persuade pick pilot
place plan plant play plead plot plummet plunge point poison pose possess postpone practise praise predict prefer preside
prepare presume prevent proceed process proclaim produce prohibit project promise promote prompt pronounce propose
prosecute protect protest prove provide provoke publish pull punish purchase purge pursue push quadruple quarantine
question raid raise ram rape ratify reach react reassess rebel rebound recapture receive recognise
recognize recommend reconcile record recover recruit recuperate reduce refer reflect refuse regain regulate
reinforce reiterate reject relate release relieve relocate rely remember remind remove renew reopen repatriate repeat
repel replace reply report represent request require rescue resettle resign resist resolve respond restore restrain
restrict result resume retain retaliate retire retract retreat retrieve return reveal revenge reverse review revise
riot rob round rule rush sack sail sanction save scare scatter schedule scrap search secure seize
seem select separate serve settle shatter shell shelter shift ship shoot shout shrink sign signal simulate slam slaughter
slip slow smuggle soar solve spare spark specify speculate spend spray stab stabilise stage stampede
starve state station stem step stop storm strand strangle strengthen stretch struggle submit succeed succumb suffer
suffocate suggest suit supply support suppose surge surpass surround survive suspect suspend sustain
swallow switch tackle target taper tax tend testify threaten tighten top topple torch torture total touch tour trace
track trade trail train transfer transform transmit transport trap travel treat trigger triple try tumble turn
unleash unveil urge use vacate vanish verify view violate visit vote vow wait walk want warn wash waste watch weaken
weigh welcome widen wipe wish witness wonder work worry wound wreck yield resume reside revoke rearrest skid swerve
accelerate multiply subside diminish depreciate appreciate trim sag broaden soften harden moderate devalue
inflate deflate creep shave lengthen shorten deepen pare nudge nosedive outnumber outstrip plateau rocket skyrocket quicken intensify cool sue total
ambush narrow climb dwindle dip edge ease hover stagnate stabilize peak average outpace poll garner muster net
cast tally abstain back cite quell thwart foil neutralise neutralize eliminate liquidate lynch burn
electrocute asphyxiate trample hospitalise hurl lob maim bludgeon decimate ravage level raze gut submerge inundate
uproot dislodge expel shelter accommodate repatriate resettle house quarantine vaccinate immunise immunize inoculate
boast brag treble quintuple dissent concur reckon contend assess hit admit contract catch discharge medevac stabilize amputate lose test pay fine award jail sentence
expose bang dismember eject euthanise euthanize hem impale machine-gun rehouse smother snuff snow terrorise terrorize throttle turf demote trek wade abuse afflict banish bayonet compel cower cram flush oblige plow remand rip winch huddle lure shove billet blockade bundle collar cripple crucify decamp deprive disembowel dispossess encircle extricate
dupe apply breathe reunite reconnect defraud bilk fleece hoodwink faint swoon regain embrace attain pepper-spray tear-gas teargas pistol-whip kneecap exhume
frogmarch garrotte grab guillotine hound impoverish molest paralyse paralyze parole snare sodomise sodomize strafe waylay whisk
""".split()

# Bases whose base and -s forms are nouns as often as verbs: the neighbours decide which.
NOUN_OR_VERB = frozenset(
    """
overdose barricade mask exploit hack handcuff implement mandate monitor quote register safeguard seal surrender advance dive hike spike intercept
airlift swindle caucus bite sting swell pledge blow recall cull encounter queue slash convert convict defect chop roast lodge reprimand
nurse cane punch slap mug mace con cheat parade torch log bail scam bang snow turf bump leap trek discipline abuse bayonet blockade bundle plough pour skin spirit huddle lure shove collar orphan parole snare widow arrest assault bruise bust chase club exile ferry field garrison helicopter intern knife machete martyr nick number pepper ransom round sacrifice stone volunteer murder need number
account act address aid aim air answer appeal approach arm arms attack attempt auction average award back ban bank
bar base battle bear benefit bet bid bill blame blast block board boat bomb book border boost bottle break breach
brief bring broadcast burn burst bus campaign camp cap capture care case cast catch cause challenge chance change
charge check claim clash close command comment concern conduct conflict contact content contest contract contrast
control cost count counter course cover crack crash credit cross crowd cry curb cut cure cycle damage date deal
debate decline decrease defeat delay demand deposit desert design desire dip discharge display dispute document doubt
draw dream drift drill drink drive drop ease echo edge effect effort end escape escort estimate exchange exercise
exit experience export express extract eye face fall farm fate fault favour fear feature feed fight figure file
film finance find fine fire fish fix flash flight flood flow fly focus fold force form forecast frame fuel function
fund gain gas gather gauge gift glance grade grant ground group growth guarantee guard guess guide gun halt hand hang
harm haul head hit hold hope host house hunt impact import increase influence insult interest interview issue jail
joke jump kick kidnap kill knife lack land laugh launch lead leak lease level lie lift light limit line link list load
loan lock look loot loss love man march mark market mass match matter mean measure meet merit mind mine miss mistake
mix model move murder name need neglect net note notice number object offer oil open order pack panel park part pass
patrol pay peak permit phone photo pick picture place plan plane plant play plot point poison pool pose position post
power practice praise present press price print prize probe process produce profit programme progress project promise
protest provide pull pump purchase purge push quarrel question race rage raid rain rally ram range rank rape rate reach
read rebel record recount recruit reform refuge refund regard regret reign release relief remain remark repeat reply
report request research rescue resort respect rest result retreat return review reward ride ring riot rise risk rob
collapse rock roll root round rule run rush sack sail sale sample sanction save scale scare score scream search seat
sense sentence service set shake shame share shell shelter shift ship shock shoot shop shot shout show
shut side siege sign signal site size slap slaughter sleep slide slip slum smell smile smoke smuggle sound spark speed
spend spill split sponsor spot spray spread spy squad stab staff stage stake stampede stand standard star start state
station stay steal steam steer step stick stock stop store storm strain stream street stress stretch strike strip
stroke struggle study stuff suicide suit sum supply support surge surprise survey suspect swap sweep swim swing switch
sword tackle talk tank target task taste tax tear test thank threat throw tie time tip title toast toll tone top torture
total touch tour track trade traffic trail train transfer transport trap travel treat trend trial trick trigger trip
trouble truck trust try turn type use value veto view visit voice vote vow walk war warrant wash waste watch water
wave way wear weight assist rebound goal plunge butcher gas fracture trace welcome wheel win wind wish witness wonder work worry wound wreck yield youth ambush lynch
""".split()
)

# -ing and -ed words that are nouns or adjectives first.
NOUN_LIKE_ING = frozenset(
    """
building meeting wedding hearing killing bombing shooting stabbing beating beheading hanging lynching drowning
crossing funding housing training ruling finding feeling warning morning evening something anything nothing everything
offspring spring king ring string wing thing sibling darling ceiling railing clothing spending briefing gathering
sighting landing opening hijacking kidnapping mining fishing farming banking shelling poisoning uprising offering
polling reading painting recording posting parking rating setting drilling flooding trafficking
smuggling looting burning crowding fighting being wellbeing slaying lynching knifing mugging
""".split()
)
NOUN_LIKE_ED = frozenset(
    "bed shed red hundred seed weed deed need feed breed speed creed greed hatred sacred naked".split()
)

# Past forms beside the regular one.
OTHER_PASTS: dict[str, str] = {
    "burnt": "burn",
    "spat": "spit",
    "sped": "speed",
    "mowed": "mow",
    "learnt": "learn",
    "dreamt": "dream",
    "leapt": "leap",
    "spilt": "spill",
    "hanged": "hang",
    "medevacked": "medevac",
}
