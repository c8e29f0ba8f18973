"""What the ending of a word tells: the classes of words that no list holds, and the spelling of lemmas.

Classes are written as in the table of word forms, the commonest first: N noun, P plural noun, M name, J adjective, A adverb, B base
of a verb, Z its -s form, D past, T past participle, G -ing form, # number. No letter: the word belongs to no open class.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "COMPOUNDS",
    "ENDINGS",
    "FINAL_E",
    "LEMMAS",
    "NO_FINAL_E",
    "PREFIXES",
    "Compound",
    "Ending",
    "LemmaRule",
    "Prefix",
]


class Ending(NamedTuple):
    """The classes that an ending tells of a word of at least ``shortest`` letters. ``examples`` are words with it, read so.

    ``near_misses`` end the same and are read otherwise, since a longer ending or the table knows better.
    """

    suffix: str
    classes: str
    shortest: int
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]


class LemmaRule(NamedTuple):
    """One way to make a lemma: the ``suffix`` of the form becomes one of ``instead``, the first that is a known word.

    Where none is known the first of ``instead`` is taken. ``classes`` are those that the form is read as.
    """

    classes: str
    suffix: str
    instead: tuple[str, ...]
    examples: tuple[str, ...]


class Prefix(NamedTuple):
    """A beginning that leaves a known word in its classes, as far as ``classes`` has them."""

    prefix: str
    classes: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]


class Compound(NamedTuple):
    """How a hyphenated word is read whose last part can be of the class ``last`` (a dash: of no open class).

    ``first`` are the first parts that the record is for (#: a number, J: what is an adjective first); none: any.
    ``classes``: what the whole can be, the commonest first.
    """

    last: str
    first: tuple[str, ...]
    classes: str
    examples: tuple[str, ...]


def _endings(text: str) -> tuple[Ending, ...]:
    """Lines of: suffix, classes, fewest letters, examples, near misses."""
    return tuple(
        Ending(
            suffix,
            classes.strip("."),
            int(shortest),
            tuple(examples.split(",")),
            tuple(near.split(",")) if near != "." else (),
        )
        for suffix, classes, shortest, examples, near in (line.split() for line in text.strip().splitlines())
    )


# The longest ending that fits decides.
ENDINGS: tuple[Ending, ...] = _endings(
    """
ed         TDJ  4  doxxed,geofenced      hundred,biped
eed        NB   4  linseed                  refereed
ing        GN   5  rewilding,strafing       ceiling,evening
thing      N    6  plaything                frothing
s          PZ   3  favelas,upazilas         lens,perhaps
ss         N    4  abyss                    guess
us         N    4  tetanus                  plus
ous        J    5  venomous                 bayous
is         PN   4  jihadis,houthis          basis,this
itis       N    6  bursitis                 .
osis       N    6  psychosis                .
asis       N    6  psoriasis                .
esis       N    6  exegesis                 .
ysis       N    6  electrolysis             .
psis       N    5  sepsis                   .
ics        N    6  avionics                 picnics
ness       N    6  readiness                witness
less       J    6  leaderless               unless
ly         A    5  wrongfully               assembly,daily
ally       A    6  clinically               rally
tion       N    6  securitisation           mention
sion       N    6  propulsion               provision
ment       N    6  encampment               comment
ship       N    6  dictatorship             worship
hood       N    6  statehood                .
ism        N    5  cronyism                 .
ist        NJ   5  jihadist                 enlist
ity        N    5  lethality                .
ance       N    6  surveillance             advance
ence       N    6  insurgence               silence
er         N    4  influencer               longer
or         N    4  perpetrator              major
ess        N    5  abbess                   less
eer        N    5  racketeer                volunteer
ee         N    5  abductee                 agree
age        N    5  vassalage                manage
al         JN   5  prefectural              arrival
ical       J    6  geopolitical             vertical
able       J    6  winnable                 vegetable
ible       J    6  unreadible               crucible
ful        JN   5  rueful                   handful
ic         JN   5  kleptocratic             clinic
ive        JN   5  punitive                 detective
y          NJ   4  jalopy,spicy             thirty,daily
ant        NJ   5  combatant                servant
ent        NJ   5  strident                 invent
est        JN   5  scarcest                 arrest
-style     JAN  8  gangland-style           .
ar         NJ   5  lunar                    cigar
ile        NJ   5  tensile                  while
oid        NJ   5  asteroid                 avoid
en         NB   5  dampen                   seven
ish        J    6  hawkish                  publish
ary        JN   6  inflationary             library
ory        JN   6  accusatory               territory
ese        JN   5  senegalese               these
ian        JN   5  zambian                  guardian
like       J    7  warlike                  dislike
some       J    7  bothersome               foursome
proof      J    8  bombproof                .
wide       J    7  districtwide             .
wards      A    7  landwards                rewards
ward       AJ   6  seaward                  reward
wise       A    7  crosswise                unwise
ise        BN   6  securitise               exercise
ize        BN   6  securitize               prize
yse        B    6  electrolyse              .
ify        B    5  nazify                   .
ate        BJN  6  defenestrate             climate
men        P    5  frogmen                  specimen
women      P    7  spokeswomen              .
people     P    8  tribespeople             .
children   P    10 stepchildren             .
fold       AJ   6  fourfold                 scaffold
n't        .    4  shouldn't                .
n’t        .    4  shouldn’t                .
'd         .    3  they'd                   .
’d         .    3  they’d                   .
'll        .    4  they'll                  .
’ll        .    4  they’ll                  .
're        .    4  they're                  .
’re        .    4  they’re                  .
've        .    4  they've                  .
’ve        .    4  they’ve                  .
'm         .    3  i'm                      .
’m         .    3  i’m                      .
"""
)


def _lemma_rules(text: str) -> tuple[LemmaRule, ...]:
    """Lines of: classes, suffix, what stands instead (a dash: nothing), examples as form:lemma."""
    return tuple(
        LemmaRule(
            classes, suffix, tuple("" if way == "-" else way for way in instead.split(",")), tuple(examples.split(","))
        )
        for classes, suffix, instead, examples in (line.split() for line in text.strip().splitlines())
    )


# The longest suffix that fits decides.
LEMMAS: tuple[LemmaRule, ...] = _lemma_rules(
    """
P    s      -          podcasts:podcast
P    ies    y,ie,i     megacities:megacity,birdies:birdie
P    ves    ve,f,fe    hives:hive
P    lves   lf,lve     werewolves:werewolf
P    oaves  oaf        oatloaves:oatloaf
P    eaves  eaf,eave   tealeaves:tealeaf
P    nives  nife       jackknives:jackknife
P    wives  wife       alewives:alewife
P    sses   ss,s,sse   abbesses:abbess
P    ses    se,s       corpses:corpse
P    uses   us,use     hibiscuses:hibiscus
P    auses  ause       menopauses:menopause
P    ouses  ouse,ous   clubhouses:clubhouse
P    itises itis       bursitises:bursitis
P    itides itis       bursitides:bursitis
P    oses   osis,ose   neuroses:neurosis,purposes:purpose
P    eses   esis,ese   exegeses:exegesis
P    xes    x,xe       faxes:fax
P    zes    z,ze       blitzes:blitz
P    zzes   z,zz,zze   quizzes:quiz
P    aches  ache,ach   headaches:headache,coaches:coach
P    ches   ch,che     trenches:trench,tranches:tranche
P    shes   sh,she     brushes:brush
P    oes    o,oe       torpedoes:torpedo,canoes:canoe
P    men    man        frogmen:frogman
P    children child    stepchildren:stepchild
Z    s      -          kills:kill
Z    ies    y,ie       denies:deny,unties:untie
Z    sses   ss,s       presses:press
Z    ses    se,s       rises:rise
Z    xes    x,xe       fixes:fix
Z    zes    ze,z       seizes:seize
Z    zzes   zz,z       buzzes:buzz
Z    ches   ch,che     searches:search
Z    shes   sh         rushes:rush
Z    oes    o,oe       echoes:echo
DT   ied    y,ie       denied:deny,untied:untie
DT   eed    ee         refereed:referee
G    ying   y,ie       denying:deny,untying:untie
J    ier    y          deadlier:deadly
J    iest   y          deadliest:deadly
A    ier    y          earlier:early
A    iest   y          earliest:early
"""
)

# Where the table knows neither the stem before -ed or -ing nor the stem with an -e: verbs whose stem ends so have lost an
# -e (paralys-ed), or have lost none (visit-ed). The longest ending that fits decides, and no ending means no -e; a
# syllable of one vowel and one consonant has lost one (vap-ing).
FINAL_E: frozenset[str] = frozenset(
    """
at c cad ced cop eng fin g i ib id ir l lin min nit rad rang s tak th tr u ud um ung ur ut v vok writ yp z
""".split()
)
NO_FINAL_E: frozenset[str] = frozenset("aid air al aud eat el il ng oat ol our out rl rth tz wl".split())


def _prefixes(text: str) -> tuple[Prefix, ...]:
    """Lines of: prefix, classes, examples, near misses."""
    return tuple(
        Prefix(prefix, classes, tuple(examples.split(",")), tuple(near.split(",")) if near != "." else ())
        for prefix, classes, examples, near in (line.split() for line in text.strip().splitlines())
    )


PREFIXES: tuple[Prefix, ...] = _prefixes(
    """
un       JATDBZG   uncaged,unlawfully        under,unit
re       BZDTGNP   rehouse,resold            region,reader
over     BZDTGJNPA overtax,overcharging      overt
out      BZDTGNP   outspent,outgunned        outer
mis      BZDTGNP   misfiled                  missile,mission
non      JNPA      nonviolent                .
anti     JNP       antitank                  antics
de       BZDTGNP   defunding                 degree
dis      BZDTGJANP disarmed                  dispatch
pre      BZDTGJNP  prearranged               press
under    BZDTGJNP  underpaid                 .
counter  BZDTGNP   counterattacked           .
co       NPBZDTG   coauthors                 coast
inter    JNPBZDTGA interisland               internal
multi    JNP       multitribal               .
super    NPJA      superyachts               .
semi     JNPA      semidesert                .
mid      NJ        midafternoon              .
ultra    JNPA      ultranationalist          .
mega     NPJ       megacities                .
micro    NPJ       microloans                .
mini     NPJ       minivans                  .
post     JNPBZDTG  postwar                   .
sub      NPJBZDTG  subclans                  .
trans    JNP       transborder               .
ex       NPJ       exconvicts                .
up       BZDTGNP   upgunned                  .
"""
)


def _compounds(text: str) -> tuple[Compound, ...]:
    """Lines of: classes that the last part can be, first parts (a dot: any), classes of the whole, examples."""
    return tuple(
        Compound(last, tuple(first.split(",")) if first != "." else (), classes, tuple(examples.split(",")))
        for last, first, classes, examples in (line.split() for line in text.strip().splitlines())
    )


# For each class of the last part the first record that fits counts; that of its commonest class says what is commonest.
COMPOUNDS: tuple[Compound, ...] = _compounds(
    """
N    anti,pro,pre,post,mid,non,inter,intra,all,cross,multi,trans  JN   anti-government,post-war
N    off,in,on,over,up,down,out,under,for,no,after,before,above   JN   off-duty,after-tax
N    #                                                            JN   two-storey
N    J                                                            JN   low-income,first-degree
N    .                                                            NJ   car-bomb,brother-in-law
P    .                                                            P    ex-wives,year-olds
J    #                                                            JN   one-third
J    .                                                            J    politically-correct
A    .                                                            NJA  hold-out,close-up
B    .                                                            NBJ  tear-gas,hit-and-run
Z    .                                                            Z    fact-checks
D    .                                                            D    co-wrote
T    .                                                            JT   army-backed,so-called
G    .                                                            JGN  fact-checking
#    .                                                            #    twenty-five
-    .                                                            NJ   drive-by
"""
)
