"""Units of measure, time and percent as data: our own entries, and what to leave out of quantulum3's unit database.

An entry's words match in any letter case, its symbols only in theirs. Each entry brings one sentence in which it must
fire, the quantity in brackets, and one in which it must not. Money is in :mod:`.currencies`.
"""

from __future__ import annotations

from typing import NamedTuple

from numbers_extract.lexicon.quantity_words import RATE_SPANS

__all__ = [
    "ADJECTIVES",
    "CLAUSE_WORDS",
    "DEDUCTIONS",
    "DENOMINATORS",
    "DIMENSIONS",
    "EDGE_WORDS",
    "EXCHANGED",
    "EXCLUDED_SYMBOLS",
    "EXCLUDED_UNITS",
    "FROM_NOW",
    "HEAT_WORDS",
    "IRREGULAR_PLURALS",
    "KNOWN_COMPOUNDS",
    "LATIN_DENOMINATORS",
    "NOT_DENOMINATORS",
    "NOT_OF_RATES",
    "PAID_BEFORE",
    "PAY_SPANS",
    "PREFIXES",
    "RATE_ABBREVIATIONS",
    "RATE_STARTS",
    "SPANS_OF_RATES",
    "UNITS",
    "UNPREFIXED_UNITS",
    "UnitEntry",
]


class UnitEntry(NamedTuple):
    """One unit.

    ``id`` is the singular name that goes into the table's ``unit`` column, ``dimension`` its ``dimension``.
    ``surfaces`` are words (singular; plurals are made), ``symbols`` abbreviations and signs in their letter case.
    ``guards`` name a check for one spelling, one of :data:`numbers_extract.quantities.unit_words.guards.GUARDS`. ``not_before`` are words that, following, show that it is no unit (`foot`
    patrols). ``other`` is the (id, dimension) of a second reading: it wins before one of ``other_next``, within reach
    after one of ``other_near``, and, if ``other_big``, after millions. ``per`` and ``factor`` are what an abbreviation
    carries along (``bpd`` is barrel per day; ``bcm`` a billion cubic metres).
    """

    id: str
    dimension: str
    surfaces: tuple[str, ...]
    symbols: tuple[str, ...]
    example: str
    counter_example: str
    guards: tuple[tuple[str, str], ...] = ()
    not_before: tuple[str, ...] = ()
    other: tuple[str, str] | None = None
    other_next: tuple[str, ...] = ()
    other_near: tuple[str, ...] = ()
    other_big: bool = False
    per: str = ""
    factor: tuple[int, int] = (1, 1)


def _words(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",")) if text else ()


def _guards(text: str) -> tuple[tuple[str, str], ...]:
    """``"g:letter,s:decimal"`` as pairs."""
    return tuple((spelling, guard) for spelling, _, guard in (part.rpartition(":") for part in _words(text)))


def _u(
    unit: str, dimension: str, surfaces: str, symbols: str, example: str, counter_example: str, guards: str = ""
) -> UnitEntry:
    """Make one row from comma-separated strings; the id is its first word surface unless ``surfaces`` gives it."""
    return UnitEntry(
        unit, dimension, (unit, *_words(surfaces)), _words(symbols), example, counter_example, _guards(guards)
    )


def _power(word: str, short: str, unit: str, other: str, symbols: str, example: str, counter: str) -> UnitEntry:
    """A square or cubic unit: all spellings of its length unit ``unit`` (and ``other``) with ``word`` or ``short``."""
    names = [name for name in (unit, other) if name]
    after = {"square": "squared", "cubic": "cubed"}[word]
    exponent = {"square": "2²", "cubic": "3³"}[word]
    surfaces = [f"{word} {name}" for name in names] + [f"{short} {name}" for name in names]
    signs = _words(symbols)
    return UnitEntry(
        f"{word} {unit}",
        {"square": "area", "cubic": "volume"}[word],
        (
            *surfaces,
            *(f"{short} {sign}" for sign in signs),
            *(f"{word} {sign}" for sign in signs if sign != "m"),
            *(f"{name} {after}" for name in names),
        ),
        tuple(
            spelling
            for sign in signs
            for spelling in (
                f"{sign}{exponent[1]}",
                f"{sign}{exponent[0]}",
                f"{sign}^{exponent[0]}",
                *((f"{sign} {after}",) if sign != "in" else ()),
            )
        ),
        example,
        counter,
    )


_PERCENT = (
    UnitEntry(
        "percent", "percent",
        ("percent", "per cent", "percentage", "pct"),
        ("%", "％", "﹪", "pct", "pc", "p.c."),
        "Rents rose by [12 percent] in May -> unit=percent",
        "Pupils brought [12 percentiles] charts",
        (("pc", "digit"), ("p.c.", "digit")),
    ),
    UnitEntry(
        "percentage_point", "percent",
        ("percentage point", "percent point", "per cent point", "pct point", "pct pt", "% point", "%age point"),
        ("ppt", "ppts", "pp", "pps", "p.p.", "% pts", "%pts", "pct pts"),
        "Her lead shrank by [3 percentage points] -> unit=percentage_point",
        "The team scored [3 points]",
        (("pp", "digit"), ("pps", "digit")),
    ),
    UnitEntry(
        "basis point", "percent",
        ("basis point",),
        ("bp", "bps", "bips", "bsp"),
        "The bank cut by [25 basis points] -> unit=basis point",
        "The army set up [25 basic posts]",
        (("bp", "digit"), ("bps", "digit")),
    ),
    _u("per mille", "percent", "permille, per mil, per mill", "‰",
       "The levy is [4 per mille] -> unit=per mille", "It sold [4 permits]"),
    _u("parts-per-million", "other", "part per million", "ppm, PPM, ppmv",
       "Tests found [9 ppm] of nickel -> unit=parts-per-million", "He read [9 ppl] a page"),
    _u("parts-per-billion", "other", "part per billion", "ppb, PPB, ppbv",
       "Tests found [7 ppb] of lead -> unit=parts-per-billion", "He sold [7 parts] of it"),
    _u("parts-per-trillion", "other", "part per trillion", "",
       "Tests found [6 parts per trillion] of it -> unit=parts-per-trillion", "He sold [6 parts] of it"),
)  # fmt: skip

_TIME = (
    UnitEntry(
        "second", "time", ("second",), ("sec", "secs", "s"),
        "The tremor lasted [40 seconds] -> unit=second",
        "They scored [two second]-half goals",
        (("s", "secs"),),
        tuple(
            "half half-century quarter quarters period periods place placed place-finish hand string tier tier-team "
            "round rounds largest biggest highest grade grader graders chance chances home homes wife wives wave waves "
            "year-term term terms leg baseman cousin cousins degree lieutenant lieutenants floor generation row rows "
            "language opinion thought thoughts team teams division".split()
        ),
    ),
    _u("millisecond", "time", "msec", "ms", "The pulse took [12 milliseconds] -> unit=millisecond",
       "He has [12 Ms] in his name", "ms:letter"),
    _u("microsecond", "time", "", "µs, μs, usec", "It took [3 microseconds] -> unit=microsecond",
       "It sold [3 microscopes]"),
    _u("nanosecond", "time", "", "ns", "It took [5 nanoseconds] -> unit=nanosecond", "It had [5 nanobots]", "ns:letter"),
    UnitEntry("minute", "time", ("minute",), ("min", "mins", "Min", "Mins", "MIN", "MINS"),
              "The talk ran for [46 minutes] -> unit=minute", "The clerk kept [46 minute] books",
              not_before=("book", "books", "man", "men", "amount", "amounts", "particle", "particles", "detail")),
    _u("hour", "time", "", "hr, hrs, Hrs, HRS, h", "They queued [14 hours] -> unit=hour",
       "The mob had [14 hoary] flags", "h:letter"),
    UnitEntry("day", "time", ("day",), (), "The truce held [nine days] -> unit=day",
              "The city runs [nine day] care centres",
              not_before=("care", "cares", "laborer", "laborers", "labourer", "labourers", "camp", "camps", "nursery",
                          "nurseries", "school", "schools", "centre", "centres", "center", "centers", "trader",
                          "traders", "tripper", "trippers", "worker", "workers")),
    UnitEntry("night", "time", ("night",), (), "They slept [three nights] in tents -> unit=night",
              "The depot has [three night] guards",
              not_before=("guard", "guards", "watchman", "watchmen", "club", "clubs", "shift", "shifts", "raid", "raids",
                          "game", "games", "flight", "flights", "time", "market", "markets", "bus", "buses", "train",
                          "trains", "owl", "owls", "vision", "porter", "porters")),
    _u("week", "time", "wk", "wks", "The strike is [six weeks] old -> unit=week", "The choir had [six weak] voices"),
    _u("weekend", "time", "week-end", "", "He served [five weekends] in jail -> unit=weekend",
       "It has [five wee] rooms"),
    _u("fortnight", "time", "", "", "It rained for [two fortnights] -> unit=fortnight", "It saw [two forts] fall"),
    _u("month", "time", "mth", "mths, mos", "Repairs took [18 months] -> unit=month", "It caught [18 moths]"),
    _u("year", "time", "yr, annum", "yrs, Yrs, YRS", "She got [15 years] in jail -> unit=year",
       "The farm has [15 yearling] colts"),
    _u("decade", "time", "", "", "The feud is [four decades] old -> unit=decade", "He drew [four decals]"),
    UnitEntry("century", "time", ("century",), (), "The wall stood [five centuries] -> unit=century",
              "They posted [five century] stands",
              not_before=("stand", "stands", "partnership", "partnerships", "break", "breaks")),
    UnitEntry("millennium", "time", ("millennium",), (), "It lay there [two millennia] -> unit=millennium",
              "It had [two millers]"),
)  # fmt: skip

_LENGTH = (
    _u("kilometre", "length", "kilometer, klick", "km, kms, Km, KM, Kms, KMS, KMs, k.m.",
       "The convoy drove [40 km] north -> unit=kilometre", "The chain owns [40 Kmart] shops"),
    UnitEntry("metre", "length", ("metre", "meter"), ("m", "mtr", "mtrs", "mts"),
              "The shaft is [70 metres] deep -> unit=metre", "The tutor set [70 metrics] of progress",
              (("m", "maybe"),), not_before=("reader", "readers", "maid", "maids")),
    _u("centimetre", "length", "centimeter", "cm, cms, CM", "It snowed [30 cm] overnight -> unit=centimetre",
       "It built [30 centres] in all"),
    _u("millimetre", "length", "millimeter", "mm, mms, MM", "[15 mm] of rain fell -> unit=millimetre",
       "The plant has [15 millers]"),
    _u("decimetre", "length", "decimeter", "dm", "The plank is [4 decimetres] long -> unit=decimetre",
       "It broke [4 decibans] of code"),
    _u("micrometre", "length", "micrometer, micron", "µm, μm, um", "The dust is [3 microns] wide -> unit=micrometre",
       "It sold [3 microphones]"),
    _u("nanometre", "length", "nanometer", "", "The chip has [7 nanometre] lines -> unit=nanometre",
       "It made [7 nannies] redundant"),
    UnitEntry("nanometre", "length", (), ("nm",), "The chip has [7 nm] lines -> unit=nanometre",
              "The isle is [7 nm] off the coast",
              other=("nautical mile", "length"),
              other_next=("off", "from", "north", "south", "east", "west", "offshore", "northeast", "northwest",
                          "southeast", "southwest", "away")),
    _u("mile", "length", "statute mile", "mi, Mi, MI", "The camp is [12 miles] away -> unit=mile",
       "It gave [12 milestones] in the plan", "MI:edge,Mi:edge"),
    _u("nautical mile", "length", "sea mile", "nmi, NM, n.m.",
       "It sank [12 nautical miles] offshore -> unit=nautical mile", "He sold [12 nautical charts]", "NM:digit"),
    _u("yard", "length", "", "yd, yds", "He kicked it [40 yards] -> unit=yard",
       "The firm has [40 yardsticks]"),
    UnitEntry("foot", "length", ("foot",), ("ft", "FT", "Ft", "′", "'", "\u2019"),
              "The wave was [20 feet] high -> unit=foot", "The base sent [20 foot] patrols",
              (("'", "mark"), ("\u2019", "mark"), ("FT", "digit"), ("Ft", "digit")),
              ("patrol", "patrols", "soldier", "soldiers", "bridge", "bridges", "traffic", "path", "paths", "wound",
               "wounds", "march", "marches", "note", "notes", "race", "races", "problem", "injury", "injuries",
               "massage", "rub", "passengers", "messenger", "messengers")),
    _u("inch", "length", "", "in, ins, IN, \u2033, \", \u201d",
       "The gap is [5 inches] wide -> unit=inch", "She put all [5 in] the car",
       "in:inch,ins:inch,IN:inch,\":mark,\u201d:mark"),
    _u("furlong", "length", "", "", "The race is [six furlongs] -> unit=furlong", "He has [six furloughs]"),
    _u("fathom", "length", "", "", "It lies in [30 fathoms] -> unit=fathom", "He met [30 fathers]"),
    _u("light-year", "length", "lightyear", "", "It is [four light years] away -> unit=light-year",
       "It has [four light] rooms"),
)  # fmt: skip

_AREA = (
    _power("square", "sq", "kilometre", "kilometer", "km, kms, KM, Km",
           "Fire burned [300 square kilometres] -> unit=square kilometre", "It paved [300 square] courts"),
    _power("square", "sq", "metre", "meter", "m, mt, mtr",
           "The flat has [80 sq m] of floor -> unit=square metre", "It paved [80 squares]"),
    _power("square", "sq", "centimetre", "centimeter", "cm",
           "The scar is [9 cm²] in size -> unit=square centimetre", "It paved [9 square] yards' worth"),
    _power("square", "sq", "millimetre", "millimeter", "mm",
           "The chip is [50 mm2] in size -> unit=square millimetre", "It paved [50 square] courts"),
    _power("square", "sq", "mile", "", "mi",
           "They searched [90 square miles] -> unit=square mile", "It paved [90 square] courts"),
    _power("square", "sq", "foot", "", "ft",
           "The shop has [2,000 square feet] -> unit=square foot", "It cut [2,000 square] tiles"),
    _power("square", "sq", "yard", "", "yd, yds",
           "They laid [60 square yards] of turf -> unit=square yard", "It cut [60 square] tiles"),
    _power("square", "sq", "inch", "", "in",
           "The pad is [8 square inches] -> unit=square inch", "It cut [8 square] tiles"),
    UnitEntry("square foot", "area", ("square foot",), ("sqft", "Sqft", "SQFT", "sf", "sq.ft."),
              "The loft is [900 sqft] -> unit=square foot", "The pilots met [900 SFO] staff", (("sf", "digit"),)),
    UnitEntry("square metre", "area", ("square metre",), ("sqm", "SQM", "Sqm", "sq.m.", "sqmt"),
              "The loft is [90 sqm] -> unit=square metre", "The unit has [90 squads]"),
    _u("hectare", "area", "", "ha, Ha, HA", "They cleared [50 hectares] -> unit=hectare", "He let out [50 haha] cries",
       "Ha:edge,HA:edge"),
    _u("acre", "area", "", "ac", "The blaze took [700 acres] -> unit=acre", "It sold [700 acrylic] prints", "ac:edge"),
    _u("dunam", "area", "donum, dunum, doonam", "", "They fenced off [30 dunams] -> unit=dunam", "It sold [30 dunes]"),
    _u("feddan", "area", "", "", "They irrigate [40 feddans] -> unit=feddan", "It hired [40 Feds]"),
    _u("bigha", "area", "", "", "He owned [5 bighas] -> unit=bigha", "He owned [5 bighorns]"),
    UnitEntry("kanal", "area", ("kanal",), (), "The plot is [8 kanals] -> unit=kanal", "It dug [8 canals]"),
    UnitEntry("marla", "area", ("marla",), (), "The house is [10 marlas] -> unit=marla", "He caught [10 marlin]"),
)  # fmt: skip

_VOLUME = (
    _power("cubic", "cu", "kilometre", "kilometer", "km",
           "The slide moved [2 cubic kilometres] -> unit=cubic kilometre", "It has [2 cubic] rooms"),
    _power("cubic", "cu", "metre", "meter", "m, mt, mtr",
           "They cut [60 cubic metres] of wood -> unit=cubic metre", "It has [60 cubic] rooms"),
    _power("cubic", "cu", "centimetre", "centimeter", "cm",
           "The stone is [5 cubic centimetres] -> unit=cubic centimetre", "It has [5 cubic] rooms"),
    _power("cubic", "cu", "mile", "", "mi",
           "The slide moved [2 cubic miles] -> unit=cubic mile", "It has [2 cubic] rooms"),
    _power("cubic", "cu", "yard", "", "yd, yds",
           "They dug [60 cubic yards] of clay -> unit=cubic yard", "It has [60 cubic] rooms"),
    _power("cubic", "cu", "foot", "", "ft",
           "The boot holds [20 cubic feet] -> unit=cubic foot", "It has [20 cubic] rooms"),
    _power("cubic", "cu", "inch", "", "in",
           "The engine has [300 cubic inches] -> unit=cubic inch", "It has [300 cubic] rooms"),
    UnitEntry("cubic centimetre", "volume", ("cubic centimetre",), ("cc", "CC", "ccm"),
              "He rode a [125cc] moped -> unit=cubic centimetre", "He sang [125 CCM] hymns", (("cc", "digit"), ("CC", "attached"), ("ccm", "digit"))),
    UnitEntry("cubic metre", "volume", (), ("bcm", "BCM"), "The pipe carries [55 bcm] -> unit=cubic metre",
              "It plays on [55 BCN] sites", factor=(10**9, 1)),
    UnitEntry("cubic foot", "volume", (), ("bcf", "Bcf", "BCF", "bcfe", "Bcfe"),
              "The field yields [3 bcf] of gas -> unit=cubic foot", "It plays on [3 BCE] sites", factor=(10**9, 1)),
    UnitEntry("cubic foot", "volume", (), ("tcf", "Tcf", "TCF"), "The field holds [9 tcf] of gas -> unit=cubic foot",
              "It ran [9 TCP] servers", factor=(10**12, 1)),
    UnitEntry("cubic foot", "volume", (), ("mcf", "Mcf", "mscf"), "It sold [40 mcf] of gas -> unit=cubic foot",
              "It ran [40 MCU] films", factor=(1000, 1)),
    UnitEntry("cubic foot", "volume", (), ("mmcf", "MMcf", "mmscf", "MMscf"),
              "It sold [40 mmcf] of gas -> unit=cubic foot", "It ran [40 MMC] films", factor=(10**6, 1)),
    UnitEntry("cubic foot", "volume", (), ("mmcfd", "MMcfd", "mmscfd", "MMscfd", "mmcf/d"),
              "It pumps [40 mmcfd] -> unit=cubic foot", "It ran [40 MMC] films", per="day", factor=(10**6, 1)),
    _u("litre", "volume", "liter", "l, L, ltr, ltrs, lt, lts, ℓ, lit", "The tank holds [50 litres] -> unit=litre",
       "The club has [50 litterateurs]", "l:letter,L:letter,lt:letter,lit:edge"),
    _u("millilitre", "volume", "milliliter", "ml, mL, mls, ML", "He drank [200 ml] of it -> unit=millilitre",
       "It has [200 mills]", "ML:attached"),
    _u("centilitre", "volume", "centiliter", "cl, cL", "The bottle holds [75 cl] -> unit=centilitre",
       "It has [75 clerks]"),
    _u("decilitre", "volume", "deciliter", "dl, dL", "Add [3 decilitres] of milk -> unit=decilitre",
       "It has [3 deciders]"),
    _u("hectolitre", "volume", "hectoliter", "hl, hL", "It brewed [900 hectolitres] -> unit=hectolitre",
       "It has [900 hectors]"),
    _u("gallon", "volume", "", "gal, gals", "It spilled [800 gallons] -> unit=gallon",
       "He has [800 galleons]", "gal:digit,gals:digit"),
    _u("quart", "volume", "", "qt, qts", "She made [5 quarts] of soup -> unit=quart", "They won [5 quarters]"),
    _u("pint", "volume", "", "", "He sank [6 pints] -> unit=pint", "He rode [6 pintos]"),
    UnitEntry("cup", "volume", ("cup",), (), "Stir in [2 cups of] rice -> unit=cup", "The side won [2 cups] in May",
              (("cup", "of"), ("cups", "of"))),
    _u("tablespoon", "volume", "table spoon", "tbsp, tbsps, Tbsp", "Add [3 tablespoons] of oil -> unit=tablespoon",
       "Add [3 tables]"),
    _u("teaspoon", "volume", "tea spoon", "tsp, tsps", "Add [1/2 teaspoon] of salt -> unit=teaspoon", "Add [2 teas]"),
    _u("fluid ounce", "volume", "fl ounce", "fl oz, fl. oz, floz", "It holds [12 fluid ounces] -> unit=fluid ounce",
       "It has [12 fluid] lines"),
    UnitEntry("barrel", "volume", ("barrel",), ("bbl", "bbls"),
              "It ships [300 barrels] of crude -> unit=barrel", "Jets dropped [300 barrel] bombs",
              not_before=("bomb", "bombs", "bombing", "bombings", "roll", "rolls", "race", "races", "racing")),
    UnitEntry("barrel", "volume", (), ("bpd", "b/d", "bbl/d", "bopd"), "It pumps [900 bpd] -> unit=barrel",
              "It got [900 bids]", per="day"),
    UnitEntry("barrel", "volume", (), ("kbpd", "kb/d", "kbd"), "It pumps [900 kb/d] -> unit=barrel",
              "It got [900 kids]", per="day", factor=(1000, 1)),
    UnitEntry("barrel", "volume", (), ("mmbpd", "mb/d", "mbpd", "mmbd", "mmb/d"), "It pumps [9 mb/d] -> unit=barrel",
              "It got [9 meds]", per="day", factor=(10**6, 1)),
    UnitEntry("barrel of oil equivalent", "energy", ("barrel of oil equivalent",), ("boe",),
              "The field holds [9 boe] -> unit=barrel of oil equivalent", "It has [9 boers]"),
    UnitEntry("barrel of oil equivalent", "energy", (), ("boepd", "boe/d", "boed"),
              "It pumps [900 boepd] -> unit=barrel of oil equivalent", "It has [900 boers]", per="day"),
    _u("bushel", "volume", "", "bu", "He reaped [70 bushels] -> unit=bushel", "He met [70 Bushites]", "bu:edge"),
    _u("acre-foot", "volume", "", "ac-ft, acre-ft, af", "The lake lost [90 acre-feet] -> unit=acre-foot",
       "He has [90 afros]", "af:edge"),
)  # fmt: skip

_MASS = (
    _u("kilogram", "mass", "kilogramme, kilo", "kg, kgs, Kg, KG, Kgs, KGS, k.g.",
       "They seized [70 kg] of it -> unit=kilogram", "It has [70 kilowatt] lamps"),
    _u("gram", "mass", "gramme, gm", "g, gms, gs, gr", "He had [5 grams] on him -> unit=gram",
       "It has [5 grammar] schools", "g:letter,gs:letter,gr:letter"),
    _u("milligram", "mass", "milligramme", "mg, mgs, Mg, MG", "She took [50 mg] a day -> unit=milligram",
       "He owns [50 mills]", "MG:attached,Mg:attached"),
    _u("microgram", "mass", "microgramme", "µg, μg, mcg, ug", "It has [8 micrograms] of it -> unit=microgram",
       "It sold [8 microphones]"),
    _u("nanogram", "mass", "nanogramme", "ng", "It has [8 nanograms] of it -> unit=nanogram", "It has [8 nannies]"),
    UnitEntry("pound", "mass", ("pound",), (),
              "He lifted [200 pounds] of flour -> unit=pound", "The gang owed [2 million pounds] in tax",
              other=("GBP", "money"),
              other_next=("sterling", "fine", "fines", "note", "notes", "coin", "coins", "grant", "grants", "debt",
                          "worth", "cheque", "cheques", "prize", "loan", "loans", "in cash", "in fines", "in tax"),
              other_near=("cost", "costs", "costing", "pay", "pays", "paid", "paying", "worth", "fined", "fine",
                          "price", "priced", "prices", "earn", "earns", "earned", "earning", "spend", "spent", "owed",
                          "money", "cash", "salary", "bill", "salaries", "wages", "ransom", "stole", "raised",
                          "fee", "fees", "charged", "sold", "bought", "profit", "profits", "sales", "borrowed",
                          "invested", "donated", "spends", "spending", "owe", "owes", "saving", "save", "saves", "saved", "rent", "wage", "pension", "budget", "revenue", "tax", "note", "debt", "debts", "lent", "won"),
              other_big=True, not_before=("cake", "cakes", "dog", "dogs", "shop", "shops", "sign", "signs")),
    _u("pound", "mass", "pound-mass", "lb, lbs, LB, LBS, Lbs, lbm", "He lifted [200 lbs] -> unit=pound",
       "He met [200 lobbyists]"),
    _u("ounce", "mass", "", "oz, ozs, OZ", "He had [3 ounces] on him -> unit=ounce", "He met [3 Ozark] men"),
    _u("troy ounce", "mass", "", "ozt", "The bar has [9 troy ounces] -> unit=troy ounce", "He met [9 Troy] men"),
    UnitEntry("stone", "mass", ("stone",), ("st",), "He weighs [12 stone] now -> unit=stone", "It has [12 stone] houses",
              (("stone", "stone"), ("stones", "never"), ("st", "with_pounds"))),
    _u("ton", "mass", "", "", "They moved [90 tons] of rock -> unit=ton", "It has [90 tones]"),
    _u("short ton", "mass", "US ton, U.S. ton", "", "They moved [90 short tons] -> unit=short ton", "It has [90 short] rods"),
    _u("long ton", "mass", "imperial ton", "", "They moved [90 long tons] -> unit=long ton", "It has [90 long] rods"),
    _u("tonne", "mass", "metric ton, metric tonne", "t, mt, MT, tn", "They moved [90 tonnes] of rice -> unit=tonne",
       "It has [90 tunnels]", "t:letter,mt:letter,MT:gap,tn:letter"),
    UnitEntry("tonne", "mass", ("megatonne", "million metric ton"), ("Mt", "MtCO2", "MtCO2e", "MMT"),
              "The land emits [30 Mt] of it -> unit=tonne", "It named [30 Mts] and hills",
              (("Mt", "letter"),), factor=(10**6, 1)),
    UnitEntry("tonne", "mass", ("gigatonne",), ("Gt", "GtCO2", "GtCO2e"), "The world emits [30 Gt] of it -> unit=tonne",
              "It has [30 gates]", factor=(10**9, 1)),
    UnitEntry("tonne", "mass", ("kilotonne",), ("ktpa",), "It mined [70 kilotonnes] -> unit=tonne", "It has [70 kilts]",
              factor=(1000, 1)),
    UnitEntry("tonne", "mass", (), ("mtpa", "Mtpa", "MTPA"), "The plant makes [5 mtpa] -> unit=tonne",
              "It has [5 MTAs]", per="year", factor=(10**6, 1)),
    UnitEntry("tonne", "mass", (), ("tpa",), "The plant makes [500 tpa] -> unit=tonne", "It has [500 taps]", per="year"),
    UnitEntry("ton", "mass", (), ("tpd",), "The plant burns [500 tpd] -> unit=ton", "It has [500 tepees]", per="day"),
    _u("quintal", "mass", "", "", "They sold [40 quintals] of wheat -> unit=quintal", "It has [40 quintets]"),
    _u("carat", "mass", "karat", "", "The gem is [12 carats] -> unit=carat", "It has [12 carrots]"),
    _u("tola", "mass", "", "", "She had [12 tolas] of gold -> unit=tola", "It has [12 tolls]"),
)  # fmt: skip

_SPEED = (
    _u("kilometre per hour", "speed", "kilometer per hour, kmh", "kph, kmph, KPH, KMPH, Kmph, kmh, km/h, Km/h, KM/H",
       "Gusts hit [150 kph] -> unit=kilometre per hour", "It cost [150 KPI] points"),
    _u("mile per hour", "speed", "", "mph, MPH, Mph, m.p.h., mi/h", "Gusts hit [90 mph] -> unit=mile per hour",
       "It cost [90 MPs] their seats"),
    _u("metre per second", "speed", "meter per second", "mps, m/s, m.s-1", "It fell at [7 m/s] -> unit=metre per second",
       "It cost [7 MPs] their seats", "mps:digit"),
    _u("foot per second", "speed", "", "fps, ft/s", "It left at [900 fps] -> unit=foot per second",
       "It got [900 fops]", "fps:digit"),
    _u("knot", "speed", "", "kts, KTS", "Winds hit [45 knots] -> unit=knot", "It has [45 knotty] parts"),
    UnitEntry("knot", "speed", (), ("kn",), "Winds hit [45 kn] -> unit=knot", "The ticket cost [45 kn] in Split",
              (("kn", "digit"),), other=("HRK", "money"),
              other_near=("cost", "costs", "paid", "pay", "price", "budget", "fine", "fined", "worth", "ticket")),
    UnitEntry("knot", "speed", (), ("kt", "KT"), "Winds hit [45 kt] -> unit=knot", "It was a [15 kt] bomb",
              (("kt", "digit"), ("KT", "digit")),
              other=("kiloton", "energy"), other_next=("of", "bomb", "warhead", "device", "blast", "weapon", "yield")),
)  # fmt: skip

HEAT_WORDS = (
    "temperature",
    "degree",
    "heat",
    " hot",
    "cold",
    "warm",
    "freez",
    "celsius",
    "fahrenheit",
    "weather",
    "highs",
    "lows",
    "oven",
    "frost",
    "chill",
    "thermometer",
    "below zero",
)
"""Beside these ``30C`` and ``86F`` are temperatures."""

_TEMPERATURE = (
    _u("degree Celsius", "temperature",
       "celsius, celcius, degree celcius, deg celsius, deg celcius, centigrade, centigrate, degree centigrade, "
       "deg centigrade, degree c, deg c, ° celsius, ° c, ° celcius, ° centigrade",
       "°C, ºC, ˚C, ℃, ºc, °c, C", "It hit [45 degrees Celsius] -> unit=degree Celsius", "She got [45 C] grades",
       "C:heat"),
    _u("degree Fahrenheit", "temperature",
       "fahrenheit, farenheit, degree farenheit, deg fahrenheit, deg farenheit, degree f, deg f, ° fahrenheit, ° f, "
       "° farenheit",
       "°F, ºF, ˚F, ℉, ºf, °f, F", "It hit [99 degrees F] -> unit=degree Fahrenheit", "She got [99 F] grades",
       "F:heat"),
    UnitEntry("degree", "temperature", ("degree", "deg"), ("°", "º", "˚"),
              "It will warm by [2 degrees] by 2100 -> unit=degree", "He holds [2 degree] certificates",
              not_before=("certificate", "certificates", "course", "courses", "programme", "programmes", "program",
                          "programs", "holder", "holders", "student", "students", "burn", "burns", "murder",
                          "of separation", "of freedom"),
              other=("degree", "other"),
              other_next=("north", "south", "east", "west", "latitude", "longitude", "angle", "angles", "turn", "turns",
                          "rotation", "N", "S", "E", "W", "view", "video", "camera", "to the", "off", "launch", "slope"),
              other_near=("turn", "turned", "rotate", "rotated", "angle", "tilted", "tilt", "rotates")),
    _u("kelvin", "temperature", "", "K", "It melts at [900 kelvin] -> unit=kelvin", "It owns a [4K] screen", "K:gap"),
)  # fmt: skip

_ENERGY = (
    _u("kilowatt hour", "energy", "", "kWh, kwh, KWh, KWH, Kwh, kW h, kW·h", "It used [90 kWh] -> unit=kilowatt hour",
       "It has [90 kW] of lamps"),
    _u("megawatt hour", "energy", "", "MWh, MWH, Mwh, MW h", "It made [90 MWh] -> unit=megawatt hour", "It has [90 MWs]"),
    _u("gigawatt hour", "energy", "", "GWh, GWH, Gwh", "It made [90 GWh] -> unit=gigawatt hour", "It has [90 GWs]"),
    _u("terawatt hour", "energy", "", "TWh, TWH, Twh", "It made [90 TWh] -> unit=terawatt hour", "It has [90 TVs]"),
    _u("watt hour", "energy", "", "Wh", "The cell holds [50 Wh] -> unit=watt hour", "The store has [50 What-ifs]"),
    _u("joule", "energy", "", "J", "The shot had [20 joules] -> unit=joule", "He met [20 J] pilots", "J:letter"),
    _u("kilojoule", "energy", "", "kJ, KJ", "The bar has [800 kJ] -> unit=kilojoule", "It has [800 KJV] texts"),
    _u("megajoule", "energy", "", "MJ", "The pulse had [3 MJ] -> unit=megajoule", "It has [3 MJs]"),
    _u("gigajoule", "energy", "", "GJ", "The plant used [3 GJ] -> unit=gigajoule", "It has [3 gigs]"),
    _u("terajoule", "energy", "", "TJ", "The plant used [3 terajoules] -> unit=terajoule", "It has [3 terraces]", "TJ:digit"),
    _u("petajoule", "energy", "", "PJ", "The state used [3 petajoules] -> unit=petajoule", "It has [3 pets]", "PJ:digit"),
    _u("calorie", "energy", "", "cal, cals", "The bun has [300 calories] -> unit=calorie", "It is in [300 Cal] State rooms",
       "cal:digit,cals:digit"),
    _u("kilocalorie", "energy", "", "kcal, kcals, Kcal", "The bun has [300 kcal] -> unit=kilocalorie", "It has [300 kilts]"),
    _u("electronvolt", "energy", "electron volt", "eV", "The gap is [2 eV] -> unit=electronvolt", "It sold [2 EV] models"),
    _u("kiloelectronvolt", "energy", "", "keV", "The ray has [9 keV] -> unit=kiloelectronvolt", "It sold [9 keys]"),
    _u("megaelectronvolt", "energy", "", "MeV", "The ray has [9 MeV] -> unit=megaelectronvolt", "It sold [9 mews]"),
    _u("gigaelectronvolt", "energy", "", "GeV", "The beam has [9 GeV] -> unit=gigaelectronvolt", "It sold [9 gems]"),
    _u("teraelectronvolt", "energy", "", "TeV", "The beam has [9 TeV] -> unit=teraelectronvolt", "It sold [9 TVs]"),
    _u("british thermal unit", "energy", "", "Btu, BTU, btu, BTUs, Btus",
       "The heater gives [900 BTU] -> unit=british thermal unit", "It met [900 British] guests"),
    _u("million british thermal unit", "energy", "mega british thermal unit",
       "mmBTU, MMBTU, MMBtu, mmbtu, mmBtu, MBTU",
       "It used [90 MMBtu] -> unit=million british thermal unit", "It ran [90 MMA] bouts"),
    _u("therm", "energy", "", "", "The home used [80 therms] -> unit=therm", "It ran [80 thermal] spas"),
    _u("kiloton", "energy", "", "", "The bomb yields [15 kilotons] -> unit=kiloton", "It has [15 kilts]"),
    _u("megaton", "energy", "", "", "The bomb yields [5 megatons] -> unit=megaton", "It has [5 megastores]"),
    _u("gigaton", "energy", "", "", "It freed [5 gigatons] -> unit=gigaton", "It has [5 gigs]"),
)  # fmt: skip

_POWER = (
    _u("watt", "power", "", "W", "The lamp draws [60 watts] -> unit=watt", "It named [60 W] hotels", "W:letter"),
    _u("milliwatt", "power", "", "mW", "The laser has [5 milliwatts] -> unit=milliwatt", "It has [5 mills]"),
    _u("kilowatt", "power", "", "kW, KW, kw, kWp", "It draws [6 kW] -> unit=kilowatt", "It has [6 kiwis]"),
    _u("megawatt", "power", "", "MW, MWe, MWp, Mw", "The dam makes [90 MW] -> unit=megawatt", "It has [90 mews]"),
    _u("gigawatt", "power", "", "GW, GWp, GWe, Gw", "The land needs [9 GW] -> unit=gigawatt", "It met [9 GWU] staff"),
    _u("terawatt", "power", "", "TW", "The world needs [9 terawatts] -> unit=terawatt", "It met [9 terriers]", "TW:digit"),
    _u("horsepower", "power", "horse power", "hp, HP, Hp, h.p., shp", "It has [200 horsepower] -> unit=horsepower",
       "It has [200 horses]", "HP:digit,Hp:digit"),
    _u("brake horsepower", "power", "", "bhp, BHP", "It has [200 bhp] -> unit=brake horsepower", "It has [200 brakes]",
       "BHP:digit"),
    UnitEntry("metric horsepower", "power", ("metric horsepower",), ("PS", "ps"), "It has [300 PS] -> unit=metric horsepower",
              "It runs [300 PSP] games", (("PS", "digit"), ("ps", "digit"))),
    _u("kilovolt-ampere", "power", "kilovolt ampere", "kVA, KVA", "It gives [90 kVA] -> unit=kilovolt-ampere", "It met [90 KVs]"),
    _u("megavolt-ampere", "power", "megavolt ampere", "MVA", "It gives [90 MVA] -> unit=megavolt-ampere", "It met [90 MVPs]"),
)  # fmt: skip

_PRESSURE = (
    _u("pound per square inch", "pressure", "", "psi, PSI", "It bursts at [90 psi] -> unit=pound per square inch",
       "It met [90 Psi] Phi members"),
    _u("hectopascal", "pressure", "", "hPa", "It fell to [990 hPa] -> unit=hectopascal", "It met [990 hopefuls]"),
    _u("kilopascal", "pressure", "", "kPa", "It rose to [220 kPa] -> unit=kilopascal", "It met [220 kapos]"),
    _u("megapascal", "pressure", "", "MPa", "It took [40 MPa] -> unit=megapascal", "It met [40 MPAs] there"),
    _u("gigapascal", "pressure", "", "GPa", "It took [90 GPa] -> unit=gigapascal", "It met [90 GPs] there"),
    _u("pascal", "pressure", "", "Pa", "It took [70 pascals] -> unit=pascal", "It met [70 pa] and son firms", "Pa:edge"),
    _u("millibar", "pressure", "", "mbar, mbars", "It fell to [980 millibars] -> unit=millibar", "It has [980 mills]"),
    UnitEntry("bar", "pressure", ("bar",), (), "The tyre takes [3 bar] -> unit=bar", "The street has [3 bars]",
              (("bar", "edge"), ("bars", "never"))),
    _u("standard atmosphere", "pressure", "", "atm", "It bears [5 atm] -> unit=standard atmosphere",
       "It has [5 ATMs]", "atm:digit"),
    UnitEntry("millimetre of mercury", "pressure",
              ("millimetre of mercury", "millimeter of mercury", "millimetre mercury"), ("mmHg", "mm Hg", "mmhg"),
              "Her reading was [120 mmHg] -> unit=millimetre of mercury", "It has [120 mm] guns"),
    UnitEntry("inch of mercury", "pressure", ("inch of mercury",), ("inHg", "in Hg"),
              "It fell to [29 inches of mercury] -> unit=inch of mercury", "It has [29 inns]"),
)  # fmt: skip

_DATA = (
    _u("bit", "data", "", "", "It is a [64-bit] chip -> unit=bit", "He gave [64 bitter] talks"),
    _u("kilobit", "data", "", "kbit, Kbit", "It took [64 kilobits] -> unit=kilobit", "It has [64 kilts]"),
    _u("megabit", "data", "", "Mbit, Mb", "It took [64 megabits] -> unit=megabit", "It has [64 megastores]"),
    _u("gigabit", "data", "", "Gbit, Gb", "It took [64 gigabits] -> unit=gigabit", "It has [64 gigs]"),
    _u("byte", "data", "", "", "It took [512 bytes] -> unit=byte", "It has [512 bytecode] files"),
    _u("kilobyte", "data", "", "kB, KB, kb", "It took [64 KB] -> unit=kilobyte", "It has [64 KBs] of it", "KB:digit,kb:digit"),
    _u("megabyte", "data", "", "MB, MBs, mb, mbs", "It took [64 MB] -> unit=megabyte", "It has [64 MBA] students"),
    _u("gigabyte", "data", "", "GB, GBs, gb, gbs", "It has [64GB] of space -> unit=gigabyte", "It has [64 GBH] cases"),
    _u("terabyte", "data", "", "TB, TBs, tb", "It has [2 TB] of space -> unit=terabyte", "It has [2 TBA] slots",
       "TB:letter,tb:digit"),
    _u("petabyte", "data", "", "PB", "It has [2 petabytes] -> unit=petabyte", "It has [2 pets]", "PB:digit"),
    _u("exabyte", "data", "", "EB", "It has [2 exabytes] -> unit=exabyte", "It has [2 exams]", "EB:digit"),
    _u("zettabyte", "data", "", "ZB", "It has [2 zettabytes] -> unit=zettabyte", "It has [2 zebras]", "ZB:digit"),
    _u("bit per second", "data", "", "bit/s, b/s", "It sends [300 bits per second] -> unit=bit per second", "It has [300 bids]"),
    _u("kilobit per second", "data", "", "kbps, Kbps, kb/s, kbit/s", "It sends [56 kbps] -> unit=kilobit per second",
       "It has [56 kbp] of code"),
    _u("megabit per second", "data", "", "Mbps, mbps, MBPS, Mb/s, Mbit/s", "It sends [90 Mbps] -> unit=megabit per second",
       "It has [90 Mbp] of code"),
    _u("gigabit per second", "data", "", "Gbps, gbps, Gb/s, Gbit/s", "It sends [9 Gbps] -> unit=gigabit per second",
       "It has [9 Gbp] of code"),
    _u("megabyte per second", "data", "", "MBps, MB/s", "It sends [90 MB/s] -> unit=megabyte per second", "It has [90 MBAs]"),
    _u("gigabyte per second", "data", "", "GBps, GB/s", "It sends [9 GB/s] -> unit=gigabyte per second", "It has [9 GBPs]"),
    _u("megapixel", "data", "", "MP, mp", "The lens has [12 megapixels] -> unit=megapixel", "It met [12 MPs] there",
       "MP:attached,mp:attached"),
    _u("pixel", "data", "", "px", "The icon is [32 pixels] wide -> unit=pixel", "It has [32 pixies]"),
)  # fmt: skip

_OTHER = (
    _u("hertz", "other", "", "Hz, hz", "It hums at [50 hertz] -> unit=hertz", "It rents [50 Herz] cars"),
    _u("kilohertz", "other", "", "kHz, KHz, khz", "It hums at [50 kHz] -> unit=kilohertz", "It met [50 khans]"),
    _u("megahertz", "other", "", "MHz, Mhz, mhz", "It airs on [98 MHz] -> unit=megahertz", "It met [98 MHAs]"),
    _u("gigahertz", "other", "", "GHz, Ghz, ghz", "It runs at [3 GHz] -> unit=gigahertz", "It met [3 GHAs]"),
    _u("revolution per minute", "other", "rev per minute, turn per minute", "rpm, RPM, r/min",
       "It spins at [3,000 rpm] -> unit=revolution per minute", "It has [3,000 RPGs]"),
    _u("beat per minute", "other", "", "bpm, BPM", "His pulse was [90 bpm] -> unit=beat per minute", "It has [90 beats]"),
    _u("decibel", "other", "", "dB, db, dBA, DB", "The horn hit [120 decibels] -> unit=decibel", "It has [120 decimals]",
       "DB:digit"),
    _u("newton", "other", "", "", "The pull is [90 newtons] -> unit=newton", "It met [90 Newtonian] fans"),
    _u("kilonewton", "other", "", "kN", "The pull is [90 kN] -> unit=kilonewton", "It met [90 knights]"),
    _u("newton metre", "other", "newton meter", "Nm, N m", "It makes [450 Nm] -> unit=newton metre",
       "It has [450 names]", "N m:digit"),
    _u("pound-foot", "other", "lb-ft, lb ft, foot-pound, ft-lb, lbs-ft, ft-lbs, lb-foot, lbf-ft, lbft",
       "lb·ft, lb/ft, ft·lb, lbft", "It makes [275 pound-feet] -> unit=pound-foot", "It has [275 pound] coins' worth"),
    _u("pound-force", "other", "", "lbf", "The pull is [90 lbf] -> unit=pound-force", "It met [90 forces]"),
    _u("mile per gallon", "other", "", "mpg, MPG, m.p.g.", "It does [40 mpg] -> unit=mile per gallon", "It has [40 MPs]"),
    _u("kilometre per litre", "other", "", "kmpl, km/l, kpl", "It does [20 kmpl] -> unit=kilometre per litre", "It has [20 km] to go"),
    _u("volt", "other", "", "V", "The fence has [9 volts] -> unit=volt", "It named [9 V] signs", "V:letter"),
    _u("kilovolt", "other", "", "kV, KV", "The line has [110 kV] -> unit=kilovolt", "It met [110 kvetchers]"),
    _u("millivolt", "other", "", "mV", "The cell has [90 mV] -> unit=millivolt", "It met [90 MVPs]"),
    _u("ampere", "other", "amp", "A", "The fuse takes [13 amps] -> unit=ampere", "It is in [13 A] roads", "A:decimal"),
    _u("milliampere", "other", "milliamp", "mA", "It draws [20 mA] -> unit=milliampere", "It met [20 mas]"),
    _u("ampere-hour", "other", "amp-hour, amp hour", "Ah", "The cell holds [60 Ah] -> unit=ampere-hour",
       "It met [60 ah]-ing fans", "Ah:letter"),
    _u("milliampere-hour", "other", "milliamp hour, milliamp-hour", "mAh, mah, MAh", "It holds [4,500 mAh] -> unit=milliampere-hour",
       "It met [4,500 mahouts]"),
    _u("ohm", "other", "", "Ω, Ω", "The coil has [8 ohms] -> unit=ohm", "It met [8 ohmic] loads"),
    _u("sievert", "other", "", "Sv", "The dose was [2 sieverts] -> unit=sievert", "It has [2 sieves]"),
    _u("millisievert", "other", "", "mSv", "The dose was [2 mSv] -> unit=millisievert", "It met [2 MSPs]"),
    _u("microsievert", "other", "", "µSv, μSv", "The dose was [2 microsieverts] -> unit=microsievert", "It has [2 micros]"),
    _u("milligray", "other", "", "mGy", "The scan gave [14 mGy] -> unit=milligray", "It has [14 mugs]"),
    _u("becquerel", "other", "", "Bq", "It gave [90 becquerels] -> unit=becquerel", "It met [90 becks]"),
    _u("lumen", "other", "", "", "The lamp gives [900 lumens] -> unit=lumen", "It met [900 luminaries]"),
    _u("lux", "other", "", "lx", "The room gets [300 lux] -> unit=lux", "It has [300 luxury] flats"),
    _u("candela", "other", "", "", "The lamp has [20 candelas] -> unit=candela", "It has [20 candles]"),
    _u("nit", "other", "", "", "The screen hits [900 nits] -> unit=nit", "It met [900 nitpickers]"),
    _u("mole", "other", "", "mol", "It has [2 mol] of it -> unit=mole", "The yard has [2 moles]", "mole:never,moles:never"),
    _u("millimole", "other", "", "mmol", "It had [9 mmol] of it -> unit=millimole", "It has [9 mills]"),
    _u("radian", "other", "", "rad", "It turned [2 radians] -> unit=radian", "It met [2 rad] skaters", "rad:attached"),
    _u("international unit", "other", "", "IU", "He took [800 IU] of it -> unit=international unit",
       "It hired [800 international] staff", "IU:digit"),
)  # fmt: skip

UNITS: tuple[UnitEntry, ...] = (
    *_PERCENT, *_TIME, *_LENGTH, *_AREA, *_VOLUME, *_MASS, *_SPEED, *_TEMPERATURE, *_ENERGY, *_POWER, *_PRESSURE, *_DATA,
    *_OTHER,
)  # fmt: skip

KNOWN_COMPOUNDS: tuple[tuple[str, str], ...] = (
    ("metre per hour", "speed"),
    ("kilometre per second", "speed"),
    ("kilometre per minute", "speed"),
    ("mile per second", "speed"),
    ("mile per minute", "speed"),
    ("centimetre per second", "speed"),
    ("metre per minute", "speed"),
    ("inch per second", "speed"),
    ("foot per minute", "speed"),
    ("metre per square second", "other"),
    ("foot per square second", "other"),
    ("kilometre per square second", "other"),
    ("cubic metre per second", "other"),
    ("cubic foot per second", "other"),
    ("cubic foot per minute", "other"),
    ("gram per cubic centimetre", "other"),
    ("kilogram per cubic metre", "other"),
    ("cycle per second", "other"),
)
"""Units that are a rate of two others and have a name as one: ``X`` and ``per Y`` are joined into it, with no ``per``."""

IRREGULAR_PLURALS: dict[str, str] = {
    "foot": "feet", "feet": "feet", "inch": "inches", "century": "centuries", "millennium": "millennia", "horsepower": "horsepower",
    "hertz": "hertz", "percent": "percents", "celsius": "celsius", "celcius": "celcius", "fahrenheit": "fahrenheit",
    "farenheit": "farenheit", "centigrade": "centigrade", "centigrate": "centigrate", "lux": "lux", "penny": "pennies",
    "stone": "stones", "kilohertz": "kilohertz", "megahertz": "megahertz", "gigahertz": "gigahertz",
    "calorie": "calories", "squared": "squared", "cubed": "cubed", "ft": "ft", "m": "m", "km": "km", "c": "c", "f": "f",
    "siemens": "siemens", "terahertz": "terahertz", "petahertz": "petahertz", "exahertz": "exahertz",
}  # fmt: skip
"""Plurals that are not word + ``s``."""

RATE_STARTS: frozenset[str] = frozenset({"for", "to", "p"})
"""Words that open a rate and are no denominator: ``for every``, ``to the gallon``, ``p.a``."""

EDGE_WORDS: frozenset[str] = frozenset(
    "of and or to in on at by for from with per a an the x is are was were has have long wide tall high deep thick "
    "lighter heavier above below away apart before after than but while when as each across around between into within "
    "under over until during off diameter".split()
)
"""Words that may follow a unit's bare letter: what stands before them is the unit, not half of a name."""

# Of these ``a year after`` says when, and is no rate.
SPANS_OF_RATES = frozenset(
    "second minute hour day night week weekend fortnight month quarter season year decade century".split()
)
# Spans for which money is paid, also with ``before`` behind them: ``$500 a month before the war``.
PAY_SPANS: frozenset[str] = RATE_SPANS - {"minute", "year"}
PAID_BEFORE: frozenset[str] = frozenset({"before", "after"})
NOT_OF_RATES: frozenset[str] = frozenset(
    "ago after before earlier later prior previously following from hence back long old out of trip trips club "
    "clubs".split()
)
"""After ``a year`` these make it a time (``5 percent a year earlier``) or a thing (``a day trip``), not a rate."""

DEDUCTIONS: frozenset[str] = frozenset({"tax", "taxes", "deductions", "tips", "bonuses", "expenses"})
"""With these behind *before* or *after* it is a rate all the same: ``$500 a month before tax``."""

# Behind ``from`` these say when, also behind money: ``$500 a year from now``, but ``$500 a month from January``.
FROM_NOW: frozenset[str] = frozenset({"now", "today", "tomorrow", "then"})

CLAUSE_WORDS: frozenset[str] = frozenset("of was is were are has had have who that".split())
"""After ``a child`` these make it a clause's subject or another phrase, not a rate."""

EXCHANGED: dict[str, str] = {
    "gallon": "gallon", "litre": "litre", "liter": "litre", "dollar": "dollar", "euro": "euro", "greenback": "dollar",
}  # fmt: skip
"""Behind ``to the`` these say for how much of them something is given: ``40 miles to the gallon``, ``151 to the dollar``."""

DENOMINATORS: dict[str, str] = {
    "barrel": "barrel", "head": "head", "share": "share", "kilo": "kilogram", "person": "person", "household": "household",
    "unit": "unit", "piece": "piece", "pupil": "pupil", "student": "student", "family": "family", "patient": "patient",
    "worker": "worker", "employee": "employee", "child": "child", "vote": "vote", "ticket": "ticket", "seat": "seat",
    "game": "game", "match": "match", "bottle": "bottle", "pack": "pack", "packet": "packet", "box": "box", "bag": "bag",
    "plate": "plate", "dozen": "dozen", "carton": "carton", "copy": "copy", "dose": "dose", "trip": "trip", "ride": "ride",
    "visit": "visit", "session": "session", "semester": "semester", "quarter": "quarter", "shift": "shift", "word": "word",
    "line": "line", "page": "page", "room": "room", "house": "house", "home": "home", "bed": "bed", "car": "car",
    "vehicle": "vehicle", "truck": "truck", "animal": "animal", "tree": "tree", "user": "user", "customer": "customer",
    "subscriber": "subscriber", "member": "member", "adult": "adult", "man": "man", "woman": "woman", "couple": "couple",
    "bird": "bird", "cow": "cow", "sheep": "sheep", "goat": "goat", "coin": "coin", "litre": "litre", "liter": "litre",
    "gallon": "gallon", "tonne": "tonne", "ton": "ton", "pound": "pound", "ounce": "ounce", "gram": "gram", "acre": "acre",
    "hectare": "hectare", "mile": "mile", "kilometre": "kilometre", "kilometer": "kilometre", "metre": "metre",
    "meter": "metre", "foot": "foot", "yard": "yard", "inch": "inch", "bushel": "bushel", "pint": "pint", "carat": "carat",
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "night", "week": "week",
    "fortnight": "fortnight", "month": "month", "year": "year", "decade": "decade", "century": "century",
    "weekend": "weekend", "season": "season", "term": "term", "kilogram": "kilogram", "kilowatt hour": "kilowatt hour",
    "pop": "unit", "megawatt hour": "megawatt hour", "cup": "cup", "day's": "day", "nautical mile":
    "nautical mile", "kg": "kilogram", "km": "kilometre", "lb": "pound", "oz": "ounce",
}  # fmt: skip
"""What ``a``, ``an``, ``each``, ``every`` and ``/`` may stand before to make a rate, and its singular name."""

RATE_ABBREVIATIONS: dict[str, str] = {
    "mo": "month", "mth": "month", "d": "day", "yr": "year", "y": "year", "a": "year", "wk": "week", "hr": "hour",
    "h": "hour", "min": "minute", "s": "second", "sec": "second", "bbl": "barrel", "pp": "person", "kWh": "kilowatt hour",
    "MWh": "megawatt hour", "dl": "decilitre", "dL": "decilitre", "lb": "pound", "oz": "ounce", "sqft": "square foot",
    "sqm": "square metre", "ton": "ton", "t": "tonne", "kg": "kilogram", "g": "gram", "mg": "milligram", "l": "litre",
    "L": "litre", "ml": "millilitre", "mL": "millilitre", "gal": "gallon", "m": "metre", "km": "kilometre", "cm":
    "centimetre", "ha": "hectare", "mmBTU": "million british thermal unit", "MMBtu": "million british thermal unit",
    "mmbtu": "million british thermal unit", "ms": "millisecond", "capita": "person", "person": "person", "ft": "foot",
    "K": "kelvin", "W": "watt", "kW": "kilowatt", "MW": "megawatt", "annum": "year", "mol": "mole", "oz.": "ounce",
    "mi": "mile", "MMBTU": "million british thermal unit", "mt": "tonne", "MT": "tonne", "cum": "cubic metre",
    "ounces": "ounce",
}  # fmt: skip
"""Abbreviations after ``/`` or ``per``, in their letter case, and the singular name."""

NOT_DENOMINATORS: frozenset[str] = frozenset(
    "cent cents cen centum se the a an his her their our its this that these those usual police officials reports "
    "sources data law reuters ap cnn afp nbc abc cbs cbc npr bbc local state federal witnesses authorities "
    "investigators request protocol court".split()
)
"""What follows ``per`` where it means "says" or is no rate: ``five dead, per police``; ``per cent`` is a unit."""

ADJECTIVES: frozenset[str] = frozenset("live adult registered employed eligible".split())
"""What may stand between the number and the noun of a rate: ``per 1,000 live births``."""

LATIN_DENOMINATORS: dict[str, str] = {"capita": "person", "annum": "year", "diem": "day"}
"""What follows ``per`` in Latin, with what it stands for."""

# ------------------------------------------------------------------ quantulum3's unit database
DIMENSIONS: dict[str, str] = {
    "length": "length", "mass": "mass", "area": "area", "volume": "volume", "speed": "speed", "time": "time",
    "temperature": "temperature", "energy": "energy", "power": "power", "pressure": "pressure", "data storage": "data",
    "data transfer rate": "data", "typographical element": "data",
}  # fmt: skip
"""Its entities as our dimensions; all others are ``other``."""

PREFIXES: dict[str, str] = {
    "E": "exa", "P": "peta", "T": "tera", "G": "giga", "M": "mega", "k": "kilo", "d": "deci", "c": "centi", "m": "milli",
    "µ": "micro", "n": "nano", "p": "pico", "f": "femto", "a": "atto", "z": "zepto", "y": "yocto",
}  # fmt: skip
"""The metric prefixes by which that database multiplies a unit."""

UNPREFIXED_UNITS: dict[str, str] = {
    "barn": "a farm building, and nobody reads of kilobarns", "year": "geologists' gigayears are billions of years",
    "ampere": "its `EA`, `PA` and the like are no news", "volt": "ours: `MV` is a ship",
}  # fmt: skip
"""Entries of that database whose prefixed forms are left out, each with the reason."""

EXCLUDED_UNITS: dict[str, str] = {
    "unk": "no unit", "dimensionless": "no unit", "pair": "a count word", "set": "an everyday noun (tennis, packs)",
    "percentage": "ours", "per mille": "ours", "parts-per-million": "ours", "parts-per-billion": "ours",
    "parts-per-trillion": "ours", "basis point": "ours; its `bip` and `beep` are words",
    "count": "`time` and `instance` are everyday nouns", "turn": "`turn`, `circle`, `cycle` are everyday nouns",
    "barn": "a farm building", "league": "a sports league", "ell": "a letter", "span": "an everyday noun",
    "cubit": "only in old texts, and a name", "twip": "never in news", "quarter": "a fraction, a season, a coin",
    "quintal": "ours", "carat": "ours", "bushel": "ours", "drop": "an everyday noun", "peck": "a name",
    "stere": "never in news", "circular mil": "never in news", "atomic mass unit": "`u`, `Da` and Dalton the name",
    "bar": "ours, guarded: a bar sells beer", "barye": "`Barrie` is a name", "quad": "everyday noun", "erg": "rare; a name",
    "hartree": "never in news", "gigaton": "ours", "megaton": "ours", "kiloton": "ours", "shake": "an everyday noun",
    "lustrum": "rare", "speed of light": "a constant: `twice the speed of light` is no unit", "gal": "a young woman",
    "degree angle": "ours", "minute of arc": "`minute` is time", "second of arc": "`second` is time", "poise": "a noun",
    "stokes": "a name", "rhe": "never in news", "stilb": "never in news", "tex": "a name", "denier": "one who denies",
    "darcy": "a name", "langley": "a place", "gauss": "a name", "maxwell": "a name", "weber": "a name", "tesla": "a car",
    "henry": "a name", "faraday": "a name", "curie": "a name", "rutherford": "a name", "gray": "a colour, a name",
    "rad": "an everyday word", "siemens": "a company", "mole": "ours: an animal, a spy", "kip": "a currency",
    "gram-force": "`pond` is an everyday noun", "nibble": "`quartet` is a count of musicians", "gross": "an adjective",
    "dozen": "a number word", "great gross": "number words", "long hundred": "number words", "mill": "a factory",
    "dime": "ours", "penny": "ours", "cent": "ours", "centavo": "ours", "base pair": "`bp` is a basis point, BP a company",
    "candela per square metre": "ours as nit", "statcoulomb": "`franklin` is a name", "katal": "never in news",
    "degree rankine": "never in news", "oersted": "never in news", "volt": "ours; `MV` is a ship", "rappen": "money",
    "dessertspoon": "rare", "knot": "ours", "tonne": "ours", "pint": "ours: its `p` is pence", "baud": "rare",
    "foot": "ours", "inch": "ours", "second": "ours", "minute": "ours", "hour": "ours", "day": "ours", "year": "ours",
    "metre": "ours; its `am`, `pm`, `fm` are clock times and radio", "ampere": "ours", "farad": "`F` is a grade",
    "nucleotide": "never counted as a measure", "pound-mass": "ours: id `pound`",
    "cup": "ours, guarded", "short ton": "ours: plain `ton` stays ton", "ton": "ours", "long ton": "ours",
    "bit": "ours", "byte": "ours", "kibibyte": "its `K` and `KB` are thousands and kilobytes", "ohm": "ours",
    "degree Celsius": "ours: no bare `C`", "degree fahrenheit": "ours: no bare `F`", "kelvin": "ours: `4K`, `100K`",
    "hertz": "ours", "watt": "ours", "coulomb": "`C` is a grade", "solar mass": "no news use", "earth mass": "no news use: `M` is a million", "centimeter of water": "rare",
    "ampere-turn": "`AT` is a preposition in capitals", "astronomical unit": "AU is the African Union",
    "ton of refrigeration": "TR is a page mark", "volt-ampere": "VA is Virginia",
    "calorie": "ours", "millimeter of mercury": "ours, in British spelling", "inch of mercury": "ours",
    "mega british thermal unit": "ours", "revolutions per minute": "ours", "inverse second": "`per second` is a rate",
    "cubic centimetre": "ours: a millilitre is a millilitre", "litre": "ours", "acre foot": "ours", "barrel": "ours",
    "horsepower": "ours", "standard atmosphere": "ours: `atmosphere` is a mood", "light-year": "ours",
    "kilogram-force": "its `kp` and `force` words are rare", "therm": "ours", "ton per day": "ours, as ton and per day",
    "pixel": "ours; its `dots` are not", "megapixel": "ours", "lux": "ours", "lumen": "ours",
    "candela": "ours: a candle is no unit", "decibel": "ours", "becquerel": "ours", "sievert": "ours", "newton": "ours",
    "newton metre": "ours", "gallon": "ours", "ångström": "kept out: rare",
    "cubic metre": "ours: its `kilolitre` is not", "hectare": "ours", "metre per second": "ours: `mps` guarded",
    "foot per second": "ours", "mibibyte": "a misspelling of mebibyte", "pound per hour": "rare",
    "board-foot": "its `BF` is a boyfriend", "cubic foot per second": "its symbol CFM is per minute",
    "cubic mile": "ours", "cubic yard": "ours", "cubic foot": "ours", "cubic inch": "ours", "cubic kilometre": "ours",
    "square metre": "ours", "square kilometre": "ours", "square mile": "ours", "square yard": "ours",
    "square foot": "ours", "square inch": "ours", "acre": "ours", "electronvolt": "ours", "pascal": "ours",
}  # fmt: skip
"""Entries of that database that are left out, each with the reason: traps in news text, or covered by ours."""

EXCLUDED_SYMBOLS: dict[str, str] = {"dam": "a wall across a river", "SLM": "a movement in Sudan"}
"""Its symbols that are left out. Those of two Latin letters all are: ``AT``, ``VA``, ``TR`` are words in capitals."""
