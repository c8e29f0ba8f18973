"""Abbreviations that end in a full stop, by what the stop means, and the words that show a new sentence: data only.

Words stand without their final stop. :mod:`numbers_extract.text.sentences` looks the word before a full stop up in
:data:`ABBREVIATIONS`; dotted acronyms (``U.S``, ``D.C``) and single initials are recognised by their shape.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ABBREVIATIONS",
    "ATTRIBUTION_VERBS",
    "CALIBRE_FIGURES",
    "CLOCK_FOLLOWERS",
    "EXCLAMATION_NAMES",
    "LOWER_CASE_STARTS",
    "STARTERS",
    "STARTERS_IN_CAPITALS",
    "WEB_ENDINGS",
    "WEB_STARTS",
]

# Always followed by a name or a thing: the stop never ends a sentence.
_TITLES: Final = """
Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Fr Msgr Hon Pres Sen Sens Rep Reps Gov Govs Lt Gen Gens Maj Col Cols
Capt Cmdr Cdr Cpl Sgt Sgts Pvt Pfc Spc Adm Brig Det Dets Insp Supt Ofc Tpr Dep Asst Assoc Atty Amb Sec Treas Supt Ald
Mt Ft Pt vs v e.g i.e cf viz incl
"""

# A number follows: the stop ends a sentence only before something else ("He said No. The ...").
_BEFORE_NUMBER: Final = """
No Nos no nos Art Arts art Sec sec Ch ch p pp pg Vol vol Fig fig Rs Re approx Approx est ca Ph ph tel Tel Ext ext
Apt apt Ste Bldg Rte Hwy Pct Flt fn pp S/ Tk Rp KSh Ksh Shs Bs
"""

# The stop may end a sentence too: the next word decides (STARTERS).
_MAYBE_FINAL: Final = """
Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore
Pa Penn Tenn Tex Vt Va Wash Wis Wisc Wyo Ont Que Alta Ky Cal
Inc Corp Co Cos Ltd Bros Dept Depts Assn Univ Govt Intl Natl Mfg Dist Div Est LLC PLC Pty
Jr Sr Esq Ph.D M.D Ph.Ds etc al ft lb lbs oz mi yd yds sq hr hrs min mins sec secs yr yrs mo mos wk
St Ave Blvd Rd Ln Ct Pl Pkwy Hwy Ter Terr Cir Cres Sts Aves
"""

_CLOCK: Final = "a.m p.m A.M P.M mph EST"

# In capitals these are plain words as well: "HE WAS ILL. A ..." is a sentence end.
_WORDS_IN_CAPITALS: Final = frozenset(
    "ILL MASS MISS WASH ORE IND DEL MAR APR SAT WED MON FRI MO LA PA CAL CT PL TEX DET MS SEC COS".split()
)


def _table() -> dict[str, str]:
    """Every abbreviation with its class; a word of two classes keeps the one that ends fewer sentences."""
    table: dict[str, str] = {}
    classes = (("maybe", _MAYBE_FINAL), ("number", _BEFORE_NUMBER), ("title", _TITLES), ("clock", _CLOCK))
    for name, words in classes:
        for word in words.split():
            table[word] = name
            capitals = word.upper()
            if name == "number" or (word[0].isupper() and capitals not in _WORDS_IN_CAPITALS):
                table.setdefault(capitals, name)
    return table


#: Abbreviation without its final stop -> ``title``, ``number``, ``maybe`` or ``clock``.
ABBREVIATIONS: Final[dict[str, str]] = _table()

#: Capitalised words that, after an abbreviation, begin a new sentence.
STARTERS: Final = frozenset(
    """
    The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your In On At By For
    From With Without Within During Since Until After Before Between Among Under Over Near About According Across
    Against Along Around As Because Despite Due Following If Like Once Though Although Through Throughout To Unlike
    Upon When Where Whether While Why What Who How Which And But Or Nor So Yet Also Another Both Each Every Either
    Neither Many Most More Much Several Some Other Others All Any No None Not Nobody Nothing Only Just Even Still Then
    Thus Hence Now Later Earlier Meanwhile However Moreover Additionally Instead Today Yesterday Tomorrow One Two
    Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Scores Nearly Almost Police
    Officers Officials Authorities Investigators Detectives Deputies Prosecutors Witnesses Residents Neighbors
    Neighbours Relatives Doctors Firefighters Paramedics Medics Rescuers Soldiers Troops Gunmen Militants Rebels
    Anyone Someone Everyone Everybody Somebody
    """.split()
)

#: The few that show it in an all-capitals text too, where every word looks like a name.
STARTERS_IN_CAPITALS: Final = frozenset(
    """THE THIS THESE THOSE THERE HE SHE IT THEY WE HIS HER THEIR ACCORDING HOWEVER MEANWHILE ALTHOUGH WHEN WHILE
    MOREOVER AFTERWARD LATER""".split()
)

#: Capitalised words that go on with a clock time: "at 9 p.m. Sunday", "at 9 a.m. Eastern".
CLOCK_FOLLOWERS: Final = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Eastern Central Mountain Pacific Atlantic Alaska Hawaii Greenwich Standard Daylight Local
    ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST GMT UTC BST CET CEST EET IST JST HKT AEST
    Christmas Easter Thanksgiving Halloween Labor Memorial Independence Good Ash
    """.split()
)

#: Names that are written with an exclamation mark.
EXCLAMATION_NAMES: Final = frozenset(["Yahoo", "Jeopardy"])

#: Prefixes in lower case that a sentence can begin with: "al-Nusra said".
LOWER_CASE_STARTS: Final = ("al-", "el-", "an-", "as-", "ash-", "ad-", "ar-", "e-", "bin ", "iPhone", "de ", "van ")

#: Verbs that tie a question or an exclamation in quotation marks to its speaker: '"Who did it?" Vega asked.'
ATTRIBUTION_VERBS: Final = (
    "said",
    "says",
    "asked",
    "asks",
    "added",
    "told",
    "tells",
    "wrote",
    "writes",
    "shouted",
    "cried",
    "yelled",
    "screamed",
    "exclaimed",
    "replied",
    "recalled",
    "tweeted",
    "wondered",
    "posted",
)

#: Behind a stop without a space, the size of a weapon: ``a .22-cal rifle``; inside an address: ``www.mill.org``.
CALIBRE_FIGURES: Final = r"\d{2,3}[ -]cal"
WEB_STARTS: Final = "www"
#: Last parts of internet names: the stop before them joins.
WEB_ENDINGS: Final = frozenset(
    "com org net gov edu mil info biz tv co uk us eu int io html htm php aspx pdf jpg".split()
)
