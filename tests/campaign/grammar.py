"""Symbols in, made-up number expressions and sentences that carry them out: a grammar as data, and its expansion."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from random import Random

__all__ = ["GRAMMAR", "expand", "expression"]

_DEEPEST = 5

GRAMMAR: dict[str, tuple[str, ...]] = {
    # numbers -------------------------------------------------------------------------------------------
    "number": ("<figures>",) * 4 + ("<words>",) * 3 + ("<scaled>", "<mixed>", "<exact>", "<vague>", "<small>"),
    "exact": ("<words> (<figures>)", "<figures> (<words>)", "<words> and a half", "<figures> 1/2", "<small>½"),
    "words": (
        "<unit>", "<teen>", "<ten>", "<ten>-<unit>", "<ten> <unit>", "<unit> hundred", "a hundred", "a hundred and <unit>",
        "<unit> hundred and <ten>-<unit>", "<words> thousand", "<words> thousand, <words>", "<words> <scale>",
        "<words> <scale> and <words>", "<unit> point <unit>", "<unit> point <unit> <unit>", "zero", "nought", "no", "nil",
        "minus <words>", "a dozen", "<unit> dozen", "two score", "half a dozen", "a couple", "a million", "one",
        "<unit> and a half", "<ten>-odd", "twenty-twenty", "nineteen ninety-<unit>", "twelve hundred", "none",
    ),
    "scaled": (
        "<figures> <scale>", "<figures><sign scale>", "<figures>-<scale>", "half a <scale>", "<small> and a half <scale>",
        "a quarter of a <scale>", "<figures> hundred <scale>", "<figures> <scale> <scale>", "<scale>s", "a <scale>",
    ),
    "mixed": ("<small> <scale> <figures>", "<small> <words>", "<words> <figures>", "<figures>.<words>", "<small>-<words>"),
    "vague": (
        "dozens", "scores", "hundreds", "tens of thousands", "hundreds of <scale>s", "a couple of dozen", "several",
        "several <scale>", "a few", "a few hundred", "a handful", "many", "some", "a number of", "numerous", "in the <round>s",
        "<round>s", "<round>s of thousands", "countless", "umpteen", "a score", "low hundreds", "single digits", "triple figures",
    ),
    "unit": tuple("one two three four five six seven eight nine".split()),
    "teen": tuple("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()),
    "ten": tuple("twenty thirty forty fourty fifty sixty seventy eighty ninety".split()),
    "scale": tuple("hundred thousand million billion trillion quadrillion dozen score lakh crore googol decillion mln".split()),
    "sign scale": tuple("k K m M mn mln bn B tn T G hundred million x".split()),
    "round": tuple("0 10 20 50 90 100 1000 1,000".split()),
    "ordinal": (
        "<small>th", "<small>st", "<small>nd", "<figures>rd", "first", "second", "third", "<ten>-first", "hundredth", "millionth",
        "<unit> hundred and first", "nth", "umpteenth", "zeroth", "the <figures>th", "<figures>.<figures>st",
    ),
    # expressions ---------------------------------------------------------------------------------------
    "expression": (
        ("<hedge> <number>", "<number>") * 6 + ("<range>", "<fraction>", "<money>", "<measure>", "<tally>") * 3
        + ("<age>", "<date>", "<label>", "<ordinal>", "<chain>", "<rate>", "<change>", "<partition>") * 2
    ),
    "hedge": (
        "about", "some", "at least", "more than", "over", "up to", "nearly", "almost", "fewer than", "under", "no more than",
        "no fewer than", "as many as", "just over", "just under", "an estimated", "roughly", "between", "minus", "plus", "~", ">",
        "<", "≥", "±", "exactly", "only", "not a single", "another", "all", "both", "every", "at most at least", "+", "-", "−",
        "well over", "in excess of", "a total of", "a record", "the other", "the first", "the next", "the last", "per",
    ),
    "range": (
        "<number> to <number>", "<number>-<number>", "<number>–<number>", "between <number> and <number>", "<number> or <number>",
        "from <number> to <number>", "<number> — <number>", "<number>/<number>", "<number> x <number>", "<number> by <number>",
        "<number> and <number>", "<number>...<number>", "at least <number> to <number>", "<number> plus", "<number>+",
        "<number> or more", "<number> or so", "-<number> to <number>", "−<number>–<number>", "<number> to 0", "0 to <number>",
        "between <number> and <number> and <number>", "<number> to <number> to <number>", "<number> out of <number>",
        "<money> to <number>", "<number> to <money>", "<number> <measured> to <number> <measured>", "anywhere from <number>",
    ),
    "fraction": (
        "<small>/<small>", "<small> <small>/<small>", "a third", "two-thirds", "<unit>-<ordinal>s", "one in <number>",
        "<number> in <number>", "<number> out of <number>", "<number> of <number>", "half", "a quarter of <number>",
        "three quarters", "¾", "<small>⅔", "<figures>\u2044<figures>", "one-<ordinal>", "<number> <ordinal>s", "half of <number>",
        "<number> per <number>", "<number> in every <number>", "twice", "double", "threefold", "<small>-fold", "<small> times",
        "<number> times as many", "tenfold", "<number>%", "<number> percent", "<number> percentage points", "<number> per cent of <number>",
        "<figures>pc", "<number> basis points", "minus one out of <small>", "none of the <number>", "one of <number>",
        "the halves", "a hundredth", "<figures>‰", "<range> percent", "<range>%", "a tenth to a fifth", "nine-tenths", "0/0",
    ),
    "money": (
        "$<figures>", "€<figures>", "£<figures><sign scale>", "US$<figures>", "A$<figures>", "<figures> <currency>", "<number> <currency>",
        "¥<figures>", "₹<figures> crore", "Rs <figures>", "Rs. <figures> lakh", "$<small> <scale>", "USD <figures>", "<figures> EUR",
        "$<figures>-<figures>", "$<figures>-$<figures>", "$<number> to $<number>", "<number> cents", "<figures>p", "<figures>¢",
        "$<figures>.<figures>", "HK$<figures>m", "<figures> Swiss francs", "-$<figures>", "$-<figures>", "$ <figures>", "($<figures>)",
        "<number> million-dollar", "<number> dollars and <number> cents", "<number> point five cents", "$<figures> a <time unit>", "kr<figures>",
    ),
    "currency": (
        "dollars", "euros", "pounds", "yen", "yuan", "rupees", "pesos", "Mexican pesos", "dinars", "francs", "shillings", "marks", "won",
        "real", "crowns", "lira", "Zimbabwean dollars", "kuna", "leva", "bitcoin", "cents", "pence", "rials", "dirhams", "Canadian dollars",
    ),
    "measure": (
        "<number> <measured>", "<number>-<measured>", "<figures><short unit>", "<range> <measured>", "magnitude <figures>", "a <measured>",
        "<number> feet <number> inches", "<small>'<small>\"", "<small>ft <small>in", "<number> <measured> by <number> <measured>",
        "<number> x <number> <measured>", "<number> <measured> and <number> <measured>", "<number> square <measured>",
        "<number> <measured> (<number> <measured>)", "half a <measured>", "<number> and a half <measured>", "<figures>°C", "<figures> degrees",
        "-<figures>C", "minus <number> degrees", "<number> <measured> a <time unit>", "<number> <time unit>s", "<number>-<time unit>", "a <time unit>",
        "an hour and a half", "<number> <time unit>s and <number> <time unit>s", "<small>h<small>m", "<range> <time unit>s", "a <time unit> or two",
        "one and a half <time unit>s", "<number> man-<time unit>s", "<figures> mph", "<figures> <short unit>/<short unit>", "category <small>",
    ),
    "measured": (
        "kilometres", "km", "miles", "metres", "feet", "inches", "tonnes", "tons", "kilograms", "kg", "pounds", "litres", "gallons", "barrels",
        "acres", "hectares", "degrees", "megawatts", "gigabytes", "kilometre", "mile", "metre", "foot", "ounces", "stone", "points", "bushels",
    ),
    "short unit": tuple("km m cm mm kg g t lb lbs oz ft in mi mph kph km² m3 ha MW GWh °C °F GB hPa % cc l ml s h".split()),
    "time unit": tuple("second minute hour day week month year decade century fortnight generation night weekend quarter".split()),
    "tally": (
        "<figures>-<figures>", "<figures>–<figures>", "<small> to <small>", "<figures> votes to <figures>", "<figures> to <figures> vote",
        "<small>-nil", "<small>-<small>-<small>", "<figures> for, <figures> against", "<figures> in favour and <figures> against with <number> abstentions",
        "by <figures> votes to <words>", "<figures>:<figures>", "<figures>-to-<figures>", "<figures> points to <figures>", "<small>-love",
    ),
    "age": (
        "<small>-year-old", "a <small>-year-old man", "aged <small>", "aged <small> to <small>", "<small>, <small> and <small>", "age <figures>",
        "<number> years old", "<small>- and <small>-year-olds", "in his <round>s", "under-<small>s", "a man, <small>,", "<words>-year-old twins",
        "between the ages of <small> and <small>", "<small>-month-old", "over-<small>s", "<small>-<small> years old", "(<small>)", "in her mid-<round>s",
    ),
    "date": (
        "May <small>", "<small> May", "May <small>, <figures>", "<small>/<small>/<figures>", "<figures>-<small>-<small>", "<small>th of June <figures>",
        "in <figures>", "between <small> January and <small> February", "January <small> to <small>", "<small>-<small> March <figures>", "the <round>s",
        "<small>:<small> p.m.", "<small>.<small>am", "<small> o'clock", "<small>:<small>:<small> GMT", "since <figures>", "<figures>/<small>", "9/11", "24/7",
        "31 February", "Feb 29, <figures>", "the <ordinal> century", "from <small> May to <small> April", "<figures> BC", "by <figures>", "<date> to <date>",
        "last <time unit>", "<number> <time unit>s ago", "over the last <number> <time unit>s", "in the next <number> <time unit>s", "the week of May <small>",
        "between <figures> and <figures>", "from <figures> to <figures>", "<figures>-<figures>", "early <figures>", "mid-<figures>", "in the <figures>s",
        "<number> <time unit>s before May <small>", "within <number> <time unit>s", "on Monday and <small> June", "at the end of <figures>", "next <time unit>",
    ),
    "label": (
        "No. <figures>", "Flight <figures>", "Route <figures>", "T-<small>", "COVID-<small>", "G<small>", "Article <figures>", "page <small> of <small>",
        "<figures>-<figures>-<figures>", "+<figures> <figures> <figures>", "#<figures>", "v<small>.<small>.<small>", "(<small>)", "[<small>]", "chapter <words>",
        "<figures> Main Street", "Boeing <figures>", "UN <figures>", "F-<small>s", "<small>th floor", "Apollo <small>", "www.site<small>.com/<figures>", "@user<small>",
        "ISO <figures>:<figures>", "B<small>", "H<small>N<small>", "<small>mm", "AK-<small>", "Section <small>(<small>)", "Area <small>", "Big <words>", "Group of <words>",
    ),
    "chain": (
        "<number>, <number> and <number>", "<number>,<number>,<number>", "<number> <number>", "<number> <number> <number>", "<number> and <number>",
        "<number>; <number>", "<number>-<number>-<number>", "<number>/<number>/<number>", "<number> or <number> or <number>", "<figures>.<figures>.<figures>.<figures>",
        "<number> of <number> of <number>", "<number> times <number>", "<number> minus <number>", "<number> + <number> = <number>", "<number>x<number>",
    ),
    "rate": (
        "<number> a <time unit>", "<number> per <time unit>", "<number> an hour", "<number> every <number> <time unit>s", "<number> per <number> people",
        "<number> each", "<number> apiece", "<number> per capita", "<number> in <number> <time unit>s", "<number> daily", "<number>/<time unit>", "<money> per <measured>",
    ),
    "change": (
        "rose <number>", "fell by <number> to <number>", "up <number> percent from <number>", "from <number> to <number>", "doubled to <number>",
        "halved from <number>", "dropped from <number> to <number>", "up <number> points at <number>", "increased <number>-fold", "<number> more than <number>",
        "<number> fewer than <number>", "a rise of <number> on <number>", "down to <number> from <number>", "tripled", "an increase of <number> percent",
    ),
    "partition": (
        "<number>, including <number> <people>", "<number>, <number> of them <people>", "<number> of the <number>", "<number> <people>, among them <number> <people>",
        "of <number> <people>, <number>", "<number> <people>: <number> <people> and <number> <people>", "<number> (<number> <people>)", "<number> out of the <number>",
        "<number> others", "another <number>", "<number> more", "the other <number>", "<number> others, <number> of whom", "<number> of the <number> of the <number>",
        "half of the <number>", "all <number>", "most of the <number>", "both of the <number>", "none of them, <number>", "one of whom, <number>",
    ),
    # sentences -----------------------------------------------------------------------------------------
    "people": (
        "people", "civilians", "soldiers", "children", "women", "police officers", "militants", "migrants", "passengers", "dead", "wounded", "others",
        "refugees", "hostages", "of them", "victims", "voters", "workers", "a man", "families", "person", "rebels", "troops", "suspects",
    ),
    "things": (
        "rockets", "houses", "attacks", "votes", "seats", "tests", "cars", "cases", "schools", "arrests", "missiles", "villages", "raids", "warheads", "deaths",
        "injuries", "sheep", "rounds of talks", "degrees", "points", "goals", "companies", "bodies", "injuries and deaths", "times", "prison terms", "battalions",
    ),
    "what": ("<people>", "<people>", "<things>", "<measured>", "<people> and <things>", "<people> or <expression> <people>", ""),
    "place": ("Iraq", "northern Mali", "Kirkuk", "Paris, Texas", "the east", "Georgia", "South Sudan", "Gaza and Israel", "Yugoslavia", "Kosovo", "Jersey", "here"),
    "who": (
        "Police", "The minister", "Rebels", "They", "A bomb", "The army", "Officials", "Labour", "He", "The storm", "Voters", "Nobody", "The UN", "Amnesty",
        "<number> <people>", "The <number> <people>", "<expression> <what>", "It", "Which", "All of the <number>",
    ),
    "did": (
        "killed", "wounded", "were killed", "arrested", "lost", "won", "said", "saw", "counted", "fled", "were missing", "was sentenced to", "rose to", "fell from",
        "voted for", "beat", "destroyed", "are feared dead", "could face", "did not kill", "plans to send", "denied killing", "had", "is", "paid", "led by", "reached",
    ),
    "when": ("on Monday", "in May", "<date>", "since 2014", "yesterday", "last year", "", "", "", "over the last <number> <time unit>s", "by <date>", "a day later"),
    "sentence": (
        "<who> <did> <expression> <what> <when>.", "<expression> <what> <did> in <place> <when>.", "<who> <did> <expression>.", "<Expression> <what> <did>.",
        "<Expression>.", "<who> said <expression> <what> <did>, <expression> of them <did>.", "They won <tally>.", "The vote was <tally>, with <expression>.",
        "Of <expression> <what>, <expression> <did> and <expression> <did>.", "<expression> <what>, including <expression> <what>, <did> <when>.",
        "<expression> <what> and <expression> <what> <did>.", "The toll <change>, <who> said.", "<what>: <expression>", "Prices <change> <when>.", "<did> <expression> <what>",
        "<who> <did> <expression> <what> (<expression>) in <place>.", "“<Expression> <what>,” said <who>.", "- <expression> <what>", "<expression> | <expression> | <expression>",
        "<who>, <expression>, <did> <expression> <what>.", "At <expression>, <who> <did> <expression>.", "How many? <Expression>.", "Three of the <expression> <did>.",
        "<place>: <expression> <what>; <place>: <expression> <what>.", "<who> <did> <expression> <what>, up from <expression> <when>.", "A <expression> <what> <did>.",
        "<expression> <what> <did> <expression> <what> <when> and <expression> the day before.", "No <what> <did> <expression>, but <expression> <did>.",
        "The ratio of <expression> to <expression> is <expression>.", "<who> <did> <measure> from <place>, <measure> away.", "The suspect is <age>.",
    ),
}  # fmt: skip
"""What each symbol can become; ``<symbol>`` is put in its place, with a capital where the symbol has one."""

_FIGURES: tuple[tuple[str, Callable[[Random], str]], ...] = (
    *[("small", lambda r: str(r.randrange(0, 32)))] * 6,
    *[("round", lambda r: str(r.randrange(1, 10) * 10 ** r.randrange(1, 7)))] * 3,
    ("plain", lambda r: str(r.randrange(10 ** r.randrange(1, 7)))),
    ("plain", lambda r: str(r.randrange(10 ** r.randrange(1, 4)))),
    ("year", lambda r: str(r.randrange(1750, 2105))),
    ("grouped", lambda r: f"{r.randrange(10 ** r.randrange(4, 13)):,}"),
    ("decimal", lambda r: f"{r.randrange(1000)}.{r.randrange(1000)}"),
    ("money", lambda r: f"{r.randrange(1000)}.{r.randrange(100):02}"),
    (
        "odd",
        lambda r: r.choice(
            (
                *"0 00 007 0.0 .5 5. 1,2,3 1,23,456 1.000.000 12,34 1,000,00 1e5 1E-7 1e999 1.2.3 0x10 1_000 10s 1990s ½ 2² ³".split(),
                *"1e99999999999999999999 1e308 1e309 1e-400 0,5 1'000 1·5 ٣ १२ \uff11\uff12 1/0 5/20s 0/7 -0 Ⅻ ① \u3007 五 ۱۲۳ 1٬000 \U0001d7cf\U0001d7d0 ๑".split(),
            )
        ),
    ),
    ("long", lambda r: "".join(r.choices("0123456789", k=r.randrange(16, 60)))),
    ("nines", lambda r: "9" * r.randrange(1, 45)),
    ("spaced", lambda r: str(r.randrange(1, 1000)) + r.choice(" \u00a0\u202f\u2009") + f"{r.randrange(1000):03}"),
)
_SMALL = 32
_SLOT = re.compile(r"<([A-Za-z][a-z ]*)>")


def expand(symbol: str, random: Random, depth: int = 0) -> str:
    """One of the texts that a symbol stands for."""
    if symbol == "figures":
        return random.choice(_FIGURES)[1](random)
    if symbol == "small":
        return str(random.randrange(_SMALL)) if random.random() < 0.8 else expand("unit", random)
    wanted = symbol.lower()
    choices = _pieces(wanted)
    if depth >= _DEEPEST:
        choices = choices[:1] if wanted not in _SHALLOW else _pieces(_SHALLOW[wanted])
    pieces = random.choice(choices)
    text = "".join([piece if not n % 2 else expand(piece, random, depth + 1) for n, piece in enumerate(pieces)])
    return text if symbol == wanted else text[:1].upper() + text[1:]


_SHALLOW = {"number": "unit", "words": "unit", "expression": "unit", "date": "unit", "range": "unit", "change": "unit"}


@functools.cache
def _pieces(symbol: str) -> tuple[list[str], ...]:
    """The alternatives of a symbol, each as texts and symbols by turns."""
    return tuple(_SLOT.split(alternative) for alternative in GRAMMAR[symbol])


def expression(random: Random) -> str:
    """A number expression."""
    return expand("expression", random)
