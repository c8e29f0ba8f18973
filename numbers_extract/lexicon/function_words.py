"""Closed-class words of English and the one-letter tag that each carries in the phrase grammar (``frames.chunks``)."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.clause_words import DATING, TIME_UNIT_NOUNS
from numbers_extract.lexicon.relators import DISTRIBUTIVES

__all__ = [
    "ADDITIVE_ADVERBS",
    "ADVERBS_BEFORE_NOUNS",
    "ASKING_WAYS",
    "AUXILIARY_LEMMAS",
    "BEFORE_MONTHS",
    "BEFORE_PREPOSITION_TO",
    "BEFORE_SHOUTED_MONTHS",
    "BEHIND_MARCHES",
    "CAPTIVES",
    "CAPTURE_VERBS",
    "DEGREE_ADVERBS",
    "DESCRIBING_ADVERBS",
    "FIRST_NAME_MONTHS",
    "FLOATING",
    "FUNCTION_WORDS",
    "GIVEN_TO",
    "HOMEWARD",
    "MONTHS_AND_MODALS",
    "MONTHS_AND_NOUNS",
    "NOT_YET",
    "NURSING",
    "OBJECT_PRONOUNS",
    "PERSONS_LIKE_VERBS",
    "POSSESSIVE_OR_OBJECT",
    "REMAINING_FORMS",
    "SAID_OF_VICTIMS",
    "SHORT_FORMS",
    "SURE_VERBS",
    "TIME_NOUNS",
    "TIME_OPENERS",
    "TOTAL_NOUNS",
    "VERBS_LIKE_PERSONS",
]

# Words that reports cut short with a full stop, which ends no sentence.
SHORT_FORMS: dict[str, str] = {"incl": "including", "excl": "excluding"}

# tag -> words. The tags are the alphabet that the patterns of numbers_extract.frames.chunks are written in.
FUNCTION_WORDS: dict[str, str] = {
    "a": "a an",
    "D": ("the this these those its his their my our your every each any all both either such whose what another"),
    "z": "no zero",
    "P": (
        "i he she it we they you him her them us me himself herself itself themselves ourselves nobody somebody "
        "anybody everybody nothing something anything everything everyone someone anyone there one's others none "
        "hers theirs neither most self"
    ),
    "C": "and or & nor plus x",
    "k": "but yet",
    "s": (
        "when while because if although though unless until till whereas whether once after before since as so lest "
        "wherever whenever"
    ),
    "w": "which that who whom where",
    "M": "will would can could may might must shall should ought 'll 'd cannot can't won't wouldn't couldn't shouldn't mustn't",
    "K": "do does did don't doesn't didn't",
    "H": "have has had having 've hasn't haven't hadn't",
    "B": (
        "be is are was were been being am 's 're 'm isn't aren't wasn't weren't gets get got getting gotten "
        "become becomes became remain remained remaining stay stays stayed"
    ),
    "x": "not never n't hardly scarcely",
    "t": "to",
    "o": "of",
    "y": "by",
    "I": (
        "in on at from with without for into onto over under between among amongst amid against during through "
        "throughout across around near off out outside inside within toward towards upon via per despite behind "
        "beneath underneath beside besides beyond above below along alongside about including excluding like unlike than because-of "
        "aboard following concerning regarding versus vs up down past except minus worth until since"
    ),
    "R": (
        "also too very quite rather still already just only even ever again soon later earlier now then here "
        "almost nearly about roughly approximately around perhaps maybe apparently reportedly allegedly possibly "
        "together alone instead else once twice away back far further elsewhere abroad meanwhile however moreover "
        "ago underground offshore inland ashore overnight altogether respectively so well long afterward afterwards downtown upstairs nearby online "
        "otherwise therefore thus hence ahead apart aside yet indeed often sometimes always usually mostly largely "
        "partly mainly at-least overseas worldwide nationwide apiece more less fewer least"
    ),
    "T": (
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
        "august september october november december jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed "
        "thu thur thurs fri sat sun today yesterday tomorrow tonight midday midnight noon may"
    ),
    "J": (
        "some many several few much more-than numerous new old young big small large great high low long short early late "
        "recent last first second third fourth fifth sixth seventh eighth ninth tenth next previous former latter main "
        "major minor key good bad worst best better worse higher lower largest biggest highest lowest oldest youngest "
        "newest latest dead alive missing  full empty open closed poor rich public private local national foreign "
        "international federal military civilian human innocent pregnant elderly nuclear chemical separate different "
        "various common joint fellow   so-called serious critical severe heavy light fatal deadly "
        "western eastern northern southern north south east west northeast northwest southeast southwest northeastern "
        "northwestern southeastern southwestern central upper lower red white black green blue yellow top right  "
        "far-right nearby unaccounted homeless unhurt unharmed ill sick unconscious safe hostage captive present absent "
        "able unable due likely unlikely possible total final initial current original average annual monthly weekly "
        "daily double triple single extra additional further net gross adult male female teenage teen infant unarmed "
        " unknown unborn undisclosed unspecified underage overweight ready aware familiar hard easy fast slow hot "
        "cold strong weak deep wide thick tall bright dark clear quick close real true false fresh "
        "rival senior junior guilty hungry thirsty deputy chief acting outgoing incoming ex vice     "
    ),
}

# Forms of the auxiliaries -> lemma.
AUXILIARY_LEMMAS: dict[str, str] = {
    **dict.fromkeys("be is are was were been being am 's 're 'm isn't aren't wasn't weren't".split(), "be"),
    **dict.fromkeys("gets get got getting gotten".split(), "get"),
    **dict.fromkeys("become becomes became".split(), "become"),
    **dict.fromkeys("remain remains remained remaining".split(), "remain"),
    **dict.fromkeys("stay stays stayed".split(), "stay"),
    **dict.fromkeys("have has had having 've".split(), "have"),
    **dict.fromkeys("do does did".split(), "do"),
}

# Their plurals are what is given, and no verb: ``handed death sentences to three``.
GIVEN_TO: Final = frozenset("award bonus fine gift grant loan medal order pension prize sentence visa".split())
# Behind a noun for people this is a verb: ``clerks nursing wounds``.
NURSING: Final = frozenset({"nursing"})
# Behind an auxiliary and before ``to`` it denies: ``are yet to be found``.
NOT_YET: Final = frozenset({"yet"})

# Adverbs that also stand before a noun: ``two nearby houses``.
ADVERBS_BEFORE_NOUNS: Final = frozenset("nearby online overseas downstream upstream downtown then further".split())
# Past forms that are nouns for people as often: ``the accused``.
VERBS_LIKE_PERSONS: Final = frozenset({"accused"})
# Nouns for people that are verbs behind ``to`` or a modal: ``plans to recruit 900 cadets``.
PERSONS_LIKE_VERBS: Final = frozenset(
    "recruit guard escort host coach pilot guide champion witness model monitor volunteer nurse".split()
)
# ``according to aid workers``: behind these ``to`` is a preposition.
BEFORE_PREPOSITION_TO: Final = frozenset("according due owing thanks prior contrary subject related next close".split())
# With a capital inside a sentence these are months.
MONTHS_AND_MODALS: Final[frozenset[str]] = frozenset({"may"})
# Months that are common nouns without a capital: ``a protest march``; and the short form of a day.
MONTHS_AND_NOUNS: Final[frozenset[str]] = frozenset({"march", "sat", "sun", "wed"})
# Behind several who are counted it says where they go, and is no noun: ``took 40 pupils home``.
HOMEWARD: Final = frozenset({"home"})
# Adverbs that describe the noun behind them: ``three overnight raids``, ``two nearby towns``.
DESCRIBING_ADVERBS: Final = frozenset(
    "downstream downtown nationwide nearby nightly offshore overnight overseas upstairs upstream".split()
)
# Behind a number these tell how far what follows describes the noun: ``two most recent raids``, ``12 mostly student marchers``.
DEGREE_ADVERBS: Final = frozenset("most mostly mainly largely predominantly chiefly primarily".split())
# Behind a number and before a comma or *and* these say what became of people: ``two dead, local police say``.
SAID_OF_VICTIMS: Final = frozenset(
    "captured dead killed slain wounded injured hurt missing arrested detained displaced infected sick ill homeless alive safe unhurt critical "
    "hospitalized hospitalised charged unaccounted trapped shot serious stable".split()
)
# Months that are first names too: ``April Rossi``; and what before them says that they date: ``late April``.
FIRST_NAME_MONTHS: Final = frozenset("jan april may june august".split())
BEFORE_MONTHS: Final = frozenset("early late mid last next past this each every".split())
# Where all letters are capitals: before these words ``MARCH`` and ``MAY`` are months, but not where one goes on as a march.
BEFORE_SHOUTED_MONTHS: Final = BEFORE_MONTHS | frozenset("in since until till during before after from by of".split())
BEHIND_MARCHES: Final = frozenset("on by for against to toward towards through of".split())
# Pronouns that no verb has as its subject.
OBJECT_PRONOUNS: Final = frozenset({"him", "them", "us", "me"})
# Before a noun a possessive, else an object: ``her two sons``.
POSSESSIVE_OR_OBJECT: Final = frozenset({"her"})
# Adjectives that are nouns before a preposition or a verb: ``the national total from measles``.
TOTAL_NOUNS: Final = frozenset({"total", "average"})
# ``last year``, ``this month``, ``Friday night``: an opener and a noun that together date and count nothing.
TIME_OPENERS: Final = DATING - {"one"} | {"earlier", "later", "late", "early"}
# Before an infinitive these open a clause: ``how to spot arms``.
ASKING_WAYS: Final = frozenset({"how"})
# Quantifiers that may stand apart from their noun: ``The miners were all freed``.
FLOATING: Final = DISTRIBUTIVES | {"all"}
# Between two *as* this makes of them what joins a list: ``guards as well as nuns``.
ADDITIVE_ADVERBS: Final = frozenset({"well"})
# Their -s form is hardly ever a noun in news: ``Man kills wife``.
SURE_VERBS: Final = frozenset({"kill", "hurt", "slay"})
# Behind a person this is a verb: ``A driver remains in hospital``.
REMAINING_FORMS: Final = frozenset({"remain", "remains"})
# Behind these verbs the noun says what became of the object: ``45 taken prisoner``.
CAPTIVES: Final = frozenset({"prisoner", "hostage", "captive"})
CAPTURE_VERBS: Final = frozenset({"take", "hold"})
TIME_NOUNS: Final = TIME_UNIT_NOUNS - {"second", "minute", "moment"} | frozenset(
    "years months weeks days nights mornings evenings afternoons weekends hours".split()
)
